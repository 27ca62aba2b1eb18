"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models._shared_tm_attachment_info import TMAttachmentInfo
    from ..types import Content, File
    from ._shared_tm_attachment_info import TMAttachmentInfoDict


class CreateGlipFileNewBodyDict(TypedDict, total=False):
    """A `CreateGlipFileNewBody` as a plain dict."""

    body: Required[Sequence[File | Content]]


class TMCreatePostRequestDict(TypedDict, total=False):
    """A `TMCreatePostRequest` as a plain dict."""

    attachments: Sequence[TMAttachmentInfo | TMAttachmentInfoDict]
    parentPostId: str
    text: str
    threadId: str


class TMUpdatePostRequestDict(TypedDict, total=False):
    """A `TMUpdatePostRequest` as a plain dict."""

    text: str
