"""What happens to one request between httpx and the wire, without IO."""

from __future__ import annotations

import json
import logging
import re
import time
from random import Random
from typing import TYPE_CHECKING, Final, Literal

import httpx

from rcext._flow import Call, Emit, Flow, sleep
from rcext.events import Events, RequestEvent

from ._call import EXTENSION, CallOptions
from ._gate import Limit, MemoryRateGate, RateGate, Ticket
from ._retry import NEVER_SENT, REPEATABLE_METHODS, REPEATABLE_STATUSES, backoff, retry_after
from ._streams import WatchedStream, is_replayable, replace_body

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._telemetry import Span, Telemetry

logger = logging.getLogger("rcext.transport")

FORESEEN: Final = "X-Rcext-Foreseen"
"""The header that tells a 429 made here, instead of making a call that would be refused, from one of the platform."""

_UNSAID_PENALTY: Final = 30.0
_PLAIN: Final = CallOptions()
_IDENTIFIER: Final = re.compile(r"/(?:~|[^/]*\d[^/]*)(?=/|$)")
_VERSION: Final = re.compile(r"^/(?:restapi/v1\.0|[a-z-]+(?:/[a-z-]+)*/v\d+)")


class Exchange:
    """One sending of a request.

    Attributes:
        request: what to send.
        whole: whether to read the answer's body before it is handed on, so that a broken one can be asked for again.
        urgent: whether others wait for it: a login or a refresh does not queue behind calls.
    """

    __slots__ = ("request", "urgent", "whole")

    def __init__(self, request: httpx.Request, *, whole: bool, urgent: bool) -> None:
        self.request = request
        self.whole = whole
        self.urgent = urgent


class Discard:
    """Give an answer's connection back.

    Attributes:
        response: the answer that nobody will read.
    """

    __slots__ = ("response",)

    def __init__(self, response: httpx.Response) -> None:
        self.response = response


