"""What a followed stream raises, beside the API's own errors."""

from __future__ import annotations

from rcext.errors import RingCentralError

__all__ = ["CursorError", "CursorTaken", "FollowError", "FollowRefused"]


class FollowError(RingCentralError):
    """Changes cannot be followed."""


class FollowRefused(FollowError):
    """The platform refuses for good, mostly for want of a permission; the text names it. The cause is its answer.

    Iterating on tries again.
    """


class CursorError(FollowError):
    """The cursor cannot be read or written, is damaged, or belongs to another user."""


class CursorTaken(CursorError):
    """Another stream has been started with the same cursor since; this one is at its end."""
