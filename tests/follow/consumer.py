"""Program that follows messages and stores them in its database until it is killed; run by `test_kill`."""

from __future__ import annotations

import os
import sqlite3
import sys
import time

from rcext import RingCentral
from rcext.follow import CursorTaken, Follow, FollowTiming, SQLiteCursor

TIMING = FollowTiming(poll=0.05, messages_after=(), backoff=0.05, share=1000.0)


def main(mode: str, folder: str, last: bool) -> None:
    """Follow; with `last`, only up to now."""
    database = sqlite3.connect(os.path.join(folder, "crm.sqlite"))  # noqa: PTH118  # short
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE IF NOT EXISTS crm (change TEXT, message TEXT)")
    database.commit()
    together = mode == "together"
    cursor = SQLiteCursor(database if together else os.path.join(folder, "follow.sqlite"))  # noqa: PTH118  # likewise
    with (
        RingCentral(
            os.environ["RC_SERVER"],
            os.environ["RC_CLIENT_ID"],
            os.environ["RC_CLIENT_SECRET"],
            jwt=os.environ["RC_JWT"],
            token_store=os.path.join(folder, "tokens.json"),  # noqa: PTH118  # likewise
        ) as rc,
        Follow(rc, messages=True, transport=None, cursor=cursor, timing=TIMING) as stream,
    ):
        print("ready", flush=True)
        for change in stream.catch_up() if last else stream:
            with database:
                database.execute("INSERT INTO crm VALUES (?, ?)", (change.id, change.object_id))
                if together:
                    stream.ack(change)
            time.sleep(0.002)


if __name__ == "__main__":
    try:
        main(sys.argv[1], sys.argv[2], sys.argv[3] == "last")
    except CursorTaken:
        sys.exit(3)
