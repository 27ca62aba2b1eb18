# pyright: reportPrivateUsage=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# A test may look inside, and drives the asynchronous client through the type of the synchronous one.
"""What goes wrong on the way, by the sandbox's faults."""

from __future__ import annotations

import contextlib
import io
import socket
import threading
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from rcext.errors import ApiError, RateLimited, ServiceUnavailable
from ringcentral_api.client import Operation, Request, RequestOptions
from tests.platform.worlds import ECHO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcext import RingCentral
    from rcext.events import RequestEvent
    from rcext.sandbox import Sandbox
    from tests.platform.worlds import World

pytestmark = pytest.mark.slow


@pytest.fixture
def rc(sb: Sandbox, world: World) -> RingCentral:
    client = world.client(sb)
    world.do(lambda: client.platform.authorize(jwt=sb.jwt))
    client._settings.policy._random = lambda: 0.0  # the shortest pauses
    sb.requests.clear()
    return client


def statuses(sb: Sandbox) -> list[int]:
    return [record.status for record in sb.requests.filter(path=ECHO)]


@pytest.mark.parametrize("status", [502, 503, 504])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_storms_of_gateways_are_waited_out(
    sb: Sandbox, world: World, rc: RingCentral, method: str, status: int
) -> None:
    sb.faults.add(ECHO, "status", status=status, times=2, html=status == 502)
    assert world.do(lambda: rc.platform.api_call(method, ECHO)).status == 200
    assert statuses(sb) == [status, status, 200]


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize("fault", ["status", "reset_after", "reset_before", "truncate"])
def test_what_may_have_been_done_is_never_done_twice(
    sb: Sandbox, world: World, rc: RingCentral, method: str, fault: str
) -> None:
    sb.faults.add(ECHO, fault)
    with pytest.raises((ServiceUnavailable, httpx.TransportError)):
        world.do(lambda: rc.platform.api_call(method, ECHO, json={"text": "an SMS"}))
    assert len(sb.requests.filter(path=ECHO)) == 1


def test_a_post_that_breaks_off_is_not_sent_again(world: World, sb: Sandbox) -> None:
    """The server may act on what it received of the body; a server of WSGI passes it on as the whole."""
    listener = socket.create_server(("127.0.0.1", 0))
    taken: list[int] = []

    def serve() -> None:
        with contextlib.suppress(OSError):  # the listener is closed
            while True:
                connection, _ = listener.accept()
                taken.append(len(connection.recv(65536)))
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                connection.close()  # a reset, with most of the body unread and unsent

    threading.Thread(target=serve, daemon=True).start()
    rc = world.client(sb, server=f"http://127.0.0.1:{listener.getsockname()[1]}")
    world.do(lambda: rc.platform.authorize(access_token="token"))
    with pytest.raises(httpx.TransportError, match="may have been carried out"):
        world.do(lambda: rc.platform.post("/x", content=io.BytesIO(b"z" * 30_000_000)))
    assert len(taken) == 1
    listener.close()


@pytest.mark.parametrize("fault", ["reset_before", "reset_after", "truncate", "wrong_length"])
def test_broken_answers_to_what_may_be_repeated(sb: Sandbox, world: World, rc: RingCentral, fault: str) -> None:
    sb.faults.add(ECHO, fault, times=2)
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200
    assert len(statuses(sb)) == 3


def test_retries_end(sb: Sandbox, world: World, rc: RingCentral) -> None:
    sb.faults.add(ECHO, "status", status=503)
    with pytest.raises(ServiceUnavailable):
        world.do(lambda: rc.platform.get(ECHO, retries=1))
    assert statuses(sb) == [503, 503]
    with pytest.raises(ServiceUnavailable):
        world.do(lambda: rc.platform.get(ECHO, retries=0))
    assert statuses(sb) == [503] * 3
    operation = Operation("echo", "GET", ECHO, "sandbox")
    options = RequestOptions(retries=2, headers={"X-Mine": "1"}, query={"a": ["1", "2"]}, timeout=5)
    answer = world.do(lambda: rc.send(Request(operation, ECHO, options=options)))
    assert answer.status_code == 503
    assert statuses(sb) == [503] * 6
    last = sb.requests[-1]
    assert last.headers["x-mine"] == "1"
    assert [pair[1] for pair in last.query if pair[0] == "a"] == ["1", "2"]


def test_slow_answers_end_by_the_timeout_of_the_call(sb: Sandbox, world: World, rc: RingCentral) -> None:
    sb.faults.add(ECHO, "latency", seconds=0.8, times=1)
    with pytest.raises(httpx.ReadTimeout):
        world.do(lambda: rc.platform.post(ECHO, json={}, timeout=0.2))
    sb.faults.clear()
    sb.faults.add(ECHO, "latency", seconds=0.8, times=1)
    assert world.do(lambda: rc.platform.get(ECHO, timeout=0.3)).status == 200  # sent again
    # The sandbox is still at work on the two that were given up, and would meet the faults of the next test.
    for _ in range(1000):
        if len(statuses(sb)) == 3 and 0 not in statuses(sb):
            break
        time.sleep(0.02)
    assert statuses(sb) == [200] * 3


def test_a_429_page_of_a_gateway_is_waited_out_also_for_post(
    sb: Sandbox, world: World, rc: RingCentral, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rcext.transport._retry._DEFAULT_PENALTY", 0.2)
    sb.faults.add(ECHO, "rate_limit", html=True, times=1)
    assert world.do(lambda: rc.platform.post(ECHO, json={"text": "an SMS"})).status == 200
    assert statuses(sb) == [429, 200]


def test_429_raised_at_once(sb: Sandbox, world: World, rc: RingCentral) -> None:
    sb.faults.add(ECHO, "rate_limit", seconds=20, times=1)
    with pytest.raises(RateLimited) as caught:
        world.do(lambda: rc.platform.get(ECHO, on_rate_limit="raise"))
    assert caught.value.retry_after == 20
    # The limit is known now: the next call is not even made, and says for how long.
    with pytest.raises(RateLimited) as predicted:
        world.do(lambda: rc.platform.get(ECHO, max_wait=3))
    assert predicted.value.retry_after is not None
    assert 10 < predicted.value.retry_after <= 21
    assert len(statuses(sb)) == 1


def test_a_body_that_is_gone_is_not_sent_again_after_a_429(sb: Sandbox, world: World, rc: RingCentral) -> None:
    def chunks() -> Iterator[bytes]:
        yield b"one"

    sb.faults.add(ECHO, "rate_limit", seconds=1, times=1)
    with pytest.raises(RateLimited):
        world.do(lambda: rc.platform.post(ECHO, content=chunks()))
    assert statuses(sb) == [429]


def test_malformed_answers_are_errors_with_words(sb: Sandbox, world: World, rc: RingCentral) -> None:
    sb.faults.add(ECHO, "status", status=500, html=True, times=1)
    with pytest.raises(ApiError, match="html"):
        world.do(lambda: rc.platform.get(ECHO))


def test_observer_sees_each_attempt(sb: Sandbox, world: World, rc: RingCentral) -> None:
    seen: list[RequestEvent] = []

    async def watch(event: RequestEvent) -> None:
        seen.append(event)

    rc.platform.on(["before_request", "request_success", "request_error"], watch)

    @rc.platform.on("request_success")
    def broken(_: RequestEvent) -> None:
        raise RuntimeError("a handler that fails")

    sb.faults.add(ECHO, "status", status=503, times=1)
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200
    assert [(event.name, event.attempt) for event in seen] == [
        ("before_request", 1),
        ("request_error", 1),
        ("before_request", 2),
        ("request_success", 2),
    ]
    assert seen[1].wait is not None
    assert seen[1].response is not None
    assert seen[1].response.status_code == 503
    assert seen[3].elapsed > 0
    rc.platform.off(handler=watch)
    world.do(lambda: rc.platform.get(ECHO))
    assert len(seen) == 4
