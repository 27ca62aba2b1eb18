"""Models: shared extension status enum full."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class ExtensionStatusEnumFull(OpenEnum):
    """Whether an extension can be used."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    FROZEN = "Frozen"
    NOT_ACTIVATED = "NotActivated"
    UNASSIGNED = "Unassigned"


ExtensionStatusEnumFullTable = EnumTable(ExtensionStatusEnumFull)
