"""Models: shared country info short model."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class CountryInfoShortModel(Model):
    """Country of the dictionary, in short."""

    __slots__ = (
        "id",
        "uri",
        "name",
        "calling_code",
        "iso_code",
    )
    __fields__ = __slots__
    id: str | None
    """Id of the country in the dictionary."""
    uri: str | None
    """Address of the country."""
    name: str | None
    """Name of the country."""
    calling_code: str | None
    """Dialling code without `+`, such as `1`."""
    iso_code: str | None
    """Two letters, ISO 3166-1, such as `US`."""

    def __init__(
        self,
        *,
        id: str | None = None,
        uri: str | None = None,
        name: str | None = None,
        calling_code: str | None = None,
        iso_code: str | None = None,
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
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.calling_code
        if v is not None:
            d["callingCode"] = v
        v = self.iso_code
        if v is not None:
            d["isoCode"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CountryInfoShortModel(d: dict[str, Any]) -> CountryInfoShortModel:
    """Decode a `CountryInfoShortModel`; what does not fit is passed on."""
    self = new(CountryInfoShortModel)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.name = get("name")
    self.calling_code = get("callingCode")
    self.iso_code = get("isoCode")
    self.__extras__ = (
        None if CountryInfoShortModelKeys.issuperset(d) else {k: d[k] for k in d if k not in CountryInfoShortModelKeys}
    )
    return self


CountryInfoShortModel.__decode__ = decode_CountryInfoShortModel
CountryInfoShortModelKeys = frozenset(
    (
        "id",
        "uri",
        "name",
        "callingCode",
        "isoCode",
    )
)


class FormattingLocaleInfo(Model):
    """Language whose number and date formats are used."""

    __slots__ = (
        "id",
        "locale_code",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    """Id of the language in the dictionary."""
    locale_code: str | None
    """Code such as `en-US`."""
    name: str | None
    """Name of the language."""

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


def decode_FormattingLocaleInfo(d: dict[str, Any]) -> FormattingLocaleInfo:
    """Decode a `FormattingLocaleInfo`; what does not fit is passed on."""
    self = new(FormattingLocaleInfo)
    get: Getter = d.get
    self.id = get("id")
    self.locale_code = get("localeCode")
    self.name = get("name")
    self.__extras__ = (
        None if FormattingLocaleInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in FormattingLocaleInfoKeys}
    )
    return self


FormattingLocaleInfo.__decode__ = decode_FormattingLocaleInfo
FormattingLocaleInfoKeys = frozenset(
    (
        "id",
        "localeCode",
        "name",
    )
)


class GreetingLanguageInfo(Model):
    """Language of the spoken greetings."""

    __slots__ = (
        "id",
        "locale_code",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    """Id of the language in the dictionary."""
    locale_code: str | None
    """Code such as `en-US`."""
    name: str | None
    """Name of the language."""

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


def decode_GreetingLanguageInfo(d: dict[str, Any]) -> GreetingLanguageInfo:
    """Decode a `GreetingLanguageInfo`; what does not fit is passed on."""
    self = new(GreetingLanguageInfo)
    get: Getter = d.get
    self.id = get("id")
    self.locale_code = get("localeCode")
    self.name = get("name")
    self.__extras__ = (
        None if GreetingLanguageInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in GreetingLanguageInfoKeys}
    )
    return self


GreetingLanguageInfo.__decode__ = decode_GreetingLanguageInfo
GreetingLanguageInfoKeys = frozenset(
    (
        "id",
        "localeCode",
        "name",
    )
)


class RegionalLanguageInfo(Model):
    """Language of the interface."""

    __slots__ = (
        "id",
        "locale_code",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    """Id of the language in the dictionary."""
    locale_code: str | None
    """Code such as `en-US`."""
    name: str | None
    """Name of the language."""

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


def decode_RegionalLanguageInfo(d: dict[str, Any]) -> RegionalLanguageInfo:
    """Decode a `RegionalLanguageInfo`; what does not fit is passed on."""
    self = new(RegionalLanguageInfo)
    get: Getter = d.get
    self.id = get("id")
    self.locale_code = get("localeCode")
    self.name = get("name")
    self.__extras__ = (
        None if RegionalLanguageInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in RegionalLanguageInfoKeys}
    )
    return self


RegionalLanguageInfo.__decode__ = decode_RegionalLanguageInfo
RegionalLanguageInfoKeys = frozenset(
    (
        "id",
        "localeCode",
        "name",
    )
)


class TimezoneInfoBase(Model):
    """Time zone of the dictionary."""

    __slots__ = (
        "bias",
        "description",
        "id",
        "name",
        "uri",
    )
    __fields__ = __slots__
    bias: str | None
    """Minutes from UTC, as a string; negative to the west."""
    description: str | None
    """Longer name for people to read."""
    id: str | None
    """Id of the time zone in the dictionary."""
    name: str | None
    """Name such as `US/Pacific`."""
    uri: str | None
    """Address of the time zone."""

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


def decode_TimezoneInfoBase(d: dict[str, Any]) -> TimezoneInfoBase:
    """Decode a `TimezoneInfoBase`; what does not fit is passed on."""
    self = new(TimezoneInfoBase)
    get: Getter = d.get
    self.bias = get("bias")
    self.description = get("description")
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None if TimezoneInfoBaseKeys.issuperset(d) else {k: d[k] for k in d if k not in TimezoneInfoBaseKeys}
    )
    return self


TimezoneInfoBase.__decode__ = decode_TimezoneInfoBase
TimezoneInfoBaseKeys = frozenset(
    (
        "bias",
        "description",
        "id",
        "name",
        "uri",
    )
)
