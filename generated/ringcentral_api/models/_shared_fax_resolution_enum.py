"""Models: shared fax resolution enum."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class FaxResolutionEnum(OpenEnum):
    """Resolution of a fax: 200 dpi (`High`) or 100 dpi (`Low`)."""

    HIGH = "High"
    LOW = "Low"


FaxResolutionEnumTable = EnumTable(FaxResolutionEnum)
