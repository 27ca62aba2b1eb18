"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._custom_fields import CustomFieldCreateRequestCategory


class CustomFieldCreateRequestDict(TypedDict, total=False):
    """A `CustomFieldCreateRequest` as a plain dict."""

    category: CustomFieldCreateRequestCategory | Literal["User"]
    displayName: str


class CustomFieldUpdateRequestDict(TypedDict, total=False):
    """A `CustomFieldUpdateRequest` as a plain dict."""

    displayName: str
