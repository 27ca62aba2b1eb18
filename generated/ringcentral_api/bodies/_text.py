"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._text import SummaryInputSummaryType, SummaryUnit


class PunctuateInputDict(TypedDict, total=False):
    """A `PunctuateInput` as a plain dict."""

    texts: Required[list[str]]


class SummaryInputDict(TypedDict, total=False):
    """A `SummaryInput` as a plain dict."""

    summaryType: Required[
        SummaryInputSummaryType | Literal["Extractive", "AbstractiveShort", "AbstractiveLong", "AbstractiveAll", "All"]
    ]
    utterances: Required[Sequence[SummaryUnit | SummaryUnitDict]]


class SummaryUnitDict(TypedDict, total=False):
    """A `SummaryUnit` as a plain dict."""

    end: Required[float]
    speakerId: Required[str]
    start: Required[float]
    text: Required[str]
