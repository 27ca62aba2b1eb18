"""The WebSocket connections of this machine: sockets, or those of a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._js import IN_BROWSER

from ._websocket import AsyncSocket, Socket

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext._connection import ConnectionSettings

    from ._protocol import Input, OpenSocket
    from .timing import Timing


def make_socket(
    action: OpenSocket, report: Callable[[Input], object], connection: ConnectionSettings, timing: Timing
) -> Socket:
    """Return the connection of a subscription of threads."""
    return Socket(action, report, connection, timing)


def make_socket_async(
    action: OpenSocket, report: Callable[[Input], object], connection: ConnectionSettings, timing: Timing
) -> AsyncSocket:
    """Return the connection of a subscription of tasks."""
    if IN_BROWSER:
        from ._browser_socket import BrowserSocket

        return BrowserSocket(action, report, connection, timing)
    return AsyncSocket(action, report, connection, timing)
