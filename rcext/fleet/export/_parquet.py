"""Parquet targets: a folder of partitions, and a single file."""

from __future__ import annotations

import os
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from rcext._lock_file import LockFile, LockHeld
from rcext.errors import ConfigurationError
from rcext.files import AUDIO_TYPES, audio_suffix

from ._columns import COLUMNS, LEG, values
from ._plan import ACCOUNT, Reading
from ._target import ExportError, ExportTarget, FileExport

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rcext.files import Downloaded

    from ._columns import Column
    from ._plan import Part, Verdict

_GROUP: Final = 10_000
"""Rows of a row group, at least."""


def _arrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise ConfigurationError("Parquet needs pyarrow: pip install 'rcext[parquet]'") from None
    return pyarrow, pyarrow.parquet


class _Writer:
    """A Parquet file that is being written.

    Args:
        path: the file.
        columns: its columns.
    """

    def __init__(self, path: Path, columns: Sequence[Column]) -> None:
        self._arrow, parquet = _arrow()
        self._columns = columns
        self._schema = self._arrow.schema([(column.name, self._type(column)) for column in columns])
        self._file = path.open("wb")
        self._writer = parquet.ParquetWriter(self._file, self._schema)
        self._batches: list[Any] = []
        self._waiting = 0
        self.rows = 0

    def _type(self, column: Column) -> Any:
        arrow = self._arrow
        if column.type == "legs":
            return arrow.list_(arrow.struct([(field.name, self._type(field)) for field in LEG]))
        types = {"integer": arrow.int64(), "time": arrow.timestamp("ms", tz="UTC")}
        return types.get(column.type) or arrow.string()

    def append(self, rows: Sequence[dict[str, Any]]) -> None:
        if not rows:
            return
        lines = [values(row, self._columns) for row in rows]
        arrays = [
            self._arrow.array(list(column), type=field.type)
            for column, field in zip(zip(*lines, strict=True), self._schema, strict=True)
        ]
        self._batches.append(self._arrow.RecordBatch.from_arrays(arrays, schema=self._schema))
        self._waiting += len(rows)
        self.rows += len(rows)
        if self._waiting >= _GROUP:
            self._flush()

    def _flush(self) -> None:
        batches, self._batches, self._waiting = self._batches, [], 0
        self._writer.write_table(self._arrow.Table.from_batches(batches, schema=self._schema))

    def finish(self, facts: dict[str, str]) -> None:
        self._flush()
        self._writer.add_key_value_metadata(facts)
        self._writer.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def abandon(self) -> None:
        if not self._file.closed:
            self._writer.close()
            self._file.close()


