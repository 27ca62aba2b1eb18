# pyright: reportPrivateUsage=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A test may look inside; the package redis is partly untyped.
"""Failover of Redis: a primary is killed in the middle of a refresh, and its replica takes its place and address."""

from __future__ import annotations

import logging
import signal
import time
from typing import TYPE_CHECKING, Any

import pytest
import redis

from rcext import RedisRateLimiter, RedisTokenStore
from rcext._flow import run
from rcext.errors import TokenStoreUnavailable
from rcext.transport import Limit
from tests.redis_server import Forwarder, start_redis
from tests.waiting import until

from .fakes import World, password

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

pytestmark = pytest.mark.slow


class Pair:
    """A primary and its replica behind one address, as with a managed Redis."""

    def __init__(self) -> None:
        self.primary, self.primary_port = start_redis()
        self.replica, self.replica_port = start_redis("--replicaof", f"127.0.0.1 {self.primary_port}")
        self.address = Forwarder(self.primary_port)
        self.url = f"redis://127.0.0.1:{self.address.port}/0"
        self.clients: Any = [redis.Redis(port=port) for port in (self.primary_port, self.replica_port)]
        until(lambda: self.clients[1].info("replication")["master_link_status"] == "up")
        self.replicated()

    def replicated(self) -> None:
        """Wait until the replica has everything."""
        first, second = self.clients
        until(
            lambda: second.info("replication")["slave_repl_offset"] >= first.info("replication")["master_repl_offset"]
        )

    def disconnect_replica(self) -> None:
        """Let the replica lag: what is written from now on is lost with the primary."""
        self.clients[1].execute_command("CLIENT", "KILL", "TYPE", "master")
        self.clients[1].replicaof("127.0.0.1", 1)

    def kill(self) -> None:
        self.primary.send_signal(signal.SIGKILL)
        self.primary.wait()

    def redirect(self) -> None:
        """Point the address at the replica, which still refuses to write."""
        self.address.point_at(self.replica_port)

    def promote(self) -> None:
        self.clients[1].replicaof("NO", "ONE")
        self.redirect()

    def close(self) -> None:
        self.address.close()
        for process in (self.primary, self.replica):
            process.kill()
            process.wait()
        for client in self.clients:
            client.close()


@pytest.fixture
def pair() -> Iterator[Pair]:
    pair = Pair()
    yield pair
    pair.close()


@pytest.mark.parametrize("lag", [False, True])
@pytest.mark.parametrize("moment", ["before the answer", "after the answer"])
def test_a_refresh_during_a_failover_keeps_its_tokens(pair: Pair, lag: bool, moment: str) -> None:
    """Whether the replica knows the lock or not: the new tokens are saved, and others use them."""
    world = World(store=RedisTokenStore(pair.url), start=time.time())
    session = world.session()
    run(session.authorize(password()), world.server)
    world.pass_time(3600)
    pair.replicated()
    if lag:
        pair.disconnect_replica()

    def answer(request: httpx.Request) -> httpx.Response:
        response = world.server(request) if moment == "after the answer" else None
        if not lag:
            pair.replicated()
        pair.kill()
        pair.promote()
        return response or world.server(request)

    started = time.monotonic()
    tokens = run(session.get_tokens(), answer)
    assert time.monotonic() - started < 60
    assert world.server.accepts(tokens)
    assert world.server.refreshes == 1
    assert run(session.get_tokens(), world.server) == tokens  # saved late, if the first try met no server
    assert RedisTokenStore(pair.url).load("mine") == tokens
    assert run(world.session().get_tokens(), world.server) == tokens
    assert world.server.refreshes == 1
    lock = RedisTokenStore(pair.url).lock("mine")
    until(lambda: lock or RedisTokenStore(pair.url).lock("mine"))


def test_tokens_that_no_server_takes_are_used_and_saved_later(pair: Pair, caplog: pytest.LogCaptureFixture) -> None:
    """The primary is gone, and the replica still refuses to write."""
    world = World(store=RedisTokenStore(pair.url), start=time.time())
    session = world.session()
    run(session.authorize(password()), world.server)
    world.pass_time(3600)
    pair.replicated()

    def answer(request: httpx.Request) -> httpx.Response:
        pair.kill()
        pair.redirect()
        return world.server(request)

    tokens = run(session.get_tokens(), answer)
    assert world.server.accepts(tokens)
    assert [record.levelno for record in caplog.records if "could not be saved" in record.message] == [logging.ERROR]
    assert "ReadOnlyError" in caplog.text
    with pytest.raises(TokenStoreUnavailable, match="Redis cannot be locked: ReadOnlyError"):
        run(world.session(max_wait=0.5).get_tokens(), world.server)
    pair.promote()
    world.pass_time(10)
    assert run(session.get_tokens(), world.server) == tokens
    assert run(world.session().get_tokens(), world.server) == tokens
    assert world.server.refreshes == 1


@pytest.mark.parametrize("expired", [False, True])
def test_a_replica_without_the_last_save_gets_it_again(
    pair: Pair, caplog: pytest.LogCaptureFixture, expired: bool
) -> None:
    """Replication of Redis is asynchronous: the replica has the tokens that the refresh replaced."""
    world = World(store=RedisTokenStore(pair.url), start=time.time())
    session = world.session()
    run(session.authorize(password()), world.server)
    world.pass_time(3600)
    pair.replicated()
    pair.disconnect_replica()
    tokens = run(session.get_tokens(), world.server)
    pair.kill()
    pair.promote()
    if expired:
        world.pass_time(3600)
        assert world.server.accepts(run(session.get_tokens(), world.server))
    else:
        assert run(session.refresh(), world.server) != tokens
    assert "gone back to replaced tokens" in caplog.text
    assert world.server.refreshes == 2
    assert run(world.session().get_tokens(), world.server) == session.tokens
    assert world.server.refreshes == 2


def test_a_limiter_during_a_failover(pair: Pair, caplog: pytest.LogCaptureFixture) -> None:
    """Without a primary, calls pass with one warning; afterwards the limits hold again."""
    now = [0.0]
    limiter = RedisRateLimiter(pair.url)
    limiter._server.clock = lambda: now[0]
    first, waiting, *calls = [limiter.enqueue("a:Heavy") for _ in range(20)]
    assert limiter.try_acquire(first) == 0
    limiter.on_response(first, Limit(2, 1, 3600))
    assert limiter.try_acquire(waiting) == 0
    assert limiter.try_acquire(calls[0]) > 0
    limiter.flush()
    pair.replicated()
    pair.kill()
    pair.redirect()
    started = time.monotonic()
    with caplog.at_level(logging.INFO, "rcext.transport"):
        assert [limiter.try_acquire(call) for call in calls[1:6]] == [0.0] * 5
        limiter.on_response(waiting, None)
        assert time.monotonic() - started < 60
        now[0] += 31
        assert limiter.try_acquire(calls[6]) == 0, "the replica still refuses to write"
        pair.promote()
        assert limiter.try_acquire(calls[7]) == 0, "it is asked after 30 s again"
        now[0] += 31
        assert limiter.try_acquire(calls[8]) > 0
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
