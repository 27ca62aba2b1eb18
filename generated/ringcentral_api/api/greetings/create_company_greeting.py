"""Uploads a sound file, or a text to be spoken, as a greeting of the company."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._greetings import (
        CreateCompanyGreetingFormDataBody,
        CreateCompanyGreetingMixedBody,
        CustomCompanyGreetingInfo,
    )

OPERATION = Operation(
    "create_company_greeting",
    "POST",
    "/restapi/v1.0/account/{accountId}/greeting",
    "greetings",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="ReadUserInfo",
    max_body=20971520,
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
    body: CreateCompanyGreetingFormDataBody | CreateCompanyGreetingMixedBody,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    subtype: Literal["form-data", "mixed"] = "form-data"
    from ...models._greetings import CreateCompanyGreetingFormDataBody

    if isinstance(body, CreateCompanyGreetingFormDataBody):
        parts = _call.parts(body, ("binary",), (), "CreateCompanyGreetingFormDataBody", most=OPERATION.max_body)
    else:
        _call.expect(body, "CreateCompanyGreetingFormDataBody", "CreateCompanyGreetingMixedBody")
        parts = _call.parts(body, ("binary",), (), "CreateCompanyGreetingMixedBody", most=OPERATION.max_body)
        subtype = "mixed"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/greeting",
        headers=headers,
        content=content,
        parts=parts,
        multipart=subtype,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CustomCompanyGreetingInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._greetings import CustomCompanyGreetingInfo

        return _call.decode_model(response, CustomCompanyGreetingInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateCompanyGreetingFormDataBody | CreateCompanyGreetingMixedBody,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CustomCompanyGreetingInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: CreateCompanyGreetingFormDataBody | CreateCompanyGreetingMixedBody,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CustomCompanyGreetingInfo:
    """Uploads a sound file, or a text to be spoken, as a greeting of the company.

    `POST /restapi/v1.0/account/{accountId}/greeting`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: ReadUserInfo.
    Largest request body: 20971520 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `multipart/form-data`, `multipart/mixed`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateCompanyGreetingFormDataBody | CreateCompanyGreetingMixedBody,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CustomCompanyGreetingInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        await _call.in_thread(lambda: request(account_id=account_id, body=body, options=options))
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateCompanyGreetingFormDataBody | CreateCompanyGreetingMixedBody,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CustomCompanyGreetingInfo:
    """Uploads a sound file, or a text to be spoken, as a greeting of the company.

    `POST /restapi/v1.0/account/{accountId}/greeting`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: ReadUserInfo.
    Largest request body: 20971520 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `multipart/form-data`, `multipart/mixed`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(await _call.in_thread(lambda: request(account_id=account_id, body=body, options=options))),
        client.drift,
    )
