"""The course of a followed stream, without IO: what to ask when, what has changed, and what the consumer has had.

Push says that something may have changed; the sync endpoints say what. Each answer is compared with what is known of
its objects, and what differs is put into the cursor's queue together with the new sync token, in one transaction. The
consumer is given the head of the queue, until it acknowledges it.
"""

from __future__ import annotations

import logging
import random
import threading
import weakref
from typing import TYPE_CHECKING, Any, Final, TypeGuard, TypeVar, cast

import httpx
from attrs import define, field, frozen

from rcext._flow import call
from rcext.errors import ApiError, RateLimited, ServiceUnavailable
from rcext.push import State
from rcext.push._actions import Now, read_clock

from ._changes import Change, FollowGap, FollowState, FollowStateChange
from ._entries import decode
from ._sources import RECORDS, read_page
from ._taking import Taking
from ._timing import Pace
from .errors import CursorError, CursorTaken, FollowError, FollowRefused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rcext._flow import Flow
    from rcext.push import Notification, StateChange
    from ringcentral_api.client import Request

    from ._cursor import Cursor, Mark
    from ._sources import Page, Reading, Source
    from ._timing import FollowTiming

T = TypeVar("T")

logger = logging.getLogger("rcext.follow")

_LOOKBACK: Final = 86400.0
"""How far before the last synchronization it is looked for what was not known: a call is logged when it ends, under
the moment that it began."""

_PENALTY: Final = 30.0
_REFUSALS: Final = 3
_REFUSED = frozenset({400, 403, 404, 405, 409, 410, 415, 422})
_PERMISSIONS = frozenset(
    {"CMN-109", "CMN-401", "CMN-402", "CMN-403", "CMN-404", "CMN-408", "InsufficientPermissions", "OAU-153"}
)
_TOKEN_CODES = frozenset({"CLG-101", "CLG-102", "CLG-103", "CLG-104", "CLG-105", "MSG-333"})


# Which stream of this program uses a cursor. By id, as a cursor need not be hashable; its stream keeps it alive.
_users: dict[int, weakref.ref[Core]] = {}


class Wait:
    """Let time pass, until somebody wakes the stream.

    Attributes:
        seconds: how much at most.
    """

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Listen:
    """Subscribe to the events in the background, and report with `pushed` and `push_failed`."""

    __slots__ = ()


class Tell:
    """Call the handlers of an event."""

    __slots__ = ("name", "value")

    def __init__(self, name: str, value: FollowGap | FollowStateChange) -> None:
        self.name = name
        self.value = value


class _Ended(Exception):
    """The stream was closed while it waited."""


class _TokenGone(Exception):
    """The platform takes the sync token no more, and wants a full synchronization."""


class _NoAnswer(FollowError):
    """An answer lacks what it must have."""


@frozen
class Plan:
    """What to follow, and how.

    Attributes:
        sources: what to follow.
        since: objects created since then are read at the first start, in seconds since 1970.
        history: whether those are delivered.
        keep: for how many seconds an object is remembered after the server last spoke of it.
        auto_ack: whether asking for the next change acknowledges the one before.
        filters: what to subscribe to; none where push is not wanted.
        timing: the times.
    """

    sources: Sequence[Source]
    since: float
    history: bool
    keep: float
    auto_ack: bool
    filters: tuple[str, ...]
    timing: FollowTiming


@define(eq=False)
class _Reader:
    """One source, and when to ask it."""

    source: Source
    listened: bool
    """Whether push speaks of it."""
    due: float = 0.0
    after: list[float] = field(factory=list[float])
    done: bool = False
    wanted: bool = False
    failures: int = 0
    refusals: int = 0
    trouble: str | None = None
    token: str | None = None
    fresh: bool = False
    """Whether the token was given by a full synchronization, and has not been used so far."""

    def next(self) -> float:
        """When to ask."""
        return min(self.due, *self.after) if self.after else self.due


