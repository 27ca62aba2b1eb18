"""Journal of one worker process: lines that survive a kill."""

from __future__ import annotations

import json
import os
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Journal:
    """Append JSON lines to a file; each line is one write, so a killed process leaves no half line.

    Args:
        path: the file; several runs of a worker append to the same one.
    """

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, kind: str, **values: object) -> None:
        """Append one entry with the current time."""
        os.write(self._file, (json.dumps({"kind": kind, "at": time.time(), **values}) + "\n").encode())


def read(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield the entries of all journals in a folder."""
    for path in sorted(folder.glob("*.journal")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield {"worker": path.stem, **json.loads(line)}
