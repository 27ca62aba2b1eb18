"""Multi-Site: one module for each operation."""
