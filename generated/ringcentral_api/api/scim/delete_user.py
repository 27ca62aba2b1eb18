"""Deletes a user through SCIM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy

OPERATION = Operation(
    "delete_user",
    "DELETE",
    "/scim/v2/Users/{scimUserId}",
    "scim",
    group="Heavy",
    app_permission="EditAccounts",
    max_body=1048576,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "401": "ScimErrorResponse",
    "403": "ScimErrorResponse",
    "404": "ScimErrorResponse",
    "429": "ScimErrorResponse",
    "500": "ScimErrorResponse",
}


def request(*, scim_user_id: str | int, options: RequestOptions | None = None) -> Request:
    """Deletes a user through SCIM.

    `DELETE /scim/v2/Users/{scimUserId}`

    Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 1048576 bytes.

    Args:
        scim_user_id: sent as `scimUserId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/scim/v2/Users/{_call.segment(scim_user_id, 'scim_user_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
