"""Video Configuration: one module for each operation."""
