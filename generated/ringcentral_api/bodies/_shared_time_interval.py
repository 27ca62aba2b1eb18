"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models._shared_time_interval import TimeInterval

TimeIntervalDict = TypedDict(
    "TimeIntervalDict",
    {
        "from": "str",
        "to": "str",
    },
    total=False,
)
"""A `TimeInterval` as a plain dict."""


class WeeklyScheduleInfoDict(TypedDict, total=False):
    """A `WeeklyScheduleInfo` as a plain dict."""

    friday: Sequence[TimeInterval | TimeIntervalDict]
    monday: Sequence[TimeInterval | TimeIntervalDict]
    saturday: Sequence[TimeInterval | TimeIntervalDict]
    sunday: Sequence[TimeInterval | TimeIntervalDict]
    thursday: Sequence[TimeInterval | TimeIntervalDict]
    tuesday: Sequence[TimeInterval | TimeIntervalDict]
    wednesday: Sequence[TimeInterval | TimeIntervalDict]
