# pyright: reportPrivateUsage=false
# A test may look inside.
"""Connection pools without connections: the transports made, the waits for a place, and what is closed."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from queue import Empty
from typing import TYPE_CHECKING, Any, ClassVar

import httpx
import pytest

from rcext._connection import ConnectionSettings
from rcext.errors import ClientClosed
from rcext.transport._pool import PLACES, AsyncConnectionPool, ConnectionPool, Line, Place

if TYPE_CHECKING:
    from collections.abc import Generator

PROXY = "http://proxy.example.com:3128"
SECURE_PROXY = "https://proxy.example.com:3129"


class FakeTransport:
    """Stands for a transport of httpx; it remembers what it was made with, and answers itself."""

    made: ClassVar[list[FakeTransport]] = []

    def __init__(self, **settings: Any) -> None:
        self.settings = settings
        self.requests: list[httpx.Request] = []
        self.closed = 0
        self.made.append(self)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


@pytest.fixture(autouse=True)
def fakes(monkeypatch: pytest.MonkeyPatch) -> list[FakeTransport]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    FakeTransport.made = []
    monkeypatch.setattr("rcext.transport._pool.httpx.HTTPTransport", FakeTransport)
    monkeypatch.setattr("rcext.transport._pool.httpx.AsyncHTTPTransport", FakeTransport)
    return FakeTransport.made


class Pools:
    """A pool of either kind, with one way to use both."""

    def __init__(self, kind: str, connection: ConnectionSettings) -> None:
        self.loop = asyncio.new_event_loop() if kind == "async" else None
        self.pool: Any = ConnectionPool(connection) if self.loop is None else AsyncConnectionPool(connection)

    def send(self, url: str) -> FakeTransport:
        with self.lent(url) as transport:
            transport.handle_request(httpx.Request("GET", url))
        return transport

    @contextlib.contextmanager
    def lent(self, url: str) -> Generator[FakeTransport]:
        """Borrow a transport for a request."""
        request = httpx.Request("GET", url)
        if self.loop is None:
            with self.pool.transport(request) as transport:
                yield transport
            return
        lending = self.pool.transport(request)
        yield self.loop.run_until_complete(lending.__aenter__())
        self.loop.run_until_complete(lending.__aexit__(None, None, None))

    def close(self) -> None:
        if self.loop is None:
            self.pool.close()
        else:
            self.loop.run_until_complete(self.pool.aclose())
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
            self.loop.close()


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_one_transport_for_each_proxy(kind: str, monkeypatch: pytest.MonkeyPatch, fakes: list[FakeTransport]) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    monkeypatch.setenv("HTTP_PROXY", SECURE_PROXY)
    monkeypatch.setenv("NO_PROXY", "direct.example.com")
    connection = ConnectionSettings()
    pools = Pools(kind, connection)
    proxied, again = pools.send("https://a.example.com"), pools.send("https://b.example.com/x")
    direct = pools.send("https://direct.example.com")
    secure = pools.send("http://a.example.com")
    assert proxied is again
    assert fakes == [proxied, direct, secure]
    assert direct.settings["proxy"] is None
    assert proxied.settings["proxy"].url == PROXY
    assert proxied.settings["proxy"].ssl_context is None
    context = proxied.settings["verify"]
    assert context is not None
    assert secure.settings["proxy"].url == SECURE_PROXY
    assert secure.settings["proxy"].ssl_context is context
    assert [one.settings["verify"] for one in fakes] == [context] * 3
    limits = proxied.settings["limits"]
    assert (limits.max_connections, limits.max_keepalive_connections, limits.keepalive_expiry) == (100, 8, 30.0)
    assert [one.settings["limits"] for one in fakes] == [limits] * 3
    pools.close()
    assert [one.closed for one in fakes] == [1, 1, 1]


def test_requests_in_flight_have_transports_of_their_own(kind: str, fakes: list[FakeTransport]) -> None:
    """Few connections for each transport, since httpcore compares them all at each request."""
    pools = Pools(kind, ConnectionSettings())
    url = "https://example.com"
    with pools.lent(url) as first, pools.lent(url) as second:
        assert first is not second
    assert pools.send(url) is first, "the one that was given back last"
    assert pools.send(url) is first
    with pools.lent(url), pools.lent(url) as other:
        assert other is second
    assert fakes == [first, second]
    pools.close()
    assert [one.closed for one in fakes] == [1, 1]


def test_transports_that_stay_idle_are_closed(
    kind: str, fakes: list[FakeTransport], monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = 0.0
    monkeypatch.setattr("rcext.transport._idle.time.monotonic", lambda: seconds)
    pools = Pools(kind, ConnectionSettings())
    url = "https://example.com"
    with pools.lent(url), pools.lent(url), pools.lent(url):
        pass
    for seconds in (10.0, 20.0, 29.9):  # noqa: B007  # the clock reads it
        pools.send(url)
    assert [one.closed for one in fakes] == [0, 0, 0]
    for seconds, closed in ((30.0, 1), (31.0, 2), (32.0, 2), (100.0, 2)):  # noqa: B007  # the clock reads it
        assert pools.send(url) is fakes[0]
        assert sum(one.closed for one in fakes) == closed
    pools.close()
    assert [one.closed for one in fakes] == [1, 1, 1]


def test_a_transport_is_given_back_after_an_error(kind: str, fakes: list[FakeTransport]) -> None:
    pools = Pools(kind, ConnectionSettings())
    url = "https://example.com"
    if pools.loop is None:
        with pytest.raises(KeyboardInterrupt), pools.pool.transport(httpx.Request("GET", url)):
            raise KeyboardInterrupt
    else:
        pools.loop.run_until_complete(_canceled(pools.pool))
    assert pools.send(url) is fakes[0]
    pools.close()
    assert len(fakes) == 1


async def _canceled(pool: AsyncConnectionPool) -> None:
    async def borrow() -> None:
        async with pool.transport(httpx.Request("GET", "https://example.com")):
            await asyncio.Future()

    task = asyncio.create_task(borrow())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()


def test_a_closed_pool_refuses_requests(kind: str, fakes: list[FakeTransport]) -> None:
    pools = Pools(kind, ConnectionSettings())
    pools.send("https://example.com")
    for _ in range(2):
        if pools.loop is None:
            pools.pool.close()
        else:
            pools.loop.run_until_complete(pools.pool.aclose())
    assert fakes[0].closed == 1
    with pytest.raises(ClientClosed):
        pools.send("https://example.com")
    assert len(fakes) == 1
    pools.close()


def test_a_fork_drops_the_connections_without_closing_them(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pools = Pools(kind, ConnectionSettings())
    before = pools.send("https://example.com")
    lock = pools.pool._lock
    monkeypatch.setattr("rcext.transport._pool.os.getpid", lambda: 1)
    pools.pool._reset()  # as in a forked child
    assert pools.pool._lock is not lock
    assert pools.send("https://example.com") is not before
    assert before.closed == 0
    pools.close()
    assert before.closed == 0


def test_a_given_transport_sends_all_requests(kind: str, fakes: list[FakeTransport]) -> None:
    given = FakeTransport()
    pools = Pools(kind, ConnectionSettings())
    pools.pool._given = given
    assert pools.send("https://example.com") is given
    assert pools.send("http://example.com") is given
    pools.close()
    assert fakes == [given]
    assert given.closed == 1


# Places ---------------------------------------------------------------------------------------------------------------


def request(pool: float | None = None) -> httpx.Request:
    return httpx.Request("GET", "https://example.com", extensions={"timeout": {"pool": pool}})


def test_a_place_returns_to_its_line_when_it_is_deleted() -> None:
    line = Line()
    places = [line.take(0) for _ in range(PLACES)]
    for _ in range(3):
        assert line.empty()
        del places[0]
        places.append(line.take(0))
        assert isinstance(places[-1], Place)
    del line
    del places  # their line is gone


def test_places_of_a_synchronous_client() -> None:
    pool = ConnectionPool(ConnectionSettings())
    places = [pool.place(request()) for _ in range(PLACES)]
    with pytest.raises(httpx.PoolTimeout, match=f"{PLACES} other requests"):
        pool.place(request(0.01))
    with pytest.raises(Empty):
        pool._line.get_nowait()
    places.pop()
    places.append(pool.place(request(0.01)))
    waited: list[Place] = []
    thread = threading.Thread(target=lambda: waited.append(pool.place(request())))
    thread.start()
    places.pop()
    thread.join(20)
    assert len(waited) == 1


def test_a_place_is_not_lost_in_an_interruption() -> None:
    pool = ConnectionPool(ConnectionSettings())

    def interrupted() -> None:
        place = pool.place(request())
        raise KeyboardInterrupt(repr(place)[:0])

    for _ in range(2 * PLACES):
        try:
            interrupted()
        except KeyboardInterrupt:
            continue
    assert len([pool.place(request(0.01)) for _ in range(PLACES)]) == PLACES


def test_places_of_an_asynchronous_client() -> None:
    pool = AsyncConnectionPool(ConnectionSettings())

    async def hold(ready: asyncio.Semaphore, release: asyncio.Event) -> None:
        async with pool.place(request()):
            ready.release()
            await release.wait()

    async def run() -> None:
        ready, release = asyncio.Semaphore(0), asyncio.Event()
        tasks = [asyncio.ensure_future(hold(ready, release)) for _ in range(PLACES + 1)]
        for _ in range(PLACES):
            await ready.acquire()
        with pytest.raises(httpx.PoolTimeout, match=f"{PLACES} other requests"):
            async with pool.place(request(0.01)):
                raise AssertionError("there was no place")
        for task in tasks[:5]:
            task.cancel()
        await ready.acquire()  # the one that waited
        async with pool.place(request(20)):
            pass
        release.set()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert (await pool.pool()).places._value == PLACES

    asyncio.run(run())
    assert pool._pools == {}


# Event loops ----------------------------------------------------------------------------------------------------------


async def _used(pool: AsyncConnectionPool) -> None:
    async with pool.transport(httpx.Request("GET", "https://example.com")):
        pass


def test_each_loop_has_its_own_transports(fakes: list[FakeTransport]) -> None:
    pool = AsyncConnectionPool(ConnectionSettings())
    loops = [asyncio.new_event_loop() for _ in range(3)]
    for loop in loops:
        for _ in range(2):
            loop.run_until_complete(_used(pool))
    assert len(fakes) == 3
    assert set(pool._pools) == set(loops)
    loops[0].run_until_complete(loops[0].shutdown_asyncgens())  # as asyncio.run does
    assert [one.closed for one in fakes] == [1, 0, 0]
    assert set(pool._pools) == set(loops[1:])
    loops[1].close()  # without that: its pool is dropped when the next loop comes
    asyncio.run(_used(pool))
    assert set(pool._pools) == {loops[2]}
    assert [one.closed for one in fakes] == [1, 0, 0, 1]
    loops[2].run_until_complete(pool.aclose())
    assert pool._pools == {}
    assert [one.closed for one in fakes] == [1, 0, 1, 1]
    loops[0].close()
    loops[2].close()


def test_a_place_is_given_back_although_the_loop_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The request that waits for it cannot be woken: its loop is closed too."""
    monkeypatch.setattr("rcext.transport._pool.PLACES", 1)
    pool = AsyncConnectionPool(ConnectionSettings())

    async def send() -> None:
        async with pool.place(httpx.Request("GET", "https://server/")):
            await asyncio.Future()

    loop = asyncio.new_event_loop()
    tasks: list[Any] = [loop.create_task(send()) for _ in range(2)]
    for _ in range(5):
        loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    for task in tasks:
        task._log_destroy_pending = False
        task.get_coro().close()


def test_a_place_that_an_interrupt_in_its_destructor_loses_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line()
    places = [line.take(0) for _ in range(PLACES)]
    with pytest.raises(Empty):
        line.take(0)

    def interrupted(_: Place) -> None:
        """Do nothing, as a destructor that an interrupt ends when it begins."""

    with monkeypatch.context() as patch:
        patch.setattr(Place, "__del__", interrupted)
        del places[:3]
    assert line.empty()
    places += [line.take(0) for _ in range(3)]
    with pytest.raises(Empty):
        line.take(0)
    places.clear()
    assert line.qsize() == PLACES
