"""Reads one user through SCIM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._scim import ScimUserResponse

OPERATION = Operation(
    "scim_get_user2",
    "GET",
    "/scim/v2/Users/{scimUserId}",
    "scim",
    group="Light",
    app_permission="ReadAccounts",
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
    headers: dict[str, str] = {"Accept": "application/json, application/scim+json"}
    return Request(
        OPERATION,
        f"/scim/v2/Users/{_call.segment(scim_user_id, 'scim_user_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ScimUserResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._scim import ScimUserResponse

        return _call.decode_model(response, ScimUserResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, scim_user_id: str, options: RequestOptions | None = None
) -> Response[ScimUserResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(scim_user_id=scim_user_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, scim_user_id: str, options: RequestOptions | None = None) -> ScimUserResponse:
    """Reads one user through SCIM.

    `GET /scim/v2/Users/{scimUserId}`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        scim_user_id: sent as `scimUserId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(scim_user_id=scim_user_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, scim_user_id: str, options: RequestOptions | None = None
) -> Response[ScimUserResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(scim_user_id=scim_user_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, scim_user_id: str, options: RequestOptions | None = None) -> ScimUserResponse:
    """Reads one user through SCIM.

    `GET /scim/v2/Users/{scimUserId}`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        scim_user_id: sent as `scimUserId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(scim_user_id=scim_user_id, options=options)), client.drift)
