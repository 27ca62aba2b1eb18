"""Connection pools: by proxy, by process, and for asyncio by event loop."""

from __future__ import annotations

import os
import sys
import threading
from collections import defaultdict
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final, cast
from weakref import WeakSet, ref

import httpx

from rcext._fork import after_fork
from rcext._js import timeout as timeout_after
from rcext.errors import ClientClosed

from ._idle import EXPIRY, Idle, stranded
from ._responses import close_at_once

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator, Generator

    from rcext._connection import ConnectionSettings

    from ._given import AsyncTransport, SyncTransport

# A request that waits in a connection pool of httpcore is compared with all connections whenever one changes: 500 tasks
# at once spend half a minute on that. So requests wait for a place here, and each has a transport.
PLACES: Final = 32
# A transport has several connections only while responses are streamed.
_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=8, keepalive_expiry=EXPIRY)
_BUSY: Final = f"{PLACES} other requests were in flight for too long"
_CLOSED: Final = (
    "this client is closed; make calls before its `{}` block ends or `{}` is called, or make another client"
)


class Place:
    """The right to send one request now; it returns to its line when it is deleted.

    So it cannot be lost by a `KeyboardInterrupt` between taking it and keeping it.
    """

    __slots__ = ("__weakref__", "_line")

    def __init__(self, line: Line) -> None:
        self._line = ref(line)
        line.places.add(self)

    def __del__(self) -> None:
        line = self._line()
        if line is not None:
            line.put(Place(line))


class Line(SimpleQueue[Place]):
    """The places that are free.

    Attributes:
        places: these, and those in use.
    """

    def __init__(self) -> None:
        self.places: WeakSet[Place] = WeakSet()
        self.fill()

    def fill(self) -> None:
        """Add the places that are missing: a `KeyboardInterrupt` in the destructor of one loses it."""
        try:
            left = len([*self.places])  # not its length, which counts some that are gone
        except RuntimeError:  # another thread uses it
            return
        for _ in range(PLACES - left):
            self.put(Place(self))

    def take(self, timeout: float | None) -> Place:
        """Wait for a free place, and take it.

        Raises:
            Empty: there was none in time.
        """
        if self.empty():
            self.fill()
        return self.get(timeout=timeout)


class ConnectionPool:
    """The connections of a synchronous client.

    A forked child has its own: those of its parent are dropped, neither closed nor written to.

    Args:
        connection: proxy and certificates.
        transport: used instead of connections of this pool.
    """

    def __init__(self, connection: ConnectionSettings, transport: SyncTransport | None = None) -> None:
        self._connection = connection
        self._given = transport
        self._ssl: Any = connection.ssl_context("rest") if transport is None else None
        self._closed = False
        self._reset()
        after_fork(self._reset)

    def _reset(self) -> None:
        self._lock = threading.Lock()
        self._line = Line()
        self._idle: dict[str | None, Idle[httpx.HTTPTransport]] = {}

    def check_open(self) -> None:
        """Reject a request of a closed client, whose connections nothing would close.

        Raises:
            ClientClosed: the client was closed.
        """
        if self._closed:
            raise ClientClosed(_CLOSED.format("with", "close()"))

    def place(self, request: httpx.Request) -> Place:
        """Wait for the right to send a request.

        Raises:
            httpx.PoolTimeout: none became free within the request's `pool` timeout.
        """
        try:
            return self._line.take(_pool_timeout(request))
        except Empty:
            raise httpx.PoolTimeout(_BUSY) from None

    @contextmanager
    def transport(self, request: httpx.Request) -> Generator[httpx.BaseTransport]:
        """Lend a transport of this process for a request and the body of its response.

        Raises:
            ClientClosed: the client was closed.
        """
        self.check_open()
        if self._given is not None:
            before = sys.exception()
            try:
                yield self._given
            except httpx.TransportError as error:
                from ._given import raise_certain

                raise_certain(error, self._given, request, before)
                raise
            return
        proxy = self._connection.proxy_for(request.url)
        idle = self._idle.get(proxy)
        if idle is None:
            with self._lock:
                idle = self._idle.setdefault(proxy, Idle())
        transport = idle.take() or self._made(proxy, idle)
        try:
            yield transport
        except BaseException:
            for connection in stranded(transport):
                connection.close()
            raise
        finally:
            expired = idle.put(transport)
            if expired is not None:
                expired.close()

    def _made(self, proxy: str | None, idle: Idle[httpx.HTTPTransport]) -> httpx.HTTPTransport:
        with self._lock:
            self.check_open()  # it may have been closed meanwhile
            transport = httpx.HTTPTransport(verify=self._ssl, proxy=_proxy(proxy, self._ssl), limits=_LIMITS)
            idle.all.add(transport)
            return transport

    def close(self) -> None:
        """Close the connections of this process. Later requests are refused; those in flight end as usual."""
        self._closed = True
        with self._lock:
            idle, self._idle = self._idle, {}
        # `list` copies a set at once; a request that ends meanwhile may remove its expired neighbor
        transports = [transport for entry in idle.values() for transport in list(entry.all)]
        if self._line.qsize() == PLACES:
            _close(transports)
        elif transports:
            # a thread that waits for a response would not notice that its socket is closed, and wait until its timeout
            threading.Thread(target=_close, args=(transports, self._line), name="rcext-close", daemon=True).start()
        if self._given is not None:
            self._given.close()


