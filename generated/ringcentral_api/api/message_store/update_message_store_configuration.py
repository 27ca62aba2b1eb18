"""Sets for how many days (7 to 90) the account keeps faxes and voicemail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._message_store import MessageStoreConfigurationDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._message_store import MessageStoreConfiguration

OPERATION = Operation(
    "update_message_store_configuration",
    "PUT",
    "/restapi/v1.0/account/{accountId}/message-store-configuration",
    "message_store",
    group="Light",
    app_permission="EditAccounts",
    user_permission="AccountAdministration",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: MessageStoreConfiguration | MessageStoreConfigurationDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Sets for how many days (7 to 90) the account keeps faxes and voicemail.

    `PUT /restapi/v1.0/account/{accountId}/message-store-configuration`

    Throttling group: Light.
    Application permission: EditAccounts.
    User permission: AccountAdministration.

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
    content = _call.dump(body, "MessageStoreConfiguration")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-store-configuration",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageStoreConfiguration:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._message_store import MessageStoreConfiguration

        return _call.decode_model(response, MessageStoreConfiguration, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
