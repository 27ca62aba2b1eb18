"""The check of the structure finds cycles, private imports and long functions."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from scripts.check.structure import (
    MAX_LINES,
    ROOT,
    find_cycles,
    find_long_functions,
    find_private_imports,
    find_problems,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_cycles_of_any_length_are_found() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"a", "d"}, "d": {"e"}, "e": {"d"}, "f": {"a"}, "g": {"g"}}
    assert sorted(find_cycles(graph)) == [["a", "b", "c"], ["d", "e"]]


def test_private_modules_are_imported_within_their_package_only() -> None:
    graph = {
        "rcext.auth._session": {"rcext.auth._tokens", "rcext._flow", "rcext.push._delivery"},
        "rcext.auth": {"rcext.auth._session"},
        "scripts.bench": {"rcext._flow"},
        "ringcentral_api.api.sms": {"ringcentral_api.models._sms"},
    }
    assert find_private_imports(graph) == [
        ("rcext.auth._session", "rcext.push._delivery"),
        ("scripts.bench", "rcext._flow"),
    ]


def test_a_long_body_is_found_and_a_long_docstring_is_not(tmp_path: Path) -> None:
    lines = "\n    x = 1" * (MAX_LINES + 1)
    text = "\n    words" * (MAX_LINES + 1)
    path = tmp_path / "module.py"
    path.write_text(
        f'def long():\n    """Do."""{lines}\n\n\ndef documented():\n    """Do.\n{text}\n    """\n    x = 1\n'
    )
    assert list(find_long_functions(path)) == [("long", 1, MAX_LINES + 1)]


def test_planted_violations_are_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Imports inside functions count, imports for type checkers alone do not."""
    long = 'def long():\n    """Do."""' + "\n    x = 1" * (MAX_LINES + 1)
    files = {
        "rcext/planted.py": f"{long}\n",
        "planted/__init__.py": "",
        "planted/a.py": "def late():\n    from planted import b\n",
        "planted/b.py": "from planted import a\nfrom planted.inner._private import x\n",
        "planted/c.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from planted import d\n",
        "planted/d.py": "from planted import c\n",
        "planted/inner/__init__.py": "",
        "planted/inner/_private.py": "x = 1\n",
    }
    for name, source in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(source)
    monkeypatch.syspath_prepend(tmp_path)  # pyright: ignore[reportUnknownMemberType]  # pytest leaves its type out
    assert find_problems(tmp_path, ("planted",)) == [
        "import cycle: planted.a -> planted.b",
        "planted.b imports planted.inner._private, a private module",
        f"rcext/planted.py:1: long has {MAX_LINES + 1} lines, more than {MAX_LINES}",
    ]


@pytest.mark.parametrize("folder", ["rcext", "scripts", "examples"])
def test_a_complex_function_is_refused(folder: str) -> None:
    branches = "".join(f"    if x == {number}:\n        print({number})\n" for number in range(16))
    command = [
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--select",
        "C901",
        "--stdin-filename",
        f"{folder}/planted.py",
        "-",
    ]
    source = f"def complex(x: int) -> None:\n{branches}"
    done = subprocess.run(command, cwd=ROOT, input=source, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "C901 `complex` is too complex (17 > 15)" in done.stdout.replace("\n", " ")
