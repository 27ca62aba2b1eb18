"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._shared_comm_daily_trigger_resource import (
        CommDailyTriggerResourceTriggerType,
        CommRangeResource,
        CommRangeTriggerResourceTriggerType,
        CommWeeklyItemsResource,
        CommWeeklyRangeResource,
        CommWeeklyTriggerResourceTriggerType,
    )


class CommDailyTriggerResourceDict(TypedDict, total=False):
    """A `CommDailyTriggerResource` as a plain dict."""

    triggerType: Required[CommDailyTriggerResourceTriggerType | Literal["Daily"]]
    endTime: Required[str]
    startTime: Required[str]


CommInteractionRuleScheduleResourceTriggersItemDict: TypeAlias = (
    "CommDailyTriggerResourceDict | CommWeeklyTriggerResourceDict | CommRangeTriggerResourceDict"
)
"""A `CommInteractionRuleScheduleResourceTriggersItem` as a plain dict."""


class CommRangeResourceDict(TypedDict, total=False):
    """A `CommRangeResource` as a plain dict."""

    endDateTime: Required[str]
    startDateTime: Required[str]


class CommRangeTriggerResourceDict(TypedDict, total=False):
    """A `CommRangeTriggerResource` as a plain dict."""

    triggerType: Required[CommRangeTriggerResourceTriggerType | Literal["Range"]]
    ranges: Required[Sequence[CommRangeResource | CommRangeResourceDict]]


class CommWeeklyItemsResourceDict(TypedDict, total=False):
    """A `CommWeeklyItemsResource` as a plain dict."""

    friday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]
    monday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]
    saturday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]
    sunday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]
    thursday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]
    tuesday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]
    wednesday: Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]


class CommWeeklyRangeResourceDict(TypedDict, total=False):
    """A `CommWeeklyRangeResource` as a plain dict."""

    endTime: Required[str]
    startTime: Required[str]


class CommWeeklyTriggerResourceDict(TypedDict, total=False):
    """A `CommWeeklyTriggerResource` as a plain dict."""

    triggerType: Required[CommWeeklyTriggerResourceTriggerType | Literal["Weekly"]]
    ranges: Required[CommWeeklyItemsResource | CommWeeklyItemsResourceDict]
