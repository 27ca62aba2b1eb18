"""Models: call blocking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel
from ._shared_preset_info import PresetInfo, decode_PresetInfo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._call_blocking import BlockedCallerGreetingInfoDict
    from ..bodies._shared_preset_info import PresetInfoDict


class BlockedNumberStatusEnum(OpenEnum):
    """Values of `BlockedNumberStatusEnum`."""

    BLOCKED = "Blocked"
    ALLOWED = "Allowed"


BlockedNumberStatusEnumTable = EnumTable(BlockedNumberStatusEnum)


class CallerBlockingSettingsMode(OpenEnum):
    """Values of `CallerBlockingSettingsMode`."""

    SPECIFIC = "Specific"
    ALL = "All"


CallerBlockingSettingsModeTable = EnumTable(CallerBlockingSettingsMode)


class CallerBlockingSettingsNoCallerId(OpenEnum):
    """Values of `CallerBlockingSettingsNoCallerId`."""

    BLOCK_CALLS_AND_FAXES = "BlockCallsAndFaxes"
    BLOCK_FAXES = "BlockFaxes"
    ALLOW = "Allow"


CallerBlockingSettingsNoCallerIdTable = EnumTable(CallerBlockingSettingsNoCallerId)


class CallerBlockingSettingsPayPhones(OpenEnum):
    """Values of `CallerBlockingSettingsPayPhones`."""

    BLOCK = "Block"
    ALLOW = "Allow"


CallerBlockingSettingsPayPhonesTable = EnumTable(CallerBlockingSettingsPayPhones)


class CallerBlockingSettingsUpdateMode(OpenEnum):
    """Values of `CallerBlockingSettingsUpdateMode`."""

    SPECIFIC = "Specific"
    ALL = "All"


CallerBlockingSettingsUpdateModeTable = EnumTable(CallerBlockingSettingsUpdateMode)


class CallerBlockingSettingsUpdateNoCallerId(OpenEnum):
    """Values of `CallerBlockingSettingsUpdateNoCallerId`."""

    BLOCK_CALLS_AND_FAXES = "BlockCallsAndFaxes"
    BLOCK_FAXES = "BlockFaxes"
    ALLOW = "Allow"


CallerBlockingSettingsUpdateNoCallerIdTable = EnumTable(CallerBlockingSettingsUpdateNoCallerId)


class CallerBlockingSettingsUpdatePayPhones(OpenEnum):
    """Values of `CallerBlockingSettingsUpdatePayPhones`."""

    BLOCK = "Block"
    ALLOW = "Allow"


CallerBlockingSettingsUpdatePayPhonesTable = EnumTable(CallerBlockingSettingsUpdatePayPhones)


class AddBlockedAllowedPhoneNumber(Model):
    """The object `AddBlockedAllowedPhoneNumber`."""

    __slots__ = (
        "label",
        "phone_number",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
    }
    label: str | None
    phone_number: str | None
    status: BlockedNumberStatusEnum | None

    def __init__(
        self,
        *,
        label: str | None = None,
        phone_number: str | None = None,
        status: BlockedNumberStatusEnum | Literal["Blocked", "Allowed"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.label
        if v is not None:
            d["label"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is BlockedNumberStatusEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddBlockedAllowedPhoneNumber(d: dict[str, Any]) -> AddBlockedAllowedPhoneNumber:
    """Decode a `AddBlockedAllowedPhoneNumber`; what does not fit is passed on."""
    self = new(AddBlockedAllowedPhoneNumber)
    get: Getter = d.get
    self.label = get("label")
    self.phone_number = get("phoneNumber")
    v = get("status")
    self.status = BlockedNumberStatusEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AddBlockedAllowedPhoneNumberKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddBlockedAllowedPhoneNumberKeys}
    )
    return self


AddBlockedAllowedPhoneNumber.__decode__ = decode_AddBlockedAllowedPhoneNumber
AddBlockedAllowedPhoneNumberKeys = frozenset(
    (
        "label",
        "phoneNumber",
        "status",
    )
)


class BlockedAllowedPhoneNumberInfo(Model):
    """The object `BlockedAllowedPhoneNumberInfo`."""

    __slots__ = (
        "id",
        "label",
        "phone_number",
        "status",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
    }
    id: str | None
    label: str | None
    phone_number: str | None
    status: BlockedNumberStatusEnum | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        label: str | None = None,
        phone_number: str | None = None,
        status: BlockedNumberStatusEnum | Literal["Blocked", "Allowed"] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.label
        if v is not None:
            d["label"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is BlockedNumberStatusEnum else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BlockedAllowedPhoneNumberInfo(d: dict[str, Any]) -> BlockedAllowedPhoneNumberInfo:
    """Decode a `BlockedAllowedPhoneNumberInfo`; what does not fit is passed on."""
    self = new(BlockedAllowedPhoneNumberInfo)
    get: Getter = d.get
    self.id = get("id")
    self.label = get("label")
    self.phone_number = get("phoneNumber")
    v = get("status")
    self.status = BlockedNumberStatusEnumTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if BlockedAllowedPhoneNumberInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BlockedAllowedPhoneNumberInfoKeys}
    )
    return self


BlockedAllowedPhoneNumberInfo.__decode__ = decode_BlockedAllowedPhoneNumberInfo
BlockedAllowedPhoneNumberInfoKeys = frozenset(
    (
        "id",
        "label",
        "phoneNumber",
        "status",
        "uri",
    )
)


class BlockedAllowedPhoneNumbersList(Model):
    """The object `BlockedAllowedPhoneNumbersList`."""

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
    paging: EnumeratedPagingModel | None
    records: list[BlockedAllowedPhoneNumberInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[BlockedAllowedPhoneNumberInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is BlockedAllowedPhoneNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BlockedAllowedPhoneNumbersList(d: dict[str, Any]) -> BlockedAllowedPhoneNumbersList:
    """Decode a `BlockedAllowedPhoneNumbersList`; what does not fit is passed on."""
    self = new(BlockedAllowedPhoneNumbersList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_BlockedAllowedPhoneNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None
        if BlockedAllowedPhoneNumbersListKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BlockedAllowedPhoneNumbersListKeys}
    )
    return self


BlockedAllowedPhoneNumbersList.__decode__ = decode_BlockedAllowedPhoneNumbersList
BlockedAllowedPhoneNumbersListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class BlockedCallerGreetingInfo(Model):
    """The object `BlockedCallerGreetingInfo`."""

    __slots__ = (
        "preset",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "preset": "preset",
    }
    preset: PresetInfo | None
    type: str | None

    def __init__(
        self,
        *,
        preset: PresetInfo | PresetInfoDict | None = None,
        type: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.preset
        if v is not None:
            d["preset"] = v.to_dict() if typeof(v) is PresetInfo else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BlockedCallerGreetingInfo(d: dict[str, Any]) -> BlockedCallerGreetingInfo:
    """Decode a `BlockedCallerGreetingInfo`; what does not fit is passed on."""
    self = new(BlockedCallerGreetingInfo)
    get: Getter = d.get
    v = get("preset")
    self.preset = decode_PresetInfo(v) if typeof(v) is dict else v
    self.type = get("type")
    self.__extras__ = (
        None
        if BlockedCallerGreetingInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BlockedCallerGreetingInfoKeys}
    )
    return self


BlockedCallerGreetingInfo.__decode__ = decode_BlockedCallerGreetingInfo
BlockedCallerGreetingInfoKeys = frozenset(
    (
        "preset",
        "type",
    )
)


class CallerBlockingSettings(Model):
    """The object `CallerBlockingSettings`."""

    __slots__ = (
        "greetings",
        "mode",
        "no_caller_id",
        "pay_phones",
    )
    __fields__ = __slots__
    __converted__ = {
        "greetings": "greetings",
        "mode": "mode",
        "no_caller_id": "noCallerId",
        "pay_phones": "payPhones",
    }
    greetings: list[BlockedCallerGreetingInfo] | None
    mode: CallerBlockingSettingsMode | None
    no_caller_id: CallerBlockingSettingsNoCallerId | None
    pay_phones: CallerBlockingSettingsPayPhones | None

    def __init__(
        self,
        *,
        greetings: Sequence[BlockedCallerGreetingInfo | BlockedCallerGreetingInfoDict] | None = None,
        mode: CallerBlockingSettingsMode | Literal["Specific", "All"] | None = None,
        no_caller_id: CallerBlockingSettingsNoCallerId
        | Literal["BlockCallsAndFaxes", "BlockFaxes", "Allow"]
        | None = None,
        pay_phones: CallerBlockingSettingsPayPhones | Literal["Block", "Allow"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.greetings
        if v is not None:
            d["greetings"] = (
                [i0.to_dict() if typeof(i0) is BlockedCallerGreetingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.mode
        if v is not None:
            d["mode"] = v.wire if typeof(v) is CallerBlockingSettingsMode else v
        v = self.no_caller_id
        if v is not None:
            d["noCallerId"] = v.wire if typeof(v) is CallerBlockingSettingsNoCallerId else v
        v = self.pay_phones
        if v is not None:
            d["payPhones"] = v.wire if typeof(v) is CallerBlockingSettingsPayPhones else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallerBlockingSettings(d: dict[str, Any]) -> CallerBlockingSettings:
    """Decode a `CallerBlockingSettings`; what does not fit is passed on."""
    self = new(CallerBlockingSettings)
    get: Getter = d.get
    v = get("greetings")
    self.greetings = (
        [decode_BlockedCallerGreetingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("mode")
    self.mode = CallerBlockingSettingsModeTable[v] if typeof(v) is str else v
    v = get("noCallerId")
    self.no_caller_id = CallerBlockingSettingsNoCallerIdTable[v] if typeof(v) is str else v
    v = get("payPhones")
    self.pay_phones = CallerBlockingSettingsPayPhonesTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CallerBlockingSettingsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallerBlockingSettingsKeys}
    )
    return self


CallerBlockingSettings.__decode__ = decode_CallerBlockingSettings
CallerBlockingSettingsKeys = frozenset(
    (
        "greetings",
        "mode",
        "noCallerId",
        "payPhones",
    )
)


class CallerBlockingSettingsUpdate(Model):
    """The object `CallerBlockingSettingsUpdate`."""

    __slots__ = (
        "greetings",
        "mode",
        "no_caller_id",
        "pay_phones",
    )
    __fields__ = __slots__
    __converted__ = {
        "greetings": "greetings",
        "mode": "mode",
        "no_caller_id": "noCallerId",
        "pay_phones": "payPhones",
    }
    greetings: list[BlockedCallerGreetingInfo] | None
    mode: CallerBlockingSettingsUpdateMode | None
    no_caller_id: CallerBlockingSettingsUpdateNoCallerId | None
    pay_phones: CallerBlockingSettingsUpdatePayPhones | None

    def __init__(
        self,
        *,
        greetings: Sequence[BlockedCallerGreetingInfo | BlockedCallerGreetingInfoDict] | None = None,
        mode: CallerBlockingSettingsUpdateMode | Literal["Specific", "All"] | None = None,
        no_caller_id: CallerBlockingSettingsUpdateNoCallerId
        | Literal["BlockCallsAndFaxes", "BlockFaxes", "Allow"]
        | None = None,
        pay_phones: CallerBlockingSettingsUpdatePayPhones | Literal["Block", "Allow"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.greetings
        if v is not None:
            d["greetings"] = (
                [i0.to_dict() if typeof(i0) is BlockedCallerGreetingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.mode
        if v is not None:
            d["mode"] = v.wire if typeof(v) is CallerBlockingSettingsUpdateMode else v
        v = self.no_caller_id
        if v is not None:
            d["noCallerId"] = v.wire if typeof(v) is CallerBlockingSettingsUpdateNoCallerId else v
        v = self.pay_phones
        if v is not None:
            d["payPhones"] = v.wire if typeof(v) is CallerBlockingSettingsUpdatePayPhones else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallerBlockingSettingsUpdate(d: dict[str, Any]) -> CallerBlockingSettingsUpdate:
    """Decode a `CallerBlockingSettingsUpdate`; what does not fit is passed on."""
    self = new(CallerBlockingSettingsUpdate)
    get: Getter = d.get
    v = get("greetings")
    self.greetings = (
        [decode_BlockedCallerGreetingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("mode")
    self.mode = CallerBlockingSettingsUpdateModeTable[v] if typeof(v) is str else v
    v = get("noCallerId")
    self.no_caller_id = CallerBlockingSettingsUpdateNoCallerIdTable[v] if typeof(v) is str else v
    v = get("payPhones")
    self.pay_phones = CallerBlockingSettingsUpdatePayPhonesTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CallerBlockingSettingsUpdateKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallerBlockingSettingsUpdateKeys}
    )
    return self


CallerBlockingSettingsUpdate.__decode__ = decode_CallerBlockingSettingsUpdate
CallerBlockingSettingsUpdateKeys = frozenset(
    (
        "greetings",
        "mode",
        "noCallerId",
        "payPhones",
    )
)
