"""MS Teams Direct Routing: one module for each operation."""
