"""Models: shared time format enum."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class TimeFormatEnum(OpenEnum):
    """Values of `TimeFormatEnum`."""

    VALUE_12_H = "12h"
    VALUE_24_H = "24h"


TimeFormatEnumTable = EnumTable(TimeFormatEnum)
