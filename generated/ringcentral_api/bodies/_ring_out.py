"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models._ring_out import RingOutCallerId, RingOutCountry, RingOutFrom, RingOutTo


class RingOutCallerIdDict(TypedDict, total=False):
    """A `RingOutCallerId` as a plain dict."""

    phoneNumber: str


class RingOutCountryDict(TypedDict, total=False):
    """A `RingOutCountry` as a plain dict."""

    id: str


class RingOutFromDict(TypedDict, total=False):
    """A `RingOutFrom` as a plain dict."""

    forwardingNumberId: str
    phoneNumber: str


RingOutRequestDict = TypedDict(
    "RingOutRequestDict",
    {
        "callerId": "RingOutCallerId | RingOutCallerIdDict",
        "country": "RingOutCountry | RingOutCountryDict",
        "from": "Required[RingOutFrom | RingOutFromDict]",
        "playPrompt": "bool",
        "to": "Required[RingOutTo | RingOutToDict]",
    },
    total=False,
)
"""A `RingOutRequest` as a plain dict."""


class RingOutToDict(TypedDict, total=False):
    """A `RingOutTo` as a plain dict."""

    phoneNumber: str
