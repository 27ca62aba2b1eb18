"""Models: shared bulk add devices item phone info."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Getter, Model, Variants, fill, new, pick, typeof
from ..types import UNSET, UnknownVariant, Unset
from ._shared_phone_number_toll_type import (
    PhoneNumberTollType,
    PhoneNumberTollTypeTable,
    PhoneNumberType,
    PhoneNumberTypeTable,
)

if TYPE_CHECKING:
    from typing import Literal


class BulkOperationExtensionReference(Model):
    """The object `BulkOperationExtensionReference`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str

    def __init__(
        self,
        *,
        id: str,
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


def decode_BulkOperationExtensionReference(d: dict[str, Any]) -> BulkOperationExtensionReference:
    """Decode a `BulkOperationExtensionReference`; what does not fit is passed on."""
    self = new(BulkOperationExtensionReference)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if BulkOperationExtensionReferenceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkOperationExtensionReferenceKeys}
    )
    return self


BulkOperationExtensionReference.__decode__ = decode_BulkOperationExtensionReference
BulkOperationExtensionReferenceKeys = frozenset(("id",))


class PhoneNumberDefinitionDirectNumberType(Model):
    """The object `PhoneNumberDefinitionDirectNumberType`."""

    __slots__ = (
        "phone_number",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    phone_number: str
    type: PhoneNumberType | None | Unset

    def __init__(
        self,
        *,
        phone_number: str,
        type: PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | None | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.type
        if v is not UNSET:
            d["type"] = None if v is None else v.wire if typeof(v) is PhoneNumberType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneNumberDefinitionDirectNumberType(d: dict[str, Any]) -> PhoneNumberDefinitionDirectNumberType:
    """Decode a `PhoneNumberDefinitionDirectNumberType`; what does not fit is passed on."""
    self = new(PhoneNumberDefinitionDirectNumberType)
    get: Getter = d.get
    self.phone_number = get("phoneNumber")
    v = get("type", UNSET)
    self.type = PhoneNumberTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if PhoneNumberDefinitionDirectNumberTypeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PhoneNumberDefinitionDirectNumberTypeKeys}
    )
    return self


PhoneNumberDefinitionDirectNumberType.__decode__ = decode_PhoneNumberDefinitionDirectNumberType
PhoneNumberDefinitionDirectNumberTypeKeys = frozenset(
    (
        "phoneNumber",
        "type",
    )
)


class PhoneNumberDefinitionDirectNumberWithReservationId(Model):
    """The object `PhoneNumberDefinitionDirectNumberWithReservationId`."""

    __slots__ = (
        "phone_number",
        "reservation_id",
    )
    __fields__ = __slots__
    phone_number: str
    reservation_id: str | None

    def __init__(
        self,
        *,
        phone_number: str,
        reservation_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.reservation_id
        if v is not None:
            d["reservationId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneNumberDefinitionDirectNumberWithReservationId(
    d: dict[str, Any],
) -> PhoneNumberDefinitionDirectNumberWithReservationId:
    """Decode a `PhoneNumberDefinitionDirectNumberWithReservationId`; what does not fit is passed on."""
    self = new(PhoneNumberDefinitionDirectNumberWithReservationId)
    get: Getter = d.get
    self.phone_number = get("phoneNumber")
    self.reservation_id = get("reservationId")
    self.__extras__ = (
        None
        if PhoneNumberDefinitionDirectNumberWithReservationIdKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PhoneNumberDefinitionDirectNumberWithReservationIdKeys}
    )
    return self


PhoneNumberDefinitionDirectNumberWithReservationId.__decode__ = (
    decode_PhoneNumberDefinitionDirectNumberWithReservationId
)
PhoneNumberDefinitionDirectNumberWithReservationIdKeys = frozenset(
    (
        "phoneNumber",
        "reservationId",
    )
)


