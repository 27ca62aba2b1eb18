"""Event filters: what a subscription listens to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias
from urllib.parse import urlencode, urlsplit

from ringcentral_api.client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Iterable

API_PREFIX: Final = "/restapi/v1.0"
"""What short filters are given in front."""

EventFilter: TypeAlias = "str | Operation | Request"
"""A filter as text, or an operation or a request of the generated package, whose path is meant."""

# The first segments of paths that are served outside of `/restapi/v1.0` (from the specification).
_ROOTS = frozenset({"restapi", "ai", "analytics", "cx", "rcvideo", "scim", "team-messaging", "webinar"})
_OWN = {"{accountId}": "~", "{extensionId}": "~"}


def normalize_filter(value: EventFilter) -> str:
    """One event filter in the form that the platform takes.

    Args:
        value: a full filter (`/restapi/v1.0/account/~/presence`), a short one (`/account/~/presence`), which is given
            the API prefix, or an operation or request of the generated package. `{accountId}` and `{extensionId}`
            become `~`.

    Returns:
        The full filter, query included.

    Raises:
        ValueError: for an empty filter, another host's address, white space, or a placeholder that is not filled in.
        TypeError: for anything that is no filter at all.
    """
    if isinstance(value, Operation):
        text = value.path
    elif isinstance(value, Request):
        text = value.path + ("?" + urlencode(value.query) if value.query else "")
    elif isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        text = value.strip()
    else:
        raise TypeError(f"an event filter must be a string, not {type(value).__name__}: {value!r}")
    if not text:
        raise ValueError("an event filter must not be empty; one is '/account/~/extension/~/presence'")
    if "://" in text.partition("?")[0]:
        parts = urlsplit(text)
        text = parts.path + ("?" + parts.query if parts.query else "")
    if re.search(r"\s", text):
        raise ValueError(f"event filter {value!r} has white space in it")
    if not text.startswith("/"):
        text = "/" + text
    for placeholder, own in _OWN.items():
        text = text.replace(placeholder, own)
    if left := re.search(r"\{[^}/]*\}", text):
        raise ValueError(f"event filter {text!r} needs a value in place of {left[0]}")
    root = text[1:].partition("?")[0].partition("/")[0]
    if root not in _ROOTS:
        text = API_PREFIX + text
    return text


def normalize_filters(values: Iterable[EventFilter]) -> tuple[str, ...]:
    """Event filters in the form that the platform takes, in order and without duplicates.

    Args:
        values: filters, see `normalize_filter`.

    Returns:
        The full filters.

    Raises:
        ValueError: for none at all, or for one that is wrong.
        TypeError: for a single string in place of a list, or for anything that is no filter.
    """
    if isinstance(values, str | bytes):
        raise TypeError(f"events must be a list of filters, not one string; write [{values!r}]")
    filters = tuple(dict.fromkeys(normalize_filter(value) for value in values))
    if not filters:
        raise ValueError("events must name one event filter at least, such as '/account/~/extension/~/presence'")
    return filters
