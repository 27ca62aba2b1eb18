"""Memory of a download and a batch answer of 100 MiB, and of a fax of 45 MB.

It is compared with what a process needs that moves 1 KiB the same way.

Run as `python -m scripts.bench.transfer`. Figures are peak resident sizes of fresh processes; the server is another.
"""

from __future__ import annotations

import asyncio
import json
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
from rcext.batch import BatchEndpoint, decode_batch, iter_batch, iter_batch_async
from ringcentral_api.api.fax import create_fax_message
from ringcentral_api.client import Operation, Request
from ringcentral_api.models import CreateFaxMessageFormDataBody, FaxRequestTo
from ringcentral_api.types import File

if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.connection import Connection

DOWNLOAD: Final = 100 * 1024 * 1024
UPLOAD: Final = 45_000_000
SMALL: Final = 1024
BUDGET: Final = 16.0
ROUNDS: Final = 3
ITEMS: Final = 50
KINDS: Final = (
    *("download", "download_async", "iter_batch", "iter_batch_async", "batch", "batch_async", "decode_batch"),
    *("send_fax", "send_fax_async", "create_fax_message"),
)
HELD: Final = {"batch": 1, "batch_async": 1, "decode_batch": 2}
"""How often the size of what was received comes on top of the budget: a report has its items, a `BatchResult`, which
generated endpoints give, its items and their bytes.
"""

_PIECE = bytes(64 * 1024)
_BOUNDARY = "Boundary_20_32057915_1351669531796"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path.startswith("/things/"):
            self._batch(int(self.path.split("/")[2]))
            return
        size = int(self.path.rpartition("/")[2])
        self.send_response(200)
        self.send_header("Content-Type", "audio/mpeg")
        self.send_header("Content-Length", str(size))
        self.end_headers()
        while size > 0:
            self.wfile.write(_PIECE[:size])
            size -= len(_PIECE)

    def _batch(self, size: int) -> None:
        """Return a batch answer of `ITEMS` items that have `size` bytes in all."""
        statuses = json.dumps({"response": [{"status": 200}] * ITEMS}).encode()
        item = b'{"x": "%s"}' % (b"y" * (size // ITEMS))
        head = f"--{_BOUNDARY}\r\nContent-Type: application/json\r\n\r\n".encode()
        parts = [head + statuses + b"\r\n", *[head + item + b"\r\n"] * ITEMS]
        end = f"--{_BOUNDARY}--\r\n".encode()
        self.send_response(207)
        self.send_header("Content-Type", f"multipart/mixed; boundary={_BOUNDARY}")
        self.send_header("Content-Length", str(sum(map(len, parts)) + len(end)))
        self.end_headers()
        for part in (*parts, end):
            self.wfile.write(part)

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


def _things(size: int) -> BatchEndpoint[dict[str, Any]]:
    operation = Operation("read_things", "GET", "/things/{ids}", "things")

    def request(ids: Sequence[str]) -> Request:
        return Request(operation, f"/things/{size}/{','.join(ids)}")

    return BatchEndpoint(request, lambda value: value, limit=ITEMS)


def _body(letter: Path) -> CreateFaxMessageFormDataBody:
    return CreateFaxMessageFormDataBody(to=[FaxRequestTo(phone_number="+16505550100")], attachment=[File(letter)])


def _act(kind: str, server: str, size: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        letter = Path(folder, "letter.pdf")
        with letter.open("wb") as file:
            file.truncate(size)
        if kind.endswith("_async"):
            asyncio.run(_act_async(kind, server, size, letter))
            return
        with rcext.RingCentral(server, client_id="app") as rc:
            rc.platform.authorize(access_token="x")  # noqa: S106  # the server takes any
            if kind == "download":
                rc.download(f"{server}/media/{size}", Path(folder, "x"))
            elif kind == "send_fax":
                rc.send_fax(to="+16505550100", files=letter)
            elif kind == "create_fax_message":
                create_fax_message.sync(client=rc, body=_body(letter))
            elif kind == "batch":
                _expect(len(rc.batch(range(ITEMS), _things(size)).values()))
            elif kind == "decode_batch":
                request = _things(size).request([str(number) for number in range(ITEMS)])
                _expect(len(decode_batch(rc.send(request), dict).values()))
            else:
                _expect(sum(entry.ok for entry in iter_batch(rc, range(ITEMS), _things(size))))


async def _act_async(kind: str, server: str, size: int, letter: Path) -> None:
    async with rcext.AsyncRingCentral(server, client_id="app") as rc:
        await rc.platform.authorize(access_token="x")  # noqa: S106  # the server takes any
        if kind == "download_async":
            await rc.download(f"{server}/media/{size}", letter.with_name("x"))
        elif kind == "send_fax_async":
            await rc.send_fax(to="+16505550100", files=letter)
        elif kind == "batch_async":
            _expect(len((await rc.batch(range(ITEMS), _things(size))).values()))
        else:
            found = 0
            async for entry in iter_batch_async(rc, range(ITEMS), _things(size)):
                found += entry.ok
            _expect(found)


def _expect(found: int) -> None:
    if found != ITEMS:
        raise SystemExit(f"{found} items instead of {ITEMS}")


def _peak(kind: str, server: str, size: int) -> float:
    """Return the median peak in MiB."""
    command = [sys.executable, "-m", "scripts.bench.transfer", kind, server, str(size)]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(ROUNDS)]
    return statistics.median(float(re.findall(r"[\d.]+", run)[-1]) for run in runs)


def main() -> None:
    """Print the figures; exit with 1 if one is above the budget."""
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
        size = UPLOAD if "fax" in kind else DOWNLOAD
        baseline = _peak(kind, server, SMALL)
        peak = _peak(kind, server, size)
        worst = max(worst, peak - baseline - HELD.get(kind, 0) * size / 1024 / 1024)
        print(f"{kind:18} {size / 1e6:6.1f} MB: peak {peak:.1f} MiB, {peak - baseline:+.1f} MiB above the baseline")
    process.terminate()
    process.join()
    print(f"budget {BUDGET:.0f} MiB, above what a caller is given: {'kept' if worst <= BUDGET else 'exceeded'}")
    if worst > BUDGET:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
