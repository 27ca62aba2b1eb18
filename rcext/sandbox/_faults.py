"""Fault rules: which fault happens to which requests, and how often."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Final, overload

from ._log import RequestRecord

Matcher = Callable[[RequestRecord], bool]

KINDS: Final = (
    "latency",
    "reset_before",
    "reset_after",
    "truncate",
    "wrong_length",
    "status",
    "malformed_json",
    "unknown_enum",
    "unknown_field",
    "null_field",
    "expired_token",
    "revoked_token",
    "rate_limit",
    "malformed_envelope",
    "duplicate_envelope",
    "clock_jump",
)


class Fault:
    """One fault.

    Args:
        kind: one of
            `latency` (delays the answer by `seconds`),
            `reset_before` (resets the connection before the request is handled),
            `reset_after` (handles the request, then resets the connection instead of answering),
            `truncate` (ends the answer in the middle of its body),
            `wrong_length` (sends a Content-Length larger than the body, and closes the connection),
            `status` (answers `status` with `body`, or with a line of HTML if `html`, without handling the request),
            `malformed_json`, `unknown_enum`, `unknown_field`, `null_field` (handles the request, and alters its JSON),
            `expired_token`, `revoked_token` (first expires the caller's access token, or revokes its session),
            `rate_limit` (429 with its headers, or the gateway's HTML if `html`),
            `malformed_envelope`, `duplicate_envelope` (alters PubNub messages in subscribe answers, and notifications
            over WebSocket, which the rule `NOTIFICATION /ws` matches),
            `clock_jump` (first advances the sandbox's clock by `seconds`).
        seconds: for `latency` (default 1), `clock_jump` (default 3600), and `Retry-After` of `rate_limit` and `status`.
        status: the status for `status`; default 503.
        body: the body for `status`; default a platform error body.
        html: answer with a line of HTML instead.
        headers: headers to add to the answer of `status` and `rate_limit`.

    Raises:
        ValueError: for an unknown kind or an invalid status.
    """

    __slots__ = ("body", "headers", "html", "kind", "seconds", "status")

    def __init__(
        self,
        kind: str,
        *,
        seconds: float | None = None,
        status: int = 503,
        body: bytes | str | None = None,
        html: bool = False,
        headers: dict[str, str] | None = None,
    ) -> None:
        if kind not in KINDS:
            raise ValueError(f"kind: {kind!r} is not a fault; choose one of {', '.join(KINDS)}")
        if not 200 <= status <= 999:
            raise ValueError(f"status: {status!r} is not a final HTTP status")
        self.kind = kind
        self.seconds = seconds
        self.status = status
        self.body = body.encode() if isinstance(body, str) else body
        self.html = html
        self.headers = headers or {}

    def __repr__(self) -> str:
        return f"Fault({self.kind!r}, status={self.status})" if self.kind == "status" else f"Fault({self.kind!r})"


class Rule:
    """A fault and the requests it applies to.

    Attributes:
        number: its number, counted from 1 in the order of `add`.
        match: a description of the requests it applies to.
        fault: the fault.
        hits: how often it was applied.
    """

    def __init__(
        self,
        owner: Faults,
        number: int,
        matcher: Matcher,
        match: str,
        fault: Fault,
        times: int | None,
        after: int,
        probability: float,
        source: random.Random,
    ) -> None:
        self.number = number
        self.match = match
        self.fault = fault
        self.hits = 0
        self._owner = owner
        self._matcher = matcher
        self._left = times
        self._skip = after
        self._probability = probability
        self._source = source

    def remove(self) -> None:
        """Remove the rule; a second call does nothing."""
        self._owner.discard(self)

    @property
    def left(self) -> int | None:
        """How often it can still apply; `None` without a limit."""
        return self._left

    @property
    def used_up(self) -> bool:
        """Whether it was applied as often as allowed."""
        return self._left is not None and self._left <= 0

    def applies(self, record: RequestRecord) -> bool:
        """Return whether it applies to a request, and count the request."""
        if self.used_up or not self._matcher(record):
            return False
        if self._skip > 0:
            self._skip -= 1
            return False
        if self._probability < 1 and self._source.random() >= self._probability:
            return False
        if self._left is not None:
            self._left -= 1
        self.hits += 1
        return True

    def __repr__(self) -> str:
        return f"<{self.fault!r} for {self.match}, {self.hits} hits>"


class Faults(Sequence[Rule]):
    """The active rules in the order they were added. The first one that matches a request applies.

    Args:
        seed: determines the outcome of rules with a probability.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self._rules: list[Rule] = []
        self._count = 0

    def add(
        self,
        match: str | Matcher = "*",
        fault: Fault | str = "status",
        *,
        times: int | None = None,
        after: int = 0,
        probability: float = 1.0,
        seconds: float | None = None,
        status: int = 503,
        body: bytes | str | None = None,
        html: bool = False,
        headers: dict[str, str] | None = None,
    ) -> Rule:
        """Add a rule.

        Args:
            match: the requests it applies to: a path with `*` (`/restapi/v1.0/account/*/call-log`), a method and a
                path (`POST */sms`), an operation id (`readUserCallLog`), or a function that takes the request's record.
            fault: a `Fault`, or the kind of a fault that is created from the arguments below.
            times: how often it applies at most; `None` without a limit.
            after: how many matching requests it skips first.
            probability: the probability for each request, from 0 to 1; determined by the sandbox's seed.
            seconds: see `Fault`.
            status: see `Fault`.
            body: see `Fault`.
            html: see `Fault`.
            headers: see `Fault`.

        Returns:
            The rule; `rule.remove()` removes it, `rule.hits` counts its applications.

        Raises:
            ValueError: for an invalid fault, probability or count.
        """
        if not 0 <= probability <= 1:
            raise ValueError(f"probability: {probability!r} is not from 0 to 1")
        if times is not None and times < 1:
            raise ValueError(f"times: {times!r} is less than 1; omit the rule instead")
        if isinstance(fault, str):
            fault = Fault(fault, seconds=seconds, status=status, body=body, html=html, headers=headers)
        matcher, description = _matcher(match)
        with self._lock:
            self._count += 1
            source = random.Random(f"{self._seed}/{self._count}")
            rule = Rule(self, self._count, matcher, description, fault, times, after, probability, source)
            self._rules.append(rule)
        return rule

    def clear(self) -> None:
        """Remove all rules."""
        with self._lock:
            self._rules.clear()

    def discard(self, rule: Rule) -> None:
        """Remove a rule if it is active."""
        with self._lock:
            if rule in self._rules:
                self._rules.remove(rule)

    @property
    def newest(self) -> int:
        """The number of the rule that was added last, or 0."""
        return self._count

    def take(
        self, record: RequestRecord, applied: list[Rule] | None = None, *, newest: int | None = None
    ) -> Fault | None:
        """Return the fault that applies to a request, or `None`.

        Args:
            record: the request.
            applied: the rules that were applied to this request and are not applied again; extended by this call.
            newest: the number of the last rule that may apply; later ones were added after the request had arrived.
        """
        if not self._rules:
            return None
        with self._lock:
            for rule in self._rules:
                if newest is not None and rule.number > newest:
                    break
                if (applied is None or rule not in applied) and rule.applies(record):
                    if applied is not None:
                        applied.append(rule)
                    if rule.used_up:
                        self._rules.remove(rule)
                    return rule.fault
        return None

    @overload
    def __getitem__(self, index: int) -> Rule: ...
    @overload
    def __getitem__(self, index: slice) -> list[Rule]: ...
    def __getitem__(self, index: int | slice) -> Rule | list[Rule]:
        with self._lock:
            return self._rules[index]

    def __len__(self) -> int:
        return len(self._rules)

    def __iter__(self) -> Iterator[Rule]:
        with self._lock:
            return iter(list(self._rules))


def _matcher(match: str | Matcher) -> tuple[Matcher, str]:
    if not isinstance(match, str):
        return match, getattr(match, "__name__", "a function")
    method, _, path = match.rpartition(" ")
    if not path.startswith(("/", "*")):
        if method or not path.isidentifier():
            raise ValueError(f"match: {match!r} is neither a path, 'METHOD path', nor an operation id")
        return (lambda record: record.operation == path), match
    return (lambda record: record.matches(method=method or None, path=path)), match
