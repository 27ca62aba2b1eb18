"""Groups of personal contacts. Today's API document no longer has them."""

from __future__ import annotations

__all__ = ["create_url"]


def create_url(id: str | None = None) -> str:
    """The short address of the list or of one group."""
    root = "/account/~/extension/~/address-book/group"
    return f"{root}/{id}" if id else root
