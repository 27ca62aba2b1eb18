"""The endpoint modules, `api.<group>.<operation>`, and the facade over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._facade import Api, AsyncApi

__all__ = ("Api", "AsyncApi")

if not TYPE_CHECKING:

    def __getattr__(name):
        if name in __all__:
            from . import _facade

            return getattr(_facade, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
