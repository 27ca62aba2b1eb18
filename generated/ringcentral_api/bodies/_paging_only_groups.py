"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TypedDict


class EditPagingGroupRequestDict(TypedDict, total=False):
    """A `EditPagingGroupRequest` as a plain dict."""

    addedDeviceIds: list[str]
    addedUserIds: list[str]
    removedDeviceIds: list[str]
    removedUserIds: list[str]
