"""Tasks: one module for each operation."""
