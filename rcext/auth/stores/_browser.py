"""Token store of a browser, for the tabs and workers of one origin."""

from __future__ import annotations

import asyncio
import json
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast
from weakref import WeakMethod

from rcext._js import IN_BROWSER, callback, js_globals, to_js
from rcext.auth._tokens import Tokens
from rcext.errors import ConfigurationError, TokenStoreDamaged, TokenStoreError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

_TABLE: Final = "sessions"


class BrowserTokenStore:
    """Tokens in IndexedDB, shared by the tabs and workers of one origin, for `AsyncRingCentral` in a browser.

    The lock is a Web Lock, which the browser releases when its tab is closed. When a client ends the session, the
    clients of other tabs forget it and emit `logout_success`. Any script of the origin can read the tokens; keep
    untrusted scripts out of the page.

    Args:
        name: the name of the database; clients that share sessions have the same.

    Raises:
        ConfigurationError: this is not a browser, or the page was loaded neither by https nor from this machine.
    """

    def __init__(self, name: str = "rcext") -> None:
        if not IN_BROWSER:
            raise ConfigurationError("BrowserTokenStore works in a browser only; use FileTokenStore")
        self.name: Final = name
        """The name of the database."""
        self._js = js_globals()
        if not (hasattr(self._js, "indexedDB") and getattr(self._js.navigator, "locks", None)):
            raise ConfigurationError(
                "BrowserTokenStore needs IndexedDB and Web Locks, which a browser offers to pages loaded by https or "
                "from localhost; serve the page so, or use MemoryTokenStore"
            )
        self._database: asyncio.Future[Any] | None = None
        self._watchers: list[tuple[str, WeakMethod[Callable[[], Awaitable[object]]]]] = []
        self._notices: set[asyncio.Task[None]] = set()
        self._channel = self._js.BroadcastChannel.new(name)
        self._channel.addEventListener("message", callback(self._receive))

    def __repr__(self) -> str:
        return f"BrowserTokenStore({self.name!r})"

    async def load(self, key: str) -> Tokens | None:
        """Return the tokens of a session, or `None`.

        Raises:
            TokenStoreDamaged: the entry is not a session. A login replaces it.
            TokenStoreError: the browser refuses access to its storage.
        """
        text = await self._run("readonly", lambda table: table.get(key))
        if not isinstance(text, str):  # undefined
            return None
        try:
            return Tokens.from_dict(cast("dict[str, object]", json.loads(text)))
        except (ValueError, TypeError, AttributeError) as error:
            raise TokenStoreDamaged(f"a session in {self!r} is damaged: {error}; log in again to replace it") from None

    async def lock(self, key: str) -> _BrowserLock | None:
        """Take the lock of a session, or return `None` at once if another client holds it."""
        granted: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        held = self._js.Promise.withResolvers()

        def take(lock: Any, *_: object) -> Any:
            free = bool(lock)
            if not granted.done():
                granted.set_result(free)
            return held.promise if free else None

        def refuse(error: Any) -> None:
            if not granted.done():
                granted.set_exception(TokenStoreError(f"{self!r} cannot be locked: {error}"))

        taker = callback(take)
        request = self._js.navigator.locks.request(f"{self.name}: {key}", to_js({"ifAvailable": True}), taker)
        request.catch(refuse)
        try:
            free = await granted
        except BaseException:
            held.resolve()
            raise
        finally:
            asyncio.get_running_loop().call_soon(taker.destroy)
        return _BrowserLock(self, key, held) if free else None

    async def save(self, key: str, tokens: Tokens | None) -> None:
        """Save one session; called by the lock holder."""
        if tokens is None:
            await self._run("readwrite", lambda table: table.delete(key))
            self._channel.postMessage(key)
        else:
            text = json.dumps(tokens.to_dict())
            await self._run("readwrite", lambda table: table.put(text, key))

    def on_end(self, key: str, ended: Callable[[], Awaitable[object]]) -> None:
        """Await a bound method, as long as its object lives, when another tab or worker has ended the session."""
        self._watchers = [(known, method) for known, method in self._watchers if method() is not None]
        self._watchers.append((key, WeakMethod(ended)))

    def _receive(self, message: Any) -> None:
        task = asyncio.get_event_loop().create_task(self._notify(str(message.data)))
        self._notices.add(task)
        task.add_done_callback(self._notices.discard)

    async def _notify(self, key: str) -> None:
        if await self.load(key) is not None:
            return  # a later login has replaced it
        for watched, method in self._watchers:
            ended = method() if watched == key else None
            if ended is not None:
                await ended()

    async def _run(self, mode: str, use: Callable[[Any], Any]) -> Any:
        """Make one request to the table, and return its result when it is durable."""
        try:
            transaction = await self._begin(mode)
            finished = _outcome(transaction, "oncomplete", "onabort")
            request = use(transaction.objectStore(_TABLE))
            await finished
        except Exception as error:
            self._database = None
            raise TokenStoreError(f"{self!r} cannot be used: {error}") from error
        return getattr(request, "result", None)

    async def _begin(self, mode: str) -> Any:
        """Return a transaction, of a new database if the user has cleared the data of the page."""
        options = to_js({"durability": "strict"})
        known = self._database
        if known is not None:
            try:
                return (await asyncio.shield(known)).transaction(_TABLE, mode, options)
            except Exception:  # a JavaScript error: the browser has closed it, or could not open it
                if self._database is known:
                    self._database = None
        if self._database is None:
            request = self._js.indexedDB.open(self.name, 1)
            self._database = _outcome(request, "onsuccess", "onerror", upgrade=partial(_create, request))
        return (await asyncio.shield(self._database)).transaction(_TABLE, mode, options)


class _BrowserLock:
    def __init__(self, store: BrowserTokenStore, key: str, held: Any) -> None:
        self._store = store
        self._key = key
        self._held = held

    async def save(self, tokens: Tokens | None) -> None:
        await self._store.save(self._key, tokens)

    def release(self) -> None:
        self._held.resolve()


def _create(request: Any, *_: object) -> None:
    request.result.createObjectStore(_TABLE)


def _outcome(
    source: Any, success: str, failure: str, *, upgrade: Callable[..., object] | None = None
) -> asyncio.Future[Any]:
    """Return a future for the events of a request or transaction of IndexedDB."""
    future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    def succeed(*_: object) -> None:
        if not future.done():
            future.set_result(getattr(source, "result", None))

    def fail(*_: object) -> None:
        if not future.done():
            future.set_exception(OSError(str(getattr(source.error, "message", "") or "the transaction was aborted")))

    handlers = {success: callback(succeed), failure: callback(fail)}
    if upgrade is not None:
        handlers["onupgradeneeded"] = callback(upgrade)
    for name, handler in handlers.items():
        setattr(source, name, handler)

    def forget(_: object) -> None:
        for name, handler in handlers.items():
            setattr(source, name, None)
            handler.destroy()

    future.add_done_callback(forget)
    return future
