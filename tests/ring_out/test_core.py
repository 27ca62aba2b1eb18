"""Flows of a ring-out without a client: requests, responses, delays, deadlines, cancellation."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext._flow import Sleep
from rcext.errors import (
    ApiError,
    ConfigurationError,
    Forbidden,
    NotFound,
    RateLimited,
    ServerError,
    ServiceUnavailable,
    UnexpectedResponse,
)
from rcext.ring_out import CallingStatus, RingOutFailed, RingOutStatus, ring_out, ring_out_async
from rcext.ring_out import _core as core  # pyright: ignore[reportPrivateUsage]  # its flows are driven here
from rcext.ring_out._handle import AsyncRingOut, RingOut

if TYPE_CHECKING:
    from ringcentral_api.client import Request

ARGUMENTS: dict[str, Any] = {
    "to": "+16505550123",
    "from_": "+16505550100",
    "forwarding_number_id": None,
    "caller_id": None,
    "play_prompt": None,
    "country_id": None,
    "account_id": "~",
    "extension_id": "~",
}
PROGRESS = {"callStatus": "InProgress", "callerStatus": "InProgress", "calleeStatus": "InProgress"}
HALFWAY = {"callStatus": "InProgress", "callerStatus": "Success", "calleeStatus": "InProgress"}
SUCCESS = {"callStatus": "Success", "callerStatus": "Success", "calleeStatus": "Success"}


def answer(status: Any = None, code: int = 200, **headers: str) -> httpx.Response:
    body = {"id": "5", "uri": "/ring-out/5", "status": status} if status is not None else None
    error: dict[str, Any] = {"errorCode": "X-1", "message": "no", "errors": []}
    return httpx.Response(
        code, json=body if code == 200 else error, headers=headers, request=httpx.Request("GET", "http://127.0.0.1/")
    )


class Driver:
    """Drives flows: sleeps move the clock, requests receive the next outcome."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *outcomes: Any) -> None:
        self.outcomes = list(outcomes)
        self.now = 1000.0
        self.sleeps: list[float] = []
        self.requests: list[Request] = []
        monkeypatch.setattr("time.monotonic", lambda: self.now)

    def run(self, flow: Any) -> Any:
        try:
            step = next(flow)
            while True:
                if isinstance(step, Sleep):
                    self.sleeps.append(step.seconds)
                    self.now += step.seconds
                    step = flow.send(None)
                    continue
                self.requests.append(step)
                outcome = self.outcomes.pop(0)
                step = flow.throw(outcome) if isinstance(outcome, BaseException) else flow.send(outcome)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def drive(monkeypatch: pytest.MonkeyPatch) -> Any:
    def make(*outcomes: Any) -> Driver:
        return Driver(monkeypatch, *outcomes)

    return make


def placed(status: dict[str, str] = PROGRESS) -> core.RingOutCore:
    path = "/restapi/v1.0/account/~/extension/~/ring-out"
    return core.RingOutCore(path, "5", "/ring-out/5", RingOutStatus.from_dict(status))


def test_the_request(drive: Any) -> None:
    driver = drive(answer(PROGRESS))
    made = driver.run(core.start(**ARGUMENTS))
    (request,) = driver.requests
    assert (request.operation.method, request.path) == ("POST", "/restapi/v1.0/account/~/extension/~/ring-out")
    assert json.loads(request.content) == {
        "to": {"phoneNumber": "+16505550123"},
        "from": {"phoneNumber": "+16505550100"},
    }
    assert dict(request.headers) == {"Accept": "application/json", "Content-Type": "application/json"}
    assert (made.id, made.uri, made.status) == ("5", "/ring-out/5", RingOutStatus.from_dict(PROGRESS))
    assert made.path == request.path


