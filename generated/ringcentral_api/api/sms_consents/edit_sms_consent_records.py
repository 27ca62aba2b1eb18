"""Records that numbers have opted in to or out of the account's texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._sms_consents import OptRecordsModificationSummary, UpdateOptRecordList

OPERATION = Operation(
    "edit_sms_consent_records",
    "PATCH",
    "/restapi/v2/accounts/{accountId}/sms/consents",
    "sms_consents",
    group="Light",
    app_permission="SMS",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "502": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, body: UpdateOptRecordList, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "UpdateOptRecordList")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/sms/consents",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> OptRecordsModificationSummary:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._sms_consents import OptRecordsModificationSummary

        return _call.decode_model(response, OptRecordsModificationSummary, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: UpdateOptRecordList, account_id: str = "~", options: RequestOptions | None = None
) -> Response[OptRecordsModificationSummary]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, body: UpdateOptRecordList, account_id: str = "~", options: RequestOptions | None = None
) -> OptRecordsModificationSummary:
    """Records that numbers have opted in to or out of the account's texts.

    `PATCH /restapi/v2/accounts/{accountId}/sms/consents`

    Throttling group: Light. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: UpdateOptRecordList, account_id: str = "~", options: RequestOptions | None = None
) -> Response[OptRecordsModificationSummary]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, body: UpdateOptRecordList, account_id: str = "~", options: RequestOptions | None = None
) -> OptRecordsModificationSummary:
    """Records that numbers have opted in to or out of the account's texts.

    `PATCH /restapi/v2/accounts/{accountId}/sms/consents`

    Throttling group: Light. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, body=body, options=options)), client.drift)
