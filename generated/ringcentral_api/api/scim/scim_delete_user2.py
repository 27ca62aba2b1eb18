"""Deletes a user through SCIM."""

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
    "scim_delete_user2",
    "DELETE",
    "/scim/v2/Users/{scimUserId}",
    "scim",
    group="Heavy",
    app_permission="EditAccounts",
    max_body=1048576,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "401": "ScimErrorResponse",
    "403": "ScimErrorResponse",
    "404": "ScimErrorResponse",
    "429": "ScimErrorResponse",
    "500": "ScimErrorResponse",
}


def request(*, scim_user_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/scim/v2/Users/{_call.segment(scim_user_id, 'scim_user_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(*, client: SyncClient, scim_user_id: str, options: RequestOptions | None = None) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(scim_user_id=scim_user_id, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(*, client: SyncClient, scim_user_id: str, options: RequestOptions | None = None) -> None:
    """Deletes a user through SCIM.

    `DELETE /scim/v2/Users/{scimUserId}`

    Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 1048576 bytes.

    Args:
        scim_user_id: sent as `scimUserId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(client.send(request(scim_user_id=scim_user_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, scim_user_id: str, options: RequestOptions | None = None
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(scim_user_id=scim_user_id, options=options))
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(*, client: AsyncClient, scim_user_id: str, options: RequestOptions | None = None) -> None:
    """Deletes a user through SCIM.

    `DELETE /scim/v2/Users/{scimUserId}`

    Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 1048576 bytes.

    Args:
        scim_user_id: sent as `scimUserId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(await client.send(request(scim_user_id=scim_user_id, options=options)), client.drift)
