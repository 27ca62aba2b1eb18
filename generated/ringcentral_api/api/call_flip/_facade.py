"""The operations of Call Flip as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._call_flip import CallFlipNumberListResource


class CallFlipApi:
    """Call Flip."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def read_call_flip_settings(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CallFlipNumberListResource:
        """Reads the phones to which the user can flip a live call, with their digits.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_flip_settings import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def update_call_flip_settings(
        self,
        *,
        body: CallFlipNumberListResource,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallFlipNumberListResource:
        """Sets the phones to which the user can flip a live call, with their digits.

        `PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_flip_settings import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)


class AsyncCallFlipApi:
    """Call Flip, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def read_call_flip_settings(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CallFlipNumberListResource:
        """Reads the phones to which the user can flip a live call, with their digits.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_flip_settings import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def update_call_flip_settings(
        self,
        *,
        body: CallFlipNumberListResource,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallFlipNumberListResource:
        """Sets the phones to which the user can flip a live call, with their digits.

        `PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_flip_settings import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )
