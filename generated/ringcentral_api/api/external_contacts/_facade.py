"""The operations of External Contacts as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._external_contacts import (
        AddressBookBulkUploadRequest,
        AddressBookBulkUploadResponse,
        AddressBookSync,
        ContactList,
        FavoriteCollection,
        FavoriteContactList,
        ListContactsSortByItem,
        PersonalContactRequest,
        PersonalContactResource,
        SyncAddressBookSyncType,
    )


class ExternalContactsApi:
    """External Contacts."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def address_book_bulk_upload(
        self, *, body: AddressBookBulkUploadRequest, account_id: str = "~", options: RequestOptions | None = None
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

        from .address_book_bulk_upload import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def create_contact(
        self,
        *,
        body: PersonalContactRequest,
        account_id: str = "~",
        extension_id: str = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContactResource:
        """Adds a personal contact to the extension's address book.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`

        Throttling group: Heavy. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            dialing_plan: sent as `dialingPlan`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_contact import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            dialing_plan=dialing_plan,
            body=body,
            options=options,
        )

    def delete_contact(
        self,
        *,
        contact_id: int | Sequence[int],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one personal contact, or several by a list of ids.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Throttling group: Heavy. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            contact_id: sent as `contactId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_contact import sync

        sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            contact_id=contact_id,
            options=options,
        )

    def get_address_book_bulk_upload_task(
        self, *, task_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> AddressBookBulkUploadResponse:
        """Polls the background task that adds personal contacts.

        `GET /restapi/v1.0/account/{accountId}/address-book-bulk-upload/tasks/{taskId}`

        Throttling group: Light. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_address_book_bulk_upload_task import sync

        return sync(client=self._client, account_id=account_id, task_id=task_id, options=options)

    def list_contacts(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        starts_with: str | None = None,
        sort_by: ListContactsSortByItem
        | Literal["FirstName", "LastName", "Company"]
        | Sequence[ListContactsSortByItem | Literal["FirstName", "LastName", "Company"]]
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        phone_number: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ContactList:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_contacts import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            starts_with=starts_with,
            sort_by=sort_by,
            page=page,
            per_page=per_page,
            phone_number=phone_number,
            options=options,
        )

    def list_favorite_contacts(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> FavoriteContactList:
        """Lists the extension's favourites among colleagues and personal contacts.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`

        Throttling group: Light.
        Application permission: ReadContacts.
        User permission: ReadPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_favorite_contacts import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def patch_contact(
        self,
        *,
        contact_id: int,
        body: PersonalContactRequest,
        account_id: str = "~",
        extension_id: str = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContactResource:
        """Changes some fields of a personal contact; `null` clears one, the rest stays.

        `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Throttling group: Heavy. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            contact_id: sent as `contactId`.
            dialing_plan: sent as `dialingPlan`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_contact import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            contact_id=contact_id,
            dialing_plan=dialing_plan,
            body=body,
            options=options,
        )

    @overload
    def read_contact(
        self, *, contact_id: int, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> PersonalContactResource: ...

    @overload
    def read_contact(
        self,
        *,
        contact_id: list[int] | tuple[int, ...],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[PersonalContactResource]: ...

    @overload
    def read_contact(
        self,
        *,
        contact_id: Sequence[int],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> PersonalContactResource | BatchResult[PersonalContactResource]: ...

    def read_contact(
        self,
        *,
        contact_id: int | Sequence[int],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> PersonalContactResource | BatchResult[PersonalContactResource]:
        """Reads one personal contact, or several by a list of ids.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Throttling group: Heavy.
        Application permission: ReadContacts.
        User permission: ReadPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            contact_id: sent as `contactId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_contact import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            contact_id=contact_id,
            options=options,
        )

    def sync_address_book(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        sync_type: SyncAddressBookSyncType | Literal["FSync", "ISync"] | None = None,
        sync_token: str | None = None,
        per_page: int | None = None,
        page_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AddressBookSync:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .sync_address_book import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            sync_type=sync_type,
            sync_token=sync_token,
            per_page=per_page,
            page_id=page_id,
            options=options,
        )

    @overload
    def update_contact(
        self,
        *,
        contact_id: int,
        body: PersonalContactRequest,
        account_id: str = "~",
        extension_id: str = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContactResource: ...

    @overload
    def update_contact(
        self,
        *,
        contact_id: list[int] | tuple[int, ...],
        body: PersonalContactRequest,
        account_id: str = "~",
        extension_id: str = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[PersonalContactResource]: ...

    @overload
    def update_contact(
        self,
        *,
        contact_id: Sequence[int],
        body: PersonalContactRequest,
        account_id: str = "~",
        extension_id: str = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContactResource | BatchResult[PersonalContactResource]: ...

    def update_contact(
        self,
        *,
        contact_id: int | Sequence[int],
        body: PersonalContactRequest,
        account_id: str = "~",
        extension_id: str = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContactResource | BatchResult[PersonalContactResource]:
        """Replaces a personal contact; fields left out are cleared.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Throttling group: Heavy. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            contact_id: sent as `contactId`.
            dialing_plan: sent as `dialingPlan`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_contact import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            contact_id=contact_id,
            dialing_plan=dialing_plan,
            body=body,
            options=options,
        )

    def update_favorite_contact_list(
        self,
        *,
        body: FavoriteCollection,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> FavoriteContactList:
        """Replaces the extension's list of favourites.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`

        Throttling group: Medium. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_favorite_contact_list import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)


class AsyncExternalContactsApi:
    """External Contacts, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def address_book_bulk_upload(
        self, *, body: AddressBookBulkUploadRequest, account_id: str = "~", options: RequestOptions | None = None
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

        from .address_book_bulk_upload import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def create_contact(
        self,
        *,
        body: PersonalContactRequest,
        account_id: str = "~",
        extension_id: str = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContactResource:
        """Adds a personal contact to the extension's address book.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`

        Throttling group: Heavy. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            dialing_plan: sent as `dialingPlan`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_contact import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            dialing_plan=dialing_plan,
            body=body,
            options=options,
        )

    async def delete_contact(
        self,
        *,
        contact_id: int | Sequence[int],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one personal contact, or several by a list of ids.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Throttling group: Heavy. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            contact_id: sent as `contactId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_contact import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            contact_id=contact_id,
            options=options,
        )

    async def get_address_book_bulk_upload_task(
        self, *, task_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> AddressBookBulkUploadResponse:
        """Polls the background task that adds personal contacts.

        `GET /restapi/v1.0/account/{accountId}/address-book-bulk-upload/tasks/{taskId}`

        Throttling group: Light. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_address_book_bulk_upload_task import asyncio

        return await asyncio(client=self._client, account_id=account_id, task_id=task_id, options=options)

    async def list_contacts(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        starts_with: str | None = None,
        sort_by: ListContactsSortByItem
        | Literal["FirstName", "LastName", "Company"]
        | Sequence[ListContactsSortByItem | Literal["FirstName", "LastName", "Company"]]
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        phone_number: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ContactList:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_contacts import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            starts_with=starts_with,
            sort_by=sort_by,
            page=page,
            per_page=per_page,
            phone_number=phone_number,
            options=options,
        )

    async def list_favorite_contacts(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> FavoriteContactList:
        """Lists the extension's favourites among colleagues and personal contacts.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`

        Throttling group: Light.
        Application permission: ReadContacts.
        User permission: ReadPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_favorite_contacts import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def patch_contact(
        self,
        *,
        contact_id: int,
        body: PersonalContactRequest,
        account_id: str = "~",
        extension_id: str = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContactResource:
        """Changes some fields of a personal contact; `null` clears one, the rest stays.

        `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Throttling group: Heavy. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            contact_id: sent as `contactId`.
            dialing_plan: sent as `dialingPlan`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_contact import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            contact_id=contact_id,
            dialing_plan=dialing_plan,
            body=body,
            options=options,
        )

    @overload
    async def read_contact(
        self, *, contact_id: int, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> PersonalContactResource: ...

    @overload
    async def read_contact(
        self,
        *,
        contact_id: list[int] | tuple[int, ...],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[PersonalContactResource]: ...

    @overload
    async def read_contact(
        self,
        *,
        contact_id: Sequence[int],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> PersonalContactResource | BatchResult[PersonalContactResource]: ...

    async def read_contact(
        self,
        *,
        contact_id: int | Sequence[int],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> PersonalContactResource | BatchResult[PersonalContactResource]:
        """Reads one personal contact, or several by a list of ids.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Throttling group: Heavy.
        Application permission: ReadContacts.
        User permission: ReadPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            contact_id: sent as `contactId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_contact import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            contact_id=contact_id,
            options=options,
        )

    async def sync_address_book(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        sync_type: SyncAddressBookSyncType | Literal["FSync", "ISync"] | None = None,
        sync_token: str | None = None,
        per_page: int | None = None,
        page_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AddressBookSync:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .sync_address_book import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            sync_type=sync_type,
            sync_token=sync_token,
            per_page=per_page,
            page_id=page_id,
            options=options,
        )

    @overload
    async def update_contact(
        self,
        *,
        contact_id: int,
        body: PersonalContactRequest,
        account_id: str = "~",
        extension_id: str = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContactResource: ...

    @overload
    async def update_contact(
        self,
        *,
        contact_id: list[int] | tuple[int, ...],
        body: PersonalContactRequest,
        account_id: str = "~",
        extension_id: str = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[PersonalContactResource]: ...

    @overload
    async def update_contact(
        self,
        *,
        contact_id: Sequence[int],
        body: PersonalContactRequest,
        account_id: str = "~",
        extension_id: str = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContactResource | BatchResult[PersonalContactResource]: ...

    async def update_contact(
        self,
        *,
        contact_id: int | Sequence[int],
        body: PersonalContactRequest,
        account_id: str = "~",
        extension_id: str = "~",
        dialing_plan: str | None = None,
        options: RequestOptions | None = None,
    ) -> PersonalContactResource | BatchResult[PersonalContactResource]:
        """Replaces a personal contact; fields left out are cleared.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Throttling group: Heavy. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            contact_id: sent as `contactId`.
            dialing_plan: sent as `dialingPlan`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_contact import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            contact_id=contact_id,
            dialing_plan=dialing_plan,
            body=body,
            options=options,
        )

    async def update_favorite_contact_list(
        self,
        *,
        body: FavoriteCollection,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> FavoriteContactList:
        """Replaces the extension's list of favourites.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`

        Throttling group: Medium. Application permission: Contacts. User permission: EditPersonalContacts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_favorite_contact_list import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )
