"""Benchmark of follow with and without faults: missed changes, doubled changes, delays.

Run as `python -m scripts.bench.follow [--seconds N]`. Calls, messages and contacts are made, changed and deleted for N
seconds, while connections are reset, answers are 403, 429, 500, HTML or cut off, notifications are lost or doubled,
renewals refused, subscriptions and sync tokens forgotten, the server is restarted, and the consumer stops in the middle
of its work and begins again from its cursor. Time is compressed: a subscription is renewed every 4.5 s instead of
600 s, so that N seconds hold as many renewals as N * 133 seconds do.

`missed` counts objects whose last state was not delivered, `doubled` changes delivered again after they had been
acknowledged, or delivered without a difference, `disorder` older versions after newer ones. All three must be 0.
`unseen` are objects that were made and deleted while a sync token was lost, which no answer lists: there is nothing to
deliver. `merged` counts changes that were overtaken by the next one of the same object before they could be read;
`again` what was delivered but not acknowledged when the consumer stopped, and came again under the same id.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownLambdaType=false
# The kind of changes depends on options that are known at run time only.

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import random
import sqlite3
import statistics
import tempfile
import threading
import time
from pathlib import Path
from typing import Any, Literal

from rcext import AsyncRingCentral, RingCentral
from rcext.follow import Change, FollowTiming
from rcext.push import Timing
from rcext.sandbox import Sandbox

Kind = Literal["sync", "async"]
QUICK = FollowTiming(
    debounce=0.02,
    calls_after=(0.5, 2.0),
    messages_after=(0.5,),
    poll=0.5,
    sweep=4.0,
    backoff=0.05,
    backoff_limit=1.0,
    push_limit=1.0,
    request_timeout=5.0,
    share=1000.0,
    push=Timing(
        verify_interval=2,
        renew_at=0.005,
        backoff=0.05,
        backoff_limit=0.5,
        poll=2,
        probe_timeout=3,
        register_timeout=20,
        reconnect_grace=2,
        request_timeout=3,
    ),
)


_FULL_WITHIN = 10.0
"""Seconds within which a lost sync token is made up for by a full synchronization, faults and all."""


class Platform:
    """The sandbox, restarted now and then, and the truth about what happened on it."""

    def __init__(self, folder: Path, **options: Any) -> None:
        self._options: dict[str, Any] = {"seed": 1, "state": folder / "platform.sqlite", **options}
        self.sb = Sandbox(**self._options).start()
        self.port = self.sb.port
        self.source = random.Random(7)
        self.changes = 0
        self.made_at: dict[tuple[str, str], float] = {}
        self.alive: dict[tuple[str, str], bool] = {}
        self.born: dict[tuple[str, str], float] = {}
        self.lost_token = float("-inf")
        self.restarts = 0
        self._admin: RingCentral | None = None

    @property
    def admin(self) -> RingCentral:
        """A client of its own, for what cannot be done from the inside."""
        if self._admin is None:
            self._admin = RingCentral(**settings(self.sb))
        return self._admin

    def restart(self) -> None:
        """Stop the server and start it again at the same address."""
        self.sb.stop()
        time.sleep(0.3)
        self.sb = Sandbox(**self._options, port=self.port).start()
        self.restarts += 1

    def stop(self) -> None:
        """Stop the server."""
        if self._admin is not None:
            self._admin.close()
        self.sb.stop()

    def _note(self, kind: str, identifier: object, *, alive: bool = True) -> None:
        self.changes += 1
        self.made_at[kind, str(identifier)] = time.time()
        self.born.setdefault((kind, str(identifier)), time.time())
        self.alive[kind, str(identifier)] = alive

    def happen(self) -> None:
        """Something happens."""
        what = self.source.random()
        if what < 0.45:
            make = self.sb.incoming_sms if what < 0.4 else self.sb.incoming_voicemail
            identifier = make()
            self._note("message", identifier)
        elif what < 0.65:
            call = self.sb.incoming_call()
            call.answer()
            call.hang_up()
            self._note("call", call.session_id)
        elif what < 0.8:
            self._change("message")
        elif what < 0.85:
            self._delete("message")
        else:
            self._contact()

    def _some(self, kind: str) -> str | None:
        alive = [identifier for (one, identifier), state in self.alive.items() if one == kind and state]
        return self.source.choice(alive) if alive else None

    def _change(self, kind: str) -> None:
        identifier = self._some(kind)
        if identifier is not None:
            path = f"/account/~/extension/~/message-store/{identifier}"
            now = self.admin.platform.get(path).json()
            status = "Read" if now["readStatus"] == "Unread" else "Unread"
            self.admin.platform.put(path, json={"readStatus": status})
            self._note(kind, identifier)

    def _delete(self, kind: str) -> None:
        identifier = self._some(kind)
        if identifier is not None:
            path = "message-store" if kind == "message" else "address-book/contact"
            self.admin.platform.delete(f"/account/~/extension/~/{path}/{identifier}")
            self._note(kind, identifier, alive=False)

    def _contact(self) -> None:
        identifier = self._some("contact")
        path = "/account/~/extension/~/address-book/contact"
        what = self.source.random()
        if identifier is None or what < 0.5:
            made = self.admin.platform.post(path, json={"firstName": f"C{self.changes}"}).json()
            self._note("contact", made["id"])
        elif what < 0.8:
            self.admin.platform.patch(f"{path}/{identifier}", json={"company": f"No. {self.changes}"})
            self._note("contact", identifier)
        else:
            self._delete("contact")

    def spoil(self) -> None:
        """Let things go wrong from now on."""
        faults = self.sb.faults
        for kind in ("reset_before", "reset_after", "truncate", "malformed_json", "wrong_length"):
            faults.add("*-sync", kind, probability=0.03)
            faults.add("/v2/subscribe/*", kind, probability=0.02)
        faults.add("*-sync", "status", status=500, probability=0.04)
        faults.add("*-sync", "status", status=403, html=True, probability=0.03)
        faults.add("*-sync", "status", status=200, html=True, probability=0.03)
        faults.add("*-sync", "rate_limit", seconds=1, probability=0.01)
        faults.add("/v2/subscribe/*", "status", status=403, probability=0.02)
        faults.add("/v2/subscribe/*", "duplicate_envelope", probability=0.05)
        faults.add("/v2/subscribe/*", "malformed_envelope", probability=0.02)
        faults.add("/restapi/v1.0/subscription/*", "status", status=503, probability=0.1)
        faults.add("/restapi/v1.0/subscription/*", "status", status=403, html=True, probability=0.1)
        faults.add("POST /restapi/oauth/wstoken", "status", status=500, probability=0.2)

    def trouble(self, cursor: Path) -> None:
        """Something breaks, perhaps."""
        what = self.source.random()
        if what < 0.02:
            self.sb.drop_connections()
        elif what < 0.03:
            self.sb.drop_websockets(1011)
        elif what < 0.04:
            self.sb.change_delivery_modes()
        elif what < 0.045:
            self.sb.drop_subscriptions()
        elif what < 0.055:
            with contextlib.closing(sqlite3.connect(cursor)) as database:
                for (token,) in database.execute("SELECT token FROM rcext_follow_source").fetchall():
                    self.sb.expire_sync_token(token)
            self.lost_token = time.time()


class Heard:
    """Record of delivered changes, with the errors found in it."""

    def __init__(self) -> None:
        self.last: dict[tuple[str, str], Change] = {}
        self.latest: Change | None = None
        self.acked: set[str] = set()
        self.delivered = 0
        self.again = 0
        self.doubled = 0
        self.disorder = 0
        self.late: list[float] = []
        self.stop_after = 0
        self.lock = threading.Lock()

    def hear(self, change: Change, platform: Platform) -> bool:
        """Take a change, as a program does that knows the ids of what it has done; whether to go on."""
        with self.lock:
            if self.latest is not None and self.latest.id != change.id:
                self.acked.add(self.latest.id)
            if change.id in self.acked:
                self.doubled += 1
            if self.latest is not None and self.latest.id == change.id:
                self.again += 1
                return True
            self.latest = change
            self.delivered += 1
            name = str(change.raw["sessionId"]) if change.kind == "call" else change.object_id
            before = self.last.get((change.kind, name))
            if before is not None:
                self.doubled += before.version == change.version
                self.disorder += before.at is not None and change.at is not None and change.at < before.at
            self.last[change.kind, name] = change
            made = platform.made_at.get((change.kind, name))
            if made is not None:
                self.late.append(max(0.0, time.time() - made))
            self.stop_after -= 1
            return self.stop_after != 0

    def unseen(self, platform: Platform) -> set[tuple[str, str]]:
        """Return objects created and deleted without a trace, when a sync token was lost at about that time or
        later: the full synchronization that follows does not list them."""
        return {
            key
            for key, alive in platform.alive.items()
            if not alive and key not in self.last and platform.born[key] - _FULL_WITHIN <= platform.lost_token
        }

    def missed(self, platform: Platform) -> list[tuple[str, str]]:
        """Return objects whose delivered state is wrong."""
        missing = [
            key
            for key, alive in platform.alive.items()
            if key not in self.last or bool(self.last[key].version) != alive
        ]
        unseen = self.unseen(platform)
        missing = [key for key in missing if key not in unseen]
        for kind, identifier in platform.alive:
            change = self.last.get((kind, identifier))
            if change is not None and change.version and (kind, identifier) not in missing:
                path = {"message": "message-store", "contact": "address-book/contact", "call": "call-log"}[kind]
                now = platform.admin.platform.get(f"/account/~/extension/~/{path}/{change.object_id}").json()
                if any(now.get(name) != change.raw.get(name) for name in ("readStatus", "messageStatus", "company")):
                    missing.append((kind, identifier))
        return missing


def settings(sb: Sandbox) -> dict[str, Any]:
    """Return the settings of a client of the sandbox."""
    return {
        "server": sb.server,
        "client_id": sb.client_id,
        "client_secret": sb.client_secret,
        "jwt": sb.jwt,
        "pubnub_origin": sb.pubnub_origin,
    }


class Consumer(threading.Thread):
    """Consumer that follows until `stop`; after `break_off` it starts again from its cursor."""

    def __init__(self, kind: Kind, platform: Platform, heard: Heard, cursor: Path, options: dict[str, Any]) -> None:
        super().__init__(daemon=True)
        self.kind: Kind = kind
        self.platform = platform
        self.heard = heard
        self.options: dict[str, Any] = {"calls": True, "messages": True, "contacts": True, "cursor": cursor, **options}
        self.done = threading.Event()
        self.state = ""
        self.starts = 0
        self.error: BaseException | None = None
        self._close: Any = None

    def run(self) -> None:
        """Follow."""
        try:
            while not self.done.is_set():
                self.starts += 1
                self.follow() if self.kind == "sync" else asyncio.run(self.follow_async())
        except BaseException as error:
            self.error = error
            raise

    def follow(self) -> None:
        """Follow in this thread."""
        with RingCentral(**settings(self.platform.sb)) as rc, rc.follow(**self.options) as stream:
            stream.on("state", self._note)
            self._close = stream.close
            if not self.done.is_set():
                for change in stream:
                    if not self.heard.hear(change, self.platform):
                        break

    async def follow_async(self) -> None:
        """Follow on an event loop."""
        loop = asyncio.get_running_loop()
        async with AsyncRingCentral(**settings(self.platform.sb)) as rc, rc.follow(**self.options) as stream:
            stream.on("state", self._note)
            self._close = lambda: asyncio.run_coroutine_threadsafe(stream.close(), loop).result(30)
            if not self.done.is_set():
                async for change in stream:
                    if not self.heard.hear(change, self.platform):
                        break

    def stop(self) -> None:
        """Stop for good."""
        self.done.set()
        with contextlib.suppress(RuntimeError):
            self._close()
        self.join(30)

    def _note(self, change: Any) -> None:
        self.state = change.state.value


def soak(kind: Kind, transport: str, seconds: float, *, faults: bool) -> int:
    """Run the benchmark once; return the number of errors."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        platform, heard, cursor = Platform(folder), Heard(), folder / "follow.sqlite"
        consumer = Consumer(kind, platform, heard, cursor, {"transport": transport, "timing": QUICK})
        consumer.start()
        wait(lambda: consumer.state == "live")
        if faults:
            platform.spoil()
        end, count = time.monotonic() + seconds, 0
        while time.monotonic() < end:
            count += 1
            platform.happen()
            if faults:
                platform.trouble(cursor)
                if count % 150 == 75:
                    platform.restart()
                    platform.spoil()
                if count % 60 == 30:
                    heard.stop_after = platform.source.randint(1, 5)
            time.sleep(0.02)
        platform.sb.faults.clear()
        missed: list[tuple[str, str]] = []
        for _ in range(60):
            missed = heard.missed(platform)
            if not missed:
                break
            time.sleep(0.5)
        consumer.stop()
        late = sorted(seconds * 1000 for seconds in heard.late)
        cuts = statistics.quantiles(late, n=20)
        wrong = f"missed {len(missed)}  doubled {heard.doubled}  disorder {heard.disorder}"
        print(
            f"{transport} {kind}{' faults' if faults else ''}: made {platform.changes}  delivered {heard.delivered}"
            f"  merged {max(0, platform.changes - heard.delivered)}  unseen {len(heard.unseen(platform))}  {wrong}"
            f"  again {heard.again}  starts {consumer.starts}  restarts of the server {platform.restarts}"
            f"  p50 {cuts[9]:.0f} ms  p95 {cuts[18]:.0f} ms",
            flush=True,
        )
        for key in missed[:5]:
            print(f"  missed: {key}, alive: {platform.alive[key]}, told: {heard.last.get(key)}")
        if consumer.error is not None:
            print(f"  the consumer ended with {consumer.error!r}")
        platform.stop()
        return len(missed) + heard.doubled + heard.disorder + (consumer.error is not None)


