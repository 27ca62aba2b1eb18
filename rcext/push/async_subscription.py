"""Subscription whose notifications go to handlers or to an iteration."""

from __future__ import annotations

import logging
import time
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from rcext._flow import run_async

from ._delivery import only
from ._http import exchange_async, failed
from ._orphans import perform
from ._protocol import (
    CloseChannel,
    CloseSocket,
    Command,
    Emit,
    OpenChannel,
    OpenSocket,
    ReconnectChannel,
    Resolve,
    Send,
    Waiter,
    WriteSocket,
)
from ._registry import REGISTRY
from ._runtime import AsyncPromise, AsyncRuntime, AsyncWorker
from ._subscription_base import Cancel, Close, SubscriptionBase, Wake
from .errors import SubscriptionClosed, SubscriptionError
from .filters import normalize_filters
from .notification import State
from .timing import Now, Timing, read_clock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable
    from types import TracebackType

    from ringcentral_api.client import AsyncClient
    from ringcentral_api.types import JSON

    from ._delivery import Overflow
    from ._pubnub import PubNubChannel
    from ._subscription_base import Transport
    from ._subscription_info import SubscriptionInfo
    from ._websocket import AsyncSocket
    from ._websocket_machine import SocketResponse
    from .filters import EventFilter
    from .notification import Gap, Notification

logger = logging.getLogger("rcext.push")

_CLOSE_TIMEOUT = 0.9


