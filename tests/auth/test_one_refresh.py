# pyright: reportPrivateUsage=false
# A test may look inside.
"""One refresh at a time, among threads, tasks and processes."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rcext import FileTokenStore, MemoryTokenStore, RedisTokenStore, RingCentral
from tests.platform.worlds import ECHO, refreshes

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox
    from tests.platform.worlds import World

ROOT = Path(__file__).parents[2]


class Fleet:
    """Processes that share one session."""

    def __init__(
        self,
        sb: Sandbox,
        world: str,
        store: tuple[str, str],
        *,
        processes: int,
        width: int,
        calls: int,
    ) -> None:
        self.sandbox = sb
        self.calls = processes * width * calls
        self.processes: list[subprocess.Popen[str]] = []
        for number in range(processes):
            plan = {
                "server": sb.server,
                "client_id": sb.client_id,
                "client_secret": sb.client_secret,
                "store": store,
                "world": world,
                "name": number,
                "width": width,
                "calls": calls,
            }
            self.processes.append(
                subprocess.Popen(
                    [sys.executable, "-m", "tests.auth.worker", json.dumps(plan)],
                    cwd=ROOT,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )

    def go(self) -> None:
        for process in self.processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in self.processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()

    def wait_for_requests(self, number: int) -> None:
        while len(self.sandbox.requests) < number:
            assert any(process.poll() is None for process in self.processes), "all ended too early"
            time.sleep(0.005)

    def failures(self) -> list[str]:
        found: list[str] = []
        for process in self.processes:
            output, _ = process.communicate(timeout=100)
            assert process.returncode == 0
            found += json.loads(output.splitlines()[-1])
        return found

    def kill(self) -> None:
        for process in self.processes:
            if process.poll() is None:
                process.kill()
            process.communicate()


def check_each_succeeded_once(sb: Sandbox, calls: int) -> None:
    successes: Counter[str] = Counter()
    for record in sb.requests.filter(path=ECHO):
        if record.status == 200:
            successes[str(record.query)] += 1
    assert len(successes) == calls
    assert set(successes.values()) == {1}


def run_fleet(
    sb: Sandbox, world: str, kind: str, where: str, *, by: str, processes: int, width: int, calls: int
) -> None:
    store: Any = FileTokenStore(where) if kind == "file" else RedisTokenStore(where, prefix="rcext")
    with RingCentral(sb.server, sb.client_id, sb.client_secret, token_store=store) as rc:
        tokens = rc.platform.authorize(jwt=sb.jwt)
        if by == "401 with no expiry known":
            rc.platform.authorize(access_token=tokens.access_token, refresh_token=tokens.refresh_token)
    sb.requests.clear()
    fleet = Fleet(sb, world, (kind, where), processes=processes, width=width, calls=calls)
    try:
        fleet.go()
        fleet.wait_for_requests(fleet.calls // 4)
        sb.expire_access_tokens()
        failures = fleet.failures()
    finally:
        fleet.kill()
    assert failures == []
    check_each_succeeded_once(sb, fleet.calls)
    assert refreshes(sb) == 1


@pytest.mark.parametrize(
    ("world", "kind", "by"),
    [
        ("sync", "file", "401"),
        ("async", "redis", "401 with no expiry known"),
        pytest.param("sync", "redis", "401 with no expiry known", marks=pytest.mark.long),
        pytest.param("async", "file", "401", marks=pytest.mark.long),
    ],
)
def test_processes(sb: Sandbox, tmp_path: Path, request: pytest.FixtureRequest, world: str, kind: str, by: str) -> None:
    where = str(tmp_path / "tokens.json") if kind == "file" else request.getfixturevalue("redis_url")
    run_fleet(sb, world, kind, where, by=by, processes=3, width=4, calls=6)


@pytest.mark.long
@pytest.mark.timeout(300)
def test_eight_processes_of_sixteen_threads(sb: Sandbox, redis_url: str) -> None:
    run_fleet(sb, "sync", "redis", redis_url, by="401", processes=8, width=16, calls=10)


@pytest.mark.parametrize("expiry", ["known", "unknown"])
def test_many_at_once_in_one_process(sb: Sandbox, world: World, expiry: str) -> None:
    width = 32 if world.name == "sync" else 60
    rc = world.client(sb, token_store=MemoryTokenStore(), timeout=100)
    tokens = world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    if expiry == "unknown":
        ready = {"access_token": tokens.access_token, "refresh_token": tokens.refresh_token}
        world.do(lambda: rc.platform.authorize(**ready))
    sb.expire_access_tokens()
    sb.requests.clear()
    answers = world.all([partial(rc.platform.get, ECHO, query={"id": n}) for n in range(width)])
    assert [getattr(answer, "status", answer) for answer in answers] == [200] * width
    assert refreshes(sb) == 1
    check_each_succeeded_once(sb, width)
