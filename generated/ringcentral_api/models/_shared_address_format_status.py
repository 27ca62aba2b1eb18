"""Models: shared address format status."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class AddressFormatStatus(OpenEnum):
    """Values of `AddressFormatStatus`."""

    ACTUAL = "Actual"
    OUTDATED = "Outdated"
    DEPRECATED = "Deprecated"


AddressFormatStatusTable = EnumTable(AddressFormatStatus)