class PhoneNumberDefinitionNumberId(Model):
    """The object `PhoneNumberDefinitionNumberId`."""

    __slots__ = ("phone_number_id",)
    __fields__ = __slots__
    phone_number_id: str

    def __init__(
        self,
        *,
        phone_number_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_number_id
        if v is not None:
            d["phoneNumberId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneNumberDefinitionNumberId(d: dict[str, Any]) -> PhoneNumberDefinitionNumberId:
    """Decode a `PhoneNumberDefinitionNumberId`; what does not fit is passed on."""
    self = new(PhoneNumberDefinitionNumberId)
    get: Getter = d.get
    self.phone_number_id = get("phoneNumberId")
    self.__extras__ = (
        None
        if PhoneNumberDefinitionNumberIdKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PhoneNumberDefinitionNumberIdKeys}
    )
    return self


PhoneNumberDefinitionNumberId.__decode__ = decode_PhoneNumberDefinitionNumberId
PhoneNumberDefinitionNumberIdKeys = frozenset(("phoneNumberId",))


class PhoneNumberDefinitionPreferredAreaCode(Model):
    """The object `PhoneNumberDefinitionPreferredAreaCode`."""

    __slots__ = (
        "preferred_area_code",
        "toll_type",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "toll_type": "tollType",
        "type": "type",
    }
    preferred_area_code: str
    toll_type: PhoneNumberTollType | None
    type: PhoneNumberType | None | Unset

    def __init__(
        self,
        *,
        preferred_area_code: str,
        toll_type: PhoneNumberTollType | Literal["Toll", "TollFree"] | None = None,
        type: PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | None | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.preferred_area_code
        if v is not None:
            d["preferredAreaCode"] = v
        v = self.toll_type
        if v is not None:
            d["tollType"] = v.wire if typeof(v) is PhoneNumberTollType else v
        v = self.type
        if v is not UNSET:
            d["type"] = None if v is None else v.wire if typeof(v) is PhoneNumberType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneNumberDefinitionPreferredAreaCode(d: dict[str, Any]) -> PhoneNumberDefinitionPreferredAreaCode:
    """Decode a `PhoneNumberDefinitionPreferredAreaCode`; what does not fit is passed on."""
    self = new(PhoneNumberDefinitionPreferredAreaCode)
    get: Getter = d.get
    self.preferred_area_code = get("preferredAreaCode")
    v = get("tollType")
    self.toll_type = PhoneNumberTollTypeTable[v] if typeof(v) is str else v
    v = get("type", UNSET)
    self.type = PhoneNumberTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if PhoneNumberDefinitionPreferredAreaCodeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PhoneNumberDefinitionPreferredAreaCodeKeys}
    )
    return self


PhoneNumberDefinitionPreferredAreaCode.__decode__ = decode_PhoneNumberDefinitionPreferredAreaCode
PhoneNumberDefinitionPreferredAreaCodeKeys = frozenset(
    (
        "preferredAreaCode",
        "tollType",
        "type",
    )
)


class PhoneNumberDefinitionTollType(Model):
    """The object `PhoneNumberDefinitionTollType`."""

    __slots__ = (
        "toll_type",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "toll_type": "tollType",
        "type": "type",
    }
    toll_type: PhoneNumberTollType
    type: PhoneNumberType | None | Unset

    def __init__(
        self,
        *,
        toll_type: PhoneNumberTollType | Literal["Toll", "TollFree"],
        type: PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | None | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.toll_type
        if v is not None:
            d["tollType"] = v.wire if typeof(v) is PhoneNumberTollType else v
        v = self.type
        if v is not UNSET:
            d["type"] = None if v is None else v.wire if typeof(v) is PhoneNumberType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneNumberDefinitionTollType(d: dict[str, Any]) -> PhoneNumberDefinitionTollType:
    """Decode a `PhoneNumberDefinitionTollType`; what does not fit is passed on."""
    self = new(PhoneNumberDefinitionTollType)
    get: Getter = d.get
    v = get("tollType")
    self.toll_type = PhoneNumberTollTypeTable[v] if typeof(v) is str else v
    v = get("type", UNSET)
    self.type = PhoneNumberTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if PhoneNumberDefinitionTollTypeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PhoneNumberDefinitionTollTypeKeys}
    )
    return self


PhoneNumberDefinitionTollType.__decode__ = decode_PhoneNumberDefinitionTollType
PhoneNumberDefinitionTollTypeKeys = frozenset(
    (
        "tollType",
        "type",
    )
)

BulkAddDevicesItemPhoneInfo: TypeAlias = "PhoneNumberDefinitionTollType | PhoneNumberDefinitionPreferredAreaCode | PhoneNumberDefinitionDirectNumberWithReservationId | PhoneNumberDefinitionNumberId | PhoneNumberDefinitionDirectNumberType | UnknownVariant"
"""One of several."""


def decode_BulkAddDevicesItemPhoneInfo(v: Any) -> Any:
    """Decode a `BulkAddDevicesItemPhoneInfo`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, BulkAddDevicesItemPhoneInfoVariants)
    return v


BulkAddDevicesItemPhoneInfoVariants: Variants = (
    (
        frozenset(("tollType",)),
        frozenset(
            (
                "tollType",
                "type",
            )
        ),
        decode_PhoneNumberDefinitionTollType,
    ),
    (
        frozenset(("preferredAreaCode",)),
        frozenset(
            (
                "preferredAreaCode",
                "tollType",
                "type",
            )
        ),
        decode_PhoneNumberDefinitionPreferredAreaCode,
    ),
    (
        frozenset(("phoneNumber",)),
        frozenset(
            (
                "phoneNumber",
                "reservationId",
            )
        ),
        decode_PhoneNumberDefinitionDirectNumberWithReservationId,
    ),
    (frozenset(("phoneNumberId",)), frozenset(("phoneNumberId",)), decode_PhoneNumberDefinitionNumberId),
    (
        frozenset(("phoneNumber",)),
        frozenset(
            (
                "phoneNumber",
                "type",
            )
        ),
        decode_PhoneNumberDefinitionDirectNumberType,
    ),
)