def _close(transports: list[httpx.HTTPTransport], line: Line | None = None) -> None:
    """Close connections; given a line, when all of its places are free."""
    taken = [line.get() for _ in range(PLACES)] if line is not None else []
    for transport in transports:
        transport.close()
    del taken


class _LoopPool:
    """The connections of one event loop."""

    def __init__(self) -> None:
        import asyncio

        self.places = asyncio.Semaphore(PLACES)
        self.idle: defaultdict[str | None, Idle[httpx.AsyncHTTPTransport]] = defaultdict(Idle)
        self.closer: AsyncGenerator[None] | None = None

    async def aclose(self) -> None:
        idle, self.idle = self.idle, defaultdict(Idle)
        for entry in idle.values():
            for transport in list(entry.all):  # a request that ends meanwhile may remove its expired neighbor
                await transport.aclose()


class AsyncConnectionPool:
    """The connections of an asynchronous client: those of each event loop apart, closed when the loop shuts down.

    Args:
        connection: proxy and certificates.
        transport: used instead of connections of this pool.
    """

    def __init__(self, connection: ConnectionSettings, transport: AsyncTransport | None = None) -> None:
        import asyncio

        self._connection = connection
        self._given = transport
        self._ssl: Any = connection.ssl_context("rest") if transport is None else None
        self._running_loop = asyncio.get_running_loop
        self._closed = False
        self._pools: dict[asyncio.AbstractEventLoop, _LoopPool] = {}
        self._lock = threading.Lock()
        after_fork(self._reset)

    def _reset(self) -> None:
        pools, self._pools = self._pools, {}
        self._lock = threading.Lock()
        for pool in pools.values():
            if pool.closer is not None:
                _finish(pool.closer)

    def check_open(self) -> None:
        """Reject a request of a closed client. See `ConnectionPool.check_open`."""
        if self._closed:
            raise ClientClosed(_CLOSED.format("async with", "aclose()"))

    async def pool(self) -> _LoopPool:
        """Return the pool of the running event loop."""
        loop = self._running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            with self._lock:
                for other in [other for other in self._pools if other.is_closed()]:
                    del self._pools[other]
                pool = self._pools[loop] = _LoopPool()
            # `asyncio.run` ends the asynchronous generators of its loop, and so closes these connections.
            pool.closer = self._closer(loop, pool)
            await anext(pool.closer)
        return pool

    async def _closer(self, loop: asyncio.AbstractEventLoop, pool: _LoopPool) -> AsyncGenerator[None]:
        process = os.getpid()
        try:
            yield
        finally:
            if os.getpid() == process:
                self._pools.pop(loop, None)
                await pool.aclose()

    def place(self, request: httpx.Request) -> AsyncPlace:
        """Hold the right to send a request in an `async with` block, after waiting for it.

        Raises:
            httpx.PoolTimeout: none became free within the request's `pool` timeout.
        """
        return AsyncPlace(self, request)

    def transport(self, request: httpx.Request) -> AsyncLoan:
        """Lend a transport of the running event loop in an `async with` block: for a request and its response's body.

        Raises:
            ClientClosed: the client was closed.
        """
        return AsyncLoan(self, request)

    async def borrow(
        self, request: httpx.Request
    ) -> tuple[httpx.AsyncBaseTransport, Idle[httpx.AsyncHTTPTransport] | None]:
        """Return a transport, and those that it returns to unless it is the caller's own. See `transport`."""
        self.check_open()
        if self._given is not None:
            return self._given, None
        pool = await self.pool()
        proxy = self._connection.proxy_for(request.url)
        idle = pool.idle[proxy]
        transport = idle.take()
        if transport is None:
            transport = httpx.AsyncHTTPTransport(verify=self._ssl, proxy=_proxy(proxy, self._ssl), limits=_LIMITS)
            idle.all.add(transport)
        return transport, idle

    async def aclose(self) -> None:
        """Close the connections of this loop, and have the other loops close theirs. Later requests are refused."""
        import asyncio

        self._closed = True
        here = self._running_loop()
        with self._lock:
            pools, self._pools = self._pools, {}
        for loop, pool in pools.items():
            if loop is here and pool.closer is not None:
                await pool.closer.aclose()
            elif loop.is_running():
                asyncio.run_coroutine_threadsafe(pool.aclose(), loop)
        if self._given is not None:
            await self._given.aclose()


