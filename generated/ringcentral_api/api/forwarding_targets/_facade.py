"""The operations of Forwarding Targets as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._forwarding_targets import (
        CommExtensionListResource,
        CommForwardingTargetsResource,
        CommRemoveForwardingTargetsRequest,
        CommRemoveForwardingTargetsResponse,
        ReadForwardingTargetsExcludeOwnTargets,
    )


class ForwardingTargetsApi:
    """Forwarding Targets."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def delete_forwarding_targets(
        self,
        *,
        body: CommRemoveForwardingTargetsRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommRemoveForwardingTargetsResponse:
        """Removes devices or numbers from those that the user's call rules may ring.

        `DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_forwarding_targets import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def list_extensions_using_forwarding_device_target(
        self, *, device_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CommExtensionListResource:
        """Lists the extensions whose calls also ring on a given device.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            device_id: sent as `deviceId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_extensions_using_forwarding_device_target import sync

        return sync(
            client=self._client, account_id=account_id, extension_id=extension_id, device_id=device_id, options=options
        )

    def read_forwarding_targets(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        exclude_own_targets: ReadForwardingTargetsExcludeOwnTargets | Literal["true", "false"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CommForwardingTargetsResource:
        """Pages through the devices and numbers that the user's call rules may ring.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            exclude_own_targets: `true` | `false`; sent as `excludeOwnTargets`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_forwarding_targets import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            exclude_own_targets=exclude_own_targets,
            page=page,
            per_page=per_page,
            options=options,
        )


class AsyncForwardingTargetsApi:
    """Forwarding Targets, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete_forwarding_targets(
        self,
        *,
        body: CommRemoveForwardingTargetsRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CommRemoveForwardingTargetsResponse:
        """Removes devices or numbers from those that the user's call rules may ring.

        `DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`

        Throttling group: Medium. Application permission: EditExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_forwarding_targets import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def list_extensions_using_forwarding_device_target(
        self, *, device_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> CommExtensionListResource:
        """Lists the extensions whose calls also ring on a given device.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            device_id: sent as `deviceId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_extensions_using_forwarding_device_target import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, device_id=device_id, options=options
        )

    async def read_forwarding_targets(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        exclude_own_targets: ReadForwardingTargetsExcludeOwnTargets | Literal["true", "false"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CommForwardingTargetsResource:
        """Pages through the devices and numbers that the user's call rules may ring.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            exclude_own_targets: `true` | `false`; sent as `excludeOwnTargets`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_forwarding_targets import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            exclude_own_targets=exclude_own_targets,
            page=page,
            per_page=per_page,
            options=options,
        )
