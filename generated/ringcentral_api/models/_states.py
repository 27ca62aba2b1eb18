"""Models: states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum, UnknownVariant
from ._shared_comm_daily_trigger_resource import (
    CommStateResource,
    CommWeeklyItemsResource,
    decode_CommStateResource,
    decode_CommWeeklyItemsResource,
)
from ._shared_comm_reference_state_id_resource import CommReferenceStateResource, decode_CommReferenceStateResource
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._shared_comm_daily_trigger_resource import CommWeeklyItemsResourceDict
    from ..bodies._shared_comm_reference_state_id_resource import CommReferenceStateResourceDict
    from ..bodies._states import (
        CommRangeRequestDict,
        CommStateConditionRequestDict,
        CommStateScheduleRequestDict,
        CommStateScheduleRequestTriggersItemDict,
    )


class CommDailyTriggerRequestTriggerType(OpenEnum):
    """Values of `CommDailyTriggerRequestTriggerType`."""

    DAILY = "Daily"


CommDailyTriggerRequestTriggerTypeTable = EnumTable(CommDailyTriggerRequestTriggerType)


class CommRangeTriggerRequestTriggerType(OpenEnum):
    """Values of `CommRangeTriggerRequestTriggerType`."""

    RANGE = "Range"


CommRangeTriggerRequestTriggerTypeTable = EnumTable(CommRangeTriggerRequestTriggerType)


class CommStateRefConditionRequestType(OpenEnum):
    """Values of `CommStateRefConditionRequestType`."""

    STATE = "State"


CommStateRefConditionRequestTypeTable = EnumTable(CommStateRefConditionRequestType)


class CommStateScheduleConditionRequestType(OpenEnum):
    """Values of `CommStateScheduleConditionRequestType`."""

    SCHEDULE = "Schedule"


CommStateScheduleConditionRequestTypeTable = EnumTable(CommStateScheduleConditionRequestType)


class CommUpdateStateId(OpenEnum):
    """Values of `CommUpdateStateId`."""

    WORK_HOURS = "work-hours"
    FORWARD_ALL_CALLS = "forward-all-calls"
    AGENT = "agent"
    DND = "dnd"


CommUpdateStateIdTable = EnumTable(CommUpdateStateId)


class CommWeeklyTriggerRequestTriggerType(OpenEnum):
    """Values of `CommWeeklyTriggerRequestTriggerType`."""

    WEEKLY = "Weekly"


CommWeeklyTriggerRequestTriggerTypeTable = EnumTable(CommWeeklyTriggerRequestTriggerType)


class CommDailyTriggerRequest(Model):
    """The object `CommDailyTriggerRequest`."""

    __slots__ = (
        "trigger_type",
        "end_time",
        "start_time",
    )
    __fields__ = __slots__
    __converted__ = {
        "trigger_type": "triggerType",
    }
    trigger_type: CommDailyTriggerRequestTriggerType
    end_time: str
    start_time: str

    def __init__(
        self,
        *,
        trigger_type: CommDailyTriggerRequestTriggerType | Literal["Daily"] = CommDailyTriggerRequestTriggerType.DAILY,
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
            d["triggerType"] = v.wire if typeof(v) is CommDailyTriggerRequestTriggerType else v
        v = self.end_time
        if v is not None:
            d["endTime"] = v
        v = self.start_time
        if v is not None:
            d["startTime"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommDailyTriggerRequest(d: dict[str, Any]) -> CommDailyTriggerRequest:
    """Decode a `CommDailyTriggerRequest`; what does not fit is passed on."""
    self = new(CommDailyTriggerRequest)
    get: Getter = d.get
    v = get("triggerType")
    self.trigger_type = CommDailyTriggerRequestTriggerTypeTable[v] if typeof(v) is str else v
    self.end_time = get("endTime")
    self.start_time = get("startTime")
    self.__extras__ = (
        None
        if CommDailyTriggerRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommDailyTriggerRequestKeys}
    )
    return self


CommDailyTriggerRequest.__decode__ = decode_CommDailyTriggerRequest
CommDailyTriggerRequestKeys = frozenset(
    (
        "triggerType",
        "endTime",
        "startTime",
    )
)


class CommRangeRequest(Model):
    """The object `CommRangeRequest`."""

    __slots__ = (
        "end_date_time",
        "start_date_time",
    )
    __fields__ = __slots__
    end_date_time: str
    start_date_time: str | None

    def __init__(
        self,
        *,
        end_date_time: str,
        start_date_time: str | None = None,
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


def decode_CommRangeRequest(d: dict[str, Any]) -> CommRangeRequest:
    """Decode a `CommRangeRequest`; what does not fit is passed on."""
    self = new(CommRangeRequest)
    get: Getter = d.get
    self.end_date_time = get("endDateTime")
    self.start_date_time = get("startDateTime")
    self.__extras__ = (
        None if CommRangeRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in CommRangeRequestKeys}
    )
    return self


CommRangeRequest.__decode__ = decode_CommRangeRequest
CommRangeRequestKeys = frozenset(
    (
        "endDateTime",
        "startDateTime",
    )
)


class CommRangeTriggerRequest(Model):
    """The object `CommRangeTriggerRequest`."""

    __slots__ = (
        "trigger_type",
        "ranges",
    )
    __fields__ = __slots__
    __converted__ = {
        "trigger_type": "triggerType",
        "ranges": "ranges",
    }
    trigger_type: CommRangeTriggerRequestTriggerType
    ranges: list[CommRangeRequest]

    def __init__(
        self,
        *,
        trigger_type: CommRangeTriggerRequestTriggerType | Literal["Range"] = CommRangeTriggerRequestTriggerType.RANGE,
        ranges: Sequence[CommRangeRequest | CommRangeRequestDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.trigger_type
        if v is not None:
            d["triggerType"] = v.wire if typeof(v) is CommRangeTriggerRequestTriggerType else v
        v = self.ranges
        if v is not None:
            d["ranges"] = (
                [i0.to_dict() if typeof(i0) is CommRangeRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommRangeTriggerRequest(d: dict[str, Any]) -> CommRangeTriggerRequest:
    """Decode a `CommRangeTriggerRequest`; what does not fit is passed on."""
    self = new(CommRangeTriggerRequest)
    get: Getter = d.get
    v = get("triggerType")
    self.trigger_type = CommRangeTriggerRequestTriggerTypeTable[v] if typeof(v) is str else v
    v = get("ranges")
    self.ranges = [decode_CommRangeRequest(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CommRangeTriggerRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommRangeTriggerRequestKeys}
    )
    return self


CommRangeTriggerRequest.__decode__ = decode_CommRangeTriggerRequest
CommRangeTriggerRequestKeys = frozenset(
    (
        "triggerType",
        "ranges",
    )
)


class CommStateRefConditionRequest(Model):
    """The object `CommStateRefConditionRequest`."""

    __slots__ = (
        "type",
        "state",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "state": "state",
    }
    type: CommStateRefConditionRequestType
    state: CommReferenceStateResource

    def __init__(
        self,
        *,
        type: CommStateRefConditionRequestType | Literal["State"] = CommStateRefConditionRequestType.STATE,
        state: CommReferenceStateResource | CommReferenceStateResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommStateRefConditionRequestType else v
        v = self.state
        if v is not None:
            d["state"] = v.to_dict() if typeof(v) is CommReferenceStateResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStateRefConditionRequest(d: dict[str, Any]) -> CommStateRefConditionRequest:
    """Decode a `CommStateRefConditionRequest`; what does not fit is passed on."""
    self = new(CommStateRefConditionRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommStateRefConditionRequestTypeTable[v] if typeof(v) is str else v
    v = get("state")
    self.state = decode_CommReferenceStateResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommStateRefConditionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommStateRefConditionRequestKeys}
    )
    return self


CommStateRefConditionRequest.__decode__ = decode_CommStateRefConditionRequest
CommStateRefConditionRequestKeys = frozenset(
    (
        "type",
        "state",
    )
)


class CommStateScheduleConditionRequest(Model):
    """The object `CommStateScheduleConditionRequest`."""

    __slots__ = (
        "type",
        "schedule",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
        "schedule": "schedule",
    }
    type: CommStateScheduleConditionRequestType
    schedule: CommStateScheduleRequest

    def __init__(
        self,
        *,
        type: CommStateScheduleConditionRequestType
        | Literal["Schedule"] = CommStateScheduleConditionRequestType.SCHEDULE,
        schedule: CommStateScheduleRequest | CommStateScheduleRequestDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommStateScheduleConditionRequestType else v
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is CommStateScheduleRequest else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStateScheduleConditionRequest(d: dict[str, Any]) -> CommStateScheduleConditionRequest:
    """Decode a `CommStateScheduleConditionRequest`; what does not fit is passed on."""
    self = new(CommStateScheduleConditionRequest)
    get: Getter = d.get
    v = get("type")
    self.type = CommStateScheduleConditionRequestTypeTable[v] if typeof(v) is str else v
    v = get("schedule")
    self.schedule = decode_CommStateScheduleRequest(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommStateScheduleConditionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommStateScheduleConditionRequestKeys}
    )
    return self


CommStateScheduleConditionRequest.__decode__ = decode_CommStateScheduleConditionRequest
CommStateScheduleConditionRequestKeys = frozenset(
    (
        "type",
        "schedule",
    )
)


class CommStateScheduleRequest(Model):
    """The object `CommStateScheduleRequest`."""

    __slots__ = ("triggers",)
    __fields__ = __slots__
    __converted__ = {
        "triggers": "triggers",
    }
    triggers: list[CommStateScheduleRequestTriggersItem]

    def __init__(
        self,
        *,
        triggers: Sequence[CommStateScheduleRequestTriggersItem | CommStateScheduleRequestTriggersItemDict],
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


def decode_CommStateScheduleRequest(d: dict[str, Any]) -> CommStateScheduleRequest:
    """Decode a `CommStateScheduleRequest`; what does not fit is passed on."""
    self = new(CommStateScheduleRequest)
    get: Getter = d.get
    v = get("triggers")
    self.triggers = [decode_CommStateScheduleRequestTriggersItem(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CommStateScheduleRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommStateScheduleRequestKeys}
    )
    return self


CommStateScheduleRequest.__decode__ = decode_CommStateScheduleRequest
CommStateScheduleRequestKeys = frozenset(("triggers",))


class CommStateUpdateRequest(Model):
    """The object `CommStateUpdateRequest`."""

    __slots__ = (
        "conditions",
        "enabled",
    )
    __fields__ = __slots__
    __converted__ = {
        "conditions": "conditions",
    }
    conditions: list[CommStateConditionRequest] | None
    enabled: bool | None

    def __init__(
        self,
        *,
        conditions: Sequence[CommStateConditionRequest | CommStateConditionRequestDict] | None = None,
        enabled: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.conditions
        if v is not None:
            d["conditions"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStateUpdateRequest(d: dict[str, Any]) -> CommStateUpdateRequest:
    """Decode a `CommStateUpdateRequest`; what does not fit is passed on."""
    self = new(CommStateUpdateRequest)
    get: Getter = d.get
    v = get("conditions")
    self.conditions = [decode_CommStateConditionRequest(i0) for i0 in v] if typeof(v) is list else v
    self.enabled = get("enabled")
    self.__extras__ = (
        None
        if CommStateUpdateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommStateUpdateRequestKeys}
    )
    return self


CommStateUpdateRequest.__decode__ = decode_CommStateUpdateRequest
CommStateUpdateRequestKeys = frozenset(
    (
        "conditions",
        "enabled",
    )
)


class CommStatesResource(Model):
    """The object `CommStatesResource`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: EnumeratedPagingModel
    records: list[CommStateResource]

    def __init__(
        self,
        *,
        paging: EnumeratedPagingModel,
        records: list[CommStateResource],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CommStateResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommStatesResource(d: dict[str, Any]) -> CommStatesResource:
    """Decode a `CommStatesResource`; what does not fit is passed on."""
    self = new(CommStatesResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_CommStateResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if CommStatesResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in CommStatesResourceKeys}
    )
    return self


