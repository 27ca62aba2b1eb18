"""Durable stream of changes, made from push notifications and the sync endpoints.

`rc.follow(calls=True, messages=True, cursor="follow.sqlite")` returns a `Follow` or an `AsyncFollow`. Names are
imported at their first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncFollow
    from ._base import AsyncFollowOptions, FollowOptions
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
    from .postgres import AsyncPostgresCursor, PostgresCursor
    from .redis import RedisCursor
    from .sqlite import SQLiteCursor

__all__ = [
    "Action",
    "AsyncFollow",
    "AsyncFollowOptions",
    "AsyncPostgresCursor",
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
    "PostgresCursor",
    "RedisCursor",
    "SQLiteCursor",
]

if not TYPE_CHECKING:  # a typo is still an error for type checkers
    _MODULES = {
        "_async": ("AsyncFollow",),
        "_base": ("AsyncFollowOptions", "FollowOptions"),
        "_changes": (
            *("Action", "CallChange", "Change", "ContactChange", "MessageChange"),
            *("FollowGap", "FollowState", "FollowStateChange"),
        ),
        "_cursor": ("Checkpoint", "Cursor", "CursorUpdate", "ObjectVersion"),
        "_sync": ("Follow",),
        "_timing": ("FollowTiming",),
        "errors": ("CursorError", "CursorTaken", "FollowError", "FollowRefused"),
        "postgres": ("AsyncPostgresCursor", "PostgresCursor"),
        "redis": ("RedisCursor",),
        "sqlite": ("SQLiteCursor",),
    }
    __getattr__, __dir__ = lazy(__name__, {name: module for module, names in _MODULES.items() for name in names})
