"""Call Queues: one module for each operation."""
