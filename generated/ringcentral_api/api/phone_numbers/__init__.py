"""Phone Numbers: one module for each operation."""
