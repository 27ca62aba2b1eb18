"""Models: call forwarding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_forwarding_phone_number_type_enum import ForwardingPhoneNumberTypeEnum, ForwardingPhoneNumberTypeEnumTable
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._call_forwarding import CreateForwardingNumberDeviceInfoDict, ForwardingNumberIdDict


class ForwardingNumberInfoFeaturesItem(OpenEnum):
    """Values of `ForwardingNumberInfoFeaturesItem`."""

    CALL_FLIP = "CallFlip"
    CALL_FORWARDING = "CallForwarding"


ForwardingNumberInfoFeaturesItemTable = EnumTable(ForwardingNumberInfoFeaturesItem)


class CreateForwardingNumberDeviceInfo(Model):
    """Phone behind a forwarding entry."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str | None
    """Id of the device, which belongs to another extension."""

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


def decode_CreateForwardingNumberDeviceInfo(d: dict[str, Any]) -> CreateForwardingNumberDeviceInfo:
    """Decode a `CreateForwardingNumberDeviceInfo`; what does not fit is passed on."""
    self = new(CreateForwardingNumberDeviceInfo)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if CreateForwardingNumberDeviceInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateForwardingNumberDeviceInfoKeys}
    )
    return self


CreateForwardingNumberDeviceInfo.__decode__ = decode_CreateForwardingNumberDeviceInfo
CreateForwardingNumberDeviceInfoKeys = frozenset(("id",))


class CreateForwardingNumberRequest(Model):
    """Forwarding entry to add."""

    __slots__ = (
        "device",
        "flip_number",
        "id",
        "label",
        "phone_number",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "device": "device",
        "type": "type",
    }
    device: CreateForwardingNumberDeviceInfo | None
    """Phone of another extension that is to ring; only for `PhoneLine`."""
    flip_number: int | None
    """Digit that is to flip a live call to this phone."""
    id: str | None
    """Leave out: the server assigns the id."""
    label: str | None
    """Name of the entry; ignored if `type` is given."""
    phone_number: str | None
    """Number that is to ring, E.164 with `+`; not together with `device`."""
    type: ForwardingPhoneNumberTypeEnum | None
    """Kind of phone, such as `Mobile` or `Home`."""

    def __init__(
        self,
        *,
        device: CreateForwardingNumberDeviceInfo | CreateForwardingNumberDeviceInfoDict | None = None,
        flip_number: int | None = None,
        id: str | None = None,
        label: str | None = None,
        phone_number: str | None = None,
        type: ForwardingPhoneNumberTypeEnum
        | Literal["Home", "Mobile", "Work", "PhoneLine", "Outage", "Other", "BusinessMobilePhone", "ExtensionApps"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CreateForwardingNumberDeviceInfo else encode(v)
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
            d["type"] = v.wire if typeof(v) is ForwardingPhoneNumberTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateForwardingNumberRequest(d: dict[str, Any]) -> CreateForwardingNumberRequest:
    """Decode a `CreateForwardingNumberRequest`; what does not fit is passed on."""
    self = new(CreateForwardingNumberRequest)
    get: Getter = d.get
    v = get("device")
    self.device = decode_CreateForwardingNumberDeviceInfo(v) if typeof(v) is dict else v
    self.flip_number = get("flipNumber")
    self.id = get("id")
    self.label = get("label")
    self.phone_number = get("phoneNumber")
    v = get("type")
    self.type = ForwardingPhoneNumberTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CreateForwardingNumberRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateForwardingNumberRequestKeys}
    )
    return self


CreateForwardingNumberRequest.__decode__ = decode_CreateForwardingNumberRequest
CreateForwardingNumberRequestKeys = frozenset(
    (
        "device",
        "flipNumber",
        "id",
        "label",
        "phoneNumber",
        "type",
    )
)


