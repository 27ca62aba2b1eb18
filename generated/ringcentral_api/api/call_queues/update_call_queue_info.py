"""Changes a call queue's name, service level figures or what its members may change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._call_queues import CallQueueDetailsForUpdateDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_queues import CallQueueDetails, CallQueueDetailsForUpdate

OPERATION = Operation(
    "update_call_queue_info",
    "PUT",
    "/restapi/v1.0/account/{accountId}/call-queues/{groupId}",
    "call_queues",
    group="Light",
    app_permission="EditExtensions",
    user_permission="EditUserInfo",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    group_id: str | int,
    body: CallQueueDetailsForUpdate | CallQueueDetailsForUpdateDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Changes a call queue's name, service level figures or what its members may change.

    `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}`

    Throttling group: Light. Application permission: EditExtensions. User permission: EditUserInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        group_id: sent as `groupId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CallQueueDetailsForUpdate")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-queues/{_call.segment(group_id, 'group_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallQueueDetails:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_queues import CallQueueDetails

        return _call.decode_model(response, CallQueueDetails, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
