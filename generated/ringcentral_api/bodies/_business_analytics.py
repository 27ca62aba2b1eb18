"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._business_analytics import (
        AdvancedTimeSettings,
        AggregationInterval,
        AggregationResponseOptions,
        AggregationResponseOptionsCounters,
        AggregationResponseOptionsCountersAllCalls,
        AggregationResponseOptionsCountersCallsByActions,
        AggregationResponseOptionsCountersCallsByCompanyHours,
        AggregationResponseOptionsCountersCallsByDirection,
        AggregationResponseOptionsCountersCallsByEndingParty,
        AggregationResponseOptionsCountersCallsByOrigin,
        AggregationResponseOptionsCountersCallsByQueueHours,
        AggregationResponseOptionsCountersCallsByQueueSla,
        AggregationResponseOptionsCountersCallsByResponse,
        AggregationResponseOptionsCountersCallsByResult,
        AggregationResponseOptionsCountersCallsByType,
        AggregationResponseOptionsCountersCallsSegments,
        AggregationResponseOptionsCountersQueueOpportunities,
        AggregationResponseOptionsTimers,
        AggregationResponseOptionsTimersAllCallsDuration,
        AggregationResponseOptionsTimersCallsDurationByCompanyHours,
        AggregationResponseOptionsTimersCallsDurationByDirection,
        AggregationResponseOptionsTimersCallsDurationByEndingParty,
        AggregationResponseOptionsTimersCallsDurationByOrigin,
        AggregationResponseOptionsTimersCallsDurationByQueueHours,
        AggregationResponseOptionsTimersCallsDurationByQueueSla,
        AggregationResponseOptionsTimersCallsDurationByResponse,
        AggregationResponseOptionsTimersCallsDurationByResult,
        AggregationResponseOptionsTimersCallsDurationByType,
        AggregationResponseOptionsTimersCallsSegmentsDuration,
        AggregationType,
        CallAction,
        CallDurationFilter,
        CallFilters,
        CallResponse,
        CallResult,
        CallSegmentFilter,
        CallSegmentLengthFilter,
        CallSegmentOptions,
        CallType,
        CompanyHoursOptions,
        DayOfWeek,
        Direction,
        EndingParty,
        ExtensionFilters,
        Grouping,
        GroupingOptions,
        HoursInterval,
        MembersGroupingOptions,
        Origin,
        QueueHoursOptions,
        QueueOpportunitiesAggregationType,
        QueueSlaOptions,
        TimelineResponseOptions,
        TimelineResponseOptionsCounters,
        TimelineResponseOptionsTimers,
        TimeRange,
        TimeSettings,
        TimeSpentFilter,
    )


class AdvancedTimeSettingsDict(TypedDict, total=False):
    """A `AdvancedTimeSettings` as a plain dict."""

    includeDays: Sequence[
        DayOfWeek | Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    ]
    includeHours: Sequence[HoursInterval | HoursIntervalDict]


class AggregationRequestDict(TypedDict, total=False):
    """A `AggregationRequest` as a plain dict."""

    callFilters: CallFilters | CallFiltersDict
    grouping: Required[Grouping | GroupingDict]
    responseOptions: Required[AggregationResponseOptions | AggregationResponseOptionsDict]
    timeSettings: Required[TimeSettings | TimeSettingsDict]


class AggregationResponseOptionsDict(TypedDict, total=False):
    """A `AggregationResponseOptions` as a plain dict."""

    counters: AggregationResponseOptionsCounters | AggregationResponseOptionsCountersDict
    timers: AggregationResponseOptionsTimers | AggregationResponseOptionsTimersDict


class AggregationResponseOptionsCountersDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCounters` as a plain dict."""

    allCalls: AggregationResponseOptionsCountersAllCalls | AggregationResponseOptionsCountersAllCallsDict
    callsByActions: (
        AggregationResponseOptionsCountersCallsByActions | AggregationResponseOptionsCountersCallsByActionsDict
    )
    callsByCompanyHours: (
        AggregationResponseOptionsCountersCallsByCompanyHours
        | AggregationResponseOptionsCountersCallsByCompanyHoursDict
    )
    callsByDirection: (
        AggregationResponseOptionsCountersCallsByDirection | AggregationResponseOptionsCountersCallsByDirectionDict
    )
    callsByEndingParty: (
        AggregationResponseOptionsCountersCallsByEndingParty | AggregationResponseOptionsCountersCallsByEndingPartyDict
    )
    callsByOrigin: AggregationResponseOptionsCountersCallsByOrigin | AggregationResponseOptionsCountersCallsByOriginDict
    callsByQueueHours: (
        AggregationResponseOptionsCountersCallsByQueueHours | AggregationResponseOptionsCountersCallsByQueueHoursDict
    )
    callsByQueueSla: (
        AggregationResponseOptionsCountersCallsByQueueSla | AggregationResponseOptionsCountersCallsByQueueSlaDict
    )
    callsByResponse: (
        AggregationResponseOptionsCountersCallsByResponse | AggregationResponseOptionsCountersCallsByResponseDict
    )
    callsByResult: AggregationResponseOptionsCountersCallsByResult | AggregationResponseOptionsCountersCallsByResultDict
    callsByType: AggregationResponseOptionsCountersCallsByType | AggregationResponseOptionsCountersCallsByTypeDict
    callsSegments: AggregationResponseOptionsCountersCallsSegments | AggregationResponseOptionsCountersCallsSegmentsDict
    queueOpportunities: (
        AggregationResponseOptionsCountersQueueOpportunities | AggregationResponseOptionsCountersQueueOpportunitiesDict
    )


class AggregationResponseOptionsCountersAllCallsDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCountersAllCalls` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsCountersCallsByActionsDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCountersCallsByActions` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsCountersCallsByCompanyHoursDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCountersCallsByCompanyHours` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsCountersCallsByDirectionDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCountersCallsByDirection` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsCountersCallsByEndingPartyDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCountersCallsByEndingParty` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsCountersCallsByOriginDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCountersCallsByOrigin` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsCountersCallsByQueueHoursDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCountersCallsByQueueHours` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsCountersCallsByQueueSlaDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCountersCallsByQueueSla` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsCountersCallsByResponseDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCountersCallsByResponse` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsCountersCallsByResultDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCountersCallsByResult` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsCountersCallsByTypeDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCountersCallsByType` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsCountersCallsSegmentsDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCountersCallsSegments` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsCountersQueueOpportunitiesDict(TypedDict, total=False):
    """A `AggregationResponseOptionsCountersQueueOpportunities` as a plain dict."""

    aggregationType: Required[QueueOpportunitiesAggregationType | Literal["Sum"]]


class AggregationResponseOptionsTimersDict(TypedDict, total=False):
    """A `AggregationResponseOptionsTimers` as a plain dict."""

    allCallsDuration: (
        AggregationResponseOptionsTimersAllCallsDuration | AggregationResponseOptionsTimersAllCallsDurationDict
    )
    callsDurationByCompanyHours: (
        AggregationResponseOptionsTimersCallsDurationByCompanyHours
        | AggregationResponseOptionsTimersCallsDurationByCompanyHoursDict
    )
    callsDurationByDirection: (
        AggregationResponseOptionsTimersCallsDurationByDirection
        | AggregationResponseOptionsTimersCallsDurationByDirectionDict
    )
    callsDurationByEndingParty: (
        AggregationResponseOptionsTimersCallsDurationByEndingParty
        | AggregationResponseOptionsTimersCallsDurationByEndingPartyDict
    )
    callsDurationByOrigin: (
        AggregationResponseOptionsTimersCallsDurationByOrigin
        | AggregationResponseOptionsTimersCallsDurationByOriginDict
    )
    callsDurationByQueueHours: (
        AggregationResponseOptionsTimersCallsDurationByQueueHours
        | AggregationResponseOptionsTimersCallsDurationByQueueHoursDict
    )
    callsDurationByQueueSla: (
        AggregationResponseOptionsTimersCallsDurationByQueueSla
        | AggregationResponseOptionsTimersCallsDurationByQueueSlaDict
    )
    callsDurationByResponse: (
        AggregationResponseOptionsTimersCallsDurationByResponse
        | AggregationResponseOptionsTimersCallsDurationByResponseDict
    )
    callsDurationByResult: (
        AggregationResponseOptionsTimersCallsDurationByResult
        | AggregationResponseOptionsTimersCallsDurationByResultDict
    )
    callsDurationByType: (
        AggregationResponseOptionsTimersCallsDurationByType | AggregationResponseOptionsTimersCallsDurationByTypeDict
    )
    callsSegmentsDuration: (
        AggregationResponseOptionsTimersCallsSegmentsDuration
        | AggregationResponseOptionsTimersCallsSegmentsDurationDict
    )


class AggregationResponseOptionsTimersAllCallsDurationDict(TypedDict, total=False):
    """A `AggregationResponseOptionsTimersAllCallsDuration` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsTimersCallsDurationByCompanyHoursDict(TypedDict, total=False):
    """A `AggregationResponseOptionsTimersCallsDurationByCompanyHours` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsTimersCallsDurationByDirectionDict(TypedDict, total=False):
    """A `AggregationResponseOptionsTimersCallsDurationByDirection` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsTimersCallsDurationByEndingPartyDict(TypedDict, total=False):
    """A `AggregationResponseOptionsTimersCallsDurationByEndingParty` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsTimersCallsDurationByOriginDict(TypedDict, total=False):
    """A `AggregationResponseOptionsTimersCallsDurationByOrigin` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsTimersCallsDurationByQueueHoursDict(TypedDict, total=False):
    """A `AggregationResponseOptionsTimersCallsDurationByQueueHours` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsTimersCallsDurationByQueueSlaDict(TypedDict, total=False):
    """A `AggregationResponseOptionsTimersCallsDurationByQueueSla` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsTimersCallsDurationByResponseDict(TypedDict, total=False):
    """A `AggregationResponseOptionsTimersCallsDurationByResponse` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsTimersCallsDurationByResultDict(TypedDict, total=False):
    """A `AggregationResponseOptionsTimersCallsDurationByResult` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsTimersCallsDurationByTypeDict(TypedDict, total=False):
    """A `AggregationResponseOptionsTimersCallsDurationByType` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class AggregationResponseOptionsTimersCallsSegmentsDurationDict(TypedDict, total=False):
    """A `AggregationResponseOptionsTimersCallsSegmentsDuration` as a plain dict."""

    aggregationInterval: AggregationInterval | Literal["Hour", "Day", "Week", "Month"]
    aggregationType: Required[AggregationType | Literal["Sum", "Average", "Max", "Min", "Percent"]]


class CallDurationFilterDict(TypedDict, total=False):
    """A `CallDurationFilter` as a plain dict."""

    maxSeconds: int
    minSeconds: int


class CallFiltersDict(TypedDict, total=False):
    """A `CallFilters` as a plain dict."""

    callActions: Sequence[
        CallAction | Literal["HoldOff", "HoldOn", "ParkOn", "ParkOff", "BlindTransfer", "WarmTransfer", "DTMFTransfer"]
    ]
    callDuration: CallDurationFilter | CallDurationFilterDict
    callResponses: Sequence[CallResponse | Literal["Answered", "NotAnswered", "Connected", "NotConnected"]]
    callResults: Sequence[
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
    callSegments: Sequence[CallSegmentFilter | CallSegmentFilterDict]
    callTypes: Sequence[
        CallType
        | Literal["Direct", "FromQueue", "ParkRetrieval", "Transferred", "Outbound", "Overflow", "QueueCallPickup"]
    ]
    calledNumbers: list[str]
    companyHours: Sequence[CompanyHoursOptions | Literal["BusinessHours", "AfterHours"]]
    directions: Sequence[Direction | Literal["Inbound", "Outbound"]]
    endingParties: Sequence[EndingParty | Literal["Caller", "Callee", "System"]]
    extensionFilters: ExtensionFilters | ExtensionFiltersDict
    origins: Sequence[Origin | Literal["Internal", "External"]]
    queueHours: Sequence[QueueHoursOptions | Literal["BusinessHours", "AfterHours"]]
    queueSla: Sequence[QueueSlaOptions | Literal["InSla", "OutSla"]]
    queues: list[str]
    timeSpent: TimeSpentFilter | TimeSpentFilterDict


class CallSegmentFilterDict(TypedDict, total=False):
    """A `CallSegmentFilter` as a plain dict."""

    length: CallSegmentLengthFilter | CallSegmentLengthFilterDict
    segment: Required[
        CallSegmentOptions
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
        ]
    ]


class CallSegmentLengthFilterDict(TypedDict, total=False):
    """A `CallSegmentLengthFilter` as a plain dict."""

    maxSeconds: int
    minSeconds: int


class DirectGroupingDict(TypedDict, total=False):
    """A `DirectGrouping` as a plain dict."""

    groupBy: Required[
        GroupingOptions
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
        ]
    ]
    keys: list[str]


class ExtensionFiltersDict(TypedDict, total=False):
    """A `ExtensionFilters` as a plain dict."""

    fromIds: list[str]
    toIds: list[str]


GroupingDict: TypeAlias = "DirectGroupingDict | GroupingByMembersDict"
"""A `Grouping` as a plain dict."""


class GroupingByMembersDict(TypedDict, total=False):
    """A `GroupingByMembers` as a plain dict."""

    groupByMembers: Required[MembersGroupingOptions | Literal["Department", "UserGroup", "Queue", "Site"]]
    keys: list[str]


HoursIntervalDict = TypedDict(
    "HoursIntervalDict",
    {
        "from": "Required[str]",
        "to": "Required[str]",
    },
    total=False,
)
"""A `HoursInterval` as a plain dict."""


class TimeRangeDict(TypedDict, total=False):
    """A `TimeRange` as a plain dict."""

    timeFrom: Required[datetime.datetime | str]
    timeTo: Required[datetime.datetime | str]


class TimeSettingsDict(TypedDict, total=False):
    """A `TimeSettings` as a plain dict."""

    advancedTimeSettings: AdvancedTimeSettings | AdvancedTimeSettingsDict
    timeRange: Required[TimeRange | TimeRangeDict]
    timeZone: Required[str]


class TimeSpentFilterDict(TypedDict, total=False):
    """A `TimeSpentFilter` as a plain dict."""

    maxSeconds: int
    minSeconds: int


class TimelineRequestDict(TypedDict, total=False):
    """A `TimelineRequest` as a plain dict."""

    callFilters: CallFilters | CallFiltersDict
    grouping: Required[Grouping | GroupingDict]
    responseOptions: Required[TimelineResponseOptions | TimelineResponseOptionsDict]
    timeSettings: Required[TimeSettings | TimeSettingsDict]


class TimelineResponseOptionsDict(TypedDict, total=False):
    """A `TimelineResponseOptions` as a plain dict."""

    counters: TimelineResponseOptionsCounters | TimelineResponseOptionsCountersDict
    timers: TimelineResponseOptionsTimers | TimelineResponseOptionsTimersDict


class TimelineResponseOptionsCountersDict(TypedDict, total=False):
    """A `TimelineResponseOptionsCounters` as a plain dict."""

    allCalls: bool
    callsByActions: bool
    callsByCompanyHours: bool
    callsByDirection: bool
    callsByEndingParty: bool
    callsByOrigin: bool
    callsByQueueHours: bool
    callsByQueueSla: bool
    callsByResponse: bool
    callsByResult: bool
    callsByType: bool
    callsSegments: bool
    queueOpportunities: bool


class TimelineResponseOptionsTimersDict(TypedDict, total=False):
    """A `TimelineResponseOptionsTimers` as a plain dict."""

    allCallsDuration: bool
    callsDurationByCompanyHours: bool
    callsDurationByDirection: bool
    callsDurationByEndingParty: bool
    callsDurationByOrigin: bool
    callsDurationByQueueHours: bool
    callsDurationByQueueSla: bool
    callsDurationByResponse: bool
    callsDurationByResult: bool
    callsDurationByType: bool
    callsSegmentsDuration: bool
