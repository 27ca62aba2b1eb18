"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._shared_tm_attachment_info import TMAttachmentInfoType


class TMAttachmentInfoDict(TypedDict, total=False):
    """A `TMAttachmentInfo` as a plain dict."""

    id: str
    type: TMAttachmentInfoType | Literal["File", "Note", "Event", "Card"]
