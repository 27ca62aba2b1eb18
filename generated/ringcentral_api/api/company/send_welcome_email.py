"""Mails the welcome letter once more to the owner of a confirmed account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._company import SendWelcomeEmailV2BodyDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._company import SendWelcomeEmailV2Body

OPERATION = Operation(
    "send_welcome_email",
    "POST",
    "/restapi/v2/accounts/{accountId}/send-welcome-email",
    "company",
    group="Medium",
    app_permission="EditExtensions",
    user_permission="Users",
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
    account_id: str | int = "~",
    body: SendWelcomeEmailV2Body | SendWelcomeEmailV2BodyDict | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Mails the welcome letter once more to the owner of a confirmed account.

    `POST /restapi/v2/accounts/{accountId}/send-welcome-email`

    Throttling group: Medium. Application permission: EditExtensions. User permission: Users.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "SendWelcomeEmailV2Body")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/send-welcome-email",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
