"""Adds a custom rule for a user's incoming calls, by caller, called number or time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._call_handling_rules import CreateAnsweringRuleRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_handling_rules import CreateAnsweringRuleRequest, CustomAnsweringRuleInfo

OPERATION = Operation(
    "create_answering_rule",
    "POST",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule",
    "call_handling_rules",
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
    body: CreateAnsweringRuleRequest | CreateAnsweringRuleRequestDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Adds a custom rule for a user's incoming calls, by caller, called number or time.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`

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
    content = _call.dump(body, "CreateAnsweringRuleRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/answering-rule",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CustomAnsweringRuleInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_handling_rules import CustomAnsweringRuleInfo

        return _call.decode_model(response, CustomAnsweringRuleInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
