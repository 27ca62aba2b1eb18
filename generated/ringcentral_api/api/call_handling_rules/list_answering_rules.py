"""Pages through the rules by which a user's incoming calls are handled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_handling_rules import ListAnsweringRulesView, RuleTypeInfo, UserAnsweringRuleList

OPERATION = Operation(
    "list_answering_rules",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule",
    "call_handling_rules",
    group="Medium",
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
    account_id: str | int = "~",
    extension_id: str | int = "~",
    type: RuleTypeInfo
    | Literal["BusinessHours", "AfterHours", "Custom"]
    | Sequence[RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"]]
    | None = None,
    view: ListAnsweringRulesView | Literal["Detailed", "Simple"] | None = None,
    enabled_only: bool | None = None,
    internal_ids: bool | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the rules by which a user's incoming calls are handled.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`

    Throttling group: Medium.
    Application permission: ReadAccounts.
    User permission: ReadUserAnsweringRules.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        type: Only things of this type; `BusinessHours` | `AfterHours` | `Custom`.
        view: How much the answer tells; `Detailed` | `Simple`; the platform's default is `Simple`.
        enabled_only: the platform's default is `false`; sent as `enabledOnly`.
        internal_ids: the platform's default is `false`; sent as `internalIds`.
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if type is not None:
        query.extend(("type", item) for item in _call.several(type, "type"))
    if view is not None:
        query.append(("view", _call.text(view, "view")))
    if enabled_only is not None:
        query.append(("enabledOnly", _call.text(enabled_only, "enabled_only")))
    if internal_ids is not None:
        query.append(("internalIds", _call.text(internal_ids, "internal_ids")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/answering-rule",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> UserAnsweringRuleList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_handling_rules import UserAnsweringRuleList

        return _call.decode_model(response, UserAnsweringRuleList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
