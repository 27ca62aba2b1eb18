"""Models: shared message availability enum."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class MessageAvailabilityEnum(OpenEnum):
    """Whether a message is there, in the trash or destroyed."""

    ALIVE = "Alive"
    DELETED = "Deleted"
    PURGED = "Purged"


MessageAvailabilityEnumTable = EnumTable(MessageAvailabilityEnum)


class MessagePriorityEnum(OpenEnum):
    """Priority of a message."""

    NORMAL = "Normal"
    HIGH = "High"


MessagePriorityEnumTable = EnumTable(MessagePriorityEnum)


class MessageReadStatusEnum(OpenEnum):
    """Whether a message has been read."""

    READ = "Read"
    UNREAD = "Unread"


MessageReadStatusEnumTable = EnumTable(MessageReadStatusEnum)
