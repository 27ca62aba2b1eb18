"""Site Administration: one module for each operation."""
