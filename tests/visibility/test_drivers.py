"""Workers of both kinds of visibility without sockets: cancellation, event loops, forks, and the limit of closing."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from typing import TYPE_CHECKING, Any, cast

import pytest

from rcext.errors import ConfigurationError
from rcext.visibility import AsyncVisibility, Change, Visibility
from rcext.visibility._base import Item
from rcext.visibility._runtime import AsyncRuntime, Runtime

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE = 30.0


class Platform:
    """Counts the checks of its token."""

    def __init__(self, *, tokens: bool = True, error: Exception | None = None) -> None:
        self.tokens = "tokens" if tokens else None
        self.error = error
        self.checks = 0

    def is_authorized(self) -> bool:
        self.checks += 1
        if self.error is not None:
            raise self.error
        return True


class AsyncPlatform(Platform):
    async def is_authorized(self) -> bool:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # for AsyncVisibility
        return super().is_authorized()


def still() -> tuple[float, ...]:
    return (0.0,)


def blocking(platform: Platform | None = None) -> Visibility:
    return Visibility(cast("Any", platform or Platform()), clock=still)


def asynchronous(platform: Platform | None = None) -> AsyncVisibility:
    return AsyncVisibility(cast("Any", platform or AsyncPlatform()), clock=still)


def workers() -> list[asyncio.Task[Any]]:
    return [task for task in asyncio.all_tasks() if task.get_name() == "rcext-visibility"]


async def settled(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110  # of threads, too
            await asyncio.sleep(0.0001)


class Seen:
    """A handler that notes changes, and wakes the test after so many."""

    def __init__(self, count: int) -> None:
        self.changes: list[Change] = []
        self.threads: set[threading.Thread] = set()
        self.count = count
        self.done = threading.Event()

    def __call__(self, change: Change) -> None:
        self.changes.append(change)
        self.threads.add(threading.current_thread())
        if len(self.changes) == self.count:
            self.done.set()


@pytest.mark.parametrize(
    ("tokens", "error", "checks"), [(True, None, 1), (False, None, 0), (True, OSError("no network"), 1)]
)
def test_the_thread_calls_handlers_and_checks_the_token(
    tokens: bool, error: Exception | None, checks: int, caplog: pytest.LogCaptureFixture
) -> None:
    platform, seen = Platform(tokens=tokens, error=error), Seen(3)
    visibility = blocking(platform)
    visibility.on("change", seen)
    for visible in (False, True, False):
        visibility.set_visible(visible)
    assert seen.done.wait(PATIENCE)
    assert [change.visible for change in seen.changes] == [False, True, False]
    assert platform.checks == checks
    assert ("no network" in caplog.text) is (error is not None)
    (thread,) = seen.threads
    assert thread.name == "rcext-visibility"
    assert thread.daemon
    visibility.close()
    assert not thread.is_alive()
    assert "left running" not in caplog.text


@pytest.mark.parametrize(
    ("tokens", "error", "checks"), [(True, None, 1), (False, None, 0), (True, OSError("no network"), 1)]
)
async def test_the_task_calls_handlers_and_checks_the_token(
    tokens: bool, error: Exception | None, checks: int, caplog: pytest.LogCaptureFixture
) -> None:
    platform, seen = AsyncPlatform(tokens=tokens, error=error), Seen(3)
    visibility = asynchronous(platform)
    visibility.on("change", seen)
    for visible in (False, True, False):
        visibility.set_visible(visible)
    await settled(seen.done.is_set)
    assert [change.visible for change in seen.changes] == [False, True, False]
    assert platform.checks == checks
    assert ("no network" in caplog.text) is (error is not None)
    assert len(workers()) == 1
    await visibility.aclose()
    assert not workers()
    assert "left running" not in caplog.text


def test_the_clocks_are_read_regularly() -> None:
    readings = threading.Semaphore(0)

    def clock() -> tuple[float, ...]:
        readings.release()
        return (0.0,)

    with Visibility(cast("Any", Platform()), clock=clock).watch(interval=0.001) as visibility:
        for _ in range(20):
            assert readings.acquire(timeout=PATIENCE)
        assert visibility.visible
        assert signal.getsignal(signal.SIGCONT) is signal.SIG_DFL


async def test_the_clocks_are_read_regularly_in_asyncio() -> None:
    readings: list[int] = []

    def clock() -> tuple[float, ...]:
        readings.append(1)
        return (0.0,)

    async with AsyncVisibility(cast("Any", AsyncPlatform()), clock=clock).watch(interval=0.001):
        await settled(lambda: len(readings) >= 20)
    assert not workers()


def test_closing_in_a_handler_ends_the_thread() -> None:
    visibility, seen = blocking(), Seen(1)
    visibility.on("change", lambda _change: visibility.close())
    visibility.on("change", seen)
    visibility.set_visible(False)
    assert seen.done.wait(PATIENCE)
    (thread,) = seen.threads
    thread.join(PATIENCE)
    assert not thread.is_alive()
    visibility.close()


async def test_closing_in_a_handler_ends_the_task() -> None:
    visibility = asynchronous()

    @visibility.on("change")
    async def handler(change: Change) -> None:
        await visibility.aclose()

    visibility.set_visible(False)
    await settled(lambda: not workers())
    await visibility.aclose()


def test_a_handler_that_does_not_end_is_left_running(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("rcext.visibility._sync._CLOSE_TIMEOUT", 0.01)
    visibility = blocking()
    busy, end, seen = threading.Event(), threading.Event(), Seen(1)

    def handler(change: Change) -> None:
        busy.set()
        assert end.wait(PATIENCE)

    visibility.on("change", handler)
    visibility.on("change", seen)
    visibility.set_visible(False)
    assert busy.wait(PATIENCE)
    visibility.close()
    assert "left running" in caplog.text
    end.set()
    assert seen.done.wait(PATIENCE)
    for thread in seen.threads:
        thread.join(PATIENCE)
        assert not thread.is_alive()


async def test_a_handler_that_does_not_end_is_left_running_in_asyncio(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("rcext.visibility._async._CLOSE_TIMEOUT", 0.01)
    visibility = asynchronous()
    busy, end = asyncio.Event(), asyncio.Event()

    @visibility.on("change")
    async def handler(change: Change) -> None:
        busy.set()
        try:
            await asyncio.sleep(3600)
        finally:
            await end.wait()

    visibility.set_visible(False)
    await asyncio.wait_for(busy.wait(), PATIENCE)
    await visibility.aclose()
    assert "left running" in caplog.text
    end.set()
    await settled(lambda: not workers())


async def test_a_handler_that_suppresses_the_cancellation_does_not_keep_the_task() -> None:
    visibility = asynchronous()
    busy = asyncio.Event()

    @visibility.on("change")
    async def handler(change: Change) -> None:
        busy.set()
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            return

    visibility.set_visible(False)
    await asyncio.wait_for(busy.wait(), PATIENCE)
    await visibility.aclose()
    assert not workers()


@pytest.mark.parametrize("moment", range(4))
async def test_closing_canceled_at_any_moment_still_closes(moment: int) -> None:
    visibility = asynchronous()
    visibility.watch(interval=3600)
    await asyncio.sleep(0)
    closing = asyncio.create_task(visibility.aclose())
    for _ in range(moment):
        await asyncio.sleep(0)
    closing.cancel()
    await asyncio.gather(closing, return_exceptions=True)
    await visibility.aclose()
    await settled(lambda: not workers())
    visibility.watch()
    await visibility.aclose()


@pytest.mark.parametrize("moment", range(6))
async def test_a_worker_canceled_at_any_moment_is_replaced(moment: int) -> None:
    visibility, seen = asynchronous(), Seen(2)
    visibility.on("change", seen)
    visibility.watch(interval=3600)
    visibility.set_visible(False)
    for _ in range(moment):
        await asyncio.sleep(0)
    (task,) = workers()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    visibility.watch(interval=3600)
    visibility.set_visible(False)
    visibility.set_visible(True)
    await settled(lambda: bool(seen.changes) and seen.changes[-1].visible)
    await visibility.aclose()
    assert not workers()


async def test_the_inbox_is_open_to_threads_and_loses_nothing() -> None:
    visibility, seen = asynchronous(), Seen(40)
    visibility.on("change", seen)
    visibility.watch(interval=0.0001)

    def post() -> None:
        for number in range(40):
            visibility.set_visible(number % 2 == 1)

    await asyncio.to_thread(post)
    await settled(seen.done.is_set)
    await visibility.aclose()


def test_a_second_event_loop_is_an_error_while_the_first_is_open() -> None:
    visibility = asynchronous()
    with pytest.raises(ConfigurationError, match="within the event loop"):
        visibility.set_visible(False)

    async def begin() -> None:
        visibility.watch(interval=3600)

    async def other() -> None:
        with pytest.raises(ConfigurationError, match="watch: this visibility belongs to another event loop"):
            visibility.watch()
        with pytest.raises(ConfigurationError, match="close: this visibility belongs to another event loop"):
            await visibility.aclose()
        visibility.set_visible(False)  # allowed from any thread

    with asyncio.Runner() as first:
        first.run(begin())
        with asyncio.Runner() as second:
            second.run(other())
        with pytest.raises(ConfigurationError, match="watch: "):
            visibility.watch()
        first.run(visibility.aclose())
    assert not visibility.visible


def test_a_closed_event_loop_is_replaced() -> None:
    visibility = asynchronous()

    async def use() -> None:
        seen = Seen(1)
        visibility.on("change", seen)
        visibility.watch(interval=3600)
        visibility.set_visible(not visibility.visible)
        await settled(seen.done.is_set)

    asyncio.run(use())
    visibility._continued()  # pyright: ignore[reportPrivateUsage]  # a signal now is harmless
    asyncio.run(use())
    asyncio.run(visibility.aclose())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_watches_on_its_own(
    recwarn: pytest.WarningsRecorder,
) -> None:
    visibility = blocking()
    visibility.watch(signals=True, interval=3600)
    ours = signal.getsignal(signal.SIGCONT)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            seen = Seen(1)
            visibility.on("change", seen)
            restored = signal.getsignal(signal.SIGCONT) is signal.SIG_DFL
            visibility.watch(signals=True)
            visibility.set_visible(False)
            code = 0 if seen.done.wait(PATIENCE) and restored else 2
            visibility.close()
        finally:
            os._exit(code)
    assert os.waitpid(child, 0)[1] == 0
    assert signal.getsignal(signal.SIGCONT) == ours
    visibility.close()
    assert signal.getsignal(signal.SIGCONT) is signal.SIG_DFL


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_uses_an_event_loop_of_its_own(recwarn: pytest.WarningsRecorder) -> None:
    visibility = asynchronous()

    async def use() -> None:
        seen = Seen(1)
        visibility.on("change", seen)
        visibility.watch(interval=3600)
        visibility.set_visible(False)
        await settled(seen.done.is_set)
        await visibility.aclose()

    async def begin() -> None:
        visibility.watch(interval=3600)

    with asyncio.Runner() as runner:
        runner.run(begin())
        child = os.fork()
        if child == 0:
            code = 1
            try:
                asyncio.run(use())
                code = 0
            finally:
                os._exit(code)
        assert os.waitpid(child, 0)[1] == 0
        runner.run(visibility.aclose())


def test_a_stop_waits_for_the_handlers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rcext.visibility._runtime.STOP_WITHIN", PATIENCE)
    order: list[str] = []
    runtime = Runtime(lambda runtime: order.append(cast("Any", runtime).get(None).told()))
    runtime.start()

    def announce(told: Callable[[], object]) -> None:
        def note() -> str:
            order.append("told")
            told()
            return "ended"

        runtime.post(Item(told=note))

    runtime.before_stop(announce, lambda: order.append("stop"))
    assert order[0] == "told"
    assert "stop" in order
    assert runtime.close(PATIENCE)


@pytest.mark.parametrize("told", [True, False])
async def test_a_stop_in_asyncio_happens_once(told: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rcext.visibility._runtime.STOP_WITHIN", 0.01)
    stops: list[str] = []

    async def work(runtime: AsyncRuntime) -> None:
        while not (item := await runtime.get(None)).last:
            if told and item.told is not None:
                item.told()

    runtime = AsyncRuntime(work)
    runtime.before_stop(lambda finish: runtime.post(Item(told=finish)), lambda: stops.append("stop"))
    assert not stops, "the signal handler returns first"
    await settled(lambda: stops)
    await asyncio.sleep(0.03)
    assert stops == ["stop"]
    assert await runtime.aclose(PATIENCE)


def test_a_stop_has_a_time_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rcext.visibility._runtime.STOP_WITHIN", 0.01)
    stops: list[str] = []
    runtime = Runtime(lambda runtime: runtime.get(None))
    runtime.start()
    runtime.before_stop(lambda _told: None, lambda: stops.append("stop"))
    assert stops == ["stop"]
    assert runtime.alive
    runtime.end()
    assert not runtime.alive
    assert runtime.close(PATIENCE)
