"""Models: shared host model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._shared_rcw_domain_user_model import RcwDomainUserModel, decode_RcwDomainUserModel

if TYPE_CHECKING:
    from ..bodies._shared_rcw_domain_user_model import RcwDomainUserModelDict


class RecordingStatusModel(OpenEnum):
    """Values of `RecordingStatusModel`."""

    PROCESSING = "Processing"
    AVAILABLE = "Available"
    FAILED = "Failed"
    PURGED = "Purged"


RecordingStatusModelTable = EnumTable(RecordingStatusModel)


class HostModel(Model):
    """The object `HostModel`."""

    __slots__ = (
        "first_name",
        "last_name",
        "linked_user",
    )
    __fields__ = __slots__
    __converted__ = {
        "linked_user": "linkedUser",
    }
    first_name: str | None
    last_name: str | None
    linked_user: RcwDomainUserModel | None

    def __init__(
        self,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        linked_user: RcwDomainUserModel | RcwDomainUserModelDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.linked_user
        if v is not None:
            d["linkedUser"] = v.to_dict() if typeof(v) is RcwDomainUserModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_HostModel(d: dict[str, Any]) -> HostModel:
    """Decode a `HostModel`; what does not fit is passed on."""
    self = new(HostModel)
    get: Getter = d.get
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    v = get("linkedUser")
    self.linked_user = decode_RcwDomainUserModel(v) if typeof(v) is dict else v
    self.__extras__ = None if HostModelKeys.issuperset(d) else {k: d[k] for k in d if k not in HostModelKeys}
    return self


HostModel.__decode__ = decode_HostModel
HostModelKeys = frozenset(
    (
        "firstName",
        "lastName",
        "linkedUser",
    )
)


class WebinarRefModel(Model):
    """The object `WebinarRefModel`."""

    __slots__ = (
        "id",
        "description",
        "title",
        "host",
    )
    __fields__ = __slots__
    __converted__ = {
        "host": "host",
    }
    id: str | None
    description: str | None
    title: str
    host: HostModel

    def __init__(
        self,
        *,
        id: str | None = None,
        description: str | None = None,
        title: str,
        host: HostModel,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.host
        if v is not None:
            d["host"] = v.to_dict() if typeof(v) is HostModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebinarRefModel(d: dict[str, Any]) -> WebinarRefModel:
    """Decode a `WebinarRefModel`; what does not fit is passed on."""
    self = new(WebinarRefModel)
    get: Getter = d.get
    self.id = get("id")
    self.description = get("description")
    self.title = get("title")
    v = get("host")
    self.host = decode_HostModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if WebinarRefModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WebinarRefModelKeys}
    )
    return self


WebinarRefModel.__decode__ = decode_WebinarRefModel
WebinarRefModelKeys = frozenset(
    (
        "id",
        "description",
        "title",
        "host",
    )
)
