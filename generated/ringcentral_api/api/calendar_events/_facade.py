"""The operations of Calendar Events as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import _call
from ..._endpoint import Group, async_method, sync_method
from . import (
    create_event as _create_event,
    create_event_by_group_id as _create_event_by_group_id,
    delete_event as _delete_event,
    list_group_events as _list_group_events,
    read_event as _read_event,
    read_events as _read_events,
    update_event as _update_event,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import RequestOptions
    from ...models._calendar_events import TMEventInfo


class CalendarEventsApi(Group):
    """Calendar Events."""

    __slots__ = ()

    create_event = sync_method(_create_event.request, _create_event.parse)
    """Adds a calendar event to the user's calendar (`POST /team-messaging/v1/events`)."""

    create_event_by_group_id = sync_method(_create_event_by_group_id.request, _create_event_by_group_id.parse)
    """Adds a calendar event to one chat (`POST /team-messaging/v1/groups/{groupId}/events`)."""

    delete_event = sync_method(_delete_event.request, _delete_event.parse)
    """Deletes a calendar event (`DELETE /team-messaging/v1/events/{eventId}`)."""

    list_group_events = sync_method(_list_group_events.request, _list_group_events.parse)
    """Lists the calendar events of one chat that the user may see (`GET /team-messaging/v1/groups/{groupId}/events`)."""

    @overload
    def read_event(self, *, event_id: str | int, options: RequestOptions | None = None) -> TMEventInfo: ...

    @overload
    def read_event(
        self,
        *,
        event_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        options: RequestOptions | None = None,
    ) -> BatchResult[TMEventInfo]: ...

    @overload
    def read_event(
        self, *, event_id: Sequence[str | int], options: RequestOptions | None = None
    ) -> TMEventInfo | BatchResult[TMEventInfo]: ...

    def read_event(
        self, *, event_id: str | int | Sequence[str | int], options: RequestOptions | None = None
    ) -> TMEventInfo | BatchResult[TMEventInfo]:
        """Reads one calendar event, or several by a list of ids.

        `GET /team-messaging/v1/events/{eventId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            event_id: sent as `eventId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            event_id,
            self._client.send(_read_event.request(event_id=event_id, options=options)),
            _read_event.parse,
            self._client.drift,
        )

    read_events = sync_method(_read_events.request, _read_events.parse)
    """Pages through the calendar events of the logged-in user (`GET /team-messaging/v1/events`)."""

    update_event = sync_method(_update_event.request, _update_event.parse)
    """Changes a calendar event (`PUT /team-messaging/v1/events/{eventId}`)."""


class AsyncCalendarEventsApi(Group):
    """Calendar Events, for asyncio."""

    __slots__ = ()

    create_event = async_method(_create_event.request, _create_event.parse)
    """Adds a calendar event to the user's calendar (`POST /team-messaging/v1/events`)."""

    create_event_by_group_id = async_method(_create_event_by_group_id.request, _create_event_by_group_id.parse)
    """Adds a calendar event to one chat (`POST /team-messaging/v1/groups/{groupId}/events`)."""

    delete_event = async_method(_delete_event.request, _delete_event.parse)
    """Deletes a calendar event (`DELETE /team-messaging/v1/events/{eventId}`)."""

    list_group_events = async_method(_list_group_events.request, _list_group_events.parse)
    """Lists the calendar events of one chat that the user may see (`GET /team-messaging/v1/groups/{groupId}/events`)."""

    @overload
    async def read_event(self, *, event_id: str | int, options: RequestOptions | None = None) -> TMEventInfo: ...

    @overload
    async def read_event(
        self,
        *,
        event_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        options: RequestOptions | None = None,
    ) -> BatchResult[TMEventInfo]: ...

    @overload
    async def read_event(
        self, *, event_id: Sequence[str | int], options: RequestOptions | None = None
    ) -> TMEventInfo | BatchResult[TMEventInfo]: ...

    async def read_event(
        self, *, event_id: str | int | Sequence[str | int], options: RequestOptions | None = None
    ) -> TMEventInfo | BatchResult[TMEventInfo]:
        """Reads one calendar event, or several by a list of ids.

        `GET /team-messaging/v1/events/{eventId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            event_id: sent as `eventId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            event_id,
            await self._client.send(_read_event.request(event_id=event_id, options=options)),
            _read_event.parse,
            self._client.drift,
        )

    read_events = async_method(_read_events.request, _read_events.parse)
    """Pages through the calendar events of the logged-in user (`GET /team-messaging/v1/events`)."""

    update_event = async_method(_update_event.request, _update_event.parse)
    """Changes a calendar event (`PUT /team-messaging/v1/events/{eventId}`)."""
