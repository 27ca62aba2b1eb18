"""TLS handshakes that a fork in another thread cannot interrupt.

OpenSSL takes locks in a handshake, above all in the first ones of a process, which fill its caches. A child that is
forked at that moment inherits them held, and its own first handshake never ends. So handshakes hold a gate that delays
forks, while they compute; not while they wait for the server.
"""

from __future__ import annotations

import selectors
import ssl
import time

from ._fork import FORK_GATE


def guard_handshakes(context: ssl.SSLContext) -> ssl.SSLContext:
    """Return the context, whose connections delay forks while they compute a handshake.

    A context with classes of its own for sockets is left alone.
    """
    if context.sslsocket_class is ssl.SSLSocket:
        context.sslsocket_class = _Socket
    if context.sslobject_class is ssl.SSLObject:
        context.sslobject_class = _Object
    return context


class _Object(ssl.SSLObject):
    """TLS without sockets: asyncio, and TLS inside of TLS. It never waits."""

    def do_handshake(self) -> None:
        with FORK_GATE:
            super().do_handshake()


class _Socket(ssl.SSLSocket):
    """A TLS socket that waits for the server in Python, and not in OpenSSL, so that the gate is open meanwhile."""

    def do_handshake(self, block: bool = False) -> None:
        timeout = self.gettimeout()
        if timeout == 0.0 and not block:
            self._continue_handshake()
            return
        deadline = time.monotonic() + timeout if timeout else None
        self.settimeout(0.0)
        try:
            while True:
                try:
                    self._continue_handshake()
                except ssl.SSLWantReadError:
                    self._await(selectors.EVENT_READ, deadline)
                except ssl.SSLWantWriteError:
                    self._await(selectors.EVENT_WRITE, deadline)
                else:
                    return
        finally:
            self.settimeout(timeout)

    def _continue_handshake(self) -> None:
        with FORK_GATE:
            super().do_handshake()

    def _await(self, event: int, deadline: float | None) -> None:
        left = None if deadline is None else deadline - time.monotonic()
        with selectors.DefaultSelector() as selector:
            selector.register(self, event)
            if (left is not None and left <= 0) or not selector.select(left):
                raise TimeoutError("The handshake operation timed out")
