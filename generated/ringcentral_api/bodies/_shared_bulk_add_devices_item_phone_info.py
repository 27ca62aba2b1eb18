"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._shared_phone_number_toll_type import PhoneNumberTollType, PhoneNumberType

BulkAddDevicesItemPhoneInfoDict: TypeAlias = "PhoneNumberDefinitionTollTypeDict | PhoneNumberDefinitionPreferredAreaCodeDict | PhoneNumberDefinitionDirectNumberWithReservationIdDict | PhoneNumberDefinitionNumberIdDict | PhoneNumberDefinitionDirectNumberTypeDict"
"""A `BulkAddDevicesItemPhoneInfo` as a plain dict."""


class BulkOperationExtensionReferenceDict(TypedDict, total=False):
    """A `BulkOperationExtensionReference` as a plain dict."""

    id: Required[str]


class PhoneNumberDefinitionDirectNumberTypeDict(TypedDict, total=False):
    """A `PhoneNumberDefinitionDirectNumberType` as a plain dict."""

    phoneNumber: Required[str]
    type: PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | None


class PhoneNumberDefinitionDirectNumberWithReservationIdDict(TypedDict, total=False):
    """A `PhoneNumberDefinitionDirectNumberWithReservationId` as a plain dict."""

    phoneNumber: Required[str]
    reservationId: str


class PhoneNumberDefinitionNumberIdDict(TypedDict, total=False):
    """A `PhoneNumberDefinitionNumberId` as a plain dict."""

    phoneNumberId: Required[str]


class PhoneNumberDefinitionPreferredAreaCodeDict(TypedDict, total=False):
    """A `PhoneNumberDefinitionPreferredAreaCode` as a plain dict."""

    preferredAreaCode: Required[str]
    tollType: PhoneNumberTollType | Literal["Toll", "TollFree"]
    type: PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | None


class PhoneNumberDefinitionTollTypeDict(TypedDict, total=False):
    """A `PhoneNumberDefinitionTollType` as a plain dict."""

    tollType: Required[PhoneNumberTollType | Literal["Toll", "TollFree"]]
    type: PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | None
