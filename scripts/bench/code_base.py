"""CPU seconds that type checkers need for a code base of 300 modules that import five endpoints each.

Beside it stands the same number of modules that import httpx and attrs alone. The package is installed, as its users
have it.

Run: python -m scripts.bench.code_base [--runs 3]
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from .checkers import HERE, cpu_and_wall, user_environment, write_pyright_settings
from .report import line

if TYPE_CHECKING:
    from collections.abc import Callable

MODULES = 300
ENDPOINTS = 5
_BARE = """\
import attrs
import httpx


@attrs.define
class Record{number}:
    text: str


def read(client: httpx.Client) -> Record{number}:
    return Record{number}(client.get("/{number}").text)
"""
Seconds: TypeAlias = tuple[float, float]


def endpoints() -> list[tuple[str, str]]:
    """Return the group and the name of each endpoint module."""
    folder = HERE / "generated/ringcentral_api/api"
    return [(file.parent.name, file.stem) for file in sorted(folder.glob("*/[a-z]*.py"))]


def write_code_base(folder: Path, *, bare: bool) -> None:
    """Write the modules."""
    known = endpoints()
    for number in range(MODULES):
        text = _BARE.format(number=number)
        if not bare:
            used = [known[(number * ENDPOINTS + place) % len(known)] for place in range(ENDPOINTS)]
            imports = "".join(f"from ringcentral_api.api.{group} import {name}\n" for group, name in used)
            calls = "".join(f"    print({name}.sync, {name}.asyncio)\n" for _, name in used)
            text = f"{imports}\n\ndef use_{number}() -> None:\n{calls}"
        (folder / f"module_{number}.py").write_text(text, encoding="utf-8")


def checks(python: Path) -> dict[str, Callable[[Path], Seconds]]:
    """Return what is measured, in this order: a function of the folder that returns CPU and wall seconds."""
    program = Path(sys.executable).with_name
    mypy = [sys.executable, "-m", "mypy", "--strict", "--python-executable", str(python), "--cache-dir", ".cache", "."]
    ty = [str(program("ty")), "check", "--python", str(python.parent.parent), "--ignore", "deprecated", "--quiet", "."]

    def one_change(folder: Path) -> Seconds:
        with (folder / "module_7.py").open("a", encoding="utf-8") as file:
            file.write("\n\nCHANGED = 1\n")
        return cpu_and_wall(mypy, folder)

    return {
        "mypy strict, cold": lambda folder: cpu_and_wall(mypy, folder),
        "mypy strict, warm": lambda folder: cpu_and_wall(mypy, folder),
        "mypy strict, one module changed": one_change,
        "pyright strict": lambda folder: cpu_and_wall([str(program("basedpyright")), "--level", "error"], folder),
        "ty": lambda folder: cpu_and_wall(ty, folder),
    }


def measure(python: Path, *, bare: bool) -> dict[str, Seconds]:
    """Return the CPU and wall seconds of each check, of a new code base."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_code_base(folder, bare=bare)
        write_pyright_settings(folder, python.parent.parent, reportDeprecated=False)
        return {name: check(folder) for name, check in checks(python).items()}


def main() -> int:
    """Print the figures; 1 where a budget is not met."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=3)
    runs: int = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as scratch:
        python = user_environment(Path(scratch) / "env")
        ours, theirs = ([measure(python, bare=bare) for _ in range(runs)] for bare in (False, True))
    met: list[bool] = []
    for name, budget in BUDGETS.items():
        cpu, base = (statistics.median(run[name][0] for run in found) for found in (ours, theirs))
        wall = statistics.median(run[name][1] for run in ours)
        note = f"{cpu:.2f} s; wall {wall:.2f} s; httpx and attrs {base:.2f} s"
        met.append(line(f"{name}, {MODULES} modules / httpx and attrs", cpu / base, budget, note=note))
    return 0 if all(met) else 1


BUDGETS = {
    "mypy strict, cold": 3.0,
    "mypy strict, warm": 2.0,
    "mypy strict, one module changed": 2.0,
    "pyright strict": 3.5,
    "ty": 7.0,
}

if __name__ == "__main__":
    raise SystemExit(main())
