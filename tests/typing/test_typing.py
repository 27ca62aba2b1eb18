"""Type checkers on a user's script: no error in correct lines, one in each wrong line."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WRONG = "wrong.py"
SCRIPT = "user_script.py"


def marked() -> set[int]:
    text = (HERE / f"{WRONG}.txt").read_text(encoding="utf-8")
    return {number for number, line in enumerate(text.splitlines(), 1) if line.endswith("# error")}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The two files in a folder of their own, as in a user's project: none of our settings count."""
    root = tmp_path_factory.mktemp("user")
    shutil.copy(HERE / SCRIPT, root / SCRIPT)
    shutil.copy(HERE / f"{WRONG}.txt", root / WRONG)  # no .py here: the project's own checks would stumble over it
    return root


def mypy(folder: Path) -> list[tuple[str, int, str]]:
    """Errors of `mypy --strict` as file, line and text."""
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--no-pretty",
        "--python-version",
        "3.11",
    ]
    command += ["--cache-dir", str(folder / ".mypy_cache"), SCRIPT, WRONG]
    path = f"{ROOT}:{ROOT / 'generated'}"
    run = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, env={"MYPYPATH": path, "PATH": ""}, check=False
    )
    assert run.returncode in (0, 1), run.stdout + run.stderr
    found = re.findall(r"^(\S+?):(\d+): error: (.*)$", run.stdout, re.MULTILINE)
    return [(file, int(line), text) for file, line, text in found]


def pyright(folder: Path) -> list[tuple[str, int, str]]:
    """Errors of pyright strict as file, line and text."""
    program = Path(sys.executable).with_name("basedpyright")
    if not program.exists():
        pytest.skip("basedpyright is not installed")
    settings = {
        "pythonVersion": "3.11",
        "typeCheckingMode": "strict",
        "extraPaths": [str(ROOT), str(ROOT / "generated")],
        "venvPath": str(Path(sys.prefix).parent),
        "venv": Path(sys.prefix).name,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    run = subprocess.run([str(program), "--outputjson"], cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode in (0, 1), run.stdout + run.stderr
    return [
        (Path(entry["file"]).name, entry["range"]["start"]["line"] + 1, entry["message"])
        for entry in json.loads(run.stdout)["generalDiagnostics"]
        if entry["severity"] == "error"
    ]


@pytest.mark.parametrize("checker", [mypy, pyright], ids=["mypy", "pyright"])
def test_errors_where_something_is_wrong_and_nowhere_else(
    checker: Callable[[Path], list[tuple[str, int, str]]], folder: Path
) -> None:
    found = checker(folder)
    assert [entry for entry in found if entry[0] != WRONG] == []
    lines = {line for _, line, _ in found}
    assert len(marked()) > 15
    assert lines - marked() == set(), [entry for entry in found if entry[1] not in marked()]
    assert marked() - lines == set(), "these lines are wrong and were not reported"
