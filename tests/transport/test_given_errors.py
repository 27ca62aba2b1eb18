# pyright: reportPrivateUsage=false
# A test may look inside.
"""Transports of other packages: what they read of a body, and how they name errors, leads to no second request."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from httpx_aiohttp import AiohttpTransport

from rcext import AsyncRingCentral, RingCentral
from rcext.transport import PRE_SEND_ERRORS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from rcext.sandbox import Sandbox

ECHO = "/restapi/v1.0/sandbox/echo"


class Adapter(httpx.BaseTransport):
    """Stands for a transport that adapts another package: it reads the body at once, and then fails."""

    def __init__(self, fail: Callable[[], None]) -> None:
        self.fail = fail
        self.seen: list[str] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token"):
            return httpx.Response(200, json={"access_token": "x", "expires_in": 3600})
        self.seen.append(request.content.decode())
        self.fail()
        raise AssertionError


def foreign(error: type[httpx.TransportError]) -> Callable[[], None]:
    """Return a function that names the error of another package as one of httpx."""

    def fail() -> None:
        try:
            raise OSError("the connection was reset")
        except OSError as cause:
            raise error("Server disconnected") from cause

    return fail


def plain(error: type[httpx.TransportError]) -> Callable[[], None]:
    def fail() -> None:
        raise error("no route")

    return fail


def quick(rc: Any) -> Any:
    rc._settings.policy._random = lambda: 0.0  # the shortest pauses
    return rc


def by_transport(adapter: Adapter) -> RingCentral:
    return RingCentral("production", "id", "secret", retries=1, transport=adapter)


def by_client(adapter: Adapter) -> RingCentral:
    return RingCentral("production", "id", "secret", retries=1, http_client=httpx.Client(transport=adapter))


def by_mock(adapter: Adapter) -> RingCentral:
    return RingCentral("production", "id", "secret", retries=1, transport=httpx.MockTransport(adapter.handle_request))


@pytest.mark.parametrize("make", [by_transport, by_client, by_mock])
@pytest.mark.parametrize("method", ["POST", "PATCH", "GET"])
@pytest.mark.parametrize("error", [*PRE_SEND_ERRORS, httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError])
def test_a_foreign_error_does_not_say_that_nothing_was_sent(
    make: Callable[[Adapter], RingCentral], method: str, error: type[httpx.TransportError]
) -> None:
    adapter = Adapter(foreign(error))
    with quick(make(adapter)) as rc:
        rc.platform.authorize(access_token="x")
        with pytest.raises(httpx.TransportError) as caught:
            rc.platform.api_call(method, ECHO, json={"text": "an SMS"} if method != "GET" else None)
    assert len(adapter.seen) == (1 if method != "GET" else 2)
    assert not isinstance(caught.value, PRE_SEND_ERRORS)
    assert isinstance(caught.value, httpx.TimeoutException) == issubclass(error, httpx.TimeoutException)
    assert "Server disconnected" in str(caught.value)


@pytest.mark.parametrize("make", [by_transport, by_client, by_mock])
@pytest.mark.parametrize("error", PRE_SEND_ERRORS)
def test_a_transport_may_say_itself_that_nothing_was_sent(
    make: Callable[[Adapter], RingCentral], error: type[httpx.TransportError]
) -> None:
    adapter = Adapter(plain(error))
    with quick(make(adapter)) as rc:
        rc.platform.authorize(access_token="x")
        with pytest.raises(error):
            rc.platform.post(ECHO, json={"text": "an SMS"})
        try:
            raise ValueError("the caller handles it")
        except ValueError:
            with pytest.raises(error):
                rc.platform.post(ECHO, json={"text": "an SMS"})
    assert len(adapter.seen) == 4


class BrokenBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, error: type[httpx.TransportError]) -> None:
        self._error = error

    def __iter__(self) -> Iterator[bytes]:
        yield b"{"
        raise self._error("lost")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


@pytest.mark.parametrize("error", PRE_SEND_ERRORS)
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_an_error_of_the_response_does_not_say_that_nothing_was_sent(
    method: str, error: type[httpx.TransportError]
) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.content.decode())
        return httpx.Response(200, stream=BrokenBody(error))

    transport = httpx.MockTransport(answer)
    tries = 1 if method == "POST" else 2
    with quick(RingCentral("production", "id", "secret", retries=1, transport=transport)) as rc:
        rc.platform.authorize(access_token="x")
        with pytest.raises(httpx.ReadError, match="may have been carried out" if method == "POST" else "lost"):
            rc.platform.api_call(method, ECHO, json={"text": "an SMS"})
    assert len(seen) == tries

    async def main() -> None:
        async with quick(AsyncRingCentral("production", "id", "secret", retries=1, transport=transport)) as rc:
            await rc.platform.authorize(access_token="x")
            with pytest.raises(httpx.ReadError, match="lost"):
                await rc.platform.api_call(method, ECHO, json={"text": "an SMS"})

    asyncio.run(main())
    assert len(seen) == 2 * tries


def test_asyncio_knows_what_the_caller_handles() -> None:
    class Broken(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            raise httpx.ConnectError("no route")

    async def main() -> None:
        async with quick(AsyncRingCentral("production", "id", "secret", retries=1, transport=Broken())) as rc:
            await rc.platform.authorize(access_token="x")
            try:
                raise ValueError("the caller handles it")
            except ValueError:
                with pytest.raises(httpx.ConnectError):
                    await rc.platform.post(ECHO, json={"text": "an SMS"})

    asyncio.run(main())


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_connection_that_cannot_be_opened_is_tried_again(wrapped: bool) -> None:
    tries: list[str] = []

    class Logging(httpx.HTTPTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            tries.append(request.url.path)
            return super().handle_request(request)

    transport = Logging(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    settings: Any = {"http_client": httpx.Client(transport=transport)} if wrapped else {"transport": transport}
    with quick(RingCentral("http://127.0.0.1:1", "id", "secret", retries=1, **settings)) as rc:
        rc.platform.authorize(access_token="x")
        with pytest.raises(httpx.ConnectError):
            rc.platform.post(ECHO, json={"text": "an SMS"})
    assert tries == [ECHO] * 2


@pytest.mark.parametrize("method", ["POST", "PATCH", "GET"])
@pytest.mark.parametrize("fault", ["reset_after", "reset_before", "truncate"])
@pytest.mark.parametrize("way", ["transport", "http_client"])
def test_calls_over_aiohttp(sb: Sandbox, method: str, fault: str, way: str) -> None:
    async def main() -> None:
        transport = AiohttpTransport()
        given: Any = {way: transport if way == "transport" else httpx.AsyncClient(transport=transport)}
        async with quick(AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, **given)) as rc:
            assert (await rc.api.user_settings.read_extension()).id
            sb.requests.clear()
            sb.faults.add(ECHO, fault, times=1)
            if method == "GET":
                assert (await rc.platform.api_call(method, ECHO)).status == 200
            else:
                with pytest.raises(httpx.TransportError):
                    await rc.platform.api_call(method, ECHO, json={"text": "an SMS"})
            assert len(sb.requests.filter(path=ECHO)) == (2 if method == "GET" else 1)
            assert (await rc.platform.post(ECHO, json={"text": "an SMS"})).status == 200
        await transport.aclose()

    asyncio.run(main())
