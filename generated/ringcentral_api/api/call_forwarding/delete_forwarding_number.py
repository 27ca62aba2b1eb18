"""Deletes one forwarding entry of the extension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy

OPERATION = Operation(
    "delete_forwarding_number",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
    "call_forwarding",
    group="Medium",
    app_permission="EditExtensions",
    user_permission="EditUserForwardingFlipNumbers",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *, forwarding_number_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/forwarding-number/{_call.segment(forwarding_number_id, 'forwarding_number_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    forwarding_number_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id, extension_id=extension_id, forwarding_number_id=forwarding_number_id, options=options
        )
    )
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
    forwarding_number_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Deletes one forwarding entry of the extension.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`

    Throttling group: Medium.
    Application permission: EditExtensions.
    User permission: EditUserForwardingFlipNumbers.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        forwarding_number_id: sent as `forwardingNumberId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                forwarding_number_id=forwarding_number_id,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    forwarding_number_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id, extension_id=extension_id, forwarding_number_id=forwarding_number_id, options=options
        )
    )
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    forwarding_number_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Deletes one forwarding entry of the extension.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`

    Throttling group: Medium.
    Application permission: EditExtensions.
    User permission: EditUserForwardingFlipNumbers.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        forwarding_number_id: sent as `forwardingNumberId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                forwarding_number_id=forwarding_number_id,
                options=options,
            )
        ),
        client.drift,
    )
