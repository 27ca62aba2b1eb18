"""Models: shared comm daily trigger resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum, UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._shared_comm_daily_trigger_resource import (
        CommInteractionRuleScheduleResourceTriggersItemDict,
        CommRangeResourceDict,
        CommWeeklyItemsResourceDict,
        CommWeeklyRangeResourceDict,
    )


class CommDailyTriggerResourceTriggerType(OpenEnum):
    """Values of `CommDailyTriggerResourceTriggerType`."""

    DAILY = "Daily"


CommDailyTriggerResourceTriggerTypeTable = EnumTable(CommDailyTriggerResourceTriggerType)


class CommRangeTriggerResourceTriggerType(OpenEnum):
    """Values of `CommRangeTriggerResourceTriggerType`."""

    RANGE = "Range"


CommRangeTriggerResourceTriggerTypeTable = EnumTable(CommRangeTriggerResourceTriggerType)


class CommStateDisplayNameResource(OpenEnum):
    """Values of `CommStateDisplayNameResource`."""

    AFTER_HOURS = "After Hours"
    WORK_HOURS = "Work Hours"
    DO_NOT_DISTURB = "Do not disturb"
    FORWARD_ALL_CALLS = "Forward all calls"
    AGENT = "Agent"
    BUSY = "Busy"


CommStateDisplayNameResourceTable = EnumTable(CommStateDisplayNameResource)


class CommStateIdResource(OpenEnum):
    """Values of `CommStateIdResource`."""

    AFTER_HOURS = "after-hours"
    WORK_HOURS = "work-hours"
    DND = "dnd"
    FORWARD_ALL_CALLS = "forward-all-calls"
    AGENT = "agent"
    BUSY = "busy"


CommStateIdResourceTable = EnumTable(CommStateIdResource)


class CommStateRefConditionResourceType(OpenEnum):
    """Values of `CommStateRefConditionResourceType`."""

    STATE = "State"


CommStateRefConditionResourceTypeTable = EnumTable(CommStateRefConditionResourceType)


class CommStateScheduleConditionResourceType(OpenEnum):
    """Values of `CommStateScheduleConditionResourceType`."""

    SCHEDULE = "Schedule"


CommStateScheduleConditionResourceTypeTable = EnumTable(CommStateScheduleConditionResourceType)


class CommWeeklyTriggerResourceTriggerType(OpenEnum):
    """Values of `CommWeeklyTriggerResourceTriggerType`."""

    WEEKLY = "Weekly"


CommWeeklyTriggerResourceTriggerTypeTable = EnumTable(CommWeeklyTriggerResourceTriggerType)


class CommDailyTriggerResource(Model):
    """The object `CommDailyTriggerResource`."""

    __slots__ = (
        "trigger_type",
        "end_time",
        "start_time",
    )
    __fields__ = __slots__
    __converted__ = {
        "trigger_type": "triggerType",
    }
    trigger_type: CommDailyTriggerResourceTriggerType
    end_time: str
    start_time: str

    def __init__(
        self,
        *,
        trigger_type: CommDailyTriggerResourceTriggerType
        | Literal["Daily"] = CommDailyTriggerResourceTriggerType.DAILY,
        end_time: str,
        start_time: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.trigger_type
        if v is not None:
            d["triggerType"] = v.wire if typeof(v) is CommDailyTriggerResourceTriggerType else v
        v = self.end_time
        if v is not None:
            d["endTime"] = v
        v = self.start_time
        if v is not None:
            d["startTime"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommDailyTriggerResource(d: dict[str, Any]) -> CommDailyTriggerResource:
    """Decode a `CommDailyTriggerResource`; what does not fit is passed on."""
    self = new(CommDailyTriggerResource)
    get: Getter = d.get
    v = get("triggerType")
    self.trigger_type = CommDailyTriggerResourceTriggerTypeTable[v] if typeof(v) is str else v
    self.end_time = get("endTime")
    self.start_time = get("startTime")
    self.__extras__ = (
        None
        if CommDailyTriggerResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommDailyTriggerResourceKeys}
    )
    return self


CommDailyTriggerResource.__decode__ = decode_CommDailyTriggerResource
CommDailyTriggerResourceKeys = frozenset(
    (
        "triggerType",
        "endTime",
        "startTime",
    )
)


class CommRangeResource(Model):
    """The object `CommRangeResource`."""

    __slots__ = (
        "end_date_time",
        "start_date_time",
    )
    __fields__ = __slots__
    end_date_time: str
    start_date_time: str

    def __init__(
        self,
        *,
        end_date_time: str,
        start_date_time: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.end_date_time
        if v is not None:
            d["endDateTime"] = v
        v = self.start_date_time
        if v is not None:
            d["startDateTime"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommRangeResource(d: dict[str, Any]) -> CommRangeResource:
    """Decode a `CommRangeResource`; what does not fit is passed on."""
    self = new(CommRangeResource)
    get: Getter = d.get
    self.end_date_time = get("endDateTime")
    self.start_date_time = get("startDateTime")
    self.__extras__ = (
        None if CommRangeResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in CommRangeResourceKeys}
    )
    return self


CommRangeResource.__decode__ = decode_CommRangeResource
CommRangeResourceKeys = frozenset(
    (
        "endDateTime",
        "startDateTime",
    )
)


class CommRangeTriggerResource(Model):
    """The object `CommRangeTriggerResource`."""

    __slots__ = (
        "trigger_type",
        "ranges",
    )
    __fields__ = __slots__
    __converted__ = {
        "trigger_type": "triggerType",
        "ranges": "ranges",
    }
    trigger_type: CommRangeTriggerResourceTriggerType
    ranges: list[CommRangeResource]

    def __init__(
        self,
        *,
        trigger_type: CommRangeTriggerResourceTriggerType
        | Literal["Range"] = CommRangeTriggerResourceTriggerType.RANGE,
        ranges: Sequence[CommRangeResource | CommRangeResourceDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.trigger_type
        if v is not None:
            d["triggerType"] = v.wire if typeof(v) is CommRangeTriggerResourceTriggerType else v
        v = self.ranges
        if v is not None:
            d["ranges"] = (
                [i0.to_dict() if typeof(i0) is CommRangeResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommRangeTriggerResource(d: dict[str, Any]) -> CommRangeTriggerResource:
    """Decode a `CommRangeTriggerResource`; what does not fit is passed on."""
    self = new(CommRangeTriggerResource)
    get: Getter = d.get
    v = get("triggerType")
    self.trigger_type = CommRangeTriggerResourceTriggerTypeTable[v] if typeof(v) is str else v
    v = get("ranges")
    self.ranges = [decode_CommRangeResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CommRangeTriggerResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommRangeTriggerResourceKeys}
    )
    return self


CommRangeTriggerResource.__decode__ = decode_CommRangeTriggerResource
CommRangeTriggerResourceKeys = frozenset(
    (
        "triggerType",
        "ranges",
    )
)


class CommStateRefConditionResource(Model):
    """The object `CommStateRefConditionResource`."""

    __slots__ = (
        "type",
        "state",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "state": "state",
    }
    type: CommStateRefConditionResourceType
    state: CommStateReferenceResource | None

    def __init__(
        self,
        *,
        type: CommStateRefConditionResourceType | Literal["State"] = CommStateRefConditionResourceType.STATE,
        state: CommStateReferenceResource | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommStateRefConditionResourceType else v
        v = self.state
        if v is not None:
            d["state"] = v.to_dict() if typeof(v) is CommStateReferenceResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStateRefConditionResource(d: dict[str, Any]) -> CommStateRefConditionResource:
    """Decode a `CommStateRefConditionResource`; what does not fit is passed on."""
    self = new(CommStateRefConditionResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommStateRefConditionResourceTypeTable[v] if typeof(v) is str else v
    v = get("state")
    self.state = decode_CommStateReferenceResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommStateRefConditionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommStateRefConditionResourceKeys}
    )
    return self


CommStateRefConditionResource.__decode__ = decode_CommStateRefConditionResource
CommStateRefConditionResourceKeys = frozenset(
    (
        "type",
        "state",
    )
)


class CommStateReferenceResource(Model):
    """The object `CommStateReferenceResource`."""

    __slots__ = (
        "conditions",
        "display_name",
        "id",
    )
    __fields__ = __slots__
    __converted__ = {
        "conditions": "conditions",
        "display_name": "displayName",
        "id": "id",
    }
    conditions: list[CommStateScheduleConditionResource]
    display_name: CommStateDisplayNameResource
    id: CommStateIdResource

    def __init__(
        self,
        *,
        conditions: list[CommStateScheduleConditionResource],
        display_name: CommStateDisplayNameResource
        | Literal["After Hours", "Work Hours", "Do not disturb", "Forward all calls", "Agent", "Busy"],
        id: CommStateIdResource | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent", "busy"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.conditions
        if v is not None:
            d["conditions"] = (
                [i0.to_dict() if typeof(i0) is CommStateScheduleConditionResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.display_name
        if v is not None:
            d["displayName"] = v.wire if typeof(v) is CommStateDisplayNameResource else v
        v = self.id
        if v is not None:
            d["id"] = v.wire if typeof(v) is CommStateIdResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStateReferenceResource(d: dict[str, Any]) -> CommStateReferenceResource:
    """Decode a `CommStateReferenceResource`; what does not fit is passed on."""
    self = new(CommStateReferenceResource)
    get: Getter = d.get
    v = get("conditions")
    self.conditions = (
        [decode_CommStateScheduleConditionResource(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("displayName")
    self.display_name = CommStateDisplayNameResourceTable[v] if typeof(v) is str else v
    v = get("id")
    self.id = CommStateIdResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommStateReferenceResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommStateReferenceResourceKeys}
    )
    return self


CommStateReferenceResource.__decode__ = decode_CommStateReferenceResource
CommStateReferenceResourceKeys = frozenset(
    (
        "conditions",
        "displayName",
        "id",
    )
)


class CommStateResource(Model):
    """The object `CommStateResource`."""

    __slots__ = (
        "conditions",
        "display_name",
        "enabled",
        "id",
    )
    __fields__ = __slots__
    __converted__ = {
        "conditions": "conditions",
        "display_name": "displayName",
        "id": "id",
    }
    conditions: list[CommStateConditionResource]
    display_name: CommStateDisplayNameResource
    enabled: bool
    id: CommStateIdResource

    def __init__(
        self,
        *,
        conditions: list[CommStateConditionResource],
        display_name: CommStateDisplayNameResource
        | Literal["After Hours", "Work Hours", "Do not disturb", "Forward all calls", "Agent", "Busy"],
        enabled: bool,
        id: CommStateIdResource | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent", "busy"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.conditions
        if v is not None:
            d["conditions"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        v = self.display_name
        if v is not None:
            d["displayName"] = v.wire if typeof(v) is CommStateDisplayNameResource else v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.id
        if v is not None:
            d["id"] = v.wire if typeof(v) is CommStateIdResource else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStateResource(d: dict[str, Any]) -> CommStateResource:
    """Decode a `CommStateResource`; what does not fit is passed on."""
    self = new(CommStateResource)
    get: Getter = d.get
    v = get("conditions")
    self.conditions = [decode_CommStateConditionResource(i0) for i0 in v] if typeof(v) is list else v
    v = get("displayName")
    self.display_name = CommStateDisplayNameResourceTable[v] if typeof(v) is str else v
    self.enabled = get("enabled")
    v = get("id")
    self.id = CommStateIdResourceTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if CommStateResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in CommStateResourceKeys}
    )
    return self


CommStateResource.__decode__ = decode_CommStateResource
CommStateResourceKeys = frozenset(
    (
        "conditions",
        "displayName",
        "enabled",
        "id",
    )
)


class CommStateScheduleConditionResource(Model):
    """The object `CommStateScheduleConditionResource`."""

    __slots__ = (
        "type",
        "schedule",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "schedule": "schedule",
    }
    type: CommStateScheduleConditionResourceType
    schedule: CommStateScheduleResource

    def __init__(
        self,
        *,
        type: CommStateScheduleConditionResourceType
        | Literal["Schedule"] = CommStateScheduleConditionResourceType.SCHEDULE,
        schedule: CommStateScheduleResource,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommStateScheduleConditionResourceType else v
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is CommStateScheduleResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStateScheduleConditionResource(d: dict[str, Any]) -> CommStateScheduleConditionResource:
    """Decode a `CommStateScheduleConditionResource`; what does not fit is passed on."""
    self = new(CommStateScheduleConditionResource)
    get: Getter = d.get
    v = get("type")
    self.type = CommStateScheduleConditionResourceTypeTable[v] if typeof(v) is str else v
    v = get("schedule")
    self.schedule = decode_CommStateScheduleResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommStateScheduleConditionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommStateScheduleConditionResourceKeys}
    )
    return self


CommStateScheduleConditionResource.__decode__ = decode_CommStateScheduleConditionResource
CommStateScheduleConditionResourceKeys = frozenset(
    (
        "type",
        "schedule",
    )
)


class CommStateScheduleResource(Model):
    """The object `CommStateScheduleResource`."""

    __slots__ = ("triggers",)
    __fields__ = __slots__
    __converted__ = {
        "triggers": "triggers",
    }
    triggers: list[CommInteractionRuleScheduleResourceTriggersItem]

    def __init__(
        self,
        *,
        triggers: Sequence[
            CommInteractionRuleScheduleResourceTriggersItem | CommInteractionRuleScheduleResourceTriggersItemDict
        ],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.triggers
        if v is not None:
            d["triggers"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStateScheduleResource(d: dict[str, Any]) -> CommStateScheduleResource:
    """Decode a `CommStateScheduleResource`; what does not fit is passed on."""
    self = new(CommStateScheduleResource)
    get: Getter = d.get
    v = get("triggers")
    self.triggers = [decode_CommInteractionRuleScheduleResourceTriggersItem(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CommStateScheduleResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommStateScheduleResourceKeys}
    )
    return self


CommStateScheduleResource.__decode__ = decode_CommStateScheduleResource
CommStateScheduleResourceKeys = frozenset(("triggers",))


class CommWeeklyItemsResource(Model):
    """The object `CommWeeklyItemsResource`."""

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
    friday: list[CommWeeklyRangeResource] | None
    monday: list[CommWeeklyRangeResource] | None
    saturday: list[CommWeeklyRangeResource] | None
    sunday: list[CommWeeklyRangeResource] | None
    thursday: list[CommWeeklyRangeResource] | None
    tuesday: list[CommWeeklyRangeResource] | None
    wednesday: list[CommWeeklyRangeResource] | None

    def __init__(
        self,
        *,
        friday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict] | None = None,
        monday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict] | None = None,
        saturday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict] | None = None,
        sunday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict] | None = None,
        thursday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict] | None = None,
        tuesday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict] | None = None,
        wednesday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.friday
        if v is not None:
            d["friday"] = (
                [i0.to_dict() if typeof(i0) is CommWeeklyRangeResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.monday
        if v is not None:
            d["monday"] = (
                [i0.to_dict() if typeof(i0) is CommWeeklyRangeResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.saturday
        if v is not None:
            d["saturday"] = (
                [i0.to_dict() if typeof(i0) is CommWeeklyRangeResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.sunday
        if v is not None:
            d["sunday"] = (
                [i0.to_dict() if typeof(i0) is CommWeeklyRangeResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.thursday
        if v is not None:
            d["thursday"] = (
                [i0.to_dict() if typeof(i0) is CommWeeklyRangeResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.tuesday
        if v is not None:
            d["tuesday"] = (
                [i0.to_dict() if typeof(i0) is CommWeeklyRangeResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.wednesday
        if v is not None:
            d["wednesday"] = (
                [i0.to_dict() if typeof(i0) is CommWeeklyRangeResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommWeeklyItemsResource(d: dict[str, Any]) -> CommWeeklyItemsResource:
    """Decode a `CommWeeklyItemsResource`; what does not fit is passed on."""
    self = new(CommWeeklyItemsResource)
    get: Getter = d.get
    v = get("friday")
    self.friday = (
        [decode_CommWeeklyRangeResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("monday")
    self.monday = (
        [decode_CommWeeklyRangeResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("saturday")
    self.saturday = (
        [decode_CommWeeklyRangeResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("sunday")
    self.sunday = (
        [decode_CommWeeklyRangeResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("thursday")
    self.thursday = (
        [decode_CommWeeklyRangeResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("tuesday")
    self.tuesday = (
        [decode_CommWeeklyRangeResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("wednesday")
    self.wednesday = (
        [decode_CommWeeklyRangeResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if CommWeeklyItemsResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommWeeklyItemsResourceKeys}
    )
    return self


CommWeeklyItemsResource.__decode__ = decode_CommWeeklyItemsResource
CommWeeklyItemsResourceKeys = frozenset(
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


class CommWeeklyRangeResource(Model):
    """The object `CommWeeklyRangeResource`."""

    __slots__ = (
        "end_time",
        "start_time",
    )
    __fields__ = __slots__
    end_time: str
    start_time: str

    def __init__(
        self,
        *,
        end_time: str,
        start_time: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.end_time
        if v is not None:
            d["endTime"] = v
        v = self.start_time
        if v is not None:
            d["startTime"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommWeeklyRangeResource(d: dict[str, Any]) -> CommWeeklyRangeResource:
    """Decode a `CommWeeklyRangeResource`; what does not fit is passed on."""
    self = new(CommWeeklyRangeResource)
    get: Getter = d.get
    self.end_time = get("endTime")
    self.start_time = get("startTime")
    self.__extras__ = (
        None
        if CommWeeklyRangeResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommWeeklyRangeResourceKeys}
    )
    return self


CommWeeklyRangeResource.__decode__ = decode_CommWeeklyRangeResource
CommWeeklyRangeResourceKeys = frozenset(
    (
        "endTime",
        "startTime",
    )
)


class CommWeeklyTriggerResource(Model):
    """The object `CommWeeklyTriggerResource`."""

    __slots__ = (
        "trigger_type",
        "ranges",
    )
    __fields__ = __slots__
    __converted__ = {
        "trigger_type": "triggerType",
        "ranges": "ranges",
    }
    trigger_type: CommWeeklyTriggerResourceTriggerType
    ranges: CommWeeklyItemsResource

    def __init__(
        self,
        *,
        trigger_type: CommWeeklyTriggerResourceTriggerType
        | Literal["Weekly"] = CommWeeklyTriggerResourceTriggerType.WEEKLY,
        ranges: CommWeeklyItemsResource | CommWeeklyItemsResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.trigger_type
        if v is not None:
            d["triggerType"] = v.wire if typeof(v) is CommWeeklyTriggerResourceTriggerType else v
        v = self.ranges
        if v is not None:
            d["ranges"] = v.to_dict() if typeof(v) is CommWeeklyItemsResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommWeeklyTriggerResource(d: dict[str, Any]) -> CommWeeklyTriggerResource:
    """Decode a `CommWeeklyTriggerResource`; what does not fit is passed on."""
    self = new(CommWeeklyTriggerResource)
    get: Getter = d.get
    v = get("triggerType")
    self.trigger_type = CommWeeklyTriggerResourceTriggerTypeTable[v] if typeof(v) is str else v
    v = get("ranges")
    self.ranges = decode_CommWeeklyItemsResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommWeeklyTriggerResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommWeeklyTriggerResourceKeys}
    )
    return self


CommWeeklyTriggerResource.__decode__ = decode_CommWeeklyTriggerResource
CommWeeklyTriggerResourceKeys = frozenset(
    (
        "triggerType",
        "ranges",
    )
)

CommInteractionRuleScheduleResourceTriggersItem: TypeAlias = (
    "CommDailyTriggerResource | CommWeeklyTriggerResource | CommRangeTriggerResource | UnknownVariant"
)
"""One of several."""


def decode_CommInteractionRuleScheduleResourceTriggersItem(v: Any) -> Any:
    """Decode a `CommInteractionRuleScheduleResourceTriggersItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("triggerType")
        decode = CommInteractionRuleScheduleResourceTriggersItemVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommStateConditionResource: TypeAlias = (
    "CommStateScheduleConditionResource | CommStateRefConditionResource | UnknownVariant"
)
"""One of several."""


def decode_CommStateConditionResource(v: Any) -> Any:
    """Decode a `CommStateConditionResource`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommStateConditionResourceVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommInteractionRuleScheduleResourceTriggersItemVariants: dict[str, Decoder] = {
    "Daily": decode_CommDailyTriggerResource,
    "Range": decode_CommRangeTriggerResource,
    "Weekly": decode_CommWeeklyTriggerResource,
}
CommStateConditionResourceVariants: dict[str, Decoder] = {
    "Schedule": decode_CommStateScheduleConditionResource,
    "State": decode_CommStateRefConditionResource,
}
