"""The composition root: `RingCentral` and `AsyncRingCentral`."""

from __future__ import annotations

from ringcentral_api.client import RequestOptions

from ._async import AsyncRingCentral
from ._servers import DEVELOPER_SANDBOX, PRODUCTION
from ._sync import RingCentral

__all__ = ["DEVELOPER_SANDBOX", "PRODUCTION", "AsyncRingCentral", "RequestOptions", "RingCentral"]
