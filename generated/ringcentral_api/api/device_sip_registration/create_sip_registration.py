"""Registers a soft phone and returns its SIP credentials and proxies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._device_sip_registration import CreateSipRegistrationRequest, CreateSipRegistrationResponse

OPERATION = Operation(
    "create_sip_registration",
    "POST",
    "/restapi/v1.0/client-info/sip-provision",
    "device_sip_registration",
    group="Heavy",
    app_permission="VoipCalling",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, body: CreateSipRegistrationRequest, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CreateSipRegistrationRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/restapi/v1.0/client-info/sip-provision",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CreateSipRegistrationResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._device_sip_registration import CreateSipRegistrationResponse

        return _call.decode_model(response, CreateSipRegistrationResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: CreateSipRegistrationRequest, options: RequestOptions | None = None
) -> Response[CreateSipRegistrationResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, body: CreateSipRegistrationRequest, options: RequestOptions | None = None
) -> CreateSipRegistrationResponse:
    """Registers a soft phone and returns its SIP credentials and proxies.

    `POST /restapi/v1.0/client-info/sip-provision`

    Throttling group: Heavy. Application permission: VoipCalling.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateSipRegistrationRequest, options: RequestOptions | None = None
) -> Response[CreateSipRegistrationResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, body: CreateSipRegistrationRequest, options: RequestOptions | None = None
) -> CreateSipRegistrationResponse:
    """Registers a soft phone and returns its SIP credentials and proxies.

    `POST /restapi/v1.0/client-info/sip-provision`

    Throttling group: Heavy. Application permission: VoipCalling.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(body=body, options=options)), client.drift)
