"""Models: custom fields."""

from __future__ import annotations

from typing import Any

from .._model import EnumTable, Getter, Model, encode, new, typeof
from ..types import OpenEnum


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
    category: CustomFieldCreateRequestCategory | None
    display_name: str | None

    def __init__(
        self,
        *,
        category: CustomFieldCreateRequestCategory | None = None,
        display_name: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.category = category
        self.display_name = display_name

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CustomFieldCreateRequest:
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
    records: list[CustomFieldModel] | None

    def __init__(
        self,
        *,
        records: list[CustomFieldModel] | None = None,
    ) -> None:
        self.__extras__ = None
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CustomFieldList:
        self = new(CustomFieldList)
        get: Getter = d.get
        v = get("records")
        self.records = (
            [CustomFieldModel.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.__extras__ = (
            None if CustomFieldListKeys.issuperset(d) else {k: d[k] for k in d if k not in CustomFieldListKeys}
        )
        return self

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


CustomFieldListKeys = frozenset(("records",))


class CustomFieldModel(Model):
    """The object `CustomFieldModel`."""

    __slots__ = (
        "category",
        "display_name",
        "id",
    )
    __fields__ = __slots__
    category: CustomFieldModelCategory | None
    display_name: str | None
    id: str | None

    def __init__(
        self,
        *,
        category: CustomFieldModelCategory | None = None,
        display_name: str | None = None,
        id: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.category = category
        self.display_name = display_name
        self.id = id

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CustomFieldModel:
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
    ) -> None:
        self.__extras__ = None
        self.display_name = display_name

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CustomFieldUpdateRequest:
        self = new(CustomFieldUpdateRequest)
        get: Getter = d.get
        self.display_name = get("displayName")
        self.__extras__ = (
            None
            if CustomFieldUpdateRequestKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CustomFieldUpdateRequestKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


CustomFieldUpdateRequestKeys = frozenset(("displayName",))
