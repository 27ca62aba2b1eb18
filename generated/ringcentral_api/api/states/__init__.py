"""States: one module for each operation."""
