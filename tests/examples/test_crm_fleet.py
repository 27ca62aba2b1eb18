"""The CRM of a company loses and doubles nothing in a real PostgreSQL, also if its workers are killed."""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING

import psycopg
import pytest

from rcext.fleet import Fleet
from rcext.sandbox import Sandbox
from tests.examples.postgres_server import postgres_server
from tests.examples.programs import EXAMPLES, run, start

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

NAME = "crm_fleet.py"
pytestmark = pytest.mark.slow


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=6) as sandbox:
        sandbox.limits.update({"Light": 60_000, "Heavy": 60_000})  # a lane learns them from the responses
        yield sandbox


@pytest.fixture
def database(sb: Sandbox) -> Iterator[str]:
    """Return a database with the lanes of the fleet, at a pace that the sandbox without limits allows."""
    with postgres_server() as url:
        with Fleet(url, lambda _: pytest.fail("not called"), print) as fleet:
            fleet.follow("main", calls="account", messages=True, extensions=list(sb.extensions.values())[:1])
        with psycopg.connect(url) as connection:
            connection.execute("UPDATE rcext_fleet_lane SET allowed = 60000")
        yield url


def sweep(url: str) -> int:
    """Let all feeds be due; return how many there are."""
    with psycopg.connect(url) as database:
        return database.execute("UPDATE rcext_fleet_feed SET due = 0").rowcount


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
    assert run(sb, tmp_path, NAME, database, "--once") == "ready\nnothing\n"
    assert contacts(database) == {}
    one, other = list(sb.extensions.values())[:2]
    sb.incoming_call("+16505550101", to=other).hang_up()
    sb.incoming_sms("+16505550101", "Hello", to=one)
    sb.incoming_sms("+16505550102", "Hello", to=other)
    assert sweep(database) == 7
    run(sb, tmp_path, NAME, database, "--once", "--tokens", "tokens.json")
    assert contacts(database) == activities(database) == {"+16505550101": 2, "+16505550102": 1}


@pytest.mark.long
@pytest.mark.timeout(400)
def test_killed(sb: Sandbox, database: str, tmp_path: Path) -> None:
    run(sb, tmp_path, NAME, database, "--once", "--tokens", "tokens.json")
    choose, made = random.Random(6), Counter[str]()
    command = [sys.executable, str(EXAMPLES / NAME), database, "--tokens", "tokens.json"]
    with (tmp_path / "output.log").open("ab") as log:
        workers = [start(sb, tmp_path, command, log) for _ in range(2)]
        try:
            for _ in range(12):
                for _ in range(5):
                    number = f"+1650555010{choose.randrange(9)}"
                    sb.incoming_sms(number, "Hello", to=choose.choice(list(sb.extensions.values())[:6]))
                    made[number] += 1
                sweep(database)
                time.sleep(choose.uniform(1.0, 2.5))
                victim = workers.pop(0)
                victim.kill()
                victim.wait(60)
                workers.append(start(sb, tmp_path, command, log))
            end = time.monotonic() + 150  # the leases of the killed workers last a minute
            while activities(database) != made and time.monotonic() < end:
                sweep(database)
                time.sleep(2)
        finally:
            for worker in workers:
                stop(worker)
    assert contacts(database) == activities(database) == made


def stop(worker: subprocess.Popen[bytes]) -> None:
    """End a worker by SIGTERM, after the feed in progress."""
    worker.terminate()
    try:
        assert worker.wait(60) in (0, -15)
    finally:
        worker.kill()
        worker.wait()
