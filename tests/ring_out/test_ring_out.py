from __future__ import annotations

import asyncio
import json
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TypedDict

import pytest

from rcext.errors import ConfigurationError
from rcext.ring_out import CallingStatus, RingOutFailed, RingOutStatus, ring_out, ring_out_async
from rcext.ring_out import _core as core
from rcext.ring_out import _handle as handle  # pyright: ignore[reportPrivateUsage]  # its clock is set
from ringcentral_api.client import AsyncSimpleClient, SimpleClient
from ringcentral_api.errors import Forbidden, NotFound, RateLimited, ServerError, UnexpectedResponse

from .server import Answer, Script, serve, state

if TYPE_CHECKING:
    from collections.abc import Iterator


class Numbers(TypedDict):
    from_: str
    to: str


NUMBERS: Numbers = {"from_": "+16505550100", "to": "+16505550101"}
WHOLE: list[Answer] = [
    state("InProgress"),
    state("InProgress"),
    state("InProgress", "Success"),
    state("InProgress", "Success"),
    state("Success", "Success", "Success"),
]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core, "FIRST_DELAY", 0.01)
    monkeypatch.setattr(core, "LONGEST_DELAY", 0.05)
    monkeypatch.setattr(core, "_RATE_LIMIT_DELAY", 0.02)


@pytest.fixture
def whole() -> Iterator[Script]:
    with serve(*WHOLE) as script:
        yield script


def states(found: list[RingOutStatus]) -> list[tuple[str, ...]]:
    return [(str(status.call), str(status.caller), str(status.callee)) for status in found]


CHANGES = [
    ("InProgress", "InProgress", "InProgress"),
    ("InProgress", "Success", "InProgress"),
    ("Success", "Success", "Success"),
]


def test_changes(whole: Script) -> None:
    with SimpleClient(whole.url, "token") as client:
        call = ring_out(client, **NUMBERS, caller_id="+16505550102", play_prompt=False, country_id="1")
        assert call.id == "Rx7"
        assert call.uri is not None
        assert not call.done
        assert states(list(call)) == CHANGES
        assert call.status.succeeded
        assert call.done
        assert states(list(call)) == CHANGES[-1:]
    assert [asked.method for asked in whole.asked] == ["POST", "GET", "GET", "GET", "GET"]
    assert whole.asked[0].path == "/restapi/v1.0/account/~/extension/~/ring-out"
    assert json.loads(whole.asked[0].body) == {
        "from": {"phoneNumber": "+16505550100"},
        "to": {"phoneNumber": "+16505550101"},
        "callerId": {"phoneNumber": "+16505550102"},
        "playPrompt": False,
        "country": {"id": "1"},
    }
    assert whole.asked[1].path == "/restapi/v1.0/account/~/extension/~/ring-out/Rx7"


async def test_changes_async(whole: Script) -> None:
    async with AsyncSimpleClient(whole.url, "token") as client:
        call = await ring_out_async(client, **NUMBERS)
        assert states([status async for status in call]) == CHANGES
        assert await call.wait(timeout=1) == call.status
    assert [asked.method for asked in whole.asked] == ["POST", "GET", "GET", "GET", "GET"]


def test_a_change_read_by_another_caller(whole: Script) -> None:
    with SimpleClient(whole.url, "token") as client:
        call = ring_out(client, **NUMBERS)
        found: list[RingOutStatus] = []
        for status in call:
            found.append(status)
            for _ in range(3):
                call.refresh()
        assert states(found) == [CHANGES[0], CHANGES[1], CHANGES[2]]


async def test_a_change_read_by_another_caller_async() -> None:
    with serve(state("InProgress"), state("Success")) as script:
        async with AsyncSimpleClient(script.url, "token") as client:
            call = await ring_out_async(client, **NUMBERS)
            found = [call.status async for _ in call if await call.refresh()]
    assert [status.call for status in found] == ["Success", "Success"]


def test_wait(whole: Script) -> None:
    with SimpleClient(whole.url, "token") as client:
        status = ring_out(client, from_="1", to="2").wait(timeout=30)
    assert status.call is CallingStatus.SUCCESS
    status.raise_for_failure()


async def test_wait_async(whole: Script) -> None:
    async with AsyncSimpleClient(whole.url, "token") as client:
        call = await ring_out_async(client, forwarding_number_id="12", to="2")
        assert (await call.wait(timeout=30)).succeeded
    assert json.loads(whole.asked[0].body)["from"] == {"forwardingNumberId": "12"}


@pytest.mark.parametrize("last", ["Busy", "NoAnswer", "Rejected", "CannotReach", "SomethingNew"])
def test_failure(last: str) -> None:
    with serve(state("InProgress"), state(last)) as script, SimpleClient(script.url, "token") as client:
        status = ring_out(client, **NUMBERS).wait()
    assert status.failed
    assert status.done
    assert status.call == last
    with pytest.raises(RingOutFailed, match=last) as info:
        status.raise_for_failure()
    assert info.value.status is status


