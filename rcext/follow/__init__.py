"""Following what changes: push and the sync endpoints joined to one durable stream.

`rc.follow(calls=True, messages=True, cursor="follow.sqlite")` makes a `Follow` or an `AsyncFollow`. Names are imported
at their first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    from ._cursor import Cursor, Known, Mark, Write
    from ._timing import FollowTiming
    from .async_follow import AsyncFollow
    from .errors import CursorError, CursorTaken, FollowError, FollowRefused
    from .follow import Follow
    from .redis import RedisCursor
    from .sqlite import SQLiteCursor

__all__ = [
    "Action",
    "AsyncFollow",
    "CallChange",
    "Change",
    "ContactChange",
    "Cursor",
    "CursorError",
    "CursorTaken",
    "Follow",
    "FollowError",
    "FollowGap",
    "FollowRefused",
    "FollowState",
    "FollowStateChange",
    "FollowTiming",
    "Known",
    "Mark",
    "MessageChange",
    "RedisCursor",
    "SQLiteCursor",
    "Write",
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
    "_cursor": ("Cursor", "Known", "Mark", "Write"),
    "_timing": ("FollowTiming",),
    "async_follow": ("AsyncFollow",),
    "errors": ("CursorError", "CursorTaken", "FollowError", "FollowRefused"),
    "follow": ("Follow",),
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
