"""Deletes one of the company's addresses for emergency calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._automatic_location_updates import GetLocationDeletionMultiResponse

OPERATION = Operation(
    "delete_emergency_location",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/emergency-locations/{locationId}",
    "automatic_location_updates",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    location_id: str,
    account_id: str = "~",
    validate_only: bool | None = None,
    new_location_id: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if validate_only is not None:
        query.append(("validateOnly", _call.text(validate_only, "validate_only")))
    if new_location_id is not None:
        query.append(("newLocationId", _call.text(new_location_id, "new_location_id")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-locations/{_call.segment(location_id, 'location_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> GetLocationDeletionMultiResponse | None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        return None
    if status == 204:
        return None
    if status == 207:
        from ...models._automatic_location_updates import GetLocationDeletionMultiResponse

        return _call.decode_model(response, GetLocationDeletionMultiResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    location_id: str,
    account_id: str = "~",
    validate_only: bool | None = None,
    new_location_id: str | None = None,
    options: RequestOptions | None = None,
) -> Response[GetLocationDeletionMultiResponse | None]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            location_id=location_id,
            validate_only=validate_only,
            new_location_id=new_location_id,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    location_id: str,
    account_id: str = "~",
    validate_only: bool | None = None,
    new_location_id: str | None = None,
    options: RequestOptions | None = None,
) -> GetLocationDeletionMultiResponse | None:
    """Deletes one of the company's addresses for emergency calls.

    `DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        location_id: sent as `locationId`.
        validate_only: sent as `validateOnly`.
        new_location_id: sent as `newLocationId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                location_id=location_id,
                validate_only=validate_only,
                new_location_id=new_location_id,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    location_id: str,
    account_id: str = "~",
    validate_only: bool | None = None,
    new_location_id: str | None = None,
    options: RequestOptions | None = None,
) -> Response[GetLocationDeletionMultiResponse | None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            location_id=location_id,
            validate_only=validate_only,
            new_location_id=new_location_id,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    location_id: str,
    account_id: str = "~",
    validate_only: bool | None = None,
    new_location_id: str | None = None,
    options: RequestOptions | None = None,
) -> GetLocationDeletionMultiResponse | None:
    """Deletes one of the company's addresses for emergency calls.

    `DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        location_id: sent as `locationId`.
        validate_only: sent as `validateOnly`.
        new_location_id: sent as `newLocationId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                location_id=location_id,
                validate_only=validate_only,
                new_location_id=new_location_id,
                options=options,
            )
        ),
        client.drift,
    )
