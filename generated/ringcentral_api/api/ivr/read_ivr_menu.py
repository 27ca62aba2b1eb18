"""Reads one IVR menu with its prompt and key actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._ivr import IvrMenuInfo

OPERATION = Operation(
    "read_ivr_menu",
    "GET",
    "/restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}",
    "ivr",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="AutoReceptionist",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, ivr_menu_id: str | int, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Reads one IVR menu with its prompt and key actions.

    `GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: AutoReceptionist.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        ivr_menu_id: sent as `ivrMenuId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/ivr-menus/{_call.segment(ivr_menu_id, 'ivr_menu_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> IvrMenuInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._ivr import IvrMenuInfo

        return _call.decode_model(response, IvrMenuInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
