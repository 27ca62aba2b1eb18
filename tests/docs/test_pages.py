"""Runs the Python blocks of all pages as a reader would, and compares the output that the pages show."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import IO, TYPE_CHECKING

import pytest

from .blocks import ROOT, Block, fits, page_paths, read_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .runner import Result

pytestmark = pytest.mark.slow

PAGES = [path for path in page_paths() if read_blocks(path)]


class Runner:
    """The process that runs programs, with the environment of a reader."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def run(self, blocks: list[Block]) -> list[Result]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([(block.source, block.page) for block in blocks]), file=self._process.stdin, flush=True)
        found: list[Result] = json.loads(self._process.stdout.readline())
        return found


def _exported(lines: IO[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        if line.startswith("export "):
            name, _, value = line.removeprefix("export ").rstrip("\n").partition("=")
            yield name, value
        elif line.startswith("# or:"):
            return


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("RC_") or name == "RC_DOCS_FRESH"}
    command = [sys.executable, "-m", "rcext.sandbox"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=clean) as sandbox:
        assert sandbox.stdout is not None
        environment = (
            clean | dict(_exported(sandbox.stdout)) | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"}
        )
        assert environment["RC_SERVER"]
        with subprocess.Popen(
            [sys.executable, "-m", "tests.docs.runner"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=environment,
        ) as process:
            yield Runner(process)
        sandbox.terminate()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_blocks_of_page_run(page: Path, runner: Runner) -> None:
    blocks = read_blocks(page)
    for block in blocks:
        compile(block.source, block.place, "exec")
        assert block.reason != "", f"{block.place}: the reason is missing"
    runnable = [block for block in blocks if block.reason is None]
    faults: list[str] = []
    for block, result in zip(runnable, runner.run(runnable), strict=True):
        if result["code"]:
            faults.append(f"{block.place}: exit code {result['code']}\n{result['stderr'][-3000:]}")
        elif block.output is not None and not fits(block.output, result["stdout"]):
            faults.append(f"{block.place}: the page shows\n{block.output}\nbut the block prints\n{result['stdout']}")
    assert not faults, "\n".join(faults)


def test_most_blocks_run() -> None:
    blocks = [block for page in PAGES for block in read_blocks(page)]
    left_out = [block.place for block in blocks if block.reason is not None]
    assert len(left_out) / len(blocks) < 0.1, left_out


@pytest.mark.parametrize(
    ("expected", "printed", "whether"),
    [
        ("a\nb", "a\nb\n", True),
        ("a ... c", "a b c\n", True),
        ("...\nb", "1\n2\nb\n", True),
        ("a", "a\nb\n", False),
        ("a+", "aa\n", False),
        ("a ... c", "a\nc\n", False),
    ],
)
def test_fits(expected: str, printed: str, whether: bool) -> None:
    assert fits(expected, printed) is whether


def test_a_block_that_continues_has_the_blocks_before_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.docs.blocks.ROOT", tmp_path)
    page = tmp_path / "page.md"
    fence = "```"
    page.write_text(
        f"{fence}python\na = 1\n{fence}\n\n{fence}text\n1\n{fence}\n\n"
        f"{fence}python\n# continues the block above\nb = a\n{fence}\n\n{fence}python\n# not run: why\n{fence}\n"
    )
    first, second, third = read_blocks(page)
    assert (first.output, second.output) == ("1\n", None)
    assert second.source.splitlines()[1] == "a = 1"
    assert second.source.splitlines()[9:] == ["# continues the block above", "b = a"]
    assert third.reason == "why"
