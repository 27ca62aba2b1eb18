"""Keeps a copy of the shared text threads: first `FSync`, then `ISync` with the token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._message_threads import ThreadSyncList
    from ...models._shared_owner_resource import SyncTypeEnum

OPERATION = Operation(
    "mth_sync_threads",
    "GET",
    "/restapi/v1.0/account/{accountId}/message-threads/sync",
    "message_threads",
    group="Medium",
    app_permission="SMS",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    account_id: str | int = "~",
    sync_type: SyncTypeEnum | Literal["FSync", "ISync"] | None = None,
    sync_token: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Keeps a copy of the shared text threads: first `FSync`, then `ISync` with the token.

    `GET /restapi/v1.0/account/{accountId}/message-threads/sync`

    Throttling group: Medium. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        sync_type: `FSync` reads everything anew, `ISync` what changed since the token; `FSync` | `ISync`; the platform's default is `FSync`; sent as `syncType`.
        sync_token: Token of the last synchronisation; needed for `ISync`; sent as `syncToken`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if sync_type is not None:
        query.append(("syncType", _call.text(sync_type, "sync_type")))
    if sync_token is not None:
        query.append(("syncToken", _call.text(sync_token, "sync_token")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-threads/sync",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ThreadSyncList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._message_threads import ThreadSyncList

        return _call.decode_model(response, ThreadSyncList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
