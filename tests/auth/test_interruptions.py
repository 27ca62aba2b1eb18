# pyright: reportPrivateUsage=false
# A test may look inside.
"""Callers that go away during a refresh: interrupts at every line, closed loops, forks, processes that are stopped."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rcext import AsyncRingCentral, FileTokenStore, MemoryTokenStore, RedisTokenStore, RingCentral
from rcext._flow import run, run_async
from rcext._workers import WORKERS
from tests.interrupts import LineTracer
from tests.living import living_threads
from tests.platform.worlds import ECHO, TOKEN, refreshes
from tests.waiting import until

from .fakes import World, password

if TYPE_CHECKING:
    import httpx

    from rcext.auth import Session, TokenStore
    from rcext.sandbox import Sandbox

ROOT = Path(__file__).parents[2]
TIMEOUT = 20


@pytest.fixture(params=["memory", "file", "redis"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> TokenStore:
    if request.param == "memory":
        return MemoryTokenStore()
    if request.param == "file":
        return FileTokenStore(tmp_path / "tokens.json")
    return RedisTokenStore(request.getfixturevalue("redis_url"), prefix=tmp_path.name)


def get_in_thread(session: Session, world: World) -> str:
    """Get tokens in a thread, which fails the test if it hangs."""
    found: list[str] = []
    thread = threading.Thread(
        target=lambda: found.append(run(session.get_tokens(), world.server).access_token), daemon=True
    )
    thread.start()
    thread.join(TIMEOUT)
    assert found, "the next call hangs, or failed"
    return found[0]


def test_an_interrupt_at_any_line_of_a_refresh_leaves_nothing(store: TokenStore) -> None:
    number, step = 1, 1 if isinstance(store, MemoryTokenStore) else 5
    while True:
        world = World(grace=60, store=store, start=time.time())
        session, other = world.session(), world.session()
        run(session.authorize(password()), world.server)
        run(other.get_tokens(), world.server)
        world.pass_time(3600)
        with LineTracer(stop=number) as interrupt:
            try:
                run(session.get_tokens(), world.server)
            except KeyboardInterrupt:
                pass
            else:
                assert len(interrupt.places) < number
                break
        assert get_in_thread(session, world) == get_in_thread(other, world)
        assert WORKERS.wait(TIMEOUT)
        lock = store.lock("mine")
        assert lock is not None, number
        lock.release()
        number += step
    assert number > 40


def test_a_loop_closed_during_a_refresh_leaves_nothing(store: TokenStore) -> None:
    world = World(grace=60, store=store, start=time.time())
    session = world.session()
    arrived = asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        return world.server(request)

    async def hang(_request: httpx.Request) -> httpx.Response:
        arrived.set()
        await asyncio.sleep(TIMEOUT)
        raise AssertionError("not reached")

    loop = asyncio.new_event_loop()
    loop.run_until_complete(run_async(session.authorize(password()), answer))
    world.pass_time(3600)
    caller = loop.create_task(run_async(session.get_tokens(), hang))
    caller._log_destroy_pending = False  # type: ignore[attr-defined]  # that is what is tested here
    loop.run_until_complete(asyncio.wait_for(arrived.wait(), TIMEOUT))
    loop.close()
    del caller
    for one in (session, world.session()):
        tokens = asyncio.run(asyncio.wait_for(run_async(one.get_tokens(), answer), TIMEOUT))
        assert tokens.access_token == "A2"
    gc.collect()
    assert WORKERS.wait(TIMEOUT)
    # It may be renewing the lease at this moment.
    until(lambda: "rcext-redis-lease" not in [thread.name for thread in living_threads()])


def test_a_canceled_caller_leaves_a_refresh_that_ends(store: TokenStore) -> None:
    world = World(store=store, start=time.time())
    session = world.session()

    async def main() -> None:
        proceed, arrived = asyncio.Event(), asyncio.Event()

        async def answer(request: httpx.Request) -> httpx.Response:
            response = world.server(request)
            arrived.set()
            await proceed.wait()
            return response

        proceed.set()
        await run_async(session.authorize(password()), answer)
        world.pass_time(3600)
        proceed.clear()
        arrived.clear()
        caller = asyncio.create_task(run_async(session.get_tokens(), answer))
        await asyncio.wait_for(arrived.wait(), TIMEOUT)
        caller.cancel()
        with pytest.raises(asyncio.CancelledError):
            await caller
        proceed.set()
        other = world.session()
        assert (await run_async(other.refresh(), answer)).access_token in ("A2", "A3")
        stored = await asyncio.to_thread(store.load, "mine")
        assert stored is not None
        assert world.server.accepts(stored)

    asyncio.run(main())


def test_a_client_serves_one_loop_after_another(sb: Sandbox) -> None:
    client = AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt)

    async def call() -> list[int]:
        answers = await asyncio.gather(*[client.platform.get(ECHO) for _ in range(5)])
        return [answer.status for answer in answers]

    for _ in range(3):
        assert asyncio.run(call()) == [200] * 5
        sb.expire_access_tokens()
    asyncio.run(client.aclose())
    assert refreshes(sb) == 2


FORKER = """
import os, sys, time
from rcext import FileTokenStore, MemoryTokenStore, RedisTokenStore, RingCentral
server, client_id, client_secret, jwt, kind, where = sys.argv[1:]
store = {"memory": lambda _: MemoryTokenStore(), "file": FileTokenStore, "redis": RedisTokenStore}[kind](where)
client = RingCentral(server, client_id, client_secret, token_store=store)
client.platform.authorize(jwt=jwt)
children = []
def fork(event):  # in the thread that refreshes, and holds the lock
    if children:
        return
    children.append(os.fork())
    if children == [0]:
        try:
            print("child", client.platform.get("/restapi/v1.0/sandbox/echo").status, flush=True)
        finally:
            os._exit(0)
