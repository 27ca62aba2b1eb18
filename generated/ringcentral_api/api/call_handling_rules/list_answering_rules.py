"""Pages through the rules by which a user's incoming calls are handled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    account_id: str = "~",
    extension_id: str = "~",
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
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._call_handling_rules import UserAnsweringRuleList

        return _call.decode_model(response, UserAnsweringRuleList, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
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
) -> Response[UserAnsweringRuleList]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            type=type,
            view=view,
            enabled_only=enabled_only,
            internal_ids=internal_ids,
            page=page,
            per_page=per_page,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
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
) -> UserAnsweringRuleList:
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
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                type=type,
                view=view,
                enabled_only=enabled_only,
                internal_ids=internal_ids,
                page=page,
                per_page=per_page,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
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
) -> Response[UserAnsweringRuleList]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            type=type,
            view=view,
            enabled_only=enabled_only,
            internal_ids=internal_ids,
            page=page,
            per_page=per_page,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
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
) -> UserAnsweringRuleList:
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
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                type=type,
                view=view,
                enabled_only=enabled_only,
                internal_ids=internal_ids,
                page=page,
                per_page=per_page,
                options=options,
            )
        ),
        client.drift,
    )
