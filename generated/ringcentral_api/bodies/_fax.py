"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._fax import FaxRequestTo
    from ..models._shared_fax_resolution_enum import FaxResolutionEnum
    from ..types import Content, File


class CreateFaxMessageFormDataBodyDict(TypedDict, total=False):
    """A `CreateFaxMessageFormDataBody` as a plain dict."""

    attachment: Required[Sequence[File | Content]]
    coverIndex: int
    coverPageText: str
    faxResolution: FaxResolutionEnum | Literal["High", "Low"]
    isoCode: str
    sendTime: datetime.datetime | str
    to: Required[Sequence[FaxRequestTo | FaxRequestToDict]]


class CreateFaxMessageJsonBodyDict(TypedDict, total=False):
    """A `CreateFaxMessageJsonBody` as a plain dict."""

    originalMessageId: Required[str]
    sendTime: datetime.datetime | str
    to: Sequence[FaxRequestTo | FaxRequestToDict]


class FaxRequestToDict(TypedDict, total=False):
    """A `FaxRequestTo` as a plain dict."""

    name: str
    phoneNumber: str