class Core:
    """A followed stream. `next`, `ack` and `open` are flows; everything else may be called from any thread."""

    def __init__(
        self,
        plan: Plan,
        cursor: Cursor,
        owner: Callable[[], str | None],
        wake: Callable[[], None],
        clock: Callable[[], Now] = read_clock,
        seed: float | None = None,
    ) -> None:
        self.plan = plan
        self.cursor = cursor
        self.closed = False
        self._owner_now = owner
        self._owner: str | None = None
        self._wake = wake
        self._clock = clock
        self._readers = {
            source.name: _Reader(source, any(source.covered(path) for path in plan.filters)) for source in plan.sources
        }
        self._pace = Pace(plan.timing.share)
        self._random = random.Random(seed)  # noqa: S311  # pauses, not secrets
        self._opened = False
        self._current: int | None = None
        self._acked = False
        self._gap = False
        self._after = 0
        self._told = (FollowState.STARTING, "not started")
        self._listen_at: float | None = 0.0 if plan.filters else None
        self._push_failures = 0
        # What other threads say, under the lock.
        self._lock = threading.Lock()
        self._using = threading.Lock()
        self._hinted: set[str] = set()
        self._push_up = False
        self._push_reason = "not connected yet"
        self._push_error: BaseException | None = None

    # What others say.

    def notified(self, notification: Notification) -> None:
        """Take note of a notification: some sources may have changed."""
        self._hint(name for name, reader in self._readers.items() if reader.source.concerned(notification))

    def hint(self) -> None:
        """Take note that anything may have changed."""
        self._hint(self._readers)

    def pushed(self, change: StateChange) -> None:
        """Take note of the subscription's state."""
        up = change.state is State.CONNECTED
        with self._lock:
            came_up = up and not self._push_up
            self._push_up = up
            self._push_reason = change.reason
        if came_up:
            self._push_failures = 0
            self._hint(self._listened())  # what happened before it was connected was not told
        self._wake()

    def push_failed(self, error: BaseException) -> None:
        """Take note that the subscription has ended, or could not be made."""
        with self._lock:
            self._push_up = False
            self._push_error = error
        self._wake()

    def close(self) -> None:
        """Come to the end."""
        self.closed = True
        self._wake()

    def let_go(self) -> None:
        """Close the cursor, unless another stream has been given the same one since."""
        if self._has_cursor():
            _users.pop(id(self.cursor), None)
            self.cursor.close()

    def _has_cursor(self) -> bool:
        user = _users.get(id(self.cursor))
        return user is None or user() in (self, None)

    def _hint(self, names: Any) -> None:
        with self._lock:
            self._hinted.update(names)
        self._wake()

    def _listened(self) -> list[str]:
        return [name for name, reader in self._readers.items() if reader.listened]

    # How it is.

    def state(self) -> tuple[FollowState, str]:
        """How the stream is doing, and why."""
        if self.closed:
            return FollowState.CLOSED, "closed"
        for reader in self._readers.values():
            if reader.trouble is not None:
                return FollowState.FAILING, f"{reader.source!r}: {reader.trouble}"
        if not all(reader.done for reader in self._readers.values()):
            return FollowState.STARTING, "reading what has changed" if self._opened else "not started"
        if not self.plan.filters:
            return FollowState.POLLING, "push is not wanted, or there are no events for what is followed"
        if self._push_up:
            return FollowState.LIVE, "push is connected"
        return FollowState.POLLING, f"push is down: {self._push_reason}"

    # What the consumer does.

    def rewind(self) -> None:
        """Begin again with what is not acknowledged."""
        self._current = None
        self._after = 0

    def catch_up(self) -> None:
        """Ask all sources now; `next(until_idle=True)` ends when they have answered."""
        for reader in self._readers.values():
            reader.wanted = True
            reader.due = 0.0

    def ack(self, seq: int) -> Flow[None]:
        """Acknowledge an entry."""
        yield from self._use(lambda: self.cursor.ack(seq))
        if seq == self._current:
            self._acked = True

    def next(self, *, until_idle: bool = False) -> Flow[Change | FollowGap | None]:
        """The next change or gap; `None` at the end, or, with `until_idle`, when there is nothing at present."""
        try:
            if not self.closed:
                yield from self._begin()
                yield from self._settle()
            while not self.closed:
                entry = yield from self._use(lambda: self.cursor.head(self._after))
                yield from self._announce()
                if entry is not None:
                    item = self._hand_out(*entry)
                    if isinstance(item, FollowGap):
                        logger.warning("changes of %ss may be missing: %s", item.kind, item.detail)
                        yield Tell("gap", item)
                    return item
                if until_idle and not any(reader.wanted for reader in self._readers.values()):
                    return None
                yield from self._turn(listen=not until_idle)
        except _Ended:
            pass
        yield from self._announce()
        return None

    def _begin(self) -> Flow[None]:
        if not self._opened:
            _users[id(self.cursor)] = weakref.ref(self)
            yield from self._use(self.cursor.open)
            self._opened = True

    def _settle(self) -> Flow[None]:
        """Acknowledge what the consumer had last. Where it did so itself, and took that back by rolling back a
        transaction, it is given the same again."""
        seq, self._current = self._current, None
        if seq is not None and not self._acked and (self.plan.auto_ack or self._gap):
            yield from self._use(lambda: self.cursor.ack(seq))

    def _hand_out(self, seq: int, text: str) -> Change | FollowGap:
        self._current, self._acked = seq, False
        if not self.plan.auto_ack:
            self._after = seq
        item = decode(seq, text)
        self._gap = isinstance(item, FollowGap)
        return item

    def _turn(self, *, listen: bool) -> Flow[None]:
        """Do the one thing that is due, or wait for it."""
        now = self._clock().mono
        self._take_note(now)
        if listen and self._listen_at is not None and self._listen_at <= now:
            self._listen_at = None
            yield Listen()
            return
        for reader in self._readers.values():
            if reader.token is not None and self.cursor.nonblocking:
                mark = self.cursor.mark(reader.source.name)
                if mark is None or mark.token != reader.token:
                    # The consumer has rolled back a transaction of its own that this was part of.
                    reader.token, reader.due = None, now
        reader = min(self._readers.values(), key=lambda one: self._ready(one, now))
        ready = self._ready(reader, now)
        if ready > now:
            ends = [ready] if self._listen_at is None or not listen else [ready, self._listen_at]
            yield Wait(max(0.0, min(ends) - now))
            return
        yield from self._attempt(reader)

    def _ready(self, reader: _Reader, now: float) -> float:
        return max(reader.next(), now + self._pace.wait(reader.source.group, now))

    def _take_note(self, now: float) -> None:
        """Make deadlines of what others have said."""
        timing = self.plan.timing
        with self._lock:
            hinted, self._hinted = self._hinted, set()
            error, self._push_error = self._push_error, None
        for name in hinted:
            reader = self._readers[name]
            if reader.failures == 0:  # while it fails, a pause is kept
                reader.due = min(reader.due, now + timing.debounce)
            reader.after = [
                now + seconds
                for seconds in reader.source.after(timing)
                if reader.failures == 0 or now + seconds > reader.due
            ]
        if error is not None:
            pause = self._pause(self._push_failures, timing.push_limit)
            self._push_failures += 1
            if _refused(error):
                pause = timing.push_limit
            self._push_reason = f"{type(error).__name__}: {error}; tried again in {pause:.0f} s"
            logger.warning("push is down, changes are found by asking: %s", self._push_reason)
            self._listen_at = now + pause
        if not self._push_up:
            for name in self._listened():
                self._readers[name].due = min(self._readers[name].due, now + timing.poll)

    def _pause(self, failures: int, limit: float) -> float:
        pause = min(limit, self.plan.timing.backoff * float(1 << min(failures, 16)))
        return pause * (0.5 + self._random.random() / 2)

    def _announce(self) -> Flow[None]:
        state, reason = self.state()
        previous = self._told[0]
        self._told = (state, reason)
        if state is not previous:
            yield Tell("state", FollowStateChange(state, previous, reason))

    # Asking a source.

    def _attempt(self, reader: _Reader) -> Flow[None]:
        now = self._clock().mono
        reader.after = [moment for moment in reader.after if moment > now]
        polled = not reader.listened or not self._push_up
        reader.due = now + (self.plan.timing.poll if polled else self.plan.timing.sweep)
        try:
            again = yield from self._sync(reader)
        except _Ended:
            raise
        except (ApiError, httpx.RequestError, _NoAnswer) as error:
            self._failed(reader, error)
        except BaseException:
            reader.due = 0.0
            raise
        else:
            if again:
                reader.due = 0.0
            else:
                reader.wanted = False
            reader.done = True
            reader.failures = reader.refusals = 0
            reader.trouble = None

    def _failed(self, reader: _Reader, error: Exception) -> None:
        now = self._clock().mono
        source = reader.source
        pause = self._pause(reader.failures, self.plan.timing.backoff_limit)
        reader.failures += 1
        reader.trouble = f"{type(error).__name__}: {error}"
        if isinstance(error, RateLimited | ServiceUnavailable):
            told = error.retry_after
            if told is None and isinstance(error, RateLimited):
                told = _PENALTY
            if told is not None:
                pause = max(pause, told)
                self._pace.block(source.group, now, told)
        reader.due = now + pause
        reader.after = [moment for moment in reader.after if moment > reader.due]
        if _refused(error):
            reader.refusals += 1
            if error.error_code in _PERMISSIONS or reader.refusals >= _REFUSALS:
                reader.due, reader.refusals = 0.0, 0
                raise FollowRefused(
                    f"{source!r} cannot be followed; the platform says: {error.message} "
                    f"({error.status} {error.error_code}). Permissions needed: {source.permission}"
                ) from error
        logger.info("%r could not be read, tried again in %.1f s: %s", source, pause, reader.trouble)

    def _sync(self, reader: _Reader) -> Flow[bool]:
        """Read what has changed; whether there may be more at once."""
        source = reader.source
        mark = yield from self._use(lambda: self.cursor.mark(source.name))
        if mark is not None:
            try:
                return (yield from self._step(reader, mark))
            except _TokenGone as gone:
                if reader.fresh:
                    reader.fresh = False  # after the pause that a failure brings, everything is read anew
                    raise _NoAnswer(f"a sync token that was given a moment ago is not taken: {gone}") from gone
                logger.info("the sync token of %r is gone, everything is compared: %s", source, gone)
        yield from self._all(reader, mark)
        return False

    def _step(self, reader: _Reader, mark: Mark) -> Flow[bool]:
        taking = Taking(reader.source, mark, mark.start, self._clock().wall, self.plan.keep)
        yield from self._read(reader, reader.source.step(mark.token), taking)
        reader.fresh = False
        return taking.most >= RECORDS

    def _all(self, reader: _Reader, mark: Mark | None) -> Flow[None]:
        source, plan = reader.source, self.plan
        start = plan.since
        if mark is not None:
            oldest = yield from self._use(lambda: self.cursor.oldest(source.name))
            start = mark.synced - _LOOKBACK
            start = max(mark.synced - plan.keep, start if oldest is None else min(oldest - 1.0, start))
        silent = mark is None and not plan.history
        now = self._clock().wall
        taking = Taking(source, mark, start, now, plan.keep, full=True, silent=silent)
        yield from self._read(reader, source.full(start, now), taking)
        reader.fresh = True

    def _read(self, reader: _Reader, reading: Reading, taking: Taking) -> Flow[None]:
        """Take one page after the other; the last is kept together with the new token."""
        source = reader.source
        request = next(reading)
        while True:
            page = yield from self._ask(request, source, taking)
            taking.note(page)
            try:
                request = reading.send(page)
            except StopIteration as stop:
                reached = cast("float", stop.value)
                break
            yield from self._keep(taking, page, None)
        if taking.token is None:
            raise _NoAnswer("the answer has no sync token")
        mark = taking.new_mark(taking.token)
        yield from self._keep(taking, page, mark, reached)
        reader.token = mark.token

    def _ask(self, request: Request, source: Source, taking: Taking) -> Flow[Page]:
        while not self.closed and (wait := self._pace.wait(source.group, self._clock().mono)) > 0:
            yield Wait(wait)
        if self.closed:
            raise _Ended
        self._pace.sent(source.group, self._clock().mono)
        try:
            response = cast("httpx.Response", (yield request))
        except ApiError as error:  # not this request's: it was the login's
            if _refused(error):
                raise FollowRefused(f"the session cannot be renewed: {error}") from error
            raise
        if self.closed:
            raise _Ended
        try:
            page = read_page(response)
        except ApiError as error:
            if not taking.full and _token_gone(error):
                raise _TokenGone(f"{error.error_code}: {error.message}") from error
            raise
        if page.full and not taking.full:
            raise _TokenGone("the platform answered with a full synchronization")
        if self._owner is None:
            yield from self._check_owner()
        return page

    def _check_owner(self) -> Flow[None]:
        owner = self._owner_now()
        if owner is None:
            return
        before = yield from self._use(self.cursor.owner)
        if before is not None and before != owner:
            raise CursorError(
                f"{self.cursor!r} belongs to the session of extension {before}, and this is one of extension {owner}; "
                "use another cursor"
            )
        self._owner = owner

    def _keep(self, taking: Taking, page: Page, mark: Mark | None, reached: float = 0.0) -> Flow[None]:
        """Compare a page with what is known, and keep what is new of it, with the mark if it is the last."""
        source, cursor = taking.source, self.cursor
        observed = taking.observe(page)
        if taking.full and mark is not None:
            since = reached if source.dated else None
            alive = yield from self._use(lambda: cursor.alive(source.name, since))
            observed += taking.missing(alive)
        known = yield from self._use(lambda: cursor.known(source.name, {one.id for one in observed}))
        write = taking.compare(observed, known, mark, reached, self._owner)
        yield from self._use(lambda: cursor.write(write))

    def _use(self, function: Callable[[], T]) -> Flow[T]:
        """Use the cursor. A use whose task was cancelled goes on in its thread; the next one waits for it."""

        def use() -> T:
            with self._using:
                if not self._has_cursor():
                    raise CursorTaken(f"another stream was started with {self.cursor!r} since; this one ends")
                return function()

        return call(use, nonblocking=self.cursor.nonblocking)


def _refused(error: BaseException) -> TypeGuard[ApiError]:
    """Whether the platform itself refuses, and not a gateway in between: then asking again hardly helps."""
    return isinstance(error, ApiError) and error.status in _REFUSED and error.error_code is not None


def _token_gone(error: ApiError) -> bool:
    if error.status != 400:
        return False
    codes = {error.error_code, *(entry.error_code for entry in error.errors)}
    named = {entry.parameter_name for entry in error.errors}
    return bool(codes & _TOKEN_CODES) or "syncToken" in named or "syncToken" in error.message
