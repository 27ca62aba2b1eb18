"""Push on the machine's own clock: how late a text message is, and 1,000 notifications a second.

The sandbox runs in a process of its own. It writes the time into the text of each message, and this process compares
it with the time at which the handler is called (both processes read the machine's monotonic clock). First come single
messages, 20 ms apart: their delay is compared with that of a text over a bare WebSocket, by the package `websockets`
at both ends. Then come 1,000 notifications a second; none may be lost or doubled. The sandbox delivers to a webhook one
after another, which is slower, so they come over several connections at once from a process that only posts.

Run: python -m scripts.bench.arrival [--only PART] [--seconds 10]. 1 where a budget is not met.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import statistics
import subprocess
import sys
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import define, field

from rcext import AsyncRingCentral, RingCentral
from rcext.push import AsgiWebhook, AsyncSubscription, Subscription, WsgiWebhook

from .push import FILTER, SECRET, Host
from .report import line

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from rcext.push import Notification, Transport

#: Publishes to a subscription, or to the address of a webhook; returns whether the budgets are met.
Report: TypeAlias = "Callable[..., bool]"
MESSAGES = "/restapi/v1.0/account/~/extension/~/message-store/instant?type=SMS"
#: Single messages, and the seconds between them.
SINGLE, PAUSE = 500, 0.02
#: Notifications a second.
RATE = 1000
#: Budgets: the median delay of a single message, in those of a bare WebSocket.
BUDGETS = {"websocket": 4.0, "pubnub": 12.0, "webhook": 16.0}

#: Publishes at the given pace, with the time in each notification: a sandbox, or a bare WebSocket.
PUBLISHER = """
import http.client, json, sys, threading, time, uuid

CONNECTIONS = 8

def pace(publish, numbers, pause, began):
    for number in numbers:
        left = began + number * pause - time.monotonic()
        if left > 0:
            time.sleep(left)
        publish(number)

def serve(publishers):
    for command in map(json.loads, sys.stdin):
        began = time.monotonic()
        if command["kind"] == "posts":
            posts(command["to"], command["count"], command["pause"], began)
        else:
            pace(publishers[command["kind"]], range(command["count"]), command["pause"], began)
        print(json.dumps({"seconds": time.monotonic() - began}), flush=True)

