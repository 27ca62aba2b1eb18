"""Delegation Management: one module for each operation."""
