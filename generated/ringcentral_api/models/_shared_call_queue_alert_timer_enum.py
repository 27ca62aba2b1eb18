"""Models: shared call queue alert timer enum."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenIntEnum


class CallQueueAlertTimerEnum(OpenIntEnum):
    """Values of `CallQueueAlertTimerEnum`."""

    VALUE_5 = 5
    VALUE_10 = 10
    VALUE_15 = 15
    VALUE_20 = 20
    VALUE_30 = 30
    VALUE_45 = 45
    VALUE_60 = 60
    VALUE_120 = 120
    VALUE_180 = 180
    VALUE_240 = 240
    VALUE_300 = 300
    VALUE_360 = 360
    VALUE_420 = 420
    VALUE_480 = 480
    VALUE_540 = 540
    VALUE_600 = 600


CallQueueAlertTimerEnumTable = EnumTable(CallQueueAlertTimerEnum)
