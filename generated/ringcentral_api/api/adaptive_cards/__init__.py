"""Adaptive Cards: one module for each operation."""
