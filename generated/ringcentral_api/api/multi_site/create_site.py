"""Adds a site (branch) to the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._multi_site import CreateSiteRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._multi_site import CreateSiteRequest
    from ...models._shared_operator_info import SiteInfo

OPERATION = Operation(
    "create_site",
    "POST",
    "/restapi/v1.0/account/{accountId}/sites",
    "multi_site",
    group="Medium",
    app_permission="EditAccounts",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: CreateSiteRequest | CreateSiteRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Adds a site (branch) to the account.

    `POST /restapi/v1.0/account/{accountId}/sites`

    Throttling group: Medium. Application permission: EditAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CreateSiteRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/sites",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SiteInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._shared_operator_info import SiteInfo

        return _call.decode_model(response, SiteInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
