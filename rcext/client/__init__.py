"""The composition root: `RingCentral` and `AsyncRingCentral`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._lazy import lazy
from ringcentral_api.client import RequestOptions

from ._servers import DEVELOPER_SANDBOX, PRODUCTION

if TYPE_CHECKING:
    from ._async import AsyncRingCentral
    from ._sync import RingCentral

__all__ = ["DEVELOPER_SANDBOX", "PRODUCTION", "AsyncRingCentral", "RequestOptions", "RingCentral"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, {"AsyncRingCentral": "_async", "RingCentral": "_sync"})
