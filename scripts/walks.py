"""Walks: how many files and moves a reader needs to follow one event through the code.

`make walks` runs typical actions against a sandbox in another process, and counts for each the project's files that run
and the moves between them. A move is two successive frames of the project in different files; httpx counts as one
place. `python -m scripts.walks --show NAME` prints the walk itself.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rcext import AsyncRingCentral, FileTokenStore, RedisRateLimiter, RingCentral
from rcext.batch import call_records
from rcext.follow import SQLiteCursor
from rcext.push import WsgiWebhook
from rcext.relations import attach_contacts_to_calls
from rcext.sandbox import Sandbox
from tests.redis_server import redis_server

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from types import FrameType

ROOT: Final = Path(__file__).resolve().parents[1]
_SMS: Final = {"to": [{"phoneNumber": "+14155550100"}], "text": "Hello"}


class Walk:
    """The project's files that ran, in order, while the walk was active."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.active = False
        self._places: dict[str, str | None] = {}
        self._lock = threading.Lock()

    def profile(self, frame: FrameType, event: str, _argument: object) -> None:
        """Record the file of a call (a `sys.setprofile` function)."""
        if not self.active or event != "call":
            return
        place = self._place(frame.f_code.co_filename)
        if place is not None:
            with self._lock:
                if not self.steps or self.steps[-1] != place:
                    self.steps.append(place)

    def _place(self, filename: str) -> str | None:
        if filename not in self._places:
            path = Path(filename)
            if path.is_relative_to(ROOT / "rcext"):
                self._places[filename] = path.relative_to(ROOT).as_posix()
            elif path.is_relative_to(ROOT / "generated"):
                self._places[filename] = path.relative_to(ROOT / "generated").as_posix()
            else:
                self._places[filename] = "httpx" if "/httpx/" in filename or "/httpcore/" in filename else None
        return self._places[filename]

    @property
    def files(self) -> int:
        """The number of different files."""
        return len({step for step in self.steps if step != "httpx"})

    @property
    def moves(self) -> int:
        """The number of moves between files."""
        return max(0, len(self.steps) - 1)

    @contextmanager
    def on(self) -> Generator[None]:
        """Record what runs in this thread and in threads that start from now on."""
        self.active = True
        try:
            yield
        finally:
            self.active = False


@contextmanager
def recorded() -> Generator[Walk]:
    """Install a walk's profile function in this thread and in all new ones."""
    walk = Walk()
    threading.setprofile(walk.profile)
    sys.setprofile(walk.profile)
    try:
        yield walk
    finally:
        sys.setprofile(None)
        threading.setprofile(None)


