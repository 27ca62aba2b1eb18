"""What a call through the whole stack costs, against bare httpx, on one loopback server.

The clients take turns call by call, so that what else the machine does hits all. The median CPU seconds of their calls
are compared, in several fresh processes. The server is another process that answers at once, with the platform's rate
limit headers.

Run: python -m scripts.bench.overhead [--processes 5] [--calls 600]
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import statistics
import subprocess
import sys
import time
from itertools import count
from typing import TYPE_CHECKING

import httpx

from rcext import AsyncRingCentral, RingCentral
from ringcentral_api.client import Operation, Request

from .report import line

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

BUDGET = 1.06
_TOKEN = "token"  # noqa: S105  # no secret
_WARMUP = 50
PATH = "/restapi/v1.0/account/~/extension/~/presence"
OPERATION = Operation(
    "read_user_presence_status",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence",
    "presence",
    group="Light",
)

SERVER = r"""
import asyncio, sys
BODY = b'{"uri":"https://example.com","presenceStatus":"Available","telephonyStatus":"NoCall"}' + b" " * 900
ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Rate-Limit-Group: light\r\n"
    b"X-Rate-Limit-Limit: 1000000\r\nX-Rate-Limit-Remaining: 999999\r\nX-Rate-Limit-Window: 60\r\n"
    b"RCRequestId: 0123456789\r\nContent-Length: " + str(len(BODY)).encode() + b"\r\n\r\n" + BODY
)
class Answer(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        self.buffer = b""
    def data_received(self, data):
        self.buffer += data
        while b"\r\n\r\n" in self.buffer:
            _, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
            self.transport.write(ANSWER)
async def main():
    server = await asyncio.get_running_loop().create_server(Answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"""


@contextlib.contextmanager
def answering_server() -> Generator[str]:
    """Start a server in its own process, and return its base URL."""
    process = subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.kill()
        process.wait()


def typed(number: int | None = None) -> Request:
    """Return the typed call; with a number, to a path of its own."""
    path = PATH if number is None else f"/restapi/v1.0/account/~/extension/{number}/presence"
    return Request(OPERATION, path, headers={"Accept": "application/json"})


def sync_run(server: str, calls: int) -> dict[str, float]:
    """Return the median CPU seconds of a call, by synchronous client."""
    numbers = count()
    with (
        httpx.Client(headers={"Authorization": f"Bearer {_TOKEN}"}, timeout=60) as bare,
        RingCentral(server, "id", "secret") as rc,
    ):
        rc.platform.authorize(access_token=_TOKEN, expires_in=3600)
        candidates: dict[str, Callable[[], object]] = {
            "bare": lambda: bare.get(server + PATH).raise_for_status(),
            "typed": lambda: rc.send(typed()),
            "typed, a new path each time": lambda: rc.send(typed(next(numbers))),
            "raw": lambda: rc.platform.get(PATH),
        }
        times: dict[str, list[float]] = {name: [] for name in candidates}
        for _ in range(_WARMUP + calls):
            for name, call in candidates.items():
                started = time.thread_time()
                call()
                times[name].append(time.thread_time() - started)
    return {name: statistics.median(values[_WARMUP:]) for name, values in times.items()}


async def async_run(server: str, calls: int) -> dict[str, float]:
    """Return the median CPU seconds of a call, by asynchronous client."""
    numbers = count()
    async with (
        httpx.AsyncClient(headers={"Authorization": f"Bearer {_TOKEN}"}, timeout=60) as bare,
        AsyncRingCentral(server, "id", "secret") as rc,
    ):
        await rc.platform.authorize(access_token=_TOKEN, expires_in=3600)
        candidates: dict[str, Callable[[], Awaitable[object]]] = {
            "bare": lambda: bare.get(server + PATH),
            "typed": lambda: rc.send(typed()),
            "typed, a new path each time": lambda: rc.send(typed(next(numbers))),
            "raw": lambda: rc.platform.get(PATH),
        }
        times: dict[str, list[float]] = {name: [] for name in candidates}
        for _ in range(_WARMUP + calls):
            for name, call in candidates.items():
                started = time.thread_time()
                await call()
                times[name].append(time.thread_time() - started)
    return {name: statistics.median(values[_WARMUP:]) for name, values in times.items()}


def fresh(server: str, calls: int) -> dict[str, dict[str, float]]:
    """Return what a fresh process measures."""
    command = [sys.executable, "-m", "scripts.bench.overhead", "--calls", str(calls), "--server", server]
    measured: dict[str, dict[str, float]] = json.loads(
        subprocess.run(command, check=True, capture_output=True, text=True).stdout
    )
    return measured


def main() -> int:
    """Print the ratios; 1 where a budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--processes", type=int, default=5)
    parser.add_argument("--calls", type=int, default=600)
    parser.add_argument("--server", help="measure in this process, with this server, and print JSON")
    options = parser.parse_args()
    calls: int = options.calls
    if options.server:
        sync = sync_run(options.server, calls)
        print(json.dumps({"synchronous": sync, "asyncio": asyncio.run(async_run(options.server, calls))}))
        return 0
    with answering_server() as server:
        processes = [fresh(server, calls) for _ in range(options.processes)]
    met = True
    for world, names in processes[0].items():
        for name in names:
            if name != "bare":
                ratio = statistics.median(seen[world][name] / seen[world]["bare"] for seen in processes)
                ours = statistics.median(seen[world][name] for seen in processes) * 1e6
                met &= line(f"a call, {world}, {name} / bare httpx", ratio, BUDGET, note=f"{ours:.0f} us of CPU")
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
