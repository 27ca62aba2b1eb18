"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models._sms import MessageParty, SmsRequestCountryInfo
    from ..types import Content, File

CreateMMSMessageDict = TypedDict(
    "CreateMMSMessageDict",
    {
        "attachments": "Required[Sequence[File | Content]]",
        "country": "SmsRequestCountryInfo | SmsRequestCountryInfoDict",
        "from": "Required[MessageParty | MessagePartyDict]",
        "text": "str",
        "to": "Required[Sequence[MessageParty | MessagePartyDict]]",
    },
    total=False,
)
"""A `CreateMMSMessage` as a plain dict."""

CreateSMSMessageDict = TypedDict(
    "CreateSMSMessageDict",
    {
        "country": "SmsRequestCountryInfo | SmsRequestCountryInfoDict",
        "from": "Required[MessageParty | MessagePartyDict]",
        "text": "Required[str]",
        "to": "Required[Sequence[MessageParty | MessagePartyDict]]",
    },
    total=False,
)
"""A `CreateSMSMessage` as a plain dict."""


class MessagePartyDict(TypedDict, total=False):
    """A `MessageParty` as a plain dict."""

    phoneNumber: Required[str]


class SmsRequestCountryInfoDict(TypedDict, total=False):
    """A `SmsRequestCountryInfo` as a plain dict."""

    id: str
    isoCode: str
