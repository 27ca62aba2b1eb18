"""Models: regional settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import EnumTable, Getter, Model, Variants, encode, fill, new, pick, typeof
from ..types import OpenEnum, UnknownVariant
from ._shared_country_info_short_model import TimezoneInfoBase, decode_TimezoneInfoBase
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel
from ._shared_time_format_enum import TimeFormatEnum, TimeFormatEnumTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._regional_settings import (
        AccountCountryInfoRequestDict,
        AccountFormattingLocaleInfoRequestDict,
        AccountGreetingLanguageInfoRequestDict,
        AccountLanguageInfoRequestDict,
        AccountTimezoneInfoRequestDict,
    )
    from ..bodies._shared_country_info_short_model import TimezoneInfoBaseDict


class ListLocationsOrderBy(OpenEnum):
    """Values of `ListLocationsOrderBy`."""

    NPA = "Npa"
    CITY = "City"


ListLocationsOrderByTable = EnumTable(ListLocationsOrderBy)


class AccountCountryInfoRequestById(Model):
    """The object `AccountCountryInfoRequestById`."""

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


def decode_AccountCountryInfoRequestById(d: dict[str, Any]) -> AccountCountryInfoRequestById:
    """Decode a `AccountCountryInfoRequestById`; what does not fit is passed on."""
    self = new(AccountCountryInfoRequestById)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AccountCountryInfoRequestByIdKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountCountryInfoRequestByIdKeys}
    )
    return self


AccountCountryInfoRequestById.__decode__ = decode_AccountCountryInfoRequestById
AccountCountryInfoRequestByIdKeys = frozenset(("id",))


class AccountCountryInfoRequestByIsoCode(Model):
    """The object `AccountCountryInfoRequestByIsoCode`."""

    __slots__ = ("iso_code",)
    __fields__ = __slots__
    iso_code: str

    def __init__(
        self,
        *,
        iso_code: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.iso_code
        if v is not None:
            d["isoCode"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountCountryInfoRequestByIsoCode(d: dict[str, Any]) -> AccountCountryInfoRequestByIsoCode:
    """Decode a `AccountCountryInfoRequestByIsoCode`; what does not fit is passed on."""
    self = new(AccountCountryInfoRequestByIsoCode)
    get: Getter = d.get
    self.iso_code = get("isoCode")
    self.__extras__ = (
        None
        if AccountCountryInfoRequestByIsoCodeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountCountryInfoRequestByIsoCodeKeys}
    )
    return self


AccountCountryInfoRequestByIsoCode.__decode__ = decode_AccountCountryInfoRequestByIsoCode
AccountCountryInfoRequestByIsoCodeKeys = frozenset(("isoCode",))


class AccountFormattingLocaleInfoRequestById(Model):
    """The object `AccountFormattingLocaleInfoRequestById`."""

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


def decode_AccountFormattingLocaleInfoRequestById(d: dict[str, Any]) -> AccountFormattingLocaleInfoRequestById:
    """Decode a `AccountFormattingLocaleInfoRequestById`; what does not fit is passed on."""
    self = new(AccountFormattingLocaleInfoRequestById)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AccountFormattingLocaleInfoRequestByIdKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountFormattingLocaleInfoRequestByIdKeys}
    )
    return self


AccountFormattingLocaleInfoRequestById.__decode__ = decode_AccountFormattingLocaleInfoRequestById
AccountFormattingLocaleInfoRequestByIdKeys = frozenset(("id",))


class AccountFormattingLocaleInfoRequestByLocaleCode(Model):
    """The object `AccountFormattingLocaleInfoRequestByLocaleCode`."""

    __slots__ = ("locale_code",)
    __fields__ = __slots__
    locale_code: str

    def __init__(
        self,
        *,
        locale_code: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.locale_code
        if v is not None:
            d["localeCode"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountFormattingLocaleInfoRequestByLocaleCode(
    d: dict[str, Any],
) -> AccountFormattingLocaleInfoRequestByLocaleCode:
    """Decode a `AccountFormattingLocaleInfoRequestByLocaleCode`; what does not fit is passed on."""
    self = new(AccountFormattingLocaleInfoRequestByLocaleCode)
    get: Getter = d.get
    self.locale_code = get("localeCode")
    self.__extras__ = (
        None
        if AccountFormattingLocaleInfoRequestByLocaleCodeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountFormattingLocaleInfoRequestByLocaleCodeKeys}
    )
    return self


AccountFormattingLocaleInfoRequestByLocaleCode.__decode__ = decode_AccountFormattingLocaleInfoRequestByLocaleCode
AccountFormattingLocaleInfoRequestByLocaleCodeKeys = frozenset(("localeCode",))


class AccountGreetingLanguageInfoRequestById(Model):
    """The object `AccountGreetingLanguageInfoRequestById`."""

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


def decode_AccountGreetingLanguageInfoRequestById(d: dict[str, Any]) -> AccountGreetingLanguageInfoRequestById:
    """Decode a `AccountGreetingLanguageInfoRequestById`; what does not fit is passed on."""
    self = new(AccountGreetingLanguageInfoRequestById)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AccountGreetingLanguageInfoRequestByIdKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountGreetingLanguageInfoRequestByIdKeys}
    )
    return self


AccountGreetingLanguageInfoRequestById.__decode__ = decode_AccountGreetingLanguageInfoRequestById
AccountGreetingLanguageInfoRequestByIdKeys = frozenset(("id",))


class AccountGreetingLanguageInfoRequestByLocaleCode(Model):
    """The object `AccountGreetingLanguageInfoRequestByLocaleCode`."""

    __slots__ = ("locale_code",)
    __fields__ = __slots__
    locale_code: str

    def __init__(
        self,
        *,
        locale_code: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.locale_code
        if v is not None:
            d["localeCode"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountGreetingLanguageInfoRequestByLocaleCode(
    d: dict[str, Any],
) -> AccountGreetingLanguageInfoRequestByLocaleCode:
    """Decode a `AccountGreetingLanguageInfoRequestByLocaleCode`; what does not fit is passed on."""
    self = new(AccountGreetingLanguageInfoRequestByLocaleCode)
    get: Getter = d.get
    self.locale_code = get("localeCode")
    self.__extras__ = (
        None
        if AccountGreetingLanguageInfoRequestByLocaleCodeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountGreetingLanguageInfoRequestByLocaleCodeKeys}
    )
    return self


AccountGreetingLanguageInfoRequestByLocaleCode.__decode__ = decode_AccountGreetingLanguageInfoRequestByLocaleCode
AccountGreetingLanguageInfoRequestByLocaleCodeKeys = frozenset(("localeCode",))


class AccountLanguageInfoRequestById(Model):
    """The object `AccountLanguageInfoRequestById`."""

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


def decode_AccountLanguageInfoRequestById(d: dict[str, Any]) -> AccountLanguageInfoRequestById:
    """Decode a `AccountLanguageInfoRequestById`; what does not fit is passed on."""
    self = new(AccountLanguageInfoRequestById)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AccountLanguageInfoRequestByIdKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountLanguageInfoRequestByIdKeys}
    )
    return self


AccountLanguageInfoRequestById.__decode__ = decode_AccountLanguageInfoRequestById
AccountLanguageInfoRequestByIdKeys = frozenset(("id",))


class AccountLanguageInfoRequestByLocaleCode(Model):
    """The object `AccountLanguageInfoRequestByLocaleCode`."""

    __slots__ = ("locale_code",)
    __fields__ = __slots__
    locale_code: str

    def __init__(
        self,
        *,
        locale_code: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.locale_code
        if v is not None:
            d["localeCode"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountLanguageInfoRequestByLocaleCode(d: dict[str, Any]) -> AccountLanguageInfoRequestByLocaleCode:
    """Decode a `AccountLanguageInfoRequestByLocaleCode`; what does not fit is passed on."""
    self = new(AccountLanguageInfoRequestByLocaleCode)
    get: Getter = d.get
    self.locale_code = get("localeCode")
    self.__extras__ = (
        None
        if AccountLanguageInfoRequestByLocaleCodeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountLanguageInfoRequestByLocaleCodeKeys}
    )
    return self


AccountLanguageInfoRequestByLocaleCode.__decode__ = decode_AccountLanguageInfoRequestByLocaleCode
AccountLanguageInfoRequestByLocaleCodeKeys = frozenset(("localeCode",))


class AccountRegionalSettingRequest(Model):
    """The object `AccountRegionalSettingRequest`."""

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
    formatting_locale: AccountFormattingLocaleInfoRequest | None
    greeting_language: AccountGreetingLanguageInfoRequest | None
    home_country: AccountCountryInfoRequest | None
    language: AccountLanguageInfoRequest | None
    time_format: TimeFormatEnum | None
    timezone: AccountTimezoneInfoRequest

    def __init__(
        self,
        *,
        formatting_locale: AccountFormattingLocaleInfoRequest | AccountFormattingLocaleInfoRequestDict | None = None,
        greeting_language: AccountGreetingLanguageInfoRequest | AccountGreetingLanguageInfoRequestDict | None = None,
        home_country: AccountCountryInfoRequest | AccountCountryInfoRequestDict | None = None,
        language: AccountLanguageInfoRequest | AccountLanguageInfoRequestDict | None = None,
        time_format: TimeFormatEnum | Literal["12h", "24h"] | None = None,
        timezone: AccountTimezoneInfoRequest | AccountTimezoneInfoRequestDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.formatting_locale
        if v is not None:
            d["formattingLocale"] = encode(v)
        v = self.greeting_language
        if v is not None:
            d["greetingLanguage"] = encode(v)
        v = self.home_country
        if v is not None:
            d["homeCountry"] = encode(v)
        v = self.language
        if v is not None:
            d["language"] = encode(v)
        v = self.time_format
        if v is not None:
            d["timeFormat"] = v.wire if typeof(v) is TimeFormatEnum else v
        v = self.timezone
        if v is not None:
            d["timezone"] = encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountRegionalSettingRequest(d: dict[str, Any]) -> AccountRegionalSettingRequest:
    """Decode a `AccountRegionalSettingRequest`; what does not fit is passed on."""
    self = new(AccountRegionalSettingRequest)
    get: Getter = d.get
    self.formatting_locale = decode_AccountFormattingLocaleInfoRequest(get("formattingLocale"))
    self.greeting_language = decode_AccountGreetingLanguageInfoRequest(get("greetingLanguage"))
    self.home_country = decode_AccountCountryInfoRequest(get("homeCountry"))
    self.language = decode_AccountLanguageInfoRequest(get("language"))
    v = get("timeFormat")
    self.time_format = TimeFormatEnumTable[v] if typeof(v) is str else v
    self.timezone = decode_AccountTimezoneInfoRequest(get("timezone"))
    self.__extras__ = (
        None
        if AccountRegionalSettingRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountRegionalSettingRequestKeys}
    )
    return self


AccountRegionalSettingRequest.__decode__ = decode_AccountRegionalSettingRequest
AccountRegionalSettingRequestKeys = frozenset(
    (
        "formattingLocale",
        "greetingLanguage",
        "homeCountry",
        "language",
        "timeFormat",
        "timezone",
    )
)


class AccountTimezoneInfoRequestById(Model):
    """The object `AccountTimezoneInfoRequestById`."""

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


def decode_AccountTimezoneInfoRequestById(d: dict[str, Any]) -> AccountTimezoneInfoRequestById:
    """Decode a `AccountTimezoneInfoRequestById`; what does not fit is passed on."""
    self = new(AccountTimezoneInfoRequestById)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AccountTimezoneInfoRequestByIdKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountTimezoneInfoRequestByIdKeys}
    )
    return self


AccountTimezoneInfoRequestById.__decode__ = decode_AccountTimezoneInfoRequestById
AccountTimezoneInfoRequestByIdKeys = frozenset(("id",))


class AccountTimezoneInfoRequestByName(Model):
    """The object `AccountTimezoneInfoRequestByName`."""

    __slots__ = ("name",)
    __fields__ = __slots__
    name: str

    def __init__(
        self,
        *,
        name: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountTimezoneInfoRequestByName(d: dict[str, Any]) -> AccountTimezoneInfoRequestByName:
    """Decode a `AccountTimezoneInfoRequestByName`; what does not fit is passed on."""
    self = new(AccountTimezoneInfoRequestByName)
    get: Getter = d.get
    self.name = get("name")
    self.__extras__ = (
        None
        if AccountTimezoneInfoRequestByNameKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountTimezoneInfoRequestByNameKeys}
    )
    return self


AccountTimezoneInfoRequestByName.__decode__ = decode_AccountTimezoneInfoRequestByName
AccountTimezoneInfoRequestByNameKeys = frozenset(("name",))


class CountryInfoMinimalModel(Model):
    """The object `CountryInfoMinimalModel`."""

    __slots__ = (
        "id",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
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
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CountryInfoMinimalModel(d: dict[str, Any]) -> CountryInfoMinimalModel:
    """Decode a `CountryInfoMinimalModel`; what does not fit is passed on."""
    self = new(CountryInfoMinimalModel)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CountryInfoMinimalModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CountryInfoMinimalModelKeys}
    )
    return self


CountryInfoMinimalModel.__decode__ = decode_CountryInfoMinimalModel
CountryInfoMinimalModelKeys = frozenset(
    (
        "id",
        "uri",
    )
)


class LanguageInfo(Model):
    """Language of the dictionary and what it can be used for."""

    __slots__ = (
        "date_format",
        "formatting_locale",
        "greeting",
        "id",
        "iso_code",
        "locale_code",
        "name",
        "time_format",
        "ui",
        "uri",
    )
    __fields__ = __slots__
    date_format: str | None
    """Pattern for dates."""
    formatting_locale: bool | None
    """`True` if its formats can be chosen."""
    greeting: bool | None
    """`True` if greetings are spoken in it."""
    id: str | None
    """Id of the language in the dictionary."""
    iso_code: str | None
    """Code of the country, two letters."""
    locale_code: str | None
    """Code such as `en-US`."""
    name: str | None
    """Name of the language."""
    time_format: str | None
    """Pattern for times."""
    ui: bool | None
    """`True` if the interface is available in it."""
    uri: str | None
    """Address of the language."""

    def __init__(
        self,
        *,
        date_format: str | None = None,
        formatting_locale: bool | None = None,
        greeting: bool | None = None,
        id: str | None = None,
        iso_code: str | None = None,
        locale_code: str | None = None,
        name: str | None = None,
        time_format: str | None = None,
        ui: bool | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.date_format
        if v is not None:
            d["dateFormat"] = v
        v = self.formatting_locale
        if v is not None:
            d["formattingLocale"] = v
        v = self.greeting
        if v is not None:
            d["greeting"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.iso_code
        if v is not None:
            d["isoCode"] = v
        v = self.locale_code
        if v is not None:
            d["localeCode"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.time_format
        if v is not None:
            d["timeFormat"] = v
        v = self.ui
        if v is not None:
            d["ui"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_LanguageInfo(d: dict[str, Any]) -> LanguageInfo:
    """Decode a `LanguageInfo`; what does not fit is passed on."""
    self = new(LanguageInfo)
    get: Getter = d.get
    self.date_format = get("dateFormat")
    self.formatting_locale = get("formattingLocale")
    self.greeting = get("greeting")
    self.id = get("id")
    self.iso_code = get("isoCode")
    self.locale_code = get("localeCode")
    self.name = get("name")
    self.time_format = get("timeFormat")
    self.ui = get("ui")
    self.uri = get("uri")
    self.__extras__ = None if LanguageInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in LanguageInfoKeys}
    return self


LanguageInfo.__decode__ = decode_LanguageInfo
LanguageInfoKeys = frozenset(
    (
        "dateFormat",
        "formattingLocale",
        "greeting",
        "id",
        "isoCode",
        "localeCode",
        "name",
        "timeFormat",
        "ui",
        "uri",
    )
)


class LanguageList(Model):
    """All languages of the dictionary."""

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
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: EnumeratedPagingModel | None
    """Where this page stands; totals may be missing."""
    records: list[LanguageInfo] | None
    """Languages."""
    uri: str | None
    """Address that gives this list again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[LanguageInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is LanguageInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_LanguageList(d: dict[str, Any]) -> LanguageList:
    """Decode a `LanguageList`; what does not fit is passed on."""
    self = new(LanguageList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_LanguageInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if LanguageListKeys.issuperset(d) else {k: d[k] for k in d if k not in LanguageListKeys}
    return self


LanguageList.__decode__ = decode_LanguageList
LanguageListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class LocationInfo(Model):
    """Town with its area code."""

    __slots__ = (
        "area_code",
        "city",
        "npa",
        "nxx",
        "state",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "state": "state",
    }
    area_code: str | None
    """Area code."""
    city: str | None
    """Name of the town."""
    npa: str | None
    """North American area code, three digits."""
    nxx: str | None
    """Exchange code after the area code; only with `with_nxx=True`."""
    state: LocationStateInfo | None
    """State the town belongs to."""
    uri: str | None
    """Address of the entry."""

    def __init__(
        self,
        *,
        area_code: str | None = None,
        city: str | None = None,
        npa: str | None = None,
        nxx: str | None = None,
        state: LocationStateInfo | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.area_code
        if v is not None:
            d["areaCode"] = v
        v = self.city
        if v is not None:
            d["city"] = v
        v = self.npa
        if v is not None:
            d["npa"] = v
        v = self.nxx
        if v is not None:
            d["nxx"] = v
        v = self.state
        if v is not None:
            d["state"] = v.to_dict() if typeof(v) is LocationStateInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_LocationInfo(d: dict[str, Any]) -> LocationInfo:
    """Decode a `LocationInfo`; what does not fit is passed on."""
    self = new(LocationInfo)
    get: Getter = d.get
    self.area_code = get("areaCode")
    self.city = get("city")
    self.npa = get("npa")
    self.nxx = get("nxx")
    v = get("state")
    self.state = decode_LocationStateInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = None if LocationInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in LocationInfoKeys}
    return self


LocationInfo.__decode__ = decode_LocationInfo
LocationInfoKeys = frozenset(
    (
        "areaCode",
        "city",
        "npa",
        "nxx",
        "state",
        "uri",
    )
)


class LocationList(Model):
    """One page of towns with their area codes."""

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
    navigation: PageNavigationModel
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: EnumeratedPagingModel
    """Where this page stands; totals may be missing."""
    records: list[LocationInfo] | None
    """Towns of this page."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel,
        paging: EnumeratedPagingModel,
        records: list[LocationInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is LocationInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_LocationList(d: dict[str, Any]) -> LocationList:
    """Decode a `LocationList`; what does not fit is passed on."""
    self = new(LocationList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_LocationInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if LocationListKeys.issuperset(d) else {k: d[k] for k in d if k not in LocationListKeys}
    return self


LocationList.__decode__ = decode_LocationList
LocationListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class LocationStateInfo(Model):
    """The object `LocationStateInfo`."""

    __slots__ = (
        "id",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
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
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_LocationStateInfo(d: dict[str, Any]) -> LocationStateInfo:
    """Decode a `LocationStateInfo`; what does not fit is passed on."""
    self = new(LocationStateInfo)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None if LocationStateInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in LocationStateInfoKeys}
    )
    return self


LocationStateInfo.__decode__ = decode_LocationStateInfo
LocationStateInfoKeys = frozenset(
    (
        "id",
        "uri",
    )
)


class StateInfo(Model):
    """State or province of the dictionary."""

    __slots__ = (
        "country",
        "id",
        "iso_code",
        "name",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "country": "country",
    }
    country: CountryInfoMinimalModel | None
    """Country the state belongs to."""
    id: str | None
    """Id of the state in the dictionary."""
    iso_code: str | None
    """Short code, mostly two letters."""
    name: str | None
    """Name of the state."""
    uri: str | None
    """Address of the state."""

    def __init__(
        self,
        *,
        country: CountryInfoMinimalModel | None = None,
        id: str | None = None,
        iso_code: str | None = None,
        name: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.country
        if v is not None:
            d["country"] = v.to_dict() if typeof(v) is CountryInfoMinimalModel else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.iso_code
        if v is not None:
            d["isoCode"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_StateInfo(d: dict[str, Any]) -> StateInfo:
    """Decode a `StateInfo`; what does not fit is passed on."""
    self = new(StateInfo)
    get: Getter = d.get
    v = get("country")
    self.country = decode_CountryInfoMinimalModel(v) if typeof(v) is dict else v
    self.id = get("id")
    self.iso_code = get("isoCode")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = None if StateInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in StateInfoKeys}
    return self


StateInfo.__decode__ = decode_StateInfo
StateInfoKeys = frozenset(
    (
        "country",
        "id",
        "isoCode",
        "name",
        "uri",
    )
)


class StateList(Model):
    """One page of states and provinces."""

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
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: EnumeratedPagingModel | None
    """Where this page stands; totals may be missing."""
    records: list[StateInfo] | None
    """States of this page."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[StateInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is StateInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_StateList(d: dict[str, Any]) -> StateList:
    """Decode a `StateList`; what does not fit is passed on."""
    self = new(StateList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_StateInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if StateListKeys.issuperset(d) else {k: d[k] for k in d if k not in StateListKeys}
    return self


StateList.__decode__ = decode_StateList
StateListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class TimezoneList(Model):
    """One page of time zones."""

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
    navigation: PageNavigationModel
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: EnumeratedPagingModel
    """Where this page stands; totals may be missing."""
    records: list[TimezoneInfoBase]
    """Time zones of this page."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel,
        paging: EnumeratedPagingModel,
        records: Sequence[TimezoneInfoBase | TimezoneInfoBaseDict],
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
                [i0.to_dict() if typeof(i0) is TimezoneInfoBase else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TimezoneList(d: dict[str, Any]) -> TimezoneList:
    """Decode a `TimezoneList`; what does not fit is passed on."""
    self = new(TimezoneList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_TimezoneInfoBase(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if TimezoneListKeys.issuperset(d) else {k: d[k] for k in d if k not in TimezoneListKeys}
    return self


TimezoneList.__decode__ = decode_TimezoneList
TimezoneListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)

AccountCountryInfoRequest: TypeAlias = (
    "AccountCountryInfoRequestById | AccountCountryInfoRequestByIsoCode | UnknownVariant"
)
"""One of several."""


def decode_AccountCountryInfoRequest(v: Any) -> Any:
    """Decode a `AccountCountryInfoRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, AccountCountryInfoRequestVariants)
    return v


AccountFormattingLocaleInfoRequest: TypeAlias = (
    "AccountFormattingLocaleInfoRequestById | AccountFormattingLocaleInfoRequestByLocaleCode | UnknownVariant"
)
"""One of several."""


def decode_AccountFormattingLocaleInfoRequest(v: Any) -> Any:
    """Decode a `AccountFormattingLocaleInfoRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, AccountFormattingLocaleInfoRequestVariants)
    return v


AccountGreetingLanguageInfoRequest: TypeAlias = (
    "AccountGreetingLanguageInfoRequestById | AccountGreetingLanguageInfoRequestByLocaleCode | UnknownVariant"
)
"""One of several."""


def decode_AccountGreetingLanguageInfoRequest(v: Any) -> Any:
    """Decode a `AccountGreetingLanguageInfoRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, AccountGreetingLanguageInfoRequestVariants)
    return v


AccountLanguageInfoRequest: TypeAlias = (
    "AccountLanguageInfoRequestById | AccountLanguageInfoRequestByLocaleCode | UnknownVariant"
)
"""One of several."""


def decode_AccountLanguageInfoRequest(v: Any) -> Any:
    """Decode a `AccountLanguageInfoRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, AccountLanguageInfoRequestVariants)
    return v


AccountTimezoneInfoRequest: TypeAlias = (
    "AccountTimezoneInfoRequestById | AccountTimezoneInfoRequestByName | UnknownVariant"
)
"""One of several."""


def decode_AccountTimezoneInfoRequest(v: Any) -> Any:
    """Decode a `AccountTimezoneInfoRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, AccountTimezoneInfoRequestVariants)
    return v


AccountCountryInfoRequestVariants: Variants = (
    (frozenset(("id",)), frozenset(("id",)), decode_AccountCountryInfoRequestById),
    (frozenset(("isoCode",)), frozenset(("isoCode",)), decode_AccountCountryInfoRequestByIsoCode),
)
AccountFormattingLocaleInfoRequestVariants: Variants = (
    (frozenset(("id",)), frozenset(("id",)), decode_AccountFormattingLocaleInfoRequestById),
    (frozenset(("localeCode",)), frozenset(("localeCode",)), decode_AccountFormattingLocaleInfoRequestByLocaleCode),
)
AccountGreetingLanguageInfoRequestVariants: Variants = (
    (frozenset(("id",)), frozenset(("id",)), decode_AccountGreetingLanguageInfoRequestById),
    (frozenset(("localeCode",)), frozenset(("localeCode",)), decode_AccountGreetingLanguageInfoRequestByLocaleCode),
)
AccountLanguageInfoRequestVariants: Variants = (
    (frozenset(("id",)), frozenset(("id",)), decode_AccountLanguageInfoRequestById),
    (frozenset(("localeCode",)), frozenset(("localeCode",)), decode_AccountLanguageInfoRequestByLocaleCode),
)
AccountTimezoneInfoRequestVariants: Variants = (
    (frozenset(("id",)), frozenset(("id",)), decode_AccountTimezoneInfoRequestById),
    (frozenset(("name",)), frozenset(("name",)), decode_AccountTimezoneInfoRequestByName),
)
