"""Creates a meeting room (bridge) for a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._bridge_management import CreateBridgeRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._bridge_management import BridgeResponse, CreateBridgeRequest

OPERATION = Operation(
    "create_bridge",
    "POST",
    "/rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges",
    "bridge_management",
    group="Heavy",
    app_permission="Video",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    body: CreateBridgeRequest | CreateBridgeRequestDict | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Creates a meeting room (bridge) for a user.

    `POST /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges`

    Throttling group: Heavy. Application permission: Video.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "CreateBridgeRequest")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/rcvideo/v2/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/bridges",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> BridgeResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 201:
        from ...models._bridge_management import BridgeResponse

        return _call.decode_model(response, BridgeResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
