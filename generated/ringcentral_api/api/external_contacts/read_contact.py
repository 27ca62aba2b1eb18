"""Reads one personal contact, or several by a list of ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._external_contacts import PersonalContact

OPERATION = Operation(
    "read_contact",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}",
    "external_contacts",
    group="Heavy",
    app_permission="ReadContacts",
    user_permission="ReadPersonalContacts",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    contact_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Reads one personal contact, or several by a list of ids.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

    Throttling group: Heavy.
    Application permission: ReadContacts.
    User permission: ReadPersonalContacts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        contact_id: sent as `contactId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {
        "Accept": "application/json, multipart/mixed" if _call.many(contact_id) else "application/json"
    }
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/address-book/contact/{_call.segment(contact_id, 'contact_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> PersonalContact | BatchResult[PersonalContact]:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._external_contacts import PersonalContact

        return _call.decode_model(response, PersonalContact, drift)
    if status == 207:
        from ...batch import decode_batch
        from ...models._external_contacts import PersonalContact

        return decode_batch(response, _call.item_decoder(response, PersonalContact, drift))
    raise _call.failure(response, _ERRORS)


@overload
def sync_detailed(
    *,
    client: SyncClient,
    contact_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[PersonalContact]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    contact_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[BatchResult[PersonalContact]]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    contact_id: Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[PersonalContact | BatchResult[PersonalContact]]: ...


def sync_detailed(
    *,
    client: SyncClient,
    contact_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[PersonalContact | BatchResult[PersonalContact]]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, extension_id=extension_id, contact_id=contact_id, options=options)
    )
    return Response(response, _call.as_asked(contact_id, response, parse, client.drift))


@overload
def sync(
    *,
    client: SyncClient,
    contact_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> PersonalContact: ...


@overload
def sync(
    *,
    client: SyncClient,
    contact_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> BatchResult[PersonalContact]: ...


@overload
def sync(
    *,
    client: SyncClient,
    contact_id: Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> PersonalContact | BatchResult[PersonalContact]: ...


def sync(
    *,
    client: SyncClient,
    contact_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> PersonalContact | BatchResult[PersonalContact]:
    """Reads one personal contact, or several by a list of ids.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

    Throttling group: Heavy.
    Application permission: ReadContacts.
    User permission: ReadPersonalContacts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        contact_id: sent as `contactId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(
        contact_id,
        client.send(request(account_id=account_id, extension_id=extension_id, contact_id=contact_id, options=options)),
        parse,
        client.drift,
    )


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    contact_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[PersonalContact]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    contact_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[BatchResult[PersonalContact]]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    contact_id: Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[PersonalContact | BatchResult[PersonalContact]]: ...


async def asyncio_detailed(
    *,
    client: AsyncClient,
    contact_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[PersonalContact | BatchResult[PersonalContact]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, extension_id=extension_id, contact_id=contact_id, options=options)
    )
    return Response(response, _call.as_asked(contact_id, response, parse, client.drift))


@overload
async def asyncio(
    *,
    client: AsyncClient,
    contact_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> PersonalContact: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    contact_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> BatchResult[PersonalContact]: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    contact_id: Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> PersonalContact | BatchResult[PersonalContact]: ...


async def asyncio(
    *,
    client: AsyncClient,
    contact_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> PersonalContact | BatchResult[PersonalContact]:
    """Reads one personal contact, or several by a list of ids.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

    Throttling group: Heavy.
    Application permission: ReadContacts.
    User permission: ReadPersonalContacts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        contact_id: sent as `contactId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(
        contact_id,
        await client.send(
            request(account_id=account_id, extension_id=extension_id, contact_id=contact_id, options=options)
        ),
        parse,
        client.drift,
    )
