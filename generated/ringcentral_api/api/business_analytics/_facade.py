"""The operations of Business Analytics as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._business_analytics import (
        AggregationRequest,
        AggregationResponse,
        Interval,
        TimelineRequest,
        TimelineResponse,
    )


class BusinessAnalyticsApi:
    """Business Analytics."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def analytics_calls_aggregation_fetch(
        self,
        *,
        body: AggregationRequest,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AggregationResponse:
        """Computes totals of calls and talk time, grouped by user, queue, number and so on.

        `POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch`

        Throttling group: Light. Application permission: Analytics.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page: Number of the page, from 1; at least 1.
            per_page: How many records a page has; at least 1; at most 200; sent as `perPage`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .analytics_calls_aggregation_fetch import sync

        return sync(
            client=self._client, account_id=account_id, page=page, per_page=per_page, body=body, options=options
        )

    def analytics_calls_timeline_fetch(
        self,
        *,
        interval: Interval | Literal["Hour", "Day", "Week", "Month"],
        body: TimelineRequest,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> TimelineResponse:
        """Computes totals of calls and talk time over time, by hour, day, week or month.

        `POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch`

        Throttling group: Light. Application permission: Analytics.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            interval: `Hour` | `Day` | `Week` | `Month`.
            page: Number of the page, from 1; at least 1.
            per_page: How many records a page has; at least 1; at most 20; sent as `perPage`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .analytics_calls_timeline_fetch import sync

        return sync(
            client=self._client,
            account_id=account_id,
            interval=interval,
            page=page,
            per_page=per_page,
            body=body,
            options=options,
        )


class AsyncBusinessAnalyticsApi:
    """Business Analytics, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def analytics_calls_aggregation_fetch(
        self,
        *,
        body: AggregationRequest,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AggregationResponse:
        """Computes totals of calls and talk time, grouped by user, queue, number and so on.

        `POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch`

        Throttling group: Light. Application permission: Analytics.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page: Number of the page, from 1; at least 1.
            per_page: How many records a page has; at least 1; at most 200; sent as `perPage`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .analytics_calls_aggregation_fetch import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, page=page, per_page=per_page, body=body, options=options
        )

    async def analytics_calls_timeline_fetch(
        self,
        *,
        interval: Interval | Literal["Hour", "Day", "Week", "Month"],
        body: TimelineRequest,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> TimelineResponse:
        """Computes totals of calls and talk time over time, by hour, day, week or month.

        `POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch`

        Throttling group: Light. Application permission: Analytics.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            interval: `Hour` | `Day` | `Week` | `Month`.
            page: Number of the page, from 1; at least 1.
            per_page: How many records a page has; at least 1; at most 20; sent as `perPage`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .analytics_calls_timeline_fetch import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            interval=interval,
            page=page,
            per_page=per_page,
            body=body,
            options=options,
        )
