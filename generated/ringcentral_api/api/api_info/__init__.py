"""API Info: one module for each operation."""
