"""The operations of Webinars and Sessions as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._webinars_and_sessions import (
        WcsSessionGlobalListResource,
        WcsSessionResource,
        WcsSessionStatusModel,
        WcsSessionWithLocaleCodeModel,
        WcsWebinarResource,
        WebinarBaseModel,
        WebinarCreationRequest,
        WebinarListResource,
    )


class WebinarsAndSessionsApi:
    """Webinars and Sessions."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def rcw_config_create_session(
        self, *, webinar_id: str, body: WcsSessionWithLocaleCodeModel, options: RequestOptions | None = None
    ) -> WcsSessionResource:
        """Adds a session (a date) to a webinar.

        `POST /webinar/configuration/v1/webinars/{webinarId}/sessions`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_create_session import sync

        return sync(client=self._client, webinar_id=webinar_id, body=body, options=options)

    def rcw_config_create_webinar(
        self, *, body: WebinarCreationRequest, options: RequestOptions | None = None
    ) -> WcsWebinarResource:
        """Creates a webinar, hosted by the user unless another host is named.

        `POST /webinar/configuration/v1/webinars`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_create_webinar import sync

        return sync(client=self._client, body=body, options=options)

    def rcw_config_delete_session(
        self, *, webinar_id: str, session_id: str, options: RequestOptions | None = None
    ) -> None:
        """Deletes a session with its invitees, unless it runs or has run.

        `DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_delete_session import sync

        sync(client=self._client, webinar_id=webinar_id, session_id=session_id, options=options)

    def rcw_config_delete_webinar(self, *, webinar_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a webinar with its sessions and invitees, unless one has run.

        `DELETE /webinar/configuration/v1/webinars/{webinarId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_delete_webinar import sync

        sync(client=self._client, webinar_id=webinar_id, options=options)

    def rcw_config_get_session(
        self, *, webinar_id: str, session_id: str, options: RequestOptions | None = None
    ) -> WcsSessionResource:
        """Reads one session of a webinar.

        `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_get_session import sync

        return sync(client=self._client, webinar_id=webinar_id, session_id=session_id, options=options)

    def rcw_config_get_webinar(self, *, webinar_id: str, options: RequestOptions | None = None) -> WcsWebinarResource:
        """Reads one webinar with its settings.

        `GET /webinar/configuration/v1/webinars/{webinarId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_get_webinar import sync

        return sync(client=self._client, webinar_id=webinar_id, options=options)

    def rcw_config_list_all_company_sessions(
        self,
        *,
        end_time_from: datetime.datetime,
        status: WcsSessionStatusModel | Literal["Scheduled", "Active", "Finished"] | None = None,
        host_user_id: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> WcsSessionGlobalListResource:
        """Pages through all webinar sessions of the company.

        `GET /webinar/configuration/v1/company/sessions`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            status: Only what has this status; `Scheduled` | `Active` | `Finished`.
            end_time_from: a naive datetime is taken as UTC; sent as `endTimeFrom`.
            host_user_id: up to 20 characters; up to 10 values; sent as `hostUserId`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_list_all_company_sessions import sync

        return sync(
            client=self._client,
            status=status,
            end_time_from=end_time_from,
            host_user_id=host_user_id,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    def rcw_config_list_all_sessions(
        self,
        *,
        end_time_from: datetime.datetime,
        name_fragment: str | None = None,
        status: WcsSessionStatusModel | Literal["Scheduled", "Active", "Finished"] | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> WcsSessionGlobalListResource:
        """Pages through the webinar sessions that the user hosts.

        `GET /webinar/configuration/v1/sessions`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            name_fragment: sent as `nameFragment`.
            status: Only what has this status; `Scheduled` | `Active` | `Finished`.
            end_time_from: a naive datetime is taken as UTC; sent as `endTimeFrom`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_list_all_sessions import sync

        return sync(
            client=self._client,
            name_fragment=name_fragment,
            status=status,
            end_time_from=end_time_from,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    def rcw_config_list_webinars(
        self,
        *,
        creation_time_from: datetime.datetime,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> WebinarListResource:
        """Pages through the webinars that the user hosts.

        `GET /webinar/configuration/v1/webinars`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            creation_time_from: a naive datetime is taken as UTC; sent as `creationTimeFrom`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_list_webinars import sync

        return sync(
            client=self._client,
            creation_time_from=creation_time_from,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    def rcw_config_update_session(
        self,
        *,
        webinar_id: str,
        session_id: str,
        body: WcsSessionWithLocaleCodeModel,
        options: RequestOptions | None = None,
    ) -> WcsSessionResource:
        """Changes some fields of a webinar session, or its status.

        `PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_update_session import sync

        return sync(client=self._client, webinar_id=webinar_id, session_id=session_id, body=body, options=options)

    def rcw_config_update_webinar(
        self, *, webinar_id: str, body: WebinarBaseModel, options: RequestOptions | None = None
    ) -> WcsWebinarResource:
        """Changes some fields of a webinar; its host stays.

        `PATCH /webinar/configuration/v1/webinars/{webinarId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_update_webinar import sync

        return sync(client=self._client, webinar_id=webinar_id, body=body, options=options)


class AsyncWebinarsAndSessionsApi:
    """Webinars and Sessions, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def rcw_config_create_session(
        self, *, webinar_id: str, body: WcsSessionWithLocaleCodeModel, options: RequestOptions | None = None
    ) -> WcsSessionResource:
        """Adds a session (a date) to a webinar.

        `POST /webinar/configuration/v1/webinars/{webinarId}/sessions`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_create_session import asyncio

        return await asyncio(client=self._client, webinar_id=webinar_id, body=body, options=options)

    async def rcw_config_create_webinar(
        self, *, body: WebinarCreationRequest, options: RequestOptions | None = None
    ) -> WcsWebinarResource:
        """Creates a webinar, hosted by the user unless another host is named.

        `POST /webinar/configuration/v1/webinars`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_create_webinar import asyncio

        return await asyncio(client=self._client, body=body, options=options)

    async def rcw_config_delete_session(
        self, *, webinar_id: str, session_id: str, options: RequestOptions | None = None
    ) -> None:
        """Deletes a session with its invitees, unless it runs or has run.

        `DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_delete_session import asyncio

        await asyncio(client=self._client, webinar_id=webinar_id, session_id=session_id, options=options)

    async def rcw_config_delete_webinar(self, *, webinar_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a webinar with its sessions and invitees, unless one has run.

        `DELETE /webinar/configuration/v1/webinars/{webinarId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_delete_webinar import asyncio

        await asyncio(client=self._client, webinar_id=webinar_id, options=options)

    async def rcw_config_get_session(
        self, *, webinar_id: str, session_id: str, options: RequestOptions | None = None
    ) -> WcsSessionResource:
        """Reads one session of a webinar.

        `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_get_session import asyncio

        return await asyncio(client=self._client, webinar_id=webinar_id, session_id=session_id, options=options)

    async def rcw_config_get_webinar(
        self, *, webinar_id: str, options: RequestOptions | None = None
    ) -> WcsWebinarResource:
        """Reads one webinar with its settings.

        `GET /webinar/configuration/v1/webinars/{webinarId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_get_webinar import asyncio

        return await asyncio(client=self._client, webinar_id=webinar_id, options=options)

    async def rcw_config_list_all_company_sessions(
        self,
        *,
        end_time_from: datetime.datetime,
        status: WcsSessionStatusModel | Literal["Scheduled", "Active", "Finished"] | None = None,
        host_user_id: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> WcsSessionGlobalListResource:
        """Pages through all webinar sessions of the company.

        `GET /webinar/configuration/v1/company/sessions`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            status: Only what has this status; `Scheduled` | `Active` | `Finished`.
            end_time_from: a naive datetime is taken as UTC; sent as `endTimeFrom`.
            host_user_id: up to 20 characters; up to 10 values; sent as `hostUserId`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_list_all_company_sessions import asyncio

        return await asyncio(
            client=self._client,
            status=status,
            end_time_from=end_time_from,
            host_user_id=host_user_id,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    async def rcw_config_list_all_sessions(
        self,
        *,
        end_time_from: datetime.datetime,
        name_fragment: str | None = None,
        status: WcsSessionStatusModel | Literal["Scheduled", "Active", "Finished"] | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> WcsSessionGlobalListResource:
        """Pages through the webinar sessions that the user hosts.

        `GET /webinar/configuration/v1/sessions`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            name_fragment: sent as `nameFragment`.
            status: Only what has this status; `Scheduled` | `Active` | `Finished`.
            end_time_from: a naive datetime is taken as UTC; sent as `endTimeFrom`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_list_all_sessions import asyncio

        return await asyncio(
            client=self._client,
            name_fragment=name_fragment,
            status=status,
            end_time_from=end_time_from,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    async def rcw_config_list_webinars(
        self,
        *,
        creation_time_from: datetime.datetime,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> WebinarListResource:
        """Pages through the webinars that the user hosts.

        `GET /webinar/configuration/v1/webinars`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            creation_time_from: a naive datetime is taken as UTC; sent as `creationTimeFrom`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_list_webinars import asyncio

        return await asyncio(
            client=self._client,
            creation_time_from=creation_time_from,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    async def rcw_config_update_session(
        self,
        *,
        webinar_id: str,
        session_id: str,
        body: WcsSessionWithLocaleCodeModel,
        options: RequestOptions | None = None,
    ) -> WcsSessionResource:
        """Changes some fields of a webinar session, or its status.

        `PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_update_session import asyncio

        return await asyncio(
            client=self._client, webinar_id=webinar_id, session_id=session_id, body=body, options=options
        )

    async def rcw_config_update_webinar(
        self, *, webinar_id: str, body: WebinarBaseModel, options: RequestOptions | None = None
    ) -> WcsWebinarResource:
        """Changes some fields of a webinar; its host stays.

        `PATCH /webinar/configuration/v1/webinars/{webinarId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            webinar_id: up to 20 characters; sent as `webinarId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_config_update_webinar import asyncio

        return await asyncio(client=self._client, webinar_id=webinar_id, body=body, options=options)
