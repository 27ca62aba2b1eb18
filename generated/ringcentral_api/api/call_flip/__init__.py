"""Call Flip: one module for each operation."""
