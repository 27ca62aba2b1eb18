"""The helpers of the original SDK, one module each; `rc.helpers` is this package.

All of them take generated models and plain JSON dicts alike, mixed in one list if need be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        account,
        base,
        blocked_number,
        call,
        conferencing,
        contact,
        contact_group,
        country,
        device,
        device_model,
        extension,
        forwarding_number,
        language,
        lists,
        location,
        message,
        phone_number,
        polling,
        presence,
        query,
        ringout,
        service,
        shipping_method,
        state,
        timezone,
        validation,
    )
else:

    def __getattr__(name):
        import importlib

        if name in __all__:
            return importlib.import_module(f"{__name__}.{name}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__})


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
