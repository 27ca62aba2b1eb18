"""Call Log: one module for each operation."""
