"""Login, tokens, stores, and the life of a session as one `httpx.Auth`."""

from __future__ import annotations

from ._auth import SessionAuth
from ._grants import Grant, make_grant
from ._hosts import Hosts
from ._key import PrivateKeyJwt
from ._session import Session
from ._tokens import Tokens
from .stores import MemoryTokenStore, TokenLock, TokenStore

__all__ = [
    "Grant",
    "Hosts",
    "MemoryTokenStore",
    "PrivateKeyJwt",
    "Session",
    "SessionAuth",
    "TokenLock",
    "TokenStore",
    "Tokens",
    "make_grant",
]
