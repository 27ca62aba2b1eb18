"""Rate limiting, retries and events of a client (no I/O)."""

from __future__ import annotations

import json
import logging
import random
import re
import time
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, cast

import httpx

from rcext._clock import MACHINE_CLOCK, Clock
from rcext._flow import Call, Emit, Flow, FlowClosed, sleep
from rcext.errors import connection_failed
from rcext.events import Events, RequestEvent
from ringcentral_api.errors import RATE_LIMIT_GROUP, printable

from ._call import EXTENSION, CallOptions
from ._limiter import MAX_NAP, MemoryRateLimiter, RateLimiter, Ticket, reported_limit
from ._retry import (
    IDEMPOTENT_METHODS,
    PRE_SEND_ERRORS,
    RETRYABLE_STATUSES,
    Decision,
    Raise,
    Retry,
    Return,
    Rules,
    after_429,
    after_error,
    after_response,
    penalty,
    retry_after,
)
from ._streams import TrackedStream, is_replayable, replace_body, track

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rcext._progress import ProgressMeter
    from rcext.events import LongOperation

    from ._telemetry import Span, Telemetry

logger = logging.getLogger("rcext.transport")

T = TypeVar("T")

LOCAL: Final = "X-Rcext-Local"
"""The header of a 429 that was made here, instead of a call that the server would refuse."""

WAITED: Final = "rcext.waited"
"""The key of `httpx.Request.extensions` for the seconds that a call has paused, its redirects and repetitions included.
"""

MAX_RESPONSE_SIZE: Final = 100 * 1024 * 1024
"""The default limit of a response's body in bytes, after decompression."""

_PLAIN: Final = CallOptions()
_RETURN: Final = Return()
# Compiled when they are first used, so that an import costs less.
_IDENTIFIER: Final = r"/(?:~|[^/]*\d[^/]*)(?=/|$)"
_VERSION: Final = r"^/(?:restapi/v1\.0|[a-z-]+(?:/[a-z-]+)*/v\d+)"
_GROUP: Final = r"[A-Za-z][A-Za-z0-9_-]{0,31}"
_MAX_GROUPS: Final = 10_000
_LONG_WAIT: Final = 5.0
_SMALL_BODY: Final = 64 * 1024  # without progress events
_SHORT_WAIT: Final = 0.5


class Exchange:
    """One attempt to send a request.

    Attributes:
        request: what to send.
        buffer_body: whether to read the response's body at once, so that a broken one can be requested again.
        priority: whether other calls wait for it: a login or a refresh does not queue behind calls.
        max_size: the largest body in bytes, after decompression.
    """

    __slots__ = ("buffer_body", "max_size", "priority", "request")

    def __init__(self, request: httpx.Request, *, buffer_body: bool, priority: bool, max_size: int) -> None:
        self.request = request
        self.buffer_body = buffer_body
        self.priority = priority
        self.max_size = max_size


class Discard:
    """Give the connection of a response back.

    Attributes:
        response: the response that will not be read.
    """

    __slots__ = ("response",)

    def __init__(self, response: httpx.Response) -> None:
        self.response = response


class Outcome:
    """What came of an attempt: a response or an error.

    Attributes:
        response: the response, or None.
        error: the error, or None.
        elapsed: seconds that it took.
        pause: seconds that a 429 blocks its group.
    """

    __slots__ = ("elapsed", "error", "pause", "response")

    def __init__(
        self, response: httpx.Response | None, error: httpx.TransportError | None, elapsed: float, pause: float = 0.0
    ) -> None:
        self.response = response
        self.error = error
        self.elapsed = elapsed
        self.pause = pause


