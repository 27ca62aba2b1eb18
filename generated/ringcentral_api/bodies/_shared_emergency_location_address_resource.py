"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TypedDict


class EmergencyLocationAddressResourceDict(TypedDict, total=False):
    """A `EmergencyLocationAddressResource` as a plain dict."""

    buildingName: str
    buildingNumber: str
    city: str
    country: str
    countryId: str
    countryIsoCode: str
    countryName: str
    customerName: str
    outOfCountry: bool
    state: str
    stateId: str
    stateIsoCode: str
    stateName: str
    street: str
    street2: str
    streetType: str
    zip: str
