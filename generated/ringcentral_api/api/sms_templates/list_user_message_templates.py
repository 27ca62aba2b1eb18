"""Lists the text templates the user can pick from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._sms_templates import MessageTemplatesListResponse, VisibilityType

OPERATION = Operation(
    "list_user_message_templates",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates",
    "sms_templates",
    group="Light",
    app_permission="ReadAccounts",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    site_ids: str | int | Sequence[str | int] | None = None,
    scope: VisibilityType | Literal["Company", "Personal"] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Lists the text templates the user can pick from.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`

    Throttling group: Light. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        site_ids: sent as `siteIds`.
        scope: `Company` | `Personal`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if site_ids is not None:
        query.extend(("siteIds", item) for item in _call.several(site_ids, "site_ids"))
    if scope is not None:
        query.append(("scope", _call.text(scope, "scope")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/message-store-templates",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageTemplatesListResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._sms_templates import MessageTemplatesListResponse

        return _call.decode_model(response, MessageTemplatesListResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
