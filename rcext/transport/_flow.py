"""Flows: programs without IO, written once and driven twice.

A flow is a generator. It yields steps (send this, sleep that long, call this), and is sent what became of them. `run`
performs the steps of a synchronous client, `run_async` those of an asynchronous one. A step that fails is thrown into
the flow, so `try` and `finally` mean in a flow what they mean elsewhere, cancellation included.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

if TYPE_CHECKING:
    from concurrent.futures import Future

    from rcext.events import Event, Events

T = TypeVar("T")


class Step:
    """Something that a flow asks its driver to do."""

    __slots__ = ()


class Sleep(Step):
    """Let time pass.

    Attributes:
        seconds: how much.
    """

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Call(Step):
    """Call a function that may block; in asyncio in a worker thread, unless it is known to be quick.

    Attributes:
        function: what to call.
        quick: whether it may run on the event loop.
    """

    __slots__ = ("function", "quick")

    def __init__(self, function: Callable[[], object], *, quick: bool = False) -> None:
        self.function = function
        self.quick = quick


class WaitFor(Step):
    """Wait until a future has a result; the answer is the result."""

    __slots__ = ("future",)

    def __init__(self, future: Future[Any]) -> None:
        self.future = future


class Emit(Step):
    """Tell the handlers of an event."""

    __slots__ = ("event", "events")

    def __init__(self, events: Events, event: Event) -> None:
        self.events = events
        self.event = event


Flow: TypeAlias = Generator[object, Any, T]
"""A program that yields steps, is sent their outcomes, and returns `T`. A step that is no `Step` is a request to
send.
"""


def sleep(seconds: float) -> Flow[None]:
    """Let time pass."""
    yield Sleep(seconds)


def call(function: Callable[[], T], *, quick: bool = False) -> Flow[T]:
    """Call a function that may block."""
    return cast("T", (yield Call(function, quick=quick)))


def wait_for(future: Future[T]) -> Flow[T]:
    """Wait for a future's result."""
    return cast("T", (yield WaitFor(future)))


def run(flow: Flow[T], send: Callable[[Any], object]) -> T:
    """Drive a flow in a synchronous client.

    Args:
        flow: the program.
        send: sends a request and returns its answer.
    """
    try:
        step = next(flow)
        while True:
            try:
                outcome = _perform(step) if isinstance(step, Step) else send(step)
            except BaseException as error:
                step = flow.throw(error)
            else:
                step = flow.send(outcome)
    except StopIteration as stop:
        return cast("T", stop.value)


async def run_async(flow: Flow[T], send: Callable[[Any], Awaitable[object]]) -> T:
    """Drive a flow in an asynchronous client.

    Args:
        flow: the program.
        send: sends a request and returns its answer.
    """
    try:
        step = next(flow)
        while True:
            try:
                outcome = await _perform_async(step) if isinstance(step, Step) else await send(step)
            except BaseException as error:
                step = flow.throw(error)
            else:
                step = flow.send(outcome)
    except StopIteration as stop:
        return cast("T", stop.value)


def _perform(step: Step) -> object:
    if isinstance(step, Sleep):
        time.sleep(step.seconds)
    elif isinstance(step, Call):
        return step.function()
    elif isinstance(step, WaitFor):
        return step.future.result()
    elif isinstance(step, Emit):
        step.events.emit(step.event)
    return None


async def _perform_async(step: Step) -> object:
    import asyncio

    if isinstance(step, Sleep):
        await asyncio.sleep(step.seconds)
    elif isinstance(step, Call):
        return step.function() if step.quick else await asyncio.to_thread(step.function)
    elif isinstance(step, WaitFor):
        return await asyncio.wrap_future(step.future)
    elif isinstance(step, Emit):
        await step.events.emit_async(step.event)
    return None
