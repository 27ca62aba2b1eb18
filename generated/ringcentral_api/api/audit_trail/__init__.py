"""Audit Trail: one module for each operation."""
