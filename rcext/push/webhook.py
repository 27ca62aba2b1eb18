"""Webhooks: an ASGI and a WSGI app to mount in a server of one's own.

Both answer the platform's validation handshake, check the verification token, refuse what is too large, drop
duplicates, and reply before any handler runs. What comes out are the same events as those of `rcext.push.Subscription`.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from ._delivery import only
from ._http import failed, make_request, read_result
from ._webhook_machine import MAX_BODY, WebhookMachine, is_count, make_target

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable, Iterator

    from ringcentral_api.client import AsyncClient, SyncClient

    from ._delivery import Overflow
    from ._protocol import ApiResult, EventKind, Send
    from ._subscription_info import SubscriptionInfo
    from ._webhook_machine import Flow
    from .filters import EventFilter
    from .notification import Gap, Notification
    from .timing import Timing

logger = logging.getLogger("rcext.push")


class WsgiWebhook(WebhookMachine):
    """A WSGI app (PEP 3333) that takes the platform's deliveries. Handlers are called in a daemon thread of its own.

    Args:
        verification_token: what every delivery must carry, compared in constant time; `None` lets everybody deliver.
        client: the client to keep the subscription with: it renews when the platform reminds, and makes the
            subscription anew when it was blacklisted. Without it the app only receives.
        max_body: the largest delivery in bytes.
        buffer: how many notifications wait for a slow consumer.
        overflow: what happens when they are more, see `rcext.push.Overflow`; `block` is not possible.
        check_every: how often, in seconds, the subscription is looked at; 0 never.
        timing: other times than the usual ones.

    Raises:
        ValueError: for an argument that cannot be right; the text names it.
    """

    def __init__(
        self,
        verification_token: str | None,
        *,
        client: SyncClient | None = None,
        max_body: int = MAX_BODY,
        buffer: int = 1000,
        overflow: Overflow = "drop_oldest",
        check_every: float = 600.0,
        timing: Timing | None = None,
    ) -> None:
        super().__init__(verification_token, max_body=max_body, buffer=buffer, overflow=overflow, timing=timing)
        self._client = client
        self._check_every = check_every
        self._changed = threading.Condition()
        self._keeping = threading.Lock()
        self._threads: dict[str, threading.Thread] = {}
        self._closed = False

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., object]) -> list[bytes]:
        """ApiResult one request."""
        length = cast("str", environ.get("CONTENT_LENGTH") or "")
        headers = {
            name[5:].replace("_", "-").lower(): str(value)
            for name, value in environ.items()
            if name.startswith("HTTP_")
        }
        if length and not is_count(length):
            # Nobody knows how much there is to read; a server would wait for more and more.
            start_response("400 Bad Request", [("Content-Length", "0")])
            return [b""]
        body: bytes | None = None
        if not self.too_large(length or None):
            wanted = int(length) if length else self._max_body + 1
            if not length and "chunked" not in headers.get("transfer-encoding", "").lower():
                wanted = 0
            data: bytes = environ["wsgi.input"].read(wanted) if wanted else b""
            if length and len(data) < wanted:
                start_response("400 Bad Request", [("Content-Length", "0")])  # cut off on the way
                return [b""]
            body = data if len(data) <= self._max_body else None
        with self._changed:
            reply = self.take(str(environ.get("REQUEST_METHOD")), headers, body, self._clock())
            self._work()
        start_response(f"{reply.status} {reply.reason}", [*reply.headers, ("Content-Length", str(len(reply.body)))])
        return [reply.body]

    def register(
        self,
        address: str,
        events: Iterable[EventFilter],
        *,
        expires_in: int | None = None,
        remind: tuple[int, int] | None = (3600, 600),
    ) -> SubscriptionInfo:
        """Make the subscription. The app must be reachable at the address already: the platform calls it meanwhile.

        Args:
            address: this app's public https URL.
            events: the event filters; short ones are given the API prefix.
            expires_in: the lifetime in seconds; the platform's own default where `None`.
            remind: seconds before the end at which the platform reminds of a renewal, and seconds between reminders;
                `None` asks for no reminders.

        Raises:
            ValueError: for an address or a filter that cannot be right.
            ApiError: the platform refused; `SUB-525` where the handshake failed.
        """
        target = make_target(address, events, self._secret, expires_in, remind)
        return cast("SubscriptionInfo", self._drive(self.registration(target)))

    def check(self) -> SubscriptionInfo | None:
        """Look at the subscription now: one that is blacklisted or gone is made anew, and a `gap` event tells of it."""
        return self._drive(self.inspection())

    def remove(self) -> None:
        """Delete the subscription on the platform."""
        self._drive(self.removal())

    def destroy(self) -> None:
        """End the iterators and the thread. The subscription stays: it delivers to whoever answers its address."""
        with self._changed:
            self._closed = True
            self._calls.clear()
            self._changed.notify_all()
            threads = list(self._threads.values())
        end = time.monotonic() + 0.9
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, end - time.monotonic()))

    def __iter__(self) -> Iterator[Notification]:
        """The notifications, until `destroy()`."""
        for item in self.stream():
            if self._is_for_iteration(item):
                yield item

    def stream(self, silence: float | None = None) -> Iterator[Notification | Gap]:
        """Notifications and gaps in order, until `destroy()`, or until nothing came for so many seconds."""
        self._streaming = True
        while True:
            with self._changed:
                item = self._stream.pop()
                while item is None:
                    if self._stream.error is not None:
                        raise self._stream.error
                    if self._closed or (not self._changed.wait(silence) and not len(self._stream)):
                        return
                    item = self._stream.pop()
                if self._relay(item):
                    self._work()
            yield only(item)

    def _drive(self, flow: Flow) -> SubscriptionInfo | None:
        client = self._client
        if client is None:
            raise ValueError("the app has no client; give it one: WsgiWebhook(..., client=rc)")

        def carry_out(send: Send) -> ApiResult:
            try:
                return read_result(send, client.send(make_request(send, self._timing)))
            except Exception as exc:
                return failed(send, exc)

        with self._keeping:
            try:
                send = next(flow)
                while True:
                    send = flow.send(carry_out(send))
            except StopIteration as stop:
                return cast("SubscriptionInfo | None", stop.value)
            finally:
                with self._changed:
                    self._work()

    def _hand_out(self, name: EventKind, value: Any, wall: float) -> bool:
        with self._changed:
            return super()._hand_out(name, value, wall)

    def _work(self) -> None:
        self._changed.notify_all()
        if len(self._calls):
            self._start("handlers", self._dispatch)
        if self._client is not None and (self._reminders or (self.info is not None and self._check_every)):
            self._start("keeper", self._keep)

    def _start(self, name: str, target: Callable[[], None]) -> None:
        if not self._closed and name not in self._threads:
            self._threads[name] = threading.Thread(target=target, name=f"rcext-webhook-{name}", daemon=True)
            self._threads[name].start()

    def _keep(self) -> None:
        checked = time.monotonic()
        while True:
            with self._changed:
                left = self._left(checked)
                while not self._closed and not self._reminders and (left is None or left > 0):
                    self._changed.wait(left)
                    left = self._left(checked)
                if self._closed:
                    return
                identifier = self._reminders.popleft() if self._reminders else None
            if identifier is not None:
                self._quietly(partial(self._drive, self.renewal(identifier)))
            else:
                checked = time.monotonic()
                self._quietly(self.check)

    def _left(self, checked: float) -> float | None:
        return self._check_every - (time.monotonic() - checked) if self._check_every else None

    def _dispatch(self) -> None:
        while True:
            with self._changed:
                item = self._calls.pop()
                while item is None and not self._closed:
                    self._changed.wait()
                    item = self._calls.pop()
            if item is None or self._closed:
                return
            self._before_handlers(item)
            self._call(item.name, item.value)

    def _quietly(self, function: Callable[[], object]) -> None:
        try:
            function()
        except Exception as exc:
            # The events of the flow have told the listeners.
            logger.warning("the webhook's subscription could not be kept: %s", exc)


class AsgiWebhook(WebhookMachine):
    """An ASGI app that takes the platform's deliveries. Handlers, plain or `async`, are called in a task of its own.

    Args:
        verification_token: what every delivery must carry, compared in constant time; `None` lets everybody deliver.
        client: the client to keep the subscription with: it renews when the platform reminds, and makes the
            subscription anew when it was blacklisted. Without it the app only receives.
        max_body: the largest delivery in bytes.
        buffer: how many notifications wait for a slow consumer.
        overflow: what happens when they are more, see `rcext.push.Overflow`; `block` is not possible.
        check_every: how often, in seconds, the subscription is looked at; 0 never.
        timing: other times than the usual ones.

    Raises:
        ValueError: for an argument that cannot be right; the text names it.
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
        self._check_every = check_every
        self._wake_stream = asyncio.Event()
        self._wake_dispatcher = asyncio.Event()
        self._wake_keeper = asyncio.Event()
        self._keeping = asyncio.Lock()
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._closed = False

    async def __call__(
        self,
        scope: dict[str, Any],
        receive: Callable[[], Awaitable[dict[str, Any]]],
        send: Callable[[dict[str, Any]], Awaitable[None]],
    ) -> None:
        """ApiResult one request, or follow a server's lifespan."""
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
            return
        if scope["type"] != "http":
            raise ValueError(f"a webhook takes HTTP, not {scope['type']!r}")
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        try:
            body = None if self.too_large(headers.get("content-length")) else await self._read_body(receive)
        except ConnectionError:
            return
        reply = self.take(scope["method"], headers, body, self._clock())
        listed = [(name.encode(), value.encode()) for name, value in reply.headers]
        listed.append((b"content-length", str(len(reply.body)).encode()))
        await send({"type": "http.response.start", "status": reply.status, "headers": listed})
        await send({"type": "http.response.body", "body": reply.body})
        self._work()

    async def _read_body(self, receive: Callable[[], Awaitable[dict[str, Any]]]) -> bytes | None:
        chunks: list[bytes] = []
        size = 0
        while True:
            message = await receive()
            if message["type"] != "http.request":
                raise ConnectionError("the platform closed the connection")
            chunk: bytes = message.get("body", b"")
            size += len(chunk)
            if size > self._max_body:
                return None
            chunks.append(chunk)
            if not message.get("more_body"):
                return b"".join(chunks)

    async def _lifespan(
        self, receive: Callable[[], Awaitable[dict[str, Any]]], send: Callable[[dict[str, Any]], Awaitable[None]]
    ) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                await send({"type": "lifespan.startup.complete"})
            else:
                await self.destroy()
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def register(
        self,
        address: str,
        events: Iterable[EventFilter],
        *,
        expires_in: int | None = None,
        remind: tuple[int, int] | None = (3600, 600),
    ) -> SubscriptionInfo:
        """Make the subscription. The app must be reachable at the address already: the platform calls it meanwhile.

        Args:
            address: this app's public https URL.
            events: the event filters; short ones are given the API prefix.
            expires_in: the lifetime in seconds; the platform's own default where `None`.
            remind: seconds before the end at which the platform reminds of a renewal, and seconds between reminders;
                `None` asks for no reminders.

        Raises:
            ValueError: for an address or a filter that cannot be right.
            ApiError: the platform refused; `SUB-525` where the handshake failed.
        """
        target = make_target(address, events, self._secret, expires_in, remind)
        return cast("SubscriptionInfo", await self._drive(self.registration(target)))

    async def check(self) -> SubscriptionInfo | None:
        """Look at the subscription now: one that is blacklisted or gone is made anew, and a `gap` event tells of it."""
        return await self._drive(self.inspection())

    async def remove(self) -> None:
        """Delete the subscription on the platform."""
        await self._drive(self.removal())

    async def destroy(self) -> None:
        """End the iterators and the task. The subscription stays: it delivers to whoever answers its address."""
        self._closed = True
        self._calls.clear()
        self._wake()
        tasks = [task for task in self._tasks.values() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=0.9)

    async def __aiter__(self) -> AsyncIterator[Notification]:
        """The notifications, until `destroy()`."""
        async for item in self.stream():
            if self._is_for_iteration(item):
                yield item

    async def stream(self, silence: float | None = None) -> AsyncIterator[Notification | Gap]:
        """Notifications and gaps in order, until `destroy()`, or until nothing came for so many seconds."""
        self._streaming = True
        while True:
            item = self._stream.pop()
            while item is None:
                if self._stream.error is not None:
                    raise self._stream.error
                if self._closed:
                    return
                self._wake_stream.clear()
                try:
                    await asyncio.wait_for(self._wake_stream.wait(), silence)
                except TimeoutError:
                    return
                item = self._stream.pop()
            if self._relay(item):
                self._work()
            yield only(item)

    async def _drive(self, flow: Flow) -> SubscriptionInfo | None:
        client = self._client
        if client is None:
            raise ValueError("the app has no client; give it one: AsgiWebhook(..., client=rc)")

        async def carry_out(send: Send) -> ApiResult:
            try:
                return read_result(send, await client.send(make_request(send, self._timing)))
            except Exception as exc:
                return failed(send, exc)

        async with self._keeping:
            try:
                send = next(flow)
                while True:
                    send = flow.send(await carry_out(send))
            except StopIteration as stop:
                return cast("SubscriptionInfo | None", stop.value)
            finally:
                self._work()

    def _wake(self) -> None:
        self._wake_stream.set()
        self._wake_dispatcher.set()
        self._wake_keeper.set()

    def _work(self) -> None:
        self._wake()
        if len(self._calls):
            self._start("handlers", self._dispatch)
        if self._client is not None and (self._reminders or (self.info is not None and self._check_every)):
            self._start("keeper", self._keep)

    def _start(self, name: str, function: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if not self._closed and (name not in self._tasks or self._tasks[name].done()):
            self._tasks[name] = asyncio.get_running_loop().create_task(function(), name=f"rcext-webhook-{name}")

    async def _keep(self) -> None:
        checked = time.monotonic()
        while not self._closed:
            if self._reminders:
                await self._quietly(self._drive(self.renewal(self._reminders.popleft())))
                continue
            left = self._check_every - (time.monotonic() - checked) if self._check_every else None
            if left is not None and left <= 0:
                checked = time.monotonic()
                await self._quietly(self.check())
                continue
            self._wake_keeper.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake_keeper.wait(), left)

    async def _dispatch(self) -> None:
        while not self._closed:
            item = self._calls.pop()
            if item is None:
                self._wake_dispatcher.clear()
                await self._wake_dispatcher.wait()
                continue
            self._before_handlers(item)
            await self._call_async(item.name, item.value)

    async def _quietly(self, work: Awaitable[object]) -> None:
        try:
            await work
        except Exception as exc:
            # The events of the flow have told the listeners.
            logger.warning("the webhook's subscription could not be kept: %s", exc)


__all__ = ["AsgiWebhook", "WsgiWebhook"]
