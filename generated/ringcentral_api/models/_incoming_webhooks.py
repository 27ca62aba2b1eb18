"""Models: incoming webhooks."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal


class TMWebhookInfoStatus(OpenEnum):
    """Values of `TMWebhookInfoStatus`."""

    ACTIVE = "Active"
    SUSPENDED = "Suspended"
    DELETED = "Deleted"


TMWebhookInfoStatusTable = EnumTable(TMWebhookInfoStatus)


class TMWebhookInfo(Model):
    """The object `TMWebhookInfo`."""

    __slots__ = (
        "creation_time",
        "creator_id",
        "group_ids",
        "id",
        "last_modified_time",
        "status",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
    }
    creation_time: datetime.datetime | None
    creator_id: str | None
    group_ids: list[str] | None
    id: str | None
    last_modified_time: datetime.datetime | None
    status: TMWebhookInfoStatus | None
    uri: str | None

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        creator_id: str | None = None,
        group_ids: list[str] | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        status: TMWebhookInfoStatus | Literal["Active", "Suspended", "Deleted"] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.creator_id
        if v is not None:
            d["creatorId"] = v
        v = self.group_ids
        if v is not None:
            d["groupIds"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is TMWebhookInfoStatus else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMWebhookInfo(d: dict[str, Any]) -> TMWebhookInfo:
    """Decode a `TMWebhookInfo`; what does not fit is passed on."""
    self = new(TMWebhookInfo)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.creator_id = get("creatorId")
    self.group_ids = get("groupIds")
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = TMWebhookInfoStatusTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = None if TMWebhookInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMWebhookInfoKeys}
    return self


TMWebhookInfo.__decode__ = decode_TMWebhookInfo
TMWebhookInfoKeys = frozenset(
    (
        "creationTime",
        "creatorId",
        "groupIds",
        "id",
        "lastModifiedTime",
        "status",
        "uri",
    )
)


class TMWebhookList(Model):
    """The object `TMWebhookList`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[TMWebhookInfo] | None

    def __init__(
        self,
        *,
        records: list[TMWebhookInfo] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is TMWebhookInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMWebhookList(d: dict[str, Any]) -> TMWebhookList:
    """Decode a `TMWebhookList`; what does not fit is passed on."""
    self = new(TMWebhookList)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_TMWebhookInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if TMWebhookListKeys.issuperset(d) else {k: d[k] for k in d if k not in TMWebhookListKeys}
    return self


TMWebhookList.__decode__ = decode_TMWebhookList
TMWebhookListKeys = frozenset(("records",))
