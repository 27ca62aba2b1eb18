"""Models: call flip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._call_flip import CallFlipNumberResourceDict


class CallFlipNumberResourceType(OpenEnum):
    """Values of `CallFlipNumberResourceType`."""

    PHONE_LINE = "PhoneLine"
    EXTERNAL = "External"
    BUSINESS_MOBILE = "BusinessMobile"


CallFlipNumberResourceTypeTable = EnumTable(CallFlipNumberResourceType)


class CallFlipNumberListResource(Model):
    """The object `CallFlipNumberListResource`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[CallFlipNumberResource] | None

    def __init__(
        self,
        *,
        records: Sequence[CallFlipNumberResource | CallFlipNumberResourceDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CallFlipNumberResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallFlipNumberListResource(d: dict[str, Any]) -> CallFlipNumberListResource:
    """Decode a `CallFlipNumberListResource`; what does not fit is passed on."""
    self = new(CallFlipNumberListResource)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_CallFlipNumberResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if CallFlipNumberListResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallFlipNumberListResourceKeys}
    )
    return self


CallFlipNumberListResource.__decode__ = decode_CallFlipNumberListResource
CallFlipNumberListResourceKeys = frozenset(("records",))


class CallFlipNumberResource(Model):
    """The object `CallFlipNumberResource`."""

    __slots__ = (
        "flip_number",
        "id",
        "label",
        "phone_number",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    flip_number: str | None
    id: str | None
    label: str | None
    phone_number: str | None
    type: CallFlipNumberResourceType | None

    def __init__(
        self,
        *,
        flip_number: str | None = None,
        id: str | None = None,
        label: str | None = None,
        phone_number: str | None = None,
        type: CallFlipNumberResourceType | Literal["PhoneLine", "External", "BusinessMobile"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.flip_number
        if v is not None:
            d["flipNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.label
        if v is not None:
            d["label"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CallFlipNumberResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallFlipNumberResource(d: dict[str, Any]) -> CallFlipNumberResource:
    """Decode a `CallFlipNumberResource`; what does not fit is passed on."""
    self = new(CallFlipNumberResource)
    get: Getter = d.get
    self.flip_number = get("flipNumber")
    self.id = get("id")
    self.label = get("label")
    self.phone_number = get("phoneNumber")
    v = get("type")
    self.type = CallFlipNumberResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CallFlipNumberResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallFlipNumberResourceKeys}
    )
    return self


CallFlipNumberResource.__decode__ = decode_CallFlipNumberResource
CallFlipNumberResourceKeys = frozenset(
    (
        "flipNumber",
        "id",
        "label",
        "phoneNumber",
        "type",
    )
)
