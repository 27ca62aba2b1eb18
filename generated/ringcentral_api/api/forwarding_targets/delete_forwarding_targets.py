"""Removes devices or numbers from those that the user's call rules may ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._forwarding_targets import CommRemoveForwardingTargetsRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._forwarding_targets import CommRemoveForwardingTargetsRequest, CommRemoveForwardingTargetsResponse

OPERATION = Operation(
    "delete_forwarding_targets",
    "DELETE",
    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets",
    "forwarding_targets",
    group="Medium",
    app_permission="EditExtensions",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: CommRemoveForwardingTargetsRequest | CommRemoveForwardingTargetsRequestDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Removes devices or numbers from those that the user's call rules may ring.

    `DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`

    Throttling group: Medium. Application permission: EditExtensions.

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
    content = _call.dump(body, "CommRemoveForwardingTargetsRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/extensions/{_call.segment(extension_id, 'extension_id')}/comm-handling/voice/forwarding-targets",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CommRemoveForwardingTargetsResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._forwarding_targets import CommRemoveForwardingTargetsResponse

        return _call.decode_model(response, CommRemoveForwardingTargetsResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
