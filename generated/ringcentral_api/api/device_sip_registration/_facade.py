"""The operations of Device SIP Registration as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._device_sip_registration import CreateSipRegistrationRequest, CreateSipRegistrationResponse


class DeviceSIPRegistrationApi:
    """Device SIP Registration."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_sip_registration(
        self, *, body: CreateSipRegistrationRequest, options: RequestOptions | None = None
    ) -> CreateSipRegistrationResponse:
        """Registers a soft phone and returns its SIP credentials and proxies.

        `POST /restapi/v1.0/client-info/sip-provision`

        Throttling group: Heavy. Application permission: VoipCalling.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_sip_registration import sync

        return sync(client=self._client, body=body, options=options)


class AsyncDeviceSIPRegistrationApi:
    """Device SIP Registration, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_sip_registration(
        self, *, body: CreateSipRegistrationRequest, options: RequestOptions | None = None
    ) -> CreateSipRegistrationResponse:
        """Registers a soft phone and returns its SIP credentials and proxies.

        `POST /restapi/v1.0/client-info/sip-provision`

        Throttling group: Heavy. Application permission: VoipCalling.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_sip_registration import asyncio

        return await asyncio(client=self._client, body=body, options=options)
