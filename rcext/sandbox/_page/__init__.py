"""The web page at `/`: what the sandbox holds, what clients ask of it, and buttons that make things happen.

It stands beside the emulated API, not in it: its own requests are neither logged nor counted, and no fault befalls
them, so that a rule for all paths can still be switched off.
"""

from __future__ import annotations

#: Where a user consents to a login; the authorize endpoint leads here.
LOGIN_PAGE = "/sandbox/login"


def owns(path: str) -> bool:
    """Whether a path belongs to the page, and not to the API."""
    return path in ("/", "/favicon.ico") or path.startswith("/sandbox/")