def test_all_arguments(drive: Any) -> None:
    driver = drive(answer(PROGRESS))
    options: dict[str, Any] = {
        "from_": None,
        "forwarding_number_id": 7,
        "caller_id": "+16505550101",
        "play_prompt": False,
        "country_id": 1,
        "account_id": "~/b",
        "extension_id": "~ d/e",
    }
    driver.run(core.start(**{**ARGUMENTS, **options}))
    (request,) = driver.requests
    assert request.path == "/restapi/v1.0/account/~%2Fb/extension/~%20d%2Fe/ring-out"
    assert json.loads(request.content) == {
        "to": {"phoneNumber": "+16505550123"},
        "from": {"forwardingNumberId": "7"},
        "callerId": {"phoneNumber": "+16505550101"},
        "playPrompt": False,
        "country": {"id": "1"},
    }


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"to": ""}, "ring_out: to="),
        ({"from_": " "}, "ring_out: from_="),
        ({"caller_id": ""}, "ring_out: caller_id="),
        ({"from_": None}, "pass either from_ or forwarding_number_id"),
        ({"forwarding_number_id": "7"}, "pass either from_ or forwarding_number_id"),
    ],
)
def test_wrong_arguments(options: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        core.start(**{**ARGUMENTS, **options})


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b'{"status": {}}', "the id of the ring-out is missing"),
        (b'{"id": "", "status": {}}', "the id of the ring-out is missing"),
        (b'{"id": null}', "the id of the ring-out is missing"),
        (b"[]", "should be a JSON object"),
        (b"<p>", "should be a JSON object|invalid JSON"),
    ],
)
def test_wrong_responses(drive: Any, body: bytes, error: str) -> None:
    response = httpx.Response(200, content=body, request=httpx.Request("POST", "http://127.0.0.1/"))
    with pytest.raises(UnexpectedResponse, match=error):
        drive(response).run(core.start(**ARGUMENTS))


def test_other_forms_of_responses(drive: Any) -> None:
    for body, expected in (
        ({"id": 7, "uri": 5, "status": 5}, ("7", None, RingOutStatus(None))),
        ({"id": "7"}, ("7", None, RingOutStatus(None))),
    ):
        response = httpx.Response(200, json=body, request=httpx.Request("POST", "http://127.0.0.1/"))
        made = drive(response).run(core.start(**ARGUMENTS))
        assert (made.id, made.uri, made.status) == expected


def test_refused(drive: Any) -> None:
    with pytest.raises(Forbidden):
        drive(answer(code=403)).run(core.start(**ARGUMENTS))


def test_refresh(drive: Any) -> None:
    ring_out = placed()
    ring_out.id = "a/b"
    driver = drive(answer(HALFWAY))
    assert driver.run(ring_out.refresh()) == ring_out.status == RingOutStatus.from_dict(HALFWAY)
    (request,) = driver.requests
    assert (request.operation.method, request.path) == ("GET", f"{ring_out.path}/a%2Fb")
    assert dict(request.headers) == {"Accept": "application/json"}


def test_delays(drive: Any) -> None:
    driver = drive(*[answer(PROGRESS)] * 5, answer(HALFWAY))
    ring_out = placed()
    assert driver.run(ring_out.next_change(ring_out.status, None)) == RingOutStatus.from_dict(HALFWAY)
    assert driver.sleeps == [1.0, 1.5, 2.25, 3.375, 5.0, 5.0]


def test_a_change_that_is_known(drive: Any) -> None:
    driver = drive()
    ring_out = placed(HALFWAY)
    assert driver.run(ring_out.next_change(RingOutStatus.from_dict(PROGRESS), None)) is ring_out.status
    done = placed(SUCCESS)
    assert driver.run(done.next_change(done.status, None)) is None
    assert driver.run(done.finish(None)) is done.status


def test_finish(drive: Any) -> None:
    driver = drive(answer(PROGRESS), answer(HALFWAY), answer(HALFWAY), answer(SUCCESS))
    ring_out = placed()
    assert driver.run(ring_out.finish(None)) == RingOutStatus.from_dict(SUCCESS)
    assert driver.sleeps == [1.0, 1.5, 1.0, 1.5]


def test_a_deadline(drive: Any) -> None:
    driver = drive(*[answer(PROGRESS)] * 9)
    ring_out = placed()
    with pytest.raises(TimeoutError, match="ring-out 5 is still InProgress"):
        driver.run(ring_out.finish(1003.0))
    assert driver.sleeps == [1.0, 1.5, 0.5]
    assert len(driver.requests) == 3
    unknown = placed({})
    with pytest.raises(TimeoutError, match="still without a status"):
        driver.run(unknown.finish(driver.now))


@pytest.mark.parametrize(
    ("failure", "delay"),
    [
        (answer(code=429, **{"Retry-After": "7"}), 7.0),
        (answer(code=429), 30.0),
        (answer(code=503, **{"Retry-After": "9"}), 9.0),
        (answer(code=503), 30.0),
        (answer(code=502), 30.0),
        (answer(code=504), 30.0),
        (answer(code=429, **{"Retry-After": "0.5"}), 1.0),
    ],
)
def test_outages_are_retried(drive: Any, failure: httpx.Response, delay: float) -> None:
    driver = drive(failure, answer(PROGRESS), answer(SUCCESS))
    ring_out = placed()
    assert driver.run(ring_out.next_change(ring_out.status, None)) == RingOutStatus.from_dict(SUCCESS)
    assert driver.sleeps[0] == 1.0
    assert driver.sleeps[1] == pytest.approx(delay)
    assert driver.sleeps[2] <= 5.0


