"""Meeting Recordings: one module for each operation."""
