"""Teams: one module for each operation."""
