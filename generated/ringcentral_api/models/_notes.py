"""Models: notes."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_tm_navigation_info import TMNavigationInfo, decode_TMNavigationInfo

if TYPE_CHECKING:
    from typing import Literal


class ListChatNotesNewStatus(OpenEnum):
    """Values of `ListChatNotesNewStatus`."""

    ACTIVE = "Active"
    DRAFT = "Draft"


ListChatNotesNewStatusTable = EnumTable(ListChatNotesNewStatus)


class TMNoteInfoStatus(OpenEnum):
    """Values of `TMNoteInfoStatus`."""

    ACTIVE = "Active"
    DRAFT = "Draft"


TMNoteInfoStatusTable = EnumTable(TMNoteInfoStatus)


class TMNoteInfoType(OpenEnum):
    """Values of `TMNoteInfoType`."""

    NOTE = "Note"


TMNoteInfoTypeTable = EnumTable(TMNoteInfoType)


class TMNoteWithBodyInfoStatus(OpenEnum):
    """Values of `TMNoteWithBodyInfoStatus`."""

    ACTIVE = "Active"
    DRAFT = "Draft"


TMNoteWithBodyInfoStatusTable = EnumTable(TMNoteWithBodyInfoStatus)


class TMNoteWithBodyInfoType(OpenEnum):
    """Values of `TMNoteWithBodyInfoType`."""

    NOTE = "Note"


TMNoteWithBodyInfoTypeTable = EnumTable(TMNoteWithBodyInfoType)


class LastModifiedByInfo(Model):
    """The object `LastModifiedByInfo`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_LastModifiedByInfo(d: dict[str, Any]) -> LastModifiedByInfo:
    """Decode a `LastModifiedByInfo`; what does not fit is passed on."""
    self = new(LastModifiedByInfo)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None if LastModifiedByInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in LastModifiedByInfoKeys}
    )
    return self


LastModifiedByInfo.__decode__ = decode_LastModifiedByInfo
LastModifiedByInfoKeys = frozenset(("id",))


class LockedByInfo(Model):
    """The object `LockedByInfo`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_LockedByInfo(d: dict[str, Any]) -> LockedByInfo:
    """Decode a `LockedByInfo`; what does not fit is passed on."""
    self = new(LockedByInfo)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = None if LockedByInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in LockedByInfoKeys}
    return self


LockedByInfo.__decode__ = decode_LockedByInfo
LockedByInfoKeys = frozenset(("id",))


class TMCreateNoteRequest(Model):
    """The object `TMCreateNoteRequest`."""

    __slots__ = (
        "body",
        "title",
    )
    __fields__ = __slots__
    body: str | None
    title: str

    def __init__(
        self,
        *,
        body: str | None = None,
        title: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMCreateNoteRequest(d: dict[str, Any]) -> TMCreateNoteRequest:
    """Decode a `TMCreateNoteRequest`; what does not fit is passed on."""
    self = new(TMCreateNoteRequest)
    get: Getter = d.get
    self.body = get("body")
    self.title = get("title")
    self.__extras__ = (
        None if TMCreateNoteRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in TMCreateNoteRequestKeys}
    )
    return self


TMCreateNoteRequest.__decode__ = decode_TMCreateNoteRequest
TMCreateNoteRequestKeys = frozenset(
    (
        "body",
        "title",
    )
)


class TMCreatorInfo(Model):
    """The object `TMCreatorInfo`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMCreatorInfo(d: dict[str, Any]) -> TMCreatorInfo:
    """Decode a `TMCreatorInfo`; what does not fit is passed on."""
    self = new(TMCreatorInfo)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = None if TMCreatorInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMCreatorInfoKeys}
    return self


TMCreatorInfo.__decode__ = decode_TMCreatorInfo
TMCreatorInfoKeys = frozenset(("id",))


