"""Transports and clients of httpx that the caller gives, instead of connections of the client's own."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

import httpx

from rcext.errors import ClientClosed, ConfigurationError

from ._retry import PRE_SEND_ERRORS
from ._streams import TrackedStream

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

SyncTransport: TypeAlias = httpx.BaseTransport
"""A transport of httpx for synchronous clients, such as `httpx.MockTransport`."""

AsyncTransport: TypeAlias = httpx.AsyncBaseTransport
"""A transport of httpx for asynchronous clients."""

_CLOSED: Final = "the http_client of this client is closed; close it after the last call, or make another one"


def raise_certain(
    error: httpx.TransportError,
    given: SyncTransport | AsyncTransport,
    request: httpx.Request,
    before: BaseException | None,
) -> None:
    """Raise another error if that of a given transport says that a request was not sent, and this is not certain.

    Transports other than those of httpx may read the body without its stream, and some give a lost connection the name
    of one that could not be opened (httpx-aiohttp 0.2).

    Args:
        error: the error.
        given: the transport.
        request: the request.
        before: the exception that was handled when the request began, if any.
    """
    connecting = isinstance(error, PRE_SEND_ERRORS)
    if connecting and _of_connecting(error, before):
        return
    stream = request.stream
    if isinstance(stream, TrackedStream) and not _reads_streams(given):
        stream.handed_over = True
    if connecting:
        kind = httpx.ReadTimeout if isinstance(error, httpx.TimeoutException) else httpx.ReadError
        raise kind(str(error), request=request) from error


def _of_connecting(error: httpx.TransportError, before: BaseException | None) -> bool:
    """Return whether an error comes from httpcore, or was not raised because of another error of the request."""
    origin = error.__cause__ or error.__context__
    return origin is None or origin is before or type(origin).__module__.startswith("httpcore")


def _reads_streams(given: object) -> bool:
    """Return whether a transport is known to read a body through its stream alone."""
    if isinstance(given, GivenTransport | AsyncGivenTransport):
        given = given.inner
    return type(given) in (httpx.HTTPTransport, httpx.AsyncHTTPTransport)


class Owner:
    """The process and the event loop that a given transport belongs to: those that use it first.

    Its connections cannot be replaced as the client's own are, and must not be shared.

    Args:
        name: the argument that gave it, for errors.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._process = 0
        self._loop: object = None

    def check(self, loop: object = None) -> None:
        """Reject a use in a forked child, or in another event loop.

        Raises:
            ConfigurationError: the transport was used elsewhere before.
        """
        process = os.getpid()
        if not self._process:
            self._process, self._loop = process, loop
        elif self._process != process:
            raise self._error("the process that this one is a fork of", "process")
        elif self._loop is not loop:
            raise self._error("another event loop", "event loop")

    def _error(self, place: str, kind: str) -> ConfigurationError:
        return ConfigurationError(
            f"{self._name} was used in {place}, and its connections cannot be shared; make a client with its own "
            f"{self._name} in each {kind}, or use proxy=, verify= and timeout= instead"
        )


class GivenTransport(httpx.BaseTransport):
    """A transport of the caller, used by one process.

    Args:
        name: the argument that gave it.
        send: sends a request.
        close: called when the client is closed.
        inner: the transport, unless it is one of a client.
    """

    def __init__(
        self,
        name: str,
        send: Callable[[httpx.Request], httpx.Response],
        close: Callable[[], None] | None = None,
        inner: SyncTransport | None = None,
    ) -> None:
        self.inner = inner
        self._owner = Owner(name)
        self._send = send
        self._close = close

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request."""
        self._owner.check()
        return self._send(request)

    def close(self) -> None:
        """Close the transport, unless the caller does."""
        if self._close is not None:
            self._close()


class AsyncGivenTransport(httpx.AsyncBaseTransport):
    """A transport of the caller, used by one event loop. See `GivenTransport`."""

    def __init__(
        self,
        name: str,
        send: Callable[[httpx.Request], Awaitable[httpx.Response]],
        close: Callable[[], Awaitable[None]] | None = None,
        inner: AsyncTransport | None = None,
    ) -> None:
        import asyncio

        self.inner = inner
        self._running_loop = asyncio.get_running_loop
        self._owner = Owner(name)
        self._send = send
        self._close = close

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request."""
        self._owner.check(self._running_loop())
        return await self._send(request)

    async def aclose(self) -> None:
        """Close the transport, unless the caller does."""
        if self._close is not None:
            await self._close()


def sync_given(transport: object, http_client: object) -> SyncTransport | None:
    """Return the transport of a synchronous client for its arguments `transport` and `http_client`.

    Raises:
        ConfigurationError: both are given, or one has another type.
    """
    if http_client is None:
        if transport is None or isinstance(transport, httpx.MockTransport | httpx.WSGITransport):
            return transport
        if isinstance(transport, httpx.BaseTransport):
            return GivenTransport("transport", transport.handle_request, transport.close, transport)
        raise _wrong("transport", transport, "httpx.HTTPTransport")
    _only_one(transport)
    if not isinstance(http_client, httpx.Client):
        raise _wrong("http_client", http_client, "httpx.Client")
    # Headers, cookies, redirects, time limits and `auth` are those of this client.
    return GivenTransport("http_client", partial(_send, http_client))


def async_given(transport: object, http_client: object) -> AsyncTransport | None:
    """Return the transport of an asynchronous client. See `sync_given`."""
    if http_client is None:
        if transport is None or isinstance(transport, httpx.MockTransport | httpx.ASGITransport):
            return transport
        if isinstance(transport, httpx.AsyncBaseTransport):
            return AsyncGivenTransport("transport", transport.handle_async_request, transport.aclose, transport)
        raise _wrong("transport", transport, "httpx.AsyncHTTPTransport")
    _only_one(transport)
    if not isinstance(http_client, httpx.AsyncClient):
        raise _wrong("http_client", http_client, "httpx.AsyncClient")
    return AsyncGivenTransport("http_client", partial(_send_async, http_client))


def _send(client: httpx.Client, request: httpx.Request) -> httpx.Response:
    if client.is_closed:
        raise ClientClosed(_CLOSED)
    return client.send(request, stream=True, auth=None, follow_redirects=False)


async def _send_async(client: httpx.AsyncClient, request: httpx.Request) -> httpx.Response:
    if client.is_closed:
        raise ClientClosed(_CLOSED)
    return await client.send(request, stream=True, auth=None, follow_redirects=False)


def _only_one(transport: object) -> None:
    if transport is not None:
        raise ConfigurationError("give transport or http_client, not both: a client has a transport of its own")


def _wrong(name: str, value: object, wanted: str) -> ConfigurationError:
    hint = f"give an {wanted}"
    if isinstance(value, httpx.Client | httpx.AsyncClient) and name == "transport":
        hint = "pass a client as http_client"
    elif isinstance(value, httpx.Client | httpx.BaseTransport):
        hint = f"AsyncRingCentral needs an {wanted}, or use RingCentral"
    elif isinstance(value, httpx.AsyncClient | httpx.AsyncBaseTransport):
        hint = f"RingCentral needs an {wanted}, or use AsyncRingCentral"
    return ConfigurationError(f"{name} is of type {type(value).__name__}; {hint}")
