"""High Volume SMS: one module for each operation."""
