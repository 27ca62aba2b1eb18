"""Time zones."""

from __future__ import annotations

__all__ = ["create_url"]


def create_url() -> str:
    """The short address of the list."""
    return "/dictionary/timezone"
