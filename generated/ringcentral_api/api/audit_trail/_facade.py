"""The operations of Audit Trail as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._audit_trail import AccountHistorySearchPublicRequest, AccountHistorySearchPublicResponse


class AuditTrailApi:
    """Audit Trail."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def audit_trail_search(
        self,
        *,
        account_id: str = "~",
        body: AccountHistorySearchPublicRequest | None = None,
        options: RequestOptions | None = None,
    ) -> AccountHistorySearchPublicResponse:
        """Searches who changed what in the account's settings, up to 180 days back.

        `POST /restapi/v1.0/account/{accountId}/audit-trail/search`

        Throttling group: Heavy. Application permission: ReadAuditTrail.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .audit_trail_search import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)


class AsyncAuditTrailApi:
    """Audit Trail, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def audit_trail_search(
        self,
        *,
        account_id: str = "~",
        body: AccountHistorySearchPublicRequest | None = None,
        options: RequestOptions | None = None,
    ) -> AccountHistorySearchPublicResponse:
        """Searches who changed what in the account's settings, up to 180 days back.

        `POST /restapi/v1.0/account/{accountId}/audit-trail/search`

        Throttling group: Heavy. Application permission: ReadAuditTrail.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .audit_trail_search import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)
