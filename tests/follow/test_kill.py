"""Consumers that are killed or stopped miss no change, and double none if they use one transaction."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sqlite3
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox import Sandbox

from .consumer import consume

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from multiprocessing.process import BaseProcess
    from pathlib import Path

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")]

KILLS = 2


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    """A sandbox of its own: messages of other tests may still change their status."""
    with Sandbox(seed=1) as sandbox:
        yield sandbox


class Program:
    """Forked processes that run `tests.follow.consumer`, one after the other, and their database."""

    def __init__(self, mode: str, folder: Path, sb: Sandbox) -> None:
        self.mode = mode
        self.folder = folder
        names = ("server", "client_id", "client_secret", "jwt")
        self.settings: dict[str, Any] = {name: getattr(sb, name) for name in names}

    @contextlib.contextmanager
    def run(self, until: str) -> Generator[BaseProcess]:
        forking = multiprocessing.get_context("fork")
        ready = forking.Event()
        process = forking.Process(
            target=consume, args=(self.settings, self.mode, self.folder, until == "last", ready.set), daemon=True
        )
        process.start()
        try:
            assert ready.wait(60)
            yield process
        finally:
            process.kill()
            process.join()

    def finish(self) -> None:
        """Consume what there is."""
        with self.run("last") as process:
            process.join(100)
            assert process.exitcode == 0

    def rows(self) -> list[tuple[str, str]]:
        with contextlib.closing(sqlite3.connect(self.folder / "crm.sqlite")) as database:
            return database.execute("SELECT change, message FROM crm").fetchall()


@pytest.mark.parametrize("mode", ["apart", "together"])
def test_killed_in_the_middle(sb: Sandbox, tmp_path: Path, mode: str) -> None:
    program = Program(mode, tmp_path, sb)
    program.finish()  # records the existing messages
    made: list[str] = []
    for _ in range(KILLS):
        made += [str(sb.incoming_sms()) for _ in range(25)]
        before = len(program.rows())
        with program.run("killed"):
            end = time.monotonic() + 60
            while len(program.rows()) < before + 8 and time.monotonic() < end:
                made.append(str(sb.incoming_sms()))
                time.sleep(0.005)
        assert len(program.rows()) >= before + 8
    made += [str(sb.incoming_sms()) for _ in range(5)]
    program.finish()
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
    program.finish()
    made = [str(sb.incoming_sms()) for _ in range(40)]
    with program.run("killed") as paused:
        while not program.rows():
            assert paused.is_alive()
            time.sleep(0.001)
        assert paused.pid is not None
        os.kill(paused.pid, signal.SIGSTOP)
        os.waitid(os.P_PID, paused.pid, os.WSTOPPED | os.WNOWAIT)
        with program.run("last") as other:
            other.join(2)
            if other.is_alive():  # it was stopped within a transaction, which locks the file
                os.kill(paused.pid, signal.SIGCONT)
                other.join(100)
            assert other.exitcode == 0
        os.kill(paused.pid, signal.SIGCONT)
        made += [str(sb.incoming_sms()) for _ in range(3)]
        paused.join(100)
        assert paused.exitcode == 3, "it ends with CursorTaken"
    program.finish()
    rows = program.rows()
    assert {message for _, message in rows} == set(made)
    assert len(set(rows)) == len(made)
    assert len(rows) - len(set(rows)) <= (1 if mode == "apart" else 0)
