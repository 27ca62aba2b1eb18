"""Business Hours: one module for each operation."""
