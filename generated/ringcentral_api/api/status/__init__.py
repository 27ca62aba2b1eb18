"""Status: one module for each operation."""
