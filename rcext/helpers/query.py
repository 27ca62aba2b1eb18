"""Query strings as the platform reads and writes them, by the standard library's `urllib.parse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import parse_qsl, quote, urlencode

from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from rcext.platform._base import Query

__all__ = ["Parameters", "decode", "encode"]

Parameters: TypeAlias = dict[str, str | list[str]]
"""What a query string says: a text for a name that comes once, a list for one that comes again."""


def encode(parameters: Query) -> str:
    """A query string, without a question mark.

    Args:
        parameters: texts, numbers and booleans (`true`, `false`) by name; a list is one parameter a value; `None` is
            left out.

    Raises:
        ConfigurationError: a value that is none of these, such as a dict.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in parameters.items():
        values = value if isinstance(value, Sequence) and not isinstance(value, str | bytes) else [value]
        pairs += [(name, _text(name, item)) for item in values if item is not None]
    return urlencode(pairs, quote_via=quote, safe="")


def decode(text: str) -> Parameters:
    """What a query string says.

    Args:
        text: the query string, with or without a question mark in front; not a whole URL. `+` is a space.

    Returns:
        Values by name, in order. A name without `=` has the empty text.
    """
    found: Parameters = {}
    for name, value in parse_qsl(text.removeprefix("?"), keep_blank_values=True):
        known = found.get(name)
        if known is None:
            found[name] = value
        elif isinstance(known, list):
            known.append(value)
        else:
            found[name] = [known, value]
    return found


def _text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float):
        return str(value)
    raise ConfigurationError(f"encode: {name} has a {type(value).__name__}; give texts, numbers or booleans, or a list")
