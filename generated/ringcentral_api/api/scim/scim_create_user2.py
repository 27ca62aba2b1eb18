"""Creates a user through SCIM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._scim import ScimUser, ScimUserResponse

OPERATION = Operation(
    "scim_create_user2",
    "POST",
    "/scim/v2/Users",
    "scim",
    group="Heavy",
    app_permission="EditAccounts",
    max_body=10485760,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ScimErrorResponse",
    "401": "ScimErrorResponse",
    "403": "ScimErrorResponse",
    "404": "ScimErrorResponse",
    "409": "ScimErrorResponse",
    "429": "ScimErrorResponse",
    "500": "ScimErrorResponse",
}


def request(*, body: ScimUser, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json, application/scim+json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ScimUser")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/scim/v2/Users",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ScimUserResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 201:
        from ...models._scim import ScimUserResponse

        return _call.decode_model(response, ScimUserResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: ScimUser, options: RequestOptions | None = None
) -> Response[ScimUserResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, body: ScimUser, options: RequestOptions | None = None) -> ScimUserResponse:
    """Creates a user through SCIM.

    `POST /scim/v2/Users`

    Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 10485760 bytes.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: ScimUser, options: RequestOptions | None = None
) -> Response[ScimUserResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, body: ScimUser, options: RequestOptions | None = None) -> ScimUserResponse:
    """Creates a user through SCIM.

    `POST /scim/v2/Users`

    Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 10485760 bytes.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(body=body, options=options)), client.drift)
