"""Models: calendar events."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_event_recurrence_info import EventRecurrenceInfo, decode_EventRecurrenceInfo
from ._shared_tm_navigation_info import TMNavigationInfo, decode_TMNavigationInfo

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._shared_event_recurrence_info import EventRecurrenceInfoDict


class TMCreateEventRequestColor(OpenEnum):
    """Values of `TMCreateEventRequestColor`."""

    BLACK = "Black"
    RED = "Red"
    ORANGE = "Orange"
    YELLOW = "Yellow"
    GREEN = "Green"
    BLUE = "Blue"
    PURPLE = "Purple"
    MAGENTA = "Magenta"


TMCreateEventRequestColorTable = EnumTable(TMCreateEventRequestColor)


class TMEventInfoColor(OpenEnum):
    """Values of `TMEventInfoColor`."""

    BLACK = "Black"
    RED = "Red"
    ORANGE = "Orange"
    YELLOW = "Yellow"
    GREEN = "Green"
    BLUE = "Blue"
    PURPLE = "Purple"
    MAGENTA = "Magenta"


TMEventInfoColorTable = EnumTable(TMEventInfoColor)


class TMCreateEventRequest(Model):
    """The object `TMCreateEventRequest`."""

    __slots__ = (
        "all_day",
        "color",
        "creator_id",
        "description",
        "end_time",
        "id",
        "location",
        "recurrence",
        "start_time",
        "title",
    )
    __fields__ = __slots__
    __converted__ = {
        "color": "color",
        "recurrence": "recurrence",
    }
    all_day: bool | None
    color: TMCreateEventRequestColor | None
    creator_id: str | None
    description: str | None
    end_time: datetime.datetime
    id: str | None
    location: str | None
    recurrence: EventRecurrenceInfo | None
    start_time: datetime.datetime
    title: str

    def __init__(
        self,
        *,
        all_day: bool | None = None,
        color: TMCreateEventRequestColor
        | Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"]
        | None = None,
        creator_id: str | None = None,
        description: str | None = None,
        end_time: datetime.datetime,
        id: str | None = None,
        location: str | None = None,
        recurrence: EventRecurrenceInfo | EventRecurrenceInfoDict | None = None,
        start_time: datetime.datetime,
        title: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.all_day
        if v is not None:
            d["allDay"] = v
        v = self.color
        if v is not None:
            d["color"] = v.wire if typeof(v) is TMCreateEventRequestColor else v
        v = self.creator_id
        if v is not None:
            d["creatorId"] = v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.end_time
        if v is not None:
            d["endTime"] = from_datetime(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.location
        if v is not None:
            d["location"] = v
        v = self.recurrence
        if v is not None:
            d["recurrence"] = v.to_dict() if typeof(v) is EventRecurrenceInfo else encode(v)
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.title
        if v is not None:
            d["title"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMCreateEventRequest(d: dict[str, Any]) -> TMCreateEventRequest:
    """Decode a `TMCreateEventRequest`; what does not fit is passed on."""
    self = new(TMCreateEventRequest)
    get: Getter = d.get
    self.all_day = get("allDay")
    v = get("color")
    self.color = TMCreateEventRequestColorTable[v] if typeof(v) is str else v
    self.creator_id = get("creatorId")
    self.description = get("description")
    v = get("endTime")
    self.end_time = to_datetime(v) if typeof(v) is str else v
    self.id = get("id")
    self.location = get("location")
    v = get("recurrence")
    self.recurrence = decode_EventRecurrenceInfo(v) if typeof(v) is dict else v
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.title = get("title")
    self.__extras__ = (
        None if TMCreateEventRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in TMCreateEventRequestKeys}
    )
    return self


TMCreateEventRequest.__decode__ = decode_TMCreateEventRequest
TMCreateEventRequestKeys = frozenset(
    (
        "allDay",
        "color",
        "creatorId",
        "description",
        "endTime",
        "id",
        "location",
        "recurrence",
        "startTime",
        "title",
    )
)


class TMEventInfo(Model):
    """The object `TMEventInfo`."""

    __slots__ = (
        "all_day",
        "color",
        "creator_id",
        "description",
        "end_time",
        "id",
        "location",
        "recurrence",
        "start_time",
        "title",
    )
    __fields__ = __slots__
    __converted__ = {
        "color": "color",
        "recurrence": "recurrence",
    }
    all_day: bool | None
    color: TMEventInfoColor | None
    creator_id: str | None
    description: str | None
    end_time: datetime.datetime | None
    id: str | None
    location: str | None
    recurrence: EventRecurrenceInfo | None
    start_time: datetime.datetime | None
    title: str | None

    def __init__(
        self,
        *,
        all_day: bool | None = None,
        color: TMEventInfoColor
        | Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"]
        | None = None,
        creator_id: str | None = None,
        description: str | None = None,
        end_time: datetime.datetime | None = None,
        id: str | None = None,
        location: str | None = None,
        recurrence: EventRecurrenceInfo | EventRecurrenceInfoDict | None = None,
        start_time: datetime.datetime | None = None,
        title: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.all_day
        if v is not None:
            d["allDay"] = v
        v = self.color
        if v is not None:
            d["color"] = v.wire if typeof(v) is TMEventInfoColor else v
        v = self.creator_id
        if v is not None:
            d["creatorId"] = v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.end_time
        if v is not None:
            d["endTime"] = from_datetime(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.location
        if v is not None:
            d["location"] = v
        v = self.recurrence
        if v is not None:
            d["recurrence"] = v.to_dict() if typeof(v) is EventRecurrenceInfo else encode(v)
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.title
        if v is not None:
            d["title"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMEventInfo(d: dict[str, Any]) -> TMEventInfo:
    """Decode a `TMEventInfo`; what does not fit is passed on."""
    self = new(TMEventInfo)
    get: Getter = d.get
    self.all_day = get("allDay")
    v = get("color")
    self.color = TMEventInfoColorTable[v] if typeof(v) is str else v
    self.creator_id = get("creatorId")
    self.description = get("description")
    v = get("endTime")
    self.end_time = to_datetime(v) if typeof(v) is str else v
    self.id = get("id")
    self.location = get("location")
    v = get("recurrence")
    self.recurrence = decode_EventRecurrenceInfo(v) if typeof(v) is dict else v
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.title = get("title")
    self.__extras__ = None if TMEventInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMEventInfoKeys}
    return self


TMEventInfo.__decode__ = decode_TMEventInfo
TMEventInfoKeys = frozenset(
    (
        "allDay",
        "color",
        "creatorId",
        "description",
        "endTime",
        "id",
        "location",
        "recurrence",
        "startTime",
        "title",
    )
)


class TMEventList(Model):
    """The object `TMEventList`."""

    __slots__ = (
        "navigation",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "records": "records",
    }
    navigation: TMNavigationInfo | None
    records: list[TMEventInfo] | None

    def __init__(
        self,
        *,
        navigation: TMNavigationInfo | None = None,
        records: list[TMEventInfo] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is TMNavigationInfo else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is TMEventInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMEventList(d: dict[str, Any]) -> TMEventList:
    """Decode a `TMEventList`; what does not fit is passed on."""
    self = new(TMEventList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_TMNavigationInfo(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_TMEventInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if TMEventListKeys.issuperset(d) else {k: d[k] for k in d if k not in TMEventListKeys}
    return self


TMEventList.__decode__ = decode_TMEventList
TMEventListKeys = frozenset(
    (
        "navigation",
        "records",
    )
)
