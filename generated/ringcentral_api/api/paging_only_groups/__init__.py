"""Paging Only Groups: one module for each operation."""
