"""The operations of Delegation Management as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._delegation_management import DelegatorsListResult


class DelegationManagementApi:
    """Delegation Management."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def rcv_list_delegators(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> DelegatorsListResult:
        """Lists the users on whose behalf the logged-in user may schedule meetings.

        `GET /rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators`

        Throttling group: Medium. Application permission: Video.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcv_list_delegators import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)


class AsyncDelegationManagementApi:
    """Delegation Management, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def rcv_list_delegators(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> DelegatorsListResult:
        """Lists the users on whose behalf the logged-in user may schedule meetings.

        `GET /rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators`

        Throttling group: Medium. Application permission: Video.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcv_list_delegators import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)
