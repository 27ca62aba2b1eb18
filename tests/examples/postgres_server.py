"""A real PostgreSQL on a free port, for tests."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
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


@contextmanager
def postgres_server() -> Generator[str]:
    """Start it, and give its connection string."""
    programs, user = find_programs(), _user()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="postgres-", dir="/tmp") as folder:
        if user:
            os.chown(folder, user["user"], user["group"])
        data = f"{folder}/data"

        def command(*words: str) -> None:
            done = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=110, **user)
            assert done.returncode == 0, done.stdout + done.stderr

        command(str(programs / "initdb"), "-D", data, "-U", "crm", "--auth=trust", "--no-sync", "-E", "UTF8")
        settings = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
        # its output would keep the pipe open
        command(str(programs / "pg_ctl"), "-D", data, "-l", f"{folder}/log", "-w", "-t", "100", "-o", settings, "start")
        try:
            yield f"postgresql://crm@127.0.0.1:{port}/postgres"
        finally:
            command(str(programs / "pg_ctl"), "-D", data, "-m", "immediate", "-w", "stop")
