"""The operations of Calendar Events as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._calendar_events import TMCreateEventRequest, TMEventInfo, TMEventList


class CalendarEventsApi:
    """Calendar Events."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_event_by_group_id_new(
        self, *, group_id: str, body: TMCreateEventRequest, options: RequestOptions | None = None
    ) -> TMEventInfo:
        """Adds a calendar event to one chat.

        `POST /team-messaging/v1/groups/{groupId}/events`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            group_id: sent as `groupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_event_by_group_id_new import sync

        return sync(client=self._client, group_id=group_id, body=body, options=options)

    def create_event_new(self, *, body: TMCreateEventRequest, options: RequestOptions | None = None) -> TMEventInfo:
        """Adds a calendar event to the user's calendar.

        `POST /team-messaging/v1/events`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_event_new import sync

        return sync(client=self._client, body=body, options=options)

    def delete_event_new(self, *, event_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a calendar event.

        `DELETE /team-messaging/v1/events/{eventId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            event_id: sent as `eventId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_event_new import sync

        sync(client=self._client, event_id=event_id, options=options)

    def list_group_events_new(self, *, group_id: str, options: RequestOptions | None = None) -> TMEventInfo:
        """Lists the calendar events of one chat that the user may see.

        `GET /team-messaging/v1/groups/{groupId}/events`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            group_id: sent as `groupId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_group_events_new import sync

        return sync(client=self._client, group_id=group_id, options=options)

    @overload
    def read_event_new(self, *, event_id: str, options: RequestOptions | None = None) -> TMEventInfo: ...

    @overload
    def read_event_new(
        self, *, event_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[TMEventInfo]: ...

    @overload
    def read_event_new(
        self, *, event_id: Sequence[str], options: RequestOptions | None = None
    ) -> TMEventInfo | BatchResult[TMEventInfo]: ...

    def read_event_new(
        self, *, event_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> TMEventInfo | BatchResult[TMEventInfo]:
        """Reads one calendar event, or several by a list of ids.

        `GET /team-messaging/v1/events/{eventId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            event_id: sent as `eventId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_event_new import sync

        return sync(client=self._client, event_id=event_id, options=options)

    def read_glip_events_new(
        self, *, record_count: int | None = None, page_token: str | None = None, options: RequestOptions | None = None
    ) -> TMEventList | BatchResult[TMEventList]:
        """Pages through the calendar events of the logged-in user.

        `GET /team-messaging/v1/events`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_events_new import sync

        return sync(client=self._client, record_count=record_count, page_token=page_token, options=options)

    def update_event_new(
        self, *, event_id: str, body: TMCreateEventRequest, options: RequestOptions | None = None
    ) -> TMEventInfo:
        """Changes a calendar event.

        `PUT /team-messaging/v1/events/{eventId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            event_id: sent as `eventId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_event_new import sync

        return sync(client=self._client, event_id=event_id, body=body, options=options)


class AsyncCalendarEventsApi:
    """Calendar Events, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_event_by_group_id_new(
        self, *, group_id: str, body: TMCreateEventRequest, options: RequestOptions | None = None
    ) -> TMEventInfo:
        """Adds a calendar event to one chat.

        `POST /team-messaging/v1/groups/{groupId}/events`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            group_id: sent as `groupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_event_by_group_id_new import asyncio

        return await asyncio(client=self._client, group_id=group_id, body=body, options=options)

    async def create_event_new(
        self, *, body: TMCreateEventRequest, options: RequestOptions | None = None
    ) -> TMEventInfo:
        """Adds a calendar event to the user's calendar.

        `POST /team-messaging/v1/events`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_event_new import asyncio

        return await asyncio(client=self._client, body=body, options=options)

    async def delete_event_new(self, *, event_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a calendar event.

        `DELETE /team-messaging/v1/events/{eventId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            event_id: sent as `eventId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_event_new import asyncio

        await asyncio(client=self._client, event_id=event_id, options=options)

    async def list_group_events_new(self, *, group_id: str, options: RequestOptions | None = None) -> TMEventInfo:
        """Lists the calendar events of one chat that the user may see.

        `GET /team-messaging/v1/groups/{groupId}/events`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            group_id: sent as `groupId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_group_events_new import asyncio

        return await asyncio(client=self._client, group_id=group_id, options=options)

    @overload
    async def read_event_new(self, *, event_id: str, options: RequestOptions | None = None) -> TMEventInfo: ...

    @overload
    async def read_event_new(
        self, *, event_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[TMEventInfo]: ...

    @overload
    async def read_event_new(
        self, *, event_id: Sequence[str], options: RequestOptions | None = None
    ) -> TMEventInfo | BatchResult[TMEventInfo]: ...

    async def read_event_new(
        self, *, event_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> TMEventInfo | BatchResult[TMEventInfo]:
        """Reads one calendar event, or several by a list of ids.

        `GET /team-messaging/v1/events/{eventId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            event_id: sent as `eventId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_event_new import asyncio

        return await asyncio(client=self._client, event_id=event_id, options=options)

    async def read_glip_events_new(
        self, *, record_count: int | None = None, page_token: str | None = None, options: RequestOptions | None = None
    ) -> TMEventList | BatchResult[TMEventList]:
        """Pages through the calendar events of the logged-in user.

        `GET /team-messaging/v1/events`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_events_new import asyncio

        return await asyncio(client=self._client, record_count=record_count, page_token=page_token, options=options)

    async def update_event_new(
        self, *, event_id: str, body: TMCreateEventRequest, options: RequestOptions | None = None
    ) -> TMEventInfo:
        """Changes a calendar event.

        `PUT /team-messaging/v1/events/{eventId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            event_id: sent as `eventId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_event_new import asyncio

        return await asyncio(client=self._client, event_id=event_id, body=body, options=options)
