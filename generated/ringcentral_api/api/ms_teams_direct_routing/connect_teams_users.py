"""Starts connecting up to 25 users to Microsoft Teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._ms_teams_direct_routing import ConnectTeamsUsersRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._ms_teams_direct_routing import ConnectTeamsUsersRequest, MsTeamsUserListResponse

OPERATION = Operation(
    "connect_teams_users",
    "POST",
    "/restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users",
    "ms_teams_direct_routing",
    group="Medium",
    app_permission="EditAccounts",
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
    body: ConnectTeamsUsersRequest | ConnectTeamsUsersRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Starts connecting up to 25 users to Microsoft Teams.

    `POST /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

    Throttling group: Medium. Application permission: EditAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ConnectTeamsUsersRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/ms-teams/direct-routing/users",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MsTeamsUserListResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 202:
        from ...models._ms_teams_direct_routing import MsTeamsUserListResponse

        return _call.decode_model(response, MsTeamsUserListResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