class TMNoteInfo(Model):
    """The object `TMNoteInfo`."""

    __slots__ = (
        "chat_ids",
        "creation_time",
        "creator",
        "id",
        "last_modified_by",
        "last_modified_time",
        "locked_by",
        "preview",
        "status",
        "title",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "creator": "creator",
        "last_modified_by": "lastModifiedBy",
        "locked_by": "lockedBy",
        "status": "status",
        "type": "type",
    }
    chat_ids: list[str] | None
    creation_time: datetime.datetime | None
    creator: TMCreatorInfo | None
    id: str | None
    last_modified_by: LastModifiedByInfo | None
    last_modified_time: datetime.datetime | None
    locked_by: LockedByInfo | None
    preview: str | None
    status: TMNoteInfoStatus | None
    title: str | None
    type: TMNoteInfoType | None

    def __init__(
        self,
        *,
        chat_ids: list[str] | None = None,
        creation_time: datetime.datetime | None = None,
        creator: TMCreatorInfo | None = None,
        id: str | None = None,
        last_modified_by: LastModifiedByInfo | None = None,
        last_modified_time: datetime.datetime | None = None,
        locked_by: LockedByInfo | None = None,
        preview: str | None = None,
        status: TMNoteInfoStatus | Literal["Active", "Draft"] | None = None,
        title: str | None = None,
        type: TMNoteInfoType | Literal["Note"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.chat_ids
        if v is not None:
            d["chatIds"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.creator
        if v is not None:
            d["creator"] = v.to_dict() if typeof(v) is TMCreatorInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_by
        if v is not None:
            d["lastModifiedBy"] = v.to_dict() if typeof(v) is LastModifiedByInfo else encode(v)
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.locked_by
        if v is not None:
            d["lockedBy"] = v.to_dict() if typeof(v) is LockedByInfo else encode(v)
        v = self.preview
        if v is not None:
            d["preview"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is TMNoteInfoStatus else v
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TMNoteInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMNoteInfo(d: dict[str, Any]) -> TMNoteInfo:
    """Decode a `TMNoteInfo`; what does not fit is passed on."""
    self = new(TMNoteInfo)
    get: Getter = d.get
    self.chat_ids = get("chatIds")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("creator")
    self.creator = decode_TMCreatorInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("lastModifiedBy")
    self.last_modified_by = decode_LastModifiedByInfo(v) if typeof(v) is dict else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("lockedBy")
    self.locked_by = decode_LockedByInfo(v) if typeof(v) is dict else v
    self.preview = get("preview")
    v = get("status")
    self.status = TMNoteInfoStatusTable[v] if typeof(v) is str else v
    self.title = get("title")
    v = get("type")
    self.type = TMNoteInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if TMNoteInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMNoteInfoKeys}
    return self


TMNoteInfo.__decode__ = decode_TMNoteInfo
TMNoteInfoKeys = frozenset(
    (
        "chatIds",
        "creationTime",
        "creator",
        "id",
        "lastModifiedBy",
        "lastModifiedTime",
        "lockedBy",
        "preview",
        "status",
        "title",
        "type",
    )
)


class TMNoteList(Model):
    """The object `TMNoteList`."""

    __slots__ = (
        "navigation",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "records": "records",
    }
    navigation: TMNavigationInfo | None
    records: list[TMNoteInfo] | None

    def __init__(
        self,
        *,
        navigation: TMNavigationInfo | None = None,
        records: list[TMNoteInfo] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is TMNavigationInfo else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is TMNoteInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMNoteList(d: dict[str, Any]) -> TMNoteList:
    """Decode a `TMNoteList`; what does not fit is passed on."""
    self = new(TMNoteList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_TMNavigationInfo(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_TMNoteInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if TMNoteListKeys.issuperset(d) else {k: d[k] for k in d if k not in TMNoteListKeys}
    return self


TMNoteList.__decode__ = decode_TMNoteList
TMNoteListKeys = frozenset(
    (
        "navigation",
        "records",
    )
)


class TMNoteWithBodyInfo(Model):
    """The object `TMNoteWithBodyInfo`."""

    __slots__ = (
        "chat_ids",
        "creation_time",
        "creator",
        "id",
        "last_modified_by",
        "last_modified_time",
        "locked_by",
        "preview",
        "status",
        "title",
        "type",
        "body",
    )
    __fields__ = __slots__
    __converted__ = {
        "creator": "creator",
        "last_modified_by": "lastModifiedBy",
        "locked_by": "lockedBy",
        "status": "status",
        "type": "type",
    }
    chat_ids: list[str] | None
    creation_time: datetime.datetime | None
    creator: TMCreatorInfo | None
    id: str | None
    last_modified_by: LastModifiedByInfo | None
    last_modified_time: datetime.datetime | None
    locked_by: LockedByInfo | None
    preview: str | None
    status: TMNoteWithBodyInfoStatus | None
    title: str | None
    type: TMNoteWithBodyInfoType | None
    body: str | None

    def __init__(
        self,
        *,
        chat_ids: list[str] | None = None,
        creation_time: datetime.datetime | None = None,
        creator: TMCreatorInfo | None = None,
        id: str | None = None,
        last_modified_by: LastModifiedByInfo | None = None,
        last_modified_time: datetime.datetime | None = None,
        locked_by: LockedByInfo | None = None,
        preview: str | None = None,
        status: TMNoteWithBodyInfoStatus | Literal["Active", "Draft"] | None = None,
        title: str | None = None,
        type: TMNoteWithBodyInfoType | Literal["Note"] | None = None,
        body: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.chat_ids
        if v is not None:
            d["chatIds"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.creator
        if v is not None:
            d["creator"] = v.to_dict() if typeof(v) is TMCreatorInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_by
        if v is not None:
            d["lastModifiedBy"] = v.to_dict() if typeof(v) is LastModifiedByInfo else encode(v)
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.locked_by
        if v is not None:
            d["lockedBy"] = v.to_dict() if typeof(v) is LockedByInfo else encode(v)
        v = self.preview
        if v is not None:
            d["preview"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is TMNoteWithBodyInfoStatus else v
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TMNoteWithBodyInfoType else v
        v = self.body
        if v is not None:
            d["body"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMNoteWithBodyInfo(d: dict[str, Any]) -> TMNoteWithBodyInfo:
    """Decode a `TMNoteWithBodyInfo`; what does not fit is passed on."""
    self = new(TMNoteWithBodyInfo)
    get: Getter = d.get
    self.chat_ids = get("chatIds")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("creator")
    self.creator = decode_TMCreatorInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("lastModifiedBy")
    self.last_modified_by = decode_LastModifiedByInfo(v) if typeof(v) is dict else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("lockedBy")
    self.locked_by = decode_LockedByInfo(v) if typeof(v) is dict else v
    self.preview = get("preview")
    v = get("status")
    self.status = TMNoteWithBodyInfoStatusTable[v] if typeof(v) is str else v
    self.title = get("title")
    v = get("type")
    self.type = TMNoteWithBodyInfoTypeTable[v] if typeof(v) is str else v
    self.body = get("body")
    self.__extras__ = (
        None if TMNoteWithBodyInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMNoteWithBodyInfoKeys}
    )
    return self


TMNoteWithBodyInfo.__decode__ = decode_TMNoteWithBodyInfo
TMNoteWithBodyInfoKeys = frozenset(
    (
        "chatIds",
        "creationTime",
        "creator",
        "id",
        "lastModifiedBy",
        "lastModifiedTime",
        "lockedBy",
        "preview",
        "status",
        "title",
        "type",
        "body",
    )
)
