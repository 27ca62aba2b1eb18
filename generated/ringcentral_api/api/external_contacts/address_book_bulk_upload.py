"""Starts a background task that adds personal contacts for up to 500 extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, body: AddressBookBulkUploadRequest, account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 202:
        from ...models._external_contacts import AddressBookBulkUploadResponse

        return _call.decode_model(response, AddressBookBulkUploadResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: AddressBookBulkUploadRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[AddressBookBulkUploadResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: AddressBookBulkUploadRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> AddressBookBulkUploadResponse:
    """Starts a background task that adds personal contacts for up to 500 extensions.

    `POST /restapi/v1.0/account/{accountId}/address-book-bulk-upload`

    Throttling group: Heavy.
    Application permission: Contacts.
    User permission: EditPersonalContacts.
    Largest request body: 20971520 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AddressBookBulkUploadRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[AddressBookBulkUploadResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: AddressBookBulkUploadRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> AddressBookBulkUploadResponse:
    """Starts a background task that adds personal contacts for up to 500 extensions.

    `POST /restapi/v1.0/account/{accountId}/address-book-bulk-upload`

    Throttling group: Heavy.
    Application permission: Contacts.
    User permission: EditPersonalContacts.
    Largest request body: 20971520 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, body=body, options=options)), client.drift)
