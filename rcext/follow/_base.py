"""Arguments, state and handlers that both streams share."""

from __future__ import annotations

import inspect
import logging
import os
import sqlite3
import threading
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    Literal,
    Protocol,
    TypeAlias,
    TypedDict,
    TypeVar,
    cast,
    get_args,
    overload,
    runtime_checkable,
)

from rcext._clock import clock_of
from rcext._fork import after_fork
from rcext.errors import ConfigurationError
from rcext.events import Emitter, Handler
from rcext.push import Transport, normalize_filters
from rcext.push.timing import read_clock
from ringcentral_api.client import RequestOptions

from ._core import Core, Plan
from ._sources import ACCOUNT, Calls, Contacts, Messages
from ._timing import FollowTiming
from .sqlite import SQLiteCursor

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from rcext._flow import Flow
    from rcext.push import EventFilter, Notification

    from ._background import AsyncBackground, Background
    from ._changes import FollowGap, FollowState, FollowStateChange
    from ._cursor import Cursor
    from ._postgres_async import AsyncPostgresCursor
    from ._sources import Source

DEFAULT_SINCE: Final = timedelta(days=1)
DEFAULT_RETENTION: Final = timedelta(days=30)

EventName: TypeAlias = Literal["gap", "state"]
ClientT = TypeVar("ClientT")
HandlerT = TypeVar("HandlerT", bound=Handler)
BackgroundT = TypeVar("BackgroundT", bound="AsyncBackground | Background")


class _FollowOptions(TypedDict, total=False):
    extensions: Iterable[str | int]
    since: datetime | timedelta | None
    deliver_existing: bool
    retention: timedelta | None
    call_view: Literal["Detailed", "Simple"]
    transport: Transport | None
    events: Iterable[EventFilter] | None
    auto_ack: bool
    timing: FollowTiming | None


class FollowOptions(_FollowOptions, total=False):
    """Keyword arguments of `follow` that do not select the sources; see `FollowBase`."""

    cursor: Cursor | str | os.PathLike[str] | None


class AsyncFollowOptions(_FollowOptions, total=False):
    """Keyword arguments of `AsyncRingCentral.follow` that do not select the sources; see `FollowBase`."""

    cursor: Cursor | AsyncPostgresCursor | str | os.PathLike[str] | None


@runtime_checkable
class _HasPlatform(Protocol):
    @property
    def platform(self) -> Any: ...


