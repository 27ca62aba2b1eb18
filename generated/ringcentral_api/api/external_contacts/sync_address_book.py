"""Keeps a copy of the personal address book: first `FSync`, then `ISync` with the token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._external_contacts import AddressBookSync, SyncAddressBookSyncType

OPERATION = Operation(
    "sync_address_book",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync",
    "external_contacts",
    group="Heavy",
    app_permission="ReadContacts",
    user_permission="ReadPersonalContacts",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    sync_type: SyncAddressBookSyncType | Literal["FSync", "ISync"] | None = None,
    sync_token: str | None = None,
    per_page: int | None = None,
    page_id: str | int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Keeps a copy of the personal address book: first `FSync`, then `ISync` with the token.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync`

    Throttling group: Heavy.
    Application permission: ReadContacts.
    User permission: ReadPersonalContacts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        sync_type: `FSync` reads everything anew, `ISync` what changed since the token; `FSync` | `ISync`; sent as `syncType`.
        sync_token: Token of the last synchronisation; needed for `ISync`; sent as `syncToken`.
        per_page: How many records a page has; sent as `perPage`.
        page_id: sent as `pageId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if sync_type is not None:
        query.append(("syncType", _call.text(sync_type, "sync_type")))
    if sync_token is not None:
        query.append(("syncToken", _call.text(sync_token, "sync_token")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page_id is not None:
        query.append(("pageId", _call.text(page_id, "page_id")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/address-book-sync",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AddressBookSync:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._external_contacts import AddressBookSync

        return _call.decode_model(response, AddressBookSync, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