@pytest.mark.parametrize(("code", "error"), [(500, ServerError), (404, NotFound), (403, Forbidden), (401, ApiError)])
def test_other_errors_are_raised(drive: Any, code: int, error: type[ApiError]) -> None:
    ring_out = placed()
    with pytest.raises(error):
        drive(answer(code=code)).run(ring_out.next_change(ring_out.status, None))


def test_hang_up(drive: Any) -> None:
    ring_out = placed()
    ring_out.id = "a/b"
    driver = drive(httpx.Response(204), answer(code=404), answer(code=403))
    assert driver.run(ring_out.hang_up()) is True
    assert driver.run(ring_out.hang_up()) is False
    with pytest.raises(Forbidden):
        driver.run(ring_out.hang_up())
    assert {(one.operation.method, one.path) for one in driver.requests} == {("DELETE", f"{ring_out.path}/a%2Fb")}


def test_operations() -> None:
    for operation, group in ((core._CREATE, "Heavy"), (core._READ, "Light"), (core._DELETE, "Heavy")):  # pyright: ignore[reportPrivateUsage]
        assert (operation.group, operation.app_permission, operation.tag) == (group, "RingOut", "ring_out")
    assert [one.id for one in (core._CREATE, core._READ, core._DELETE)] == [  # pyright: ignore[reportPrivateUsage]
        "create_ring_out_call",
        "read_ring_out_call_status",
        "delete_ring_out_call",
    ]


def test_interrupts_leave_a_usable_handle(drive: Any) -> None:
    ring_out = placed()
    for interrupt in (KeyboardInterrupt(), asyncio.CancelledError()):
        with pytest.raises(type(interrupt)):
            drive(interrupt).run(ring_out.finish(None))
        flow = ring_out.finish(None)
        assert isinstance(next(flow), Sleep)
        with pytest.raises(type(interrupt)):
            flow.throw(interrupt)
    assert drive(answer(SUCCESS)).run(ring_out.finish(None)).succeeded


def test_a_status() -> None:
    progress, success = RingOutStatus.from_dict(PROGRESS), RingOutStatus.from_dict(SUCCESS)
    reverse = RingOutStatus.from_dict({**HALFWAY, "callerStatus": "InProgress", "calleeStatus": "Success"})
    assert [reverse.call, reverse.caller, reverse.callee] == ["InProgress", "InProgress", "Success"]
    assert hash(reverse) != hash(progress)
    assert (progress.done, progress.succeeded, progress.failed) == (False, False, False)
    assert (success.done, success.succeeded, success.failed) == (True, True, False)
    busy = RingOutStatus(CallingStatus.BUSY, CallingStatus.SUCCESS)
    assert (busy.done, busy.succeeded, busy.failed) == (True, False, True)
    assert RingOutStatus(CallingStatus.FINISHED).succeeded
    unknown = RingOutStatus.from_dict({"callStatus": "Sleeping", "callerStatus": 5, "calleeStatus": ""})
    assert (unknown.call, unknown.caller, unknown.callee, unknown.failed) == ("Sleeping", None, None, True)
    assert RingOutStatus.from_dict({}).done is False
    assert repr(busy) == "RingOutStatus(call=Busy, caller=Success)"
    assert repr(RingOutStatus(None)) == "RingOutStatus()"
    same = RingOutStatus.from_dict(PROGRESS)
    assert same == progress
    assert hash(same) == hash(progress)
    assert progress != RingOutStatus.from_dict(HALFWAY)
    assert progress != "InProgress"
    assert len({RingOutStatus(CallingStatus.BUSY, *legs) for legs in ((), (CallingStatus.BUSY,))}) == 2
    success.raise_for_failure()
    progress.raise_for_failure()
    with pytest.raises(RingOutFailed, match=r"ended with Busy \(caller Success, callee None\)") as caught:
        busy.raise_for_failure()
    assert caught.value.status is busy


class Client:
    """A client with prepared responses."""

    drift = None

    def __init__(self, *responses: httpx.Response) -> None:
        self.responses = list(responses)
        self.sent: list[Request] = []

    def send(self, request: Request) -> httpx.Response:
        self.sent.append(request)
        return self.responses.pop(0)


class AsyncClient(Client):
    """The same for asyncio."""

    async def send(self, request: Request) -> httpx.Response:  # type: ignore[override]  # the asynchronous form
        self.sent.append(request)
        return self.responses.pop(0)


