"""Removes devices or numbers from those that the user's call rules may ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._forwarding_targets import CommRemoveForwardingTargetsRequest, CommRemoveForwardingTargetsResponse

OPERATION = Operation(
    "delete_forwarding_targets",
    "DELETE",
    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets",
    "forwarding_targets",
    group="Medium",
    app_permission="EditExtensions",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: CommRemoveForwardingTargetsRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CommRemoveForwardingTargetsRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/extensions/{_call.segment(extension_id, 'extension_id')}/comm-handling/voice/forwarding-targets",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CommRemoveForwardingTargetsResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._forwarding_targets import CommRemoveForwardingTargetsResponse

        return _call.decode_model(response, CommRemoveForwardingTargetsResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: CommRemoveForwardingTargetsRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CommRemoveForwardingTargetsResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: CommRemoveForwardingTargetsRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> CommRemoveForwardingTargetsResponse:
    """Removes devices or numbers from those that the user's call rules may ring.

    `DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`

    Throttling group: Medium. Application permission: EditExtensions.

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
    body: CommRemoveForwardingTargetsRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CommRemoveForwardingTargetsResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: CommRemoveForwardingTargetsRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> CommRemoveForwardingTargetsResponse:
    """Removes devices or numbers from those that the user's call rules may ring.

    `DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`

    Throttling group: Medium. Application permission: EditExtensions.

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