class Walks:
    """The actions that are traced.

    Args:
        sandbox: a sandbox in another process, so that its own code is not counted.
        folder: for token files, cursors and databases.
        redis: the URL of a Redis.
    """

    def __init__(self, sandbox: Sandbox, folder: Path, redis: str) -> None:
        self.sandbox = sandbox
        self.folder = folder
        self.redis = redis

    def client(self, **options: Any) -> RingCentral:
        """Return a client of the sandbox."""
        sb = self.sandbox
        return RingCentral(
            sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, pubnub_origin=sb.pubnub_origin, **options
        )

    def typed_call(self, walk: Walk) -> None:
        """Make a typed call (sync, warm)."""
        with self.client() as rc:
            rc.api.call_log.read_user_call_log(per_page=1)
            with walk.on():
                rc.api.call_log.read_user_call_log(per_page=1)

    def typed_call_async(self, walk: Walk) -> None:
        """Make a typed call (async, warm)."""
        sb = self.sandbox

        async def run() -> None:
            async with AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
                await rc.api.call_log.read_user_call_log(per_page=1)
                with walk.on():
                    await rc.api.call_log.read_user_call_log(per_page=1)

        asyncio.run(run())

    def after_401(self, walk: Walk) -> None:
        """Make a typed call whose token is refused."""
        with self.client() as rc:
            rc.api.call_log.read_user_call_log(per_page=1)
            self.sandbox.expire_access_tokens()
            with walk.on():
                rc.api.call_log.read_user_call_log(per_page=1)

    def login(self, walk: Walk) -> None:
        """Log in by JWT into a file store, and call."""
        with self.client(token_store=FileTokenStore(self.folder / f"{time.time_ns()}.json")) as rc:
            api = rc.api.call_log
            with walk.on():
                api.read_user_call_log(per_page=1)

    def rate_limited(self, walk: Walk) -> None:
        """Wait for a 429, with limits in Redis."""
        with self.client(rate_limiter=RedisRateLimiter(self.redis)) as rc:
            rc.api.call_log.read_user_call_log(per_page=1)
            self.sandbox.faults.add("/restapi/*", "rate_limit", times=1, seconds=1)
            with walk.on():
                rc.api.call_log.read_user_call_log(per_page=1)

    def records(self, walk: Walk) -> None:
        """Read two pages with `rc.records`."""
        with self.client() as rc:
            rc.api.call_log.read_user_call_log(per_page=1)
            total = sum(1 for _ in rc.records(rc.api.call_log.read_user_call_log))
            with walk.on():
                for _ in rc.records(rc.api.call_log.read_user_call_log, per_page=(total + 1) // 2):
                    pass

    def batch(self, walk: Walk) -> None:
        """Read two ids with `rc.batch`."""
        with self.client() as rc:
            page = rc.api.call_log.read_user_call_log(per_page=2)
            ids = [record.id for record in page.records]
            with walk.on():
                rc.batch(ids, call_records())

    def attach(self, walk: Walk) -> None:
        """Attach contacts to three calls."""
        with self.client() as rc:
            page = rc.api.call_log.read_user_call_log(per_page=3)
            contacts = rc.api.external_contacts.list_contacts().records or []
            with walk.on():
                attach_contacts_to_calls(contacts, page.records)

    def follow(self, walk: Walk) -> None:
        """Follow one change with `rc.follow`."""
        with self.client() as rc, rc.follow(messages=True, cursor=SQLiteCursor(self.folder / "f.sqlite")) as stream:
            list(stream.catch_up())
            self.sandbox.incoming_sms()
            with walk.on():
                for change in stream.catch_up():
                    stream.ack(change)

    def notification(self, walk: Walk) -> None:
        """Hand a PubNub notification to a handler."""
        heard = threading.Event()
        with self.client() as rc:
            filters = ["/account/~/extension/~/message-store/instant?type=SMS"]
            with rc.subscription(filters, transport="pubnub") as subscription:
                subscription.on("notification", lambda _notification: heard.set())
                time.sleep(0.5)
                with walk.on():
                    self.sandbox.incoming_sms()
                    if not heard.wait(20):
                        raise TimeoutError("no notification arrived")

    def webhook(self, walk: Walk) -> None:
        """Hand a webhook delivery to a handler."""
        heard = threading.Event()
        webhook = WsgiWebhook(verification_token="token")  # noqa: S106  # of this walk alone
        webhook.on("notification", lambda _notification: heard.set())
        body = b'{"uuid":"1","event":"/x","timestamp":"2026-01-01T00:00:00Z","subscriptionId":"s","body":{}}'
        request = {
            "REQUEST_METHOD": "POST",
            "CONTENT_TYPE": "application/json",
            "CONTENT_LENGTH": str(len(body)),
            "HTTP_VERIFICATION_TOKEN": "token",
            "wsgi.input": io.BytesIO(body),
        }

        def start_response(_status: str, _headers: list[tuple[str, str]]) -> None:
            pass

        with walk.on():
            webhook(request, start_response)
            if not heard.wait(20):
                raise TimeoutError("no notification arrived")
        webhook.close()

    def sandbox_sms(self, walk: Walk) -> None:
        """Answer POST /sms in the sandbox."""
        with Sandbox(seed=1) as own, RingCentral(own.server, own.client_id, own.client_secret, jwt=own.jwt) as rc:
            rc.platform.get("/account/~")
            body = {"from": {"phoneNumber": own.phone_number}, **_SMS}
            rc.platform.post("/account/~/extension/~/sms", json=body)
            only = threading.get_ident()
            plain = walk.profile

            def profile(frame: FrameType, event: str, argument: object) -> None:
                if threading.get_ident() != only:
                    plain(frame, event, argument)

            sys.setprofile(profile)
            with walk.on():
                rc.platform.post("/account/~/extension/~/sms", json=body)


NAMES: Final = (
    "typed_call",
    "typed_call_async",
    "after_401",
    "login",
    "rate_limited",
    "records",
    "batch",
    "attach",
    "follow",
    "notification",
    "webhook",
    "sandbox_sms",
)


def main() -> int:
    """Print a table of all walks, or one walk."""
    parser = argparse.ArgumentParser(prog="scripts.walks", description="Count files and moves of typical actions.")
    parser.add_argument("--show", choices=NAMES)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, redis_server() as redis, Sandbox.in_process(seed=1) as sandbox:
        walks = Walks(sandbox, Path(folder), redis)
        print(f"{'walk':42} {'files':>6} {'moves':>6}")
        for name in [arguments.show] if arguments.show else NAMES:
            action: Callable[[Walk], None] = getattr(walks, name)
            with recorded() as walk:
                action(walk)
            print(f"{(action.__doc__ or name).rstrip('.'):42} {walk.files:6} {walk.moves:6}", flush=True)
            if arguments.show:
                print("\n".join(f"  {step}" for step in walk.steps))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
