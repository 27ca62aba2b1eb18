"""Call Recording Settings: one module for each operation."""
