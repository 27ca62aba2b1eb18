"""The operations of Call Forwarding as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._call_forwarding import (
        CreateForwardingNumberRequest,
        DeleteForwardingNumbersRequest,
        ForwardingNumberInfo,
        GetExtensionForwardingNumberListResponse,
        UpdateForwardingNumberRequest,
    )


class CallForwardingApi:
    """Call Forwarding."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_forwarding_number(
        self,
        *,
        body: CreateForwardingNumberRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ForwardingNumberInfo:
        """Adds a number to which the extension can forward or flip calls.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserForwardingFlipNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_forwarding_number import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def delete_forwarding_number(
        self,
        *,
        forwarding_number_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one forwarding entry of the extension.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserForwardingFlipNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            forwarding_number_id: sent as `forwardingNumberId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_forwarding_number import sync

        sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            forwarding_number_id=forwarding_number_id,
            options=options,
        )

    def delete_forwarding_numbers(
        self,
        *,
        body: DeleteForwardingNumbersRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes several forwarding entries of the extension by their ids.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserForwardingFlipNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_forwarding_numbers import sync

        sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def list_forwarding_numbers(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> GetExtensionForwardingNumberListResponse:
        """Pages through the numbers to which the extension forwards or flips calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadUserForwardingFlipNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_forwarding_numbers import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    def read_forwarding_number(
        self,
        *,
        forwarding_number_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ForwardingNumberInfo:
        """Reads one entry among the numbers for forwarding and flipping calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadUserForwardingFlipNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            forwarding_number_id: sent as `forwardingNumberId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_forwarding_number import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            forwarding_number_id=forwarding_number_id,
            options=options,
        )

    def update_forwarding_number(
        self,
        *,
        forwarding_number_id: str,
        body: UpdateForwardingNumberRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ForwardingNumberInfo:
        """Changes number, label or flip digit of one forwarding entry.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserForwardingFlipNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            forwarding_number_id: sent as `forwardingNumberId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_forwarding_number import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            forwarding_number_id=forwarding_number_id,
            body=body,
            options=options,
        )


class AsyncCallForwardingApi:
    """Call Forwarding, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_forwarding_number(
        self,
        *,
        body: CreateForwardingNumberRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ForwardingNumberInfo:
        """Adds a number to which the extension can forward or flip calls.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserForwardingFlipNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_forwarding_number import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def delete_forwarding_number(
        self,
        *,
        forwarding_number_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one forwarding entry of the extension.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserForwardingFlipNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            forwarding_number_id: sent as `forwardingNumberId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_forwarding_number import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            forwarding_number_id=forwarding_number_id,
            options=options,
        )

    async def delete_forwarding_numbers(
        self,
        *,
        body: DeleteForwardingNumbersRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes several forwarding entries of the extension by their ids.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserForwardingFlipNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_forwarding_numbers import asyncio

        await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    async def list_forwarding_numbers(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> GetExtensionForwardingNumberListResponse:
        """Pages through the numbers to which the extension forwards or flips calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadUserForwardingFlipNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_forwarding_numbers import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def read_forwarding_number(
        self,
        *,
        forwarding_number_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ForwardingNumberInfo:
        """Reads one entry among the numbers for forwarding and flipping calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadUserForwardingFlipNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            forwarding_number_id: sent as `forwardingNumberId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_forwarding_number import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            forwarding_number_id=forwarding_number_id,
            options=options,
        )

    async def update_forwarding_number(
        self,
        *,
        forwarding_number_id: str,
        body: UpdateForwardingNumberRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ForwardingNumberInfo:
        """Changes number, label or flip digit of one forwarding entry.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserForwardingFlipNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            forwarding_number_id: sent as `forwardingNumberId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_forwarding_number import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            forwarding_number_id=forwarding_number_id,
            body=body,
            options=options,
        )
