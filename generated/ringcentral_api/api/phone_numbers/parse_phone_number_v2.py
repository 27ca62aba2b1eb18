"""Parses phone numbers written in any style into E.164, national and dialling forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._phone_numbers import ParsePhoneNumberResponseV2, ParsePhoneNumbersRequest

OPERATION = Operation(
    "parse_phone_number_v2",
    "POST",
    "/restapi/v2/number-parser/parse",
    "phone_numbers",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ClientErrorsResponse",
    "500": "ServerErrorsResponse",
    "503": "ServerErrorsResponse",
}


def request(*, body: ParsePhoneNumbersRequest, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ParsePhoneNumbersRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/restapi/v2/number-parser/parse",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ParsePhoneNumberResponseV2:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._phone_numbers import ParsePhoneNumberResponseV2

        return _call.decode_model(response, ParsePhoneNumberResponseV2, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: ParsePhoneNumbersRequest, options: RequestOptions | None = None
) -> Response[ParsePhoneNumberResponseV2]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, body: ParsePhoneNumbersRequest, options: RequestOptions | None = None
) -> ParsePhoneNumberResponseV2:
    """Parses phone numbers written in any style into E.164, national and dialling forms.

    `POST /restapi/v2/number-parser/parse`

    Throttling group: Light.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: ParsePhoneNumbersRequest, options: RequestOptions | None = None
) -> Response[ParsePhoneNumberResponseV2]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, body: ParsePhoneNumbersRequest, options: RequestOptions | None = None
) -> ParsePhoneNumberResponseV2:
    """Parses phone numbers written in any style into E.164, national and dialling forms.

    `POST /restapi/v2/number-parser/parse`

    Throttling group: Light.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(body=body, options=options)), client.drift)
