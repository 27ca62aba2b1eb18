"""Consumers that are killed or stopped miss no change, and double none if they use one transaction."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

    from rcext.sandbox import Sandbox

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
KILLS = 2


class Program:
    """The program `tests.follow.consumer` and its database."""

    def __init__(self, mode: str, folder: Path, sb: Sandbox) -> None:
        self.mode = mode
        self.folder = folder
        self.environment = {**os.environ, **sb.environment, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"}

    @contextlib.contextmanager
    def run(self, until: str) -> Generator[subprocess.Popen[str]]:
        command = [sys.executable, "-m", "tests.follow.consumer", self.mode, str(self.folder), until]
        with subprocess.Popen(command, env=self.environment, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield process

    def rows(self) -> list[tuple[str, str]]:
        with contextlib.closing(sqlite3.connect(self.folder / "crm.sqlite")) as database:
            return database.execute("SELECT change, message FROM crm").fetchall()


@pytest.mark.parametrize("mode", ["apart", "together"])
def test_killed_in_the_middle(sb: Sandbox, tmp_path: Path, mode: str) -> None:
    program = Program(mode, tmp_path, sb)
    with program.run("last") as process:  # records the existing messages
        assert process.wait(100) == 0
    made: list[str] = []
    for _ in range(KILLS):
        made += [str(sb.incoming_sms()) for _ in range(25)]
        before = len(program.rows())
        with program.run("killed") as process:
            end = time.monotonic() + 60
            while len(program.rows()) < before + 8 and time.monotonic() < end:
                made.append(str(sb.incoming_sms()))
                time.sleep(0.005)
            process.kill()
        assert len(program.rows()) >= before + 8
    made += [str(sb.incoming_sms()) for _ in range(5)]
    with program.run("last") as process:
        assert process.wait(100) == 0
    rows = program.rows()
    messages = Counter(message for _, message in dict.fromkeys(rows))
    assert set(messages) == set(made), "missed, or never created"
    assert max(messages.values()) == 1, "delivered twice, with another id"
    doubled = len(rows) - len(set(rows))
    if mode == "together":
        assert doubled == 0
    else:
        assert doubled <= KILLS, "only the change in progress when it was killed may come again"


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="the system cannot stop a process")
@pytest.mark.parametrize("mode", ["apart", "together"])
def test_paused_while_another_takes_the_cursor(sb: Sandbox, tmp_path: Path, mode: str) -> None:
    program = Program(mode, tmp_path, sb)
    with program.run("last") as process:
        assert process.wait(100) == 0
    made = [str(sb.incoming_sms()) for _ in range(40)]
    with program.run("killed") as paused:
        while not program.rows():
            assert paused.poll() is None
            time.sleep(0.001)
        paused.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, paused.pid, os.WSTOPPED | os.WNOWAIT)
        with program.run("last") as other:
            try:
                status = other.wait(5)
            except subprocess.TimeoutExpired:  # it was stopped within a transaction, which locks the file
                paused.send_signal(signal.SIGCONT)
                status = other.wait(100)
        paused.send_signal(signal.SIGCONT)
        made += [str(sb.incoming_sms()) for _ in range(3)]
        assert paused.wait(100) == 3, "it ends with CursorTaken"
    assert status == 0
    with program.run("last") as process:
        assert process.wait(100) == 0
    rows = program.rows()
    assert {message for _, message in rows} == set(made)
    assert len(set(rows)) == len(made)
    assert len(rows) - len(set(rows)) <= (1 if mode == "apart" else 0)
