"""Consumers with a cursor in PostgreSQL lose and double nothing: kill -9, lost sessions, restarts, conflicts."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from rcext.sandbox import Sandbox
from tests.examples.postgres_server import PostgresServer, running_postgres

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def server() -> Iterator[PostgresServer]:
    with running_postgres() as server:
        with psycopg.connect(server.url) as database:
            database.execute("CREATE TABLE crm (change text, message text)")
            database.execute("CREATE TABLE counts AS SELECT 0 AS messages, 0 AS others")
        yield server


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    """A sandbox of its own: messages of other tests may still change their status."""
    with Sandbox(seed=1) as sandbox:
        yield sandbox


class Trial:
    """The program, the messages made so far, and the table."""

    def __init__(self, kind: str, server: PostgresServer, sb: Sandbox, folder: Path) -> None:
        self.kind, self.server, self.sb, self.folder = kind, server, sb, folder
        self.made: list[str] = []
        self.choose = random.Random(18)
        self.environment = {**os.environ, **sb.environment, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"}

    @contextlib.contextmanager
    def program(self, until: str = "killed") -> Generator[subprocess.Popen[bytes]]:
        command = [sys.executable, "-m", "tests.follow.postgres_consumer", self.kind, self.server.url]
        with (self.folder / "output").open("ab") as output:
            process = subprocess.Popen(
                [*command, str(self.folder), until], env=self.environment, cwd=ROOT, stdout=output, stderr=output
            )
            try:
                yield process
            finally:
                process.kill()
                process.wait(30)

    def catch_up(self) -> None:
        with self.program("last") as process:
            assert process.wait(100) == 0, (self.folder / "output").read_text()

    def make(self, count: int) -> None:
        self.made += [str(self.sb.incoming_sms()) for _ in range(count)]

    def wait_for(self, rows: int, process: subprocess.Popen[bytes]) -> None:
        end = time.monotonic() + 100
        while len(self.rows()) < rows:
            assert process.poll() is None, (self.folder / "output").read_text()
            assert time.monotonic() < end, (self.folder / "output").read_text()
            if self.choose.random() < 0.3 and len(self.made) < rows + 10:
                self.make(1)
            time.sleep(0.01)

    def rows(self) -> list[str]:
        with contextlib.suppress(psycopg.OperationalError), psycopg.connect(self.server.url) as database:
            return [str(row[0]) for row in database.execute("SELECT message FROM crm").fetchall()]
        return []  # it restarts

    def kill(self) -> None:
        self.make(10)
        with self.program() as process:
            self.wait_for(len(self.rows()) + self.choose.randrange(1, 8), process)
            time.sleep(self.choose.uniform(0, 0.02))

    def check(self) -> None:
        self.catch_up()
        assert sorted(self.rows()) == sorted(self.made), "lost or doubled"
        with psycopg.connect(self.server.url) as database:
            assert database.execute("SELECT messages FROM counts").fetchone() == (len(self.made),)
            assert database.execute("SELECT count(*) FROM rcext_follow_queue").fetchone() == (0,)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("kills", [2, pytest.param(100, marks=[pytest.mark.long, pytest.mark.timeout(1800)])])
def test_killed(sb: Sandbox, server: PostgresServer, tmp_path: Path, kind: str, kills: int) -> None:
    trial = Trial(kind, server, sb, tmp_path)
    trial.catch_up()
    for _ in range(kills):
        trial.kill()
    trial.check()


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("faults", [2, pytest.param(20, marks=[pytest.mark.long, pytest.mark.timeout(1800)])])
def test_lost_connections_restarts_and_conflicts(
    sb: Sandbox, server: PostgresServer, tmp_path: Path, kind: str, faults: int
) -> None:
    trial = Trial(kind, server, sb, tmp_path)
    trial.catch_up()
    stop = threading.Event()

    def disturb() -> None:
        """Update the row that the program updates."""
        while not stop.wait(0.01):
            with contextlib.suppress(psycopg.OperationalError), psycopg.connect(server.url) as database:
                database.execute("UPDATE counts SET others = others + 1")

    disturbing = threading.Thread(target=disturb)
    disturbing.start()
    try:
        with trial.program() as process:
            for number in range(faults):
                trial.make(10)
                trial.wait_for(len(trial.made) - trial.choose.randrange(8), process)
                if number % 2:
                    server.stop()
                    server.start()
                else:
                    with psycopg.connect(server.url, autocommit=True) as database:
                        database.execute(
                            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            " WHERE pid != pg_backend_pid() AND backend_type = 'client backend'"
                        )
            trial.make(5)
            trial.wait_for(len(trial.made), process)
    finally:
        stop.set()
        disturbing.join(60)
    trial.check()
    assert (tmp_path / "output").read_text().count("again") >= faults, "the program has not noticed the faults"
