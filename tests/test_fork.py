# pyright: reportPrivateUsage=false, reportUnknownMemberType=false
# A test may look inside.
"""Forks while other threads compute TLS handshakes: no child inherits a held lock of OpenSSL."""

from __future__ import annotations

import builtins
import importlib
import logging
import os
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from rcext import _fork
from rcext._connection import ConnectionSettings
from rcext._fork import FORK_GATE, ForkGate
from tests.interrupts import LineTracer
from tests.transport.servers import Echo, make_certificate
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PATIENCE = 60
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")


class Section:
    """A thread in a section of a gate."""

    def __init__(self, gate: ForkGate) -> None:
        self.entered, self.leave = threading.Event(), threading.Event()
        self._gate = gate
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self) -> None:
        with self._gate:
            self.entered.set()
            self.leave.wait(PATIENCE)


def test_a_fork_waits_for_sections_and_sections_for_a_fork() -> None:
    gate = ForkGate()
    first = Section(gate)
    assert first.entered.wait(PATIENCE)
    forked, resume = threading.Event(), threading.Event()

    def fork() -> None:
        gate.close()
        forked.set()
        resume.wait(PATIENCE)
        gate.open()

    thread = threading.Thread(target=fork)
    thread.start()
    until(lambda: gate._forks)
    second = Section(gate)
    assert not forked.wait(0.05), "a section is not over"
    assert not second.entered.is_set(), "a fork is in progress"
    first.leave.set()
    assert forked.wait(PATIENCE)
    assert not second.entered.is_set()
    resume.set()
    thread.join()
    assert second.entered.wait(PATIENCE)
    second.leave.set()
    second.thread.join()
    assert not gate._sections
    assert not gate._forks


def test_a_fork_waits_for_imports_of_other_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "slow_to_import.py").write_text(
        "import builtins\nbuiltins.importing.set()\nassert builtins.go_on.wait(60)\n"
    )
    importing, go_on, forked = threading.Event(), threading.Event(), threading.Event()
    monkeypatch.setattr(builtins, "importing", importing, raising=False)
    monkeypatch.setattr(builtins, "go_on", go_on, raising=False)
    importer = threading.Thread(target=import_module, args=("slow_to_import",))
    importer.start()
    assert importing.wait(PATIENCE)
    gate = ForkGate()

    def fork() -> None:
        gate.close()
        forked.set()

    thread = threading.Thread(target=fork)
    thread.start()
    assert not forked.wait(0.05)
    go_on.set()
    assert forked.wait(PATIENCE)
    importer.join()
    thread.join()


def test_a_child_begins_imports_of_other_threads_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(_fork, "_PATIENCE", 0.01)
    (tmp_path / "half_imported.py").write_text(
        "import builtins, os\nif os.getpid() == builtins.parent:\n"
        "    builtins.importing.set()\n    assert builtins.go_on.wait(60)\nwhole = True\n"
    )
    (tmp_path / "imported.py").write_text("")
    whole = import_module("imported")
    importing, go_on = threading.Event(), threading.Event()
    for name, value in (("importing", importing), ("go_on", go_on), ("parent", os.getpid())):
        monkeypatch.setattr(builtins, name, value, raising=False)
    importer = threading.Thread(target=import_module, args=("half_imported",))
    importer.start()
    assert importing.wait(PATIENCE)
    held = cast("Any", importlib)._bootstrap._get_module_lock("imported")  # as if it were imported again
    holder = threading.Thread(target=held.acquire)
    holder.start()
    holder.join()
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(20)  # ends a child that hangs
        good = import_module("half_imported").whole and import_module("imported") is whole
        os._exit(0 if good else 1)
    go_on.set()
    importer.join()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_a_module_may_fork_while_it_is_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(_fork, "_PATIENCE", 60.0)  # longer than a test may take
    (tmp_path / "forks_itself.py").write_text("from rcext._fork import ForkGate\nForkGate().close()\n")
    import_module("forks_itself")


def test_a_thread_may_fork_in_its_own_section() -> None:
    gate = ForkGate()
    with gate:  # a signal handler forks
        gate.close()
        with gate:
            pass
        gate.open()
    assert not gate._sections