CommStatesResource.__decode__ = decode_CommStatesResource
CommStatesResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class CommWeeklyTriggerRequest(Model):
    """The object `CommWeeklyTriggerRequest`."""

    __slots__ = (
        "trigger_type",
        "ranges",
    )
    __fields__ = __slots__
    __converted__ = {
        "trigger_type": "triggerType",
        "ranges": "ranges",
    }
    trigger_type: CommWeeklyTriggerRequestTriggerType
    ranges: CommWeeklyItemsResource

    def __init__(
        self,
        *,
        trigger_type: CommWeeklyTriggerRequestTriggerType
        | Literal["Weekly"] = CommWeeklyTriggerRequestTriggerType.WEEKLY,
        ranges: CommWeeklyItemsResource | CommWeeklyItemsResourceDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.trigger_type
        if v is not None:
            d["triggerType"] = v.wire if typeof(v) is CommWeeklyTriggerRequestTriggerType else v
        v = self.ranges
        if v is not None:
            d["ranges"] = v.to_dict() if typeof(v) is CommWeeklyItemsResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommWeeklyTriggerRequest(d: dict[str, Any]) -> CommWeeklyTriggerRequest:
    """Decode a `CommWeeklyTriggerRequest`; what does not fit is passed on."""
    self = new(CommWeeklyTriggerRequest)
    get: Getter = d.get
    v = get("triggerType")
    self.trigger_type = CommWeeklyTriggerRequestTriggerTypeTable[v] if typeof(v) is str else v
    v = get("ranges")
    self.ranges = decode_CommWeeklyItemsResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CommWeeklyTriggerRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommWeeklyTriggerRequestKeys}
    )
    return self


