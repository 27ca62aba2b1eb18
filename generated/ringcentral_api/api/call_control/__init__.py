"""Call Control: one module for each operation."""
