"""What the sandbox costs its users: the time until it serves, calls a second, and memory.

The server runs in a process of its own, the callers here, so that both have a core where there are two. Time depends on
the machine; as a ratio, start-up is compared with starting a bare interpreter, and a call with one to a server that
answers the same bytes and does nothing else, over the same client.

Run: python -m scripts.bench.sandbox [--seconds 4]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from rcext.sandbox import Sandbox

from .overhead import answering_server
from .report import line

if TYPE_CHECKING:
    from collections.abc import Callable

PRESENCE = "/restapi/v1.0/account/~/extension/~/presence"
CALL_LOG = "/restapi/v1.0/account/~/extension/~/call-log?perPage=100&view=Detailed"
MADE_UP = "/restapi/v1.0/account/~/extension/~/business-hours"
#: Starts of the sandbox and of a bare interpreter.
STARTS = 5
#: Budgets: start-up in seconds and in bare interpreters, a call in calls to a server that does nothing, MiB.
START_BUDGET, START_RATIO, CALL_RATIO, MEMORY_BUDGET = 1.0, 60.0, 6.0, 120.0

IN_A_THREAD = """
import time
from rcext.sandbox import Sandbox
began = time.perf_counter()
with Sandbox():
    print(time.perf_counter() - began)
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


def resident() -> float:
    """MiB of the sandbox's process, the only child of this one, as Linux tells; 0 elsewhere."""
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            facts = dict(row.split(":", 1) for row in status.read_text(encoding="utf-8").splitlines())
            command = status.with_name("cmdline").read_bytes()
        except OSError:
            continue
        if int(facts["PPid"]) == os.getpid() and b"rcext.sandbox._process_child" in command:
            return int(facts["VmRSS"].split()[0]) / 1024
    return 0.0


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=4.0, help="how long each rate is measured (default: 4)")
    seconds: float = parser.parse_args().seconds
    thread, process, bare = start_up()
    met = line("start-up in a thread", thread, START_BUDGET, "s")
    met &= line("start-up in a process of its own", process, START_BUDGET * 2, "s")
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
        memory = resident()
        met &= line("memory of its process", memory, MEMORY_BUDGET, "MiB", f"{len(sandbox.requests)} requests kept")
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
