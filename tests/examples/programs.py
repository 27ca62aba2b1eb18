"""Programs of `examples/` as processes, for tests."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from rcext.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"


def environment(sb: Sandbox, **more: str) -> dict[str, str]:
    """Return the variables of a program that uses a sandbox."""
    path = os.pathsep.join((str(ROOT), str(ROOT / "generated")))
    return {**os.environ, **sb.environment, "PYTHONPATH": path, **more}


def run(sb: Sandbox, folder: Path, name: str, *arguments: str, **more: str) -> str:
    """Run a program until it ends; return what it printed."""
    command = [sys.executable, str(EXAMPLES / name), *arguments]
    done = subprocess.run(command, env=environment(sb, **more), cwd=folder, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@contextmanager
def running(sb: Sandbox, folder: Path, command: list[str], **more: str) -> Generator[subprocess.Popen[bytes]]:
    """Start a program whose output goes to `output.log` in the folder; kill it at the end if it still runs."""
    with (folder / "output.log").open("ab") as log:
        process = start(sb, folder, command, log, **more)
        try:
            yield process
        finally:
            process.kill()
            process.wait(60)


def start(sb: Sandbox, folder: Path, command: list[str], log: IO[bytes], **more: str) -> subprocess.Popen[bytes]:
    """Start a program in its folder."""
    return subprocess.Popen(command, env=environment(sb, **more), cwd=folder, stdout=log, stderr=subprocess.STDOUT)


def wait(condition: Callable[[], object], folder: Path, process: subprocess.Popen[bytes], seconds: float = 100) -> None:
    """Wait for a fact while a program runs; fail with its output."""
    end = time.monotonic() + seconds
    while not condition():
        assert process.poll() is None and time.monotonic() < end, (folder / "output.log").read_text()[-3000:]  # noqa: PT018  # one report
        time.sleep(0.02)
