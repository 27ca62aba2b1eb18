"""Changes some attributes of a user through SCIM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._scim import ScimUserPatchDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._scim import ScimUserPatch, ScimUserResponse

OPERATION = Operation(
    "patch_user",
    "PATCH",
    "/scim/v2/Users/{scimUserId}",
    "scim",
    group="Heavy",
    app_permission="EditAccounts",
    max_body=10485760,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ScimErrorResponse",
    "401": "ScimErrorResponse",
    "403": "ScimErrorResponse",
    "404": "ScimErrorResponse",
    "409": "ScimErrorResponse",
    "429": "ScimErrorResponse",
    "500": "ScimErrorResponse",
}


def request(
    *, scim_user_id: str | int, body: ScimUserPatch | ScimUserPatchDict, options: RequestOptions | None = None
) -> Request:
    """Changes some attributes of a user through SCIM.

    `PATCH /scim/v2/Users/{scimUserId}`

    Throttling group: Heavy. Application permission: EditAccounts. Largest request body: 10485760 bytes.

    Args:
        scim_user_id: sent as `scimUserId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json, application/scim+json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ScimUserPatch")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/scim/v2/Users/{_call.segment(scim_user_id, 'scim_user_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ScimUserResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._scim import ScimUserResponse

        return _call.decode_model(response, ScimUserResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
