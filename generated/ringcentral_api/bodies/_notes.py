"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import Required, TypedDict


class TMCreateNoteRequestDict(TypedDict, total=False):
    """A `TMCreateNoteRequest` as a plain dict."""

    body: str
    title: Required[str]
