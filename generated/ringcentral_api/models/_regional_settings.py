"""Models: regional settings."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._model import EnumTable, Getter, Model, Variants, encode, fill, new, pick, typeof
from ..types import OpenEnum, UnknownVariant
from ._shared_country_info_short_model import TimezoneInfoBase, decode_TimezoneInfoBase
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel
from ._shared_time_format_enum import TimeFormatEnum, TimeFormatEnumTable


class ListLocationsOrderBy(OpenEnum):
    """Values of `ListLocationsOrderBy`."""

    NPA = "Npa"
    CITY = "City"


ListLocationsOrderByTable = EnumTable(ListLocationsOrderBy)


class AccountCountryInfoRequestOption1(Model):
    """The object `AccountCountryInfoRequestOption1`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str

    def __init__(
        self,
        *,
        id: str,
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


def decode_AccountCountryInfoRequestOption1(d: dict[str, Any]) -> AccountCountryInfoRequestOption1:
    """Decode a `AccountCountryInfoRequestOption1`; what does not fit is passed on."""
    self = new(AccountCountryInfoRequestOption1)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AccountCountryInfoRequestOption1Keys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountCountryInfoRequestOption1Keys}
    )
    return self


AccountCountryInfoRequestOption1.__decode__ = decode_AccountCountryInfoRequestOption1
AccountCountryInfoRequestOption1Keys = frozenset(("id",))


class AccountCountryInfoRequestOption2(Model):
    """The object `AccountCountryInfoRequestOption2`."""

    __slots__ = ("iso_code",)
    __fields__ = __slots__
    iso_code: str

    def __init__(
        self,
        *,
        iso_code: str,
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


def decode_AccountCountryInfoRequestOption2(d: dict[str, Any]) -> AccountCountryInfoRequestOption2:
    """Decode a `AccountCountryInfoRequestOption2`; what does not fit is passed on."""
    self = new(AccountCountryInfoRequestOption2)
    get: Getter = d.get
    self.iso_code = get("isoCode")
    self.__extras__ = (
        None
        if AccountCountryInfoRequestOption2Keys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountCountryInfoRequestOption2Keys}
    )
    return self


AccountCountryInfoRequestOption2.__decode__ = decode_AccountCountryInfoRequestOption2
AccountCountryInfoRequestOption2Keys = frozenset(("isoCode",))


class AccountFormattingLocaleInfoRequestOption1(Model):
    """The object `AccountFormattingLocaleInfoRequestOption1`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str

    def __init__(
        self,
        *,
        id: str,
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


def decode_AccountFormattingLocaleInfoRequestOption1(d: dict[str, Any]) -> AccountFormattingLocaleInfoRequestOption1:
    """Decode a `AccountFormattingLocaleInfoRequestOption1`; what does not fit is passed on."""
    self = new(AccountFormattingLocaleInfoRequestOption1)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AccountFormattingLocaleInfoRequestOption1Keys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountFormattingLocaleInfoRequestOption1Keys}
    )
    return self


AccountFormattingLocaleInfoRequestOption1.__decode__ = decode_AccountFormattingLocaleInfoRequestOption1
AccountFormattingLocaleInfoRequestOption1Keys = frozenset(("id",))


class AccountFormattingLocaleInfoRequestOption2(Model):
    """The object `AccountFormattingLocaleInfoRequestOption2`."""

    __slots__ = ("locale_code",)
    __fields__ = __slots__
    locale_code: str

    def __init__(
        self,
        *,
        locale_code: str,
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


def decode_AccountFormattingLocaleInfoRequestOption2(d: dict[str, Any]) -> AccountFormattingLocaleInfoRequestOption2:
    """Decode a `AccountFormattingLocaleInfoRequestOption2`; what does not fit is passed on."""
    self = new(AccountFormattingLocaleInfoRequestOption2)
    get: Getter = d.get
    self.locale_code = get("localeCode")
    self.__extras__ = (
        None
        if AccountFormattingLocaleInfoRequestOption2Keys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountFormattingLocaleInfoRequestOption2Keys}
    )
    return self


AccountFormattingLocaleInfoRequestOption2.__decode__ = decode_AccountFormattingLocaleInfoRequestOption2
AccountFormattingLocaleInfoRequestOption2Keys = frozenset(("localeCode",))


class AccountGreetingLanguageInfoRequestOption1(Model):
    """The object `AccountGreetingLanguageInfoRequestOption1`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str

    def __init__(
        self,
        *,
        id: str,
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


def decode_AccountGreetingLanguageInfoRequestOption1(d: dict[str, Any]) -> AccountGreetingLanguageInfoRequestOption1:
    """Decode a `AccountGreetingLanguageInfoRequestOption1`; what does not fit is passed on."""
    self = new(AccountGreetingLanguageInfoRequestOption1)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AccountGreetingLanguageInfoRequestOption1Keys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountGreetingLanguageInfoRequestOption1Keys}
    )
    return self


