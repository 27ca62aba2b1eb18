from __future__ import annotations

import asyncio
import os
import signal
import threading
from typing import TYPE_CHECKING, Any

import pytest

from rcext.errors import ConfigurationError
from rcext.events import EVENTS, AuthEvent, Events

if TYPE_CHECKING:
    from collections.abc import Callable


async def test_plain_and_async_handlers_work_in_sync_and_async_code() -> None:
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


def test_a_failing_handler_is_logged_and_the_others_run(caplog: pytest.LogCaptureFixture) -> None:
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


async def test_a_handler_that_awaits_a_cancelled_task_is_logged(caplog: pytest.LogCaptureFixture) -> None:
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
    assert caplog.text.count("awaited something that was cancelled") == 3


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


def test_unknown_names_and_handlers_that_cannot_be_called_are_errors() -> None:
    events = Events()
    for action in (events.on, events.once):
        with pytest.raises(
            ConfigurationError, match="unknown event 'refreshSuccess'; the events are: access_violation, "
        ):
            action("refreshSuccess", print)  # type: ignore[arg-type]  # the point of the test
        with pytest.raises(TypeError, match="handler of 'before_refresh' must be a function, not int"):
            action("before_refresh", 1)  # type: ignore[call-overload]  # likewise
    with pytest.raises(ConfigurationError, match="nonsense"):
        events.on(["before_refresh", "nonsense"], print)  # type: ignore[list-item]  # likewise
    assert not events.listens("before_refresh"), "all names are checked before one is registered"
    with pytest.raises(ConfigurationError, match="nonsense"):
        events.off("nonsense")  # type: ignore[arg-type]  # likewise


def test_a_name_of_a_decorator_is_checked_at_once() -> None:
    with pytest.raises(ConfigurationError, match="nonsense"):
        Events().on("nonsense")  # type: ignore[arg-type]  # the point of the test


def test_once_works_as_a_decorator_and_leaves_the_other_handlers() -> None:
    events = Events()
    seen: list[str] = []
    events.on("before_logout", lambda _: seen.append("first"))

    @events.once("before_logout")
    def second(_: AuthEvent) -> None:
        seen.append("second")

    events.on("before_logout", lambda _: seen.append("third"))
    events.emit(AuthEvent("before_logout"))
    events.emit(AuthEvent("before_logout"))
    assert seen == ["first", "second", "third", "first", "third"]
    assert callable(second)


def test_a_once_handler_runs_once_however_many_threads_emit() -> None:
    events = Events()
    seen: list[int] = []
    start = threading.Barrier(4)

    def note(_: AuthEvent) -> None:
        seen.append(1)

    for _ in range(50):
        events.once("before_refresh", note)

    def emit() -> None:
        start.wait()
        events.emit(AuthEvent("before_refresh"))

    run_all([emit] * 4)
    assert len(seen) == 50


def test_no_registration_is_lost_when_several_threads_register() -> None:
    events = Events()
    start = threading.Barrier(4)

    def register() -> None:
        start.wait()
        for _ in range(200):
            events.on("before_refresh", lambda _: None)

    run_all([register] * 4)
    assert len(events._handlers["before_refresh"]) == 800  # pyright: ignore[reportPrivateUsage]


def test_off_removes_equal_handlers_of_the_named_events_only() -> None:
    events = Events()
    seen: list[str] = []

    def handler(event: AuthEvent) -> None:
        seen.append(event.name)

    for _ in range(2):
        events.on(["before_refresh", "before_logout"], handler)
    events.on("before_refresh", lambda _: seen.append("other"))
    events.off("before_refresh", handler)
    events.emit(AuthEvent("before_refresh"))
    events.emit(AuthEvent("before_logout"))
    assert seen == ["other", "before_logout", "before_logout"]
    events.off(handler=handler)
    assert not events.listens("before_logout")
    assert events.listens("before_refresh")
    events.off("before_refresh")
    assert not events.listens("before_refresh")


def test_an_interrupt_in_a_handler_reaches_the_caller() -> None:
    events = Events()

    def interrupted(_: AuthEvent) -> None:
        raise KeyboardInterrupt

    events.on("before_refresh", interrupted)
    with pytest.raises(KeyboardInterrupt):
        events.emit(AuthEvent("before_refresh"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
def test_a_forked_child_can_register_although_another_thread_was_registering() -> None:
    events = Events()
    stop = threading.Event()

    def register() -> None:
        while not stop.is_set():
            events.off("before_refresh", events.on("before_refresh", lambda _: None))

    thread = threading.Thread(target=register)
    thread.start()
    try:
        for _ in range(20):
            child = os.fork()
            if child == 0:
                signal.alarm(10)  # ends a child that hangs
                events.on("before_logout", lambda _: None)
                os._exit(0 if events.listens("before_logout") else 1)
            assert os.waitpid(child, 0)[1] == 0
    finally:
        stop.set()
        thread.join()


def run_all(targets: list[Callable[[], None]]) -> None:
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


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


def test_removing_from_an_event_without_handlers_changes_nothing() -> None:
    events = Events()
    assert events.watches_requests is False
    events.off("before_refresh")
    events.off("before_refresh", print)
    assert not events.listens("before_refresh")


def test_an_async_handler_within_an_event_loop_runs_in_a_daemon_thread(caplog: pytest.LogCaptureFixture) -> None:
    events = Events()
    threads: list[threading.Thread] = []

    async def handler(_event: object) -> None:
        threads.append(threading.current_thread())
        raise SystemExit(3)

    events._register("before_refresh", handler)  # pyright: ignore[reportPrivateUsage]

    async def emit() -> None:
        events._call("before_refresh", None)  # pyright: ignore[reportPrivateUsage]

    with pytest.raises(SystemExit, match="3"):
        asyncio.run(emit())
    assert (threads[0].name, threads[0].daemon) == ("rcext-event-handler", True)
    assert not caplog.records


@pytest.mark.parametrize("asynchronous", [True, False])
def test_failures_are_logged_with_the_name_of_the_event(asynchronous: bool, caplog: pytest.LogCaptureFixture) -> None:
    events = Events()

    async def failing(_event: object) -> None:
        raise KeyError("x")

    def plain(_event: object) -> None:
        raise KeyError("x")

    events._register("before_refresh", failing if asynchronous else plain)  # pyright: ignore[reportPrivateUsage]
    events._call("before_refresh", None)  # pyright: ignore[reportPrivateUsage]
    asyncio.run(events._call_async("before_refresh", None))  # pyright: ignore[reportPrivateUsage]
    assert [record.getMessage() for record in caplog.records] == ["a handler of 'before_refresh' failed"] * 2


def test_an_async_handler_outside_an_event_loop_runs_in_the_thread_of_the_caller() -> None:
    events = Events()
    threads: list[threading.Thread] = []

    async def handler(_event: object) -> None:
        threads.append(threading.current_thread())

    events.on("before_refresh", handler)
    events.emit(AuthEvent("before_refresh"))
    assert threads == [threading.current_thread()]


def test_handlers_that_another_thread_has_taken_are_not_called(monkeypatch: pytest.MonkeyPatch) -> None:
    events = Events()
    seen: list[Any] = []
    events.once("before_refresh", seen.append)

    class Lock:
        """The other thread takes the handlers just before the lock is held."""

        def __enter__(self) -> None:
            events._handlers = {}  # pyright: ignore[reportPrivateUsage]

        def __exit__(self, *_: object) -> None: ...

    with monkeypatch.context() as patch:
        patch.setattr("rcext.events._emitter._lock", Lock())
        events.emit(AuthEvent("before_refresh"))
    assert seen == []
