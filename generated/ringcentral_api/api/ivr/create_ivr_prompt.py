"""Uploads a voice prompt for IVR menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._ivr import CreateIVRPromptBody, PromptInfo

OPERATION = Operation(
    "create_ivr_prompt",
    "POST",
    "/restapi/v1.0/account/{accountId}/ivr-prompts",
    "ivr",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="EditCompanyGreetings",
    max_body=20971520,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, body: CreateIVRPromptBody, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    parts = _call.parts(body, ("attachment",), (), "CreateIVRPromptBody", most=OPERATION.max_body)
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/ivr-prompts",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> PromptInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._ivr import PromptInfo

        return _call.decode_model(response, PromptInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: CreateIVRPromptBody, account_id: str = "~", options: RequestOptions | None = None
) -> Response[PromptInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, body: CreateIVRPromptBody, account_id: str = "~", options: RequestOptions | None = None
) -> PromptInfo:
    """Uploads a voice prompt for IVR menus.

    `POST /restapi/v1.0/account/{accountId}/ivr-prompts`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: EditCompanyGreetings.
    Largest request body: 20971520 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `multipart/form-data`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateIVRPromptBody, account_id: str = "~", options: RequestOptions | None = None
) -> Response[PromptInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        await _call.in_thread(lambda: request(account_id=account_id, body=body, options=options))
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, body: CreateIVRPromptBody, account_id: str = "~", options: RequestOptions | None = None
) -> PromptInfo:
    """Uploads a voice prompt for IVR menus.

    `POST /restapi/v1.0/account/{accountId}/ivr-prompts`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: EditCompanyGreetings.
    Largest request body: 20971520 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `multipart/form-data`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(await _call.in_thread(lambda: request(account_id=account_id, body=body, options=options))),
        client.drift,
    )
