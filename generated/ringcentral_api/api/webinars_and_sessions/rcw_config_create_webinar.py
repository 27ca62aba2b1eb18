"""Creates a webinar, hosted by the user unless another host is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._webinars_and_sessions import WcsWebinarResource, WebinarCreationRequest

OPERATION = Operation(
    "rcw_config_create_webinar",
    "POST",
    "/webinar/configuration/v1/webinars",
    "webinars_and_sessions",
    group="Heavy",
    app_permission="EditWebinars",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(*, body: WebinarCreationRequest, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "WebinarCreationRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/webinar/configuration/v1/webinars",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> WcsWebinarResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 201:
        from ...models._webinars_and_sessions import WcsWebinarResource

        return _call.decode_model(response, WcsWebinarResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: WebinarCreationRequest, options: RequestOptions | None = None
) -> Response[WcsWebinarResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, body: WebinarCreationRequest, options: RequestOptions | None = None
) -> WcsWebinarResource:
    """Creates a webinar, hosted by the user unless another host is named.

    `POST /webinar/configuration/v1/webinars`

    Throttling group: Heavy. Application permission: EditWebinars.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: WebinarCreationRequest, options: RequestOptions | None = None
) -> Response[WcsWebinarResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, body: WebinarCreationRequest, options: RequestOptions | None = None
) -> WcsWebinarResource:
    """Creates a webinar, hosted by the user unless another host is named.

    `POST /webinar/configuration/v1/webinars`

    Throttling group: Heavy. Application permission: EditWebinars.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(body=body, options=options)), client.drift)
