"""Cursors that one statement leases together with their feeds: for the fleet."""

from __future__ import annotations

from ._cursor import Checkpoint
from ._leased import Taken
from ._leased_async import AsyncLeasedCursor
from ._leased_sync import LeasedCursor
from ._postgres import SCHEMA, TABLES, WRITE_PARTS

__all__ = ["SCHEMA", "TABLES", "WRITE_PARTS", "AsyncLeasedCursor", "Checkpoint", "LeasedCursor", "Taken"]
