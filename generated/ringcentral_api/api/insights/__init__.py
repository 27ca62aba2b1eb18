"""Insights: one module for each operation."""
