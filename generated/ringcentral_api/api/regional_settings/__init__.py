"""Regional Settings: one module for each operation."""
