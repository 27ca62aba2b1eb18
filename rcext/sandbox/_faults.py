"""Faults by rule: what goes wrong, for which requests, how often."""

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
    """One thing that goes wrong.

    Args:
        kind: one of
            `latency` (the answer comes `seconds` later),
            `reset_before` (the connection is reset before anything is done),
            `reset_after` (it is done, then the connection is reset instead of the answer),
            `truncate` (the answer breaks off in the middle of its body),
            `wrong_length` (more bytes are promised than come, and the connection ends in order),
            `status` (answer `status` with `body`, or a line of HTML where `html`, and nothing is done),
            `malformed_json`, `unknown_enum`, `unknown_field`, `null_field` (done, and the answer's JSON is spoilt so),
            `expired_token`, `revoked_token` (the caller's access token is expired, or the session revoked, first),
            `rate_limit` (429 with its headers, or the gateway's HTML where `html`),
            `malformed_envelope`, `duplicate_envelope` (of PubNub messages in a subscribe answer, and of notifications
            over a WebSocket, which the rule `NOTIFICATION /ws` is for, as some of the others can be),
            `clock_jump` (the sandbox's clock moves `seconds` ahead first).
        seconds: for `latency` (default 1), `clock_jump` (default 3600), and `Retry-After` of `rate_limit` and `status`.
        status: for `status`; 503 unless given.
        body: the body for `status`; a platform error body unless given.
        html: a line of HTML as body instead.
        headers: headers to add to the answer of `status` and `rate_limit`.

    Raises:
        ValueError: for a kind or a status that is none.
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
            raise ValueError(f"kind: {kind!r} is no fault; it can be {', '.join(KINDS)}")
        if not 200 <= status <= 999:
            raise ValueError(f"status: {status!r} is no HTTP status that ends an answer")
        self.kind = kind
        self.seconds = seconds
        self.status = status
        self.body = body.encode() if isinstance(body, str) else body
        self.html = html
        self.headers = headers or {}

    def __repr__(self) -> str:
        return f"Fault({self.kind!r}, status={self.status})" if self.kind == "status" else f"Fault({self.kind!r})"


class Rule:
    """A fault with the requests that it is for.

    Attributes:
        number: counted from 1, in the order the rules were added.
        match: the requests it is for, in words.
        fault: what goes wrong.
        hits: how often it has.
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
        """Take the rule away; twice does no harm."""
        self._owner.discard(self)

    @property
    def left(self) -> int | None:
        """How often it may still happen; `None` for always."""
        return self._left

    @property
    def used_up(self) -> bool:
        """Whether it has happened as often as it may."""
        return self._left is not None and self._left <= 0

    def applies(self, record: RequestRecord) -> bool:
        """Whether it happens to this request, which is counted."""
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
    """The rules in force, in the order they were added. The first that applies to a request happens.

    Args:
        seed: decides what happens where a probability is given.
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
            match: the requests it is for: a path with `*` in it (`/restapi/v1.0/account/*/call-log`), the same after a
                method (`POST */sms`), an operation id (`readUserCallLog`), or a function that is given the request's
                record.
            fault: a `Fault`, or the kind of one, made with the arguments below.
            times: how often it happens at most; `None` for always.
            after: how many matching requests it leaves alone first.
            probability: how likely it is for each request, from 0 to 1; decided by the sandbox's seed.
            seconds: see `Fault`.
            status: see `Fault`.
            body: see `Fault`.
            html: see `Fault`.
            headers: see `Fault`.

        Returns:
            The rule; `rule.remove()` ends it, `rule.hits` counts.

        Raises:
            ValueError: for a fault, a probability or a count that is none.
        """
        if not 0 <= probability <= 1:
            raise ValueError(f"probability: {probability!r} is not from 0 to 1")
        if times is not None and times < 1:
            raise ValueError(f"times: {times!r} is less than 1; leave the rule out instead")
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
        """Take all rules away."""
        with self._lock:
            self._rules.clear()

    def discard(self, rule: Rule) -> None:
        """Take a rule away, if it is there."""
        with self._lock:
            if rule in self._rules:
                self._rules.remove(rule)

    def take(self, record: RequestRecord, applied: list[Rule] | None = None) -> Fault | None:
        """The fault that happens to a request, if one does.

        Args:
            record: the request.
            applied: the rules that have happened to it before, and do so once; the one that does now joins them.
        """
        if not self._rules:
            return None
        with self._lock:
            for rule in self._rules:
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
