"""Models: business hours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import Getter, Model, encode, fill, new, typeof
from ._shared_time_interval import WeeklyScheduleInfo, decode_WeeklyScheduleInfo

if TYPE_CHECKING:
    from ..bodies._business_hours import CompanyBusinessHoursScheduleInfoDict, UserBusinessHoursScheduleInfoDict
    from ..bodies._shared_time_interval import WeeklyScheduleInfoDict


class CompanyBusinessHours(Model):
    """When the company can be called."""

    __slots__ = (
        "schedule",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "schedule": "schedule",
    }
    schedule: CompanyBusinessHoursScheduleInfo | None
    """Hours of each weekday; empty means round the clock."""
    uri: str | None
    """Address of the business hours."""

    def __init__(
        self,
        *,
        schedule: CompanyBusinessHoursScheduleInfo | CompanyBusinessHoursScheduleInfoDict | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is CompanyBusinessHoursScheduleInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyBusinessHours(d: dict[str, Any]) -> CompanyBusinessHours:
    """Decode a `CompanyBusinessHours`; what does not fit is passed on."""
    self = new(CompanyBusinessHours)
    get: Getter = d.get
    v = get("schedule")
    self.schedule = decode_CompanyBusinessHoursScheduleInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = (
        None if CompanyBusinessHoursKeys.issuperset(d) else {k: d[k] for k in d if k not in CompanyBusinessHoursKeys}
    )
    return self


CompanyBusinessHours.__decode__ = decode_CompanyBusinessHours
CompanyBusinessHoursKeys = frozenset(
    (
        "schedule",
        "uri",
    )
)


class CompanyBusinessHoursScheduleInfo(Model):
    """Opening hours of a company."""

    __slots__ = ("weekly_ranges",)
    __fields__ = __slots__
    __converted__ = {
        "weekly_ranges": "weeklyRanges",
    }
    weekly_ranges: WeeklyScheduleInfo | None
    """Hours of each weekday."""

    def __init__(
        self,
        *,
        weekly_ranges: WeeklyScheduleInfo | WeeklyScheduleInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.weekly_ranges
        if v is not None:
            d["weeklyRanges"] = v.to_dict() if typeof(v) is WeeklyScheduleInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyBusinessHoursScheduleInfo(d: dict[str, Any]) -> CompanyBusinessHoursScheduleInfo:
    """Decode a `CompanyBusinessHoursScheduleInfo`; what does not fit is passed on."""
    self = new(CompanyBusinessHoursScheduleInfo)
    get: Getter = d.get
    v = get("weeklyRanges")
    self.weekly_ranges = decode_WeeklyScheduleInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CompanyBusinessHoursScheduleInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyBusinessHoursScheduleInfoKeys}
    )
    return self


CompanyBusinessHoursScheduleInfo.__decode__ = decode_CompanyBusinessHoursScheduleInfo
CompanyBusinessHoursScheduleInfoKeys = frozenset(("weeklyRanges",))


class CompanyBusinessHoursUpdateRequest(Model):
    """The object `CompanyBusinessHoursUpdateRequest`."""

    __slots__ = ("schedule",)
    __fields__ = __slots__
    __converted__ = {
        "schedule": "schedule",
    }
    schedule: CompanyBusinessHoursScheduleInfo | None

    def __init__(
        self,
        *,
        schedule: CompanyBusinessHoursScheduleInfo | CompanyBusinessHoursScheduleInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is CompanyBusinessHoursScheduleInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyBusinessHoursUpdateRequest(d: dict[str, Any]) -> CompanyBusinessHoursUpdateRequest:
    """Decode a `CompanyBusinessHoursUpdateRequest`; what does not fit is passed on."""
    self = new(CompanyBusinessHoursUpdateRequest)
    get: Getter = d.get
    v = get("schedule")
    self.schedule = decode_CompanyBusinessHoursScheduleInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CompanyBusinessHoursUpdateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyBusinessHoursUpdateRequestKeys}
    )
    return self


CompanyBusinessHoursUpdateRequest.__decode__ = decode_CompanyBusinessHoursUpdateRequest
CompanyBusinessHoursUpdateRequestKeys = frozenset(("schedule",))


class ScheduleInfoUserBusinessHours(Model):
    """Working hours of a user."""

    __slots__ = ("weekly_ranges",)
    __fields__ = __slots__
    __converted__ = {
        "weekly_ranges": "weeklyRanges",
    }
    weekly_ranges: WeeklyScheduleInfo | None
    """Hours of each weekday."""

    def __init__(
        self,
        *,
        weekly_ranges: WeeklyScheduleInfo | WeeklyScheduleInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.weekly_ranges
        if v is not None:
            d["weeklyRanges"] = v.to_dict() if typeof(v) is WeeklyScheduleInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScheduleInfoUserBusinessHours(d: dict[str, Any]) -> ScheduleInfoUserBusinessHours:
    """Decode a `ScheduleInfoUserBusinessHours`; what does not fit is passed on."""
    self = new(ScheduleInfoUserBusinessHours)
    get: Getter = d.get
    v = get("weeklyRanges")
    self.weekly_ranges = decode_WeeklyScheduleInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if ScheduleInfoUserBusinessHoursKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ScheduleInfoUserBusinessHoursKeys}
    )
    return self


ScheduleInfoUserBusinessHours.__decode__ = decode_ScheduleInfoUserBusinessHours
ScheduleInfoUserBusinessHoursKeys = frozenset(("weeklyRanges",))


class UserBusinessHours(Model):
    """When a user can be called at work."""

    __slots__ = (
        "schedule",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "schedule": "schedule",
    }
    schedule: ScheduleInfoUserBusinessHours | None
    """Hours of each weekday; empty means round the clock."""
    uri: str | None
    """Address of the business hours."""

    def __init__(
        self,
        *,
        schedule: ScheduleInfoUserBusinessHours | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is ScheduleInfoUserBusinessHours else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserBusinessHours(d: dict[str, Any]) -> UserBusinessHours:
    """Decode a `UserBusinessHours`; what does not fit is passed on."""
    self = new(UserBusinessHours)
    get: Getter = d.get
    v = get("schedule")
    self.schedule = decode_ScheduleInfoUserBusinessHours(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = (
        None if UserBusinessHoursKeys.issuperset(d) else {k: d[k] for k in d if k not in UserBusinessHoursKeys}
    )
    return self


UserBusinessHours.__decode__ = decode_UserBusinessHours
UserBusinessHoursKeys = frozenset(
    (
        "schedule",
        "uri",
    )
)


class UserBusinessHoursScheduleInfo(Model):
    """The object `UserBusinessHoursScheduleInfo`."""

    __slots__ = ("weekly_ranges",)
    __fields__ = __slots__
    __converted__ = {
        "weekly_ranges": "weeklyRanges",
    }
    weekly_ranges: WeeklyScheduleInfo | None

    def __init__(
        self,
        *,
        weekly_ranges: WeeklyScheduleInfo | WeeklyScheduleInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.weekly_ranges
        if v is not None:
            d["weeklyRanges"] = v.to_dict() if typeof(v) is WeeklyScheduleInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserBusinessHoursScheduleInfo(d: dict[str, Any]) -> UserBusinessHoursScheduleInfo:
    """Decode a `UserBusinessHoursScheduleInfo`; what does not fit is passed on."""
    self = new(UserBusinessHoursScheduleInfo)
    get: Getter = d.get
    v = get("weeklyRanges")
    self.weekly_ranges = decode_WeeklyScheduleInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if UserBusinessHoursScheduleInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UserBusinessHoursScheduleInfoKeys}
    )
    return self


UserBusinessHoursScheduleInfo.__decode__ = decode_UserBusinessHoursScheduleInfo
UserBusinessHoursScheduleInfoKeys = frozenset(("weeklyRanges",))


class UserBusinessHoursUpdateRequest(Model):
    """The object `UserBusinessHoursUpdateRequest`."""

    __slots__ = ("schedule",)
    __fields__ = __slots__
    __converted__ = {
        "schedule": "schedule",
    }
    schedule: UserBusinessHoursScheduleInfo

    def __init__(
        self,
        *,
        schedule: UserBusinessHoursScheduleInfo | UserBusinessHoursScheduleInfoDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is UserBusinessHoursScheduleInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserBusinessHoursUpdateRequest(d: dict[str, Any]) -> UserBusinessHoursUpdateRequest:
    """Decode a `UserBusinessHoursUpdateRequest`; what does not fit is passed on."""
    self = new(UserBusinessHoursUpdateRequest)
    get: Getter = d.get
    v = get("schedule")
    self.schedule = decode_UserBusinessHoursScheduleInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if UserBusinessHoursUpdateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UserBusinessHoursUpdateRequestKeys}
    )
    return self


UserBusinessHoursUpdateRequest.__decode__ = decode_UserBusinessHoursUpdateRequest
UserBusinessHoursUpdateRequestKeys = frozenset(("schedule",))


class UserBusinessHoursUpdateResponse(Model):
    """The object `UserBusinessHoursUpdateResponse`."""

    __slots__ = (
        "schedule",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "schedule": "schedule",
    }
    schedule: UserBusinessHoursScheduleInfo | None
    uri: str | None

    def __init__(
        self,
        *,
        schedule: UserBusinessHoursScheduleInfo | UserBusinessHoursScheduleInfoDict | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is UserBusinessHoursScheduleInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserBusinessHoursUpdateResponse(d: dict[str, Any]) -> UserBusinessHoursUpdateResponse:
    """Decode a `UserBusinessHoursUpdateResponse`; what does not fit is passed on."""
    self = new(UserBusinessHoursUpdateResponse)
    get: Getter = d.get
    v = get("schedule")
    self.schedule = decode_UserBusinessHoursScheduleInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if UserBusinessHoursUpdateResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UserBusinessHoursUpdateResponseKeys}
    )
    return self


UserBusinessHoursUpdateResponse.__decode__ = decode_UserBusinessHoursUpdateResponse
UserBusinessHoursUpdateResponseKeys = frozenset(
    (
        "schedule",
        "uri",
    )
)
