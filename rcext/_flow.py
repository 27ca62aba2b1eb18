"""Flows: programs without I/O, written once and driven by a synchronous and an asynchronous driver.

A flow is a generator. It yields steps (send this request, sleep, call this function) and is sent their outcomes. `run`
performs the steps of a synchronous client, `run_async` those of an asynchronous one. A step that fails is thrown into
the flow, so `try` and `finally` work in a flow as elsewhere, cancellation included.

Cancellation:

- A `Sleep`, an `Emit` and a request end at once when the task is canceled, and `CancelledError` is thrown into the
  flow.
- A `Call` runs in a worker thread, which cannot be canceled. Its result always has one owner:

  - `Call(function, undo=undo)`: the flow is canceled at once. When the function ends, the worker calls
    `undo(result)`. For acquiring: a lock is released, a place in a rate limit given back. `undo` is idempotent with
    respect to what the flow itself does in `finally`.
  - `Call(function)`: the flow is canceled when the function has ended, so that no cleanup runs beside it. A second
    cancellation changes nothing. For critical sections (save, then release) and for cleanup: they run to their end
    although the caller is gone. Put what belongs together into one function: a canceled flow does not see its result.

- A cleanup of several steps nests them (`try: yield one; finally: yield two`), so that a second cancellation in the
  first does not lose the second.
- A coroutine that is closed (its event loop is gone) cannot await. Its flow is closed in a worker thread, after the
  function that is running: it receives `FlowClosed`, `Call` steps of its cleanup are performed, any other step raises
  `FlowClosed` again. (Not `GeneratorExit`: Python allows a generator no step after it in a `yield from`.)
- A synchronous flow performs each `Call` in the caller's thread. `KeyboardInterrupt` is thrown into the flow; one that
  arrives between two steps closes the flow as above.
- A function given to `Call` ends by itself: it has timeouts. Nothing here waits for it longer than it takes.
- A `Join` waits for a `Job`, which goes on when the caller is gone.
- An `Await` awaits a coroutine with the ownership of a `Call`, or passes a cancellation on to it. It is for
  asynchronous drivers only. A coroutine that is closed does not perform it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, cast
from weakref import ref

from rcext.errors import ConfigurationError

from ._clock import MACHINE_CLOCK, Clock
from ._clock import sleep as sleep_by
from ._clock import sleep_async as sleep_async_by
from ._jobs import POLL, JobLost
from ._js import timeout as timeout_after
from ._workers import WORKERS, Work

if TYPE_CHECKING:
    import asyncio

    from rcext.events import Event, Events

    from ._jobs import Job

logger = logging.getLogger("rcext.flow")

T = TypeVar("T")

JOIN_PATIENCE: Final = 300.0
"""Seconds until a caller no longer waits for a job."""

_CLEANUP_STEPS: Final = 100
_DRIVEN: Final[set[Flow[Any]]] = set()
"""The flows of coroutines: a garbage collection must not close a flow before its coroutine, which cleans it up."""

_OWN_JOB: Final = "a handler waits for the flow that has called it, for example a call of the API in before_refresh"


class FlowClosed(BaseException):
    """Thrown into a flow whose driver has ended."""


class Step:
    """Something that a flow asks its driver to do."""

    __slots__ = ()


class Sleep(Step):
    """Sleep.

    Attributes:
        seconds: how long.
        clock: by this clock.
    """

    __slots__ = ("clock", "seconds")

    def __init__(self, seconds: float, clock: Clock = MACHINE_CLOCK) -> None:
        self.seconds = seconds
        self.clock = clock


class Call(Step):
    """Call a function that may block; an asynchronous driver calls it in a worker thread.

    Attributes:
        function: what to call.
        nonblocking: whether an asynchronous driver may call it on the event loop.
        undo: called with the result if the flow is canceled before it receives it; without it, a cancellation waits
            for the function.
        coroutine: a coroutine function that does the same; an asynchronous driver awaits it instead. A cancellation
            reaches it, and it undoes what it has done.
        work: the call in the worker thread; set by the driver.
    """

    __slots__ = ("coroutine", "function", "nonblocking", "undo", "work")

    def __init__(
        self,
        function: Callable[[], T],
        *,
        nonblocking: bool = False,
        undo: Callable[[T], object] | None = None,
        coroutine: Callable[[], Awaitable[T]] | None = None,
    ) -> None:
        self.function: Callable[[], object] = function
        self.coroutine: Callable[[], Awaitable[object]] | None = coroutine
        self.nonblocking = nonblocking
        self.undo: Callable[[Any], object] | None = undo
        self.work: Work | None = None


class Await(Step):
    """Await a coroutine function, in an asynchronous client. Its result has one owner, as that of `Call`.

    Attributes:
        function: what to await.
        undo: called with the result if the flow is canceled before it receives it; without it, a cancellation waits
            for the function.
        cancelable: whether a cancellation reaches the function instead, which cleans up by itself.
    """

    __slots__ = ("cancelable", "function", "undo")

    def __init__(
        self,
        function: Callable[[], Coroutine[Any, Any, T]],
        *,
        undo: Callable[[T], object] | None = None,
        cancelable: bool = False,
    ) -> None:
        self.function: Callable[[], Coroutine[Any, Any, object]] = function
        self.undo: Callable[[Any], object] | None = undo
        self.cancelable = cancelable


class Join(Step):
    """Wait for a job, and start it unless it runs; the answer is its result.

    Raises `JobLost` if the job can no longer end, and `TimeoutError` after `JOIN_PATIENCE` seconds.
    """

    __slots__ = ("job",)

    def __init__(self, job: Job[Any]) -> None:
        self.job = job


class Emit(Step):
    """Call the handlers of an event."""

    __slots__ = ("event", "events")

    def __init__(self, events: Events, event: Event) -> None:
        self.events = events
        self.event = event


class Give(Step):
    """Give a value to the caller of `iterate` or `iterate_async`, who may close the flow instead of continuing."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value


