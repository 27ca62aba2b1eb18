"""Targets of an export: what the flow demands of them, and a single file."""

from __future__ import annotations

import os
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rcext.errors import ConfigurationError, RingCentralError

from ._plan import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rcext.files import Downloaded

    from ._plan import Part, Verdict


class ExportError(RingCentralError):
    """The target cannot be written. What was stored before stays; the next export continues there."""


class ExportTarget:
    """Where the records go. It has one part at a time; its methods may block, and are called one after the other."""

    rereads: bool = True
    """Whether a part can be read again before it is finished."""
    audio: bool = True
    """Whether it stores recordings."""
    whole: bool = False
    """Whether each list is one part, however long the period is."""
    detailed: bool = True
    """Whether calls need their legs."""
    remaining: int = 0
    """How many parts of the plan are not finished, by this export or another one."""

    def open(self) -> None:
        """Open the target."""

    def plan(self, parts: Iterable[Part]) -> int:
        """Add parts; return how many there are in all. Those that are finished are not read again."""
        raise NotImplementedError

    def take(self) -> tuple[Part, Reading] | None:
        """Take a part that is not finished and that no other export has; return None if there is none now."""
        raise NotImplementedError

    def write(self, rows: Sequence[dict[str, Any]], reading: Reading) -> bool:
        """Store the records of a page, and the state after it; return False if the part was taken away."""
        raise NotImplementedError

    def count(self) -> int:
        """Return how many records of the part are stored."""
        raise NotImplementedError

    def restart(self, reading: Reading) -> bool:
        """Begin the part again; return False if it was taken away."""
        raise NotImplementedError

    def finish(self, verdict: Verdict) -> bool:
        """Finish the part; return False if it was taken away."""
        raise NotImplementedError

    def leave(self) -> None:
        """Leave the part, which was taken away."""

    def refuse(self, reason: str) -> None:
        """Leave a part that the server does not give; the next export tries it again."""
        raise NotImplementedError

    def stored_audio(self, call: str) -> dict[str, Any] | None:
        """Return the fields of a recording that is stored already; `call` is the id of its call."""
        raise NotImplementedError

    def place(self, call: str) -> Path:
        """Return the path to download a recording to."""
        raise NotImplementedError

    def store_audio(self, call: str, downloaded: Downloaded) -> dict[str, Any]:
        """Store a recording that was downloaded; return its fields."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the target; leave the part that is not finished."""


class FileExport(ExportTarget):
    """A single file that appears when it is complete: for small exports, which start over after an interruption.

    Args:
        path: the file.
    """

    rereads = False
    audio = False
    whole = True

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self._temporary = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        self._left: deque[Part] = deque()
        self._count = 0
        self._opened = False

    def start(self, path: Path, part: Part) -> None:
        """Open the file; the parts are of one kind."""
        raise NotImplementedError

    def append(self, rows: Sequence[dict[str, Any]]) -> None:
        """Write records."""
        raise NotImplementedError

    def end(self) -> None:
        """Close the file if it is open."""
        raise NotImplementedError

    def plan(self, parts: Iterable[Part]) -> int:
        """Keep the parts."""
        self._left = deque(parts)
        if len({part.kind for part in self._left}) > 1:
            raise ConfigurationError(f"{str(self.path)!r} has room for one kind of records; use a file for each")
        self.remaining = len(self._left)
        return self.remaining

    def take(self) -> tuple[Part, Reading] | None:
        """Take the next part; rename the file after the last one."""
        self._count = 0
        if not self._left:
            self.end()
            if self._opened:
                self._temporary.replace(self.path)
                self._opened = False
            return None
        part = self._left.popleft()
        if not self._opened:
            self.start(self._temporary, part)
            self._opened = True
        return part, Reading()

    def write(self, rows: Sequence[dict[str, Any]], reading: Reading) -> bool:
        """Write records."""
        self.append(rows)
        self._count += len(rows)
        return True

    def count(self) -> int:
        """Return how many records of the part were written."""
        return self._count

    def finish(self, verdict: Verdict) -> bool:
        """Finish the part."""
        self.remaining -= 1
        return True

    def refuse(self, reason: str) -> None:
        """Leave the part."""
        self.remaining -= 1

    def close(self) -> None:
        """Remove a file that is not complete."""
        self.end()
        if self._opened:
            self._temporary.unlink(missing_ok=True)
            self._opened = False
