"""Names of the events of a client."""

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
ProgressEventName: TypeAlias = Literal["progress"]
EventName: TypeAlias = AuthEventName | RequestEventName | ProgressEventName

AUTH_EVENTS: Final[frozenset[str]] = frozenset(get_args(AuthEventName))
"""Event names of the session."""

REQUEST_EVENTS: Final[frozenset[str]] = frozenset(get_args(RequestEventName))
"""Event names of requests."""

EVENTS: Final[frozenset[str]] = AUTH_EVENTS | REQUEST_EVENTS | frozenset(get_args(ProgressEventName))
"""All event names of a client."""
