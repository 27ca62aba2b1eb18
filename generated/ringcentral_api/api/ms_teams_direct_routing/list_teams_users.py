"""Tells for up to 25 users whether they are connected to Microsoft Teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "429": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    extension_ids: str | int | Sequence[str | int],
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Tells for up to 25 users whether they are connected to Microsoft Teams.

    `GET /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_ids: up to 25 values; sent as `extensionIds`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._ms_teams_direct_routing import MsTeamsUserListResponse

        return _call.decode_model(response, MsTeamsUserListResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
