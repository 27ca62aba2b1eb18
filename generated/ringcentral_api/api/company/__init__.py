"""Company: one module for each operation."""
