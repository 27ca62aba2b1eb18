"""Transport of browsers: `fetch` of JavaScript."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar, cast

import httpx

from rcext._js import js_globals, timeout, to_js

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
    from typing import TypeAlias

logger = logging.getLogger("rcext.transport")

T = TypeVar("T")

_HEADERS_OF_THE_BROWSER: Final = frozenset(
    {"accept-encoding", "connection", "content-length", "cookie", "host", "transfer-encoding", "user-agent"}
)
"""Request headers that a page cannot set."""

_HEADERS_OF_THE_CODING: Final = frozenset({"content-encoding", "content-length", "transfer-encoding"})
"""Response headers that describe the bytes before the browser decoded them."""


class Exchange(Protocol):
    """One request and its response. Its methods raise if no response arrives, or it breaks off."""

    async def begin(self) -> tuple[int, Sequence[tuple[str, str]]]:
        """Return the status and the headers of the response."""
        ...

    async def chunk(self) -> bytes | None:
        """Return the next bytes of the body, or None after the last."""
        ...

    def abort(self) -> None:
        """End the request, or the reading of the response. Does nothing after the end."""
        ...


Open: TypeAlias = "Callable[[str, str, list[tuple[str, str]], bytes], Exchange]"
"""Starts an exchange, given the method, URL, headers and body of a request."""


class FetchTransport(httpx.AsyncBaseTransport):
    """A transport that sends requests by the browser's `fetch`. `AsyncRingCentral` uses it in a browser by itself.

    The browser makes connections, follows redirects, decodes compressed bodies and sets some headers, such as
    `User-Agent`; those of the request are left out. A page sees the responses of another origin, and most of their
    headers, only if that origin allows it (CORS). A request body is read before it is sent.

    The `read` timeout limits the wait for the headers and for each part of the body; there are no other timeouts.

    Args:
        open: starts an exchange; for tests.
    """

    def __init__(self, open: Open | None = None) -> None:
        self._open: Open = open if open is not None else JsExchange
        self._logged = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request, and return its response with an unread body."""
        # Not `aread`: reading the stream tells the policy that the request counts as sent.
        body = b"".join([part async for part in cast("httpx.AsyncByteStream", request.stream)])
        headers = [(name, value) for name, value in request.headers.items() if name not in _HEADERS_OF_THE_BROWSER]
        if not self._logged:
            self._logged = True
            left_out = sorted(_HEADERS_OF_THE_BROWSER.intersection(request.headers))
            logger.debug("headers that the browser sets itself are left out: %s", ", ".join(left_out))
        limit: float | None = request.extensions.get("timeout", {}).get("read")
        exchange = self._open(request.method, str(request.url), headers, body)
        status, received = await _within(limit, exchange, exchange.begin())
        return httpx.Response(
            status,
            headers=[(name, value) for name, value in received if name.lower() not in _HEADERS_OF_THE_CODING],
            stream=_Body(exchange, limit),
        )


class _Body(httpx.AsyncByteStream):
    def __init__(self, exchange: Exchange, limit: float | None) -> None:
        self._exchange = exchange
        self._limit = limit

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (chunk := await _within(self._limit, self._exchange, self._exchange.chunk())) is not None:
            yield chunk

    async def aclose(self) -> None:
        self._exchange.abort()


async def _within(limit: float | None, exchange: Exchange, step: Awaitable[T]) -> T:
    """Await a step of an exchange; abort the exchange if it fails, takes too long or is canceled.

    Raises:
        httpx.ReadTimeout: it took too long.
        httpx.ReadError: no response arrived, or it broke off. The server may have processed the request.
    """
    try:
        async with timeout(limit):
            return await step
    except TimeoutError:
        exchange.abort()
        raise httpx.ReadTimeout(f"the server did not respond within {limit:g} s") from None
    except Exception as error:
        exchange.abort()
        raise httpx.ReadError(
            f"the browser could not complete the request ({error}): the server is out of reach, or does not allow "
            "requests of this page's origin (CORS); the browser's console shows which"
        ) from error
    except BaseException:
        exchange.abort()
        raise


class JsExchange:
    """An exchange by `fetch` of JavaScript. See `Exchange`."""

    def __init__(self, method: str, url: str, headers: list[tuple[str, str]], body: bytes) -> None:
        js = js_globals()
        self._abort: Any = js.AbortController.new()
        self._reader: Any = None
        options: dict[str, object] = {
            "method": method,
            "headers": headers,
            "signal": self._abort.signal,
            "credentials": "omit",
            "cache": "no-store",
        }
        if body:
            options["body"] = body
        self._response: Any = js.fetch(url, to_js(options))

    async def begin(self) -> tuple[int, Sequence[tuple[str, str]]]:
        """Return the status and the headers of the response."""
        response = await self._response
        if response.body:
            self._reader = response.body.getReader()
        return int(response.status), [(str(name), str(value)) for name, value in response.headers.entries()]

    async def chunk(self) -> bytes | None:
        """Return the next bytes of the body, or None after the last."""
        if self._reader is None:
            return None
        part = await self._reader.read()
        return None if part.done else bytes(part.value.to_bytes())

    def abort(self) -> None:
        """End the request, or the reading of the response."""
        self._abort.abort()
