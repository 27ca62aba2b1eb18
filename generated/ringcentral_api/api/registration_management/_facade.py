"""The operations of Registration Management as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._registration_management import RegSessionModel


class RegistrationManagementApi:
    """Registration Management."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def rcw_reg_get_session(self, *, session_id: str, options: RequestOptions | None = None) -> RegSessionModel:
        """Reads the registration settings of a session.

        `GET /webinar/registration/v1/sessions/{sessionId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_reg_get_session import sync

        return sync(client=self._client, session_id=session_id, options=options)

    def rcw_reg_update_session(
        self, *, session_id: str, body: RegSessionModel, options: RequestOptions | None = None
    ) -> RegSessionModel:
        """Changes the registration settings of a session.

        `PATCH /webinar/registration/v1/sessions/{sessionId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_reg_update_session import sync

        return sync(client=self._client, session_id=session_id, body=body, options=options)


class AsyncRegistrationManagementApi:
    """Registration Management, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def rcw_reg_get_session(self, *, session_id: str, options: RequestOptions | None = None) -> RegSessionModel:
        """Reads the registration settings of a session.

        `GET /webinar/registration/v1/sessions/{sessionId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_reg_get_session import asyncio

        return await asyncio(client=self._client, session_id=session_id, options=options)

    async def rcw_reg_update_session(
        self, *, session_id: str, body: RegSessionModel, options: RequestOptions | None = None
    ) -> RegSessionModel:
        """Changes the registration settings of a session.

        `PATCH /webinar/registration/v1/sessions/{sessionId}`

        Throttling group: Heavy. Application permission: EditWebinars.

        Args:
            session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_reg_update_session import asyncio

        return await asyncio(client=self._client, session_id=session_id, body=body, options=options)