class TransportPolicy:
    """When requests are held back, sent again, and told of.

    Args:
        retries: how often a request that may be repeated is sent again after a failure.
        on_rate_limit: `wait` until the limit has passed, or `raise` at once (the answer is a 429, the platform's or
            one made here).
        max_wait: the longest time in seconds that one call waits for rate limits.
        gate: what holds calls back; `None` makes one for this process.
        account: tells budgets of different sessions apart, where they share a gate.
        events: who is told of requests.
        telemetry: makes OpenTelemetry spans; `None` makes none.
        now: gives the time in seconds since the epoch, for `Retry-After` dates.
        random: where jitter comes from.
    """

    __slots__ = (
        "_groups",
        "_now",
        "_random",
        "account",
        "events",
        "gate",
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
        gate: RateGate | None = None,
        account: str = "",
        events: Events | None = None,
        telemetry: Telemetry | None = None,
        now: Callable[[], float] = time.time,
        random: Callable[[], float] | None = None,
    ) -> None:
        if retries < 0:
            raise ValueError(f"retries is {retries}, and cannot be less than 0")
        if on_rate_limit not in ("wait", "raise"):
            raise ValueError(f"on_rate_limit is {on_rate_limit!r}; it is either 'wait' or 'raise'")
        if max_wait < 0:
            raise ValueError(f"max_wait is {max_wait}, and cannot be less than 0 seconds")
        self.retries = retries
        self.on_rate_limit: Literal["wait", "raise"] = on_rate_limit
        self.max_wait = max_wait
        self.gate: RateGate = gate if gate is not None else MemoryRateGate()
        self.account = account
        self.events = events if events is not None else Events()
        self.telemetry = telemetry
        self._now = now
        self._random = random if random is not None else Random().random  # noqa: S311  # jitter, not a secret
        self._groups: dict[str, str] = {}

    def flow(self, request: httpx.Request) -> Flow[httpx.Response]:
        """Send a request as often as it takes; the program of one call."""
        call: CallOptions = request.extensions.get(EXTENSION, _PLAIN)
        if self.telemetry is None:
            return self._attempts(request, call, None)
        return self._traced(request, call, self.telemetry)

    def _traced(self, request: httpx.Request, call: CallOptions, telemetry: Telemetry) -> Flow[httpx.Response]:
        span = telemetry.start(request, call.operation)
        try:
            response = yield from self._attempts(request, call, span)
        except BaseException as error:
            span.failed(error)
            raise
        span.answered(response)
        return response

    def _attempts(self, request: httpx.Request, call: CallOptions, span: Span | None) -> Flow[httpx.Response]:
        repeatable = call.repeatable if call.repeatable is not None else request.method in REPEATABLE_METHODS
        retries = self.retries if call.retries is None else call.retries
        patience = self.max_wait if call.max_wait is None else call.max_wait
        waits = (call.on_rate_limit or self.on_rate_limit) == "wait"
        exchange = Exchange(request, whole=repeatable and not call.stream, urgent=call.group == "Auth")
        watched: WatchedStream | None = None
        if not repeatable:
            stream = request.stream
            watched = stream if isinstance(stream, WatchedStream) else WatchedStream(stream)
            request.stream = watched
        gate = self.gate
        events = self.events
        identity: str | None = None
        if call.group is None or self._groups:
            identity = _identity(request, call)
        failures = 0
        attempt = 0
        while True:
            attempt += 1
            key = self._key(call, identity)
            ticket = gate.arrive(key)
            wait = gate.admit(ticket) if gate.nonblocking else (yield Call(lambda t=ticket: gate.admit(t)))  # type: ignore[misc]  # the default binds the loop's ticket
            if wait:
                given_up = yield from self._hold(ticket, request, call, wait, patience if waits else 0.0, attempt, span)
                if isinstance(given_up, httpx.Response):
                    return given_up
                patience -= given_up
            if call.body is not None and (wait or attempt > 1):
                replace_body(request, call.body())
            watching = events.watches_requests
            if watching:
                try:
                    yield self._told("before_request", request, call, attempt)
                except BaseException:
                    yield from self._gate(lambda t=ticket: gate.left(t))  # type: ignore[misc]  # the default binds the loop's ticket
                    raise
            started = time.perf_counter()
            try:
                response: httpx.Response = yield exchange
            except httpx.TransportError as error:
                never_sent = isinstance(error, NEVER_SENT)
                note = gate.left if never_sent else gate.lost
                yield from self._gate(lambda t=ticket, note=note: note(t))  # type: ignore[misc]  # the defaults bind the loop's values
                failures += 1
                safe = repeatable or never_sent or (watched is not None and not watched.finished)
                again = failures <= retries and safe and is_replayable(request)
                pause = backoff(failures, self._random) if again else None
                if watching:
                    elapsed = time.perf_counter() - started
                    yield self._told("request_error", request, call, attempt, error=error, elapsed=elapsed, wait=pause)
                if pause is None:
                    raise
                self._log_retry(request, attempt, pause, type(error).__name__)
                if span is not None:
                    span.retried(type(error).__name__, pause)
                yield from sleep(pause)
                continue
            except BaseException:
                yield from self._gate(lambda t=ticket: gate.lost(t))  # type: ignore[misc]  # the default binds the loop's ticket
                raise
            elapsed = time.perf_counter() - started
            status = response.status_code
            if status == 429:
                pause = self._penalty(response, failures)
                ticket = yield from self._learn(ticket, call, request, response)
                yield from self._gate(lambda t=ticket, pause=pause: gate.refused(t, pause))  # type: ignore[misc]  # the defaults bind the loop's values
                failures += 1
                again = waits and pause <= patience and is_replayable(request)
                logger.info("%s %s was rate limited: held back for %.1f s", request.method, request.url.path, pause)
                if span is not None:
                    span.limited(pause)
                if watching:
                    yield from self._tell(
                        response, "rate_limited", request, call, attempt, elapsed=elapsed, wait=pause if again else None
                    )
                if not again:
                    return response
                yield Discard(response)
                continue
            headers = response.headers
            limit: Limit | None = None
            if "x-rate-limit-limit" in headers:
                limit = _limit(headers)
                ticket = yield from self._learn(ticket, call, request, response)
            if gate.nonblocking:
                gate.answered(ticket, limit)
            else:
                yield Call(lambda t=ticket, limit=limit: gate.answered(t, limit))  # type: ignore[misc]  # the defaults bind the loop's values
            if status in REPEATABLE_STATUSES:
                failures += 1
                pause = retry_after(headers, self._now) if "retry-after" in headers else None
                if pause is None:
                    pause = backoff(failures, self._random)
                again = repeatable and failures <= retries and pause <= self.max_wait and is_replayable(request)
                if watching:
                    yield from self._tell(
                        response,
                        "request_error",
                        request,
                        call,
                        attempt,
                        elapsed=elapsed,
                        wait=pause if again else None,
                    )
                if again:
                    self._log_retry(request, attempt, pause, str(status))
                    if span is not None:
                        span.retried(str(status), pause)
                    yield Discard(response)
                    yield from sleep(pause)
                    continue
            elif watching:
                name: Literal["request_success", "request_error"] = (
                    "request_success" if status < 400 else "request_error"
                )
                yield from self._tell(response, name, request, call, attempt, elapsed=elapsed)
            return response

    def _hold(
        self,
        ticket: Ticket,
        request: httpx.Request,
        call: CallOptions,
        wait: float,
        patience: float,
        attempt: int,
        span: Span | None,
    ) -> Flow[float | httpx.Response]:
        gate = self.gate
        waited = 0.0
        told = False
        admitted = False
        try:
            while wait > 0:
                expected = ticket.expected

                if expected > patience - waited:
                    response = _foreseen(request, ticket, expected)
                    logger.info(
                        "%s %s is not sent: rate limited for %.1f s more", request.method, request.url.path, expected
                    )
                    if self.events.watches_requests:
                        yield self._told("rate_limited", request, call, attempt, response=response)
                    return response
                if not told and expected > 0.5:
                    told = True
                    logger.info("%s %s waits %.1f s for its rate limit", request.method, request.url.path, expected)
                    if span is not None:
                        span.limited(expected)
                    if self.events.watches_requests:
                        yield self._told("rate_limited", request, call, attempt, wait=expected)
                nap = min(wait, max(0.0, patience - waited)) or 0.001
                before = time.perf_counter()
                yield from sleep(nap)
                waited += time.perf_counter() - before
                wait = gate.admit(ticket) if gate.nonblocking else (yield Call(lambda: gate.admit(ticket)))
            admitted = True
            return waited
        finally:
            if not admitted:
                yield from self._gate(lambda: gate.left(ticket))

    def _gate(self, note: Callable[[], None]) -> Flow[None]:
        if self.gate.nonblocking:
            note()
        else:
            yield Call(note)

    def _key(self, call: CallOptions, identity: str | None) -> str:
        group = self._groups.get(identity) if identity is not None else None
        return f"{self.account}:{group or call.group or identity}"

    def _learn(
        self, ticket: Ticket, call: CallOptions, request: httpx.Request, response: httpx.Response
    ) -> Flow[Ticket]:
        """The ticket at the budget that the answer names; remembered for the next call of the kind."""
        group = response.headers.get("X-Rate-Limit-Group")
        if group is None:
            return ticket
        key = f"{self.account}:{group[:1].upper()}{group[1:].lower()}"
        if key == ticket.key:
            return ticket
        if len(self._groups) < 10_000:
            self._groups[_identity(request, call)] = key[len(self.account) + 1 :]
        if ticket.key.startswith(f"{self.account}:?"):
            # The group was not known: all that is under way under this name counts against it.
            yield from self._gate(lambda: self.gate.merge(ticket.key, key))
            return ticket
        other = self.gate.arrive(key)
        other.sent = ticket.sent
        yield from self._gate(lambda: self.gate.left(ticket))
        return other

    def _penalty(self, response: httpx.Response, failures: int) -> float:
        said = retry_after(response.headers, self._now)
        pause = _UNSAID_PENALTY if said is None else said
        # The platform's seconds are whole, and a call made too early starts the penalty anew.
        return pause + backoff(failures + 1, self._random)

    def _told(
        self,
        name: Literal["before_request", "request_success", "request_error", "rate_limited"],
        request: httpx.Request,
        call: CallOptions,
        attempt: int,
        *,
        response: httpx.Response | None = None,
        error: BaseException | None = None,
        elapsed: float = 0.0,
        wait: float | None = None,
    ) -> Emit:
        event = RequestEvent(
            name,
            request,
            response=response,
            operation=call.operation,
            attempt=attempt,
            elapsed=elapsed,
            wait=wait,
            error=error,
        )
        return Emit(self.events, event)

    def _tell(
        self,
        response: httpx.Response,
        name: Literal["request_success", "request_error", "rate_limited"],
        request: httpx.Request,
        call: CallOptions,
        attempt: int,
        *,
        elapsed: float,
        wait: float | None = None,
    ) -> Flow[None]:
        try:
            yield self._told(name, request, call, attempt, response=response, elapsed=elapsed, wait=wait)
        except BaseException:
            yield Discard(response)  # a cancelled handler: the connection goes back all the same
            raise

    def _log_retry(self, request: httpx.Request, attempt: int, pause: float, reason: str) -> None:
        logger.info(
            "%s %s failed (%s): attempt %d follows in %.2f s",
            request.method,
            request.url.path,
            reason,
            attempt + 1,
            pause,
        )


