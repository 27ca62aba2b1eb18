"""Schedule of a stream: pauses after failures, refusals, full synchronizations, push and hints."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from rcext.errors import NotAuthorized
from rcext.follow import FollowRefused, FollowState, FollowStateChange, FollowTiming, SQLiteCursor
from rcext.push import State, StateChange, SubscriptionError
from ringcentral_api.errors import Forbidden
from tests.follow.model import DAY, START, Consumer, Crash, Server, seconds

MESSAGES = "/restapi/v1.0/account/~/extension/~/message-store"
TIMING = FollowTiming(share=1e6, messages_after=(5.0,), calls_after=(), poll=60, sweep=600, backoff=1, backoff_limit=8)


def consumer(server: Server, *kinds: str, **plan: Any) -> Consumer:
    return Consumer(server, SQLiteCursor(":memory:"), kinds or ("message",), timing=TIMING, **plan)


def refusal(status: int, code: str | None = "XYZ-1", message: str = "no", **error: str) -> httpx.Response:
    body = {"errorCode": code, "message": message, "errors": [error] if error else []}
    return httpx.Response(status, json=body if code else {"message": message})


def attempts(subject: Consumer, count: int) -> list[float]:
    """Run until so many requests were sent, and return their times."""
    sent: list[float] = []

    def before(_request: object) -> None:
        sent.append(subject.server.mono)
        if len(sent) == count:
            raise Crash

    subject.server.before = before
    with pytest.raises(Crash):
        subject.next(until_idle=False)
    subject.server.before = None
    return sent


def test_pauses_after_failures() -> None:
    server = Server()
    subject = consumer(server)
    server.troubles = [httpx.ConnectError("no")] * 9
    sent = attempts(subject, 8)
    pauses = [after - before for before, after in itertools.pairwise(sent)]
    for pause, longest in zip(pauses, (1, 2, 4, 8, 8, 8, 8), strict=True):
        assert longest / 2 <= pause <= longest + 0.1
    state, reason = subject.core.state()
    assert state is FollowState.FAILING
    assert reason == "<messages of ~>: ConnectError: no"


@pytest.mark.parametrize(
    ("response", "least", "most"),
    [
        (httpx.Response(429), 30, 31),
        (httpx.Response(429, headers={"Retry-After": "45"}), 45, 46),
        (httpx.Response(503, headers={"Retry-After": "45"}), 45, 46),
        (httpx.Response(503), 0.5, 1.1),
        (httpx.Response(429, headers={"Retry-After": "0"}), 0.5, 1.1),
    ],
)
def test_retry_after_blocks_the_group(response: httpx.Response, least: float, most: float) -> None:
    server = Server()
    subject = consumer(server, "call", "contact")  # one throttling group
    server.troubles = [response]
    sent = attempts(subject, 3)
    pause = sent[1] - sent[0]
    if least > 1:
        assert least <= pause <= most
    else:
        assert pause < 0.1, "the other source is not blocked"
        assert least <= sent[2] - sent[0] <= most


@pytest.mark.parametrize("status", [400, 403, 404, 405, 409, 410, 415, 422])
def test_lasting_refusals_are_raised_at_the_third(status: int) -> None:
    server = Server()
    subject = consumer(server)
    server.troubles = [refusal(status)] * 2
    assert subject.catch_up() == []
    server.troubles = [refusal(status), httpx.Response(500), refusal(status), refusal(status)]
    with pytest.raises(FollowRefused, match=f"{status} XYZ-1 .no.; required permissions: ReadMessages"):
        subject.catch_up()
    assert server.troubles == []
    server.troubles = [refusal(status)] * 2
    assert subject.catch_up() == [], "counted again from the start"


@pytest.mark.parametrize(
    "code",
    ["CMN-109", "CMN-401", "CMN-402", "CMN-403", "CMN-404", "CMN-408", "InsufficientPermissions", "OAU-153"],
)
def test_missing_permissions_are_raised_immediately(code: str) -> None:
    server = Server()
    server.troubles = [refusal(403, code)]
    with pytest.raises(FollowRefused, match=code):
        consumer(server).catch_up()


@pytest.mark.parametrize("response", [refusal(403, None), refusal(408), refusal(500), refusal(402)])
def test_other_errors_are_never_raised(response: httpx.Response) -> None:
    server = Server()
    server.troubles = [response] * 5
    assert consumer(server).catch_up() == []


def test_the_end_of_the_session() -> None:
    server = Server()
    server.troubles = [Forbidden(refusal(403))]
    with pytest.raises(FollowRefused, match="the session cannot be renewed"):
        consumer(server).catch_up()
    server.troubles = [Forbidden(refusal(403, None))]
    assert consumer(server).catch_up() == []
    server.troubles = [NotAuthorized("no session")]
    with pytest.raises(NotAuthorized):
        consumer(server).catch_up()


@pytest.mark.parametrize(
    ("response", "full"),
    [
        *[(refusal(400, f"CLG-10{digit}"), True) for digit in range(1, 6)],
        (refusal(400, "MSG-333"), True),
        (refusal(400, "X", errorCode="CLG-101"), True),
        (refusal(400, "X", errorCode="X", parameterName="syncToken"), True),
        (refusal(400, "X", "the syncToken is invalid"), True),
        (refusal(400, "X", errorCode="X", parameterName="dateFrom"), False),
        (refusal(403, "CLG-101"), False),
    ],
)
def test_expired_tokens(response: httpx.Response, full: bool) -> None:
    server = Server()
    subject = consumer(server)
    subject.catch_up()
    subject.catch_up()
    server.requests.clear()
    server.troubles = [response]
    subject.catch_up()
    assert [dict(request.query)["syncType"] for request in server.requests] == ["ISync", "FSync" if full else "ISync"]


def full_start(server: Server, subject: Consumer) -> float:
    """Expire the token, and return how far back the full synchronization goes."""
    server.expire()
    server.requests.clear()
    subject.catch_up()
    queries = [dict(request.query) for request in server.requests]
    return next(seconds(query["dateFrom"]) for query in queries if query["syncType"] == "FSync")


def test_the_start_of_full_synchronizations() -> None:
    server = Server()
    subject = consumer(server, since=START - 5)
    subject.catch_up()
    assert full_start(server, subject) == pytest.approx(START - DAY, abs=1)
    old = server.create("message", age=3 * DAY)
    subject.catch_up()
    created = seconds(server.objects["message"][old]["creationTime"])
    assert full_start(server, subject) == pytest.approx(created - 1, abs=0.01)
    server.create("message", age=50 * DAY)
    subject.catch_up()
    assert full_start(server, subject) == pytest.approx(START - 30 * DAY, abs=1)
    short = consumer(server, retention=3600.0)
    short.catch_up()
    assert full_start(server, short) == pytest.approx(server.now - 3600, abs=1)
    endless = consumer(server, retention=1e15)
    endless.catch_up()
    assert full_start(server, endless) > 0


def test_the_first_synchronization_starts_at_since() -> None:
    server = Server()
    consumer(server, since=START - 777).catch_up()
    (request,) = server.requests
    assert seconds(dict(request.query)["dateFrom"]) == START - 777


def test_polling_and_sweeping() -> None:
    server = Server()
    subject = consumer(server)
    sent = attempts(subject, 4)
    assert [after - before for before, after in itertools.pairwise(sent)] == pytest.approx([60, 60, 60], abs=0.1)
    assert subject.core.state() == (FollowState.POLLING, "push is disabled, or the sources lack events")
    pushed = consumer(server, filters=(MESSAGES,))
    pushed.catch_up()
    assert pushed.core.state() == (FollowState.POLLING, "push is down: not connected yet")
    pushed.core.pushed(StateChange(State.CONNECTED, State.CONNECTING, "confirmed", datetime.fromtimestamp(START, UTC)))
    assert pushed.core.state() == (FollowState.LIVE, "push is connected")
    now = server.mono
    assert [moment - now for moment in attempts(pushed, 3)] == pytest.approx([0.2, 5, 605], abs=0.1)


def test_a_source_without_push_is_polled_while_push_is_connected() -> None:
    server = Server()
    subject = consumer(server, "message", "contact", filters=(MESSAGES,))
    subject.catch_up()
    subject.core.pushed(StateChange(State.CONNECTED, State.CONNECTING, "confirmed", datetime.fromtimestamp(START, UTC)))
    now = server.mono
    server.requests.clear()
    sent = attempts(subject, 5)
    kinds = [request.operation.tag for request in server.requests]
    assert kinds == ["message_store", "message_store", *["external_contacts"] * 3]
    assert [moment - now for moment in sent] == pytest.approx([0.2, 5, 60, 120, 180], abs=0.1)


def test_a_change_of_state_has_its_reason() -> None:
    subject = consumer(Server())
    subject.catch_up()
    (change,) = subject.told
    assert isinstance(change, FollowStateChange)
    assert (change.state, change.previous) == (FollowState.POLLING, FollowState.STARTING)
    assert change.reason == "push is disabled, or the sources lack events"


def test_a_hint_during_a_failure_keeps_the_pause() -> None:
    server = Server()
    subject = consumer(server)
    server.troubles = [httpx.Response(429, headers={"Retry-After": "40"})]
    subject.core.catch_up()
    start = server.mono
    hinted: list[float] = []

    def before(_request: object) -> None:
        hinted.append(server.mono - start)
        subject.core.hint()
        if len(hinted) == 3:
            raise Crash

    server.before = before
    with pytest.raises(Crash):
        subject.next(until_idle=False)
    assert hinted[1] >= 40
    assert hinted[2] - hinted[1] == pytest.approx(0.2, abs=0.1)


def test_subscribing_again() -> None:
    server = Server()
    subject = consumer(server, filters=(MESSAGES,))
    subscribed: list[float] = []
    inner = subject.do

    def do(step: Any) -> object:
        before = subject.listening
        result = inner(step)
        if subject.listening > before:
            subscribed.append(server.mono)
            errors: list[Exception] = [SubscriptionError("no"), Forbidden(refusal(403)), SubscriptionError("no")]
            if len(subscribed) > len(errors):
                raise Crash
            subject.core.push_failed(errors[len(subscribed) - 1])
        return result

    subject.do = do  # type: ignore[method-assign]  # observed
    with pytest.raises(Crash):
        subject.next(until_idle=False)
    first, second, third = (after - before for before, after in itertools.pairwise(subscribed))
    assert 0.5 <= first <= 1.1
    assert second == pytest.approx(900, abs=0.1), "refused"
    assert 2 <= third <= 4.1
    assert "SubscriptionError: no; next attempt in" in subject.core.state()[1]


def test_catching_up_does_not_subscribe() -> None:
    subject = consumer(Server(), filters=(MESSAGES,))
    subject.catch_up()
    assert subject.listening == 0
    subject.dies_at = subject._steps + 2  # pyright: ignore[reportPrivateUsage]  # from now
    with pytest.raises(Crash):
        subject.next(until_idle=False)
    assert subject.listening == 1


def test_states_of_a_stream() -> None:
    server = Server()
    subject = consumer(server, "call", "message")
    assert subject.core.state() == (FollowState.STARTING, "not started")
    states: list[tuple[FollowState, str]] = []
    server.before = lambda _request: states.append(subject.core.state())
    subject.catch_up()
    assert states == [(FollowState.STARTING, "reading what has changed")] * 2
    subject.core.close()
    assert subject.core.state() == (FollowState.CLOSED, "closed")
    assert subject.next() is None


def test_throttled_sources_are_waited_for() -> None:
    server = Server()
    timing = FollowTiming(share=0.1, calls_after=(), poll=1, sweep=1)  # Heavy: one request a minute
    subject = Consumer(server, SQLiteCursor(":memory:"), ("call", "message"), timing=timing)
    sent = attempts(subject, 8)
    calls = [at for at, request in zip(sent, server.requests, strict=True) if request.operation.tag == "call_log"]
    assert sent[:2] == pytest.approx([0, 0], abs=0.1)
    assert all(after - before >= 60 for before, after in itertools.pairwise(calls))
