"""State-based Rules: one module for each operation."""
