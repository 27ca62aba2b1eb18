"""The operations of Cost Centers as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._cost_centers import CostCenterList


class CostCentersApi:
    """Cost Centers."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list_cost_centers(self, *, account_id: str = "~", options: RequestOptions | None = None) -> CostCenterList:
        """Lists the cost centres that extensions can be booked on.

        `GET /restapi/v2/accounts/{accountId}/cost-centers`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: CostCenterManagement.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_cost_centers import sync

        return sync(client=self._client, account_id=account_id, options=options)


class AsyncCostCentersApi:
    """Cost Centers, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_cost_centers(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> CostCenterList:
        """Lists the cost centres that extensions can be booked on.

        `GET /restapi/v2/accounts/{accountId}/cost-centers`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: CostCenterManagement.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_cost_centers import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)
