"""The operations of SMS as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._sms import CreateMMSMessage, CreateSMSMessage, GetSMSMessageInfoResponse


class SMSApi:
    """SMS."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_mms(
        self,
        *,
        body: CreateMMSMessage,
        account_id: str = "~",
        extension_id: str = "~",
        multipart: Literal["form-data", "mixed"] = "form-data",
        options: RequestOptions | None = None,
    ) -> GetSMSMessageInfoResponse:
        """Sends pictures or other media, with optional text, from one of the extension's numbers.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/mms`

        Throttling group: Medium.
        Application permission: SMS.
        User permission: OutboundSMS.
        Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `multipart/form-data`, or `multipart/mixed`.
            multipart: which of the two.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_mms import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            body=body,
            multipart=multipart,
            options=options,
        )

    def create_sms_message(
        self,
        *,
        body: CreateSMSMessage,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetSMSMessageInfoResponse:
        """Sends a text message from one of the extension's own numbers.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms`

        Throttling group: Medium.
        Application permission: SMS.
        User permission: OutboundSMS.
        Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_sms_message import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)


class AsyncSMSApi:
    """SMS, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_mms(
        self,
        *,
        body: CreateMMSMessage,
        account_id: str = "~",
        extension_id: str = "~",
        multipart: Literal["form-data", "mixed"] = "form-data",
        options: RequestOptions | None = None,
    ) -> GetSMSMessageInfoResponse:
        """Sends pictures or other media, with optional text, from one of the extension's numbers.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/mms`

        Throttling group: Medium.
        Application permission: SMS.
        User permission: OutboundSMS.
        Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `multipart/form-data`, or `multipart/mixed`.
            multipart: which of the two.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_mms import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            body=body,
            multipart=multipart,
            options=options,
        )

    async def create_sms_message(
        self,
        *,
        body: CreateSMSMessage,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetSMSMessageInfoResponse:
        """Sends a text message from one of the extension's own numbers.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms`

        Throttling group: Medium.
        Application permission: SMS.
        User permission: OutboundSMS.
        Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_sms_message import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )
