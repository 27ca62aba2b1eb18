"""Login, tokens, stores, and the life of a session as one `httpx.Auth`."""

from __future__ import annotations

from ._allowed_hosts import AllowedHosts
from ._grants import Grant, make_grant
from ._httpx_auth import SessionAuth
from ._private_key_jwt import PrivateKeyJwt
from ._session import Session
from ._tokens import Tokens
from .stores import MemoryTokenStore, TokenLock, TokenStore

__all__ = [
    "AllowedHosts",
    "Grant",
    "MemoryTokenStore",
    "PrivateKeyJwt",
    "Session",
    "SessionAuth",
    "TokenLock",
    "TokenStore",
    "Tokens",
    "make_grant",
]
