"""The operations of Message Exports as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._message_exports import (
        CreateMessageStoreReportRequest,
        MessageStoreReport,
        MessageStoreReportArchive,
    )


class MessageExportsApi:
    """Message Exports."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_message_store_report(
        self, *, body: CreateMessageStoreReportRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageStoreReport:
        """Starts a background export of all messages of the account in a time span.

        `POST /restapi/v1.0/account/{accountId}/message-store-report`

        Throttling group: Heavy. Application permission: ReadMessages. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_message_store_report import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def read_message_store_report_archive(
        self, *, task_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageStoreReportArchive:
        """Lists the download links of a finished message export.

        `GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive`

        Throttling group: Heavy. Application permission: ReadMessages. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_message_store_report_archive import sync

        return sync(client=self._client, account_id=account_id, task_id=task_id, options=options)

    def read_message_store_report_task(
        self, *, task_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageStoreReport:
        """Polls the background export of the account's messages.

        `GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}`

        Throttling group: Heavy. Application permission: ReadMessages. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_message_store_report_task import sync

        return sync(client=self._client, account_id=account_id, task_id=task_id, options=options)


class AsyncMessageExportsApi:
    """Message Exports, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_message_store_report(
        self, *, body: CreateMessageStoreReportRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageStoreReport:
        """Starts a background export of all messages of the account in a time span.

        `POST /restapi/v1.0/account/{accountId}/message-store-report`

        Throttling group: Heavy. Application permission: ReadMessages. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_message_store_report import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def read_message_store_report_archive(
        self, *, task_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageStoreReportArchive:
        """Lists the download links of a finished message export.

        `GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive`

        Throttling group: Heavy. Application permission: ReadMessages. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_message_store_report_archive import asyncio

        return await asyncio(client=self._client, account_id=account_id, task_id=task_id, options=options)

    async def read_message_store_report_task(
        self, *, task_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageStoreReport:
        """Polls the background export of the account's messages.

        `GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}`

        Throttling group: Heavy. Application permission: ReadMessages. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_message_store_report_task import asyncio

        return await asyncio(client=self._client, account_id=account_id, task_id=task_id, options=options)
