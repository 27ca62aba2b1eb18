"""Sync tokens: what a client has seen, and when, in a form that only this sandbox can have given."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._state.sandbox_state import SandboxState

#: Seconds that a token is good.
LIFETIME = 7 * 86400.0
_MARK = 8


class UnknownToken(ValueError):
    """A token that was never given for this."""


class ExpiredToken(ValueError):
    """A token that was good once."""


def token_of(state: SandboxState, kind: str, revision: int, frame: dict[str, Any] | None = None) -> str:
    """A token of what has been seen now.

    Args:
        world: the sandbox's state.
        kind: of what.
        revision: the last change that has been seen.
        frame: what the client is interested in.
    """
    body = json.dumps([kind, revision, int(state.clock.now()), frame or {}])
    return base64.urlsafe_b64encode(f"{_mark(state, body)}{body}".encode()).decode().rstrip("=")


def read_token(
    state: SandboxState, token: str, kind: str, *, lifetime: float | None = LIFETIME
) -> tuple[int, dict[str, Any]]:
    """The revision and the frame of a token.

    Args:
        world: the sandbox's state.
        token: what the client sent.
        kind: of what it has to be.
        lifetime: seconds that it is good; `None` for ever.

    Raises:
        UnknownToken: for one that this sandbox has not given, for another thing or in a state that it has not.
        ExpiredToken: for one that is too old, or that it was told to refuse.
    """
    try:
        text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
    except ValueError:
        raise UnknownToken(token) from None
    mark, body = text[:_MARK], text[_MARK:]
    # What bears the mark was made above: there is nothing else to look after.
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
