"""Historical Recordings: one module for each operation."""
