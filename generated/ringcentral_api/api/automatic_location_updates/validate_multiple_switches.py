"""Checks up to 10,000 network switches before they are added or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._automatic_location_updates import ValidateMultipleSwitchesRequest, ValidateMultipleSwitchesResponse

OPERATION = Operation(
    "validate_multiple_switches",
    "POST",
    "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate",
    "automatic_location_updates",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
    max_body=104857600,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, body: ValidateMultipleSwitchesRequest, account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ValidateMultipleSwitchesRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-address-auto-update/switches-bulk-validate",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ValidateMultipleSwitchesResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._automatic_location_updates import ValidateMultipleSwitchesResponse

        return _call.decode_model(response, ValidateMultipleSwitchesResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: ValidateMultipleSwitchesRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[ValidateMultipleSwitchesResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: ValidateMultipleSwitchesRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> ValidateMultipleSwitchesResponse:
    """Checks up to 10,000 network switches before they are added or changed.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.
    Largest request body: 104857600 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: ValidateMultipleSwitchesRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[ValidateMultipleSwitchesResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: ValidateMultipleSwitchesRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> ValidateMultipleSwitchesResponse:
    """Checks up to 10,000 network switches before they are added or changed.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.
    Largest request body: 104857600 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, body=body, options=options)), client.drift)
