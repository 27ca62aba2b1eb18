"""Ring-outs: the server calls one number, then another, and connects them."""

from __future__ import annotations

from ._handle import AsyncRingOut, RingOut, ring_out, ring_out_async
from ._status import CallingStatus, RingOutFailed, RingOutStatus

__all__ = [
    "AsyncRingOut",
    "CallingStatus",
    "RingOut",
    "RingOutFailed",
    "RingOutStatus",
    "ring_out",
    "ring_out_async",
]
