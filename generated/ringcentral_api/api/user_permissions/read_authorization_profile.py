"""Lists every user permission the logged-in user holds, with its scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._user_permissions import AuthProfileResource

OPERATION = Operation(
    "read_authorization_profile",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile",
    "user_permissions",
    group="Medium",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str = "~",
    extension_id: str = "~",
    target_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if target_extension_id is not None:
        query.append(("targetExtensionId", _call.text(target_extension_id, "target_extension_id")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/authz-profile",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AuthProfileResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._user_permissions import AuthProfileResource

        return _call.decode_model(response, AuthProfileResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    target_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> Response[AuthProfileResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id, extension_id=extension_id, target_extension_id=target_extension_id, options=options
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    target_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> AuthProfileResource:
    """Lists every user permission the logged-in user holds, with its scope.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile`

    Throttling group: Medium.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
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
    target_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> Response[AuthProfileResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id, extension_id=extension_id, target_extension_id=target_extension_id, options=options
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    target_extension_id: str | None = None,
    options: RequestOptions | None = None,
) -> AuthProfileResource:
    """Lists every user permission the logged-in user holds, with its scope.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile`

    Throttling group: Medium.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
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
                target_extension_id=target_extension_id,
                options=options,
            )
        ),
        client.drift,
    )
