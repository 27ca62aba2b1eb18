"""What the sandbox costs its users: the time until it serves, calls a second, and memory.

The server runs in a process of its own, the callers here, so that both have a core where there are two. Time depends on
the machine; as a ratio, start-up is compared with starting a bare interpreter, and a call with one to a server that
answers the same bytes and does nothing else, over the same client.

Most of such a call is the client's own work. So the server is also measured alone, by the CPU seconds of its process
(on Linux): requests come over a bare socket, and are compared with those to uvicorn with an application that sends the
same bytes.

Run: python -m scripts.bench.sandbox [--seconds 4]
"""

from __future__ import annotations

import argparse
import os
import socket
import statistics
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from rcext.sandbox import Sandbox

from .overhead import answering_server
from .report import line

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

PRESENCE = "/restapi/v1.0/account/~/extension/~/presence"
CALL_LOG = "/restapi/v1.0/account/~/extension/~/call-log?perPage=100&view=Detailed"
MADE_UP = "/restapi/v1.0/account/~/extension/~/business-hours"
#: Starts of the sandbox and of a bare interpreter.
STARTS = 5
#: Budgets: start-up in seconds and in bare interpreters, a call in calls to a server that does nothing, MiB.
START_BUDGET, START_RATIO, CALL_RATIO, MEMORY_BUDGET = 1.0, 60.0, 6.0, 120.0
#: Budgets: CPU of a request, in those of uvicorn alone.
CPU_RATIOS = {"presence": 4.0, "100 call records": 6.5}
#: Requests over a bare socket, and how often the servers take turns.
REQUESTS, ROUNDS = 1000, 5

IN_A_THREAD = """
import time
from rcext.sandbox import Sandbox
began = time.perf_counter()
with Sandbox():
    print(time.perf_counter() - began)
"""

#: A server that answers each request with what it reads from its standard input.
BARE = """
import socket, sys
import uvicorn
body = sys.stdin.buffer.read()
start = {"type": "http.response.start", "status": 200, "headers": [
    (b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]}
async def application(scope, receive, send):
    await receive()
    await send(start)
    await send({"type": "http.response.body", "body": body})
listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # as the sandbox does: no delay
listener.bind(("127.0.0.1", 0))
listener.listen()
print(listener.getsockname()[1], flush=True)
config = uvicorn.Config(application, lifespan="off", log_config=None, access_log=False)
uvicorn.Server(config).run(sockets=[listener])
"""


def start_up() -> tuple[float, float, float]:
    """Median seconds until a sandbox serves in a fresh process: in a thread, by its own process, and a bare start."""
    threads: list[float] = []
    processes: list[float] = []
    bare: list[float] = []
    for _ in range(STARTS):
        shown = subprocess.run([sys.executable, "-c", IN_A_THREAD], capture_output=True, text=True, check=True)
        threads.append(float(shown.stdout))
        began = time.perf_counter()
        subprocess.run([sys.executable, "-I", "-c", "pass"], check=True)
        bare.append(time.perf_counter() - began)
        began = time.perf_counter()
        with Sandbox.in_process():
            processes.append(time.perf_counter() - began)
    return statistics.median(threads), statistics.median(processes), statistics.median(bare)


