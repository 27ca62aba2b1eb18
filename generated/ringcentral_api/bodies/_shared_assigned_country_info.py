"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._shared_assigned_country_info import (
        ExtensionCountryInfoRequest,
        ExtensionCurrencyInfoRequest,
        ExtensionFormattingLocaleInfoRequest,
        ExtensionGreetingLanguageInfoRequest,
        ExtensionLanguageInfoRequest,
        ExtensionStatusInfoReason,
        ExtensionTimezoneInfoRequest,
        PronouncedNameInfo,
        PronouncedNameInfoType,
        PronouncedNamePromptInfo,
        PronouncedNamePromptInfoContentType,
        ReferenceInfoType,
    )
    from ..models._shared_contact_business_address_info import ContactBusinessAddressInfo
    from ..models._shared_time_format_enum import TimeFormatEnum
    from ._shared_contact_business_address_info import ContactBusinessAddressInfoDict


class CallQueueInfoRequestDict(TypedDict, total=False):
    """A `CallQueueInfoRequest` as a plain dict."""

    abandonedThresholdSeconds: int
    includeAbandonedCalls: bool
    slaGoal: int
    slaThresholdSeconds: int


class ContactInfoUpdateRequestDict(TypedDict, total=False):
    """A `ContactInfoUpdateRequest` as a plain dict."""

    businessAddress: ContactBusinessAddressInfo | ContactBusinessAddressInfoDict
    businessPhone: str
    company: str
    department: str
    email: str
    emailAsLoginName: bool
    firstName: str
    jobTitle: str
    lastName: str
    mobilePhone: str
    pronouncedName: PronouncedNameInfo | PronouncedNameInfoDict


class CustomFieldInfoDict(TypedDict, total=False):
    """A `CustomFieldInfo` as a plain dict."""

    displayName: str
    id: str
    value: str


class ExtensionCountryInfoRequestDict(TypedDict, total=False):
    """A `ExtensionCountryInfoRequest` as a plain dict."""

    id: str


class ExtensionCurrencyInfoRequestDict(TypedDict, total=False):
    """A `ExtensionCurrencyInfoRequest` as a plain dict."""

    id: str


class ExtensionFormattingLocaleInfoRequestDict(TypedDict, total=False):
    """A `ExtensionFormattingLocaleInfoRequest` as a plain dict."""

    id: str


class ExtensionGreetingLanguageInfoRequestDict(TypedDict, total=False):
    """A `ExtensionGreetingLanguageInfoRequest` as a plain dict."""

    id: str


class ExtensionLanguageInfoRequestDict(TypedDict, total=False):
    """A `ExtensionLanguageInfoRequest` as a plain dict."""

    id: str


class ExtensionRegionalSettingRequestDict(TypedDict, total=False):
    """A `ExtensionRegionalSettingRequest` as a plain dict."""

    currency: ExtensionCurrencyInfoRequest | ExtensionCurrencyInfoRequestDict
    formattingLocale: ExtensionFormattingLocaleInfoRequest | ExtensionFormattingLocaleInfoRequestDict
    greetingLanguage: ExtensionGreetingLanguageInfoRequest | ExtensionGreetingLanguageInfoRequestDict
    homeCountry: ExtensionCountryInfoRequest | ExtensionCountryInfoRequestDict
    language: ExtensionLanguageInfoRequest | ExtensionLanguageInfoRequestDict
    timeFormat: TimeFormatEnum | Literal["12h", "24h"]
    timezone: ExtensionTimezoneInfoRequest | ExtensionTimezoneInfoRequestDict


class ExtensionStatusInfoDict(TypedDict, total=False):
    """A `ExtensionStatusInfo` as a plain dict."""

    comment: str
    reason: ExtensionStatusInfoReason | Literal["Voluntarily", "Involuntarily"]


class ExtensionTimezoneInfoRequestDict(TypedDict, total=False):
    """A `ExtensionTimezoneInfoRequest` as a plain dict."""

    id: str


class PronouncedNameInfoDict(TypedDict, total=False):
    """A `PronouncedNameInfo` as a plain dict."""

    prompt: PronouncedNamePromptInfo | PronouncedNamePromptInfoDict
    text: str
    type: PronouncedNameInfoType | Literal["Default", "TextToSpeech", "Recorded"]


class PronouncedNamePromptInfoDict(TypedDict, total=False):
    """A `PronouncedNamePromptInfo` as a plain dict."""

    contentType: PronouncedNamePromptInfoContentType | Literal["audio/mpeg", "audio/wav"]
    contentUri: str
    id: str


class ProvisioningSiteInfoDict(TypedDict, total=False):
    """A `ProvisioningSiteInfo` as a plain dict."""

    code: str
    id: str
    name: str
    uri: str


class ReferenceInfoDict(TypedDict, total=False):
    """A `ReferenceInfo` as a plain dict."""

    ref: str
    refAccId: str
    type: ReferenceInfoType | Literal["PartnerId", "CustomerDirectoryId"]


class UserTransitionInfoDict(TypedDict, total=False):
    """A `UserTransitionInfo` as a plain dict."""

    sendWelcomeEmail: bool
    sendWelcomeEmailsToUsers: bool
