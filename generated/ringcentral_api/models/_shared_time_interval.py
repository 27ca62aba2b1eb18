"""Models: shared time interval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import Getter, Model, encode, fill, new, typeof

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..bodies._shared_time_interval import TimeIntervalDict


class TimeInterval(Model):
    """Span of a day, in the time zone of the extension or company."""

    __slots__ = (
        "from_",
        "to",
    )
    __fields__ = __slots__
    from_: str | None
    """Begin as hh:mm, 24 hours; spelt `from_` in Python."""
    to: str | None
    """End as hh:mm, 24 hours."""

    def __init__(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TimeInterval(d: dict[str, Any]) -> TimeInterval:
    """Decode a `TimeInterval`; what does not fit is passed on."""
    self = new(TimeInterval)
    get: Getter = d.get
    self.from_ = get("from")
    self.to = get("to")
    self.__extras__ = None if TimeIntervalKeys.issuperset(d) else {k: d[k] for k in d if k not in TimeIntervalKeys}
    return self


TimeInterval.__decode__ = decode_TimeInterval
TimeIntervalKeys = frozenset(
    (
        "from",
        "to",
    )
)


class WeeklyScheduleInfo(Model):
    """Hours of each weekday; a day left out is closed."""

    __slots__ = (
        "friday",
        "monday",
        "saturday",
        "sunday",
        "thursday",
        "tuesday",
        "wednesday",
    )
    __fields__ = __slots__
    __converted__ = {
        "friday": "friday",
        "monday": "monday",
        "saturday": "saturday",
        "sunday": "sunday",
        "thursday": "thursday",
        "tuesday": "tuesday",
        "wednesday": "wednesday",
    }
    friday: list[TimeInterval] | None
    """Spans of Friday."""
    monday: list[TimeInterval] | None
    """Spans of Monday."""
    saturday: list[TimeInterval] | None
    """Spans of Saturday."""
    sunday: list[TimeInterval] | None
    """Spans of Sunday."""
    thursday: list[TimeInterval] | None
    """Spans of Thursday."""
    tuesday: list[TimeInterval] | None
    """Spans of Tuesday."""
    wednesday: list[TimeInterval] | None
    """Spans of Wednesday."""

    def __init__(
        self,
        *,
        friday: Sequence[TimeInterval | TimeIntervalDict] | None = None,
        monday: Sequence[TimeInterval | TimeIntervalDict] | None = None,
        saturday: Sequence[TimeInterval | TimeIntervalDict] | None = None,
        sunday: Sequence[TimeInterval | TimeIntervalDict] | None = None,
        thursday: Sequence[TimeInterval | TimeIntervalDict] | None = None,
        tuesday: Sequence[TimeInterval | TimeIntervalDict] | None = None,
        wednesday: Sequence[TimeInterval | TimeIntervalDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.friday
        if v is not None:
            d["friday"] = (
                [i0.to_dict() if typeof(i0) is TimeInterval else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.monday
        if v is not None:
            d["monday"] = (
                [i0.to_dict() if typeof(i0) is TimeInterval else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.saturday
        if v is not None:
            d["saturday"] = (
                [i0.to_dict() if typeof(i0) is TimeInterval else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.sunday
        if v is not None:
            d["sunday"] = (
                [i0.to_dict() if typeof(i0) is TimeInterval else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.thursday
        if v is not None:
            d["thursday"] = (
                [i0.to_dict() if typeof(i0) is TimeInterval else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.tuesday
        if v is not None:
            d["tuesday"] = (
                [i0.to_dict() if typeof(i0) is TimeInterval else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.wednesday
        if v is not None:
            d["wednesday"] = (
                [i0.to_dict() if typeof(i0) is TimeInterval else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WeeklyScheduleInfo(d: dict[str, Any]) -> WeeklyScheduleInfo:
    """Decode a `WeeklyScheduleInfo`; what does not fit is passed on."""
    self = new(WeeklyScheduleInfo)
    get: Getter = d.get
    v = get("friday")
    self.friday = [decode_TimeInterval(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("monday")
    self.monday = [decode_TimeInterval(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("saturday")
    self.saturday = [decode_TimeInterval(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("sunday")
    self.sunday = [decode_TimeInterval(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("thursday")
    self.thursday = [decode_TimeInterval(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("tuesday")
    self.tuesday = [decode_TimeInterval(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("wednesday")
    self.wednesday = [decode_TimeInterval(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if WeeklyScheduleInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in WeeklyScheduleInfoKeys}
    )
    return self


WeeklyScheduleInfo.__decode__ = decode_WeeklyScheduleInfo
WeeklyScheduleInfoKeys = frozenset(
    (
        "friday",
        "monday",
        "saturday",
        "sunday",
        "thursday",
        "tuesday",
        "wednesday",
    )
)
