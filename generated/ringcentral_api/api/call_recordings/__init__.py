"""Call Recordings: one module for each operation."""
