"""Models: shared ivr prompt repeat count."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenIntEnum


class IvrPromptRepeatCount(OpenIntEnum):
    """Values of `IvrPromptRepeatCount`."""

    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_3 = 3


IvrPromptRepeatCountTable = EnumTable(IvrPromptRepeatCount)
