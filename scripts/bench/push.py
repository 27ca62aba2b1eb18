"""Push under faults, and without: what is lost, what is doubled, how late it is, what it takes.

Run as `python -m scripts.bench.push [--minutes N]`. Each of six (PubNub, WebSocket and webhooks, synchronous and
asynchronous) has a sandbox of its own. Time is compressed: the sandbox's clock, and with it the subscription's, runs
`RATE` times as fast as the machine's, and N minutes are those of that clock. The usual `Timing` holds, but for
renewals and looks, which are due every minute, and for what a busy machine needs.

Faults, all at random and all along: connections reset before and after a request was carried out, 403, 429, 500, 503,
HTML bodies in the place of JSON, answers and frames that are cut off, duplicate and malformed envelopes, garbage on the
channel, renewals refused, delivery modes changed, subscriptions forgotten or blacklisted (the platform blacklists what
does not answer, so never PubNub), servers (the sandbox's or the webhook's) that restart on the same port with their
state, handlers that raise.

`lost` counts notifications that did not arrive and were published within no reported gap; it must be 0.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import random
import resource
import socket
import statistics
import subprocess
import sys
import textwrap
import threading
import time
from typing import TYPE_CHECKING, Any, Literal, cast

from rcext import AsyncRingCentral, RingCentral
from rcext.push import AsgiWebhook, AsyncSubscription, Subscription, Timing, WsgiWebhook
from rcext.push._subscription_base import make_machine
from rcext.push.timing import Now
from rcext.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.push import Gap, Notification, Transport
    from rcext.push._protocol import Command, Machine

FILTER = "/restapi/v1.0/account/~/extension/~/presence"
SECRET = "a-token-of-the-bench"  # noqa: S105  # used here only
RATE = 30
EVERY = 0.02
#: In the time of the sandbox, for the state machines.
TIMING = Timing(renew_at=1 / 15, verify_interval=60, probe_timeout=60, request_timeout=60, register_timeout=600)
#: In that of the machine, for the threads and tasks that read.
READING = Timing(poll=1, probe_timeout=3, request_timeout=3, backoff=1 / RATE, backoff_limit=60 / RATE)


class Fast:
    """A state machine that lives by the sandbox's clock."""

    def __init__(self, core: Machine, sb: Sandbox) -> None:
        self._machine = core
        self._sb = sb

    def __getattr__(self, name: str) -> Any:
        return getattr(self._machine, name)

    def _now(self) -> Now:
        return Now(self._sb.clock.now(), self._sb.clock.now())

    def command(self, command: Command, _: Now) -> None:
        """Pass the user's command on."""
        self._machine.command(command, self._now())

    def receive(self, report: object, _: Now) -> None:
        """Pass an event on."""
        self._machine.receive(report, self._now())

    def tick(self, _: Now) -> None:
        """Pass the time on."""
        self._machine.tick(self._now())

    def close(self, reason: str, _: Now, error: BaseException | None = None) -> None:
        """Close the machine."""
        self._machine.close(reason, self._now(), error)

    def wait(self, _: Now) -> float | None:
        """Seconds of the machine until the next tick."""
        left = self._machine.wait(self._now())
        return None if left is None else left / RATE


def fast(transport: Transport, sb: Sandbox) -> Machine:
    """Return the state machine of a transport, in the sandbox's time."""
    return cast("Machine", Fast(make_machine(transport, (FILTER,), TIMING), sb))


class Heard:
    """What came, and when."""

    def __init__(self) -> None:
        self.at: dict[int, float] = {}
        self.doubled = 0
        self.gaps: list[Gap] = []
        self.errors = 0
        self.renewals = 0
        self.restarts = 0

    def notification(self, event: Notification) -> None:
        """Note a notification; every tenth handler call raises."""
        number = event.body.get("sequence") if isinstance(event.body, dict) else None
        if not isinstance(number, int):
            return
        if number in self.at:
            self.doubled += 1
        self.at.setdefault(number, time.perf_counter())
        if number % 10 == 0:
            raise RuntimeError("a bug in a handler")

    def error(self, error: BaseException) -> None:
        """Note an error event."""
        self.errors += 1

    def renewed(self, info: object) -> None:
        """Note a renewal."""
        self.renewals += 1

    def listen(self, subject: Any) -> None:
        """Listen to all of it."""
        subject.on("notification", self.notification)
        subject.on("gap", self.gaps.append)
        subject.on("error", self.error)
        subject.on("renew_success", self.renewed)


class Trouble:
    """A publisher, and all that goes wrong meanwhile."""

    def __init__(
        self, sb: Sandbox, heard: Heard, restart: Callable[[], None], *, faults: bool, blacklists: bool = True
    ) -> None:
        self.sb = sb
        self.heard = heard
        #: When each was published: by the sandbox's clock, and by one that is good for differences.
        self.published: dict[int, tuple[float, float]] = {}
        self._restart = restart
        self._faults = faults
        self._blacklists = blacklists
        self._random = random.Random(7)
        self._next_restart = time.monotonic() + 2
        self._over = threading.Event()

    def publish(self) -> None:
        """Publish the next notification."""
        number = len(self.published) + 1
        self.published[number] = self.sb.clock.now(), time.perf_counter()
        self.sb.publish(FILTER, {"extensionId": self.sb.extension_id, "sequence": number})

    def run(self, minutes: float) -> None:
        """Publish for so many minutes of the sandbox's clock, and on until something arrives again."""
        clock = threading.Thread(target=self._hurry, daemon=True)
        clock.start()
        if self._faults:
            self._add_faults()
        end = time.monotonic() + minutes * 60 / RATE
        while time.monotonic() < end:
            self.publish()
            if self._faults:
                self._happen()
            time.sleep(EVERY)
        self.sb.faults.clear()
        end = time.monotonic() + 30
        while time.monotonic() < end:
            self.publish()
            time.sleep(0.1)
            if all(len(self.published) - back in self.heard.at for back in (0, 5)):
                break
        self._over.set()
        clock.join()

    def _hurry(self) -> None:
        last = time.monotonic()
        while not self._over.wait(0.005):
            now = time.monotonic()
            self.sb.clock.advance((now - last) * (RATE - 1))
            last = now

    def _add_faults(self) -> None:
        add = self.sb.faults.add
        for kind in ("reset_before", "reset_after", "truncate", "malformed_json", "malformed_envelope"):
            add("/v2/subscribe/*", kind, probability=0.005)
        add("/v2/subscribe/*", "duplicate_envelope", probability=0.1)
        add("/v2/subscribe/*", "status", status=500, html=True, probability=0.01)
        add("/v2/subscribe/*", "status", status=403, probability=0.005)
        for kind in ("reset_before", "reset_after", "truncate", "malformed_envelope"):
            add("NOTIFICATION /ws", kind, probability=0.001)
        add("NOTIFICATION /ws", "duplicate_envelope", probability=0.05)
        add("POST /restapi/oauth/wstoken", "status", status=500, html=True, probability=0.2)
        # Renewals refused: for the moment, by a gateway, and for good.
        add("/restapi/v1.0/subscription/*", "status", status=503, probability=0.1)
        add("/restapi/v1.0/subscription*", "status", status=502, html=True, probability=0.05)
        add("/restapi/v1.0/subscription/*", "rate_limit", seconds=1, probability=0.05)
        add("/restapi/v1.0/subscription/*", "reset_after", probability=0.05)
        refusal = b'{"errorCode": "CMN-401", "message": "In order to call this API endpoint, more is needed"}'
        add("POST /restapi/v1.0/subscription/*", "status", status=403, body=refusal, probability=0.03)

    def _happen(self) -> None:
        sb, event = self.sb, self._random.random()
        if event < 0.004:
            sb.drop_connections()
        elif event < 0.007:
            sb.drop_websockets(1011)
        elif event < 0.02:
            sb.change_delivery_modes(at_renewal=True)
        elif event < 0.023:
            sb.publish_raw("neither base64 nor anything else")
        elif event < 0.024:
            sb.drop_subscriptions()
        elif event < 0.025:
            if self._blacklists:
                sb.blacklist_subscriptions()
        elif time.monotonic() > self._next_restart:
            self._next_restart = time.monotonic() + 6
            self.heard.restarts += 1
            self._restart()


def report(name: str, heard: Heard, published: dict[int, tuple[float, float]]) -> int:
    """Print the figures; how many were lost without a gap, or came twice."""
    missing = [number for number in published if number not in heard.at]
    excused = {
        number
        for number in missing
        for gap in heard.gaps
        if (gap.start is None or gap.start.timestamp() <= published[number][0])
        and published[number][0] <= gap.end.timestamp()
    }
    lost = len(missing) - len(excused)
    late = [(heard.at[number] - published[number][1]) * 1000 for number in heard.at]
    cuts = statistics.quantiles(late, n=20)
    print(
        f"{name:<24} published {len(published):>5}  delivered {len(heard.at):>5}  doubled {heard.doubled}"
        f"  in {len(heard.gaps)} gaps {len(excused)}  lost {lost}  errors {heard.errors}  renewals {heard.renewals}"
        f"  restarts {heard.restarts}  p50 {cuts[9]:.1f} ms  p95 {cuts[18]:.1f} ms",
        flush=True,
    )
    return lost + heard.doubled


def options(sb: Sandbox) -> dict[str, Any]:
    """Return the settings with which a client reaches a sandbox."""
    return {
        "server": sb.server,
        "client_id": sb.client_id,
        "client_secret": sb.client_secret,
        "pubnub_origin": sb.pubnub_origin,
    }


def run_sync(transport: Transport, minutes: float, *, faults: bool) -> int:
    """Run one subscription in threads."""
    heard = Heard()
    with Sandbox(seed=1) as sb, RingCentral(**options(sb)) as rc:
        rc.platform.authorize(jwt=sb.jwt)
        trouble = Trouble(sb, heard, lambda: sb.restart(0.3), faults=faults, blacklists=transport != "pubnub")
        subscription = Subscription(rc, [FILTER], transport=transport, timing=READING)
        subscription._machine = fast(transport, sb)  # pyright: ignore[reportPrivateUsage]  # its clock is to be another
        heard.listen(subscription)
        with subscription:
            trouble.run(minutes)
    return report(f"{transport} sync{' faults' if faults else ''}", heard, trouble.published)


async def run_async(transport: Transport, minutes: float, *, faults: bool) -> int:
    """Run one subscription in tasks."""
    heard = Heard()
    with Sandbox(seed=1) as sb:
        async with AsyncRingCentral(**options(sb)) as rc:
            await rc.platform.authorize(jwt=sb.jwt)
            trouble = Trouble(sb, heard, lambda: sb.restart(0.3), faults=faults, blacklists=transport != "pubnub")
            subscription = AsyncSubscription(rc, [FILTER], transport=transport, timing=READING)
            subscription._machine = fast(transport, sb)  # pyright: ignore[reportPrivateUsage]  # its clock is to be another
            heard.listen(subscription)
            async with subscription:
                await asyncio.to_thread(trouble.run, minutes)
    return report(f"{transport} async{' faults' if faults else ''}", heard, trouble.published)


class Host:
    """A webhook in a server of its own, which answers wrongly at times, and can restart on its port."""

    def __init__(self, app: Any, kind: Literal["wsgi", "asgi"], *, faults: bool) -> None:
        self.app = app
        self.kind = kind
        self.faults = faults
        self._random = random.Random(11)
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self._stop: Callable[[], None] = lambda: None
        self.loop: asyncio.AbstractEventLoop | None = None

    @property
    def address(self) -> str:
        """Where it delivers to."""
        return f"http://127.0.0.1:{self.port}/hook"

    def wrong(self) -> Literal["before", "after"] | None:
        """Return at which point this delivery fails, or None."""
        chance = self._random.random() if self.faults else 1.0
        return "before" if chance < 0.02 else "after" if chance < 0.05 else None

    def start(self) -> None:
        """Serve, in a thread."""
        (self._start_wsgi if self.kind == "wsgi" else self._start_asgi)()

    def stop(self) -> None:
        """Serve no more."""
        self._stop()

    def restart(self) -> None:
        """Go away for so long that some deliveries fail, and come back."""
        self.stop()
        time.sleep(0.3)
        self.start()

    def _start_wsgi(self) -> None:
        from wsgiref.simple_server import WSGIRequestHandler, make_server

        class Quiet(WSGIRequestHandler):
            def log_message(self, format: str, *args: object) -> None:
                """Do nothing."""

        def nowhere(status: str, headers: object) -> None:
            return None

        def flaky(environ: dict[str, Any], start_response: Any) -> list[bytes]:
            wrong = self.wrong() if "HTTP_VERIFICATION_TOKEN" in environ else None
            if wrong == "after":
                self.app(environ, nowhere)
            if wrong is None:
                answer: list[bytes] = self.app(environ, start_response)
                return answer
            start_response("502 Bad Gateway", [("Content-Type", "text/html")])
            return [b"<html>a proxy in between</html>"]

        server = make_server("127.0.0.1", self.port, flaky, handler_class=Quiet)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()

        def stop() -> None:
            server.shutdown()
            thread.join()
            server.server_close()

        self._stop = stop

    def _start_asgi(self) -> None:
        import uvicorn

        async def flaky(scope: dict[str, Any], receive: Any, send: Any) -> None:
            names = {name for name, _ in scope.get("headers", ())}
            wrong = self.wrong() if b"verification-token" in names else None

            async def nowhere(message: object) -> None:
                return None

            if wrong is None:
                await self.app(scope, receive, send)
                return
            if wrong == "after":
                await self.app(scope, receive, nowhere)
            await send({"type": "http.response.start", "status": 502, "headers": [(b"content-type", b"text/html")]})
            await send({"type": "http.response.body", "body": b"<html>a proxy in between</html>"})

        assert self.loop is not None
        server = uvicorn.Server(
            uvicorn.Config(flaky, port=self.port, log_level="critical", lifespan="off", timeout_graceful_shutdown=1)
        )
        # The app lives on the loop of its client.
        served = asyncio.run_coroutine_threadsafe(server.serve(), self.loop)
        while not server.started and not served.done():
            time.sleep(0.005)

        def stop() -> None:
            server.should_exit = True
            served.result(20)

        self._stop = stop


def run_wsgi(minutes: float, *, faults: bool) -> int:
    """Run a webhook in a WSGI server."""
    heard = Heard()
    with Sandbox(seed=1) as sb, RingCentral(**options(sb)) as rc:
        rc.platform.authorize(jwt=sb.jwt)
        app = WsgiWebhook(SECRET, client=rc, check_every=60 / RATE, timing=READING)
        app._clock = sb.clock.now  # pyright: ignore[reportPrivateUsage]  # as above
        host = Host(app, "wsgi", faults=faults)
        heard.listen(app)
        host.start()
        app.register(host.address, [FILTER], expires_in=900, remind=(840, 60))
        trouble = Trouble(sb, heard, host.restart, faults=faults)
        trouble.run(minutes)
        app.close()
        host.stop()
    return report(f"webhook wsgi{' faults' if faults else ''}", heard, trouble.published)


async def run_asgi(minutes: float, *, faults: bool) -> int:
    """Run a webhook in an ASGI server."""
    heard = Heard()
    with Sandbox(seed=1) as sb:
        async with AsyncRingCentral(**options(sb)) as rc:
            await rc.platform.authorize(jwt=sb.jwt)
            app = AsgiWebhook(SECRET, client=rc, check_every=60 / RATE, timing=READING)
            app._clock = sb.clock.now  # pyright: ignore[reportPrivateUsage]  # as above
            host = Host(app, "asgi", faults=faults)
            host.loop = asyncio.get_running_loop()
            heard.listen(app)
            await asyncio.to_thread(host.start)
            await app.register(host.address, [FILTER], expires_in=900, remind=(840, 60))
            trouble = Trouble(sb, heard, host.restart, faults=faults)
            await asyncio.to_thread(trouble.run, minutes)
            await app.aclose()
            await asyncio.to_thread(host.stop)
    return report(f"webhook asgi{' faults' if faults else ''}", heard, trouble.published)


def soak(name: str, minutes: float, *, faults: bool) -> int:
    """Run one of the six; return how many notifications were lost without a gap, or delivered twice."""
    kind = name.partition(" ")[2]
    transport: Transport = "pubnub" if name.startswith("pubnub") else "websocket"
    if kind == "wsgi":
        return run_wsgi(minutes, faults=faults)
    if kind == "asgi":
        return asyncio.run(run_asgi(minutes, faults=faults))
    if kind == "sync":
        return run_sync(transport, minutes, faults=faults)
    return asyncio.run(run_async(transport, minutes, faults=faults))


RUNS = ("pubnub sync", "pubnub async", "websocket sync", "websocket async", "webhook wsgi", "webhook asgi")