def _identity(request: httpx.Request, call: CallOptions) -> str:
    if call.operation is not None:
        return f"?{call.operation.id}"
    path = request.url.path
    version = _VERSION.match(path)
    head = version.group() if version else ""
    return f"?{request.method} {head}{_IDENTIFIER.sub('/*', path[len(head) :])}"


def _limit(headers: httpx.Headers) -> Limit | None:
    try:
        limit = int(headers["x-rate-limit-limit"])
        remaining = int(headers["x-rate-limit-remaining"])
        window = float(headers.get("x-rate-limit-window", "60"))
    except (KeyError, ValueError):
        return None
    return Limit(limit, remaining, window) if limit > 0 and 0 < window <= 86_400 else None


def _foreseen(request: httpx.Request, ticket: Ticket, wait: float) -> httpx.Response:
    group = ticket.key.rpartition(":")[2]
    body = {
        "errorCode": "CMN-301",
        "message": f"Not sent: the rate limit of the group {group} would be exceeded; it is free again in {wait:.1f} s",
    }
    headers = {"Retry-After": f"{wait:.3f}", FORESEEN: "1", "Content-Type": "application/json"}
    if not group.startswith("?"):
        headers["X-Rate-Limit-Group"] = group
    return httpx.Response(429, headers=headers, content=json.dumps(body).encode(), request=request)
