"""Runner of ruff, for what the scripts write."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

# older releases of ruff have it only there
from ruff.__main__ import find_ruff_bin  # pyright: ignore[reportMissingTypeStubs]  # it has none

if TYPE_CHECKING:
    from pathlib import Path


def ruff(*arguments: str, root: Path, text: str | None = None) -> str:
    """Run ruff directly: `python -m ruff` starts another interpreter first, which takes much longer.

    Args:
        arguments: its command line.
        root: the folder that it runs in, with its settings.
        text: its standard input.

    Returns:
        What it prints.

    Raises:
        RuntimeError: it found something, or the code cannot be parsed.
    """
    command = [find_ruff_bin(), *arguments]
    done = subprocess.run(command, input=text, capture_output=True, text=True, cwd=root, check=False)
    if done.returncode:
        raise RuntimeError(f"ruff {arguments[0]}: {done.stdout}{done.stderr}")
    return done.stdout
