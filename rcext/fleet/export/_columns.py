"""Columns of exported records (no I/O)."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, cast

from rcext._pick import pick

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ._plan import Kind

Type: TypeAlias = Literal["text", "integer", "time", "json", "legs"]
Row: TypeAlias = "dict[str, Any]"
"""A record as received; that of a recording has further fields, which are written `$name`."""


class Column(NamedTuple):
    """A column of a table.

    Attributes:
        name: its name.
        path: the field of the record: names joined by dots; empty for the whole record.
        type: its type.
    """

    name: str
    path: str
    type: Type = "text"


_CALLER: Final = (
    Column("from_number", "from.phoneNumber"),
    Column("from_name", "from.name"),
    Column("from_extension_id", "from.extensionId"),
)
_CALLEE: Final = (
    Column("to_number", "to.phoneNumber"),
    Column("to_name", "to.name"),
    Column("to_extension_id", "to.extensionId"),
)
_RAW: Final = Column("raw", "", "json")
LEG: Final = (
    Column("start_time", "startTime", "time"),
    Column("duration", "duration", "integer"),
    Column("type", "type"),
    Column("direction", "direction"),
    Column("action", "action"),
    Column("result", "result"),
    Column("leg_type", "legType"),
    Column("extension_id", "extension.id"),
    *_CALLER,
    *_CALLEE,
    Column("recording_id", "recording.id"),
)
"""The fields of a leg."""

COLUMNS: Final[dict[Kind, Sequence[Column]]] = {
    "call": (
        Column("id", "id"),
        Column("session_id", "sessionId"),
        Column("telephony_session_id", "telephonySessionId"),
        Column("extension_id", "extension.id"),
        Column("start_time", "startTime", "time"),
        Column("duration", "duration", "integer"),
        Column("type", "type"),
        Column("direction", "direction"),
        Column("action", "action"),
        Column("result", "result"),
        *_CALLER,
        *_CALLEE,
        Column("recording_id", "recording.id"),
        Column("modified", "lastModifiedTime", "time"),
        Column("legs", "legs", "legs"),
        _RAW,
    ),
    "message": (
        Column("id", "id"),
        Column("conversation_id", "conversation.id"),
        Column("extension_id", "extensionId"),
        Column("created", "creationTime", "time"),
        Column("modified", "lastModifiedTime", "time"),
        Column("type", "type"),
        Column("direction", "direction"),
        Column("read_status", "readStatus"),
        Column("message_status", "messageStatus"),
        Column("availability", "availability"),
        *_CALLER,
        Column("to_number", "to.0.phoneNumber"),
        Column("to_name", "to.0.name"),
        Column("to_extension_id", "to.0.extensionId"),
        Column("subject", "subject"),
        _RAW,
    ),
    "recording": (
        Column("id", "id"),
        Column("recording_id", "recording.id"),
        Column("session_id", "sessionId"),
        Column("extension_id", "extension.id"),
        Column("start_time", "startTime", "time"),
        Column("duration", "duration", "integer"),
        Column("type", "recording.type"),
        Column("content_type", "$content_type"),
        Column("size", "$size", "integer"),
        Column("file", "$file"),
        Column("trouble", "$trouble"),
        _RAW,
    ),
}
"""The columns of each kind. The id of a recording's row is that of its call."""


def values(row: Row, columns: Sequence[Column]) -> Iterator[Any]:
    """Yield the values of a record's columns: text, `int`, `datetime`, or a list of such values for legs."""
    for column in columns:
        if column.type == "json":
            yield json.dumps({name: value for name, value in row.items() if name[:1] != "$"}, separators=(",", ":"))
        elif column.type == "legs":
            yield _legs(pick(row, column.path))
        else:
            yield _value(pick(row, column.path), column.type)


def _legs(found: object) -> list[dict[str, Any]] | None:
    if not isinstance(found, list):
        return None
    return [
        {column.name: _value(pick(leg, column.path), column.type) for column in LEG}
        for leg in cast("list[object]", found)
    ]


def _value(value: object, kind: Type) -> Any:
    if value is None:
        return None
    if kind == "integer":
        return value if isinstance(value, int) and -(1 << 63) <= value < 1 << 63 else None
    if kind == "time":
        return _moment(value)
    text = value if isinstance(value, str) else json.dumps(value)
    # Neither PostgreSQL nor Parquet has a text with lone surrogates; PostgreSQL has none with NUL.
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode()


def _moment(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).astimezone(UTC)
