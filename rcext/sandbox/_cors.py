"""Cross-origin requests (CORS): which pages of a browser may call the sandbox."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.types import ASGIApp

_ORIGIN: Final = re.compile(r"https?://(localhost|127\.0\.0\.1|\[::1\])(:[0-9]{1,5})?")
_EXPOSED: Final = (
    "Content-Disposition",
    "Content-Range",
    "ETag",
    "Location",
    "RCRequestId",
    "Retry-After",
    "X-Emulator",
    "X-Rate-Limit-Group",
    "X-Rate-Limit-Limit",
    "X-Rate-Limit-Remaining",
    "X-Rate-Limit-Window",
)


def checked_origins(origins: Iterable[str]) -> list[str]:
    """Return the origins of pages that may call the sandbox.

    Raises:
        TypeError: it is a string instead of a list.
        ValueError: one is not the origin of a page of this machine.
    """
    if isinstance(origins, str):
        raise TypeError(f"cors: {origins!r} is a string; give a list of origins")
    checked = list(origins)
    for origin in checked:
        if not _ORIGIN.fullmatch(origin):
            raise ValueError(
                f"cors: {origin!r} is not the origin of a page of this machine; give one like http://localhost:8000, "
                "without a path"
            )
    return checked


def allow(application: ASGIApp, origins: list[str]) -> ASGIApp:
    """Return an application that lets pages of some origins read its answers, and answers their preflight requests."""
    from starlette.middleware.cors import CORSMiddleware

    return CORSMiddleware(
        application, allow_origins=origins, allow_methods=["*"], allow_headers=["*"], expose_headers=_EXPOSED
    )
