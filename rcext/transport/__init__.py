"""How requests travel: retries, rate limits, observation. The only place that knows httpx's transport API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._call import EXTENSION, CallOptions
from ._core import TransportPolicy
from ._gate import Limit, MemoryRateGate, RateGate, Ticket
from ._http import AsyncRetryTransport, RetryTransport, async_transport, sync_transport
from ._streams import ChunkFile, is_replayable, set_body

if TYPE_CHECKING:
    from ._redis_gate import RedisRateGate

__all__ = [
    "EXTENSION",
    "AsyncRetryTransport",
    "CallOptions",
    "ChunkFile",
    "Limit",
    "MemoryRateGate",
    "RateGate",
    "RedisRateGate",
    "RetryTransport",
    "Ticket",
    "TransportPolicy",
    "async_transport",
    "is_replayable",
    "set_body",
    "sync_transport",
]

if not TYPE_CHECKING:

    def __getattr__(name):
        if name != "RedisRateGate":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from ._redis_gate import RedisRateGate

        return RedisRateGate
