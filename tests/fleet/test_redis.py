"""Token store, rate limiter, cursor and hints with Redis as in production: cluster, Sentinel, TLS, ACL, Valkey."""

from __future__ import annotations

import contextlib
import itertools
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rcext import RedisRateLimiter, RedisTokenStore, RingCentral
from rcext.errors import RingCentralError, TokenStoreUnavailable
from rcext.fleet import RedisHints
from rcext.follow import Checkpoint, CursorTaken, CursorUpdate, ObjectVersion, RedisCursor
from rcext.push import Notification
from rcext.sandbox._tls import make_certificates  # pyright: ignore[reportPrivateUsage]
from rcext.transport import Limit

from .redis_servers import client, cluster, find_valkey, free_port, replicated, server, until

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from rcext.sandbox import Sandbox

pytestmark = pytest.mark.slow

UPDATE = CursorUpdate("message:~", 100.0, {"1": ObjectVersion("d", 1, 1.5, None)}, ["a", "b"], Checkpoint("t", 1, 1))
# What the documentation grants.
ACL = (
    "user rcext on >secret ~rcext:* ~rcext-follow:* ~rcext-fleet:* resetchannels -@all +@read +@write +@scripting"
    " +@transaction +@connection +time -@dangerous"
)


@contextlib.contextmanager
def with_tls() -> Generator[Any]:
    with contextlib.ExitStack() as stack:
        made = make_certificates(Path(stack.enter_context(tempfile.TemporaryDirectory())), "127.0.0.1")
        port = free_port()
        settings = f"tls-port {port}\ntls-cert-file {made.certificate}\ntls-key-file {made.key}\n"
        settings += f"tls-ca-cert-file {made.authority}\ntls-auth-clients no"
        stack.enter_context(server(settings, port=0))
        url = f"rediss://127.0.0.1:{port}/0?ssl_ca_certs={made.authority}"
        with client(port, ssl=True, ssl_ca_certs=str(made.authority)) as probe:
            until(probe.ping)
        yield url


@contextlib.contextmanager
def with_acl() -> Generator[Any]:
    port = free_port()
    with server(f"user default off\n{ACL}", port=port):
        with client(port, username="rcext", password="secret") as probe:
            until(probe.ping)
        yield f"redis://rcext:secret@127.0.0.1:{port}/0"


@contextlib.contextmanager
def with_sentinel() -> Generator[Any]:
    with replicated() as servers:
        yield servers.client


@contextlib.contextmanager
def with_valkey() -> Generator[Any]:
    with cluster(find_valkey()) as client:
        yield client


@pytest.fixture(scope="module", params=[cluster, with_sentinel, with_tls, with_acl, with_valkey])
def redis(request: pytest.FixtureRequest) -> Iterator[Any]:
    with request.param() as client:
        yield client


def test_tokens(redis: Any, sb: Sandbox) -> None:
    stores = [RedisTokenStore(redis) for _ in range(2)]
    clients = [
        RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, token_store=store) for store in stores
    ]
    with clients[0] as one, clients[1] as other:
        number = one.api.user_settings.read_extension().extension_number
        sb.expire_access_tokens()
        threads = [threading.Thread(target=rc.api.user_settings.read_extension) for rc in (one, other) * 3]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert other.api.user_settings.read_extension().extension_number == number
        assert one.platform.tokens == other.platform.tokens
        refreshed = [entry for entry in sb.requests if entry.path.endswith("/oauth/token")]
        assert len(refreshed) == 2, "a login and one refresh for both"


def test_limits(redis: Any) -> None:
    one, other = RedisRateLimiter(redis), RedisRateLimiter(redis)
    # Ten pairs of budgets: in a cluster most of them are on two nodes.
    for number in range(10):
        key, merged = f"app:{number}:?GET /x", f"app:{number}:Light"
        tickets = [one.enqueue(key) for _ in range(3)]
        assert [one.try_acquire(ticket) for ticket in tickets] == [0.0] * 3
        one.merge(key, merged)
        one.on_response(tickets[0], Limit(4, 3, 60.0))
        one.flush()
        waits: list[float] = []
        for _ in range(2):
            ticket = other.enqueue(key)
            waits.append(other.try_acquire(ticket))
        assert waits[0] == 0.0
        assert waits[1] > 0.0, "three of one, one of the other: four"


