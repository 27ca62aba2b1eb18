"""The web page at `/`: contents of the sandbox, requests of clients, and buttons.

It is separate from the emulated API: its own requests are not logged or limited, and faults do not apply to
them, so that a rule for all paths can still be removed.
"""

from __future__ import annotations

#: The consent page; the authorize endpoint redirects to it.
LOGIN_PAGE = "/sandbox/login"


def owns(path: str) -> bool:
    """Return whether a path belongs to the page and not to the API."""
    return path in ("/", "/favicon.ico") or path.startswith("/sandbox/")