class FollowBase(Emitter, Generic[ClientT, BackgroundT]):
    """Base of `Follow` and `AsyncFollow`.

    Args:
        client: an `rcext` client, or any client that the generated package accepts.
        calls: follow the call logs of the extensions, or the one of the whole account with `account`.
        messages: follow the message stores of the extensions.
        contacts: follow the personal address books of the extensions, which are polled.
        extensions: extension ids; `~` is the session's own extension.
        cursor: the store of the position: the path of a SQLite file, a `SQLiteCursor`, a `PostgresCursor` (in
            asyncio also an `AsyncPostgresCursor`), a `RedisCursor`, or `None` for memory.
        since: at the first start, record objects created since then; by default the last day. Later changes to older
            objects are reported if the API reports them.
        deliver_existing: whether these objects are delivered as created. Otherwise only later changes are delivered.
        retention: how long the version of an object is kept after the last response that contained it; 30 days by
            default.
        call_view: the view of calls; `Detailed` has their legs and modification times.
        transport: `websocket` or `pubnub`, for the subscription that announces changes; `None` polls instead.
        events: event filters to subscribe to instead of the default ones.
        auto_ack: `False` to acknowledge only with `ack`, in any order.
        timing: other times than the default ones.

    Raises:
        ConfigurationError: an argument is invalid. Nothing was sent.
    """

    _names: ClassVar[Collection[str]] = ("gap", "state")
    _log: ClassVar[logging.Logger] = logging.getLogger("rcext.follow")

    def __init__(
        self,
        client: ClientT,
        *,
        calls: bool | Literal["account"] = False,
        messages: bool = False,
        contacts: bool = False,
        extensions: Iterable[str | int] = ("~",),
        cursor: Cursor | AsyncPostgresCursor | str | os.PathLike[str] | None = None,
        since: datetime | timedelta | None = None,
        deliver_existing: bool = False,
        retention: timedelta | None = None,
        call_view: Literal["Detailed", "Simple"] = "Detailed",
        transport: Transport | None = "websocket",
        events: Iterable[EventFilter] | None = None,
        auto_ack: bool = True,
        timing: FollowTiming | None = None,
    ) -> None:
        super().__init__()
        timing = timing or FollowTiming()
        retention = retention if retention is not None else DEFAULT_RETENTION
        sources = _sources(calls, messages, contacts, extensions, call_view, timing)
        if transport is not None and transport not in get_args(Transport):
            raise ConfigurationError(f"follow: transport={transport!r} should be 'websocket', 'pubnub' or None")
        if not retention > timedelta(0):
            raise ConfigurationError(f"follow: retention={retention!r} should be positive")
        wanted = list(events) if events is not None else [one for source in sources for one in source.filters()]
        filters = normalize_filters(wanted) if wanted and transport is not None else ()
        self._client = client
        self._clock = clock_of(client)
        self._transport: Transport = transport or "websocket"
        self._timing = timing
        plan = Plan(
            sources=sources,
            since=_since(since, self._clock.now()),
            deliver_existing=deliver_existing,
            retention=retention.total_seconds(),
            auto_ack=auto_ack,
            filters=filters,
            timing=timing,
        )
        store = _cursor(cursor)
        if inspect.iscoroutinefunction(store.open) and not inspect.iscoroutinefunction(type(self).close):
            raise ConfigurationError(f"follow: cursor={store!r} is asynchronous; pass a PostgresCursor")
        self._core = Core(plan, store, self._owner, self._wake, partial(read_clock, self._clock))
        self._unlisten = self._clock.listen(self._wake)
        self._reset()
        after_fork(self._reset)

    def _reset(self) -> None:
        self._lock = threading.Lock()
        self._flow: Flow[Any] | None = None
        self._background = self._new_background()

    @property
    def state(self) -> FollowState:
        """The state of the stream."""
        return self._core.state()[0]

    @property
    def reason(self) -> str:
        """The reason of the state, in words."""
        return self._core.state()[1]

    @property
    def events(self) -> tuple[str, ...]:
        """The event filters of the subscription; empty without push."""
        return self._core.plan.filters

    def hint(self, notification: Notification | None = None) -> None:
        """Look for changes now: for notifications that arrive by a webhook.

        Callable from any thread; returns immediately.

        Args:
            notification: the notification; `None` reads all sources.
        """
        if notification is None:
            self._core.hint()
        else:
            self._core.notified(notification)

    @overload
    def on(self, names: Literal["gap"], handler: Callable[[FollowGap], object]) -> Callable[[FollowGap], object]: ...
    @overload
    def on(
        self, names: Literal["state"], handler: Callable[[FollowStateChange], object]
    ) -> Callable[[FollowStateChange], object]: ...
    @overload
    def on(self, names: EventName | Sequence[EventName], handler: HandlerT) -> HandlerT: ...
    @overload
    def on(self, names: EventName | Sequence[EventName]) -> Callable[[HandlerT], HandlerT]: ...

    def on(self, names: EventName | Sequence[EventName], handler: Handler | None = None) -> object:
        """Call a handler at every gap or change of state, between two changes of the loop.

        Args:
            names: `gap` or `state`, or both.
            handler: receives the `FollowGap` or `FollowStateChange`; plain or `async`. Without it, this is a decorator.

        Returns:
            The handler, to pass to `off`.

        Raises:
            ConfigurationError: the event is unknown.
            TypeError: the handler is not callable.
        """
        return self._register(names, handler)

    @overload
    def once(self, names: EventName | Sequence[EventName], handler: HandlerT) -> HandlerT: ...
    @overload
    def once(self, names: EventName | Sequence[EventName]) -> Callable[[HandlerT], HandlerT]: ...

    def once(self, names: EventName | Sequence[EventName], handler: Handler | None = None) -> object:
        """Call a handler at the next such event only. See `on`."""
        return self._register(names, handler, once=True)

    def off(self, names: EventName | Sequence[EventName] | None = None, handler: Handler | None = None) -> None:
        """Remove handlers.

        Args:
            names: of these events; `None` means all events.
            handler: this handler; `None` means all handlers.
        """
        self._remove(names, handler)

    def __repr__(self) -> str:
        names = ", ".join(repr(source) for source in self._core.plan.sources)
        return f"<{type(self).__name__} {self.state}: {names}>"

    def _enter(self, flow: Flow[Any]) -> None:
        """Make a flow the one that runs.

        Raises:
            RuntimeError: another flow is running, or the stream belongs to another open event loop.
        """
        with self._lock:
            while self._background.is_foreign():  # the new one learns of its event loop
                self._background = self._new_background()
                self._core.forget_push()
                if self._flow is not None:
                    self._flow.close()  # its task has ended with its loop
            if self._is_iterating():
                raise RuntimeError("this stream is already being iterated over; use one consumer at a time")
            self._flow = flow

    def _leave(self, flow: Flow[Any]) -> None:
        flow.close()
        if self._core.closed:
            self._core.release()

    def close(self) -> Any:
        """End the iteration, remove the subscription and close the cursor."""
        raise NotImplementedError

    def _end(self) -> None:
        self._unlisten()
        self._core.close()
        if not self._is_iterating():  # otherwise the consumer releases the cursor
            self._core.release()

    def _is_iterating(self) -> bool:
        return self._flow is not None and inspect.getgeneratorstate(self._flow) != inspect.GEN_CLOSED

    def _owner(self) -> str | None:
        platform = self._client.platform if isinstance(self._client, _HasPlatform) else None
        return cast("str | None", getattr(getattr(platform, "tokens", None), "owner_id", None))

    def _wake(self) -> None:
        self._background.wake()

    def _new_background(self) -> BackgroundT:
        raise NotImplementedError


