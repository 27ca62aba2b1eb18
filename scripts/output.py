"""Files that `make regen` writes and `make check` compares: one command line for both."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROOT = Path(__file__).resolve().parents[1]


def run(description: str | None, files: Callable[[], Mapping[Path, str]], arguments: list[str] | None = None) -> int:
    """Write files, or compare them with `--check`.

    Args:
        description: the docstring of the script.
        files: returns the texts, by file.
        arguments: the command line, without the program's name.

    Returns:
        The exit code: 1 if a compared file differs.
    """
    parser = argparse.ArgumentParser(description=(description or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file differs")
    return write_or_compare(files(), check=parser.parse_args(arguments).check)


def write_or_compare(files: Mapping[Path, str], *, check: bool) -> int:
    """Write the files that differ, or name them."""
    stale = [file for file, text in files.items() if not file.exists() or file.read_text(encoding="utf-8") != text]
    for file in stale:
        name = file.relative_to(ROOT) if file.is_relative_to(ROOT) else file
        if check:
            print(f"{name} is not up to date; run `make regen`", file=sys.stderr)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(files[file], encoding="utf-8")
            print(f"{name}: written")
    return 1 if check and stale else 0
