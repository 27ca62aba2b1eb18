"""Access control of the page: requests from this browser's own tabs only."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Security headers of every answer of the page: no foreign content, no inline scripts.
SECURITY = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    # With "no-referrer" browsers would send "Origin: null" with our own forms.
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}
#: The same for the consent page: its form redirects to the application, which `form-action` would block.
CONSENT_SECURITY = {
    **SECURITY,
    "Content-Security-Policy": SECURITY["Content-Security-Policy"].replace("form-action 'self'; ", ""),
}


def objection(method: str, headers: Mapping[str, str], server: str) -> str | None:
    """Return why a request is rejected, or `None`.

    A foreign page can send forms to the sandbox (CSRF), or let its own host name resolve to it to read the answers
    (DNS rebinding). The first is detected by `Origin` and `Sec-Fetch-Site`, the second by `Host`. Clients other than
    browsers send neither of the former, and are allowed.

    Args:
        method: the HTTP method.
        headers: the request's headers, by name in lower case.
        server: the sandbox's own address.
    """
    host = headers.get("host", "")
    if not _cannot_be_rebound(host, server):
        return (
            f"The host name {host!r} is not the sandbox's. Open {server}/, or start it with --host and the name that "
            "you use."
        )
    if method not in ("GET", "HEAD") and is_cross_site(headers):
        return "This form was not sent by the sandbox's own page."
    return None


def is_cross_site(headers: Mapping[str, str]) -> bool:
    """Return whether a browser sent the request for a foreign page."""
    origin = headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != headers.get("host", ""):
        return True
    return headers.get("sec-fetch-site", "none") not in ("same-origin", "none")


def _cannot_be_rebound(host: str, server: str) -> bool:
    """Return whether the host name cannot be rebound: addresses, names without a dot, and our own."""
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return bool(name) and ("." not in name or name.endswith(".localhost") or name == urlsplit(server).hostname)
    return True
