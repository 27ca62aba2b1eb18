"""Interaction Rules: one module for each operation."""
