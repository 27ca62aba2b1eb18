"""RingCentral for Python: a typed client for the whole API, a token lifecycle, push, helpers, and a sandbox to run
it all against.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._version import VERSION as __version__

if TYPE_CHECKING:
    from .auth import MemoryTokenStore, PrivateKeyJwt, Tokens, TokenStore
    from .auth.stores import FileTokenStore, KeyringTokenStore, RedisTokenStore
    from .client import DEVELOPER_SANDBOX, PRODUCTION, AsyncRingCentral, RingCentral
    from .errors import ApiError, NotAuthorized, RateLimited, RingCentralError, SessionExpired
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
    "FileTokenStore",
    "KeyringTokenStore",
    "MemoryTokenStore",
    "NotAuthorized",
    "Platform",
    "PrivateKeyJwt",
    "RateLimited",
    "RedisRateLimiter",
    "RedisTokenStore",
    "RingCentral",
    "RingCentralError",
    "SessionExpired",
    "TokenStore",
    "Tokens",
    "__version__",
]

if not TYPE_CHECKING:
    _LAZY = {
        **dict.fromkeys(("AsyncRingCentral", "DEVELOPER_SANDBOX", "PRODUCTION", "RingCentral"), "client"),
        **dict.fromkeys(("MemoryTokenStore", "PrivateKeyJwt", "TokenStore", "Tokens"), "auth"),
        **dict.fromkeys(("FileTokenStore", "KeyringTokenStore", "RedisTokenStore"), "auth.stores"),
        **dict.fromkeys(("ApiError", "NotAuthorized", "RateLimited", "RingCentralError", "SessionExpired"), "errors"),
        **dict.fromkeys(("ApiResponse", "AsyncApiResponse", "AsyncPlatform", "Platform"), "platform"),
        "RedisRateLimiter": "transport",
    }

    def __getattr__(name):
        try:
            module = _LAZY[name]
        except KeyError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
        return value

    def __dir__():
        return sorted({*globals(), *__all__})
