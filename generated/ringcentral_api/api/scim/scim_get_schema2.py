"""Reads one schema of the SCIM service by its URI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._scim import ScimSchemaResponse

OPERATION = Operation(
    "scim_get_schema2",
    "GET",
    "/scim/v2/Schemas/{uri}",
    "scim",
    group="Light",
    app_permission="ReadAccounts",
    max_body=1048576,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ScimErrorResponse",
}


def request(*, uri: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json, application/scim+json"}
    return Request(
        OPERATION,
        f"/scim/v2/Schemas/{_call.segment(uri, 'uri')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ScimSchemaResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._scim import ScimSchemaResponse

        return _call.decode_model(response, ScimSchemaResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, uri: str, options: RequestOptions | None = None
) -> Response[ScimSchemaResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(uri=uri, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, uri: str, options: RequestOptions | None = None) -> ScimSchemaResponse:
    """Reads one schema of the SCIM service by its URI.

    `GET /scim/v2/Schemas/{uri}`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        uri: part of the path.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(uri=uri, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, uri: str, options: RequestOptions | None = None
) -> Response[ScimSchemaResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(uri=uri, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, uri: str, options: RequestOptions | None = None) -> ScimSchemaResponse:
    """Reads one schema of the SCIM service by its URI.

    `GET /scim/v2/Schemas/{uri}`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        uri: part of the path.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(uri=uri, options=options)), client.drift)
