"""The operations of Call Blocking as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._call_blocking import (
        AddBlockedAllowedPhoneNumber,
        BlockedAllowedPhoneNumberInfo,
        BlockedAllowedPhoneNumbersList,
        BlockedNumberStatusEnum,
        CallerBlockingSettings,
        CallerBlockingSettingsUpdate,
    )


class CallBlockingApi:
    """Call Blocking."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_blocked_allowed_number(
        self,
        *,
        body: AddBlockedAllowedPhoneNumber,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BlockedAllowedPhoneNumberInfo:
        """Blocks a number for a user, or lets it through always.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_blocked_allowed_number import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def delete_blocked_allowed_number(
        self,
        *,
        blocked_number_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one entry of a user's list of blocked and allowed numbers.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            blocked_number_id: sent as `blockedNumberId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_blocked_allowed_number import sync

        sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            blocked_number_id=blocked_number_id,
            options=options,
        )

    def list_blocked_allowed_numbers(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        status: BlockedNumberStatusEnum | Literal["Blocked", "Allowed"] | None = None,
        options: RequestOptions | None = None,
    ) -> BlockedAllowedPhoneNumbersList:
        """Pages through the numbers that a user blocks or always lets through.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            status: Only what has this status; `Blocked` | `Allowed`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_blocked_allowed_numbers import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            status=status,
            options=options,
        )

    def read_blocked_allowed_number(
        self,
        *,
        blocked_number_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BlockedAllowedPhoneNumberInfo:
        """Reads one entry of a user's list of blocked and allowed numbers.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            blocked_number_id: sent as `blockedNumberId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_blocked_allowed_number import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            blocked_number_id=blocked_number_id,
            options=options,
        )

    def read_caller_blocking_settings(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CallerBlockingSettings:
        """Reads how strictly the user blocks unwanted callers.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_caller_blocking_settings import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def update_blocked_allowed_number(
        self,
        *,
        blocked_number_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        body: AddBlockedAllowedPhoneNumber | None = None,
        options: RequestOptions | None = None,
    ) -> BlockedAllowedPhoneNumberInfo:
        """Changes one entry of a user's list of blocked and allowed numbers.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            blocked_number_id: sent as `blockedNumberId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_blocked_allowed_number import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            blocked_number_id=blocked_number_id,
            body=body,
            options=options,
        )

    def update_caller_blocking_settings(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        body: CallerBlockingSettingsUpdate | None = None,
        options: RequestOptions | None = None,
    ) -> CallerBlockingSettings:
        """Sets how strictly the user blocks unwanted callers.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking`

        Throttling group: Light.
        Application permission: EditExtensions.
        User permission: EditBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_caller_blocking_settings import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)


class AsyncCallBlockingApi:
    """Call Blocking, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_blocked_allowed_number(
        self,
        *,
        body: AddBlockedAllowedPhoneNumber,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BlockedAllowedPhoneNumberInfo:
        """Blocks a number for a user, or lets it through always.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_blocked_allowed_number import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def delete_blocked_allowed_number(
        self,
        *,
        blocked_number_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one entry of a user's list of blocked and allowed numbers.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            blocked_number_id: sent as `blockedNumberId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_blocked_allowed_number import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            blocked_number_id=blocked_number_id,
            options=options,
        )

    async def list_blocked_allowed_numbers(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        status: BlockedNumberStatusEnum | Literal["Blocked", "Allowed"] | None = None,
        options: RequestOptions | None = None,
    ) -> BlockedAllowedPhoneNumbersList:
        """Pages through the numbers that a user blocks or always lets through.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            status: Only what has this status; `Blocked` | `Allowed`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_blocked_allowed_numbers import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page=page,
            per_page=per_page,
            status=status,
            options=options,
        )

    async def read_blocked_allowed_number(
        self,
        *,
        blocked_number_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BlockedAllowedPhoneNumberInfo:
        """Reads one entry of a user's list of blocked and allowed numbers.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            blocked_number_id: sent as `blockedNumberId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_blocked_allowed_number import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            blocked_number_id=blocked_number_id,
            options=options,
        )

    async def read_caller_blocking_settings(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CallerBlockingSettings:
        """Reads how strictly the user blocks unwanted callers.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_caller_blocking_settings import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def update_blocked_allowed_number(
        self,
        *,
        blocked_number_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        body: AddBlockedAllowedPhoneNumber | None = None,
        options: RequestOptions | None = None,
    ) -> BlockedAllowedPhoneNumberInfo:
        """Changes one entry of a user's list of blocked and allowed numbers.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            blocked_number_id: sent as `blockedNumberId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_blocked_allowed_number import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            blocked_number_id=blocked_number_id,
            body=body,
            options=options,
        )

    async def update_caller_blocking_settings(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        body: CallerBlockingSettingsUpdate | None = None,
        options: RequestOptions | None = None,
    ) -> CallerBlockingSettings:
        """Sets how strictly the user blocks unwanted callers.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking`

        Throttling group: Light.
        Application permission: EditExtensions.
        User permission: EditBlockedNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_caller_blocking_settings import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )
