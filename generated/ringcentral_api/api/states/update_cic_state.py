"""Changes when one of the states that decide about a user's calls applies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._states import CommStateUpdateRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._shared_comm_daily_trigger_resource import CommStateResource
    from ...models._states import CommStateUpdateRequest, CommUpdateStateId

OPERATION = Operation(
    "update_cic_state",
    "PATCH",
    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}",
    "states",
    group="Medium",
    app_permission="EditExtensions",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    state_id: CommUpdateStateId | Literal["work-hours", "forward-all-calls", "agent", "dnd"],
    body: CommStateUpdateRequest | CommStateUpdateRequestDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Changes when one of the states that decide about a user's calls applies.

    `PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`

    Throttling group: Medium. Application permission: EditExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        state_id: `work-hours` | `forward-all-calls` | `agent` | `dnd`; sent as `stateId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CommStateUpdateRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/extensions/{_call.segment(extension_id, 'extension_id')}/comm-handling/states/{_call.segment(state_id, 'state_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CommStateResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._shared_comm_daily_trigger_resource import CommStateResource

        return _call.decode_model(response, CommStateResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