Flow: TypeAlias = Generator[object, Any, T]
"""A program that yields steps, is sent their outcomes, and returns `T`. A step that is not a `Step` is a request to
send.
"""


def sleep(seconds: float, clock: Clock = MACHINE_CLOCK) -> Flow[None]:
    """Sleep, by a clock."""
    yield Sleep(seconds, clock)


def call(function: Callable[[], T], *, nonblocking: bool = False, undo: Callable[[T], object] | None = None) -> Flow[T]:
    """Call a function that may block. See `Call` and the rules of cancellation above."""
    return cast("T", (yield Call(function, nonblocking=nonblocking, undo=undo)))


def join(job: Job[T]) -> Flow[T]:
    """Wait for a job, and start it unless it runs. See `Join`."""
    return cast("T", (yield Join(job)))


def run(flow: Flow[T], send: Callable[[Any], object]) -> T:
    """Drive a flow in a synchronous client.

    Args:
        flow: the program.
        send: sends a request and returns its response.
    """
    try:
        step = next(flow)
        while True:
            try:
                outcome = _perform(step, send) if isinstance(step, Step) else send(step)
            except BaseException as error:
                step = flow.throw(error)
            else:
                step = flow.send(outcome)
    except StopIteration as stop:
        return cast("T", stop.value)
    except BaseException:
        _close(flow)
        raise


async def run_async(flow: Flow[T], send: Callable[[Any], Awaitable[object]]) -> T:
    """Drive a flow in an asynchronous client.

    Args:
        flow: the program.
        send: sends a request and returns its response.
    """
    step: object = None
    _DRIVEN.add(flow)
    try:
        step = next(flow)
        while True:
            try:
                outcome = await _perform_async(step, send) if isinstance(step, Step) else await send(step)
            except GeneratorExit:
                raise
            except BaseException as error:
                step = flow.throw(error)
            else:
                step = flow.send(outcome)
    except StopIteration as stop:
        return cast("T", stop.value)
    except BaseException:
        _abandon(flow, step)
        raise
    finally:
        _DRIVEN.discard(flow)


