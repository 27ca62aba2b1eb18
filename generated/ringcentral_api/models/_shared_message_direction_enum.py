"""Models: shared message direction enum."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class MessageDirectionEnum(OpenEnum):
    """Whether a message came in or went out."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


MessageDirectionEnumTable = EnumTable(MessageDirectionEnum)
