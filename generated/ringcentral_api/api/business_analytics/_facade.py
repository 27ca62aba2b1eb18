"""The operations of Business Analytics as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    analytics_calls_aggregation_fetch as _analytics_calls_aggregation_fetch,
    analytics_calls_timeline_fetch as _analytics_calls_timeline_fetch,
)


class BusinessAnalyticsApi(Group):
    """Business Analytics."""

    __slots__ = ()

    analytics_calls_aggregation_fetch = sync_method(
        _analytics_calls_aggregation_fetch.request, _analytics_calls_aggregation_fetch.parse
    )
    """Computes totals of calls and talk time, grouped by user, queue, number and so on (`POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch`)."""

    analytics_calls_timeline_fetch = sync_method(
        _analytics_calls_timeline_fetch.request, _analytics_calls_timeline_fetch.parse
    )
    """Computes totals of calls and talk time over time, by hour, day, week or month (`POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch`)."""


class AsyncBusinessAnalyticsApi(Group):
    """Business Analytics, for asyncio."""

    __slots__ = ()

    analytics_calls_aggregation_fetch = async_method(
        _analytics_calls_aggregation_fetch.request, _analytics_calls_aggregation_fetch.parse
    )
    """Computes totals of calls and talk time, grouped by user, queue, number and so on (`POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch`)."""

    analytics_calls_timeline_fetch = async_method(
        _analytics_calls_timeline_fetch.request, _analytics_calls_timeline_fetch.parse
    )
    """Computes totals of calls and talk time over time, by hour, day, week or month (`POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch`)."""
