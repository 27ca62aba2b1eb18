"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._shared_comm_daily_trigger_resource import CommWeeklyItemsResource
    from ..models._shared_comm_reference_state_id_resource import CommReferenceStateResource
    from ..models._states import (
        CommDailyTriggerRequestTriggerType,
        CommRangeRequest,
        CommRangeTriggerRequestTriggerType,
        CommStateConditionRequest,
        CommStateRefConditionRequestType,
        CommStateScheduleConditionRequestType,
        CommStateScheduleRequest,
        CommStateScheduleRequestTriggersItem,
        CommWeeklyTriggerRequestTriggerType,
    )
    from ._shared_comm_daily_trigger_resource import CommWeeklyItemsResourceDict
    from ._shared_comm_reference_state_id_resource import CommReferenceStateResourceDict


class CommDailyTriggerRequestDict(TypedDict, total=False):
    """A `CommDailyTriggerRequest` as a plain dict."""

    triggerType: Required[CommDailyTriggerRequestTriggerType | Literal["Daily"]]
    endTime: Required[str]
    startTime: Required[str]


class CommRangeRequestDict(TypedDict, total=False):
    """A `CommRangeRequest` as a plain dict."""

    endDateTime: Required[str]
    startDateTime: str


class CommRangeTriggerRequestDict(TypedDict, total=False):
    """A `CommRangeTriggerRequest` as a plain dict."""

    triggerType: Required[CommRangeTriggerRequestTriggerType | Literal["Range"]]
    ranges: Required[Sequence[CommRangeRequest | CommRangeRequestDict]]


CommStateConditionRequestDict: TypeAlias = "CommStateScheduleConditionRequestDict | CommStateRefConditionRequestDict"
"""A `CommStateConditionRequest` as a plain dict."""


class CommStateRefConditionRequestDict(TypedDict, total=False):
    """A `CommStateRefConditionRequest` as a plain dict."""

    type: Required[CommStateRefConditionRequestType | Literal["State"]]
    state: Required[CommReferenceStateResource | CommReferenceStateResourceDict]


class CommStateScheduleConditionRequestDict(TypedDict, total=False):
    """A `CommStateScheduleConditionRequest` as a plain dict."""

    type: Required[CommStateScheduleConditionRequestType | Literal["Schedule"]]
    schedule: Required[CommStateScheduleRequest | CommStateScheduleRequestDict]


class CommStateScheduleRequestDict(TypedDict, total=False):
    """A `CommStateScheduleRequest` as a plain dict."""

    triggers: Required[Sequence[CommStateScheduleRequestTriggersItem | CommStateScheduleRequestTriggersItemDict]]


CommStateScheduleRequestTriggersItemDict: TypeAlias = (
    "CommDailyTriggerRequestDict | CommWeeklyTriggerRequestDict | CommRangeTriggerRequestDict"
)
"""A `CommStateScheduleRequestTriggersItem` as a plain dict."""


class CommStateUpdateRequestDict(TypedDict, total=False):
    """A `CommStateUpdateRequest` as a plain dict."""

    conditions: Sequence[CommStateConditionRequest | CommStateConditionRequestDict]
    enabled: bool


class CommWeeklyTriggerRequestDict(TypedDict, total=False):
    """A `CommWeeklyTriggerRequest` as a plain dict."""

    triggerType: Required[CommWeeklyTriggerRequestTriggerType | Literal["Weekly"]]
    ranges: Required[CommWeeklyItemsResource | CommWeeklyItemsResourceDict]