class Time:
    """Stands for the clock and for sleeping, so that a test depends on no machine's speed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        for module in (core, handle):
            monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: self.now))
        monkeypatch.setattr("rcext._flow.time.sleep", self.sleep)

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def test_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    time = Time(monkeypatch)
    with serve(state("InProgress")) as script, SimpleClient(script.url, "token") as client:
        call = ring_out(client, **NUMBERS)
        with pytest.raises(TimeoutError, match="Rx7 is still InProgress"):
            call.wait(timeout=0.2)
        assert time.now == pytest.approx(100.2)
        looked = len(script.asked)
        assert looked > 5
        with pytest.raises(TimeoutError):
            call.wait(timeout=0)
        assert len(script.asked) == looked
        with pytest.raises(ValueError, match="timeout=-1"):
            call.wait(timeout=-1)
        with pytest.raises(ValueError, match="timeout=-1"):
            call.changes(timeout=-1)


def test_the_timeout_of_changes_starts_at_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    time = Time(monkeypatch)
    with serve(state("InProgress")) as script, SimpleClient(script.url, "token") as client:
        changes = ring_out(client, **NUMBERS).changes(timeout=10)
        time.now += 11
        assert next(changes).call is CallingStatus.IN_PROGRESS
        with pytest.raises(TimeoutError):
            next(changes)
        assert len(script.asked) == 1


async def test_a_handle_is_usable_after_a_canceled_wait() -> None:
    with serve(state("InProgress")) as script:
        async with AsyncSimpleClient(script.url, "token") as client:
            call = await ring_out_async(client, **NUMBERS)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await call.wait()
            script.answers = [state("Finished")]
            assert (await call.wait(timeout=60)).succeeded


def test_the_delay_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    delays: list[float] = []
    monkeypatch.setattr("rcext._flow.time.sleep", delays.append)
    monkeypatch.setattr(core, "FIRST_DELAY", 1.0)
    monkeypatch.setattr(core, "LONGEST_DELAY", 5.0)
    answers = [state("InProgress")] * 8 + [state("InProgress", "Success")] * 3 + [state("Success")]
    with serve(*answers) as script, SimpleClient(script.url, "token") as client:
        ring_out(client, **NUMBERS).wait()
    assert delays == [1, 1.5, 2.25, 3.375, 5, 5, 5, 5, 1, 1.5, 2.25]


def test_status_requests_stay_within_the_rate_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """One ring-out after the other, against the 50 a minute of `Light`."""
    now = 0.0
    looks: list[float] = []

    def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds
        looks.append(now)

    monkeypatch.setattr("rcext._flow.time.sleep", sleep)
    monkeypatch.setattr(core, "FIRST_DELAY", 1.0)
    monkeypatch.setattr(core, "LONGEST_DELAY", 5.0)
    course = (
        [state("InProgress")] * 9 + [state("InProgress", "Success")] * 12 + [state("Success", "Success", "Success")]
    )
    with serve(*course) as script, SimpleClient(script.url, "token") as client:
        for _ in range(2):
            script.answers = list(course)
            ring_out(client, **NUMBERS).wait()
    assert len(looks) == 2 * (len(course) - 1)
    busiest = max(sum(1 for look in looks if start <= look < start + 60) for start in looks)
    assert busiest <= 25
    assert len(looks) / (now / 60) < 20


def test_rate_limits_and_outages_are_retried(monkeypatch: pytest.MonkeyPatch) -> None:
    delays: list[float] = []
    monkeypatch.setattr("rcext._flow.time.sleep", delays.append)
    answers = [
        state("InProgress"),
        Answer(429, {"errorCode": "CMN-301"}, (("Retry-After", "7"),)),
        Answer(429, b"429 Too Many Requests."),
        Answer(503, b""),
        Answer(502, b"<html>"),
        Answer(504, b""),
        state("Success"),
    ]
    with serve(*answers) as script, SimpleClient(script.url, "token") as client:
        assert ring_out(client, **NUMBERS).wait().succeeded
    assert delays[1] == 7
    assert all(delay >= 0.02 for delay in delays[2:])


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer(403, {"errorCode": "CMN-408"}), Forbidden),
        (Answer(429, {"errorCode": "CMN-301"}), RateLimited),
        (Answer(200, b"<html>"), UnexpectedResponse),
        (Answer(200, []), UnexpectedResponse),
        (Answer(200, {"status": {"callStatus": "InProgress"}}), UnexpectedResponse),
        (Answer(200, b"[" * 100_000), UnexpectedResponse),
    ],
)
def test_refusals_to_place_the_call(answer: Answer, expected: type[Exception]) -> None:
    with serve(answer) as script, SimpleClient(script.url, "token") as client, pytest.raises(expected):
        ring_out(client, **NUMBERS)
    assert len(script.asked) == 1


def test_a_server_error_is_raised() -> None:
    with serve(state("InProgress"), Answer(500, {})) as script, SimpleClient(script.url, "t") as client:
        call = ring_out(client, **NUMBERS)
        with pytest.raises(ServerError):
            call.wait()
        script.answers = [state("Success")]
        assert call.wait().succeeded


def test_a_deleted_ring_out() -> None:
    with (
        serve(state("InProgress"), Answer(404, {"errorCode": "CMN-102"})) as script,
        SimpleClient(script.url, "t") as client,
    ):
        call = ring_out(client, **NUMBERS)
        with pytest.raises(NotFound):
            call.wait()
        assert call.hang_up() is False


@pytest.mark.parametrize("answer", [Answer(200, {"id": 7}), Answer(200, {"id": 7, "status": None}), state(None, id=7)])
def test_a_missing_status_is_not_final(answer: Answer) -> None:
    with serve(answer, state("Success")) as script, SimpleClient(script.url, "t") as client:
        call = ring_out(client, **NUMBERS)
        assert call.id == "7"
        assert not call.done
        assert call.wait().succeeded


async def test_the_asynchronous_handle() -> None:
    answers = [state("InProgress"), state("InProgress", "Success"), Answer(204), Answer(404, {"errorCode": "CMN-102"})]
    with serve(*answers) as script:
        async with AsyncSimpleClient(script.url, "token") as client:
            call = await ring_out_async(client, **NUMBERS)
            assert (await call.refresh()).caller is CallingStatus.SUCCESS
            assert call.status.caller is CallingStatus.SUCCESS
            assert await call.hang_up() is True
            assert script.asked[-1].method == "DELETE"
            assert await call.hang_up() is False
            with pytest.raises(NotFound):
                await call.wait(timeout=60)
            script.answers = [state("Busy")]
            with pytest.raises(RingOutFailed, match="Busy"):
                (await call.wait(timeout=60)).raise_for_failure()
            script.answers = [Answer(403, {"errorCode": "CMN-408"})]
            with pytest.raises(Forbidden):
                await call.hang_up()
            with pytest.raises(Forbidden):
                await ring_out_async(client, **NUMBERS)
            asked = len(script.asked)
            with pytest.raises(ConfigurationError, match="to='bob'"):
                await ring_out_async(client, from_="1", to="bob")
            assert len(script.asked) == asked


async def test_changes_have_a_deadline() -> None:
    with serve(state("InProgress")) as script:
        with SimpleClient(script.url, "token") as client:
            seen = ring_out(client, **NUMBERS).changes(timeout=0.1)
            assert next(seen).call is CallingStatus.IN_PROGRESS
            with pytest.raises(TimeoutError):
                next(seen)
        async with AsyncSimpleClient(script.url, "token") as asynchronous:
            several = (await ring_out_async(asynchronous, **NUMBERS)).changes(timeout=0.1)
            assert (await anext(several)).call is CallingStatus.IN_PROGRESS
            with pytest.raises(TimeoutError):
                await anext(several)


def test_hang_up() -> None:
    with serve(state("InProgress"), Answer(204), Answer(403, {})) as script, SimpleClient(script.url, "t") as client:
        call = ring_out(client, **NUMBERS)
        assert call.hang_up() is True
        assert script.asked[-1].method == "DELETE"
        assert script.asked[-1].path.endswith("/ring-out/Rx7")
        with pytest.raises(Forbidden):
            call.hang_up()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"to": "", "from_": "1"}, "to=''"),
        ({"to": "bob", "from_": "1"}, "to='bob'"),
        ({"to": "+", "from_": "1"}, "to="),
        ({"to": "1", "from_": "<x>"}, "from_="),
        ({"to": "1", "from_": "1", "caller_id": "me"}, "caller_id="),
        ({"to": "1"}, "either from_ or forwarding_number_id"),
        ({"to": "1", "from_": "1", "forwarding_number_id": "2"}, "either from_ or forwarding_number_id"),
    ],
)
def test_invalid_arguments_are_rejected_before_sending(arguments: dict[str, Any], words: str) -> None:
    with serve(Answer(500)) as script, SimpleClient(script.url, "t") as client:
        with pytest.raises(ConfigurationError, match=words):
            ring_out(client, **arguments)
        assert script.asked == []


@pytest.mark.parametrize("state", list(CallingStatus))
def test_final_states(state: CallingStatus) -> None:
    status = RingOutStatus(state, CallingStatus.SUCCESS, CallingStatus.IN_PROGRESS)
    assert status.done is (state is not CallingStatus.IN_PROGRESS)
    assert status.succeeded is (state in (CallingStatus.SUCCESS, CallingStatus.FINISHED))
    assert status.failed is (status.done and not status.succeeded)


def test_statuses() -> None:
    one = RingOutStatus.from_dict({"callStatus": "InProgress", "callerStatus": 3})
    assert one == RingOutStatus(CallingStatus.IN_PROGRESS)
    assert len({one, RingOutStatus(CallingStatus.IN_PROGRESS)}) == 1
    assert one != 1
    assert repr(one) == "RingOutStatus(call=InProgress)"
    assert not one.failed
    assert not one.succeeded
