"""Custom Fields: one module for each operation."""