def test_cursor(redis: Any) -> None:
    first, second = RedisCursor(redis, name="x"), RedisCursor(redis, name="x")
    first.open()
    first.write(UPDATE)
    assert first.head(0) == (1, "a")
    first.ack(1)
    second.open()
    with pytest.raises(CursorTaken):
        first.ack(2)
    assert second.versions("message:~", ["1"]) == UPDATE.versions
    assert second.head(0) == (2, "b")
    second.ack(2)
    assert (second.head(0), second.checkpoint("message:~")) == (None, UPDATE.checkpoint)


def test_hints(redis: Any) -> None:
    hints = RedisHints(redis)
    event = "/restapi/v1.0/account/1/extension/62/message-store"
    hints.publish(Notification.from_dict({"event": event}), "admin")
    read = hints.read("one")
    assert sorted(hint.scope for _, hint in read) == ["62", "account", "~"]
    assert RedisHints(redis).read("two") == []
    hints.done([identifier for identifier, _ in read])
    assert hints.read("one") == []


def test_failover_in_the_middle_of_a_refresh(sb: Sandbox) -> None:
    """The master dies during a refresh: no token is lost, and the session goes on."""
    with replicated() as servers:
        stores = [RedisTokenStore(servers.client) for _ in range(2)]
        clients = [
            RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, token_store=store) for store in stores
        ]
        with clients[0] as one, clients[1] as other:
            number = one.api.user_settings.read_extension().extension_number
            assert other.api.user_settings.read_extension().extension_number == number
            sb.expire_access_tokens()
            sb.faults.add("POST */oauth/token", "latency", seconds=1.0, times=1)
            threads = [threading.Thread(target=_works, args=(rc, number)) for rc in (one, other)]
            before = len(list(sb.requests))
            for thread in threads:
                thread.start()
            until(lambda: any("/oauth/token" in entry.path for entry in itertools.islice(sb.requests, before, None)))
            servers.fail_over()
            for thread in threads:
                thread.join(100)
                assert not thread.is_alive()
            for rc in (one, other):
                until(partial(_works, rc, number))
            sb.expire_access_tokens()  # the new tokens were not saved if Redis was down then; the next ones are
            assert _works(one, number)
            assert _works(other, number)
            assert one.platform.tokens == other.platform.tokens


def test_a_token_that_expires_without_a_master(sb: Sandbox) -> None:
    """Calls wait until a replica has replaced the master; nothing fails, and one call of all refreshes."""
    with replicated() as servers:
        stores = [RedisTokenStore(servers.client) for _ in range(2)]
        clients = [
            RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, token_store=store) for store in stores
        ]
        with clients[0] as one, clients[1] as other, ThreadPoolExecutor(6) as threads:
            for rc in (one, other):
                rc.api.user_settings.read_extension()
            sb.expire_access_tokens()
            servers.fail_over(wait=False)
            calls = [threads.submit(rc.api.user_settings.read_extension) for rc in (one, other) * 3]
            assert len({call.result(timeout=60).extension_number for call in calls}) == 1
            assert one.platform.tokens == other.platform.tokens
            asked = [entry for entry in sb.requests if entry.path.endswith("/oauth/token")]
            assert len(asked) == 2, "a login and one refresh for both"


def test_a_token_that_expires_without_any_server(sb: Sandbox) -> None:
    """The wait is bounded by `max_wait`; a server that never answered is an error at once."""
    port = free_port()
    url = f"redis://127.0.0.1:{port}/0"

    def make() -> RingCentral:
        return RingCentral(
            sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, token_store=RedisTokenStore(url), max_wait=2.0
        )

    with make() as rc, make() as late:
        with server("", port=port):
            with client(port) as probe:
                until(probe.ping)
            rc.api.user_settings.read_extension()
        sb.expire_access_tokens()
        begun = time.monotonic()
        with pytest.raises(TokenStoreUnavailable, match="ConnectionError"):
            rc.api.user_settings.read_extension()
        assert 2.0 <= time.monotonic() - begun < 30.0
        begun = time.monotonic()
        with pytest.raises(TokenStoreUnavailable, match="ConnectionError"):
            late.api.user_settings.read_extension()
        assert time.monotonic() - begun < 2.0


def _works(rc: RingCentral, number: object) -> bool:
    try:
        return rc.api.user_settings.read_extension().extension_number == number
    except RingCentralError:
        return False
