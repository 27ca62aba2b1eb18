"""Changes one rule for calls to the company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._call_handling_rules import CompanyAnsweringRuleInfo, CompanyAnsweringRuleUpdate

OPERATION = Operation(
    "update_company_answering_rule",
    "PUT",
    "/restapi/v1.0/account/{accountId}/answering-rule/{ruleId}",
    "call_handling_rules",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="EditCompanyAnsweringRules",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *, rule_id: str, body: CompanyAnsweringRuleUpdate, account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CompanyAnsweringRuleUpdate")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/answering-rule/{_call.segment(rule_id, 'rule_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CompanyAnsweringRuleInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._call_handling_rules import CompanyAnsweringRuleInfo

        return _call.decode_model(response, CompanyAnsweringRuleInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    rule_id: str,
    body: CompanyAnsweringRuleUpdate,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CompanyAnsweringRuleInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, rule_id=rule_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    rule_id: str,
    body: CompanyAnsweringRuleUpdate,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CompanyAnsweringRuleInfo:
    """Changes one rule for calls to the company.

    `PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: EditCompanyAnsweringRules.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        rule_id: sent as `ruleId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, rule_id=rule_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    rule_id: str,
    body: CompanyAnsweringRuleUpdate,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CompanyAnsweringRuleInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, rule_id=rule_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    rule_id: str,
    body: CompanyAnsweringRuleUpdate,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CompanyAnsweringRuleInfo:
    """Changes one rule for calls to the company.

    `PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: EditCompanyAnsweringRules.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        rule_id: sent as `ruleId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, rule_id=rule_id, body=body, options=options)), client.drift
    )
