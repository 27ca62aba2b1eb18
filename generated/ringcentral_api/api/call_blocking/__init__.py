"""Call Blocking: one module for each operation."""
