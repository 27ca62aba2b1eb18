"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models._business_hours import CompanyBusinessHoursScheduleInfo, UserBusinessHoursScheduleInfo
    from ..models._shared_time_interval import WeeklyScheduleInfo
    from ._shared_time_interval import WeeklyScheduleInfoDict


class CompanyBusinessHoursScheduleInfoDict(TypedDict, total=False):
    """A `CompanyBusinessHoursScheduleInfo` as a plain dict."""

    weeklyRanges: WeeklyScheduleInfo | WeeklyScheduleInfoDict


class CompanyBusinessHoursUpdateRequestDict(TypedDict, total=False):
    """A `CompanyBusinessHoursUpdateRequest` as a plain dict."""

    schedule: CompanyBusinessHoursScheduleInfo | CompanyBusinessHoursScheduleInfoDict


class UserBusinessHoursScheduleInfoDict(TypedDict, total=False):
    """A `UserBusinessHoursScheduleInfo` as a plain dict."""

    weeklyRanges: WeeklyScheduleInfo | WeeklyScheduleInfoDict


class UserBusinessHoursUpdateRequestDict(TypedDict, total=False):
    """A `UserBusinessHoursUpdateRequest` as a plain dict."""

    schedule: Required[UserBusinessHoursScheduleInfo | UserBusinessHoursScheduleInfoDict]
