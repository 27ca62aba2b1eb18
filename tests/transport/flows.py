# pyright: reportPrivateUsage=false
# A test may look inside.
"""Drives the flow of a call without I/O: each step gets the outcome that a test gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from rcext._flow import Call, Emit, FlowClosed, Sleep
from rcext.events import Events
from rcext.transport import EXTENSION, CallOptions, Limit, MemoryRateLimiter, Ticket, TransportPolicy
from rcext.transport._policy import Discard, Exchange

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

URL = "https://platform.example.com/restapi/v1.0/account/~/call-log"

Result = httpx.Response | BaseException


class Clock:
    """A clock that only the sleeps of flows move."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class BlockingLimiter(MemoryRateLimiter):
    """A limiter in memory that claims to do I/O, as the one on Redis does."""

    nonblocking = False


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The unread body of a response; it knows whether its connection was given back."""

    def __init__(self) -> None:
        self.closed = False

    def close(self) -> None:
        self.closed = True


def response(status: int = 200, **headers: object) -> httpx.Response:
    """Return a response whose body is unread. `Retry_After=3` becomes the header `Retry-After`."""
    named = {name.replace("_", "-"): str(value) for name, value in headers.items()}
    return httpx.Response(status, headers=named, stream=Body())


def limits(limit: int, remaining: int, group: str = "light", window: int = 60) -> dict[str, Any]:
    """Return the rate-limit headers of a response."""
    return {
        "X_Rate_Limit_Group": group,
        "X_Rate_Limit_Limit": limit,
        "X_Rate_Limit_Remaining": remaining,
        "X_Rate_Limit_Window": window,
    }


def request(method: str = "GET", url: str = URL, *, content: Any = None, **options: Any) -> httpx.Request:
    """Return a request with call options; its group is `Light` unless given."""
    options.setdefault("group", "Light")
    return httpx.Request(method, url, content=content, extensions={EXTENSION: CallOptions(**options)})


class Bench:
    """A policy with injected time and randomness, and what its flows did."""

    def __init__(self, *, limiter: MemoryRateLimiter | None = None, events: bool = False, **settings: Any) -> None:
        self.clock = Clock()
        self.limiter = limiter if limiter is not None else MemoryRateLimiter(self.clock)
        self.limiter._clock = self.clock
        self.events = Events()
        self.seen: list[Any] = []
        if events:
            self.events.on(["before_request", "request_success", "request_error", "rate_limited"], self.seen.append)
        self.policy = TransportPolicy(
            limiter=self.limiter,
            events=self.events,
            now=lambda: 1_700_000_000.0,
            clock=self.clock,
            random=lambda: 0.0,
            account="a",
            **settings,
        )
        self.steps: list[object] = []
        self.sleeps: list[float] = []
        self.sent = 0
        self.discarded: list[httpx.Response] = []

    def run(self, sent: httpx.Request, results: Iterable[Result]) -> httpx.Response:
        """Run a whole call; its attempts end with the given results, in order."""
        flow = self.policy.flow(sent)
        results = iter(results)
        outcome: object = None
        error: BaseException | None = None
        try:
            while True:
                step = flow.throw(error) if error is not None else flow.send(outcome)
                outcome = error = None
                self.steps.append(step)
                if isinstance(step, Exchange):
                    self.sent += 1
                    result = next(results)
                    if isinstance(result, BaseException):
                        error = result
                    else:
                        outcome = result
                else:
                    outcome = self.perform(step)
        except StopIteration as stop:
            returned: httpx.Response = stop.value
            return returned

    def perform(self, step: object) -> object:
        """Do what a driver does with any other step."""
        if isinstance(step, Sleep):
            self.sleeps.append(step.seconds)
            self.clock.now += step.seconds
        elif isinstance(step, Call):
            return step.function()
        elif isinstance(step, Emit):
            step.events.emit(step.event)
        elif isinstance(step, Discard):
            self.discarded.append(step.response)
        else:
            raise AssertionError(step)
        return None

    def admit(self, key: str = "a:Light") -> Ticket:
        """Admit another call."""
        ticket = self.limiter.enqueue(key)
        assert self.limiter.try_acquire(ticket) == 0
        return ticket

    def exhaust(self, seconds: float, key: str = "a:Light") -> None:
        """Block a budget."""
        self.limiter.on_429(self.limiter.enqueue(key), seconds)

    def learn(self, limit: int, remaining: int, key: str = "a:Light") -> None:
        """Tell the limiter what a response would."""
        self.limiter.on_response(self.admit(key), Limit(limit, remaining, 60))

    @property
    def counted(self) -> list[tuple[str, int, int]]:
        """The budgets with calls that are in flight or waiting."""
        budgets = self.limiter._budgets
        return [
            (key, len(budget.in_flight), len(budget.waiting))
            for key, budget in budgets.items()
            if budget.in_flight or budget.waiting
        ]


def interruptions(make: Callable[[], tuple[Bench, httpx.Request, list[Result]]]) -> int:
    """Interrupt a call at each of its steps, by each kind of exception; nothing may be left behind.

    Returns:
        How many interruptions were tried.
    """
    tried = 0
    for error in (KeyboardInterrupt, TimeoutError, FlowClosed):
        for performed in (False, True):  # whether the interrupted step had its effect
            place = 0
            while _interrupt(make, place, error, performed=performed):
                place += 1
                tried += 1
    return tried


def _interrupt(
    make: Callable[[], tuple[Bench, httpx.Request, list[Result]]],
    place: int,
    kind: type[BaseException],
    *,
    performed: bool,
) -> bool:
    bench, sent, results = make()
    flow = bench.policy.flow(sent)
    remaining = iter(results)
    received: list[httpx.Response] = []
    undo: list[Callable[[], object]] = []
    outcome: object = None
    error: BaseException | None = None
    interrupted = False
    number = 0
    try:
        while True:
            step = flow.throw(error) if error is not None else flow.send(outcome)
            outcome = error = None
            if interrupted and kind is FlowClosed and not isinstance(step, Call):
                error = FlowClosed()  # the driver is gone: only blocking calls of the cleanup are performed
                continue
            if not interrupted and number == place:
                interrupted, error = True, kind()
                if isinstance(step, Call):
                    if step.undo is None or performed:
                        outcome = step.function()
                    if step.undo is not None:
                        undo.append(_late(step, outcome, performed=performed))
                elif isinstance(step, Discard):
                    bench.discarded.append(step.response)  # a driver closes it in any case
                elif performed and not isinstance(step, Exchange):
                    bench.perform(step)
                continue
            number += 1
            if isinstance(step, Exchange):
                result = next(remaining)
                if isinstance(result, BaseException):
                    error = result
                else:
                    received.append(result)
                    outcome = result
            else:
                outcome = bench.perform(step)
    except StopIteration as stop:
        if not interrupted:
            return False
        raise AssertionError(f"step {place}: the interruption was swallowed: {stop.value}") from None
    except BaseException as raised:
        if not interrupted or not isinstance(raised, kind):
            raise
    for action in undo:
        action()
    assert bench.counted == [], f"step {place} ({kind.__name__}, performed={performed})"
    for one in received:
        stream = one.stream
        assert one in bench.discarded or (isinstance(stream, Body) and stream.closed), f"step {place}: {one} is left"
    return True


def _late(step: Call, result: object, *, performed: bool) -> Callable[[], object]:
    """Return what a worker thread does after its caller has left: it undoes the result, which may come only now."""

    def finish() -> None:
        assert step.undo is not None
        step.undo(result if performed else step.function())

    return finish
