"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._call_flip import CallFlipNumberResource, CallFlipNumberResourceType


class CallFlipNumberListResourceDict(TypedDict, total=False):
    """A `CallFlipNumberListResource` as a plain dict."""

    records: Sequence[CallFlipNumberResource | CallFlipNumberResourceDict]


class CallFlipNumberResourceDict(TypedDict, total=False):
    """A `CallFlipNumberResource` as a plain dict."""

    flipNumber: str
    id: str
    label: str
    phoneNumber: str
    type: CallFlipNumberResourceType | Literal["PhoneLine", "External", "BusinessMobile"]