def pace(seconds: float) -> int:
    """As it is shipped, against the documented limits: how much it asks, and how often it is refused."""
    with tempfile.TemporaryDirectory() as name:
        platform, heard = Platform(Path(name), limits=True), Heard()
        consumer = Consumer("sync", platform, heard, Path(name) / "follow.sqlite", {"contacts": False})
        consumer.start()
        wait(lambda: consumer.state == "live")
        platform.sb.requests.clear()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            platform.sb.incoming_sms()
            call = platform.sb.incoming_call()
            call.hang_up()
            time.sleep(0.25)
        consumer.stop()
        asked = [request for request in platform.sb.requests if request.path.endswith("-sync")]
        calls = sum(request.path.endswith("call-log-sync") for request in asked)
        refused = sum(request.status == 429 for request in asked)
        print(
            f"default pace, {seconds:g} s of 4 calls and 4 messages a second: {calls} call-log-sync,"
            f" {len(asked) - calls} message-sync, refused {refused}"
        )
        platform.stop()
        return refused


def wait(condition: Any) -> None:
    """Wait until it is so."""
    end = time.monotonic() + 60
    while not condition():
        if time.monotonic() > end:
            raise SystemExit("the consumer does not come up")
        time.sleep(0.02)


def main() -> None:
    """Print the figures; exit with 1 where something was missed or doubled."""
    parser = argparse.ArgumentParser(description="Follow under faults, and without.")
    parser.add_argument("--seconds", type=float, default=14.0, help="for each run with faults (default: 14)")
    seconds: float = parser.parse_args().seconds
    logging.disable(logging.CRITICAL)
    kinds: tuple[Kind, ...] = ("sync", "async")
    wrong = 0
    for transport in ("websocket", "pubnub"):
        for faults in (False, True):
            for kind in kinds:
                wrong += soak(kind, transport, seconds if faults else min(seconds, 5.0), faults=faults)
    wrong += pace(min(seconds, 14.0))
    if wrong:
        raise SystemExit(f"{wrong} changes were missed, doubled or refused")


if __name__ == "__main__":
    main()
