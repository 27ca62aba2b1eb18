"""Runs programs in interpreters of their own: `python -m tests.docs.runner`.

Each line of the standard input is a JSON list of programs, each line of the standard output the list of their results.
The process imports what most programs import, and forks a child for each: as isolated as a new interpreter, without
half a second of imports. It has one thread and opens nothing, so that a fork is sound. Each program gets a new
interpreter if the system cannot fork, or if `RC_DOCS_FRESH` is set.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import pkgutil
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Final, TypedDict

PACKAGES: Final = ("rcext", "ringcentral_api.api.call_log", "ringcentral_api.api.message_store")
NOT_PRELOADED: Final = ("rcext.cli.", "rcext.mcp_server.")  # few programs need them, and they import much
PRELOADED: Final = (
    "attrs",
    "difflib",
    "encodings.idna",
    "orjson",
    "pytest",
    "ringcentral_api.api._facade",
    "ringcentral_api.api.extensions",
    "ringcentral_api.api.phone_numbers",
    "ringcentral_api.api.presence",
    "ringcentral_api.api.user_settings",
    "ringcentral_api.models._call_log",
    "ringcentral_api.models._message_store",
    "sqlite3.dbapi2",
    "sysconfig",
    "uvicorn.lifespan.off",
    "uvicorn.protocols.http.h11_impl",
    "uvicorn.protocols.websockets.websockets_sansio_impl",
    "websockets.asyncio.client",
    "zoneinfo",
)
#: Programs at the same time. Most of them wait for a server.
AT_ONCE: Final = 3
LIMIT_SECONDS: Final = 90.0
_TEST: Final = "\ndef test_"


class Result(TypedDict):
    """What became of a program."""

    code: int
    stdout: str
    stderr: str


def _run_program(source: str, name: str) -> int:
    exec(compile(source, name, "exec"), {"__name__": "__main__", "__builtins__": __builtins__})
    return 0


def _run_tests(source: str) -> int:
    """Run pytest as `pytest test_page.py` does, without the plugins of other packages."""
    import pytest

    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    Path("test_page.py").write_text(source, encoding="utf-8")
    return int(pytest.main(["-q", "-p", "no:cacheprovider", "-p", "rcext.sandbox.pytest_plugin", "test_page.py"]))


def _in_child(source: str, name: str, folder: str) -> None:
    """Run a program in a child, and end the child."""
    code = 1
    try:
        os.chdir(folder)
        for number, stream in ((1, "stdout"), (2, "stderr")):
            file = os.open(f"{folder}/.{stream}", os.O_WRONLY | os.O_CREAT)
            os.dup2(file, number)
        sys.path.insert(0, "")
        try:
            code = _run_tests(source) if _TEST in source else _run_program(source, name)
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
        except BaseException:
            traceback.print_exc()
        import atexit
        import threading

        threading._shutdown()  # type: ignore[attr-defined]  # what the interpreter does at its end
        atexit._run_exitfuncs()  # pyright: ignore[reportPrivateUsage]  # the same
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


def _start(source: str, name: str, folder: str) -> int:
    if hasattr(os, "fork") and not os.environ.get("RC_DOCS_FRESH"):
        number = os.fork()
        if number == 0:
            _in_child(source, name, folder)
        return number
    arguments = ["-m", "pytest", "-q", "test_page.py"] if _TEST in source else ["test_page.py"]
    Path(folder, "test_page.py").write_text(source, encoding="utf-8")
    with Path(folder, ".stdout").open("wb") as out, Path(folder, ".stderr").open("wb") as err:
        return subprocess.Popen([sys.executable, *arguments], cwd=folder, stdout=out, stderr=err).pid


def _wait_any(running: dict[int, float]) -> tuple[int, int]:
    """Return the next child that ends, with its exit code; end those that take too long."""
    while True:
        for number, deadline in running.items():
            ended, status = os.waitpid(number, os.WNOHANG)
            if ended:
                return number, os.waitstatus_to_exitcode(status)
            if time.monotonic() > deadline:
                os.kill(number, signal.SIGKILL)
        time.sleep(0.01)


def run(programs: list[tuple[str, str]]) -> list[Result]:
    """Run programs, given by source and name, and return their results in order."""
    results: list[Result] = [{"code": -1, "stdout": "", "stderr": ""} for _ in programs]
    running: dict[int, float] = {}
    places: dict[int, int] = {}
    root = tempfile.mkdtemp(prefix="rcext-docs-")  # not TemporaryDirectory: a child would remove it at its end
    try:
        waiting = list(range(len(programs)))
        while waiting or running:
            while waiting and len(running) < AT_ONCE:
                index = waiting.pop(0)
                folder = Path(root, str(index))
                folder.mkdir()
                number = _start(programs[index][0], programs[index][1], str(folder))
                running[number] = time.monotonic() + LIMIT_SECONDS
                places[number] = index
            number, code = _wait_any(running)
            del running[number]
            index = places[number]
            texts = [
                Path(root, str(index), name).read_text(encoding="utf-8", errors="replace")
                for name in (".stdout", ".stderr")
            ]
            results[index] = {"code": code, "stdout": texts[0], "stderr": texts[1]}
    finally:
        shutil.rmtree(root, ignore_errors=True)
    return results


def preload() -> None:
    """Import what most programs import, and compute what every sandbox computes."""
    for name in PACKAGES:
        for module in pkgutil.walk_packages(importlib.import_module(name).__path__, f"{name}."):
            if not module.name.startswith(NOT_PRELOADED) and not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    for name in PRELOADED:
        importlib.import_module(name)
    import_module = importlib.import_module
    import_module("rcext.sandbox._events").registry()
    import_module("rcext.sandbox._operations").catalog()


def main() -> int:
    """Serve lists of programs until the input ends."""
    if not os.environ.get("RC_DOCS_FRESH"):
        preload()
        gc.freeze()
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line))), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