def iterate(flow: Flow[None], send: Callable[[Any], object]) -> Generator[Any]:
    """Drive a flow in a synchronous client, and yield the values that it gives.

    Args:
        flow: the program. It does not give values in its cleanup.
        send: sends a request and returns its response.
    """
    outcome: object
    try:
        step = next(flow)
        while True:
            try:
                if isinstance(step, Give):
                    outcome = yield step.value
                else:
                    outcome = _perform(step, send) if isinstance(step, Step) else send(step)
            except GeneratorExit:
                step = flow.throw(FlowClosed())
            except BaseException as error:
                step = flow.throw(error)
            else:
                step = flow.send(outcome)
    except (StopIteration, FlowClosed):
        return
    except BaseException:
        _close(flow)
        raise


async def iterate_async(flow: Flow[None], send: Callable[[Any], Awaitable[object]]) -> AsyncGenerator[Any]:
    """Drive a flow in an asynchronous client, and yield the values that it gives.

    Args:
        flow: the program. It does not give values in its cleanup.
        send: sends a request and returns its response.
    """
    outcome: object
    driven = _Driven(flow)
    try:
        driven.step = next(flow)
        while True:
            step = driven.step
            try:
                if isinstance(step, Give):
                    outcome = yield step.value
                else:
                    outcome = await _perform_async(step, send) if isinstance(step, Step) else await send(step)
            except GeneratorExit:
                if not isinstance(step, Give):
                    raise  # destroyed while it awaits, so it cannot await any more
                driven.step = flow.throw(FlowClosed())
            except BaseException as error:
                driven.step = flow.throw(error)
            else:
                driven.step = flow.send(outcome)
    except (StopIteration, FlowClosed):
        return
    finally:
        driven.end()


class _Driven:
    """The flow of an asynchronous generator.

    A generator that is destroyed while it awaits, or after its event loop was closed, does not run its own cleanup.

    Attributes:
        step: what the flow waits for.
    """

    def __init__(self, flow: Flow[None]) -> None:
        import asyncio

        self.step: object = None
        self._flow = flow
        self._loop = asyncio.get_running_loop()
        _DRIVEN.add(flow)

    def end(self) -> None:
        """End the flow, unless it has ended."""
        _DRIVEN.discard(self._flow)
        _abandon(self._flow, self.step)

    def __del__(self) -> None:
        if not isinstance(self.step, Give) or self._loop.is_closed():  # otherwise the event loop closes the generator
            self.end()


def _abandon(flow: Flow[Any], step: object) -> None:
    """End a flow in a worker thread, unless it has ended, after the function that it called."""
    if getattr(flow, "gi_frame", None) is not None:
        work = step.work if isinstance(step, Call) else None
        WORKERS.put(lambda: _close(flow, work))


def _perform(step: Step, send: Callable[[Any], object]) -> object:
    if isinstance(step, Sleep):
        sleep_by(step.clock, step.seconds)
    elif isinstance(step, Call):
        return step.function()
    elif isinstance(step, Join):
        return _join(step.job, send)
    elif isinstance(step, Emit):
        step.events.emit(step.event)
    elif isinstance(step, Await):
        raise ConfigurationError("a token store or cursor of coroutine functions works with AsyncRingCentral only")
    return None


async def _perform_async(step: Step, send: Callable[[Any], Awaitable[object]]) -> object:

    if isinstance(step, Sleep):
        await sleep_async_by(step.clock, step.seconds)
    elif isinstance(step, Call):
        if step.coroutine is not None:
            return await step.coroutine()
        return step.function() if step.nonblocking else await _call_in_thread(step)
    elif isinstance(step, Await):
        return await (step.function() if step.cancelable else _await(step))
    elif isinstance(step, Join):
        return await _join_async(step.job, send)
    elif isinstance(step, Emit):
        await step.events.emit_async(step.event)
    return None


async def _call_in_thread(step: Call) -> object:
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:  # the coroutine is closed after its event loop, and cannot wait
        if step.undo is not None:
            raise
        return step.function()
    ended = asyncio.Event()
    work = step.work = Work(step.function, step.undo, _waker(ref(loop), ref(ended)))
    canceled: asyncio.CancelledError | None = None
    WORKERS.submit(work.run)
    while not ended.is_set():
        try:
            await ended.wait()
        except asyncio.CancelledError as error:
            if step.undo is not None:
                work.leave()
                raise
            canceled = error
        except BaseException:  # the coroutine is closed
            work.leave() if step.undo is not None else None
            raise
    if canceled is not None:
        raise canceled
    if work.error is not None:
        raise work.error
    return work.result


