"""A subscription for synchronous programs."""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, cast

from ._delivery import only
from ._http import failed, make_request, read_answer
from ._protocol import (
    ApiResult,
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
    from collections.abc import Iterable, Iterator
    from types import TracebackType

    from ringcentral_api.client import SyncClient
    from ringcentral_api.types import JSON

    from ._delivery import Overflow
    from ._protocol import Input
    from ._pubnub import PubNubChannel
    from ._subscription_base import Transport
    from ._subscription_info import SubscriptionInfo
    from ._websocket import SyncSocket
    from ._websocket_machine import SocketResponse
    from .filters import EventFilter
    from .notification import Gap, Notification

logger = logging.getLogger("rcext.push")

_DESTROY_WITHIN = 0.9


class Subscription(SubscriptionBase):
    """Notifications of the platform, as handlers are called or as they are iterated over.

    A daemon thread keeps the subscription, one reads the channel, and one calls the handlers, if there are any. None of
    them keeps the process from ending.

    Args:
        client: an `rcext.RingCentral`, or any client that the generated package takes.
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
        client: SyncClient,
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
        self._inbox: queue.SimpleQueue[Command | Close | Wake | Input] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._keeper: threading.Thread | None = None
        self._changed = threading.Condition()
        self._dispatcher: threading.Thread | None = None
        self._caller: threading.Thread | None = None
        self._channels: dict[int, PubNubChannel] = {}
        self._sockets: dict[int, SyncSocket] = {}
        self._leaving: list[PubNubChannel | SyncSocket] = []

    # What a user does.

    def register(self) -> SubscriptionInfo:
        """Make the subscription.

        Returns:
            The subscription, once the platform has confirmed it and the channel is connected.

        Raises:
            ApiError: the platform refused it.
            SubscriptionError: its answer cannot be used, or PubNub refused the channel.
            SubscriptionTimeout: it was not confirmed and connected within `Timing.register_timeout`.
        """
        return cast("SubscriptionInfo", self._ask("register"))

    def renew(self) -> SubscriptionInfo:
        """Renew the subscription now; it is renewed by itself ahead of its end.

        Returns:
            The subscription as the platform describes it.

        Raises:
            ApiError: the platform refused.
            SubscriptionClosed: it is not registered.
        """
        return cast("SubscriptionInfo", self._ask("renew"))

    def set_events(self, events: Iterable[EventFilter]) -> SubscriptionInfo | None:
        """Listen to these events instead.

        Args:
            events: the event filters.

        Returns:
            The subscription as the platform describes it, or `None` where it is not registered yet.

        Raises:
            ApiError: the platform refused; what was listened to before still is.
        """
        return cast("SubscriptionInfo | None", self._ask("update", normalize_filters(events)))

    def add_events(self, events: Iterable[EventFilter]) -> SubscriptionInfo | None:
        """Listen to these events too. See `set_events`."""
        return cast("SubscriptionInfo | None", self._ask("update", self._merged(events)))

    def request(
        self,
        method: str,
        path: str,
        *,
        query: dict[str, str] | None = None,
        body: JSON = None,
        headers: dict[str, str] | None = None,
        timeout: float = 60.0,
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
        return cast("SocketResponse", self._ask("request", request=request))

    def wake(self) -> None:
        """Say that the program goes on after a pause: it was in the background, stopped, or the machine slept.

        What is due is done, connections are looked at, and what waits to be tried again is tried now; only a pause that
        the platform asked for is kept. Returns at once, from any thread; does nothing where it is closed.
        """
        with self._lock:
            if self._keeper is not None:
                self._inbox.put(Wake())

    def remove(self) -> None:
        """Delete the subscription on the platform, and close.

        Raises:
            ApiError: the platform refused; the subscription goes on.
            SubscriptionClosed: it is not registered.
        """
        self._ask("remove")
        self._join(_DESTROY_WITHIN)

    def destroy(self) -> None:
        """Close at once, whatever is going on, without a word to the platform, where the subscription expires by
        itself.

        Returns within a second, and leaves no thread behind. A handler or a request that is going on at this moment
        ends in its own time.
        """
        with self._lock:
            alive = self._keeper is not None
        if alive or self._core.state is not State.CLOSED:
            self._post(Close("destroyed"))
        self._unwatch_session()
        self._join(_DESTROY_WITHIN)
        with self._changed:
            self._calls.clear()
            self._changed.notify_all()

    def __enter__(self) -> Subscription:
        self.register()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if self._core.info is not None:
                self.remove()
        except Exception as exc:
            logger.warning("the subscription could not be deleted, and will expire: %s", exc)
        finally:
            self.destroy()

    def __iter__(self) -> Iterator[Notification]:
        """The notifications, from the registration on, until the subscription is closed.

        Gaps are not among them: see `stream`, or listen to `gap`.

        Raises:
            BufferOverflow: with `overflow="raise"`, where the loop is too slow.
            SubscriptionClosed: `register()` was not called before.
            ApiError, SubscriptionError: what ended the subscription, unless that was asked for.
        """
        for item in self.stream():
            if self._is_for_iteration(item):
                yield item

    def stream(self, silence: float | None = None) -> Iterator[Notification | Gap]:
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
            with self._changed:
                item = self._stream.pop()
                while item is None and not self._at_end():
                    if not self._changed.wait(silence) and not len(self._stream):
                        return
                    item = self._stream.pop()
            if item is None:
                error = self._ending()
                if error is not None:
                    raise error
                return
            with self._changed:
                if self._relay(item):
                    self._start_dispatcher()
                    self._changed.notify_all()
            self._resume()
            yield only(item)

    def _at_end(self) -> bool:
        return self._stream.error is not None or (self._core.state is State.CLOSED and self._keeper is None)

    # The keeper's thread.

    def _ask(self, kind: Any, filters: tuple[str, ...] | None = None, request: object = None) -> Any:
        if threading.current_thread() is self._keeper:
            raise RuntimeError("a subscription cannot be asked from its own thread")
        future: Future[Any] = Future()
        self._post(Command(kind, Waiter(future), filters, request))
        return future.result()

    def _post(self, item: Command | Close | Wake | Input) -> None:
        with self._lock:
            self._inbox.put(item)
            self._registered = self._registered or (isinstance(item, Command) and item.kind == "register")
            if self._keeper is None and not isinstance(item, ApiResult):
                self._watch_session(self._post)
                self._keeper = threading.Thread(target=self._keep, name="rcext-subscription", daemon=True)
                self._keeper.start()

    def _keep(self) -> None:
        while True:
            item: Command | Close | Wake | Input | None = None
            with contextlib.suppress(queue.Empty):
                item = self._inbox.get(timeout=self._core.wait(read_clock()))
            now = read_clock()
            self._advance(item, now)
            if self._core.idle():
                self._join_leaving(_DESTROY_WITHIN / 2)
                with self._lock:
                    if self._inbox.empty():
                        self._keeper = None
                        self._unwatch_session()
                        break
        with self._changed:
            self._changed.notify_all()

    def _perform(self, action: object, now: Now) -> None:
        match action:
            case Emit(name, value):
                with self._changed:
                    if self._hand_out(name, value, now.wall):
                        self._start_dispatcher()
                    self._changed.notify_all()
                    paused = self._should_pause()
                if paused:
                    self._core.paused = True
                    for channel in self._channels.values():
                        channel.pause()
            case Resolve(waiter, value, error):
                future = cast("Future[Any]", waiter.future)
                if error is not None:
                    future.set_exception(error)
                else:
                    future.set_result(value)
            case Send():
                # Cores have one request under way at a time.
                self._caller = threading.Thread(
                    target=self._send, args=(action,), name="rcext-subscription-call", daemon=True
                )
                self._caller.start()
            case OpenChannel():
                from ._pubnub import PubNubChannel

                channel = PubNubChannel(action, self._post, self._origin, self._timing)
                self._channels[action.generation] = channel
                channel.start()
            case CloseChannel(generation):
                self._leave(self._channels.pop(generation, None))
            case ReconnectChannel(generation):
                if generation in self._channels:
                    self._channels[generation].reconnect()
            case OpenSocket():
                from ._websocket import SyncSocket

                socket = SyncSocket(action, self._post, self._timing)
                self._sockets[action.generation] = socket
                socket.start()
            case WriteSocket(generation, text):
                if generation in self._sockets:
                    self._sockets[generation].write(text)
            case CloseSocket(generation):
                self._leave(self._sockets.pop(generation, None))
            case _:
                raise TypeError(f"unknown action: {action!r}")

    def _send(self, send: Send) -> None:
        client = cast("SyncClient", self._client)
        try:
            answer = read_answer(send, client.send(make_request(send, self._timing)))
        except Exception as exc:
            answer = failed(send, exc)
        self._post(answer)

    def _leave(self, reader: PubNubChannel | SyncSocket | None) -> None:
        if reader is not None:
            reader.stop()
            self._leaving = [*(left for left in self._leaving if not left.join(0)), reader]

    def _join_leaving(self, within: float) -> None:
        end = time.monotonic() + within
        for reader in self._leaving:
            reader.join(max(0.0, end - time.monotonic()))
        self._leaving = [reader for reader in self._leaving if not reader.join(0)]

    def _join(self, within: float) -> None:
        end = time.monotonic() + within
        for thread in (self._keeper, self._dispatcher, self._caller):
            if thread is not None and thread is not threading.current_thread():
                thread.join(max(0.0, end - time.monotonic()))

    def _resume(self) -> None:
        if not self._should_pause():
            self._core.paused = False
            for channel in list(self._channels.values()):
                channel.resume()

    # The dispatcher's thread, in which handlers are called.

    def _start_dispatcher(self) -> None:
        if self._dispatcher is None:
            self._dispatcher = threading.Thread(target=self._dispatch, name="rcext-subscription-handlers", daemon=True)
            self._dispatcher.start()

    def _dispatch(self) -> None:
        while True:
            with self._changed:
                item = self._calls.pop()
                while item is None:
                    if self._core.state is State.CLOSED and self._keeper is None:
                        self._dispatcher = None
                        return
                    self._changed.wait()
                    item = self._calls.pop()
            self._resume()
            self._before_handlers(item)
            self._call(item.name, item.value, contain=BaseException)


__all__ = ["Subscription", "SubscriptionClosed"]