class AsyncSubscription(SubscriptionBase):
    """Notifications of the server, for handlers or for an iteration.

    Workers keep the subscription and call the handlers; a daemon thread reads a PubNub channel. None of them keeps the
    process from exiting.

    Args:
        client: an `rcext.AsyncRingCentral`, or any client that the generated package takes.
        events: the event filters; short ones (`/account/~/extension/~/presence`) get the API prefix.
        transport: `websocket`, or `pubnub`, which RingCentral has deprecated.
        buffer: how many notifications wait for a slow consumer.
        overflow: what happens when there are more, see `rcext.push.Overflow`.
        pubnub_origin: another PubNub origin than the client's.
        timing: other times than the defaults.

    Raises:
        ConfigurationError: an argument is wrong.
    """

    def __init__(
        self,
        client: AsyncClient,
        events: Iterable[EventFilter],
        *,
        transport: Transport = "websocket",
        buffer: int = 1000,
        overflow: Overflow = "drop_oldest",
        pubnub_origin: str | None = None,
        timing: Timing | None = None,
    ) -> None:
        super().__init__(
            client,
            events,
            transport=transport,
            buffer=buffer,
            overflow=overflow,
            pubnub_origin=pubnub_origin,
            timing=timing,
        )
        self._runtime: AsyncRuntime | None = None
        self._keeper: AsyncWorker | None = None
        self._dispatcher: AsyncWorker | None = None
        self._requests: list[AsyncWorker] = []
        self._channels: dict[int, PubNubChannel] = {}
        self._sockets: dict[int, AsyncSocket] = {}
        self._leaving: list[PubNubChannel | AsyncSocket] = []

    async def register(self) -> SubscriptionInfo:
        """Create the subscription.

        If this call is canceled, the registration is undone in the background.

        Returns:
            The subscription, once the server has confirmed it and the channel is connected.

        Raises:
            ApiError: the server refused it.
            ConfigurationError: a local fault keeps the channel from connecting: the proxy, a certificate, a package.
            SubscriptionError: the response cannot be used, or PubNub refused the channel.
            SubscriptionTimeout: it was not confirmed and connected within `Timing.register_timeout`.
        """
        return cast("SubscriptionInfo", await self._ask("register"))

    async def renew(self) -> SubscriptionInfo:
        """Renew the subscription now; it is also renewed automatically before it expires.

        Returns:
            The subscription as the server describes it.

        Raises:
            ApiError: the server refused.
            SubscriptionClosed: it is not registered.
        """
        return cast("SubscriptionInfo", await self._ask("renew"))

    async def set_events(self, events: Iterable[EventFilter]) -> SubscriptionInfo | None:
        """Replace the event filters.

        Args:
            events: the event filters.

        Returns:
            The subscription as the server describes it, or `None` if it is not registered yet.

        Raises:
            ApiError: the server refused; the former filters stay.
        """
        return cast("SubscriptionInfo | None", await self._ask("update", normalize_filters(events)))

    async def add_events(self, events: Iterable[EventFilter]) -> SubscriptionInfo | None:
        """Add event filters. See `set_events`."""
        return cast("SubscriptionInfo | None", await self._ask("update", self._merged(events)))

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: dict[str, str] | None = None,
        body: JSON = None,
        headers: dict[str, str] | None = None,
        timeout: float = 60.0,  # noqa: ASYNC109  # the machine keeps it, as in Subscription
    ) -> SocketResponse:
        """Call the API over the socket; with `transport="websocket"` only.

        Args:
            method: the HTTP method.
            path: the path, `/restapi/v1.0/...`.
            query: query parameters.
            body: a JSON value; `None` sends none.
            headers: headers.
            timeout: seconds to wait for the response, and for the connection if there is none at the moment.

        Returns:
            The response, whatever its status.

        Raises:
            ConfigurationError: with another transport, or for a path that does not start with a slash.
            SubscriptionTimeout: no response came in time; the call may have been carried out.
            SubscriptionError: the connection was lost before the response came; the call may have been carried out.
        """
        request = self._socket_request(method, path, query, body, headers, timeout)
        return cast("SocketResponse", await self._ask("request", request=request))

    def wake(self) -> None:
        """Say that the program resumes after a pause: it was in the background, stopped, or the machine slept.

        What is due is done, connections are checked, and retries that wait for a pause of our own start now; a pause
        that the server asked for is kept. Returns at once, from any thread; does nothing if it is closed.
        """
        runtime = self._runtime
        if self._kept() and runtime is not None and not runtime.inherited:
            runtime.post(Wake())

    async def remove(self) -> None:
        """Delete the subscription on the server, and close.

        Raises:
            ApiError: the server refused; the subscription goes on.
            SubscriptionClosed: it is not registered.
        """
        await self._ask("remove")
        if self._runtime is not None:
            await self._join(self._runtime, _CLOSE_TIMEOUT)

    async def aclose(self) -> None:
        """Close immediately without unsubscribing; the server lets the subscription expire.

        Returns within a second, and leaves no task or thread behind. A handler or a request that is running in a thread
        ends in its own time. In a forked child process it does nothing, because the connections are the parent's.
        """
        runtime = self._runtime
        if runtime is None or runtime.inherited:
            return
        # asyncio only: its tasks do not run any more
        if runtime.lost:
            self._abandon_loop()
            return
        if not runtime.usable:
            runtime.refuse(type(self).__name__)
        if self._kept():
            runtime.post(Close("closed by the program"))
        self._unwatch_session()
        workers = [worker for worker in (self._keeper, self._dispatcher) if worker is not None]
        try:
            await self._join(runtime, _CLOSE_TIMEOUT)
        finally:
            for worker in (*workers, *self._requests):
                if not worker.is_current:
                    worker.cancel()
            with runtime.lock:
                self._calls.clear()
            runtime.notify()
        await self._join(runtime, 0.1)

    async def __aenter__(self) -> AsyncSubscription:
        await self.register()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if self._machine.info is not None:
                await self.remove()
        except Exception as exc:
            logger.warning("the subscription could not be deleted, and will expire: %s", exc)
        finally:
            await self.aclose()

    async def __aiter__(self) -> AsyncIterator[Notification]:
        """Yield notifications, from the registration on, until the subscription is closed.

        Gaps are not among them: see `stream`, or register a handler for `gap`.

        Raises:
            BufferOverflow: with `overflow="raise"`, if the loop is too slow.
            SubscriptionClosed: `register()` was not called before.
            ApiError, SubscriptionError: what ended the subscription, unless the program closed it.
        """
        async for item in self.stream():
            if self._is_for_iteration(item):
                yield item

    async def stream(self, silence: float | None = None) -> AsyncIterator[Notification | Gap]:
        """Yield notifications and gaps in order, until the subscription is closed.

        Args:
            silence: end after so many seconds without either; `None` waits without a limit.

        Raises:
            BufferOverflow: with `overflow="raise"`, if the loop is too slow.
            SubscriptionClosed: `register()` was not called before.
            ApiError, SubscriptionError: what ended the subscription, unless the program closed it.
        """
        self._start_stream()
        until = None if silence is None else time.monotonic() + silence
        while True:
            runtime = self._checked()
            seen = runtime.count
            with runtime.lock:
                ended = self._at_end()
                item = self._stream.pop()
                if item is not None and self._relay(item):
                    self._start_dispatcher(runtime)
            if item is not None:
                self._resume()
                runtime.notify()  # for the dispatcher
                yield only(item)
                until = None if silence is None else time.monotonic() + silence
            elif ended:
                error = self._stream.error or self._machine.failure
                if error is not None:
                    raise error
                return
            elif not await runtime.wait(seen, None if until is None else max(0.0, until - time.monotonic())):
                return

    def _at_end(self) -> bool:
        return self._stream.error is not None or (self._machine.state is State.CLOSED and not self._kept())

    # Commands.

    async def _ask(self, kind: Any, filters: tuple[str, ...] | None = None, request: object = None) -> Any:
        runtime = self._checked()
        keeper = self._keeper
        if keeper is not None and keeper.is_current:
            raise SubscriptionError("a subscription cannot be called from its own keeper")
        promise = AsyncPromise()
        waiter = Waiter(promise)
        try:
            self._submit(runtime, Command(kind, waiter, filters, request))
            return await promise.wait()
        except BaseException as error:
            if error is not promise.error:  # canceled or interrupted
                self._cancel(runtime, waiter)
            raise

    def _checked(self) -> AsyncRuntime:
        """Return the runtime, a new one if there is none in use.

        Raises:
            SubscriptionError: it is used in another process or event loop.
        """
        runtime = self._runtime
        # asyncio only: its tasks do not run any more
        if runtime is not None and not runtime.inherited and runtime.lost:
            self._abandon_loop()
        if runtime is None or (not runtime.usable and not self._kept()):
            runtime = self._runtime = AsyncRuntime()
        elif not runtime.usable:
            runtime.refuse(type(self).__name__)
        return runtime

    def _submit(self, runtime: AsyncRuntime, command: Command) -> None:
        with runtime.lock:
            runtime.post(command)
            self._registered = self._registered or command.kind == "register"
            if not self._kept():
                self._watch_session(runtime.post)
                self._keeper = AsyncWorker(partial(self._keep, runtime), "rcext-subscription")
                self._keeper.start()

    def _kept(self) -> bool:
        """Return whether the keeper is running."""
        return self._keeper is not None and self._keeper.alive

    def _cancel(self, runtime: AsyncRuntime, waiter: Waiter) -> None:
        with runtime.lock:
            if self._kept():
                runtime.post(Cancel(waiter))
            else:
                runtime.drain()  # interrupted before the keeper started
                self._unwatch_session()

    # The keeper.

    async def _keep(self, runtime: AsyncRuntime) -> None:
        ended = False
        unlisten = self._clock.listen(partial(runtime.post, None))
        try:
            while not ended:
                item = await runtime.get(self._machine.wait(read_clock(self._clock)))
                self._advance(item, read_clock(self._clock))
                if self._machine.idle():
                    await self._join_leaving(runtime, _CLOSE_TIMEOUT / 2)
                    with runtime.lock:
                        if runtime.empty():  # otherwise it was registered again
                            self._unwatch_session()
                            self._keeper = None
                            ended = True
        finally:
            unlisten()
            if not ended:
                self._abandon("the task that kept it was canceled")
            runtime.notify()

    # asyncio only: a loop can be closed with tasks in it
    def _abandon_loop(self) -> None:
        """Close after the event loop was closed with the tasks in it."""
        for worker in (self._keeper, self._dispatcher, *self._requests):
            if worker is not None:
                worker.cancel()
        self._dispatcher, self._requests = None, []  # tasks of that loop stay alive forever
        self._abandon("its event loop is closed")

    def _abandon(self, why: str) -> None:
        """Close without the keeper: its task was canceled, or its event loop is closed."""
        runtime, self._keeper = self._runtime, None
        self._unwatch_session()
        readers: list[PubNubChannel | AsyncSocket] = [*self._channels.values(), *self._sockets.values()]
        for reader in readers:
            reader.close()
        self._channels.clear()
        self._sockets.clear()
        error = SubscriptionClosed(why)
        for item in runtime.drain() if runtime is not None else ():
            if isinstance(item, Command) and item.waiter is not None:
                item.waiter.promise.resolve(None, error)
        if not self._machine.idle():
            self._machine.abandon(why, read_clock(self._clock), error)
        for action in self._machine.actions():
            if isinstance(action, Resolve):
                action.waiter.promise.resolve(action.value, action.error)

    def _perform(self, action: object, now: Now) -> None:
        runtime = cast("AsyncRuntime", self._runtime)
        match action:
            case Emit(name, value):
                self._emit(runtime, name, value, now)
            case Resolve(waiter, value, error):
                waiter.promise.resolve(value, error)
            case Send():
                send = AsyncWorker(partial(self._send, runtime, action), "rcext-subscription-call")
                send.start()
                self._requests = [*(request for request in self._requests if request.alive), send]
            case OpenChannel(generation):
                from ._pubnub import PubNubChannel

                channel = PubNubChannel(action, runtime.post, self._origin, self._connection, self._timing)
                self._channels[generation] = channel
                channel.start()
            case CloseChannel(generation):
                self._leave(self._channels.pop(generation, None))
            case ReconnectChannel(generation):
                if generation in self._channels:
                    self._channels[generation].reconnect()
            case OpenSocket(generation):
                from ._sockets import make_socket_async

                socket = make_socket_async(action, runtime.post, self._connection, self._timing)
                self._sockets[generation] = socket
                socket.start()
            case WriteSocket(generation, text):
                if generation in self._sockets:
                    self._sockets[generation].write(text)
            case CloseSocket(generation):
                self._leave(self._sockets.pop(generation, None))
            case _:
                raise TypeError(f"unknown action: {action!r}")

    def _emit(self, runtime: AsyncRuntime, name: Any, value: Any, now: Now) -> None:
        if name == "remove_success" and value is not None:
            REGISTRY.remove(value.id)
        with runtime.lock:
            if self._hand_out(name, value, now.wall):
                self._start_dispatcher(runtime)
            paused = self._should_pause()
        runtime.notify()
        if paused:
            self._machine.paused = True
            for channel in self._channels.values():
                channel.pause()

    async def _send(self, runtime: AsyncRuntime, send: Send) -> None:
        client = cast("AsyncClient", self._client)
        result = failed(send, SubscriptionError(f"{send.operation} was interrupted"))
        try:
            result = await run_async(perform(send, self._key), partial(exchange_async, client, self._timing))
        except Exception as exc:
            result = failed(send, exc)
        finally:
            runtime.post(result)

    def _leave(self, reader: PubNubChannel | AsyncSocket | None) -> None:
        if reader is not None:
            reader.close()
            self._leaving = [*(left for left in self._leaving if left.alive), reader]

    async def _join_leaving(self, runtime: AsyncRuntime, timeout: float) -> None:  # noqa: ASYNC109  # as in Subscription
        end = time.monotonic() + timeout
        while self._leaving and time.monotonic() < end:
            self._leaving = [reader for reader in self._leaving if reader.alive]
            if self._leaving:
                await runtime.sleep(0.002)

    async def _join(self, runtime: AsyncRuntime, timeout: float) -> None:  # noqa: ASYNC109  # as in Subscription
        """Wait for the workers to end."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            seen = runtime.count
            workers = [worker for worker in (self._keeper, self._dispatcher) if worker is not None]
            if not any(worker.alive and not worker.is_current for worker in workers):
                return
            await runtime.wait(seen, max(0.0, end - time.monotonic()))

    def _resume(self) -> None:
        if not self._should_pause():
            self._machine.paused = False
            for channel in list(self._channels.values()):
                channel.resume()

    # The dispatcher, which calls the handlers.

    def _start_dispatcher(self, runtime: AsyncRuntime) -> None:
        if self._dispatcher is None or not self._dispatcher.alive:
            self._dispatcher = AsyncWorker(partial(self._dispatch, runtime), "rcext-subscription-handlers")
            self._dispatcher.start()

    async def _dispatch(self, runtime: AsyncRuntime) -> None:
        ended = False
        try:
            while not ended:
                seen = runtime.count
                with runtime.lock:
                    item = self._calls.pop()
                    if item is None and self._machine.state is State.CLOSED and not self._kept():
                        self._dispatcher = None
                        ended = True
                if item is not None:
                    self._resume()
                    self._before_handlers(item)
                    await self._call_async(item.name, item.value)
                elif not ended:
                    await runtime.wait(seen, None)
        finally:
            if not ended:
                self._dispatcher = None
            runtime.notify()


__all__ = ["AsyncSubscription"]
