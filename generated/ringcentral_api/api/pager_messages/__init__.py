"""Pager Messages: one module for each operation."""
