"""httpx transports that drive the flow of a call, and the plain ones below them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import httpx

from rcext._flow import run, run_async

from ._core import Discard, Exchange, TransportPolicy
from ._pool import AsyncConnectionPool, ConnectionPool

if TYPE_CHECKING:
    from types import TracebackType

    from rcext._connection import ConnectionSettings


class RetryTransport(httpx.BaseTransport):
    """A transport that retries, keeps to rate limits and tells observers, on top of another transport.

    Args:
        inner: what sends.
        policy: when and how often.
    """

    def __init__(self, inner: ConnectionPool, policy: TransportPolicy) -> None:
        self.policy = policy
        self._inner = inner

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
            place = self._inner.place(step.request)
            response = self._inner.handle_request(step.request)
            if step.whole:
                response = _read(response)
            del place
            return response
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

    def __init__(self, inner: AsyncConnectionPool, policy: TransportPolicy) -> None:
        self.policy = policy
        self._inner = inner

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
            async with self._inner.place(step.request):
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


def sync_transport(policy: TransportPolicy, connection: ConnectionSettings) -> RetryTransport:
    """Return the whole transport of a synchronous client."""
    return RetryTransport(ConnectionPool(connection), policy)


def async_transport(policy: TransportPolicy, connection: ConnectionSettings) -> AsyncRetryTransport:
    """Return the whole transport of an asynchronous client."""
    return AsyncRetryTransport(AsyncConnectionPool(connection), policy)


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
