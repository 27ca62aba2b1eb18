"""Changes what happens to a user's calls in one state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._state_based_rules import CommStateBasedRuleUpdateRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._state_based_rules import CommStateBasedRuleResource, CommStateBasedRuleUpdateRequest, CommStateId

OPERATION = Operation(
    "update_voice_state_based_rule",
    "PATCH",
    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}",
    "state_based_rules",
    group="Medium",
    app_permission="EditExtensions",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    state_id: CommStateId | Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"],
    body: CommStateBasedRuleUpdateRequest | CommStateBasedRuleUpdateRequestDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Changes what happens to a user's calls in one state.

    `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`

    Throttling group: Medium. Application permission: EditExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        state_id: `after-hours` | `work-hours` | `dnd` | `forward-all-calls` | `agent`; sent as `stateId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CommStateBasedRuleUpdateRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/extensions/{_call.segment(extension_id, 'extension_id')}/comm-handling/voice/state-rules/{_call.segment(state_id, 'state_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CommStateBasedRuleResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._state_based_rules import CommStateBasedRuleResource

        return _call.decode_model(response, CommStateBasedRuleResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
