"""Adds a custom rule for a user's incoming calls, by caller, called number or time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    body: CreateAnsweringRuleRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._call_handling_rules import CustomAnsweringRuleInfo

        return _call.decode_model(response, CustomAnsweringRuleInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateAnsweringRuleRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CustomAnsweringRuleInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: CreateAnsweringRuleRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> CustomAnsweringRuleInfo:
    """Adds a custom rule for a user's incoming calls, by caller, called number or time.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`

    Throttling group: Medium.
    Application permission: EditExtensions.
    User permission: EditUserAnsweringRules.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options)), client.drift
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateAnsweringRuleRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CustomAnsweringRuleInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateAnsweringRuleRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> CustomAnsweringRuleInfo:
    """Adds a custom rule for a user's incoming calls, by caller, called number or time.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`

    Throttling group: Medium.
    Application permission: EditExtensions.
    User permission: EditUserAnsweringRules.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options)),
        client.drift,
    )
