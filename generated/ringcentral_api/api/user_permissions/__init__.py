"""User Permissions: one module for each operation."""
