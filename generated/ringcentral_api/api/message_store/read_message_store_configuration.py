"""Reads for how many days the account keeps faxes and voicemail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._message_store import MessageStoreConfiguration

OPERATION = Operation(
    "read_message_store_configuration",
    "GET",
    "/restapi/v1.0/account/{accountId}/message-store-configuration",
    "message_store",
    group="Light",
    app_permission="EditAccounts",
    user_permission="AccountAdministration",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Reads for how many days the account keeps faxes and voicemail.

    `GET /restapi/v1.0/account/{accountId}/message-store-configuration`

    Throttling group: Light.
    Application permission: EditAccounts.
    User permission: AccountAdministration.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-store-configuration",
        headers=headers,
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
