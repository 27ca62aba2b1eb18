"""State machine of a followed stream: schedule, synchronization, delivery and acknowledgement (no I/O).

Push announces that something may have changed; the sync endpoints say what. The objects of each response are compared
with their known versions. Differences are appended to the cursor's queue in the same transaction as the new sync
token. The consumer receives the head of the queue until it acknowledges it.
"""

from __future__ import annotations

import inspect
import logging
import random
import threading
import weakref
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeGuard, TypeVar, cast

import httpx
from attrs import define, field, frozen

from rcext._flow import Await, Call
from rcext._fork import after_fork
from rcext.errors import ApiError, RateLimited, ServiceUnavailable
from rcext.push import State
from rcext.push.timing import Now, read_clock

from ._changes import Change, FollowGap, FollowState, FollowStateChange
from ._sources import RECORDS, read_page
from ._sync_pass import SyncPass, decode_entry
from ._timing import Throttle
from .errors import CursorError, CursorTaken, FollowError, FollowRefused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rcext._flow import Flow
    from rcext.push import Notification, StateChange
    from ringcentral_api.client import Request

    from ._cursor import Checkpoint, Cursor
    from ._sources import Page, Reading, Source
    from ._timing import FollowTiming

T = TypeVar("T")

logger = logging.getLogger("rcext.follow")

_LOOKBACK: Final = 86400.0
"""How far before the last synchronization a full one starts: a call is logged when it ends, under its start time."""

_RATE_LIMIT_PAUSE: Final = 30.0
_MAX_REFUSALS: Final = 3
_REFUSED = frozenset({400, 403, 404, 405, 409, 410, 415, 422})
_PERMISSION_CODES = frozenset(
    {"CMN-109", "CMN-401", "CMN-402", "CMN-403", "CMN-404", "CMN-408", "InsufficientPermissions", "OAU-153"}
)
_TOKEN_CODES = frozenset({"CLG-101", "CLG-102", "CLG-103", "CLG-104", "CLG-105", "MSG-333"})


# The stream of this process that uses a cursor, by the cursor's id() (it need not be hashable).
_users: dict[int, weakref.ref[Core]] = {}


class Idle:
    """Step: wait until the stream is woken.

    Attributes:
        seconds: the longest wait.
    """

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Subscribe:
    """Step: subscribe to the events in the background; report with `pushed` and `push_failed`."""

    __slots__ = ()


class Announce:
    """Step: call the handlers of an event."""

    __slots__ = ("name", "value")

    def __init__(self, name: str, value: FollowGap | FollowStateChange) -> None:
        self.name = name
        self.value = value


class _Ended(Exception):
    """The stream was closed."""


class _TokenExpired(Exception):
    """The server rejects the sync token and requires a full synchronization."""


class _BadResponse(FollowError):
    """A response lacks a required part, or cannot be stored."""


@frozen
class Plan:
    """What to follow, and how.

    Attributes:
        sources: the sources.
        since: objects created since then are read at the first start, in seconds since 1970.
        deliver_existing: whether these are delivered.
        retention: how many seconds an object's version is kept after the last response that contained it.
        auto_ack: whether requesting the next change acknowledges the current one.
        filters: the event filters to subscribe to; empty without push.
        timing: the times.
    """

    sources: Sequence[Source]
    since: float
    deliver_existing: bool
    retention: float
    auto_ack: bool
    filters: tuple[str, ...]
    timing: FollowTiming


@define(eq=False)
class _Reader:
    """The schedule of one source."""

    source: Source
    has_push: bool
    """Whether the subscription covers the source."""
    due: float = 0.0
    rechecks: list[float] = field(factory=list[float])
    done: bool = False
    wanted: bool = False
    failures: int = 0
    refusals: int = 0
    trouble: str | None = None
    token: str | None = None
    unused_token: bool = False
    """Whether a full synchronization has issued the token, and it has not been used yet."""

    def next(self) -> float:
        """Return when the source is read next."""
        return min(self.due, *self.rechecks) if self.rechecks else self.due


class Core:
    """A followed stream. `next` and `ack` are flows; all other methods may be called from any thread."""

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
        self._says_joins = hasattr(cursor, "joins_transactions")
        self.closed = False
        self._current_owner = owner
        self._owner: str | None = None
        self._wake = wake
        self._clock = clock
        self._readers = {
            source.name: _Reader(source, any(source.matches_path(path) for path in plan.filters))
            for source in plan.sources
        }
        self._throttle = Throttle(plan.timing.share)
        self._random = random.Random(seed)  # noqa: S311  # pauses, not secrets
        self._announced = FollowState.STARTING
        self._released = False
        self._push_failures = 0
        self._hinted: set[str] = set()
        self.after_fork()
        after_fork(self.after_fork)

    def after_fork(self) -> None:
        """Reset a copy in a child process: its locks may be held by threads of the parent, which owns the cursor."""
        self._lock = threading.Lock()  # guards the reports of other threads
        self._cursor_lock = threading.Lock()
        self._awaiting = 0  # uses of an asynchronous cursor, which has its own lock
        self._opened = False
        self._acked = False
        self._current_is_gap = False
        self.rewind()
        self.forget_push()

    def forget_push(self) -> None:
        """Subscribe again: the subscription belongs to another process or event loop."""
        self._subscribe_at: float | None = 0.0 if self.plan.filters else None
        self._push_up = False
        self._push_reason = "not connected yet"
        self._push_error: BaseException | None = None

    # Reports of other threads.

    def notified(self, notification: Notification) -> None:
        """Schedule the sources that a notification concerns."""
        self._hint(name for name, reader in self._readers.items() if reader.source.matches(notification))

    def hint(self) -> None:
        """Schedule all sources."""
        self._hint(self._readers)

    def pushed(self, change: StateChange) -> None:
        """Record the state of the subscription."""
        up = change.state is State.CONNECTED
        with self._lock:
            came_up = up and not self._push_up
            self._push_up = up
            self._push_reason = change.reason
        if came_up:
            self._push_failures = 0
            self._hint(self._with_push())  # changes before the connection were not announced
        self._wake()

    def push_failed(self, error: BaseException) -> None:
        """Record that the subscription has ended or could not be created."""
        with self._lock:
            self._push_up = False
            self._push_error = error
        self._wake()

    def close(self) -> None:
        """End the stream."""
        self.closed = True
        self._wake()

    def release(self) -> None:
        """Close the cursor, unless another stream uses the same object. A use in progress closes it at its end."""
        self._released = True
        if not self._awaiting and self._cursor_lock.acquire(blocking=False):
            try:
                if self._has_cursor():
                    _users.pop(id(self.cursor), None)
                    self.cursor.close()
            finally:
                self._cursor_lock.release()

    def _has_cursor(self) -> bool:
        user = _users.get(id(self.cursor))
        return user is None or user() in (self, None)

    def _hint(self, names: Iterable[str]) -> None:
        with self._lock:
            self._hinted.update(names)
        self._wake()

    def _with_push(self) -> list[str]:
        return [name for name, reader in self._readers.items() if reader.has_push]

    # State.

    def state(self) -> tuple[FollowState, str]:
        """Return the state of the stream and its reason."""
        if self.closed:
            return FollowState.CLOSED, "closed"
        for reader in self._readers.values():
            if reader.trouble is not None:
                return FollowState.FAILING, f"{reader.source!r}: {reader.trouble}"
        if not all(reader.done for reader in self._readers.values()):
            return FollowState.STARTING, "reading what has changed" if self._opened else "not started"
        if not self.plan.filters:
            return FollowState.POLLING, "push is disabled, or the sources lack events"
        if self._push_up:
            return FollowState.LIVE, "push is connected"
        return FollowState.POLLING, f"push is down: {self._push_reason}"

    def _announce(self) -> Flow[None]:
        state, reason = self.state()
        previous = self._announced
        if state is not previous:
            yield Announce("state", FollowStateChange(state, previous, reason))
            self._announced = state  # only now: the handlers may have been interrupted

    # Consumer.

    def rewind(self) -> None:
        """Start again with the first unacknowledged entry."""
        self._current: int | None = None
        self._after = 0

    def catch_up(self) -> None:
        """Read all sources now; `next(until_idle=True)` returns None when they have been read."""
        for reader in self._readers.values():
            reader.wanted = True
            reader.due = 0.0

    def ack(self, seq: int) -> Flow[None]:
        """Acknowledge an entry."""
        yield from self._use(self.cursor.ack, seq)
        if seq == self._current:
            self._acked = True

    def next(self, *, until_idle: bool = False) -> Flow[Change | FollowGap | None]:
        """Return the next change or gap, or None at the end or, with `until_idle`, if there is none at present."""
        try:
            if not self.closed:
                yield from self._open()
                yield from self._settle()
            while not self.closed:
                entry = yield from self._use(self.cursor.head, self._after)
                yield from self._announce()
                if entry is not None:
                    return (yield from self._deliver(*entry))
                if until_idle and not any(reader.wanted for reader in self._readers.values()):
                    return None
                yield from self._turn(subscribe=not until_idle)
        except _Ended:
            pass
        yield from self._announce()
        return None

    def _open(self) -> Flow[None]:
        if not self._opened:
            _users[id(self.cursor)] = weakref.ref(self)
            yield from self._use(self.cursor.open)
            self._opened = True

    def _settle(self) -> Flow[None]:
        """Acknowledge the current entry.

        An entry that the consumer has acknowledged is left alone: it comes again if the transaction of the
        acknowledgement was rolled back.
        """
        seq = self._current
        if seq is not None and not self._acked and (self.plan.auto_ack or self._current_is_gap):
            yield from self._use(self.cursor.ack, seq)
        self._current = None

    def _deliver(self, seq: int, text: str) -> Flow[Change | FollowGap]:
        item = decode_entry(seq, text)
        if isinstance(item, FollowGap):
            logger.warning("changes of %ss may be missing: %s", item.kind, item.detail)
            yield Announce("gap", item)
        # Only now: an entry whose handler was interrupted must not be acknowledged.
        self._current, self._current_is_gap, self._acked = seq, isinstance(item, FollowGap), False
        if not self.plan.auto_ack:
            self._after = seq
        return item

    # Schedule.

    def _turn(self, *, subscribe: bool) -> Flow[None]:
        """Do the one thing that is due, or wait for it."""
        now = self._clock().mono
        self._take_reports(now)
        if subscribe and self._subscribe_at is not None and self._subscribe_at <= now:
            yield Subscribe()
            self._subscribe_at = None
            return
        if self._joins_transactions():
            yield from self._detect_rollbacks(now)
        reader = min(self._readers.values(), key=lambda one: self._ready(one, now))
        ready = self._ready(reader, now)
        if ready <= now:
            yield from self._attempt(reader)
        else:
            end = ready if self._subscribe_at is None or not subscribe else min(ready, self._subscribe_at)
            yield Idle(max(0.0, end - now))

    def _joins_transactions(self) -> bool:
        # Not by the default of getattr: each miss compares the name with all others, for a suggestion.
        return getattr(self.cursor, "joins_transactions" if self._says_joins else "nonblocking") is True

    def _detect_rollbacks(self, now: float) -> Flow[None]:
        """Read a source again if the consumer has rolled back the transaction of its last synchronization."""
        for reader in self._readers.values():
            if reader.token is not None:
                checkpoint = yield from self._use(self.cursor.checkpoint, reader.source.name)
                if checkpoint is None or checkpoint.token != reader.token:
                    reader.token, reader.due = None, now

    def _ready(self, reader: _Reader, now: float) -> float:
        return max(reader.next(), now + self._throttle.wait(reader.source.group, now))

    def _take_reports(self, now: float) -> None:
        """Turn the reports of other threads into deadlines."""
        timing = self.plan.timing
        with self._lock:
            hinted, self._hinted = self._hinted, set()
            error, self._push_error = self._push_error, None
        for name in hinted:
            reader = self._readers[name]
            if reader.failures == 0:  # otherwise the pause after the failure applies
                reader.due = min(reader.due, now + timing.debounce)
            reader.rechecks = [
                now + seconds
                for seconds in reader.source.recheck_delays(timing)
                if reader.failures == 0 or now + seconds > reader.due
            ]
        if error is not None:
            pause = timing.push_limit if _refused(error) else self._pause(self._push_failures, timing.push_limit)
            self._push_failures += 1
            self._push_reason = f"{type(error).__name__}: {error}; next attempt in {pause:.0f} s"
            logger.warning("push is down, polling for changes: %s", self._push_reason)
            self._subscribe_at = now + pause
        if not self._push_up:
            for name in self._with_push():
                self._readers[name].due = min(self._readers[name].due, now + timing.poll)

    def _pause(self, failures: int, limit: float) -> float:
        pause = min(limit, self.plan.timing.backoff * float(1 << min(failures, 16)))
        return pause * (0.5 + self._random.random() / 2)

    def _attempt(self, reader: _Reader) -> Flow[None]:
        now = self._clock().mono
        reader.rechecks = [moment for moment in reader.rechecks if moment > now]
        polled = not reader.has_push or not self._push_up
        reader.due = now + (self.plan.timing.poll if polled else self.plan.timing.sweep)
        try:
            more = yield from self._synchronize(reader)
        except (ApiError, httpx.RequestError, _BadResponse) as error:
            self._failed(reader, error)
        except BaseException:
            reader.due = 0.0  # interrupted: the next pass starts with this source
            raise
        else:
            if more:
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
            retry_after = error.retry_after
            if retry_after is None and isinstance(error, RateLimited):
                retry_after = _RATE_LIMIT_PAUSE
            if retry_after is not None:
                pause = max(pause, retry_after)
                self._throttle.block(source.group, now, retry_after)
        reader.due = now + pause
        reader.rechecks = [moment for moment in reader.rechecks if moment > reader.due]
        if _refused(error):
            reader.refusals += 1
            if error.has_code(*_PERMISSION_CODES) or reader.refusals >= _MAX_REFUSALS:
                reader.due, reader.refusals = 0.0, 0
                raise FollowRefused(
                    f"cannot follow {source!r}: the server answered {error.status} {error.error_code} "
                    f"({error.message}); required permissions: {source.permission}"
                ) from error
        logger.info("reading %r failed, next attempt in %.1f s: %s", source, pause, reader.trouble)

    # Synchronization of a source.

    def _synchronize(self, reader: _Reader) -> Flow[bool]:
        """Read what has changed; return whether there may be more at once."""
        source = reader.source
        checkpoint = yield from self._use(self.cursor.checkpoint, source.name)
        if checkpoint is not None:
            try:
                return (yield from self._read_changes(reader, checkpoint))
            except _TokenExpired as expired:
                if reader.unused_token:
                    reader.unused_token = False  # after the pause of a failure, read everything
                    raise _BadResponse(f"the server rejects a sync token that it has just issued: {expired}") from None
                logger.info("the sync token of %r is invalid, reading everything: %s", source, expired)
        yield from self._read_all(reader, checkpoint)
        return False

    def _read_changes(self, reader: _Reader, checkpoint: Checkpoint) -> Flow[bool]:
        sync_pass = SyncPass(reader.source, checkpoint, checkpoint.start, self._clock().wall, self.plan.retention)
        yield from self._read(reader, reader.source.incremental_sync(checkpoint.token), sync_pass)
        reader.unused_token = False
        return sync_pass.largest_page >= RECORDS

    def _read_all(self, reader: _Reader, checkpoint: Checkpoint | None) -> Flow[None]:
        source, plan = reader.source, self.plan
        start = plan.since
        if checkpoint is not None:
            oldest = yield from self._use(self.cursor.oldest, source.name)
            start = checkpoint.synced - _LOOKBACK
            if oldest is not None:
                start = min(oldest - 1.0, start)
            start = max(0.0, checkpoint.synced - plan.retention, start)
        silent = checkpoint is None and not plan.deliver_existing
        now = self._clock().wall
        sync_pass = SyncPass(source, checkpoint, start, now, plan.retention, full=True, silent=silent)
        yield from self._read(reader, source.full_sync(start, now), sync_pass)
        reader.unused_token = True

    def _read(self, reader: _Reader, reading: Reading, sync_pass: SyncPass) -> Flow[None]:
        """Read page after page; the last is written together with the new checkpoint."""
        source = reader.source
        request = next(reading)
        while True:
            page = yield from self._ask(request, source, sync_pass)
            sync_pass.note(page)
            try:
                request = reading.send(page)
            except StopIteration as stop:
                reached = cast("float", stop.value)
                break
            yield from self._store(sync_pass, page, None)
        if sync_pass.token is None:
            raise _BadResponse("the sync token of the response is missing")
        checkpoint = sync_pass.new_checkpoint(sync_pass.token)
        yield from self._store(sync_pass, page, checkpoint, reached)
        reader.token = checkpoint.token

    def _ask(self, request: Request, source: Source, sync_pass: SyncPass) -> Flow[Page]:
        while not self.closed and (wait := self._throttle.wait(source.group, self._clock().mono)) > 0:
            yield Idle(wait)
        if self.closed:
            raise _Ended
        self._throttle.sent(source.group, self._clock().mono)
        try:
            response = cast("httpx.Response", (yield request))
        except ApiError as error:  # an error of the login, not of this request
            if _refused(error):
                raise FollowRefused(f"the session cannot be renewed: {error}") from error
            raise
        if self.closed:
            raise _Ended
        try:
            page = read_page(response)
        except ApiError as error:
            if not sync_pass.full and _token_expired(error):
                raise _TokenExpired(f"{error.error_code}: {error.message}") from error
            raise
        if page.full and not sync_pass.full:
            raise _TokenExpired("the server answered with a full synchronization")
        if self._owner is None:
            yield from self._check_owner()
        return page

    def _check_owner(self) -> Flow[None]:
        owner = self._current_owner()
        if owner is None:
            return
        before = yield from self._use(self.cursor.owner)
        if before is not None and before != owner:
            raise CursorError(
                f"{self.cursor!r} belongs to the session of extension {before}, but this session is of extension "
                f"{owner}; use another cursor"
            )
        self._owner = owner

    def _store(
        self, sync_pass: SyncPass, page: Page, checkpoint: Checkpoint | None, reached: float = 0.0
    ) -> Flow[None]:
        """Compare a page with the known versions, and write the differences (with the checkpoint for the last)."""
        source, cursor = sync_pass.source, self.cursor
        try:
            observed = sync_pass.observe(page)
            if sync_pass.full and checkpoint is not None:
                existing = yield from self._use(cursor.existing, source.name, reached if source.dated else None)
                observed += sync_pass.missing(existing)
            known = yield from self._use(cursor.versions, source.name, {one.id for one in observed})
            update = sync_pass.compare(observed, known, checkpoint, reached, self._owner)
        except (RecursionError, OverflowError, ValueError) as error:
            raise _BadResponse(f"a record cannot be stored: {type(error).__name__}: {error}") from error
        yield from self._use(cursor.write, update)

    def _use(self, function: Callable[..., T], *arguments: Any) -> Flow[T]:
        """Call a method of the cursor: here if it never blocks, otherwise in a step of its own.

        A cancellation does not wait for the call: the next call does, in its own thread.
        """
        if self.cursor.nonblocking:
            return self._exclusively(function, *arguments)
        if inspect.iscoroutinefunction(function):
            return cast("T", (yield from self._await(function, arguments)))
        return cast("T", (yield Call(lambda: self._exclusively(function, *arguments), undo=_ignore)))

    def _await(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Flow[object]:
        self._check_cursor()
        self._awaiting += 1
        try:
            return (yield Await(partial(function, *arguments), cancelable=True))
        finally:
            self._awaiting -= 1
            if self._released:
                self.release()

    def _exclusively(self, function: Callable[..., T], *arguments: Any) -> T:
        try:
            with self._cursor_lock:
                self._check_cursor()
                return function(*arguments)
        finally:
            if self._released:
                self.release()

    def _check_cursor(self) -> None:
        if not self._has_cursor():
            raise CursorTaken(f"another stream was started with {self.cursor!r}; this one has ended")


def _ignore(_result: object) -> None:
    """Undo nothing: what a canceled call has written is found by the next pass."""


def _refused(error: BaseException) -> TypeGuard[ApiError]:
    """Return whether the API itself refuses (unlike a gateway, with an error code): retrying is unlikely to help."""
    return isinstance(error, ApiError) and error.status in _REFUSED and bool(error.codes)


def _token_expired(error: ApiError) -> bool:
    if error.status != 400:
        return False
    named = {entry.parameter_name for entry in error.errors}
    return error.has_code(*_TOKEN_CODES) or "syncToken" in named or "syncToken" in error.message
