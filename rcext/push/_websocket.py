"""WebSocket connections, read by a task or a thread; they import the `websockets` package when they open."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import threading
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ._connect import describe, local_fault
from ._protocol import SocketClosed, SocketText

if TYPE_CHECKING:
    from collections.abc import Callable

    from websockets.asyncio.client import ClientConnection

    from rcext._connection import ConnectionSettings

    from ._protocol import Input, OpenSocket
    from .timing import Timing

logger = logging.getLogger("rcext.push")

# The package logs the URL, which holds a token, at its DEBUG level; this logger is outside of the hierarchy, so that
# no configuration can turn it on.
_silent = logging.Logger("rcext.push.websocket", logging.CRITICAL + 1)  # noqa: LOG001
_MAX_FRAME = 16 * 1024 * 1024


class AsyncSocket:
    """A WebSocket that one task reads and another one writes, because a peer that stops reading blocks a writer.

    Args:
        action: the connection to open.
        report: receives inputs. It must not raise or block.
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
        self._outbox: asyncio.Queue[str] = asyncio.Queue()
        self._reader: asyncio.Task[None] | None = None
        self._writer: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Connect, and read."""
        if not self._closed:
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


class Socket(AsyncSocket):
    """A WebSocket with an event loop of its own in a daemon thread.

    The synchronous connections of `websockets` read in one thread and write in another. OpenSSL does not allow that: a
    request that was written while the reader took a TLS 1.3 session ticket was lost, and the connection hung forever.
    """

    def __init__(
        self, action: OpenSocket, report: Callable[[Input], object], connection: ConnectionSettings, timing: Timing
    ) -> None:
        super().__init__(action, report, connection, timing)
        self._loop: _Loop | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Connect, and read."""
        if self._closed:
            return
        generation = self._action.generation
        try:
            loop = self._loop = _Loop()
        except OSError as exc:  # no file descriptor is free
            self._tell(SocketClosed(generation, None, describe(exc), None))
            return
        name = f"rcext-websocket-{generation}"
        self._thread = threading.Thread(target=self._serve, args=(loop,), name=name, daemon=True)
        self._thread.start()

    def write(self, text: str) -> None:
        """Send a text frame; the reader reports failures."""
        self._call(partial(super().write, text))

    def close(self) -> None:
        """Close at once; does not wait for the thread."""
        self._closed = True  # nothing is reported from now on
        self._call(super().close)

    @property
    def alive(self) -> bool:
        """Whether the thread is running."""
        return self._thread is not None and self._thread.is_alive()

    def _serve(self, loop: _Loop) -> None:
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            runner.run(self._read())

    async def _read(self) -> None:
        super().start()
        if self._reader is not None:
            await asyncio.wait([self._reader])

    def _call(self, step: Callable[[], object]) -> None:
        """Call a method in the thread of the event loop, if it is running."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                self._loop.call_soon_threadsafe(step)


class _Loop(asyncio.SelectorEventLoop):
    """An event loop that looks up addresses in its own thread.

    The threads of asyncio's executor delay the end of the process until the answer is there.
    """

    def __del__(self) -> None:
        """Do not complain about a loop that could not be made."""
        with contextlib.suppress(AttributeError):
            super().__del__()

    async def getaddrinfo(
        self,
        host: bytes | str | None,
        port: bytes | str | int | None,
        *,
        family: int = 0,
        type: int = 0,
        proto: int = 0,
        flags: int = 0,
    ) -> Any:
        """Return the addresses of a host."""
        return socket.getaddrinfo(host, port, family, type, proto, flags)


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
