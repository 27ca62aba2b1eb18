"""Webhook subscription: registration, renewal, delivery to handlers and iterations."""

from __future__ import annotations

import asyncio
import logging
import time
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from rcext._clock import clock_of
from rcext._flow import run_async
from rcext.errors import ConfigurationError
from ringcentral_api.errors import ApiError

from ._delivery import only
from ._http import exchange_async
from ._registry import key_of
from ._runtime import AsyncPromise, AsyncRuntime, AsyncWorker
from ._webhook_machine import (
    MAX_BODY,
    NO_HANDSHAKE,
    WebhookMachine,
    WebhookReply,
    make_target,
    may_succeed_later,
)
from ._webhook_probe import diagnose
from ._webhook_shared import SharedState
from .errors import SubscriptionError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Mapping

    from rcext._flow import Flow
    from ringcentral_api.client import AsyncClient

    from ._delivery import Overflow
    from ._protocol import EventKind
    from ._subscription_info import SubscriptionInfo
    from ._webhook_machine import Target
    from .filters import EventFilter
    from .notification import Gap, Notification
    from .timing import Timing
    from .webhook_stores import WebhookStore

logger = logging.getLogger("rcext.push")

_CLOSE_TIMEOUT = 0.9
# Seconds before each attempt of a registration in the background.
_PAUSES = (0.1, 0.4, 1.0, 2.0, 4.0, 8.0, 15.0)


