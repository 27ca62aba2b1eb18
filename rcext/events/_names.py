"""The names of all events."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

AuthEventName: TypeAlias = Literal[
    "before_authorize",
    "authorize_success",
    "authorize_error",
    "before_refresh",
    "refresh_success",
    "refresh_error",
    "access_violation",
    "before_logout",
    "logout_success",
    "logout_error",
]
RequestEventName: TypeAlias = Literal["before_request", "request_success", "request_error", "rate_limited"]
EventName: TypeAlias = AuthEventName | RequestEventName

AUTH_EVENTS: Final[frozenset[str]] = frozenset(get_args(AuthEventName))
"""The names of the events of the session."""

REQUEST_EVENTS: Final[frozenset[str]] = frozenset(get_args(RequestEventName))
"""The names of the events of requests."""

EVENTS: Final[frozenset[str]] = AUTH_EVENTS | REQUEST_EVENTS
"""The names of all events."""
