# pyright: reportPrivateUsage=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# A test may look inside.
"""A client after a fork, and in several event loops: connections of its own, and nothing left behind."""

from __future__ import annotations

import asyncio
import json
import os
import select
import signal
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from rcext import AsyncRingCentral, RedisRateLimiter, RingCentral
from tests.redis_server import redis_server
from tests.waiting import until

from .servers import Echo, make_certificate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")]


@pytest.fixture(params=["http", "tls"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Echo, dict[str, Any]]]:
    certificate = make_certificate(tmp_path) if request.param == "tls" else None
    echo = Echo(certificate)
    yield echo, {} if certificate is None else {"verify": certificate}
    echo.close()


def client(kind: type[Any], echo: Echo, settings: dict[str, Any]) -> Any:
    return kind(echo.url, "id", "secret", retries=0, timeout=20, **settings)


def start_child(work: Callable[[], object]) -> tuple[int, int]:
    """Fork a child that does some work and writes what comes of it to a pipe."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writer, json.dumps(work()).encode())
        except BaseException as error:
            os.write(writer, json.dumps(f"{type(error).__name__}: {error}").encode())
        finally:
            os._exit(0)
    os.close(writer)
    return child, reader


def outcome(started: tuple[int, int]) -> Any:
    """Return what a child wrote. A child that hangs is killed."""
    child, reader = started
    text = b""
    try:
        while select.select([reader], [], [], 40)[0]:
            data = os.read(reader, 65536)
            if not data:
                return json.loads(text)
            text += data
        return "the child hangs"
    finally:
        os.close(reader)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def foreign(rc: RingCentral, name: str, calls: int = 30) -> list[str]:
    """Answers that belong to another call."""
    paths = [f"/restapi/v1.0/{name}/{number}" for number in range(calls)]
    return [path for path in paths if rc.platform.get(path).json()["path"] != path]


def test_children_have_connections_of_their_own(server: tuple[Echo, dict[str, Any]]) -> None:
    echo, settings = server
    with client(RingCentral, echo, settings) as rc:
        rc.platform.authorize(access_token="x")
        before = rc.platform.get("/before").json()["port"]
        children = [start_child(partial(foreign, rc, f"child-{number}")) for number in range(3)]
        assert foreign(rc, "parent") == []
        assert [outcome(child) for child in children] == [[], [], []]
        assert rc.platform.get("/after").json()["port"] == before, "children did not touch the parent's connection"
        assert before not in echo.ended


def test_a_child_that_closes_its_client_leaves_the_parents_connection_alone(
    server: tuple[Echo, dict[str, Any]],
) -> None:
    echo, settings = server
    with client(RingCentral, echo, settings) as rc:
        rc.platform.authorize(access_token="x")
        before = rc.platform.get("/before").json()["port"]

        def work() -> int:
            port: int = rc.platform.get("/child").json()["port"]
            rc.close()
            return port

        assert outcome(start_child(work)) != before
        assert rc.platform.get("/after").json()["port"] == before
        assert before not in echo.ended


def test_a_fork_while_threads_are_in_calls(server: tuple[Echo, dict[str, Any]]) -> None:
    """Locks that another thread holds at the moment of the fork are never released in the child."""
    echo, settings = server
    with client(RingCentral, echo, settings) as rc:
        rc.platform.authorize(access_token="x")
        stop = threading.Event()
        found: list[str] = []

        def work() -> None:
            while not stop.is_set():
                found.extend(foreign(rc, f"thread-{threading.get_ident()}", 5))

        threads = [threading.Thread(target=work) for _ in range(3)]
        for thread in threads:
            thread.start()
        try:
            for number in range(5):
                assert outcome(start_child(partial(foreign, rc, f"child-{number}", 5))) == []
        finally:
            stop.set()
            for thread in threads:
                thread.join()
        assert found == []


def test_locks_that_are_held_at_the_fork() -> None:
    echo = Echo()
    with client(RingCentral, echo, {}) as rc:
        rc.platform.authorize(access_token="x")
        foreign(rc, "before", 1)
        transport = rc._http._transport
        limiter = rc._settings.policy.limiter
        places = [transport._pool._line.get() for _ in range(32)]
        for _ in range(50):  # calls in flight of threads that do not exist in the child
            limiter.try_acquire(limiter.enqueue("x:Light"))
        with transport._pool._lock, limiter._lock:
            child = start_child(lambda: [foreign(rc, "child", 1), len(limiter._budgets["x:Light"].in_flight)])
        assert outcome(child) == [[], 0]
        assert len(places) == 32
    echo.close()


def test_a_thread_that_reads_cookies_at_the_fork() -> None:
    """The jar of a response that sets cookies is locked while they are read."""
    echo = Echo()
    echo.answer = lambda _method, _path, _body: (200, {"Set-Cookie": "node=7; Path=/"}, b'{"a": 1}')
    with client(RingCentral, echo, {}) as rc:
        rc.platform.authorize(access_token="x")
        rc.platform.get("/before")
        locked, forked = threading.Event(), threading.Event()

        def read() -> None:
            with rc._http.cookies.jar._cookies_lock:
                locked.set()
                forked.wait(60)

        thread = threading.Thread(target=read)
        thread.start()
        assert locked.wait(60)
        child = start_child(lambda: [rc.platform.get("/child").json(), dict(rc._http.cookies)])
        assert outcome(child) == [{"a": 1}, {"node": "7"}]
        forked.set()
        thread.join()
    echo.close()


def test_an_asynchronous_client_after_a_fork(server: tuple[Echo, dict[str, Any]]) -> None:
    echo, settings = server
    rc: AsyncRingCentral = client(AsyncRingCentral, echo, settings)

    async def calls(name: str) -> list[str]:
        paths = [f"/restapi/v1.0/{name}/{number}" for number in range(20)]
        answers = await asyncio.gather(*(rc.platform.get(path) for path in paths))
        return [path for path, answer in zip(paths, answers, strict=True) if answer.json()["path"] != path]

    async def parent() -> None:
        await rc.platform.authorize(access_token="x")
        before = (await rc.platform.get("/before")).json()["port"]
        # The child's thread is in no loop, as with a process pool that asyncio starts.
        child = await asyncio.to_thread(start_child, lambda: asyncio.run(calls("child")))
        assert await calls("parent") == []
        assert await asyncio.to_thread(outcome, child) == []
        assert before not in echo.ended
        await rc.aclose()

    asyncio.run(parent())


def test_processes_of_a_redis_limiter_count_apart() -> None:
    with redis_server() as url:
        limiter = RedisRateLimiter(url)

        def admit(count: int) -> int:
            return sum(limiter.try_acquire(limiter.enqueue("a:Heavy")) == 0 for _ in range(count))

        assert admit(4) == 4
        with limiter._server.lock:
            assert outcome(start_child(lambda: admit(4))) == 4
        assert admit(4) == 2, "10 in all"


# Event loops ----------------------------------------------------------------------------------------------------------


async def ask(rc: AsyncRingCentral, calls: int) -> set[int]:
    answers = await asyncio.gather(*(rc.platform.get(f"/{number}") for number in range(calls)))
    assert [answer.json()["path"] for answer in answers] == [f"/restapi/v1.0/{number}" for number in range(calls)]
    return {answer.json()["port"] for answer in answers}


@pytest.mark.parametrize("calls", [1, 50])
def test_one_client_in_several_loops(server: tuple[Echo, dict[str, Any]], calls: int) -> None:
    echo, settings = server
    rc: AsyncRingCentral = client(AsyncRingCentral, echo, settings)
    asyncio.run(rc.platform.authorize(access_token="x"))
    used: set[int] = set()
    for _ in range(3):
        ports = asyncio.run(ask(rc, calls))
        assert not ports & used
        used |= ports
        assert rc._http._transport._pool._pools == {}, "the connections of a loop are closed with it"  # type: ignore[attr-defined]
    until(lambda: used <= set(echo.ended))
    asyncio.run(rc.aclose())


def test_one_client_in_loops_of_several_threads(server: tuple[Echo, dict[str, Any]]) -> None:
    echo, settings = server
    rc: AsyncRingCentral = client(AsyncRingCentral, echo, settings)
    asyncio.run(rc.platform.authorize(access_token="x"))
    ports: list[set[int]] = []
    barrier = threading.Barrier(3)

    async def work() -> None:
        ports.append(await ask(rc, 40))
        await asyncio.to_thread(barrier.wait, 30)  # all loops are alive
        ports.append(await ask(rc, 40))

    threads = [threading.Thread(target=asyncio.run, args=(work(),)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(ports) == 6
    assert rc._http._transport._pool._pools == {}  # type: ignore[attr-defined]
    until(lambda: all(some <= set(echo.ended) for some in ports))


def test_closing_in_one_loop_closes_the_connections_of_the_others() -> None:
    echo = Echo()
    rc: AsyncRingCentral = client(AsyncRingCentral, echo, {})
    other = asyncio.new_event_loop()
    thread = threading.Thread(target=other.run_forever)
    thread.start()
    asyncio.run_coroutine_threadsafe(rc.platform.authorize(access_token="x"), other).result(20)
    ports = asyncio.run_coroutine_threadsafe(ask(rc, 3), other).result(20)
    idle = asyncio.new_event_loop()
    ports |= idle.run_until_complete(ask(rc, 3))

    async def close() -> None:
        await ask(rc, 1)
        await rc.aclose()

    asyncio.run(close())
    idle.run_until_complete(idle.shutdown_asyncgens())
    idle.close()
    until(lambda: ports <= set(echo.ended))
    other.call_soon_threadsafe(other.stop)
    thread.join()
    other.close()
    echo.close()


def test_connections_of_canceled_calls_are_given_back() -> None:
    """Uploads, raw calls and streams, canceled while they wait: the next calls find all places free."""
    echo = Echo()
    release = threading.Event()

    def answer(method: str, target: str, body: bytes) -> tuple[int, dict[str, str], bytes]:
        if "slow" in target:
            release.wait(30)
        return 200, {}, b"{}"

    echo.answer = answer
    rc: AsyncRingCentral = client(AsyncRingCentral, echo, {})

    async def stream() -> None:
        async with rc.platform.stream("GET", "/slow") as found:
            await found.aread()

    async def run() -> None:
        await rc.platform.authorize(access_token="x")
        for _ in range(3):
            calls = [
                asyncio.ensure_future(call)
                for _ in range(15)
                for call in (rc.platform.get("/slow"), rc.platform.post("/slow", content=[b"x"] * 3), stream())
            ]
            reached = len(echo.requests)
            await asyncio.to_thread(until, lambda: len(echo.requests) - reached >= 20)  # noqa: B023  # waits here
            for task in calls:
                task.cancel()
            results = await asyncio.gather(*calls, return_exceptions=True)
            assert {type(result) for result in results} == {asyncio.CancelledError}
        async with asyncio.timeout(20):
            await asyncio.gather(*(rc.platform.get(f"/fast/{number}") for number in range(60)))
        pool = rc._http._transport._pool._pools[asyncio.get_running_loop()]  # type: ignore[attr-defined]
        assert pool.places._value == 32
        (idle,) = pool.idle.values()
        assert len(idle._free) == len(idle.all) <= 32
        for transport in idle.all:
            assert all(connection.is_idle() for connection in transport._pool.connections)
            assert not transport._pool._requests
        budgets = rc._settings.policy.limiter._budgets.values()  # type: ignore[attr-defined]
        assert not [(budget.in_flight, budget.waiting) for budget in budgets if budget.in_flight or budget.waiting]
        await rc.aclose()

    asyncio.run(run())
    release.set()
    echo.close()
