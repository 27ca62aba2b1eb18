"""Pages through the personal contacts of one extension."""

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
    from ...models._external_contacts import ContactList, ListContactsSortByItem

OPERATION = Operation(
    "list_contacts",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact",
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
    starts_with: str | None = None,
    sort_by: ListContactsSortByItem
    | Literal["FirstName", "LastName", "Company"]
    | Sequence[ListContactsSortByItem | Literal["FirstName", "LastName", "Company"]]
    | None = None,
    page: int | None = None,
    per_page: int | None = None,
    phone_number: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the personal contacts of one extension.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`

    Throttling group: Heavy.
    Application permission: ReadContacts.
    User permission: ReadPersonalContacts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        starts_with: sent as `startsWith`.
        sort_by: Field to sort by; `FirstName` | `LastName` | `Company`; sent as `sortBy`.
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if starts_with is not None:
        query.append(("startsWith", _call.text(starts_with, "starts_with")))
    if sort_by is not None:
        query.extend(("sortBy", item) for item in _call.several(sort_by, "sort_by"))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if phone_number is not None:
        query.extend(("phoneNumber", item) for item in _call.several(phone_number, "phone_number"))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/address-book/contact",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ContactList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._external_contacts import ContactList

        return _call.decode_model(response, ContactList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
