"""Access to a field of JSON by its path."""

from __future__ import annotations

from typing import Any, cast


def pick(record: object, field: str) -> Any:
    """Return a field of a record, or `None`.

    Args:
        record: JSON.
        field: names joined by dots; a number is an index: `to.0.phoneNumber`.
    """
    value: Any = record
    for part in field.split("."):
        if isinstance(value, dict):
            value = cast("dict[str, Any]", value).get(part)
        elif isinstance(value, list) and part.isdigit():
            value = next(iter(cast("Any", value)[int(part) :]), None)
        else:
            return None
    return value
