"""Models: custom fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal


class CustomFieldCreateRequestCategory(OpenEnum):
    """Values of `CustomFieldCreateRequestCategory`."""

    USER = "User"


CustomFieldCreateRequestCategoryTable = EnumTable(CustomFieldCreateRequestCategory)


class CustomFieldModelCategory(OpenEnum):
    """Values of `CustomFieldModelCategory`."""

    USER = "User"


CustomFieldModelCategoryTable = EnumTable(CustomFieldModelCategory)


class CustomFieldCreateRequest(Model):
    """The object `CustomFieldCreateRequest`."""

    __slots__ = (
        "category",
        "display_name",
    )
    __fields__ = __slots__
    __converted__ = {
        "category": "category",
    }
    category: CustomFieldCreateRequestCategory | None
    display_name: str | None

    def __init__(
        self,
        *,
        category: CustomFieldCreateRequestCategory | Literal["User"] | None = None,
        display_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.category
        if v is not None:
            d["category"] = v.wire if typeof(v) is CustomFieldCreateRequestCategory else v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CustomFieldCreateRequest(d: dict[str, Any]) -> CustomFieldCreateRequest:
    """Decode a `CustomFieldCreateRequest`; what does not fit is passed on."""
    self = new(CustomFieldCreateRequest)
    get: Getter = d.get
    v = get("category")
    self.category = CustomFieldCreateRequestCategoryTable[v] if typeof(v) is str else v
    self.display_name = get("displayName")
    self.__extras__ = (
        None
        if CustomFieldCreateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CustomFieldCreateRequestKeys}
    )
    return self


CustomFieldCreateRequest.__decode__ = decode_CustomFieldCreateRequest
CustomFieldCreateRequestKeys = frozenset(
    (
        "category",
        "displayName",
    )
)


class CustomFieldList(Model):
    """The object `CustomFieldList`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[CustomFieldModel] | None

    def __init__(
        self,
        *,
        records: list[CustomFieldModel] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CustomFieldModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CustomFieldList(d: dict[str, Any]) -> CustomFieldList:
    """Decode a `CustomFieldList`; what does not fit is passed on."""
    self = new(CustomFieldList)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_CustomFieldModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if CustomFieldListKeys.issuperset(d) else {k: d[k] for k in d if k not in CustomFieldListKeys}
    )
    return self


CustomFieldList.__decode__ = decode_CustomFieldList
CustomFieldListKeys = frozenset(("records",))


class CustomFieldModel(Model):
    """The object `CustomFieldModel`."""

    __slots__ = (
        "category",
        "display_name",
        "id",
    )
    __fields__ = __slots__
    __converted__ = {
        "category": "category",
    }
    category: CustomFieldModelCategory | None
    display_name: str | None
    id: str | None

    def __init__(
        self,
        *,
        category: CustomFieldModelCategory | Literal["User"] | None = None,
        display_name: str | None = None,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.category
        if v is not None:
            d["category"] = v.wire if typeof(v) is CustomFieldModelCategory else v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CustomFieldModel(d: dict[str, Any]) -> CustomFieldModel:
    """Decode a `CustomFieldModel`; what does not fit is passed on."""
    self = new(CustomFieldModel)
    get: Getter = d.get
    v = get("category")
    self.category = CustomFieldModelCategoryTable[v] if typeof(v) is str else v
    self.display_name = get("displayName")
    self.id = get("id")
    self.__extras__ = (
        None if CustomFieldModelKeys.issuperset(d) else {k: d[k] for k in d if k not in CustomFieldModelKeys}
    )
    return self


CustomFieldModel.__decode__ = decode_CustomFieldModel
CustomFieldModelKeys = frozenset(
    (
        "category",
        "displayName",
        "id",
    )
)


class CustomFieldUpdateRequest(Model):
    """The object `CustomFieldUpdateRequest`."""

    __slots__ = ("display_name",)
    __fields__ = __slots__
    display_name: str | None

    def __init__(
        self,
        *,
        display_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CustomFieldUpdateRequest(d: dict[str, Any]) -> CustomFieldUpdateRequest:
    """Decode a `CustomFieldUpdateRequest`; what does not fit is passed on."""
    self = new(CustomFieldUpdateRequest)
    get: Getter = d.get
    self.display_name = get("displayName")
    self.__extras__ = (
        None
        if CustomFieldUpdateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CustomFieldUpdateRequestKeys}
    )
    return self


CustomFieldUpdateRequest.__decode__ = decode_CustomFieldUpdateRequest
CustomFieldUpdateRequestKeys = frozenset(("displayName",))
