"""SMS Templates: one module for each operation."""
