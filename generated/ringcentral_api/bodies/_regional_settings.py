"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._regional_settings import (
        AccountCountryInfoRequest,
        AccountFormattingLocaleInfoRequest,
        AccountGreetingLanguageInfoRequest,
        AccountLanguageInfoRequest,
        AccountTimezoneInfoRequest,
    )
    from ..models._shared_time_format_enum import TimeFormatEnum

AccountCountryInfoRequestDict: TypeAlias = "AccountCountryInfoRequestByIdDict | AccountCountryInfoRequestByIsoCodeDict"
"""A `AccountCountryInfoRequest` as a plain dict."""


class AccountCountryInfoRequestByIdDict(TypedDict, total=False):
    """A `AccountCountryInfoRequestById` as a plain dict."""

    id: Required[str]


class AccountCountryInfoRequestByIsoCodeDict(TypedDict, total=False):
    """A `AccountCountryInfoRequestByIsoCode` as a plain dict."""

    isoCode: Required[str]


AccountFormattingLocaleInfoRequestDict: TypeAlias = (
    "AccountFormattingLocaleInfoRequestByIdDict | AccountFormattingLocaleInfoRequestByLocaleCodeDict"
)
"""A `AccountFormattingLocaleInfoRequest` as a plain dict."""


class AccountFormattingLocaleInfoRequestByIdDict(TypedDict, total=False):
    """A `AccountFormattingLocaleInfoRequestById` as a plain dict."""

    id: Required[str]


class AccountFormattingLocaleInfoRequestByLocaleCodeDict(TypedDict, total=False):
    """A `AccountFormattingLocaleInfoRequestByLocaleCode` as a plain dict."""

    localeCode: Required[str]


AccountGreetingLanguageInfoRequestDict: TypeAlias = (
    "AccountGreetingLanguageInfoRequestByIdDict | AccountGreetingLanguageInfoRequestByLocaleCodeDict"
)
"""A `AccountGreetingLanguageInfoRequest` as a plain dict."""


class AccountGreetingLanguageInfoRequestByIdDict(TypedDict, total=False):
    """A `AccountGreetingLanguageInfoRequestById` as a plain dict."""

    id: Required[str]


class AccountGreetingLanguageInfoRequestByLocaleCodeDict(TypedDict, total=False):
    """A `AccountGreetingLanguageInfoRequestByLocaleCode` as a plain dict."""

    localeCode: Required[str]


AccountLanguageInfoRequestDict: TypeAlias = (
    "AccountLanguageInfoRequestByIdDict | AccountLanguageInfoRequestByLocaleCodeDict"
)
"""A `AccountLanguageInfoRequest` as a plain dict."""


class AccountLanguageInfoRequestByIdDict(TypedDict, total=False):
    """A `AccountLanguageInfoRequestById` as a plain dict."""

    id: Required[str]


class AccountLanguageInfoRequestByLocaleCodeDict(TypedDict, total=False):
    """A `AccountLanguageInfoRequestByLocaleCode` as a plain dict."""

    localeCode: Required[str]


class AccountRegionalSettingRequestDict(TypedDict, total=False):
    """A `AccountRegionalSettingRequest` as a plain dict."""

    formattingLocale: AccountFormattingLocaleInfoRequest | AccountFormattingLocaleInfoRequestDict
    greetingLanguage: AccountGreetingLanguageInfoRequest | AccountGreetingLanguageInfoRequestDict
    homeCountry: AccountCountryInfoRequest | AccountCountryInfoRequestDict
    language: AccountLanguageInfoRequest | AccountLanguageInfoRequestDict
    timeFormat: TimeFormatEnum | Literal["12h", "24h"]
    timezone: Required[AccountTimezoneInfoRequest | AccountTimezoneInfoRequestDict]


AccountTimezoneInfoRequestDict: TypeAlias = "AccountTimezoneInfoRequestByIdDict | AccountTimezoneInfoRequestByNameDict"
"""A `AccountTimezoneInfoRequest` as a plain dict."""


class AccountTimezoneInfoRequestByIdDict(TypedDict, total=False):
    """A `AccountTimezoneInfoRequestById` as a plain dict."""

    id: Required[str]


class AccountTimezoneInfoRequestByNameDict(TypedDict, total=False):
    """A `AccountTimezoneInfoRequestByName` as a plain dict."""

    name: Required[str]
