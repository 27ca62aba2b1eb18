"""Batch reports as JSON: for another process, or for tomorrow."""

from __future__ import annotations

import base64
import json
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import httpx

from rcext.errors import ConfigurationError, RingCentralError
from ringcentral_api.batch import BatchItemError
from ringcentral_api.errors import ApiError, error_for

from ._lock import Held, Lock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._report import Batchable, BatchEntry

T = TypeVar("T")

VERSION: Final = 1
_HEADERS: Final = ("Content-Type", "RCRequestId", "Retry-After")


class SavedError(RingCentralError):
    """An error of an earlier process that was no answer of the platform, such as a broken connection; its text is all
    that is left of it.
    """


class BatchInUse(RingCentralError):
    """Another batch is at work on the file that was given for `resume`. Nothing was sent.

    Attributes:
        path: the file.
        holder: who has it: the process, its machine, and since when.
    """

    def __init__(self, path: Path, holder: str) -> None:
        super().__init__(f"resume={str(path)!r} is in use by {holder}; nothing was sent")
        self.path = path
        self.holder = holder

    def __reduce__(self) -> tuple[type[BatchInUse], tuple[Path, str]]:
        return type(self), (self.path, self.holder)


def head(of: Batchable[Any]) -> dict[str, Any]:
    """What a saved report starts with: its form, and what its ids are."""
    return {"rcext.batch": VERSION, "of": of.name}


def check_head(value: object, of: Batchable[Any], where: str) -> None:
    """Refuse what is no saved report, or one about other things.

    Raises:
        ConfigurationError: it says what is there.
    """
    fields = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    version, name = fields.get("rcext.batch"), fields.get("of")
    if version != VERSION:
        raise ConfigurationError(f"{where} is no batch report of version {VERSION}")
    if name != of.name:
        raise ConfigurationError(f"{where} is a report about {name!r}, and this batch asks for {of.name!r}")


def dumped(entry: BatchEntry[T], of: Batchable[T]) -> dict[str, Any]:
    """An entry as JSON has it."""
    found: dict[str, Any] = {"id": entry.id}
    if entry.status is not None:
        found["status"] = entry.status
    if entry.value is not None:
        found["value"] = of.encode(entry.value)
    if entry.error is not None:
        found["error"] = _dumped_error(entry.error)
    if entry.uncertain:
        found["uncertain"] = True
    return found


def loaded(value: object, of: Batchable[T], where: str) -> BatchEntry[T]:
    """An entry out of JSON.

    Raises:
        ConfigurationError: it is none.
    """
    from ._report import BatchEntry

    fields = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    try:
        raw: Any = fields.get("value")
        status: Any = fields.get("status")
        if not isinstance(fields["id"], str) or not isinstance(status, int | None):
            raise TypeError("id or status")
        error = _loaded_error(fields["error"]) if "error" in fields else None
        value = None if raw is None else of.decode(raw)
        return BatchEntry(fields["id"], status, value, error, uncertain=fields.get("uncertain") is True)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise ConfigurationError(f"{where} is no entry of a batch report: {type(error).__name__}: {error}") from error


def _dumped_error(error: Exception) -> dict[str, Any]:
    if not isinstance(error, ApiError):
        return {"type": type(error).__name__, "message": str(error)}
    response = error.response
    found: dict[str, Any] = {"type": type(error).__name__, "message": error.message, "status": error.status}
    found["headers"] = {name: response.headers[name] for name in _HEADERS if name in response.headers}
    # An answer that was read piece by piece has no body any more.
    found["body"] = base64.b64encode(getattr(response, "_content", b"")).decode("ascii")
    try:
        request = response.request
    except RuntimeError:
        return found
    return {**found, "method": request.method, "url": str(request.url.copy_with(query=None, fragment=None))}


def _loaded_error(fields: dict[str, Any]) -> Exception:
    if "status" not in fields:
        return SavedError(f"{fields['type']}: {fields['message']}")
    request = httpx.Request(fields["method"], fields["url"]) if "url" in fields else None
    headers: dict[str, str] = fields["headers"]
    body = base64.b64decode(fields["body"])
    response = httpx.Response(int(fields["status"]), headers=headers, content=body, request=request)
    if fields["type"] == BatchItemError.__name__:
        return BatchItemError(response, message=str(fields["message"]))
    return error_for(response)


class Journal:
    """A file that a batch notes its results in, request by request, so that it can go on in another process.

    The first line says what it is about, every further one is an entry; what is written later about an id holds. The
    results of a request are forced to the disk together; a line that a crash cut short is dropped. One batch at a time
    has the file: a lock beside it keeps others off.

    Args:
        path: where it is; made when there is something to write.
        of: what the ids are.
    """

    def __init__(self, path: str | os.PathLike[str], of: Batchable[Any]) -> None:
        self.path = Path(path)
        self._of = of
        self._lock = Lock(_beside(self.path))
        # A task that is cancelled goes on while a worker thread is still in here: closing waits for it.
        self._guard = threading.Lock()
        self._closed = False

    def open(self) -> dict[str, BatchEntry[Any]]:
        """Keep others off it, and tell what became of each id so far; nothing where there is no file yet.

        Raises:
            BatchInUse: another batch has it.
            ConfigurationError: the file cannot be used.
        """
        if not self.path.parent.is_dir():
            raise ConfigurationError(f"resume={str(self.path)!r}: there is no folder {str(self.path.parent)!r}")
        with self._guard:
            if self._closed:
                return {}
            try:
                self._lock.acquire()
                return self._load()
            except Held as error:
                raise BatchInUse(self.path, str(error)) from None
            except OSError as error:
                raise ConfigurationError(
                    f"resume={str(self.path)!r} cannot be used: {error.strerror or error}"
                ) from error

    def _load(self) -> dict[str, BatchEntry[Any]]:
        found: dict[str, BatchEntry[Any]] = {}
        try:
            file = self.path.open("r+b")
        except FileNotFoundError:
            return found
        with file:
            read = 0
            for number, line in enumerate(file, 1):
                if not line.endswith(b"\n"):
                    file.truncate(read)
                    break
                read += len(line)
                where = f"resume={str(self.path)!r}: line {number}"
                try:
                    value: object = json.loads(line)
                except ValueError:
                    raise ConfigurationError(f"{where} is no JSON") from None
                if number == 1:
                    check_head(value, self._of, where)
                else:
                    entry = loaded(value, self._of, where)
                    found[entry.id] = entry
        return found

    def append(self, entries: Iterable[BatchEntry[Any]]) -> None:
        """Note what became of some ids.

        Raises:
            OSError: the disk is full, or the like.
        """
        with self._guard:
            if self._closed:
                return
            handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                if os.fstat(handle).st_size == 0:
                    _write(handle, head(self._of))
                for entry in entries:
                    _write(handle, dumped(entry, self._of))
                os.fsync(handle)
            finally:
                os.close(handle)

    def close(self) -> None:
        """Let others have it."""
        with self._guard:
            self._closed = True
            self._lock.release()


def _beside(path: Path) -> Path:
    """Where the lock is: one file has one, by whatever links it is reached."""
    whole = path.resolve()
    return whole.with_name(f"{whole.name}.lock")


def _write(handle: int, line: dict[str, Any]) -> None:
    data = memoryview((json.dumps(line, ensure_ascii=False) + "\n").encode())
    while data:
        data = data[os.write(handle, data) :]
