"""Call Handling Rules: one module for each operation."""
