"""Models: shared regional settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import Getter, Model, encode, fill, new, typeof
from ._shared_country_info_short_model import (
    CountryInfoShortModel,
    FormattingLocaleInfo,
    GreetingLanguageInfo,
    RegionalLanguageInfo,
    TimezoneInfoBase,
    decode_CountryInfoShortModel,
    decode_FormattingLocaleInfo,
    decode_GreetingLanguageInfo,
    decode_RegionalLanguageInfo,
    decode_TimezoneInfoBase,
)
from ._shared_time_format_enum import TimeFormatEnum, TimeFormatEnumTable

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._shared_country_info_short_model import (
        CountryInfoShortModelDict,
        FormattingLocaleInfoDict,
        GreetingLanguageInfoDict,
        RegionalLanguageInfoDict,
        TimezoneInfoBaseDict,
    )


class RegionalSettings(Model):
    """Time zone, country, language and formats of an extension or account."""

    __slots__ = (
        "formatting_locale",
        "greeting_language",
        "home_country",
        "language",
        "time_format",
        "timezone",
    )
    __fields__ = __slots__
    __converted__ = {
        "formatting_locale": "formattingLocale",
        "greeting_language": "greetingLanguage",
        "home_country": "homeCountry",
        "language": "language",
        "time_format": "timeFormat",
        "timezone": "timezone",
    }
    formatting_locale: FormattingLocaleInfo | None
    """Language whose number and date formats are used."""
    greeting_language: GreetingLanguageInfo | None
    """Language of the spoken greetings."""
    home_country: CountryInfoShortModel | None
    """Country whose dialling rules apply."""
    language: RegionalLanguageInfo | None
    """Language of the interface."""
    time_format: TimeFormatEnum | None
    """`12h` or `24h`."""
    timezone: TimezoneInfoBase | None
    """Time zone of business hours and call log exports."""

    def __init__(
        self,
        *,
        formatting_locale: FormattingLocaleInfo | FormattingLocaleInfoDict | None = None,
        greeting_language: GreetingLanguageInfo | GreetingLanguageInfoDict | None = None,
        home_country: CountryInfoShortModel | CountryInfoShortModelDict | None = None,
        language: RegionalLanguageInfo | RegionalLanguageInfoDict | None = None,
        time_format: TimeFormatEnum | Literal["12h", "24h"] | None = None,
        timezone: TimezoneInfoBase | TimezoneInfoBaseDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.formatting_locale
        if v is not None:
            d["formattingLocale"] = v.to_dict() if typeof(v) is FormattingLocaleInfo else encode(v)
        v = self.greeting_language
        if v is not None:
            d["greetingLanguage"] = v.to_dict() if typeof(v) is GreetingLanguageInfo else encode(v)
        v = self.home_country
        if v is not None:
            d["homeCountry"] = v.to_dict() if typeof(v) is CountryInfoShortModel else encode(v)
        v = self.language
        if v is not None:
            d["language"] = v.to_dict() if typeof(v) is RegionalLanguageInfo else encode(v)
        v = self.time_format
        if v is not None:
            d["timeFormat"] = v.wire if typeof(v) is TimeFormatEnum else v
        v = self.timezone
        if v is not None:
            d["timezone"] = v.to_dict() if typeof(v) is TimezoneInfoBase else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RegionalSettings(d: dict[str, Any]) -> RegionalSettings:
    """Decode a `RegionalSettings`; what does not fit is passed on."""
    self = new(RegionalSettings)
    get: Getter = d.get
    v = get("formattingLocale")
    self.formatting_locale = decode_FormattingLocaleInfo(v) if typeof(v) is dict else v
    v = get("greetingLanguage")
    self.greeting_language = decode_GreetingLanguageInfo(v) if typeof(v) is dict else v
    v = get("homeCountry")
    self.home_country = decode_CountryInfoShortModel(v) if typeof(v) is dict else v
    v = get("language")
    self.language = decode_RegionalLanguageInfo(v) if typeof(v) is dict else v
    v = get("timeFormat")
    self.time_format = TimeFormatEnumTable[v] if typeof(v) is str else v
    v = get("timezone")
    self.timezone = decode_TimezoneInfoBase(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if RegionalSettingsKeys.issuperset(d) else {k: d[k] for k in d if k not in RegionalSettingsKeys}
    )
    return self


RegionalSettings.__decode__ = decode_RegionalSettings
RegionalSettingsKeys = frozenset(
    (
        "formattingLocale",
        "greetingLanguage",
        "homeCountry",
        "language",
        "timeFormat",
        "timezone",
    )
)
