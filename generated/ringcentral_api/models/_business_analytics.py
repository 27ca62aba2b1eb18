"""Models: business analytics."""

from __future__ import annotations

import datetime
from typing import Any, TypeAlias

from .._model import EnumTable, Getter, Model, Variants, encode, from_datetime, new, pick, to_datetime, typeof
from ..types import OpenEnum, UnknownVariant


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
    include_days: list[DayOfWeek] | None
    include_hours: list[HoursInterval] | None

    def __init__(
        self,
        *,
        include_days: list[DayOfWeek] | None = None,
        include_hours: list[HoursInterval] | None = None,
    ) -> None:
        self.__extras__ = None
        self.include_days = include_days
        self.include_hours = include_hours

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AdvancedTimeSettings:
        self = new(AdvancedTimeSettings)
        get: Getter = d.get
        v = get("includeDays")
        self.include_days = [DayOfWeekTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
        v = get("includeHours")
        self.include_hours = (
            [HoursInterval.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.__extras__ = (
            None
            if AdvancedTimeSettingsKeys.issuperset(d)
            else {k: d[k] for k in d if k not in AdvancedTimeSettingsKeys}
        )
        return self

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
    call_filters: CallFilters | None
    grouping: Grouping
    response_options: AggregationResponseOptions
    time_settings: TimeSettings

    def __init__(
        self,
        *,
        call_filters: CallFilters | None = None,
        grouping: Grouping,
        response_options: AggregationResponseOptions,
        time_settings: TimeSettings,
    ) -> None:
        self.__extras__ = None
        self.call_filters = call_filters
        self.grouping = grouping
        self.response_options = response_options
        self.time_settings = time_settings

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationRequest:
        self = new(AggregationRequest)
        get: Getter = d.get
        v = get("callFilters")
        self.call_filters = CallFilters.__decode__(v) if typeof(v) is dict else v
        self.grouping = decode_Grouping(get("grouping"))
        v = get("responseOptions")
        self.response_options = AggregationResponseOptions.__decode__(v) if typeof(v) is dict else v
        v = get("timeSettings")
        self.time_settings = TimeSettings.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if AggregationRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in AggregationRequestKeys}
        )
        return self

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
    data: AggregationResponseData
    paging: ResponsePaging

    def __init__(
        self,
        *,
        data: AggregationResponseData,
        paging: ResponsePaging,
    ) -> None:
        self.__extras__ = None
        self.data = data
        self.paging = paging

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponse:
        self = new(AggregationResponse)
        get: Getter = d.get
        v = get("data")
        self.data = AggregationResponseData.__decode__(v) if typeof(v) is dict else v
        v = get("paging")
        self.paging = ResponsePaging.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if AggregationResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in AggregationResponseKeys}
        )
        return self

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
    grouped_by: GroupingOptions
    records: list[AggregationResponseRecord] | None

    def __init__(
        self,
        *,
        grouped_by: GroupingOptions,
        records: list[AggregationResponseRecord] | None = None,
    ) -> None:
        self.__extras__ = None
        self.grouped_by = grouped_by
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseData:
        self = new(AggregationResponseData)
        get: Getter = d.get
        v = get("groupedBy")
        self.grouped_by = GroupingOptionsTable[v] if typeof(v) is str else v
        v = get("records")
        self.records = (
            [AggregationResponseRecord.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.__extras__ = (
            None
            if AggregationResponseDataKeys.issuperset(d)
            else {k: d[k] for k in d if k not in AggregationResponseDataKeys}
        )
        return self

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
    counters: AggregationResponseOptionsCounters | None
    timers: AggregationResponseOptionsTimers | None

    def __init__(
        self,
        *,
        counters: AggregationResponseOptionsCounters | None = None,
        timers: AggregationResponseOptionsTimers | None = None,
    ) -> None:
        self.__extras__ = None
        self.counters = counters
        self.timers = timers

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptions:
        self = new(AggregationResponseOptions)
        get: Getter = d.get
        v = get("counters")
        self.counters = AggregationResponseOptionsCounters.__decode__(v) if typeof(v) is dict else v
        v = get("timers")
        self.timers = AggregationResponseOptionsTimers.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None
            if AggregationResponseOptionsKeys.issuperset(d)
            else {k: d[k] for k in d if k not in AggregationResponseOptionsKeys}
        )
        return self

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
        all_calls: AggregationResponseOptionsCountersAllCalls | None = None,
        calls_by_actions: AggregationResponseOptionsCountersCallsByActions | None = None,
        calls_by_company_hours: AggregationResponseOptionsCountersCallsByCompanyHours | None = None,
        calls_by_direction: AggregationResponseOptionsCountersCallsByDirection | None = None,
        calls_by_ending_party: AggregationResponseOptionsCountersCallsByEndingParty | None = None,
        calls_by_origin: AggregationResponseOptionsCountersCallsByOrigin | None = None,
        calls_by_queue_hours: AggregationResponseOptionsCountersCallsByQueueHours | None = None,
        calls_by_queue_sla: AggregationResponseOptionsCountersCallsByQueueSla | None = None,
        calls_by_response: AggregationResponseOptionsCountersCallsByResponse | None = None,
        calls_by_result: AggregationResponseOptionsCountersCallsByResult | None = None,
        calls_by_type: AggregationResponseOptionsCountersCallsByType | None = None,
        calls_segments: AggregationResponseOptionsCountersCallsSegments | None = None,
        queue_opportunities: AggregationResponseOptionsCountersQueueOpportunities | None = None,
    ) -> None:
        self.__extras__ = None
        self.all_calls = all_calls
        self.calls_by_actions = calls_by_actions
        self.calls_by_company_hours = calls_by_company_hours
        self.calls_by_direction = calls_by_direction
        self.calls_by_ending_party = calls_by_ending_party
        self.calls_by_origin = calls_by_origin
        self.calls_by_queue_hours = calls_by_queue_hours
        self.calls_by_queue_sla = calls_by_queue_sla
        self.calls_by_response = calls_by_response
        self.calls_by_result = calls_by_result
        self.calls_by_type = calls_by_type
        self.calls_segments = calls_segments
        self.queue_opportunities = queue_opportunities

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCounters:
        self = new(AggregationResponseOptionsCounters)
        get: Getter = d.get
        v = get("allCalls")
        self.all_calls = AggregationResponseOptionsCountersAllCalls.__decode__(v) if typeof(v) is dict else v
        v = get("callsByActions")
        self.calls_by_actions = (
            AggregationResponseOptionsCountersCallsByActions.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsByCompanyHours")
        self.calls_by_company_hours = (
            AggregationResponseOptionsCountersCallsByCompanyHours.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsByDirection")
        self.calls_by_direction = (
            AggregationResponseOptionsCountersCallsByDirection.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsByEndingParty")
        self.calls_by_ending_party = (
            AggregationResponseOptionsCountersCallsByEndingParty.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsByOrigin")
        self.calls_by_origin = AggregationResponseOptionsCountersCallsByOrigin.__decode__(v) if typeof(v) is dict else v
        v = get("callsByQueueHours")
        self.calls_by_queue_hours = (
            AggregationResponseOptionsCountersCallsByQueueHours.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsByQueueSla")
        self.calls_by_queue_sla = (
            AggregationResponseOptionsCountersCallsByQueueSla.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsByResponse")
        self.calls_by_response = (
            AggregationResponseOptionsCountersCallsByResponse.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsByResult")
        self.calls_by_result = AggregationResponseOptionsCountersCallsByResult.__decode__(v) if typeof(v) is dict else v
        v = get("callsByType")
        self.calls_by_type = AggregationResponseOptionsCountersCallsByType.__decode__(v) if typeof(v) is dict else v
        v = get("callsSegments")
        self.calls_segments = AggregationResponseOptionsCountersCallsSegments.__decode__(v) if typeof(v) is dict else v
        v = get("queueOpportunities")
        self.queue_opportunities = (
            AggregationResponseOptionsCountersQueueOpportunities.__decode__(v) if typeof(v) is dict else v
        )
        self.__extras__ = (
            None
            if AggregationResponseOptionsCountersKeys.issuperset(d)
            else {k: d[k] for k in d if k not in AggregationResponseOptionsCountersKeys}
        )
        return self

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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCountersAllCalls:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCountersCallsByActions:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCountersCallsByCompanyHours:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCountersCallsByDirection:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCountersCallsByEndingParty:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCountersCallsByOrigin:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCountersCallsByQueueHours:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCountersCallsByQueueSla:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCountersCallsByResponse:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCountersCallsByResult:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCountersCallsByType:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCountersCallsSegments:
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
    aggregation_type: QueueOpportunitiesAggregationType

    def __init__(
        self,
        *,
        aggregation_type: QueueOpportunitiesAggregationType = QueueOpportunitiesAggregationType.SUM,
    ) -> None:
        self.__extras__ = None
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsCountersQueueOpportunities:
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

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aggregation_type
        if v is not None:
            d["aggregationType"] = v.wire if typeof(v) is QueueOpportunitiesAggregationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


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
        all_calls_duration: AggregationResponseOptionsTimersAllCallsDuration | None = None,
        calls_duration_by_company_hours: AggregationResponseOptionsTimersCallsDurationByCompanyHours | None = None,
        calls_duration_by_direction: AggregationResponseOptionsTimersCallsDurationByDirection | None = None,
        calls_duration_by_ending_party: AggregationResponseOptionsTimersCallsDurationByEndingParty | None = None,
        calls_duration_by_origin: AggregationResponseOptionsTimersCallsDurationByOrigin | None = None,
        calls_duration_by_queue_hours: AggregationResponseOptionsTimersCallsDurationByQueueHours | None = None,
        calls_duration_by_queue_sla: AggregationResponseOptionsTimersCallsDurationByQueueSla | None = None,
        calls_duration_by_response: AggregationResponseOptionsTimersCallsDurationByResponse | None = None,
        calls_duration_by_result: AggregationResponseOptionsTimersCallsDurationByResult | None = None,
        calls_duration_by_type: AggregationResponseOptionsTimersCallsDurationByType | None = None,
        calls_segments_duration: AggregationResponseOptionsTimersCallsSegmentsDuration | None = None,
    ) -> None:
        self.__extras__ = None
        self.all_calls_duration = all_calls_duration
        self.calls_duration_by_company_hours = calls_duration_by_company_hours
        self.calls_duration_by_direction = calls_duration_by_direction
        self.calls_duration_by_ending_party = calls_duration_by_ending_party
        self.calls_duration_by_origin = calls_duration_by_origin
        self.calls_duration_by_queue_hours = calls_duration_by_queue_hours
        self.calls_duration_by_queue_sla = calls_duration_by_queue_sla
        self.calls_duration_by_response = calls_duration_by_response
        self.calls_duration_by_result = calls_duration_by_result
        self.calls_duration_by_type = calls_duration_by_type
        self.calls_segments_duration = calls_segments_duration

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsTimers:
        self = new(AggregationResponseOptionsTimers)
        get: Getter = d.get
        v = get("allCallsDuration")
        self.all_calls_duration = (
            AggregationResponseOptionsTimersAllCallsDuration.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsDurationByCompanyHours")
        self.calls_duration_by_company_hours = (
            AggregationResponseOptionsTimersCallsDurationByCompanyHours.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsDurationByDirection")
        self.calls_duration_by_direction = (
            AggregationResponseOptionsTimersCallsDurationByDirection.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsDurationByEndingParty")
        self.calls_duration_by_ending_party = (
            AggregationResponseOptionsTimersCallsDurationByEndingParty.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsDurationByOrigin")
        self.calls_duration_by_origin = (
            AggregationResponseOptionsTimersCallsDurationByOrigin.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsDurationByQueueHours")
        self.calls_duration_by_queue_hours = (
            AggregationResponseOptionsTimersCallsDurationByQueueHours.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsDurationByQueueSla")
        self.calls_duration_by_queue_sla = (
            AggregationResponseOptionsTimersCallsDurationByQueueSla.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsDurationByResponse")
        self.calls_duration_by_response = (
            AggregationResponseOptionsTimersCallsDurationByResponse.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsDurationByResult")
        self.calls_duration_by_result = (
            AggregationResponseOptionsTimersCallsDurationByResult.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsDurationByType")
        self.calls_duration_by_type = (
            AggregationResponseOptionsTimersCallsDurationByType.__decode__(v) if typeof(v) is dict else v
        )
        v = get("callsSegmentsDuration")
        self.calls_segments_duration = (
            AggregationResponseOptionsTimersCallsSegmentsDuration.__decode__(v) if typeof(v) is dict else v
        )
        self.__extras__ = (
            None
            if AggregationResponseOptionsTimersKeys.issuperset(d)
            else {k: d[k] for k in d if k not in AggregationResponseOptionsTimersKeys}
        )
        return self

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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsTimersAllCallsDuration:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsTimersCallsDurationByCompanyHours:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsTimersCallsDurationByDirection:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsTimersCallsDurationByEndingParty:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsTimersCallsDurationByOrigin:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsTimersCallsDurationByQueueHours:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsTimersCallsDurationByQueueSla:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsTimersCallsDurationByResponse:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsTimersCallsDurationByResult:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsTimersCallsDurationByType:
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
    aggregation_interval: AggregationInterval | None
    aggregation_type: AggregationType

    def __init__(
        self,
        *,
        aggregation_interval: AggregationInterval | None = None,
        aggregation_type: AggregationType,
    ) -> None:
        self.__extras__ = None
        self.aggregation_interval = aggregation_interval
        self.aggregation_type = aggregation_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseOptionsTimersCallsSegmentsDuration:
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
    ) -> None:
        self.__extras__ = None
        self.counters = counters
        self.info = info
        self.key = key
        self.timers = timers

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AggregationResponseRecord:
        self = new(AggregationResponseRecord)
        get: Getter = d.get
        v = get("counters")
        self.counters = CallsCounters.__decode__(v) if typeof(v) is dict else v
        v = get("info")
        self.info = KeyInfo.__decode__(v) if typeof(v) is dict else v
        self.key = get("key")
        v = get("timers")
        self.timers = CallsTimers.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None
            if AggregationResponseRecordKeys.issuperset(d)
            else {k: d[k] for k in d if k not in AggregationResponseRecordKeys}
        )
        return self

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
    value_type: ValueType
    values: float

    def __init__(
        self,
        *,
        value_type: ValueType,
        values: float,
    ) -> None:
        self.__extras__ = None
        self.value_type = value_type
        self.values = values

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AllCalls:
        self = new(AllCalls)
        get: Getter = d.get
        v = get("valueType")
        self.value_type = ValueTypeTable[v] if typeof(v) is str else v
        self.values = get("values")
        self.__extras__ = None if AllCallsKeys.issuperset(d) else {k: d[k] for k in d if k not in AllCallsKeys}
        return self

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
    ) -> None:
        self.__extras__ = None
        self.max_seconds = max_seconds
        self.min_seconds = min_seconds

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallDurationFilter:
        self = new(CallDurationFilter)
        get: Getter = d.get
        self.max_seconds = get("maxSeconds")
        self.min_seconds = get("minSeconds")
        self.__extras__ = (
            None if CallDurationFilterKeys.issuperset(d) else {k: d[k] for k in d if k not in CallDurationFilterKeys}
        )
        return self

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
        call_actions: list[CallAction] | None = None,
        call_duration: CallDurationFilter | None = None,
        call_responses: list[CallResponse] | None = None,
        call_results: list[CallResult] | None = None,
        call_segments: list[CallSegmentFilter] | None = None,
        call_types: list[CallType] | None = None,
        called_numbers: list[str] | None = None,
        company_hours: list[CompanyHoursOptions] | None = None,
        directions: list[Direction] | None = None,
        ending_parties: list[EndingParty] | None = None,
        extension_filters: ExtensionFilters | None = None,
        origins: list[Origin] | None = None,
        queue_hours: list[QueueHoursOptions] | None = None,
        queue_sla: list[QueueSlaOptions] | None = None,
        queues: list[str] | None = None,
        time_spent: TimeSpentFilter | None = None,
    ) -> None:
        self.__extras__ = None
        self.call_actions = call_actions
        self.call_duration = call_duration
        self.call_responses = call_responses
        self.call_results = call_results
        self.call_segments = call_segments
        self.call_types = call_types
        self.called_numbers = called_numbers
        self.company_hours = company_hours
        self.directions = directions
        self.ending_parties = ending_parties
        self.extension_filters = extension_filters
        self.origins = origins
        self.queue_hours = queue_hours
        self.queue_sla = queue_sla
        self.queues = queues
        self.time_spent = time_spent

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallFilters:
        self = new(CallFilters)
        get: Getter = d.get
        v = get("callActions")
        self.call_actions = [CallActionTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
        v = get("callDuration")
        self.call_duration = CallDurationFilter.__decode__(v) if typeof(v) is dict else v
        v = get("callResponses")
        self.call_responses = (
            [CallResponseTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
        )
        v = get("callResults")
        self.call_results = [CallResultTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
        v = get("callSegments")
        self.call_segments = (
            [CallSegmentFilter.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
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
        self.ending_parties = (
            [EndingPartyTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
        )
        v = get("extensionFilters")
        self.extension_filters = ExtensionFilters.__decode__(v) if typeof(v) is dict else v
        v = get("origins")
        self.origins = [OriginTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
        v = get("queueHours")
        self.queue_hours = (
            [QueueHoursOptionsTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
        )
        v = get("queueSla")
        self.queue_sla = [QueueSlaOptionsTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
        self.queues = get("queues")
        v = get("timeSpent")
        self.time_spent = TimeSpentFilter.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = None if CallFiltersKeys.issuperset(d) else {k: d[k] for k in d if k not in CallFiltersKeys}
        return self

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
    length: CallSegmentLengthFilter | None
    segment: CallSegmentOptions

    def __init__(
        self,
        *,
        length: CallSegmentLengthFilter | None = None,
        segment: CallSegmentOptions,
    ) -> None:
        self.__extras__ = None
        self.length = length
        self.segment = segment

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallSegmentFilter:
        self = new(CallSegmentFilter)
        get: Getter = d.get
        v = get("length")
        self.length = CallSegmentLengthFilter.__decode__(v) if typeof(v) is dict else v
        v = get("segment")
        self.segment = CallSegmentOptionsTable[v] if typeof(v) is str else v
        self.__extras__ = (
            None if CallSegmentFilterKeys.issuperset(d) else {k: d[k] for k in d if k not in CallSegmentFilterKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.max_seconds = max_seconds
        self.min_seconds = min_seconds

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallSegmentLengthFilter:
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
    value_type: ValueType
    values: CallsByActionsBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType,
        values: CallsByActionsBreakdown,
    ) -> None:
        self.__extras__ = None
        self.value_type = value_type
        self.values = values

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByActions:
        self = new(CallsByActions)
        get: Getter = d.get
        v = get("valueType")
        self.value_type = ValueTypeTable[v] if typeof(v) is str else v
        v = get("values")
        self.values = CallsByActionsBreakdown.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if CallsByActionsKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByActionsKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.blind_transfer = blind_transfer
        self.dtmf_transfer = dtmf_transfer
        self.hold_off = hold_off
        self.hold_on = hold_on
        self.park_off = park_off
        self.park_on = park_on
        self.warm_transfer = warm_transfer

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByActionsBreakdown:
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
    value_type: ValueType
    values: CallsByCompanyHoursBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType,
        values: CallsByCompanyHoursBreakdown,
    ) -> None:
        self.__extras__ = None
        self.value_type = value_type
        self.values = values

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByCompanyHours:
        self = new(CallsByCompanyHours)
        get: Getter = d.get
        v = get("valueType")
        self.value_type = ValueTypeTable[v] if typeof(v) is str else v
        v = get("values")
        self.values = CallsByCompanyHoursBreakdown.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if CallsByCompanyHoursKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByCompanyHoursKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.after_hours = after_hours
        self.business_hours = business_hours

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByCompanyHoursBreakdown:
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
    value_type: ValueType
    values: CallsByDirectionBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType,
        values: CallsByDirectionBreakdown,
    ) -> None:
        self.__extras__ = None
        self.value_type = value_type
        self.values = values

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByDirection:
        self = new(CallsByDirection)
        get: Getter = d.get
        v = get("valueType")
        self.value_type = ValueTypeTable[v] if typeof(v) is str else v
        v = get("values")
        self.values = CallsByDirectionBreakdown.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if CallsByDirectionKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByDirectionKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.inbound = inbound
        self.outbound = outbound

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByDirectionBreakdown:
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
    value_type: ValueType
    values: CallsByEndingPartyBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType,
        values: CallsByEndingPartyBreakdown,
    ) -> None:
        self.__extras__ = None
        self.value_type = value_type
        self.values = values

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByEndingParty:
        self = new(CallsByEndingParty)
        get: Getter = d.get
        v = get("valueType")
        self.value_type = ValueTypeTable[v] if typeof(v) is str else v
        v = get("values")
        self.values = CallsByEndingPartyBreakdown.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if CallsByEndingPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByEndingPartyKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.callee = callee
        self.caller = caller
        self.system = system

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByEndingPartyBreakdown:
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
    value_type: ValueType
    values: CallsByOriginBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType,
        values: CallsByOriginBreakdown,
    ) -> None:
        self.__extras__ = None
        self.value_type = value_type
        self.values = values

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByOrigin:
        self = new(CallsByOrigin)
        get: Getter = d.get
        v = get("valueType")
        self.value_type = ValueTypeTable[v] if typeof(v) is str else v
        v = get("values")
        self.values = CallsByOriginBreakdown.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if CallsByOriginKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByOriginKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.external = external
        self.internal = internal

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByOriginBreakdown:
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
    value_type: ValueType
    values: CallsByQueueHoursBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType,
        values: CallsByQueueHoursBreakdown,
    ) -> None:
        self.__extras__ = None
        self.value_type = value_type
        self.values = values

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByQueueHours:
        self = new(CallsByQueueHours)
        get: Getter = d.get
        v = get("valueType")
        self.value_type = ValueTypeTable[v] if typeof(v) is str else v
        v = get("values")
        self.values = CallsByQueueHoursBreakdown.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if CallsByQueueHoursKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByQueueHoursKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.after_hours = after_hours
        self.business_hours = business_hours

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByQueueHoursBreakdown:
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
    value_type: ValueType
    values: CallsByQueueSlaBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType,
        values: CallsByQueueSlaBreakdown,
    ) -> None:
        self.__extras__ = None
        self.value_type = value_type
        self.values = values

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByQueueSla:
        self = new(CallsByQueueSla)
        get: Getter = d.get
        v = get("valueType")
        self.value_type = ValueTypeTable[v] if typeof(v) is str else v
        v = get("values")
        self.values = CallsByQueueSlaBreakdown.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if CallsByQueueSlaKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByQueueSlaKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.in_sla = in_sla
        self.out_of_sla = out_of_sla

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByQueueSlaBreakdown:
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
    value_type: ValueType
    values: CallsByResponseBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType,
        values: CallsByResponseBreakdown,
    ) -> None:
        self.__extras__ = None
        self.value_type = value_type
        self.values = values

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByResponse:
        self = new(CallsByResponse)
        get: Getter = d.get
        v = get("valueType")
        self.value_type = ValueTypeTable[v] if typeof(v) is str else v
        v = get("values")
        self.values = CallsByResponseBreakdown.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if CallsByResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByResponseKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.answered = answered
        self.connected = connected
        self.not_answered = not_answered
        self.not_connected = not_connected

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByResponseBreakdown:
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
    value_type: ValueType
    values: CallsByResultBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType,
        values: CallsByResultBreakdown,
    ) -> None:
        self.__extras__ = None
        self.value_type = value_type
        self.values = values

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByResult:
        self = new(CallsByResult)
        get: Getter = d.get
        v = get("valueType")
        self.value_type = ValueTypeTable[v] if typeof(v) is str else v
        v = get("values")
        self.values = CallsByResultBreakdown.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if CallsByResultKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByResultKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.abandoned = abandoned
        self.accepted = accepted
        self.answered_elsewhere = answered_elsewhere
        self.completed = completed
        self.forwarded = forwarded
        self.missed = missed
        self.picked_up = picked_up
        self.transferred = transferred
        self.unknown = unknown
        self.voicemail = voicemail

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByResultBreakdown:
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
    value_type: ValueType
    values: CallsBySegmentsBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType,
        values: CallsBySegmentsBreakdown,
    ) -> None:
        self.__extras__ = None
        self.value_type = value_type
        self.values = values

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsBySegments:
        self = new(CallsBySegments)
        get: Getter = d.get
        v = get("valueType")
        self.value_type = ValueTypeTable[v] if typeof(v) is str else v
        v = get("values")
        self.values = CallsBySegmentsBreakdown.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if CallsBySegmentsKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsBySegmentsKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.forwarding = forwarding
        self.hold = hold
        self.ivr_prompt = ivr_prompt
        self.live_talk = live_talk
        self.park = park
        self.ringing = ringing
        self.setup = setup
        self.transfer = transfer
        self.vm_greeting = vm_greeting
        self.voicemail = voicemail

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsBySegmentsBreakdown:
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
    value_type: ValueType
    values: CallsByTypeBreakdown

    def __init__(
        self,
        *,
        value_type: ValueType,
        values: CallsByTypeBreakdown,
    ) -> None:
        self.__extras__ = None
        self.value_type = value_type
        self.values = values

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByType:
        self = new(CallsByType)
        get: Getter = d.get
        v = get("valueType")
        self.value_type = ValueTypeTable[v] if typeof(v) is str else v
        v = get("values")
        self.values = CallsByTypeBreakdown.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = None if CallsByTypeKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsByTypeKeys}
        return self

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
    ) -> None:
        self.__extras__ = None
        self.direct = direct
        self.from_queue = from_queue
        self.outbound = outbound
        self.overflow = overflow
        self.park_retrieval = park_retrieval
        self.queue_call_pickup = queue_call_pickup
        self.transferred = transferred

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsByTypeBreakdown:
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
            None
            if CallsByTypeBreakdownKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CallsByTypeBreakdownKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.all_calls = all_calls
        self.calls_actions = calls_actions
        self.calls_by_company_hours = calls_by_company_hours
        self.calls_by_direction = calls_by_direction
        self.calls_by_ending_party = calls_by_ending_party
        self.calls_by_origin = calls_by_origin
        self.calls_by_queue_hours = calls_by_queue_hours
        self.calls_by_queue_sla = calls_by_queue_sla
        self.calls_by_response = calls_by_response
        self.calls_by_result = calls_by_result
        self.calls_by_type = calls_by_type
        self.calls_segments = calls_segments
        self.queue_opportunities = queue_opportunities

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsCounters:
        self = new(CallsCounters)
        get: Getter = d.get
        v = get("allCalls")
        self.all_calls = AllCalls.__decode__(v) if typeof(v) is dict else v
        v = get("callsActions")
        self.calls_actions = CallsByActions.__decode__(v) if typeof(v) is dict else v
        v = get("callsByCompanyHours")
        self.calls_by_company_hours = CallsByCompanyHours.__decode__(v) if typeof(v) is dict else v
        v = get("callsByDirection")
        self.calls_by_direction = CallsByDirection.__decode__(v) if typeof(v) is dict else v
        v = get("callsByEndingParty")
        self.calls_by_ending_party = CallsByEndingParty.__decode__(v) if typeof(v) is dict else v
        v = get("callsByOrigin")
        self.calls_by_origin = CallsByOrigin.__decode__(v) if typeof(v) is dict else v
        v = get("callsByQueueHours")
        self.calls_by_queue_hours = CallsByQueueHours.__decode__(v) if typeof(v) is dict else v
        v = get("callsByQueueSla")
        self.calls_by_queue_sla = CallsByQueueSla.__decode__(v) if typeof(v) is dict else v
        v = get("callsByResponse")
        self.calls_by_response = CallsByResponse.__decode__(v) if typeof(v) is dict else v
        v = get("callsByResult")
        self.calls_by_result = CallsByResult.__decode__(v) if typeof(v) is dict else v
        v = get("callsByType")
        self.calls_by_type = CallsByType.__decode__(v) if typeof(v) is dict else v
        v = get("callsSegments")
        self.calls_segments = CallsBySegments.__decode__(v) if typeof(v) is dict else v
        v = get("queueOpportunities")
        self.queue_opportunities = QueueOpportunities.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if CallsCountersKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsCountersKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.all_calls = all_calls
        self.calls_by_company_hours = calls_by_company_hours
        self.calls_by_direction = calls_by_direction
        self.calls_by_ending_party = calls_by_ending_party
        self.calls_by_origin = calls_by_origin
        self.calls_by_queue_hours = calls_by_queue_hours
        self.calls_by_queue_sla = calls_by_queue_sla
        self.calls_by_response = calls_by_response
        self.calls_by_result = calls_by_result
        self.calls_by_type = calls_by_type
        self.calls_segments = calls_segments

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CallsTimers:
        self = new(CallsTimers)
        get: Getter = d.get
        v = get("allCalls")
        self.all_calls = AllCalls.__decode__(v) if typeof(v) is dict else v
        v = get("callsByCompanyHours")
        self.calls_by_company_hours = CallsByCompanyHours.__decode__(v) if typeof(v) is dict else v
        v = get("callsByDirection")
        self.calls_by_direction = CallsByDirection.__decode__(v) if typeof(v) is dict else v
        v = get("callsByEndingParty")
        self.calls_by_ending_party = CallsByEndingParty.__decode__(v) if typeof(v) is dict else v
        v = get("callsByOrigin")
        self.calls_by_origin = CallsByOrigin.__decode__(v) if typeof(v) is dict else v
        v = get("callsByQueueHours")
        self.calls_by_queue_hours = CallsByQueueHours.__decode__(v) if typeof(v) is dict else v
        v = get("callsByQueueSla")
        self.calls_by_queue_sla = CallsByQueueSla.__decode__(v) if typeof(v) is dict else v
        v = get("callsByResponse")
        self.calls_by_response = CallsByResponse.__decode__(v) if typeof(v) is dict else v
        v = get("callsByResult")
        self.calls_by_result = CallsByResult.__decode__(v) if typeof(v) is dict else v
        v = get("callsByType")
        self.calls_by_type = CallsByType.__decode__(v) if typeof(v) is dict else v
        v = get("callsSegments")
        self.calls_segments = CallsBySegments.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = None if CallsTimersKeys.issuperset(d) else {k: d[k] for k in d if k not in CallsTimersKeys}
        return self

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
    group_by: GroupingOptions
    keys: list[str] | None

    def __init__(
        self,
        *,
        group_by: GroupingOptions,
        keys: list[str] | None = None,
    ) -> None:
        self.__extras__ = None
        self.group_by = group_by
        self.keys = keys

    @staticmethod
    def __decode__(d: dict[str, Any]) -> DirectGrouping:
        self = new(DirectGrouping)
        get: Getter = d.get
        v = get("groupBy")
        self.group_by = GroupingOptionsTable[v] if typeof(v) is str else v
        self.keys = get("keys")
        self.__extras__ = (
            None if DirectGroupingKeys.issuperset(d) else {k: d[k] for k in d if k not in DirectGroupingKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.from_ids = from_ids
        self.to_ids = to_ids

    @staticmethod
    def __decode__(d: dict[str, Any]) -> ExtensionFilters:
        self = new(ExtensionFilters)
        get: Getter = d.get
        self.from_ids = get("fromIds")
        self.to_ids = get("toIds")
        self.__extras__ = (
            None if ExtensionFiltersKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionFiltersKeys}
        )
        return self

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
    group_by_members: MembersGroupingOptions
    keys: list[str] | None

    def __init__(
        self,
        *,
        group_by_members: MembersGroupingOptions,
        keys: list[str] | None = None,
    ) -> None:
        self.__extras__ = None
        self.group_by_members = group_by_members
        self.keys = keys

    @staticmethod
    def __decode__(d: dict[str, Any]) -> GroupingByMembers:
        self = new(GroupingByMembers)
        get: Getter = d.get
        v = get("groupByMembers")
        self.group_by_members = MembersGroupingOptionsTable[v] if typeof(v) is str else v
        self.keys = get("keys")
        self.__extras__ = (
            None if GroupingByMembersKeys.issuperset(d) else {k: d[k] for k in d if k not in GroupingByMembersKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.from_ = from_
        self.to = to

    @staticmethod
    def __decode__(d: dict[str, Any]) -> HoursInterval:
        self = new(HoursInterval)
        get: Getter = d.get
        self.from_ = get("from")
        self.to = get("to")
        self.__extras__ = (
            None if HoursIntervalKeys.issuperset(d) else {k: d[k] for k in d if k not in HoursIntervalKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.extension_number = extension_number
        self.name = name

    @staticmethod
    def __decode__(d: dict[str, Any]) -> KeyInfo:
        self = new(KeyInfo)
        get: Getter = d.get
        self.extension_number = get("extensionNumber")
        self.name = get("name")
        self.__extras__ = None if KeyInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in KeyInfoKeys}
        return self

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
    value_type: ValueType
    values: float

    def __init__(
        self,
        *,
        value_type: ValueType,
        values: float,
    ) -> None:
        self.__extras__ = None
        self.value_type = value_type
        self.values = values

    @staticmethod
    def __decode__(d: dict[str, Any]) -> QueueOpportunities:
        self = new(QueueOpportunities)
        get: Getter = d.get
        v = get("valueType")
        self.value_type = ValueTypeTable[v] if typeof(v) is str else v
        self.values = get("values")
        self.__extras__ = (
            None if QueueOpportunitiesKeys.issuperset(d) else {k: d[k] for k in d if k not in QueueOpportunitiesKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.page = page
        self.per_page = per_page
        self.total_elements = total_elements
        self.total_pages = total_pages

    @staticmethod
    def __decode__(d: dict[str, Any]) -> ResponsePaging:
        self = new(ResponsePaging)
        get: Getter = d.get
        self.page = get("page")
        self.per_page = get("perPage")
        self.total_elements = get("totalElements")
        self.total_pages = get("totalPages")
        self.__extras__ = (
            None if ResponsePagingKeys.issuperset(d) else {k: d[k] for k in d if k not in ResponsePagingKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.time_from = time_from
        self.time_to = time_to

    @staticmethod
    def __decode__(d: dict[str, Any]) -> TimeRange:
        self = new(TimeRange)
        get: Getter = d.get
        v = get("timeFrom")
        self.time_from = to_datetime(v) if typeof(v) is str else v
        v = get("timeTo")
        self.time_to = to_datetime(v) if typeof(v) is str else v
        self.__extras__ = None if TimeRangeKeys.issuperset(d) else {k: d[k] for k in d if k not in TimeRangeKeys}
        return self

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
    advanced_time_settings: AdvancedTimeSettings | None
    time_range: TimeRange
    time_zone: str

    def __init__(
        self,
        *,
        advanced_time_settings: AdvancedTimeSettings | None = None,
        time_range: TimeRange,
        time_zone: str,
    ) -> None:
        self.__extras__ = None
        self.advanced_time_settings = advanced_time_settings
        self.time_range = time_range
        self.time_zone = time_zone

    @staticmethod
    def __decode__(d: dict[str, Any]) -> TimeSettings:
        self = new(TimeSettings)
        get: Getter = d.get
        v = get("advancedTimeSettings")
        self.advanced_time_settings = AdvancedTimeSettings.__decode__(v) if typeof(v) is dict else v
        v = get("timeRange")
        self.time_range = TimeRange.__decode__(v) if typeof(v) is dict else v
        self.time_zone = get("timeZone")
        self.__extras__ = None if TimeSettingsKeys.issuperset(d) else {k: d[k] for k in d if k not in TimeSettingsKeys}
        return self

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
    ) -> None:
        self.__extras__ = None
        self.max_seconds = max_seconds
        self.min_seconds = min_seconds

    @staticmethod
    def __decode__(d: dict[str, Any]) -> TimeSpentFilter:
        self = new(TimeSpentFilter)
        get: Getter = d.get
        self.max_seconds = get("maxSeconds")
        self.min_seconds = get("minSeconds")
        self.__extras__ = (
            None if TimeSpentFilterKeys.issuperset(d) else {k: d[k] for k in d if k not in TimeSpentFilterKeys}
        )
        return self

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
    call_filters: CallFilters | None
    grouping: Grouping
    response_options: TimelineResponseOptions
    time_settings: TimeSettings

    def __init__(
        self,
        *,
        call_filters: CallFilters | None = None,
        grouping: Grouping,
        response_options: TimelineResponseOptions,
        time_settings: TimeSettings,
    ) -> None:
        self.__extras__ = None
        self.call_filters = call_filters
        self.grouping = grouping
        self.response_options = response_options
        self.time_settings = time_settings

    @staticmethod
    def __decode__(d: dict[str, Any]) -> TimelineRequest:
        self = new(TimelineRequest)
        get: Getter = d.get
        v = get("callFilters")
        self.call_filters = CallFilters.__decode__(v) if typeof(v) is dict else v
        self.grouping = decode_Grouping(get("grouping"))
        v = get("responseOptions")
        self.response_options = TimelineResponseOptions.__decode__(v) if typeof(v) is dict else v
        v = get("timeSettings")
        self.time_settings = TimeSettings.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if TimelineRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in TimelineRequestKeys}
        )
        return self

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
    data: TimelineResponseData
    paging: ResponsePaging

    def __init__(
        self,
        *,
        data: TimelineResponseData,
        paging: ResponsePaging,
    ) -> None:
        self.__extras__ = None
        self.data = data
        self.paging = paging

    @staticmethod
    def __decode__(d: dict[str, Any]) -> TimelineResponse:
        self = new(TimelineResponse)
        get: Getter = d.get
        v = get("data")
        self.data = TimelineResponseData.__decode__(v) if typeof(v) is dict else v
        v = get("paging")
        self.paging = ResponsePaging.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if TimelineResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in TimelineResponseKeys}
        )
        return self

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
    grouped_by: GroupingOptions
    records: list[TimelineResponseRecord] | None

    def __init__(
        self,
        *,
        grouped_by: GroupingOptions,
        records: list[TimelineResponseRecord] | None = None,
    ) -> None:
        self.__extras__ = None
        self.grouped_by = grouped_by
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> TimelineResponseData:
        self = new(TimelineResponseData)
        get: Getter = d.get
        v = get("groupedBy")
        self.grouped_by = GroupingOptionsTable[v] if typeof(v) is str else v
        v = get("records")
        self.records = (
            [TimelineResponseRecord.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.__extras__ = (
            None
            if TimelineResponseDataKeys.issuperset(d)
            else {k: d[k] for k in d if k not in TimelineResponseDataKeys}
        )
        return self

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
    counters: TimelineResponseOptionsCounters | None
    timers: TimelineResponseOptionsTimers | None

    def __init__(
        self,
        *,
        counters: TimelineResponseOptionsCounters | None = None,
        timers: TimelineResponseOptionsTimers | None = None,
    ) -> None:
        self.__extras__ = None
        self.counters = counters
        self.timers = timers

    @staticmethod
    def __decode__(d: dict[str, Any]) -> TimelineResponseOptions:
        self = new(TimelineResponseOptions)
        get: Getter = d.get
        v = get("counters")
        self.counters = TimelineResponseOptionsCounters.__decode__(v) if typeof(v) is dict else v
        v = get("timers")
        self.timers = TimelineResponseOptionsTimers.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None
            if TimelineResponseOptionsKeys.issuperset(d)
            else {k: d[k] for k in d if k not in TimelineResponseOptionsKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.all_calls = all_calls
        self.calls_by_actions = calls_by_actions
        self.calls_by_company_hours = calls_by_company_hours
        self.calls_by_direction = calls_by_direction
        self.calls_by_ending_party = calls_by_ending_party
        self.calls_by_origin = calls_by_origin
        self.calls_by_queue_hours = calls_by_queue_hours
        self.calls_by_queue_sla = calls_by_queue_sla
        self.calls_by_response = calls_by_response
        self.calls_by_result = calls_by_result
        self.calls_by_type = calls_by_type
        self.calls_segments = calls_segments
        self.queue_opportunities = queue_opportunities

    @staticmethod
    def __decode__(d: dict[str, Any]) -> TimelineResponseOptionsCounters:
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
    ) -> None:
        self.__extras__ = None
        self.all_calls_duration = all_calls_duration
        self.calls_duration_by_company_hours = calls_duration_by_company_hours
        self.calls_duration_by_direction = calls_duration_by_direction
        self.calls_duration_by_ending_party = calls_duration_by_ending_party
        self.calls_duration_by_origin = calls_duration_by_origin
        self.calls_duration_by_queue_hours = calls_duration_by_queue_hours
        self.calls_duration_by_queue_sla = calls_duration_by_queue_sla
        self.calls_duration_by_response = calls_duration_by_response
        self.calls_duration_by_result = calls_duration_by_result
        self.calls_duration_by_type = calls_duration_by_type
        self.calls_segments_duration = calls_segments_duration

    @staticmethod
    def __decode__(d: dict[str, Any]) -> TimelineResponseOptionsTimers:
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
    counters: CallsCounters | None
    time: datetime.datetime
    timers: CallsTimers | None

    def __init__(
        self,
        *,
        counters: CallsCounters | None = None,
        time: datetime.datetime,
        timers: CallsTimers | None = None,
    ) -> None:
        self.__extras__ = None
        self.counters = counters
        self.time = time
        self.timers = timers

    @staticmethod
    def __decode__(d: dict[str, Any]) -> TimelineResponsePoint:
        self = new(TimelineResponsePoint)
        get: Getter = d.get
        v = get("counters")
        self.counters = CallsCounters.__decode__(v) if typeof(v) is dict else v
        v = get("time")
        self.time = to_datetime(v) if typeof(v) is str else v
        v = get("timers")
        self.timers = CallsTimers.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None
            if TimelineResponsePointKeys.issuperset(d)
            else {k: d[k] for k in d if k not in TimelineResponsePointKeys}
        )
        return self

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
    info: KeyInfo | None
    key: str
    points: list[TimelineResponsePoint] | None

    def __init__(
        self,
        *,
        info: KeyInfo | None = None,
        key: str,
        points: list[TimelineResponsePoint] | None = None,
    ) -> None:
        self.__extras__ = None
        self.info = info
        self.key = key
        self.points = points

    @staticmethod
    def __decode__(d: dict[str, Any]) -> TimelineResponseRecord:
        self = new(TimelineResponseRecord)
        get: Getter = d.get
        v = get("info")
        self.info = KeyInfo.__decode__(v) if typeof(v) is dict else v
        self.key = get("key")
        v = get("points")
        self.points = (
            [TimelineResponsePoint.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.__extras__ = (
            None
            if TimelineResponseRecordKeys.issuperset(d)
            else {k: d[k] for k in d if k not in TimelineResponseRecordKeys}
        )
        return self

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
        DirectGrouping.__decode__,
    ),
    (
        frozenset(("groupByMembers",)),
        frozenset(
            (
                "groupByMembers",
                "keys",
            )
        ),
        GroupingByMembers.__decode__,
    ),
)
