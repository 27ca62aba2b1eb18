"""Sets the weekly hours in which the user's daytime call rules apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._business_hours import UserBusinessHoursUpdateRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._business_hours import UserBusinessHoursUpdateRequest, UserBusinessHoursUpdateResponse

OPERATION = Operation(
    "update_user_business_hours",
    "PUT",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours",
    "business_hours",
    group="Medium",
    app_permission="EditExtensions",
    user_permission="EditUserAnsweringRules",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    body: UserBusinessHoursUpdateRequest | UserBusinessHoursUpdateRequestDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Sets the weekly hours in which the user's daytime call rules apply.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`

    Throttling group: Medium.
    Application permission: EditExtensions.
    User permission: EditUserAnsweringRules.

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
    content = _call.dump(body, "UserBusinessHoursUpdateRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/business-hours",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> UserBusinessHoursUpdateResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._business_hours import UserBusinessHoursUpdateResponse

        return _call.decode_model(response, UserBusinessHoursUpdateResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
