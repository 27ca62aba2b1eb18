"""Query strings, with the standard library's `urllib.parse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import parse_qsl, quote, urlencode

from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from rcext.platform._base import Query

__all__ = ["Parameters", "decode", "encode"]

Parameters: TypeAlias = dict[str, str | list[str]]
"""Values by name: text for a name that occurs once, a list for one that occurs again."""


def encode(parameters: Query) -> str:
    """Return a query string, without a question mark.

    Args:
        parameters: text, numbers and booleans (`true`, `false`) by name; a list is one parameter for each value; `None`
            is omitted.

    Raises:
        ConfigurationError: a value has another type, such as a dict.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in parameters.items():
        values = value if isinstance(value, Sequence) and not isinstance(value, str | bytes) else [value]
        pairs += [(name, _text(name, item)) for item in values if item is not None]
    return urlencode(pairs, quote_via=quote, safe="")


def decode(text: str) -> Parameters:
    """Return the parameters of a query string.

    Args:
        text: the query string, with or without a leading question mark; not a whole URL. `+` is a space.

    Returns:
        Values by name, in order. A name without `=` has an empty value.
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
    raise ConfigurationError(f"encode: {name} must be text, a number, a boolean or a list, not {type(value).__name__}")