class DeleteForwardingNumbersRequest(Model):
    """The object `DeleteForwardingNumbersRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[ForwardingNumberId] | None

    def __init__(
        self,
        *,
        records: Sequence[ForwardingNumberId | ForwardingNumberIdDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is ForwardingNumberId else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeleteForwardingNumbersRequest(d: dict[str, Any]) -> DeleteForwardingNumbersRequest:
    """Decode a `DeleteForwardingNumbersRequest`; what does not fit is passed on."""
    self = new(DeleteForwardingNumbersRequest)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_ForwardingNumberId(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if DeleteForwardingNumbersRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeleteForwardingNumbersRequestKeys}
    )
    return self


DeleteForwardingNumbersRequest.__decode__ = decode_DeleteForwardingNumbersRequest
DeleteForwardingNumbersRequestKeys = frozenset(("records",))


class ForwardingNumberExtensionInfo(Model):
    """Extension behind a forwarding entry."""

    __slots__ = (
        "extension_number",
        "id",
        "name",
    )
    __fields__ = __slots__
    extension_number: str | None
    """Short internal number."""
    id: str | None
    """Id of the extension."""
    name: str | None
    """Name of the extension."""

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardingNumberExtensionInfo(d: dict[str, Any]) -> ForwardingNumberExtensionInfo:
    """Decode a `ForwardingNumberExtensionInfo`; what does not fit is passed on."""
    self = new(ForwardingNumberExtensionInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None
        if ForwardingNumberExtensionInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ForwardingNumberExtensionInfoKeys}
    )
    return self


ForwardingNumberExtensionInfo.__decode__ = decode_ForwardingNumberExtensionInfo
ForwardingNumberExtensionInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "name",
    )
)


class ForwardingNumberId(Model):
    """The object `ForwardingNumberId`."""

    __slots__ = ("forwarding_number_id",)
    __fields__ = __slots__
    forwarding_number_id: str | None

    def __init__(
        self,
        *,
        forwarding_number_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.forwarding_number_id
        if v is not None:
            d["forwardingNumberId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardingNumberId(d: dict[str, Any]) -> ForwardingNumberId:
    """Decode a `ForwardingNumberId`; what does not fit is passed on."""
    self = new(ForwardingNumberId)
    get: Getter = d.get
    self.forwarding_number_id = get("forwardingNumberId")
    self.__extras__ = (
        None if ForwardingNumberIdKeys.issuperset(d) else {k: d[k] for k in d if k not in ForwardingNumberIdKeys}
    )
    return self


ForwardingNumberId.__decode__ = decode_ForwardingNumberId
ForwardingNumberIdKeys = frozenset(("forwardingNumberId",))


class ForwardingNumberInfo(Model):
    """Number to which an extension forwards or flips calls."""

    __slots__ = (
        "device",
        "extension",
        "features",
        "flip_number",
        "id",
        "label",
        "phone_number",
        "type",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "device": "device",
        "extension": "extension",
        "features": "features",
        "type": "type",
    }
    device: CreateForwardingNumberDeviceInfo | None
    """Phone behind the entry; only for `PhoneLine`."""
    extension: ForwardingNumberExtensionInfo | None
    """Extension behind the entry; only for `ExtensionApps`."""
    features: list[ForwardingNumberInfoFeaturesItem] | None
    """What it serves for: `CallForwarding`, `CallFlip` or both."""
    flip_number: str | None
    """Digit that flips a live call to this phone."""
    id: str | None
    """Id of the entry; ring-out takes it as `forwarding_number_id`."""
    label: str | None
    """Name of the entry as the user sees it."""
    phone_number: str | None
    """The number that rings, E.164 with `+`."""
    type: ForwardingPhoneNumberTypeEnum | None
    """Kind of phone, such as `Mobile`, `Home` or `PhoneLine`."""
    uri: str | None
    """Address of the entry."""

    def __init__(
        self,
        *,
        device: CreateForwardingNumberDeviceInfo | CreateForwardingNumberDeviceInfoDict | None = None,
        extension: ForwardingNumberExtensionInfo | None = None,
        features: Sequence[ForwardingNumberInfoFeaturesItem | Literal["CallFlip", "CallForwarding"]] | None = None,
        flip_number: str | None = None,
        id: str | None = None,
        label: str | None = None,
        phone_number: str | None = None,
        type: ForwardingPhoneNumberTypeEnum
        | Literal["Home", "Mobile", "Work", "PhoneLine", "Outage", "Other", "BusinessMobilePhone", "ExtensionApps"]
        | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CreateForwardingNumberDeviceInfo else encode(v)
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is ForwardingNumberExtensionInfo else encode(v)
        v = self.features
        if v is not None:
            d["features"] = (
                [i0.wire if typeof(i0) is ForwardingNumberInfoFeaturesItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
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
            d["type"] = v.wire if typeof(v) is ForwardingPhoneNumberTypeEnum else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardingNumberInfo(d: dict[str, Any]) -> ForwardingNumberInfo:
    """Decode a `ForwardingNumberInfo`; what does not fit is passed on."""
    self = new(ForwardingNumberInfo)
    get: Getter = d.get
    v = get("device")
    self.device = decode_CreateForwardingNumberDeviceInfo(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_ForwardingNumberExtensionInfo(v) if typeof(v) is dict else v
    v = get("features")
    self.features = (
        [ForwardingNumberInfoFeaturesItemTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    self.flip_number = get("flipNumber")
    self.id = get("id")
    self.label = get("label")
    self.phone_number = get("phoneNumber")
    v = get("type")
    self.type = ForwardingPhoneNumberTypeEnumTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None if ForwardingNumberInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ForwardingNumberInfoKeys}
    )
    return self


ForwardingNumberInfo.__decode__ = decode_ForwardingNumberInfo
ForwardingNumberInfoKeys = frozenset(
    (
        "device",
        "extension",
        "features",
        "flipNumber",
        "id",
        "label",
        "phoneNumber",
        "type",
        "uri",
    )
)


class ForwardingNumberList(Model):
    """One page of an extension's forwarding entries."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "paging": "paging",
        "records": "records",
    }
    navigation: PageNavigationModel | None
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: EnumeratedPagingModel | None
    """Where this page stands; totals may be missing."""
    records: list[ForwardingNumberInfo] | None
    """Forwarding entries of this page."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[ForwardingNumberInfo] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is PageNavigationModel else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is ForwardingNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardingNumberList(d: dict[str, Any]) -> ForwardingNumberList:
    """Decode a `ForwardingNumberList`; what does not fit is passed on."""
    self = new(ForwardingNumberList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_ForwardingNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None if ForwardingNumberListKeys.issuperset(d) else {k: d[k] for k in d if k not in ForwardingNumberListKeys}
    )
    return self


ForwardingNumberList.__decode__ = decode_ForwardingNumberList
ForwardingNumberListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class UpdateForwardingNumberRequest(Model):
    """Change of a forwarding entry."""

    __slots__ = (
        "flip_number",
        "label",
        "phone_number",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    flip_number: str | None
    """Digit that is to flip a live call to this phone."""
    label: str | None
    """Name of the entry as the user sees it."""
    phone_number: str | None
    """Number that is to ring, E.164 with `+`."""
    type: ForwardingPhoneNumberTypeEnum | None
    """Kind of phone, such as `Mobile` or `Home`."""

    def __init__(
        self,
        *,
        flip_number: str | None = None,
        label: str | None = None,
        phone_number: str | None = None,
        type: ForwardingPhoneNumberTypeEnum
        | Literal["Home", "Mobile", "Work", "PhoneLine", "Outage", "Other", "BusinessMobilePhone", "ExtensionApps"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.flip_number
        if v is not None:
            d["flipNumber"] = v
        v = self.label
        if v is not None:
            d["label"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ForwardingPhoneNumberTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateForwardingNumberRequest(d: dict[str, Any]) -> UpdateForwardingNumberRequest:
    """Decode a `UpdateForwardingNumberRequest`; what does not fit is passed on."""
    self = new(UpdateForwardingNumberRequest)
    get: Getter = d.get
    self.flip_number = get("flipNumber")
    self.label = get("label")
    self.phone_number = get("phoneNumber")
    v = get("type")
    self.type = ForwardingPhoneNumberTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if UpdateForwardingNumberRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateForwardingNumberRequestKeys}
    )
    return self


UpdateForwardingNumberRequest.__decode__ = decode_UpdateForwardingNumberRequest
UpdateForwardingNumberRequestKeys = frozenset(
    (
        "flipNumber",
        "label",
        "phoneNumber",
        "type",
    )
)
