from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from rcext.events import EVENTS, AuthEvent, Events


async def test_handlers_in_both_worlds() -> None:
    events = Events()
    seen: list[str] = []

    async def later(event: AuthEvent) -> None:
        await asyncio.sleep(0)
        seen.append(f"async {event.name}")

    events.on(["before_refresh", "refresh_success"], later)
    events.on("before_refresh", lambda event: seen.append(f"plain {event.name}"))
    await events.emit_async(AuthEvent("before_refresh"))
    assert seen == ["async before_refresh", "plain before_refresh"]
    events.emit(AuthEvent("refresh_success"))  # a synchronous client, within a running loop
    assert seen[-1] == "async refresh_success"
    await asyncio.to_thread(events.emit, AuthEvent("refresh_success"))  # and without one
    assert seen.count("async refresh_success") == 2


def test_once_off_and_decorator() -> None:
    events = Events()
    seen: list[str] = []

    def handler(event: AuthEvent) -> None:
        seen.append(event.name)

    events.once(["before_logout", "logout_success"], handler)
    for name in ("before_logout", "before_logout", "logout_success"):
        events.emit(AuthEvent(name))
    assert seen == ["before_logout", "logout_success"]

    @events.on("logout_error")
    def decorated(event: AuthEvent) -> None:
        seen.append(event.name)

    other = events.on("logout_error", handler)
    events.off("logout_error", other)
    events.emit(AuthEvent("logout_error"))
    assert seen[-1] == "logout_error"
    assert len(seen) == 3
    events.off("logout_error", decorated)
    events.on(["before_refresh", "refresh_error"], handler)
    events.off()
    for name in sorted(EVENTS):
        events.emit(AuthEvent(name))  # type: ignore[arg-type]  # all are names
    assert len(seen) == 3


def test_a_handler_that_raises_harms_nobody(caplog: pytest.LogCaptureFixture) -> None:
    events = Events()
    seen: list[Any] = []

    def broken(_: AuthEvent) -> None:
        raise RuntimeError("boom")

    async def broken_later(_: AuthEvent) -> None:
        raise RuntimeError("boom later")

    events.on("before_refresh", broken)
    events.on("before_refresh", broken_later)
    events.on("before_refresh", seen.append)
    events.emit(AuthEvent("before_refresh"))
    asyncio.run(events.emit_async(AuthEvent("before_refresh")))
    assert len(seen) == 2
    assert caplog.text.count("boom later") >= 2


async def test_a_handler_that_waits_for_what_is_cancelled_harms_nobody(caplog: pytest.LogCaptureFixture) -> None:
    events = Events()
    seen: list[Any] = []

    async def broken(_: AuthEvent) -> None:
        inner = asyncio.create_task(asyncio.sleep(60))
        inner.cancel()
        await inner

    events.on("before_refresh", broken)
    events.on("before_refresh", seen.append)
    await events.emit_async(AuthEvent("before_refresh"))
    events.emit(AuthEvent("before_refresh"))
    await asyncio.to_thread(events.emit, AuthEvent("before_refresh"))
    assert len(seen) == 3
    assert caplog.text.count("waited for something that was cancelled") == 3


async def test_a_call_that_is_cancelled_while_a_handler_runs_ends() -> None:
    events = Events()
    begun = asyncio.Event()

    async def slow(_: AuthEvent) -> None:
        begun.set()
        await asyncio.sleep(60)

    events.on("before_refresh", slow)
    call = asyncio.create_task(events.emit_async(AuthEvent("before_refresh")))
    await begun.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call


def test_unknown_names_are_errors() -> None:
    events = Events()
    for action in (events.on, events.once):
        with pytest.raises(ValueError, match="refreshSuccess"):
            action("refreshSuccess", print)  # type: ignore[arg-type]  # the point of the test
    with pytest.raises(ValueError, match="nonsense"):
        events.off("nonsense")  # type: ignore[arg-type]  # likewise


def test_handlers_change_while_events_are_emitted() -> None:
    events = Events()
    seen: list[int] = []
    events.on("before_refresh", lambda _: seen.append(1))
    stop = threading.Event()

    def change() -> None:
        while not stop.is_set():
            events.off("before_refresh", events.on("before_refresh", lambda _: None))

    thread = threading.Thread(target=change)
    thread.start()
    for _ in range(500):
        events.emit(AuthEvent("before_refresh"))
    stop.set()
    thread.join()
    assert len(seen) == 500
    assert not events.watches_requests
    events.on("before_request", lambda _: None)
    assert events.watches_requests
