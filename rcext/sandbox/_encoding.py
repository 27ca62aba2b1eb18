"""Encoding of answers as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ._names import SERVER

if TYPE_CHECKING:
    from collections.abc import Callable

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]  # optional

#: Documents and lists of documents whose encoding is cached.
MAX_CACHED, MAX_LISTS = 20_000, 50
_PLACEHOLDER = SERVER.encode()


def dumps(data: Any) -> bytes:
    """Encode a JSON value; lone surrogates become escapes."""
    if orjson is not None:
        try:
            return orjson.dumps(data)
        except TypeError:
            pass  # a lone surrogate or a large number
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "backslashreplace")


class Encoder:
    """Encodes answers with the address of the sandbox, and caches the encoding of stored documents.

    Args:
        server: returns the address.
    """

    def __init__(self, server: Callable[[], str]) -> None:
        self._server = server
        self._address = b""
        # By identity, with a reference, so that no other object can get the same id.
        self._cache: dict[int, tuple[object, bytes]] = {}
        self._lists: dict[tuple[int, ...], bytes] = {}

    def encode(self, data: Any, *, shared: bool) -> bytes:
        """Encode an answer.

        Args:
            data: the JSON value.
            shared: whether `data["records"]` are documents of the store, which are replaced and never changed.
        """
        address = self._server().encode()
        if address != self._address:
            self._address = address
            self._clear()
        if not shared:
            return self._addressed(dumps(data))
        if len(self._cache) > MAX_CACHED or len(self._lists) > MAX_LISTS:
            self._clear()
        identities = tuple(map(id, data["records"]))
        records = self._lists.get(identities)
        if records is None:
            records = self._lists[identities] = b",".join([self._record(record) for record in data["records"]])
        rest = self._addressed(dumps({name: value for name, value in data.items() if name != "records"}))
        return rest[:-1] + (b"," if len(rest) > 2 else b"") + b'"records":[' + records + b"]}"

    def _clear(self) -> None:
        self._cache.clear()
        self._lists.clear()

    def _record(self, record: Any) -> bytes:
        found = self._cache.get(id(record))
        if found is not None:
            return found[1]
        encoded = self._addressed(dumps(record))
        self._cache[id(record)] = (record, encoded)
        return encoded

    def _addressed(self, content: bytes) -> bytes:
        return content.replace(_PLACEHOLDER, self._address) if _PLACEHOLDER in content else content
