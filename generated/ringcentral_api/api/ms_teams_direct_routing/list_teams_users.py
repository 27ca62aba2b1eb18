"""Tells for up to 25 users whether they are connected to Microsoft Teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._ms_teams_direct_routing import MsTeamsUserListResponse

OPERATION = Operation(
    "list_teams_users",
    "GET",
    "/restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users",
    "ms_teams_direct_routing",
    group="Medium",
    app_permission="ReadAccounts",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "429": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *, extension_ids: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    query.extend(("extensionIds", item) for item in _call.several(extension_ids, "extension_ids"))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/ms-teams/direct-routing/users",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MsTeamsUserListResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._ms_teams_direct_routing import MsTeamsUserListResponse

        return _call.decode_model(response, MsTeamsUserListResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    extension_ids: str | Sequence[str],
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[MsTeamsUserListResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, extension_ids=extension_ids, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    extension_ids: str | Sequence[str],
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> MsTeamsUserListResponse:
    """Tells for up to 25 users whether they are connected to Microsoft Teams.

    `GET /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_ids: up to 25 values; sent as `extensionIds`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, extension_ids=extension_ids, options=options)), client.drift
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    extension_ids: str | Sequence[str],
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[MsTeamsUserListResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, extension_ids=extension_ids, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    extension_ids: str | Sequence[str],
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> MsTeamsUserListResponse:
    """Tells for up to 25 users whether they are connected to Microsoft Teams.

    `GET /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_ids: up to 25 values; sent as `extensionIds`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, extension_ids=extension_ids, options=options)), client.drift
    )
