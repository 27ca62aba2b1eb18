"""The operations of High Volume SMS as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._high_volume_sms import (
        BatchListResponse,
        ListA2PBatchesStatusItem,
        ListA2PSMSView,
        MessageBatchCreateRequest,
        MessageBatchResponse,
        MessageDetailsResponse,
        MessageListResponse,
        MessageStatusesResponse,
    )
    from ...models._shared_message_direction_enum import MessageDirectionEnum


class HighVolumeSMSApi:
    """High Volume SMS."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def aggregate_a2p_sms_statuses(
        self,
        *,
        account_id: str = "~",
        batch_id: str | None = None,
        direction: MessageDirectionEnum
        | Literal["Inbound", "Outbound"]
        | Sequence[MessageDirectionEnum | Literal["Inbound", "Outbound"]]
        | None = None,
        date_from: datetime.datetime | None = None,
        date_to: datetime.datetime | None = None,
        phone_number: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> MessageStatusesResponse:
        """Counts high-volume texts by status and error code.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/statuses`

        Throttling group: Light. Application permission: A2PSMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            batch_id: sent as `batchId`.
            direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
            date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
            date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
            phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .aggregate_a2p_sms_statuses import sync

        return sync(
            client=self._client,
            account_id=account_id,
            batch_id=batch_id,
            direction=direction,
            date_from=date_from,
            date_to=date_to,
            phone_number=phone_number,
            options=options,
        )

    def create_a2p_sms(
        self, *, body: MessageBatchCreateRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageBatchResponse:
        """Queues a batch of texts from a number enabled for high volume.

        `POST /restapi/v1.0/account/{accountId}/a2p-sms/batches`

        Throttling group: Light. Application permission: A2PSMS. Largest request body: 52428800 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_a2p_sms import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def list_a2p_batches(
        self,
        *,
        account_id: str = "~",
        date_from: datetime.datetime | None = None,
        date_to: datetime.datetime | None = None,
        from_: str | None = None,
        status: ListA2PBatchesStatusItem
        | Literal["Queued", "Processing", "Sent", "Completed"]
        | Sequence[ListA2PBatchesStatusItem | Literal["Queued", "Processing", "Sent", "Completed"]]
        | None = None,
        page_token: str | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> BatchListResponse:
        """Pages through the high-volume batches the account has sent.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/batches`

        Throttling group: Light. Application permission: A2PSMS. Largest request body: 52428800 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
            date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
            from_: sent as `from`.
            status: Only what has this status; `Queued` | `Processing` | `Sent` | `Completed`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_a2p_batches import sync

        return sync(
            client=self._client,
            account_id=account_id,
            date_from=date_from,
            date_to=date_to,
            from_=from_,
            status=status,
            page_token=page_token,
            per_page=per_page,
            options=options,
        )

    def list_a2p_sms(
        self,
        *,
        account_id: str = "~",
        batch_id: str | None = None,
        direction: MessageDirectionEnum
        | Literal["Inbound", "Outbound"]
        | Sequence[MessageDirectionEnum | Literal["Inbound", "Outbound"]]
        | None = None,
        date_from: datetime.datetime | None = None,
        date_to: datetime.datetime | None = None,
        view: ListA2PSMSView | Literal["Simple", "Detailed"] | None = None,
        phone_number: str | Sequence[str] | None = None,
        page_token: str | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> MessageListResponse:
        """Pages through single high-volume texts, sent and received.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages`

        Throttling group: Light. Application permission: A2PSMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            batch_id: sent as `batchId`.
            direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
            date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
            date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
            view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
            phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `1000`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_a2p_sms import sync

        return sync(
            client=self._client,
            account_id=account_id,
            batch_id=batch_id,
            direction=direction,
            date_from=date_from,
            date_to=date_to,
            view=view,
            phone_number=phone_number,
            page_token=page_token,
            per_page=per_page,
            options=options,
        )

    def read_a2p_batch(
        self, *, batch_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageBatchResponse:
        """Reads progress and cost of one high-volume batch.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}`

        Throttling group: Light. Application permission: A2PSMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            batch_id: sent as `batchId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_a2p_batch import sync

        return sync(client=self._client, account_id=account_id, batch_id=batch_id, options=options)

    def read_a2p_sms(
        self, *, message_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageDetailsResponse:
        """Reads one high-volume text with its delivery status and cost.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}`

        Throttling group: Light. Application permission: A2PSMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_a2p_sms import sync

        return sync(client=self._client, account_id=account_id, message_id=message_id, options=options)


class AsyncHighVolumeSMSApi:
    """High Volume SMS, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def aggregate_a2p_sms_statuses(
        self,
        *,
        account_id: str = "~",
        batch_id: str | None = None,
        direction: MessageDirectionEnum
        | Literal["Inbound", "Outbound"]
        | Sequence[MessageDirectionEnum | Literal["Inbound", "Outbound"]]
        | None = None,
        date_from: datetime.datetime | None = None,
        date_to: datetime.datetime | None = None,
        phone_number: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> MessageStatusesResponse:
        """Counts high-volume texts by status and error code.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/statuses`

        Throttling group: Light. Application permission: A2PSMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            batch_id: sent as `batchId`.
            direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
            date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
            date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
            phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .aggregate_a2p_sms_statuses import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            batch_id=batch_id,
            direction=direction,
            date_from=date_from,
            date_to=date_to,
            phone_number=phone_number,
            options=options,
        )

    async def create_a2p_sms(
        self, *, body: MessageBatchCreateRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageBatchResponse:
        """Queues a batch of texts from a number enabled for high volume.

        `POST /restapi/v1.0/account/{accountId}/a2p-sms/batches`

        Throttling group: Light. Application permission: A2PSMS. Largest request body: 52428800 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_a2p_sms import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def list_a2p_batches(
        self,
        *,
        account_id: str = "~",
        date_from: datetime.datetime | None = None,
        date_to: datetime.datetime | None = None,
        from_: str | None = None,
        status: ListA2PBatchesStatusItem
        | Literal["Queued", "Processing", "Sent", "Completed"]
        | Sequence[ListA2PBatchesStatusItem | Literal["Queued", "Processing", "Sent", "Completed"]]
        | None = None,
        page_token: str | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> BatchListResponse:
        """Pages through the high-volume batches the account has sent.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/batches`

        Throttling group: Light. Application permission: A2PSMS. Largest request body: 52428800 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
            date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
            from_: sent as `from`.
            status: Only what has this status; `Queued` | `Processing` | `Sent` | `Completed`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_a2p_batches import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            date_from=date_from,
            date_to=date_to,
            from_=from_,
            status=status,
            page_token=page_token,
            per_page=per_page,
            options=options,
        )

    async def list_a2p_sms(
        self,
        *,
        account_id: str = "~",
        batch_id: str | None = None,
        direction: MessageDirectionEnum
        | Literal["Inbound", "Outbound"]
        | Sequence[MessageDirectionEnum | Literal["Inbound", "Outbound"]]
        | None = None,
        date_from: datetime.datetime | None = None,
        date_to: datetime.datetime | None = None,
        view: ListA2PSMSView | Literal["Simple", "Detailed"] | None = None,
        phone_number: str | Sequence[str] | None = None,
        page_token: str | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> MessageListResponse:
        """Pages through single high-volume texts, sent and received.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages`

        Throttling group: Light. Application permission: A2PSMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            batch_id: sent as `batchId`.
            direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
            date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
            date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
            view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
            phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `1000`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_a2p_sms import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            batch_id=batch_id,
            direction=direction,
            date_from=date_from,
            date_to=date_to,
            view=view,
            phone_number=phone_number,
            page_token=page_token,
            per_page=per_page,
            options=options,
        )

    async def read_a2p_batch(
        self, *, batch_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageBatchResponse:
        """Reads progress and cost of one high-volume batch.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}`

        Throttling group: Light. Application permission: A2PSMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            batch_id: sent as `batchId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_a2p_batch import asyncio

        return await asyncio(client=self._client, account_id=account_id, batch_id=batch_id, options=options)

    async def read_a2p_sms(
        self, *, message_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageDetailsResponse:
        """Reads one high-volume text with its delivery status and cost.

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}`

        Throttling group: Light. Application permission: A2PSMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_a2p_sms import asyncio

        return await asyncio(client=self._client, account_id=account_id, message_id=message_id, options=options)
