"""Searches users by a SCIM filter in the query string."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._scim import ScimUserSearchResponse

OPERATION = Operation(
    "scim_search_via_get2",
    "GET",
    "/scim/v2/Users",
    "scim",
    group="Light",
    app_permission="ReadAccounts",
    max_body=1048576,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ScimErrorResponse",
    "401": "ScimErrorResponse",
    "403": "ScimErrorResponse",
    "429": "ScimErrorResponse",
    "500": "ScimErrorResponse",
}


def request(
    *,
    filter: str | None = None,
    start_index: int | None = None,
    count: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if filter is not None:
        query.append(("filter", _call.text(filter, "filter")))
    if start_index is not None:
        query.append(("startIndex", _call.text(start_index, "start_index")))
    if count is not None:
        query.append(("count", _call.text(count, "count")))
    headers: dict[str, str] = {"Accept": "application/json, application/scim+json"}
    return Request(
        OPERATION,
        "/scim/v2/Users",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ScimUserSearchResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._scim import ScimUserSearchResponse

        return _call.decode_model(response, ScimUserSearchResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    filter: str | None = None,
    start_index: int | None = None,
    count: int | None = None,
    options: RequestOptions | None = None,
) -> Response[ScimUserSearchResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(filter=filter, start_index=start_index, count=count, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    filter: str | None = None,
    start_index: int | None = None,
    count: int | None = None,
    options: RequestOptions | None = None,
) -> ScimUserSearchResponse:
    """Searches users by a SCIM filter in the query string.

    `GET /scim/v2/Users`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        filter: a query parameter.
        start_index: the platform's default is `1`; sent as `startIndex`.
        count: the platform's default is `100`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(filter=filter, start_index=start_index, count=count, options=options)), client.drift
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    filter: str | None = None,
    start_index: int | None = None,
    count: int | None = None,
    options: RequestOptions | None = None,
) -> Response[ScimUserSearchResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(filter=filter, start_index=start_index, count=count, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    filter: str | None = None,
    start_index: int | None = None,
    count: int | None = None,
    options: RequestOptions | None = None,
) -> ScimUserSearchResponse:
    """Searches users by a SCIM filter in the query string.

    `GET /scim/v2/Users`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        filter: a query parameter.
        start_index: the platform's default is `1`; sent as `startIndex`.
        count: the platform's default is `100`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(filter=filter, start_index=start_index, count=count, options=options)), client.drift
    )
