"""Durable stream of changes, made from push notifications and the sync endpoints.

`rc.follow(calls=True, messages=True, cursor="follow.sqlite")` returns a `Follow` or an `AsyncFollow`. Names are
imported at their first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._async import AsyncFollow
    from ._base import FollowOptions
    from ._changes import (
        Action,
        CallChange,
        Change,
        ContactChange,
        FollowGap,
        FollowState,
        FollowStateChange,
        MessageChange,
    )
    from ._cursor import Checkpoint, Cursor, CursorUpdate, ObjectVersion
    from ._sync import Follow
    from ._timing import FollowTiming
    from .errors import CursorError, CursorTaken, FollowError, FollowRefused
    from .redis import RedisCursor
    from .sqlite import SQLiteCursor

__all__ = [
    "Action",
    "AsyncFollow",
    "CallChange",
    "Change",
    "Checkpoint",
    "ContactChange",
    "Cursor",
    "CursorError",
    "CursorTaken",
    "CursorUpdate",
    "Follow",
    "FollowError",
    "FollowGap",
    "FollowOptions",
    "FollowRefused",
    "FollowState",
    "FollowStateChange",
    "FollowTiming",
    "MessageChange",
    "ObjectVersion",
    "RedisCursor",
    "SQLiteCursor",
]

_MODULES = {
    "_changes": (
        "Action",
        "CallChange",
        "Change",
        "ContactChange",
        "FollowGap",
        "FollowState",
        "FollowStateChange",
        "MessageChange",
    ),
    "_cursor": ("Checkpoint", "Cursor", "CursorUpdate", "ObjectVersion"),
    "_timing": ("FollowTiming",),
    "_async": ("AsyncFollow",),
    "_base": ("FollowOptions",),
    "errors": ("CursorError", "CursorTaken", "FollowError", "FollowRefused"),
    "_sync": ("Follow",),
    "redis": ("RedisCursor",),
    "sqlite": ("SQLiteCursor",),
}

if not TYPE_CHECKING:  # a typo is still an error for type checkers
    _HOMES = {name: module for module, names in _MODULES.items() for name in names}

    def __getattr__(name: str) -> object:
        module = _HOMES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
