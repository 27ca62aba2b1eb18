"""Safe file names for downloads."""

from __future__ import annotations

import email.message
import mimetypes
import re
from typing import Final
from urllib.parse import unquote, urlsplit

_MAX_BYTES: Final = 200
"""The longest name; file systems allow 255 bytes."""

_MAX_SUFFIX: Final = 15

# Devices on Windows, whatever the suffix.
_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]", re.IGNORECASE)
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')


def choose_filename(disposition: str | None, url: str, content_type: str | None) -> str:
    """Return a name without folders: from `Content-Disposition` (RFC 6266), otherwise from the address.

    Args:
        disposition: the header, if there is one.
        url: the address; the last segment of its path is used.
        content_type: the media type, for the suffix of a name from the address.
    """
    name = ""
    if disposition:
        message = email.message.Message()
        message["Content-Disposition"] = disposition.replace("\r", "").replace("\n", "")
        try:
            name = _safe(message.get_filename() or "")
        except (ValueError, LookupError, TypeError):
            name = ""
    if not name:
        path = urlsplit(url).path.rstrip("/")
        name = _safe(unquote(path.rpartition("/")[2])) or "content"
        if "." not in name and content_type:
            name += mimetypes.guess_extension(content_type) or ""
    return name


def _safe(name: str) -> str:
    """Return a name that every file system accepts and that does not leave its folder."""
    name = name.encode("utf-8", "replace").decode()  # a header may decode to lone surrogates
    name = _UNSAFE.sub("_", name.replace("\\", "/").rpartition("/")[2]).strip(" .")
    if _RESERVED.fullmatch(name.partition(".")[0].rstrip(" ")):
        name = f"_{name}"
    while len(name.encode()) > _MAX_BYTES:
        stem, dot, suffix = name.rpartition(".")
        name = f"{stem[:-1]}.{suffix}" if dot and len(suffix) <= _MAX_SUFFIX and len(stem) > 1 else name[:-1]
    return name.strip(" .")
