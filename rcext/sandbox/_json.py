"""JSON values: parsing with limits, and type guards."""

from __future__ import annotations

import json
from typing import Any, TypeGuard

#: Maximum nesting depth of JSON from clients.
MAX_DEPTH = 100


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether a value is a JSON array."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a value is a JSON object."""
    return isinstance(value, dict)


def parse_json(text: str | bytes) -> Any:
    """Parse JSON from a client.

    Raises:
        ValueError: if it is not JSON (RFC 8259), for instance `NaN` or a lone surrogate, or if it is nested too
            deeply.
    """
    try:
        value: Any = json.loads(text, parse_constant=_refuse)
        # A value that cannot be encoded again cannot be returned later.
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise ValueError("is not JSON") from None
    level: list[Any] = [value]
    for _ in range(MAX_DEPTH):
        level = [inner for one in level for inner in _members(one)]
        if not level:
            return value
    raise ValueError(f"is JSON nested more than {MAX_DEPTH} deep")


def _members(value: object) -> list[Any]:
    return list(value.values()) if is_object(value) else value if is_list(value) else []


def _refuse(word: str) -> Any:
    raise ValueError(word)


def whole(text: str) -> int | None:
    """Return the number of a text of decimal digits, or `None`."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 30 else None
