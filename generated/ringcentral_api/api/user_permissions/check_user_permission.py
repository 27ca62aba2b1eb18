"""Tells whether the logged-in user holds one permission, and over whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._user_permissions import AuthProfileCheckResource

OPERATION = Operation(
    "check_user_permission",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check",
    "user_permissions",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str = "~",
    extension_id: str = "~",
    permission_id: str | None = None,
    target_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if permission_id is not None:
        query.append(("permissionId", _call.text(permission_id, "permission_id")))
    if target_extension_id is not None:
        query.append(("targetExtensionId", _call.text(target_extension_id, "target_extension_id")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/authz-profile/check",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AuthProfileCheckResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._user_permissions import AuthProfileCheckResource

        return _call.decode_model(response, AuthProfileCheckResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    permission_id: str | None = None,
    target_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> Response[AuthProfileCheckResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            permission_id=permission_id,
            target_extension_id=target_extension_id,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    permission_id: str | None = None,
    target_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> AuthProfileCheckResource:
    """Tells whether the logged-in user holds one permission, and over whom.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check`

    Throttling group: Light.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        permission_id: sent as `permissionId`.
        target_extension_id: sent as `targetExtensionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                permission_id=permission_id,
                target_extension_id=target_extension_id,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    permission_id: str | None = None,
    target_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> Response[AuthProfileCheckResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            permission_id=permission_id,
            target_extension_id=target_extension_id,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    permission_id: str | None = None,
    target_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> AuthProfileCheckResource:
    """Tells whether the logged-in user holds one permission, and over whom.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check`

    Throttling group: Light.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        permission_id: sent as `permissionId`.
        target_extension_id: sent as `targetExtensionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                permission_id=permission_id,
                target_extension_id=target_extension_id,
                options=options,
            )
        ),
        client.drift,
    )
