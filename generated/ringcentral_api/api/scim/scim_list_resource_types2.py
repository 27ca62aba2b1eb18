"""Lists the kinds of resource the SCIM service has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._scim import ScimResourceTypeSearchResponse

OPERATION = Operation(
    "scim_list_resource_types2",
    "GET",
    "/scim/v2/ResourceTypes",
    "scim",
    group="Light",
    app_permission="ReadAccounts",
    max_body=1048576,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "403": "ScimErrorResponse",
}


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json, application/scim+json"}
    return Request(
        OPERATION,
        "/scim/v2/ResourceTypes",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ScimResourceTypeSearchResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._scim import ScimResourceTypeSearchResponse

        return _call.decode_model(response, ScimResourceTypeSearchResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, options: RequestOptions | None = None
) -> Response[ScimResourceTypeSearchResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> ScimResourceTypeSearchResponse:
    """Lists the kinds of resource the SCIM service has.

    `GET /scim/v2/ResourceTypes`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, options: RequestOptions | None = None
) -> Response[ScimResourceTypeSearchResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> ScimResourceTypeSearchResponse:
    """Lists the kinds of resource the SCIM service has.

    `GET /scim/v2/ResourceTypes`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(options=options)), client.drift)
