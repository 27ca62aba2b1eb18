"""The operations of Pager Messages as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._pager_messages import CreateInternalTextMessageRequest, GetInternalTextMessageInfoResponse


class PagerMessagesApi:
    """Pager Messages."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_internal_text_message(
        self,
        *,
        body: CreateInternalTextMessageRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetInternalTextMessageInfoResponse:
        """Sends a pager text to extensions of the same company; no phone number is involved.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/company-pager`

        Throttling group: Medium. Application permission: InternalMessages. User permission: InternalSMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_internal_text_message import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)


class AsyncPagerMessagesApi:
    """Pager Messages, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_internal_text_message(
        self,
        *,
        body: CreateInternalTextMessageRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetInternalTextMessageInfoResponse:
        """Sends a pager text to extensions of the same company; no phone number is involved.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/company-pager`

        Throttling group: Medium. Application permission: InternalMessages. User permission: InternalSMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_internal_text_message import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )
