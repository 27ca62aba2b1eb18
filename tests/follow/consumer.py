"""Function that follows messages and stores them in a database until its process is killed; run by `test_kill`."""

from __future__ import annotations

import sqlite3
import sys
import time
from typing import TYPE_CHECKING, Any

from rcext import RingCentral
from rcext.follow import CursorTaken, Follow, FollowTiming, SQLiteCursor

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TIMING = FollowTiming(poll=0.05, messages_after=(), backoff=0.05, share=1000.0)


def consume(settings: dict[str, Any], mode: str, folder: Path, last: bool, ready: Callable[[], object]) -> None:
    """Follow; with `last`, only up to now. The status is 3 when another process takes the cursor."""
    try:
        _consume(settings, mode, folder, last, ready)
    except CursorTaken:
        sys.exit(3)


def _consume(settings: dict[str, Any], mode: str, folder: Path, last: bool, ready: Callable[[], object]) -> None:
    database = sqlite3.connect(folder / "crm.sqlite", timeout=100)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE IF NOT EXISTS crm (change TEXT, message TEXT)")
    database.commit()
    together = mode == "together"
    cursor = SQLiteCursor(database if together else folder / "follow.sqlite")
    with (
        RingCentral(**settings, token_store=folder / "tokens.json") as rc,
        Follow(rc, messages=True, transport=None, cursor=cursor, timing=TIMING) as stream,
    ):
        ready()
        for change in stream.catch_up() if last else stream:
            with database:
                database.execute("INSERT INTO crm VALUES (?, ?)", (change.id, change.object_id))
                if together:
                    stream.ack(change)
            time.sleep(0.002)
