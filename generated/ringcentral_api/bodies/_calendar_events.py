"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._calendar_events import TMCreateEventRequestColor
    from ..models._shared_event_recurrence_info import EventRecurrenceInfo
    from ._shared_event_recurrence_info import EventRecurrenceInfoDict


class TMCreateEventRequestDict(TypedDict, total=False):
    """A `TMCreateEventRequest` as a plain dict."""

    allDay: bool
    color: TMCreateEventRequestColor | Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"]
    creatorId: str
    description: str
    endTime: Required[datetime.datetime | str]
    id: str
    location: str
    recurrence: EventRecurrenceInfo | EventRecurrenceInfoDict
    startTime: Required[datetime.datetime | str]
    title: Required[str]
