"""Encoding of values in JSON bodies and query parameters, as typed calls do it."""

from __future__ import annotations

from typing import Any

from ._call import json_body, text


def encode_json(value: Any) -> bytes:
    """Return the JSON body of a value as typed calls encode it: models, enum members and dates may be in it.

    Raises:
        TypeError: a value of another type.
        ValueError: NaN, infinity, or a value that is nested too deeply.
    """
    return json_body(value)


def encode_text(value: Any, name: str) -> str:
    """Return the text of a query parameter as typed calls encode it.

    Raises:
        TypeError: the value is not text, a number, a boolean, an enum member or a date.
        ValueError: NaN or infinity.
    """
    return text(value, name)
