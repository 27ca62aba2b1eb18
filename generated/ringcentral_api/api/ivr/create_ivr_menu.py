"""Adds an IVR menu with its prompt and key actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._ivr import IvrMenuInfoCreateDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._ivr import IvrMenuInfo, IvrMenuInfoCreate

OPERATION = Operation(
    "create_ivr_menu",
    "POST",
    "/restapi/v1.0/account/{accountId}/ivr-menus",
    "ivr",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="AutoReceptionist",
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
    body: IvrMenuInfoCreate | IvrMenuInfoCreateDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Adds an IVR menu with its prompt and key actions.

    `POST /restapi/v1.0/account/{accountId}/ivr-menus`

    Throttling group: Heavy. Application permission: EditAccounts. User permission: AutoReceptionist.

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
    content = _call.dump(body, "IvrMenuInfoCreate")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/ivr-menus",
        headers=headers,
        content=content,
        parts=parts,
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
