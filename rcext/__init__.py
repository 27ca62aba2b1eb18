"""RingCentral for Python: a typed client for the whole API, a token lifecycle, push, helpers, and a sandbox to run
it all against.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lazy import lazy
from ._version import VERSION as __version__

if TYPE_CHECKING:
    from ._clock import Clock
    from .auth import MemoryTokenStore, PrivateKeyJwt, Tokens, TokenStore
    from .auth.stores import FileTokenStore, KeyringTokenStore, RedisTokenStore
    from .client import DEVELOPER_SANDBOX, PRODUCTION, AsyncRingCentral, RequestOptions, RingCentral
    from .errors import (
        ApiError,
        ConnectionFailed,
        NotAuthorized,
        RateLimited,
        RequestTimeout,
        RingCentralError,
        SessionExpired,
    )
    from .platform import ApiResponse, AsyncApiResponse, AsyncPlatform, Platform
    from .transport import RedisRateLimiter

__all__ = [
    "DEVELOPER_SANDBOX",
    "PRODUCTION",
    "ApiError",
    "ApiResponse",
    "AsyncApiResponse",
    "AsyncPlatform",
    "AsyncRingCentral",
    "Clock",
    "ConnectionFailed",
    "FileTokenStore",
    "KeyringTokenStore",
    "MemoryTokenStore",
    "NotAuthorized",
    "Platform",
    "PrivateKeyJwt",
    "RateLimited",
    "RedisRateLimiter",
    "RedisTokenStore",
    "RequestOptions",
    "RequestTimeout",
    "RingCentral",
    "RingCentralError",
    "SessionExpired",
    "TokenStore",
    "Tokens",
    "__version__",
]

if not TYPE_CHECKING:
    _MODULES = {
        "_clock": ("Clock",),
        "auth": ("MemoryTokenStore", "PrivateKeyJwt", "TokenStore", "Tokens"),
        "auth.stores": ("FileTokenStore", "KeyringTokenStore", "RedisTokenStore"),
        "client": ("AsyncRingCentral", "DEVELOPER_SANDBOX", "PRODUCTION", "RequestOptions", "RingCentral"),
        "errors": (
            *("ApiError", "ConnectionFailed", "NotAuthorized", "RateLimited", "RequestTimeout", "RingCentralError"),
            "SessionExpired",
        ),
        "platform": ("ApiResponse", "AsyncApiResponse", "AsyncPlatform", "Platform"),
        "transport": ("RedisRateLimiter",),
    }
    __getattr__, __dir__ = lazy(__name__, {name: module for module, names in _MODULES.items() for name in names})
