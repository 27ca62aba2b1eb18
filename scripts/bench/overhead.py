"""What a call through the whole stack costs, against bare httpx, on one loopback server.

Both clients are measured alternately in one run, in blocks, and the medians of the blocks are compared, so that what
else the machine does hits both. The server is another process that answers at once, with the platform's rate limit
headers.

Run: python scripts/bench/overhead.py [--blocks 40] [--calls 50]
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import httpx

from rcext import AsyncRingCentral, RingCentral
from ringcentral_api.client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

BUDGET = 1.2
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


def measure(calls: dict[str, Callable[[], object]], blocks: int, size: int) -> dict[str, float]:
    """Median seconds a call, by name; blocks of the candidates alternate."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for call in calls.values():
        for _ in range(size):
            call()
    for _ in range(blocks):
        for name, call in calls.items():
            started = time.perf_counter()
            for _ in range(size):
                call()
            times[name].append((time.perf_counter() - started) / size)
    return {name: statistics.median(values) for name, values in times.items()}


async def measure_async(calls: dict[str, Callable[[], Awaitable[object]]], blocks: int, size: int) -> dict[str, float]:
    """Measure as `measure` does, for asyncio."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for call in calls.values():
        for _ in range(size):
            await call()
    for _ in range(blocks):
        for name, call in calls.items():
            started = time.perf_counter()
            for _ in range(size):
                await call()
            times[name].append((time.perf_counter() - started) / size)
    return {name: statistics.median(values) for name, values in times.items()}


def sync_run(server: str, blocks: int, size: int) -> dict[str, float]:
    """Return the synchronous clients."""
    with (
        httpx.Client(headers={"Authorization": "Bearer token"}, timeout=60) as bare,
        RingCentral(server, "id", "secret") as rc,
    ):
        rc.platform.authorize(access_token="token", expires_in=3600)  # noqa: S106  # no secret
        url = server + PATH
        return measure(
            {
                "bare": lambda: bare.get(url).raise_for_status(),
                "typed": lambda: rc.send(Request(OPERATION, PATH, headers={"Accept": "application/json"})),
                "raw": lambda: rc.platform.get(PATH),
            },
            blocks,
            size,
        )


async def async_run(server: str, blocks: int, size: int) -> dict[str, float]:
    """Return the asynchronous clients."""
    async with (
        httpx.AsyncClient(headers={"Authorization": "Bearer token"}, timeout=60) as bare,
        AsyncRingCentral(server, "id", "secret") as rc,
    ):
        await rc.platform.authorize(access_token="token", expires_in=3600)  # noqa: S106  # no secret
        url = server + PATH
        return await measure_async(
            {
                "bare": lambda: bare.get(url),
                "typed": lambda: rc.send(Request(OPERATION, PATH, headers={"Accept": "application/json"})),
                "raw": lambda: rc.platform.get(PATH),
            },
            blocks,
            size,
        )


def main() -> int:
    """Print the ratios; 1 where a budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--blocks", type=int, default=40)
    parser.add_argument("--calls", type=int, default=50)
    options = parser.parse_args()
    met = True
    with answering_server() as server:
        for world, medians in (
            ("sync", sync_run(server, options.blocks, options.calls)),
            ("async", asyncio.run(async_run(server, options.blocks, options.calls))),
        ):
            for name in ("typed", "raw"):
                ratio = medians[name] / medians["bare"]
                met = met and ratio <= BUDGET
                ours, bare = medians[name] * 1e6, medians["bare"] * 1e6
                figures = f"{ours:.0f} us against {bare:.0f} us; budget {BUDGET} x"
                print(f"overhead {world} {name}: {ratio:.3f} x bare httpx ({figures})")
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
