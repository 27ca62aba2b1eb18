"""The operations of Fax as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._fax import (
        CreateFaxMessageFormDataBody,
        CreateFaxMessageJsonBody,
        FaxResponse,
        ListFaxCoverPagesResponse,
    )


class FaxApi:
    """Fax."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_fax_message(
        self,
        *,
        body: CreateFaxMessageJsonBody | CreateFaxMessageFormDataBody,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> FaxResponse:
        """Sends a fax from uploaded files, or repeats an earlier one by its message id.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax`

        Throttling group: Heavy.
        Application permission: Faxes.
        User permission: OutboundFaxes.
        Largest request body: 57671680 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`, `multipart/form-data`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_fax_message import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def list_fax_cover_pages(
        self, *, page: int | None = None, per_page: int | None = None, options: RequestOptions | None = None
    ) -> ListFaxCoverPagesResponse:
        """Pages through the cover pages that a fax can be sent with.

        `GET /restapi/v1.0/dictionary/fax-cover-page`

        Throttling group: Light.

        Args:
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_fax_cover_pages import sync

        return sync(client=self._client, page=page, per_page=per_page, options=options)


class AsyncFaxApi:
    """Fax, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_fax_message(
        self,
        *,
        body: CreateFaxMessageJsonBody | CreateFaxMessageFormDataBody,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> FaxResponse:
        """Sends a fax from uploaded files, or repeats an earlier one by its message id.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax`

        Throttling group: Heavy.
        Application permission: Faxes.
        User permission: OutboundFaxes.
        Largest request body: 57671680 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`, `multipart/form-data`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_fax_message import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def list_fax_cover_pages(
        self, *, page: int | None = None, per_page: int | None = None, options: RequestOptions | None = None
    ) -> ListFaxCoverPagesResponse:
        """Pages through the cover pages that a fax can be sent with.

        `GET /restapi/v1.0/dictionary/fax-cover-page`

        Throttling group: Light.

        Args:
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_fax_cover_pages import asyncio

        return await asyncio(client=self._client, page=page, per_page=per_page, options=options)