def cost(transport: Transport) -> None:
    """Threads and memory of 20 subscriptions in one process, and how long it takes to end them."""
    with Sandbox(seed=1) as sb, RingCentral(**options(sb)) as rc:
        rc.platform.authorize(jwt=sb.jwt)
        first = Subscription(rc, [FILTER], transport=transport)
        first.register()  # what is imported once is not counted
        threads, memory = threading.active_count(), _resident()
        many = [Subscription(rc, [FILTER], transport=transport) for _ in range(19)]
        for subscription in many:
            subscription.on("notification", lambda _: None)
            subscription.register()
        sb.publish(FILTER, {"sequence": 1})
        time.sleep(1)
        _print_cost(f"{transport} sync", threads, memory)
        start = time.perf_counter()
        for subscription in (*many, first):
            subscription.close()
        print(f"{'':<17} destroying 20: {(time.perf_counter() - start) * 1000:.0f} ms")

    async def asynchronous(sb: Sandbox) -> None:
        async with AsyncRingCentral(**options(sb)) as rc:
            await rc.platform.authorize(jwt=sb.jwt)
            first = AsyncSubscription(rc, [FILTER], transport=transport)
            await first.register()
            threads, memory = threading.active_count(), _resident()
            many = [AsyncSubscription(rc, [FILTER], transport=transport) for _ in range(19)]
            for subscription in many:
                subscription.on("notification", lambda _: None)
                await subscription.register()
            sb.publish(FILTER, {"sequence": 1})
            await asyncio.sleep(1)
            _print_cost(f"{transport} async", threads, memory)
            start = time.perf_counter()
            for subscription in (*many, first):
                await subscription.aclose()
            print(f"{'':<17} destroying 20: {(time.perf_counter() - start) * 1000:.0f} ms")

    with Sandbox(seed=1) as sb:
        asyncio.run(asynchronous(sb))


def _print_cost(name: str, threads: int, memory: int) -> None:
    print(
        f"{name:<17} each of 19 more subscriptions: {(threading.active_count() - threads) / 19:.1f} threads,"
        f" {(_resident() - memory) / 19 / 1024:.0f} KiB"
    )


def _resident() -> int:
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123  # one line of a pseudo-file
            return int(file.read().split()[1]) * resource.getpagesize()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def leaving() -> None:
    """Return the seconds in which a process with 20 open subscriptions exits."""
    program = textwrap.dedent(
        """
        import sys, time
        from rcext import RingCentral
        from rcext.push import Subscription

        server, client_id, client_secret, jwt, origin, transport = sys.argv[1:]
        rc = RingCentral(server=server, client_id=client_id, client_secret=client_secret, pubnub_origin=origin)
        rc.platform.authorize(jwt=jwt)
        for _ in range(20):
            subscription = Subscription(rc, ["/account/~/presence"], transport=transport)
            subscription.on("notification", print)
            subscription.register()
        print("ready", flush=True)
        """
    )
    with Sandbox(seed=1) as sb:
        for transport in ("pubnub", "websocket"):
            command = [sys.executable, "-c", program, sb.server, sb.client_id, sb.client_secret, sb.jwt]
            with subprocess.Popen(
                [*command, sb.pubnub_origin, transport], stdout=subprocess.PIPE, text=True
            ) as process:
                assert process.stdout is not None
                process.stdout.readline()
                start = time.perf_counter()
                status = process.wait(60)
                took = (time.perf_counter() - start) * 1000
            print(f"{transport:<17} a process with 20 subscriptions ends in {took:.0f} ms, with status {status}")
            sb.drop_subscriptions()


def main() -> None:
    """Print the figures; exit with 1 if anything was lost without a gap, or delivered twice."""
    parser = argparse.ArgumentParser(description="Push under faults, and without.")
    parser.add_argument(
        "--minutes",
        type=float,
        default=5.0,
        help=f"of a clock that runs {RATE} times as fast, for each run (default: 5)",
    )
    parser.add_argument("--only", default="", help="a part of a run's name; nothing else is run then")
    arguments = parser.parse_args()
    minutes: float = arguments.minutes
    only: str = arguments.only
    logging.disable(logging.CRITICAL)
    faulty = 0
    for faults in (False, True):
        for name in RUNS:
            if only in name:
                faulty += soak(name, minutes if faults else min(minutes, 1.5), faults=faults)
    if not only:
        cost("pubnub")
        cost("websocket")
        leaving()
    if faulty:
        raise SystemExit(f"{faulty} notifications were lost without a gap, or came twice")


if __name__ == "__main__":
    main()
