"""Login, tokens, token stores, and the token lifecycle as one `httpx.Auth`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._lazy import lazy

from ._allowed_hosts import AllowedHosts
from ._grants import Grant, make_grant
from ._httpx_auth import SessionAuth
from ._session import Session
from ._tokens import Tokens
from .stores import AnyTokenStore, AsyncTokenLock, AsyncTokenStore, MemoryTokenStore, TokenLock, TokenStore

if TYPE_CHECKING:
    from ._browser import RedirectServer
    from ._private_key_jwt import PrivateKeyJwt
    from ._redirect import AuthorizationRequest, RedirectResult, authorization_request, parse_redirect

__all__ = [
    "AllowedHosts",
    "AnyTokenStore",
    "AsyncTokenLock",
    "AsyncTokenStore",
    "AuthorizationRequest",
    "Grant",
    "MemoryTokenStore",
    "PrivateKeyJwt",
    "RedirectResult",
    "RedirectServer",
    "Session",
    "SessionAuth",
    "TokenLock",
    "TokenStore",
    "Tokens",
    "authorization_request",
    "make_grant",
    "parse_redirect",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AuthorizationRequest": "_redirect",
            "PrivateKeyJwt": "_private_key_jwt",
            "RedirectResult": "_redirect",
            "RedirectServer": "_browser",
            "authorization_request": "_redirect",
            "parse_redirect": "_redirect",
        },
    )
