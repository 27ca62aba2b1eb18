"""Calendar Events: one module for each operation."""
