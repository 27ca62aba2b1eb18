"""Keeps a copy of messages and notes in shared threads: `FSync` first, then `ISync`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._message_threads import MthSyncEntriesScope, ThreadEntriesSyncList
    from ...models._shared_owner_resource import SyncTypeEnum

OPERATION = Operation(
    "mth_sync_entries",
    "GET",
    "/restapi/v1.0/account/{accountId}/message-threads/entries/sync",
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
    scope: MthSyncEntriesScope
    | Literal["Accessible", "Unassigned", "AssignedToMe", "AssignedToMeAndUnassigned", "Explicit"]
    | None = None,
    thread_ids: str | int | Sequence[str | int] | None = None,
    sync_type: SyncTypeEnum | Literal["FSync", "ISync"] | None = None,
    sync_token: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Keeps a copy of messages and notes in shared threads: `FSync` first, then `ISync`.

    `GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync`

    Throttling group: Medium. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        scope: `Accessible` | `Unassigned` | `AssignedToMe` | `AssignedToMeAndUnassigned` | `Explicit`; the platform's default is `AssignedToMe`.
        thread_ids: up to 10 values; sent as `threadIds`.
        sync_type: `FSync` reads everything anew, `ISync` what changed since the token; `FSync` | `ISync`; the platform's default is `FSync`; sent as `syncType`.
        sync_token: Token of the last synchronisation; needed for `ISync`; sent as `syncToken`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if scope is not None:
        query.append(("scope", _call.text(scope, "scope")))
    if thread_ids is not None:
        query.extend(("threadIds", item) for item in _call.several(thread_ids, "thread_ids"))
    if sync_type is not None:
        query.append(("syncType", _call.text(sync_type, "sync_type")))
    if sync_token is not None:
        query.append(("syncToken", _call.text(sync_token, "sync_token")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-threads/entries/sync",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ThreadEntriesSyncList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._message_threads import ThreadEntriesSyncList

        return _call.decode_model(response, ThreadEntriesSyncList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
