"""A fleet of real Celery workers with a real Redis shares one session, and sends each SMS at most once."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox import Fault, Sandbox
from tests.examples.programs import environment, wait

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow
SMS = "POST /restapi/v1.0/account/*/extension/*/sms"


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=9) as sandbox:
        yield sandbox


class Fleet:
    """Workers, and a client of their Redis."""

    def __init__(self, sb: Sandbox, folder: Path, url: str) -> None:
        self.sb, self.folder = sb, folder
        self.environment = environment(sb, REDIS_URL=url)
        self.redis: Any = import_module("redis").Redis.from_url(url, decode_responses=True)  # partly untyped

    @contextmanager
    def worker(self, name: str) -> Generator[subprocess.Popen[bytes]]:
        """Run a worker with two processes; kill all of them at the end."""
        command = [sys.executable, "-m", "celery", "--app", "tests.examples.fleet_app", "worker"]
        command += ["--concurrency", "2", "--hostname", f"{name}@test", "--loglevel", "WARNING"]
        command += ["--without-gossip", "--without-mingle", "--without-heartbeat"]
        with (self.folder / "output.log").open("ab") as log:
            process = subprocess.Popen(
                command, env=self.environment, cwd=self.folder, stdout=log, stderr=log, start_new_session=True
            )
            try:
                yield process
            finally:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait(60)

    def send(self, numbers: list[str]) -> str:
        """Queue an SMS to each number; return what was printed."""
        lines = "".join(f"{number},Hello\n" for number in numbers)
        (self.folder / "recipients.csv").write_text(f"to,text\n{lines}")
        command = [sys.executable, "-m", "examples.celery_fleet.send", "reminders", "recipients.csv"]
        command.append(self.sb.phone_number)
        return subprocess.check_output(command, env=self.environment, cwd=self.folder, text=True, timeout=100)

    def states(self) -> list[str]:
        """Return the records of all jobs."""
        return [str(self.redis.get(key)) for key in self.redis.scan_iter("fleet:sms:*")]

    def texts(self) -> Counter[str]:
        return Counter(str(number) for sms in self.sb.sent_sms for number in sms["to"])

    def kill_once(self, choose: random.Random) -> None:
        """Start two workers, and kill them at some moment after they have sent something."""
        before = self.texts().total()
        with self.worker("one") as one, self.worker("two"):
            wait(lambda: self.texts().total() > before or self.done(), self.folder, one)
            time.sleep(choose.uniform(0, 0.1))

    def done(self) -> bool:
        """Return whether no task is queued or being executed."""
        return not self.redis.llen("celery") and not self.redis.hlen("unacked")


def numbers(count: int) -> list[str]:
    return [f"+1650555{number:04}" for number in range(100, 100 + count)]


def test_sends_each_once_with_one_login(sb: Sandbox, redis_url: str, tmp_path: Path) -> None:
    fleet = Fleet(sb, tmp_path, redis_url)
    sb.faults.add(SMS, Fault("rate_limit", seconds=1), times=1)
    fleet.send(numbers(6))
    fleet.send(numbers(6))
    with fleet.worker("one") as worker:
        wait(lambda: sum(state.isdigit() for state in fleet.states()) == 6 and fleet.done(), tmp_path, worker)
    assert fleet.texts() == dict.fromkeys(numbers(6), 1)
    assert sum(one.path.endswith("/oauth/token") for one in list(sb.requests)) == 1


@pytest.mark.long
@pytest.mark.timeout(600)
def test_killed_many_times(sb: Sandbox, redis_url: str, tmp_path: Path) -> None:
    fleet = Fleet(sb, tmp_path, redis_url)
    choose = random.Random(17)
    kills = 8
    sb.faults.add(SMS, Fault("latency", seconds=0.05))
    fleet.send(numbers(40))
    for _ in range(kills):
        fleet.kill_once(choose)
    with fleet.worker("last") as worker:
        wait(lambda: len(fleet.states()) == 40 and fleet.done(), tmp_path, worker)
    texts, doubtful = fleet.texts(), fleet.states().count("sending")
    assert set(texts.values()) == {1}, "sent twice"
    assert 40 - doubtful <= len(texts) <= 40, "lost without being listed as in doubt"
    assert fleet.send([]).count("in doubt") == doubtful
    assert doubtful <= kills * 4, "at most what the killed processes were sending"
