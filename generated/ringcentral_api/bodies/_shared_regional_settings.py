"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._shared_country_info_short_model import (
        CountryInfoShortModel,
        FormattingLocaleInfo,
        GreetingLanguageInfo,
        RegionalLanguageInfo,
        TimezoneInfoBase,
    )
    from ..models._shared_time_format_enum import TimeFormatEnum
    from ._shared_country_info_short_model import (
        CountryInfoShortModelDict,
        FormattingLocaleInfoDict,
        GreetingLanguageInfoDict,
        RegionalLanguageInfoDict,
        TimezoneInfoBaseDict,
    )


class RegionalSettingsDict(TypedDict, total=False):
    """A `RegionalSettings` as a plain dict."""

    formattingLocale: FormattingLocaleInfo | FormattingLocaleInfoDict
    greetingLanguage: GreetingLanguageInfo | GreetingLanguageInfoDict
    homeCountry: CountryInfoShortModel | CountryInfoShortModelDict
    language: RegionalLanguageInfo | RegionalLanguageInfoDict
    timeFormat: TimeFormatEnum | Literal["12h", "24h"]
    timezone: TimezoneInfoBase | TimezoneInfoBaseDict
