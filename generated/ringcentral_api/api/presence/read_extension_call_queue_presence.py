"""Lists for which of its queues an agent takes calls just now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._presence import ExtensionCallQueuePresenceList

OPERATION = Operation(
    "read_extension_call_queue_presence",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence",
    "presence",
    group="Light",
    app_permission="ReadPresence",
    max_body=104857600,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    editable_member_status: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Lists for which of its queues an agent takes calls just now.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`

    Throttling group: Light.
    Application permission: ReadPresence.
    Largest request body: 104857600 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        editable_member_status: sent as `editableMemberStatus`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if editable_member_status is not None:
        query.append(("editableMemberStatus", _call.text(editable_member_status, "editable_member_status")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/call-queue-presence",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ExtensionCallQueuePresenceList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._presence import ExtensionCallQueuePresenceList

        return _call.decode_model(response, ExtensionCallQueuePresenceList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
