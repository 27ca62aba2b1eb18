"""Replaces the extension's profile picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._user_settings import UpdateUserProfileImageBody

OPERATION = Operation(
    "update_user_profile_image",
    "PUT",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
    "user_settings",
    group="Heavy",
    app_permission="EditExtensions",
    user_permission="EditUserInfo",
    max_body=10485760,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: UpdateUserProfileImageBody,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    parts = _call.parts(body, ("image",), (), "UpdateUserProfileImageBody", most=OPERATION.max_body)
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/profile-image",
        headers=headers,
        content=content,
        parts=parts,
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
    body: UpdateUserProfileImageBody,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
    body: UpdateUserProfileImageBody,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Replaces the extension's profile picture.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

    Throttling group: Heavy.
    Application permission: EditExtensions.
    User permission: EditUserInfo.
    Largest request body: 10485760 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `multipart/form-data`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options)), client.drift
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: UpdateUserProfileImageBody,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        await _call.in_thread(
            lambda: request(account_id=account_id, extension_id=extension_id, body=body, options=options)
        )
    )
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    body: UpdateUserProfileImageBody,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Replaces the extension's profile picture.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

    Throttling group: Heavy.
    Application permission: EditExtensions.
    User permission: EditUserInfo.
    Largest request body: 10485760 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `multipart/form-data`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        await client.send(
            await _call.in_thread(
                lambda: request(account_id=account_id, extension_id=extension_id, body=body, options=options)
            )
        ),
        client.drift,
    )