def _sources(
    calls: bool | Literal["account"],
    messages: bool,
    contacts: bool,
    extensions: Iterable[str | int],
    call_view: Literal["Detailed", "Simple"],
    timing: FollowTiming,
) -> list[Source]:
    if calls not in (True, False, ACCOUNT):
        raise ConfigurationError(f"follow: calls={calls!r} should be True, False or 'account'")
    if call_view not in ("Detailed", "Simple"):
        raise ConfigurationError(f"follow: call_view={call_view!r} should be 'Detailed' or 'Simple'")
    if not (calls or messages or contacts):
        raise ConfigurationError("follow: nothing to follow; pass calls=True, messages=True or contacts=True")
    if isinstance(extensions, str | bytes):
        raise ConfigurationError(f"follow: extensions={extensions!r} should be a list of extension ids")
    scopes = list(dict.fromkeys(str(extension) for extension in extensions))
    for scope in scopes:
        if scope != "~" and not (scope.isascii() and scope.isdigit()):
            raise ConfigurationError(f"follow: extensions has {scope!r}; an extension id is '~' or digits")
    if not scopes:
        raise ConfigurationError("follow: extensions=[] should have at least one id; your own is '~'")
    # The core waits and retries, so that the stream can be closed meanwhile.
    options = RequestOptions(timeout=timing.request_timeout, retries=0, on_rate_limit="raise")
    found: list[Source] = []
    if calls:
        found += [
            Calls(scope, options, detailed=call_view == "Detailed")
            for scope in ([ACCOUNT] if calls == ACCOUNT else scopes)
        ]
    if messages:
        found += [Messages(scope, options) for scope in scopes]
    if contacts:
        found += [Contacts(scope, options) for scope in scopes]
    return found


def _since(since: datetime | timedelta | None, now: float) -> float:
    if since is None:
        since = DEFAULT_SINCE
    if isinstance(since, timedelta):
        if since < timedelta(0):
            raise ConfigurationError(f"follow: since={since!r} is in the future")
        return max(0.0, now - since.total_seconds())
    moment = since if since.tzinfo is not None else since.replace(tzinfo=UTC)
    if moment.timestamp() > now:
        raise ConfigurationError(f"follow: since={since.isoformat()} is in the future")
    return max(0.0, moment.timestamp())


def _cursor(cursor: Cursor | AsyncPostgresCursor | str | os.PathLike[str] | None) -> Cursor:
    if cursor is None:
        return SQLiteCursor(":memory:")
    if isinstance(cursor, str | os.PathLike):
        if isinstance(cursor, str) and "://" in cursor:
            raise ConfigurationError(
                "follow: cursor is a URL; pass RedisCursor(url), PostgresCursor(url), or the path of a SQLite file"
            )
        return SQLiteCursor(cursor)
    if isinstance(cursor, sqlite3.Connection):  # callers without a type checker
        raise ConfigurationError("follow: cursor is a connection; pass SQLiteCursor(connection)")
    return cast("Cursor", cursor)  # the core awaits the methods of an asynchronous one
