"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import Required, TypedDict


class PostalAddressDict(TypedDict, total=False):
    """A `PostalAddress` as a plain dict."""

    city: Required[str]
    country: Required[str]
    state: str
    street: Required[str]
    street2: str
    zip: Required[str]
