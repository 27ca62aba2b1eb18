"""Deletes one or several of the user's own addresses for emergency calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy

OPERATION = Operation(
    "delete_extension_emergency_location",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}",
    "automatic_location_updates",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="EmergencyFramework",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    location_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    validate_only: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if validate_only is not None:
        query.append(("validateOnly", _call.text(validate_only, "validate_only")))
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/emergency-locations/{_call.segment(location_id, 'location_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    location_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    validate_only: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            location_id=location_id,
            validate_only=validate_only,
            options=options,
        )
    )
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
    location_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    validate_only: bool | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Deletes one or several of the user's own addresses for emergency calls.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

    Throttling group: Heavy. Application permission: EditAccounts. User permission: EmergencyFramework.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        location_id: sent as `locationId`.
        validate_only: sent as `validateOnly`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                location_id=location_id,
                validate_only=validate_only,
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
    extension_id: str = "~",
    validate_only: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            location_id=location_id,
            validate_only=validate_only,
            options=options,
        )
    )
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    location_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    validate_only: bool | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Deletes one or several of the user's own addresses for emergency calls.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

    Throttling group: Heavy. Application permission: EditAccounts. User permission: EmergencyFramework.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        location_id: sent as `locationId`.
        validate_only: sent as `validateOnly`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                location_id=location_id,
                validate_only=validate_only,
                options=options,
            )
        ),
        client.drift,
    )