def test_the_handle(monkeypatch: pytest.MonkeyPatch) -> None:
    client: Any = Client(answer(HALFWAY), httpx.Response(204))
    handle = RingOut(client, placed())
    assert (handle.id, handle.uri, handle.done) == ("5", "/ring-out/5", False)
    assert handle.status == RingOutStatus.from_dict(PROGRESS)
    assert repr(handle) == f"RingOut('5', {handle.status!r})"
    assert handle.refresh() == handle.status == RingOutStatus.from_dict(HALFWAY)
    assert handle.hang_up() is True
    for wrong in (-1, float("nan")):
        with pytest.raises(ValueError, match="should be a number of seconds"):
            handle.changes(timeout=wrong)
        with pytest.raises(ValueError, match="should be a number of seconds"):
            handle.wait(timeout=wrong)
    slept: list[float] = []
    monkeypatch.setattr("time.sleep", slept.append)
    client.responses = [answer(SUCCESS)]
    other = RingOut(client, placed())
    assert other.wait(timeout=0.25).succeeded
    assert slept == [pytest.approx(0.25, abs=0.01)]
    with pytest.raises(TimeoutError):
        handle.wait(timeout=0)
    changes = handle.changes(timeout=0)
    assert next(changes) == handle.status
    with pytest.raises(TimeoutError):
        next(changes)
    done = RingOut(client, placed(SUCCESS))
    assert done.done
    assert list(done) == [done.status] == list(done.changes(timeout=0))
    assert done.wait(timeout=0) is done.status


async def test_the_asynchronous_handle() -> None:
    client: Any = AsyncClient(answer(HALFWAY), httpx.Response(204))
    handle = AsyncRingOut(client, placed())
    assert await handle.refresh() == handle.status == RingOutStatus.from_dict(HALFWAY)
    assert await handle.hang_up() is True
    with pytest.raises(ValueError, match="should be a number of seconds"):
        handle.changes(timeout=-1)
    with pytest.raises(TimeoutError):
        await handle.wait(timeout=0)
    changes = handle.changes(timeout=0)
    assert await anext(changes) == handle.status
    with pytest.raises(TimeoutError):
        await anext(changes)
    done = AsyncRingOut(client, placed(SUCCESS))
    assert [status async for status in done] == [done.status]
    assert [status async for status in done.changes(timeout=0)] == [done.status]
    assert await done.wait(timeout=0) is done.status


def test_errors_of_outages_have_a_retry_after() -> None:
    assert RateLimited(answer(code=429, **{"Retry-After": "7"})).retry_after == 7.0
    assert ServiceUnavailable(answer(code=503)).retry_after is None


@pytest.mark.parametrize("state", list(CallingStatus))
def test_final_states(state: CallingStatus) -> None:
    status = RingOutStatus(state, CallingStatus.SUCCESS, CallingStatus.IN_PROGRESS)
    assert status.done is (state is not CallingStatus.IN_PROGRESS)
    assert status.succeeded is (state in (CallingStatus.SUCCESS, CallingStatus.FINISHED))
    assert status.failed is (status.done and not status.succeeded)


ALL: dict[str, Any] = {
    "to": "+16505550123",
    "from_": "+16505550100",
    "caller_id": "+16505550101",
    "play_prompt": True,
    "country_id": "1",
    "account_id": "a",
    "extension_id": "e",
}
FORWARDED: dict[str, Any] = {"to": "+16505550123", "forwarding_number_id": "7"}


async def test_both_functions_place_the_call() -> None:
    for options, path in ((ALL, "a/extension/e"), (FORWARDED, "~/extension/~")):
        client: Any = Client(answer(PROGRESS))
        async_client: Any = AsyncClient(answer(PROGRESS))
        handle, async_handle = ring_out(client, **options), await ring_out_async(async_client, **options)
        assert handle.status == async_handle.status == RingOutStatus.from_dict(PROGRESS)
        (one,), (other,) = client.sent, async_client.sent
        assert one.path == other.path == f"/restapi/v1.0/account/{path}/ring-out"
        assert json.loads(one.content) == json.loads(other.content)
        expected = {
            "to": {"phoneNumber": "+16505550123"},
            "from": {"phoneNumber": "+16505550100"},
            "callerId": {"phoneNumber": "+16505550101"},
            "playPrompt": True,
            "country": {"id": "1"},
        }
        if options is FORWARDED:
            expected = {"to": {"phoneNumber": "+16505550123"}, "from": {"forwardingNumberId": "7"}}
        assert json.loads(one.content) == expected
        client.responses, async_client.responses = [answer(SUCCESS)], [answer(SUCCESS)]
        assert [status.done for status in handle.changes(timeout=0.01)] == [False, True]
        assert (await async_handle.wait(timeout=0.01)).succeeded
