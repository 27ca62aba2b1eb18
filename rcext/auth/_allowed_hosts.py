"""Hosts that may receive the bearer token."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from rcext._loopback import is_loopback
from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable


class AllowedHosts:
    """The allow-list of a client: the server's own origin, its media host, and what the caller adds.

    Args:
        server: the server's base URL. Its whole origin is allowed, port included.
        others: host names (`media.ringcentral.com`), names with all subdomains (`*.example.com`), or origins
            (`http://127.0.0.1:8080`). Host names are allowed over https on its default port only.

    Raises:
        ConfigurationError: an entry is neither, or an http origin that is not this machine.
    """

    __slots__ = ("_origins", "_suffixes")

    def __init__(self, server: str, others: Iterable[str] = ()) -> None:
        self._origins: set[tuple[str, str, int | None]] = {_origin(httpx.URL(server))}
        suffixes: list[str] = []
        for other in others:
            if "://" in other:
                self._origins.add(_secure_origin(other))
            elif other.startswith("*.") and other.count("*") == 1 and other.count(".") > 1:
                suffixes.append(other[1:].lower())
            elif other and not set(other) & set("/*@: "):
                self._origins.add(("https", other.lower(), None))
            else:
                raise _not_a_host(other)
        self._suffixes = tuple(suffixes)

    def allow(self, url: httpx.URL) -> bool:
        """Return whether a request to this URL may carry the bearer token."""
        origin = _origin(url)
        return origin in self._origins or (
            bool(self._suffixes) and origin[0] == "https" and origin[2] is None and origin[1].endswith(self._suffixes)
        )


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _secure_origin(text: str) -> tuple[str, str, int | None]:
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL:
        raise _not_a_host(text) from None
    if url.scheme not in ("https", "http") or not url.host or url.userinfo:
        raise _not_a_host(text)
    if url.scheme == "http" and not is_loopback(url.host):
        raise ConfigurationError(f"{text!r}: tokens are not sent over plain http, except to this machine")
    return _origin(url)


def _not_a_host(text: str) -> ConfigurationError:
    return ConfigurationError(
        f"{text!r} is not a host name such as 'media.example.com' or '*.example.com', nor an origin"
    )
