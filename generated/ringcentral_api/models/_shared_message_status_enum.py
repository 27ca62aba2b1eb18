"""Models: shared message status enum."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class MessageStatusEnum(OpenEnum):
    """How far a message got."""

    QUEUED = "Queued"
    SENT = "Sent"
    DELIVERED = "Delivered"
    DELIVERY_FAILED = "DeliveryFailed"
    SENDING_FAILED = "SendingFailed"
    RECEIVED = "Received"


MessageStatusEnumTable = EnumTable(MessageStatusEnum)
