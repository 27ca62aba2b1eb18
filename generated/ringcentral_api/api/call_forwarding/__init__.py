"""Call Forwarding: one module for each operation."""
