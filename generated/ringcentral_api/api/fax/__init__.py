"""Fax: one module for each operation."""
