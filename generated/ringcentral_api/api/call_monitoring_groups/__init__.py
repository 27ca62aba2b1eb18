"""Call Monitoring Groups: one module for each operation."""
