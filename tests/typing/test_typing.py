"""Type checkers on users' programs and an installed wheel: no error in correct lines, one in each wrong line.

A wrong line ends with `# error`, with `# error, except <checker>` if that checker is known to miss it, or with
`# error, only <checker>` if the others are.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

import pytest

from scripts.codegen.document import load_document

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BIN = Path(sys.executable).parent
MARK = re.compile(r"  # error(?:, (except|only) (\w+))?$")
DEPRECATED = re.compile(r"  # deprecated(?:, except (\w+))?$")


class Project(NamedTuple):
    """A user's project: a folder of programs, and a virtual environment with the wheel."""

    programs: Path
    python: Path


class Found(NamedTuple):
    """An error that a checker reports."""

    file: str
    line: int
    text: str


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """None of our own settings count in it, and the wheel is a package of another project to the checkers."""
    pytest.importorskip("hatchling", reason="it builds the wheel; `make setup` installs it")
    root = tmp_path_factory.mktemp("user")
    wheel = root / "wheel"
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*build, "--wheel-dir", str(wheel), str(ROOT)], check=True, cwd=root)
    venv.create(root / "env", symlinks=True)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    packages = root / "env" / "lib" / version / "site-packages"
    (made,) = wheel.glob("*.whl")
    with ZipFile(made) as archive:
        archive.extractall(packages)
    # The dependencies. The path files in there do not count, so that the editable installation is not found.
    (packages / "dependencies.pth").write_text(str(Path(pytest.__file__).parents[1]))
    programs = root / "programs"
    programs.mkdir()
    for file in (*HERE.glob("programs/*.py.txt"), *HERE.glob("*.py.txt"), HERE / "user_script.py"):
        # They are no .py in the repository: the project's own checks would stumble over the wrong lines.
        shutil.copy(file, programs / file.name.removesuffix(".txt"))
    if not load_document()["components"]["schemas"]["PubNubDeliveryModeRequest"].get("deprecated"):
        (programs / "deprecated_class.py").unlink()  # an older document, which does not have a deprecated class
    return Project(programs, root / "env" / "bin" / "python")


def run(project: Project, program: str, *arguments: str) -> str:
    path = BIN / program
    if not path.exists():
        pytest.skip(f"{program} is not installed")
    result = subprocess.run([str(path), *arguments], cwd=project.programs, capture_output=True, text=True, check=False)
    assert result.returncode in (0, 1), result.stdout + result.stderr
    return result.stdout


def mypy(project: Project) -> list[Found]:
    """Errors of `mypy --strict`. Its cache is kept: all modules are checked again whose text is not what it was."""
    arguments = ["--strict", "--enable-error-code", "deprecated", "--no-error-summary", "--no-pretty"]
    cache = ["--python-version", "3.11", "--cache-dir", str(ROOT / ".mypy_cache" / "of_users")]
    output = run(project, "mypy", *arguments, *cache, "--python-executable", str(project.python), ".")
    found = re.findall(r"^(\S+?):(\d+): error: (.*)$", output, re.MULTILINE)
    return [Found(file, int(line), text) for file, line, text in found]


def pyright(project: Project) -> list[Found]:
    """Errors of pyright strict."""
    environment = project.python.parents[1]
    settings = {
        "pythonVersion": "3.11",
        "typeCheckingMode": "strict",
        "venvPath": str(environment.parent),
        "venv": environment.name,
    }
    (project.programs / "pyrightconfig.json").write_text(json.dumps(settings))
    output = run(project, "basedpyright", "--outputjson")
    (project.programs / "pyrightconfig.json").unlink()
    return [
        Found(Path(entry["file"]).name, entry["range"]["start"]["line"] + 1, entry["message"])
        for entry in json.loads(output)["generalDiagnostics"]
        if entry["severity"] == "error"
    ]


def ty(project: Project) -> list[Found]:
    """Errors of ty."""
    environment = str(project.python.parents[1])
    arguments = ["--python", environment, "--python-version", "3.11", "--output-format", "concise"]
    output = run(project, "ty", "check", *arguments, ".")
    found = re.findall(r"^(\S+?):(\d+):\d+: error(.*)$", output, re.MULTILINE)
    return [Found(file, int(line), text) for file, line, text in found]


def pyrefly(project: Project) -> list[Found]:
    """Errors of pyrefly strict."""
    arguments = ["--preset", "strict", "--python-interpreter-path", str(project.python), "--output-format", "json"]
    output = run(project, "pyrefly", "check", *arguments, ".")
    return [
        Found(Path(entry["path"]).name, entry["line"], entry["description"])
        for entry in json.loads(output)["errors"]
        if entry["severity"] == "error"
    ]


def _marked(project: Project, pattern: re.Pattern[str]) -> dict[tuple[str, int], re.Match[str]]:
    return {
        (path.name, number): mark
        for path in project.programs.glob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (mark := pattern.search(line))
    }


@pytest.mark.parametrize("checker", [mypy, pyright, ty, pyrefly], ids=lambda checker: checker.__name__)
def test_errors_where_something_is_wrong_and_nowhere_else(
    checker: Callable[[Project], list[Found]], project: Project
) -> None:
    name = checker.__name__
    wrong: set[tuple[str, int]] = set()
    missed: set[tuple[str, int]] = set()
    for place, mark in _marked(project, MARK).items():
        known_to_miss = mark[1] is not None and (mark[1] == "except") is (mark[2] == name)
        (missed if known_to_miss else wrong).add(place)
    assert len(wrong) > 100
    deprecated = {place for place, mark in _marked(project, DEPRECATED).items() if mark[1] != name}
    assert len(deprecated) > 5
    found = checker(project)
    reported = {error[:2] for error in found if "deprecated" in error.text}
    if checker in (mypy, pyright):
        assert reported == deprecated
    assert [error for error in found if error[:2] not in wrong | missed | reported] == []
    assert wrong - {error[:2] for error in found} == set(), "these lines are wrong and were not reported"
