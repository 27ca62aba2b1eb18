"""Parsing a batch answer of 1,000 items of 2 KB: ours, `email`, `python-multipart`, on the same bytes in one run.

Run as `python -m scripts.bench.multipart`. Times are medians of interleaved rounds; read the ratios.
"""

from __future__ import annotations

import email.parser
import email.policy
import json
import statistics
import time
import tracemalloc
from typing import TYPE_CHECKING, Any

import httpx
import python_multipart

from ringcentral_api._multipart import parse_parts
from ringcentral_api.batch import decode_batch

if TYPE_CHECKING:
    from collections.abc import Callable

BOUNDARY = "Boundary_20_32057915_1351669531796"
ITEMS = 1_000
SIZE = 2_048
ROUNDS = 15
BIG = 100 * 1024 * 1024


def make(items: int = ITEMS, size: int = SIZE) -> tuple[bytes, list[bytes]]:
    """Return a batch answer and the bodies of its items."""
    root = "https://platform.example/restapi/v1.0/account/1/extension/2/message-store"
    status = {"response": [{"href": f"{root}/{n}", "status": 200, "responseDescription": "OK"} for n in range(items)]}
    bodies: list[bytes] = []
    for n in range(items):
        record: dict[str, Any] = {"id": n, "uri": f"{root}/{n}", "type": "SMS", "direction": "Inbound", "to": []}
        for place in range(min(20, size // 100)):
            record["to"].append({"phoneNumber": f"+1650555{place:04}", "name": "Ada", "location": "CA"})
        record["subject"] = "x" * max(0, size - len(json.dumps(record)) - 15)
        bodies.append(json.dumps(record).encode())
    head = f"--{BOUNDARY}\r\nContent-Type: application/json\r\n\r\n".encode()
    parts = [head + body + b"\r\n" for body in (json.dumps(status).encode(), *bodies)]
    return b"".join(parts) + f"--{BOUNDARY}--\r\n".encode(), bodies


def with_ours(data: bytes) -> int:
    """Syntax only, with this project's parser."""
    return sum(1 for _ in parse_parts([data], BOUNDARY.encode()))


def with_email(data: bytes) -> int:
    """Syntax only, with the standard library's mail parser."""
    head = f'Content-Type: multipart/mixed; boundary="{BOUNDARY}"\r\n\r\n'.encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + data)
    return sum(len(part.get_payload(decode=True)) > 0 for part in message.iter_parts())


def with_python_multipart(data: bytes) -> int:
    """Syntax only, with python-multipart's callbacks gathering each body."""
    bodies: list[bytes] = []
    pieces: list[bytes] = []
    parser = python_multipart.MultipartParser(
        BOUNDARY.encode(),
        {
            "on_part_begin": pieces.clear,
            "on_part_data": lambda chunk, start, end: pieces.append(chunk[start:end]),
            "on_part_end": lambda: bodies.append(b"".join(pieces)),
        },
    )
    parser.write(data)
    parser.finalize()
    return len(bodies)


def _identity(value: dict[str, Any]) -> dict[str, Any]:
    return value


def with_pairing(data: bytes) -> int:
    """Everything: syntax, status part, JSON of every item, pairing, results."""
    response = httpx.Response(207, headers={"Content-Type": f"multipart/mixed; boundary={BOUNDARY}"}, content=data)
    return len(decode_batch(response, _identity).values()) + 1


def json_alone(bodies: list[bytes]) -> int:
    """Return the JSON of the items only."""
    return len([json.loads(body) for body in bodies]) + 1


def _peak(function: Callable[[], object]) -> float:
    tracemalloc.start()
    try:
        function()
        return tracemalloc.get_traced_memory()[1] / 1024 / 1024
    finally:
        tracemalloc.stop()


def main() -> None:
    """Print the figures."""
    data, bodies = make()
    runs: dict[str, Callable[[], int]] = {
        "ours": lambda: with_ours(data),
        "python-multipart": lambda: with_python_multipart(data),
        "email": lambda: with_email(data),
        "decode_batch": lambda: with_pairing(data),
        "json.loads": lambda: json_alone(bodies),
    }
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, run in runs.items():
            start = time.perf_counter()
            count = run()
            times[name].append(time.perf_counter() - start)
            if count != ITEMS + 1:
                raise SystemExit(f"{name} found {count} parts instead of {ITEMS + 1}")
    medians = {name: statistics.median(values) for name, values in times.items()}
    megabytes = len(data) / 1e6
    print(f"{ITEMS} items of {SIZE} bytes, {megabytes:.2f} MB, medians of {ROUNDS} interleaved rounds")
    for name, seconds in medians.items():
        print(f"  {name:18} {seconds * 1e3:8.2f} ms  {megabytes / seconds:8.0f} MB/s")
    print(f"syntax: python-multipart / ours   {medians['python-multipart'] / medians['ours']:.1f}")
    print(f"syntax: email / ours              {medians['email'] / medians['ours']:.1f}")
    print(f"all of it: decode_batch / json    {medians['decode_batch'] / medians['json.loads']:.2f}")
    big, _ = make(50, BIG // 50)
    chunked = [big[i : i + 65536] for i in range(0, len(big), 65536)]
    whole = _peak(lambda: sum(len(part.body) for part in parse_parts([big], BOUNDARY.encode())))
    streamed = _peak(lambda: sum(len(part.body) for part in parse_parts(chunked, BOUNDARY.encode())))
    print(
        f"memory above the body itself, 50 items in {len(big) / 1024 / 1024:.0f} MiB: whole {whole:.1f} MiB, ", end=""
    )
    print(f"in chunks of 64 KiB {streamed:.1f} MiB (one item: {len(big) / 50 / 1024 / 1024:.1f} MiB)")


if __name__ == "__main__":
    main()
