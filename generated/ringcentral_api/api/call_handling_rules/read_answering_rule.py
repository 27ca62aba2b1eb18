"""Reads one rule for a user's incoming calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_handling_rules import CallHandlingRuleInfo

OPERATION = Operation(
    "read_answering_rule",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}",
    "call_handling_rules",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadUserAnsweringRules",
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
    rule_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    show_inactive_numbers: bool | None = None,
    internal_ids: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Reads one rule for a user's incoming calls.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`

    Throttling group: Light.
    Application permission: ReadAccounts.
    User permission: ReadUserAnsweringRules.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        rule_id: sent as `ruleId`.
        show_inactive_numbers: the platform's default is `false`; sent as `showInactiveNumbers`.
        internal_ids: the platform's default is `false`; sent as `internalIds`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if show_inactive_numbers is not None:
        query.append(("showInactiveNumbers", _call.text(show_inactive_numbers, "show_inactive_numbers")))
    if internal_ids is not None:
        query.append(("internalIds", _call.text(internal_ids, "internal_ids")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/answering-rule/{_call.segment(rule_id, 'rule_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallHandlingRuleInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_handling_rules import CallHandlingRuleInfo

        return _call.decode_model(response, CallHandlingRuleInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
