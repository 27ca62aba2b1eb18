"""Tokens of a session."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, cast

from rcext.errors import MalformedToken
from ringcentral_api.jsonio import load_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

_NEVER: Final = float("inf")
_TIMES: Final = ("expires_at", "refresh_expires_at")
_TEXTS: Final = ("refresh_token", "scope", "owner_id", "endpoint_id", "session_id", "login")
_NUMBERS: Final = ("access_token_ttl", "refresh_token_ttl")


class Tokens:
    """One session's tokens. The repr shows none of them.

    Attributes:
        access_token: the bearer token.
        refresh_token: the token for the next refresh; `None` if the application may not refresh.
        expires_at: when the access token expires, in seconds since the epoch; infinity if unknown.
        refresh_expires_at: when the refresh token expires, likewise.
        scope: the permissions, space-separated, or `None`.
        owner_id: the id of the extension that the session belongs to, or `None`.
        endpoint_id: the id of this installation, or `None`.
        session_id: the server's id of the session, or `None`.
        access_token_ttl: lifetime in seconds requested at login and at each refresh; `None` requests none.
        refresh_token_ttl: likewise.
        login: a fingerprint of the user whose JWT began the session, or `None`; not sent by the server.
        authorization: the value of the `Authorization` header.
    """

    __slots__ = (
        "access_token",
        "access_token_ttl",
        "authorization",
        "endpoint_id",
        "expires_at",
        "login",
        "owner_id",
        "refresh_expires_at",
        "refresh_token",
        "refresh_token_ttl",
        "scope",
        "session_id",
    )

    def __init__(
        self,
        access_token: str,
        *,
        refresh_token: str | None = None,
        expires_at: float = _NEVER,
        refresh_expires_at: float = _NEVER,
        scope: str | None = None,
        owner_id: str | None = None,
        endpoint_id: str | None = None,
        session_id: str | None = None,
        access_token_ttl: int | None = None,
        refresh_token_ttl: int | None = None,
        login: str | None = None,
    ) -> None:
        self.access_token = access_token
        self.refresh_token = refresh_token
        self.expires_at = expires_at
        self.refresh_expires_at = refresh_expires_at
        self.scope = scope
        self.owner_id = owner_id
        self.endpoint_id = endpoint_id
        self.session_id = session_id
        self.access_token_ttl = access_token_ttl
        self.refresh_token_ttl = refresh_token_ttl
        self.login = login
        self.authorization = f"Bearer {access_token}"

    def __repr__(self) -> str:
        kept = "with" if self.refresh_token else "without"
        return f"Tokens(owner_id={self.owner_id!r}, expires_at={self.expires_at:.0f}, {kept} a refresh token)"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Tokens):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in Tokens.__slots__)

    def __hash__(self) -> int:
        return hash(self.access_token)

    def to_dict(self) -> dict[str, str | float | int]:
        """Return all of it as a JSON object, secrets included, for stores. Unknown values are omitted."""
        values: dict[str, str | float | int] = {"access_token": self.access_token}
        for name in (*_TEXTS, *_NUMBERS):
            value = getattr(self, name)
            if value is not None:
                values[name] = value
        for name in _TIMES:
            value = getattr(self, name)
            if value != _NEVER:
                values[name] = value
        return values

    @classmethod
    def from_json(cls, text: str | bytes) -> Tokens:
        """Return the tokens of `to_dict` in JSON.

        Raises:
            ValueError: it is not JSON, or not tokens.
        """
        values: object = load_json(text)
        if not isinstance(values, dict):
            raise ValueError("it is not an object")
        return cls.from_dict(cast("dict[str, object]", values))

    @classmethod
    def from_dict(cls, values: Mapping[str, object], *, now: float | None = None) -> Tokens:
        """Return the tokens of `to_dict`, or of a token endpoint's response, whose `expires_in` count from now.

        Args:
            values: a JSON object. Unknown members are ignored.
            now: the time in seconds since the epoch; by default the machine's.

        Raises:
            ValueError: `access_token` is missing or unusable, or a member has the wrong type. The text names the
                member, not its value.
        """
        token = values.get("access_token")
        if not isinstance(token, str) or not token or not token.isascii() or not token.isprintable() or " " in token:
            raise ValueError("access_token is missing or not a token")
        arguments: dict[str, Any] = {}
        for name in _TEXTS:
            value = values.get(name)
            if value is None:
                continue
            if isinstance(value, int) and not isinstance(value, bool) and name in ("owner_id", "session_id"):
                value = str(value)
            if not isinstance(value, str):
                raise ValueError(f"{name} is not a string")
            try:
                value.encode()
            except UnicodeEncodeError:  # JSON may have half of a pair of surrogates, which nothing can send
                raise ValueError(f"{name} is not Unicode") from None
            arguments[name] = value or None
        for name in _NUMBERS:
            value = _number(values, name)
            if value == _NEVER:
                raise ValueError(f"{name} is not finite")
            if value is not None:
                arguments[name] = int(value)
        now = time.time() if now is None else now
        for name, lifetime in (("expires_at", "expires_in"), ("refresh_expires_at", "refresh_token_expires_in")):
            value = _number(values, name)
            if value is None:
                value = _number(values, lifetime)
                value = now + value if value is not None else None
            if value is not None:
                arguments[name] = value
        return cls(token, **arguments)


def tokens_from_response(response: httpx.Response, *, now: float | None = None) -> Tokens:
    """Return the tokens of a token endpoint's response.

    Raises:
        MalformedToken: the response is not a JSON object with a usable token (RFC 6749, 5.1).
    """
    try:
        values: object = load_json(response.content)
    except ValueError:
        values = None
    if not isinstance(values, dict):
        raise MalformedToken(response, message="the token endpoint's response is not a JSON object")
    try:
        kind: object = values.get("token_type", "bearer")  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]  # JSON has anything
        if not isinstance(kind, str) or kind.lower() != "bearer":
            raise ValueError("token_type is not bearer")
        return Tokens.from_dict(values, now=now)  # pyright: ignore[reportUnknownArgumentType]  # JSON has anything
    except ValueError as error:
        raise MalformedToken(response, message=f"the token endpoint's response is malformed: {error}") from None


def _number(values: Mapping[str, object], name: str) -> float | None:
    value = values.get(name)
    if value is None:
        return None
    if isinstance(value, bool):
        raise ValueError(f"{name} is not a number")
    if not isinstance(value, str | int | float):
        raise ValueError(f"{name} is not a number")
    try:
        number = float(value)
    except (ValueError, OverflowError):
        raise ValueError(f"{name} is not a number, or too large") from None
    if not number >= 0:
        raise ValueError(f"{name} is not a number")
    return number
