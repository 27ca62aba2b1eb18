"""Consumer in a thread, synchronous or asyncio, that records the items of a stream."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from rcext import AsyncRingCentral, RingCentral
from rcext.follow import AsyncFollow, Change, Follow, FollowGap, FollowStateChange, FollowTiming
from rcext.push import Timing
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.sandbox import Sandbox

Kind: TypeAlias = Literal["sync", "async"]

QUICK = FollowTiming(
    debounce=0.02,
    calls_after=(0.3,),
    messages_after=(0.3,),
    poll=0.4,
    sweep=30.0,
    backoff=0.05,
    backoff_limit=0.5,
    push_limit=1.0,
    share=1000.0,
    push=Timing(backoff=0.05, backoff_limit=0.3, poll=2, probe_timeout=3, register_timeout=20),
)


class Runner:
    """Follow until `close`.

    Args:
        kind: the kind of client.
        sb: the sandbox.
        options: options of `follow`.
    """

    def __init__(self, kind: Kind, sb: Sandbox, **options: Any) -> None:
        self.kind = kind
        self.sb = sb
        self.options: dict[str, Any] = {"timing": QUICK, "calls": True, "messages": True, **options}
        self.changes: list[Change] = []
        self.at: list[float] = []
        self.gaps: list[FollowGap] = []
        self.states: list[FollowStateChange] = []
        self.error: BaseException | None = None
        self.stream: Follow | AsyncFollow | None = None
        self.client: RingCentral | AsyncRingCentral | None = None
        self.on_change: Callable[[Change], None] = lambda _: None
        self._ready = threading.Event()
        self._open = True
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Runner:
        self._thread.start()
        assert self._ready.wait(30)
        self.until(self._settled)
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
        self._thread.join(30)
        assert not self._thread.is_alive()

    def _settled(self) -> bool:
        """Return whether everything was read once, and push is connected, refused or disabled."""
        if self.error is not None or self.stream is None:
            return self.error is not None
        if self.state == "polling":
            return self.options.get("transport", "websocket") is None or "next attempt" in self.stream.reason
        return self.state != "starting"

    @property
    def state(self) -> str:
        return self.stream.state.value if self.stream is not None else "none"

    @property
    def delivered(self) -> list[tuple[str, str, str]]:
        return [(change.kind, change.object_id, change.action.value) for change in self.changes]

    def until(self, condition: Callable[[], object]) -> None:
        until(condition, lambda: f"it did not happen; {self.stream!r}, {self.delivered[-5:]}, {self.error!r}")

    def has(self, *expected: tuple[str, Any, str]) -> None:
        """Wait until these changes were delivered."""
        wanted = {(kind, str(identifier), action) for kind, identifier, action in expected}
        self.until(lambda: wanted <= set(self.delivered) or self.error is not None)
        assert self.error is None, self.error

    def close(self) -> float:
        """Close the stream; return the seconds that took."""
        started = time.monotonic()
        stream, self._open = self.stream if self._open else None, False
        if isinstance(stream, Follow):
            stream.close()
        elif stream is not None and self._loop is not None and self._thread.is_alive():
            asyncio.run_coroutine_threadsafe(stream.close(), self._loop).result(60)
        return time.monotonic() - started

    def _run(self) -> None:
        try:
            if self.kind == "sync":
                self._follow()
            else:
                asyncio.run(self._follow_async())
        except BaseException as error:
            self.error = error
        finally:
            self._ready.set()

    def _settings(self) -> dict[str, Any]:
        return {
            "server": self.sb.server,
            "client_id": self.sb.client_id,
            "client_secret": self.sb.client_secret,
            "jwt": self.sb.jwt,
            "pubnub_origin": self.sb.pubnub_origin,
        }

    def _note(self, change: Change) -> None:
        self.changes.append(change)
        self.at.append(time.time())
        self.on_change(change)

    def _follow(self) -> None:
        options: Any = self.options
        with RingCentral(**self._settings()) as client, Follow(client, **options) as stream:
            self.client, self.stream = client, stream
            stream.on("gap", self.gaps.append)
            stream.on("state", self.states.append)
            self._ready.set()
            for change in stream:
                self._note(change)

    async def _follow_async(self) -> None:
        self._loop = asyncio.get_running_loop()
        options: Any = self.options
        async with AsyncRingCentral(**self._settings()) as client, AsyncFollow(client, **options) as stream:
            self.client, self.stream = client, stream
            stream.on("gap", self.gaps.append)
            stream.on("state", self.states.append)
            self._ready.set()
            async for change in stream:
                self._note(change)
