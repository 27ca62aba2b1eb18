"""Files that are written as a whole or not at all."""

import os
from pathlib import Path

from scripts.spec import changelog
from scripts.spec.diff import Change
from scripts.spec.errors import SpecError


def added(page: Path, changes: list[Change], title: str) -> str:
    """Return the text of a changelog with a new section."""
    try:
        return changelog.added(page.read_text("utf-8") if page.exists() else "", changes, title)
    except OSError as error:
        raise SpecError(f"cannot be read: {error.strerror or error}", source=str(page)) from None
    except SpecError as error:
        error.source = str(page)
        raise


def prepared(target: Path, text: str) -> Path:
    """Write a file beside its target, ready to take its place."""
    page = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        page.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        raise SpecError(f"cannot be written: {error.strerror or error}", source=str(target)) from None
    return page
