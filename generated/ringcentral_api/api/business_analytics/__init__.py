"""Business Analytics: one module for each operation."""
