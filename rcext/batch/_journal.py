"""Journal file of a batch: results are appended as they arrive, so that another process can continue."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rcext._lock_file import LockFile, LockHeld
from rcext.errors import ConfigurationError, RingCentralError
from ringcentral_api.jsonio import InvalidJSON, dump_json, load_json

from ._serialize import check_header, dump_entry, header, load_entry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._endpoints import BatchEndpoint
    from ._entry import BatchEntry


class BatchInUse(RingCentralError):
    """Another batch is using the file that was passed as `resume`. Nothing was sent.

    Attributes:
        path: the file.
        holder: the process that uses it, its machine, and since when.
    """

    def __init__(self, path: Path, holder: str) -> None:
        super().__init__(f"resume={str(path)!r} is in use by {holder}; nothing was sent")
        self.path = path
        self.holder = holder

    def __reduce__(self) -> tuple[type[BatchInUse], tuple[Path, str]]:
        return type(self), (self.path, self.holder)


class Journal:
    """A file to which a batch appends its results, request by request, so that another process can continue it.

    The first line is the header, every other line an entry; the last entry of an id counts. The results of a request
    are synced to disk together. A line that a crash cut short is dropped. A lock file beside it admits one batch at a
    time.

    Args:
        path: the file; created with the first results.
        endpoint: the endpoint of the batch.
    """

    def __init__(self, path: str | os.PathLike[str], endpoint: BatchEndpoint[Any]) -> None:
        self.path = Path(path)
        self._endpoint = endpoint
        resolved = self.path.resolve()  # one file has one lock, whatever links lead to it
        self._lock = LockFile(resolved.with_name(f"{resolved.name}.lock"))

    def open(self) -> dict[str, BatchEntry[Any]]:
        """Lock the file and return the entries in it by their ids; there are none if it does not exist.

        Raises:
            BatchInUse: another batch is using it.
            ConfigurationError: the file cannot be used.
        """
        if not self.path.parent.is_dir():
            raise ConfigurationError(f"resume={str(self.path)!r}: there is no folder {str(self.path.parent)!r}")
        try:
            self._lock.acquire()
            return self._load()
        except LockHeld as error:
            raise BatchInUse(self.path, str(error)) from None
        except OSError as error:
            raise ConfigurationError(f"resume={str(self.path)!r} cannot be used: {error.strerror or error}") from error

    def _load(self) -> dict[str, BatchEntry[Any]]:
        found: dict[str, BatchEntry[Any]] = {}
        try:
            file = self.path.open("r+b")
        except FileNotFoundError:
            return found
        with file:
            size = 0
            for number, line in enumerate(file, 1):
                if not line.endswith(b"\n"):
                    file.truncate(size)
                    break
                size += len(line)
                where = f"resume={str(self.path)!r}: line {number}"
                try:
                    value: object = load_json(line)
                except InvalidJSON:
                    raise ConfigurationError(f"{where} is not JSON") from None
                if number == 1:
                    check_header(value, self._endpoint, where)
                else:
                    entry = load_entry(value, self._endpoint, where)
                    found[entry.id] = entry
        return found

    def append(self, entries: Iterable[BatchEntry[Any]]) -> None:
        """Append entries, and sync them to disk.

        Raises:
            OSError: the disk is full, for example, or the process was forked from the one that opened the journal.
        """
        if not self._lock.held:
            raise OSError(f"resume={str(self.path)!r} is not locked by this process")
        handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            if os.fstat(handle).st_size == 0:
                _write(handle, header(self._endpoint))
            for entry in entries:
                _write(handle, dump_entry(entry, self._endpoint))
            os.fsync(handle)
        finally:
            os.close(handle)

    def close(self) -> None:
        """Release the lock."""
        self._lock.release()


def _write(handle: int, line: dict[str, Any]) -> None:
    data = memoryview(dump_json(line, allow_nan=True) + b"\n")
    while data:
        data = data[os.write(handle, data) :]
