"""Registrants: one module for each operation."""
