"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TypedDict


class PresetInfoDict(TypedDict, total=False):
    """A `PresetInfo` as a plain dict."""

    id: str
    name: str
    uri: str
