"""Models: shared emergency location address resource."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class EmergencyLocationAddressResource(Model):
    """The object `EmergencyLocationAddressResource`."""

    __slots__ = (
        "building_name",
        "building_number",
        "city",
        "country",
        "country_id",
        "country_iso_code",
        "country_name",
        "customer_name",
        "out_of_country",
        "state",
        "state_id",
        "state_iso_code",
        "state_name",
        "street",
        "street2",
        "street_type",
        "zip",
    )
    __fields__ = __slots__
    building_name: str | None
    building_number: str | None
    city: str | None
    country: str | None
    country_id: str | None
    country_iso_code: str | None
    country_name: str | None
    customer_name: str | None
    out_of_country: bool | None
    state: str | None
    state_id: str | None
    state_iso_code: str | None
    state_name: str | None
    street: str | None
    street2: str | None
    street_type: str | None
    zip: str | None

    def __init__(
        self,
        *,
        building_name: str | None = None,
        building_number: str | None = None,
        city: str | None = None,
        country: str | None = None,
        country_id: str | None = None,
        country_iso_code: str | None = None,
        country_name: str | None = None,
        customer_name: str | None = None,
        out_of_country: bool | None = None,
        state: str | None = None,
        state_id: str | None = None,
        state_iso_code: str | None = None,
        state_name: str | None = None,
        street: str | None = None,
        street2: str | None = None,
        street_type: str | None = None,
        zip: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.building_name
        if v is not None:
            d["buildingName"] = v
        v = self.building_number
        if v is not None:
            d["buildingNumber"] = v
        v = self.city
        if v is not None:
            d["city"] = v
        v = self.country
        if v is not None:
            d["country"] = v
        v = self.country_id
        if v is not None:
            d["countryId"] = v
        v = self.country_iso_code
        if v is not None:
            d["countryIsoCode"] = v
        v = self.country_name
        if v is not None:
            d["countryName"] = v
        v = self.customer_name
        if v is not None:
            d["customerName"] = v
        v = self.out_of_country
        if v is not None:
            d["outOfCountry"] = v
        v = self.state
        if v is not None:
            d["state"] = v
        v = self.state_id
        if v is not None:
            d["stateId"] = v
        v = self.state_iso_code
        if v is not None:
            d["stateIsoCode"] = v
        v = self.state_name
        if v is not None:
            d["stateName"] = v
        v = self.street
        if v is not None:
            d["street"] = v
        v = self.street2
        if v is not None:
            d["street2"] = v
        v = self.street_type
        if v is not None:
            d["streetType"] = v
        v = self.zip
        if v is not None:
            d["zip"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EmergencyLocationAddressResource(d: dict[str, Any]) -> EmergencyLocationAddressResource:
    """Decode a `EmergencyLocationAddressResource`; what does not fit is passed on."""
    self = new(EmergencyLocationAddressResource)
    get: Getter = d.get
    self.building_name = get("buildingName")
    self.building_number = get("buildingNumber")
    self.city = get("city")
    self.country = get("country")
    self.country_id = get("countryId")
    self.country_iso_code = get("countryIsoCode")
    self.country_name = get("countryName")
    self.customer_name = get("customerName")
    self.out_of_country = get("outOfCountry")
    self.state = get("state")
    self.state_id = get("stateId")
    self.state_iso_code = get("stateIsoCode")
    self.state_name = get("stateName")
    self.street = get("street")
    self.street2 = get("street2")
    self.street_type = get("streetType")
    self.zip = get("zip")
    self.__extras__ = (
        None
        if EmergencyLocationAddressResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in EmergencyLocationAddressResourceKeys}
    )
    return self


EmergencyLocationAddressResource.__decode__ = decode_EmergencyLocationAddressResource
EmergencyLocationAddressResourceKeys = frozenset(
    (
        "buildingName",
        "buildingNumber",
        "city",
        "country",
        "countryId",
        "countryIsoCode",
        "countryName",
        "customerName",
        "outOfCountry",
        "state",
        "stateId",
        "stateIsoCode",
        "stateName",
        "street",
        "street2",
        "streetType",
        "zip",
    )
)
