"""Chats: one module for each operation."""
