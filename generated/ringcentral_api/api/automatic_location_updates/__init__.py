"""Automatic Location Updates: one module for each operation."""
