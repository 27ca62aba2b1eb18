"""Reads one rule for a user's incoming calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    rule_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    show_inactive_numbers: bool | None = None,
    internal_ids: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._call_handling_rules import CallHandlingRuleInfo

        return _call.decode_model(response, CallHandlingRuleInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    rule_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    show_inactive_numbers: bool | None = None,
    internal_ids: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[CallHandlingRuleInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            rule_id=rule_id,
            show_inactive_numbers=show_inactive_numbers,
            internal_ids=internal_ids,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    rule_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    show_inactive_numbers: bool | None = None,
    internal_ids: bool | None = None,
    options: RequestOptions | None = None,
) -> CallHandlingRuleInfo:
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
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                rule_id=rule_id,
                show_inactive_numbers=show_inactive_numbers,
                internal_ids=internal_ids,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    rule_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    show_inactive_numbers: bool | None = None,
    internal_ids: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[CallHandlingRuleInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            rule_id=rule_id,
            show_inactive_numbers=show_inactive_numbers,
            internal_ids=internal_ids,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    rule_id: str,
    account_id: str = "~",
    extension_id: str = "~",
    show_inactive_numbers: bool | None = None,
    internal_ids: bool | None = None,
    options: RequestOptions | None = None,
) -> CallHandlingRuleInfo:
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
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                rule_id=rule_id,
                show_inactive_numbers=show_inactive_numbers,
                internal_ids=internal_ids,
                options=options,
            )
        ),
        client.drift,
    )
