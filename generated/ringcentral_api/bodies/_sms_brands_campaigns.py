"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TypedDict


class AssignNumbersRequestDict(TypedDict, total=False):
    """A `AssignNumbersRequest` as a plain dict."""

    phoneNumbers: list[str]
