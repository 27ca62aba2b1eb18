"""The transport of browsers, with exchanges of our own in the place of JavaScript's `fetch`."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, cast

import httpx
import pytest

import rcext._connection
import rcext.transport._http
from rcext import AsyncRingCentral, RingCentral
from rcext.errors import ConfigurationError, ConnectionFailed, RequestTimeout
from rcext.transport import FetchTransport

if TYPE_CHECKING:
    from collections.abc import Sequence

URL = "http://127.0.0.1:1/restapi/v1.0"
JSON = ("Content-Type", "application/json")


class FakeExchange:
    """An exchange whose outcomes are given: an exception is raised, `...` never comes."""

    def __init__(self, outcomes: Sequence[object]) -> None:
        self._outcomes = list(outcomes)
        self.aborted = 0
        self.asked: tuple[str, str, list[tuple[str, str]], bytes] | None = None
        self.waiting = asyncio.Event()

    async def _next(self) -> object:
        outcome = self._outcomes.pop(0)
        if outcome is ...:
            self.waiting.set()
            await asyncio.get_running_loop().create_future()
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    async def begin(self) -> tuple[int, list[tuple[str, str]]]:
        outcome = await self._next()
        return 200, cast("list[tuple[str, str]]", outcome)

    async def chunk(self) -> bytes | None:
        outcome = await self._next()
        assert outcome is None or isinstance(outcome, bytes)
        return outcome

    def abort(self) -> None:
        self.aborted += 1

    def open(self, method: str, url: str, headers: list[tuple[str, str]], body: bytes) -> FakeExchange:
        self.asked = (method, url, headers, body)
        return self


def client(exchange: FakeExchange, *, read: float | None = 60) -> httpx.AsyncClient:
    timeout = httpx.Timeout(60, read=read)
    return httpx.AsyncClient(transport=FetchTransport(exchange.open), timeout=timeout, headers={"X-Own": "1"})


async def test_request_and_response(caplog: pytest.LogCaptureFixture) -> None:
    exchange = FakeExchange([[JSON, ("Content-Encoding", "gzip"), ("content-length", "3")], b'{"a"', b": 1}", None])
    with caplog.at_level(logging.DEBUG, "rcext.transport"):
        async with client(exchange) as http:
            response = await http.post(URL, json={"b": 2}, headers={"Authorization": "Bearer t"})
    assert response.json() == {"a": 1}  # decoded by the browser, whatever the headers say
    assert exchange.asked is not None
    method, url, headers, body = exchange.asked
    assert (method, url, body) == ("POST", URL, b'{"b":2}')
    assert dict(headers) == {
        "accept": "*/*",
        "x-own": "1",
        "content-type": "application/json",
        "authorization": "Bearer t",
    }
    assert [record.getMessage() for record in caplog.records if record.name == "rcext.transport"] == [
        "headers that the browser sets itself are left out: accept-encoding, connection, content-length, host, "
        "user-agent"
    ]


async def test_debug_line_appears_once(caplog: pytest.LogCaptureFixture) -> None:
    transport = FetchTransport(lambda method, url, headers, body: FakeExchange([[], None]))
    with caplog.at_level(logging.DEBUG, "rcext.transport"):
        async with httpx.AsyncClient(transport=transport) as http:
            await http.get(URL)
            await http.get(URL)
    assert len([record for record in caplog.records if record.name == "rcext.transport"]) == 1


async def test_streaming() -> None:
    exchange = FakeExchange([[], b"one", b"two", ...])
    async with client(exchange) as http, http.stream("GET", URL) as response:
        chunks = response.aiter_raw()
        assert [await anext(chunks), await anext(chunks)] == [b"one", b"two"]
        assert exchange.aborted == 0
    assert exchange.aborted  # the rest is not read


@pytest.mark.parametrize("outcomes", [[...], [[], b"one", ...]], ids=["headers", "body"])
async def test_cancellation_aborts(outcomes: list[object]) -> None:
    exchange = FakeExchange(outcomes)
    async with client(exchange) as http:
        task = asyncio.create_task(http.get(URL))
        await exchange.waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert exchange.aborted


@pytest.mark.parametrize("outcomes", [[...], [[], b"one", ...]], ids=["headers", "body"])
async def test_timeout_aborts(outcomes: list[object]) -> None:
    exchange = FakeExchange(outcomes)
    async with client(exchange, read=0.01) as http:
        with pytest.raises(httpx.ReadTimeout, match=r"did not respond within 0\.01 s"):
            await http.get(URL)
        assert exchange.aborted


async def test_no_timeout() -> None:
    async with client(FakeExchange([[], None]), read=None) as http:
        assert (await http.get(URL)).status_code == 200


@pytest.mark.parametrize("outcomes", [[OSError("Failed to fetch")], [[], OSError("Failed to fetch")]])
async def test_failure(outcomes: list[object]) -> None:
    exchange = FakeExchange(outcomes)
    async with client(exchange) as http:
        with pytest.raises(httpx.ReadError, match=r"\(Failed to fetch\).*does not allow.*\(CORS\)"):
            await http.get(URL)
        assert exchange.aborted


async def test_post_is_not_repeated_after_a_failure() -> None:
    opened: list[str] = []

    def open(method: str, url: str, headers: list[tuple[str, str]], body: bytes) -> FakeExchange:
        opened.append(method)
        return FakeExchange([OSError("Failed to fetch")])

    async with AsyncRingCentral("http://127.0.0.1:1", "id", transport=FetchTransport(open), retries=1) as rc:
        await rc.platform.authorize(access_token="t")
        with pytest.raises(ConnectionFailed):
            await rc.platform.post("/restapi/v1.0/account/~/extension/~/sms", json={})
        assert opened == ["POST"]  # it may have been processed
        with pytest.raises(ConnectionFailed):
            await rc.platform.get("/restapi/v1.0/account/~")
        assert opened == ["POST", "GET", "GET"]


async def test_timeout_of_a_client() -> None:
    transport = FetchTransport(lambda method, url, headers, body: FakeExchange([...]))
    async with AsyncRingCentral("http://127.0.0.1:1", "id", transport=transport, retries=0, timeout=0.01) as rc:
        await rc.platform.authorize(access_token="t")
        with pytest.raises(RequestTimeout):
            await rc.platform.get("/restapi/v1.0/account/~")


@pytest.fixture
def in_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (rcext._connection, rcext.transport._http):
        monkeypatch.setattr(module, "IN_BROWSER", True)


@pytest.mark.usefixtures("in_browser")
async def test_chosen_in_a_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "no proxy here")  # not read
    exchange = FakeExchange([[JSON], b'{"id": "1"}', None])
    monkeypatch.setattr("rcext.transport._fetch.JsExchange", exchange.open)
    async with AsyncRingCentral("https://127.0.0.1:1", "id") as rc:
        await rc.platform.authorize(access_token="t")
        assert (await rc.platform.get("/restapi/v1.0/account/~")).json() == {"id": "1"}


@pytest.mark.usefixtures("in_browser")
def test_refused_in_a_browser() -> None:
    with pytest.raises(ConfigurationError, match="use AsyncRingCentral"):
        RingCentral("http://127.0.0.1:1", "id")
    for name, value in (("proxy", "http://proxy.example.com"), ("verify", False), ("verify", "/ca.pem")):
        with pytest.raises(ConfigurationError, match=f"{name} cannot be set in a browser"):
            AsyncRingCentral("http://127.0.0.1:1", "id", **{name: value})  # type: ignore[arg-type]
