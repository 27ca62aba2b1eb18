"""A server and a driver without I/O, for flows that stream responses."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from rcext._flow import Call, Emit, FlowClosed, Give, Sleep, Step
from rcext._streaming import Close, Open, Opened, Read
from rcext.errors import error_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rcext._flow import Flow

URL = "https://platform.example/restapi/v1.0/account/1/recording/77/content"


class Reply(NamedTuple):
    """A response of the server: its pieces may end in an error."""

    status: int = 200
    headers: dict[str, str] | None = None
    pieces: Iterable[bytes | BaseException] = ()
    extensions: dict[str, Any] | None = None


class Server:
    """The `send` of a flow: answers each `Open` with the next reply.

    Attributes:
        opened: the requests.
        is_open: whether a response is open.
    """

    def __init__(self, *replies: Reply | BaseException, retries: int = 0) -> None:
        self.replies: Iterator[Reply | BaseException] = iter(replies)
        self.opened: list[Open] = []
        self.is_open = False
        self.retries = retries
        self._pieces: Iterator[bytes | BaseException] = iter(())

    def reply(self, step: Open) -> Reply | BaseException:  # for subclasses
        """Return the reply to a request."""
        return next(self.replies)

    def __call__(self, step: object) -> object:
        if isinstance(step, Open):
            return self._open(step)
        if isinstance(step, Close):
            self.is_open = False
            return None
        assert isinstance(step, Read)
        assert self.is_open, "read from a response that is closed"
        piece = next(self._pieces, b"")
        if isinstance(piece, BaseException):
            raise piece
        return piece

    def _open(self, step: Open) -> Opened:
        assert not self.is_open, "the response before was not closed"
        self.opened.append(step)
        reply = self.reply(step)
        if isinstance(reply, BaseException):
            raise reply
        url = step.source if isinstance(step.source, str) else f"https://platform.example{step.source.path}"
        method = "GET" if isinstance(step.source, str) else step.source.operation.method
        response = httpx.Response(
            reply.status,
            headers=reply.headers,
            stream=_Unread(),
            request=httpx.Request(method, url),
            extensions=reply.extensions,
        )
        if not response.is_success:
            content = b"".join(piece for piece in reply.pieces if isinstance(piece, bytes))
            raise error_for(
                httpx.Response(reply.status, headers=reply.headers, content=content, request=response.request)
            )
        self.is_open = True
        self._pieces = iter(reply.pieces)
        return Opened(response, self.retries)


class _Unread(httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        raise AssertionError("the flow reads by steps")


class Outcome(NamedTuple):
    """What a driven flow did.

    Attributes:
        value: what it returned.
        given: the values that it gave.
        slept: the seconds of its sleeps.
        steps: the names of its steps.
        interrupted: whether the interruption came.
    """

    value: Any
    given: list[Any]
    slept: list[float]
    steps: list[str]
    interrupted: bool


def drive(
    flow: Flow[Any], send: Callable[[Any], object], interrupt: tuple[int, type[BaseException]] | None = None
) -> Outcome:
    """Drive a flow until it ends.

    Args:
        flow: the flow.
        send: performs the steps that are requests.
        interrupt: an exception to throw at a step. A `Call` is performed before, as the contract of cancellation says;
            any other step is not. After a `FlowClosed`, only calls are performed.
    """
    outcome = Outcome(None, [], [], [], False)
    interrupted = False
    error: BaseException | None = None
    result: object = None
    try:
        while True:
            step = flow.throw(error) if error is not None else flow.send(result)
            error, result = None, None
            due = interrupt is not None and len(outcome.steps) == interrupt[0]
            outcome.steps.append(type(step).__name__)
            if interrupted and interrupt is not None and interrupt[1] is FlowClosed and not isinstance(step, Call):
                error = FlowClosed()
                continue
            try:
                if not due or isinstance(step, Call):
                    result = _perform(step, send, outcome)
            except BaseException as failure:
                error = failure
            if due and interrupt is not None:
                interrupted = True
                error = interrupt[1]()
    except StopIteration as stop:
        return outcome._replace(value=stop.value, interrupted=interrupted)
    except BaseException as failure:
        if interrupt is None or not isinstance(failure, interrupt[1]):
            raise
        return outcome._replace(interrupted=interrupted)


def _perform(step: object, send: Callable[[Any], object], outcome: Outcome) -> object:
    if isinstance(step, Sleep):
        outcome.slept.append(step.seconds)
    elif isinstance(step, Give):
        outcome.given.append(step.value)
    elif isinstance(step, Call):
        return step.function()
    elif isinstance(step, Emit):
        step.events.emit(step.event)
    else:
        assert not isinstance(step, Step)
        return send(step)
    return None


def interruptions(run: Callable[[tuple[int, type[BaseException]]], Outcome], error: type[BaseException]) -> int:
    """Interrupt a flow at each of its steps in turn, until one run ends before its interruption; return their number.

    Args:
        run: makes a new flow and drives it with an interruption.
        error: the exception.
    """
    for place in count():
        if not run((place, error)).interrupted:
            return place
    raise AssertionError
