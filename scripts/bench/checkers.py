"""What type checkers and an editor need, in fresh processes; each beside the same on a script of httpx and attrs.

Scripts are checked as users check theirs: the package is installed, with its core dependencies, in an environment of
its own (made for the run, by pip). In a checkout it is source to be checked itself, which costs a type checker about
twice as much.

Type checkers are measured in CPU seconds, completion by the clock.

Run: python -m scripts.bench.checkers [--runs 3] [--skip-package]
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .report import line

HERE = Path(__file__).parents[2]
PYRIGHT = [str(Path(sys.executable).with_name("basedpyright")), "--level", "error"]
SCRIPT = HERE / "tests/typing/user_script.py"
MODULES = """\
import datetime

from ringcentral_api.api.call_log import read_user_call_log
from ringcentral_api.client import SimpleClient
from ringcentral_api.errors import ApiError
from ringcentral_api.models import CallLogRecord


def line(record: CallLogRecord) -> str:
    return f"{record.start_time:%H:%M} {record.direction.value} {record.duration or 0} s"


def main() -> None:
    yesterday = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    with SimpleClient("https://platform.ringcentral.com", "token") as client:
        try:
            page = read_user_call_log.sync(client=client, view="Detailed", date_from=yesterday)
            print("\\n".join(line(record) for record in page.records))
        except ApiError as error:
            print(error.status, error.message)
"""
BARE = """\
import attrs
import httpx


@attrs.define
class Record:
    id: str


def main() -> None:
    with httpx.Client() as client:
        print(Record(client.get("https://platform.ringcentral.com").text))
"""


def cpu_and_wall(command: list[str], folder: Path) -> tuple[float, float]:
    """Return the CPU and the wall seconds of a program, which must find no errors."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if run.returncode:
        raise SystemExit(f"{' '.join(command)}\n{run.stdout[-3000:]}{run.stderr[-3000:]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall


def user_environment(folder: Path) -> Path:
    """Install the package as users do, and give the environment's interpreter."""
    python = folder / "bin" / "python"
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    subprocess.run(
        [*install, "--constraint", str(HERE / "constraints.txt"), str(HERE)], check=True, capture_output=True
    )
    return python


def write_pyright_settings(folder: Path, prefix: Path, **more: object) -> None:
    """Write pyright's settings for a folder whose packages are in the environment at `prefix`."""
    settings = {
        "pythonVersion": "3.11",
        "typeCheckingMode": "strict",
        "venvPath": str(prefix.parent),
        "venv": prefix.name,
        **more,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))


def mypy_command(python: Path) -> list[str]:
    """Return the command of `mypy --strict` for the packages of an interpreter; its cache is in the current folder."""
    return [sys.executable, "-m", "mypy", "--strict", "--python-executable", str(python), "--cache-dir", ".cache"]


def mypy(text: str, runs: int, python: Path) -> tuple[float, float]:
    """Median CPU and wall seconds of `mypy --strict` on a script, with no cache."""
    found: list[tuple[float, float]] = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            (folder / "script.py").write_text(text)
            found.append(cpu_and_wall([*mypy_command(python), "script.py"], folder))
    return statistics.median(cpu for cpu, _ in found), statistics.median(wall for _, wall in found)


def pyright(text: str, runs: int, python: Path) -> tuple[float, float]:
    """Median CPU and wall seconds of pyright strict on a script."""
    found: list[tuple[float, float]] = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            (folder / "script.py").write_text(text)
            write_pyright_settings(folder, python.parent.parent)
            found.append(cpu_and_wall([*PYRIGHT, "script.py"], folder))
    return statistics.median(cpu for cpu, _ in found), statistics.median(wall for _, wall in found)


def pyright_package() -> tuple[float, float]:
    """CPU and wall seconds of pyright strict over all of `generated/`."""
    with tempfile.TemporaryDirectory() as scratch:
        source = [str(HERE / "generated")]
        write_pyright_settings(Path(scratch), Path(sys.prefix), include=source, extraPaths=source)
        return cpu_and_wall([*PYRIGHT, "--project", scratch], HERE)


def first_completion(text: str, runs: int, python: Path) -> tuple[float, float]:
    """Median seconds from opening a file to the first completion at its end, and CPU seconds of the server in all."""
    from tests.generated.language_server import LanguageServer

    found: list[tuple[float, float]] = []
    lines = text.splitlines()
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            write_pyright_settings(folder, python.parent.parent)
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            with LanguageServer(folder) as server:
                start = time.perf_counter()
                uri = server.open("script.py", text)
                labels = server.complete(uri, len(lines) - 1, len(lines[-1]))
                wall = time.perf_counter() - start
            if len(labels) < 3:
                raise SystemExit(f"only {labels} offered behind {lines[-1]!r}")
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            found.append((wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime))
    return statistics.median(wall for wall, _ in found), statistics.median(cpu for _, cpu in found)


COMPLETIONS = {
    "rc.api.call_log.": 'from rcext import RingCentral\n\nrc = RingCentral("http://x", "id", "s")\nrc.api.call_log.',
    "record.": (
        "from ringcentral_api.models import CallLogRecord\n\n\ndef f(record: CallLogRecord) -> None:\n    record."
    ),
    "read_user_call_log.": "from ringcentral_api.api.call_log import read_user_call_log\n\nread_user_call_log.",
}


def main() -> int:
    """Print the figures; 1 where a budget is not met."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--skip-package", action="store_true", help="leave pyright over the whole package out")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        met = _scripts(user_environment(Path(scratch) / "env"), options.runs)
    if not options.skip_package:
        cpu, wall = pyright_package()
        met.append(line("pyright strict over generated/", cpu, 60, "s", f"wall {wall:.0f} s"))
    return 0 if all(met) else 1


def _scripts(python: Path, runs: int) -> list[bool]:
    met: list[bool] = []
    for checker in (mypy, pyright):
        bare, _ = checker(BARE, runs, python)
        for name, text in (("endpoint modules", MODULES), ("the facade", SCRIPT.read_text(encoding="utf-8"))):
            cpu, wall = checker(text, runs, python)
            note = f"{cpu:.1f} s; wall {wall:.1f} s; httpx and attrs {bare:.1f} s"
            title = f"{checker.__name__} strict, cold, a script of {name}, times one of httpx and attrs"
            met.append(line(title, cpu / bare, 2.5, "x", note))
    base, _ = first_completion("import httpx\n\nhttpx.Client().", runs, python)
    for name, text in COMPLETIONS.items():
        wall, cpu = first_completion(text, runs, python)
        note = f"{wall / base:.1f} x httpx.Client(). ({base:.1f} s); CPU of the server {cpu:.1f} s"
        met.append(line(f"first completion behind `{name}`, wall", wall, 3, "s", note))
    return met


if __name__ == "__main__":
    raise SystemExit(main())
