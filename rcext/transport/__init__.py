"""How requests travel: retries, rate limits, events. The only package that knows httpx's transport API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._lazy import lazy

from ._call import EXTENSION, CallOptions
from ._client import AsyncHttpClient, HttpClient
from ._http import AsyncRetryTransport, RetryTransport, async_transport, sync_transport
from ._limiter import USUAL_LIMITS, Limit, MemoryRateLimiter, RateLimiter, Ticket, reported_limit
from ._policy import LOCAL, MAX_RESPONSE_SIZE, TransportPolicy
from ._responses import ACCEPT_ENCODING, DECOMPRESSED, BodyStream
from ._retry import IDEMPOTENT_METHODS, PRE_SEND_ERRORS, backoff
from ._streams import ChunkFile, is_replayable, set_body

if TYPE_CHECKING:
    from ._fetch import FetchTransport
    from ._given import AsyncTransport, SyncTransport, async_given, sync_given
    from ._redis_limiter import RedisRateLimiter
    from ._telemetry import Telemetry

__all__ = [
    "ACCEPT_ENCODING",
    "DECOMPRESSED",
    "EXTENSION",
    "IDEMPOTENT_METHODS",
    "LOCAL",
    "MAX_RESPONSE_SIZE",
    "PRE_SEND_ERRORS",
    "USUAL_LIMITS",
    "AsyncHttpClient",
    "AsyncRetryTransport",
    "AsyncTransport",
    "BodyStream",
    "CallOptions",
    "ChunkFile",
    "FetchTransport",
    "HttpClient",
    "Limit",
    "MemoryRateLimiter",
    "RateLimiter",
    "RedisRateLimiter",
    "RetryTransport",
    "SyncTransport",
    "Telemetry",
    "Ticket",
    "TransportPolicy",
    "async_given",
    "async_transport",
    "backoff",
    "is_replayable",
    "reported_limit",
    "set_body",
    "sync_given",
    "sync_transport",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncTransport": "_given",
            "FetchTransport": "_fetch",
            "RedisRateLimiter": "_redis_limiter",
            "SyncTransport": "_given",
            "Telemetry": "_telemetry",
            "async_given": "_given",
            "sync_given": "_given",
        },
    )
