"""Real Redis servers as in production: a cluster, Sentinel, TLS, ACL; on loopback, for tests."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import redis

from tests.redis_server import find_server

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

_untyped: Any = redis


def find_valkey() -> str:
    """Return the program `valkey-server`. Without it, skip the test."""
    found = shutil.which("valkey-server")
    if found is None:
        pytest.skip("THE TESTS OF VALKEY DO NOT RUN: valkey-server is missing (Debian: apt-get install valkey-server)")
    return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(condition: Callable[[], object], within: float = 60.0) -> None:
    """Wait for a condition; an error of Redis means that it does not hold yet."""
    end = time.monotonic() + within
    while True:
        with contextlib.suppress(redis.RedisError):
            if condition():
                return
        assert time.monotonic() < end, "not in time"
        time.sleep(0.05)


@contextmanager
def server(settings: str, *, port: int, program: str | None = None, sentinel: bool = False) -> Generator[Any]:
    """Start a server with lines of configuration; give the process."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "redis.conf")
        file.write_text(f'port {port}\nbind 127.0.0.1\nsave ""\nappendonly no\ndir {folder}\n{settings}\n')
        command = [program or find_server(), str(file), *(["--sentinel"] if sentinel else [])]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield process
        finally:
            process.kill()
            process.wait(timeout=10)


def client(port: int, **options: Any) -> Any:
    return _untyped.Redis(host="127.0.0.1", port=port, socket_timeout=5.0, **options)


@contextmanager
def cluster(program: str | None = None) -> Generator[Any]:
    """Start a cluster of three nodes, and give a client."""
    ports = [free_port() for _ in range(3)]
    settings = "cluster-enabled yes\ncluster-node-timeout 2000\n"
    with contextlib.ExitStack() as stack:
        for port in ports:
            # the usual bus port, port + 10000, may be too high
            stack.enter_context(server(f"{settings}cluster-port {free_port()}", port=port, program=program))
        nodes = [stack.enter_context(client(port)) for port in ports]
        for place, node in enumerate(nodes):
            until(node.ping)
            first, last = 16384 * place // 3, 16384 * (place + 1) // 3 - 1
            node.execute_command("CLUSTER ADDSLOTSRANGE", first, last)
            node.execute_command("CLUSTER SET-CONFIG-EPOCH", place + 1)
        for node, port in zip(nodes[1:], ports[1:], strict=True):
            bus = node.config_get("cluster-port")["cluster-port"]
            nodes[0].execute_command("CLUSTER MEET", "127.0.0.1", port, bus)
        until(lambda: all(node.cluster("info")["cluster_state"] == "ok" for node in nodes))
        until(lambda: all(int(node.cluster("info")["cluster_known_nodes"]) == 3 for node in nodes))
        whole = _untyped.RedisCluster(host="127.0.0.1", port=ports[0], socket_timeout=5.0)
        yield whole
        whole.close()


class Replicated:
    """A master, a replica, and a Sentinel that promotes the replica.

    Attributes:
        client: a client that asks the Sentinel.
    """

    def __init__(self, stack: contextlib.ExitStack) -> None:
        master, replica, watch = free_port(), free_port(), free_port()
        self._process = stack.enter_context(server("", port=master))
        with client(master) as first:
            until(first.ping)
        stack.enter_context(server(f"replicaof 127.0.0.1 {master}", port=replica))
        with client(replica) as second:
            until(lambda: second.info("replication")["master_link_status"] == "up")
        settings = (
            f"sentinel monitor main 127.0.0.1 {master} 1\nsentinel down-after-milliseconds main 500\n"
            "sentinel failover-timeout main 2000"
        )
        stack.enter_context(server(settings, port=watch, sentinel=True))
        from redis.sentinel import Sentinel

        untyped: Any = Sentinel
        sentinel = untyped([("127.0.0.1", watch)], socket_timeout=5.0)
        self.client: Any = stack.enter_context(sentinel.master_for("main", socket_timeout=5.0))
        until(self.client.ping)
        until(lambda: sentinel.discover_slaves("main"))
        self._replica = replica

    def fail_over(self, wait: bool = True) -> None:
        """Kill the master; return when the replica has replaced it."""
        self._process.kill()
        self._process.wait(10)
        if wait:
            until(lambda: self.client.set("probe", "1"))


@contextmanager
def replicated() -> Generator[Replicated]:
    with contextlib.ExitStack() as stack:
        yield Replicated(stack)
