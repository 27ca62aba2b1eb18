"""Operations on a connection that ASGI does not have: reset it, write raw bytes, send head and body in one piece."""

from __future__ import annotations

import socket
import struct
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from uvicorn.protocols.http.h11_impl import H11Protocol as HttpProtocol
else:
    try:  # twice as fast, if installed
        from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol as HttpProtocol
    except ImportError:
        from uvicorn.protocols.http.h11_impl import H11Protocol as HttpProtocol

if TYPE_CHECKING:
    import asyncio

EXTENSION = "rcext.connection"


class _Joining:
    """A transport that can send one write together with the next: each one costs a system call."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._held = b""
        self.holding = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Write data, or hold them until the next write."""
        data = self._held + data
        self._held = data if self.holding else b""
        if data and not self.holding:
            self._transport.write(data)
        self.holding = False

    def close(self) -> None:
        """Write what is held, and close the connection."""
        self.write(b"")
        self._transport.close()


class Connection:
    """One TCP connection of a client."""

    __slots__ = ("_transport", "joining")

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self.joining = _Joining(transport)

    def join_next(self) -> None:
        """Send the next write, the head of an answer, together with the one after it, its body."""
        self.joining.holding = True

    def flush(self) -> None:
        """Write what is held."""
        self.joining.holding = False
        self.joining.write(b"")

    def reset(self) -> None:
        """Close it with RST, so that the client sees a reset."""
        sock: socket.socket | None = self._transport.get_extra_info("socket")
        if sock is not None:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()

    def write_and_close(self, data: bytes) -> None:
        """Send raw bytes, then close the connection."""
        self._transport.write(data)
        self._transport.close()


class Protocol(HttpProtocol):
    """uvicorn's protocol, with the connection in `scope["extensions"]`."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn itself narrows it
        """Wrap the application for this connection."""
        connection = Connection(transport)
        super().connection_made(cast("asyncio.Transport", connection.joining))
        application = self.app

        async def with_connection(scope: Any, receive: Any, send: Any) -> None:
            scope.setdefault("extensions", {})[EXTENSION] = connection
            await application(scope, receive, send)

        self.app = with_connection
