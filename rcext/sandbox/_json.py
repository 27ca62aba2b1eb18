"""What a JSON value is, for type checkers too."""

from __future__ import annotations

import json
from typing import Any, TypeGuard

#: How deep arrays and objects may be nested in what clients send.
MAX_DEPTH = 100


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether it is a JSON array."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def parse_json(text: str | bytes) -> Any:
    """A JSON value that clients sent.

    Raises:
        ValueError: for what is no JSON (RFC 8259): `NaN`, numbers without an end, halves of characters among it; and
            for what is nested deeper than anybody needs.
    """
    try:
        value: Any = json.loads(text, parse_constant=_refuse)
        # What cannot be written again cannot be given back.
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
    """The number that a text of decimal digits is, where it is one of reasonable length."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 30 else None
