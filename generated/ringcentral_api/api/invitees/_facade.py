"""The operations of Invitees as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._invitees import (
        BulkUpdateInviteesRequest,
        BulkUpdateInviteesResponse,
        InviteeResource,
        UpdateInviteeRequest,
        WcsInviteeListResource,
    )


class InviteesApi:
    """Invitees."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def rcw_config_delete_invitee(
        self, *, webinar_id: str, session_id: str, invitee_id: str, options: RequestOptions | None = None
    ) -> None:
        """Removes one invitee from a session that has not begun.

        `DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            invitee_id: up to 20 characters; sent as `inviteeId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_delete_invitee import sync

        sync(client=self._client, webinar_id=webinar_id, session_id=session_id, invitee_id=invitee_id, options=options)

    def rcw_config_get_invitee(
        self, *, webinar_id: str, session_id: str, invitee_id: str, options: RequestOptions | None = None
    ) -> InviteeResource:
        """Reads one invitee of a session.

        `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            invitee_id: up to 20 characters; sent as `inviteeId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_get_invitee import sync

        return sync(
            client=self._client, webinar_id=webinar_id, session_id=session_id, invitee_id=invitee_id, options=options
        )

    def rcw_config_list_invitees(
        self,
        *,
        webinar_id: str,
        session_id: str,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> WcsInviteeListResource:
        """Pages through those invited to a session: its co-hosts and panelists.

        `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_list_invitees import sync

        return sync(
            client=self._client,
            webinar_id=webinar_id,
            session_id=session_id,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    def rcw_config_update_invitee(
        self,
        *,
        webinar_id: str,
        session_id: str,
        invitee_id: str,
        body: UpdateInviteeRequest,
        options: RequestOptions | None = None,
    ) -> InviteeResource:
        """Changes the role of one invitee of a session.

        `PUT /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            invitee_id: up to 20 characters; sent as `inviteeId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_update_invitee import sync

        return sync(
            client=self._client,
            webinar_id=webinar_id,
            session_id=session_id,
            invitee_id=invitee_id,
            body=body,
            options=options,
        )

    def rcw_config_update_invitees(
        self,
        *,
        webinar_id: str,
        session_id: str,
        body: BulkUpdateInviteesRequest,
        options: RequestOptions | None = None,
    ) -> BulkUpdateInviteesResponse:
        """Adds, changes and removes invitees of a session in one call.

        `PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_update_invitees import sync

        return sync(client=self._client, webinar_id=webinar_id, session_id=session_id, body=body, options=options)


class AsyncInviteesApi:
    """Invitees, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def rcw_config_delete_invitee(
        self, *, webinar_id: str, session_id: str, invitee_id: str, options: RequestOptions | None = None
    ) -> None:
        """Removes one invitee from a session that has not begun.

        `DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            invitee_id: up to 20 characters; sent as `inviteeId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_delete_invitee import asyncio

        await asyncio(
            client=self._client, webinar_id=webinar_id, session_id=session_id, invitee_id=invitee_id, options=options
        )

    async def rcw_config_get_invitee(
        self, *, webinar_id: str, session_id: str, invitee_id: str, options: RequestOptions | None = None
    ) -> InviteeResource:
        """Reads one invitee of a session.

        `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            invitee_id: up to 20 characters; sent as `inviteeId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_get_invitee import asyncio

        return await asyncio(
            client=self._client, webinar_id=webinar_id, session_id=session_id, invitee_id=invitee_id, options=options
        )

    async def rcw_config_list_invitees(
        self,
        *,
        webinar_id: str,
        session_id: str,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> WcsInviteeListResource:
        """Pages through those invited to a session: its co-hosts and panelists.

        `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_list_invitees import asyncio

        return await asyncio(
            client=self._client,
            webinar_id=webinar_id,
            session_id=session_id,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    async def rcw_config_update_invitee(
        self,
        *,
        webinar_id: str,
        session_id: str,
        invitee_id: str,
        body: UpdateInviteeRequest,
        options: RequestOptions | None = None,
    ) -> InviteeResource:
        """Changes the role of one invitee of a session.

        `PUT /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            invitee_id: up to 20 characters; sent as `inviteeId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_update_invitee import asyncio

        return await asyncio(
            client=self._client,
            webinar_id=webinar_id,
            session_id=session_id,
            invitee_id=invitee_id,
            body=body,
            options=options,
        )

    async def rcw_config_update_invitees(
        self,
        *,
        webinar_id: str,
        session_id: str,
        body: BulkUpdateInviteesRequest,
        options: RequestOptions | None = None,
    ) -> BulkUpdateInviteesResponse:
        """Adds, changes and removes invitees of a session in one call.

        `PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_update_invitees import asyncio

        return await asyncio(
            client=self._client, webinar_id=webinar_id, session_id=session_id, body=body, options=options
        )
