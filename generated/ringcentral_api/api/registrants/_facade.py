"""The operations of Registrants as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._registrants import (
        RegistrantBaseModelWithQuestionnaire,
        RegistrantListResource,
        RegistrantModelResponsePostWithQuestionnaire,
        RegistrantModelWithQuestionnaire,
    )


class RegistrantsApi:
    """Registrants."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def rcw_reg_create_registrant(
        self, *, session_id: str, body: RegistrantBaseModelWithQuestionnaire, options: RequestOptions | None = None
    ) -> RegistrantModelResponsePostWithQuestionnaire:
        """Registers a person for a session, while registration is open.

        `POST /webinar/registration/v1/sessions/{sessionId}/registrants`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_reg_create_registrant import sync

        return sync(client=self._client, session_id=session_id, body=body, options=options)

    def rcw_reg_delete_registrant(
        self, *, session_id: str, registrant_id: str, options: RequestOptions | None = None
    ) -> None:
        """Takes a person off a session that is not over yet.

        `DELETE /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            registrant_id: up to 20 characters; sent as `registrantId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_reg_delete_registrant import sync

        sync(client=self._client, session_id=session_id, registrant_id=registrant_id, options=options)

    def rcw_reg_get_registrant(
        self,
        *,
        session_id: str,
        registrant_id: str,
        include_questionnaire: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RegistrantModelWithQuestionnaire:
        """Reads one person registered for a session.

        `GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            registrant_id: up to 20 characters; sent as `registrantId`.
            include_questionnaire: the platform's default is `false`; sent as `includeQuestionnaire`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_reg_get_registrant import sync

        return sync(
            client=self._client,
            session_id=session_id,
            registrant_id=registrant_id,
            include_questionnaire=include_questionnaire,
            options=options,
        )

    def rcw_reg_list_registrants(
        self,
        *,
        session_id: str,
        per_page: int | None = None,
        page_token: str | None = None,
        include_questionnaire: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RegistrantListResource:
        """Pages through the people registered for a session.

        `GET /webinar/registration/v1/sessions/{sessionId}/registrants`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            include_questionnaire: the platform's default is `false`; sent as `includeQuestionnaire`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_reg_list_registrants import sync

        return sync(
            client=self._client,
            session_id=session_id,
            per_page=per_page,
            page_token=page_token,
            include_questionnaire=include_questionnaire,
            options=options,
        )


class AsyncRegistrantsApi:
    """Registrants, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def rcw_reg_create_registrant(
        self, *, session_id: str, body: RegistrantBaseModelWithQuestionnaire, options: RequestOptions | None = None
    ) -> RegistrantModelResponsePostWithQuestionnaire:
        """Registers a person for a session, while registration is open.

        `POST /webinar/registration/v1/sessions/{sessionId}/registrants`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_reg_create_registrant import asyncio

        return await asyncio(client=self._client, session_id=session_id, body=body, options=options)

    async def rcw_reg_delete_registrant(
        self, *, session_id: str, registrant_id: str, options: RequestOptions | None = None
    ) -> None:
        """Takes a person off a session that is not over yet.

        `DELETE /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            registrant_id: up to 20 characters; sent as `registrantId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_reg_delete_registrant import asyncio

        await asyncio(client=self._client, session_id=session_id, registrant_id=registrant_id, options=options)

    async def rcw_reg_get_registrant(
        self,
        *,
        session_id: str,
        registrant_id: str,
        include_questionnaire: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RegistrantModelWithQuestionnaire:
        """Reads one person registered for a session.

        `GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            registrant_id: up to 20 characters; sent as `registrantId`.
            include_questionnaire: the platform's default is `false`; sent as `includeQuestionnaire`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_reg_get_registrant import asyncio

        return await asyncio(
            client=self._client,
            session_id=session_id,
            registrant_id=registrant_id,
            include_questionnaire=include_questionnaire,
            options=options,
        )

    async def rcw_reg_list_registrants(
        self,
        *,
        session_id: str,
        per_page: int | None = None,
        page_token: str | None = None,
        include_questionnaire: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RegistrantListResource:
        """Pages through the people registered for a session.

        `GET /webinar/registration/v1/sessions/{sessionId}/registrants`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            include_questionnaire: the platform's default is `false`; sent as `includeQuestionnaire`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_reg_list_registrants import asyncio

        return await asyncio(
            client=self._client,
            session_id=session_id,
            per_page=per_page,
            page_token=page_token,
            include_questionnaire=include_questionnaire,
            options=options,
        )
