"""CSV file as the target of an export."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any, Final

from rcext._pick import pick
from rcext.fleet.export import FileExport

from ._output import write_csv

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from rcext.fleet.export import Part

_SENDER: Final = ("from.phoneNumber", "from.name")
_FIELDS: Final = {
    "call": (
        *("id", "sessionId", "startTime", "duration", "type", "direction", "action", "result"),
        *(*_SENDER, "to.phoneNumber", "to.name", "recording.id"),
    ),
    "message": (
        *("id", "creationTime", "type", "direction", "readStatus", "messageStatus"),
        *(*_SENDER, "to.0.phoneNumber", "to.0.name", "subject"),
    ),
}


class CsvFile(FileExport):
    """A CSV file for spreadsheets that appears when it is complete."""

    detailed = False
    _file: IO[str] | None = None

    def start(self, path: Path, part: Part) -> None:
        """Open the file, and write the names of the columns."""
        self._fields = _FIELDS[part.kind]
        self._file = path.open("w", encoding="utf-8", newline="")
        write_csv(self._file, self._fields, ())

    def append(self, rows: Sequence[dict[str, Any]]) -> None:
        """Write records."""
        if self._file is not None:
            write_csv(self._file, None, ([pick(row, field) for field in self._fields] for row in rows))

    def end(self) -> None:
        """Close the file if it is open."""
        if self._file is not None:
            self._file.close()
