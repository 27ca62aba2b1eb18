"""Wake-up signal and background subscription of a followed stream."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from typing import TYPE_CHECKING

from rcext._js import timeout as timeout_after
from rcext.push import AsyncSubscription, State, Subscription, SubscriptionClosed

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.push import StateChange

    from ._core import Core

_REMOVE_TIMEOUT = 0.5


class Background:
    """Signal and subscription of a synchronous stream.

    Args:
        core: receives the notifications and states of the subscription.
        subscription: creates a subscription.
    """

    def __init__(self, core: Core, subscription: Callable[[], Subscription]) -> None:
        self._core = core
        self._create = subscription
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._subscription: Subscription | None = None

    def wake(self) -> None:
        """End a wait; callable from any thread."""
        self._event.set()

    def wait(self, seconds: float) -> None:
        """Wait until `wake` is called, or the time has passed."""
        self._event.wait(seconds)
        self._event.clear()

    def is_foreign(self) -> bool:
        """Return whether it belongs to another event loop."""
        return False

    def subscribe(self) -> None:
        """Start a subscription that replaces the current one; a thread registers it."""
        subscription = self._create()
        reports = _Reports(self._core, subscription, lambda: self._subscription is subscription)

        def register() -> None:
            try:
                subscription.register()
            except Exception as error:
                self._core.push_failed(error)
            else:
                reports.registered()

        with self._lock:
            if self._core.closed:
                return
            before, self._subscription = self._subscription, subscription
        if before is not None:
            before.close()
        threading.Thread(target=register, name="rcext-follow-register", daemon=True).start()

    def close(self) -> None:
        """Remove the subscription from the server if that is quick, and close it."""
        with self._lock:
            subscription, self._subscription = self._subscription, None
        if subscription is None:
            return

        def remove() -> None:
            with contextlib.suppress(Exception):
                subscription.remove()

        if subscription.info is not None:  # otherwise it would count against the user's limit until it expires
            thread = threading.Thread(target=remove, name="rcext-follow-remove", daemon=True)
            thread.start()
            thread.join(_REMOVE_TIMEOUT)
        subscription.close()


class AsyncBackground:
    """Signal and subscription of an asynchronous stream, within one event loop.

    Args:
        core: receives the notifications and states of the subscription.
        subscription: creates a subscription.
    """

    def __init__(self, core: Core, subscription: Callable[[], AsyncSubscription]) -> None:
        self._core = core
        self._create = subscription
        self._event = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._subscription: AsyncSubscription | None = None
        self._registering: asyncio.Task[None] | None = None

    def wake(self) -> None:
        """End a wait; callable from any thread."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, seconds: float) -> None:
        """Wait until `wake` is called, or the time has passed."""
        with contextlib.suppress(TimeoutError):
            async with timeout_after(seconds):
                await self._event.wait()
        self._event.clear()

    def is_foreign(self) -> bool:
        """Return whether it belongs to another event loop, which is closed.

        Raises:
            RuntimeError: that loop is still open, and has the subscription.
        """
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        if self._loop is loop:
            return False
        if self._subscription is not None and not self._loop.is_closed():
            raise RuntimeError("this stream belongs to another event loop that is still open; close the stream there")
        return True

    async def subscribe(self) -> None:
        """Start a subscription that replaces the current one; a task registers it."""
        if self._subscription is not None:
            await self._subscription.aclose()
        if self._core.closed:
            return
        subscription = self._subscription = self._create()
        reports = _Reports(self._core, subscription, lambda: self._subscription is subscription)

        async def register() -> None:
            try:
                await subscription.register()
            except Exception as error:
                self._core.push_failed(error)
            else:
                reports.registered()

        self._registering = asyncio.create_task(register(), name="rcext-follow-register")

    async def close(self) -> None:
        """Remove the subscription from the server if that is quick, and close it."""
        subscription = self._subscription
        if self._registering is not None:
            self._registering.cancel()
        if subscription is None or self.is_foreign():
            return
        try:
            if subscription.info is not None:  # otherwise it would count against the user's limit until it expires
                with contextlib.suppress(Exception):
                    async with timeout_after(_REMOVE_TIMEOUT):
                        await subscription.remove()
        finally:
            await subscription.aclose()


class _Reports:
    """Handlers of a subscription that report to the core."""

    def __init__(
        self, core: Core, subscription: Subscription | AsyncSubscription, is_current: Callable[[], bool]
    ) -> None:
        self._core = core
        self._subscription = subscription
        self._is_current = is_current
        self._registered = False
        subscription.on("notification", core.notified)
        subscription.on("gap", lambda _gap: core.hint())
        subscription.on("state", self._changed)

    def registered(self) -> None:
        self._registered = True
        if self._subscription.state is State.CLOSED:  # it ended a moment ago
            self._core.push_failed(SubscriptionClosed(self._subscription.reason))

    def _changed(self, change: StateChange) -> None:
        self._core.pushed(change)
        if change.state is State.CLOSED and self._registered and self._is_current():
            self._core.push_failed(SubscriptionClosed(change.reason))
