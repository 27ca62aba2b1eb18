"""Files to send: what a caller may give for one, as a part of a multipart body."""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias, cast

from rcext.errors import ConfigurationError
from ringcentral_api.client import Part
from ringcentral_api.types import File

if TYPE_CHECKING:
    from collections.abc import Iterable
    from contextlib import ExitStack

Attachment: TypeAlias = "os.PathLike[str] | bytes | str | IO[bytes] | File"
"""A file: a `Path`, bytes, a binary file object, a text, or a `File`, which says its name and media type too."""

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"{\\rtf", "application/rtf"),
)


def file_parts(
    call: str, argument: str, files: Iterable[Attachment] | Attachment, name: str, *, most: int, stack: ExitStack
) -> list[Part]:
    """The parts for a call's files. Files given by their paths are opened, and closed with the stack.

    Args:
        call: the function, for errors.
        argument: its argument, for errors.
        files: one or several.
        name: the name of the form field.
        most: how many bytes all of them may have together.
        stack: closes what is opened here.

    Raises:
        ConfigurationError: missing, empty, in text mode, all too large together, or a text that may be meant as a path.
    """
    single = isinstance(files, (str, bytes, bytearray, os.PathLike, File, io.IOBase)) or hasattr(files, "read")
    given = [cast("Attachment", files)] if single else list(cast("Iterable[Attachment]", files))
    parts: list[Part] = []
    total = 0
    for index, item in enumerate(given):
        where = f"{call}: {argument}" if single else f"{call}: {argument}[{index}]"
        part, size = _part(where, item, name, index, stack)
        if size == 0:
            raise ConfigurationError(f"{where} is empty")
        total += size or 0
        if total > most:
            raise ConfigurationError(
                f"{where}: {total} bytes so far, and the endpoint takes {most} ({most / 1024 / 1024:.0f} MiB) in all"
            )
        parts.append(part)
    return parts


def _part(where: str, item: object, name: str, index: int, stack: ExitStack) -> tuple[Part, int | None]:
    filename, media = None, None
    if isinstance(item, File):
        filename, media, content = item.filename, item.content_type, cast("object", item.content)
    else:
        content = item
    if isinstance(content, str):
        if not isinstance(item, File) and _looks_like_a_path(content):
            raise ConfigurationError(
                f"{where}={content!r} is a text, and looks like a path: use Path(...) for a file, File(...) for a text"
            )
        data = content.encode()
        return Part(name, data, filename or f"text{index}.txt", media or "text/plain; charset=utf-8"), len(data)
    if isinstance(content, (bytes, bytearray)):
        data = bytes(content)
        media = media or _guess(filename, data[:16])
        return Part(name, data, filename or f"file{index}{_suffix(media)}", media), len(data)
    if isinstance(content, os.PathLike):
        path = Path(cast("os.PathLike[str]", content))
        try:
            file: IO[bytes] = stack.enter_context(path.open("rb"))
        except OSError as error:
            raise ConfigurationError(f"{where}: cannot read {str(path)!r}: {error.strerror or error}") from error
        filename = filename or path.name
        return Part(name, file, filename, media or _guess(filename, _peek(file))), _size(file)
    if hasattr(content, "read"):
        return _from_object(where, cast("IO[bytes]", content), name, index, filename, media)
    raise ConfigurationError(
        f"{where}: expected a Path, bytes, a text, a binary file object or a File, got {type(content).__name__}"
    )


def _from_object(
    where: str, file: IO[bytes], name: str, index: int, filename: str | None, media: str | None
) -> tuple[Part, int | None]:
    if isinstance(file, io.TextIOBase) or isinstance(cast("object", file.read(0)), str):
        raise ConfigurationError(f"{where}: the file object is opened in text mode; open it with 'rb'")
    own: object = getattr(file, "name", None)
    if filename is None and isinstance(own, str) and own:
        filename = Path(own).name
    if not _seekable(file):
        return Part(name, file, filename or f"file{index}", media or _guess(filename, b"")), None
    section = _Section(file)
    media = media or _guess(filename, _peek(section))
    return Part(name, cast("IO[bytes]", section), filename or f"file{index}{_suffix(media)}", media), _size(section)


class _Section:
    """A file object from where it stands on, as a file of its own: httpx goes back to 0 to send a body once more."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._start = file.tell()

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        moved = self._file.seek(offset + self._start if whence == os.SEEK_SET else offset, whence)
        return moved - self._start

    def tell(self) -> int:
        return self._file.tell() - self._start

    def seekable(self) -> bool:
        return True


def _seekable(file: IO[bytes]) -> bool:
    try:
        return file.seekable()
    except AttributeError:
        return False


def _size(file: IO[bytes] | _Section) -> int:
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    return size


def _peek(file: IO[bytes] | _Section) -> bytes:
    start = file.read(16)
    file.seek(0)
    return start


def _guess(filename: str | None, start: bytes) -> str:
    """The media type by the name, or else by the first bytes."""
    named = mimetypes.guess_type(filename)[0] if filename else None
    if named:
        return named
    return next((media for magic, media in _MAGIC if start.startswith(magic)), "application/octet-stream")


def _suffix(media: str) -> str:
    return mimetypes.guess_extension(media.partition(";")[0]) or ""


def _looks_like_a_path(text: str) -> bool:
    if not text or len(text) > 255 or "\n" in text or text != text.strip():
        return False
    if mimetypes.guess_type(text)[0] and " " not in text:
        return True
    try:
        return ("/" in text or "\\" in text or "." in text) and Path(text).is_file()
    except (OSError, ValueError):
        return False


def recipients(call: str, to: object, check: Any) -> list[dict[str, str]]:
    """The `to` of a message: each number checked.

    Raises:
        ConfigurationError: nobody, or a number that is none.
    """
    if isinstance(to, str):
        return [{"phoneNumber": check(call, "to", to)}]
    if isinstance(to, Mapping) or not hasattr(to, "__iter__"):
        raise ConfigurationError(f"{call}: to: expected a phone number or several, got {_kind(cast('Any', to))}")
    found = [
        {"phoneNumber": check(call, f"to[{index}]", number)}
        for index, number in enumerate(cast("Iterable[object]", to))
    ]
    if not found:
        raise ConfigurationError(f"{call}: to is empty: there is no recipient")
    return found


def _kind(value: object) -> str:
    return type(value).__name__
