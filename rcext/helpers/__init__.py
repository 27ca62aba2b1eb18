"""Helpers of the original SDK, one module each; `rc.helpers` is this package.

They accept generated models and plain JSON dicts, also mixed in one list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._lazy import lazy

if TYPE_CHECKING:
    from . import (
        base,
        blocked_number,
        call,
        contact,
        contact_group,
        device,
        device_model,
        extension,
        forwarding_number,
        lists,
        location,
        message,
        phone_number,
        polling,
        presence,
        query,
        ringout,
        service,
        state,
        validation,
    )
    from ._simple import account, conferencing, country, language, shipping_method, timezone

__all__ = [
    "account",
    "base",
    "blocked_number",
    "call",
    "conferencing",
    "contact",
    "contact_group",
    "country",
    "device",
    "device_model",
    "extension",
    "forwarding_number",
    "language",
    "lists",
    "location",
    "message",
    "phone_number",
    "polling",
    "presence",
    "query",
    "ringout",
    "service",
    "shipping_method",
    "state",
    "timezone",
    "validation",
]

if not TYPE_CHECKING:
    _SIMPLE = ("account", "conferencing", "country", "language", "shipping_method", "timezone")
    __getattr__, __dir__ = lazy(__name__, {name: "_simple" if name in _SIMPLE else name for name in __all__})
