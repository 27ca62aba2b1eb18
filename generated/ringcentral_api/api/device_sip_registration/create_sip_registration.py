"""Registers a soft phone and returns its SIP credentials and proxies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._device_sip_registration import CreateSipRegistrationRequestDict
    from ...client import Part, RequestOptions
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *, body: CreateSipRegistrationRequest | CreateSipRegistrationRequestDict, options: RequestOptions | None = None
) -> Request:
    """Registers a soft phone and returns its SIP credentials and proxies.

    `POST /restapi/v1.0/client-info/sip-provision`

    Throttling group: Heavy. Application permission: VoipCalling.

    Args:
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._device_sip_registration import CreateSipRegistrationResponse

        return _call.decode_model(response, CreateSipRegistrationResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