class AsyncPlace:
    """The right to send one request of an asynchronous client. A generator would take longer than this class."""

    __slots__ = ("_places", "_pool", "_request")

    def __init__(self, pool: AsyncConnectionPool, request: httpx.Request) -> None:
        self._pool = pool
        self._request = request

    async def __aenter__(self) -> None:
        self._places = places = (await self._pool.pool()).places
        if not places.locked():
            await places.acquire()  # at once
            return
        try:
            async with timeout_after(_pool_timeout(self._request)):
                await places.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout(_BUSY) from None

    async def __aexit__(self, *error: object) -> None:
        with suppress(RuntimeError):  # the event loop is closed: the request that waits does not run any more
            self._places.release()


class AsyncLoan:
    """A transport of an asynchronous client that is lent. A generator would take longer than this class."""

    __slots__ = ("_before", "_idle", "_pool", "_request", "_transport")

    def __init__(self, pool: AsyncConnectionPool, request: httpx.Request) -> None:
        self._pool = pool
        self._request = request

    async def __aenter__(self) -> httpx.AsyncBaseTransport:
        self._transport, self._idle = await self._pool.borrow(self._request)
        self._before = sys.exception() if self._idle is None else None
        return self._transport

    async def __aexit__(self, _kind: object, error: BaseException | None, _traceback: object) -> None:
        if self._idle is None:
            if isinstance(error, httpx.TransportError):
                from ._given import raise_certain

                raise_certain(error, self._transport, self._request, self._before)
            return
        try:
            for connection in stranded(self._transport) if error is not None else ():
                with suppress(RuntimeError):  # the event loop is closed
                    await close_at_once(connection)
        finally:
            expired = self._idle.put(cast("httpx.AsyncHTTPTransport", self._transport))
            if expired is not None:
                await close_at_once(expired)


def _finish(closer: AsyncGenerator[None]) -> None:
    """End a generator of the parent's event loop without that loop, which would be woken by its finalizer."""
    with suppress(StopIteration):
        closer.aclose().send(None)


def _proxy(url: str | None, context: Any) -> httpx.Proxy | None:
    if url is None:
        return None
    return httpx.Proxy(url, ssl_context=context if url.startswith("https:") else None)


def _pool_timeout(request: httpx.Request) -> float | None:
    timeout: float | None = request.extensions.get("timeout", {}).get("pool")
    return timeout
