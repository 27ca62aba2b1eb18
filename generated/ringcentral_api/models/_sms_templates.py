"""Models: sms templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._sms_templates import MessageTemplateInfoDict, SiteDict


class VisibilityType(OpenEnum):
    """Values of `VisibilityType`."""

    COMPANY = "Company"
    PERSONAL = "Personal"


VisibilityTypeTable = EnumTable(VisibilityType)


class MessageTemplateInfo(Model):
    """The object `MessageTemplateInfo`."""

    __slots__ = ("text",)
    __fields__ = __slots__
    text: str

    def __init__(
        self,
        *,
        text: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.text
        if v is not None:
            d["text"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageTemplateInfo(d: dict[str, Any]) -> MessageTemplateInfo:
    """Decode a `MessageTemplateInfo`; what does not fit is passed on."""
    self = new(MessageTemplateInfo)
    get: Getter = d.get
    self.text = get("text")
    self.__extras__ = (
        None if MessageTemplateInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageTemplateInfoKeys}
    )
    return self


MessageTemplateInfo.__decode__ = decode_MessageTemplateInfo
MessageTemplateInfoKeys = frozenset(("text",))


class MessageTemplateRequest(Model):
    """The object `MessageTemplateRequest`."""

    __slots__ = (
        "body",
        "display_name",
        "id",
        "scope",
        "site",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
        "scope": "scope",
        "site": "site",
    }
    body: MessageTemplateInfo
    display_name: str
    id: str | None
    scope: VisibilityType | None
    site: Site | None

    def __init__(
        self,
        *,
        body: MessageTemplateInfo | MessageTemplateInfoDict,
        display_name: str,
        id: str | None = None,
        scope: VisibilityType | Literal["Company", "Personal"] | None = None,
        site: Site | SiteDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is MessageTemplateInfo else encode(v)
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.scope
        if v is not None:
            d["scope"] = v.wire if typeof(v) is VisibilityType else v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is Site else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageTemplateRequest(d: dict[str, Any]) -> MessageTemplateRequest:
    """Decode a `MessageTemplateRequest`; what does not fit is passed on."""
    self = new(MessageTemplateRequest)
    get: Getter = d.get
    v = get("body")
    self.body = decode_MessageTemplateInfo(v) if typeof(v) is dict else v
    self.display_name = get("displayName")
    self.id = get("id")
    v = get("scope")
    self.scope = VisibilityTypeTable[v] if typeof(v) is str else v
    v = get("site")
    self.site = decode_Site(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if MessageTemplateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MessageTemplateRequestKeys}
    )
    return self


MessageTemplateRequest.__decode__ = decode_MessageTemplateRequest
MessageTemplateRequestKeys = frozenset(
    (
        "body",
        "displayName",
        "id",
        "scope",
        "site",
    )
)


class MessageTemplateResponse(Model):
    """The object `MessageTemplateResponse`."""

    __slots__ = (
        "body",
        "display_name",
        "id",
        "scope",
        "site",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
        "scope": "scope",
        "site": "site",
    }
    body: MessageTemplateInfo | None
    display_name: str | None
    id: str | None
    scope: VisibilityType | None
    site: Site | None

    def __init__(
        self,
        *,
        body: MessageTemplateInfo | MessageTemplateInfoDict | None = None,
        display_name: str | None = None,
        id: str | None = None,
        scope: VisibilityType | Literal["Company", "Personal"] | None = None,
        site: Site | SiteDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is MessageTemplateInfo else encode(v)
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.scope
        if v is not None:
            d["scope"] = v.wire if typeof(v) is VisibilityType else v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is Site else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageTemplateResponse(d: dict[str, Any]) -> MessageTemplateResponse:
    """Decode a `MessageTemplateResponse`; what does not fit is passed on."""
    self = new(MessageTemplateResponse)
    get: Getter = d.get
    v = get("body")
    self.body = decode_MessageTemplateInfo(v) if typeof(v) is dict else v
    self.display_name = get("displayName")
    self.id = get("id")
    v = get("scope")
    self.scope = VisibilityTypeTable[v] if typeof(v) is str else v
    v = get("site")
    self.site = decode_Site(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if MessageTemplateResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MessageTemplateResponseKeys}
    )
    return self


MessageTemplateResponse.__decode__ = decode_MessageTemplateResponse
MessageTemplateResponseKeys = frozenset(
    (
        "body",
        "displayName",
        "id",
        "scope",
        "site",
    )
)


class MessageTemplatesListResponse(Model):
    """The object `MessageTemplatesListResponse`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[MessageTemplateResponse] | None

    def __init__(
        self,
        *,
        records: list[MessageTemplateResponse] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is MessageTemplateResponse else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageTemplatesListResponse(d: dict[str, Any]) -> MessageTemplatesListResponse:
    """Decode a `MessageTemplatesListResponse`; what does not fit is passed on."""
    self = new(MessageTemplatesListResponse)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_MessageTemplateResponse(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if MessageTemplatesListResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MessageTemplatesListResponseKeys}
    )
    return self


MessageTemplatesListResponse.__decode__ = decode_MessageTemplatesListResponse
MessageTemplatesListResponseKeys = frozenset(("records",))


class Site(Model):
    """The object `Site`."""

    __slots__ = (
        "id",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Site(d: dict[str, Any]) -> Site:
    """Decode a `Site`; what does not fit is passed on."""
    self = new(Site)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = None if SiteKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteKeys}
    return self


Site.__decode__ = decode_Site
SiteKeys = frozenset(
    (
        "id",
        "name",
    )
)
