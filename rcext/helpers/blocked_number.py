"""Blocked numbers. Today they are at `/account/~/extension/~/caller-blocking/phone-numbers`: `rc.api.call_blocking`."""

from __future__ import annotations

__all__ = ["create_url"]


def create_url(id: str | None = None, *, extension_id: str | None = None) -> str:
    """The short address of the list or of one number, as it was."""
    root = f"/account/~/extension/{extension_id or '~'}/blocked-number"
    return f"{root}/{id}" if id else root
