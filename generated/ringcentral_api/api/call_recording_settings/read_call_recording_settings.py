"""Reads the company's settings for recording on demand and automatically."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._call_recording_settings import CallRecordingSettingsResource

OPERATION = Operation(
    "read_call_recording_settings",
    "GET",
    "/restapi/v1.0/account/{accountId}/call-recording",
    "call_recording_settings",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-recording",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallRecordingSettingsResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._call_recording_settings import CallRecordingSettingsResource

        return _call.decode_model(response, CallRecordingSettingsResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, account_id: str = "~", options: RequestOptions | None = None
) -> Response[CallRecordingSettingsResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, account_id: str = "~", options: RequestOptions | None = None
) -> CallRecordingSettingsResource:
    """Reads the company's settings for recording on demand and automatically.

    `GET /restapi/v1.0/account/{accountId}/call-recording`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, account_id: str = "~", options: RequestOptions | None = None
) -> Response[CallRecordingSettingsResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, account_id: str = "~", options: RequestOptions | None = None
) -> CallRecordingSettingsResource:
    """Reads the company's settings for recording on demand and automatically.

    `GET /restapi/v1.0/account/{accountId}/call-recording`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, options=options)), client.drift)
