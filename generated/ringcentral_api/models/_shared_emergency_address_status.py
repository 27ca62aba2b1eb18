"""Models: shared emergency address status."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class EmergencyAddressStatus(OpenEnum):
    """Values of `EmergencyAddressStatus`."""

    VALID = "Valid"
    INVALID = "Invalid"
    PROVISIONING = "Provisioning"
    DEPROVISIONED = "Deprovisioned"


EmergencyAddressStatusTable = EnumTable(EmergencyAddressStatus)
