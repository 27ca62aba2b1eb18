"""RingOut: one module for each operation."""
