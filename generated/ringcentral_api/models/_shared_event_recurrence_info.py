"""Models: shared event recurrence info."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal


class EventRecurrenceInfoEndingCondition(OpenEnum):
    """Values of `EventRecurrenceInfoEndingCondition`."""

    NONE = "None"
    COUNT = "Count"
    DATE = "Date"


EventRecurrenceInfoEndingConditionTable = EnumTable(EventRecurrenceInfoEndingCondition)


class EventRecurrenceInfoSchedule(OpenEnum):
    """Values of `EventRecurrenceInfoSchedule`."""

    NONE = "None"
    DAY = "Day"
    WEEKDAY = "Weekday"
    WEEK = "Week"
    MONTH = "Month"
    YEAR = "Year"


EventRecurrenceInfoScheduleTable = EnumTable(EventRecurrenceInfoSchedule)


class EventRecurrenceInfo(Model):
    """The object `EventRecurrenceInfo`."""

    __slots__ = (
        "ending_after",
        "ending_condition",
        "ending_on",
        "schedule",
    )
    __fields__ = __slots__
    __converted__ = {
        "ending_condition": "endingCondition",
        "schedule": "schedule",
    }
    ending_after: int | None
    ending_condition: EventRecurrenceInfoEndingCondition | None
    ending_on: datetime.datetime | None
    schedule: EventRecurrenceInfoSchedule | None

    def __init__(
        self,
        *,
        ending_after: int | None = None,
        ending_condition: EventRecurrenceInfoEndingCondition | Literal["None", "Count", "Date"] | None = None,
        ending_on: datetime.datetime | None = None,
        schedule: EventRecurrenceInfoSchedule
        | Literal["None", "Day", "Weekday", "Week", "Month", "Year"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.ending_after
        if v is not None:
            d["endingAfter"] = v
        v = self.ending_condition
        if v is not None:
            d["endingCondition"] = v.wire if typeof(v) is EventRecurrenceInfoEndingCondition else v
        v = self.ending_on
        if v is not None:
            d["endingOn"] = from_datetime(v)
        v = self.schedule
        if v is not None:
            d["schedule"] = v.wire if typeof(v) is EventRecurrenceInfoSchedule else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EventRecurrenceInfo(d: dict[str, Any]) -> EventRecurrenceInfo:
    """Decode a `EventRecurrenceInfo`; what does not fit is passed on."""
    self = new(EventRecurrenceInfo)
    get: Getter = d.get
    self.ending_after = get("endingAfter")
    v = get("endingCondition")
    self.ending_condition = EventRecurrenceInfoEndingConditionTable[v] if typeof(v) is str else v
    v = get("endingOn")
    self.ending_on = to_datetime(v) if typeof(v) is str else v
    v = get("schedule")
    self.schedule = EventRecurrenceInfoScheduleTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if EventRecurrenceInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in EventRecurrenceInfoKeys}
    )
    return self


EventRecurrenceInfo.__decode__ = decode_EventRecurrenceInfo
EventRecurrenceInfoKeys = frozenset(
    (
        "endingAfter",
        "endingCondition",
        "endingOn",
        "schedule",
    )
)