class CallState:
    """One call on its way: its request, rules, attempts, and the seconds that it may still pause."""

    __slots__ = (
        "attempt",
        "exchange",
        "failures",
        "identity",
        "max_wait",
        "options",
        "request",
        "rules",
        "span",
        "tracked",
        "waited",
    )

    def __init__(self, request: httpx.Request, options: CallOptions, rules: Rules, max_wait: float) -> None:
        self.request = request
        self.options = options
        self.rules = rules
        self.max_wait = max_wait
        self.waited: list[float] = request.extensions.setdefault(WAITED, [0.0])
        self.attempt = 0
        self.failures = 0
        self.identity: str | None = None
        self.span: Span | None = None
        self.exchange: Exchange
        self.tracked: TrackedStream | None = None if rules.idempotent else track(request)

    @property
    def wait_budget(self) -> float:
        """The seconds that the call may still pause."""
        return max(0.0, self.max_wait - self.waited[0])

    @property
    def name(self) -> str:
        """Method and path, for logs."""
        return f"{self.request.method} {printable(self.request.url.path)}"

    def unsent(self, error: httpx.TransportError) -> bool:
        """Return whether the server received nothing of the body in the failed attempt."""
        return isinstance(error, PRE_SEND_ERRORS) or (self.tracked is not None and not self.tracked.handed_over)

    def pause(self, seconds: float, clock: Callable[[], float], pauses: Clock) -> Flow[None]:
        """Sleep, and take the time from the budget."""
        started = clock()
        try:
            yield from sleep(seconds, pauses)
        finally:
            self.waited[0] += max(seconds, clock() - started)


