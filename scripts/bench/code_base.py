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
from typing import TYPE_CHECKING

from .checkers import HERE, PYRIGHT, cpu_and_wall, mypy_command, user_environment, write_pyright_settings
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
#: The ratio to modules of httpx and attrs that each check may have.
BUDGETS = {
    "mypy strict, cold": 3.0,
    "mypy strict, warm": 2.0,
    "mypy strict, one module changed": 2.0,
    "pyright strict": 3.5,
    "ty": 7.0,
}


def endpoints() -> list[tuple[str, str]]:
    """Return the group and the name of each endpoint module."""
    folder = HERE / "generated/ringcentral_api/api"
    return [(file.parent.name, file.stem) for file in sorted(folder.glob("*/[a-z]*.py"))]


def write_code_base(folder: Path) -> None:
    """Write modules that import endpoints."""
    known = endpoints()
    for number in range(MODULES):
        used = [known[(number * ENDPOINTS + place) % len(known)] for place in range(ENDPOINTS)]
        imports = "".join(f"from ringcentral_api.api.{group} import {name}\n" for group, name in used)
        calls = "".join(f"    print({name}.sync, {name}.asyncio)\n" for _, name in used)
        text = f"{imports}\n\ndef use_{number}() -> None:\n{calls}"
        (folder / f"module_{number}.py").write_text(text, encoding="utf-8")


def write_bare_code_base(folder: Path) -> None:
    """Write modules that import httpx and attrs alone."""
    for number in range(MODULES):
        (folder / f"module_{number}.py").write_text(_BARE.format(number=number), encoding="utf-8")


def measure(write: Callable[[Path], None], python: Path) -> dict[str, tuple[float, float]]:
    """Return the CPU and wall seconds of each check of a new code base."""
    mypy = [*mypy_command(python), "."]
    ty = [str(Path(sys.executable).with_name("ty")), "check", "--python", str(python.parent.parent), "--quiet"]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write(folder)
        write_pyright_settings(folder, python.parent.parent, reportDeprecated=False)
        found = {"mypy strict, cold": cpu_and_wall(mypy, folder), "mypy strict, warm": cpu_and_wall(mypy, folder)}
        with (folder / "module_7.py").open("a", encoding="utf-8") as file:
            file.write("\n\nCHANGED = 1\n")
        found["mypy strict, one module changed"] = cpu_and_wall(mypy, folder)
        found["pyright strict"] = cpu_and_wall(PYRIGHT, folder)
        found["ty"] = cpu_and_wall([*ty, "--ignore", "deprecated", "."], folder)
    return found


def main() -> int:
    """Print the figures; 1 where a budget is not met."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=3)
    runs: int = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as scratch:
        python = user_environment(Path(scratch) / "env")
        ours = [measure(write_code_base, python) for _ in range(runs)]
        bare = [measure(write_bare_code_base, python) for _ in range(runs)]
    met: list[bool] = []
    for name, budget in BUDGETS.items():
        cpu, base = (statistics.median(run[name][0] for run in found) for found in (ours, bare))
        wall = statistics.median(run[name][1] for run in ours)
        note = f"{cpu:.2f} s; wall {wall:.2f} s; httpx and attrs {base:.2f} s"
        met.append(line(f"{name}, {MODULES} modules / httpx and attrs", cpu / base, budget, note=note))
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main())
