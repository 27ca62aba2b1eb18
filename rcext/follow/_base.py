"""What the synchronous and the asynchronous stream share: arguments, state, handlers."""

from __future__ import annotations

import inspect
import os
import sqlite3
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Literal,
    Protocol,
    TypeAlias,
    cast,
    get_args,
    overload,
    runtime_checkable,
)

from rcext.errors import ConfigurationError
from rcext.push import Transport, normalize_filters
from ringcentral_api.client import RequestOptions

from ._core import Core, Plan
from ._sources import ACCOUNT, Calls, Contacts, Messages
from ._timing import FollowTiming
from .sqlite import SQLiteCursor

if TYPE_CHECKING:
    from rcext.push import EventFilter, Notification

    from ._changes import FollowGap, FollowState, FollowStateChange
    from ._core import Tell
    from ._cursor import Cursor
    from ._sources import Source

DEFAULT_SINCE: Final = timedelta(days=1)
"""How far back objects are taken note of at the first start."""

DEFAULT_KEEP: Final = timedelta(days=30)
"""How long an object is remembered after the platform last spoke of it."""

EventName: TypeAlias = Literal["gap", "state"]
_Handler: TypeAlias = Callable[[Any], object]


@runtime_checkable
class _HasPlatform(Protocol):
    @property
    def platform(self) -> Any: ...


class FollowBase:
    """Arguments, state, handlers."""

    _takes_async: ClassVar[bool] = False

    def __init__(
        self,
        client: object,
        *,
        calls: bool | Literal["account"],
        messages: bool,
        contacts: bool,
        extensions: Iterable[str | int],
        cursor: Cursor | str | os.PathLike[str] | None,
        since: datetime | timedelta | None,
        history: bool,
        keep: timedelta | None,
        call_view: Literal["Detailed", "Simple"],
        push: Transport | None,
        events: Iterable[EventFilter] | None,
        auto_ack: bool,
        timing: FollowTiming | None,
    ) -> None:
        timing = timing or FollowTiming()
        keep = keep if keep is not None else DEFAULT_KEEP
        sources = _sources(calls, messages, contacts, extensions, call_view, timing)
        if push is not None and push not in get_args(Transport):
            raise ConfigurationError(f"follow: push={push!r} should be 'pubnub', 'websocket', or None for none")
        if not keep > timedelta(0):
            raise ConfigurationError(f"follow: keep={keep!r} should be a time above 0")
        wanted = list(events) if events is not None else [one for source in sources for one in source.filters()]
        filters = normalize_filters(wanted) if wanted and push is not None else ()
        self._client = client
        self._transport: Transport = push or "pubnub"
        self._timing = timing
        plan = Plan(
            sources=sources,
            since=_since(since),
            history=history,
            keep=keep.total_seconds(),
            auto_ack=auto_ack,
            filters=filters,
            timing=timing,
        )
        self._core = Core(plan, _cursor(cursor), self._owner, self._wake)
        self._handlers: dict[str, tuple[_Handler, ...]] = {}
        self._busy = False

    @property
    def state(self) -> FollowState:
        """How the stream is doing."""
        return self._core.state()[0]

    @property
    def reason(self) -> str:
        """Why it is in this state, in words."""
        return self._core.state()[1]

    @property
    def events(self) -> tuple[str, ...]:
        """The event filters that it subscribes to; none where push is not wanted."""
        return self._core.plan.filters

    def hint(self, notification: Notification | None = None) -> None:
        """Say that something may have changed, so that it is looked for at once: for notifications of webhooks.

        May be called from any thread, and never blocks.

        Args:
            notification: what was notified; `None` where that is not known.
        """
        if notification is None:
            self._core.hint()
        else:
            self._core.notified(notification)

    @overload
    def on(self, name: Literal["gap"], handler: Callable[[FollowGap], object]) -> None: ...
    @overload
    def on(self, name: Literal["state"], handler: Callable[[FollowStateChange], object]) -> None: ...

    def on(self, name: EventName, handler: Callable[[Any], object]) -> None:
        """Call a handler at every gap, or whenever the state has changed, between two changes of the loop.

        Args:
            name: `gap` or `state`.
            handler: is given the `FollowGap` or the `FollowStateChange`. An exception that it raises leaves the loop.
                It may be `async` with `AsyncFollow` only.

        Raises:
            ConfigurationError: there is no such event, or the handler is none that can be called here.
        """
        if name not in get_args(EventName):
            raise ConfigurationError(f"follow: on({name!r}) should be on('gap', ...) or on('state', ...)")
        if not callable(handler):
            raise ConfigurationError(f"follow: the handler of {name!r} is no function: {handler!r}")
        if not self._takes_async and inspect.iscoroutinefunction(handler):
            raise ConfigurationError(f"follow: the handler of {name!r} is async; that takes AsyncRingCentral.follow")
        self._handlers[name] = (*self._handlers.get(name, ()), handler)

    def __repr__(self) -> str:
        names = ", ".join(repr(source) for source in self._core.plan.sources)
        return f"<{type(self).__name__} {self.state}: {names}>"

    def _of(self, tell: Tell) -> tuple[_Handler, ...]:
        return self._handlers.get(tell.name, ())

    def _owner(self) -> str | None:
        platform = self._client.platform if isinstance(self._client, _HasPlatform) else None
        return cast("str | None", getattr(getattr(platform, "tokens", None), "owner_id", None))

    def _wake(self) -> None:
        raise NotImplementedError

    def _enter(self) -> None:
        if self._busy:
            raise RuntimeError("this stream is being iterated over already; one consumer at a time")
        self._busy = True


