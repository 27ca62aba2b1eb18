"""Sync tokens: the last change a client has seen, signed by the sandbox."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._state.sandbox_state import SandboxState

#: Lifetime of a token in seconds.
LIFETIME = 7 * 86400.0
_MARK = 8


class UnknownToken(ValueError):
    """A token that this sandbox did not issue for this purpose."""


class ExpiredToken(ValueError):
    """A token that has expired."""


def token_of(state: SandboxState, kind: str, revision: int, frame: dict[str, Any] | None = None) -> str:
    """Return a token.

    Args:
        state: the sandbox's state.
        kind: what is synchronized.
        revision: the last change the client has seen.
        frame: the parameters of the full sync.
    """
    body = json.dumps([kind, revision, int(state.clock.now()), frame or {}])
    return base64.urlsafe_b64encode(f"{_mark(state, body)}{body}".encode()).decode().rstrip("=")


def read_token(
    state: SandboxState, token: str, kind: str, *, lifetime: float | None = LIFETIME
) -> tuple[int, dict[str, Any]]:
    """Return the revision and the frame of a token.

    Args:
        state: the sandbox's state.
        token: the token from the client.
        kind: the expected kind.
        lifetime: the lifetime in seconds; `None` without a limit.

    Raises:
        UnknownToken: if this sandbox did not issue it for this kind and state.
        ExpiredToken: if it is too old, or was expired by a test.
    """
    try:
        text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
    except ValueError:
        raise UnknownToken(token) from None
    mark, body = text[:_MARK], text[_MARK:]
    # The signature guarantees that the body was written by `token_of`.
    if mark != _mark(state, body):
        raise UnknownToken(token)
    found, revision, when, frame = json.loads(body)
    if found != kind or revision > state.store.revision:
        raise UnknownToken(token)
    if token in state.expired_sync_tokens or (lifetime is not None and state.clock.now() - when > lifetime):
        raise ExpiredToken(token)
    return int(revision), frame


def _mark(state: SandboxState, body: str) -> str:
    return state.ids.uuid("sync-token", body)[:_MARK]