class AsyncWebhook(WebhookMachine):
    """What an application that receives deliveries does beside answering requests.

    Args:
        verification_token: what every delivery must carry, compared in constant time; `None` accepts all deliveries.
        client: the client that keeps the subscription: it renews when the server sends a reminder, and recreates a
            blacklisted subscription. Without it the application only receives, and handlers get the reminders, too.
        max_body: the largest delivery in bytes.
        buffer: how many notifications wait for a slow consumer.
        overflow: what happens when there are more, see `rcext.push.Overflow`; not `block`.
        check_every: how often, in seconds, the subscription is checked, and renewed if it would end before the check
            after the next one; 0 means never.
        timing: other times than the defaults.
        store: what several processes of this webhook share, so that only one of them registers, and each notification
            reaches the handlers of one process; see `rcext.push.WebhookStore`.
        remember: how long, in seconds, the store remembers a notification.

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
        store: WebhookStore | None = None,
        remember: float = 3600.0,
    ) -> None:
        super().__init__(verification_token, max_body=max_body, buffer=buffer, overflow=overflow, timing=timing)
        self._client = client
        self._key = key_of(client)
        self._clock = clock_of(client).now
        self._keeps = client is not None
        self._check_every = check_every
        self._runtime: AsyncRuntime | None = None
        self._workers: dict[str, AsyncWorker] = {}
        self._requests: list[AsyncWorker] = []
        self._planned: tuple[Target, float] | None = None
        self._shared_key: str | None = None
        self._shared_state = None if store is None else SharedState(store, remember)
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
                asks for no reminders. If `expires_in` is not longer than that, the server reminds at half of it.

        Raises:
            ConfigurationError: the address, a filter or a number is wrong, or `client` is missing.
            ApiError: the server refused; `SUB-525` if the address did not answer the validation request. The text then
                says what this machine receives from the address.
        """
        target = make_target(address, events, self._secret, expires_in, remind)
        self._shared_key = target.fingerprint()
        try:
            return cast("SubscriptionInfo", await self._drive(self.registration(target), undo=self.removal))
        except ApiError as error:
            if error.has_code(NO_HANDSHAKE):
                error.args = (f"{error}; {await asyncio.to_thread(diagnose, address)}",)
            raise

    def register_in_background(
        self,
        address: str,
        events: Iterable[EventFilter],
        *,
        expires_in: int | None = None,
        remind: tuple[int, int] | None = (3600, 600),
        timeout: float = 120.0,
    ) -> None:
        """Create the subscription as soon as the application answers at its address, and return at once.

        For lifespans, startup hooks and modules, where the application does not listen yet. The registration is retried
        until the server's validation request is answered. `subscribe_success` or, after the last attempt,
        `subscribe_error` is emitted. A later call replaces a registration that is pending.

        Args:
            address: the application's public https URL.
            events: the event filters; short ones get the API prefix.
            expires_in: the lifetime in seconds; `None` takes the server's default.
            remind: as for `register`.
            timeout: for how many seconds the registration is attempted.

        Raises:
            ConfigurationError: the address, a filter or a number is wrong, or `client` is missing.
        """
        self._need_client()
        self._planned = (make_target(address, events, self._secret, expires_in, remind), timeout)
        if AsyncRuntime.available():  # otherwise the first request or the lifespan starts it
            self._work()

    async def answer(self, method: str, headers: Mapping[str, str], body: bytes) -> WebhookReply:
        """Answer one request of the server that a view of a framework has received.

        Args:
            method: the HTTP method.
            headers: the headers.
            body: the body.

        Returns:
            Status, headers and body of the response.
        """
        named = {name.lower(): value for name, value in headers.items()}
        reply = await self._reply(method, named, body if len(body) <= self._max_body else None)
        self._work()
        return reply

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

    async def _reply(self, method: str, headers: Mapping[str, str], body: bytes | None) -> WebhookReply:
        """Answer one request; handlers are called after `_work`."""
        runtime, shared = self._started(), self._shared_state
        with runtime.lock:
            read = self.read(method, headers, body, self._clock())
        if isinstance(read, WebhookReply):
            return read
        is_new = shared is None or not read.uuid or await run_async(shared.claimed(read.uuid), self._send)
        with runtime.lock:
            return self.accept(read, self._clock(), is_new=is_new)

    # Requests to the server.

    def _need_client(self) -> None:
        if self._client is None:
            raise ConfigurationError(f"{type(self).__name__} needs a client for this; pass client=...")

    async def _drive(
        self, flow: Flow[SubscriptionInfo | None], undo: Callable[[], Flow[SubscriptionInfo | None]] | None = None
    ) -> SubscriptionInfo | None:
        """Perform a flow in a worker, so that it ends although its caller is canceled."""
        self._need_client()
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
        if self._shared_state is not None and self._shared_key is not None:
            flow = self.locked(self._shared_state, self._shared_key, flow)
        return await run_async(flow, self._send)

    async def _send(self, step: Any) -> object:
        return await exchange_async(cast("AsyncClient", self._client), self._timing, step)

    async def _register_planned(self, runtime: AsyncRuntime) -> None:
        """Carry out the registration that is pending."""
        pauses, start, attempts = iter(_PAUSES), time.monotonic(), 0
        while (plan := self._planned) is not None and not self._closed:
            target, timeout = plan
            await self._pause(runtime, next(pauses, _PAUSES[-1]))
            attempts += 1
            self._shared_key = target.fingerprint()
            try:
                async with runtime.turn:
                    await self._perform(self.registration(target, report=False))
            except Exception as exc:
                if may_succeed_later(exc) and time.monotonic() - start < timeout:
                    logger.info("the webhook is not registered yet, attempt %s: %s", attempts, exc)
                    continue
                await self._give_up(target, attempts, exc)
            if self._planned is plan:
                self._planned = None
        self._work()

    async def _give_up(self, target: Target, attempts: int, cause: Exception) -> None:
        why = ""
        if isinstance(cause, ApiError) and cause.has_code(NO_HANDSHAKE):
            why = f"; {await asyncio.to_thread(diagnose, target.address)}"
        error = SubscriptionError(f"the webhook was not registered ({attempts} attempts): {cause}{why}")
        error.__cause__ = cause
        logger.error("%s", error)
        self.reason = str(error)
        self._notify("subscribe_error", error)

    async def _pause(self, runtime: AsyncRuntime, seconds: float) -> None:
        """Sleep until the time is over or the application is closed."""
        end = time.monotonic() + seconds
        while not self._closed and (left := end - time.monotonic()) > 0:
            await runtime.wait(runtime.count, left)

    # Workers.

    def _started(self) -> AsyncRuntime:
        """Return the runtime of this process and event loop."""
        runtime = self._runtime
        if runtime is None or not runtime.usable:
            runtime = self._runtime = AsyncRuntime()
            self._workers, self._requests = {}, []  # those of another process or event loop are not ours
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
            if self._planned is not None:
                self._start("registration", partial(self._register_planned, runtime))
            if self._client is not None and (self._reminders or (self.info is not None and self._check_every)):
                now = clock_of(self._client).monotonic()  # not when the worker begins, which may be later
                self._start("keeper", partial(self._keep, runtime, now))
        runtime.notify()

    def _start(self, name: str, function: Callable[[], Any]) -> None:
        if not self._closed and (name not in self._workers or not self._workers[name].alive):
            self._workers[name] = AsyncWorker(function, f"rcext-webhook-{name}")
            self._workers[name].start()

    async def _keep(self, runtime: AsyncRuntime, checked: float) -> None:
        unlisten = clock_of(self._client).listen(runtime.wake)
        try:
            await self._keep_until_closed(runtime, checked)
        finally:
            unlisten()

    async def _keep_until_closed(self, runtime: AsyncRuntime, checked: float) -> None:
        clock = clock_of(self._client)
        while not self._closed:
            seen = runtime.count
            left = self._check_every - (clock.monotonic() - checked) if self._check_every else None
            if self._reminders:
                await self._try(runtime, self.renewal(self._reminders.popleft()))
            elif left is not None and left <= 0:
                checked = clock.monotonic()
                await self._try(runtime, self.look(self._check_every))
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
