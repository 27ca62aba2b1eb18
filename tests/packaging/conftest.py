"""The wheel of the working tree, built once; and programs that run with it in an environment of their own."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, Final

import pytest

from rcext.sandbox import Sandbox
from scripts.release import ROOT, build, make_environment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_EPOCH: Final = 1_700_000_000


class Installed:
    """A virtual environment with the wheel, and a sandbox that its programs find in their variables."""

    def __init__(self, python: Path, folder: Path, sandbox: Sandbox) -> None:
        self.python: Final = python
        self.folder: Final = folder
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "RC_"))}
        self.environment: Final = {
            **kept,
            **sandbox.environment,
            "PUBNUB_ORIGIN": sandbox.pubnub_origin,
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder),
        }

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a command outside of the project's folder."""
        return subprocess.run(
            [str(part) for part in command],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def code(self, code: str) -> str:
        """Return what some code prints; it must not fail."""
        done = self.run(self.python, "-c", code)
        assert done.returncode == 0, done.stderr[-3000:]
        return done.stdout.strip()


@pytest.fixture(scope="session")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The sdist and the wheel of the working tree."""
    return build(ROOT, tmp_path_factory.mktemp("dist"), _EPOCH)


@pytest.fixture(scope="session")
def wheel(distributions: tuple[Path, Path]) -> Path:
    return distributions[1]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def bare(wheel: Path, sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel without extras."""
    folder = tmp_path_factory.mktemp("bare")
    return Installed(make_environment(folder / "env", str(wheel)), folder, sandbox)
