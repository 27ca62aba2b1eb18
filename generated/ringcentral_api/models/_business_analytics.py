"""Models: business analytics."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import EnumTable, Getter, Model, Variants, encode, fill, from_datetime, new, pick, to_datetime, typeof
from ..types import OpenEnum, UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._business_analytics import (
        AdvancedTimeSettingsDict,
        AggregationResponseOptionsCountersAllCallsDict,
        AggregationResponseOptionsCountersCallsByActionsDict,
        AggregationResponseOptionsCountersCallsByCompanyHoursDict,
        AggregationResponseOptionsCountersCallsByDirectionDict,
        AggregationResponseOptionsCountersCallsByEndingPartyDict,
        AggregationResponseOptionsCountersCallsByOriginDict,
        AggregationResponseOptionsCountersCallsByQueueHoursDict,
        AggregationResponseOptionsCountersCallsByQueueSlaDict,
        AggregationResponseOptionsCountersCallsByResponseDict,
        AggregationResponseOptionsCountersCallsByResultDict,
        AggregationResponseOptionsCountersCallsByTypeDict,
        AggregationResponseOptionsCountersCallsSegmentsDict,
        AggregationResponseOptionsCountersDict,
        AggregationResponseOptionsCountersQueueOpportunitiesDict,
        AggregationResponseOptionsDict,
        AggregationResponseOptionsTimersAllCallsDurationDict,
        AggregationResponseOptionsTimersCallsDurationByCompanyHoursDict,
        AggregationResponseOptionsTimersCallsDurationByDirectionDict,
        AggregationResponseOptionsTimersCallsDurationByEndingPartyDict,
        AggregationResponseOptionsTimersCallsDurationByOriginDict,
        AggregationResponseOptionsTimersCallsDurationByQueueHoursDict,
        AggregationResponseOptionsTimersCallsDurationByQueueSlaDict,
        AggregationResponseOptionsTimersCallsDurationByResponseDict,
        AggregationResponseOptionsTimersCallsDurationByResultDict,
        AggregationResponseOptionsTimersCallsDurationByTypeDict,
        AggregationResponseOptionsTimersCallsSegmentsDurationDict,
        AggregationResponseOptionsTimersDict,
        CallDurationFilterDict,
        CallFiltersDict,
        CallSegmentFilterDict,
        CallSegmentLengthFilterDict,
        ExtensionFiltersDict,
        GroupingDict,
        HoursIntervalDict,
        TimelineResponseOptionsCountersDict,
        TimelineResponseOptionsDict,
        TimelineResponseOptionsTimersDict,
        TimeRangeDict,
        TimeSettingsDict,
        TimeSpentFilterDict,
    )


class AggregationInterval(OpenEnum):
    """Values of `AggregationInterval`."""

    HOUR = "Hour"
    DAY = "Day"
    WEEK = "Week"
    MONTH = "Month"


AggregationIntervalTable = EnumTable(AggregationInterval)


class AggregationType(OpenEnum):
    """Values of `AggregationType`."""

    SUM = "Sum"
    AVERAGE = "Average"
    MAX = "Max"
    MIN = "Min"
    PERCENT = "Percent"


AggregationTypeTable = EnumTable(AggregationType)


class CallAction(OpenEnum):
    """Values of `CallAction`."""

    HOLD_OFF = "HoldOff"
    HOLD_ON = "HoldOn"
    PARK_ON = "ParkOn"
    PARK_OFF = "ParkOff"
    BLIND_TRANSFER = "BlindTransfer"
    WARM_TRANSFER = "WarmTransfer"
    DTMF_TRANSFER = "DTMFTransfer"


CallActionTable = EnumTable(CallAction)


class CallResponse(OpenEnum):
    """Values of `CallResponse`."""

    ANSWERED = "Answered"
    NOT_ANSWERED = "NotAnswered"
    CONNECTED = "Connected"
    NOT_CONNECTED = "NotConnected"


CallResponseTable = EnumTable(CallResponse)


class CallResult(OpenEnum):
    """Values of `CallResult`."""

    COMPLETED = "Completed"
    ABANDONED = "Abandoned"
    VOICEMAIL = "Voicemail"
    UNKNOWN = "Unknown"
    MISSED = "Missed"
    ACCEPTED = "Accepted"
    TRANSFERRED = "Transferred"
    PICKED_UP = "PickedUp"
    FORWARDED = "Forwarded"
    ANSWERED_ELSEWHERE = "AnsweredElsewhere"


CallResultTable = EnumTable(CallResult)


class CallSegmentOptions(OpenEnum):
    """Values of `CallSegmentOptions`."""

    RINGING = "Ringing"
    LIVE_TALK = "LiveTalk"
    HOLD = "Hold"
    PARK = "Park"
    TRANSFER = "Transfer"
    IVR_PROMPT = "IvrPrompt"
    VOICEMAIL = "Voicemail"
    VM_GREETING = "VmGreeting"
    SETUP = "Setup"
    FORWARDING = "Forwarding"


CallSegmentOptionsTable = EnumTable(CallSegmentOptions)


class CallType(OpenEnum):
    """Values of `CallType`."""

    DIRECT = "Direct"
    FROM_QUEUE = "FromQueue"
    PARK_RETRIEVAL = "ParkRetrieval"
    TRANSFERRED = "Transferred"
    OUTBOUND = "Outbound"
    OVERFLOW = "Overflow"
    QUEUE_CALL_PICKUP = "QueueCallPickup"


CallTypeTable = EnumTable(CallType)


class CompanyHoursOptions(OpenEnum):
    """Values of `CompanyHoursOptions`."""

    BUSINESS_HOURS = "BusinessHours"
    AFTER_HOURS = "AfterHours"


CompanyHoursOptionsTable = EnumTable(CompanyHoursOptions)


class DayOfWeek(OpenEnum):
    """Values of `DayOfWeek`."""

    SUNDAY = "Sunday"
    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"


DayOfWeekTable = EnumTable(DayOfWeek)


class Direction(OpenEnum):
    """Values of `Direction`."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


DirectionTable = EnumTable(Direction)


class EndingParty(OpenEnum):
    """Values of `EndingParty`."""

    CALLER = "Caller"
    CALLEE = "Callee"
    SYSTEM = "System"


EndingPartyTable = EnumTable(EndingParty)


class GroupingOptions(OpenEnum):
    """Values of `GroupingOptions`."""

    COMPANY = "Company"
    COMPANY_NUMBERS = "CompanyNumbers"
    USERS = "Users"
    QUEUES = "Queues"
    IV_RS = "IVRs"
    IV_AS = "IVAs"
    SHARED_LINES = "SharedLines"
    USER_GROUPS = "UserGroups"
    SITES = "Sites"
    DEPARTMENTS = "Departments"


GroupingOptionsTable = EnumTable(GroupingOptions)


class Interval(OpenEnum):
    """Values of `Interval`."""

    HOUR = "Hour"
    DAY = "Day"
    WEEK = "Week"
    MONTH = "Month"


IntervalTable = EnumTable(Interval)


class MembersGroupingOptions(OpenEnum):
    """Values of `MembersGroupingOptions`."""

    DEPARTMENT = "Department"
    USER_GROUP = "UserGroup"
    QUEUE = "Queue"
    SITE = "Site"


MembersGroupingOptionsTable = EnumTable(MembersGroupingOptions)


class Origin(OpenEnum):
    """Values of `Origin`."""

    INTERNAL = "Internal"
    EXTERNAL = "External"


OriginTable = EnumTable(Origin)


class QueueHoursOptions(OpenEnum):
    """Values of `QueueHoursOptions`."""

    BUSINESS_HOURS = "BusinessHours"
    AFTER_HOURS = "AfterHours"


QueueHoursOptionsTable = EnumTable(QueueHoursOptions)


class QueueOpportunitiesAggregationType(OpenEnum):
    """Values of `QueueOpportunitiesAggregationType`."""

    SUM = "Sum"


QueueOpportunitiesAggregationTypeTable = EnumTable(QueueOpportunitiesAggregationType)


class QueueSlaOptions(OpenEnum):
    """Values of `QueueSlaOptions`."""

    IN_SLA = "InSla"
    OUT_SLA = "OutSla"


QueueSlaOptionsTable = EnumTable(QueueSlaOptions)


class ValueType(OpenEnum):
    """Values of `ValueType`."""

    PERCENT = "Percent"
    SECONDS = "Seconds"
    INSTANCES = "Instances"


ValueTypeTable = EnumTable(ValueType)


