"""A real PostgreSQL on a free port, for tests."""

from __future__ import annotations

import atexit
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator


def find_programs() -> Path:
    """Return the folder of `initdb` and `pg_ctl`. Without it, skip the test, or fail it in CI."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not folders:
        reason = "THE TESTS OF POSTGRESQL DO NOT RUN: initdb is missing (Debian and Ubuntu: apt-get install postgresql)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return folders[-1]


def _user() -> dict[str, Any]:
    """Return the arguments of `subprocess` that run PostgreSQL, which refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    try:
        account = pwd.getpwnam("postgres")
    except KeyError:
        account = pwd.getpwnam("nobody")
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


@cache
def _new_database() -> str:
    """Return the folder of a new database, for copies: `initdb` takes longer than most tests."""
    folder = tempfile.mkdtemp(prefix="postgres-", dir="/tmp")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    user = _user()
    if user:
        os.chown(folder, user["user"], user["group"])
    command = [str(find_programs() / "initdb"), "-D", f"{folder}/data", "-U", "crm", "--auth=trust", "--no-sync"]
    done = subprocess.run([*command, "-E", "UTF8"], cwd=folder, capture_output=True, text=True, timeout=110, **user)
    assert done.returncode == 0, done.stdout + done.stderr
    return f"{folder}/data"


class PostgresServer:
    """A server with its data in a folder.

    Args:
        folder: an empty folder that the user of the server may write.
    """

    def __init__(self, folder: str) -> None:
        self._programs, self._user, self._folder = find_programs(), _user(), folder
        if self._user:
            os.chown(folder, self._user["user"], self._user["group"])
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]
        self.url = f"postgresql://crm@127.0.0.1:{self._port}/postgres"
        subprocess.run(["cp", "-a", _new_database(), f"{folder}/data"], check=True)

    def start(self) -> None:
        settings = f"-p {self._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self._folder}"
        settings += " -c fsync=off -c max_connections=200"
        # its output would keep the pipe open
        self._run("pg_ctl", "-l", f"{self._folder}/log", "-w", "-t", "100", "-o", settings, "start")

    def stop(self) -> None:
        """End it like a crash: without a checkpoint, and without notice to its clients."""
        self._run("pg_ctl", "-m", "immediate", "-w", "stop")

    def _run(self, program: str, *words: str) -> None:
        command = [str(self._programs / program), "-D", f"{self._folder}/data", *words]
        done = subprocess.run(command, cwd=self._folder, capture_output=True, text=True, timeout=110, **self._user)
        assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def running_postgres() -> Generator[PostgresServer]:
    """Start it on a free port."""
    with tempfile.TemporaryDirectory(prefix="postgres-", dir="/tmp") as folder:
        server = PostgresServer(folder)
        server.start()
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def postgres_server() -> Generator[str]:
    """Start it, and give its connection string."""
    with running_postgres() as server:
        yield server.url