def posts(address, count, pause, began):
    host, path = address.removeprefix("http://").split("/", 1)
    headers = {"Verification-Token": sys.argv[3], "Content-Type": "application/json"}
    def work(first):
        connection = http.client.HTTPConnection(host)
        def post(number):
            notification = {"uuid": str(uuid.uuid4()), "event": sys.argv[2], "subscriptionId": "another",
                            "body": {"sequence": [number, time.monotonic()]}}
            connection.request("POST", "/" + path, json.dumps(notification), headers)
            connection.getresponse().read()
        pace(post, range(first, count, CONNECTIONS), pause, began)
        connection.close()
    threads = [threading.Thread(target=work, args=(first,)) for first in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

def sandbox():
    from rcext.sandbox import Sandbox
    with Sandbox(seed=1) as sb:
        def single(number):
            sb.incoming_sms(text=json.dumps([number, time.monotonic()]))
        def many(number):
            sb.publish(sys.argv[2], {"sequence": [number, time.monotonic()]})
        print(json.dumps({"server": sb.server, "client_id": sb.client_id, "client_secret": sb.client_secret,
                          "jwt": sb.jwt, "pubnub_origin": sb.pubnub_origin}), flush=True)
        serve({"single": single, "many": many})

def bare():
    from websockets.sync.server import serve as listen
    connected = []
    over = threading.Event()
    def handle(connection):
        connected.append(connection)
        over.wait()
    with listen(handle, "127.0.0.1", 0, compression=None) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(json.dumps({"port": server.socket.getsockname()[1]}), flush=True)
        def send(number):
            connected[0].send(json.dumps({"sequence": [number, time.monotonic()], "filler": "x" * 600}))
        serve({"single": send})
        over.set()

{"sandbox": sandbox, "bare": bare}[sys.argv[1]]()
"""


class Publisher:
    """The process that publishes."""

    def __init__(self, kind: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", PUBLISHER, kind, FILTER, SECRET],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.settings: dict[str, Any] = self._read()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def publish(self, kind: str, count: int, pause: float, to: str = "") -> float:
        """Publish so many, for the kind `posts` to an address, and return the seconds this took."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"kind": kind, "count": count, "pause": pause, "to": to}) + "\n")
        self._process.stdin.flush()
        return float(self._read()["seconds"])

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(30)


@contextlib.contextmanager
def publisher(kind: str) -> Generator[Publisher]:
    """Start a process that publishes, and end it."""
    process = Publisher(kind)
    try:
        yield process
    finally:
        process.close()


@define
class Heard:
    """The delay of each notification in seconds, by its number; and how many came again."""

    late: dict[int, float] = field(factory=dict[int, float])
    doubled: int = 0

    def note(self, stamp: tuple[int, float]) -> None:
        """Note one."""
        number, sent = stamp
        self.doubled += number in self.late
        self.late.setdefault(number, time.monotonic() - sent)

    def notification(self, event: Notification) -> None:
        """Note a notification of the sandbox."""
        body: Any = event.body
        self.note(body["sequence"] if "sequence" in body else json.loads(body["subject"]))

    def percentiles(self) -> tuple[float, float]:
        """Return the median and the 99th percentile, in milliseconds."""
        cuts = statistics.quantiles(self.late.values(), n=100)
        return cuts[49] * 1e3, cuts[98] * 1e3


def bare() -> float:
    """Return the median delay over a bare WebSocket, in milliseconds."""
    from websockets.sync.client import connect

    heard = Heard()
    with publisher("bare") as process, connect(f"ws://127.0.0.1:{process.settings['port']}", compression=None) as texts:

        def read() -> None:
            while len(heard.late) < SINGLE:
                heard.note(json.loads(texts.recv())["sequence"])

        reader = threading.Thread(target=read)
        reader.start()
        process.publish("single", SINGLE, PAUSE)
        reader.join()
    middle, last = heard.percentiles()
    print(f"{'a text over a bare WebSocket':<34} p50 {middle:7.2f} ms  p99 {last:7.2f} ms", flush=True)
    return middle


def measure(name: str, baseline: float, seconds: float, process: Publisher, heard: Heard, address: str = "") -> bool:
    """Publish, and print the figures; whether the budget is met and nothing is lost or doubled."""
    process.publish("single", 50, PAUSE)  # not counted: what is imported and compiled once
    wait_for(heard, 50)
    heard.late.clear()
    process.publish("single", SINGLE, PAUSE)
    wait_for(heard, SINGLE)
    middle, last = heard.percentiles()
    print(f"{name:<34} p50 {middle:7.2f} ms  p99 {last:7.2f} ms", flush=True)
    met = line(f"  the median, to a bare WebSocket ({baseline:.2f} ms)", middle / baseline, BUDGETS[name.split()[0]])
    met &= len(heard.late) == SINGLE

    heard.late.clear()
    count = int(RATE * seconds)
    cpu = time.process_time()
    took = process.publish("posts" if address else "many", count, 1 / RATE, address)
    wait_for(heard, count)
    cpu = time.process_time() - cpu
    lost = count - len(heard.late)
    middle, last = heard.percentiles()
    print(
        f"  {count / took:,.0f} a second for {took:.0f} s: delivered {len(heard.late)}  lost {lost}"
        f"  doubled {heard.doubled}  p50 {middle:.1f} ms  p99 {last:.1f} ms  {cpu / count * 1e6:.0f} us of CPU each",
        flush=True,
    )
    return met and not lost and not heard.doubled


def wait_for(heard: Heard, count: int) -> None:
    """Wait until so many have come, as long as some still come."""
    seen, since = -1, time.monotonic()
    while len(heard.late) < count and time.monotonic() - since < 5:
        if len(heard.late) != seen:
            seen, since = len(heard.late), time.monotonic()
        time.sleep(0.01)


def sync_subscription(transport: Transport, report: Report) -> bool:
    """Measure a subscription in threads."""
    heard = Heard()
    with publisher("sandbox") as process, RingCentral(**process.settings) as rc:
        subscription = Subscription(rc, [MESSAGES, FILTER], transport=transport)
        subscription.on("notification", heard.notification)
        with subscription:
            return report(process, heard)


async def async_subscription(transport: Transport, report: Report) -> bool:
    """Measure a subscription in tasks."""
    heard = Heard()
    with publisher("sandbox") as process:
        async with AsyncRingCentral(**process.settings) as rc:
            subscription = AsyncSubscription(rc, [MESSAGES, FILTER], transport=transport)
            subscription.on("notification", heard.notification)
            async with subscription:
                return await asyncio.to_thread(report, process, heard)


def webhook_wsgi(report: Report) -> bool:
    """Measure a webhook in the WSGI server of the standard library, which opens a connection for each delivery."""
    heard = Heard()
    with publisher("sandbox") as process, RingCentral(**process.settings) as rc:
        app = WsgiWebhook(SECRET, client=rc)
        app.on("notification", heard.notification)
        host = Host(app, "wsgi", faults=False)
        host.start()
        app.register(host.address, [MESSAGES, FILTER])
        try:
            return report(process, heard, host.address)
        finally:
            app.close()
            host.stop()


async def webhook_asgi(report: Report) -> bool:
    """Measure a webhook in uvicorn."""
    heard = Heard()
    with publisher("sandbox") as process:
        async with AsyncRingCentral(**process.settings) as rc:
            app = AsgiWebhook(SECRET, client=rc)
            app.on("notification", heard.notification)
            host = Host(app, "asgi", faults=False)
            host.loop = asyncio.get_running_loop()
            await asyncio.to_thread(host.start)
            await app.register(host.address, [MESSAGES, FILTER])
            try:
                return await asyncio.to_thread(report, process, heard, host.address)
            finally:
                await app.aclose()
                await asyncio.to_thread(host.stop)


def main() -> int:
    """Measure all transports, or those that `--only` names."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", default="", help="a part of a run's name; nothing else is run then")
    parser.add_argument("--seconds", type=float, default=10.0, help="of 1,000 notifications a second (default: 10)")
    arguments = parser.parse_args()
    only: str = arguments.only
    seconds: float = arguments.seconds
    baseline = bare()

    def report(name: str) -> Report:
        return partial(measure, name, baseline, seconds)

    runs: dict[str, Callable[[], bool]] = {
        "websocket sync": lambda: sync_subscription("websocket", report("websocket sync")),
        "websocket async": lambda: asyncio.run(async_subscription("websocket", report("websocket async"))),
        "pubnub sync": lambda: sync_subscription("pubnub", report("pubnub sync")),
        "pubnub async": lambda: asyncio.run(async_subscription("pubnub", report("pubnub async"))),
        "webhook wsgi": lambda: webhook_wsgi(report("webhook wsgi")),
        "webhook asgi": lambda: asyncio.run(webhook_asgi(report("webhook asgi"))),
    }
    met = [run() for name, run in runs.items() if only in name]
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main())
