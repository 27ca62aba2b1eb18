"""Renames a field that the company has defined for its users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._custom_fields import CustomFieldUpdateRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._custom_fields import CustomFieldModel, CustomFieldUpdateRequest

OPERATION = Operation(
    "update_custom_field",
    "PUT",
    "/restapi/v1.0/account/{accountId}/custom-fields/{fieldId}",
    "custom_fields",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="Users",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    field_id: str | int,
    body: CustomFieldUpdateRequest | CustomFieldUpdateRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Renames a field that the company has defined for its users.

    `PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`

    Throttling group: Medium. Application permission: EditAccounts. User permission: Users.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        field_id: sent as `fieldId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CustomFieldUpdateRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/custom-fields/{_call.segment(field_id, 'field_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CustomFieldModel:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._custom_fields import CustomFieldModel

        return _call.decode_model(response, CustomFieldModel, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
