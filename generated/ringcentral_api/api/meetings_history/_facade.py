"""The operations of Meetings History as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._meetings_history import (
        AdminAccessMeetings,
        ListVideoMeetingsMaterials,
        ListVideoMeetingsType,
        Meeting,
        MeetingPage,
    )


class MeetingsHistoryApi:
    """Meetings History."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_video_meeting(self, *, meeting_id: str, options: RequestOptions | None = None) -> Meeting:
        """Reads one video meeting with its participants and recordings.

        `GET /rcvideo/v1/history/meetings/{meetingId}`

        Throttling group: Light. Application permission: Video.

        Args:
            meeting_id: sent as `meetingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_video_meeting import sync

        return sync(client=self._client, meeting_id=meeting_id, options=options)

    def list_account_meetings(
        self,
        *,
        account_id: str = "~",
        page_token: str | None = None,
        per_page: int | None = None,
        start_time_from: datetime.datetime | None = None,
        start_time_to: datetime.datetime | None = None,
        order_by: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdminAccessMeetings:
        """Pages through past video meetings of the whole account.

        `GET /rcvideo/v1/history/account/{accountId}/meetings`

        Throttling group: Light. Application permission: Video.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `25`; at least 10; at most 100; sent as `perPage`.
            start_time_from: a naive datetime is taken as UTC; sent as `startTimeFrom`.
            start_time_to: a naive datetime is taken as UTC; sent as `startTimeTo`.
            order_by: Field to sort by; the platform's default is `-startTime`; sent as `orderBy`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_account_meetings import sync

        return sync(
            client=self._client,
            account_id=account_id,
            page_token=page_token,
            per_page=per_page,
            start_time_from=start_time_from,
            start_time_to=start_time_to,
            order_by=order_by,
            options=options,
        )

    def list_video_meetings(
        self,
        *,
        text: str | None = None,
        page_token: str | None = None,
        per_page: int | None = None,
        type: ListVideoMeetingsType | Literal["All", "My", "Deleted", "Shared"] | None = None,
        materials: ListVideoMeetingsMaterials | Literal["Recordings", "Notes"] | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        options: RequestOptions | None = None,
    ) -> MeetingPage:
        """Pages through the user's video meetings.

        `GET /rcvideo/v1/history/meetings`

        Throttling group: Light. Application permission: Video.

        Args:
            text: a query parameter.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; sent as `perPage`.
            type: Only things of this type; `All` | `My` | `Deleted` | `Shared`.
            materials: `Recordings` | `Notes`.
            start_time: sent as `startTime`.
            end_time: sent as `endTime`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_video_meetings import sync

        return sync(
            client=self._client,
            text=text,
            page_token=page_token,
            per_page=per_page,
            type=type,
            materials=materials,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )


class AsyncMeetingsHistoryApi:
    """Meetings History, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_video_meeting(self, *, meeting_id: str, options: RequestOptions | None = None) -> Meeting:
        """Reads one video meeting with its participants and recordings.

        `GET /rcvideo/v1/history/meetings/{meetingId}`

        Throttling group: Light. Application permission: Video.

        Args:
            meeting_id: sent as `meetingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_video_meeting import asyncio

        return await asyncio(client=self._client, meeting_id=meeting_id, options=options)

    async def list_account_meetings(
        self,
        *,
        account_id: str = "~",
        page_token: str | None = None,
        per_page: int | None = None,
        start_time_from: datetime.datetime | None = None,
        start_time_to: datetime.datetime | None = None,
        order_by: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdminAccessMeetings:
        """Pages through past video meetings of the whole account.

        `GET /rcvideo/v1/history/account/{accountId}/meetings`

        Throttling group: Light. Application permission: Video.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `25`; at least 10; at most 100; sent as `perPage`.
            start_time_from: a naive datetime is taken as UTC; sent as `startTimeFrom`.
            start_time_to: a naive datetime is taken as UTC; sent as `startTimeTo`.
            order_by: Field to sort by; the platform's default is `-startTime`; sent as `orderBy`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_account_meetings import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            page_token=page_token,
            per_page=per_page,
            start_time_from=start_time_from,
            start_time_to=start_time_to,
            order_by=order_by,
            options=options,
        )

    async def list_video_meetings(
        self,
        *,
        text: str | None = None,
        page_token: str | None = None,
        per_page: int | None = None,
        type: ListVideoMeetingsType | Literal["All", "My", "Deleted", "Shared"] | None = None,
        materials: ListVideoMeetingsMaterials | Literal["Recordings", "Notes"] | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        options: RequestOptions | None = None,
    ) -> MeetingPage:
        """Pages through the user's video meetings.

        `GET /rcvideo/v1/history/meetings`

        Throttling group: Light. Application permission: Video.

        Args:
            text: a query parameter.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; sent as `perPage`.
            type: Only things of this type; `All` | `My` | `Deleted` | `Shared`.
            materials: `Recordings` | `Notes`.
            start_time: sent as `startTime`.
            end_time: sent as `endTime`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_video_meetings import asyncio

        return await asyncio(
            client=self._client,
            text=text,
            page_token=page_token,
            per_page=per_page,
            type=type,
            materials=materials,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )
