"""Notes: one module for each operation."""
