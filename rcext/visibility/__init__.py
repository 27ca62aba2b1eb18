"""Visibility of the program, from its host, job control, and clocks that show that the machine slept.

When the program is shown again, `rc.visibility` checks the token and wakes the subscriptions, which renew if due.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncVisibility
    from ._changes import Cause, Change
    from ._clocks import Clock, Reading
    from ._sync import Visibility

__all__ = ["AsyncVisibility", "Cause", "Change", "Clock", "Reading", "Visibility"]

if not TYPE_CHECKING:  # a typo is still an error for type checkers
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncVisibility": "_async",
            "Cause": "_changes",
            "Change": "_changes",
            "Clock": "_clocks",
            "Reading": "_clocks",
            "Visibility": "_sync",
        },
    )
