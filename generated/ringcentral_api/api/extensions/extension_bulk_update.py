"""Starts a background task that changes up to 500 extensions at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._extensions import ExtensionBulkUpdateRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._extensions import ExtensionBulkUpdateRequest, ExtensionBulkUpdateTaskResource

OPERATION = Operation(
    "extension_bulk_update",
    "POST",
    "/restapi/v1.0/account/{accountId}/extension-bulk-update",
    "extensions",
    group="Heavy",
    app_permission="EditExtensions",
    user_permission="EditExtensionInfo",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: ExtensionBulkUpdateRequest | ExtensionBulkUpdateRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Starts a background task that changes up to 500 extensions at once.

    `POST /restapi/v1.0/account/{accountId}/extension-bulk-update`

    Throttling group: Heavy. Application permission: EditExtensions. User permission: EditExtensionInfo.

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
    content = _call.dump(body, "ExtensionBulkUpdateRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension-bulk-update",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ExtensionBulkUpdateTaskResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._extensions import ExtensionBulkUpdateTaskResource

        return _call.decode_model(response, ExtensionBulkUpdateTaskResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
