"""Models: shared postal address."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class PostalAddress(Model):
    """Postal address of a company."""

    __slots__ = (
        "city",
        "country",
        "state",
        "street",
        "street2",
        "zip",
    )
    __fields__ = __slots__
    city: str
    """Town."""
    country: str
    """Two letters, ISO 3166-1, such as `US`."""
    state: str | None
    """State or province."""
    street: str
    """Street and house number."""
    street2: str | None
    """Second line of the address."""
    zip: str
    """Postal code."""

    def __init__(
        self,
        *,
        city: str,
        country: str,
        state: str | None = None,
        street: str,
        street2: str | None = None,
        zip: str,
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
        v = self.street2
        if v is not None:
            d["street2"] = v
        v = self.zip
        if v is not None:
            d["zip"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PostalAddress(d: dict[str, Any]) -> PostalAddress:
    """Decode a `PostalAddress`; what does not fit is passed on."""
    self = new(PostalAddress)
    get: Getter = d.get
    self.city = get("city")
    self.country = get("country")
    self.state = get("state")
    self.street = get("street")
    self.street2 = get("street2")
    self.zip = get("zip")
    self.__extras__ = None if PostalAddressKeys.issuperset(d) else {k: d[k] for k in d if k not in PostalAddressKeys}
    return self


PostalAddress.__decode__ = decode_PostalAddress
PostalAddressKeys = frozenset(
    (
        "city",
        "country",
        "state",
        "street",
        "street2",
        "zip",
    )
)
