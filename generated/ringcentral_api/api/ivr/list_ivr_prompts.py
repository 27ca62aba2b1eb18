"""Lists the company's voice prompts for IVR menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._ivr import IvrPrompts

OPERATION = Operation(
    "list_ivr_prompts",
    "GET",
    "/restapi/v1.0/account/{accountId}/ivr-prompts",
    "ivr",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyGreetings",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Lists the company's voice prompts for IVR menus.

    `GET /restapi/v1.0/account/{accountId}/ivr-prompts`

    Throttling group: Medium.
    Application permission: ReadAccounts.
    User permission: ReadCompanyGreetings.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/ivr-prompts",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> IvrPrompts:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._ivr import IvrPrompts

        return _call.decode_model(response, IvrPrompts, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
