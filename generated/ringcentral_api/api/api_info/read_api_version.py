"""Reads number and release date of one REST API version, such as `v1.0`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._api_info import ApiVersionInfo

OPERATION = Operation(
    "read_api_version",
    "GET",
    "/restapi/{apiVersion}",
    "api_info",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, api_version: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/{_call.segment(api_version, 'api_version')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ApiVersionInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._api_info import ApiVersionInfo

        return _call.decode_model(response, ApiVersionInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, api_version: str, options: RequestOptions | None = None
) -> Response[ApiVersionInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(api_version=api_version, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, api_version: str, options: RequestOptions | None = None) -> ApiVersionInfo:
    """Reads number and release date of one REST API version, such as `v1.0`.

    `GET /restapi/{apiVersion}`

    Not throttled.

    Args:
        api_version: sent as `apiVersion`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(api_version=api_version, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, api_version: str, options: RequestOptions | None = None
) -> Response[ApiVersionInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(api_version=api_version, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, api_version: str, options: RequestOptions | None = None) -> ApiVersionInfo:
    """Reads number and release date of one REST API version, such as `v1.0`.

    `GET /restapi/{apiVersion}`

    Not throttled.

    Args:
        api_version: sent as `apiVersion`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(api_version=api_version, options=options)), client.drift)
