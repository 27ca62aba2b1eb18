"""Message Store: one module for each operation."""
