"""Adds a call rule of a user that depends on who calls whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._interaction_rules import CommInteractionRuleCreateRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._interaction_rules import CommInteractionRuleCreateRequest, CommInteractionRuleResource

OPERATION = Operation(
    "create_voice_interaction_rule",
    "POST",
    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules",
    "interaction_rules",
    group="Medium",
    app_permission="EditExtensions",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: CommInteractionRuleCreateRequest | CommInteractionRuleCreateRequestDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Adds a call rule of a user that depends on who calls whom.

    `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules`

    Throttling group: Medium. Application permission: EditExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CommInteractionRuleCreateRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/extensions/{_call.segment(extension_id, 'extension_id')}/comm-handling/voice/interaction-rules",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CommInteractionRuleResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 201:
        from ...models._interaction_rules import CommInteractionRuleResource

        return _call.decode_model(response, CommInteractionRuleResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
