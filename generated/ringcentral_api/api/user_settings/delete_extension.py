"""Deletes one extension (deprecated: use `bulk_delete_users`)."""

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
    "delete_extension",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
    "user_settings",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="AddRemoveUsers",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    save_phone_lines: bool | None = None,
    save_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Deletes one extension (deprecated: use `bulk_delete_users`).

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: AddRemoveUsers.
    Deprecated by the API.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        save_phone_lines: the platform's default is `false`; sent as `savePhoneLines`.
        save_phone_numbers: the platform's default is `true`; sent as `savePhoneNumbers`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if save_phone_lines is not None:
        query.append(("savePhoneLines", _call.text(save_phone_lines, "save_phone_lines")))
    if save_phone_numbers is not None:
        query.append(("savePhoneNumbers", _call.text(save_phone_numbers, "save_phone_numbers")))
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}",
        query=query,
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
