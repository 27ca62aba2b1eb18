"""The server: uvicorn in a thread."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._tls import Certificates

#: Seconds to wait for the thread.
PATIENCE = 10.0
#: Seconds for requests in progress when the server stops.
GRACE = 0.1


class Server:
    """An ASGI application on a port.

    Args:
        application: the application.
        host: the address to listen on.
        port: the port; 0 chooses a free one.
        on_loop: called on the loop, with the loop before the first request, and with `None` before the server stops.
        tls: serve https; a second port serves http, for PubNub clients.
        plain_port: the second port; 0 chooses a free one.

    Raises:
        OSError: if the port is in use.
    """

    def __init__(
        self,
        application: Any,
        host: str,
        port: int,
        on_loop: Callable[[asyncio.AbstractEventLoop | None], None],
        tls: Certificates | None = None,
        plain_port: int = 0,
    ) -> None:
        self._socket = _listen(host, port)
        self._tls = tls
        self._plain = _listen(host, plain_port) if tls is not None else None
        self.port: int = self._socket.getsockname()[1]
        self.plain_port: int = self._plain.getsockname()[1] if self._plain is not None else self.port
        self._application = application
        self._on_loop = on_loop
        self._connections: set[Any] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._ready = threading.Event()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="rcext-sandbox", daemon=True)

    def start(self) -> None:
        """Start the thread, and wait until it serves."""
        self._thread.start()
        if not self._ready.wait(PATIENCE):
            raise RuntimeError("the sandbox's server did not start")
        if self._failure is not None:
            raise RuntimeError("the sandbox's server did not start") from self._failure

    def stop(self) -> None:
        """End all connections and the thread; a second call does nothing."""
        if self._loop is not None and self._stop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._stop.set)
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(PATIENCE)
        self._socket.close()
        if self._plain is not None:
            self._plain.close()

    def drop_connections(self) -> None:
        """Reset all open connections. Thread-safe."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._reset_all)

    def _reset_all(self) -> None:
        from ._transport import Connection

        for connection in list(self._connections):
            transport = getattr(connection, "transport", None)
            if transport is not None:
                Connection(transport).reset()

    def _run(self) -> None:
        try:
            with asyncio.Runner() as runner:
                runner.run(self._serve())
        except BaseException as error:
            self._failure = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        import uvicorn

        from ._transport import Protocol

        config = uvicorn.Config(
            self._application,
            http=Protocol,
            ws="websockets-sansio",
            ws_ping_interval=None,
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=True,
            proxy_headers=False,
            timeout_keep_alive=75,
            ssl_certfile=self._tls.certificate if self._tls is not None else None,
            ssl_keyfile=self._tls.key if self._tls is not None else None,
        )
        config.load()
        server = uvicorn.Server(config)
        server.lifespan = config.lifespan_class(config)
        self._connections = server.server_state.connections
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        # No access log, and no stack trace when a fault disconnects a client.
        await server.startup(sockets=[self._socket])
        if self._plain is not None:

            def protocol() -> Protocol:
                return Protocol(config, server.server_state, server.lifespan.state)

            server.servers.append(await self._loop.create_server(protocol, sock=self._plain))
        await server.on_tick(0)
        ticking = asyncio.ensure_future(_tick(server))
        self._on_loop(self._loop)
        self._ready.set()
        await self._stop.wait()
        self._on_loop(None)
        ticking.cancel()
        # uvicorn's own shutdown waits in steps of 0.1 s; tests start and stop many sandboxes.
        for listener in server.servers:
            listener.close()
        for connection in list(self._connections):
            connection.shutdown()
        if server.server_state.tasks:
            await asyncio.wait(server.server_state.tasks, timeout=GRACE)
        self._reset_all()
        await asyncio.sleep(0)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio sets TCP_NODELAY on accepted sockets; without, each answer takes 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(1024)
    except OSError as error:
        listener.close()
        raise OSError(error.errno, f"the sandbox cannot listen on {host}:{port}: {error.strerror}") from error
    return listener


async def _tick(server: Any) -> None:
    """Update the `Date` header."""
    counter = 0
    while True:
        await asyncio.sleep(1)
        counter += 10
        await server.on_tick(counter)


def is_loopback(host: str) -> bool:
    """Return whether only this machine can reach an address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
