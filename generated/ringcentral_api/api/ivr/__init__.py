"""IVR: one module for each operation."""
