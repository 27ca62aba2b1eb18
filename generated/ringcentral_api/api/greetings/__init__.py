"""Greetings: one module for each operation."""
