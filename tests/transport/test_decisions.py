"""The decision after an attempt, as a table of pure functions."""

from __future__ import annotations

import httpx
import pytest

from rcext.transport._retry import Raise, Retry, Return, Rules, after_429, after_error, after_response, penalty

ANY = Rules(idempotent=True, retries=2, waits=True)
ONCE = Rules(idempotent=False, retries=2, waits=True)
HASTY = Rules(idempotent=True, retries=2, waits=False)
NEVER = Rules(idempotent=True, retries=0, waits=True)


def one() -> float:
    return 1.0


def facts(decision: Retry | Return | Raise) -> tuple[type, float | None]:
    """Return the kind of a decision, and its pause."""
    return type(decision), decision.pause if isinstance(decision, Retry) else None


@pytest.mark.parametrize(
    ("rules", "failures", "budget", "unsent", "replayable", "expected"),
    [
        (ANY, 1, 300.0, False, True, Retry(0.2)),
        (ANY, 2, 300.0, False, True, Retry(0.4)),
        (ANY, 3, 300.0, False, True, Raise()),
        (ANY, 1, 0.2, False, True, Retry(0.2)),
        (ANY, 1, 0.19, False, True, Raise()),
        (ANY, 1, 300.0, False, False, Raise()),
        (ANY, 1, 300.0, True, False, Raise()),
        (ONCE, 1, 300.0, False, True, Raise()),
        (ONCE, 1, 300.0, True, True, Retry(0.2)),
        (HASTY, 1, 300.0, False, True, Retry(0.2)),
        (NEVER, 1, 300.0, True, True, Raise()),
    ],
)
def test_after_an_error(
    rules: Rules, failures: int, budget: float, unsent: bool, replayable: bool, expected: Retry | Raise
) -> None:
    decision = after_error(rules, failures, budget, unsent=unsent, replayable=replayable, random=one)
    assert facts(decision) == facts(expected)


@pytest.mark.parametrize(
    ("rules", "pause", "budget", "replayable", "expected"),
    [
        (ANY, 3.0, 300.0, True, Retry(3.0)),
        (ANY, 3.0, 3.0, True, Retry(3.0)),
        (ANY, 3.0, 2.9, True, Return()),
        (ANY, 3.0, 300.0, False, Return()),
        (ONCE, 3.0, 300.0, True, Retry(3.0)),
        (NEVER, 3.0, 300.0, True, Retry(3.0)),
        (HASTY, 3.0, 300.0, True, Return()),
    ],
)
def test_after_a_429(rules: Rules, pause: float, budget: float, replayable: bool, expected: Retry | Return) -> None:
    decision = after_429(rules, pause, budget, replayable=replayable)
    assert facts(decision) == facts(expected)


@pytest.mark.parametrize(
    ("rules", "status", "retry_after", "failures", "budget", "replayable", "expected"),
    [
        (ANY, 503, None, 1, 300.0, True, Retry(0.2)),
        (ANY, 502, None, 2, 300.0, True, Retry(0.4)),
        (ANY, 504, 7.0, 1, 300.0, True, Retry(7.0)),
        (ANY, 504, 0.0, 1, 300.0, True, Retry(0.0)),
        (ANY, 503, 7.0, 1, 7.0, True, Retry(7.0)),
        (ANY, 503, 7.0, 1, 6.9, True, Return()),
        (ANY, 503, None, 3, 300.0, True, Return()),
        (ANY, 503, None, 1, 300.0, False, Return()),
        (ANY, 500, None, 1, 300.0, True, Return()),
        (ANY, 200, 7.0, 0, 300.0, True, Return()),
        (ONCE, 503, None, 1, 300.0, True, Return()),
        (HASTY, 503, None, 1, 300.0, True, Retry(0.2)),
        (NEVER, 503, None, 1, 300.0, True, Return()),
    ],
)
def test_after_a_response(
    rules: Rules,
    status: int,
    retry_after: float | None,
    failures: int,
    budget: float,
    replayable: bool,
    expected: Retry | Return,
) -> None:
    decision = after_response(rules, status, retry_after, failures, budget, replayable=replayable, random=one)
    assert facts(decision) == facts(expected)


@pytest.mark.parametrize(
    ("value", "failures", "expected"),
    [(None, 1, 30.2), ("0", 1, 0.2), ("3", 1, 3.2), ("3", 3, 3.8), ("1e9", 1, 3600.2)],
)
def test_the_penalty_of_a_429(value: str | None, failures: int, expected: float) -> None:
    headers = httpx.Headers({} if value is None else {"Retry-After": value})
    assert penalty(headers, failures, now=lambda: 0.0, random=one) == pytest.approx(expected)
