"""Sends pictures or other media, with optional text, from one of the extension's numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._sms import CreateMMSMessage, GetSMSMessageInfoResponse

OPERATION = Operation(
    "create_mms",
    "POST",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/mms",
    "sms",
    group="Medium",
    app_permission="SMS",
    user_permission="OutboundSMS",
    max_body=10485760,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: CreateMMSMessage,
    account_id: str = "~",
    extension_id: str = "~",
    multipart: Literal["form-data", "mixed"] = "form-data",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    subtype: Literal["form-data", "mixed"] = "form-data"
    parts = _call.parts(body, ("attachments",), (), "CreateMMSMessage", most=OPERATION.max_body)
    subtype = _call.subtype(multipart)
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/mms",
        headers=headers,
        content=content,
        parts=parts,
        multipart=subtype,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> GetSMSMessageInfoResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._sms import GetSMSMessageInfoResponse

        return _call.decode_model(response, GetSMSMessageInfoResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateMMSMessage,
    account_id: str = "~",
    extension_id: str = "~",
    multipart: Literal["form-data", "mixed"] = "form-data",
    options: RequestOptions | None = None,
) -> Response[GetSMSMessageInfoResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, extension_id=extension_id, body=body, multipart=multipart, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
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

    return parse(
        client.send(
            request(account_id=account_id, extension_id=extension_id, body=body, multipart=multipart, options=options)
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateMMSMessage,
    account_id: str = "~",
    extension_id: str = "~",
    multipart: Literal["form-data", "mixed"] = "form-data",
    options: RequestOptions | None = None,
) -> Response[GetSMSMessageInfoResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        await _call.in_thread(
            lambda: request(
                account_id=account_id, extension_id=extension_id, body=body, multipart=multipart, options=options
            )
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
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

    return parse(
        await client.send(
            await _call.in_thread(
                lambda: request(
                    account_id=account_id, extension_id=extension_id, body=body, multipart=multipart, options=options
                )
            )
        ),
        client.drift,
    )
