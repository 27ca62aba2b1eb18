"""Presence: one module for each operation."""
