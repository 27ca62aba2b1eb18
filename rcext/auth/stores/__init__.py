"""Token stores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._lazy import lazy

from ._memory import MemoryTokenStore
from ._protocol import AnyTokenStore as AnyTokenStore
from ._protocol import AsyncTokenLock, AsyncTokenStore, TokenLock, TokenStore

if TYPE_CHECKING:
    from ._browser import BrowserTokenStore
    from ._file import FileTokenStore
    from ._keyring import KeyringTokenStore
    from ._redis import RedisTokenStore

__all__ = [
    "AsyncTokenLock",
    "AsyncTokenStore",
    "BrowserTokenStore",
    "FileTokenStore",
    "KeyringTokenStore",
    "MemoryTokenStore",
    "RedisTokenStore",
    "TokenLock",
    "TokenStore",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "BrowserTokenStore": "_browser",
            "FileTokenStore": "_file",
            "KeyringTokenStore": "_keyring",
            "RedisTokenStore": "_redis",
        },
    )
