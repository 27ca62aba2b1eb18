"""Errors of a followed stream, in addition to the API's own."""

from __future__ import annotations

from rcext.errors import RingCentralError

__all__ = ["CursorError", "CursorTaken", "FollowError", "FollowRefused"]


class FollowError(RingCentralError):
    """Changes cannot be followed."""


class FollowRefused(FollowError):
    """The server refuses permanently, usually because a permission is missing. The message names it.

    The cause is the server's `ApiError`. Iterating again retries.
    """


class CursorError(FollowError):
    """The cursor cannot be read or written, is damaged, or belongs to another user."""


class CursorTaken(CursorError):
    """Another stream was started with the same cursor. This stream has ended."""