def test_a_section_that_does_not_end_delays_one_fork(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(_fork, "_PATIENCE", 0.01)
    gate = ForkGate()
    section = Section(gate)
    assert section.entered.wait(PATIENCE)
    for _ in range(2):
        with caplog.at_level(logging.WARNING, "rcext.fork"):
            gate.close()
        gate.open()
    assert caplog.text.count("it hangs") == 1
    section.leave.set()
    section.thread.join()


def test_a_section_of_a_thread_that_has_ended_delays_no_fork(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_fork, "_PATIENCE", 60.0)  # longer than a test may take
    gate = ForkGate()
    thread = threading.Thread(target=gate.__enter__)  # an interrupt kept it from leaving
    thread.start()
    thread.join()
    assert gate._sections
    gate.close()


def test_a_fork_that_an_interrupt_left_in_the_list_delays_no_section(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_fork, "_PATIENCE", 0.02)
    gate = ForkGate()
    gate._forks[-1] = began = time.monotonic()
    with gate:
        assert time.monotonic() - began > 2 * 0.02
    assert not gate._forks


def test_an_interrupt_at_each_line_of_an_entry_leaves_no_section() -> None:
    gate = ForkGate()
    gate._forks[-1] = time.monotonic()  # a fork in another thread
    threading.Timer(0.05, gate._forks.clear).start()
    known: set[str] = set()
    while True:
        tracer = LineTracer("_fork.py", stop=1, known=known)
        try:
            with tracer:
                gate.__enter__()
        except KeyboardInterrupt:
            assert not gate._sections, tracer.places
        else:
            break
    assert len(known) > 4
    assert gate._sections


def test_a_child_knows_no_section_of_its_parent() -> None:
    section = Section(FORK_GATE)
    assert section.entered.wait(PATIENCE)

    def leave() -> None:
        until(lambda: FORK_GATE._forks)
        section.leave.set()

    leaver = threading.Thread(target=leave)
    leaver.start()
    child = os.fork()
    if child == 0:
        os._exit(bool(FORK_GATE._sections or FORK_GATE._forks))
    leaver.join()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert not FORK_GATE._forks


@pytest.fixture
def tls(tmp_path: Path) -> Iterator[tuple[Echo, Path]]:
    certificate = make_certificate(tmp_path)
    echo = Echo(certificate)
    yield echo, certificate
    echo.close()


def test_a_handshake_waits_for_the_server_outside_of_the_gate(tls: tuple[Echo, Path]) -> None:
    """A server that does not answer delays no fork."""
    _, certificate = tls
    context = ConnectionSettings(verify=certificate).ssl_context("rest")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        client = socket.create_connection(silent.getsockname())
        client.settimeout(0.05)
        with pytest.raises(TimeoutError, match="handshake"):
            context.wrap_socket(client, server_hostname="127.0.0.1")
        client = socket.create_connection(silent.getsockname())
        client.settimeout(PATIENCE)
        failures: list[BaseException] = []

        def shake() -> None:
            try:
                context.wrap_socket(client, server_hostname="127.0.0.1")
            except BaseException as error:
                failures.append(error)

        thread = threading.Thread(target=shake)
        thread.start()
        peer = [silent.accept()[0] for _ in range(2)][1]
        assert peer.recv(1) == b"\x16"  # its first message has arrived, and it waits
        until(lambda: not FORK_GATE._sections)
        peer.close()
        thread.join(PATIENCE)
        assert [type(failure) for failure in failures] == [ConnectionResetError]


@pytest.mark.parametrize("timeout", [None, 30.0])
def test_each_step_of_a_handshake_is_in_the_gate(
    tls: tuple[Echo, Path], monkeypatch: pytest.MonkeyPatch, timeout: float | None
) -> None:
    echo, certificate = tls
    steps: list[bool] = []
    step = ssl.SSLSocket.do_handshake

    def watched(self: ssl.SSLSocket, block: bool = False) -> None:
        steps.append(threading.get_ident() in FORK_GATE._sections)
        step(self, block)

    monkeypatch.setattr(ssl.SSLSocket, "do_handshake", watched)
    context = ConnectionSettings(verify=certificate).ssl_context("rest")
    raw = socket.create_connection(("127.0.0.1", echo.port), timeout=timeout)
    with context.wrap_socket(raw, server_hostname="127.0.0.1") as connection:
        assert connection.gettimeout() == timeout
        connection.sendall(b"GET /restapi HTTP/1.1\r\n\r\n")
        assert connection.recv(8) == b"HTTP/1.1"
    assert len(steps) > 1
    assert all(steps)


def test_a_handshake_of_asyncio_is_in_the_gate(tls: tuple[Echo, Path]) -> None:
    _, certificate = tls
    given = ssl.create_default_context(cafile=certificate)
    assert ConnectionSettings(verify=given).ssl_context("rest") is given
    connection = given.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="127.0.0.1")
    FORK_GATE._forks[-1] = time.monotonic()  # a fork in another thread
    try:
        ended = threading.Event()

        def shake() -> None:
            with pytest.raises(ssl.SSLWantReadError):
                connection.do_handshake()
            ended.set()

        threading.Thread(target=shake).start()
        assert not ended.wait(0.05), "a handshake began during a fork"
    finally:
        del FORK_GATE._forks[-1]
    assert ended.wait(PATIENCE)


FORKER = """
import os, select, signal, sys, threading, time
from rcext import RingCentral

url, certificate = sys.argv[1:]

def call():
    with RingCentral(url, "id", "secret", verify=certificate, retries=0) as rc:
        rc.platform.authorize(access_token="x")
        assert rc.platform.get("/x").status == 200


def repeat():
    while True:
        call()

for _ in range(3):
    threading.Thread(target=repeat, daemon=True).start()
children = {}
for number in range(6):
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        call()
        os.write(writer, b"1")
        os._exit(0)
    os.close(writer)
    children[child] = reader
    time.sleep(0.003 * number)
for child, reader in children.items():
    ended = select.select([reader], [], [], 60)[0] and os.read(reader, 1)
    print("called" if ended else "hangs", flush=True)
    os.kill(child, signal.SIGKILL)
os._exit(0)
"""


@pytest.mark.slow
def test_children_forked_at_any_moment_of_handshakes(tls: tuple[Echo, Path]) -> None:
    """While the first calls of a process import modules, and fill the caches of OpenSSL."""
    echo, certificate = tls
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", FORKER, echo.url, str(certificate)],
            capture_output=True, text=True, cwd=ROOT, timeout=110,
        )  # fmt: skip
        assert done.stdout.split() == ["called"] * 6, done.stderr
