"""Token stores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._lazy import lazy

from ._memory import MemoryTokenStore
from ._protocol import TokenLock, TokenStore

if TYPE_CHECKING:
    from ._file import FileTokenStore
    from ._keyring import KeyringTokenStore
    from ._redis import RedisTokenStore

__all__ = [
    "FileTokenStore",
    "KeyringTokenStore",
    "MemoryTokenStore",
    "RedisTokenStore",
    "TokenLock",
    "TokenStore",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__, {"FileTokenStore": "_file", "KeyringTokenStore": "_keyring", "RedisTokenStore": "_redis"}
    )
