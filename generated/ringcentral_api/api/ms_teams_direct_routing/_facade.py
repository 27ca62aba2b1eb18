"""The operations of MS Teams Direct Routing as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._ms_teams_direct_routing import ConnectTeamsUsersRequest, MsTeamsUserListResponse


class MSTeamsDirectRoutingApi:
    """MS Teams Direct Routing."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def connect_teams_users(
        self, *, body: ConnectTeamsUsersRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> MsTeamsUserListResponse:
        """Starts connecting up to 25 users to Microsoft Teams.

        `POST /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .connect_teams_users import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def disconnect_teams_users(
        self, *, extension_ids: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Starts disconnecting up to 25 users from Microsoft Teams.

        `DELETE /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_ids: up to 25 values; sent as `extensionIds`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .disconnect_teams_users import sync

        sync(client=self._client, account_id=account_id, extension_ids=extension_ids, options=options)

    def list_teams_users(
        self, *, extension_ids: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
    ) -> MsTeamsUserListResponse:
        """Tells for up to 25 users whether they are connected to Microsoft Teams.

        `GET /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_ids: up to 25 values; sent as `extensionIds`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_teams_users import sync

        return sync(client=self._client, account_id=account_id, extension_ids=extension_ids, options=options)


class AsyncMSTeamsDirectRoutingApi:
    """MS Teams Direct Routing, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def connect_teams_users(
        self, *, body: ConnectTeamsUsersRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> MsTeamsUserListResponse:
        """Starts connecting up to 25 users to Microsoft Teams.

        `POST /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .connect_teams_users import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def disconnect_teams_users(
        self, *, extension_ids: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Starts disconnecting up to 25 users from Microsoft Teams.

        `DELETE /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_ids: up to 25 values; sent as `extensionIds`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .disconnect_teams_users import asyncio

        await asyncio(client=self._client, account_id=account_id, extension_ids=extension_ids, options=options)

    async def list_teams_users(
        self, *, extension_ids: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
    ) -> MsTeamsUserListResponse:
        """Tells for up to 25 users whether they are connected to Microsoft Teams.

        `GET /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_ids: up to 25 values; sent as `extensionIds`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_teams_users import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_ids=extension_ids, options=options)
