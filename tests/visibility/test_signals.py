"""Real signals to a real process, in a process group of its own: Ctrl-Z never stops an orphaned group."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from queue import Queue
from typing import TYPE_CHECKING

import pytest

from rcext import RingCentral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcext.sandbox import Sandbox

PATIENCE = 60

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGTSTP"), reason="needs the signals of job control")

COMMON = """
import asyncio, os, select, signal, sys, time
from rcext import AsyncRingCentral, RingCentral
from rcext.visibility import _runtime

def say(*words):
    print(*words, flush=True)

def told(change):
    say("visible" if change.visible else "hidden", change.cause, change.away is not None)

def former(number, frame):
    say("former", signal.Signals(number).name)

arguments = (os.environ["RC_SERVER"], os.environ["RC_CLIENT_ID"], os.environ["RC_CLIENT_SECRET"])
mode = sys.argv[1]
if mode != "hang":  # a slow machine is not to stop before it has told
    _runtime.STOP_WITHIN = 60
if mode == "chain":
    signal.signal(signal.SIGTSTP, former)
    signal.signal(signal.SIGCONT, former)
if mode == "ignore":
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
before = [signal.getsignal(number) for number in (signal.SIGTSTP, signal.SIGCONT)]

class Slow:
    def wake(self):
        say("woken")

def lines():
    while True:
        # CPython overlooks a signal that arrives just before a call blocks
        while not select.select([sys.stdin], [], [], 0.05)[0]:
            pass
        if not (line := sys.stdin.readline()):
            return
        yield line

def restored():
    after = [signal.getsignal(number) for number in (signal.SIGTSTP, signal.SIGCONT)]
    say("restored", after == before)
"""

SYNC = (
    COMMON
    + """
with RingCentral(*arguments) as rc:
    rc._subscriptions = [Slow()]
    rc.visibility.on("change", told)
    if mode == "hang":
        rc.visibility.on("change", lambda change: time.sleep(3600))
    with rc.visibility.watch(signals=True):
        say("ready")
        for line in lines():
            say("echo", line.strip(), rc.visibility.visible)
    restored()
"""
)

ASYNC = (
    COMMON
    + """
async def main():
    async with AsyncRingCentral(*arguments) as rc:
        rc._subscriptions = [Slow()]
        @rc.visibility.on("change")
        async def handler(change):
            await asyncio.sleep(0.01)
            told(change)
            if mode == "hang":
                await asyncio.sleep(3600)
        async with rc.visibility.watch(signals=True):
            say("ready")
            while line := await asyncio.to_thread(sys.stdin.readline):
                say("echo", line.strip(), rc.visibility.visible)
        restored()

asyncio.run(main())
"""
)


class Program:
    def __init__(self, source: str, mode: str, sb: Sandbox) -> None:
        settings = {"RC_SERVER": sb.server, "RC_CLIENT_ID": sb.client_id, "RC_CLIENT_SECRET": sb.client_secret}
        self.process = subprocess.Popen(
            [sys.executable, "-c", source, mode],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **settings},
            process_group=0,
        )
        self.lines: Queue[str] = Queue()
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line.strip())
        self.lines.put("end")

    def says(self, *expected: str) -> None:
        assert [self.lines.get(timeout=PATIENCE) for _ in expected] == list(expected)

    def send(self, number: signal.Signals) -> None:
        os.kill(self.process.pid, number)

    def wait_stopped(self) -> None:
        found = os.waitid(os.P_PID, self.process.pid, os.WSTOPPED | os.WEXITED)
        assert found is not None
        assert found.si_code == os.CLD_STOPPED

    def ask(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("x\n")
        self.process.stdin.flush()

    def end(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.reader.join()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None and not stream.closed:
                stream.close()


@pytest.fixture(params=[SYNC, ASYNC], ids=["sync", "async"])
def source(request: pytest.FixtureRequest) -> str:
    chosen: str = request.param
    return chosen


@pytest.fixture
def programs(sb: Sandbox, source: str) -> Iterator[Programs]:
    programs = Programs(source, sb)
    yield programs
    for program in programs.started:
        program.close()


class Programs:
    def __init__(self, source: str, sb: Sandbox) -> None:
        self.source, self.sb = source, sb
        self.started: list[Program] = []

    def start(self, mode: str) -> Program:
        program = Program(self.source, mode, self.sb)
        self.started.append(program)
        program.says("ready")
        return program


def test_stopped_and_continued(programs: Programs) -> None:
    program = programs.start("default")
    for _ in range(2):
        program.send(signal.SIGTSTP)
        program.wait_stopped()
        program.says("hidden signal False")  # told before it was stopped
        program.send(signal.SIGCONT)
        program.says("visible signal True", "woken")
        program.ask()
        program.says("echo x True")
    program.end()
    program.says("restored True", "end")
    assert program.process.wait(PATIENCE) == 0


def test_stopped_by_a_signal_that_cannot_be_handled(programs: Programs) -> None:
    program = programs.start("default")
    program.send(signal.SIGSTOP)
    program.wait_stopped()
    program.send(signal.SIGCONT)
    program.says("hidden signal False", "visible signal False", "woken")
    program.end()
    program.says("restored True", "end")


def test_a_handler_that_hangs_does_not_keep_the_process_from_stopping(programs: Programs) -> None:
    program = programs.start("hang")
    program.send(signal.SIGTSTP)
    program.wait_stopped()
    program.send(signal.SIGCONT)
    program.ask()
    said: list[str] = []
    while "echo x True" not in said:
        said.append(program.lines.get(timeout=PATIENCE))
    program.end()
    while "end" not in said:
        said.append(program.lines.get(timeout=PATIENCE))
    assert "restored True" in said
    assert program.process.wait(PATIENCE) == 0


def test_former_handlers_are_called_and_put_back(programs: Programs) -> None:
    program = programs.start("chain")
    program.send(signal.SIGTSTP)  # the former handler does not stop the process
    program.says("hidden signal False", "former SIGTSTP", "visible signal True", "woken")
    program.send(signal.SIGCONT)
    program.end()
    said: list[str] = []
    while "end" not in said:
        said.append(program.lines.get(timeout=PATIENCE))
    assert "former SIGCONT" in said
    assert said[-2:] == ["restored True", "end"]


def test_an_ignored_signal_does_not_hide_the_program(programs: Programs) -> None:
    program = programs.start("ignore")
    program.send(signal.SIGTSTP)
    program.ask()
    program.says("echo x True")
    program.end()
    program.says("restored True", "end")


def test_the_worker_thread_blocks_these_signals(sb: Sandbox) -> None:
    masks: Queue[set[int]] = Queue()
    with RingCentral(sb.server, sb.client_id, sb.client_secret) as rc:
        rc.visibility.on("change", lambda _change: masks.put({*signal.pthread_sigmask(signal.SIG_BLOCK, [])}))
        rc.visibility.set_visible(False)
        assert {signal.SIGTSTP, signal.SIGCONT} <= masks.get(timeout=PATIENCE)
    assert not {signal.SIGTSTP, signal.SIGCONT} & {*signal.pthread_sigmask(signal.SIG_BLOCK, [])}
