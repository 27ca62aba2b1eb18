"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TypedDict


class CountryInfoShortModelDict(TypedDict, total=False):
    """A `CountryInfoShortModel` as a plain dict."""

    id: str
    uri: str
    name: str
    callingCode: str
    isoCode: str


class FormattingLocaleInfoDict(TypedDict, total=False):
    """A `FormattingLocaleInfo` as a plain dict."""

    id: str
    localeCode: str
    name: str


class GreetingLanguageInfoDict(TypedDict, total=False):
    """A `GreetingLanguageInfo` as a plain dict."""

    id: str
    localeCode: str
    name: str


class RegionalLanguageInfoDict(TypedDict, total=False):
    """A `RegionalLanguageInfo` as a plain dict."""

    id: str
    localeCode: str
    name: str


class TimezoneInfoBaseDict(TypedDict, total=False):
    """A `TimezoneInfoBase` as a plain dict."""

    bias: str
    description: str
    id: str
    name: str
    uri: str