class TransportPolicy:
    """When requests are delayed, sent again and reported.

    A request that may be repeated (GET, PUT, DELETE, or as the call says) is sent again after a lost connection, a
    timeout, 502, 503 and 504. Any other is sent again only if the server cannot have processed it: after a 429, and
    after a connection failed before a byte of the body was handed to it. A body that broke off counts as sent: some
    servers process what they received of it.

    Args:
        retries: how often a request that may be repeated is sent again after a failure.
        on_rate_limit: `wait` until the limit has passed, or `raise` at once (the response is a 429, the server's or
            one made here).
        max_wait: the longest time in seconds that one call pauses: for rate limits, `Retry-After` and backoff.
        max_response_size: the largest body in bytes, after decompression.
        limiter: delays calls; None makes one for this process.
        account: separates the budgets of different sessions that share a limiter.
        events: receives the events of requests.
        telemetry: makes OpenTelemetry spans; None makes none.
        now: returns the time in seconds since the epoch, for `Retry-After` dates.
        clock: returns seconds that never go back, for pauses and durations.
        pauses: the clock by which it pauses.
        random: returns jitter from 0 to 1.
    """

    __slots__ = (
        "_acquire_async",
        "_blocking_notes",
        "_clock",
        "_groups",
        "_now",
        "_pauses",
        "_random",
        "account",
        "events",
        "limiter",
        "max_response_size",
        "max_wait",
        "on_rate_limit",
        "retries",
        "telemetry",
    )

    def __init__(
        self,
        *,
        retries: int = 3,
        on_rate_limit: Literal["wait", "raise"] = "wait",
        max_wait: float = 300.0,
        max_response_size: int = MAX_RESPONSE_SIZE,
        limiter: RateLimiter | None = None,
        account: str = "",
        events: Events | None = None,
        telemetry: Telemetry | None = None,
        now: Callable[[], float] = time.time,
        clock: Callable[[], float] = time.perf_counter,
        pauses: Clock = MACHINE_CLOCK,
        random: Callable[[], float] = random.random,  # seeded again by Python in a forked child
    ) -> None:
        for name, value in (("retries", retries), ("max_wait", max_wait), ("max_response_size", max_response_size)):
            if not isinstance(value, int | float):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
                raise ValueError(f"{name} is {value!r:.60}; give a number")
        if retries < 0:
            raise ValueError(f"retries is {retries}; give a number of 0 or more")
        if on_rate_limit not in ("wait", "raise"):
            raise ValueError(f"on_rate_limit is {on_rate_limit!r}; give 'wait' or 'raise'")
        if not max_wait >= 0:
            raise ValueError(f"max_wait is {max_wait}; give a number of seconds, 0 or more")
        if not max_response_size > 0:
            raise ValueError(f"max_response_size is {max_response_size}; give a number of bytes above 0")
        self.retries = retries
        self.on_rate_limit: Literal["wait", "raise"] = on_rate_limit
        self.max_wait = max_wait
        self.max_response_size = max_response_size
        self.limiter: RateLimiter = limiter if limiter is not None else MemoryRateLimiter()
        self._blocking_notes = not (self.limiter.nonblocking or getattr(self.limiter, "nonblocking_notes", False))
        self._acquire_async: Callable[[Ticket], Awaitable[float]] | None
        self._acquire_async = getattr(self.limiter, "acquire_async", None)
        self.account = account
        self.events = events if events is not None else Events()
        self.telemetry = telemetry
        self._now = now
        self._clock = clock
        self._pauses = pauses
        self._random = random
        self._groups: dict[str, str] = {}

    def with_options(
        self,
        retries: int | None,
        on_rate_limit: Literal["wait", "raise"] | None,
        max_wait: float | None,
        max_response_size: int | None,
    ) -> TransportPolicy:
        """Return a policy with other values, and the same limiter, events and known groups; `None` keeps a value.

        Raises:
            ValueError: a value is wrong.
        """
        changed = TransportPolicy(
            retries=self.retries if retries is None else retries,
            on_rate_limit=self.on_rate_limit if on_rate_limit is None else on_rate_limit,
            max_wait=self.max_wait if max_wait is None else max_wait,
            max_response_size=self.max_response_size if max_response_size is None else max_response_size,
            limiter=self.limiter,
            account=self.account,
            events=self.events,
            telemetry=self.telemetry,
            now=self._now,
            clock=self._clock,
            pauses=self._pauses,
            random=self._random,
        )
        changed._groups = self._groups
        return changed

    def flow(self, request: httpx.Request) -> Flow[httpx.Response]:
        """Send a request as often as it takes; the program of one call."""
        options: CallOptions = request.extensions.get(EXTENSION, _PLAIN)
        rules = Rules(
            idempotent=request.method in IDEMPOTENT_METHODS if options.idempotent is None else options.idempotent,
            retries=self.retries if options.retries is None else options.retries,
            waits=(options.on_rate_limit or self.on_rate_limit) == "wait",
        )
        call = CallState(request, options, rules, self.max_wait if options.max_wait is None else options.max_wait)
        call.exchange = Exchange(
            request,
            buffer_body=not options.stream,
            priority=options.group == "Auth",
            max_size=self.max_response_size,
        )
        if options.group is None or self._groups:
            call.identity = _identity(request, options)
        if self.events.listens("progress"):
            body = track(request)
            if body.length is None or body.length > _SMALL_BODY:
                body.meter = self._meter("upload", call)
        return self._attempts(call) if self.telemetry is None else self._traced(call, self.telemetry)

    def _traced(self, call: CallState, telemetry: Telemetry) -> Flow[httpx.Response]:
        call.span = telemetry.start(call.request, call.options.operation)
        try:
            response = yield from self._attempts(call)
        except BaseException as error:
            call.span.failed(error)
            raise
        call.span.answered(response)
        return response

    def _attempts(self, call: CallState) -> Flow[httpx.Response]:
        while True:
            call.attempt += 1
            ticket = self.limiter.enqueue(self._key(call))
            try:
                refusal = yield from self._admission(call, ticket)
                if refusal is not None:
                    return refusal
                outcome = yield from self._attempt(call, ticket)
            except BaseException:
                yield from self._settle(ticket)
                raise
            decision = self._decide(call, outcome)
            yield from self._report(call, outcome, decision)
            if isinstance(decision, Raise):
                assert outcome.error is not None
                raise self._failed(call, outcome.error) from outcome.error
            response = outcome.response
            if not isinstance(decision, Retry):
                assert response is not None
                return response
            if response is not None:
                yield Discard(response)
            # After a 429 the limiter holds the next attempt back, in the order of arrival. One that does I/O can fail.
            if response is None or response.status_code != 429 or not self.limiter.nonblocking:
                yield from self._pause(call, decision.pause)

    def _pause(self, call: CallState, seconds: float) -> Flow[None]:
        """Sleep before the next attempt; a long pause in short steps, with progress events."""
        if seconds <= _LONG_WAIT or not self.events.listens("progress"):
            yield from call.pause(seconds, self._clock, self._pauses)
            return
        meter = self._meter("wait", call)
        done = 0.0
        while done < seconds:
            step = min(MAX_NAP, seconds - done)
            yield from call.pause(step, self._clock, self._pauses)
            done += step
            yield from meter.report(done, seconds, final=done >= seconds)

    # Admission --------------------------------------------------------------------------------------------------------

    def _admission(self, call: CallState, ticket: Ticket) -> Flow[httpx.Response | None]:
        """Wait until the call may be sent; return a 429 if that would take too long."""
        limiter = self.limiter
        refusal, waited = None, False
        if not limiter.nonblocking:
            refusal, waited = yield from self._wait(call, ticket, (yield from self._acquire(ticket)))
        elif wait := limiter.try_acquire(ticket):
            refusal, waited = yield from self._wait(call, ticket, wait)
        if refusal is not None:
            yield from self._settle(ticket)
            return refusal
        if call.options.body is not None and (waited or call.attempt > 1):
            replace_body(call.request, call.options.body())
        if self.events.watches_requests:
            yield self._event("before_request", call)
        return None

    def _wait(self, call: CallState, ticket: Ticket, wait: float) -> Flow[tuple[httpx.Response | None, bool]]:
        reported = False
        waited = False
        meter, started, total = None, self._clock(), 0.0
        while wait:
            expected = ticket.expected
            budget = call.wait_budget if call.rules.waits else 0.0
            if expected > budget:
                response = _local_429(call.request, ticket, expected)
                logger.info("%s is not sent: its rate limit blocks it for %.1f s more", call.name, expected)
                if self.events.watches_requests:
                    yield self._event("rate_limited", call, response=response)
                return response, waited
            if not reported and expected > _SHORT_WAIT:
                reported = True
                level = logging.WARNING if expected > _LONG_WAIT else logging.INFO
                logger.log(level, "%s waits %.1f s for its rate limit", call.name, expected)
                if expected > _LONG_WAIT:
                    meter, total = self._meter("wait", call), expected
                if call.span is not None:
                    call.span.limited(expected)
                if self.events.watches_requests:
                    yield self._event("rate_limited", call, wait=expected)
            waited = True
            yield from call.pause(min(wait, budget) or 0.001, self._clock, self._pauses)
            wait = yield from self._acquire(ticket)
            if meter is not None:
                done = self._clock() - started
                yield from meter.report(done, max(done, total), final=not wait)
        return None, waited

    def _acquire(self, ticket: Ticket) -> Flow[float]:
        limiter = self.limiter
        if limiter.nonblocking:
            return limiter.try_acquire(ticket)
        acquire = self._acquire_async
        step = Call(
            lambda: limiter.try_acquire(ticket),
            undo=lambda _: limiter.cancel(ticket),
            coroutine=None if acquire is None else lambda: acquire(ticket),
        )
        return cast("float", (yield step))

    def _settle(self, ticket: Ticket) -> Flow[None]:
        """Remove a ticket that was not sent, or whose end is noted already."""
        yield from self._note(lambda: self.limiter.cancel(ticket))

    def _note(self, note: Callable[[], None], *, blocking: bool | None = None) -> Flow[None]:
        """Tell the limiter what became of a ticket. If it is interrupted, it is repeated: notes are idempotent."""
        if self._blocking_notes if blocking is None else blocking:
            yield Call(note)
            return
        try:
            note()
        except BaseException:
            note()
            raise

    # Attempt ----------------------------------------------------------------------------------------------------------

    def _attempt(self, call: CallState, ticket: Ticket) -> Flow[Outcome]:
        """Send the request once, and tell the limiter what came of it."""
        limiter = self.limiter
        started = self._clock()
        try:
            response: httpx.Response = yield call.exchange
        except httpx.TransportError as error:
            call.failures += 1
            note = limiter.cancel if isinstance(error, PRE_SEND_ERRORS) else limiter.on_unknown
            yield from self._note(lambda: note(ticket))
            return Outcome(None, error, self._clock() - started)
        except BaseException:
            yield from self._note(lambda: limiter.on_unknown(ticket))
            raise
        outcome = Outcome(response, None, self._clock() - started)
        status = response.status_code
        if status == 429:
            if not ticket.key.startswith(f"{self.account}:?"):
                response.extensions[RATE_LIMIT_GROUP] = ticket.key[len(self.account) + 1 :]
            outcome.pause = penalty(response.headers, call.failures + 1, now=self._now, random=self._random)
        if status == 429 or status in RETRYABLE_STATUSES:
            call.failures += 1
        yield from self._guard(response, self._account(call, ticket, outcome))
        return outcome

    def _account(self, call: CallState, ticket: Ticket, outcome: Outcome) -> Flow[None]:
        response = outcome.response
        assert response is not None
        limiter = self.limiter
        refused = response.status_code == 429
        group = response.headers.get("X-Rate-Limit-Group", "").capitalize()
        limit = None if refused else reported_limit(response.headers)
        try:
            if (refused or limit is not None) and re.fullmatch(_GROUP, group):
                key = f"{self.account}:{group}"
                if key != ticket.key:
                    ticket = yield from self._regroup(call, ticket, key)
        finally:
            if refused:
                yield from self._note(lambda: limiter.on_429(ticket, outcome.pause))
            else:
                yield from self._note(lambda: limiter.on_response(ticket, limit))

    def _regroup(self, call: CallState, ticket: Ticket, key: str) -> Flow[Ticket]:
        """Return the ticket in the budget that the response names, and remember it for the next call of this kind."""
        if len(self._groups) < _MAX_GROUPS:
            self._groups[_identity(call.request, call.options)] = key[len(self.account) + 1 :]
        limiter = self.limiter
        if ticket.key.startswith(f"{self.account}:?"):
            # The group was not known: all calls in flight under this name count against it.
            yield from self._note(lambda: limiter.merge(ticket.key, key), blocking=not limiter.nonblocking)
            return ticket
        other = limiter.enqueue(key)
        other.sent = ticket.sent
        yield from self._note(lambda: limiter.cancel(ticket))
        return other

    def _guard(self, response: httpx.Response, flow: Flow[T]) -> Flow[T]:
        """Run a flow; if it is interrupted, give the connection of a response back first."""
        try:
            return (yield from flow)
        except FlowClosed:
            if isinstance(response.stream, httpx.ByteStream):
                raise
            if not isinstance(response.stream, httpx.AsyncByteStream) or isinstance(
                response.stream, httpx.SyncByteStream
            ):
                response.close()
            raise
        except BaseException:
            yield Discard(response)
            raise

    # Decision ---------------------------------------------------------------------------------------------------------

    def _decide(self, call: CallState, outcome: Outcome) -> Decision:
        response = outcome.response
        if response is not None and response.status_code != 429 and response.status_code not in RETRYABLE_STATUSES:
            return _RETURN
        replayable = call.options.body is not None or is_replayable(call.request)
        budget = call.wait_budget
        if outcome.error is not None:
            unsent = call.unsent(outcome.error)
            return after_error(
                call.rules, call.failures, budget, unsent=unsent, replayable=replayable, random=self._random
            )
        assert response is not None
        if response.status_code == 429:
            return after_429(call.rules, outcome.pause, budget, replayable=replayable)
        return after_response(
            call.rules,
            response.status_code,
            retry_after(response.headers, self._now),
            call.failures,
            budget,
            replayable=replayable,
            random=self._random,
        )

    def _failed(self, call: CallState, error: httpx.TransportError) -> Exception:
        note = None
        if not call.rules.idempotent and not call.unsent(error):
            note = "the request may have been carried out, so it was not sent again"
        return connection_failed(error, call.request, attempts=call.attempt, note=note)

    # Reports ----------------------------------------------------------------------------------------------------------

    def _report(self, call: CallState, outcome: Outcome, decision: Decision) -> Flow[None]:
        """Log an attempt, and tell the span and the handlers about it."""
        wait = decision.pause if isinstance(decision, Retry) else None
        self._log(call, outcome, wait)
        response, error = outcome.response, outcome.error
        if not self.events.watches_requests:
            return
        event = self._event(
            _event_name(response), call, response=response, error=error, elapsed=outcome.elapsed, wait=wait
        )
        if response is None:
            yield event
        else:
            yield from self._guard(response, _step(event))

    def _log(self, call: CallState, outcome: Outcome, wait: float | None) -> None:
        response, span = outcome.response, call.span
        reason = type(outcome.error).__name__ if response is None else str(response.status_code)
        if logger.isEnabledFor(logging.DEBUG):
            request_id = None if response is None else response.headers.get("RCRequestId")
            logger.debug(
                "%s: %s in %.0f ms (attempt %d, request id %s)",
                call.name,
                reason,
                outcome.elapsed * 1000,
                call.attempt,
                printable(request_id or "none"),
            )
        if response is not None and response.status_code == 429:
            logger.info("%s was rate limited for %.1f s", call.name, outcome.pause)
            if span is not None:
                span.limited(outcome.pause)
        elif wait is not None:
            level = logging.WARNING if wait > _LONG_WAIT else logging.INFO
            logger.log(level, "%s failed (%s): attempt %d follows in %.2f s", call.name, reason, call.attempt + 1, wait)
            if span is not None:
                span.retried(reason, wait)

    def _event(
        self,
        name: Literal["before_request", "request_success", "request_error", "rate_limited"],
        call: CallState,
        *,
        response: httpx.Response | None = None,
        error: BaseException | None = None,
        elapsed: float = 0.0,
        wait: float | None = None,
    ) -> Emit:
        event = RequestEvent(
            name,
            call.request,
            response=response,
            operation=call.options.operation,
            attempt=call.attempt,
            elapsed=elapsed,
            wait=wait,
            error=error,
        )
        return Emit(self.events, event)

    def _meter(self, what: LongOperation, call: CallState) -> ProgressMeter:
        from rcext._progress import ProgressMeter

        return ProgressMeter(self.events, what, call.name, clock=self._clock)

    def _key(self, call: CallState) -> str:
        group = self._groups.get(call.identity) if call.identity is not None else None
        return f"{self.account}:{group or call.options.group or call.identity}"


def _step(step: Any) -> Flow[None]:
    yield step


def _event_name(response: httpx.Response | None) -> Literal["request_success", "request_error", "rate_limited"]:
    if response is None:
        return "request_error"
    if response.status_code == 429:
        return "rate_limited"
    return "request_success" if response.status_code < 400 else "request_error"


def _identity(request: httpx.Request, options: CallOptions) -> str:
    if options.operation is not None:
        return f"?{options.operation.id}"
    path = request.url.path
    version = re.match(_VERSION, path)
    head = version.group() if version else ""
    return f"?{request.method} {head}{re.sub(_IDENTIFIER, '/*', path[len(head) :])}"


def _local_429(request: httpx.Request, ticket: Ticket, wait: float) -> httpx.Response:
    group = ticket.key.rpartition(":")[2]
    body = {
        "errorCode": "CMN-301",
        "message": "Not sent: the rate limit would be exceeded",
    }
    headers = {"Retry-After": f"{wait:.3f}", LOCAL: "1", "Content-Type": "application/json"}
    if not group.startswith("?"):
        headers["X-Rate-Limit-Group"] = group
    return httpx.Response(429, headers=headers, content=json.dumps(body).encode(), request=request)
