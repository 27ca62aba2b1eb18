"""Reads type, length and link of one custom greeting of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._greetings import CustomUserGreetingInfo

OPERATION = Operation(
    "read_custom_greeting",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}",
    "greetings",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadUserInfo",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *, greeting_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/greeting/{_call.segment(greeting_id, 'greeting_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CustomUserGreetingInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._greetings import CustomUserGreetingInfo

        return _call.decode_model(response, CustomUserGreetingInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    greeting_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CustomUserGreetingInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, extension_id=extension_id, greeting_id=greeting_id, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    greeting_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> CustomUserGreetingInfo:
    """Reads type, length and link of one custom greeting of a user.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadUserInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        greeting_id: sent as `greetingId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(account_id=account_id, extension_id=extension_id, greeting_id=greeting_id, options=options)
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    greeting_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CustomUserGreetingInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, extension_id=extension_id, greeting_id=greeting_id, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    greeting_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> CustomUserGreetingInfo:
    """Reads type, length and link of one custom greeting of a user.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadUserInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        greeting_id: sent as `greetingId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(account_id=account_id, extension_id=extension_id, greeting_id=greeting_id, options=options)
        ),
        client.drift,
    )
