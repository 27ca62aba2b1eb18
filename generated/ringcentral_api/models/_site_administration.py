"""Models: site administration."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, encode, new, typeof
from ._shared_time_format_enum import TimeFormatEnum, TimeFormatEnumTable


class BasicExtensionInfoResource(Model):
    """The object `BasicExtensionInfoResource`."""

    __slots__ = (
        "extension_number",
        "id",
        "name",
    )
    __fields__ = __slots__
    extension_number: str | None
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.extension_number = extension_number
        self.id = id
        self.name = name

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BasicExtensionInfoResource:
        self = new(BasicExtensionInfoResource)
        get: Getter = d.get
        self.extension_number = get("extensionNumber")
        self.id = get("id")
        self.name = get("name")
        self.__extras__ = (
            None
            if BasicExtensionInfoResourceKeys.issuperset(d)
            else {k: d[k] for k in d if k not in BasicExtensionInfoResourceKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


BasicExtensionInfoResourceKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "name",
    )
)


class BusinessSiteCollectionRequest(Model):
    """The object `BusinessSiteCollectionRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    records: list[RolesBusinessSiteResource] | None

    def __init__(
        self,
        *,
        records: list[RolesBusinessSiteResource] | None = None,
    ) -> None:
        self.__extras__ = None
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BusinessSiteCollectionRequest:
        self = new(BusinessSiteCollectionRequest)
        get: Getter = d.get
        v = get("records")
        self.records = (
            [RolesBusinessSiteResource.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.__extras__ = (
            None
            if BusinessSiteCollectionRequestKeys.issuperset(d)
            else {k: d[k] for k in d if k not in BusinessSiteCollectionRequestKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is RolesBusinessSiteResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


BusinessSiteCollectionRequestKeys = frozenset(("records",))


class BusinessSiteCollectionResource(Model):
    """The object `BusinessSiteCollectionResource`."""

    __slots__ = (
        "records",
        "uri",
    )
    __fields__ = __slots__
    records: list[RolesBusinessSiteResource] | None
    uri: str | None

    def __init__(
        self,
        *,
        records: list[RolesBusinessSiteResource] | None = None,
        uri: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.records = records
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BusinessSiteCollectionResource:
        self = new(BusinessSiteCollectionResource)
        get: Getter = d.get
        v = get("records")
        self.records = (
            [RolesBusinessSiteResource.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.uri = get("uri")
        self.__extras__ = (
            None
            if BusinessSiteCollectionResourceKeys.issuperset(d)
            else {k: d[k] for k in d if k not in BusinessSiteCollectionResourceKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is RolesBusinessSiteResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


BusinessSiteCollectionResourceKeys = frozenset(
    (
        "records",
        "uri",
    )
)


class ContactAddressInfoResource(Model):
    """The object `ContactAddressInfoResource`."""

    __slots__ = (
        "city",
        "country",
        "state",
        "street",
        "zip",
    )
    __fields__ = __slots__
    city: str | None
    country: str | None
    state: str | None
    street: str | None
    zip: str | None

    def __init__(
        self,
        *,
        city: str | None = None,
        country: str | None = None,
        state: str | None = None,
        street: str | None = None,
        zip: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.city = city
        self.country = country
        self.state = state
        self.street = street
        self.zip = zip

    @staticmethod
    def __decode__(d: dict[str, Any]) -> ContactAddressInfoResource:
        self = new(ContactAddressInfoResource)
        get: Getter = d.get
        self.city = get("city")
        self.country = get("country")
        self.state = get("state")
        self.street = get("street")
        self.zip = get("zip")
        self.__extras__ = (
            None
            if ContactAddressInfoResourceKeys.issuperset(d)
            else {k: d[k] for k in d if k not in ContactAddressInfoResourceKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.city
        if v is not None:
            d["city"] = v
        v = self.country
        if v is not None:
            d["country"] = v
        v = self.state
        if v is not None:
            d["state"] = v
        v = self.street
        if v is not None:
            d["street"] = v
        v = self.zip
        if v is not None:
            d["zip"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


ContactAddressInfoResourceKeys = frozenset(
    (
        "city",
        "country",
        "state",
        "street",
        "zip",
    )
)


class CurrencyResource(Model):
    """The object `CurrencyResource`."""

    __slots__ = (
        "code",
        "id",
        "minor_symbol",
        "name",
        "symbol",
    )
    __fields__ = __slots__
    code: str | None
    id: str | None
    minor_symbol: str | None
    name: str | None
    symbol: str | None

    def __init__(
        self,
        *,
        code: str | None = None,
        id: str | None = None,
        minor_symbol: str | None = None,
        name: str | None = None,
        symbol: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.code = code
        self.id = id
        self.minor_symbol = minor_symbol
        self.name = name
        self.symbol = symbol

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CurrencyResource:
        self = new(CurrencyResource)
        get: Getter = d.get
        self.code = get("code")
        self.id = get("id")
        self.minor_symbol = get("minorSymbol")
        self.name = get("name")
        self.symbol = get("symbol")
        self.__extras__ = (
            None if CurrencyResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in CurrencyResourceKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.code
        if v is not None:
            d["code"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.minor_symbol
        if v is not None:
            d["minorSymbol"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.symbol
        if v is not None:
            d["symbol"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


CurrencyResourceKeys = frozenset(
    (
        "code",
        "id",
        "minorSymbol",
        "name",
        "symbol",
    )
)


class RolesBusinessSiteResource(Model):
    """The object `RolesBusinessSiteResource`."""

    __slots__ = (
        "business_address",
        "caller_id_name",
        "code",
        "email",
        "extension_number",
        "id",
        "name",
        "operator",
        "regional_settings",
        "uri",
    )
    __fields__ = __slots__
    business_address: ContactAddressInfoResource | None
    caller_id_name: str | None
    code: str | None
    email: str | None
    extension_number: str | None
    id: str
    name: str | None
    operator: BasicExtensionInfoResource | None
    regional_settings: RolesRegionalSettingsResource | None
    uri: str | None

    def __init__(
        self,
        *,
        business_address: ContactAddressInfoResource | None = None,
        caller_id_name: str | None = None,
        code: str | None = None,
        email: str | None = None,
        extension_number: str | None = None,
        id: str,
        name: str | None = None,
        operator: BasicExtensionInfoResource | None = None,
        regional_settings: RolesRegionalSettingsResource | None = None,
        uri: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.business_address = business_address
        self.caller_id_name = caller_id_name
        self.code = code
        self.email = email
        self.extension_number = extension_number
        self.id = id
        self.name = name
        self.operator = operator
        self.regional_settings = regional_settings
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> RolesBusinessSiteResource:
        self = new(RolesBusinessSiteResource)
        get: Getter = d.get
        v = get("businessAddress")
        self.business_address = ContactAddressInfoResource.__decode__(v) if typeof(v) is dict else v
        self.caller_id_name = get("callerIdName")
        self.code = get("code")
        self.email = get("email")
        self.extension_number = get("extensionNumber")
        self.id = get("id")
        self.name = get("name")
        v = get("operator")
        self.operator = BasicExtensionInfoResource.__decode__(v) if typeof(v) is dict else v
        v = get("regionalSettings")
        self.regional_settings = RolesRegionalSettingsResource.__decode__(v) if typeof(v) is dict else v
        self.uri = get("uri")
        self.__extras__ = (
            None
            if RolesBusinessSiteResourceKeys.issuperset(d)
            else {k: d[k] for k in d if k not in RolesBusinessSiteResourceKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.business_address
        if v is not None:
            d["businessAddress"] = v.to_dict() if typeof(v) is ContactAddressInfoResource else encode(v)
        v = self.caller_id_name
        if v is not None:
            d["callerIdName"] = v
        v = self.code
        if v is not None:
            d["code"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.operator
        if v is not None:
            d["operator"] = v.to_dict() if typeof(v) is BasicExtensionInfoResource else encode(v)
        v = self.regional_settings
        if v is not None:
            d["regionalSettings"] = v.to_dict() if typeof(v) is RolesRegionalSettingsResource else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


RolesBusinessSiteResourceKeys = frozenset(
    (
        "businessAddress",
        "callerIdName",
        "code",
        "email",
        "extensionNumber",
        "id",
        "name",
        "operator",
        "regionalSettings",
        "uri",
    )
)


class RolesCountryResource(Model):
    """The object `RolesCountryResource`."""

    __slots__ = (
        "calling_code",
        "emergency_calling",
        "free_softphone_line",
        "id",
        "iso_code",
        "login_allowed",
        "name",
        "number_selling",
        "signup_allowed",
        "uri",
    )
    __fields__ = __slots__
    calling_code: str | None
    emergency_calling: bool | None
    free_softphone_line: bool | None
    id: str | None
    iso_code: str | None
    login_allowed: bool | None
    name: str | None
    number_selling: bool | None
    signup_allowed: bool | None
    uri: str | None

    def __init__(
        self,
        *,
        calling_code: str | None = None,
        emergency_calling: bool | None = None,
        free_softphone_line: bool | None = None,
        id: str | None = None,
        iso_code: str | None = None,
        login_allowed: bool | None = None,
        name: str | None = None,
        number_selling: bool | None = None,
        signup_allowed: bool | None = None,
        uri: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.calling_code = calling_code
        self.emergency_calling = emergency_calling
        self.free_softphone_line = free_softphone_line
        self.id = id
        self.iso_code = iso_code
        self.login_allowed = login_allowed
        self.name = name
        self.number_selling = number_selling
        self.signup_allowed = signup_allowed
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> RolesCountryResource:
        self = new(RolesCountryResource)
        get: Getter = d.get
        self.calling_code = get("callingCode")
        self.emergency_calling = get("emergencyCalling")
        self.free_softphone_line = get("freeSoftphoneLine")
        self.id = get("id")
        self.iso_code = get("isoCode")
        self.login_allowed = get("loginAllowed")
        self.name = get("name")
        self.number_selling = get("numberSelling")
        self.signup_allowed = get("signupAllowed")
        self.uri = get("uri")
        self.__extras__ = (
            None
            if RolesCountryResourceKeys.issuperset(d)
            else {k: d[k] for k in d if k not in RolesCountryResourceKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.calling_code
        if v is not None:
            d["callingCode"] = v
        v = self.emergency_calling
        if v is not None:
            d["emergencyCalling"] = v
        v = self.free_softphone_line
        if v is not None:
            d["freeSoftphoneLine"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.iso_code
        if v is not None:
            d["isoCode"] = v
        v = self.login_allowed
        if v is not None:
            d["loginAllowed"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.number_selling
        if v is not None:
            d["numberSelling"] = v
        v = self.signup_allowed
        if v is not None:
            d["signupAllowed"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


RolesCountryResourceKeys = frozenset(
    (
        "callingCode",
        "emergencyCalling",
        "freeSoftphoneLine",
        "id",
        "isoCode",
        "loginAllowed",
        "name",
        "numberSelling",
        "signupAllowed",
        "uri",
    )
)


class RolesLanguageResource(Model):
    """The object `RolesLanguageResource`."""

    __slots__ = (
        "id",
        "locale_code",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    locale_code: str | None
    name: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        locale_code: str | None = None,
        name: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.id = id
        self.locale_code = locale_code
        self.name = name

    @staticmethod
    def __decode__(d: dict[str, Any]) -> RolesLanguageResource:
        self = new(RolesLanguageResource)
        get: Getter = d.get
        self.id = get("id")
        self.locale_code = get("localeCode")
        self.name = get("name")
        self.__extras__ = (
            None
            if RolesLanguageResourceKeys.issuperset(d)
            else {k: d[k] for k in d if k not in RolesLanguageResourceKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.locale_code
        if v is not None:
            d["localeCode"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


RolesLanguageResourceKeys = frozenset(
    (
        "id",
        "localeCode",
        "name",
    )
)


class RolesRegionalSettingsResource(Model):
    """The object `RolesRegionalSettingsResource`."""

    __slots__ = (
        "currency",
        "formatting_locale",
        "greeting_language",
        "home_country",
        "language",
        "time_format",
        "timezone",
    )
    __fields__ = __slots__
    currency: CurrencyResource | None
    formatting_locale: RolesLanguageResource | None
    greeting_language: RolesLanguageResource | None
    home_country: RolesCountryResource | None
    language: RolesLanguageResource | None
    time_format: TimeFormatEnum | None
    timezone: RolesTimezoneResource | None

    def __init__(
        self,
        *,
        currency: CurrencyResource | None = None,
        formatting_locale: RolesLanguageResource | None = None,
        greeting_language: RolesLanguageResource | None = None,
        home_country: RolesCountryResource | None = None,
        language: RolesLanguageResource | None = None,
        time_format: TimeFormatEnum | None = None,
        timezone: RolesTimezoneResource | None = None,
    ) -> None:
        self.__extras__ = None
        self.currency = currency
        self.formatting_locale = formatting_locale
        self.greeting_language = greeting_language
        self.home_country = home_country
        self.language = language
        self.time_format = time_format
        self.timezone = timezone

    @staticmethod
    def __decode__(d: dict[str, Any]) -> RolesRegionalSettingsResource:
        self = new(RolesRegionalSettingsResource)
        get: Getter = d.get
        v = get("currency")
        self.currency = CurrencyResource.__decode__(v) if typeof(v) is dict else v
        v = get("formattingLocale")
        self.formatting_locale = RolesLanguageResource.__decode__(v) if typeof(v) is dict else v
        v = get("greetingLanguage")
        self.greeting_language = RolesLanguageResource.__decode__(v) if typeof(v) is dict else v
        v = get("homeCountry")
        self.home_country = RolesCountryResource.__decode__(v) if typeof(v) is dict else v
        v = get("language")
        self.language = RolesLanguageResource.__decode__(v) if typeof(v) is dict else v
        v = get("timeFormat")
        self.time_format = TimeFormatEnumTable[v] if typeof(v) is str else v
        v = get("timezone")
        self.timezone = RolesTimezoneResource.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None
            if RolesRegionalSettingsResourceKeys.issuperset(d)
            else {k: d[k] for k in d if k not in RolesRegionalSettingsResourceKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.currency
        if v is not None:
            d["currency"] = v.to_dict() if typeof(v) is CurrencyResource else encode(v)
        v = self.formatting_locale
        if v is not None:
            d["formattingLocale"] = v.to_dict() if typeof(v) is RolesLanguageResource else encode(v)
        v = self.greeting_language
        if v is not None:
            d["greetingLanguage"] = v.to_dict() if typeof(v) is RolesLanguageResource else encode(v)
        v = self.home_country
        if v is not None:
            d["homeCountry"] = v.to_dict() if typeof(v) is RolesCountryResource else encode(v)
        v = self.language
        if v is not None:
            d["language"] = v.to_dict() if typeof(v) is RolesLanguageResource else encode(v)
        v = self.time_format
        if v is not None:
            d["timeFormat"] = v.wire if typeof(v) is TimeFormatEnum else v
        v = self.timezone
        if v is not None:
            d["timezone"] = v.to_dict() if typeof(v) is RolesTimezoneResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


RolesRegionalSettingsResourceKeys = frozenset(
    (
        "currency",
        "formattingLocale",
        "greetingLanguage",
        "homeCountry",
        "language",
        "timeFormat",
        "timezone",
    )
)


class RolesTimezoneResource(Model):
    """The object `RolesTimezoneResource`."""

    __slots__ = (
        "bias",
        "description",
        "id",
        "name",
        "uri",
    )
    __fields__ = __slots__
    bias: str | None
    description: str | None
    id: str | None
    name: str | None
    uri: str | None

    def __init__(
        self,
        *,
        bias: str | None = None,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        uri: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.bias = bias
        self.description = description
        self.id = id
        self.name = name
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> RolesTimezoneResource:
        self = new(RolesTimezoneResource)
        get: Getter = d.get
        self.bias = get("bias")
        self.description = get("description")
        self.id = get("id")
        self.name = get("name")
        self.uri = get("uri")
        self.__extras__ = (
            None
            if RolesTimezoneResourceKeys.issuperset(d)
            else {k: d[k] for k in d if k not in RolesTimezoneResourceKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bias
        if v is not None:
            d["bias"] = v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


RolesTimezoneResourceKeys = frozenset(
    (
        "bias",
        "description",
        "id",
        "name",
        "uri",
    )
)
