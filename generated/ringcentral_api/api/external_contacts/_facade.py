"""The operations of External Contacts as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import _call
from ..._endpoint import Group, async_method, sync_method
from . import (
    address_book_bulk_upload as _address_book_bulk_upload,
    create_contact as _create_contact,
    delete_contact as _delete_contact,
    get_address_book_bulk_upload_task as _get_address_book_bulk_upload_task,
    list_contacts as _list_contacts,
    list_favorite_contacts as _list_favorite_contacts,
    patch_contact as _patch_contact,
    read_contact as _read_contact,
    sync_address_book as _sync_address_book,
    update_contact as _update_contact,
    update_favorite_contact_list as _update_favorite_contact_list,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...bodies._external_contacts import (
        PersonalContactRequestDict,
    )
    from ...client import RequestOptions
    from ...models._external_contacts import (
        PersonalContact,
        PersonalContactRequest,
    )


class ExternalContactsApi(Group):
    """External Contacts."""

    __slots__ = ()

    address_book_bulk_upload = sync_method(_address_book_bulk_upload.request, _address_book_bulk_upload.parse)
    """Starts a background task that adds personal contacts for up to 500 extensions (`POST /restapi/v1.0/account/{accountId}/address-book-bulk-upload`)."""

    create_contact = sync_method(_create_contact.request, _create_contact.parse)
    """Adds a personal contact to the extension's address book (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`)."""

    delete_contact = sync_method(_delete_contact.request, _delete_contact.parse)
    """Deletes one personal contact, or several by a list of ids (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`)."""

    get_address_book_bulk_upload_task = sync_method(
        _get_address_book_bulk_upload_task.request, _get_address_book_bulk_upload_task.parse
    )
    """Polls the background task that adds personal contacts (`GET /restapi/v1.0/account/{accountId}/address-book-bulk-upload/tasks/{taskId}`)."""

    list_contacts = sync_method(_list_contacts.request, _list_contacts.parse)
    """Pages through the personal contacts of one extension (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`)."""

    list_favorite_contacts = sync_method(_list_favorite_contacts.request, _list_favorite_contacts.parse)
    """Lists the extension's favourites among colleagues and personal contacts (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`)."""

    patch_contact = sync_method(_patch_contact.request, _patch_contact.parse)
    """Changes some fields of a personal contact; `null` clears one, the rest stays (`PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`)."""

    @overload
    def read_contact(
        self,
        *,
        contact_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> PersonalContact: ...

    @overload
    def read_contact(
        self,
        *,
        contact_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[PersonalContact]: ...

    @overload
    def read_contact(
        self,
        *,
        contact_id: Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> PersonalContact | BatchResult[PersonalContact]: ...

    def read_contact(
        self,
        *,
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
            self._client.send(
                _read_contact.request(
                    account_id=account_id, extension_id=extension_id, contact_id=contact_id, options=options
                )
            ),
            _read_contact.parse,
            self._client.drift,
        )

    sync_address_book = sync_method(_sync_address_book.request, _sync_address_book.parse)
    """Keeps a copy of the personal address book: first `FSync`, then `ISync` with the token (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync`)."""

    @overload
    def update_contact(
        self,
        *,
        contact_id: str | int,
        body: PersonalContactRequest | PersonalContactRequestDict,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContact: ...

    @overload
    def update_contact(
        self,
        *,
        contact_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        body: PersonalContactRequest | PersonalContactRequestDict,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[PersonalContact]: ...

    @overload
    def update_contact(
        self,
        *,
        contact_id: Sequence[str | int],
        body: PersonalContactRequest | PersonalContactRequestDict,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContact | BatchResult[PersonalContact]: ...

    def update_contact(
        self,
        *,
        contact_id: str | int | Sequence[str | int],
        body: PersonalContactRequest | PersonalContactRequestDict,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContact | BatchResult[PersonalContact]:
        """Replaces a personal contact; fields left out are cleared.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Throttling group: Heavy. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            contact_id: sent as `contactId`.
            dialing_plan: sent as `dialingPlan`.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            contact_id,
            self._client.send(
                _update_contact.request(
                    account_id=account_id,
                    extension_id=extension_id,
                    contact_id=contact_id,
                    dialing_plan=dialing_plan,
                    body=body,
                    options=options,
                )
            ),
            _update_contact.parse,
            self._client.drift,
        )

    update_favorite_contact_list = sync_method(
        _update_favorite_contact_list.request, _update_favorite_contact_list.parse
    )
    """Replaces the extension's list of favourites (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`)."""


class AsyncExternalContactsApi(Group):
    """External Contacts, for asyncio."""

    __slots__ = ()

    address_book_bulk_upload = async_method(_address_book_bulk_upload.request, _address_book_bulk_upload.parse)
    """Starts a background task that adds personal contacts for up to 500 extensions (`POST /restapi/v1.0/account/{accountId}/address-book-bulk-upload`)."""

    create_contact = async_method(_create_contact.request, _create_contact.parse)
    """Adds a personal contact to the extension's address book (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`)."""

    delete_contact = async_method(_delete_contact.request, _delete_contact.parse)
    """Deletes one personal contact, or several by a list of ids (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`)."""

    get_address_book_bulk_upload_task = async_method(
        _get_address_book_bulk_upload_task.request, _get_address_book_bulk_upload_task.parse
    )
    """Polls the background task that adds personal contacts (`GET /restapi/v1.0/account/{accountId}/address-book-bulk-upload/tasks/{taskId}`)."""

    list_contacts = async_method(_list_contacts.request, _list_contacts.parse)
    """Pages through the personal contacts of one extension (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`)."""

    list_favorite_contacts = async_method(_list_favorite_contacts.request, _list_favorite_contacts.parse)
    """Lists the extension's favourites among colleagues and personal contacts (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`)."""

    patch_contact = async_method(_patch_contact.request, _patch_contact.parse)
    """Changes some fields of a personal contact; `null` clears one, the rest stays (`PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`)."""

    @overload
    async def read_contact(
        self,
        *,
        contact_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> PersonalContact: ...

    @overload
    async def read_contact(
        self,
        *,
        contact_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[PersonalContact]: ...

    @overload
    async def read_contact(
        self,
        *,
        contact_id: Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> PersonalContact | BatchResult[PersonalContact]: ...

    async def read_contact(
        self,
        *,
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
            await self._client.send(
                _read_contact.request(
                    account_id=account_id, extension_id=extension_id, contact_id=contact_id, options=options
                )
            ),
            _read_contact.parse,
            self._client.drift,
        )

    sync_address_book = async_method(_sync_address_book.request, _sync_address_book.parse)
    """Keeps a copy of the personal address book: first `FSync`, then `ISync` with the token (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync`)."""

    @overload
    async def update_contact(
        self,
        *,
        contact_id: str | int,
        body: PersonalContactRequest | PersonalContactRequestDict,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContact: ...

    @overload
    async def update_contact(
        self,
        *,
        contact_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        body: PersonalContactRequest | PersonalContactRequestDict,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[PersonalContact]: ...

    @overload
    async def update_contact(
        self,
        *,
        contact_id: Sequence[str | int],
        body: PersonalContactRequest | PersonalContactRequestDict,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContact | BatchResult[PersonalContact]: ...

    async def update_contact(
        self,
        *,
        contact_id: str | int | Sequence[str | int],
        body: PersonalContactRequest | PersonalContactRequestDict,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContact | BatchResult[PersonalContact]:
        """Replaces a personal contact; fields left out are cleared.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Throttling group: Heavy. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            contact_id: sent as `contactId`.
            dialing_plan: sent as `dialingPlan`.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            contact_id,
            await self._client.send(
                _update_contact.request(
                    account_id=account_id,
                    extension_id=extension_id,
                    contact_id=contact_id,
                    dialing_plan=dialing_plan,
                    body=body,
                    options=options,
                )
            ),
            _update_contact.parse,
            self._client.drift,
        )

    update_favorite_contact_list = async_method(
        _update_favorite_contact_list.request, _update_favorite_contact_list.parse
    )
    """Replaces the extension's list of favourites (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`)."""
