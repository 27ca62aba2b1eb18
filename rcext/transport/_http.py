"""httpx transports that drive the flow of a call, and the plain ones below them."""

from __future__ import annotations

from threading import BoundedSemaphore
from typing import TYPE_CHECKING, cast
from urllib.request import getproxies, proxy_bypass

import httpx

from ._core import Discard, Exchange, TransportPolicy
from ._flow import run, run_async

if TYPE_CHECKING:
    import ssl
    from types import TracebackType


class RetryTransport(httpx.BaseTransport):
    """A transport that retries, keeps to rate limits and tells observers, on top of another transport.

    Args:
        inner: what sends.
        policy: when and how often.
    """

    def __init__(self, inner: httpx.BaseTransport, policy: TransportPolicy) -> None:
        self.policy = policy
        self._inner = inner
        self._places = BoundedSemaphore(_PLACES)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request, as often as it takes."""
        return run(self.policy.flow(request), self._send)

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self.close()

    def _send(self, step: Exchange | Discard) -> httpx.Response | None:
        if isinstance(step, Exchange):
            if step.urgent:
                response = self._inner.handle_request(step.request)
                return _read(response) if step.whole else response
            with self._places:
                response = self._inner.handle_request(step.request)
                return _read(response) if step.whole else response
        stream = cast("httpx.SyncByteStream", step.response.stream)
        if not isinstance(stream, httpx.ByteStream):
            try:
                for _ in stream:  # to the end, so that the connection can be used again
                    pass
            except httpx.TransportError:
                pass
            finally:
                stream.close()
        return None


class AsyncRetryTransport(httpx.AsyncBaseTransport):
    """The same as `RetryTransport` for asyncio."""

    def __init__(self, inner: httpx.AsyncBaseTransport, policy: TransportPolicy) -> None:
        import asyncio

        self.policy = policy
        self._inner = inner
        self._places = asyncio.Semaphore(_PLACES)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request, as often as it takes."""
        return await run_async(self.policy.flow(request), self._send)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    async def _send(self, step: Exchange | Discard) -> httpx.Response | None:
        if isinstance(step, Exchange):
            if step.urgent:
                response = await self._inner.handle_async_request(step.request)
                return await _aread(response) if step.whole else response
            async with self._places:
                response = await self._inner.handle_async_request(step.request)
                return await _aread(response) if step.whole else response
        stream = cast("httpx.AsyncByteStream", step.response.stream)
        if not isinstance(stream, httpx.ByteStream):
            try:
                async for _ in stream:  # to the end, so that the connection can be used again
                    pass
            except httpx.TransportError:
                pass
            finally:
                await stream.aclose()
        return None


def sync_transport(
    policy: TransportPolicy, server: str, *, proxy: str | None = None, verify: ssl.SSLContext | bool = True
) -> RetryTransport:
    """The whole transport of a synchronous client.

    Args:
        policy: retries and limits.
        server: the base URL, by which the environment's proxy is chosen.
        proxy: the URL of a proxy; `None` goes by the environment (`HTTPS_PROXY`, `NO_PROXY`...).
        verify: as in httpx: whether and against what certificates are verified.
    """
    inner = httpx.HTTPTransport(verify=verify, proxy=proxy or _environment_proxy(server), limits=_LIMITS)
    return RetryTransport(inner, policy)


def async_transport(
    policy: TransportPolicy, server: str, *, proxy: str | None = None, verify: ssl.SSLContext | bool = True
) -> AsyncRetryTransport:
    """The whole transport of an asynchronous client. See `sync_transport`."""
    inner = httpx.AsyncHTTPTransport(verify=verify, proxy=proxy or _environment_proxy(server), limits=_LIMITS)
    return AsyncRetryTransport(inner, policy)


# A request that waits in the connection pool is compared with all connections each time anything changes: 500 tasks at
# once spend half a minute on that. So requests wait here, in order, and the pool has a connection for each that it
# sees.
_PLACES = 32
_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=_PLACES, keepalive_expiry=30.0)


def _environment_proxy(server: str) -> str | None:
    url = httpx.URL(server)
    proxies = getproxies()
    if not proxies or proxy_bypass(url.host):
        return None
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if proxy is None:
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _read(response: httpx.Response) -> httpx.Response:
    stream = cast("httpx.SyncByteStream", response.stream)
    try:
        body = b"".join(stream)
    finally:
        stream.close()
    response.stream = httpx.ByteStream(body)
    return response


async def _aread(response: httpx.Response) -> httpx.Response:
    stream = cast("httpx.AsyncByteStream", response.stream)
    try:
        body = b"".join([chunk async for chunk in stream])
    finally:
        await stream.aclose()
    response.stream = httpx.ByteStream(body)
    return response
