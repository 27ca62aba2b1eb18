"""Requests of the client are those that httpx would build, and its cookies those that httpx would keep."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext import AsyncRingCentral, RingCentral

if TYPE_CHECKING:
    from collections.abc import Callable

SERVER = "https://platform.example.com"
PATH = f"{SERVER}/restapi/v1.0/account/~"
REQUESTS: list[dict[str, Any]] = [
    {},
    {"url": f"{PATH}?a=b#c"},
    {"url": "https://münchen.example.com:8443/ü?ö=ä"},
    {"url": httpx.URL(PATH)},
    {"headers": {"Accept": "application/json", "accept-encoding": "identity", "X-A": "ä".encode()}},
    {"headers": {"Host": "other.example.com", "content-length": "0"}},
    {"headers": httpx.Headers([("X-A", "1"), ("X-A", "2"), ("User-Agent", "test")])},
    {"params": [("a", "1"), ("a", "ü &"), ("b", "")]},
    {"params": [("a", True)]},
    {"params": [("a", 1)]},
    {"params": [], "headers": {}},
    {"params": [], "url": f"{PATH}?c=d"},
    {"params": {"a": "b"}, "url": f"{PATH}?c=d"},
    {"params": [("a", "b")], "url": f"{PATH}?c=d"},
    {"content": b"content"},
    {"content": b"content", "headers": {"Transfer-Encoding": "chunked"}},
    {"headers": {"Transfer-Encoding": "chunked"}},
    {"content": b"content", "headers": {"Content-Length": "7", "Content-Type": "text/plain"}},
    {"content": b""},
    {"content": "ä"},
    {"content": [b"con", b"tent"]},
    {"data": {"a": "b"}},
    {"data": None, "files": None, "json": None},
    {"json": {"a": 1}},
    {"files": [("a", ("a.txt", b"a", "text/plain"))], "headers": {"Content-Type": "multipart/form-data; boundary=b"}},
    {"timeout": 5},
    {"timeout": None},
    {"timeout": httpx.Timeout(1, read=2), "extensions": {"a": "b"}},
    {"extensions": {"timeout": {"read": 3}}},
]


def facts(request: httpx.Request) -> tuple[object, ...]:
    """Return what makes a request."""
    kind = type(request.stream)
    content = request.content if kind is httpx.ByteStream else kind
    return request.method, request.url, request.headers.raw, request.extensions, content, kind


@pytest.mark.parametrize("method", ["GET", "post", "PATCH", "DELETE"])
@pytest.mark.parametrize("options", REQUESTS, ids=repr)
@pytest.mark.parametrize("cookies", [{}, {"name": "value"}], ids=["", "cookies"])
def test_requests_equal_those_of_httpx(method: str, options: dict[str, Any], cookies: dict[str, str]) -> None:
    unused = httpx.MockTransport(lambda _: httpx.Response(500))
    rc = RingCentral(SERVER, "id", "secret", timeout=7, transport=unused)
    async_rc = AsyncRingCentral(SERVER, "id", "secret", timeout=7, transport=unused)
    headers = rc._settings.headers  # pyright: ignore[reportPrivateUsage]
    for ours, plain in ((rc._http, httpx.Client), (async_rc._http, httpx.AsyncClient)):  # pyright: ignore[reportPrivateUsage]
        theirs = plain(headers=headers, timeout=7, cookies=cookies, transport=unused)
        ours.cookies = cookies
        for _ in range(2):  # the second time, the URL is known
            arguments: dict[str, Any] = {"url": PATH, **options}
            assert facts(ours.build_request(method, **arguments)) == facts(theirs.build_request(method, **arguments))


@pytest.mark.parametrize("url", ["/restapi/v1.0/account/~", "//platform.example.com/restapi", ""])
def test_relative_urls_are_those_of_httpx(url: str) -> None:
    ours = RingCentral(SERVER, "id", "secret")._http  # pyright: ignore[reportPrivateUsage]
    assert ours.build_request("GET", url).url == httpx.Client(trust_env=False).build_request("GET", url).url


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"url": f"{PATH}\n"}, httpx.InvalidURL),
        ({"url": 7}, TypeError),
        ({"headers": {"X-A": "ä"}}, UnicodeEncodeError),
        ({"headers": {"X-A": 1}}, TypeError),
        ({"timeout": "soon"}, None),
        ({"unknown": 1}, TypeError),
    ],
    ids=repr,
)
def test_wrong_arguments_are_refused_as_by_httpx(options: dict[str, Any], error: type[Exception] | None) -> None:
    ours = RingCentral(SERVER, "id", "secret")._http  # pyright: ignore[reportPrivateUsage]
    arguments: dict[str, Any] = {"url": PATH, **options}
    seen: list[str] = []
    for client in (ours, httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(500)))):
        if error is None:
            client.build_request("GET", **arguments)
            continue
        with pytest.raises(error) as raised:
            client.build_request("GET", **arguments)
        seen.append(str(raised.value))
    assert len(set(seen)) <= 1


def setting_cookies(seen: list[str | None]) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server that sets a cookie with its second answer, and removes it with its fourth."""

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("Cookie"))
        cookies = {2: "node=7; Path=/; Max-Age=60", 4: "node=; Path=/; Max-Age=0"}
        headers = {"Set-Cookie": cookies[len(seen)]} if len(seen) in cookies else {}
        return httpx.Response(200, json={}, headers=headers)

    return answer


def test_cookies_are_kept_and_sent() -> None:
    seen: list[str | None] = []
    with RingCentral(SERVER, "id", "secret", transport=httpx.MockTransport(setting_cookies(seen))) as rc:
        rc.platform.authorize(access_token="token", expires_in=60)
        for _ in range(5):
            rc.platform.get("/account/~")
    assert seen == [None, None, "node=7", "node=7", None]


@pytest.mark.parametrize(
    "cookie", ["node=é; Path=/", "é=7; Path=/", "node=7; Path=/; Version=1; Comment=é", "a=1; Path=/é"]
)
def test_cookies_that_cannot_be_sent_are_refused(cookie: str) -> None:
    seen: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("Cookie"))
        return httpx.Response(200, json={}, headers=[(b"Set-Cookie", cookie.encode()), (b"Set-Cookie", b"b=2; Path=/")])

    with RingCentral(SERVER, "id", "secret", transport=httpx.MockTransport(answer)) as rc:
        rc.platform.authorize(access_token="token", expires_in=60)
        for _ in range(2):
            rc.platform.get("/account/~")
    assert seen[0] is None
    assert seen[1] is not None
    assert "b=2" in seen[1]


def test_cookies_are_kept_and_sent_in_asyncio() -> None:
    seen: list[str | None] = []

    async def calls() -> None:
        transport = httpx.MockTransport(setting_cookies(seen))
        async with AsyncRingCentral(SERVER, "id", "secret", transport=transport) as rc:
            await rc.platform.authorize(access_token="token", expires_in=60)
            for _ in range(5):
                await rc.platform.get("/account/~")

    asyncio.run(calls())
    assert seen == [None, None, "node=7", "node=7", None]
