"""Incoming Webhooks: one module for each operation."""
