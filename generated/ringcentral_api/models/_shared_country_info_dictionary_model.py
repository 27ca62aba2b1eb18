"""Models: shared country info dictionary model."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, encode, fill, new, typeof
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel


class CountryInfoDictionaryModel(Model):
    """Country of the dictionary, with what the service offers there."""

    __slots__ = (
        "id",
        "uri",
        "name",
        "calling_code",
        "iso_code",
        "emergency_calling",
        "free_softphone_line",
        "local_dialing",
        "login_allowed",
        "number_selling",
        "signup_allowed",
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
    emergency_calling: bool | None
    """`True` if emergency calls work there and need an address."""
    free_softphone_line: bool | None
    """`True` if soft phones get a free line there."""
    local_dialing: bool | None
    """`True` if numbers can be dialled without area code."""
    login_allowed: bool | None
    """`True` if users may log in with a number from there."""
    number_selling: bool | None
    """`True` if phone numbers are sold there."""
    signup_allowed: bool | None
    """`True` if customers there may sign up."""

    def __init__(
        self,
        *,
        id: str | None = None,
        uri: str | None = None,
        name: str | None = None,
        calling_code: str | None = None,
        iso_code: str | None = None,
        emergency_calling: bool | None = None,
        free_softphone_line: bool | None = None,
        local_dialing: bool | None = None,
        login_allowed: bool | None = None,
        number_selling: bool | None = None,
        signup_allowed: bool | None = None,
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
        v = self.emergency_calling
        if v is not None:
            d["emergencyCalling"] = v
        v = self.free_softphone_line
        if v is not None:
            d["freeSoftphoneLine"] = v
        v = self.local_dialing
        if v is not None:
            d["localDialing"] = v
        v = self.login_allowed
        if v is not None:
            d["loginAllowed"] = v
        v = self.number_selling
        if v is not None:
            d["numberSelling"] = v
        v = self.signup_allowed
        if v is not None:
            d["signupAllowed"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CountryInfoDictionaryModel(d: dict[str, Any]) -> CountryInfoDictionaryModel:
    """Decode a `CountryInfoDictionaryModel`; what does not fit is passed on."""
    self = new(CountryInfoDictionaryModel)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.name = get("name")
    self.calling_code = get("callingCode")
    self.iso_code = get("isoCode")
    self.emergency_calling = get("emergencyCalling")
    self.free_softphone_line = get("freeSoftphoneLine")
    self.local_dialing = get("localDialing")
    self.login_allowed = get("loginAllowed")
    self.number_selling = get("numberSelling")
    self.signup_allowed = get("signupAllowed")
    self.__extras__ = (
        None
        if CountryInfoDictionaryModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CountryInfoDictionaryModelKeys}
    )
    return self


CountryInfoDictionaryModel.__decode__ = decode_CountryInfoDictionaryModel
CountryInfoDictionaryModelKeys = frozenset(
    (
        "id",
        "uri",
        "name",
        "callingCode",
        "isoCode",
        "emergencyCalling",
        "freeSoftphoneLine",
        "localDialing",
        "loginAllowed",
        "numberSelling",
        "signupAllowed",
    )
)


class CountryListDictionaryModel(Model):
    """One page of countries."""

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
    records: list[CountryInfoDictionaryModel]
    """Countries of this page."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel,
        paging: EnumeratedPagingModel,
        records: list[CountryInfoDictionaryModel],
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
                [i0.to_dict() if typeof(i0) is CountryInfoDictionaryModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CountryListDictionaryModel(d: dict[str, Any]) -> CountryListDictionaryModel:
    """Decode a `CountryListDictionaryModel`; what does not fit is passed on."""
    self = new(CountryListDictionaryModel)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_CountryInfoDictionaryModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CountryListDictionaryModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CountryListDictionaryModelKeys}
    )
    return self


CountryListDictionaryModel.__decode__ = decode_CountryListDictionaryModel
CountryListDictionaryModelKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)
