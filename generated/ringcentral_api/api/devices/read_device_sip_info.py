"""Reads the SIP user, password and proxies for setting up a phone by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._devices import SipInfoResource

OPERATION = Operation(
    "read_device_sip_info",
    "GET",
    "/restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info",
    "devices",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyDevices",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, device_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/device/{_call.segment(device_id, 'device_id')}/sip-info",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SipInfoResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._devices import SipInfoResource

        return _call.decode_model(response, SipInfoResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, device_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[SipInfoResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, device_id=device_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, device_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> SipInfoResource:
    """Reads the SIP user, password and proxies for setting up a phone by hand.

    `GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        device_id: sent as `deviceId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, device_id=device_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, device_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[SipInfoResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, device_id=device_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, device_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> SipInfoResource:
    """Reads the SIP user, password and proxies for setting up a phone by hand.

    `GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        device_id: sent as `deviceId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, device_id=device_id, options=options)), client.drift)
