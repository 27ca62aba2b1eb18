"""Downloads of processes that are killed: the next process continues, and nothing is left behind."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.long, pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL")]

ROOT = Path(__file__).resolve().parents[2]
CONTENT = random.Random(6).randbytes(3_000_000)
PROGRAM = """
import asyncio, sys
from rcext import AsyncRingCentral, RingCentral

server, kind, target = sys.argv[1:]
if kind == "sync":
    with RingCentral(server, "id", "secret") as rc:
        rc.platform.authorize(access_token="x")
        rc.download("/content", target)
else:
    async def main():
        async with AsyncRingCentral(server, "id", "secret") as rc:
            await rc.platform.authorize(access_token="x")
            await rc.download("/content", target)
    asyncio.run(main())
"""


class Handler(BaseHTTPRequestHandler):
    """Sends the content slowly, from the start of the range that was requested."""

    server: Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_GET(self) -> None:
        asked = self.headers.get("Range")
        start = int(asked.removeprefix("bytes=").removesuffix("-")) if asked else 0
        self.server.starts.append(start)
        self.send_response(206 if asked else 200)
        self.send_header("ETag", '"v1"')
        self.send_header("Content-Length", str(len(CONTENT) - start))
        if asked:
            self.send_header("Content-Range", f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}")
        self.end_headers()
        try:
            for place in range(start, len(CONTENT), 20_000):
                self.wfile.write(CONTENT[place : place + 20_000])
                self.server.sent += 20_000
                time.sleep(self.server.pause)
        except OSError:
            pass  # it was killed

    def log_message(self, format: str, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """A server of one content.

    Attributes:
        starts: the first byte of each response.
        sent: how many bytes were sent.
        pause: seconds after each piece.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.starts: list[int] = []
        self.sent = 0
        self.pause = 0.005
        self.url = f"http://127.0.0.1:{self.server_port}"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_killed_at_random_moments(server: Server, tmp_path: Path, kind: str) -> None:
    choose = random.Random(kind)
    target = tmp_path / "call.mp3"
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"}
    command = [sys.executable, "-c", PROGRAM, server.url, kind, str(target)]
    kills = 8
    for _ in range(kills):
        before = server.sent
        with subprocess.Popen(command, env=environment, cwd=ROOT) as process:
            goal = before + choose.randrange(60_000, 300_000)
            until(lambda: server.sent > goal or process.poll() is not None)  # noqa: B023  # waits here
            assert process.poll() is None, "it has ended early"
            process.kill()
        assert not target.exists(), "a file that is not whole has its name"
    server.pause = 0
    subprocess.run(command, env=environment, cwd=ROOT, check=True, timeout=100)
    assert hashlib.sha256(target.read_bytes()).digest() == hashlib.sha256(CONTENT).digest()
    assert [path.name for path in tmp_path.iterdir()] == ["call.mp3"]
    assert server.starts[0] == 0
    assert sum(start == 0 for start in server.starts) <= 2, f"it started over: {server.starts}"
    assert server.starts == sorted(server.starts), "it went back"
    assert len(server.starts) == kills + 1
