"""One process of a fleet: waits for a line on its input, makes its calls, and prints their failures as JSON."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from typing import Any

from rcext import AsyncRingCentral, FileTokenStore, RedisTokenStore, RingCentral
from tests.platform.worlds import ECHO


def store_of(plan: dict[str, Any]) -> FileTokenStore | RedisTokenStore:
    kind, where = plan["store"]
    return FileTokenStore(where) if kind == "file" else RedisTokenStore(where)


def run_threads(plan: dict[str, Any]) -> list[str]:
    failures: list[str] = []
    with RingCentral(plan["server"], plan["client_id"], plan["client_secret"], token_store=store_of(plan)) as rc:

        def work(number: int) -> None:
            for call in range(plan["calls"]):
                try:
                    rc.platform.get(ECHO, query={"id": f"{plan['name']}-{number}-{call}"})
                except Exception as error:
                    failures.append(repr(error))

        threads = [threading.Thread(target=work, args=(number,)) for number in range(plan["width"])]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return failures


async def run_tasks(plan: dict[str, Any]) -> list[str]:
    failures: list[str] = []
    async with AsyncRingCentral(
        plan["server"], plan["client_id"], plan["client_secret"], token_store=store_of(plan), timeout=100
    ) as rc:

        async def work(number: int) -> None:
            for call in range(plan["calls"]):
                try:
                    await rc.platform.get(ECHO, query={"id": f"{plan['name']}-{number}-{call}"})
                except Exception as error:
                    failures.append(repr(error))

        await asyncio.gather(*[work(number) for number in range(plan["width"])])
    return failures


def main() -> None:
    plan = json.loads(sys.argv[1])
    print("ready", flush=True)
    sys.stdin.readline()
    failures = run_threads(plan) if plan["world"] == "sync" else asyncio.run(run_tasks(plan))
    print(json.dumps(failures), flush=True)


if __name__ == "__main__":
    main()
