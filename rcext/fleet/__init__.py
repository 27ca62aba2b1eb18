"""Fleet: any number of call logs, mailboxes and address books, followed by any number of workers.

The workers share one PostgreSQL database; hints of webhooks come through a Redis stream. Names are imported at their
first use.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from rcext._lazy import lazy
from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from ._async import AsyncFleet
    from ._hints import Hint, RedisHints, hints_of
    from ._planner import FleetTiming
    from ._status import FailedChange, FleetStatus, KindStatus, LaneStatus
    from ._sync import Fleet

__all__ = [
    "AsyncFleet",
    "FailedChange",
    "Fleet",
    "FleetStatus",
    "FleetTiming",
    "Hint",
    "KindStatus",
    "LaneStatus",
    "RedisHints",
    "hints_of",
]

if not TYPE_CHECKING:  # a typo is still an error for type checkers
    _MODULES = {
        "_async": ("AsyncFleet",),
        "_hints": ("Hint", "RedisHints", "hints_of"),
        "_planner": ("FleetTiming",),
        "_status": ("FailedChange", "FleetStatus", "KindStatus", "LaneStatus"),
        "_sync": ("Fleet",),
    }
    _get, __dir__ = lazy(__name__, {name: module for module, names in _MODULES.items() for name in names})

    def __getattr__(name: str) -> Any:
        if name in ("AsyncFleet", "Fleet") and find_spec("psycopg") is None:  # exports to files do not need it
            raise ConfigurationError("rcext.fleet needs the package psycopg: pip install 'rcext[fleet]'")
        return _get(name)
