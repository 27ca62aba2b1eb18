"""Invitees: one module for each operation."""
