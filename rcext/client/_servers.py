"""Servers by name and URL, and their media hosts."""

from __future__ import annotations

import logging
from typing import Final

import httpx

from rcext._loopback import is_loopback
from rcext.errors import ConfigurationError

PRODUCTION: Final = "https://platform.ringcentral.com"
"""The production server."""

DEVELOPER_SANDBOX: Final = "https://platform.devtest.ringcentral.com"
"""RingCentral's own sandbox for developers; not the embedded one, which has a URL of its own."""

_NAMES: Final = {"production": PRODUCTION, "developer-sandbox": DEVELOPER_SANDBOX}

logger = logging.getLogger("rcext.client")


def resolve_server(server: str) -> str:
    """Return the base URL of a server, given by name or URL, without a trailing slash.

    Raises:
        ConfigurationError: for anything else, and for http to a host that is not this machine.
    """
    if server == "sandbox":
        raise ConfigurationError(
            "server is 'sandbox': write 'developer-sandbox' for RingCentral's own, which is being withdrawn; for the "
            "sandbox of this package, give the `server` of a running rcext.sandbox.Sandbox"
        )
    url = _NAMES.get(server, server).rstrip("/")
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, TypeError) as error:
        raise ConfigurationError(f"server is {server!r}, which is not a URL: {error}") from None
    if parsed.scheme not in ("https", "http") or not parsed.host or parsed.query or parsed.fragment or parsed.userinfo:
        raise ConfigurationError(
            f"server is {server!r}; it is 'production', 'developer-sandbox', or a base URL such as 'https://platform.ringcentral.com'"
        )
    if parsed.path.strip("/"):
        raise ConfigurationError(f"server is {server!r}; remove the path {parsed.path!r}, which each call has itself")
    if parsed.scheme == "http" and not is_loopback(parsed.host):
        raise ConfigurationError(f"server is {server!r}: tokens are not sent over plain http, except to this machine")
    if url == DEVELOPER_SANDBOX:
        logger.warning("RingCentral is withdrawing its developer sandbox, %s; use another server", url)
    return url


def media_server(server: str) -> str:
    """Return the base URL of a server's media host: `media.` instead of `platform.` in its name."""
    scheme, _, rest = server.partition("://")
    return f"{scheme}://media.{rest[len('platform.') :]}" if rest.startswith("platform.") else server
