"""Device SIP Registration: one module for each operation."""
