"""Webhook subscription: registration, renewal, delivery to handlers and iterations."""

from __future__ import annotations

import logging
import time
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from rcext._clock import clock_of
from rcext._flow import run_async
from rcext.errors import ConfigurationError

from ._delivery import only
from ._http import exchange_async
from ._registry import key_of
from ._runtime import AsyncPromise, AsyncRuntime, AsyncWorker
from ._webhook_machine import MAX_BODY, WebhookMachine, make_target
from .errors import SubscriptionError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable

    from rcext._flow import Flow
    from ringcentral_api.client import AsyncClient

    from ._delivery import Overflow
    from ._protocol import EventKind
    from ._subscription_info import SubscriptionInfo
    from .filters import EventFilter
    from .notification import Gap, Notification
    from .timing import Timing

logger = logging.getLogger("rcext.push")

_CLOSE_TIMEOUT = 0.9


class AsyncWebhook(WebhookMachine):
    """What an application that receives deliveries does beside answering requests.

    Args:
        verification_token: what every delivery must carry, compared in constant time; `None` accepts all deliveries.
        client: the client that keeps the subscription: it renews when the server sends a reminder, and recreates a
            blacklisted subscription. Without it the application only receives.
        max_body: the largest delivery in bytes.
        buffer: how many notifications wait for a slow consumer.
        overflow: what happens when there are more, see `rcext.push.Overflow`; not `block`.
        check_every: how often, in seconds, the subscription is checked; 0 means never.
        timing: other times than the defaults.

    Raises:
        ConfigurationError: an argument is wrong.
    """

    def __init__(
        self,
        verification_token: str | None,
        *,
        client: AsyncClient | None = None,
        max_body: int = MAX_BODY,
        buffer: int = 1000,
        overflow: Overflow = "drop_oldest",
        check_every: float = 600.0,
        timing: Timing | None = None,
    ) -> None:
        super().__init__(verification_token, max_body=max_body, buffer=buffer, overflow=overflow, timing=timing)
        self._client = client
        self._key = key_of(client)
        self._clock = clock_of(client).now
        self._check_every = check_every
        self._runtime: AsyncRuntime | None = None
        self._workers: dict[str, AsyncWorker] = {}
        self._requests: list[AsyncWorker] = []
        self._closed = False

    async def register(
        self,
        address: str,
        events: Iterable[EventFilter],
        *,
        expires_in: int | None = None,
        remind: tuple[int, int] | None = (3600, 600),
    ) -> SubscriptionInfo:
        """Create the subscription. The server calls the application at its address meanwhile.

        If this call is canceled, the registration is undone in the background.

        Args:
            address: the application's public https URL.
            events: the event filters; short ones get the API prefix.
            expires_in: the lifetime in seconds; `None` takes the server's default.
            remind: seconds before the end at which the server sends a reminder, and seconds between reminders; `None`
                asks for no reminders.

        Raises:
            ConfigurationError: the address, a filter or a number is wrong, or `client` is missing.
            ApiError: the server refused; `SUB-525` if the address did not answer the validation request.
        """
        target = make_target(address, events, self._secret, expires_in, remind)
        return cast("SubscriptionInfo", await self._drive(self.registration(target), undo=self.removal))

    async def check(self) -> SubscriptionInfo | None:
        """Check the subscription now: one that is blacklisted or gone is recreated, and a `gap` event is emitted."""
        return await self._drive(self.inspection())

    async def remove(self) -> None:
        """Delete the subscription on the server."""
        await self._drive(self.removal())

    async def aclose(self) -> None:
        """End the iterations and the workers. The subscription stays, and the server goes on delivering."""
        self._closed = True
        runtime = self._runtime
        if runtime is None or not runtime.usable:
            return
        with runtime.lock:
            self._calls.clear()
        runtime.notify()
        workers = [worker for worker in (*self._workers.values(), *self._requests) if not worker.is_current]
        for worker in workers:
            worker.cancel()
        end = time.monotonic() + _CLOSE_TIMEOUT
        while any(worker.alive for worker in workers) and time.monotonic() < end:
            await runtime.sleep(0.002)

    async def __aiter__(self) -> AsyncIterator[Notification]:
        """Yield notifications, until the application is closed."""
        async for item in self.stream():
            if self._is_for_iteration(item):
                yield item

    async def stream(self, silence: float | None = None) -> AsyncIterator[Notification | Gap]:
        """Yield notifications and gaps in order, until the application is closed, or for so many seconds of silence."""
        self._streaming = True
        until = None if silence is None else time.monotonic() + silence
        while True:
            runtime = self._started()
            seen = runtime.count
            with runtime.lock:
                item = self._stream.pop()
                if item is not None and self._relay(item):
                    self._work()
            if item is not None:
                yield only(item)
                until = None if silence is None else time.monotonic() + silence
            elif self._stream.error is not None:
                raise self._stream.error
            elif self._closed or not await runtime.wait(
                seen, None if until is None else max(0.0, until - time.monotonic())
            ):
                return

    # Requests to the server.

    async def _drive(
        self, flow: Flow[SubscriptionInfo | None], undo: Callable[[], Flow[SubscriptionInfo | None]] | None = None
    ) -> SubscriptionInfo | None:
        """Perform a flow in a worker, so that it ends although its caller is canceled."""
        if self._client is None:
            raise ConfigurationError(f"{type(self).__name__} needs a client for this; pass client=...")
        runtime, promise = self._started(), AsyncPromise()
        try:
            self._start_request(partial(self._run, runtime, flow, promise, undo))
            return cast("SubscriptionInfo | None", await promise.wait())
        except BaseException as error:
            if error is not promise.error:  # canceled or interrupted
                with runtime.lock:
                    promise.abandoned = True
                    late = promise.resolved and promise.error is None
                if late and undo is not None:
                    self._start_request(partial(self._try, runtime, undo()))
            raise

    def _start_request(self, function: Callable[[], Any]) -> None:
        worker = AsyncWorker(function, "rcext-webhook-call")
        self._requests = [*(request for request in self._requests if request.alive), worker]
        worker.start()

    async def _run(
        self,
        runtime: AsyncRuntime,
        flow: Flow[SubscriptionInfo | None],
        promise: AsyncPromise,
        undo: Callable[[], Flow[SubscriptionInfo | None]] | None,
    ) -> None:
        result: SubscriptionInfo | None = None
        error: BaseException | None = SubscriptionError("the call was interrupted")
        try:
            async with runtime.turn:
                result = await self._perform(flow)
            error = None
        except Exception as exc:
            error = exc
        finally:
            with runtime.lock:
                promise.resolve(result, error)
                abandoned = promise.abandoned
            self._work()
        if abandoned and error is None and undo is not None:
            await self._try(runtime, undo())

    async def _perform(self, flow: Flow[SubscriptionInfo | None]) -> SubscriptionInfo | None:
        return await run_async(flow, partial(exchange_async, cast("AsyncClient", self._client), self._timing))

    # Workers.

    def _started(self) -> AsyncRuntime:
        """Return the runtime of this process and event loop."""
        runtime = self._runtime
        if runtime is None or not runtime.usable:
            runtime = self._runtime = AsyncRuntime()
            self._workers = {}
        return runtime

    def _hand_out(self, name: EventKind, value: Any, wall: float) -> bool:
        with self._started().lock:
            return super()._hand_out(name, value, wall)

    def _work(self) -> None:
        """Start the workers that have something to do, and wake those that wait."""
        runtime = self._started()
        with runtime.lock:
            if len(self._calls):
                self._start("handlers", partial(self._dispatch, runtime))
            if self._client is not None and (self._reminders or (self.info is not None and self._check_every)):
                self._start("keeper", partial(self._keep, runtime))
        runtime.notify()

    def _start(self, name: str, function: Callable[[], Any]) -> None:
        if not self._closed and (name not in self._workers or not self._workers[name].alive):
            self._workers[name] = AsyncWorker(function, f"rcext-webhook-{name}")
            self._workers[name].start()

    async def _keep(self, runtime: AsyncRuntime) -> None:
        unlisten = clock_of(self._client).listen(runtime.wake)
        try:
            await self._keep_until_closed(runtime)
        finally:
            unlisten()

    async def _keep_until_closed(self, runtime: AsyncRuntime) -> None:
        clock = clock_of(self._client)
        checked = clock.monotonic()
        while not self._closed:
            seen = runtime.count
            left = self._check_every - (clock.monotonic() - checked) if self._check_every else None
            if self._reminders:
                await self._try(runtime, self.renewal(self._reminders.popleft()))
            elif left is not None and left <= 0:
                checked = clock.monotonic()
                await self._try(runtime, self.inspection())
            else:
                await runtime.wait(seen, left)

    async def _try(self, runtime: AsyncRuntime, flow: Flow[SubscriptionInfo | None]) -> None:
        try:
            async with runtime.turn:
                await self._perform(flow)
        except Exception as exc:
            # The flow has emitted an event, too.
            logger.warning("the webhook's subscription could not be kept: %s", exc)
        self._work()

    async def _dispatch(self, runtime: AsyncRuntime) -> None:
        while not self._closed:
            seen = runtime.count
            with runtime.lock:
                item = self._calls.pop()
            if item is None:
                await runtime.wait(seen, None)
            else:
                self._before_handlers(item)
                await self._call_async(item.name, item.value)


__all__ = ["AsyncWebhook"]
