"""Where tokens are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    _LAZY = {"FileTokenStore": "._file", "KeyringTokenStore": "._keyring", "RedisTokenStore": "._redis"}

    def __getattr__(name):
        if name not in _LAZY:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(_LAZY[name], __name__), name)
