"""Profile: one module for each operation."""
