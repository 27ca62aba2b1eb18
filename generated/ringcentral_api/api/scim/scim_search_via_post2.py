"""Searches users by a SCIM filter in the body, for long filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._scim import ScimSearchRequest, ScimUserSearchResponse

OPERATION = Operation(
    "scim_search_via_post2",
    "POST",
    "/scim/v2/Users/.search",
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


def request(*, body: ScimSearchRequest, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json, application/scim+json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ScimSearchRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/scim/v2/Users/.search",
        headers=headers,
        content=content,
        parts=parts,
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
    *, client: SyncClient, body: ScimSearchRequest, options: RequestOptions | None = None
) -> Response[ScimUserSearchResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, body: ScimSearchRequest, options: RequestOptions | None = None
) -> ScimUserSearchResponse:
    """Searches users by a SCIM filter in the body, for long filters.

    `POST /scim/v2/Users/.search`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: ScimSearchRequest, options: RequestOptions | None = None
) -> Response[ScimUserSearchResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, body: ScimSearchRequest, options: RequestOptions | None = None
) -> ScimUserSearchResponse:
    """Searches users by a SCIM filter in the body, for long filters.

    `POST /scim/v2/Users/.search`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(body=body, options=options)), client.drift)
