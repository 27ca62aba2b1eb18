"""The fleet in real Celery workers, whose processes are killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from rcext.fleet import Fleet
from tests.redis_server import redis_server

from .test_fleet import World, fast_lanes, rows, store

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.sandbox import Sandbox

pytestmark = [pytest.mark.long, pytest.mark.timeout(400)]

ROOT = Path(__file__).resolve().parents[2]


def children(process: int) -> list[int]:
    listed = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    return [int(word) for word in listed.split()]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the processes of the pool in /proc")
def test_killed_workers_of_celery(sb: Sandbox, database: str, tmp_path: Path) -> None:
    world = World(sb, database)
    with psycopg.connect(database) as connection:
        connection.execute("CREATE TABLE sent (message text)")
    with Fleet(database, world.client, store) as fleet:
        fleet.follow("admin", messages=True, extensions=world.extensions)
    fast_lanes(database)
    made: list[tuple[str, str]] = []

    def until(condition: Callable[[], object]) -> None:
        end = time.monotonic() + 100
        while not condition():
            assert process.poll() is None, (tmp_path / "output").read_text()
            assert time.monotonic() < end, (tmp_path / "output").read_text()[-3000:]
            time.sleep(0.1)

    def more_than(count: int) -> bool:
        return len(rows(database)) > count

    def sent() -> set[str]:
        with psycopg.connect(database) as connection:
            return {str(row[0]) for row in connection.execute("SELECT message FROM sent").fetchall()}

    def all_synced() -> bool:
        with psycopg.connect(database) as connection:
            found = connection.execute("SELECT count(*) FROM rcext_fleet_feed WHERE synced IS NULL").fetchone()
        return found == (0,)

    with redis_server() as url, (tmp_path / "output").open("wb") as output:
        environment = {
            **os.environ,
            **sb.environment,
            "REDIS_URL": url,
            "FLEET_DATABASE": database,
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}",
        }
        # beat is a process of its own: inside a worker nothing starts it again after a kill
        commands = [["worker", "--concurrency", "2"], ["beat", "--schedule", str(tmp_path / "beat")]]
        process, beat = (
            subprocess.Popen(
                [sys.executable, "-m", "celery", "--app", "tests.fleet.celery_app", *command],
                env=environment,
                cwd=ROOT,
                stdout=output,
                stderr=output,
            )
            for command in commands
        )
        try:
            until(all_synced)
            for _ in range(3):
                before = len(rows(database))
                made += [(one, str(sb.incoming_sms(to=one))) for one in world.extensions]
                until(partial(more_than, before + 2))
                pool = children(process.pid)
                os.kill(pool[-1], signal.SIGKILL)
            until(lambda: len(rows(database)) >= len(made) and sent() >= {message for _, message in made})
        finally:
            for one in (beat, process):
                one.terminate()
                try:
                    one.wait(60)
                except subprocess.TimeoutExpired:
                    one.kill()
                    one.wait(60)
    assert sorted(rows(database)) == sorted(made), "lost or doubled"
