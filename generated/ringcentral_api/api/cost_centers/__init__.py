"""Cost Centers: one module for each operation."""
