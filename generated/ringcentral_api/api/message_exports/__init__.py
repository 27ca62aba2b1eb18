"""Message Exports: one module for each operation."""
