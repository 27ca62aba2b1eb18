"""Event filters: what a subscription listens to."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias
from urllib.parse import parse_qsl, urlencode, urlsplit

from rcext.errors import ConfigurationError
from ringcentral_api.client import Operation, Request

from ._event_filters import EVENT_FILTERS

if TYPE_CHECKING:
    from ._event_filters import Query

API_PREFIX: Final = "/restapi/v1.0"
"""What short filters are given in front."""

EventFilter: TypeAlias = "str | Operation | Request"
"""A filter as text, or an operation or a request of the generated package, whose path is meant."""

# The first segments of paths that are served outside of `/restapi/v1.0` (from the specification).
_ROOTS = frozenset({"restapi", "ai", "analytics", "cx", "rcvideo", "scim", "team-messaging", "webinar"})
_OWN = {"{accountId}": "~", "{extensionId}": "~"}


def normalize_filter(value: EventFilter) -> str:
    """Return an event filter in the form of the server.

    Args:
        value: a full filter (`/restapi/v1.0/account/~/presence`), a short one (`/account/~/presence`), which is given
            the API prefix, or an operation or request of the generated package. `{accountId}` and `{extensionId}`
            become `~`.

    Returns:
        The full filter, query included.

    Raises:
        ConfigurationError: for an empty filter, another host's address, white space, or a placeholder that is not
            filled in.
        TypeError: for anything else that is not a filter.
    """
    if isinstance(value, Operation):
        text = value.path
    elif isinstance(value, Request):
        text = value.path + ("?" + urlencode(value.query) if value.query else "")
    elif isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        text = value.strip()
    else:
        raise TypeError(f"an event filter must be a string, not {type(value).__name__}: {value!r:.100}")
    if not text:
        raise ConfigurationError("an event filter must not be empty; one is '/account/~/extension/~/presence'")
    if "://" in text.partition("?")[0]:
        parts = urlsplit(text)
        text = parts.path + ("?" + parts.query if parts.query else "")
    if re.search(r"\s", text):
        raise ConfigurationError(f"event filter {value!r:.300} has white space in it")
    if not text.startswith("/"):
        text = "/" + text
    for placeholder, own in _OWN.items():
        text = text.replace(placeholder, own)
    if left := re.search(r"\{[^}/]*\}", text):
        raise ConfigurationError(f"event filter {text!r:.300} needs a value for {left[0]}")
    root = text[1:].partition("?")[0].partition("/")[0]
    if root not in _ROOTS:
        text = API_PREFIX + text
    return text


def check_filters(values: Iterable[EventFilter]) -> None:
    """Check event filters against the registry of the platform's filters (`spec/events.yaml`).

    Args:
        values: filters, see `normalize_filter`.

    Raises:
        ConfigurationError: for a filter that the platform does not have, with the most similar one; see also
            `normalize_filters`.
    """
    for text in normalize_filters(values):
        path, _, query = text.partition("?")
        known = next((facts for pattern, facts in _patterns() if pattern.fullmatch(path)), None)
        if known is None:
            shape = re.sub(r"/(account|accounts|extension)/[^/]+", r"/\1/~", path)
            names = [re.sub(r"\{(accountId|extensionId)\}", "~", one) for one, _, _ in EVENT_FILTERS]
            # Compared without the prefix, which makes any two filters similar.
            known_names = {name.removeprefix(API_PREFIX): name for name in names}
            similar = difflib.get_close_matches(shape.removeprefix(API_PREFIX), known_names, 1, 0.5)
            hint = f"; did you mean {known_names[similar[0]]!r}?" if similar else "."
            raise ConfigurationError(
                f"event filter {text!r:.300} is unknown{hint} Pass allow_unknown=True to send it anyway"
            )
        for name, value in parse_qsl(query.replace("+", "%2B"), keep_blank_values=True):
            allowed = known.get(name)
            if allowed is None:
                choices = ", ".join(known) or "none"
                raise ConfigurationError(
                    f"event filter {text!r:.300} has the unknown parameter {name!r:.300}; known are: {choices}"
                )
            if isinstance(allowed, tuple) and value not in allowed:
                raise ConfigurationError(
                    f"event filter {text!r:.300}: {name} must be one of {', '.join(allowed)}, not {value!r:.300}"
                )


@cache
def _patterns() -> list[tuple[re.Pattern[str], Query]]:
    """Return the patterns of the registered paths with their query parameters."""
    return [(re.compile(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(path))), query) for path, query, _ in EVENT_FILTERS]


def normalize_filters(values: Iterable[EventFilter]) -> tuple[str, ...]:
    """Return event filters in the form of the server, in order and without duplicates.

    Args:
        values: filters, see `normalize_filter`.

    Returns:
        The full filters.

    Raises:
        ConfigurationError: for none at all, or for one that is wrong.
        TypeError: for a single string instead of a list, or for anything that is not a filter.
    """
    if isinstance(values, str | bytes):
        raise TypeError(f"events must be a list of filters, not one string; write [{values!r:.200}]")
    if not isinstance(values, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        raise TypeError(f"events must be a list of filters, not {type(values).__name__}")
    filters = tuple(dict.fromkeys(normalize_filter(value) for value in values))
    if not filters:
        raise ConfigurationError(
            "events must name one event filter at least, such as '/account/~/extension/~/presence'"
        )
    return filters
