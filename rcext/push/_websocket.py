"""The WebSocket itself, in a thread or in a task: the `websockets` package, imported when it is needed."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import queue
import socket
import threading
import time
from typing import TYPE_CHECKING

from ._protocol import SocketClosed, SocketText

if TYPE_CHECKING:
    from collections.abc import Callable

    from websockets.asyncio.client import ClientConnection
    from websockets.sync.client import ClientConnection as SyncClientConnection

    from ._protocol import Input, OpenSocket
    from .timing import Timing

logger = logging.getLogger("rcext.push")

# The package logs the address at its DEBUG level, and the address holds a token: nobody can turn this logger on.
_silent = logging.Logger("rcext.push.websocket", logging.CRITICAL + 1)  # noqa: LOG001  # outside of the hierarchy
_MAX_FRAME = 16 * 1024 * 1024


class SyncSocket:
    """A WebSocket that one daemon thread reads and another one writes, since a peer that reads no more blocks a writer.

    Args:
        action: where to connect.
        report: is given what happens, in the socket's thread. It must not raise or block.
        timing: the times to keep.
    """

    def __init__(self, action: OpenSocket, report: Callable[[Input], None], timing: Timing) -> None:
        self._action = action
        self._report = report
        self._timing = timing
        self._stopped = False
        self._connection: SyncClientConnection | None = None
        self._outbox: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        name = f"rcext-websocket-{action.generation}"
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._writer = threading.Thread(target=self._write_all, name=f"{name}-writer", daemon=True)

    def start(self) -> None:
        """Connect, and read."""
        self._thread.start()

    def write(self, text: str) -> None:
        """Send a text frame; what goes wrong is reported by the reading thread."""
        self._outbox.put(text)

    def stop(self) -> None:
        """Close at once."""
        self._stopped = True
        self._outbox.put(None)
        self._cut()

    def _cut(self) -> None:
        connection = self._connection
        if connection is not None:
            with contextlib.suppress(OSError):
                # A TLS socket's own `shutdown` pulls its state away from under the reading thread.
                socket.socket.shutdown(connection.socket, socket.SHUT_RDWR)

    def join(self, timeout: float) -> bool:
        """Wait for the threads to end; whether they did."""
        end = time.monotonic() + timeout
        for thread in (self._thread, self._writer):
            if thread.ident is not None and thread is not threading.current_thread():
                thread.join(max(0.0, end - time.monotonic()))
        return not (self._thread.is_alive() or self._writer.is_alive())

    def _run(self) -> None:
        from websockets.exceptions import ConnectionClosed

        generation = self._action.generation
        code: int | None = None
        reason = ""
        try:
            from websockets.sync.client import connect

            # The core's heartbeats prove liveness; the package's own pings do not count for the server.
            with connect(
                self._action.url,
                open_timeout=self._timing.probe_timeout,
                close_timeout=0.2,
                ping_interval=None,
                logger=_silent,
                max_size=_MAX_FRAME,
            ) as connection:
                self._connection = connection
                if self._stopped:
                    self._cut()
                self._writer.start()
                for frame in connection:
                    text = frame if isinstance(frame, str) else frame.decode("utf-8", "replace")
                    self._notify(SocketText(generation, text))
                code, reason = connection.close_code, connection.close_reason or ""
        except ConnectionClosed as exc:
            code, reason = (exc.rcvd.code, exc.rcvd.reason) if exc.rcvd is not None else (None, "connection lost")
        except Exception as exc:
            reason = describe(exc)
        self._outbox.put(None)
        self._notify(SocketClosed(generation, code, reason))

    def _write_all(self) -> None:
        with contextlib.suppress(Exception):
            while (text := self._outbox.get()) is not None and self._connection is not None:
                self._connection.send(text)

    def _notify(self, report: Input) -> None:
        if self._stopped:
            return
        try:
            self._report(report)
        except Exception:
            logger.exception("a report of the WebSocket was not taken")


class AsyncSocket:
    """A WebSocket that one task reads. See `SyncSocket`."""

    def __init__(self, action: OpenSocket, report: Callable[[Input], None], timing: Timing) -> None:
        self._action = action
        self._report = report
        self._timing = timing
        self._stopped = False
        self._connection: ClientConnection | None = None
        self._outbox: asyncio.Queue[str] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None
        self._writer: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Connect, and read."""
        self._task = asyncio.create_task(self._run(), name=f"rcext-websocket-{self._action.generation}")

    def write(self, text: str) -> None:
        """Send a text frame; what goes wrong is reported by the reading task."""
        self._outbox.put_nowait(text)

    def stop(self) -> None:
        """Close at once."""
        self._stopped = True
        for task in (self._task, self._writer):
            if task is not None:
                task.cancel()

    def join(self, timeout: float) -> bool:
        """Whether the task has ended. It does not wait."""
        return all(task is None or task.done() for task in (self._task, self._writer))

    async def _run(self) -> None:
        generation = self._action.generation
        code: int | None = None
        reason = ""
        connection: ClientConnection | None = None
        try:
            from websockets.asyncio.client import connect
            from websockets.exceptions import ConnectionClosed

            try:
                connection = await connect(
                    self._action.url,
                    open_timeout=self._timing.probe_timeout,
                    close_timeout=0.2,
                    ping_interval=None,
                    logger=_silent,
                    max_size=_MAX_FRAME,
                )
                self._writer = asyncio.create_task(self._write_all(connection), name="rcext-websocket-writer")
                async for frame in connection:
                    text = frame if isinstance(frame, str) else frame.decode("utf-8", "replace")
                    self._notify(SocketText(generation, text))
                code, reason = connection.close_code, connection.close_reason or ""
            except ConnectionClosed as exc:
                code, reason = (exc.rcvd.code, exc.rcvd.reason) if exc.rcvd is not None else (None, "connection lost")
        except Exception as exc:
            reason = describe(exc)
        finally:
            if self._writer is not None:
                self._writer.cancel()
            if connection is not None:
                transport = connection.transport
                transport.abort()
        self._notify(SocketClosed(generation, code, reason))

    async def _write_all(self, connection: ClientConnection) -> None:
        with contextlib.suppress(Exception):
            while True:
                await connection.send(await self._outbox.get())

    def _notify(self, report: Input) -> None:
        if not self._stopped:
            self._report(report)


def describe(exc: BaseException) -> str:
    """A short text for an exception. The address of the connection, which holds a token, is not in it."""
    status = getattr(getattr(exc, "response", None), "status_code", None)
    if status is not None:
        return f"the server answered the handshake with status {status}"
    text = " ".join(str(exc).split())[:200]
    if "access_token" in text:
        text = ""
    return f"{type(exc).__name__}: {text}" if text else type(exc).__name__
