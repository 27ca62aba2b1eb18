"""Short URLs of raw calls."""

from __future__ import annotations

import re
from typing import Final

from rcext.errors import ConfigurationError

PREFIX: Final = "/restapi/v1.0"

_WHOLE: Final = r"/(?:restapi(?:[/?]|$)|\.well-known/|[a-z][a-z-]*/(?:[a-z][a-z-]*/){0,2}v\d+(?:[/?]|$))"


def full_url(server: str, url: str) -> str:
    """Return the absolute URL of a raw call.

    Args:
        server: the platform's base URL.
        url: an absolute URL, which stays; a path from the root (`/restapi/v1.0/...`, `/scim/v2/...`,
            `/team-messaging/v1/...`), which gets the server; or a short one (`/account/~`), which gets `/restapi/v1.0`
            too.

    Raises:
        ConfigurationError: the URL is empty, or has another scheme.
    """
    if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        kind = type(url).__name__
        hints = {
            "ApiRequest": "pass it to rc.platform.api_call",
            "Request": "pass a typed request to rc.send or rc.stream",
        }
        raise ConfigurationError(f"url must be a string, not {kind}; {hints.get(kind, 'pass an address from the API')}")
    if url.startswith(("https://", "http://")):
        return url
    if not url or "://" in url.partition("?")[0]:
        raise ConfigurationError(
            f"{url!r} is not a URL of the API; pass a path such as '/account/~', or an http(s) URL"
        )
    if not url.startswith("/"):
        url = f"/{url}"
    return f"{server}{url}" if re.match(_WHOLE, url) else f"{server}{PREFIX}{url}"
