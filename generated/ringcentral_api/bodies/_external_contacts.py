"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models._external_contacts import (
        AddressBookBulkContactAddressInfo,
        AddressBookBulkContactResource,
        AddressBookBulkUploadResource,
        ContactAddressInfo,
        FavoriteContactResource,
    )


class AddressBookBulkContactAddressInfoDict(TypedDict, total=False):
    """A `AddressBookBulkContactAddressInfo` as a plain dict."""

    city: str
    country: str
    state: str
    street: str
    zip: str


class AddressBookBulkContactResourceDict(TypedDict, total=False):
    """A `AddressBookBulkContactResource` as a plain dict."""

    assistantPhone: str
    birthday: datetime.datetime | str
    businessAddress: AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict
    businessFax: str
    businessPhone: str
    businessPhone2: str
    callbackPhone: str
    carPhone: str
    company: str
    companyPhone: str
    email: str
    email2: str
    email3: str
    firstName: str
    homeAddress: AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict
    homePhone: str
    homePhone2: str
    jobTitle: str
    lastName: str
    middleName: str
    mobilePhone: str
    nickName: str
    notes: str
    otherAddress: AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict
    otherFax: str
    otherPhone: str
    webPage: str


class AddressBookBulkUploadRequestDict(TypedDict, total=False):
    """A `AddressBookBulkUploadRequest` as a plain dict."""

    records: Required[Sequence[AddressBookBulkUploadResource | AddressBookBulkUploadResourceDict]]


class AddressBookBulkUploadResourceDict(TypedDict, total=False):
    """A `AddressBookBulkUploadResource` as a plain dict."""

    contacts: Required[Sequence[AddressBookBulkContactResource | AddressBookBulkContactResourceDict]]
    extensionId: Required[str]


class ContactAddressInfoDict(TypedDict, total=False):
    """A `ContactAddressInfo` as a plain dict."""

    city: str
    country: str
    state: str
    street: str
    zip: str


class FavoriteCollectionDict(TypedDict, total=False):
    """A `FavoriteCollection` as a plain dict."""

    records: Sequence[FavoriteContactResource | FavoriteContactResourceDict]


class FavoriteContactResourceDict(TypedDict, total=False):
    """A `FavoriteContactResource` as a plain dict."""

    accountId: str
    contactId: str
    extensionId: str
    id: int


class PersonalContactRequestDict(TypedDict, total=False):
    """A `PersonalContactRequest` as a plain dict."""

    appInfo: str
    assistantPhone: str
    birthday: datetime.datetime | str
    businessAddress: ContactAddressInfo | ContactAddressInfoDict
    businessFax: str
    businessPhone: str
    businessPhone2: str
    callbackPhone: str
    carPhone: str
    company: str
    companyPhone: str
    email: str
    email2: str
    email3: str
    firstName: str
    homeAddress: ContactAddressInfo | ContactAddressInfoDict
    homePhone: str
    homePhone2: str
    jobTitle: str
    lastName: str
    middleName: str
    mobilePhone: str
    nickName: str
    notes: str
    otherAddress: ContactAddressInfo | ContactAddressInfoDict
    otherFax: str
    otherPhone: str
    ringtoneIndex: str
    webPage: str
