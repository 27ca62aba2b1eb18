"""Message Threads: one module for each operation."""
