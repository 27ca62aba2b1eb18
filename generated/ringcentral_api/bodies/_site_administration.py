"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._shared_time_format_enum import TimeFormatEnum
    from ..models._site_administration import (
        BasicExtensionInfoResource,
        ContactAddressInfoResource,
        CurrencyResource,
        RolesBusinessSiteResource,
        RolesCountryResource,
        RolesLanguageResource,
        RolesRegionalSettingsResource,
        RolesTimezoneResource,
    )


class BasicExtensionInfoResourceDict(TypedDict, total=False):
    """A `BasicExtensionInfoResource` as a plain dict."""

    extensionNumber: str
    id: str
    name: str


class BusinessSiteCollectionRequestDict(TypedDict, total=False):
    """A `BusinessSiteCollectionRequest` as a plain dict."""

    records: Sequence[RolesBusinessSiteResource | RolesBusinessSiteResourceDict]


class ContactAddressInfoResourceDict(TypedDict, total=False):
    """A `ContactAddressInfoResource` as a plain dict."""

    city: str
    country: str
    state: str
    street: str
    zip: str


class CurrencyResourceDict(TypedDict, total=False):
    """A `CurrencyResource` as a plain dict."""

    code: str
    id: str
    minorSymbol: str
    name: str
    symbol: str


class RolesBusinessSiteResourceDict(TypedDict, total=False):
    """A `RolesBusinessSiteResource` as a plain dict."""

    businessAddress: ContactAddressInfoResource | ContactAddressInfoResourceDict
    callerIdName: str
    code: str
    email: str
    extensionNumber: str
    id: Required[str]
    name: str
    operator: BasicExtensionInfoResource | BasicExtensionInfoResourceDict
    regionalSettings: RolesRegionalSettingsResource | RolesRegionalSettingsResourceDict
    uri: str


class RolesCountryResourceDict(TypedDict, total=False):
    """A `RolesCountryResource` as a plain dict."""

    callingCode: str
    emergencyCalling: bool
    freeSoftphoneLine: bool
    id: str
    isoCode: str
    loginAllowed: bool
    name: str
    numberSelling: bool
    signupAllowed: bool
    uri: str


class RolesLanguageResourceDict(TypedDict, total=False):
    """A `RolesLanguageResource` as a plain dict."""

    id: str
    localeCode: str
    name: str


class RolesRegionalSettingsResourceDict(TypedDict, total=False):
    """A `RolesRegionalSettingsResource` as a plain dict."""

    currency: CurrencyResource | CurrencyResourceDict
    formattingLocale: RolesLanguageResource | RolesLanguageResourceDict
    greetingLanguage: RolesLanguageResource | RolesLanguageResourceDict
    homeCountry: RolesCountryResource | RolesCountryResourceDict
    language: RolesLanguageResource | RolesLanguageResourceDict
    timeFormat: TimeFormatEnum | Literal["12h", "24h"]
    timezone: RolesTimezoneResource | RolesTimezoneResourceDict


class RolesTimezoneResourceDict(TypedDict, total=False):
    """A `RolesTimezoneResource` as a plain dict."""

    bias: str
    description: str
    id: str
    name: str
    uri: str
