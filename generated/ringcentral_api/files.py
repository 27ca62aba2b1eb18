# Copied by `make regen` from scripts/codegen/runtime/files.py: edit that file.
"""Files to send: what may be given for one, checked before a byte is sent, and made a part of a multipart body.

Nothing is read into memory as a whole, and everything can be read again where the request has to be sent again.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Final, cast

from .client import Part
from .types import File

_PIECE: Final = 64 * 1024
_IN_MEMORY: Final = 1024 * 1024
_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(?:[ \t]*;[ -~]*)?", re.ASCII)
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (rb"%PDF-", "application/pdf"),
    (rb"\x89PNG\r\n\x1a\n", "image/png"),
    (rb"\xff\xd8\xff", "image/jpeg"),
    (rb"GIF8[79]a", "image/gif"),
    (rb"II\*\x00|MM\x00\*", "image/tiff"),
    (rb"BM", "image/bmp"),
    (rb"\{\\rtf", "application/rtf"),
    (rb"RIFF....WAVE", "audio/wav"),
    (rb"OggS", "audio/ogg"),
    (rb"ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]", "audio/mpeg"),
    (rb"....ftyp", "video/mp4"),
)
_MAGIC_SIZE = 16
_TYPES = {"ogg": "audio/ogg", "txt": "text/plain", "vcf": "text/vcard", "wav": "audio/wav"}
"""What the standard library lacks, or calls by another name than the platform."""


def file_parts(where: str, name: str, value: object, *, most: int | None = None) -> tuple[list[Part], int]:
    """Return the parts for one or several files, and their size in bytes.

    Args:
        where: the argument, for errors.
        name: the name of the form field.
        value: a `File`, a path, bytes, a binary file object, a text or an iterable of chunks in a `File`; or several in
            a list, a tuple or another iterable.
        most: maximum total size in bytes, or `None` if it is not limited.

    Raises:
        TypeError: it is none of those.
        ValueError: missing, empty, in text mode, too large, a text that may be meant as a path, or a `content_type`
            that is not a media type.
    """
    if isinstance(value, Mapping):
        raise TypeError(f"{where}: expected one file or several, got {type(cast('object', value)).__name__}")
    single = is_single(value)
    items = [value] if single else list(cast("Iterable[object]", value))
    parts: list[Part] = []
    total = 0
    for index, item in enumerate(items):
        place = where if single else f"{where}[{index}]"
        part, size = _part(place, name, item, index, None if most is None else most - total)
        if size == 0:
            raise ValueError(f"{place} is empty")
        total += size
        if most is not None and total > most:
            raise ValueError(
                f"{place}: {total} bytes so far, and the endpoint takes {most} ({most / 1024 / 1024:.4g} MiB) in all"
            )
        parts.append(part)
    return parts, total


def is_single(value: object) -> bool:
    """Return whether the argument is one file, not a collection of files."""
    kinds = (str, bytes, bytearray, os.PathLike, File, io.IOBase)
    return isinstance(value, kinds) or hasattr(value, "read") or not hasattr(value, "__iter__")


def media_type_of(filename: str | None, start: bytes) -> str:
    """Return the media type by the name (the standard library's table), otherwise by the first bytes."""
    named = _named(filename) if filename else None
    if named:
        return named
    found = (media for magic, media in _MAGIC if re.match(magic, start, re.DOTALL))
    return next(found, "application/octet-stream")


def _named(filename: str) -> str | None:
    """Return the media type of a file name."""
    import mimetypes

    known = _TYPES.get(filename.rpartition(".")[2].lower()) if "." in filename else None
    return known or mimetypes.guess_type(filename)[0]


def _suffix(media: str) -> str:
    """Return the file name extension of a media type, with its dot."""
    import mimetypes

    plain = media.partition(";")[0].strip()
    known = next((suffix for suffix, other in _TYPES.items() if other == plain), None)
    return f".{known}" if known else mimetypes.guess_extension(plain) or ""


def _part(where: str, name: str, item: object, index: int, most: int | None) -> tuple[Part, int]:
    filename, media = None, None
    content = item
    if isinstance(item, File):
        filename, media, content = item.filename, item.content_type, cast("object", item.content)
        if media is not None and not _MEDIA_TYPE.fullmatch(media):
            raise ValueError(f"{where}: content_type={media!r} is not a media type such as 'application/pdf'")
    body: bytes | PathFile | Section
    if isinstance(content, str):
        if not isinstance(item, File) and _looks_like_a_path(content):
            raise ValueError(
                f"{where}={content!r:.200} is a text, and looks like a path: use Path(...) for a file, "
                "File(...) for a text"
            )
        try:
            body, media = content.encode(), media or "text/plain; charset=utf-8"
        except UnicodeEncodeError as error:
            raise ValueError(f"{where}: the text has a lone surrogate at {error.start}") from None
    elif isinstance(content, (bytes, bytearray, memoryview)):
        body = bytes(cast("bytes", content))
    elif isinstance(content, os.PathLike):
        body = PathFile(where, cast("os.PathLike[str]", content))
        filename = filename or body.path.name
    elif hasattr(content, "read"):
        filename = filename or _own_name(content)
        body = _of_object(where, cast("IO[bytes]", content), most)
    elif isinstance(item, File) and hasattr(content, "__iter__"):
        body = _spooled(where, cast("Iterable[bytes]", content), most)
    else:
        raise TypeError(
            f"{where}: expected a Path, bytes, a text, a binary file object or a File, got {type(content).__name__}"
        )
    if media is None:
        start = body[:_MAGIC_SIZE] if isinstance(body, bytes) else _unless_named(filename, body)
        media = media_type_of(filename, start)
    if filename is None:
        filename = f"{name}{index or ''}{_suffix(media)}"
    # A name that is not valid Unicode (file systems allow it) would fail in the middle of the request.
    filename = filename.encode("utf-8", "replace").decode()
    size = len(body) if isinstance(body, bytes) else body.size
    return Part(name, cast("bytes | IO[bytes]", body), filename, media), size


def _own_name(file: object) -> str | None:
    own: object = getattr(file, "name", None)
    return own.replace("\\", "/").rpartition("/")[2] or None if isinstance(own, str) else None


def _unless_named(filename: str | None, body: PathFile | Section) -> bytes:
    """Return the first bytes of a file whose name does not determine its media type."""
    if filename and _named(filename):
        return b""
    start = body.read(_MAGIC_SIZE)
    body.seek(0)
    return start


def _of_object(where: str, file: IO[bytes], most: int | None) -> Section:
    try:
        start: object = file.read(0)
    except (OSError, ValueError) as error:
        closed = getattr(file, "closed", False) is True
        reason = "it is closed" if closed else getattr(error, "strerror", None) or "it is not opened for reading"
        raise ValueError(f"{where}: cannot read the file object: {reason}") from error
    if isinstance(file, io.TextIOBase) or isinstance(start, str):
        raise ValueError(f"{where}: the file object is opened in text mode; open it with 'rb'")
    seekable = getattr(file, "seekable", None)
    if callable(seekable) and seekable():
        return Section(file)
    return _spooled(where, iter(lambda: file.read(_PIECE), b""), most)


def _spooled(where: str, chunks: Iterable[bytes], most: int | None) -> Section:
    """Copy a stream that can be read only once to a temporary file: its size is known, and it can be sent again."""
    import tempfile

    copy = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  # closed with the part that it becomes
    section = Section(cast("IO[bytes]", copy), owned=True)
    for chunk in chunks:
        if not isinstance(cast("object", chunk), (bytes, bytearray, memoryview)):
            raise TypeError(f"{where}: expected chunks of bytes, got {type(chunk).__name__}")
        copy.write(chunk)
        section.size += len(chunk)
        if most is not None and section.size > most:
            break  # the caller refuses it; reading the rest is unnecessary
    copy.seek(0)
    return section


class PathFile:
    """A file on the disk as a part: opened at the first read, closed at its end; callers need not close it.

    Attributes:
        path: path of the file.
        size: its size in bytes, when it was looked at.
    """

    def __init__(self, where: str, path: os.PathLike[str]) -> None:
        self.path = Path(path)
        self._file: IO[bytes] | None = None
        self._position = 0
        try:
            with self.path.open("rb") as file:
                self.size = file.seek(0, os.SEEK_END)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise ValueError(f"{where}: cannot read {str(self.path)!r}: {reason}") from error

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes; empty at the end as determined when the part was created."""
        left = self.size - self._position
        if left <= 0:
            self.close()
            return b""
        if self._file is None:
            self._file = self.path.open("rb")
            self._file.seek(self._position)
        data = self._file.read(left if size < 0 else min(size, left))
        self._position += len(data)
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place counted from the start or the end."""
        self._position = offset + (self.size if whence == os.SEEK_END else 0)
        if self._file is not None:
            self._file.seek(self._position)
        return self._position

    def tell(self) -> int:
        """Return the current position."""
        return self._position

    def seekable(self) -> bool:
        """Return True: it can be read again."""
        return True

    def close(self) -> None:
        """Close the file; the next read opens it again."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __del__(self) -> None:
        if getattr(self, "_file", None) is not None:
            self.close()


class Section:
    """A file object from where it stands on, as a file of its own: httpx goes back to 0 to send a body once more.

    Attributes:
        size: how many bytes there are from there on.
    """

    def __init__(self, file: IO[bytes], *, owned: bool = False) -> None:
        self._file = file
        self._owned = owned
        self._start = file.tell()
        self.size = file.seek(0, os.SEEK_END) - self._start
        file.seek(self._start)

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes; empty at the end."""
        return self._file.read(size)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place; 0 is where the file object stood."""
        moved = self._file.seek(offset + self._start if whence == os.SEEK_SET else offset, whence)
        return moved - self._start

    def tell(self) -> int:
        """Return the current position."""
        return self._file.tell() - self._start

    def seekable(self) -> bool:
        """Return True: it can be read again."""
        return True

    def __del__(self) -> None:
        if getattr(self, "_owned", False):
            self._file.close()


def _looks_like_a_path(text: str) -> bool:
    if not text or len(text) > 255 or "\n" in text or text != text.strip():
        return False
    if _named(text) and " " not in text:
        return True
    try:
        return ("/" in text or "\\" in text or "." in text) and Path(text).is_file()
    except (OSError, ValueError):
        return False
