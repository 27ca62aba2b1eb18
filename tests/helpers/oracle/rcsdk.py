"""Installation and calls of the original SDK."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .questions import Question

PACKAGE = "rcsdk@1.3.2"
SCRIPT = Path(__file__).with_name("rcsdk.js")


def installed(config: pytest.Config) -> Path:
    """Return the folder of the package; install it from the npm registry at the first call.

    Skips without Node, npm or a registry.
    """
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not here: NOTHING IS COMPARED with {PACKAGE}")
    folder = config.cache.mkdir(PACKAGE.replace("@", "-")) if config.cache else Path()
    if (folder / "done").exists():
        return folder
    (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
    command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", PACKAGE]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=240)
    if run.returncode:
        pytest.skip(f"npm cannot install {PACKAGE}: NOTHING IS COMPARED: {run.stderr.strip()[-300:]}")
    (folder / "done").touch()
    return folder


def ask(folder: Path, questions: Iterable[Question], scratch: Path) -> tuple[dict[str, list[str]], list[Any]]:
    """Return all methods of the original by helper, and its results."""
    asked, answered = scratch / "questions.json", scratch / "answers.json"
    asked.write_text(json.dumps([question.asked for question in questions]), encoding="utf-8")
    command = ["node", str(SCRIPT), str(folder), str(asked), str(answered)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
    assert run.returncode == 0, run.stderr[-2000:]
    found = json.loads(answered.read_text(encoding="utf-8"))
    return found["methods"], found["answers"]
