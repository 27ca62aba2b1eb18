"""Sets by which e-mails and texts the user hears of voicemail, faxes and missed calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._user_settings import NotificationSettingsUpdateRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._user_settings import NotificationSettings, NotificationSettingsUpdateRequest

OPERATION = Operation(
    "update_notification_settings",
    "PUT",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings",
    "user_settings",
    group="Medium",
    app_permission="EditExtensions",
    user_permission="EditMessagesNotificationsSettings",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: NotificationSettingsUpdateRequest | NotificationSettingsUpdateRequestDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Sets by which e-mails and texts the user hears of voicemail, faxes and missed calls.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`

    Throttling group: Medium.
    Application permission: EditExtensions.
    User permission: EditMessagesNotificationsSettings.

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
    content = _call.dump(body, "NotificationSettingsUpdateRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/notification-settings",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> NotificationSettings:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._user_settings import NotificationSettings

        return _call.decode_model(response, NotificationSettings, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
