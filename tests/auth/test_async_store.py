"""A token store of coroutine functions, as that of a browser, and the step of flows that awaits it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from rcext import AsyncRingCentral, RingCentral
from rcext._flow import Await, Flow, run, run_async
from rcext.auth.stores import BrowserTokenStore
from rcext.errors import ConfigurationError, NotAuthorized, TokenStoreError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rcext.auth import Tokens
    from rcext.events import AuthEvent
    from rcext.sandbox import Sandbox


class AsyncStore:
    """Sessions in memory; each of its methods lets other tasks run, as a browser's do."""

    def __init__(self) -> None:
        self.tokens: dict[str, Tokens] = {}
        self.locked: set[str] = set()
        self.watchers: list[Callable[[], Awaitable[object]]] = []
        self.failure: Exception | None = None

    async def load(self, key: str) -> Tokens | None:
        await asyncio.sleep(0)
        return self.tokens.get(key)

    async def lock(self, key: str) -> _Lock | None:
        await asyncio.sleep(0)
        if key in self.locked:
            return None
        self.locked.add(key)
        return _Lock(self, key)

    def on_end(self, key: str, ended: Callable[[], Awaitable[object]]) -> None:
        self.watchers.append(ended)


class _Lock:
    def __init__(self, store: AsyncStore, key: str) -> None:
        self._store = store
        self._key = key

    async def save(self, tokens: Tokens | None) -> None:
        await asyncio.sleep(0)
        if self._store.failure is not None:
            raise self._store.failure
        if tokens is None:
            self._store.tokens.pop(self._key, None)
        else:
            self._store.tokens[self._key] = tokens

    def release(self) -> None:
        self._store.locked.remove(self._key)


def client(sb: Sandbox, store: AsyncStore, **options: object) -> AsyncRingCentral:
    return AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, token_store=store, **options)  # type: ignore[arg-type]


async def test_life_of_a_session(sb: Sandbox) -> None:
    store = AsyncStore()
    async with client(sb, store) as first, client(sb, store) as second:
        await first.platform.authorize(jwt=sb.jwt)
        assert len(store.tokens) == 1
        assert await second.api.user_settings.read_extension()
        sb.expire_access_tokens()
        sb.requests.clear()
        await asyncio.gather(*(rc.api.user_settings.read_extension() for rc in (first, second) for _ in range(10)))
        assert len([record for record in sb.requests if record.path == "/restapi/oauth/token"]) == 1
        assert await first.platform.logout()
        assert store.tokens == {}
    assert store.locked == set()


async def test_end_of_a_session_elsewhere(sb: Sandbox) -> None:
    store = AsyncStore()
    async with client(sb, store, jwt=sb.jwt) as rc:
        seen: list[AuthEvent] = []
        rc.platform.on("logout_success", seen.append)
        await rc.platform.authorize()
        store.tokens.clear()
        for ended in store.watchers:
            await ended()
        assert [event.name for event in seen] == ["logout_success"]
        assert rc.platform.tokens is None
        with pytest.raises(NotAuthorized):  # no login by the JWT either: the user has logged out
            await rc.api.user_settings.read_extension()


async def test_failed_save(sb: Sandbox) -> None:
    store = AsyncStore()
    store.failure = TokenStoreError("the disk is full")
    async with client(sb, store) as rc:
        with pytest.raises(TokenStoreError, match="the disk is full"):
            await rc.platform.authorize(jwt=sb.jwt)
        assert store.locked == set()
        assert rc.platform.tokens is not None


def test_needs_an_asynchronous_client(sb: Sandbox) -> None:
    with (
        RingCentral(sb.server, sb.client_id, sb.client_secret, token_store=AsyncStore()) as rc,
        pytest.raises(ConfigurationError, match="works with AsyncRingCentral only"),
    ):
        rc.platform.authorize(jwt=sb.jwt)


def test_browser_store_needs_a_browser() -> None:
    with pytest.raises(ConfigurationError, match="works in a browser only"):
        BrowserTokenStore()


# The step -------------------------------------------------------------------------------------------------------------


async def no_request(_request: object) -> object:
    raise AssertionError


class Slow:
    """A coroutine function that a test holds."""

    def __init__(self, outcome: object = "lock") -> None:
        self.started = asyncio.Event()
        self.proceed = asyncio.Event()
        self.ended = False
        self.outcome = outcome
        self.undone: list[object] = []

    async def __call__(self) -> object:
        self.started.set()
        await self.proceed.wait()
        self.ended = True
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return self.outcome


def awaits(slow: Slow, *, undo: bool) -> Flow[object]:
    return (yield Await(slow.__call__, undo=slow.undone.append if undo else None))


@pytest.mark.parametrize("undo", [True, False])
async def test_outcome(undo: bool) -> None:
    slow, failing = Slow(), Slow(OSError("no"))
    slow.proceed.set()
    failing.proceed.set()
    assert await run_async(awaits(slow, undo=undo), no_request) == "lock"
    with pytest.raises(OSError, match="no"):
        await run_async(awaits(failing, undo=undo), no_request)
    assert slow.undone == failing.undone == []


@pytest.mark.parametrize("outcome", ["lock", OSError("no")])
async def test_canceled_with_undo(outcome: object) -> None:
    slow = Slow(outcome)
    task = asyncio.create_task(run_async(awaits(slow, undo=True), no_request))
    await slow.started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not slow.ended  # the caller did not wait
    slow.proceed.set()
    for _ in range(3):  # the function, its task, what follows the task
        await asyncio.sleep(0)
    assert slow.undone == (["lock"] if outcome == "lock" else [])


@pytest.mark.parametrize("cancellations", [1, 2])
async def test_canceled_without_undo(cancellations: int) -> None:
    slow = Slow(OSError("no"))
    task = asyncio.create_task(run_async(awaits(slow, undo=False), no_request))
    await slow.started.wait()
    for _ in range(cancellations):
        task.cancel()
        await asyncio.sleep(0)
    assert not task.done()
    slow.proceed.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert slow.ended


def test_synchronous_driver_refuses_it() -> None:
    def send(_request: object) -> object:
        raise AssertionError

    async def unused() -> None:
        raise AssertionError

    def flow() -> Flow[object]:
        return (yield Await(unused))

    with pytest.raises(ConfigurationError, match="AsyncRingCentral only"):
        run(flow(), send)
