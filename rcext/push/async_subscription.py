"""A subscription for asyncio programs: the same core as the synchronous one, driven by tasks."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import TYPE_CHECKING, Any, cast

from ._delivery import only
from ._http import failed, make_request, read_answer
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
from ._subscription_base import Close, SubscriptionBase, Wake
from .errors import SubscriptionClosed
from .filters import normalize_filters
from .notification import State
from .timing import Now, Timing, read_clock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable
    from types import TracebackType

    from ringcentral_api.client import AsyncClient
    from ringcentral_api.types import JSON

    from ._delivery import Overflow
    from ._protocol import Input
    from ._pubnub import PubNubChannel
    from ._subscription_base import Transport
    from ._subscription_info import SubscriptionInfo
    from ._websocket import AsyncSocket
    from ._websocket_machine import SocketResponse
    from .filters import EventFilter
    from .notification import Gap, Notification

logger = logging.getLogger("rcext.push")

_DESTROY_WITHIN = 0.9


class AsyncSubscription(SubscriptionBase):
    """Notifications of the platform, as handlers are called or as they are iterated over with `async for`.

    Tasks keep the subscription and call the handlers; a PubNub channel is read by one daemon thread.

    Args:
        client: an `rcext.AsyncRingCentral`, or any asynchronous client that the generated package takes.
        events: the event filters; short ones (`/account/~/extension/~/presence`) are given the API prefix.
        transport: `pubnub`, or `websocket`.
        buffer: how many notifications wait for a slow consumer.
        overflow: what happens when they are more, see `rcext.push.Overflow`.
        pubnub_origin: another PubNub origin than the client's.
        timing: other times than the usual ones.

    Raises:
        ValueError: for an argument that cannot be right; the text names it.
    """

    def __init__(
        self,
        client: AsyncClient,
        events: Iterable[EventFilter],
        *,
        transport: Transport = "pubnub",
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
        self._inbox: asyncio.Queue[Command | Close | Wake | Input] = asyncio.Queue()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._dispatcher: asyncio.Task[None] | None = None
        self._requests: set[asyncio.Task[None]] = set()
        self._wake_stream = asyncio.Event()
        self._wake_dispatcher = asyncio.Event()
        self._channels: dict[int, PubNubChannel] = {}
        self._sockets: dict[int, AsyncSocket] = {}
        self._leaving: list[PubNubChannel | AsyncSocket] = []

    # What a user does.

    async def register(self) -> SubscriptionInfo:
        """Make the subscription.

        Returns:
            The subscription, once the platform has confirmed it and the channel is connected.

        Raises:
            ApiError: the platform refused it.
            SubscriptionError: its answer cannot be used, or PubNub refused the channel.
            SubscriptionTimeout: it was not confirmed and connected within `Timing.register_timeout`.
        """
        try:
            return cast("SubscriptionInfo", await self._ask("register"))
        except asyncio.CancelledError:
            self._post(Close("the registration was cancelled"))
            raise

    async def renew(self) -> SubscriptionInfo:
        """Renew the subscription now; it is renewed by itself ahead of its end.

        Returns:
            The subscription as the platform describes it.

        Raises:
            ApiError: the platform refused.
            SubscriptionClosed: it is not registered.
        """
        return cast("SubscriptionInfo", await self._ask("renew"))

    async def set_events(self, events: Iterable[EventFilter]) -> SubscriptionInfo | None:
        """Listen to these events instead.

        Args:
            events: the event filters.

        Returns:
            The subscription as the platform describes it, or `None` where it is not registered yet.

        Raises:
            ApiError: the platform refused; what was listened to before still is.
        """
        return cast("SubscriptionInfo | None", await self._ask("update", normalize_filters(events)))

    async def add_events(self, events: Iterable[EventFilter]) -> SubscriptionInfo | None:
        """Listen to these events too. See `set_events`."""
        return cast("SubscriptionInfo | None", await self._ask("update", self._merged(events)))

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: dict[str, str] | None = None,
        body: JSON = None,
        headers: dict[str, str] | None = None,
        timeout: float = 60.0,  # noqa: ASYNC109  # the core keeps it, as in Subscription
    ) -> SocketResponse:
        """Call the API over the socket, with `transport="websocket"` only.

        Args:
            method: the HTTP method.
            path: the path, `/restapi/v1.0/...`.
            query: query parameters.
            body: a JSON value; `None` sends none.
            headers: headers.
            timeout: seconds to wait for the answer, and for the connection where there is none at the moment.

        Returns:
            The answer, whatever its status.

        Raises:
            ValueError: with another transport, or for a path that does not begin with a slash.
            SubscriptionTimeout: no answer came in time; the call may have been carried out.
            SubscriptionError: the connection was lost before the answer came; the call may have been carried out.
        """
        request = self._socket_request(method, path, query, body, headers, timeout)
        return cast("SocketResponse", await self._ask("request", request=request))

    def wake(self) -> None:
        """Say that the program goes on after a pause: it was in the background, stopped, or the machine slept.

        What is due is done, connections are looked at, and what waits to be tried again is tried now; only a pause that
        the platform asked for is kept. Returns at once; does nothing where it is closed. Call it in the loop's thread.
        """
        if self._keeper is not None:
            self._inbox.put_nowait(Wake())

    async def remove(self) -> None:
        """Delete the subscription on the platform, and close.

        Raises:
            ApiError: the platform refused; the subscription goes on.
            SubscriptionClosed: it is not registered.
        """
        await self._ask("remove")
        await self._join(_DESTROY_WITHIN)

    async def destroy(self) -> None:
        """Close at once, whatever is going on, without a word to the platform, where the subscription expires by
        itself.

        Returns within a second, and leaves no task and no thread behind.
        """
        if self._keeper is not None or self._core.state is not State.CLOSED:
            self._post(Close("destroyed"))
        self._unwatch_session()
        await self._join(_DESTROY_WITHIN)
        current = asyncio.current_task()
        tasks = [
            task
            for task in (self._keeper, self._dispatcher, *self._requests)
            if task is not None and task is not current
        ]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=0.1)
        self._calls.clear()
        self._wake()

    async def __aenter__(self) -> AsyncSubscription:
        await self.register()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if self._core.info is not None:
                await self.remove()
        except Exception as exc:
            logger.warning("the subscription could not be deleted, and will expire: %s", exc)
        finally:
            await self.destroy()

    async def __aiter__(self) -> AsyncIterator[Notification]:
        """The notifications, from the registration on, until the subscription is closed.

        Gaps are not among them: see `stream`, or listen to `gap`.

        Raises:
            BufferOverflow: with `overflow="raise"`, where the loop is too slow.
            SubscriptionClosed: `register()` was not called before.
            ApiError, SubscriptionError: what ended the subscription, unless that was asked for.
        """
        async for item in self.stream():
            if self._is_for_iteration(item):
                yield item

    async def stream(self, silence: float | None = None) -> AsyncIterator[Notification | Gap]:
        """Notifications and gaps in order, until the subscription is closed.

        Args:
            silence: end where nothing comes for so many seconds; `None` waits for ever.

        Raises:
            BufferOverflow: with `overflow="raise"`, where the loop is too slow.
            SubscriptionClosed: `register()` was not called before.
            ApiError, SubscriptionError: what ended the subscription, unless that was asked for.
        """
        self._begin_stream()
        while True:
            item = self._stream.pop()
            while item is None and not self._at_end():
                self._wake_stream.clear()
                try:
                    await asyncio.wait_for(self._wake_stream.wait(), silence)
                except TimeoutError:
                    return
                item = self._stream.pop()
            if item is None:
                error = self._ending()
                if error is not None:
                    raise error
                return
            if self._relay(item):
                self._start_dispatcher()
            self._resume()
            yield only(item)

    def _at_end(self) -> bool:
        return self._stream.error is not None or (self._core.state is State.CLOSED and self._keeper is None)

    # The keeper's task.

    async def _ask(self, kind: Any, filters: tuple[str, ...] | None = None, request: object = None) -> Any:
        loop = asyncio.get_running_loop()
        if loop is not self._loop and self._keeper is None:
            self._inbox = asyncio.Queue()
            self._wake_stream, self._wake_dispatcher = asyncio.Event(), asyncio.Event()
        self._loop = loop
        future: asyncio.Future[Any] = loop.create_future()
        self._post(Command(kind, Waiter(future), filters, request))
        return await future

    def _post(self, item: Command | Close | Wake | Input) -> None:
        self._inbox.put_nowait(item)
        self._registered = self._registered or (isinstance(item, Command) and item.kind == "register")
        if self._keeper is None and isinstance(item, Command):
            self._watch_session(self._post_from_anywhere)
            self._keeper = asyncio.get_running_loop().create_task(self._keep(), name="rcext-subscription")

    def _post_from_anywhere(self, item: Command | Close | Wake | Input) -> None:
        loop = self._loop
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(self._post, item)

    async def _keep(self) -> None:
        try:
            while True:
                item: Command | Close | Wake | Input | None = None
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self._core.wait(read_clock())):
                        item = await self._inbox.get()
                now = read_clock()
                self._advance(item, now)
                if self._core.idle() and self._inbox.empty():
                    await self._join_leaving(_DESTROY_WITHIN / 2)
                    # Somebody may have registered again meanwhile.
                    if self._inbox.empty():
                        break
        finally:
            for channel in self._channels.values():
                channel.stop()
            for socket in self._sockets.values():
                socket.stop()
            self._give_up()
            self._keeper = None
            self._unwatch_session()
            self._wake()

    def _give_up(self) -> None:
        """Close, where the task was cancelled from outside, with its event loop for one; nobody is left waiting."""
        if self._core.idle():
            return
        why = "the task that kept it was cancelled"
        self._core.close(why, read_clock(), SubscriptionClosed(why))
        for action in self._core.actions():
            if isinstance(action, Resolve):
                self._perform(action, read_clock())

    def _perform(self, action: object, now: Now) -> None:
        match action:
            case Emit(name, value):
                if self._hand_out(name, value, now.wall):
                    self._start_dispatcher()
                self._wake()
                if self._should_pause():
                    self._core.paused = True
                    for channel in self._channels.values():
                        channel.pause()
            case Resolve(waiter, value, error):
                future = cast("asyncio.Future[Any]", waiter.future)
                if future.done():
                    pass
                elif error is not None:
                    future.set_exception(error)
                else:
                    future.set_result(value)
            case Send():
                task = asyncio.create_task(self._send(action), name="rcext-subscription-call")
                self._requests.add(task)
                task.add_done_callback(self._requests.discard)
            case OpenChannel():
                from ._pubnub import PubNubChannel

                channel = PubNubChannel(action, self._post_from_anywhere, self._origin, self._timing)
                self._channels[action.generation] = channel
                channel.start()
            case CloseChannel(generation):
                self._leave(self._channels.pop(generation, None))
            case ReconnectChannel(generation):
                if generation in self._channels:
                    self._channels[generation].reconnect()
            case OpenSocket():
                from ._websocket import AsyncSocket

                socket = AsyncSocket(action, self._post, self._timing)
                self._sockets[action.generation] = socket
                socket.start()
            case WriteSocket(generation, text):
                if generation in self._sockets:
                    self._sockets[generation].write(text)
            case CloseSocket(generation):
                self._leave(self._sockets.pop(generation, None))
            case _:
                raise TypeError(f"unknown action: {action!r}")

    async def _send(self, send: Send) -> None:
        client = cast("AsyncClient", self._client)
        try:
            answer = read_answer(send, await client.send(make_request(send, self._timing)))
        except Exception as exc:
            answer = failed(send, exc)
        self._post(answer)

    def _leave(self, reader: PubNubChannel | AsyncSocket | None) -> None:
        if reader is not None:
            reader.stop()
            self._leaving = [*(left for left in self._leaving if not left.join(0)), reader]

    async def _join_leaving(self, within: float) -> None:
        # Threads are waited for by looking, since a thread that waits for them would itself be left behind.
        loop = asyncio.get_running_loop()
        end = loop.time() + within
        while self._leaving and loop.time() < end:
            self._leaving = [reader for reader in self._leaving if not reader.join(0)]
            if self._leaving:
                await asyncio.sleep(0.002)

    async def _join(self, within: float) -> None:
        current = asyncio.current_task()
        tasks = [task for task in (self._keeper, self._dispatcher) if task is not None and task is not current]
        if tasks:
            await asyncio.wait(tasks, timeout=within)

    def _resume(self) -> None:
        if not self._should_pause():
            self._core.paused = False
            for channel in self._channels.values():
                channel.resume()

    def _wake(self) -> None:
        self._wake_stream.set()
        self._wake_dispatcher.set()

    # The dispatcher's task, in which handlers are called.

    def _start_dispatcher(self) -> None:
        if self._dispatcher is None:
            self._dispatcher = asyncio.create_task(self._dispatch(), name="rcext-subscription-handlers")
        self._wake_dispatcher.set()

    async def _dispatch(self) -> None:
        try:
            while True:
                item = self._calls.pop()
                while item is None:
                    if self._core.state is State.CLOSED and self._keeper is None:
                        return
                    self._wake_dispatcher.clear()
                    await self._wake_dispatcher.wait()
                    item = self._calls.pop()
                self._resume()
                self._before_handlers(item)
                await self._call_async(item.name, item.value)
        finally:
            self._dispatcher = None


__all__ = ["AsyncSubscription"]
