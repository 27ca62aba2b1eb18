"""Calls at the same time: asyncio with 8 and 64 tasks, and 64 threads, against bare httpx, on one loopback server.

The CPU seconds of this process for one call are compared, so that the server and the rest of the machine do not count;
the candidates take turns.

Run: python -m scripts.bench.throughput [--rounds 7] [--calls 1024]
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING

import httpx
from httpx_aiohttp import AiohttpTransport

from rcext import AsyncRingCentral, RingCentral

from .overhead import PATH, answering_server
from .overhead import typed as typed_call
from .report import line

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

_TOKEN = "token"  # noqa: S105  # no secret
_MANY = 64
_FEW = 8


async def _seconds(call: Callable[[], Awaitable[object]], calls: int, at_once: int) -> float:
    """Return the CPU seconds of one call when so many tasks call one after the other."""

    async def caller() -> None:
        for _ in range(calls // at_once):
            await call()

    started = time.process_time()
    await asyncio.gather(*(caller() for _ in range(at_once)))
    return (time.process_time() - started) / calls


async def _tasks(server: str, rounds: int, calls: int) -> dict[str, float]:
    times: dict[str, list[float]] = {}
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
    async with (
        httpx.AsyncClient(headers={"Authorization": f"Bearer {_TOKEN}"}, timeout=60, limits=limits) as bare,
        AsyncRingCentral(server, "id", "secret") as rc,
        AsyncRingCentral(server, "id", "secret", transport=AiohttpTransport()) as over_aiohttp,
    ):
        for each in (rc, over_aiohttp):
            await each.platform.authorize(access_token=_TOKEN, expires_in=3600)

        async def typed() -> object:
            return await rc.send(typed_call())

        async def aiohttp() -> object:
            return await over_aiohttp.send(typed_call())

        async def plain() -> object:
            return await bare.get(server + PATH)

        for number in range(rounds + 1):
            for at_once in (_FEW, _MANY):
                for name, call in (("typed", typed), ("aiohttp", aiohttp), ("bare", plain)):
                    seconds = await _seconds(call, calls, at_once)
                    if number:  # the first round opens the connections
                        times.setdefault(f"{name} {at_once}", []).append(seconds)
    return {name: statistics.median(values) for name, values in times.items()}


def _threads(server: str, rounds: int, calls: int) -> dict[str, float]:
    times: dict[str, list[float]] = {"typed": [], "bare": []}
    with (
        httpx.Client(headers={"Authorization": f"Bearer {_TOKEN}"}, timeout=60) as bare,
        RingCentral(server, "id", "secret") as rc,
        ThreadPoolExecutor(_MANY) as pool,
    ):
        rc.platform.authorize(access_token=_TOKEN, expires_in=3600)

        def plain(_: int) -> object:
            while True:
                with suppress(httpx.ReadError):  # threads of one httpx client sometimes close each other's connections
                    return bare.get(server + PATH)

        candidates: dict[str, Callable[[int], object]] = {
            "typed": lambda _: rc.send(typed_call()),
            "bare": plain,
        }
        for number in range(rounds + 1):
            for name, call in candidates.items():
                started = time.process_time()
                for _ in pool.map(call, range(calls)):
                    pass
                if number:
                    times[name].append((time.process_time() - started) / calls)
    return {name: statistics.median(values) for name, values in times.items()}


def main() -> int:
    """Print the ratios; 1 where a budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--calls", type=int, default=1024)
    options = parser.parse_args()
    with answering_server() as server:
        tasks = asyncio.run(_tasks(server, options.rounds, options.calls))
        threads = _threads(server, options.rounds, options.calls)
    microseconds = f"{tasks[f'typed {_FEW}'] * 1e6:.0f} and {tasks[f'typed {_MANY}'] * 1e6:.0f} us of CPU a call"
    met = [
        line(
            "asyncio, typed, 64 tasks / 8 tasks",
            tasks[f"typed {_MANY}"] / tasks[f"typed {_FEW}"],
            1.2,
            note=microseconds,
        ),
        line("asyncio, 64 tasks, typed / bare httpx", tasks[f"typed {_MANY}"] / tasks[f"bare {_MANY}"], 1.0),
        line("asyncio, 8 tasks, typed / bare httpx", tasks[f"typed {_FEW}"] / tasks[f"bare {_FEW}"], 1.3),
        line(
            "asyncio, 64 tasks, typed, over aiohttp / over httpx",
            tasks[f"aiohttp {_MANY}"] / tasks[f"typed {_MANY}"],
            0.8,
        ),
        line("64 threads, typed / bare httpx", threads["typed"] / threads["bare"], 1.05),
    ]
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main())
