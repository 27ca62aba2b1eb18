"""Reads one voice prompt for IVR menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._ivr import PromptInfo

OPERATION = Operation(
    "read_ivr_prompt",
    "GET",
    "/restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}",
    "ivr",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyGreetings",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, prompt_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/ivr-prompts/{_call.segment(prompt_id, 'prompt_id')}",
        headers=headers,
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
    *, client: SyncClient, prompt_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[PromptInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, prompt_id=prompt_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, prompt_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> PromptInfo:
    """Reads one voice prompt for IVR menus.

    `GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

    Throttling group: Medium.
    Application permission: ReadAccounts.
    User permission: ReadCompanyGreetings.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        prompt_id: sent as `promptId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, prompt_id=prompt_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, prompt_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[PromptInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, prompt_id=prompt_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, prompt_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> PromptInfo:
    """Reads one voice prompt for IVR menus.

    `GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

    Throttling group: Medium.
    Application permission: ReadAccounts.
    User permission: ReadCompanyGreetings.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        prompt_id: sent as `promptId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, prompt_id=prompt_id, options=options)), client.drift)
