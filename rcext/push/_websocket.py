"""WebSocket connections, read by a thread or a task; they import the `websockets` package when they open."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import queue
import socket
import threading
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from ._connect import describe, local_fault
from ._protocol import SocketClosed, SocketText

if TYPE_CHECKING:
    from collections.abc import Callable

    from websockets.asyncio.client import ClientConnection
    from websockets.sync.client import ClientConnection as SyncClientConnection

    from rcext._connection import ConnectionSettings

    from ._protocol import Input, OpenSocket
    from .timing import Timing

logger = logging.getLogger("rcext.push")

# The package logs the URL, which holds a token, at its DEBUG level; this logger is outside of the hierarchy, so that
# no configuration can turn it on.
_silent = logging.Logger("rcext.push.websocket", logging.CRITICAL + 1)  # noqa: LOG001
_MAX_FRAME = 16 * 1024 * 1024


class Socket:
    """A WebSocket that one daemon thread reads and another one writes, because a peer that stops reading blocks a
    writer.

    Args:
        action: the connection to open.
        report: receives inputs, in the socket's thread. It must not raise or block.
        connection: proxy, certificates and user agent.
        timing: the times to keep.
    """

    def __init__(
        self, action: OpenSocket, report: Callable[[Input], object], connection: ConnectionSettings, timing: Timing
    ) -> None:
        self._action = action
        self._report = report
        self._settings = connection
        self._timing = timing
        self._closed = False
        self._connection: SyncClientConnection | None = None
        self._outbox: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        name = f"rcext-websocket-{action.generation}"
        self._reader = threading.Thread(target=self._run, name=name, daemon=True)
        self._writer = threading.Thread(target=self._write_all, name=f"{name}-writer", daemon=True)

    def start(self) -> None:
        """Connect, and read."""
        self._reader.start()

    def write(self, text: str) -> None:
        """Send a text frame; the reader reports failures."""
        self._outbox.put(text)

    def close(self) -> None:
        """Close at once; does not wait for the threads."""
        self._closed = True
        self._outbox.put(None)
        self._cut()

    def _cut(self) -> None:
        connection = self._connection
        if connection is not None:
            with contextlib.suppress(OSError):
                # A TLS socket's own `shutdown` would destroy its state while the reader uses it.
                socket.socket.shutdown(connection.socket, socket.SHUT_RDWR)

    @property
    def alive(self) -> bool:
        """Whether a thread is running."""
        return self._reader.is_alive() or self._writer.is_alive()

    def _run(self) -> None:
        generation = self._action.generation
        code: int | None = None
        fatal: BaseException | None = None
        try:
            from websockets.exceptions import ConnectionClosed
            from websockets.sync.client import connect

            try:
                options = _options(self._action.url, self._settings, self._timing)
                opened = cast("SyncClientConnection", connect(self._action.url, **options))
                with opened:
                    self._connection = opened
                    if self._closed:
                        self._cut()
                    self._writer.start()
                    for frame in opened:
                        self._tell(SocketText(generation, _text(frame)))
                    code, reason = opened.close_code, opened.close_reason or ""
            except ConnectionClosed as exc:
                code, reason = _closing(exc)
        except Exception as exc:
            reason, fatal = describe(exc), local_fault(exc, _host(self._action.url))
        self._outbox.put(None)
        self._tell(SocketClosed(generation, code, reason, fatal))

    def _write_all(self) -> None:
        with contextlib.suppress(Exception):
            while (text := self._outbox.get()) is not None and self._connection is not None:
                self._connection.send(text)

    def _tell(self, item: Input) -> None:
        if not self._closed:
            self._report(item)


class AsyncSocket:
    """A WebSocket that one task reads and another one writes. See `Socket`."""

    def __init__(
        self, action: OpenSocket, report: Callable[[Input], object], connection: ConnectionSettings, timing: Timing
    ) -> None:
        self._action = action
        self._report = report
        self._settings = connection
        self._timing = timing
        self._closed = False
        self._outbox: asyncio.Queue[str] = asyncio.Queue()
        self._reader: asyncio.Task[None] | None = None
        self._writer: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Connect, and read."""
        self._reader = asyncio.create_task(self._run(), name=f"rcext-websocket-{self._action.generation}")

    def write(self, text: str) -> None:
        """Send a text frame; the reader reports failures."""
        self._outbox.put_nowait(text)

    def close(self) -> None:
        """Close at once; does not wait for the tasks."""
        self._closed = True
        for task in (self._reader, self._writer):
            if task is not None and not task.get_loop().is_closed():  # see `_runtime`
                task.cancel()

    @property
    def alive(self) -> bool:
        """Whether a task is running."""
        return any(task is not None and not task.done() for task in (self._reader, self._writer))

    async def _run(self) -> None:
        generation = self._action.generation
        code: int | None = None
        reason = ""
        fatal: BaseException | None = None
        opened: ClientConnection | None = None
        try:
            from websockets.asyncio.client import connect
            from websockets.exceptions import ConnectionClosed

            try:
                opened = await connect(self._action.url, **_options(self._action.url, self._settings, self._timing))
                self._writer = asyncio.create_task(self._write_all(opened), name="rcext-websocket-writer")
                async for frame in opened:
                    self._tell(SocketText(generation, _text(frame)))
                code, reason = opened.close_code, opened.close_reason or ""
            except ConnectionClosed as exc:
                code, reason = _closing(exc)
        except Exception as exc:
            reason, fatal = describe(exc), local_fault(exc, _host(self._action.url))
        finally:
            if self._writer is not None:
                self._writer.cancel()
            if opened is not None:
                opened.transport.abort()
        self._tell(SocketClosed(generation, code, reason, fatal))

    async def _write_all(self, connection: ClientConnection) -> None:
        with contextlib.suppress(Exception):
            while True:
                await connection.send(await self._outbox.get())

    def _tell(self, item: Input) -> None:
        if not self._closed:
            self._report(item)


def _options(url: str, settings: ConnectionSettings, timing: Timing) -> dict[str, Any]:
    """Return the keyword arguments of `connect` that apply the settings of a client."""
    proxy = settings.proxy_for(url)
    options: dict[str, Any] = {
        "open_timeout": timing.probe_timeout,
        "close_timeout": 0.2,
        # The heartbeats of the machine prove liveness; the server does not count the package's own pings.
        "ping_interval": None,
        "logger": _silent,
        "max_size": _MAX_FRAME,
        "proxy": proxy,
        "user_agent_header": settings.user_agent,
    }
    if url.startswith("wss:"):
        context = options["ssl"] = settings.ssl_context("websocket")
        context.set_alpn_protocols(["http/1.1"])  # the same context may have offered HTTP/2 elsewhere
    if proxy is not None and proxy.startswith("https:"):
        options["proxy_ssl"] = settings.ssl_context("proxy")
    return options


def _host(url: str) -> str:
    return urlsplit(url).netloc.rpartition("@")[2]


def _text(frame: str | bytes) -> str:
    return frame if isinstance(frame, str) else frame.decode("utf-8", "replace")


def _closing(error: Any) -> tuple[int | None, str]:
    return (error.rcvd.code, error.rcvd.reason) if error.rcvd is not None else (None, "connection lost")
