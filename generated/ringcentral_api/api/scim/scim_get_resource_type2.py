"""Reads one kind of resource of the SCIM service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._scim import ScimResourceTypeResponse

OPERATION = Operation(
    "scim_get_resource_type2",
    "GET",
    "/scim/v2/ResourceTypes/{type}",
    "scim",
    group="Light",
    app_permission="ReadAccounts",
    max_body=1048576,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ScimErrorResponse",
}


def request(*, type: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json, application/scim+json"}
    return Request(
        OPERATION,
        f"/scim/v2/ResourceTypes/{_call.segment(type, 'type')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ScimResourceTypeResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._scim import ScimResourceTypeResponse

        return _call.decode_model(response, ScimResourceTypeResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, type: str, options: RequestOptions | None = None
) -> Response[ScimResourceTypeResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(type=type, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, type: str, options: RequestOptions | None = None) -> ScimResourceTypeResponse:
    """Reads one kind of resource of the SCIM service.

    `GET /scim/v2/ResourceTypes/{type}`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        type: Only things of this type.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(type=type, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, type: str, options: RequestOptions | None = None
) -> Response[ScimResourceTypeResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(type=type, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, type: str, options: RequestOptions | None = None) -> ScimResourceTypeResponse:
    """Reads one kind of resource of the SCIM service.

    `GET /scim/v2/ResourceTypes/{type}`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        type: Only things of this type.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(type=type, options=options)), client.drift)
