"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models._company import BusinessAddressInfo


class BusinessAddressInfoDict(TypedDict, total=False):
    """A `BusinessAddressInfo` as a plain dict."""

    city: str
    country: str
    state: str
    street: str
    zip: str


class ModifyAccountBusinessAddressRequestDict(TypedDict, total=False):
    """A `ModifyAccountBusinessAddressRequest` as a plain dict."""

    businessAddress: BusinessAddressInfo | BusinessAddressInfoDict
    company: str
    email: str
    mainSiteName: str


class SendWelcomeEmailV2BodyDict(TypedDict, total=False):
    """A `SendWelcomeEmailV2Body` as a plain dict."""

    email: str
