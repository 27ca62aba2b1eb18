"""A closed client: every kind of call raises `ClientClosed`, before anything is sent."""

from __future__ import annotations

import asyncio
import inspect
import socket
import threading
from io import BytesIO
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext import AsyncRingCentral, RingCentral
from rcext.batch import BatchInterrupted, messages
from rcext.errors import ClientClosed, RingCentralError
from ringcentral_api.api.call_log import read_user_call_log

if TYPE_CHECKING:
    from collections.abc import Callable


async def _result(outcome: Any) -> Any:
    """Wait for any outcome of a call, synchronous or not: a value, a context manager, an iterator."""
    if inspect.isawaitable(outcome):
        return await outcome
    if hasattr(outcome, "__aenter__"):
        async with outcome:
            return None
    if hasattr(outcome, "__enter__"):
        with outcome:
            return None
    if hasattr(outcome, "__aiter__"):
        return [item async for item in outcome]
    return list(outcome) if hasattr(outcome, "__next__") else outcome


CALLS: dict[str, Callable[[Any], Any]] = {
    "typed": lambda rc: rc.api.call_log.read_user_call_log(),
    "upload": lambda rc: rc.send_fax(to="+16505550100", files="text"),
    "typed stream": lambda rc: rc.stream(read_user_call_log.request()),
    "raw": lambda rc: rc.platform.get("/account/~"),
    "raw stream": lambda rc: rc.platform.stream("GET", "/account/~"),
    "records": lambda rc: rc.records(rc.api.call_log.read_user_call_log),
    "pages": lambda rc: rc.pages(rc.api.call_log.read_user_call_log),
    "download": lambda rc: rc.download("https://media.ringcentral.com/restapi/v1.0/x", BytesIO()),
    "me": lambda rc: rc.me.extension(),
    "refresh": lambda rc: rc.platform.refresh(),
    "login": lambda rc: rc.platform.authorize(jwt="jwt"),
    "other settings": lambda rc: rc.with_options(timeout=5).platform.get("/account/~"),
    "subscription": lambda rc: rc.subscription(["/account/~/extension/~/presence"]).register(),
}


async def _closed(kind: type[RingCentral | AsyncRingCentral], **settings: Any) -> Any:
    rc: Any = kind("https://platform.ringcentral.com", "id", **settings)
    await _result(rc.platform.authorize(access_token="t", refresh_token="r", expires_in=3600))
    for _ in range(2):  # it can be closed twice
        await _result((rc.close if isinstance(rc, RingCentral) else rc.aclose)())
    return rc


@pytest.mark.parametrize("kind", [RingCentral, AsyncRingCentral])
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_closed_client_refuses_calls(
    kind: type[RingCentral | AsyncRingCentral], call: Callable[[Any], object]
) -> None:
    async def run() -> None:
        rc = await _closed(kind)
        with pytest.raises(ClientClosed, match=r"^this client is closed; make calls before .*$") as caught:
            await _result(call(rc))
        assert isinstance(caught.value, RingCentralError)

    asyncio.run(run())


@pytest.mark.parametrize("kind", [RingCentral, AsyncRingCentral])
def test_a_batch_of_a_closed_client_is_interrupted(kind: type[RingCentral | AsyncRingCentral]) -> None:
    async def run() -> None:
        rc = await _closed(kind)
        with pytest.raises(BatchInterrupted, match="this client is closed") as caught:
            await _result(rc.batch([1, 2], messages()))
        assert isinstance(caught.value.__cause__, ClientClosed)

    asyncio.run(run())


@pytest.mark.parametrize("kind", [RingCentral, AsyncRingCentral])
def test_a_closed_client_refuses_calls_over_a_given_transport(kind: type[RingCentral | AsyncRingCentral]) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    async def run() -> None:
        rc = await _closed(kind, transport=httpx.MockTransport(answer))
        with pytest.raises(ClientClosed):
            await _result(rc.platform.get("/account/~"))

    asyncio.run(run())
    assert not sent


@pytest.mark.parametrize("kind", [RingCentral, AsyncRingCentral])
def test_a_closed_http_client_is_named(kind: type[RingCentral | AsyncRingCentral]) -> None:
    async def run() -> None:
        http: Any = httpx.Client() if kind is RingCentral else httpx.AsyncClient()
        rc: Any = kind("https://platform.ringcentral.com", "id", http_client=http)
        await _result(rc.platform.authorize(access_token="t"))
        await _result(http.close() if kind is RingCentral else http.aclose())
        with pytest.raises(ClientClosed, match=r"^the http_client of this client is closed; "):
            await _result(rc.platform.get("/account/~"))

    asyncio.run(run())


def test_a_call_in_another_thread_ends_as_usual_when_the_client_is_closed() -> None:
    arrived, closed = threading.Event(), threading.Event()
    outcome: list[object] = []
    after_the_response: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                arrived.set()
                closed.wait(100)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
                after_the_response.append(connection.recv(1))  # empty: the client closes the connection

        server = threading.Thread(target=serve, daemon=True)
        server.start()
        rc = RingCentral(f"http://127.0.0.1:{listener.getsockname()[1]}", "id", retries=0)
        rc.platform.authorize(access_token="t")

        def call() -> None:
            try:
                outcome.append(rc.platform.get("/x").status)
            except RingCentralError as error:
                outcome.append(error)

        caller = threading.Thread(target=call, daemon=True)
        caller.start()
        assert arrived.wait(100)
        rc.close()
        closed.set()
        caller.join(100)
        server.join(100)
    assert (outcome, after_the_response) == ([200], [b""])
