"""The operations of Historical Webinars as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._historical_webinars import (
        HistorySessionResource,
        HistoryWebinarResource,
        InviteeListResource,
        InviteeModel,
        ParticipantListResource,
        ParticipantReducedModel,
        RcwSessionStatusModel,
        SessionGlobalListResource,
    )
    from ...models._shared_rcw_role_enum import RcwRoleEnum


class HistoricalWebinarsApi:
    """Historical Webinars."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def rcw_history_get_invitee(
        self, *, webinar_id: str, session_id: str, invitee_id: str, options: RequestOptions | None = None
    ) -> InviteeModel:
        """Reads one person who had been invited to a past session.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            invitee_id: up to 20 characters; sent as `inviteeId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_get_invitee import sync

        return sync(
            client=self._client, webinar_id=webinar_id, session_id=session_id, invitee_id=invitee_id, options=options
        )

    def rcw_history_get_participant_info(
        self, *, webinar_id: str, session_id: str, options: RequestOptions | None = None
    ) -> ParticipantReducedModel:
        """Reads what a past session holds about the logged-in participant.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_get_participant_info import sync

        return sync(client=self._client, webinar_id=webinar_id, session_id=session_id, options=options)

    def rcw_history_get_session(
        self, *, webinar_id: str, session_id: str, options: RequestOptions | None = None
    ) -> HistorySessionResource:
        """Reads one past session, as its host or co-host.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_get_session import sync

        return sync(client=self._client, webinar_id=webinar_id, session_id=session_id, options=options)

    def rcw_history_get_webinar(
        self, *, webinar_id: str, options: RequestOptions | None = None
    ) -> HistoryWebinarResource:
        """Reads one past webinar, as its host.

        `GET /webinar/history/v1/webinars/{webinarId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_get_webinar import sync

        return sync(client=self._client, webinar_id=webinar_id, options=options)

    def rcw_history_list_all_company_sessions(
        self,
        *,
        end_time_from: datetime.datetime,
        end_time_to: datetime.datetime,
        host_user_id: str | Sequence[str] | None = None,
        status: RcwSessionStatusModel
        | Literal["Scheduled", "Active", "Finished"]
        | Sequence[RcwSessionStatusModel | Literal["Scheduled", "Active", "Finished"]]
        | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionGlobalListResource:
        """Pages through past webinar sessions of the company, latest first.

        `GET /webinar/history/v1/company/sessions`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            host_user_id: up to 20 characters; up to 10 values; sent as `hostUserId`.
            status: Only what has this status; `Scheduled` | `Active` | `Finished`.
            end_time_from: a naive datetime is taken as UTC; sent as `endTimeFrom`.
            end_time_to: a naive datetime is taken as UTC; sent as `endTimeTo`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_list_all_company_sessions import sync

        return sync(
            client=self._client,
            host_user_id=host_user_id,
            status=status,
            end_time_from=end_time_from,
            end_time_to=end_time_to,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    def rcw_history_list_all_sessions(
        self,
        *,
        end_time_from: datetime.datetime,
        end_time_to: datetime.datetime,
        name_fragment: str | None = None,
        status: RcwSessionStatusModel
        | Literal["Scheduled", "Active", "Finished"]
        | Sequence[RcwSessionStatusModel | Literal["Scheduled", "Active", "Finished"]]
        | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionGlobalListResource:
        """Pages through past webinar sessions of the user, latest first.

        `GET /webinar/history/v1/sessions`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            name_fragment: sent as `nameFragment`.
            status: Only what has this status; `Scheduled` | `Active` | `Finished`.
            end_time_from: a naive datetime is taken as UTC; sent as `endTimeFrom`.
            end_time_to: a naive datetime is taken as UTC; sent as `endTimeTo`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_list_all_sessions import sync

        return sync(
            client=self._client,
            name_fragment=name_fragment,
            status=status,
            end_time_from=end_time_from,
            end_time_to=end_time_to,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    def rcw_history_list_invitees(
        self,
        *,
        webinar_id: str,
        session_id: str,
        role: RcwRoleEnum
        | Literal["Panelist", "CoHost", "Host", "Attendee"]
        | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
        | None = None,
        original_role: RcwRoleEnum
        | Literal["Panelist", "CoHost", "Host", "Attendee"]
        | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
        | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> InviteeListResource:
        """Pages through those who had been invited to a past session.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            role: `Panelist` | `CoHost` | `Host` | `Attendee`.
            original_role: `Panelist` | `CoHost` | `Host` | `Attendee`; sent as `originalRole`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_list_invitees import sync

        return sync(
            client=self._client,
            webinar_id=webinar_id,
            session_id=session_id,
            role=role,
            original_role=original_role,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    def rcw_history_list_participants(
        self,
        *,
        webinar_id: str,
        session_id: str,
        role: RcwRoleEnum
        | Literal["Panelist", "CoHost", "Host", "Attendee"]
        | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
        | None = None,
        original_role: RcwRoleEnum
        | Literal["Panelist", "CoHost", "Host", "Attendee"]
        | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
        | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ParticipantListResource:
        """Pages through those who took part in a past session.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            role: `Panelist` | `CoHost` | `Host` | `Attendee`.
            original_role: `Panelist` | `CoHost` | `Host` | `Attendee`; sent as `originalRole`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_list_participants import sync

        return sync(
            client=self._client,
            webinar_id=webinar_id,
            session_id=session_id,
            role=role,
            original_role=original_role,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )


class AsyncHistoricalWebinarsApi:
    """Historical Webinars, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def rcw_history_get_invitee(
        self, *, webinar_id: str, session_id: str, invitee_id: str, options: RequestOptions | None = None
    ) -> InviteeModel:
        """Reads one person who had been invited to a past session.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            invitee_id: up to 20 characters; sent as `inviteeId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_get_invitee import asyncio

        return await asyncio(
            client=self._client, webinar_id=webinar_id, session_id=session_id, invitee_id=invitee_id, options=options
        )

    async def rcw_history_get_participant_info(
        self, *, webinar_id: str, session_id: str, options: RequestOptions | None = None
    ) -> ParticipantReducedModel:
        """Reads what a past session holds about the logged-in participant.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_get_participant_info import asyncio

        return await asyncio(client=self._client, webinar_id=webinar_id, session_id=session_id, options=options)

    async def rcw_history_get_session(
        self, *, webinar_id: str, session_id: str, options: RequestOptions | None = None
    ) -> HistorySessionResource:
        """Reads one past session, as its host or co-host.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_get_session import asyncio

        return await asyncio(client=self._client, webinar_id=webinar_id, session_id=session_id, options=options)

    async def rcw_history_get_webinar(
        self, *, webinar_id: str, options: RequestOptions | None = None
    ) -> HistoryWebinarResource:
        """Reads one past webinar, as its host.

        `GET /webinar/history/v1/webinars/{webinarId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_get_webinar import asyncio

        return await asyncio(client=self._client, webinar_id=webinar_id, options=options)

    async def rcw_history_list_all_company_sessions(
        self,
        *,
        end_time_from: datetime.datetime,
        end_time_to: datetime.datetime,
        host_user_id: str | Sequence[str] | None = None,
        status: RcwSessionStatusModel
        | Literal["Scheduled", "Active", "Finished"]
        | Sequence[RcwSessionStatusModel | Literal["Scheduled", "Active", "Finished"]]
        | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionGlobalListResource:
        """Pages through past webinar sessions of the company, latest first.

        `GET /webinar/history/v1/company/sessions`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            host_user_id: up to 20 characters; up to 10 values; sent as `hostUserId`.
            status: Only what has this status; `Scheduled` | `Active` | `Finished`.
            end_time_from: a naive datetime is taken as UTC; sent as `endTimeFrom`.
            end_time_to: a naive datetime is taken as UTC; sent as `endTimeTo`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_list_all_company_sessions import asyncio

        return await asyncio(
            client=self._client,
            host_user_id=host_user_id,
            status=status,
            end_time_from=end_time_from,
            end_time_to=end_time_to,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    async def rcw_history_list_all_sessions(
        self,
        *,
        end_time_from: datetime.datetime,
        end_time_to: datetime.datetime,
        name_fragment: str | None = None,
        status: RcwSessionStatusModel
        | Literal["Scheduled", "Active", "Finished"]
        | Sequence[RcwSessionStatusModel | Literal["Scheduled", "Active", "Finished"]]
        | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionGlobalListResource:
        """Pages through past webinar sessions of the user, latest first.

        `GET /webinar/history/v1/sessions`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            name_fragment: sent as `nameFragment`.
            status: Only what has this status; `Scheduled` | `Active` | `Finished`.
            end_time_from: a naive datetime is taken as UTC; sent as `endTimeFrom`.
            end_time_to: a naive datetime is taken as UTC; sent as `endTimeTo`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_list_all_sessions import asyncio

        return await asyncio(
            client=self._client,
            name_fragment=name_fragment,
            status=status,
            end_time_from=end_time_from,
            end_time_to=end_time_to,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    async def rcw_history_list_invitees(
        self,
        *,
        webinar_id: str,
        session_id: str,
        role: RcwRoleEnum
        | Literal["Panelist", "CoHost", "Host", "Attendee"]
        | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
        | None = None,
        original_role: RcwRoleEnum
        | Literal["Panelist", "CoHost", "Host", "Attendee"]
        | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
        | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> InviteeListResource:
        """Pages through those who had been invited to a past session.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            role: `Panelist` | `CoHost` | `Host` | `Attendee`.
            original_role: `Panelist` | `CoHost` | `Host` | `Attendee`; sent as `originalRole`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_list_invitees import asyncio

        return await asyncio(
            client=self._client,
            webinar_id=webinar_id,
            session_id=session_id,
            role=role,
            original_role=original_role,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    async def rcw_history_list_participants(
        self,
        *,
        webinar_id: str,
        session_id: str,
        role: RcwRoleEnum
        | Literal["Panelist", "CoHost", "Host", "Attendee"]
        | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
        | None = None,
        original_role: RcwRoleEnum
        | Literal["Panelist", "CoHost", "Host", "Attendee"]
        | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
        | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ParticipantListResource:
        """Pages through those who took part in a past session.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            role: `Panelist` | `CoHost` | `Host` | `Attendee`.
            original_role: `Panelist` | `CoHost` | `Host` | `Attendee`; sent as `originalRole`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_list_participants import asyncio

        return await asyncio(
            client=self._client,
            webinar_id=webinar_id,
            session_id=session_id,
            role=role,
            original_role=original_role,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )
