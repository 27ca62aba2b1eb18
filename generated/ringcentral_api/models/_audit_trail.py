"""Models: audit trail."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal


class AccountHistoryRecordTargetObjectType(OpenEnum):
    """Values of `AccountHistoryRecordTargetObjectType`."""

    EXTENSION = "Extension"
    ACCOUNT = "Account"
    COMPANY = "Company"
    TEMPLATE = "Template"


AccountHistoryRecordTargetObjectTypeTable = EnumTable(AccountHistoryRecordTargetObjectType)


class AccountHistoryPaging(Model):
    """The object `AccountHistoryPaging`."""

    __slots__ = (
        "page",
        "per_page",
        "total",
        "total_found",
    )
    __fields__ = __slots__
    page: int | None
    per_page: int | None
    total: int | None
    total_found: int | None

    def __init__(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        total: int | None = None,
        total_found: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.page
        if v is not None:
            d["page"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.total
        if v is not None:
            d["total"] = v
        v = self.total_found
        if v is not None:
            d["totalFound"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountHistoryPaging(d: dict[str, Any]) -> AccountHistoryPaging:
    """Decode a `AccountHistoryPaging`; what does not fit is passed on."""
    self = new(AccountHistoryPaging)
    get: Getter = d.get
    self.page = get("page")
    self.per_page = get("perPage")
    self.total = get("total")
    self.total_found = get("totalFound")
    self.__extras__ = (
        None if AccountHistoryPagingKeys.issuperset(d) else {k: d[k] for k in d if k not in AccountHistoryPagingKeys}
    )
    return self


AccountHistoryPaging.__decode__ = decode_AccountHistoryPaging
AccountHistoryPagingKeys = frozenset(
    (
        "page",
        "perPage",
        "total",
        "totalFound",
    )
)


class AccountHistoryPublicRecord(Model):
    """The object `AccountHistoryPublicRecord`."""

    __slots__ = (
        "account_id",
        "account_name",
        "action_id",
        "client_ip",
        "comment",
        "details",
        "event_time",
        "event_type",
        "id",
        "initiator",
        "target",
    )
    __fields__ = __slots__
    __converted__ = {
        "details": "details",
        "initiator": "initiator",
        "target": "target",
    }
    account_id: str | None
    account_name: str | None
    action_id: str | None
    client_ip: str | None
    comment: str | None
    details: AccountHistoryRecordPublicDetails | None
    event_time: datetime.datetime | None
    event_type: str | None
    id: str | None
    initiator: AccountHistoryRecordPublicInitiator | None
    target: AccountHistoryRecordTarget | None

    def __init__(
        self,
        *,
        account_id: str | None = None,
        account_name: str | None = None,
        action_id: str | None = None,
        client_ip: str | None = None,
        comment: str | None = None,
        details: AccountHistoryRecordPublicDetails | None = None,
        event_time: datetime.datetime | None = None,
        event_type: str | None = None,
        id: str | None = None,
        initiator: AccountHistoryRecordPublicInitiator | None = None,
        target: AccountHistoryRecordTarget | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.account_name
        if v is not None:
            d["accountName"] = v
        v = self.action_id
        if v is not None:
            d["actionId"] = v
        v = self.client_ip
        if v is not None:
            d["clientIp"] = v
        v = self.comment
        if v is not None:
            d["comment"] = v
        v = self.details
        if v is not None:
            d["details"] = v.to_dict() if typeof(v) is AccountHistoryRecordPublicDetails else encode(v)
        v = self.event_time
        if v is not None:
            d["eventTime"] = from_datetime(v)
        v = self.event_type
        if v is not None:
            d["eventType"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.initiator
        if v is not None:
            d["initiator"] = v.to_dict() if typeof(v) is AccountHistoryRecordPublicInitiator else encode(v)
        v = self.target
        if v is not None:
            d["target"] = v.to_dict() if typeof(v) is AccountHistoryRecordTarget else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountHistoryPublicRecord(d: dict[str, Any]) -> AccountHistoryPublicRecord:
    """Decode a `AccountHistoryPublicRecord`; what does not fit is passed on."""
    self = new(AccountHistoryPublicRecord)
    get: Getter = d.get
    self.account_id = get("accountId")
    self.account_name = get("accountName")
    self.action_id = get("actionId")
    self.client_ip = get("clientIp")
    self.comment = get("comment")
    v = get("details")
    self.details = decode_AccountHistoryRecordPublicDetails(v) if typeof(v) is dict else v
    v = get("eventTime")
    self.event_time = to_datetime(v) if typeof(v) is str else v
    self.event_type = get("eventType")
    self.id = get("id")
    v = get("initiator")
    self.initiator = decode_AccountHistoryRecordPublicInitiator(v) if typeof(v) is dict else v
    v = get("target")
    self.target = decode_AccountHistoryRecordTarget(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if AccountHistoryPublicRecordKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountHistoryPublicRecordKeys}
    )
    return self


AccountHistoryPublicRecord.__decode__ = decode_AccountHistoryPublicRecord
AccountHistoryPublicRecordKeys = frozenset(
    (
        "accountId",
        "accountName",
        "actionId",
        "clientIp",
        "comment",
        "details",
        "eventTime",
        "eventType",
        "id",
        "initiator",
        "target",
    )
)


class AccountHistoryRecordDetailsParameters(Model):
    """The object `AccountHistoryRecordDetailsParameters`."""

    __slots__ = (
        "key",
        "value",
    )
    __fields__ = __slots__
    key: str
    value: str

    def __init__(
        self,
        *,
        key: str,
        value: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.key
        if v is not None:
            d["key"] = v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountHistoryRecordDetailsParameters(d: dict[str, Any]) -> AccountHistoryRecordDetailsParameters:
    """Decode a `AccountHistoryRecordDetailsParameters`; what does not fit is passed on."""
    self = new(AccountHistoryRecordDetailsParameters)
    get: Getter = d.get
    self.key = get("key")
    self.value = get("value")
    self.__extras__ = (
        None
        if AccountHistoryRecordDetailsParametersKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountHistoryRecordDetailsParametersKeys}
    )
    return self


AccountHistoryRecordDetailsParameters.__decode__ = decode_AccountHistoryRecordDetailsParameters
AccountHistoryRecordDetailsParametersKeys = frozenset(
    (
        "key",
        "value",
    )
)


class AccountHistoryRecordPublicDetails(Model):
    """The object `AccountHistoryRecordPublicDetails`."""

    __slots__ = ("parameters",)
    __fields__ = __slots__
    __converted__ = {
        "parameters": "parameters",
    }
    parameters: list[AccountHistoryRecordDetailsParameters] | None

    def __init__(
        self,
        *,
        parameters: list[AccountHistoryRecordDetailsParameters] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.parameters
        if v is not None:
            d["parameters"] = (
                [i0.to_dict() if typeof(i0) is AccountHistoryRecordDetailsParameters else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountHistoryRecordPublicDetails(d: dict[str, Any]) -> AccountHistoryRecordPublicDetails:
    """Decode a `AccountHistoryRecordPublicDetails`; what does not fit is passed on."""
    self = new(AccountHistoryRecordPublicDetails)
    get: Getter = d.get
    v = get("parameters")
    self.parameters = (
        [decode_AccountHistoryRecordDetailsParameters(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if AccountHistoryRecordPublicDetailsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountHistoryRecordPublicDetailsKeys}
    )
    return self


AccountHistoryRecordPublicDetails.__decode__ = decode_AccountHistoryRecordPublicDetails
AccountHistoryRecordPublicDetailsKeys = frozenset(("parameters",))


class AccountHistoryRecordPublicInitiator(Model):
    """The object `AccountHistoryRecordPublicInitiator`."""

    __slots__ = (
        "extension_id",
        "extension_number",
        "name",
        "role",
    )
    __fields__ = __slots__
    extension_id: str | None
    extension_number: str | None
    name: str | None
    role: str | None

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        role: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.role
        if v is not None:
            d["role"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountHistoryRecordPublicInitiator(d: dict[str, Any]) -> AccountHistoryRecordPublicInitiator:
    """Decode a `AccountHistoryRecordPublicInitiator`; what does not fit is passed on."""
    self = new(AccountHistoryRecordPublicInitiator)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    self.role = get("role")
    self.__extras__ = (
        None
        if AccountHistoryRecordPublicInitiatorKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountHistoryRecordPublicInitiatorKeys}
    )
    return self


AccountHistoryRecordPublicInitiator.__decode__ = decode_AccountHistoryRecordPublicInitiator
AccountHistoryRecordPublicInitiatorKeys = frozenset(
    (
        "extensionId",
        "extensionNumber",
        "name",
        "role",
    )
)


class AccountHistoryRecordTarget(Model):
    """The object `AccountHistoryRecordTarget`."""

    __slots__ = (
        "extension_number",
        "name",
        "object_id",
        "object_type",
        "site_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "object_type": "objectType",
    }
    extension_number: str | None
    name: str | None
    object_id: str | None
    object_type: AccountHistoryRecordTargetObjectType | None
    site_id: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        name: str | None = None,
        object_id: str | None = None,
        object_type: AccountHistoryRecordTargetObjectType
        | Literal["Extension", "Account", "Company", "Template"]
        | None = None,
        site_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.object_id
        if v is not None:
            d["objectId"] = v
        v = self.object_type
        if v is not None:
            d["objectType"] = v.wire if typeof(v) is AccountHistoryRecordTargetObjectType else v
        v = self.site_id
        if v is not None:
            d["siteId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountHistoryRecordTarget(d: dict[str, Any]) -> AccountHistoryRecordTarget:
    """Decode a `AccountHistoryRecordTarget`; what does not fit is passed on."""
    self = new(AccountHistoryRecordTarget)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    self.object_id = get("objectId")
    v = get("objectType")
    self.object_type = AccountHistoryRecordTargetObjectTypeTable[v] if typeof(v) is str else v
    self.site_id = get("siteId")
    self.__extras__ = (
        None
        if AccountHistoryRecordTargetKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountHistoryRecordTargetKeys}
    )
    return self


AccountHistoryRecordTarget.__decode__ = decode_AccountHistoryRecordTarget
AccountHistoryRecordTargetKeys = frozenset(
    (
        "extensionNumber",
        "name",
        "objectId",
        "objectType",
        "siteId",
    )
)


class AccountHistorySearchPublicRequest(Model):
    """The object `AccountHistorySearchPublicRequest`."""

    __slots__ = (
        "action_ids",
        "event_time_from",
        "event_time_to",
        "exclude_action_ids",
        "initiator_ids",
        "page",
        "per_page",
        "search_string",
        "site_id",
        "target_ids",
    )
    __fields__ = __slots__
    action_ids: list[str] | None
    event_time_from: datetime.datetime | None
    event_time_to: datetime.datetime | None
    exclude_action_ids: list[str] | None
    initiator_ids: list[str] | None
    page: int | None
    per_page: int | None
    search_string: str | None
    site_id: str | None
    target_ids: list[str] | None

    def __init__(
        self,
        *,
        action_ids: list[str] | None = None,
        event_time_from: datetime.datetime | None = None,
        event_time_to: datetime.datetime | None = None,
        exclude_action_ids: list[str] | None = None,
        initiator_ids: list[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        search_string: str | None = None,
        site_id: str | None = None,
        target_ids: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.action_ids
        if v is not None:
            d["actionIds"] = v
        v = self.event_time_from
        if v is not None:
            d["eventTimeFrom"] = from_datetime(v)
        v = self.event_time_to
        if v is not None:
            d["eventTimeTo"] = from_datetime(v)
        v = self.exclude_action_ids
        if v is not None:
            d["excludeActionIds"] = v
        v = self.initiator_ids
        if v is not None:
            d["initiatorIds"] = v
        v = self.page
        if v is not None:
            d["page"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.search_string
        if v is not None:
            d["searchString"] = v
        v = self.site_id
        if v is not None:
            d["siteId"] = v
        v = self.target_ids
        if v is not None:
            d["targetIds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountHistorySearchPublicRequest(d: dict[str, Any]) -> AccountHistorySearchPublicRequest:
    """Decode a `AccountHistorySearchPublicRequest`; what does not fit is passed on."""
    self = new(AccountHistorySearchPublicRequest)
    get: Getter = d.get
    self.action_ids = get("actionIds")
    v = get("eventTimeFrom")
    self.event_time_from = to_datetime(v) if typeof(v) is str else v
    v = get("eventTimeTo")
    self.event_time_to = to_datetime(v) if typeof(v) is str else v
    self.exclude_action_ids = get("excludeActionIds")
    self.initiator_ids = get("initiatorIds")
    self.page = get("page")
    self.per_page = get("perPage")
    self.search_string = get("searchString")
    self.site_id = get("siteId")
    self.target_ids = get("targetIds")
    self.__extras__ = (
        None
        if AccountHistorySearchPublicRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountHistorySearchPublicRequestKeys}
    )
    return self


AccountHistorySearchPublicRequest.__decode__ = decode_AccountHistorySearchPublicRequest
AccountHistorySearchPublicRequestKeys = frozenset(
    (
        "actionIds",
        "eventTimeFrom",
        "eventTimeTo",
        "excludeActionIds",
        "initiatorIds",
        "page",
        "perPage",
        "searchString",
        "siteId",
        "targetIds",
    )
)


class AccountHistorySearchPublicResponse(Model):
    """The object `AccountHistorySearchPublicResponse`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: AccountHistoryPaging | None
    records: list[AccountHistoryPublicRecord] | None

    def __init__(
        self,
        *,
        paging: AccountHistoryPaging | None = None,
        records: list[AccountHistoryPublicRecord] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is AccountHistoryPaging else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is AccountHistoryPublicRecord else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountHistorySearchPublicResponse(d: dict[str, Any]) -> AccountHistorySearchPublicResponse:
    """Decode a `AccountHistorySearchPublicResponse`; what does not fit is passed on."""
    self = new(AccountHistorySearchPublicResponse)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_AccountHistoryPaging(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_AccountHistoryPublicRecord(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if AccountHistorySearchPublicResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountHistorySearchPublicResponseKeys}
    )
    return self


AccountHistorySearchPublicResponse.__decode__ = decode_AccountHistorySearchPublicResponse
AccountHistorySearchPublicResponseKeys = frozenset(
    (
        "paging",
        "records",
    )
)