class ParquetExport(ExportTarget):
    """A folder of Parquet files, one for each part: `calls/account=.../day=2026-10-01/account.parquet`.

    Recordings are audio files beside their index. A file appears under its name when it is complete. Any number of
    exports, also of several processes of a machine, share a folder: lock files tell them what the others do.

    Args:
        folder: the folder; it is created.

    Raises:
        ConfigurationError: pyarrow is not installed (`pip install 'rcext[parquet]'`).
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        _arrow()
        self.folder = Path(folder)
        self._left: deque[Part] = deque()
        self._part: Part | None = None
        self._lock: LockFile | None = None
        self._writer: _Writer | None = None

    def path(self, part: Part) -> Path:
        """Return the file of a part."""
        unit = "day" if part.scope == ACCOUNT else "month"
        folder = self.folder / f"{part.kind}s" / f"account={part.account}" / f"{unit}={part.label}"
        return folder / f"{part.scope}.parquet"

    def open(self) -> None:
        """Create the folder."""
        self.folder.mkdir(parents=True, exist_ok=True)

    def plan(self, parts: Iterable[Part]) -> int:
        """Keep the parts whose files do not exist."""
        every = list(parts)
        self._left = deque(part for part in every if self._uncovered(part) is not None)
        self.remaining = len(self._left)
        return len(every)

    def take(self) -> tuple[Part, Reading] | None:
        """Lock the first part that no other export has locked."""
        for _ in range(len(self._left)):
            part = self._left[0]
            path = self.path(part)
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = LockFile(path.with_name(f".{path.name}.lock"))
            try:
                lock.acquire()
            except LockHeld:
                self._left.rotate(-1)
                continue
            self._left.popleft()
            wanted = self._uncovered(part)
            if wanted is None:  # another export has finished it
                lock.release()
                self.remaining -= 1
                continue
            self._part, self._lock = wanted, lock
            self._begin()
            return wanted, Reading()
        return None

    def write(self, rows: Sequence[dict[str, Any]], reading: Reading) -> bool:
        """Write a page to the temporary file."""
        self._current().append(rows)
        return True

    def count(self) -> int:
        """Return how many rows were written."""
        return self._current().rows

    def restart(self, reading: Reading) -> bool:
        """Empty the temporary file."""
        self._begin()
        return True

    def finish(self, verdict: Verdict) -> bool:
        """Rename the temporary file."""
        part = self._held()
        self._current().finish({"rcext.start": repr(part.start), "rcext.end": repr(part.end), "rcext.total": verdict})
        self._temporary(part).replace(self.path(part))
        self._release()
        return True

    def refuse(self, reason: str) -> None:
        """Remove the temporary file."""
        self._release()

    def stored_audio(self, call: str) -> dict[str, Any] | None:
        """Return the fields of a recording whose file exists."""
        for suffix, media in AUDIO_TYPES.items():
            path = self._audio(call, suffix)
            if path.exists():
                return self._fields(path, media)
        return None

    def place(self, call: str) -> Path:
        """Return a hidden path in the folder of the part."""
        return self._audio(f".{call}", ".download")

    def store_audio(self, call: str, downloaded: Downloaded) -> dict[str, Any]:
        """Rename the file."""
        media = (downloaded.content_type or "").partition(";")[0]
        path = self._audio(call, audio_suffix(media))
        downloaded.path.replace(path)
        return self._fields(path, media or None)

    def leave(self) -> None:
        """Remove the temporary file."""
        self._release()

    def close(self) -> None:
        """Release the part that is not finished."""
        if self._part is not None:
            self._release()

    def _fields(self, path: Path, media: str | None) -> dict[str, Any]:
        file = path.relative_to(self.folder).as_posix()
        return {"$content_type": media, "$size": path.stat().st_size, "$file": file}

    def _audio(self, name: str, suffix: str) -> Path:
        safe = "".join(one if one.isalnum() or one in "-_." else "_" for one in name)
        return self.path(self._held()).with_name(f"{safe}{suffix}")

    def _begin(self) -> None:
        if self._writer is not None:
            self._writer.abandon()
        part = self._held()
        self._writer = _Writer(self._temporary(part), COLUMNS[part.kind])

    def _release(self) -> None:
        part, lock, writer = self._part, self._lock, self._writer
        self._part = self._lock = self._writer = None
        if writer is not None:
            writer.abandon()
        if part is not None:
            self.remaining -= 1
            self._temporary(part).unlink(missing_ok=True)
        if lock is not None:
            lock.release()

    def _temporary(self, part: Part) -> Path:
        path = self.path(part)
        return path.with_name(f".{path.name}.part")

    def _uncovered(self, part: Part) -> Part | None:
        """Return what to read so that the file has the part: a longer period, if it has another one; or None."""
        _, parquet = _arrow()
        try:
            facts: dict[bytes, bytes] = parquet.read_metadata(self.path(part)).metadata or {}
            start, end = float(facts[b"rcext.start"]), float(facts[b"rcext.end"])
        except FileNotFoundError:
            return part
        except (KeyError, ValueError, OSError) as error:
            raise ExportError(f"{self.path(part)} is not a file of an export; move it away: {error}") from None
        if start <= part.start and part.end <= end:
            return None
        return evolve(part, start=min(start, part.start), end=max(end, part.end))

    def _held(self) -> Part:
        assert self._part is not None
        return self._part

    def _current(self) -> _Writer:
        assert self._writer is not None
        return self._writer


class ParquetFile(FileExport):
    """A single Parquet file that appears when it is complete; see `FileExport`.

    Args:
        path: the file.

    Raises:
        ConfigurationError: pyarrow is not installed (`pip install 'rcext[parquet]'`).
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        _arrow()
        super().__init__(path)
        self._writer: _Writer | None = None

    def start(self, path: Path, part: Part) -> None:
        """Open the file."""
        self._writer = _Writer(path, COLUMNS[part.kind])

    def append(self, rows: Sequence[dict[str, Any]]) -> None:
        """Write records."""
        if self._writer is not None:
            self._writer.append(rows)

    def end(self) -> None:
        """Close the file if it is open."""
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.finish({})