AccountGreetingLanguageInfoRequestOption1.__decode__ = decode_AccountGreetingLanguageInfoRequestOption1
AccountGreetingLanguageInfoRequestOption1Keys = frozenset(("id",))


class AccountGreetingLanguageInfoRequestOption2(Model):
    """The object `AccountGreetingLanguageInfoRequestOption2`."""

    __slots__ = ("locale_code",)
    __fields__ = __slots__
    locale_code: str

    def __init__(
        self,
        *,
        locale_code: str,
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


def decode_AccountGreetingLanguageInfoRequestOption2(d: dict[str, Any]) -> AccountGreetingLanguageInfoRequestOption2:
    """Decode a `AccountGreetingLanguageInfoRequestOption2`; what does not fit is passed on."""
    self = new(AccountGreetingLanguageInfoRequestOption2)
    get: Getter = d.get
    self.locale_code = get("localeCode")
    self.__extras__ = (
        None
        if AccountGreetingLanguageInfoRequestOption2Keys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountGreetingLanguageInfoRequestOption2Keys}
    )
    return self


AccountGreetingLanguageInfoRequestOption2.__decode__ = decode_AccountGreetingLanguageInfoRequestOption2
AccountGreetingLanguageInfoRequestOption2Keys = frozenset(("localeCode",))


class AccountLanguageInfoRequestOption1(Model):
    """The object `AccountLanguageInfoRequestOption1`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str

    def __init__(
        self,
        *,
        id: str,
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


def decode_AccountLanguageInfoRequestOption1(d: dict[str, Any]) -> AccountLanguageInfoRequestOption1:
    """Decode a `AccountLanguageInfoRequestOption1`; what does not fit is passed on."""
    self = new(AccountLanguageInfoRequestOption1)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AccountLanguageInfoRequestOption1Keys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountLanguageInfoRequestOption1Keys}
    )
    return self


AccountLanguageInfoRequestOption1.__decode__ = decode_AccountLanguageInfoRequestOption1
AccountLanguageInfoRequestOption1Keys = frozenset(("id",))


class AccountLanguageInfoRequestOption2(Model):
    """The object `AccountLanguageInfoRequestOption2`."""

    __slots__ = ("locale_code",)
    __fields__ = __slots__
    locale_code: str

    def __init__(
        self,
        *,
        locale_code: str,
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


def decode_AccountLanguageInfoRequestOption2(d: dict[str, Any]) -> AccountLanguageInfoRequestOption2:
    """Decode a `AccountLanguageInfoRequestOption2`; what does not fit is passed on."""
    self = new(AccountLanguageInfoRequestOption2)
    get: Getter = d.get
    self.locale_code = get("localeCode")
    self.__extras__ = (
        None
        if AccountLanguageInfoRequestOption2Keys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountLanguageInfoRequestOption2Keys}
    )
    return self


AccountLanguageInfoRequestOption2.__decode__ = decode_AccountLanguageInfoRequestOption2
AccountLanguageInfoRequestOption2Keys = frozenset(("localeCode",))


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
    formatting_locale: AccountFormattingLocaleInfoRequest | None
    greeting_language: AccountGreetingLanguageInfoRequest | None
    home_country: AccountCountryInfoRequest | None
    language: AccountLanguageInfoRequest | None
    time_format: TimeFormatEnum | None
    timezone: AccountTimezoneInfoRequest

    def __init__(
        self,
        *,
        formatting_locale: AccountFormattingLocaleInfoRequest | None = None,
        greeting_language: AccountGreetingLanguageInfoRequest | None = None,
        home_country: AccountCountryInfoRequest | None = None,
        language: AccountLanguageInfoRequest | None = None,
        time_format: TimeFormatEnum | None = None,
        timezone: AccountTimezoneInfoRequest,
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


class AccountTimezoneInfoRequestOption1(Model):
    """The object `AccountTimezoneInfoRequestOption1`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str

    def __init__(
        self,
        *,
        id: str,
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


def decode_AccountTimezoneInfoRequestOption1(d: dict[str, Any]) -> AccountTimezoneInfoRequestOption1:
    """Decode a `AccountTimezoneInfoRequestOption1`; what does not fit is passed on."""
    self = new(AccountTimezoneInfoRequestOption1)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AccountTimezoneInfoRequestOption1Keys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountTimezoneInfoRequestOption1Keys}
    )
    return self


