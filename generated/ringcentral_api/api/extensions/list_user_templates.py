"""Pages through the settings templates that can be applied to users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._extensions import TemplateType, UserTemplates

OPERATION = Operation(
    "list_user_templates",
    "GET",
    "/restapi/v1.0/account/{accountId}/templates",
    "extensions",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    type: TemplateType
    | Literal[
        "CallHandling",
        "CallQueueCallHandling",
        "CallQueueSettings",
        "KeyTemplates",
        "LimitedExtensions",
        "SiteCallHandling",
        "UserSettings",
    ]
    | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the settings templates that can be applied to users.

    `GET /restapi/v1.0/account/{accountId}/templates`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        type: Only things of this type; `CallHandling` | `CallQueueCallHandling` | `CallQueueSettings` | `KeyTemplates` | `LimitedExtensions` | `SiteCallHandling` | ....
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if type is not None:
        query.append(("type", _call.text(type, "type")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/templates",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> UserTemplates:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._extensions import UserTemplates

        return _call.decode_model(response, UserTemplates, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
