"""Reads what happens to a user's calls in one state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._state_based_rules import CommStateBasedRuleResource, CommStateId

OPERATION = Operation(
    "read_voice_state_based_rule",
    "GET",
    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}",
    "state_based_rules",
    group="Medium",
    app_permission="ReadAccounts",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    state_id: CommStateId | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"],
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/extensions/{_call.segment(extension_id, 'extension_id')}/comm-handling/voice/state-rules/{_call.segment(state_id, 'state_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CommStateBasedRuleResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._state_based_rules import CommStateBasedRuleResource

        return _call.decode_model(response, CommStateBasedRuleResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    state_id: CommStateId | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"],
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CommStateBasedRuleResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, extension_id=extension_id, state_id=state_id, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    state_id: CommStateId | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"],
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> CommStateBasedRuleResource:
    """Reads what happens to a user's calls in one state.

    `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        state_id: `after-hours` | `work-hours` | `dnd` | `forward-all-calls` | `agent`; sent as `stateId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, extension_id=extension_id, state_id=state_id, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    state_id: CommStateId | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"],
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CommStateBasedRuleResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, extension_id=extension_id, state_id=state_id, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    state_id: CommStateId | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"],
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> CommStateBasedRuleResource:
    """Reads what happens to a user's calls in one state.

    `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        state_id: `after-hours` | `work-hours` | `dnd` | `forward-all-calls` | `agent`; sent as `stateId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(account_id=account_id, extension_id=extension_id, state_id=state_id, options=options)
        ),
        client.drift,
    )
