"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TypedDict


class CostCenterInfoDict(TypedDict, total=False):
    """A `CostCenterInfo` as a plain dict."""

    id: str
    name: str
