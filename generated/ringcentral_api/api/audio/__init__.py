"""Audio: one module for each operation."""
