"""Meetings History: one module for each operation."""
