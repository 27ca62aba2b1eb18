"""The CRM synchronization loses and doubles nothing in a real PostgreSQL, also if it is killed again and again."""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from collections import Counter
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import psycopg
import pytest

from rcext.sandbox import Sandbox
from tests.examples.postgres_server import postgres_server
from tests.examples.programs import EXAMPLES, run, running, wait

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

NAME = "crm_postgres.py"
pytestmark = pytest.mark.slow


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=6) as sandbox:
        yield sandbox


@pytest.fixture
def database() -> Iterator[str]:
    with postgres_server() as url:
        yield url


def contacts(url: str) -> dict[str, int]:
    """Return the number of activities by contact, as counted by the program."""
    with psycopg.connect(url) as database:
        rows = database.execute("SELECT number, activities FROM contacts").fetchall()
    return {str(number): int(count) for number, count in rows}


def activities(url: str) -> Counter[str]:
    """Return the same from the activities themselves."""
    with psycopg.connect(url) as database:
        return Counter(str(row[0]) for row in database.execute("SELECT number FROM activities").fetchall())


def test_synchronizes(sb: Sandbox, database: str, tmp_path: Path) -> None:
    run(sb, tmp_path, NAME, database, "cursor.sqlite", "--once")
    assert contacts(database) == {}
    sb.incoming_call("+16505550101").hang_up()
    sb.incoming_sms("+16505550101", "Hello")
    sb.incoming_sms("+16505550102", "Hello")
    printed = run(sb, tmp_path, NAME, database, "cursor.sqlite", "--once")
    assert printed.count("applied") == 3
    assert contacts(database) == activities(database) == {"+16505550101": 2, "+16505550102": 1}
    assert "applied" not in run(sb, tmp_path, NAME, database, "cursor.sqlite", "--once")


@contextmanager
def locked(file: Path) -> Generator[None]:
    """Hold the write lock of a SQLite file."""
    with closing(sqlite3.connect(file, timeout=60, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield


class Rounds:
    """Kills of the program, and the activities that were made, by number."""

    def __init__(self, sb: Sandbox, folder: Path, database: str, seed: int) -> None:
        self.sb, self.folder, self.database, self.made = sb, folder, database, Counter[str]()
        self.choose = random.Random(seed)

    def make(self, count: int) -> None:
        for _ in range(count):
            number = f"+1650555{self.choose.randrange(100, 120):04}"
            if self.choose.random() < 0.3:
                self.sb.incoming_call(number).hang_up()
            else:
                self.sb.incoming_sms(number)
            self.made[number] += 1

    def kill_once(self) -> None:
        """Start the program, and kill it after some changes, half of the times before an acknowledgement."""
        self.make(20)
        most = sum(contacts(self.database).values()) + self.choose.randrange(1, 15)
        with running(
            self.sb, self.folder, [sys.executable, str(EXAMPLES / NAME), self.database, "cursor.sqlite"]
        ) as process:
            wait(lambda: sum(contacts(self.database).values()) >= most, self.folder, process)
            if self.choose.random() < 0.5:
                self.make(self.choose.randrange(3))
                time.sleep(self.choose.uniform(0, 0.02))
                process.kill()
            else:
                with locked(self.folder / "cursor.sqlite"):  # effects are possible, acknowledgements are not
                    self.make(1)
                    time.sleep(0.3)
                    process.kill()
                    process.wait()


@pytest.mark.long
@pytest.mark.timeout(600)
def test_killed_many_times(sb: Sandbox, database: str, tmp_path: Path) -> None:
    rounds = Rounds(sb, tmp_path, database, seed=15)
    run(sb, tmp_path, NAME, database, "cursor.sqlite", "--once")
    for _ in range(20):
        rounds.kill_once()
    run(sb, tmp_path, NAME, database, "cursor.sqlite", "--once")
    assert contacts(database) == activities(database) == rounds.made
