"""Operations on a connection that ASGI does not have: reset it, and write raw bytes."""

from __future__ import annotations

import socket
import struct
from typing import TYPE_CHECKING, Any

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


class Connection:
    """One TCP connection of a client."""

    __slots__ = ("_transport",)

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport

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
        super().connection_made(transport)
        application = self.app
        connection = Connection(transport)

        async def with_connection(scope: Any, receive: Any, send: Any) -> None:
            scope.setdefault("extensions", {})[EXTENSION] = connection
            await application(scope, receive, send)

        self.app = with_connection
