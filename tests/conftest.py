"""What all tests share: a sandbox for each worker, and a watch over everything that is printed.

Nothing that the suite prints or logs may hold a secret: every token and code that any sandbox gives out, and client
secrets, are looked for in the captured output of every test, and a test that showed one fails.
"""

from __future__ import annotations

import gc
import os
from itertools import cycle
from typing import TYPE_CHECKING, Any
from zlib import crc32

import pytest
import redis
from hypothesis import HealthCheck, settings

from rcext.sandbox import Sandbox
from rcext.sandbox._ids import Ids  # pyright: ignore[reportPrivateUsage]  # where all secrets of sandboxes come from
from tests.platform.worlds import World
from tests.redis_server import redis_server
from tests.teardown_limit import pytest_exception_interact, pytest_runtest_logfinish

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

__all__ = ["pytest_exception_interact", "pytest_runtest_logfinish"]

# No test is about a power failure, and a disk takes its time.
os.fsync = lambda _: None  # type: ignore[assignment]  # for this test process

# a busy machine must not fail tests
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")

_SECRETS: set[str] = set()
_make_token = Ids.token


def _watched_token(self: Ids, kind: str, length: int = 64) -> str:
    token = _make_token(self, kind, length)
    if kind in ("access", "refresh", "client-secret", "code", "websocket"):
        _SECRETS.add(token)
    return token


Ids.token = _watched_token  # type: ignore[method-assign]  # the watch stands in between


def shown_secrets(text: str) -> list[str]:
    """Return the secrets in a text, shortened so that the report does not show them either."""
    secrets = _SECRETS if text else ()  # there are thousands of secrets, and most tests print nothing
    return [f"{secret[:6]}... ({len(secret)} characters)" for secret in secrets if secret in text]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[Any]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "teardown" and item.get_closest_marker("shows_secrets") is None:
        found = shown_secrets("".join(text for _name, text in report.sections))
        if found:
            report.outcome = "failed"
            report.longrepr = f"a secret stands in what this test printed or logged: {', '.join(found)}"
    return report


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Return the number of worker processes: two for each core, because many tests wait for sockets and processes."""
    return max(2, (os.cpu_count() or 1) * 2)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mix the files in worker processes, so that those that wait run beside those that compute.

    They are mixed the same way each time, unless the order is to be random. Files that have slow tests come in the
    first part, so that none of them runs alone at the end.
    """
    if not hasattr(config, "workerinput"):
        return
    seed = config.getoption("random_order_seed") if config.getoption("random_order_enabled") else ""
    slow = {item.location[0] for item in items if item.get_closest_marker("slow")}

    def place(item: pytest.Item) -> tuple[float, str]:
        file = item.location[0]
        return crc32(f"{seed}{file}".encode()) * (0.7 if file in slow else 1.0), file

    items.sort(key=place)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Keep the garbage collector from searching what collection makes: modules, and thousands of test items."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.fixture(scope="session")
def shared_sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def sb(shared_sandbox: Sandbox) -> Sandbox:
    """A sandbox in which nothing is wrong and nothing has happened; one a worker, for starting one takes its time."""
    shared_sandbox.faults.clear()
    shared_sandbox.limits.disable()
    shared_sandbox.auto_consent = False
    shared_sandbox.set_user_permissions(None)
    shared_sandbox.requests.clear()
    return shared_sandbox


_databases = cycle(range(16))


@pytest.fixture(scope="session")
def shared_redis() -> Iterator[str]:
    with redis_server() as url:
        yield url


@pytest.fixture
def redis_url(shared_redis: str) -> str:
    """The URL of an empty database of a Redis server; one server a worker.

    Each test has another of its 16 databases, because threads of the test before may still write.
    """
    url = f"{shared_redis.removesuffix('/0')}/{next(_databases)}"
    with redis.Redis.from_url(url) as client:  # pyright: ignore[reportUnknownMemberType]  # partly untyped
        client.flushdb()  # pyright: ignore[reportUnknownMemberType]  # likewise
    return url


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    world = World(request.param)
    yield world
    world.close()
