"""User Settings: one module for each operation."""