AccountTimezoneInfoRequestOption1.__decode__ = decode_AccountTimezoneInfoRequestOption1
AccountTimezoneInfoRequestOption1Keys = frozenset(("id",))


class AccountTimezoneInfoRequestOption2(Model):
    """The object `AccountTimezoneInfoRequestOption2`."""

    __slots__ = ("name",)
    __fields__ = __slots__
    name: str

    def __init__(
        self,
        *,
        name: str,
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


def decode_AccountTimezoneInfoRequestOption2(d: dict[str, Any]) -> AccountTimezoneInfoRequestOption2:
    """Decode a `AccountTimezoneInfoRequestOption2`; what does not fit is passed on."""
    self = new(AccountTimezoneInfoRequestOption2)
    get: Getter = d.get
    self.name = get("name")
    self.__extras__ = (
        None
        if AccountTimezoneInfoRequestOption2Keys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountTimezoneInfoRequestOption2Keys}
    )
    return self


AccountTimezoneInfoRequestOption2.__decode__ = decode_AccountTimezoneInfoRequestOption2
AccountTimezoneInfoRequestOption2Keys = frozenset(("name",))


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


class GetLocationListResponse(Model):
    """One page of towns with their area codes."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
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


def decode_GetLocationListResponse(d: dict[str, Any]) -> GetLocationListResponse:
    """Decode a `GetLocationListResponse`; what does not fit is passed on."""
    self = new(GetLocationListResponse)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_LocationInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if GetLocationListResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in GetLocationListResponseKeys}
    )
    return self


GetLocationListResponse.__decode__ = decode_GetLocationListResponse
GetLocationListResponseKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class GetStateInfoResponse(Model):
    """State or province of the dictionary."""

    __slots__ = (
        "country",
        "id",
        "iso_code",
        "name",
        "uri",
    )
    __fields__ = __slots__
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


def decode_GetStateInfoResponse(d: dict[str, Any]) -> GetStateInfoResponse:
    """Decode a `GetStateInfoResponse`; what does not fit is passed on."""
    self = new(GetStateInfoResponse)
    get: Getter = d.get
    v = get("country")
    self.country = decode_CountryInfoMinimalModel(v) if typeof(v) is dict else v
    self.id = get("id")
    self.iso_code = get("isoCode")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None if GetStateInfoResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in GetStateInfoResponseKeys}
    )
    return self


GetStateInfoResponse.__decode__ = decode_GetStateInfoResponse
GetStateInfoResponseKeys = frozenset(
    (
        "country",
        "id",
        "isoCode",
        "name",
        "uri",
    )
)


class GetStateListResponse(Model):
    """One page of states and provinces."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
    navigation: PageNavigationModel | None
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: EnumeratedPagingModel | None
    """Where this page stands; totals may be missing."""
    records: list[GetStateInfoResponse] | None
    """States of this page."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[GetStateInfoResponse] | None = None,
        uri: str | None = None,
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
                [i0.to_dict() if typeof(i0) is GetStateInfoResponse else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_GetStateListResponse(d: dict[str, Any]) -> GetStateListResponse:
    """Decode a `GetStateListResponse`; what does not fit is passed on."""
    self = new(GetStateListResponse)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_GetStateInfoResponse(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None if GetStateListResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in GetStateListResponseKeys}
    )
    return self


GetStateListResponse.__decode__ = decode_GetStateListResponse
GetStateListResponseKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class GetTimezoneListResponse(Model):
    """One page of time zones."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
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
        records: list[TimezoneInfoBase],
        uri: str | None = None,
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


