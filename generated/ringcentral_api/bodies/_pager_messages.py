"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models._pager_messages import PagerParty

CreateInternalTextMessageRequestDict = TypedDict(
    "CreateInternalTextMessageRequestDict",
    {
        "from": "PagerParty | PagerPartyDict",
        "replyOn": "int",
        "text": "Required[str]",
        "to": "Sequence[PagerParty | PagerPartyDict]",
    },
    total=False,
)
"""A `CreateInternalTextMessageRequest` as a plain dict."""


class PagerPartyDict(TypedDict, total=False):
    """A `PagerParty` as a plain dict."""

    extensionId: str
    extensionNumber: str
