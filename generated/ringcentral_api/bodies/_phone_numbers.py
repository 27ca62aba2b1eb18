"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._phone_numbers import (
        AddPhoneNumberRequestItem,
        AddPhoneNumberRequestItemUsageType,
        AssignPhoneNumberRequestExtension,
        AssignPhoneNumberRequestUsageType,
        ContactCenterProvider,
        CountryContext,
        DeletePhoneNumbersRequestItem,
        NumberParserContext,
        NumberParserContextConflictHandling,
        ParsePhoneNumbersRequestContextSource,
        PhoneNumberActivationStatus,
        ResultContent,
    )
    from ..models._shared_phone_number_toll_type import PhoneNumberType


class AddPhoneNumberRequestItemDict(TypedDict, total=False):
    """A `AddPhoneNumberRequestItem` as a plain dict."""

    activationStatus: PhoneNumberActivationStatus | Literal["Active", "Inactive"]
    phoneNumber: Required[str]
    providerId: str
    usageType: Required[
        AddPhoneNumberRequestItemUsageType
        | Literal[
            "Inventory",
            "InventoryPartnerBusinessMobileNumber",
            "InventoryFmcBusinessMobileNumber",
            "PartnerBusinessMobileNumber",
            "InventoryMobileNumber",
        ]
    ]


class AddPhoneNumbersRequestDict(TypedDict, total=False):
    """A `AddPhoneNumbersRequest` as a plain dict."""

    records: Required[Sequence[AddPhoneNumberRequestItem | AddPhoneNumberRequestItemDict]]


class AssignPhoneNumberRequestDict(TypedDict, total=False):
    """A `AssignPhoneNumberRequest` as a plain dict."""

    contactCenterProvider: ContactCenterProvider | ContactCenterProviderDict
    costCenterId: str
    extension: AssignPhoneNumberRequestExtension | AssignPhoneNumberRequestExtensionDict
    type: PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | None
    usageType: Required[
        AssignPhoneNumberRequestUsageType
        | Literal["MainCompanyNumber", "CompanyNumber", "DirectNumber", "ContactCenterNumber"]
    ]


class AssignPhoneNumberRequestExtensionDict(TypedDict, total=False):
    """A `AssignPhoneNumberRequestExtension` as a plain dict."""

    id: Required[str]


class ContactCenterProviderDict(TypedDict, total=False):
    """A `ContactCenterProvider` as a plain dict."""

    id: str
    name: str


class CountryContextDict(TypedDict, total=False):
    """A `CountryContext` as a plain dict."""

    callingCode: str
    isoCode: str
    name: str


class DeletePhoneNumbersRequestDict(TypedDict, total=False):
    """A `DeletePhoneNumbersRequest` as a plain dict."""

    records: Required[Sequence[DeletePhoneNumbersRequestItem | DeletePhoneNumbersRequestItemDict]]


class DeletePhoneNumbersRequestItemDict(TypedDict, total=False):
    """A `DeletePhoneNumbersRequestItem` as a plain dict."""

    id: str
    phoneNumber: str


class NumberParserContextDict(TypedDict, total=False):
    """A `NumberParserContext` as a plain dict."""

    brandId: str | None
    conflictHandling: NumberParserContextConflictHandling | Literal["Default", "Client"]
    country: CountryContext | CountryContextDict | None
    defaultAreaCode: str | None
    maskLength: int | None
    maskSymbol: str | None
    maskedPhoneNumbersAllowed: bool
    maxExtensionNumberLength: int | None
    outboundCallPrefix: str | None
    shortCodesAllowed: bool
    shortExtensionNumberLength: int
    siteCode: str | None
    vanityPhoneNumbersAllowed: bool


class ParsePhoneNumberRequestDict(TypedDict, total=False):
    """A `ParsePhoneNumberRequest` as a plain dict."""

    originalStrings: list[str]


class ParsePhoneNumbersRequestDict(TypedDict, total=False):
    """A `ParsePhoneNumbersRequest` as a plain dict."""

    context: NumberParserContext | NumberParserContextDict
    contextSource: ParsePhoneNumbersRequestContextSource | Literal["Default", "Account"]
    originalStrings: Required[list[str]]
    resultContent: ResultContent | ResultContentDict


class ReplacePhoneNumberRequestDict(TypedDict, total=False):
    """A `ReplacePhoneNumberRequest` as a plain dict."""

    targetPhoneNumberId: str


class ResultContentDict(TypedDict, total=False):
    """A `ResultContent` as a plain dict."""

    includeDialingDetails: bool
    includeFormats: bool
    includeNumberDetails: bool
