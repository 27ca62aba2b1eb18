"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import Required, TypedDict


class SpeechContextPhrasesInputDict(TypedDict, total=False):
    """A `SpeechContextPhrasesInput` as a plain dict."""

    phrases: Required[list[str]]
