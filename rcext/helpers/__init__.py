"""The helpers of the original SDK, one module each; `rc.helpers` is this package.

All of them take generated models and plain JSON dicts alike, mixed in one list if need be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        base,
        call,
        contact,
        extension,
        forwarding_number,
        message,
        phone_number,
        polling,
        presence,
        ringout,
        service,
    )
else:

    def __getattr__(name):
        import importlib

        if name in __all__:
            return importlib.import_module(f"{__name__}.{name}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "base",
    "call",
    "contact",
    "extension",
    "forwarding_number",
    "message",
    "phone_number",
    "polling",
    "presence",
    "ringout",
    "service",
]