def logged_in(sandbox: Sandbox) -> httpx.Client:
    """Return a client with a bearer token."""
    form = {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": sandbox.jwt}
    auth = (sandbox.client_id, sandbox.client_secret)
    token: Any = httpx.post(f"{sandbox.server}/restapi/oauth/token", data=form, auth=auth).json()
    return httpx.Client(base_url=sandbox.server, headers={"Authorization": f"Bearer {token['access_token']}"})


def rate(call: Callable[[], object], seconds: float, threads: int = 1) -> float:
    """Calls a second, by so many threads at once."""
    counts = [0] * threads
    ends = time.perf_counter() + seconds

    def work(index: int) -> None:
        while time.perf_counter() < ends:
            call()
            counts[index] += 1

    working = [threading.Thread(target=work, args=(index,)) for index in range(threads)]
    began = time.perf_counter()
    for thread in working:
        thread.start()
    for thread in working:
        thread.join()
    return sum(counts) / (time.perf_counter() - began)


def facts_of(status: Path) -> dict[str, str]:
    """Return what Linux tells of a process."""
    return dict(row.split(":", 1) for row in status.read_text(encoding="utf-8").splitlines())


def child() -> Path | None:
    """Return the folder in `/proc` of the sandbox's process, a child of this one; None on systems without `/proc`."""
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            command = status.with_name("cmdline").read_bytes()
            if int(facts_of(status)["PPid"]) == os.getpid() and b"rcext.sandbox._process_child" in command:
                return status.parent
        except OSError:
            continue
    return None


def resident(process: Path | None) -> float:
    """Return the MiB of a process; 0 if that is not known."""
    return int(facts_of(process / "status")["VmRSS"].split()[0]) / 1024 if process is not None else 0.0


def cpu(process: Path) -> float:
    """Return the CPU seconds of a process."""
    user, system = (process / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


@contextmanager
def uvicorn_alone(body: bytes) -> Generator[tuple[int, Path]]:
    """Start uvicorn with an application that sends these bytes; give its port and the folder of its process."""
    process = subprocess.Popen([sys.executable, "-c", BARE], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(body)
        process.stdin.close()
        yield int(process.stdout.readline()), Path(f"/proc/{process.pid}")
    finally:
        process.kill()
        process.wait()


def cpu_of_requests(port: int, process: Path, request: bytes, size: int) -> float:
    """Return the CPU seconds of a server for one of many requests over one connection; its answers have this size."""
    with socket.create_connection(("127.0.0.1", port)) as connection:
        answer = connection.makefile("rb", buffering=1 << 20)
        began = 0.0
        for number in range(REQUESTS + 1):
            connection.sendall(request)
            while answer.readline() != b"\r\n":
                pass
            answer.read(size)
            if not number:
                began = cpu(process)
        return (cpu(process) - began) / REQUESTS


def server_alone(sandbox: Sandbox, client: httpx.Client, process: Path) -> bool:
    """Measure the CPU of the sandbox's process for one request, in those of uvicorn alone."""
    met = True
    port = httpx.URL(sandbox.server).port
    assert port is not None
    for what, path in (("presence", PRESENCE), ("100 call records", CALL_LOG)):
        body = client.get(path).content
        head = f"GET {path} HTTP/1.1\r\nHost: test\r\nAuthorization: {client.headers['Authorization']}\r\n\r\n".encode()
        ours: list[float] = []
        bare: list[float] = []
        with uvicorn_alone(body) as (bare_port, bare_process):
            for _ in range(ROUNDS):
                ours.append(cpu_of_requests(port, process, head, len(body)))
                bare.append(cpu_of_requests(bare_port, bare_process, head, len(body)))
        seconds = statistics.median(ours)
        ratio = statistics.median(one / other for one, other in zip(ours, bare, strict=True))
        note = f"{seconds * 1e6:.0f} us, {1 / seconds:.0f} requests in a CPU second"
        met &= line(f"CPU of the server, {what} / uvicorn alone", ratio, CPU_RATIOS[what], note=note)
    return met


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=4.0, help="how long each rate is measured (default: 4)")
    seconds: float = parser.parse_args().seconds
    thread, own, bare = start_up()
    met = line("start-up in a thread", thread, START_BUDGET, "s")
    met &= line("start-up in a process of its own", own, START_BUDGET * 2, "s")
    met &= line("start-up in a thread, in bare interpreters", thread / bare, START_RATIO)
    with Sandbox.in_process() as sandbox, logged_in(sandbox) as client, answering_server() as server:
        with httpx.Client(base_url=server) as idle:
            nothing = rate(lambda: idle.get(PRESENCE), seconds / 2)
        for what, path in (("presence", PRESENCE), ("100 call records", CALL_LOG), ("made up", MADE_UP)):
            assert client.get(path).status_code == 200
            call = partial(client.get, path)
            one, eight = rate(call, seconds), rate(call, seconds, threads=8)
            print(f"{what:<58} {one:8.0f} calls/s by one client, {eight:.0f} by 8 threads", flush=True)
            if path == PRESENCE:
                met &= line("a call, in calls to a server that does nothing", nothing / one, CALL_RATIO)
        process = child()
        if process is not None:
            met &= server_alone(sandbox, client, process)
        memory = resident(process)
        met &= line("memory of its process", memory, MEMORY_BUDGET, "MiB", f"{len(sandbox.requests)} requests kept")
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
