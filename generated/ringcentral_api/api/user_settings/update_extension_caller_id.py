"""Sets which number or name the extension shows on outgoing calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._user_settings import ExtensionCallerIdInfo

OPERATION = Operation(
    "update_extension_caller_id",
    "PUT",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id",
    "user_settings",
    group="Medium",
    app_permission="EditExtensions",
    user_permission="EditCallerIDSettings",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: ExtensionCallerIdInfo,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ExtensionCallerIdInfo")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/caller-id",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ExtensionCallerIdInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._user_settings import ExtensionCallerIdInfo

        return _call.decode_model(response, ExtensionCallerIdInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: ExtensionCallerIdInfo,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[ExtensionCallerIdInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: ExtensionCallerIdInfo,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> ExtensionCallerIdInfo:
    """Sets which number or name the extension shows on outgoing calls.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`

    Throttling group: Medium.
    Application permission: EditExtensions.
    User permission: EditCallerIDSettings.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options)), client.drift
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: ExtensionCallerIdInfo,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[ExtensionCallerIdInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: ExtensionCallerIdInfo,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> ExtensionCallerIdInfo:
    """Sets which number or name the extension shows on outgoing calls.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`

    Throttling group: Medium.
    Application permission: EditExtensions.
    User permission: EditCallerIDSettings.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options)),
        client.drift,
    )
