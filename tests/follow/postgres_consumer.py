"""Program that follows messages and counts them in PostgreSQL until it is killed; run by `test_postgres_kill`.

A transaction that the database refuses is repeated; a lost connection is opened again, with a new stream.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import time
from typing import TYPE_CHECKING, Any

import psycopg

from rcext import AsyncRingCentral, RingCentral
from rcext.follow import (
    AsyncFollow,
    AsyncPostgresCursor,
    CursorError,
    CursorTaken,
    Follow,
    FollowTiming,
    PostgresCursor,
)

if TYPE_CHECKING:
    from collections.abc import Generator

TIMING = FollowTiming(poll=0.05, messages_after=(), backoff=0.05, share=1000.0)
LEVEL = psycopg.IsolationLevel.SERIALIZABLE
INSERT = "INSERT INTO crm VALUES (%s, %s)"
# Another program writes the same row: a conflict under SERIALIZABLE.
COUNT = "UPDATE counts SET messages = messages + 1"


def settings(folder: str) -> dict[str, Any]:
    names = {"server": "RC_SERVER", "client_id": "RC_CLIENT_ID", "client_secret": "RC_CLIENT_SECRET", "jwt": "RC_JWT"}
    return {name: os.environ[variable] for name, variable in names.items()} | {"token_store": f"{folder}/tokens.json"}


@contextlib.contextmanager
def repeated() -> Generator[None]:
    """Suppress the errors after which a consumer starts again."""
    try:
        yield
    except CursorTaken:
        raise
    except (psycopg.OperationalError, CursorError) as error:
        print("again:", type(error).__name__, flush=True)
        time.sleep(0.05)


def follow(url: str, folder: str, last: bool) -> None:
    with RingCentral(**settings(folder)) as rc:
        while True:
            with repeated(), psycopg.connect(url) as database:
                database.isolation_level = LEVEL
                stream = Follow(rc, messages=True, transport=None, cursor=PostgresCursor(database), timing=TIMING)
                with stream:
                    for change in stream.catch_up() if last else stream:
                        while True:
                            with contextlib.suppress(psycopg.errors.SerializationFailure), database.transaction():
                                database.execute(INSERT, (change.id, change.object_id))
                                database.execute(COUNT)
                                stream.ack(change)
                                break
                    return


async def follow_async(url: str, folder: str, last: bool) -> None:
    async with AsyncRingCentral(**settings(folder)) as rc:
        while True:
            with repeated():
                async with await psycopg.AsyncConnection.connect(url) as database:
                    await database.set_isolation_level(LEVEL)
                    cursor = AsyncPostgresCursor(database)
                    async with AsyncFollow(rc, messages=True, transport=None, cursor=cursor, timing=TIMING) as stream:
                        async for change in stream.catch_up() if last else stream:
                            while True:
                                with contextlib.suppress(psycopg.errors.SerializationFailure):
                                    async with database.transaction():
                                        await database.execute(INSERT, (change.id, change.object_id))
                                        await database.execute(COUNT)
                                        await stream.ack(change)
                                    break
                        return


if __name__ == "__main__":
    print("ready", flush=True)
    if sys.argv[1] == "sync":
        follow(sys.argv[2], sys.argv[3], sys.argv[4] == "last")
    else:
        asyncio.run(follow_async(sys.argv[2], sys.argv[3], sys.argv[4] == "last"))
