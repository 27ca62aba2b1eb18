"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import Required, TypedDict


class SiteBasicInfoDict(TypedDict, total=False):
    """A `SiteBasicInfo` as a plain dict."""

    id: Required[str]
    name: Required[str]
