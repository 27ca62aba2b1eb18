"""Finds a meeting room by the PIN for joining by phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._bridge_management import BridgeResponse

OPERATION = Operation(
    "get_bridge_by_pstn_pin",
    "GET",
    "/rcvideo/v2/bridges/pin/pstn/{pin}",
    "bridge_management",
    group="Medium",
    app_permission="Video",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, pin: str, pw: str | None = None, phone_number: str | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if pw is not None:
        query.append(("pw", _call.text(pw, "pw")))
    if phone_number is not None:
        query.append(("phoneNumber", _call.text(phone_number, "phone_number")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/rcvideo/v2/bridges/pin/pstn/{_call.segment(pin, 'pin')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> BridgeResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._bridge_management import BridgeResponse

        return _call.decode_model(response, BridgeResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    pin: str,
    pw: str | None = None,
    phone_number: str | None = None,
    options: RequestOptions | None = None,
) -> Response[BridgeResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(pin=pin, pw=pw, phone_number=phone_number, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    pin: str,
    pw: str | None = None,
    phone_number: str | None = None,
    options: RequestOptions | None = None,
) -> BridgeResponse:
    """Finds a meeting room by the PIN for joining by phone.

    `GET /rcvideo/v2/bridges/pin/pstn/{pin}`

    Throttling group: Medium. Application permission: Video.

    Args:
        pin: part of the path.
        pw: a query parameter.
        phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(pin=pin, pw=pw, phone_number=phone_number, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    pin: str,
    pw: str | None = None,
    phone_number: str | None = None,
    options: RequestOptions | None = None,
) -> Response[BridgeResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(pin=pin, pw=pw, phone_number=phone_number, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    pin: str,
    pw: str | None = None,
    phone_number: str | None = None,
    options: RequestOptions | None = None,
) -> BridgeResponse:
    """Finds a meeting room by the PIN for joining by phone.

    `GET /rcvideo/v2/bridges/pin/pstn/{pin}`

    Throttling group: Medium. Application permission: Video.

    Args:
        pin: part of the path.
        pw: a query parameter.
        phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(pin=pin, pw=pw, phone_number=phone_number, options=options)), client.drift)
