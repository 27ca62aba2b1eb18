"""Reads one colleague from the company directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._internal_contacts import ContactResource

OPERATION = Operation(
    "read_directory_entry",
    "GET",
    "/restapi/v1.0/account/{accountId}/directory/entries/{entryId}",
    "internal_contacts",
    group="Medium",
    app_permission="ReadAccounts",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ADGErrorResponse",
    "404": "ADGErrorResponse",
    "500": "ADGErrorResponse",
    "503": "ADGErrorResponse",
}


def request(
    *,
    entry_id: str | int,
    account_id: str | int = "~",
    accessible_sites_only: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Reads one colleague from the company directory.

    `GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        entry_id: sent as `entryId`.
        accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if accessible_sites_only is not None:
        query.append(("accessibleSitesOnly", _call.text(accessible_sites_only, "accessible_sites_only")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/directory/entries/{_call.segment(entry_id, 'entry_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ContactResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._internal_contacts import ContactResource

        return _call.decode_model(response, ContactResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
