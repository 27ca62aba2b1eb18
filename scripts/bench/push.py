"""Push under faults, and without: what is lost, what is doubled, how late it is, what it takes.

Run as `python -m scripts.bench.push [--seconds N]`. Each of the four (PubNub and WebSocket, synchronous and
asynchronous) has a sandbox of its own whose faults are on for N seconds: connections reset, 403, 500, cut-off and
malformed answers, duplicate and malformed envelopes, renewals refused, delivery modes changed, subscriptions forgotten,
handlers that raise. Time is compressed: a subscription is renewed every 4.5 s in place of 600 s, so that N seconds
hold as many renewals as N * 133 seconds do.

`lost` counts notifications that did not arrive and were published within no reported gap; it must be 0.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import random
import resource
import statistics
import threading
import time
from typing import Any

from rcext import AsyncRingCentral, RingCentral
from rcext.push import AsyncSubscription, Gap, Notification, Subscription, Timing
from rcext.sandbox import Sandbox

FILTER = "/restapi/v1.0/account/~/extension/~/presence"
SLACK = 0.25  # seconds: a gap's bounds are read from another process's point of view, as it were
QUICK = Timing(
    check=2,
    renew_at=0.005,
    backoff=0.05,
    backoff_limit=0.5,
    poll=2,
    probe=3,
    register_timeout=20,
    settle=2,
    request_timeout=3,
)


class Heard:
    """What came, and when."""

    def __init__(self) -> None:
        self.at: dict[int, float] = {}
        self.doubled = 0
        self.gaps: list[Gap] = []
        self.errors = 0
        self.renewals = 0

    def notification(self, event: Notification) -> None:
        """Note a notification; every tenth handler call raises."""
        assert isinstance(event.body, dict)
        number = event.body.get("sequence")
        if not isinstance(number, int):
            return
        if number in self.at:
            self.doubled += 1
        self.at[number] = time.time()
        if number % 10 == 0:
            raise RuntimeError("a bug in a handler")

    def error(self, error: BaseException) -> None:
        """Note an error event."""
        self.errors += 1

    def renewed(self, info: object) -> None:
        """Note a renewal."""
        self.renewals += 1

    def listen(self, subscription: Subscription | AsyncSubscription) -> None:
        """Listen to all of it."""
        subscription.on("notification", self.notification)
        subscription.on("gap", self.gaps.append)
        subscription.on("error", self.error)
        subscription.on("renew_success", self.renewed)


def trouble(sb: Sandbox, heard: Heard, seconds: float, *, faults: bool) -> dict[int, float]:
    """Publish for so many seconds, with faults or without; what was published when."""
    source = random.Random(7)
    published: dict[int, float] = {}
    if faults:
        for kind in (
            "reset_before",
            "reset_after",
            "truncate",
            "malformed_json",
            "duplicate_envelope",
            "malformed_envelope",
        ):
            sb.faults.add("/v2/subscribe/*", kind, probability=0.02)
        sb.faults.add("/v2/subscribe/*", "status", status=500, probability=0.03)
        sb.faults.add("/v2/subscribe/*", "status", status=403, probability=0.02)
        sb.faults.add("/restapi/v1.0/subscription/*", "status", status=503, probability=0.1)
        sb.faults.add("/restapi/v1.0/subscription/*", "reset_after", probability=0.05)
        sb.faults.add("POST /restapi/oauth/wstoken", "status", status=500, probability=0.2)
    end = time.monotonic() + seconds
    number = 0
    moved = -1
    while time.monotonic() < end:
        number += 1
        published[number] = time.time()
        sb.publish(FILTER, {"extensionId": sb.extension_id, "sequence": number})
        if faults:
            event = source.random()
            if event < 0.01:
                sb.drop_connections()
            elif event < 0.015:
                sb.drop_websockets(1011)
            elif event < 0.025:
                if moved != heard.renewals:
                    moved = heard.renewals  # once between two renewals, as nobody can know of what was in between
                    sb.change_delivery_modes()
            elif event < 0.0257:
                sb.drop_subscriptions()
        time.sleep(0.01)
    sb.faults.clear()
    return published


def settle(sb: Sandbox, heard: Heard, published: dict[int, float]) -> None:
    """Publish until something arrives again, so that the end is no loss of its own."""
    number = max(published)
    end = time.monotonic() + 30
    while time.monotonic() < end:
        number += 1
        published[number] = time.time()
        sb.publish(FILTER, {"extensionId": sb.extension_id, "sequence": number})
        time.sleep(0.1)
        if number in heard.at and number - 5 in heard.at:
            return


def report(name: str, heard: Heard, published: dict[int, float]) -> int:
    """Print the figures; how many were lost without a word."""
    missing = [number for number in published if number not in heard.at]
    excused = {
        number
        for number in missing
        for gap in heard.gaps
        if (gap.start is None or gap.start.timestamp() - SLACK <= published[number])
        and published[number] <= gap.end.timestamp() + SLACK
    }
    lost = len(missing) - len(excused)
    late = sorted((heard.at[number] - published[number]) * 1000 for number in heard.at if number in published)
    cuts = statistics.quantiles(late, n=20)
    print(
        f"{name:<28} published {len(published):>5}  delivered {len(heard.at):>5}  doubled {heard.doubled}  in gaps"
        f" {len(excused):>3} ({len(heard.gaps)} gaps)  lost {lost}  errors {heard.errors}  renewals {heard.renewals}"
        f"  p50 {cuts[9]:.1f} ms  p95 {cuts[18]:.1f} ms"
    )
    return lost


def run_sync(sb: Sandbox, transport: Any, seconds: float, *, faults: bool) -> int:
    """One subscription in threads."""
    heard = Heard()
    with RingCentral(**options(sb)) as rc:
        rc.platform.authorize(jwt=sb.jwt)
        with Subscription(rc, [FILTER], transport=transport, timing=QUICK if faults else None) as subscription:
            heard.listen(subscription)
            published = trouble(sb, heard, seconds, faults=faults)
            settle(sb, heard, published)
    return report(f"{transport} sync{' faults' if faults else ''}", heard, published)


async def run_async(sb: Sandbox, transport: Any, seconds: float, *, faults: bool) -> int:
    """One subscription in tasks."""
    heard = Heard()
    async with AsyncRingCentral(**options(sb)) as rc:
        await rc.platform.authorize(jwt=sb.jwt)
        timing = QUICK if faults else None
        async with AsyncSubscription(rc, [FILTER], transport=transport, timing=timing) as subscription:
            heard.listen(subscription)
            published = await asyncio.to_thread(lambda: trouble(sb, heard, seconds, faults=faults))
            await asyncio.to_thread(settle, sb, heard, published)
    return report(f"{transport} async{' faults' if faults else ''}", heard, published)


def options(sb: Sandbox) -> dict[str, Any]:
    """How a client reaches a sandbox."""
    return {
        "server": sb.server,
        "client_id": sb.client_id,
        "client_secret": sb.client_secret,
        "pubnub_origin": sb.pubnub_origin,
    }


def cost() -> None:
    """Threads and memory of 20 subscriptions."""
    with Sandbox(seed=1) as sb, RingCentral(**options(sb)) as rc:
        rc.platform.authorize(jwt=sb.jwt)
        first = Subscription(rc, [FILTER])
        first.register()  # what is imported once is not counted
        threads, memory = threading.active_count(), _resident()
        many = [Subscription(rc, [FILTER]) for _ in range(19)]
        for subscription in many:
            subscription.on("notification", lambda _: None)
            subscription.register()
        sb.publish(FILTER, {"sequence": 1})
        time.sleep(1)
        print(
            f"each of 19 subscriptions (PubNub, one handler): {(threading.active_count() - threads) / 19:.1f} threads,"
            f" {(_resident() - memory) / 19 / 1024:.0f} KiB"
        )
        start = time.perf_counter()
        for subscription in many:
            subscription.destroy()
        first.destroy()
        print(f"destroying 20: {(time.perf_counter() - start) * 1000:.0f} ms")


def _resident() -> int:
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123  # one line of a pseudo-file
            return int(file.read().split()[1]) * resource.getpagesize()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main() -> None:
    """Print the figures; exit with 1 where something was lost without a word."""
    parser = argparse.ArgumentParser(description="Push under faults, and without.")
    parser.add_argument("--seconds", type=float, default=10.0, help="for each of the eight runs (default: 10)")
    seconds: float = parser.parse_args().seconds
    logging.disable(logging.CRITICAL)
    lost = 0
    for transport in ("pubnub", "websocket"):
        for faults in (False, True):
            share = seconds if faults else min(seconds, 3)
            with Sandbox(seed=1) as sb:
                lost += run_sync(sb, transport, share, faults=faults)
            with Sandbox(seed=1) as sb:
                lost += asyncio.run(run_async(sb, transport, share, faults=faults))
    cost()
    if lost:
        raise SystemExit(f"{lost} notifications were lost without a gap")


if __name__ == "__main__":
    main()
