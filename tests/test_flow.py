"""The two drivers of flows: outcomes, errors, and every way in which a caller can go away."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
from typing import TYPE_CHECKING, Any

import pytest

from rcext._flow import Call, Flow, FlowClosed, Give, call, iterate, iterate_async, run, run_async, sleep
from rcext._workers import WORKERS, Work, Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

TIMEOUT = 20


class Blocking:
    """A blocking function that a test holds; it tells when it runs and when its result is undone."""

    def __init__(self, result: object = "lock") -> None:
        self.started = threading.Event()
        self.proceed = threading.Event()
        self.undone = threading.Event()
        self.undone_with: list[object] = []
        self.ended = False
        self._result = result

    def __call__(self) -> object:
        self.started.set()
        assert self.proceed.wait(TIMEOUT)
        self.ended = True
        if isinstance(self._result, BaseException):
            raise self._result
        return self._result

    def undo(self, result: object) -> None:
        self.undone_with.append(result)
        self.undone.set()


def no_request(_request: object) -> Any:
    raise AssertionError("no request was expected")


async def started(blocking: Blocking) -> None:
    await asyncio.to_thread(blocking.started.wait, TIMEOUT)


def settle() -> None:
    """Wait until no worker thread has anything to do."""
    assert WORKERS.wait(TIMEOUT)


# Outcomes -------------------------------------------------------------------------------------------------------------


def adds() -> Flow[int]:
    one: int = yield "request"
    two = yield from call(lambda: 2)
    three = yield from call(lambda: 3, nonblocking=True)
    yield from sleep(0)
    return one + two + three


def catches() -> Flow[str]:
    try:
        yield from call(lambda: int("x"))
    except ValueError:
        return "caught"
    return "missed"


def test_both_drivers_send_outcomes_into_the_flow() -> None:
    async def answer(_request: object) -> int:
        return 1

    assert run(adds(), lambda _request: 1) == 6
    assert asyncio.run(run_async(adds(), answer)) == 6


def test_both_drivers_throw_errors_into_the_flow() -> None:
    assert run(catches(), no_request) == "caught"
    assert asyncio.run(run_async(catches(), no_request)) == "caught"


def test_both_drivers_raise_what_the_flow_raises() -> None:
    def fails() -> Flow[None]:
        yield from call(lambda: None)
        raise KeyError("x")

    with pytest.raises(KeyError):
        run(fails(), no_request)
    with pytest.raises(KeyError):
        asyncio.run(run_async(fails(), no_request))


def test_a_call_runs_with_the_context_of_the_caller_outside_the_event_loop() -> None:
    from contextvars import ContextVar

    variable: ContextVar[str] = ContextVar("variable")

    async def main() -> None:
        variable.set("here")
        thread, value = await run_async(call(lambda: (threading.current_thread(), variable.get())), no_request)
        assert value == "here"
        assert thread is not threading.current_thread()
        assert await run_async(call(threading.current_thread, nonblocking=True), no_request) is (
            threading.current_thread()
        )

    asyncio.run(main())


# Cancellation ---------------------------------------------------------------------------------------------------------


def acquires(blocking: Blocking, log: list[str], *, undo: bool) -> Flow[None]:
    try:
        yield Call(blocking, undo=blocking.undo if undo else None)
    finally:
        log.append(f"cleanup, ended: {blocking.ended}")


def test_a_canceled_call_with_undo_ends_at_once_and_its_result_is_undone() -> None:
    async def main() -> None:
        blocking, log = Blocking(), list[str]()
        task = asyncio.create_task(run_async(acquires(blocking, log, undo=True), no_request))
        await started(blocking)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert log == ["cleanup, ended: False"]
        blocking.proceed.set()
        await asyncio.to_thread(settle)
        assert blocking.undone_with == ["lock"]

    asyncio.run(main())


def test_a_result_that_arrives_together_with_the_cancellation_is_undone_once() -> None:
    async def main() -> None:
        blocking, log = Blocking(), list[str]()
        task = asyncio.create_task(run_async(acquires(blocking, log, undo=True), no_request))
        await started(blocking)
        blocking.proceed.set()
        settle()  # on the event loop: the result is delivered, and the task has not seen it
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.to_thread(settle)
        assert blocking.undone_with == ["lock"]

    asyncio.run(main())


def test_a_failed_call_has_nothing_to_undo() -> None:
    async def main() -> None:
        blocking, log = Blocking(ValueError()), list[str]()
        task = asyncio.create_task(run_async(acquires(blocking, log, undo=True), no_request))
        await started(blocking)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        blocking.proceed.set()
        await asyncio.to_thread(settle)
        assert blocking.undone_with == []

    asyncio.run(main())


@pytest.mark.parametrize("cancellations", [1, 2, 3])
def test_a_canceled_call_without_undo_ends_when_its_function_has_ended(cancellations: int) -> None:
    async def main() -> None:
        blocking, log = Blocking(), list[str]()
        task = asyncio.create_task(run_async(acquires(blocking, log, undo=False), no_request))
        await started(blocking)
        for _ in range(cancellations):
            task.cancel()
            await asyncio.sleep(0)
        assert not task.done()
        assert log == []
        blocking.proceed.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert log == ["cleanup, ended: True"]

    asyncio.run(main())


def test_cancellations_in_the_cleanup_do_not_lose_it() -> None:
    async def main() -> None:
        release, log = Blocking(), list[str]()

        def flow() -> Flow[None]:
            try:
                try:
                    yield from sleep(TIMEOUT)
                finally:
                    yield Call(release)
                    log.append("not reached: the second cancellation is thrown in here")
            finally:
                yield Call(lambda: log.append("outer"))

        task = asyncio.create_task(run_async(flow(), no_request))
        await asyncio.sleep(0)
        task.cancel()
        await started(release)
        task.cancel()
        await asyncio.sleep(0)
        release.proceed.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert release.ended
        assert log == ["outer"]

    asyncio.run(main())


def test_a_call_that_has_not_begun_is_skipped_when_its_caller_has_left() -> None:
    ran: list[int] = []
    work = Work(lambda: ran.append(1), lambda _result: ran.append(2), lambda: ran.append(3))
    work.leave()
    work.run()
    assert ran == []
    assert work.finished.is_set()


def test_an_undo_that_fails_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    def undo(_result: object) -> None:
        raise OSError("gone")

    blocking = Blocking()
    blocking.proceed.set()
    work = Work(blocking, undo, lambda: None)
    work.run()
    work.leave()
    settle()
    assert "could not be undone" in caplog.text


# Event loops that are gone --------------------------------------------------------------------------------------------


def abandon(flow: Generator[object, Any, Any], before_close: Callable[[], object]) -> None:
    """Drive a flow in a loop that is closed while the flow is suspended."""
    loop = asyncio.new_event_loop()
    task = loop.create_task(run_async(flow, no_request))
    task._log_destroy_pending = False  # type: ignore[attr-defined]  # that is what is tested here
    loop.run_until_complete(asyncio.sleep(0))
    before_close()
    loop.close()
    del task, loop
    gc.collect()


@pytest.mark.parametrize("undo", [True, False])
def test_a_loop_closed_during_a_call_leaves_nothing(undo: bool) -> None:
    blocking, log = Blocking(), list[str]()
    abandon(acquires(blocking, log, undo=undo), lambda: blocking.started.wait(TIMEOUT))
    blocking.proceed.set()
    settle()
    gc.collect()  # until it ended, the running function kept the coroutine alive
    settle()
    assert blocking.undone_with == (["lock"] if undo else [])
    assert len(log) == 1
    if not undo:
        assert log == ["cleanup, ended: True"]


def test_a_loop_closed_after_a_call_ended_and_before_the_flow_saw_it_leaves_nothing() -> None:
    blocking, log = Blocking(), list[str]()

    def end() -> None:
        blocking.started.wait(TIMEOUT)
        blocking.proceed.set()
        settle()

    abandon(acquires(blocking, log, undo=True), end)
    settle()
    assert blocking.undone_with == ["lock"]


def test_a_flow_whose_loop_is_gone_performs_the_calls_of_its_cleanup_and_nothing_else() -> None:
    log: list[str] = []

    def flow() -> Flow[None]:
        try:
            yield from sleep(TIMEOUT)
        finally:
            try:
                yield from call(lambda: log.append("released"))
                yield "a request"
                log.append("not reached")
            finally:
                with pytest.raises(ValueError):
                    yield from call(lambda: int("x"))
                log.append("outer")

    abandon(flow(), lambda: None)
    settle()
    assert log == ["released", "outer"]


@pytest.mark.parametrize("undo", [False, True])
def test_an_error_outside_an_event_loop_performs_the_calls_of_the_cleanup(undo: bool) -> None:
    """As `anext` of Python 3.13 raises it if a coroutine is closed after its loop; nothing can wait then."""
    done: list[str] = []

    class Waits:
        def __await__(self) -> Generator[None]:
            yield

    async def waits(_step: object) -> None:
        await Waits()

    def flow() -> Flow[None]:
        try:
            yield object()  # a request
        except RuntimeError:
            yield Call(lambda: done.append("closed"), undo=(lambda _: None) if undo else None)

    coroutine = run_async(flow(), waits)
    coroutine.send(None)
    with pytest.raises(RuntimeError if undo else StopIteration):
        coroutine.throw(RuntimeError("coroutine ignored GeneratorExit"))
    assert done == ([] if undo else ["closed"])


def test_nested_cleanup_is_completed() -> None:
    log: list[str] = []

    def inner() -> Flow[None]:
        try:
            yield from sleep(TIMEOUT)
        finally:
            yield from call(lambda: log.append("inner"))

    def outer() -> Flow[None]:
        try:
            yield from inner()
        finally:
            yield from call(lambda: log.append("outer"))

    abandon(outer(), lambda: None)
    settle()
    assert log == ["inner", "outer"]


def test_a_flow_that_does_not_end_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    stubborn = True

    def flow() -> Flow[None]:
        while stubborn:
            try:
                yield from sleep(TIMEOUT)
            except (FlowClosed, GeneratorExit):
                continue

    abandon(flow(), lambda: None)
    settle()
    stubborn = False  # the garbage collection closes it
    assert "cleanup of an abandoned flow failed" in caplog.text


# Interrupts -----------------------------------------------------------------------------------------------------------


def test_an_interrupt_between_two_steps_closes_the_flow() -> None:
    log: list[str] = []

    def flow() -> Flow[None]:
        try:
            yield "request"
        finally:
            yield from call(lambda: log.append("released"))

    class Interrupted(Generator_):
        def send(self, value: object) -> object:
            if value == "response":
                raise KeyboardInterrupt
            return super().send(value)

    with pytest.raises(KeyboardInterrupt):
        run(Interrupted(flow()), lambda _request: "response")  # type: ignore[arg-type]  # a generator in all but class
    assert log == ["released"]


class Generator_:
    """A generator by delegation, which a test can interrupt."""

    def __init__(self, flow: Generator[object, Any, Any]) -> None:
        self._flow = flow

    def __next__(self) -> object:
        return next(self._flow)

    def send(self, value: object) -> object:
        return self._flow.send(value)

    def throw(self, error: BaseException) -> object:
        return self._flow.throw(error)

    def close(self) -> None:
        self._flow.close()


# The pool -------------------------------------------------------------------------------------------------------------


def test_the_pool_keeps_its_limit_of_threads_and_does_everything() -> None:
    pool, barrier = Workers(limit=3), threading.Semaphore(0)
    seen: set[int] = set()

    def job() -> None:
        barrier.acquire()
        seen.add(threading.get_ident())

    for _ in range(20):
        pool.submit(job)
    barrier.release(20)
    assert pool.wait(TIMEOUT)
    assert len(seen) <= 3


def test_a_job_of_its_own_does_not_wait_for_the_pool() -> None:
    pool, proceed, done = Workers(limit=1), threading.Event(), threading.Event()
    pool.submit(lambda: proceed.wait(TIMEOUT))
    pool.spawn(done.set)
    assert done.wait(TIMEOUT)
    assert not pool.wait(0)
    proceed.set()
    assert pool.wait(TIMEOUT)


@pytest.mark.parametrize("method", ["submit", "put", "spawn"])
def test_without_threads_a_job_runs_at_once(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    pool, done = Workers(), list[int]()
    getattr(pool, method)(lambda: done.append(1))
    assert done == [1]
    assert pool.wait(0)


def test_a_job_that_fails_is_logged_and_its_thread_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    pool, done = Workers(limit=1), threading.Event()
    pool.submit(lambda: int("x"))
    pool.submit(done.set)
    assert done.wait(TIMEOUT)
    assert "a call in a worker thread failed" in caplog.text


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork")
def test_a_forked_process_has_a_pool_of_its_own() -> None:
    run_in_pool = threading.Event()
    WORKERS.submit(run_in_pool.set)
    assert run_in_pool.wait(TIMEOUT)
    settle()
    child = os.fork()
    if child == 0:
        done = threading.Event()
        WORKERS.submit(done.set)
        os._exit(0 if done.wait(TIMEOUT) else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


# Values for the caller ------------------------------------------------------------------------------------------------


def giving(log: list[object]) -> Flow[None]:
    def inner() -> Flow[None]:
        try:
            log.append((yield "request"))
            log.append((yield Give(1)))
            yield from call(lambda: log.append("called"))
            yield Give(2)
        finally:
            yield from call(lambda: log.append("cleanup"))
            log.append((yield "close"))

    yield from inner()


async def sent(request: object) -> object:
    return f"{request} done"


def test_values_are_yielded_and_other_steps_performed() -> None:
    log: list[object] = []
    assert list(iterate(giving(log), lambda request: f"{request} done")) == [1, 2]
    assert log == ["request done", None, "called", "cleanup", "close done"]


async def test_values_are_yielded_and_other_steps_performed_in_asyncio() -> None:
    log: list[object] = []
    assert [value async for value in iterate_async(giving(log), sent)] == [1, 2]
    assert log == ["request done", None, "called", "cleanup", "close done"]


def test_a_caller_that_stops_closes_the_flow() -> None:
    log: list[object] = []
    values = iterate(giving(log), lambda request: f"{request} done")
    assert next(values) == 1
    values.close()
    assert log == ["request done", "cleanup", "close done"]


async def test_a_caller_that_stops_closes_the_flow_in_asyncio() -> None:
    log: list[object] = []
    values = iterate_async(giving(log), sent)
    assert await anext(values) == 1
    await values.aclose()
    assert log == ["request done", "cleanup", "close done"]


def test_errors_are_thrown_into_the_flow_and_out_of_it() -> None:
    log: list[object] = []

    def fail(request: object) -> object:
        if request == "request":
            raise KeyboardInterrupt
        return "closed"

    with pytest.raises(KeyboardInterrupt):
        list(iterate(giving(log), fail))
    assert log == ["cleanup", "closed"]


async def test_a_cancelled_caller_closes_the_flow_in_asyncio() -> None:
    log: list[object] = []
    reached = asyncio.Event()

    async def hang(request: object) -> object:
        if request == "request":
            reached.set()
            await asyncio.sleep(TIMEOUT)
        return "closed"

    async def use() -> None:
        async for _ in iterate_async(giving(log), hang):
            pass

    task = asyncio.create_task(use())
    await reached.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert log == ["cleanup", "closed"]


class Forever:
    def __await__(self) -> Generator[None, None, object]:
        yield
        raise AssertionError


def test_an_iteration_that_is_destroyed_while_it_awaits_is_closed() -> None:
    log: list[object] = []

    async def hang(_: object) -> object:
        return await Forever()

    async def use() -> None:
        async for _ in iterate_async(giving(log), hang):
            pass

    coroutine = use()

    async def begin() -> None:
        coroutine.send(None)

    asyncio.run(begin())
    coroutine.close()
    settle()
    assert log == ["cleanup"]
