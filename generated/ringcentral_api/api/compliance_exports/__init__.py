"""Compliance Exports: one module for each operation."""