def _sources(
    calls: bool | Literal["account"],
    messages: bool,
    contacts: bool,
    extensions: Iterable[str | int],
    call_view: Literal["Detailed", "Simple"],
    timing: FollowTiming,
) -> list[Source]:
    if calls not in (True, False, ACCOUNT):
        raise ConfigurationError(f"follow: calls={calls!r} should be True, False, or 'account' for the whole account")
    if call_view not in ("Detailed", "Simple"):
        raise ConfigurationError(f"follow: call_view={call_view!r} should be 'Detailed' or 'Simple'")
    if not (calls or messages or contacts):
        raise ConfigurationError("follow: nothing to follow; give calls=True, messages=True or contacts=True")
    if isinstance(extensions, str | bytes):
        raise ConfigurationError(f"follow: extensions={extensions!r} should be a list of extension ids")
    scopes = list(dict.fromkeys(str(extension) for extension in extensions))
    for scope in scopes:
        if scope != "~" and not (scope.isascii() and scope.isdigit()):
            raise ConfigurationError(
                f"follow: extensions has {scope!r}, which is no extension id; one is '~' or digits"
            )
    if not scopes:
        raise ConfigurationError("follow: extensions=[] should name one extension at least; one's own is '~'")
    # The core waits and tries again by itself, so that it can be closed meanwhile.
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


def _since(since: datetime | timedelta | None) -> float:
    if since is None:
        since = DEFAULT_SINCE
    if isinstance(since, timedelta):
        if since < timedelta(0):
            raise ConfigurationError(f"follow: since={since!r} lies in the future")
        return time.time() - since.total_seconds()
    moment = since if since.tzinfo is not None else since.replace(tzinfo=UTC)
    if moment.timestamp() > time.time():
        raise ConfigurationError(f"follow: since={since.isoformat()} lies in the future")
    return moment.timestamp()


def _cursor(cursor: Cursor | str | os.PathLike[str] | None) -> Cursor:
    if cursor is None:
        return SQLiteCursor(":memory:")
    if isinstance(cursor, str | os.PathLike):
        if isinstance(cursor, str) and "://" in cursor:
            raise ConfigurationError("follow: cursor is a URL; give RedisCursor(url), or the path of a SQLite file")
        return SQLiteCursor(cursor)
    if isinstance(cursor, sqlite3.Connection):  # callers without a type checker
        raise ConfigurationError("follow: cursor is a connection; give SQLiteCursor(connection)")
    return cursor
