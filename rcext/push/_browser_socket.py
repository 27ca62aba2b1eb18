"""WebSocket connections of a browser."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from rcext._js import callback, js_globals

from ._protocol import SocketClosed, SocketText
from ._websocket import AsyncSocket

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext._connection import ConnectionSettings

    from ._protocol import Input, OpenSocket
    from .timing import Timing

_EVENTS = ("onopen", "onmessage", "onclose")


class BrowserSocket(AsyncSocket):
    """A WebSocket of JavaScript. See `AsyncSocket`; a browser reports neither the cause of a failure nor a status."""

    def __init__(
        self, action: OpenSocket, report: Callable[[Input], object], connection: ConnectionSettings, timing: Timing
    ) -> None:
        super().__init__(action, report, connection, timing)
        self._unsent: list[str] = []
        self._socket: Any = None
        self._handlers: list[Any] = []
        self._late: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Connect, and read."""
        socket = self._socket = js_globals().WebSocket.new(self._action.url)
        self._handlers = [callback(handler) for handler in (self._opened, self._received, self._ended)]
        for name, handler in zip(_EVENTS, self._handlers, strict=True):
            setattr(socket, name, handler)
        self._late = asyncio.get_running_loop().call_later(self._timing.probe_timeout, self._give_up)

    def write(self, text: str) -> None:
        """Send a text frame, after the connection is open."""
        if self._late is not None:
            self._unsent.append(text)
        elif self._socket is not None:
            self._socket.send(text)  # does nothing when the connection is lost

    def close(self) -> None:
        """Close at once; does not wait for the peer."""
        self._closed = True
        self._finish()

    @property
    def alive(self) -> bool:
        """Whether it reads."""
        return self._socket is not None

    def _opened(self, _event: Any) -> None:
        self._stop_waiting()
        for text in self._unsent:
            self._socket.send(text)
        self._unsent.clear()

    def _received(self, event: Any) -> None:
        self._tell(SocketText(self._action.generation, str(event.data)))

    def _ended(self, event: Any) -> None:
        opened = self._late is None
        reason = str(event.reason) or ("connection lost" if opened else f"{self._host} is out of reach")
        self._finish()
        self._tell(SocketClosed(self._action.generation, int(event.code), reason, None))

    def _give_up(self) -> None:
        self._finish()
        reason = f"{self._host} did not open the connection within {self._timing.probe_timeout:g} s"
        self._tell(SocketClosed(self._action.generation, None, reason, None))

    @property
    def _host(self) -> str:
        return urlsplit(self._action.url).netloc.rpartition("@")[2]

    def _stop_waiting(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None

    def _finish(self) -> None:
        """Close the socket, and drop its handlers once none of them is running."""
        self._stop_waiting()
        socket, self._socket = self._socket, None
        if socket is None:
            return
        for name in _EVENTS:
            setattr(socket, name, None)
        socket.close()
        for handler in self._handlers:
            asyncio.get_running_loop().call_soon(handler.destroy)
