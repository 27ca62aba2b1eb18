"""The operations of RingOut as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._ring_out import GetRingOutStatusResponse, MakeRingOutRequest


class RingOutApi:
    """RingOut."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_ring_out_call(
        self,
        *,
        body: MakeRingOutRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetRingOutStatusResponse:
        """Calls the user's phone first and then joins in the number to be reached.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out`

        Throttling group: Heavy. Application permission: RingOut.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_ring_out_call import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def delete_ring_out_call(
        self, *, ringout_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Cancels a ring-out that has not been connected yet.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`

        Throttling group: Heavy. Application permission: RingOut.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            ringout_id: sent as `ringoutId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_ring_out_call import sync

        sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            ringout_id=ringout_id,
            options=options,
        )

    def read_ring_out_call_status(
        self, *, ringout_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> GetRingOutStatusResponse:
        """Polls a ring-out: the state of both legs and of the whole call.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`

        Throttling group: Light. Application permission: RingOut.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            ringout_id: sent as `ringoutId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_ring_out_call_status import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            ringout_id=ringout_id,
            options=options,
        )


class AsyncRingOutApi:
    """RingOut, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_ring_out_call(
        self,
        *,
        body: MakeRingOutRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetRingOutStatusResponse:
        """Calls the user's phone first and then joins in the number to be reached.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out`

        Throttling group: Heavy. Application permission: RingOut.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_ring_out_call import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def delete_ring_out_call(
        self, *, ringout_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Cancels a ring-out that has not been connected yet.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`

        Throttling group: Heavy. Application permission: RingOut.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            ringout_id: sent as `ringoutId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_ring_out_call import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            ringout_id=ringout_id,
            options=options,
        )

    async def read_ring_out_call_status(
        self, *, ringout_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> GetRingOutStatusResponse:
        """Polls a ring-out: the state of both legs and of the whole call.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`

        Throttling group: Light. Application permission: RingOut.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            ringout_id: sent as `ringoutId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_ring_out_call_status import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            ringout_id=ringout_id,
            options=options,
        )
