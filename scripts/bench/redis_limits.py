"""What limits and tokens in Redis add to a typed call, against those in memory.

The clients are measured alternately in one run, and the medians of calls, or of blocks of them, are compared: in CPU
seconds of this process, the thread that sends notes included. The server is another process on loopback, and so is
Redis; how long a call waits for them depends on what else the machine does.

Run: python -m scripts.bench.redis_limits [--blocks 60] [--calls 24]
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time

from rcext import AsyncRingCentral, RedisRateLimiter, RedisTokenStore, RingCentral
from scripts.bench.overhead import answering_server, typed
from scripts.bench.report import line
from tests.redis_server import redis_server

BUDGETS = {"sync": 1.5, "async, 1 at a time": 1.7, "async, 8 at a time": 1.25}


def sync_run(server: str, redis: str, blocks: int, calls: int) -> float:
    """Return the ratio of synchronous clients."""
    limiter = RedisRateLimiter(redis)
    clients = [
        RingCentral(server, "id", "secret"),
        RingCentral(server, "id", "secret", token_store=RedisTokenStore(redis), rate_limiter=limiter),
    ]
    times: list[list[float]] = [[], []]
    for rc in clients:
        rc.platform.authorize(access_token="token", expires_in=3600)  # noqa: S106  # no secret
    for _ in range(calls * (blocks + 1)):
        for rc, taken in zip(clients, times, strict=True):
            started = time.process_time()
            rc.send(typed())
            taken.append(time.process_time() - started)
    for rc in clients:
        rc.close()
    limiter.flush()
    return statistics.median(times[1][calls:]) / statistics.median(times[0][calls:])


async def async_run(server: str, redis: str, blocks: int, calls: int, at_once: int) -> float:
    """Return the ratio of asynchronous clients with so many calls at a time."""
    limiter = RedisRateLimiter(redis)
    clients = [
        AsyncRingCentral(server, "id", "secret"),
        AsyncRingCentral(server, "id", "secret", token_store=RedisTokenStore(redis), rate_limiter=limiter),
    ]

    async def some(rc: AsyncRingCentral) -> None:
        for _ in range(calls // at_once):
            await rc.send(typed())

    times: list[list[float]] = [[], []]
    for block in range(blocks + 1):
        for rc, taken in zip(clients, times, strict=True):
            if not block:
                await rc.platform.authorize(access_token="token", expires_in=3600)  # noqa: S106  # no secret
            started = time.process_time()
            await asyncio.gather(*(some(rc) for _ in range(at_once)))
            taken.append(time.process_time() - started)
    for rc in clients:
        await rc.aclose()
    limiter.flush()
    return statistics.median(times[1][1:]) / statistics.median(times[0][1:])


def main() -> int:
    """Print the ratios; 1 where a budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--blocks", type=int, default=60)
    parser.add_argument("--calls", type=int, default=24)
    options = parser.parse_args()
    with answering_server() as server, redis_server() as redis:
        some = (server, redis, options.blocks, options.calls)
        ratios = {"sync": sync_run(*some)}
        for at_once in (1, 8):
            ratios[f"async, {at_once} at a time"] = asyncio.run(async_run(*some, at_once))
    met = [line(f"limits and tokens in Redis, {name} / memory", ratio, BUDGETS[name]) for name, ratio in ratios.items()]
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main())
