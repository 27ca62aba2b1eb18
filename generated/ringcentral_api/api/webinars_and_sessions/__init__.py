"""Webinars and Sessions: one module for each operation."""
