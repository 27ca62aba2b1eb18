"""Conversations: one module for each operation."""
