"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._shared_event_recurrence_info import EventRecurrenceInfoEndingCondition, EventRecurrenceInfoSchedule


class EventRecurrenceInfoDict(TypedDict, total=False):
    """A `EventRecurrenceInfo` as a plain dict."""

    endingAfter: int
    endingCondition: EventRecurrenceInfoEndingCondition | Literal["None", "Count", "Date"]
    endingOn: datetime.datetime | str
    schedule: EventRecurrenceInfoSchedule | Literal["None", "Day", "Weekday", "Week", "Month", "Year"]
