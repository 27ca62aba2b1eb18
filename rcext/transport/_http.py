"""httpx transports that drive the flow of a call over a connection pool."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import httpx

from rcext._flow import run, run_async
from rcext._js import IN_BROWSER
from rcext.errors import ConfigurationError

from ._policy import Discard, Exchange, TransportPolicy
from ._pool import AsyncConnectionPool, ConnectionPool
from ._responses import MAX_DRAIN, AsyncBodyStream, BodyStream, close_at_once
from ._retry import PRE_SEND_ERRORS

if TYPE_CHECKING:
    from types import TracebackType

    from rcext._connection import ConnectionSettings

    from ._given import AsyncTransport, SyncTransport


class RetryTransport(httpx.BaseTransport):
    """A transport that retries, respects rate limits and reports requests.

    Args:
        pool: the connections.
        policy: when and how often requests are sent.
    """

    def __init__(self, pool: ConnectionPool, policy: TransportPolicy) -> None:
        self.policy = policy
        self._pool = pool

    def with_policy(self, policy: TransportPolicy) -> RetryTransport:
        """Return a transport with another policy over the same connections."""
        return RetryTransport(self._pool, policy)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request, as often as it takes."""
        self._pool.check_open()
        return run(self.policy.flow(request), self._step)

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self.close()

    def _step(self, step: Exchange | Discard) -> httpx.Response | None:
        if isinstance(step, Exchange):
            if step.priority:
                return self._send(step)
            place = self._pool.place(step.request)
            try:
                return self._send(step)
            finally:
                del place  # an error may live for long, and has this frame in its traceback
        stream = cast("httpx.SyncByteStream", step.response.stream)
        if not isinstance(stream, httpx.ByteStream):
            try:
                size = 0
                for chunk in stream:  # to the end, so that the connection can be used again
                    size += len(chunk)
                    if size > MAX_DRAIN:
                        break
            except httpx.TransportError:
                pass
            finally:
                stream.close()
        return None

    def _send(self, step: Exchange) -> httpx.Response:
        with self._pool.transport(step.request) as transport:
            response = transport.handle_request(step.request)
            try:
                response.request = step.request
                body = BodyStream(response, step.max_size, streamed=not step.buffer_body)
                if step.buffer_body:
                    content = body.read()
                    body.close()
                    response.stream = httpx.ByteStream(content)
            except BaseException as error:
                cast("httpx.SyncByteStream", response.stream).close()
                _raise_answered(error, step.request)
                raise
            return response


class AsyncRetryTransport(httpx.AsyncBaseTransport):
    """The same as `RetryTransport` for asyncio."""

    def __init__(self, pool: AsyncConnectionPool, policy: TransportPolicy) -> None:
        self.policy = policy
        self._pool = pool

    def with_policy(self, policy: TransportPolicy) -> AsyncRetryTransport:
        """Return a transport with another policy over the same connections."""
        return AsyncRetryTransport(self._pool, policy)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request, as often as it takes."""
        self._pool.check_open()
        return await run_async(self.policy.flow(request), self._step)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._pool.aclose()

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    async def _step(self, step: Exchange | Discard) -> httpx.Response | None:
        if isinstance(step, Exchange):
            if step.priority:
                return await self._send(step)
            async with self._pool.place(step.request):
                return await self._send(step)
        stream = cast("httpx.AsyncByteStream", step.response.stream)
        if not isinstance(stream, httpx.ByteStream):
            try:
                size = 0
                async for chunk in stream:  # to the end, so that the connection can be used again
                    size += len(chunk)
                    if size > MAX_DRAIN:
                        break
            except httpx.TransportError:
                pass
            finally:
                await close_at_once(stream)
        return None

    async def _send(self, step: Exchange) -> httpx.Response:
        async with self._pool.transport(step.request) as transport:
            response = await transport.handle_async_request(step.request)
            response.request = step.request
            stream = cast("httpx.AsyncByteStream", response.stream)
            try:
                body = AsyncBodyStream(response, step.max_size, streamed=not step.buffer_body)
                if step.buffer_body:
                    response.stream = httpx.ByteStream(await body.aread())
                    await close_at_once(stream)
            except BaseException as error:
                await close_at_once(stream)
                _raise_answered(error, step.request)
                raise
            return response


def _raise_answered(error: BaseException, request: httpx.Request) -> None:
    """Raise another error if that of a response's body, by a given transport, says that the request was not sent."""
    if isinstance(error, PRE_SEND_ERRORS):
        raise httpx.ReadError(str(error), request=request) from error


def sync_transport(
    policy: TransportPolicy, connection: ConnectionSettings, transport: SyncTransport | None = None
) -> RetryTransport:
    """Return the whole transport of a synchronous client, over connections of its own or a given transport.

    Raises:
        ConfigurationError: this is a browser, which does not have sockets.
    """
    if IN_BROWSER and transport is None:
        raise ConfigurationError("RingCentral cannot wait for responses in a browser; use AsyncRingCentral")
    return RetryTransport(ConnectionPool(connection, transport), policy)


def async_transport(
    policy: TransportPolicy, connection: ConnectionSettings, transport: AsyncTransport | None = None
) -> AsyncRetryTransport:
    """Return the whole transport of an asynchronous client: over a given transport, connections of its own, or `fetch`
    in a browser.
    """
    if IN_BROWSER and transport is None:
        from ._fetch import FetchTransport

        transport = FetchTransport()
    return AsyncRetryTransport(AsyncConnectionPool(connection, transport), policy)
