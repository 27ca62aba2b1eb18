"""Models: shared content disposition."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class ContentDisposition(OpenEnum):
    """Values of `ContentDisposition`."""

    INLINE = "Inline"
    ATTACHMENT = "Attachment"


ContentDispositionTable = EnumTable(ContentDisposition)
