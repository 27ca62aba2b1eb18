"""Phones and other devices."""

from __future__ import annotations

__all__ = ["create_url"]


def create_url(id: str | None = None, *, extension_id: str | None = None, order: bool = False) -> str:
    """The short address of the list or of one device.

    Args:
        id: the device's id.
        extension_id: the extension whose devices they are; the account's unless given.
        order: where phones were ordered; today's API no longer has it.
    """
    if order:
        return "/account/~/order"
    root = f"/account/~/extension/{extension_id}/device" if extension_id else "/account/~/device"
    return f"{root}/{id}" if id else root
