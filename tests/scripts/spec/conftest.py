"""What the spec tests share."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.spec import reader
from scripts.spec.normalise import facts_of

_PROJECT = Path(__file__).resolve().parents[3]

Snapshot = Callable[[Path], dict[str, str]]


@pytest.fixture(scope="session")
def golden() -> Path:
    """The folder of our two small documents."""
    return Path(__file__).parent / "golden"


@pytest.fixture(scope="session")
def upstream() -> dict[str, Path]:
    """The official documents beside the project, by their date."""
    folder = _PROJECT.parent / "shared" / "upstream"
    found = {path.stem.removeprefix("ringcentral-openapi-"): path for path in sorted(folder.glob("*.yml"))}
    if not {"2025-09-23", "2026-08-13"} <= set(found):
        pytest.skip(f"no official documents of 2025-09-23 and 2026-08-13 at {folder}: NOT TESTED against them")
    return found


@pytest.fixture(scope="session")
def official(upstream: dict[str, Path]) -> dict[str, tuple[Any, Any]]:
    """The official documents and their facts, by their date. Do not change them."""
    documents = {date: reader.read(path).data for date, path in upstream.items()}
    return {date: (document, facts_of(document)[0]) for date, document in documents.items()}


@pytest.fixture
def snapshot() -> Snapshot:
    """Takes down every file of a folder, and which file it is, so that a rewritten one shows."""

    def take(folder: Path) -> dict[str, str]:
        return {
            str(path.relative_to(folder)): f"{path.stat().st_ino} {hashlib.sha256(path.read_bytes()).hexdigest()}"
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }

    return take
