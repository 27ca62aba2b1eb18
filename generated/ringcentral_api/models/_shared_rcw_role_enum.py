"""Models: shared rcw role enum."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class RcwRoleEnum(OpenEnum):
    """Values of `RcwRoleEnum`."""

    PANELIST = "Panelist"
    CO_HOST = "CoHost"
    HOST = "Host"
    ATTENDEE = "Attendee"


RcwRoleEnumTable = EnumTable(RcwRoleEnum)
