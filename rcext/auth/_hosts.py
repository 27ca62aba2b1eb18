"""Which hosts may see the bearer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable


class Hosts:
    """The allow-list of a client: the platform's own origin, its media host, and what the caller adds.

    Args:
        server: the platform's base URL. Its whole origin is allowed, port included.
        others: host names (`media.ringcentral.com`), names with all below them (`*.example.com`), or origins
            (`http://127.0.0.1:8080`). Host names are allowed over https and its own port only.

    Raises:
        ConfigurationError: for an entry that is neither.
    """

    __slots__ = ("_origins", "_suffixes")

    def __init__(self, server: str, others: Iterable[str] = ()) -> None:
        self._origins: set[tuple[str, str, int | None]] = {_origin(httpx.URL(server))}
        suffixes: list[str] = []
        for other in others:
            if "://" in other:
                self._origins.add(_origin(httpx.URL(other)))
            elif other.startswith("*.") and other.count("*") == 1 and other.count(".") > 1:
                suffixes.append(other[1:].lower())
            elif other and not set(other) & set("/*@: "):
                self._origins.add(("https", other.lower(), None))
            else:
                raise ConfigurationError(f"{other!r} is no host name such as 'media.example.com' or '*.example.com'")
        self._suffixes = tuple(suffixes)

    def allow(self, url: httpx.URL) -> bool:
        """Whether a request to this URL may carry the bearer."""
        origin = _origin(url)
        if origin in self._origins:
            return True
        return (
            bool(self._suffixes) and origin[0] == "https" and origin[2] is None and origin[1].endswith(self._suffixes)
        )


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
