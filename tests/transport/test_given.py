# pyright: reportPrivateUsage=false
# A test may look inside.
"""Transports and clients that the caller gives: what is applied, who closes them, and where they may be used."""

from __future__ import annotations

import asyncio
import os
from typing import Any

import httpx
import pytest

from rcext import AsyncRingCentral, RingCentral
from rcext.errors import ConfigurationError, ConnectionFailed


class Network(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Stands for a transport with connections: refuses the first token and the first attempt of a call."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str | None]] = []
        self.closed = 0
        self.statuses: list[int] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.seen.append((request.url.host + request.url.path, request.headers.get("Authorization")))
        if request.url.path.endswith("/broken"):
            raise httpx.ReadError("reset")
        status = self.statuses.pop(0) if self.statuses else 200
        headers = {"Location": "/elsewhere", "Retry-After": "0", "Set-Cookie": "a=b"}
        return httpx.Response(status, headers=headers, json={"id": 1})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


class Caller:
    """A client of either kind, with one way to use both."""

    def __init__(self, kind: str) -> None:
        self.loop = asyncio.new_event_loop() if kind == "async" else None
        self.client: type[Any] = RingCentral if kind == "sync" else AsyncRingCentral
        self.http: type[Any] = httpx.Client if kind == "sync" else httpx.AsyncClient

    def finish(self, result: Any) -> Any:
        return result if self.loop is None else self.loop.run_until_complete(result)

    def make(self, **settings: Any) -> Any:
        rc = self.client("production", "id", "secret", **settings)
        self.finish(rc.platform.authorize(access_token="x"))
        return rc

    def get(self, rc: Any, path: str = "/account/~") -> Any:
        return self.finish(rc.platform.get(path))

    def close(self, rc: Any) -> None:
        self.finish(rc.close() if self.loop is None else rc.aclose())

    def hook(self, seen: list[str]) -> Any:
        def synchronous(message: object) -> None:
            seen.append(type(message).__name__)

        async def asynchronous(message: object) -> None:
            seen.append(type(message).__name__)

        return synchronous if self.loop is None else asynchronous


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Any:
    caller = Caller(request.param)
    yield caller
    if caller.loop is not None:
        caller.loop.close()


def test_a_given_client_sends_what_this_client_decides(caller: Caller) -> None:
    network, other, seen = Network(), Network(), list[str]()
    hook = caller.hook(seen)
    http = caller.http(
        transport=network,
        mounts={"https://media.ringcentral.com": other},
        event_hooks={"request": [hook], "response": [hook]},
        auth=("user", "password"),
        headers={"X-Mine": "1"},
        follow_redirects=True,
    )
    rc = caller.make(http_client=http)
    network.statuses = [503, 200]
    assert caller.get(rc).json() == {"id": 1}
    assert network.seen == [("platform.ringcentral.com/restapi/v1.0/account/~", "Bearer x")] * 2
    assert seen == ["Request", "Response"] * 2
    caller.get(rc, "https://media.ringcentral.com/x")
    assert other.seen == [("media.ringcentral.com/x", "Bearer x")]
    network.statuses = [302]
    caller.get(rc)  # redirected by this client, which knows where the token may go
    assert network.seen[-1] == ("platform.ringcentral.com/elsewhere", "Bearer x")
    with pytest.raises(ConnectionFailed, match="reset"):
        caller.get(rc.with_options(retries=0), "/broken")
    caller.close(rc)
    assert not http.is_closed
    assert network.closed == 0
    caller.finish(http.close() if caller.loop is None else http.aclose())
    assert network.closed == 1


def test_a_given_transport_is_closed_with_the_client(caller: Caller) -> None:
    network = Network()
    rc = caller.make(transport=network)
    caller.get(rc)
    caller.close(rc)
    assert network.closed == 1


@pytest.mark.parametrize("name", ["transport", "http_client"])
def test_a_fork_does_not_share_given_connections(caller: Caller, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    given: Any = Network() if name == "transport" else caller.http(transport=Network())
    rc = caller.make(**{name: given})
    process = os.getpid()
    monkeypatch.setattr("rcext.transport._given.os.getpid", lambda: process + 1)
    caller.get(rc)  # nothing was sent before the fork
    monkeypatch.setattr("rcext.transport._given.os.getpid", lambda: process + 2)
    with pytest.raises(
        ConfigurationError, match=f"^{name} was used in the process that this one is a fork of.* {name} in each process"
    ):
        caller.get(rc)


@pytest.mark.parametrize("name", ["transport", "http_client"])
def test_event_loops_do_not_share_given_connections(name: str) -> None:
    given: Any = Network() if name == "transport" else httpx.AsyncClient(transport=Network())
    rc = AsyncRingCentral("production", "id", "secret", **{name: given})

    async def get() -> None:
        await rc.platform.authorize(access_token="x")
        await rc.platform.get("/account/~")
        await rc.platform.get("/account/~")

    asyncio.run(get())
    with pytest.raises(ConfigurationError, match=f"^{name} was used in another event loop.* in each event loop"):
        asyncio.run(get())


def test_a_transport_without_connections_is_used_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    mock = httpx.MockTransport(lambda _request: httpx.Response(200, json={}))
    rc = AsyncRingCentral("production", "id", "secret", transport=mock)

    async def get() -> None:
        await rc.platform.authorize(access_token="x")
        await rc.platform.get("/account/~")

    for process in (1, 2):
        monkeypatch.setattr("rcext.transport._given.os.getpid", lambda process=process: process)
        asyncio.run(get())


APP: Any = None  # never called
SYNC_HTTP, ASYNC_HTTP = httpx.Client(), httpx.AsyncClient()


@pytest.mark.parametrize(
    ("kind", "settings", "text"),
    [
        (
            RingCentral,
            {"http_client": ASYNC_HTTP},
            "http_client is of type AsyncClient; RingCentral needs an httpx.Client, or use AsyncRingCentral",
        ),
        (
            AsyncRingCentral,
            {"http_client": SYNC_HTTP},
            "http_client is of type Client; AsyncRingCentral needs an httpx.AsyncClient, or use RingCentral",
        ),
        (
            RingCentral,
            {"transport": httpx.ASGITransport(app=APP)},
            "transport is of type ASGITransport; RingCentral needs an httpx.HTTPTransport, or use AsyncRingCentral",
        ),
        (
            AsyncRingCentral,
            {"transport": httpx.WSGITransport(app=APP)},
            "transport is of type WSGITransport; "
            "AsyncRingCentral needs an httpx.AsyncHTTPTransport, or use RingCentral",
        ),
        (RingCentral, {"transport": SYNC_HTTP}, "transport is of type Client; pass a client as http_client"),
        (AsyncRingCentral, {"transport": ASYNC_HTTP}, "transport is of type AsyncClient; pass a client as http_client"),
        (RingCentral, {"transport": "x"}, "transport is of type str; give an httpx.HTTPTransport"),
        (RingCentral, {"http_client": 7}, "http_client is of type int; give an httpx.Client"),
        (AsyncRingCentral, {"http_client": 7}, "http_client is of type int; give an httpx.AsyncClient"),
        (
            RingCentral,
            {"http_client": SYNC_HTTP, "transport": httpx.MockTransport(lambda _: httpx.Response(200))},
            "give transport or http_client, not both: a client has a transport of its own",
        ),
        (
            AsyncRingCentral,
            {"http_client": ASYNC_HTTP, "transport": httpx.MockTransport(lambda _: httpx.Response(200))},
            "give transport or http_client, not both: a client has a transport of its own",
        ),
    ],
)
def test_wrong_settings(kind: Any, settings: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind("production", "id", "secret", **settings)
    assert str(caught.value) == text
