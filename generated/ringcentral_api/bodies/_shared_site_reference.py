"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TypedDict


class SiteReferenceDict(TypedDict, total=False):
    """A `SiteReference` as a plain dict."""

    id: str
