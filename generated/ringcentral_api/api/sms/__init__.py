"""SMS: one module for each operation."""
