"""Memory of a download of 100 MiB and of a fax of 45 MB, above what a process needs that moves 1 KiB the same way.

Run as `python -m scripts.bench.transfer`. Figures are peak resident sizes of fresh processes; the server is another.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import re
import resource
import statistics
import subprocess
import sys
import tempfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import rcext
from rcext.multipart import download, download_async, send_fax, send_fax_async

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

DOWNLOAD: Final = 100 * 1024 * 1024
UPLOAD: Final = 45_000_000
SMALL: Final = 1024
BUDGET: Final = 16.0
ROUNDS: Final = 3
KINDS: Final = ("download", "download_async", "send_fax", "send_fax_async")
_PIECE = bytes(64 * 1024)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        size = int(self.path.rpartition("/")[2])
        self.send_response(200)
        self.send_header("Content-Type", "audio/mpeg")
        self.send_header("Content-Length", str(size))
        self.end_headers()
        while size > 0:
            self.wfile.write(_PIECE[:size])
            size -= len(_PIECE)

    def do_POST(self) -> None:
        left = int(self.headers["Content-Length"])
        while left > 0:
            left -= len(self.rfile.read(min(left, len(_PIECE))))
        body = b'{"id": 1, "uri": "https://platform.example/1"}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


def _serve(pipe: Connection) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    pipe.send(server.server_address[1])
    server.serve_forever()


def _act(kind: str, server: str, size: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"{server}/media/{size}"
        letter = Path(folder, "letter.pdf")
        with letter.open("wb") as file:
            file.truncate(size)
        if kind.endswith("_async"):
            asyncio.run(_act_async(kind, server, url, letter, Path(folder, "x")))
            return
        with rcext.RingCentral(server, client_id="app") as rc:
            rc.platform.authorize(access_token="x")  # noqa: S106  # the server takes any
            if kind == "download":
                download(rc, url, Path(folder, "x"))
            else:
                send_fax(rc, to="+16505550100", files=letter)


async def _act_async(kind: str, server: str, url: str, letter: Path, target: Path) -> None:
    async with rcext.AsyncRingCentral(server, client_id="app") as rc:
        await rc.platform.authorize(access_token="x")  # noqa: S106  # the server takes any
        if kind == "download_async":
            await download_async(rc, url, target)
        else:
            await send_fax_async(rc, to="+16505550100", files=letter)


def _peak(kind: str, server: str, size: int) -> float:
    """The median peak in MiB."""
    command = [sys.executable, "-m", "scripts.bench.transfer", kind, server, str(size)]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(ROUNDS)]
    return statistics.median(float(re.findall(r"[\d.]+", run)[-1]) for run in runs)


def main() -> None:
    """Print the figures; exit with 1 where one is above the budget."""
    if len(sys.argv) == 4:
        _act(sys.argv[1], sys.argv[2], int(sys.argv[3]))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        return
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there,), daemon=True)
    process.start()
    server = f"http://127.0.0.1:{here.recv()}"
    worst = 0.0
    for kind in KINDS:
        size = DOWNLOAD if kind.startswith("download") else UPLOAD
        baseline = _peak(kind, server, SMALL)
        peak = _peak(kind, server, size)
        worst = max(worst, peak - baseline)
        print(f"{kind:15} {size / 1e6:6.1f} MB: peak {peak:.1f} MiB, {peak - baseline:+.1f} MiB above the baseline")
    process.terminate()
    process.join()
    print(f"budget {BUDGET:.0f} MiB: {'kept' if worst <= BUDGET else 'exceeded'}")
    if worst > BUDGET:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
