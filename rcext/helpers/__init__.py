"""Helpers of the original SDK, one module each; `rc.helpers` is this package.

They accept generated models and plain JSON dicts, also mixed in one list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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

if not TYPE_CHECKING:  # a typo is still an error for type checkers
    _SIMPLE = ("account", "conferencing", "country", "language", "shipping_method", "timezone")

    def __getattr__(name):
        if name not in __all__:
            from rcext._names import unknown_name

            raise unknown_name(f"module {__name__!r}", name, __all__)
        from importlib import import_module

        return (
            getattr(import_module(f"{__name__}._simple"), name)
            if name in _SIMPLE
            else import_module(f"{__name__}.{name}")
        )

    def __dir__():
        return sorted({*globals(), *__all__})