def _waker(loop: ref[asyncio.AbstractEventLoop], ended: ref[asyncio.Event]) -> Callable[[], object]:
    """Return what sets an event of a loop, from another thread.

    It holds neither: the flow, which must not be collected, holds the step and its work, and those would hold the task
    that waits, so that nothing could be collected when the loop is gone.
    """

    def wake() -> None:
        found, event = loop(), ended()
        if found is None or event is None:
            raise RuntimeError("the caller is gone")
        found.call_soon_threadsafe(event.set)

    return wake


async def _await(step: Await) -> object:
    import asyncio

    task = asyncio.get_running_loop().create_task(step.function())
    canceled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError as error:
            if step.undo is not None:
                task.add_done_callback(partial(_undo, step.undo))
                raise
            canceled = error
    if canceled is not None:
        task.exception()  # retrieved: the caller that would have received it is gone
        raise canceled
    return task.result()


def _undo(undo: Callable[[Any], object], task: asyncio.Task[Any]) -> None:
    if not task.cancelled() and task.exception() is None:
        undo(task.result())


def _join(job: Job[T], send: Callable[[Any], object]) -> T:
    if job.runs_in():
        raise RuntimeError(_OWN_JOB)
    if not job.claimed:
        from contextvars import copy_context

        context = copy_context()
        WORKERS.spawn(lambda: context.run(_run_job, job, send))
    deadline = time.monotonic() + JOIN_PATIENCE
    while not job.lost():
        try:
            job.future.result(timeout=POLL)
        except TimeoutError:
            if time.monotonic() > deadline:
                raise
        else:
            return job.result()
    job.abandon()
    raise JobLost


def _run_job(job: Job[Any], send: Callable[[Any], object]) -> None:
    if not job.claim():
        return
    try:
        value = run(job.flow, send)
    except BaseException as error:
        job.end(None, error)
    else:
        job.end(value)


async def _join_async(job: Job[T], send: Callable[[Any], Awaitable[object]]) -> T:
    import asyncio

    if job.runs_in(asyncio.current_task()):
        raise RuntimeError(_OWN_JOB)
    if not job.claimed:
        _held = asyncio.get_running_loop().create_task(_run_job_async(job, send))
    ended = asyncio.Event()
    job.call_when_ended(asyncio.get_running_loop(), ended)
    deadline = time.monotonic() + JOIN_PATIENCE
    while not job.lost():
        with suppress(TimeoutError):
            async with timeout_after(POLL):
                await ended.wait()
        if job.future.done():
            return job.result()
        if time.monotonic() > deadline:
            raise TimeoutError
    job.abandon()
    raise JobLost


async def _run_job_async(job: Job[Any], send: Callable[[Any], Awaitable[object]]) -> None:
    import asyncio

    if not job.claim(asyncio.current_task()):
        return
    try:
        value = await run_async(job.flow, send)
    except BaseException as error:
        canceled = isinstance(error, GeneratorExit | asyncio.CancelledError)
        job.end(None, JobLost() if canceled else error)
        if canceled:
            raise
    else:
        job.end(value)


def _close(flow: Flow[Any], work: Work | None = None) -> None:
    """End a flow whose driver is gone: perform the calls of its cleanup, and nothing else."""
    if work is not None:
        work.finished.wait()
    error: BaseException | None = FlowClosed()
    outcome: object = None
    try:
        for _ in range(_CLEANUP_STEPS):
            step = flow.send(outcome) if error is None else flow.throw(error)
            outcome, error = None, FlowClosed()
            if isinstance(step, Call):
                try:
                    outcome, error = step.function(), None
                except BaseException as failure:
                    error = failure
        flow.close()
    except (StopIteration, FlowClosed):
        pass
    except BaseException:
        logger.warning("the cleanup of an abandoned flow failed", exc_info=True)
