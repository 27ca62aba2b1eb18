"""Polls a ring-out: the state of both legs and of the whole call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._ring_out import GetRingOutStatusResponse

OPERATION = Operation(
    "read_ring_out_call_status",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}",
    "ring_out",
    group="Light",
    app_permission="RingOut",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, ringout_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/ring-out/{_call.segment(ringout_id, 'ringout_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> GetRingOutStatusResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._ring_out import GetRingOutStatusResponse

        return _call.decode_model(response, GetRingOutStatusResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    ringout_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[GetRingOutStatusResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, extension_id=extension_id, ringout_id=ringout_id, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    ringout_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> GetRingOutStatusResponse:
    """Polls a ring-out: the state of both legs and of the whole call.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`

    Throttling group: Light. Application permission: RingOut.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        ringout_id: sent as `ringoutId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, extension_id=extension_id, ringout_id=ringout_id, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    ringout_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[GetRingOutStatusResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, extension_id=extension_id, ringout_id=ringout_id, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    ringout_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> GetRingOutStatusResponse:
    """Polls a ring-out: the state of both legs and of the whole call.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`

    Throttling group: Light. Application permission: RingOut.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        ringout_id: sent as `ringoutId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(account_id=account_id, extension_id=extension_id, ringout_id=ringout_id, options=options)
        ),
        client.drift,
    )
