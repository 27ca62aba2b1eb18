"""Ways to ship phones. Today's API has no such endpoint any more."""

from __future__ import annotations

__all__ = ["create_url"]


def create_url() -> str:
    """The short address of the list, as it was."""
    return "/dictionary/shipping-options"
