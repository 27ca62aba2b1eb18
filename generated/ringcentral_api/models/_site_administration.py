"""Models: site administration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import Getter, Model, encode, fill, new, typeof
from ._shared_time_format_enum import TimeFormatEnum, TimeFormatEnumTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._site_administration import (
        BasicExtensionInfoResourceDict,
        ContactAddressInfoResourceDict,
        CurrencyResourceDict,
        RolesBusinessSiteResourceDict,
        RolesCountryResourceDict,
        RolesLanguageResourceDict,
        RolesRegionalSettingsResourceDict,
        RolesTimezoneResourceDict,
    )


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
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_BasicExtensionInfoResource(d: dict[str, Any]) -> BasicExtensionInfoResource:
    """Decode a `BasicExtensionInfoResource`; what does not fit is passed on."""
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


BasicExtensionInfoResource.__decode__ = decode_BasicExtensionInfoResource
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
    __converted__ = {
        "records": "records",
    }
    records: list[RolesBusinessSiteResource] | None

    def __init__(
        self,
        *,
        records: Sequence[RolesBusinessSiteResource | RolesBusinessSiteResourceDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_BusinessSiteCollectionRequest(d: dict[str, Any]) -> BusinessSiteCollectionRequest:
    """Decode a `BusinessSiteCollectionRequest`; what does not fit is passed on."""
    self = new(BusinessSiteCollectionRequest)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_RolesBusinessSiteResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if BusinessSiteCollectionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BusinessSiteCollectionRequestKeys}
    )
    return self


BusinessSiteCollectionRequest.__decode__ = decode_BusinessSiteCollectionRequest
BusinessSiteCollectionRequestKeys = frozenset(("records",))


class BusinessSiteCollectionResource(Model):
    """The object `BusinessSiteCollectionResource`."""

    __slots__ = (
        "records",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[RolesBusinessSiteResource] | None
    uri: str | None

    def __init__(
        self,
        *,
        records: Sequence[RolesBusinessSiteResource | RolesBusinessSiteResourceDict] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_BusinessSiteCollectionResource(d: dict[str, Any]) -> BusinessSiteCollectionResource:
    """Decode a `BusinessSiteCollectionResource`; what does not fit is passed on."""
    self = new(BusinessSiteCollectionResource)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_RolesBusinessSiteResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None
        if BusinessSiteCollectionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BusinessSiteCollectionResourceKeys}
    )
    return self


BusinessSiteCollectionResource.__decode__ = decode_BusinessSiteCollectionResource
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
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_ContactAddressInfoResource(d: dict[str, Any]) -> ContactAddressInfoResource:
    """Decode a `ContactAddressInfoResource`; what does not fit is passed on."""
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


ContactAddressInfoResource.__decode__ = decode_ContactAddressInfoResource
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
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_CurrencyResource(d: dict[str, Any]) -> CurrencyResource:
    """Decode a `CurrencyResource`; what does not fit is passed on."""
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


CurrencyResource.__decode__ = decode_CurrencyResource
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
    __converted__ = {
        "business_address": "businessAddress",
        "operator": "operator",
        "regional_settings": "regionalSettings",
    }
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
        business_address: ContactAddressInfoResource | ContactAddressInfoResourceDict | None = None,
        caller_id_name: str | None = None,
        code: str | None = None,
        email: str | None = None,
        extension_number: str | None = None,
        id: str,
        name: str | None = None,
        operator: BasicExtensionInfoResource | BasicExtensionInfoResourceDict | None = None,
        regional_settings: RolesRegionalSettingsResource | RolesRegionalSettingsResourceDict | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_RolesBusinessSiteResource(d: dict[str, Any]) -> RolesBusinessSiteResource:
    """Decode a `RolesBusinessSiteResource`; what does not fit is passed on."""
    self = new(RolesBusinessSiteResource)
    get: Getter = d.get
    v = get("businessAddress")
    self.business_address = decode_ContactAddressInfoResource(v) if typeof(v) is dict else v
    self.caller_id_name = get("callerIdName")
    self.code = get("code")
    self.email = get("email")
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    v = get("operator")
    self.operator = decode_BasicExtensionInfoResource(v) if typeof(v) is dict else v
    v = get("regionalSettings")
    self.regional_settings = decode_RolesRegionalSettingsResource(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if RolesBusinessSiteResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RolesBusinessSiteResourceKeys}
    )
    return self


RolesBusinessSiteResource.__decode__ = decode_RolesBusinessSiteResource
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
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_RolesCountryResource(d: dict[str, Any]) -> RolesCountryResource:
    """Decode a `RolesCountryResource`; what does not fit is passed on."""
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
        None if RolesCountryResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in RolesCountryResourceKeys}
    )
    return self


RolesCountryResource.__decode__ = decode_RolesCountryResource
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
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_RolesLanguageResource(d: dict[str, Any]) -> RolesLanguageResource:
    """Decode a `RolesLanguageResource`; what does not fit is passed on."""
    self = new(RolesLanguageResource)
    get: Getter = d.get
    self.id = get("id")
    self.locale_code = get("localeCode")
    self.name = get("name")
    self.__extras__ = (
        None if RolesLanguageResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in RolesLanguageResourceKeys}
    )
    return self


RolesLanguageResource.__decode__ = decode_RolesLanguageResource
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
    __converted__ = {
        "currency": "currency",
        "formatting_locale": "formattingLocale",
        "greeting_language": "greetingLanguage",
        "home_country": "homeCountry",
        "language": "language",
        "time_format": "timeFormat",
        "timezone": "timezone",
    }
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
        currency: CurrencyResource | CurrencyResourceDict | None = None,
        formatting_locale: RolesLanguageResource | RolesLanguageResourceDict | None = None,
        greeting_language: RolesLanguageResource | RolesLanguageResourceDict | None = None,
        home_country: RolesCountryResource | RolesCountryResourceDict | None = None,
        language: RolesLanguageResource | RolesLanguageResourceDict | None = None,
        time_format: TimeFormatEnum | Literal["12h", "24h"] | None = None,
        timezone: RolesTimezoneResource | RolesTimezoneResourceDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_RolesRegionalSettingsResource(d: dict[str, Any]) -> RolesRegionalSettingsResource:
    """Decode a `RolesRegionalSettingsResource`; what does not fit is passed on."""
    self = new(RolesRegionalSettingsResource)
    get: Getter = d.get
    v = get("currency")
    self.currency = decode_CurrencyResource(v) if typeof(v) is dict else v
    v = get("formattingLocale")
    self.formatting_locale = decode_RolesLanguageResource(v) if typeof(v) is dict else v
    v = get("greetingLanguage")
    self.greeting_language = decode_RolesLanguageResource(v) if typeof(v) is dict else v
    v = get("homeCountry")
    self.home_country = decode_RolesCountryResource(v) if typeof(v) is dict else v
    v = get("language")
    self.language = decode_RolesLanguageResource(v) if typeof(v) is dict else v
    v = get("timeFormat")
    self.time_format = TimeFormatEnumTable[v] if typeof(v) is str else v
    v = get("timezone")
    self.timezone = decode_RolesTimezoneResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if RolesRegionalSettingsResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RolesRegionalSettingsResourceKeys}
    )
    return self


RolesRegionalSettingsResource.__decode__ = decode_RolesRegionalSettingsResource
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
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_RolesTimezoneResource(d: dict[str, Any]) -> RolesTimezoneResource:
    """Decode a `RolesTimezoneResource`; what does not fit is passed on."""
    self = new(RolesTimezoneResource)
    get: Getter = d.get
    self.bias = get("bias")
    self.description = get("description")
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None if RolesTimezoneResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in RolesTimezoneResourceKeys}
    )
    return self


RolesTimezoneResource.__decode__ = decode_RolesTimezoneResource
RolesTimezoneResourceKeys = frozenset(
    (
        "bias",
        "description",
        "id",
        "name",
        "uri",
    )
)
