"""Models: external contacts."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_error_entity import ErrorEntity, decode_ErrorEntity

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._external_contacts import (
        AddressBookBulkContactAddressInfoDict,
        AddressBookBulkContactResourceDict,
        AddressBookBulkUploadResourceDict,
        ContactAddressInfoDict,
        FavoriteContactResourceDict,
    )


class AddressBookBulkUploadResponseStatus(OpenEnum):
    """Values of `AddressBookBulkUploadResponseStatus`."""

    ACCEPTED = "Accepted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"


AddressBookBulkUploadResponseStatusTable = EnumTable(AddressBookBulkUploadResponseStatus)


class ListContactsSortByItem(OpenEnum):
    """Values of `ListContactsSortByItem`."""

    FIRST_NAME = "FirstName"
    LAST_NAME = "LastName"
    COMPANY = "Company"


ListContactsSortByItemTable = EnumTable(ListContactsSortByItem)


class PersonalContactAvailability(OpenEnum):
    """Values of `PersonalContactAvailability`."""

    ALIVE = "Alive"
    DELETED = "Deleted"
    PURGED = "Purged"


PersonalContactAvailabilityTable = EnumTable(PersonalContactAvailability)


class SyncAddressBookSyncType(OpenEnum):
    """Values of `SyncAddressBookSyncType`."""

    F_SYNC = "FSync"
    I_SYNC = "ISync"


SyncAddressBookSyncTypeTable = EnumTable(SyncAddressBookSyncType)


class SyncInfoSyncType(OpenEnum):
    """Values of `SyncInfoSyncType`."""

    F_SYNC = "FSync"
    I_SYNC = "ISync"


SyncInfoSyncTypeTable = EnumTable(SyncInfoSyncType)


class AddressBookBulkContactAddressInfo(Model):
    """The object `AddressBookBulkContactAddressInfo`."""

    __slots__ = (
        "city",
        "country",
        "state",
        "street",
        "zip",
    )
    __fields__ = __slots__
    city: str | None
    country: str | None
    state: str | None
    street: str | None
    zip: str | None

    def __init__(
        self,
        *,
        city: str | None = None,
        country: str | None = None,
        state: str | None = None,
        street: str | None = None,
        zip: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.city
        if v is not None:
            d["city"] = v
        v = self.country
        if v is not None:
            d["country"] = v
        v = self.state
        if v is not None:
            d["state"] = v
        v = self.street
        if v is not None:
            d["street"] = v
        v = self.zip
        if v is not None:
            d["zip"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddressBookBulkContactAddressInfo(d: dict[str, Any]) -> AddressBookBulkContactAddressInfo:
    """Decode a `AddressBookBulkContactAddressInfo`; what does not fit is passed on."""
    self = new(AddressBookBulkContactAddressInfo)
    get: Getter = d.get
    self.city = get("city")
    self.country = get("country")
    self.state = get("state")
    self.street = get("street")
    self.zip = get("zip")
    self.__extras__ = (
        None
        if AddressBookBulkContactAddressInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddressBookBulkContactAddressInfoKeys}
    )
    return self


AddressBookBulkContactAddressInfo.__decode__ = decode_AddressBookBulkContactAddressInfo
AddressBookBulkContactAddressInfoKeys = frozenset(
    (
        "city",
        "country",
        "state",
        "street",
        "zip",
    )
)


class AddressBookBulkContactResource(Model):
    """The object `AddressBookBulkContactResource`."""

    __slots__ = (
        "assistant_phone",
        "birthday",
        "business_address",
        "business_fax",
        "business_phone",
        "business_phone2",
        "callback_phone",
        "car_phone",
        "company",
        "company_phone",
        "email",
        "email2",
        "email3",
        "first_name",
        "home_address",
        "home_phone",
        "home_phone2",
        "job_title",
        "last_name",
        "middle_name",
        "mobile_phone",
        "nick_name",
        "notes",
        "other_address",
        "other_fax",
        "other_phone",
        "web_page",
    )
    __fields__ = __slots__
    __converted__ = {
        "business_address": "businessAddress",
        "home_address": "homeAddress",
        "other_address": "otherAddress",
    }
    assistant_phone: str | None
    birthday: datetime.datetime | None
    business_address: AddressBookBulkContactAddressInfo | None
    business_fax: str | None
    business_phone: str | None
    business_phone2: str | None
    callback_phone: str | None
    car_phone: str | None
    company: str | None
    company_phone: str | None
    email: str | None
    email2: str | None
    email3: str | None
    first_name: str | None
    home_address: AddressBookBulkContactAddressInfo | None
    home_phone: str | None
    home_phone2: str | None
    job_title: str | None
    last_name: str | None
    middle_name: str | None
    mobile_phone: str | None
    nick_name: str | None
    notes: str | None
    other_address: AddressBookBulkContactAddressInfo | None
    other_fax: str | None
    other_phone: str | None
    web_page: str | None

    def __init__(
        self,
        *,
        assistant_phone: str | None = None,
        birthday: datetime.datetime | None = None,
        business_address: AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict | None = None,
        business_fax: str | None = None,
        business_phone: str | None = None,
        business_phone2: str | None = None,
        callback_phone: str | None = None,
        car_phone: str | None = None,
        company: str | None = None,
        company_phone: str | None = None,
        email: str | None = None,
        email2: str | None = None,
        email3: str | None = None,
        first_name: str | None = None,
        home_address: AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict | None = None,
        home_phone: str | None = None,
        home_phone2: str | None = None,
        job_title: str | None = None,
        last_name: str | None = None,
        middle_name: str | None = None,
        mobile_phone: str | None = None,
        nick_name: str | None = None,
        notes: str | None = None,
        other_address: AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict | None = None,
        other_fax: str | None = None,
        other_phone: str | None = None,
        web_page: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.assistant_phone
        if v is not None:
            d["assistantPhone"] = v
        v = self.birthday
        if v is not None:
            d["birthday"] = from_datetime(v)
        v = self.business_address
        if v is not None:
            d["businessAddress"] = v.to_dict() if typeof(v) is AddressBookBulkContactAddressInfo else encode(v)
        v = self.business_fax
        if v is not None:
            d["businessFax"] = v
        v = self.business_phone
        if v is not None:
            d["businessPhone"] = v
        v = self.business_phone2
        if v is not None:
            d["businessPhone2"] = v
        v = self.callback_phone
        if v is not None:
            d["callbackPhone"] = v
        v = self.car_phone
        if v is not None:
            d["carPhone"] = v
        v = self.company
        if v is not None:
            d["company"] = v
        v = self.company_phone
        if v is not None:
            d["companyPhone"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.email2
        if v is not None:
            d["email2"] = v
        v = self.email3
        if v is not None:
            d["email3"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.home_address
        if v is not None:
            d["homeAddress"] = v.to_dict() if typeof(v) is AddressBookBulkContactAddressInfo else encode(v)
        v = self.home_phone
        if v is not None:
            d["homePhone"] = v
        v = self.home_phone2
        if v is not None:
            d["homePhone2"] = v
        v = self.job_title
        if v is not None:
            d["jobTitle"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.middle_name
        if v is not None:
            d["middleName"] = v
        v = self.mobile_phone
        if v is not None:
            d["mobilePhone"] = v
        v = self.nick_name
        if v is not None:
            d["nickName"] = v
        v = self.notes
        if v is not None:
            d["notes"] = v
        v = self.other_address
        if v is not None:
            d["otherAddress"] = v.to_dict() if typeof(v) is AddressBookBulkContactAddressInfo else encode(v)
        v = self.other_fax
        if v is not None:
            d["otherFax"] = v
        v = self.other_phone
        if v is not None:
            d["otherPhone"] = v
        v = self.web_page
        if v is not None:
            d["webPage"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddressBookBulkContactResource(d: dict[str, Any]) -> AddressBookBulkContactResource:
    """Decode a `AddressBookBulkContactResource`; what does not fit is passed on."""
    self = new(AddressBookBulkContactResource)
    get: Getter = d.get
    self.assistant_phone = get("assistantPhone")
    v = get("birthday")
    self.birthday = to_datetime(v) if typeof(v) is str else v
    v = get("businessAddress")
    self.business_address = decode_AddressBookBulkContactAddressInfo(v) if typeof(v) is dict else v
    self.business_fax = get("businessFax")
    self.business_phone = get("businessPhone")
    self.business_phone2 = get("businessPhone2")
    self.callback_phone = get("callbackPhone")
    self.car_phone = get("carPhone")
    self.company = get("company")
    self.company_phone = get("companyPhone")
    self.email = get("email")
    self.email2 = get("email2")
    self.email3 = get("email3")
    self.first_name = get("firstName")
    v = get("homeAddress")
    self.home_address = decode_AddressBookBulkContactAddressInfo(v) if typeof(v) is dict else v
    self.home_phone = get("homePhone")
    self.home_phone2 = get("homePhone2")
    self.job_title = get("jobTitle")
    self.last_name = get("lastName")
    self.middle_name = get("middleName")
    self.mobile_phone = get("mobilePhone")
    self.nick_name = get("nickName")
    self.notes = get("notes")
    v = get("otherAddress")
    self.other_address = decode_AddressBookBulkContactAddressInfo(v) if typeof(v) is dict else v
    self.other_fax = get("otherFax")
    self.other_phone = get("otherPhone")
    self.web_page = get("webPage")
    self.__extras__ = (
        None
        if AddressBookBulkContactResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddressBookBulkContactResourceKeys}
    )
    return self


AddressBookBulkContactResource.__decode__ = decode_AddressBookBulkContactResource
AddressBookBulkContactResourceKeys = frozenset(
    (
        "assistantPhone",
        "birthday",
        "businessAddress",
        "businessFax",
        "businessPhone",
        "businessPhone2",
        "callbackPhone",
        "carPhone",
        "company",
        "companyPhone",
        "email",
        "email2",
        "email3",
        "firstName",
        "homeAddress",
        "homePhone",
        "homePhone2",
        "jobTitle",
        "lastName",
        "middleName",
        "mobilePhone",
        "nickName",
        "notes",
        "otherAddress",
        "otherFax",
        "otherPhone",
        "webPage",
    )
)


class AddressBookBulkUploadRequest(Model):
    """The object `AddressBookBulkUploadRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[AddressBookBulkUploadResource]

    def __init__(
        self,
        *,
        records: Sequence[AddressBookBulkUploadResource | AddressBookBulkUploadResourceDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is AddressBookBulkUploadResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddressBookBulkUploadRequest(d: dict[str, Any]) -> AddressBookBulkUploadRequest:
    """Decode a `AddressBookBulkUploadRequest`; what does not fit is passed on."""
    self = new(AddressBookBulkUploadRequest)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_AddressBookBulkUploadResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if AddressBookBulkUploadRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddressBookBulkUploadRequestKeys}
    )
    return self


AddressBookBulkUploadRequest.__decode__ = decode_AddressBookBulkUploadRequest
AddressBookBulkUploadRequestKeys = frozenset(("records",))


class AddressBookBulkUploadResource(Model):
    """The object `AddressBookBulkUploadResource`."""

    __slots__ = (
        "contacts",
        "extension_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "contacts": "contacts",
    }
    contacts: list[AddressBookBulkContactResource]
    extension_id: str

    def __init__(
        self,
        *,
        contacts: Sequence[AddressBookBulkContactResource | AddressBookBulkContactResourceDict],
        extension_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.contacts
        if v is not None:
            d["contacts"] = (
                [i0.to_dict() if typeof(i0) is AddressBookBulkContactResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddressBookBulkUploadResource(d: dict[str, Any]) -> AddressBookBulkUploadResource:
    """Decode a `AddressBookBulkUploadResource`; what does not fit is passed on."""
    self = new(AddressBookBulkUploadResource)
    get: Getter = d.get
    v = get("contacts")
    self.contacts = (
        [decode_AddressBookBulkContactResource(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.extension_id = get("extensionId")
    self.__extras__ = (
        None
        if AddressBookBulkUploadResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddressBookBulkUploadResourceKeys}
    )
    return self


AddressBookBulkUploadResource.__decode__ = decode_AddressBookBulkUploadResource
AddressBookBulkUploadResourceKeys = frozenset(
    (
        "contacts",
        "extensionId",
    )
)


class AddressBookBulkUploadResponse(Model):
    """The object `AddressBookBulkUploadResponse`."""

    __slots__ = (
        "creation_time",
        "id",
        "last_modified_time",
        "results",
        "status",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "results": "results",
        "status": "status",
    }
    creation_time: datetime.datetime
    id: str
    last_modified_time: datetime.datetime
    results: AddressBookBulkUploadTaskResult | None
    status: AddressBookBulkUploadResponseStatus
    uri: str

    def __init__(
        self,
        *,
        creation_time: datetime.datetime,
        id: str,
        last_modified_time: datetime.datetime,
        results: AddressBookBulkUploadTaskResult | None = None,
        status: AddressBookBulkUploadResponseStatus | Literal["Accepted", "InProgress", "Completed", "Failed"],
        uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.results
        if v is not None:
            d["results"] = v.to_dict() if typeof(v) is AddressBookBulkUploadTaskResult else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is AddressBookBulkUploadResponseStatus else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddressBookBulkUploadResponse(d: dict[str, Any]) -> AddressBookBulkUploadResponse:
    """Decode a `AddressBookBulkUploadResponse`; what does not fit is passed on."""
    self = new(AddressBookBulkUploadResponse)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("results")
    self.results = decode_AddressBookBulkUploadTaskResult(v) if typeof(v) is dict else v
    v = get("status")
    self.status = AddressBookBulkUploadResponseStatusTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if AddressBookBulkUploadResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddressBookBulkUploadResponseKeys}
    )
    return self


AddressBookBulkUploadResponse.__decode__ = decode_AddressBookBulkUploadResponse
AddressBookBulkUploadResponseKeys = frozenset(
    (
        "creationTime",
        "id",
        "lastModifiedTime",
        "results",
        "status",
        "uri",
    )
)


class AddressBookBulkUploadTaskResult(Model):
    """The object `AddressBookBulkUploadTaskResult`."""

    __slots__ = (
        "affected_items",
        "errors",
    )
    __fields__ = __slots__
    __converted__ = {
        "affected_items": "affectedItems",
        "errors": "errors",
    }
    affected_items: list[AddressBookBulkUploadResource] | None
    errors: list[ErrorEntity] | None

    def __init__(
        self,
        *,
        affected_items: Sequence[AddressBookBulkUploadResource | AddressBookBulkUploadResourceDict] | None = None,
        errors: list[ErrorEntity] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.affected_items
        if v is not None:
            d["affectedItems"] = (
                [i0.to_dict() if typeof(i0) is AddressBookBulkUploadResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ErrorEntity else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddressBookBulkUploadTaskResult(d: dict[str, Any]) -> AddressBookBulkUploadTaskResult:
    """Decode a `AddressBookBulkUploadTaskResult`; what does not fit is passed on."""
    self = new(AddressBookBulkUploadTaskResult)
    get: Getter = d.get
    v = get("affectedItems")
    self.affected_items = (
        [decode_AddressBookBulkUploadResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("errors")
    self.errors = [decode_ErrorEntity(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if AddressBookBulkUploadTaskResultKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddressBookBulkUploadTaskResultKeys}
    )
    return self


AddressBookBulkUploadTaskResult.__decode__ = decode_AddressBookBulkUploadTaskResult
AddressBookBulkUploadTaskResultKeys = frozenset(
    (
        "affectedItems",
        "errors",
    )
)


class AddressBookSync(Model):
    """Personal contacts that are new, changed or deleted since the last sync."""

    __slots__ = (
        "next_page_id",
        "next_page_uri",
        "records",
        "sync_info",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
        "sync_info": "syncInfo",
    }
    next_page_id: int | None
    """Value for `page_id` to get the rest; `None` on the last page."""
    next_page_uri: str | None
    """Address of the next page; `None` on the last one."""
    records: list[PersonalContact] | None
    """Contacts; look at `availability` for the deleted ones."""
    sync_info: SyncInfo | None
    """Token to keep for the next `ISync`."""
    uri: str | None
    """Address that gives this answer again."""

    def __init__(
        self,
        *,
        next_page_id: int | None = None,
        next_page_uri: str | None = None,
        records: list[PersonalContact] | None = None,
        sync_info: SyncInfo | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.next_page_id
        if v is not None:
            d["nextPageId"] = v
        v = self.next_page_uri
        if v is not None:
            d["nextPageUri"] = v
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is PersonalContact else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.sync_info
        if v is not None:
            d["syncInfo"] = v.to_dict() if typeof(v) is SyncInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddressBookSync(d: dict[str, Any]) -> AddressBookSync:
    """Decode a `AddressBookSync`; what does not fit is passed on."""
    self = new(AddressBookSync)
    get: Getter = d.get
    self.next_page_id = get("nextPageId")
    self.next_page_uri = get("nextPageUri")
    v = get("records")
    self.records = [decode_PersonalContact(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("syncInfo")
    self.sync_info = decode_SyncInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = (
        None if AddressBookSyncKeys.issuperset(d) else {k: d[k] for k in d if k not in AddressBookSyncKeys}
    )
    return self


AddressBookSync.__decode__ = decode_AddressBookSync
AddressBookSyncKeys = frozenset(
    (
        "nextPageId",
        "nextPageUri",
        "records",
        "syncInfo",
        "uri",
    )
)


class ContactAddressInfo(Model):
    """Postal address of a contact."""

    __slots__ = (
        "city",
        "country",
        "state",
        "street",
        "zip",
    )
    __fields__ = __slots__
    city: str | None
    """Town."""
    country: str | None
    """Name of the country."""
    state: str | None
    """Name of the state or province."""
    street: str | None
    """Street and house number."""
    zip: str | None
    """Postal code."""

    def __init__(
        self,
        *,
        city: str | None = None,
        country: str | None = None,
        state: str | None = None,
        street: str | None = None,
        zip: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.city
        if v is not None:
            d["city"] = v
        v = self.country
        if v is not None:
            d["country"] = v
        v = self.state
        if v is not None:
            d["state"] = v
        v = self.street
        if v is not None:
            d["street"] = v
        v = self.zip
        if v is not None:
            d["zip"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ContactAddressInfo(d: dict[str, Any]) -> ContactAddressInfo:
    """Decode a `ContactAddressInfo`; what does not fit is passed on."""
    self = new(ContactAddressInfo)
    get: Getter = d.get
    self.city = get("city")
    self.country = get("country")
    self.state = get("state")
    self.street = get("street")
    self.zip = get("zip")
    self.__extras__ = (
        None if ContactAddressInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ContactAddressInfoKeys}
    )
    return self


ContactAddressInfo.__decode__ = decode_ContactAddressInfo
ContactAddressInfoKeys = frozenset(
    (
        "city",
        "country",
        "state",
        "street",
        "zip",
    )
)


class ContactList(Model):
    """One page of personal contacts."""

    __slots__ = (
        "groups",
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "groups": "groups",
        "navigation": "navigation",
        "paging": "paging",
        "records": "records",
    }
    groups: UserContactsGroupsInfo | None
    """Link to the groups of the address book."""
    navigation: UserContactsNavigationInfo | None
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: UserContactsPagingInfo | None
    """Where this page stands."""
    records: list[PersonalContact] | None
    """Contacts of this page."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        groups: UserContactsGroupsInfo | None = None,
        navigation: UserContactsNavigationInfo | None = None,
        paging: UserContactsPagingInfo | None = None,
        records: list[PersonalContact] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.groups
        if v is not None:
            d["groups"] = v.to_dict() if typeof(v) is UserContactsGroupsInfo else encode(v)
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is UserContactsNavigationInfo else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is UserContactsPagingInfo else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is PersonalContact else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ContactList(d: dict[str, Any]) -> ContactList:
    """Decode a `ContactList`; what does not fit is passed on."""
    self = new(ContactList)
    get: Getter = d.get
    v = get("groups")
    self.groups = decode_UserContactsGroupsInfo(v) if typeof(v) is dict else v
    v = get("navigation")
    self.navigation = decode_UserContactsNavigationInfo(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_UserContactsPagingInfo(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_PersonalContact(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if ContactListKeys.issuperset(d) else {k: d[k] for k in d if k not in ContactListKeys}
    return self


ContactList.__decode__ = decode_ContactList
ContactListKeys = frozenset(
    (
        "groups",
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class FavoriteCollection(Model):
    """The object `FavoriteCollection`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[FavoriteContactResource] | None

    def __init__(
        self,
        *,
        records: Sequence[FavoriteContactResource | FavoriteContactResourceDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is FavoriteContactResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FavoriteCollection(d: dict[str, Any]) -> FavoriteCollection:
    """Decode a `FavoriteCollection`; what does not fit is passed on."""
    self = new(FavoriteCollection)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_FavoriteContactResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if FavoriteCollectionKeys.issuperset(d) else {k: d[k] for k in d if k not in FavoriteCollectionKeys}
    )
    return self


FavoriteCollection.__decode__ = decode_FavoriteCollection
FavoriteCollectionKeys = frozenset(("records",))


class FavoriteContactList(Model):
    """The object `FavoriteContactList`."""

    __slots__ = (
        "records",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[FavoriteContactResource] | None
    uri: str | None

    def __init__(
        self,
        *,
        records: Sequence[FavoriteContactResource | FavoriteContactResourceDict] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is FavoriteContactResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FavoriteContactList(d: dict[str, Any]) -> FavoriteContactList:
    """Decode a `FavoriteContactList`; what does not fit is passed on."""
    self = new(FavoriteContactList)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_FavoriteContactResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None if FavoriteContactListKeys.issuperset(d) else {k: d[k] for k in d if k not in FavoriteContactListKeys}
    )
    return self


FavoriteContactList.__decode__ = decode_FavoriteContactList
FavoriteContactListKeys = frozenset(
    (
        "records",
        "uri",
    )
)


class FavoriteContactResource(Model):
    """The object `FavoriteContactResource`."""

    __slots__ = (
        "account_id",
        "contact_id",
        "extension_id",
        "id",
    )
    __fields__ = __slots__
    account_id: str | None
    contact_id: str | None
    extension_id: str | None
    id: int | None

    def __init__(
        self,
        *,
        account_id: str | None = None,
        contact_id: str | None = None,
        extension_id: str | None = None,
        id: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.contact_id
        if v is not None:
            d["contactId"] = v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FavoriteContactResource(d: dict[str, Any]) -> FavoriteContactResource:
    """Decode a `FavoriteContactResource`; what does not fit is passed on."""
    self = new(FavoriteContactResource)
    get: Getter = d.get
    self.account_id = get("accountId")
    self.contact_id = get("contactId")
    self.extension_id = get("extensionId")
    self.id = get("id")
    self.__extras__ = (
        None
        if FavoriteContactResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in FavoriteContactResourceKeys}
    )
    return self


FavoriteContactResource.__decode__ = decode_FavoriteContactResource
FavoriteContactResourceKeys = frozenset(
    (
        "accountId",
        "contactId",
        "extensionId",
        "id",
    )
)


class PersonalContact(Model):
    """A personal contact in a user's address book."""

    __slots__ = (
        "app_info",
        "assistant_phone",
        "availability",
        "birthday",
        "business_address",
        "business_fax",
        "business_phone",
        "business_phone2",
        "callback_phone",
        "car_phone",
        "company",
        "company_phone",
        "email",
        "email2",
        "email3",
        "first_name",
        "home_address",
        "home_phone",
        "home_phone2",
        "id",
        "job_title",
        "last_name",
        "middle_name",
        "mobile_phone",
        "nick_name",
        "notes",
        "other_address",
        "other_fax",
        "other_phone",
        "ringtone_index",
        "uri",
        "web_page",
    )
    __fields__ = __slots__
    __converted__ = {
        "availability": "availability",
        "business_address": "businessAddress",
        "home_address": "homeAddress",
        "other_address": "otherAddress",
    }
    app_info: str | None
    """Where the contact came from, up to 64 characters."""
    assistant_phone: str | None
    """Number of the person's assistant, E.164 with `+`."""
    availability: PersonalContactAvailability | None
    """`Alive`; an address book sync also shows `Deleted` and `Purged` ones."""
    birthday: datetime.datetime | None
    """Birthday, as a date with time."""
    business_address: ContactAddressInfo | None
    """Postal address at work."""
    business_fax: str | None
    """Fax number at work, E.164 with `+`."""
    business_phone: str | None
    """First work number, E.164 with `+`."""
    business_phone2: str | None
    """Second work number, E.164 with `+`."""
    callback_phone: str | None
    """Number to call back on, E.164 with `+`."""
    car_phone: str | None
    """Number of the phone in the car, E.164 with `+`."""
    company: str | None
    """Company the person works for."""
    company_phone: str | None
    """Switchboard of the company, E.164 with `+`."""
    email: str | None
    """First e-mail address."""
    email2: str | None
    """Second e-mail address."""
    email3: str | None
    """Third e-mail address."""
    first_name: str | None
    """First name."""
    home_address: ContactAddressInfo | None
    """Private postal address."""
    home_phone: str | None
    """First private number, E.164 with `+`."""
    home_phone2: str | None
    """Second private number, E.164 with `+`."""
    id: int | None
    """Id of the contact, a number."""
    job_title: str | None
    """Position in that company."""
    last_name: str | None
    """Last name."""
    middle_name: str | None
    """Middle name."""
    mobile_phone: str | None
    """Mobile number, E.164 with `+`."""
    nick_name: str | None
    """Nickname."""
    notes: str | None
    """Free notes."""
    other_address: ContactAddressInfo | None
    """Any further postal address."""
    other_fax: str | None
    """Any further fax number, E.164 with `+`."""
    other_phone: str | None
    """Any further number, E.164 with `+`."""
    ringtone_index: str | None
    """Name of the ringtone that clients play, up to 64 characters."""
    uri: str | None
    """Address of the contact."""
    web_page: str | None
    """Home page."""

    def __init__(
        self,
        *,
        app_info: str | None = None,
        assistant_phone: str | None = None,
        availability: PersonalContactAvailability | Literal["Alive", "Deleted", "Purged"] | None = None,
        birthday: datetime.datetime | None = None,
        business_address: ContactAddressInfo | ContactAddressInfoDict | None = None,
        business_fax: str | None = None,
        business_phone: str | None = None,
        business_phone2: str | None = None,
        callback_phone: str | None = None,
        car_phone: str | None = None,
        company: str | None = None,
        company_phone: str | None = None,
        email: str | None = None,
        email2: str | None = None,
        email3: str | None = None,
        first_name: str | None = None,
        home_address: ContactAddressInfo | ContactAddressInfoDict | None = None,
        home_phone: str | None = None,
        home_phone2: str | None = None,
        id: int | None = None,
        job_title: str | None = None,
        last_name: str | None = None,
        middle_name: str | None = None,
        mobile_phone: str | None = None,
        nick_name: str | None = None,
        notes: str | None = None,
        other_address: ContactAddressInfo | ContactAddressInfoDict | None = None,
        other_fax: str | None = None,
        other_phone: str | None = None,
        ringtone_index: str | None = None,
        uri: str | None = None,
        web_page: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.app_info
        if v is not None:
            d["appInfo"] = v
        v = self.assistant_phone
        if v is not None:
            d["assistantPhone"] = v
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is PersonalContactAvailability else v
        v = self.birthday
        if v is not None:
            d["birthday"] = from_datetime(v)
        v = self.business_address
        if v is not None:
            d["businessAddress"] = v.to_dict() if typeof(v) is ContactAddressInfo else encode(v)
        v = self.business_fax
        if v is not None:
            d["businessFax"] = v
        v = self.business_phone
        if v is not None:
            d["businessPhone"] = v
        v = self.business_phone2
        if v is not None:
            d["businessPhone2"] = v
        v = self.callback_phone
        if v is not None:
            d["callbackPhone"] = v
        v = self.car_phone
        if v is not None:
            d["carPhone"] = v
        v = self.company
        if v is not None:
            d["company"] = v
        v = self.company_phone
        if v is not None:
            d["companyPhone"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.email2
        if v is not None:
            d["email2"] = v
        v = self.email3
        if v is not None:
            d["email3"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.home_address
        if v is not None:
            d["homeAddress"] = v.to_dict() if typeof(v) is ContactAddressInfo else encode(v)
        v = self.home_phone
        if v is not None:
            d["homePhone"] = v
        v = self.home_phone2
        if v is not None:
            d["homePhone2"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.job_title
        if v is not None:
            d["jobTitle"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.middle_name
        if v is not None:
            d["middleName"] = v
        v = self.mobile_phone
        if v is not None:
            d["mobilePhone"] = v
        v = self.nick_name
        if v is not None:
            d["nickName"] = v
        v = self.notes
        if v is not None:
            d["notes"] = v
        v = self.other_address
        if v is not None:
            d["otherAddress"] = v.to_dict() if typeof(v) is ContactAddressInfo else encode(v)
        v = self.other_fax
        if v is not None:
            d["otherFax"] = v
        v = self.other_phone
        if v is not None:
            d["otherPhone"] = v
        v = self.ringtone_index
        if v is not None:
            d["ringtoneIndex"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.web_page
        if v is not None:
            d["webPage"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PersonalContact(d: dict[str, Any]) -> PersonalContact:
    """Decode a `PersonalContact`; what does not fit is passed on."""
    self = new(PersonalContact)
    get: Getter = d.get
    self.app_info = get("appInfo")
    self.assistant_phone = get("assistantPhone")
    v = get("availability")
    self.availability = PersonalContactAvailabilityTable[v] if typeof(v) is str else v
    v = get("birthday")
    self.birthday = to_datetime(v) if typeof(v) is str else v
    v = get("businessAddress")
    self.business_address = decode_ContactAddressInfo(v) if typeof(v) is dict else v
    self.business_fax = get("businessFax")
    self.business_phone = get("businessPhone")
    self.business_phone2 = get("businessPhone2")
    self.callback_phone = get("callbackPhone")
    self.car_phone = get("carPhone")
    self.company = get("company")
    self.company_phone = get("companyPhone")
    self.email = get("email")
    self.email2 = get("email2")
    self.email3 = get("email3")
    self.first_name = get("firstName")
    v = get("homeAddress")
    self.home_address = decode_ContactAddressInfo(v) if typeof(v) is dict else v
    self.home_phone = get("homePhone")
    self.home_phone2 = get("homePhone2")
    self.id = get("id")
    self.job_title = get("jobTitle")
    self.last_name = get("lastName")
    self.middle_name = get("middleName")
    self.mobile_phone = get("mobilePhone")
    self.nick_name = get("nickName")
    self.notes = get("notes")
    v = get("otherAddress")
    self.other_address = decode_ContactAddressInfo(v) if typeof(v) is dict else v
    self.other_fax = get("otherFax")
    self.other_phone = get("otherPhone")
    self.ringtone_index = get("ringtoneIndex")
    self.uri = get("uri")
    self.web_page = get("webPage")
    self.__extras__ = (
        None if PersonalContactKeys.issuperset(d) else {k: d[k] for k in d if k not in PersonalContactKeys}
    )
    return self


PersonalContact.__decode__ = decode_PersonalContact
PersonalContactKeys = frozenset(
    (
        "appInfo",
        "assistantPhone",
        "availability",
        "birthday",
        "businessAddress",
        "businessFax",
        "businessPhone",
        "businessPhone2",
        "callbackPhone",
        "carPhone",
        "company",
        "companyPhone",
        "email",
        "email2",
        "email3",
        "firstName",
        "homeAddress",
        "homePhone",
        "homePhone2",
        "id",
        "jobTitle",
        "lastName",
        "middleName",
        "mobilePhone",
        "nickName",
        "notes",
        "otherAddress",
        "otherFax",
        "otherPhone",
        "ringtoneIndex",
        "uri",
        "webPage",
    )
)


class PersonalContactRequest(Model):
    """A personal contact to add or change."""

    __slots__ = (
        "app_info",
        "assistant_phone",
        "birthday",
        "business_address",
        "business_fax",
        "business_phone",
        "business_phone2",
        "callback_phone",
        "car_phone",
        "company",
        "company_phone",
        "email",
        "email2",
        "email3",
        "first_name",
        "home_address",
        "home_phone",
        "home_phone2",
        "job_title",
        "last_name",
        "middle_name",
        "mobile_phone",
        "nick_name",
        "notes",
        "other_address",
        "other_fax",
        "other_phone",
        "ringtone_index",
        "web_page",
    )
    __fields__ = __slots__
    __converted__ = {
        "business_address": "businessAddress",
        "home_address": "homeAddress",
        "other_address": "otherAddress",
    }
    app_info: str | None
    """Where the contact came from, up to 64 characters."""
    assistant_phone: str | None
    """Number of the person's assistant, E.164 with `+`."""
    birthday: datetime.datetime | None
    """Birthday, as a date with time."""
    business_address: ContactAddressInfo | None
    """Postal address at work."""
    business_fax: str | None
    """Fax number at work, E.164 with `+`."""
    business_phone: str | None
    """First work number, E.164 with `+`."""
    business_phone2: str | None
    """Second work number, E.164 with `+`."""
    callback_phone: str | None
    """Number to call back on, E.164 with `+`."""
    car_phone: str | None
    """Number of the phone in the car, E.164 with `+`."""
    company: str | None
    """Company the person works for."""
    company_phone: str | None
    """Switchboard of the company, E.164 with `+`."""
    email: str | None
    """First e-mail address."""
    email2: str | None
    """Second e-mail address."""
    email3: str | None
    """Third e-mail address."""
    first_name: str | None
    """First name."""
    home_address: ContactAddressInfo | None
    """Private postal address."""
    home_phone: str | None
    """First private number, E.164 with `+`."""
    home_phone2: str | None
    """Second private number, E.164 with `+`."""
    job_title: str | None
    """Position in that company."""
    last_name: str | None
    """Last name."""
    middle_name: str | None
    """Middle name."""
    mobile_phone: str | None
    """Mobile number, E.164 with `+`."""
    nick_name: str | None
    """Nickname."""
    notes: str | None
    """Free notes."""
    other_address: ContactAddressInfo | None
    """Any further postal address."""
    other_fax: str | None
    """Any further fax number, E.164 with `+`."""
    other_phone: str | None
    """Any further number, E.164 with `+`."""
    ringtone_index: str | None
    """Name of the ringtone that clients play, up to 64 characters."""
    web_page: str | None
    """Home page."""

    def __init__(
        self,
        *,
        app_info: str | None = None,
        assistant_phone: str | None = None,
        birthday: datetime.datetime | None = None,
        business_address: ContactAddressInfo | ContactAddressInfoDict | None = None,
        business_fax: str | None = None,
        business_phone: str | None = None,
        business_phone2: str | None = None,
        callback_phone: str | None = None,
        car_phone: str | None = None,
        company: str | None = None,
        company_phone: str | None = None,
        email: str | None = None,
        email2: str | None = None,
        email3: str | None = None,
        first_name: str | None = None,
        home_address: ContactAddressInfo | ContactAddressInfoDict | None = None,
        home_phone: str | None = None,
        home_phone2: str | None = None,
        job_title: str | None = None,
        last_name: str | None = None,
        middle_name: str | None = None,
        mobile_phone: str | None = None,
        nick_name: str | None = None,
        notes: str | None = None,
        other_address: ContactAddressInfo | ContactAddressInfoDict | None = None,
        other_fax: str | None = None,
        other_phone: str | None = None,
        ringtone_index: str | None = None,
        web_page: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.app_info
        if v is not None:
            d["appInfo"] = v
        v = self.assistant_phone
        if v is not None:
            d["assistantPhone"] = v
        v = self.birthday
        if v is not None:
            d["birthday"] = from_datetime(v)
        v = self.business_address
        if v is not None:
            d["businessAddress"] = v.to_dict() if typeof(v) is ContactAddressInfo else encode(v)
        v = self.business_fax
        if v is not None:
            d["businessFax"] = v
        v = self.business_phone
        if v is not None:
            d["businessPhone"] = v
        v = self.business_phone2
        if v is not None:
            d["businessPhone2"] = v
        v = self.callback_phone
        if v is not None:
            d["callbackPhone"] = v
        v = self.car_phone
        if v is not None:
            d["carPhone"] = v
        v = self.company
        if v is not None:
            d["company"] = v
        v = self.company_phone
        if v is not None:
            d["companyPhone"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.email2
        if v is not None:
            d["email2"] = v
        v = self.email3
        if v is not None:
            d["email3"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.home_address
        if v is not None:
            d["homeAddress"] = v.to_dict() if typeof(v) is ContactAddressInfo else encode(v)
        v = self.home_phone
        if v is not None:
            d["homePhone"] = v
        v = self.home_phone2
        if v is not None:
            d["homePhone2"] = v
        v = self.job_title
        if v is not None:
            d["jobTitle"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.middle_name
        if v is not None:
            d["middleName"] = v
        v = self.mobile_phone
        if v is not None:
            d["mobilePhone"] = v
        v = self.nick_name
        if v is not None:
            d["nickName"] = v
        v = self.notes
        if v is not None:
            d["notes"] = v
        v = self.other_address
        if v is not None:
            d["otherAddress"] = v.to_dict() if typeof(v) is ContactAddressInfo else encode(v)
        v = self.other_fax
        if v is not None:
            d["otherFax"] = v
        v = self.other_phone
        if v is not None:
            d["otherPhone"] = v
        v = self.ringtone_index
        if v is not None:
            d["ringtoneIndex"] = v
        v = self.web_page
        if v is not None:
            d["webPage"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PersonalContactRequest(d: dict[str, Any]) -> PersonalContactRequest:
    """Decode a `PersonalContactRequest`; what does not fit is passed on."""
    self = new(PersonalContactRequest)
    get: Getter = d.get
    self.app_info = get("appInfo")
    self.assistant_phone = get("assistantPhone")
    v = get("birthday")
    self.birthday = to_datetime(v) if typeof(v) is str else v
    v = get("businessAddress")
    self.business_address = decode_ContactAddressInfo(v) if typeof(v) is dict else v
    self.business_fax = get("businessFax")
    self.business_phone = get("businessPhone")
    self.business_phone2 = get("businessPhone2")
    self.callback_phone = get("callbackPhone")
    self.car_phone = get("carPhone")
    self.company = get("company")
    self.company_phone = get("companyPhone")
    self.email = get("email")
    self.email2 = get("email2")
    self.email3 = get("email3")
    self.first_name = get("firstName")
    v = get("homeAddress")
    self.home_address = decode_ContactAddressInfo(v) if typeof(v) is dict else v
    self.home_phone = get("homePhone")
    self.home_phone2 = get("homePhone2")
    self.job_title = get("jobTitle")
    self.last_name = get("lastName")
    self.middle_name = get("middleName")
    self.mobile_phone = get("mobilePhone")
    self.nick_name = get("nickName")
    self.notes = get("notes")
    v = get("otherAddress")
    self.other_address = decode_ContactAddressInfo(v) if typeof(v) is dict else v
    self.other_fax = get("otherFax")
    self.other_phone = get("otherPhone")
    self.ringtone_index = get("ringtoneIndex")
    self.web_page = get("webPage")
    self.__extras__ = (
        None
        if PersonalContactRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PersonalContactRequestKeys}
    )
    return self


PersonalContactRequest.__decode__ = decode_PersonalContactRequest
PersonalContactRequestKeys = frozenset(
    (
        "appInfo",
        "assistantPhone",
        "birthday",
        "businessAddress",
        "businessFax",
        "businessPhone",
        "businessPhone2",
        "callbackPhone",
        "carPhone",
        "company",
        "companyPhone",
        "email",
        "email2",
        "email3",
        "firstName",
        "homeAddress",
        "homePhone",
        "homePhone2",
        "jobTitle",
        "lastName",
        "middleName",
        "mobilePhone",
        "nickName",
        "notes",
        "otherAddress",
        "otherFax",
        "otherPhone",
        "ringtoneIndex",
        "webPage",
    )
)


class SyncInfo(Model):
    """Where an address book sync stands."""

    __slots__ = (
        "older_records_exist",
        "sync_time",
        "sync_token",
        "sync_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "sync_type": "syncType",
    }
    older_records_exist: bool | None
    """`True` if older entries were left out of the answer."""
    sync_time: datetime.datetime | None
    """Server time at which this answer was true."""
    sync_token: str | None
    """Opaque mark to send with the next `ISync`; it expires after a while."""
    sync_type: SyncInfoSyncType | None
    """`FSync` for a full answer, `ISync` for the changes since a token."""

    def __init__(
        self,
        *,
        older_records_exist: bool | None = None,
        sync_time: datetime.datetime | None = None,
        sync_token: str | None = None,
        sync_type: SyncInfoSyncType | Literal["FSync", "ISync"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.older_records_exist
        if v is not None:
            d["olderRecordsExist"] = v
        v = self.sync_time
        if v is not None:
            d["syncTime"] = from_datetime(v)
        v = self.sync_token
        if v is not None:
            d["syncToken"] = v
        v = self.sync_type
        if v is not None:
            d["syncType"] = v.wire if typeof(v) is SyncInfoSyncType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SyncInfo(d: dict[str, Any]) -> SyncInfo:
    """Decode a `SyncInfo`; what does not fit is passed on."""
    self = new(SyncInfo)
    get: Getter = d.get
    self.older_records_exist = get("olderRecordsExist")
    v = get("syncTime")
    self.sync_time = to_datetime(v) if typeof(v) is str else v
    self.sync_token = get("syncToken")
    v = get("syncType")
    self.sync_type = SyncInfoSyncTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if SyncInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SyncInfoKeys}
    return self


SyncInfo.__decode__ = decode_SyncInfo
SyncInfoKeys = frozenset(
    (
        "olderRecordsExist",
        "syncTime",
        "syncToken",
        "syncType",
    )
)


class UserContactsGroupsInfo(Model):
    """Groups of the address book."""

    __slots__ = ("uri",)
    __fields__ = __slots__
    uri: str | None
    """Address of the list of groups."""

    def __init__(
        self,
        *,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserContactsGroupsInfo(d: dict[str, Any]) -> UserContactsGroupsInfo:
    """Decode a `UserContactsGroupsInfo`; what does not fit is passed on."""
    self = new(UserContactsGroupsInfo)
    get: Getter = d.get
    self.uri = get("uri")
    self.__extras__ = (
        None
        if UserContactsGroupsInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UserContactsGroupsInfoKeys}
    )
    return self


UserContactsGroupsInfo.__decode__ = decode_UserContactsGroupsInfo
UserContactsGroupsInfoKeys = frozenset(("uri",))


class UserContactsNavigationInfo(Model):
    """Links to the other pages of a list of contacts."""

    __slots__ = (
        "first_page",
        "last_page",
        "next_page",
        "previous_page",
    )
    __fields__ = __slots__
    __converted__ = {
        "first_page": "firstPage",
        "last_page": "lastPage",
        "next_page": "nextPage",
        "previous_page": "previousPage",
    }
    first_page: UserContactsNavigationInfoUri | None
    """Link to the first page."""
    last_page: UserContactsNavigationInfoUri | None
    """Link to the last page; may be missing where nobody counted."""
    next_page: UserContactsNavigationInfoUri | None
    """Link to the following page; `None` on the last one."""
    previous_page: UserContactsNavigationInfoUri | None
    """Link to the page before; `None` on the first one."""

    def __init__(
        self,
        *,
        first_page: UserContactsNavigationInfoUri | None = None,
        last_page: UserContactsNavigationInfoUri | None = None,
        next_page: UserContactsNavigationInfoUri | None = None,
        previous_page: UserContactsNavigationInfoUri | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_page
        if v is not None:
            d["firstPage"] = v.to_dict() if typeof(v) is UserContactsNavigationInfoUri else encode(v)
        v = self.last_page
        if v is not None:
            d["lastPage"] = v.to_dict() if typeof(v) is UserContactsNavigationInfoUri else encode(v)
        v = self.next_page
        if v is not None:
            d["nextPage"] = v.to_dict() if typeof(v) is UserContactsNavigationInfoUri else encode(v)
        v = self.previous_page
        if v is not None:
            d["previousPage"] = v.to_dict() if typeof(v) is UserContactsNavigationInfoUri else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserContactsNavigationInfo(d: dict[str, Any]) -> UserContactsNavigationInfo:
    """Decode a `UserContactsNavigationInfo`; what does not fit is passed on."""
    self = new(UserContactsNavigationInfo)
    get: Getter = d.get
    v = get("firstPage")
    self.first_page = decode_UserContactsNavigationInfoUri(v) if typeof(v) is dict else v
    v = get("lastPage")
    self.last_page = decode_UserContactsNavigationInfoUri(v) if typeof(v) is dict else v
    v = get("nextPage")
    self.next_page = decode_UserContactsNavigationInfoUri(v) if typeof(v) is dict else v
    v = get("previousPage")
    self.previous_page = decode_UserContactsNavigationInfoUri(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if UserContactsNavigationInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UserContactsNavigationInfoKeys}
    )
    return self


UserContactsNavigationInfo.__decode__ = decode_UserContactsNavigationInfo
UserContactsNavigationInfoKeys = frozenset(
    (
        "firstPage",
        "lastPage",
        "nextPage",
        "previousPage",
    )
)


class UserContactsNavigationInfoUri(Model):
    """Link to one page of contacts."""

    __slots__ = ("uri",)
    __fields__ = __slots__
    uri: str | None
    """Ready-made address of the page, filters included."""

    def __init__(
        self,
        *,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserContactsNavigationInfoUri(d: dict[str, Any]) -> UserContactsNavigationInfoUri:
    """Decode a `UserContactsNavigationInfoUri`; what does not fit is passed on."""
    self = new(UserContactsNavigationInfoUri)
    get: Getter = d.get
    self.uri = get("uri")
    self.__extras__ = (
        None
        if UserContactsNavigationInfoUriKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UserContactsNavigationInfoUriKeys}
    )
    return self


UserContactsNavigationInfoUri.__decode__ = decode_UserContactsNavigationInfoUri
UserContactsNavigationInfoUriKeys = frozenset(("uri",))


class UserContactsPagingInfo(Model):
    """Position of a page within a list of contacts."""

    __slots__ = (
        "page",
        "page_end",
        "page_start",
        "per_page",
        "total_elements",
        "total_pages",
    )
    __fields__ = __slots__
    page: int | None
    """Number of this page, counted from 1; missing when there are no results."""
    page_end: int | None
    """Position of the last record of this page, counted from 0."""
    page_start: int | None
    """Position of the first record of this page, counted from 0."""
    per_page: int | None
    """How many records a page holds at most."""
    total_elements: int | None
    """How many records there are in all; `None` where counting is too costly."""
    total_pages: int | None
    """How many pages there are; `None` where counting is too costly."""

    def __init__(
        self,
        *,
        page: int | None = None,
        page_end: int | None = None,
        page_start: int | None = None,
        per_page: int | None = None,
        total_elements: int | None = None,
        total_pages: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.page
        if v is not None:
            d["page"] = v
        v = self.page_end
        if v is not None:
            d["pageEnd"] = v
        v = self.page_start
        if v is not None:
            d["pageStart"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.total_elements
        if v is not None:
            d["totalElements"] = v
        v = self.total_pages
        if v is not None:
            d["totalPages"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserContactsPagingInfo(d: dict[str, Any]) -> UserContactsPagingInfo:
    """Decode a `UserContactsPagingInfo`; what does not fit is passed on."""
    self = new(UserContactsPagingInfo)
    get: Getter = d.get
    self.page = get("page")
    self.page_end = get("pageEnd")
    self.page_start = get("pageStart")
    self.per_page = get("perPage")
    self.total_elements = get("totalElements")
    self.total_pages = get("totalPages")
    self.__extras__ = (
        None
        if UserContactsPagingInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UserContactsPagingInfoKeys}
    )
    return self


UserContactsPagingInfo.__decode__ = decode_UserContactsPagingInfo
UserContactsPagingInfoKeys = frozenset(
    (
        "page",
        "pageEnd",
        "pageStart",
        "perPage",
        "totalElements",
        "totalPages",
    )
)
