"""A followed stream for synchronous programs."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, cast

from rcext._flow import run
from rcext.push import State, Subscription, SubscriptionClosed
from ringcentral_api.client import Request

from ._base import FollowBase
from ._changes import FollowGap
from ._core import Listen, Tell, Wait

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator
    from datetime import datetime, timedelta
    from types import TracebackType
    from typing import Literal

    from rcext.push import EventFilter, StateChange, Transport
    from ringcentral_api.client import SyncClient

    from ._changes import Change
    from ._cursor import Cursor
    from ._timing import FollowTiming

_FAREWELL = 0.5


class Follow(FollowBase):
    """Each change of calls, messages and contacts once, in order for each object, across restarts.

    It is iterated over, in one thread at a time; that thread asks the platform, and uses the cursor. Asking for the
    next change acknowledges the one before.

    Args:
        client: an `rcext.RingCentral`, or any client that the generated package takes.
        calls: follow the call logs of the extensions, or, with `account`, the one of the whole account.
        messages: follow their message stores.
        contacts: follow their personal address books; there is no push for these.
        extensions: ids of extensions; `~` is one's own.
        cursor: where it is kept how far the stream has come: the path of a SQLite file, a `SQLiteCursor`, a
            `RedisCursor`, or `None` for memory.
        since: at the first start, objects created since then are taken note of; by default the last day. Of older ones
            it is told when they change, as far as the platform tells it.
        history: whether those are delivered as created; otherwise only what changes from now on is.
        keep: how long an object is remembered after the platform last spoke of it; 30 days unless given.
        call_view: how calls are shown; `Detailed` has their legs and when they were modified.
        push: what says that something has changed; `None` to find it out by asking now and then.
        events: event filters to subscribe to in place of the usual ones.
        auto_ack: `False` to acknowledge with `ack` alone, in any order.
        timing: other times than the usual ones.

    Raises:
        ConfigurationError: for an argument that cannot be right; the text names it. Nothing was sent.
    """

    def __init__(
        self,
        client: SyncClient,
        *,
        calls: bool | Literal["account"] = False,
        messages: bool = False,
        contacts: bool = False,
        extensions: Iterable[str | int] = ("~",),
        cursor: Cursor | str | os.PathLike[str] | None = None,
        since: datetime | timedelta | None = None,
        history: bool = False,
        keep: timedelta | None = None,
        call_view: Literal["Detailed", "Simple"] = "Detailed",
        push: Transport | None = "pubnub",
        events: Iterable[EventFilter] | None = None,
        auto_ack: bool = True,
        timing: FollowTiming | None = None,
    ) -> None:
        self._event = threading.Event()
        self._guard = threading.Lock()
        self._subscription: Subscription | None = None
        super().__init__(
            client,
            calls=calls,
            messages=messages,
            contacts=contacts,
            extensions=extensions,
            cursor=cursor,
            since=since,
            history=history,
            keep=keep,
            call_view=call_view,
            push=push,
            events=events,
            auto_ack=auto_ack,
            timing=timing,
        )

    def __iter__(self) -> Follow:
        """The changes, beginning with those that were not acknowledged. Gaps are told to the handlers of `gap`."""
        self._core.rewind()
        return self

    def __next__(self) -> Change:
        """The next change, waited for until the stream is closed.

        Raises:
            StopIteration: the stream is closed.
            FollowRefused: a permission is missing, or the platform refuses for another lasting reason.
            CursorError: the cursor cannot be used, or was taken over by another stream.
            NotAuthorized: there is no session, or it is over.
        """
        while True:
            item = self._next()
            if item is None:
                raise StopIteration
            if not isinstance(item, FollowGap):
                return item

    def items(self) -> Iterator[Change | FollowGap]:
        """Changes and gaps in order, beginning with those that were not acknowledged, until the stream is closed.

        Raises:
            FollowRefused, CursorError, NotAuthorized: as iteration does.
        """
        self._core.rewind()
        while (item := self._next()) is not None:
            yield item

    def catch_up(self) -> Iterator[Change]:
        """The changes up to now, beginning with those that were not acknowledged; ends when there are no more.

        The platform is asked at once, without push: for programs that run now and then.

        Raises:
            FollowRefused, CursorError, NotAuthorized: as iteration does.
        """
        self._core.rewind()
        self._core.catch_up()
        while (item := self._next(until_idle=True)) is not None:
            if not isinstance(item, FollowGap):
                yield item

    def ack(self, change: Change) -> None:
        """Acknowledge a change now, not when the next one is asked for.

        With `SQLiteCursor(connection)` it becomes part of the transaction that is open on the connection.

        Args:
            change: a change of this stream; one that is acknowledged already does no harm.

        Raises:
            CursorError: the cursor cannot be used, or was taken over by another stream.
        """
        run(self._core.ack(change.seq), self._do)

    def close(self) -> None:
        """Come to the end: iteration stops, the subscription is deleted, the cursor closed.

        Returns within a second, and may be called from any thread. A request that the iterating thread is waiting for
        ends in its own time.
        """
        self._core.close()
        with self._guard:
            subscription, self._subscription = self._subscription, None
            if not self._busy:
                self._core.let_go()
        if subscription is not None:
            _dismiss(subscription)

    def __enter__(self) -> Follow:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _next(self, *, until_idle: bool = False) -> Change | FollowGap | None:
        with self._guard:
            self._enter()
        try:
            return run(self._core.next(until_idle=until_idle), self._do)
        finally:
            with self._guard:
                self._busy = False
                if self._core.closed:
                    self._core.let_go()

    def _do(self, step: object) -> object:
        if isinstance(step, Request):
            return cast("SyncClient", self._client).send(step)
        if isinstance(step, Wait):
            self._event.wait(step.seconds)
            self._event.clear()
        elif isinstance(step, Tell):
            for handler in self._of(step):
                handler(step.value)
        elif isinstance(step, Listen):
            self._listen()
        return None

    def _wake(self) -> None:
        self._event.set()

    def _listen(self) -> None:
        core = self._core
        subscription = Subscription(
            cast("SyncClient", self._client), core.plan.filters, transport=self._transport, timing=self._timing.push
        )
        subscription.on("notification", core.notified)
        subscription.on("gap", lambda _gap: core.hint())
        registered = threading.Event()

        def changed(change: StateChange) -> None:
            core.pushed(change)
            if change.state is State.CLOSED and registered.is_set() and self._subscription is subscription:
                core.push_failed(SubscriptionClosed(change.reason))

        def register() -> None:
            try:
                subscription.register()
            except Exception as error:
                core.push_failed(error)
            else:
                registered.set()
                if subscription.state is State.CLOSED:  # it ended in the moment before
                    core.push_failed(SubscriptionClosed(subscription.reason))

        subscription.on("state", changed)
        with self._guard:
            if core.closed:
                return
            before, self._subscription = self._subscription, subscription
        if before is not None:
            before.destroy()
        threading.Thread(target=register, name="rcext-follow-register", daemon=True).start()


def _dismiss(subscription: Subscription) -> None:
    """Delete it on the platform, if that is quick; there it would count against the user's few until it expires."""

    def remove() -> None:
        with contextlib.suppress(Exception):
            subscription.remove()

    if subscription.info is not None:
        thread = threading.Thread(target=remove, name="rcext-follow-remove", daemon=True)
        thread.start()
        thread.join(_FAREWELL)
    subscription.destroy()
