"""Requests as the page shows them, with secrets masked."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl

from .._json import is_object
from .._names import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .._log import RequestRecord
    from .._state.sandbox_state import SandboxState

#: Maximum number of characters of a body that are shown.
MAX_SHOWN = 20_000
#: Names of secrets, without case and hyphens; page tokens and sync tokens are not secrets.
_SECRET_NAME = re.compile(
    r".*(password|passcode|secret|secretkey|assertion|verifier|authorization|cookie|apikey|encryptionkey|pin)"
    r"|.*(?<!page)(?<!sync)token|code|hostcode|participantcode|auth"
)


def is_secret(name: str) -> bool:
    """Return whether a field, parameter or header with this name contains a secret."""
    return _SECRET_NAME.fullmatch(re.sub(r"[^a-z]", "", name.lower())) is not None


def masked(text: str) -> str:
    """Return the text shown instead of a secret."""
    return f"[{len(text)} characters]"


class Masks:
    """Masks the secrets of one sandbox, by field name and by value.

    Args:
        state: the sandbox's state.
    """

    def __init__(self, state: SandboxState) -> None:
        known = {PASSWORD}
        for session in state.sessions.all():
            known |= {str(session[key]) for key in ("access_token", "refresh_token", "previous") if session[key]}
        known |= {one.client_secret for one in state.sessions.applications.values() if one.client_secret}
        known |= {state.sessions.jwt(str(user["id"])) for user in state.store.all("user", "")}
        self._known = re.compile("|".join(re.escape(secret) for secret in sorted(known)))

    def text(self, text: str) -> str:
        """Return a text with the known secrets masked."""
        return self._known.sub(lambda found: masked(found[0]), text)

    def target(self, record: RequestRecord) -> str:
        """Return the path and query of a request."""
        query = "&".join(f"{name}={value}" for name, value in self.query(record))
        return self.text(record.path) + (f"?{query}" if query else "")

    def query(self, record: RequestRecord) -> list[tuple[str, str]]:
        """Return the query parameters of a request."""
        return [(name, self._field(name, value)) for name, value in record.query]

    def json(self, body: bytes, headers: Mapping[str, str]) -> Any:
        """Return the JSON of a body; `None` if it has none."""
        if "json" not in headers.get("content-type", ""):
            return None
        try:
            return self._json(json.loads(body))
        except (ValueError, RecursionError):
            return None

    def headers(self, headers: Mapping[str, str]) -> list[tuple[str, str]]:
        """Return headers; of `Authorization` only the scheme."""
        return [(name, self._header(name, value)) for name, value in headers.items()]

    def body(self, body: bytes, headers: Mapping[str, str]) -> str:
        """Return a body as text; JSON is indented."""
        try:
            text = body.decode()
        except UnicodeDecodeError:
            return f"{len(body)} bytes, not text"
        media = headers.get("content-type", "")
        if media.startswith("application/x-www-form-urlencoded"):
            fields = parse_qsl(text, keep_blank_values=True)
            text = "\n".join(f"{name}={self._field(name, value)}" for name, value in fields)
        elif "json" in media:
            try:
                text = json.dumps(self._json(json.loads(text)), indent=2, ensure_ascii=False)
            except (ValueError, RecursionError):
                text = re.sub(
                    r'"([^"]*)"(\s*:\s*)"([^"]*)"?',
                    lambda found: f'"{found[1]}"{found[2]}"{self._field(found[1], found[3])}"',
                    text,
                )
        return _cut(self.text(text))

    def _field(self, name: str, value: str) -> str:
        return masked(value) if is_secret(name) and value else self.text(value)

    def _header(self, name: str, value: str) -> str:
        if name == "authorization":
            scheme, _, rest = value.partition(" ")
            return f"{scheme} {masked(rest)}" if rest else masked(scheme)
        return self._field(name, value)

    def _json(self, value: Any) -> Any:
        if is_object(value):
            return {name: self._named(name, item) for name, item in value.items()}
        if isinstance(value, list):
            return [self._json(item) for item in cast("Iterable[Any]", value)]
        return self.text(value) if isinstance(value, str) else value

    def _named(self, name: str, value: Any) -> Any:
        return masked(value) if isinstance(value, str) and is_secret(name) else self._json(value)


def _cut(text: str) -> str:
    if len(text) <= MAX_SHOWN:
        return text
    return f"{text[:MAX_SHOWN]}\n[{len(text) - MAX_SHOWN} more characters]"