class AdvancedTimeSettings(Model):
    """The object `AdvancedTimeSettings`."""

    __slots__ = (
        "include_days",
        "include_hours",
    )
    __fields__ = __slots__
    __converted__ = {
        "include_days": "includeDays",
        "include_hours": "includeHours",
    }
    include_days: list[DayOfWeek] | None
    include_hours: list[HoursInterval] | None

    def __init__(
        self,
        *,
        include_days: Sequence[
            DayOfWeek | Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
        ]
        | None = None,
        include_hours: Sequence[HoursInterval | HoursIntervalDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.include_days
        if v is not None:
            d["includeDays"] = (
                [i0.wire if typeof(i0) is DayOfWeek else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.include_hours
        if v is not None:
            d["includeHours"] = (
                [i0.to_dict() if typeof(i0) is HoursInterval else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdvancedTimeSettings(d: dict[str, Any]) -> AdvancedTimeSettings:
    """Decode a `AdvancedTimeSettings`; what does not fit is passed on."""
    self = new(AdvancedTimeSettings)
    get: Getter = d.get
    v = get("includeDays")
    self.include_days = [DayOfWeekTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    v = get("includeHours")
    self.include_hours = (
        [decode_HoursInterval(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if AdvancedTimeSettingsKeys.issuperset(d) else {k: d[k] for k in d if k not in AdvancedTimeSettingsKeys}
    )
    return self


AdvancedTimeSettings.__decode__ = decode_AdvancedTimeSettings
AdvancedTimeSettingsKeys = frozenset(
    (
        "includeDays",
        "includeHours",
    )
)


class AggregationRequest(Model):
    """The object `AggregationRequest`."""

    __slots__ = (
        "call_filters",
        "grouping",
        "response_options",
        "time_settings",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_filters": "callFilters",
        "grouping": "grouping",
        "response_options": "responseOptions",
        "time_settings": "timeSettings",
    }
    call_filters: CallFilters | None
    grouping: Grouping
    response_options: AggregationResponseOptions
    time_settings: TimeSettings

    def __init__(
        self,
        *,
        call_filters: CallFilters | CallFiltersDict | None = None,
        grouping: Grouping | GroupingDict,
        response_options: AggregationResponseOptions | AggregationResponseOptionsDict,
        time_settings: TimeSettings | TimeSettingsDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_filters
        if v is not None:
            d["callFilters"] = v.to_dict() if typeof(v) is CallFilters else encode(v)
        v = self.grouping
        if v is not None:
            d["grouping"] = encode(v)
        v = self.response_options
        if v is not None:
            d["responseOptions"] = v.to_dict() if typeof(v) is AggregationResponseOptions else encode(v)
        v = self.time_settings
        if v is not None:
            d["timeSettings"] = v.to_dict() if typeof(v) is TimeSettings else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationRequest(d: dict[str, Any]) -> AggregationRequest:
    """Decode a `AggregationRequest`; what does not fit is passed on."""
    self = new(AggregationRequest)
    get: Getter = d.get
    v = get("callFilters")
    self.call_filters = decode_CallFilters(v) if typeof(v) is dict else v
    self.grouping = decode_Grouping(get("grouping"))
    v = get("responseOptions")
    self.response_options = decode_AggregationResponseOptions(v) if typeof(v) is dict else v
    v = get("timeSettings")
    self.time_settings = decode_TimeSettings(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if AggregationRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in AggregationRequestKeys}
    )
    return self


AggregationRequest.__decode__ = decode_AggregationRequest
AggregationRequestKeys = frozenset(
    (
        "callFilters",
        "grouping",
        "responseOptions",
        "timeSettings",
    )
)


class AggregationResponse(Model):
    """The object `AggregationResponse`."""

    __slots__ = (
        "data",
        "paging",
    )
    __fields__ = __slots__
    __converted__ = {
        "data": "data",
        "paging": "paging",
    }
    data: AggregationResponseData
    paging: ResponsePaging

    def __init__(
        self,
        *,
        data: AggregationResponseData,
        paging: ResponsePaging,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.data
        if v is not None:
            d["data"] = v.to_dict() if typeof(v) is AggregationResponseData else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is ResponsePaging else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponse(d: dict[str, Any]) -> AggregationResponse:
    """Decode a `AggregationResponse`; what does not fit is passed on."""
    self = new(AggregationResponse)
    get: Getter = d.get
    v = get("data")
    self.data = decode_AggregationResponseData(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_ResponsePaging(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if AggregationResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in AggregationResponseKeys}
    )
    return self


AggregationResponse.__decode__ = decode_AggregationResponse
AggregationResponseKeys = frozenset(
    (
        "data",
        "paging",
    )
)


class AggregationResponseData(Model):
    """The object `AggregationResponseData`."""

    __slots__ = (
        "grouped_by",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "grouped_by": "groupedBy",
        "records": "records",
    }
    grouped_by: GroupingOptions
    records: list[AggregationResponseRecord] | None

    def __init__(
        self,
        *,
        grouped_by: GroupingOptions
        | Literal[
            "Company",
            "CompanyNumbers",
            "Users",
            "Queues",
            "IVRs",
            "IVAs",
            "SharedLines",
            "UserGroups",
            "Sites",
            "Departments",
        ],
        records: list[AggregationResponseRecord] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.grouped_by
        if v is not None:
            d["groupedBy"] = v.wire if typeof(v) is GroupingOptions else v
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is AggregationResponseRecord else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseData(d: dict[str, Any]) -> AggregationResponseData:
    """Decode a `AggregationResponseData`; what does not fit is passed on."""
    self = new(AggregationResponseData)
    get: Getter = d.get
    v = get("groupedBy")
    self.grouped_by = GroupingOptionsTable[v] if typeof(v) is str else v
    v = get("records")
    self.records = (
        [decode_AggregationResponseRecord(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if AggregationResponseDataKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseDataKeys}
    )
    return self


AggregationResponseData.__decode__ = decode_AggregationResponseData
AggregationResponseDataKeys = frozenset(
    (
        "groupedBy",
        "records",
    )
)


class AggregationResponseOptions(Model):
    """The object `AggregationResponseOptions`."""

    __slots__ = (
        "counters",
        "timers",
    )
    __fields__ = __slots__
    __converted__ = {
        "counters": "counters",
        "timers": "timers",
    }
    counters: AggregationResponseOptionsCounters | None
    timers: AggregationResponseOptionsTimers | None

    def __init__(
        self,
        *,
        counters: AggregationResponseOptionsCounters | AggregationResponseOptionsCountersDict | None = None,
        timers: AggregationResponseOptionsTimers | AggregationResponseOptionsTimersDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.counters
        if v is not None:
            d["counters"] = v.to_dict() if typeof(v) is AggregationResponseOptionsCounters else encode(v)
        v = self.timers
        if v is not None:
            d["timers"] = v.to_dict() if typeof(v) is AggregationResponseOptionsTimers else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptions(d: dict[str, Any]) -> AggregationResponseOptions:
    """Decode a `AggregationResponseOptions`; what does not fit is passed on."""
    self = new(AggregationResponseOptions)
    get: Getter = d.get
    v = get("counters")
    self.counters = decode_AggregationResponseOptionsCounters(v) if typeof(v) is dict else v
    v = get("timers")
    self.timers = decode_AggregationResponseOptionsTimers(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsKeys}
    )
    return self


AggregationResponseOptions.__decode__ = decode_AggregationResponseOptions
AggregationResponseOptionsKeys = frozenset(
    (
        "counters",
        "timers",
    )
)


class AggregationResponseOptionsCounters(Model):
    """The object `AggregationResponseOptionsCounters`."""

    __slots__ = (
        "all_calls",
        "calls_by_actions",
        "calls_by_company_hours",
        "calls_by_direction",
        "calls_by_ending_party",
        "calls_by_origin",
        "calls_by_queue_hours",
        "calls_by_queue_sla",
        "calls_by_response",
        "calls_by_result",
        "calls_by_type",
        "calls_segments",
        "queue_opportunities",
    )
    __fields__ = __slots__
    __converted__ = {
        "all_calls": "allCalls",
        "calls_by_actions": "callsByActions",
        "calls_by_company_hours": "callsByCompanyHours",
        "calls_by_direction": "callsByDirection",
        "calls_by_ending_party": "callsByEndingParty",
        "calls_by_origin": "callsByOrigin",
        "calls_by_queue_hours": "callsByQueueHours",
        "calls_by_queue_sla": "callsByQueueSla",
        "calls_by_response": "callsByResponse",
        "calls_by_result": "callsByResult",
        "calls_by_type": "callsByType",
        "calls_segments": "callsSegments",
        "queue_opportunities": "queueOpportunities",
    }
    all_calls: AggregationResponseOptionsCountersAllCalls | None
    calls_by_actions: AggregationResponseOptionsCountersCallsByActions | None
    calls_by_company_hours: AggregationResponseOptionsCountersCallsByCompanyHours | None
    calls_by_direction: AggregationResponseOptionsCountersCallsByDirection | None
    calls_by_ending_party: AggregationResponseOptionsCountersCallsByEndingParty | None
    calls_by_origin: AggregationResponseOptionsCountersCallsByOrigin | None
    calls_by_queue_hours: AggregationResponseOptionsCountersCallsByQueueHours | None
    calls_by_queue_sla: AggregationResponseOptionsCountersCallsByQueueSla | None
    calls_by_response: AggregationResponseOptionsCountersCallsByResponse | None
    calls_by_result: AggregationResponseOptionsCountersCallsByResult | None
    calls_by_type: AggregationResponseOptionsCountersCallsByType | None
    calls_segments: AggregationResponseOptionsCountersCallsSegments | None
    queue_opportunities: AggregationResponseOptionsCountersQueueOpportunities | None

    def __init__(
        self,
        *,
        all_calls: AggregationResponseOptionsCountersAllCalls
        | AggregationResponseOptionsCountersAllCallsDict
        | None = None,
        calls_by_actions: AggregationResponseOptionsCountersCallsByActions
        | AggregationResponseOptionsCountersCallsByActionsDict
        | None = None,
        calls_by_company_hours: AggregationResponseOptionsCountersCallsByCompanyHours
        | AggregationResponseOptionsCountersCallsByCompanyHoursDict
        | None = None,
        calls_by_direction: AggregationResponseOptionsCountersCallsByDirection
        | AggregationResponseOptionsCountersCallsByDirectionDict
        | None = None,
        calls_by_ending_party: AggregationResponseOptionsCountersCallsByEndingParty
        | AggregationResponseOptionsCountersCallsByEndingPartyDict
        | None = None,
        calls_by_origin: AggregationResponseOptionsCountersCallsByOrigin
        | AggregationResponseOptionsCountersCallsByOriginDict
        | None = None,
        calls_by_queue_hours: AggregationResponseOptionsCountersCallsByQueueHours
        | AggregationResponseOptionsCountersCallsByQueueHoursDict
        | None = None,
        calls_by_queue_sla: AggregationResponseOptionsCountersCallsByQueueSla
        | AggregationResponseOptionsCountersCallsByQueueSlaDict
        | None = None,
        calls_by_response: AggregationResponseOptionsCountersCallsByResponse
        | AggregationResponseOptionsCountersCallsByResponseDict
        | None = None,
        calls_by_result: AggregationResponseOptionsCountersCallsByResult
        | AggregationResponseOptionsCountersCallsByResultDict
        | None = None,
        calls_by_type: AggregationResponseOptionsCountersCallsByType
        | AggregationResponseOptionsCountersCallsByTypeDict
        | None = None,
        calls_segments: AggregationResponseOptionsCountersCallsSegments
        | AggregationResponseOptionsCountersCallsSegmentsDict
        | None = None,
        queue_opportunities: AggregationResponseOptionsCountersQueueOpportunities
        | AggregationResponseOptionsCountersQueueOpportunitiesDict
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.all_calls
        if v is not None:
            d["allCalls"] = v.to_dict() if typeof(v) is AggregationResponseOptionsCountersAllCalls else encode(v)
        v = self.calls_by_actions
        if v is not None:
            d["callsByActions"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsCountersCallsByActions else encode(v)
            )
        v = self.calls_by_company_hours
        if v is not None:
            d["callsByCompanyHours"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsCountersCallsByCompanyHours else encode(v)
            )
        v = self.calls_by_direction
        if v is not None:
            d["callsByDirection"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsCountersCallsByDirection else encode(v)
            )
        v = self.calls_by_ending_party
        if v is not None:
            d["callsByEndingParty"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsCountersCallsByEndingParty else encode(v)
            )
        v = self.calls_by_origin
        if v is not None:
            d["callsByOrigin"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsCountersCallsByOrigin else encode(v)
            )
        v = self.calls_by_queue_hours
        if v is not None:
            d["callsByQueueHours"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsCountersCallsByQueueHours else encode(v)
            )
        v = self.calls_by_queue_sla
        if v is not None:
            d["callsByQueueSla"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsCountersCallsByQueueSla else encode(v)
            )
        v = self.calls_by_response
        if v is not None:
            d["callsByResponse"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsCountersCallsByResponse else encode(v)
            )
        v = self.calls_by_result
        if v is not None:
            d["callsByResult"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsCountersCallsByResult else encode(v)
            )
        v = self.calls_by_type
        if v is not None:
            d["callsByType"] = v.to_dict() if typeof(v) is AggregationResponseOptionsCountersCallsByType else encode(v)
        v = self.calls_segments
        if v is not None:
            d["callsSegments"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsCountersCallsSegments else encode(v)
            )
        v = self.queue_opportunities
        if v is not None:
            d["queueOpportunities"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsCountersQueueOpportunities else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCounters(d: dict[str, Any]) -> AggregationResponseOptionsCounters:
    """Decode a `AggregationResponseOptionsCounters`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCounters)
    get: Getter = d.get
    v = get("allCalls")
    self.all_calls = decode_AggregationResponseOptionsCountersAllCalls(v) if typeof(v) is dict else v
    v = get("callsByActions")
    self.calls_by_actions = decode_AggregationResponseOptionsCountersCallsByActions(v) if typeof(v) is dict else v
    v = get("callsByCompanyHours")
    self.calls_by_company_hours = (
        decode_AggregationResponseOptionsCountersCallsByCompanyHours(v) if typeof(v) is dict else v
    )
    v = get("callsByDirection")
    self.calls_by_direction = decode_AggregationResponseOptionsCountersCallsByDirection(v) if typeof(v) is dict else v
    v = get("callsByEndingParty")
    self.calls_by_ending_party = (
        decode_AggregationResponseOptionsCountersCallsByEndingParty(v) if typeof(v) is dict else v
    )
    v = get("callsByOrigin")
    self.calls_by_origin = decode_AggregationResponseOptionsCountersCallsByOrigin(v) if typeof(v) is dict else v
    v = get("callsByQueueHours")
    self.calls_by_queue_hours = (
        decode_AggregationResponseOptionsCountersCallsByQueueHours(v) if typeof(v) is dict else v
    )
    v = get("callsByQueueSla")
    self.calls_by_queue_sla = decode_AggregationResponseOptionsCountersCallsByQueueSla(v) if typeof(v) is dict else v
    v = get("callsByResponse")
    self.calls_by_response = decode_AggregationResponseOptionsCountersCallsByResponse(v) if typeof(v) is dict else v
    v = get("callsByResult")
    self.calls_by_result = decode_AggregationResponseOptionsCountersCallsByResult(v) if typeof(v) is dict else v
    v = get("callsByType")
    self.calls_by_type = decode_AggregationResponseOptionsCountersCallsByType(v) if typeof(v) is dict else v
    v = get("callsSegments")
    self.calls_segments = decode_AggregationResponseOptionsCountersCallsSegments(v) if typeof(v) is dict else v
    v = get("queueOpportunities")
    self.queue_opportunities = (
        decode_AggregationResponseOptionsCountersQueueOpportunities(v) if typeof(v) is dict else v
    )
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersKeys}
    )
    return self


AggregationResponseOptionsCounters.__decode__ = decode_AggregationResponseOptionsCounters
AggregationResponseOptionsCountersKeys = frozenset(
    (
        "allCalls",
        "callsByActions",
        "callsByCompanyHours",
        "callsByDirection",
        "callsByEndingParty",
        "callsByOrigin",
        "callsByQueueHours",
        "callsByQueueSla",
        "callsByResponse",
        "callsByResult",
        "callsByType",
        "callsSegments",
        "queueOpportunities",
    )
)


class AggregationResponseOptionsCountersAllCalls(Model):
    """The object `AggregationResponseOptionsCountersAllCalls`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCountersAllCalls(d: dict[str, Any]) -> AggregationResponseOptionsCountersAllCalls:
    """Decode a `AggregationResponseOptionsCountersAllCalls`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCountersAllCalls)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersAllCallsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersAllCallsKeys}
    )
    return self


AggregationResponseOptionsCountersAllCalls.__decode__ = decode_AggregationResponseOptionsCountersAllCalls
AggregationResponseOptionsCountersAllCallsKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsCountersCallsByActions(Model):
    """The object `AggregationResponseOptionsCountersCallsByActions`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCountersCallsByActions(
    d: dict[str, Any],
) -> AggregationResponseOptionsCountersCallsByActions:
    """Decode a `AggregationResponseOptionsCountersCallsByActions`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCountersCallsByActions)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersCallsByActionsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersCallsByActionsKeys}
    )
    return self


AggregationResponseOptionsCountersCallsByActions.__decode__ = decode_AggregationResponseOptionsCountersCallsByActions
AggregationResponseOptionsCountersCallsByActionsKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsCountersCallsByCompanyHours(Model):
    """The object `AggregationResponseOptionsCountersCallsByCompanyHours`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCountersCallsByCompanyHours(
    d: dict[str, Any],
) -> AggregationResponseOptionsCountersCallsByCompanyHours:
    """Decode a `AggregationResponseOptionsCountersCallsByCompanyHours`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCountersCallsByCompanyHours)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersCallsByCompanyHoursKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersCallsByCompanyHoursKeys}
    )
    return self


AggregationResponseOptionsCountersCallsByCompanyHours.__decode__ = (
    decode_AggregationResponseOptionsCountersCallsByCompanyHours
)
AggregationResponseOptionsCountersCallsByCompanyHoursKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsCountersCallsByDirection(Model):
    """The object `AggregationResponseOptionsCountersCallsByDirection`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCountersCallsByDirection(
    d: dict[str, Any],
) -> AggregationResponseOptionsCountersCallsByDirection:
    """Decode a `AggregationResponseOptionsCountersCallsByDirection`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCountersCallsByDirection)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersCallsByDirectionKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersCallsByDirectionKeys}
    )
    return self


AggregationResponseOptionsCountersCallsByDirection.__decode__ = (
    decode_AggregationResponseOptionsCountersCallsByDirection
)
AggregationResponseOptionsCountersCallsByDirectionKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsCountersCallsByEndingParty(Model):
    """The object `AggregationResponseOptionsCountersCallsByEndingParty`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCountersCallsByEndingParty(
    d: dict[str, Any],
) -> AggregationResponseOptionsCountersCallsByEndingParty:
    """Decode a `AggregationResponseOptionsCountersCallsByEndingParty`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCountersCallsByEndingParty)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersCallsByEndingPartyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersCallsByEndingPartyKeys}
    )
    return self


AggregationResponseOptionsCountersCallsByEndingParty.__decode__ = (
    decode_AggregationResponseOptionsCountersCallsByEndingParty
)
AggregationResponseOptionsCountersCallsByEndingPartyKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsCountersCallsByOrigin(Model):
    """The object `AggregationResponseOptionsCountersCallsByOrigin`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCountersCallsByOrigin(
    d: dict[str, Any],
) -> AggregationResponseOptionsCountersCallsByOrigin:
    """Decode a `AggregationResponseOptionsCountersCallsByOrigin`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCountersCallsByOrigin)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersCallsByOriginKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersCallsByOriginKeys}
    )
    return self


AggregationResponseOptionsCountersCallsByOrigin.__decode__ = decode_AggregationResponseOptionsCountersCallsByOrigin
AggregationResponseOptionsCountersCallsByOriginKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsCountersCallsByQueueHours(Model):
    """The object `AggregationResponseOptionsCountersCallsByQueueHours`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCountersCallsByQueueHours(
    d: dict[str, Any],
) -> AggregationResponseOptionsCountersCallsByQueueHours:
    """Decode a `AggregationResponseOptionsCountersCallsByQueueHours`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCountersCallsByQueueHours)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersCallsByQueueHoursKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersCallsByQueueHoursKeys}
    )
    return self


AggregationResponseOptionsCountersCallsByQueueHours.__decode__ = (
    decode_AggregationResponseOptionsCountersCallsByQueueHours
)
AggregationResponseOptionsCountersCallsByQueueHoursKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsCountersCallsByQueueSla(Model):
    """The object `AggregationResponseOptionsCountersCallsByQueueSla`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCountersCallsByQueueSla(
    d: dict[str, Any],
) -> AggregationResponseOptionsCountersCallsByQueueSla:
    """Decode a `AggregationResponseOptionsCountersCallsByQueueSla`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCountersCallsByQueueSla)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersCallsByQueueSlaKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersCallsByQueueSlaKeys}
    )
    return self


AggregationResponseOptionsCountersCallsByQueueSla.__decode__ = decode_AggregationResponseOptionsCountersCallsByQueueSla
AggregationResponseOptionsCountersCallsByQueueSlaKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsCountersCallsByResponse(Model):
    """The object `AggregationResponseOptionsCountersCallsByResponse`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCountersCallsByResponse(
    d: dict[str, Any],
) -> AggregationResponseOptionsCountersCallsByResponse:
    """Decode a `AggregationResponseOptionsCountersCallsByResponse`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCountersCallsByResponse)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersCallsByResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersCallsByResponseKeys}
    )
    return self


AggregationResponseOptionsCountersCallsByResponse.__decode__ = decode_AggregationResponseOptionsCountersCallsByResponse
AggregationResponseOptionsCountersCallsByResponseKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsCountersCallsByResult(Model):
    """The object `AggregationResponseOptionsCountersCallsByResult`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCountersCallsByResult(
    d: dict[str, Any],
) -> AggregationResponseOptionsCountersCallsByResult:
    """Decode a `AggregationResponseOptionsCountersCallsByResult`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCountersCallsByResult)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersCallsByResultKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersCallsByResultKeys}
    )
    return self


AggregationResponseOptionsCountersCallsByResult.__decode__ = decode_AggregationResponseOptionsCountersCallsByResult
AggregationResponseOptionsCountersCallsByResultKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsCountersCallsByType(Model):
    """The object `AggregationResponseOptionsCountersCallsByType`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCountersCallsByType(
    d: dict[str, Any],
) -> AggregationResponseOptionsCountersCallsByType:
    """Decode a `AggregationResponseOptionsCountersCallsByType`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCountersCallsByType)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersCallsByTypeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersCallsByTypeKeys}
    )
    return self


AggregationResponseOptionsCountersCallsByType.__decode__ = decode_AggregationResponseOptionsCountersCallsByType
AggregationResponseOptionsCountersCallsByTypeKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsCountersCallsSegments(Model):
    """The object `AggregationResponseOptionsCountersCallsSegments`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCountersCallsSegments(
    d: dict[str, Any],
) -> AggregationResponseOptionsCountersCallsSegments:
    """Decode a `AggregationResponseOptionsCountersCallsSegments`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCountersCallsSegments)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersCallsSegmentsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersCallsSegmentsKeys}
    )
    return self


AggregationResponseOptionsCountersCallsSegments.__decode__ = decode_AggregationResponseOptionsCountersCallsSegments
AggregationResponseOptionsCountersCallsSegmentsKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsCountersQueueOpportunities(Model):
    """The object `AggregationResponseOptionsCountersQueueOpportunities`."""

    __slots__ = ("aggregation_type",)
    __fields__ = __slots__
    __converted__ = {
        "aggregation_type": "aggregationType",
    }
    aggregation_type: QueueOpportunitiesAggregationType

    def __init__(
        self,
        *,
        aggregation_type: QueueOpportunitiesAggregationType | Literal["Sum"] = QueueOpportunitiesAggregationType.SUM,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is QueueOpportunitiesAggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsCountersQueueOpportunities(
    d: dict[str, Any],
) -> AggregationResponseOptionsCountersQueueOpportunities:
    """Decode a `AggregationResponseOptionsCountersQueueOpportunities`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsCountersQueueOpportunities)
    get: Getter = d.get
    v = get("aggregationType")
    self.aggregation_type = QueueOpportunitiesAggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsCountersQueueOpportunitiesKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersQueueOpportunitiesKeys}
    )
    return self


AggregationResponseOptionsCountersQueueOpportunities.__decode__ = (
    decode_AggregationResponseOptionsCountersQueueOpportunities
)
AggregationResponseOptionsCountersQueueOpportunitiesKeys = frozenset(("aggregationType",))


class AggregationResponseOptionsTimers(Model):
    """The object `AggregationResponseOptionsTimers`."""

    __slots__ = (
        "all_calls_duration",
        "calls_duration_by_company_hours",
        "calls_duration_by_direction",
        "calls_duration_by_ending_party",
        "calls_duration_by_origin",
        "calls_duration_by_queue_hours",
        "calls_duration_by_queue_sla",
        "calls_duration_by_response",
        "calls_duration_by_result",
        "calls_duration_by_type",
        "calls_segments_duration",
    )
    __fields__ = __slots__
    __converted__ = {
        "all_calls_duration": "allCallsDuration",
        "calls_duration_by_company_hours": "callsDurationByCompanyHours",
        "calls_duration_by_direction": "callsDurationByDirection",
        "calls_duration_by_ending_party": "callsDurationByEndingParty",
        "calls_duration_by_origin": "callsDurationByOrigin",
        "calls_duration_by_queue_hours": "callsDurationByQueueHours",
        "calls_duration_by_queue_sla": "callsDurationByQueueSla",
        "calls_duration_by_response": "callsDurationByResponse",
        "calls_duration_by_result": "callsDurationByResult",
        "calls_duration_by_type": "callsDurationByType",
        "calls_segments_duration": "callsSegmentsDuration",
    }
    all_calls_duration: AggregationResponseOptionsTimersAllCallsDuration | None
    calls_duration_by_company_hours: AggregationResponseOptionsTimersCallsDurationByCompanyHours | None
    calls_duration_by_direction: AggregationResponseOptionsTimersCallsDurationByDirection | None
    calls_duration_by_ending_party: AggregationResponseOptionsTimersCallsDurationByEndingParty | None
    calls_duration_by_origin: AggregationResponseOptionsTimersCallsDurationByOrigin | None
    calls_duration_by_queue_hours: AggregationResponseOptionsTimersCallsDurationByQueueHours | None
    calls_duration_by_queue_sla: AggregationResponseOptionsTimersCallsDurationByQueueSla | None
    calls_duration_by_response: AggregationResponseOptionsTimersCallsDurationByResponse | None
    calls_duration_by_result: AggregationResponseOptionsTimersCallsDurationByResult | None
    calls_duration_by_type: AggregationResponseOptionsTimersCallsDurationByType | None
    calls_segments_duration: AggregationResponseOptionsTimersCallsSegmentsDuration | None

    def __init__(
        self,
        *,
        all_calls_duration: AggregationResponseOptionsTimersAllCallsDuration
        | AggregationResponseOptionsTimersAllCallsDurationDict
        | None = None,
        calls_duration_by_company_hours: AggregationResponseOptionsTimersCallsDurationByCompanyHours
        | AggregationResponseOptionsTimersCallsDurationByCompanyHoursDict
        | None = None,
        calls_duration_by_direction: AggregationResponseOptionsTimersCallsDurationByDirection
        | AggregationResponseOptionsTimersCallsDurationByDirectionDict
        | None = None,
        calls_duration_by_ending_party: AggregationResponseOptionsTimersCallsDurationByEndingParty
        | AggregationResponseOptionsTimersCallsDurationByEndingPartyDict
        | None = None,
        calls_duration_by_origin: AggregationResponseOptionsTimersCallsDurationByOrigin
        | AggregationResponseOptionsTimersCallsDurationByOriginDict
        | None = None,
        calls_duration_by_queue_hours: AggregationResponseOptionsTimersCallsDurationByQueueHours
        | AggregationResponseOptionsTimersCallsDurationByQueueHoursDict
        | None = None,
        calls_duration_by_queue_sla: AggregationResponseOptionsTimersCallsDurationByQueueSla
        | AggregationResponseOptionsTimersCallsDurationByQueueSlaDict
        | None = None,
        calls_duration_by_response: AggregationResponseOptionsTimersCallsDurationByResponse
        | AggregationResponseOptionsTimersCallsDurationByResponseDict
        | None = None,
        calls_duration_by_result: AggregationResponseOptionsTimersCallsDurationByResult
        | AggregationResponseOptionsTimersCallsDurationByResultDict
        | None = None,
        calls_duration_by_type: AggregationResponseOptionsTimersCallsDurationByType
        | AggregationResponseOptionsTimersCallsDurationByTypeDict
        | None = None,
        calls_segments_duration: AggregationResponseOptionsTimersCallsSegmentsDuration
        | AggregationResponseOptionsTimersCallsSegmentsDurationDict
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.all_calls_duration
        if v is not None:
            d["allCallsDuration"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsTimersAllCallsDuration else encode(v)
            )
        v = self.calls_duration_by_company_hours
        if v is not None:
            d["callsDurationByCompanyHours"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsTimersCallsDurationByCompanyHours else encode(v)
            )
        v = self.calls_duration_by_direction
        if v is not None:
            d["callsDurationByDirection"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsTimersCallsDurationByDirection else encode(v)
            )
        v = self.calls_duration_by_ending_party
        if v is not None:
            d["callsDurationByEndingParty"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsTimersCallsDurationByEndingParty else encode(v)
            )
        v = self.calls_duration_by_origin
        if v is not None:
            d["callsDurationByOrigin"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsTimersCallsDurationByOrigin else encode(v)
            )
        v = self.calls_duration_by_queue_hours
        if v is not None:
            d["callsDurationByQueueHours"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsTimersCallsDurationByQueueHours else encode(v)
            )
        v = self.calls_duration_by_queue_sla
        if v is not None:
            d["callsDurationByQueueSla"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsTimersCallsDurationByQueueSla else encode(v)
            )
        v = self.calls_duration_by_response
        if v is not None:
            d["callsDurationByResponse"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsTimersCallsDurationByResponse else encode(v)
            )
        v = self.calls_duration_by_result
        if v is not None:
            d["callsDurationByResult"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsTimersCallsDurationByResult else encode(v)
            )
        v = self.calls_duration_by_type
        if v is not None:
            d["callsDurationByType"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsTimersCallsDurationByType else encode(v)
            )
        v = self.calls_segments_duration
        if v is not None:
            d["callsSegmentsDuration"] = (
                v.to_dict() if typeof(v) is AggregationResponseOptionsTimersCallsSegmentsDuration else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsTimers(d: dict[str, Any]) -> AggregationResponseOptionsTimers:
    """Decode a `AggregationResponseOptionsTimers`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsTimers)
    get: Getter = d.get
    v = get("allCallsDuration")
    self.all_calls_duration = decode_AggregationResponseOptionsTimersAllCallsDuration(v) if typeof(v) is dict else v
    v = get("callsDurationByCompanyHours")
    self.calls_duration_by_company_hours = (
        decode_AggregationResponseOptionsTimersCallsDurationByCompanyHours(v) if typeof(v) is dict else v
    )
    v = get("callsDurationByDirection")
    self.calls_duration_by_direction = (
        decode_AggregationResponseOptionsTimersCallsDurationByDirection(v) if typeof(v) is dict else v
    )
    v = get("callsDurationByEndingParty")
    self.calls_duration_by_ending_party = (
        decode_AggregationResponseOptionsTimersCallsDurationByEndingParty(v) if typeof(v) is dict else v
    )
    v = get("callsDurationByOrigin")
    self.calls_duration_by_origin = (
        decode_AggregationResponseOptionsTimersCallsDurationByOrigin(v) if typeof(v) is dict else v
    )
    v = get("callsDurationByQueueHours")
    self.calls_duration_by_queue_hours = (
        decode_AggregationResponseOptionsTimersCallsDurationByQueueHours(v) if typeof(v) is dict else v
    )
    v = get("callsDurationByQueueSla")
    self.calls_duration_by_queue_sla = (
        decode_AggregationResponseOptionsTimersCallsDurationByQueueSla(v) if typeof(v) is dict else v
    )
    v = get("callsDurationByResponse")
    self.calls_duration_by_response = (
        decode_AggregationResponseOptionsTimersCallsDurationByResponse(v) if typeof(v) is dict else v
    )
    v = get("callsDurationByResult")
    self.calls_duration_by_result = (
        decode_AggregationResponseOptionsTimersCallsDurationByResult(v) if typeof(v) is dict else v
    )
    v = get("callsDurationByType")
    self.calls_duration_by_type = (
        decode_AggregationResponseOptionsTimersCallsDurationByType(v) if typeof(v) is dict else v
    )
    v = get("callsSegmentsDuration")
    self.calls_segments_duration = (
        decode_AggregationResponseOptionsTimersCallsSegmentsDuration(v) if typeof(v) is dict else v
    )
    self.__extras__ = (
        None
        if AggregationResponseOptionsTimersKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsTimersKeys}
    )
    return self


AggregationResponseOptionsTimers.__decode__ = decode_AggregationResponseOptionsTimers
AggregationResponseOptionsTimersKeys = frozenset(
    (
        "allCallsDuration",
        "callsDurationByCompanyHours",
        "callsDurationByDirection",
        "callsDurationByEndingParty",
        "callsDurationByOrigin",
        "callsDurationByQueueHours",
        "callsDurationByQueueSla",
        "callsDurationByResponse",
        "callsDurationByResult",
        "callsDurationByType",
        "callsSegmentsDuration",
    )
)


class AggregationResponseOptionsTimersAllCallsDuration(Model):
    """The object `AggregationResponseOptionsTimersAllCallsDuration`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsTimersAllCallsDuration(
    d: dict[str, Any],
) -> AggregationResponseOptionsTimersAllCallsDuration:
    """Decode a `AggregationResponseOptionsTimersAllCallsDuration`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsTimersAllCallsDuration)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsTimersAllCallsDurationKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsTimersAllCallsDurationKeys}
    )
    return self


AggregationResponseOptionsTimersAllCallsDuration.__decode__ = decode_AggregationResponseOptionsTimersAllCallsDuration
AggregationResponseOptionsTimersAllCallsDurationKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsTimersCallsDurationByCompanyHours(Model):
    """The object `AggregationResponseOptionsTimersCallsDurationByCompanyHours`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsTimersCallsDurationByCompanyHours(
    d: dict[str, Any],
) -> AggregationResponseOptionsTimersCallsDurationByCompanyHours:
    """Decode a `AggregationResponseOptionsTimersCallsDurationByCompanyHours`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsTimersCallsDurationByCompanyHours)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsTimersCallsDurationByCompanyHoursKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsTimersCallsDurationByCompanyHoursKeys}
    )
    return self


AggregationResponseOptionsTimersCallsDurationByCompanyHours.__decode__ = (
    decode_AggregationResponseOptionsTimersCallsDurationByCompanyHours
)
AggregationResponseOptionsTimersCallsDurationByCompanyHoursKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsTimersCallsDurationByDirection(Model):
    """The object `AggregationResponseOptionsTimersCallsDurationByDirection`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsTimersCallsDurationByDirection(
    d: dict[str, Any],
) -> AggregationResponseOptionsTimersCallsDurationByDirection:
    """Decode a `AggregationResponseOptionsTimersCallsDurationByDirection`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsTimersCallsDurationByDirection)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsTimersCallsDurationByDirectionKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsTimersCallsDurationByDirectionKeys}
    )
    return self


AggregationResponseOptionsTimersCallsDurationByDirection.__decode__ = (
    decode_AggregationResponseOptionsTimersCallsDurationByDirection
)
AggregationResponseOptionsTimersCallsDurationByDirectionKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsTimersCallsDurationByEndingParty(Model):
    """The object `AggregationResponseOptionsTimersCallsDurationByEndingParty`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsTimersCallsDurationByEndingParty(
    d: dict[str, Any],
) -> AggregationResponseOptionsTimersCallsDurationByEndingParty:
    """Decode a `AggregationResponseOptionsTimersCallsDurationByEndingParty`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsTimersCallsDurationByEndingParty)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsTimersCallsDurationByEndingPartyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsTimersCallsDurationByEndingPartyKeys}
    )
    return self


AggregationResponseOptionsTimersCallsDurationByEndingParty.__decode__ = (
    decode_AggregationResponseOptionsTimersCallsDurationByEndingParty
)
AggregationResponseOptionsTimersCallsDurationByEndingPartyKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsTimersCallsDurationByOrigin(Model):
    """The object `AggregationResponseOptionsTimersCallsDurationByOrigin`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsTimersCallsDurationByOrigin(
    d: dict[str, Any],
) -> AggregationResponseOptionsTimersCallsDurationByOrigin:
    """Decode a `AggregationResponseOptionsTimersCallsDurationByOrigin`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsTimersCallsDurationByOrigin)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsTimersCallsDurationByOriginKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsTimersCallsDurationByOriginKeys}
    )
    return self


AggregationResponseOptionsTimersCallsDurationByOrigin.__decode__ = (
    decode_AggregationResponseOptionsTimersCallsDurationByOrigin
)
AggregationResponseOptionsTimersCallsDurationByOriginKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsTimersCallsDurationByQueueHours(Model):
    """The object `AggregationResponseOptionsTimersCallsDurationByQueueHours`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsTimersCallsDurationByQueueHours(
    d: dict[str, Any],
) -> AggregationResponseOptionsTimersCallsDurationByQueueHours:
    """Decode a `AggregationResponseOptionsTimersCallsDurationByQueueHours`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsTimersCallsDurationByQueueHours)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsTimersCallsDurationByQueueHoursKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsTimersCallsDurationByQueueHoursKeys}
    )
    return self


AggregationResponseOptionsTimersCallsDurationByQueueHours.__decode__ = (
    decode_AggregationResponseOptionsTimersCallsDurationByQueueHours
)
AggregationResponseOptionsTimersCallsDurationByQueueHoursKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsTimersCallsDurationByQueueSla(Model):
    """The object `AggregationResponseOptionsTimersCallsDurationByQueueSla`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsTimersCallsDurationByQueueSla(
    d: dict[str, Any],
) -> AggregationResponseOptionsTimersCallsDurationByQueueSla:
    """Decode a `AggregationResponseOptionsTimersCallsDurationByQueueSla`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsTimersCallsDurationByQueueSla)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsTimersCallsDurationByQueueSlaKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsTimersCallsDurationByQueueSlaKeys}
    )
    return self


AggregationResponseOptionsTimersCallsDurationByQueueSla.__decode__ = (
    decode_AggregationResponseOptionsTimersCallsDurationByQueueSla
)
AggregationResponseOptionsTimersCallsDurationByQueueSlaKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsTimersCallsDurationByResponse(Model):
    """The object `AggregationResponseOptionsTimersCallsDurationByResponse`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsTimersCallsDurationByResponse(
    d: dict[str, Any],
) -> AggregationResponseOptionsTimersCallsDurationByResponse:
    """Decode a `AggregationResponseOptionsTimersCallsDurationByResponse`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsTimersCallsDurationByResponse)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsTimersCallsDurationByResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsTimersCallsDurationByResponseKeys}
    )
    return self


AggregationResponseOptionsTimersCallsDurationByResponse.__decode__ = (
    decode_AggregationResponseOptionsTimersCallsDurationByResponse
)
AggregationResponseOptionsTimersCallsDurationByResponseKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsTimersCallsDurationByResult(Model):
    """The object `AggregationResponseOptionsTimersCallsDurationByResult`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsTimersCallsDurationByResult(
    d: dict[str, Any],
) -> AggregationResponseOptionsTimersCallsDurationByResult:
    """Decode a `AggregationResponseOptionsTimersCallsDurationByResult`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsTimersCallsDurationByResult)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsTimersCallsDurationByResultKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsTimersCallsDurationByResultKeys}
    )
    return self


AggregationResponseOptionsTimersCallsDurationByResult.__decode__ = (
    decode_AggregationResponseOptionsTimersCallsDurationByResult
)
AggregationResponseOptionsTimersCallsDurationByResultKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsTimersCallsDurationByType(Model):
    """The object `AggregationResponseOptionsTimersCallsDurationByType`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsTimersCallsDurationByType(
    d: dict[str, Any],
) -> AggregationResponseOptionsTimersCallsDurationByType:
    """Decode a `AggregationResponseOptionsTimersCallsDurationByType`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsTimersCallsDurationByType)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsTimersCallsDurationByTypeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsTimersCallsDurationByTypeKeys}
    )
    return self


AggregationResponseOptionsTimersCallsDurationByType.__decode__ = (
    decode_AggregationResponseOptionsTimersCallsDurationByType
)
AggregationResponseOptionsTimersCallsDurationByTypeKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseOptionsTimersCallsSegmentsDuration(Model):
    """The object `AggregationResponseOptionsTimersCallsSegmentsDuration`."""

    __slots__ = (
        "aggregation_interval",
        "aggregation_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregation_interval": "aggregationInterval",
        "aggregation_type": "aggregationType",
    }
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"] | None = None,
        aggregation_type: AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_interval
        if v is not None:
            d["aggregationInterval"] = v.wire if typeof(v) is AggregationInterval else v
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is AggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseOptionsTimersCallsSegmentsDuration(
    d: dict[str, Any],
) -> AggregationResponseOptionsTimersCallsSegmentsDuration:
    """Decode a `AggregationResponseOptionsTimersCallsSegmentsDuration`; what does not fit is passed on."""
    self = new(AggregationResponseOptionsTimersCallsSegmentsDuration)
    get: Getter = d.get
    v = get("aggregationInterval")
    self.aggregation_interval = AggregationIntervalTable[v] if typeof(v) is str else v
    v = get("aggregationType")
    self.aggregation_type = AggregationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AggregationResponseOptionsTimersCallsSegmentsDurationKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseOptionsTimersCallsSegmentsDurationKeys}
    )
    return self


AggregationResponseOptionsTimersCallsSegmentsDuration.__decode__ = (
    decode_AggregationResponseOptionsTimersCallsSegmentsDuration
)
AggregationResponseOptionsTimersCallsSegmentsDurationKeys = frozenset(
    (
        "aggregationInterval",
        "aggregationType",
    )
)


class AggregationResponseRecord(Model):
    """The object `AggregationResponseRecord`."""

    __slots__ = (
        "counters",
        "info",
        "key",
        "timers",
    )
    __fields__ = __slots__
    __converted__ = {
        "counters": "counters",
        "info": "info",
        "timers": "timers",
    }
    counters: CallsCounters | None
    info: KeyInfo | None
    key: str
    timers: CallsTimers | None

    def __init__(
        self,
        *,
        counters: CallsCounters | None = None,
        info: KeyInfo | None = None,
        key: str,
        timers: CallsTimers | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.counters
        if v is not None:
            d["counters"] = v.to_dict() if typeof(v) is CallsCounters else encode(v)
        v = self.info
        if v is not None:
            d["info"] = v.to_dict() if typeof(v) is KeyInfo else encode(v)
        v = self.key
        if v is not None:
            d["key"] = v
        v = self.timers
        if v is not None:
            d["timers"] = v.to_dict() if typeof(v) is CallsTimers else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AggregationResponseRecord(d: dict[str, Any]) -> AggregationResponseRecord:
    """Decode a `AggregationResponseRecord`; what does not fit is passed on."""
    self = new(AggregationResponseRecord)
    get: Getter = d.get
    v = get("counters")
    self.counters = decode_CallsCounters(v) if typeof(v) is dict else v
    v = get("info")
    self.info = decode_KeyInfo(v) if typeof(v) is dict else v
    self.key = get("key")
    v = get("timers")
    self.timers = decode_CallsTimers(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if AggregationResponseRecordKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AggregationResponseRecordKeys}
    )
    return self


AggregationResponseRecord.__decode__ = decode_AggregationResponseRecord
AggregationResponseRecordKeys = frozenset(
    (
        "counters",
        "info",
        "key",
        "timers",
    )
)


class AllCalls(Model):
    """The object `AllCalls`."""

    __slots__ = (
        "value_type",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "value_type": "valueType",
    }
    value_type: ValueType
    values: float

    def __init__(
        self,
        *,
        value_type: ValueType | Literal["Percent", "Seconds", "Instances"],
        values: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value_type
        if v is not None:
            d["valueType"] = v.wire if typeof(v) is ValueType else v
        v = self.values
        if v is not None:
            d["values"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AllCalls(d: dict[str, Any]) -> AllCalls:
    """Decode a `AllCalls`; what does not fit is passed on."""
    self = new(AllCalls)
    get: Getter = d.get
    v = get("valueType")
    self.value_type = ValueTypeTable[v] if typeof(v) is str else v
    self.values = get("values")
    self.__extras__ = None if AllCallsKeys.issuperset(d) else {k: d[k] for k in d if k not in AllCallsKeys}
    return self


AllCalls.__decode__ = decode_AllCalls
AllCallsKeys = frozenset(
    (
        "valueType",
        "values",
    )
)


class CallDurationFilter(Model):
    """The object `CallDurationFilter`."""

    __slots__ = (
        "max_seconds",
        "min_seconds",
    )
    __fields__ = __slots__
    max_seconds: int | None
    min_seconds: int | None

    def __init__(
        self,
        *,
        max_seconds: int | None = None,
        min_seconds: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.max_seconds
        if v is not None:
            d["maxSeconds"] = v
        v = self.min_seconds
        if v is not None:
            d["minSeconds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallDurationFilter(d: dict[str, Any]) -> CallDurationFilter:
    """Decode a `CallDurationFilter`; what does not fit is passed on."""
    self = new(CallDurationFilter)
    get: Getter = d.get
    self.max_seconds = get("maxSeconds")
    self.min_seconds = get("minSeconds")
    self.__extras__ = (
        None if CallDurationFilterKeys.issuperset(d) else {k: d[k] for k in d if k not in CallDurationFilterKeys}
    )
    return self


CallDurationFilter.__decode__ = decode_CallDurationFilter
CallDurationFilterKeys = frozenset(
    (
        "maxSeconds",
        "minSeconds",
    )
)


class CallFilters(Model):
    """The object `CallFilters`."""

    __slots__ = (
        "call_actions",
        "call_duration",
        "call_responses",
        "call_results",
        "call_segments",
        "call_types",
        "called_numbers",
        "company_hours",
        "directions",
        "ending_parties",
        "extension_filters",
        "origins",
        "queue_hours",
        "queue_sla",
        "queues",
        "time_spent",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_actions": "callActions",
        "call_duration": "callDuration",
        "call_responses": "callResponses",
        "call_results": "callResults",
        "call_segments": "callSegments",
        "call_types": "callTypes",
        "company_hours": "companyHours",
        "directions": "directions",
        "ending_parties": "endingParties",
        "extension_filters": "extensionFilters",
        "origins": "origins",
        "queue_hours": "queueHours",
        "queue_sla": "queueSla",
        "time_spent": "timeSpent",
    }
    call_actions: list[CallAction] | None
    call_duration: CallDurationFilter | None
    call_responses: list[CallResponse] | None
    call_results: list[CallResult] | None
    call_segments: list[CallSegmentFilter] | None
    call_types: list[CallType] | None
    called_numbers: list[str] | None
    company_hours: list[CompanyHoursOptions] | None
    directions: list[Direction] | None
    ending_parties: list[EndingParty] | None
    extension_filters: ExtensionFilters | None
    origins: list[Origin] | None
    queue_hours: list[QueueHoursOptions] | None
    queue_sla: list[QueueSlaOptions] | None
    queues: list[str] | None
    time_spent: TimeSpentFilter | None

    def __init__(
        self,
        *,
        call_actions: Sequence[
            CallAction
            | Literal["HoldOff", "HoldOn", "ParkOn", "ParkOff", "BlindTransfer", "WarmTransfer", "DTMFTransfer"]
        ]
        | None = None,
        call_duration: CallDurationFilter | CallDurationFilterDict | None = None,
        call_responses: Sequence[CallResponse | Literal["Answered", "NotAnswered", "Connected", "NotConnected"]]
        | None = None,
        call_results: Sequence[
            CallResult
            | Literal[
                "Completed",
                "Abandoned",
                "Voicemail",
                "Unknown",
                "Missed",
                "Accepted",
                "Transferred",
                "PickedUp",
                "Forwarded",
                "AnsweredElsewhere",
            ]
        ]
        | None = None,
        call_segments: Sequence[CallSegmentFilter | CallSegmentFilterDict] | None = None,
        call_types: Sequence[
            CallType
            | Literal["Direct", "FromQueue", "ParkRetrieval", "Transferred", "Outbound", "Overflow", "QueueCallPickup"]
        ]
        | None = None,
        called_numbers: list[str] | None = None,
        company_hours: Sequence[CompanyHoursOptions | Literal["BusinessHours", "AfterHours"]] | None = None,
        directions: Sequence[Direction | Literal["Inbound", "Outbound"]] | None = None,
        ending_parties: Sequence[EndingParty | Literal["Caller", "Callee", "System"]] | None = None,
        extension_filters: ExtensionFilters | ExtensionFiltersDict | None = None,
        origins: Sequence[Origin | Literal["Internal", "External"]] | None = None,
        queue_hours: Sequence[QueueHoursOptions | Literal["BusinessHours", "AfterHours"]] | None = None,
        queue_sla: Sequence[QueueSlaOptions | Literal["InSla", "OutSla"]] | None = None,
        queues: list[str] | None = None,
        time_spent: TimeSpentFilter | TimeSpentFilterDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_actions
        if v is not None:
            d["callActions"] = (
                [i0.wire if typeof(i0) is CallAction else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.call_duration
        if v is not None:
            d["callDuration"] = v.to_dict() if typeof(v) is CallDurationFilter else encode(v)
        v = self.call_responses
        if v is not None:
            d["callResponses"] = (
                [i0.wire if typeof(i0) is CallResponse else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.call_results
        if v is not None:
            d["callResults"] = (
                [i0.wire if typeof(i0) is CallResult else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.call_segments
        if v is not None:
            d["callSegments"] = (
                [i0.to_dict() if typeof(i0) is CallSegmentFilter else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.call_types
        if v is not None:
            d["callTypes"] = [i0.wire if typeof(i0) is CallType else i0 for i0 in v] if typeof(v) is list else encode(v)
        v = self.called_numbers
        if v is not None:
            d["calledNumbers"] = v
        v = self.company_hours
        if v is not None:
            d["companyHours"] = (
                [i0.wire if typeof(i0) is CompanyHoursOptions else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.directions
        if v is not None:
            d["directions"] = (
                [i0.wire if typeof(i0) is Direction else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.ending_parties
        if v is not None:
            d["endingParties"] = (
                [i0.wire if typeof(i0) is EndingParty else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.extension_filters
        if v is not None:
            d["extensionFilters"] = v.to_dict() if typeof(v) is ExtensionFilters else encode(v)
        v = self.origins
        if v is not None:
            d["origins"] = [i0.wire if typeof(i0) is Origin else i0 for i0 in v] if typeof(v) is list else encode(v)
        v = self.queue_hours
        if v is not None:
            d["queueHours"] = (
                [i0.wire if typeof(i0) is QueueHoursOptions else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.queue_sla
        if v is not None:
            d["queueSla"] = (
                [i0.wire if typeof(i0) is QueueSlaOptions else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.queues
        if v is not None:
            d["queues"] = v
        v = self.time_spent
        if v is not None:
            d["timeSpent"] = v.to_dict() if typeof(v) is TimeSpentFilter else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallFilters(d: dict[str, Any]) -> CallFilters:
    """Decode a `CallFilters`; what does not fit is passed on."""
    self = new(CallFilters)
    get: Getter = d.get
    v = get("callActions")
    self.call_actions = [CallActionTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    v = get("callDuration")
    self.call_duration = decode_CallDurationFilter(v) if typeof(v) is dict else v
    v = get("callResponses")
    self.call_responses = [CallResponseTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    v = get("callResults")
    self.call_results = [CallResultTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    v = get("callSegments")
    self.call_segments = (
        [decode_CallSegmentFilter(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("callTypes")
    self.call_types = [CallTypeTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    self.called_numbers = get("calledNumbers")
    v = get("companyHours")
    self.company_hours = (
        [CompanyHoursOptionsTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("directions")
    self.directions = [DirectionTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    v = get("endingParties")
    self.ending_parties = [EndingPartyTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    v = get("extensionFilters")
    self.extension_filters = decode_ExtensionFilters(v) if typeof(v) is dict else v
    v = get("origins")
    self.origins = [OriginTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    v = get("queueHours")
    self.queue_hours = [QueueHoursOptionsTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    v = get("queueSla")
    self.queue_sla = [QueueSlaOptionsTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    self.queues = get("queues")
    v = get("timeSpent")
    self.time_spent = decode_TimeSpentFilter(v) if typeof(v) is dict else v
    self.__extras__ = None if CallFiltersKeys.issuperset(d) else {k: d[k] for k in d if k not in CallFiltersKeys}
    return self


CallFilters.__decode__ = decode_CallFilters
CallFiltersKeys = frozenset(
    (
        "callActions",
        "callDuration",
        "callResponses",
        "callResults",
        "callSegments",
        "callTypes",
        "calledNumbers",
        "companyHours",
        "directions",
        "endingParties",
        "extensionFilters",
        "origins",
        "queueHours",
        "queueSla",
        "queues",
        "timeSpent",
    )
)


class CallSegmentFilter(Model):
    """The object `CallSegmentFilter`."""

    __slots__ = (
        "length",
        "segment",
    )
    __fields__ = __slots__
    __converted__ = {
        "length": "length",
        "segment": "segment",
    }
    length: CallSegmentLengthFilter | None
    segment: CallSegmentOptions

    def __init__(
        self,
        *,
        length: CallSegmentLengthFilter | CallSegmentLengthFilterDict | None = None,
        segment: CallSegmentOptions
        | Literal[
            "Ringing",
            "LiveTalk",
            "Hold",
            "Park",
            "Transfer",
            "IvrPrompt",
            "Voicemail",
            "VmGreeting",
            "Setup",
            "Forwarding",
        ],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.length
        if v is not None:
            d["length"] = v.to_dict() if typeof(v) is CallSegmentLengthFilter else encode(v)
        v = self.segment
        if v is not None:
            d["segment"] = v.wire if typeof(v) is CallSegmentOptions else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallSegmentFilter(d: dict[str, Any]) -> CallSegmentFilter:
    """Decode a `CallSegmentFilter`; what does not fit is passed on."""
    self = new(CallSegmentFilter)
    get: Getter = d.get
    v = get("length")
    self.length = decode_CallSegmentLengthFilter(v) if typeof(v) is dict else v
    v = get("segment")
    self.segment = CallSegmentOptionsTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if CallSegmentFilterKeys.issuperset(d) else {k: d[k] for k in d if k not in CallSegmentFilterKeys}
    )
    return self


CallSegmentFilter.__decode__ = decode_CallSegmentFilter
CallSegmentFilterKeys = frozenset(
    (
        "length",
        "segment",
    )
)


class CallSegmentLengthFilter(Model):
    """The object `CallSegmentLengthFilter`."""

    __slots__ = (
        "max_seconds",
        "min_seconds",
    )
    __fields__ = __slots__
    max_seconds: int | None
    min_seconds: int | None

    def __init__(
        self,
        *,
        max_seconds: int | None = None,
        min_seconds: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.max_seconds
        if v is not None:
            d["maxSeconds"] = v
        v = self.min_seconds
        if v is not None:
            d["minSeconds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallSegmentLengthFilter(d: dict[str, Any]) -> CallSegmentLengthFilter:
    """Decode a `CallSegmentLengthFilter`; what does not fit is passed on."""
    self = new(CallSegmentLengthFilter)
    get: Getter = d.get
    self.max_seconds = get("maxSeconds")
    self.min_seconds = get("minSeconds")
    self.__extras__ = (
        None
        if CallSegmentLengthFilterKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallSegmentLengthFilterKeys}
    )
    return self


CallSegmentLengthFilter.__decode__ = decode_CallSegmentLengthFilter
CallSegmentLengthFilterKeys = frozenset(
    (
        "maxSeconds",
        "minSeconds",
    )
)


class CallsByActions(Model):
    """The object `CallsByActions`."""

    __slots__ = (
        "value_type",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "value_type": "valueType",
        "values": "values",
    }
    value_type: ValueType
    values: CallsByActionsBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType | Literal["Percent", "Seconds", "Instances"],
        values: CallsByActionsBreakdown,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value_type
        if v is not None:
            d["valueType"] = v.wire if typeof(v) is ValueType else v
        v = self.values
        if v is not None:
            d["values"] = v.to_dict() if typeof(v) is CallsByActionsBreakdown else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByActions(d: dict[str, Any]) -> CallsByActions:
    """Decode a `CallsByActions`; what does not fit is passed on."""
    self = new(CallsByActions)
    get: Getter = d.get
    v = get("valueType")
    self.value_type = ValueTypeTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = decode_CallsByActionsBreakdown(v) if typeof(v) is dict else v
    self.__extras__ = None if CallsByActionsKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByActionsKeys}
    return self


CallsByActions.__decode__ = decode_CallsByActions
CallsByActionsKeys = frozenset(
    (
        "valueType",
        "values",
    )
)


class CallsByActionsBreakdown(Model):
    """The object `CallsByActionsBreakdown`."""

    __slots__ = (
        "blind_transfer",
        "dtmf_transfer",
        "hold_off",
        "hold_on",
        "park_off",
        "park_on",
        "warm_transfer",
    )
    __fields__ = __slots__
    blind_transfer: float
    dtmf_transfer: float
    hold_off: float
    hold_on: float
    park_off: float
    park_on: float
    warm_transfer: float

    def __init__(
        self,
        *,
        blind_transfer: float,
        dtmf_transfer: float,
        hold_off: float,
        hold_on: float,
        park_off: float,
        park_on: float,
        warm_transfer: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.blind_transfer
        if v is not None:
            d["blindTransfer"] = v
        v = self.dtmf_transfer
        if v is not None:
            d["dtmfTransfer"] = v
        v = self.hold_off
        if v is not None:
            d["holdOff"] = v
        v = self.hold_on
        if v is not None:
            d["holdOn"] = v
        v = self.park_off
        if v is not None:
            d["parkOff"] = v
        v = self.park_on
        if v is not None:
            d["parkOn"] = v
        v = self.warm_transfer
        if v is not None:
            d["warmTransfer"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByActionsBreakdown(d: dict[str, Any]) -> CallsByActionsBreakdown:
    """Decode a `CallsByActionsBreakdown`; what does not fit is passed on."""
    self = new(CallsByActionsBreakdown)
    get: Getter = d.get
    self.blind_transfer = get("blindTransfer")
    self.dtmf_transfer = get("dtmfTransfer")
    self.hold_off = get("holdOff")
    self.hold_on = get("holdOn")
    self.park_off = get("parkOff")
    self.park_on = get("parkOn")
    self.warm_transfer = get("warmTransfer")
    self.__extras__ = (
        None
        if CallsByActionsBreakdownKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallsByActionsBreakdownKeys}
    )
    return self


CallsByActionsBreakdown.__decode__ = decode_CallsByActionsBreakdown
CallsByActionsBreakdownKeys = frozenset(
    (
        "blindTransfer",
        "dtmfTransfer",
        "holdOff",
        "holdOn",
        "parkOff",
        "parkOn",
        "warmTransfer",
    )
)


class CallsByCompanyHours(Model):
    """The object `CallsByCompanyHours`."""

    __slots__ = (
        "value_type",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "value_type": "valueType",
        "values": "values",
    }
    value_type: ValueType
    values: CallsByCompanyHoursBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType | Literal["Percent", "Seconds", "Instances"],
        values: CallsByCompanyHoursBreakdown,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value_type
        if v is not None:
            d["valueType"] = v.wire if typeof(v) is ValueType else v
        v = self.values
        if v is not None:
            d["values"] = v.to_dict() if typeof(v) is CallsByCompanyHoursBreakdown else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByCompanyHours(d: dict[str, Any]) -> CallsByCompanyHours:
    """Decode a `CallsByCompanyHours`; what does not fit is passed on."""
    self = new(CallsByCompanyHours)
    get: Getter = d.get
    v = get("valueType")
    self.value_type = ValueTypeTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = decode_CallsByCompanyHoursBreakdown(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CallsByCompanyHoursKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByCompanyHoursKeys}
    )
    return self


CallsByCompanyHours.__decode__ = decode_CallsByCompanyHours
CallsByCompanyHoursKeys = frozenset(
    (
        "valueType",
        "values",
    )
)


class CallsByCompanyHoursBreakdown(Model):
    """The object `CallsByCompanyHoursBreakdown`."""

    __slots__ = (
        "after_hours",
        "business_hours",
    )
    __fields__ = __slots__
    after_hours: float
    business_hours: float

    def __init__(
        self,
        *,
        after_hours: float,
        business_hours: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.after_hours
        if v is not None:
            d["afterHours"] = v
        v = self.business_hours
        if v is not None:
            d["businessHours"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByCompanyHoursBreakdown(d: dict[str, Any]) -> CallsByCompanyHoursBreakdown:
    """Decode a `CallsByCompanyHoursBreakdown`; what does not fit is passed on."""
    self = new(CallsByCompanyHoursBreakdown)
    get: Getter = d.get
    self.after_hours = get("afterHours")
    self.business_hours = get("businessHours")
    self.__extras__ = (
        None
        if CallsByCompanyHoursBreakdownKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallsByCompanyHoursBreakdownKeys}
    )
    return self


CallsByCompanyHoursBreakdown.__decode__ = decode_CallsByCompanyHoursBreakdown
CallsByCompanyHoursBreakdownKeys = frozenset(
    (
        "afterHours",
        "businessHours",
    )
)


class CallsByDirection(Model):
    """The object `CallsByDirection`."""

    __slots__ = (
        "value_type",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "value_type": "valueType",
        "values": "values",
    }
    value_type: ValueType
    values: CallsByDirectionBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType | Literal["Percent", "Seconds", "Instances"],
        values: CallsByDirectionBreakdown,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value_type
        if v is not None:
            d["valueType"] = v.wire if typeof(v) is ValueType else v
        v = self.values
        if v is not None:
            d["values"] = v.to_dict() if typeof(v) is CallsByDirectionBreakdown else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByDirection(d: dict[str, Any]) -> CallsByDirection:
    """Decode a `CallsByDirection`; what does not fit is passed on."""
    self = new(CallsByDirection)
    get: Getter = d.get
    v = get("valueType")
    self.value_type = ValueTypeTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = decode_CallsByDirectionBreakdown(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CallsByDirectionKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByDirectionKeys}
    )
    return self


CallsByDirection.__decode__ = decode_CallsByDirection
CallsByDirectionKeys = frozenset(
    (
        "valueType",
        "values",
    )
)


class CallsByDirectionBreakdown(Model):
    """The object `CallsByDirectionBreakdown`."""

    __slots__ = (
        "inbound",
        "outbound",
    )
    __fields__ = __slots__
    inbound: float
    outbound: float

    def __init__(
        self,
        *,
        inbound: float,
        outbound: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.inbound
        if v is not None:
            d["inbound"] = v
        v = self.outbound
        if v is not None:
            d["outbound"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByDirectionBreakdown(d: dict[str, Any]) -> CallsByDirectionBreakdown:
    """Decode a `CallsByDirectionBreakdown`; what does not fit is passed on."""
    self = new(CallsByDirectionBreakdown)
    get: Getter = d.get
    self.inbound = get("inbound")
    self.outbound = get("outbound")
    self.__extras__ = (
        None
        if CallsByDirectionBreakdownKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallsByDirectionBreakdownKeys}
    )
    return self


CallsByDirectionBreakdown.__decode__ = decode_CallsByDirectionBreakdown
CallsByDirectionBreakdownKeys = frozenset(
    (
        "inbound",
        "outbound",
    )
)


class CallsByEndingParty(Model):
    """The object `CallsByEndingParty`."""

    __slots__ = (
        "value_type",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "value_type": "valueType",
        "values": "values",
    }
    value_type: ValueType
    values: CallsByEndingPartyBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType | Literal["Percent", "Seconds", "Instances"],
        values: CallsByEndingPartyBreakdown,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value_type
        if v is not None:
            d["valueType"] = v.wire if typeof(v) is ValueType else v
        v = self.values
        if v is not None:
            d["values"] = v.to_dict() if typeof(v) is CallsByEndingPartyBreakdown else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByEndingParty(d: dict[str, Any]) -> CallsByEndingParty:
    """Decode a `CallsByEndingParty`; what does not fit is passed on."""
    self = new(CallsByEndingParty)
    get: Getter = d.get
    v = get("valueType")
    self.value_type = ValueTypeTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = decode_CallsByEndingPartyBreakdown(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CallsByEndingPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByEndingPartyKeys}
    )
    return self


CallsByEndingParty.__decode__ = decode_CallsByEndingParty
CallsByEndingPartyKeys = frozenset(
    (
        "valueType",
        "values",
    )
)


class CallsByEndingPartyBreakdown(Model):
    """The object `CallsByEndingPartyBreakdown`."""

    __slots__ = (
        "callee",
        "caller",
        "system",
    )
    __fields__ = __slots__
    callee: float
    caller: float
    system: float

    def __init__(
        self,
        *,
        callee: float,
        caller: float,
        system: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.callee
        if v is not None:
            d["callee"] = v
        v = self.caller
        if v is not None:
            d["caller"] = v
        v = self.system
        if v is not None:
            d["system"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByEndingPartyBreakdown(d: dict[str, Any]) -> CallsByEndingPartyBreakdown:
    """Decode a `CallsByEndingPartyBreakdown`; what does not fit is passed on."""
    self = new(CallsByEndingPartyBreakdown)
    get: Getter = d.get
    self.callee = get("callee")
    self.caller = get("caller")
    self.system = get("system")
    self.__extras__ = (
        None
        if CallsByEndingPartyBreakdownKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallsByEndingPartyBreakdownKeys}
    )
    return self


CallsByEndingPartyBreakdown.__decode__ = decode_CallsByEndingPartyBreakdown
CallsByEndingPartyBreakdownKeys = frozenset(
    (
        "callee",
        "caller",
        "system",
    )
)


class CallsByOrigin(Model):
    """The object `CallsByOrigin`."""

    __slots__ = (
        "value_type",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "value_type": "valueType",
        "values": "values",
    }
    value_type: ValueType
    values: CallsByOriginBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType | Literal["Percent", "Seconds", "Instances"],
        values: CallsByOriginBreakdown,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value_type
        if v is not None:
            d["valueType"] = v.wire if typeof(v) is ValueType else v
        v = self.values
        if v is not None:
            d["values"] = v.to_dict() if typeof(v) is CallsByOriginBreakdown else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByOrigin(d: dict[str, Any]) -> CallsByOrigin:
    """Decode a `CallsByOrigin`; what does not fit is passed on."""
    self = new(CallsByOrigin)
    get: Getter = d.get
    v = get("valueType")
    self.value_type = ValueTypeTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = decode_CallsByOriginBreakdown(v) if typeof(v) is dict else v
    self.__extras__ = None if CallsByOriginKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByOriginKeys}
    return self


CallsByOrigin.__decode__ = decode_CallsByOrigin
CallsByOriginKeys = frozenset(
    (
        "valueType",
        "values",
    )
)


class CallsByOriginBreakdown(Model):
    """The object `CallsByOriginBreakdown`."""

    __slots__ = (
        "external",
        "internal",
    )
    __fields__ = __slots__
    external: float
    internal: float

    def __init__(
        self,
        *,
        external: float,
        internal: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.external
        if v is not None:
            d["external"] = v
        v = self.internal
        if v is not None:
            d["internal"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByOriginBreakdown(d: dict[str, Any]) -> CallsByOriginBreakdown:
    """Decode a `CallsByOriginBreakdown`; what does not fit is passed on."""
    self = new(CallsByOriginBreakdown)
    get: Getter = d.get
    self.external = get("external")
    self.internal = get("internal")
    self.__extras__ = (
        None
        if CallsByOriginBreakdownKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallsByOriginBreakdownKeys}
    )
    return self


CallsByOriginBreakdown.__decode__ = decode_CallsByOriginBreakdown
CallsByOriginBreakdownKeys = frozenset(
    (
        "external",
        "internal",
    )
)


class CallsByQueueHours(Model):
    """The object `CallsByQueueHours`."""

    __slots__ = (
        "value_type",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "value_type": "valueType",
        "values": "values",
    }
    value_type: ValueType
    values: CallsByQueueHoursBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType | Literal["Percent", "Seconds", "Instances"],
        values: CallsByQueueHoursBreakdown,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value_type
        if v is not None:
            d["valueType"] = v.wire if typeof(v) is ValueType else v
        v = self.values
        if v is not None:
            d["values"] = v.to_dict() if typeof(v) is CallsByQueueHoursBreakdown else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByQueueHours(d: dict[str, Any]) -> CallsByQueueHours:
    """Decode a `CallsByQueueHours`; what does not fit is passed on."""
    self = new(CallsByQueueHours)
    get: Getter = d.get
    v = get("valueType")
    self.value_type = ValueTypeTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = decode_CallsByQueueHoursBreakdown(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CallsByQueueHoursKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByQueueHoursKeys}
    )
    return self


CallsByQueueHours.__decode__ = decode_CallsByQueueHours
CallsByQueueHoursKeys = frozenset(
    (
        "valueType",
        "values",
    )
)


class CallsByQueueHoursBreakdown(Model):
    """The object `CallsByQueueHoursBreakdown`."""

    __slots__ = (
        "after_hours",
        "business_hours",
    )
    __fields__ = __slots__
    after_hours: float
    business_hours: float

    def __init__(
        self,
        *,
        after_hours: float,
        business_hours: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.after_hours
        if v is not None:
            d["afterHours"] = v
        v = self.business_hours
        if v is not None:
            d["businessHours"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByQueueHoursBreakdown(d: dict[str, Any]) -> CallsByQueueHoursBreakdown:
    """Decode a `CallsByQueueHoursBreakdown`; what does not fit is passed on."""
    self = new(CallsByQueueHoursBreakdown)
    get: Getter = d.get
    self.after_hours = get("afterHours")
    self.business_hours = get("businessHours")
    self.__extras__ = (
        None
        if CallsByQueueHoursBreakdownKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallsByQueueHoursBreakdownKeys}
    )
    return self


CallsByQueueHoursBreakdown.__decode__ = decode_CallsByQueueHoursBreakdown
CallsByQueueHoursBreakdownKeys = frozenset(
    (
        "afterHours",
        "businessHours",
    )
)


class CallsByQueueSla(Model):
    """The object `CallsByQueueSla`."""

    __slots__ = (
        "value_type",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "value_type": "valueType",
        "values": "values",
    }
    value_type: ValueType
    values: CallsByQueueSlaBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType | Literal["Percent", "Seconds", "Instances"],
        values: CallsByQueueSlaBreakdown,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value_type
        if v is not None:
            d["valueType"] = v.wire if typeof(v) is ValueType else v
        v = self.values
        if v is not None:
            d["values"] = v.to_dict() if typeof(v) is CallsByQueueSlaBreakdown else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByQueueSla(d: dict[str, Any]) -> CallsByQueueSla:
    """Decode a `CallsByQueueSla`; what does not fit is passed on."""
    self = new(CallsByQueueSla)
    get: Getter = d.get
    v = get("valueType")
    self.value_type = ValueTypeTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = decode_CallsByQueueSlaBreakdown(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CallsByQueueSlaKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByQueueSlaKeys}
    )
    return self


CallsByQueueSla.__decode__ = decode_CallsByQueueSla
CallsByQueueSlaKeys = frozenset(
    (
        "valueType",
        "values",
    )
)


class CallsByQueueSlaBreakdown(Model):
    """The object `CallsByQueueSlaBreakdown`."""

    __slots__ = (
        "in_sla",
        "out_of_sla",
    )
    __fields__ = __slots__
    in_sla: float
    out_of_sla: float

    def __init__(
        self,
        *,
        in_sla: float,
        out_of_sla: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.in_sla
        if v is not None:
            d["inSla"] = v
        v = self.out_of_sla
        if v is not None:
            d["outOfSla"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByQueueSlaBreakdown(d: dict[str, Any]) -> CallsByQueueSlaBreakdown:
    """Decode a `CallsByQueueSlaBreakdown`; what does not fit is passed on."""
    self = new(CallsByQueueSlaBreakdown)
    get: Getter = d.get
    self.in_sla = get("inSla")
    self.out_of_sla = get("outOfSla")
    self.__extras__ = (
        None
        if CallsByQueueSlaBreakdownKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallsByQueueSlaBreakdownKeys}
    )
    return self


CallsByQueueSlaBreakdown.__decode__ = decode_CallsByQueueSlaBreakdown
CallsByQueueSlaBreakdownKeys = frozenset(
    (
        "inSla",
        "outOfSla",
    )
)


class CallsByResponse(Model):
    """The object `CallsByResponse`."""

    __slots__ = (
        "value_type",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "value_type": "valueType",
        "values": "values",
    }
    value_type: ValueType
    values: CallsByResponseBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType | Literal["Percent", "Seconds", "Instances"],
        values: CallsByResponseBreakdown,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value_type
        if v is not None:
            d["valueType"] = v.wire if typeof(v) is ValueType else v
        v = self.values
        if v is not None:
            d["values"] = v.to_dict() if typeof(v) is CallsByResponseBreakdown else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByResponse(d: dict[str, Any]) -> CallsByResponse:
    """Decode a `CallsByResponse`; what does not fit is passed on."""
    self = new(CallsByResponse)
    get: Getter = d.get
    v = get("valueType")
    self.value_type = ValueTypeTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = decode_CallsByResponseBreakdown(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CallsByResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByResponseKeys}
    )
    return self


CallsByResponse.__decode__ = decode_CallsByResponse
CallsByResponseKeys = frozenset(
    (
        "valueType",
        "values",
    )
)


class CallsByResponseBreakdown(Model):
    """The object `CallsByResponseBreakdown`."""

    __slots__ = (
        "answered",
        "connected",
        "not_answered",
        "not_connected",
    )
    __fields__ = __slots__
    answered: float
    connected: float
    not_answered: float
    not_connected: float

    def __init__(
        self,
        *,
        answered: float,
        connected: float,
        not_answered: float,
        not_connected: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.answered
        if v is not None:
            d["answered"] = v
        v = self.connected
        if v is not None:
            d["connected"] = v
        v = self.not_answered
        if v is not None:
            d["notAnswered"] = v
        v = self.not_connected
        if v is not None:
            d["notConnected"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByResponseBreakdown(d: dict[str, Any]) -> CallsByResponseBreakdown:
    """Decode a `CallsByResponseBreakdown`; what does not fit is passed on."""
    self = new(CallsByResponseBreakdown)
    get: Getter = d.get
    self.answered = get("answered")
    self.connected = get("connected")
    self.not_answered = get("notAnswered")
    self.not_connected = get("notConnected")
    self.__extras__ = (
        None
        if CallsByResponseBreakdownKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallsByResponseBreakdownKeys}
    )
    return self


CallsByResponseBreakdown.__decode__ = decode_CallsByResponseBreakdown
CallsByResponseBreakdownKeys = frozenset(
    (
        "answered",
        "connected",
        "notAnswered",
        "notConnected",
    )
)


class CallsByResult(Model):
    """The object `CallsByResult`."""

    __slots__ = (
        "value_type",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "value_type": "valueType",
        "values": "values",
    }
    value_type: ValueType
    values: CallsByResultBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType | Literal["Percent", "Seconds", "Instances"],
        values: CallsByResultBreakdown,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value_type
        if v is not None:
            d["valueType"] = v.wire if typeof(v) is ValueType else v
        v = self.values
        if v is not None:
            d["values"] = v.to_dict() if typeof(v) is CallsByResultBreakdown else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByResult(d: dict[str, Any]) -> CallsByResult:
    """Decode a `CallsByResult`; what does not fit is passed on."""
    self = new(CallsByResult)
    get: Getter = d.get
    v = get("valueType")
    self.value_type = ValueTypeTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = decode_CallsByResultBreakdown(v) if typeof(v) is dict else v
    self.__extras__ = None if CallsByResultKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByResultKeys}
    return self


CallsByResult.__decode__ = decode_CallsByResult
CallsByResultKeys = frozenset(
    (
        "valueType",
        "values",
    )
)


class CallsByResultBreakdown(Model):
    """The object `CallsByResultBreakdown`."""

    __slots__ = (
        "abandoned",
        "accepted",
        "answered_elsewhere",
        "completed",
        "forwarded",
        "missed",
        "picked_up",
        "transferred",
        "unknown",
        "voicemail",
    )
    __fields__ = __slots__
    abandoned: float
    accepted: float
    answered_elsewhere: float
    completed: float
    forwarded: float
    missed: float
    picked_up: float
    transferred: float
    unknown: float
    voicemail: float

    def __init__(
        self,
        *,
        abandoned: float,
        accepted: float,
        answered_elsewhere: float,
        completed: float,
        forwarded: float,
        missed: float,
        picked_up: float,
        transferred: float,
        unknown: float,
        voicemail: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.abandoned
        if v is not None:
            d["abandoned"] = v
        v = self.accepted
        if v is not None:
            d["accepted"] = v
        v = self.answered_elsewhere
        if v is not None:
            d["answeredElsewhere"] = v
        v = self.completed
        if v is not None:
            d["completed"] = v
        v = self.forwarded
        if v is not None:
            d["forwarded"] = v
        v = self.missed
        if v is not None:
            d["missed"] = v
        v = self.picked_up
        if v is not None:
            d["pickedUp"] = v
        v = self.transferred
        if v is not None:
            d["transferred"] = v
        v = self.unknown
        if v is not None:
            d["unknown"] = v
        v = self.voicemail
        if v is not None:
            d["voicemail"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByResultBreakdown(d: dict[str, Any]) -> CallsByResultBreakdown:
    """Decode a `CallsByResultBreakdown`; what does not fit is passed on."""
    self = new(CallsByResultBreakdown)
    get: Getter = d.get
    self.abandoned = get("abandoned")
    self.accepted = get("accepted")
    self.answered_elsewhere = get("answeredElsewhere")
    self.completed = get("completed")
    self.forwarded = get("forwarded")
    self.missed = get("missed")
    self.picked_up = get("pickedUp")
    self.transferred = get("transferred")
    self.unknown = get("unknown")
    self.voicemail = get("voicemail")
    self.__extras__ = (
        None
        if CallsByResultBreakdownKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallsByResultBreakdownKeys}
    )
    return self


CallsByResultBreakdown.__decode__ = decode_CallsByResultBreakdown
CallsByResultBreakdownKeys = frozenset(
    (
        "abandoned",
        "accepted",
        "answeredElsewhere",
        "completed",
        "forwarded",
        "missed",
        "pickedUp",
        "transferred",
        "unknown",
        "voicemail",
    )
)


class CallsBySegments(Model):
    """The object `CallsBySegments`."""

    __slots__ = (
        "value_type",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "value_type": "valueType",
        "values": "values",
    }
    value_type: ValueType
    values: CallsBySegmentsBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType | Literal["Percent", "Seconds", "Instances"],
        values: CallsBySegmentsBreakdown,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value_type
        if v is not None:
            d["valueType"] = v.wire if typeof(v) is ValueType else v
        v = self.values
        if v is not None:
            d["values"] = v.to_dict() if typeof(v) is CallsBySegmentsBreakdown else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsBySegments(d: dict[str, Any]) -> CallsBySegments:
    """Decode a `CallsBySegments`; what does not fit is passed on."""
    self = new(CallsBySegments)
    get: Getter = d.get
    v = get("valueType")
    self.value_type = ValueTypeTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = decode_CallsBySegmentsBreakdown(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CallsBySegmentsKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsBySegmentsKeys}
    )
    return self


CallsBySegments.__decode__ = decode_CallsBySegments
CallsBySegmentsKeys = frozenset(
    (
        "valueType",
        "values",
    )
)


class CallsBySegmentsBreakdown(Model):
    """The object `CallsBySegmentsBreakdown`."""

    __slots__ = (
        "forwarding",
        "hold",
        "ivr_prompt",
        "live_talk",
        "park",
        "ringing",
        "setup",
        "transfer",
        "vm_greeting",
        "voicemail",
    )
    __fields__ = __slots__
    forwarding: float
    hold: float
    ivr_prompt: float
    live_talk: float
    park: float
    ringing: float
    setup: float
    transfer: float
    vm_greeting: float
    voicemail: float

    def __init__(
        self,
        *,
        forwarding: float,
        hold: float,
        ivr_prompt: float,
        live_talk: float,
        park: float,
        ringing: float,
        setup: float,
        transfer: float,
        vm_greeting: float,
        voicemail: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.forwarding
        if v is not None:
            d["forwarding"] = v
        v = self.hold
        if v is not None:
            d["hold"] = v
        v = self.ivr_prompt
        if v is not None:
            d["ivrPrompt"] = v
        v = self.live_talk
        if v is not None:
            d["liveTalk"] = v
        v = self.park
        if v is not None:
            d["park"] = v
        v = self.ringing
        if v is not None:
            d["ringing"] = v
        v = self.setup
        if v is not None:
            d["setup"] = v
        v = self.transfer
        if v is not None:
            d["transfer"] = v
        v = self.vm_greeting
        if v is not None:
            d["vmGreeting"] = v
        v = self.voicemail
        if v is not None:
            d["voicemail"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsBySegmentsBreakdown(d: dict[str, Any]) -> CallsBySegmentsBreakdown:
    """Decode a `CallsBySegmentsBreakdown`; what does not fit is passed on."""
    self = new(CallsBySegmentsBreakdown)
    get: Getter = d.get
    self.forwarding = get("forwarding")
    self.hold = get("hold")
    self.ivr_prompt = get("ivrPrompt")
    self.live_talk = get("liveTalk")
    self.park = get("park")
    self.ringing = get("ringing")
    self.setup = get("setup")
    self.transfer = get("transfer")
    self.vm_greeting = get("vmGreeting")
    self.voicemail = get("voicemail")
    self.__extras__ = (
        None
        if CallsBySegmentsBreakdownKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallsBySegmentsBreakdownKeys}
    )
    return self


CallsBySegmentsBreakdown.__decode__ = decode_CallsBySegmentsBreakdown
CallsBySegmentsBreakdownKeys = frozenset(
    (
        "forwarding",
        "hold",
        "ivrPrompt",
        "liveTalk",
        "park",
        "ringing",
        "setup",
        "transfer",
        "vmGreeting",
        "voicemail",
    )
)


class CallsByType(Model):
    """The object `CallsByType`."""

    __slots__ = (
        "value_type",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "value_type": "valueType",
        "values": "values",
    }
    value_type: ValueType
    values: CallsByTypeBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType | Literal["Percent", "Seconds", "Instances"],
        values: CallsByTypeBreakdown,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value_type
        if v is not None:
            d["valueType"] = v.wire if typeof(v) is ValueType else v
        v = self.values
        if v is not None:
            d["values"] = v.to_dict() if typeof(v) is CallsByTypeBreakdown else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByType(d: dict[str, Any]) -> CallsByType:
    """Decode a `CallsByType`; what does not fit is passed on."""
    self = new(CallsByType)
    get: Getter = d.get
    v = get("valueType")
    self.value_type = ValueTypeTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = decode_CallsByTypeBreakdown(v) if typeof(v) is dict else v
    self.__extras__ = None if CallsByTypeKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByTypeKeys}
    return self


CallsByType.__decode__ = decode_CallsByType
CallsByTypeKeys = frozenset(
    (
        "valueType",
        "values",
    )
)


class CallsByTypeBreakdown(Model):
    """The object `CallsByTypeBreakdown`."""

    __slots__ = (
        "direct",
        "from_queue",
        "outbound",
        "overflow",
        "park_retrieval",
        "queue_call_pickup",
        "transferred",
    )
    __fields__ = __slots__
    direct: float
    from_queue: float
    outbound: float
    overflow: float
    park_retrieval: float
    queue_call_pickup: float
    transferred: float

    def __init__(
        self,
        *,
        direct: float,
        from_queue: float,
        outbound: float,
        overflow: float,
        park_retrieval: float,
        queue_call_pickup: float,
        transferred: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.direct
        if v is not None:
            d["direct"] = v
        v = self.from_queue
        if v is not None:
            d["fromQueue"] = v
        v = self.outbound
        if v is not None:
            d["outbound"] = v
        v = self.overflow
        if v is not None:
            d["overflow"] = v
        v = self.park_retrieval
        if v is not None:
            d["parkRetrieval"] = v
        v = self.queue_call_pickup
        if v is not None:
            d["queueCallPickup"] = v
        v = self.transferred
        if v is not None:
            d["transferred"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsByTypeBreakdown(d: dict[str, Any]) -> CallsByTypeBreakdown:
    """Decode a `CallsByTypeBreakdown`; what does not fit is passed on."""
    self = new(CallsByTypeBreakdown)
    get: Getter = d.get
    self.direct = get("direct")
    self.from_queue = get("fromQueue")
    self.outbound = get("outbound")
    self.overflow = get("overflow")
    self.park_retrieval = get("parkRetrieval")
    self.queue_call_pickup = get("queueCallPickup")
    self.transferred = get("transferred")
    self.__extras__ = (
        None if CallsByTypeBreakdownKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByTypeBreakdownKeys}
    )
    return self


CallsByTypeBreakdown.__decode__ = decode_CallsByTypeBreakdown
CallsByTypeBreakdownKeys = frozenset(
    (
        "direct",
        "fromQueue",
        "outbound",
        "overflow",
        "parkRetrieval",
        "queueCallPickup",
        "transferred",
    )
)


class CallsCounters(Model):
    """The object `CallsCounters`."""

    __slots__ = (
        "all_calls",
        "calls_actions",
        "calls_by_company_hours",
        "calls_by_direction",
        "calls_by_ending_party",
        "calls_by_origin",
        "calls_by_queue_hours",
        "calls_by_queue_sla",
        "calls_by_response",
        "calls_by_result",
        "calls_by_type",
        "calls_segments",
        "queue_opportunities",
    )
    __fields__ = __slots__
    __converted__ = {
        "all_calls": "allCalls",
        "calls_actions": "callsActions",
        "calls_by_company_hours": "callsByCompanyHours",
        "calls_by_direction": "callsByDirection",
        "calls_by_ending_party": "callsByEndingParty",
        "calls_by_origin": "callsByOrigin",
        "calls_by_queue_hours": "callsByQueueHours",
        "calls_by_queue_sla": "callsByQueueSla",
        "calls_by_response": "callsByResponse",
        "calls_by_result": "callsByResult",
        "calls_by_type": "callsByType",
        "calls_segments": "callsSegments",
        "queue_opportunities": "queueOpportunities",
    }
    all_calls: AllCalls | None
    calls_actions: CallsByActions | None
    calls_by_company_hours: CallsByCompanyHours | None
    calls_by_direction: CallsByDirection | None
    calls_by_ending_party: CallsByEndingParty | None
    calls_by_origin: CallsByOrigin | None
    calls_by_queue_hours: CallsByQueueHours | None
    calls_by_queue_sla: CallsByQueueSla | None
    calls_by_response: CallsByResponse | None
    calls_by_result: CallsByResult | None
    calls_by_type: CallsByType | None
    calls_segments: CallsBySegments | None
    queue_opportunities: QueueOpportunities | None

    def __init__(
        self,
        *,
        all_calls: AllCalls | None = None,
        calls_actions: CallsByActions | None = None,
        calls_by_company_hours: CallsByCompanyHours | None = None,
        calls_by_direction: CallsByDirection | None = None,
        calls_by_ending_party: CallsByEndingParty | None = None,
        calls_by_origin: CallsByOrigin | None = None,
        calls_by_queue_hours: CallsByQueueHours | None = None,
        calls_by_queue_sla: CallsByQueueSla | None = None,
        calls_by_response: CallsByResponse | None = None,
        calls_by_result: CallsByResult | None = None,
        calls_by_type: CallsByType | None = None,
        calls_segments: CallsBySegments | None = None,
        queue_opportunities: QueueOpportunities | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.all_calls
        if v is not None:
            d["allCalls"] = v.to_dict() if typeof(v) is AllCalls else encode(v)
        v = self.calls_actions
        if v is not None:
            d["callsActions"] = v.to_dict() if typeof(v) is CallsByActions else encode(v)
        v = self.calls_by_company_hours
        if v is not None:
            d["callsByCompanyHours"] = v.to_dict() if typeof(v) is CallsByCompanyHours else encode(v)
        v = self.calls_by_direction
        if v is not None:
            d["callsByDirection"] = v.to_dict() if typeof(v) is CallsByDirection else encode(v)
        v = self.calls_by_ending_party
        if v is not None:
            d["callsByEndingParty"] = v.to_dict() if typeof(v) is CallsByEndingParty else encode(v)
        v = self.calls_by_origin
        if v is not None:
            d["callsByOrigin"] = v.to_dict() if typeof(v) is CallsByOrigin else encode(v)
        v = self.calls_by_queue_hours
        if v is not None:
            d["callsByQueueHours"] = v.to_dict() if typeof(v) is CallsByQueueHours else encode(v)
        v = self.calls_by_queue_sla
        if v is not None:
            d["callsByQueueSla"] = v.to_dict() if typeof(v) is CallsByQueueSla else encode(v)
        v = self.calls_by_response
        if v is not None:
            d["callsByResponse"] = v.to_dict() if typeof(v) is CallsByResponse else encode(v)
        v = self.calls_by_result
        if v is not None:
            d["callsByResult"] = v.to_dict() if typeof(v) is CallsByResult else encode(v)
        v = self.calls_by_type
        if v is not None:
            d["callsByType"] = v.to_dict() if typeof(v) is CallsByType else encode(v)
        v = self.calls_segments
        if v is not None:
            d["callsSegments"] = v.to_dict() if typeof(v) is CallsBySegments else encode(v)
        v = self.queue_opportunities
        if v is not None:
            d["queueOpportunities"] = v.to_dict() if typeof(v) is QueueOpportunities else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsCounters(d: dict[str, Any]) -> CallsCounters:
    """Decode a `CallsCounters`; what does not fit is passed on."""
    self = new(CallsCounters)
    get: Getter = d.get
    v = get("allCalls")
    self.all_calls = decode_AllCalls(v) if typeof(v) is dict else v
    v = get("callsActions")
    self.calls_actions = decode_CallsByActions(v) if typeof(v) is dict else v
    v = get("callsByCompanyHours")
    self.calls_by_company_hours = decode_CallsByCompanyHours(v) if typeof(v) is dict else v
    v = get("callsByDirection")
    self.calls_by_direction = decode_CallsByDirection(v) if typeof(v) is dict else v
    v = get("callsByEndingParty")
    self.calls_by_ending_party = decode_CallsByEndingParty(v) if typeof(v) is dict else v
    v = get("callsByOrigin")
    self.calls_by_origin = decode_CallsByOrigin(v) if typeof(v) is dict else v
    v = get("callsByQueueHours")
    self.calls_by_queue_hours = decode_CallsByQueueHours(v) if typeof(v) is dict else v
    v = get("callsByQueueSla")
    self.calls_by_queue_sla = decode_CallsByQueueSla(v) if typeof(v) is dict else v
    v = get("callsByResponse")
    self.calls_by_response = decode_CallsByResponse(v) if typeof(v) is dict else v
    v = get("callsByResult")
    self.calls_by_result = decode_CallsByResult(v) if typeof(v) is dict else v
    v = get("callsByType")
    self.calls_by_type = decode_CallsByType(v) if typeof(v) is dict else v
    v = get("callsSegments")
    self.calls_segments = decode_CallsBySegments(v) if typeof(v) is dict else v
    v = get("queueOpportunities")
    self.queue_opportunities = decode_QueueOpportunities(v) if typeof(v) is dict else v
    self.__extras__ = None if CallsCountersKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsCountersKeys}
    return self


CallsCounters.__decode__ = decode_CallsCounters
CallsCountersKeys = frozenset(
    (
        "allCalls",
        "callsActions",
        "callsByCompanyHours",
        "callsByDirection",
        "callsByEndingParty",
        "callsByOrigin",
        "callsByQueueHours",
        "callsByQueueSla",
        "callsByResponse",
        "callsByResult",
        "callsByType",
        "callsSegments",
        "queueOpportunities",
    )
)


class CallsTimers(Model):
    """The object `CallsTimers`."""

    __slots__ = (
        "all_calls",
        "calls_by_company_hours",
        "calls_by_direction",
        "calls_by_ending_party",
        "calls_by_origin",
        "calls_by_queue_hours",
        "calls_by_queue_sla",
        "calls_by_response",
        "calls_by_result",
        "calls_by_type",
        "calls_segments",
    )
    __fields__ = __slots__
    __converted__ = {
        "all_calls": "allCalls",
        "calls_by_company_hours": "callsByCompanyHours",
        "calls_by_direction": "callsByDirection",
        "calls_by_ending_party": "callsByEndingParty",
        "calls_by_origin": "callsByOrigin",
        "calls_by_queue_hours": "callsByQueueHours",
        "calls_by_queue_sla": "callsByQueueSla",
        "calls_by_response": "callsByResponse",
        "calls_by_result": "callsByResult",
        "calls_by_type": "callsByType",
        "calls_segments": "callsSegments",
    }
    all_calls: AllCalls | None
    calls_by_company_hours: CallsByCompanyHours | None
    calls_by_direction: CallsByDirection | None
    calls_by_ending_party: CallsByEndingParty | None
    calls_by_origin: CallsByOrigin | None
    calls_by_queue_hours: CallsByQueueHours | None
    calls_by_queue_sla: CallsByQueueSla | None
    calls_by_response: CallsByResponse | None
    calls_by_result: CallsByResult | None
    calls_by_type: CallsByType | None
    calls_segments: CallsBySegments | None

    def __init__(
        self,
        *,
        all_calls: AllCalls | None = None,
        calls_by_company_hours: CallsByCompanyHours | None = None,
        calls_by_direction: CallsByDirection | None = None,
        calls_by_ending_party: CallsByEndingParty | None = None,
        calls_by_origin: CallsByOrigin | None = None,
        calls_by_queue_hours: CallsByQueueHours | None = None,
        calls_by_queue_sla: CallsByQueueSla | None = None,
        calls_by_response: CallsByResponse | None = None,
        calls_by_result: CallsByResult | None = None,
        calls_by_type: CallsByType | None = None,
        calls_segments: CallsBySegments | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.all_calls
        if v is not None:
            d["allCalls"] = v.to_dict() if typeof(v) is AllCalls else encode(v)
        v = self.calls_by_company_hours
        if v is not None:
            d["callsByCompanyHours"] = v.to_dict() if typeof(v) is CallsByCompanyHours else encode(v)
        v = self.calls_by_direction
        if v is not None:
            d["callsByDirection"] = v.to_dict() if typeof(v) is CallsByDirection else encode(v)
        v = self.calls_by_ending_party
        if v is not None:
            d["callsByEndingParty"] = v.to_dict() if typeof(v) is CallsByEndingParty else encode(v)
        v = self.calls_by_origin
        if v is not None:
            d["callsByOrigin"] = v.to_dict() if typeof(v) is CallsByOrigin else encode(v)
        v = self.calls_by_queue_hours
        if v is not None:
            d["callsByQueueHours"] = v.to_dict() if typeof(v) is CallsByQueueHours else encode(v)
        v = self.calls_by_queue_sla
        if v is not None:
            d["callsByQueueSla"] = v.to_dict() if typeof(v) is CallsByQueueSla else encode(v)
        v = self.calls_by_response
        if v is not None:
            d["callsByResponse"] = v.to_dict() if typeof(v) is CallsByResponse else encode(v)
        v = self.calls_by_result
        if v is not None:
            d["callsByResult"] = v.to_dict() if typeof(v) is CallsByResult else encode(v)
        v = self.calls_by_type
        if v is not None:
            d["callsByType"] = v.to_dict() if typeof(v) is CallsByType else encode(v)
        v = self.calls_segments
        if v is not None:
            d["callsSegments"] = v.to_dict() if typeof(v) is CallsBySegments else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallsTimers(d: dict[str, Any]) -> CallsTimers:
    """Decode a `CallsTimers`; what does not fit is passed on."""
    self = new(CallsTimers)
    get: Getter = d.get
    v = get("allCalls")
    self.all_calls = decode_AllCalls(v) if typeof(v) is dict else v
    v = get("callsByCompanyHours")
    self.calls_by_company_hours = decode_CallsByCompanyHours(v) if typeof(v) is dict else v
    v = get("callsByDirection")
    self.calls_by_direction = decode_CallsByDirection(v) if typeof(v) is dict else v
    v = get("callsByEndingParty")
    self.calls_by_ending_party = decode_CallsByEndingParty(v) if typeof(v) is dict else v
    v = get("callsByOrigin")
    self.calls_by_origin = decode_CallsByOrigin(v) if typeof(v) is dict else v
    v = get("callsByQueueHours")
    self.calls_by_queue_hours = decode_CallsByQueueHours(v) if typeof(v) is dict else v
    v = get("callsByQueueSla")
    self.calls_by_queue_sla = decode_CallsByQueueSla(v) if typeof(v) is dict else v
    v = get("callsByResponse")
    self.calls_by_response = decode_CallsByResponse(v) if typeof(v) is dict else v
    v = get("callsByResult")
    self.calls_by_result = decode_CallsByResult(v) if typeof(v) is dict else v
    v = get("callsByType")
    self.calls_by_type = decode_CallsByType(v) if typeof(v) is dict else v
    v = get("callsSegments")
    self.calls_segments = decode_CallsBySegments(v) if typeof(v) is dict else v
    self.__extras__ = None if CallsTimersKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsTimersKeys}
    return self


CallsTimers.__decode__ = decode_CallsTimers
CallsTimersKeys = frozenset(
    (
        "allCalls",
        "callsByCompanyHours",
        "callsByDirection",
        "callsByEndingParty",
        "callsByOrigin",
        "callsByQueueHours",
        "callsByQueueSla",
        "callsByResponse",
        "callsByResult",
        "callsByType",
        "callsSegments",
    )
)


class DirectGrouping(Model):
    """The object `DirectGrouping`."""

    __slots__ = (
        "group_by",
        "keys",
    )
    __fields__ = __slots__
    __converted__ = {
        "group_by": "groupBy",
    }
    group_by: GroupingOptions
    keys: list[str] | None

    def __init__(
        self,
        *,
        group_by: GroupingOptions
        | Literal[
            "Company",
            "CompanyNumbers",
            "Users",
            "Queues",
            "IVRs",
            "IVAs",
            "SharedLines",
            "UserGroups",
            "Sites",
            "Departments",
        ],
        keys: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.group_by
        if v is not None:
            d["groupBy"] = v.wire if typeof(v) is GroupingOptions else v
        v = self.keys
        if v is not None:
            d["keys"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DirectGrouping(d: dict[str, Any]) -> DirectGrouping:
    """Decode a `DirectGrouping`; what does not fit is passed on."""
    self = new(DirectGrouping)
    get: Getter = d.get
    v = get("groupBy")
    self.group_by = GroupingOptionsTable[v] if typeof(v) is str else v
    self.keys = get("keys")
    self.__extras__ = None if DirectGroupingKeys.issuperset(d) else {k: d[k] for k in d if k not in DirectGroupingKeys}
    return self


DirectGrouping.__decode__ = decode_DirectGrouping
DirectGroupingKeys = frozenset(
    (
        "groupBy",
        "keys",
    )
)


class ExtensionFilters(Model):
    """The object `ExtensionFilters`."""

    __slots__ = (
        "from_ids",
        "to_ids",
    )
    __fields__ = __slots__
    from_ids: list[str] | None
    to_ids: list[str] | None

    def __init__(
        self,
        *,
        from_ids: list[str] | None = None,
        to_ids: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.from_ids
        if v is not None:
            d["fromIds"] = v
        v = self.to_ids
        if v is not None:
            d["toIds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionFilters(d: dict[str, Any]) -> ExtensionFilters:
    """Decode a `ExtensionFilters`; what does not fit is passed on."""
    self = new(ExtensionFilters)
    get: Getter = d.get
    self.from_ids = get("fromIds")
    self.to_ids = get("toIds")
    self.__extras__ = (
        None if ExtensionFiltersKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionFiltersKeys}
    )
    return self


ExtensionFilters.__decode__ = decode_ExtensionFilters
ExtensionFiltersKeys = frozenset(
    (
        "fromIds",
        "toIds",
    )
)


class GroupingByMembers(Model):
    """The object `GroupingByMembers`."""

    __slots__ = (
        "group_by_members",
        "keys",
    )
    __fields__ = __slots__
    __converted__ = {
        "group_by_members": "groupByMembers",
    }
    group_by_members: MembersGroupingOptions
    keys: list[str] | None

    def __init__(
        self,
        *,
        group_by_members: MembersGroupingOptions | Literal["Department", "UserGroup", "Queue", "Site"],
        keys: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.group_by_members
        if v is not None:
            d["groupByMembers"] = v.wire if typeof(v) is MembersGroupingOptions else v
        v = self.keys
        if v is not None:
            d["keys"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_GroupingByMembers(d: dict[str, Any]) -> GroupingByMembers:
    """Decode a `GroupingByMembers`; what does not fit is passed on."""
    self = new(GroupingByMembers)
    get: Getter = d.get
    v = get("groupByMembers")
    self.group_by_members = MembersGroupingOptionsTable[v] if typeof(v) is str else v
    self.keys = get("keys")
    self.__extras__ = (
        None if GroupingByMembersKeys.issuperset(d) else {k: d[k] for k in d if k not in GroupingByMembersKeys}
    )
    return self


GroupingByMembers.__decode__ = decode_GroupingByMembers
GroupingByMembersKeys = frozenset(
    (
        "groupByMembers",
        "keys",
    )
)


class HoursInterval(Model):
    """The object `HoursInterval`."""

    __slots__ = (
        "from_",
        "to",
    )
    __fields__ = __slots__
    from_: str
    to: str

    def __init__(
        self,
        *,
        from_: str,
        to: str,
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


def decode_HoursInterval(d: dict[str, Any]) -> HoursInterval:
    """Decode a `HoursInterval`; what does not fit is passed on."""
    self = new(HoursInterval)
    get: Getter = d.get
    self.from_ = get("from")
    self.to = get("to")
    self.__extras__ = None if HoursIntervalKeys.issuperset(d) else {k: d[k] for k in d if k not in HoursIntervalKeys}
    return self


HoursInterval.__decode__ = decode_HoursInterval
HoursIntervalKeys = frozenset(
    (
        "from",
        "to",
    )
)


class KeyInfo(Model):
    """The object `KeyInfo`."""

    __slots__ = (
        "extension_number",
        "name",
    )
    __fields__ = __slots__
    extension_number: str | None
    name: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_KeyInfo(d: dict[str, Any]) -> KeyInfo:
    """Decode a `KeyInfo`; what does not fit is passed on."""
    self = new(KeyInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    self.__extras__ = None if KeyInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in KeyInfoKeys}
    return self


KeyInfo.__decode__ = decode_KeyInfo
KeyInfoKeys = frozenset(
    (
        "extensionNumber",
        "name",
    )
)


class QueueOpportunities(Model):
    """The object `QueueOpportunities`."""

    __slots__ = (
        "value_type",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "value_type": "valueType",
    }
    value_type: ValueType
    values: float

    def __init__(
        self,
        *,
        value_type: ValueType | Literal["Percent", "Seconds", "Instances"],
        values: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value_type
        if v is not None:
            d["valueType"] = v.wire if typeof(v) is ValueType else v
        v = self.values
        if v is not None:
            d["values"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_QueueOpportunities(d: dict[str, Any]) -> QueueOpportunities:
    """Decode a `QueueOpportunities`; what does not fit is passed on."""
    self = new(QueueOpportunities)
    get: Getter = d.get
    v = get("valueType")
    self.value_type = ValueTypeTable[v] if typeof(v) is str else v
    self.values = get("values")
    self.__extras__ = (
        None if QueueOpportunitiesKeys.issuperset(d) else {k: d[k] for k in d if k not in QueueOpportunitiesKeys}
    )
    return self


QueueOpportunities.__decode__ = decode_QueueOpportunities
QueueOpportunitiesKeys = frozenset(
    (
        "valueType",
        "values",
    )
)


class ResponsePaging(Model):
    """The object `ResponsePaging`."""

    __slots__ = (
        "page",
        "per_page",
        "total_elements",
        "total_pages",
    )
    __fields__ = __slots__
    page: int
    per_page: int
    total_elements: int
    total_pages: int

    def __init__(
        self,
        *,
        page: int,
        per_page: int,
        total_elements: int,
        total_pages: int,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.page
        if v is not None:
            d["page"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.total_elements
        if v is not None:
            d["totalElements"] = v
        v = self.total_pages
        if v is not None:
            d["totalPages"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ResponsePaging(d: dict[str, Any]) -> ResponsePaging:
    """Decode a `ResponsePaging`; what does not fit is passed on."""
    self = new(ResponsePaging)
    get: Getter = d.get
    self.page = get("page")
    self.per_page = get("perPage")
    self.total_elements = get("totalElements")
    self.total_pages = get("totalPages")
    self.__extras__ = None if ResponsePagingKeys.issuperset(d) else {k: d[k] for k in d if k not in ResponsePagingKeys}
    return self


ResponsePaging.__decode__ = decode_ResponsePaging
ResponsePagingKeys = frozenset(
    (
        "page",
        "perPage",
        "totalElements",
        "totalPages",
    )
)


class TimeRange(Model):
    """The object `TimeRange`."""

    __slots__ = (
        "time_from",
        "time_to",
    )
    __fields__ = __slots__
    time_from: datetime.datetime
    time_to: datetime.datetime

    def __init__(
        self,
        *,
        time_from: datetime.datetime,
        time_to: datetime.datetime,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.time_from
        if v is not None:
            d["timeFrom"] = from_datetime(v)
        v = self.time_to
        if v is not None:
            d["timeTo"] = from_datetime(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TimeRange(d: dict[str, Any]) -> TimeRange:
    """Decode a `TimeRange`; what does not fit is passed on."""
    self = new(TimeRange)
    get: Getter = d.get
    v = get("timeFrom")
    self.time_from = to_datetime(v) if typeof(v) is str else v
    v = get("timeTo")
    self.time_to = to_datetime(v) if typeof(v) is str else v
    self.__extras__ = None if TimeRangeKeys.issuperset(d) else {k: d[k] for k in d if k not in TimeRangeKeys}
    return self


TimeRange.__decode__ = decode_TimeRange
TimeRangeKeys = frozenset(
    (
        "timeFrom",
        "timeTo",
    )
)


class TimeSettings(Model):
    """The object `TimeSettings`."""

    __slots__ = (
        "advanced_time_settings",
        "time_range",
        "time_zone",
    )
    __fields__ = __slots__
    __converted__ = {
        "advanced_time_settings": "advancedTimeSettings",
        "time_range": "timeRange",
    }
    advanced_time_settings: AdvancedTimeSettings | None
    time_range: TimeRange
    time_zone: str

    def __init__(
        self,
        *,
        advanced_time_settings: AdvancedTimeSettings | AdvancedTimeSettingsDict | None = None,
        time_range: TimeRange | TimeRangeDict,
        time_zone: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.advanced_time_settings
        if v is not None:
            d["advancedTimeSettings"] = v.to_dict() if typeof(v) is AdvancedTimeSettings else encode(v)
        v = self.time_range
        if v is not None:
            d["timeRange"] = v.to_dict() if typeof(v) is TimeRange else encode(v)
        v = self.time_zone
        if v is not None:
            d["timeZone"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TimeSettings(d: dict[str, Any]) -> TimeSettings:
    """Decode a `TimeSettings`; what does not fit is passed on."""
    self = new(TimeSettings)
    get: Getter = d.get
    v = get("advancedTimeSettings")
    self.advanced_time_settings = decode_AdvancedTimeSettings(v) if typeof(v) is dict else v
    v = get("timeRange")
    self.time_range = decode_TimeRange(v) if typeof(v) is dict else v
    self.time_zone = get("timeZone")
    self.__extras__ = None if TimeSettingsKeys.issuperset(d) else {k: d[k] for k in d if k not in TimeSettingsKeys}
    return self


TimeSettings.__decode__ = decode_TimeSettings
TimeSettingsKeys = frozenset(
    (
        "advancedTimeSettings",
        "timeRange",
        "timeZone",
    )
)


class TimeSpentFilter(Model):
    """The object `TimeSpentFilter`."""

    __slots__ = (
        "max_seconds",
        "min_seconds",
    )
    __fields__ = __slots__
    max_seconds: int | None
    min_seconds: int | None

    def __init__(
        self,
        *,
        max_seconds: int | None = None,
        min_seconds: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.max_seconds
        if v is not None:
            d["maxSeconds"] = v
        v = self.min_seconds
        if v is not None:
            d["minSeconds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TimeSpentFilter(d: dict[str, Any]) -> TimeSpentFilter:
    """Decode a `TimeSpentFilter`; what does not fit is passed on."""
    self = new(TimeSpentFilter)
    get: Getter = d.get
    self.max_seconds = get("maxSeconds")
    self.min_seconds = get("minSeconds")
    self.__extras__ = (
        None if TimeSpentFilterKeys.issuperset(d) else {k: d[k] for k in d if k not in TimeSpentFilterKeys}
    )
    return self


TimeSpentFilter.__decode__ = decode_TimeSpentFilter
TimeSpentFilterKeys = frozenset(
    (
        "maxSeconds",
        "minSeconds",
    )
)


class TimelineRequest(Model):
    """The object `TimelineRequest`."""

    __slots__ = (
        "call_filters",
        "grouping",
        "response_options",
        "time_settings",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_filters": "callFilters",
        "grouping": "grouping",
        "response_options": "responseOptions",
        "time_settings": "timeSettings",
    }
    call_filters: CallFilters | None
    grouping: Grouping
    response_options: TimelineResponseOptions
    time_settings: TimeSettings

    def __init__(
        self,
        *,
        call_filters: CallFilters | CallFiltersDict | None = None,
        grouping: Grouping | GroupingDict,
        response_options: TimelineResponseOptions | TimelineResponseOptionsDict,
        time_settings: TimeSettings | TimeSettingsDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_filters
        if v is not None:
            d["callFilters"] = v.to_dict() if typeof(v) is CallFilters else encode(v)
        v = self.grouping
        if v is not None:
            d["grouping"] = encode(v)
        v = self.response_options
        if v is not None:
            d["responseOptions"] = v.to_dict() if typeof(v) is TimelineResponseOptions else encode(v)
        v = self.time_settings
        if v is not None:
            d["timeSettings"] = v.to_dict() if typeof(v) is TimeSettings else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TimelineRequest(d: dict[str, Any]) -> TimelineRequest:
    """Decode a `TimelineRequest`; what does not fit is passed on."""
    self = new(TimelineRequest)
    get: Getter = d.get
    v = get("callFilters")
    self.call_filters = decode_CallFilters(v) if typeof(v) is dict else v
    self.grouping = decode_Grouping(get("grouping"))
    v = get("responseOptions")
    self.response_options = decode_TimelineResponseOptions(v) if typeof(v) is dict else v
    v = get("timeSettings")
    self.time_settings = decode_TimeSettings(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if TimelineRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in TimelineRequestKeys}
    )
    return self


TimelineRequest.__decode__ = decode_TimelineRequest
TimelineRequestKeys = frozenset(
    (
        "callFilters",
        "grouping",
        "responseOptions",
        "timeSettings",
    )
)


class TimelineResponse(Model):
    """The object `TimelineResponse`."""

    __slots__ = (
        "data",
        "paging",
    )
    __fields__ = __slots__
    __converted__ = {
        "data": "data",
        "paging": "paging",
    }
    data: TimelineResponseData
    paging: ResponsePaging

    def __init__(
        self,
        *,
        data: TimelineResponseData,
        paging: ResponsePaging,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.data
        if v is not None:
            d["data"] = v.to_dict() if typeof(v) is TimelineResponseData else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is ResponsePaging else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TimelineResponse(d: dict[str, Any]) -> TimelineResponse:
    """Decode a `TimelineResponse`; what does not fit is passed on."""
    self = new(TimelineResponse)
    get: Getter = d.get
    v = get("data")
    self.data = decode_TimelineResponseData(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_ResponsePaging(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if TimelineResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in TimelineResponseKeys}
    )
    return self


TimelineResponse.__decode__ = decode_TimelineResponse
TimelineResponseKeys = frozenset(
    (
        "data",
        "paging",
    )
)


class TimelineResponseData(Model):
    """The object `TimelineResponseData`."""

    __slots__ = (
        "grouped_by",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "grouped_by": "groupedBy",
        "records": "records",
    }
    grouped_by: GroupingOptions
    records: list[TimelineResponseRecord] | None

    def __init__(
        self,
        *,
        grouped_by: GroupingOptions
        | Literal[
            "Company",
            "CompanyNumbers",
            "Users",
            "Queues",
            "IVRs",
            "IVAs",
            "SharedLines",
            "UserGroups",
            "Sites",
            "Departments",
        ],
        records: list[TimelineResponseRecord] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.grouped_by
        if v is not None:
            d["groupedBy"] = v.wire if typeof(v) is GroupingOptions else v
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is TimelineResponseRecord else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TimelineResponseData(d: dict[str, Any]) -> TimelineResponseData:
    """Decode a `TimelineResponseData`; what does not fit is passed on."""
    self = new(TimelineResponseData)
    get: Getter = d.get
    v = get("groupedBy")
    self.grouped_by = GroupingOptionsTable[v] if typeof(v) is str else v
    v = get("records")
    self.records = (
        [decode_TimelineResponseRecord(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if TimelineResponseDataKeys.issuperset(d) else {k: d[k] for k in d if k not in TimelineResponseDataKeys}
    )
    return self


TimelineResponseData.__decode__ = decode_TimelineResponseData
TimelineResponseDataKeys = frozenset(
    (
        "groupedBy",
        "records",
    )
)


class TimelineResponseOptions(Model):
    """The object `TimelineResponseOptions`."""

    __slots__ = (
        "counters",
        "timers",
    )
    __fields__ = __slots__
    __converted__ = {
        "counters": "counters",
        "timers": "timers",
    }
    counters: TimelineResponseOptionsCounters | None
    timers: TimelineResponseOptionsTimers | None

    def __init__(
        self,
        *,
        counters: TimelineResponseOptionsCounters | TimelineResponseOptionsCountersDict | None = None,
        timers: TimelineResponseOptionsTimers | TimelineResponseOptionsTimersDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.counters
        if v is not None:
            d["counters"] = v.to_dict() if typeof(v) is TimelineResponseOptionsCounters else encode(v)
        v = self.timers
        if v is not None:
            d["timers"] = v.to_dict() if typeof(v) is TimelineResponseOptionsTimers else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TimelineResponseOptions(d: dict[str, Any]) -> TimelineResponseOptions:
    """Decode a `TimelineResponseOptions`; what does not fit is passed on."""
    self = new(TimelineResponseOptions)
    get: Getter = d.get
    v = get("counters")
    self.counters = decode_TimelineResponseOptionsCounters(v) if typeof(v) is dict else v
    v = get("timers")
    self.timers = decode_TimelineResponseOptionsTimers(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if TimelineResponseOptionsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TimelineResponseOptionsKeys}
    )
    return self


TimelineResponseOptions.__decode__ = decode_TimelineResponseOptions
TimelineResponseOptionsKeys = frozenset(
    (
        "counters",
        "timers",
    )
)


class TimelineResponseOptionsCounters(Model):
    """The object `TimelineResponseOptionsCounters`."""

    __slots__ = (
        "all_calls",
        "calls_by_actions",
        "calls_by_company_hours",
        "calls_by_direction",
        "calls_by_ending_party",
        "calls_by_origin",
        "calls_by_queue_hours",
        "calls_by_queue_sla",
        "calls_by_response",
        "calls_by_result",
        "calls_by_type",
        "calls_segments",
        "queue_opportunities",
    )
    __fields__ = __slots__
    all_calls: bool | None
    calls_by_actions: bool | None
    calls_by_company_hours: bool | None
    calls_by_direction: bool | None
    calls_by_ending_party: bool | None
    calls_by_origin: bool | None
    calls_by_queue_hours: bool | None
    calls_by_queue_sla: bool | None
    calls_by_response: bool | None
    calls_by_result: bool | None
    calls_by_type: bool | None
    calls_segments: bool | None
    queue_opportunities: bool | None

    def __init__(
        self,
        *,
        all_calls: bool | None = None,
        calls_by_actions: bool | None = None,
        calls_by_company_hours: bool | None = None,
        calls_by_direction: bool | None = None,
        calls_by_ending_party: bool | None = None,
        calls_by_origin: bool | None = None,
        calls_by_queue_hours: bool | None = None,
        calls_by_queue_sla: bool | None = None,
        calls_by_response: bool | None = None,
        calls_by_result: bool | None = None,
        calls_by_type: bool | None = None,
        calls_segments: bool | None = None,
        queue_opportunities: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.all_calls
        if v is not None:
            d["allCalls"] = v
        v = self.calls_by_actions
        if v is not None:
            d["callsByActions"] = v
        v = self.calls_by_company_hours
        if v is not None:
            d["callsByCompanyHours"] = v
        v = self.calls_by_direction
        if v is not None:
            d["callsByDirection"] = v
        v = self.calls_by_ending_party
        if v is not None:
            d["callsByEndingParty"] = v
        v = self.calls_by_origin
        if v is not None:
            d["callsByOrigin"] = v
        v = self.calls_by_queue_hours
        if v is not None:
            d["callsByQueueHours"] = v
        v = self.calls_by_queue_sla
        if v is not None:
            d["callsByQueueSla"] = v
        v = self.calls_by_response
        if v is not None:
            d["callsByResponse"] = v
        v = self.calls_by_result
        if v is not None:
            d["callsByResult"] = v
        v = self.calls_by_type
        if v is not None:
            d["callsByType"] = v
        v = self.calls_segments
        if v is not None:
            d["callsSegments"] = v
        v = self.queue_opportunities
        if v is not None:
            d["queueOpportunities"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TimelineResponseOptionsCounters(d: dict[str, Any]) -> TimelineResponseOptionsCounters:
    """Decode a `TimelineResponseOptionsCounters`; what does not fit is passed on."""
    self = new(TimelineResponseOptionsCounters)
    get: Getter = d.get
    self.all_calls = get("allCalls")
    self.calls_by_actions = get("callsByActions")
    self.calls_by_company_hours = get("callsByCompanyHours")
    self.calls_by_direction = get("callsByDirection")
    self.calls_by_ending_party = get("callsByEndingParty")
    self.calls_by_origin = get("callsByOrigin")
    self.calls_by_queue_hours = get("callsByQueueHours")
    self.calls_by_queue_sla = get("callsByQueueSla")
    self.calls_by_response = get("callsByResponse")
    self.calls_by_result = get("callsByResult")
    self.calls_by_type = get("callsByType")
    self.calls_segments = get("callsSegments")
    self.queue_opportunities = get("queueOpportunities")
    self.__extras__ = (
        None
        if TimelineResponseOptionsCountersKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TimelineResponseOptionsCountersKeys}
    )
    return self


TimelineResponseOptionsCounters.__decode__ = decode_TimelineResponseOptionsCounters
TimelineResponseOptionsCountersKeys = frozenset(
    (
        "allCalls",
        "callsByActions",
        "callsByCompanyHours",
        "callsByDirection",
        "callsByEndingParty",
        "callsByOrigin",
        "callsByQueueHours",
        "callsByQueueSla",
        "callsByResponse",
        "callsByResult",
        "callsByType",
        "callsSegments",
        "queueOpportunities",
    )
)


class TimelineResponseOptionsTimers(Model):
    """The object `TimelineResponseOptionsTimers`."""

    __slots__ = (
        "all_calls_duration",
        "calls_duration_by_company_hours",
        "calls_duration_by_direction",
        "calls_duration_by_ending_party",
        "calls_duration_by_origin",
        "calls_duration_by_queue_hours",
        "calls_duration_by_queue_sla",
        "calls_duration_by_response",
        "calls_duration_by_result",
        "calls_duration_by_type",
        "calls_segments_duration",
    )
    __fields__ = __slots__
    all_calls_duration: bool | None
    calls_duration_by_company_hours: bool | None
    calls_duration_by_direction: bool | None
    calls_duration_by_ending_party: bool | None
    calls_duration_by_origin: bool | None
    calls_duration_by_queue_hours: bool | None
    calls_duration_by_queue_sla: bool | None
    calls_duration_by_response: bool | None
    calls_duration_by_result: bool | None
    calls_duration_by_type: bool | None
    calls_segments_duration: bool | None

    def __init__(
        self,
        *,
        all_calls_duration: bool | None = None,
        calls_duration_by_company_hours: bool | None = None,
        calls_duration_by_direction: bool | None = None,
        calls_duration_by_ending_party: bool | None = None,
        calls_duration_by_origin: bool | None = None,
        calls_duration_by_queue_hours: bool | None = None,
        calls_duration_by_queue_sla: bool | None = None,
        calls_duration_by_response: bool | None = None,
        calls_duration_by_result: bool | None = None,
        calls_duration_by_type: bool | None = None,
        calls_segments_duration: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.all_calls_duration
        if v is not None:
            d["allCallsDuration"] = v
        v = self.calls_duration_by_company_hours
        if v is not None:
            d["callsDurationByCompanyHours"] = v
        v = self.calls_duration_by_direction
        if v is not None:
            d["callsDurationByDirection"] = v
        v = self.calls_duration_by_ending_party
        if v is not None:
            d["callsDurationByEndingParty"] = v
        v = self.calls_duration_by_origin
        if v is not None:
            d["callsDurationByOrigin"] = v
        v = self.calls_duration_by_queue_hours
        if v is not None:
            d["callsDurationByQueueHours"] = v
        v = self.calls_duration_by_queue_sla
        if v is not None:
            d["callsDurationByQueueSla"] = v
        v = self.calls_duration_by_response
        if v is not None:
            d["callsDurationByResponse"] = v
        v = self.calls_duration_by_result
        if v is not None:
            d["callsDurationByResult"] = v
        v = self.calls_duration_by_type
        if v is not None:
            d["callsDurationByType"] = v
        v = self.calls_segments_duration
        if v is not None:
            d["callsSegmentsDuration"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TimelineResponseOptionsTimers(d: dict[str, Any]) -> TimelineResponseOptionsTimers:
    """Decode a `TimelineResponseOptionsTimers`; what does not fit is passed on."""
    self = new(TimelineResponseOptionsTimers)
    get: Getter = d.get
    self.all_calls_duration = get("allCallsDuration")
    self.calls_duration_by_company_hours = get("callsDurationByCompanyHours")
    self.calls_duration_by_direction = get("callsDurationByDirection")
    self.calls_duration_by_ending_party = get("callsDurationByEndingParty")
    self.calls_duration_by_origin = get("callsDurationByOrigin")
    self.calls_duration_by_queue_hours = get("callsDurationByQueueHours")
    self.calls_duration_by_queue_sla = get("callsDurationByQueueSla")
    self.calls_duration_by_response = get("callsDurationByResponse")
    self.calls_duration_by_result = get("callsDurationByResult")
    self.calls_duration_by_type = get("callsDurationByType")
    self.calls_segments_duration = get("callsSegmentsDuration")
    self.__extras__ = (
        None
        if TimelineResponseOptionsTimersKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TimelineResponseOptionsTimersKeys}
    )
    return self


TimelineResponseOptionsTimers.__decode__ = decode_TimelineResponseOptionsTimers
TimelineResponseOptionsTimersKeys = frozenset(
    (
        "allCallsDuration",
        "callsDurationByCompanyHours",
        "callsDurationByDirection",
        "callsDurationByEndingParty",
        "callsDurationByOrigin",
        "callsDurationByQueueHours",
        "callsDurationByQueueSla",
        "callsDurationByResponse",
        "callsDurationByResult",
        "callsDurationByType",
        "callsSegmentsDuration",
    )
)


class TimelineResponsePoint(Model):
    """The object `TimelineResponsePoint`."""

    __slots__ = (
        "counters",
        "time",
        "timers",
    )
    __fields__ = __slots__
    __converted__ = {
        "counters": "counters",
        "timers": "timers",
    }
    counters: CallsCounters | None
    time: datetime.datetime
    timers: CallsTimers | None

    def __init__(
        self,
        *,
        counters: CallsCounters | None = None,
        time: datetime.datetime,
        timers: CallsTimers | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.counters
        if v is not None:
            d["counters"] = v.to_dict() if typeof(v) is CallsCounters else encode(v)
        v = self.time
        if v is not None:
            d["time"] = from_datetime(v)
        v = self.timers
        if v is not None:
            d["timers"] = v.to_dict() if typeof(v) is CallsTimers else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TimelineResponsePoint(d: dict[str, Any]) -> TimelineResponsePoint:
    """Decode a `TimelineResponsePoint`; what does not fit is passed on."""
    self = new(TimelineResponsePoint)
    get: Getter = d.get
    v = get("counters")
    self.counters = decode_CallsCounters(v) if typeof(v) is dict else v
    v = get("time")
    self.time = to_datetime(v) if typeof(v) is str else v
    v = get("timers")
    self.timers = decode_CallsTimers(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if TimelineResponsePointKeys.issuperset(d) else {k: d[k] for k in d if k not in TimelineResponsePointKeys}
    )
    return self


TimelineResponsePoint.__decode__ = decode_TimelineResponsePoint
TimelineResponsePointKeys = frozenset(
    (
        "counters",
        "time",
        "timers",
    )
)


class TimelineResponseRecord(Model):
    """The object `TimelineResponseRecord`."""

    __slots__ = (
        "info",
        "key",
        "points",
    )
    __fields__ = __slots__
    __converted__ = {
        "info": "info",
        "points": "points",
    }
    info: KeyInfo | None
    key: str
    points: list[TimelineResponsePoint] | None

    def __init__(
        self,
        *,
        info: KeyInfo | None = None,
        key: str,
        points: list[TimelineResponsePoint] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.info
        if v is not None:
            d["info"] = v.to_dict() if typeof(v) is KeyInfo else encode(v)
        v = self.key
        if v is not None:
            d["key"] = v
        v = self.points
        if v is not None:
            d["points"] = (
                [i0.to_dict() if typeof(i0) is TimelineResponsePoint else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TimelineResponseRecord(d: dict[str, Any]) -> TimelineResponseRecord:
    """Decode a `TimelineResponseRecord`; what does not fit is passed on."""
    self = new(TimelineResponseRecord)
    get: Getter = d.get
    v = get("info")
    self.info = decode_KeyInfo(v) if typeof(v) is dict else v
    self.key = get("key")
    v = get("points")
    self.points = (
        [decode_TimelineResponsePoint(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if TimelineResponseRecordKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TimelineResponseRecordKeys}
    )
    return self


TimelineResponseRecord.__decode__ = decode_TimelineResponseRecord
TimelineResponseRecordKeys = frozenset(
    (
        "info",
        "key",
        "points",
    )
)

Grouping: TypeAlias = "DirectGrouping | GroupingByMembers | UnknownVariant"
"""One of several."""


def decode_Grouping(v: Any) -> Any:
    """Decode a `Grouping`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, GroupingVariants)
    return v


GroupingVariants: Variants = (
    (
        frozenset(("groupBy",)),
        frozenset(
            (
                "groupBy",
                "keys",
            )
        ),
        decode_DirectGrouping,
    ),
    (
        frozenset(("groupByMembers",)),
        frozenset(
            (
                "groupByMembers",
                "keys",
            )
        ),
        decode_GroupingByMembers,
    ),
)