def decode_GetTimezoneListResponse(d: dict[str, Any]) -> GetTimezoneListResponse:
    """Decode a `GetTimezoneListResponse`; what does not fit is passed on."""
    self = new(GetTimezoneListResponse)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_TimezoneInfoBase(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if GetTimezoneListResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in GetTimezoneListResponseKeys}
    )
    return self


GetTimezoneListResponse.__decode__ = decode_GetTimezoneListResponse
GetTimezoneListResponseKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
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

AccountCountryInfoRequest: TypeAlias = (
    "AccountCountryInfoRequestOption1 | AccountCountryInfoRequestOption2 | UnknownVariant"
)
"""One of several."""


def decode_AccountCountryInfoRequest(v: Any) -> Any:
    """Decode a `AccountCountryInfoRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, AccountCountryInfoRequestVariants)
    return v


AccountFormattingLocaleInfoRequest: TypeAlias = (
    "AccountFormattingLocaleInfoRequestOption1 | AccountFormattingLocaleInfoRequestOption2 | UnknownVariant"
)
"""One of several."""


def decode_AccountFormattingLocaleInfoRequest(v: Any) -> Any:
    """Decode a `AccountFormattingLocaleInfoRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, AccountFormattingLocaleInfoRequestVariants)
    return v


AccountGreetingLanguageInfoRequest: TypeAlias = (
    "AccountGreetingLanguageInfoRequestOption1 | AccountGreetingLanguageInfoRequestOption2 | UnknownVariant"
)
"""One of several."""


def decode_AccountGreetingLanguageInfoRequest(v: Any) -> Any:
    """Decode a `AccountGreetingLanguageInfoRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, AccountGreetingLanguageInfoRequestVariants)
    return v


AccountLanguageInfoRequest: TypeAlias = (
    "AccountLanguageInfoRequestOption1 | AccountLanguageInfoRequestOption2 | UnknownVariant"
)
"""One of several."""


def decode_AccountLanguageInfoRequest(v: Any) -> Any:
    """Decode a `AccountLanguageInfoRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, AccountLanguageInfoRequestVariants)
    return v


AccountTimezoneInfoRequest: TypeAlias = (
    "AccountTimezoneInfoRequestOption1 | AccountTimezoneInfoRequestOption2 | UnknownVariant"
)
"""One of several."""


def decode_AccountTimezoneInfoRequest(v: Any) -> Any:
    """Decode a `AccountTimezoneInfoRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, AccountTimezoneInfoRequestVariants)
    return v


AccountCountryInfoRequestVariants: Variants = (
    (frozenset(("id",)), frozenset(("id",)), decode_AccountCountryInfoRequestOption1),
    (frozenset(("isoCode",)), frozenset(("isoCode",)), decode_AccountCountryInfoRequestOption2),
)
AccountFormattingLocaleInfoRequestVariants: Variants = (
    (frozenset(("id",)), frozenset(("id",)), decode_AccountFormattingLocaleInfoRequestOption1),
    (frozenset(("localeCode",)), frozenset(("localeCode",)), decode_AccountFormattingLocaleInfoRequestOption2),
)
AccountGreetingLanguageInfoRequestVariants: Variants = (
    (frozenset(("id",)), frozenset(("id",)), decode_AccountGreetingLanguageInfoRequestOption1),
    (frozenset(("localeCode",)), frozenset(("localeCode",)), decode_AccountGreetingLanguageInfoRequestOption2),
)
AccountLanguageInfoRequestVariants: Variants = (
    (frozenset(("id",)), frozenset(("id",)), decode_AccountLanguageInfoRequestOption1),
    (frozenset(("localeCode",)), frozenset(("localeCode",)), decode_AccountLanguageInfoRequestOption2),
)
AccountTimezoneInfoRequestVariants: Variants = (
    (frozenset(("id",)), frozenset(("id",)), decode_AccountTimezoneInfoRequestOption1),
    (frozenset(("name",)), frozenset(("name",)), decode_AccountTimezoneInfoRequestOption2),
)