CommWeeklyTriggerRequest.__decode__ = decode_CommWeeklyTriggerRequest
CommWeeklyTriggerRequestKeys = frozenset(
    (
        "triggerType",
        "ranges",
    )
)

CommStateConditionRequest: TypeAlias = (
    "CommStateScheduleConditionRequest | CommStateRefConditionRequest | UnknownVariant"
)
"""One of several."""


def decode_CommStateConditionRequest(v: Any) -> Any:
    """Decode a `CommStateConditionRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommStateConditionRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommStateScheduleRequestTriggersItem: TypeAlias = (
    "CommDailyTriggerRequest | CommWeeklyTriggerRequest | CommRangeTriggerRequest | UnknownVariant"
)
"""One of several."""


def decode_CommStateScheduleRequestTriggersItem(v: Any) -> Any:
    """Decode a `CommStateScheduleRequestTriggersItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("triggerType")
        decode = CommStateScheduleRequestTriggersItemVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommStateConditionRequestVariants: dict[str, Decoder] = {
    "Schedule": decode_CommStateScheduleConditionRequest,
    "State": decode_CommStateRefConditionRequest,
}
CommStateScheduleRequestTriggersItemVariants: dict[str, Decoder] = {
    "Daily": decode_CommDailyTriggerRequest,
    "Range": decode_CommRangeTriggerRequest,
    "Weekly": decode_CommWeeklyTriggerRequest,
}
