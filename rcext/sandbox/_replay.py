"""Recorded sessions: requests with their answers, as lines of JSON."""

from __future__ import annotations

import base64
import json
from collections import defaultdict, deque
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from ._log import RequestRecord

#: Operations that are never recorded: each session has its own tokens.
_LIVE = frozenset({"getToken", "revokeToken", "authorize", "authorize2", "authWsToken"})

Key = tuple[str, str, str, str]


def _key(record: RequestRecord) -> Key:
    query = json.dumps(sorted(record.query))
    return record.method, record.path, query, base64.b64encode(record.body).decode()


class Recorder:
    """Writes the exchanges of a session to a file.

    Args:
        path: the file; an existing one is replaced.
        server: the address that the recording does without.
    """

    def __init__(self, path: Path, server: str) -> None:
        self._file = path.open("w", encoding="utf-8")
        self._server = server.encode()

    def write(
        self, record: RequestRecord, status: int, content: bytes | None, media: str, headers: dict[str, str]
    ) -> None:
        """Add an exchange."""
        if record.operation in _LIVE or not record.operation:
            return
        text = self._server.decode()
        shown = (content or b"").replace(self._server, b"{server}")
        line = {
            "key": _key(record),
            "status": status,
            "media": media,
            "headers": {name: value.replace(text, "{server}") for name, value in headers.items()},
            "content": base64.b64encode(shown).decode() if content is not None else None,
        }
        self._file.write(json.dumps(line) + "\n")

    def close(self) -> None:
        """Complete the file."""
        self._file.close()


class Replay:
    """Answers requests as a recorded session did: each one as often as it was recorded.

    Args:
        path: the recording.
    """

    def __init__(self, path: Path) -> None:
        self._answers: defaultdict[Key, deque[dict[str, Any]]] = defaultdict(deque)
        for line in path.read_text(encoding="utf-8").splitlines():
            entry: dict[str, Any] = json.loads(line)
            method, target, query, body = entry["key"]
            self._answers[method, target, query, body].append(entry)

    @property
    def left(self) -> list[str]:
        """The recorded requests that have not been made, as method and path."""
        return [f"{key[0]} {key[1]}" for key, entries in self._answers.items() for _ in entries]

    def take(self, record: RequestRecord, server: str) -> dict[str, Any] | None:
        """Return the status, content, media type and headers of the next answer to a request; `None` without one."""
        entries = self._answers.get(_key(record))
        if not entries:
            return None
        entry = entries.popleft()
        content = None if entry["content"] is None else base64.b64decode(entry["content"])
        return {
            "status": entry["status"],
            "content": content.replace(b"{server}", server.encode()) if content is not None else None,
            "media": entry["media"],
            "headers": {name: value.replace("{server}", server) for name, value in entry["headers"].items()},
        }
