"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._sms_templates import MessageTemplateInfo, Site, VisibilityType


class MessageTemplateInfoDict(TypedDict, total=False):
    """A `MessageTemplateInfo` as a plain dict."""

    text: Required[str]


class MessageTemplateRequestDict(TypedDict, total=False):
    """A `MessageTemplateRequest` as a plain dict."""

    body: Required[MessageTemplateInfo | MessageTemplateInfoDict]
    displayName: Required[str]
    id: str
    scope: VisibilityType | Literal["Company", "Personal"]
    site: Site | SiteDict


class SiteDict(TypedDict, total=False):
    """A `Site` as a plain dict."""

    id: str
    name: str
