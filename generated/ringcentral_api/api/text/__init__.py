"""Text: one module for each operation."""
