"""Posts: one module for each operation."""
