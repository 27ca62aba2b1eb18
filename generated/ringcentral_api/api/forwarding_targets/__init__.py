"""Forwarding Targets: one module for each operation."""
