"""Starts a background task that adds personal contacts for up to 500 extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._external_contacts import AddressBookBulkUploadRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._external_contacts import AddressBookBulkUploadRequest, AddressBookBulkUploadResponse

OPERATION = Operation(
    "address_book_bulk_upload",
    "POST",
    "/restapi/v1.0/account/{accountId}/address-book-bulk-upload",
    "external_contacts",
    group="Heavy",
    app_permission="Contacts",
    user_permission="EditPersonalContacts",
    max_body=20971520,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: AddressBookBulkUploadRequest | AddressBookBulkUploadRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Starts a background task that adds personal contacts for up to 500 extensions.

    `POST /restapi/v1.0/account/{accountId}/address-book-bulk-upload`

    Throttling group: Heavy.
    Application permission: Contacts.
    User permission: EditPersonalContacts.
    Largest request body: 20971520 bytes.

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
    content = _call.dump(body, "AddressBookBulkUploadRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/address-book-bulk-upload",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AddressBookBulkUploadResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 202:
        from ...models._external_contacts import AddressBookBulkUploadResponse

        return _call.decode_model(response, AddressBookBulkUploadResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
