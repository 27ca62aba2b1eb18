"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TypedDict


class ContactBusinessAddressInfoDict(TypedDict, total=False):
    """A `ContactBusinessAddressInfo` as a plain dict."""

    city: str
    country: str
    state: str
    street: str
    zip: str
