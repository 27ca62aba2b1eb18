"""Devices: one module for each operation."""
