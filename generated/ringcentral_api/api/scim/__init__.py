"""SCIM: one module for each operation."""
