"""Webinar Subscriptions: one module for each operation."""
