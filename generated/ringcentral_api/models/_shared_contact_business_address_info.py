"""Models: shared contact business address info."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class ContactBusinessAddressInfo(Model):
    """Postal address of a company or a user at work."""

    __slots__ = (
        "city",
        "country",
        "state",
        "street",
        "zip",
    )
    __fields__ = __slots__
    city: str | None
    """Town."""
    country: str | None
    """Name of the country."""
    state: str | None
    """Name of the state or province; needed in the US, UK and Canada."""
    street: str | None
    """Street and house number."""
    zip: str | None
    """Postal code."""

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


def decode_ContactBusinessAddressInfo(d: dict[str, Any]) -> ContactBusinessAddressInfo:
    """Decode a `ContactBusinessAddressInfo`; what does not fit is passed on."""
    self = new(ContactBusinessAddressInfo)
    get: Getter = d.get
    self.city = get("city")
    self.country = get("country")
    self.state = get("state")
    self.street = get("street")
    self.zip = get("zip")
    self.__extras__ = (
        None
        if ContactBusinessAddressInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ContactBusinessAddressInfoKeys}
    )
    return self


ContactBusinessAddressInfo.__decode__ = decode_ContactBusinessAddressInfo
ContactBusinessAddressInfoKeys = frozenset(
    (
        "city",
        "country",
        "state",
        "street",
        "zip",
    )
)
