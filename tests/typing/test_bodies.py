"""Bodies as plain dicts, ids and copies, as mypy, pyright and ty see them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = Path(__file__).with_name("bodies.py.txt")
BIN = Path(sys.executable).parent


def marked() -> set[int]:
    lines = SOURCE.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# error")}


def run(command: list[str], folder: Path) -> str:
    if not Path(command[0]).exists():
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("user")
    (root / "program.py").write_text(SOURCE.read_text(encoding="utf-8"), encoding="utf-8")
    paths = [str(ROOT), str(ROOT / "generated")]
    settings = {
        "typeCheckingMode": "strict",
        "extraPaths": paths,
        "venvPath": str(BIN.parents[1]),
        "venv": BIN.parent.name,
    }
    (root / "pyrightconfig.json").write_text(json.dumps({"pythonVersion": "3.11", **settings}))
    (root / "mypy.ini").write_text(f"[mypy]\nstrict = true\nmypy_path = {':'.join(paths)}\n")
    return root


def mypy(folder: Path) -> set[int]:
    cache = str(folder / ".mypy_cache")
    text = run([sys.executable, "-m", "mypy", "--config-file", "mypy.ini", "--cache-dir", cache, "program.py"], folder)
    assert "program.py" in text, text
    return {int(line) for line in re.findall(r"^program.py:(\d+): error", text, re.MULTILINE)}


def pyright(folder: Path) -> set[int]:
    found = json.loads(run([str(BIN / "basedpyright"), "--outputjson", "program.py"], folder))["generalDiagnostics"]
    return {entry["range"]["start"]["line"] + 1 for entry in found if entry["severity"] == "error"}


def ty(folder: Path) -> set[int]:
    command = [str(BIN / "ty"), "check", "--output-format", "concise", "--python", sys.prefix]
    for path in (ROOT, ROOT / "generated"):
        command += ["--extra-search-path", str(path)]
    text = run([*command, "program.py"], folder)
    return {int(line) for line in re.findall(r"^program.py:(\d+):\d+: error", text, re.MULTILINE)}


@pytest.mark.parametrize("checker", [mypy, pyright, ty])
def test_errors_where_something_is_wrong_and_nowhere_else(checker: object, folder: Path) -> None:
    assert callable(checker)
    assert checker(folder) == marked()
