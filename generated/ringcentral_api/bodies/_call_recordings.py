"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import Required, TypedDict


class CallRecordingIdsDict(TypedDict, total=False):
    """A `CallRecordingIds` as a plain dict."""

    records: Required[list[str]]
