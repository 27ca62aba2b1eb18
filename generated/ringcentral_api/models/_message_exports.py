"""Models: message exports."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


class MessageStoreReportStatus(OpenEnum):
    """Values of `MessageStoreReportStatus`."""

    ACCEPTED = "Accepted"
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    ATTEMPT_FAILED = "AttemptFailed"
    FAILED = "Failed"
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"


MessageStoreReportStatusTable = EnumTable(MessageStoreReportStatus)


class PicMessageTypeEnum(OpenEnum):
    """Values of `PicMessageTypeEnum`."""

    FAX = "Fax"
    SMS = "SMS"
    VOICE_MAIL = "VoiceMail"
    PAGER = "Pager"


PicMessageTypeEnumTable = EnumTable(PicMessageTypeEnum)


class ArchiveInfo(Model):
    """The object `ArchiveInfo`."""

    __slots__ = (
        "size",
        "uri",
    )
    __fields__ = __slots__
    size: int | None
    uri: str | None

    def __init__(
        self,
        *,
        size: int | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.size
        if v is not None:
            d["size"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ArchiveInfo(d: dict[str, Any]) -> ArchiveInfo:
    """Decode a `ArchiveInfo`; what does not fit is passed on."""
    self = new(ArchiveInfo)
    get: Getter = d.get
    self.size = get("size")
    self.uri = get("uri")
    self.__extras__ = None if ArchiveInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ArchiveInfoKeys}
    return self


ArchiveInfo.__decode__ = decode_ArchiveInfo
ArchiveInfoKeys = frozenset(
    (
        "size",
        "uri",
    )
)


class CreateMessageStoreReportRequest(Model):
    """The object `CreateMessageStoreReportRequest`."""

    __slots__ = (
        "date_from",
        "date_to",
        "message_types",
    )
    __fields__ = __slots__
    __converted__ = {
        "message_types": "messageTypes",
    }
    date_from: datetime.datetime | None
    date_to: datetime.datetime | None
    message_types: list[PicMessageTypeEnum] | None

    def __init__(
        self,
        *,
        date_from: datetime.datetime | None = None,
        date_to: datetime.datetime | None = None,
        message_types: Sequence[PicMessageTypeEnum | Literal["Fax", "SMS", "VoiceMail", "Pager"]] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.date_from
        if v is not None:
            d["dateFrom"] = from_datetime(v)
        v = self.date_to
        if v is not None:
            d["dateTo"] = from_datetime(v)
        v = self.message_types
        if v is not None:
            d["messageTypes"] = (
                [i0.wire if typeof(i0) is PicMessageTypeEnum else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateMessageStoreReportRequest(d: dict[str, Any]) -> CreateMessageStoreReportRequest:
    """Decode a `CreateMessageStoreReportRequest`; what does not fit is passed on."""
    self = new(CreateMessageStoreReportRequest)
    get: Getter = d.get
    v = get("dateFrom")
    self.date_from = to_datetime(v) if typeof(v) is str else v
    v = get("dateTo")
    self.date_to = to_datetime(v) if typeof(v) is str else v
    v = get("messageTypes")
    self.message_types = (
        [PicMessageTypeEnumTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if CreateMessageStoreReportRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateMessageStoreReportRequestKeys}
    )
    return self


CreateMessageStoreReportRequest.__decode__ = decode_CreateMessageStoreReportRequest
CreateMessageStoreReportRequestKeys = frozenset(
    (
        "dateFrom",
        "dateTo",
        "messageTypes",
    )
)


class MessageStoreReport(Model):
    """The object `MessageStoreReport`."""

    __slots__ = (
        "account_id",
        "date_from",
        "date_to",
        "extension_id",
        "finish_time",
        "id",
        "message_types",
        "start_time",
        "status",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "message_types": "messageTypes",
        "status": "status",
    }
    account_id: str | None
    date_from: datetime.datetime | None
    date_to: datetime.datetime | None
    extension_id: str | None
    finish_time: datetime.datetime | None
    id: str | None
    message_types: list[PicMessageTypeEnum] | None
    start_time: datetime.datetime | None
    status: MessageStoreReportStatus | None
    uri: str | None

    def __init__(
        self,
        *,
        account_id: str | None = None,
        date_from: datetime.datetime | None = None,
        date_to: datetime.datetime | None = None,
        extension_id: str | None = None,
        finish_time: datetime.datetime | None = None,
        id: str | None = None,
        message_types: Sequence[PicMessageTypeEnum | Literal["Fax", "SMS", "VoiceMail", "Pager"]] | None = None,
        start_time: datetime.datetime | None = None,
        status: MessageStoreReportStatus
        | Literal["Accepted", "Pending", "InProgress", "AttemptFailed", "Failed", "Completed", "Cancelled"]
        | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.date_from
        if v is not None:
            d["dateFrom"] = from_datetime(v)
        v = self.date_to
        if v is not None:
            d["dateTo"] = from_datetime(v)
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.finish_time
        if v is not None:
            d["finishTime"] = from_datetime(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.message_types
        if v is not None:
            d["messageTypes"] = (
                [i0.wire if typeof(i0) is PicMessageTypeEnum else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is MessageStoreReportStatus else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageStoreReport(d: dict[str, Any]) -> MessageStoreReport:
    """Decode a `MessageStoreReport`; what does not fit is passed on."""
    self = new(MessageStoreReport)
    get: Getter = d.get
    self.account_id = get("accountId")
    v = get("dateFrom")
    self.date_from = to_datetime(v) if typeof(v) is str else v
    v = get("dateTo")
    self.date_to = to_datetime(v) if typeof(v) is str else v
    self.extension_id = get("extensionId")
    v = get("finishTime")
    self.finish_time = to_datetime(v) if typeof(v) is str else v
    self.id = get("id")
    v = get("messageTypes")
    self.message_types = (
        [PicMessageTypeEnumTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = MessageStoreReportStatusTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None if MessageStoreReportKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageStoreReportKeys}
    )
    return self


MessageStoreReport.__decode__ = decode_MessageStoreReport
MessageStoreReportKeys = frozenset(
    (
        "accountId",
        "dateFrom",
        "dateTo",
        "extensionId",
        "finishTime",
        "id",
        "messageTypes",
        "startTime",
        "status",
        "uri",
    )
)


class MessageStoreReportArchive(Model):
    """The object `MessageStoreReportArchive`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[ArchiveInfo] | None

    def __init__(
        self,
        *,
        records: list[ArchiveInfo] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is ArchiveInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageStoreReportArchive(d: dict[str, Any]) -> MessageStoreReportArchive:
    """Decode a `MessageStoreReportArchive`; what does not fit is passed on."""
    self = new(MessageStoreReportArchive)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_ArchiveInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if MessageStoreReportArchiveKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MessageStoreReportArchiveKeys}
    )
    return self


MessageStoreReportArchive.__decode__ = decode_MessageStoreReportArchive
MessageStoreReportArchiveKeys = frozenset(("records",))
