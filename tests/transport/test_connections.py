# pyright: reportPrivateUsage=false
# A test may look inside.
"""Proxies, certificates and redirects over real connections."""

from __future__ import annotations

import asyncio
import pickle
import re
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest

from rcext import AsyncRingCentral, RingCentral
from rcext.errors import ApiError, BodyNotReplayable, ConnectionFailed, RingCentralError, UnexpectedResponse
from tests.awaits import end_at_every_await

from .servers import Echo, make_certificate, proxy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.platform.worlds import World

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def echo() -> Iterator[Echo]:
    server = Echo()
    yield server
    server.close()


def get(world: World, server: str, **settings: Any) -> str:
    """Return the path that a server saw."""

    def path(answer: Any) -> str:
        found: str = answer.json()["path"]
        return found

    if world.name == "sync":
        with RingCentral(server, "id", "secret", retries=0, **settings) as rc:
            rc.platform.authorize(access_token="x")
            return path(rc.platform.get("/x"))

    async def run() -> str:
        async with AsyncRingCentral(server, "id", "secret", retries=0, **settings) as rc:
            await rc.platform.authorize(access_token="x")
            return path(await rc.platform.get("/x"))

    return asyncio.run(run())


def test_a_private_authority(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    authority = make_certificate(tmp_path)
    server = Echo(authority)
    with pytest.raises(httpx.ConnectError, match="pass its certificate as `verify`"):
        get(world, server.url)
    for verify in (authority, str(authority), False):
        assert get(world, server.url, verify=verify) == "/restapi/v1.0/x"
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    assert get(world, server.url) == "/restapi/v1.0/x"
    server.close()


def test_a_proxy(world: World, echo: Echo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = make_certificate(tmp_path)
    secure = Echo(authority)
    with proxy() as other:
        assert get(world, echo.url, proxy=other.url) == "/restapi/v1.0/x"
        assert other.next_request() == f"GET {echo.url}/restapi/v1.0/x"
        assert get(world, secure.url, proxy=other.url, verify=authority) == "/restapi/v1.0/x"
        assert other.next_request() == f"CONNECT 127.0.0.1:{secure.port}"
        monkeypatch.setenv("HTTP_PROXY", other.url)
        assert get(world, echo.url) == "/restapi/v1.0/x"
        assert other.next_request() == f"GET {echo.url}/restapi/v1.0/x"
        monkeypatch.setenv("NO_PROXY", f"127.0.0.0/8,localhost:{echo.port}")
        assert get(world, echo.url) == "/restapi/v1.0/x"
        assert get(world, f"http://localhost:{echo.port}") == "/restapi/v1.0/x"
        monkeypatch.setenv("NO_PROXY", "localhost:1")
        assert get(world, f"http://localhost:{echo.port}") == "/restapi/v1.0/x"
        assert other.next_request() == f"GET http://localhost:{echo.port}/restapi/v1.0/x"
    secure.close()


def test_a_proxy_that_is_not_there(world: World, echo: Echo) -> None:
    with pytest.raises(ConnectionFailed, match="check the address, the network and the proxy"):
        get(world, echo.url, proxy="http://127.0.0.1:1")


def connections(pools: Any) -> list[str]:
    """Return what the connections of a client do, given its transports by proxy."""
    return [one.info() for idle in pools.values() for transport in idle.all for one in transport._pool.connections]


def test_failed_handshakes_through_a_proxy_leave_no_connections(world: World, tmp_path: Path) -> None:
    secure = Echo(make_certificate(tmp_path))
    with proxy() as other:
        settings: dict[str, Any] = {"proxy": other.url, "retries": 0}
        if world.name == "sync":
            with RingCentral(secure.url, "id", "secret", **settings) as rc:
                rc.platform.authorize(access_token="x")
                for _ in range(3):
                    with pytest.raises(httpx.ConnectError, match="certificate"):
                        rc.platform.get("/x")
                left = connections(cast("Any", rc._http)._transport._pool._idle)
        else:

            async def run() -> list[str]:
                async with AsyncRingCentral(secure.url, "id", "secret", **settings) as rc:
                    await rc.platform.authorize(access_token="x")
                    for _ in range(3):
                        with pytest.raises(httpx.ConnectError, match="certificate"):
                            await rc.platform.get("/x")
                    return connections((await cast("Any", rc._http)._transport._pool.pool()).idle)

            left = asyncio.run(run())
    (one,) = left  # the next request forgets it
    assert "CLOSED" in one
    secure.close()


@pytest.mark.parametrize("way", ["cancel", "timeout"])
def test_a_cancellation_at_any_await_leaves_no_connection(echo: Echo, way: str) -> None:
    def make() -> tuple[Callable[[], Any], Callable[[], Any]]:
        rc = AsyncRingCentral(echo.url, "id", "secret", retries=0)

        async def program() -> None:
            await rc.platform.authorize(access_token="x")
            await rc.platform.get("/x")

        async def then() -> None:
            left = connections((await cast("Any", rc._http)._transport._pool.pool()).idle)
            assert [one for one in left if not re.search("IDLE|CLOSED|FAILED", one)] == []
            await rc.aclose()

        return program, then

    assert end_at_every_await(make, way) > 10


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT"])
@pytest.mark.parametrize("allowed", [False, True])
def test_redirects_to_another_host(world: World, echo: Echo, status: int, method: str, allowed: bool) -> None:
    """The body goes to allowed hosts only, as the bearer does."""
    foreign = Echo()
    target = f"http://localhost:{foreign.port}"
    echo.answer = lambda _method, _target, _body: (status, {"Location": f"{target}/elsewhere"}, b"")
    hosts = [target] if allowed else []
    keeps_body = (method == "PUT" and status in (301, 307, 308)) or (method == "POST" and status in (307, 308))

    body = None if method == "GET" else {"text": "PRIVATE"}

    async def run() -> None:
        async with AsyncRingCentral(echo.url, "id", "secret", allowed_hosts=hosts) as rc:
            await rc.platform.authorize(access_token="x")
            await rc.platform.api_call(method, "/x", json=body)

    def call() -> None:
        with RingCentral(echo.url, "id", "secret", allowed_hosts=hosts) as rc:
            rc.platform.authorize(access_token="x")
            rc.platform.api_call(method, "/x", json=body)

    _check(call if world.name == "sync" else lambda: asyncio.run(run()), foreign, refused=keeps_body and not allowed)
    if keeps_body and allowed:
        assert foreign.requests == [(method, "/elsewhere", b'{"text":"PRIVATE"}')]
    else:
        assert not any(body for _, _, body in foreign.requests)
    foreign.close()


def _check(action: Any, foreign: Echo, *, refused: bool) -> None:
    if refused:
        with pytest.raises(UnexpectedResponse, match="redirected to localhost, which is not an allowed host"):
            action()
        assert foreign.requests == []
    else:
        action()
        assert len(foreign.requests) == 1


def test_redirects_end(world: World, echo: Echo) -> None:
    echo.answer = lambda _method, _target, _body: (302, {"Location": "/again"}, b"")
    with pytest.raises(UnexpectedResponse):
        get(world, echo.url)
    assert len(echo.requests) == 6


def post_once(world: World, server: str, content: Any = None) -> None:
    """Make a raw POST that is not repeated."""
    if world.name == "sync":
        with RingCentral(server, "id", "secret", retries=0) as rc:
            rc.platform.authorize(access_token="x")
            rc.platform.post("/x", content=content)
        return

    async def run() -> None:
        async with AsyncRingCentral(server, "id", "secret", retries=0) as rc:
            await rc.platform.authorize(access_token="x")
            await rc.platform.post("/x", content=content)

    asyncio.run(run())


def test_a_body_that_can_be_read_once_is_not_redirected(world: World, echo: Echo) -> None:
    echo.answer = lambda _method, _target, _body: (307, {"Location": "/there"}, b"")
    with pytest.raises(BodyNotReplayable, match=r"POST /restapi/v1.0/x was redirected, and cannot be sent again"):
        post_once(world, echo.url, iter([b"a", b"b"]))
    assert echo.requests == [("POST", "/restapi/v1.0/x", b"ab")]


@pytest.mark.parametrize("status", [303, 307])
def test_an_error_after_a_redirect_says_what_may_have_been_done(world: World, echo: Echo, status: int) -> None:
    echo.answer = lambda _method, _target, _body: (status, {"Location": "http://127.0.0.1:1/there"}, b"")
    with pytest.raises(RingCentralError) as caught:
        post_once(world, echo.url, b"an SMS" if status == 303 else None)
    notes = getattr(caught.value, "__notes__", [])
    assert [
        note
        for note in notes
        if "POST was answered with a redirect, which failed; it may have been carried out" in note
    ] == (notes if status == 303 else [])
    assert len(notes) == (1 if status == 303 else 0)


@pytest.mark.parametrize("status", [302, 303, 307])
def test_a_refusal_after_a_redirect_says_what_may_have_been_done(world: World, echo: Echo, status: int) -> None:
    echo.answer = lambda _method, target, _body: (404 if target == "/there" else status, {"Location": "/there"}, b"")
    with pytest.raises(ApiError) as caught:
        post_once(world, echo.url, b"an SMS")
    said = "the POST that was redirected here may have been carried out" in str(caught.value)
    assert said == (status != 307)
    assert said == ("may have been carried out" in str(pickle.loads(pickle.dumps(caught.value))))  # noqa: S301  # our own


def test_redirects_of_typed_and_streamed_calls(echo: Echo) -> None:
    echo.answer = lambda _method, target, _body: (
        (200, {"Content-Type": "application/json"}, b'{"id": 1}')
        if target == "/there"
        else (302, {"Location": "/there"}, b"x" * 100_000)
    )
    with RingCentral(echo.url, "id", "secret") as rc:
        rc.platform.authorize(access_token="x")
        assert rc.api.company.read_account_info().id == 1
        with rc.platform.stream("GET", "/x") as answer:
            assert answer.raw.history[0].status_code == 302
            assert answer.read() == b'{"id": 1}'


def test_no_secrets_in_errors_of_connections(echo: Echo) -> None:
    """Of a call, a login and a renewal: the exception, its request, its causes, and their pickles."""
    found: list[httpx.TransportError] = []
    for name in ("authorize", "refresh", "get"):
        echo.answer = lambda _method, _target, _body: (200, {"Content-Length": "5"}, b"cut")
        with RingCentral(echo.url, "id", "SECRET", retries=0, timeout=0.5) as rc:
            rc.platform.authorize(access_token="SECRET", refresh_token="SECRET")
            calls: dict[str, Callable[[], object]] = {
                "authorize": partial(rc.platform.authorize, username="me", password="SECRET"),
                "refresh": rc.platform.refresh,
                "get": partial(rc.platform.get, "/x"),
            }
            with pytest.raises(httpx.TransportError) as caught:
                calls[name]()
            found.append(caught.value)
    for error in found:
        link: BaseException | None = error
        while link is not None:
            shown = repr(link) + repr(vars(link)) + pickle.dumps(link).decode("latin-1")
            request = getattr(link, "_request", None)
            if request is not None:
                shown += repr(request.headers.raw) + request.content.decode("latin-1")
            assert "SECRET" not in shown
            assert "Basic " not in shown
            link = link.__cause__ or link.__context__