client.platform.on("before_refresh", fork)
client.platform.refresh()
os.waitpid(children[0], 0)
print("parent", client.platform.get("/restapi/v1.0/sandbox/echo").status)
client.platform.refresh()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork")
@pytest.mark.parametrize("kind", ["memory", "file", "redis"])
def test_a_child_forked_during_a_refresh_goes_on(
    sb: Sandbox, tmp_path: Path, request: pytest.FixtureRequest, kind: str
) -> None:
    """Its parent's thread holds the locks at that moment, and is not in the child."""
    where = request.getfixturevalue("redis_url") if kind == "redis" else str(tmp_path / "tokens.json")
    arguments = [sb.server, sb.client_id, sb.client_secret, sb.jwt, kind, where]
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", FORKER, *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
    )
    assert done.stderr == ""
    assert done.stdout.split("\n") == ["child 200", "parent 200", ""]


SLEEPER = """
import signal, sys, threading
from rcext import RedisTokenStore, RingCentral
server, client_id, client_secret, url, event = sys.argv[1:]
client = RingCentral(server, client_id, client_secret, token_store=RedisTokenStore(url, prefix="paused"))
# A signal to the process may stop this thread some moments later; one to the thread stops it at once.
client.platform.on(event, lambda _: signal.pthread_kill(threading.get_ident(), signal.SIGSTOP))
print(client.platform.get("/restapi/v1.0/sandbox/echo").status)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this platform cannot stop a process")
@pytest.mark.parametrize("event", ["before_refresh", "refresh_success"])
def test_a_process_that_was_stopped_in_a_refresh_finds_the_tokens_of_another(
    sb: Sandbox, redis_url: str, event: str
) -> None:
    """Stopped before it sends the refresh, or between the refresh and the second attempt of its call."""
    store = RedisTokenStore(redis_url, prefix="paused")
    with RingCentral(sb.server, sb.client_id, sb.client_secret, token_store=store) as other:
        other.platform.authorize(jwt=sb.jwt)
        sb.expire_access_tokens()
        arguments = [sb.server, sb.client_id, sb.client_secret, redis_url, event]
        sleeper = subprocess.Popen(
            [sys.executable, "-c", SLEEPER, *arguments], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        try:
            os.waitid(os.P_PID, sleeper.pid, os.WSTOPPED | os.WNOWAIT)
            assert other.platform.get(ECHO).status == 200  # once the lease has ended
            sb.clock.advance(3600)  # past any grace period of the old refresh token
            other.platform.refresh()
            sleeper.send_signal(signal.SIGCONT)
            output, _ = sleeper.communicate(timeout=60)
        finally:
            sleeper.kill()
    assert output == "200\n"
    assert len(sb.requests.filter(path=TOKEN, status=200)) == 3
