"""Lists the extensions whose calls also ring on a given device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._forwarding_targets import CommExtensionListResource

OPERATION = Operation(
    "list_extensions_using_forwarding_device_target",
    "GET",
    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions",
    "forwarding_targets",
    group="Medium",
    app_permission="ReadAccounts",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, device_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/extensions/{_call.segment(extension_id, 'extension_id')}/comm-handling/voice/forwarding-targets/devices/{_call.segment(device_id, 'device_id')}/extensions",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CommExtensionListResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._forwarding_targets import CommExtensionListResource

        return _call.decode_model(response, CommExtensionListResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    device_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CommExtensionListResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, extension_id=extension_id, device_id=device_id, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    device_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> CommExtensionListResource:
    """Lists the extensions whose calls also ring on a given device.

    `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        device_id: sent as `deviceId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, extension_id=extension_id, device_id=device_id, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    device_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CommExtensionListResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, extension_id=extension_id, device_id=device_id, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    device_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> CommExtensionListResource:
    """Lists the extensions whose calls also ring on a given device.

    `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        device_id: sent as `deviceId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(account_id=account_id, extension_id=extension_id, device_id=device_id, options=options)
        ),
        client.drift,
    )
