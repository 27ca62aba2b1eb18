"""Registry of event filters: which exist, what they may contain, and which changes they report."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import resources
from typing import Any
from urllib.parse import parse_qsl

from ._json import whole

_ID = re.compile(r"\{(\w+)\}")


class Event:
    """One registered event.

    Attributes:
        id: its name in the registry.
        paths: the path templates of its filters.
        query: the query parameters with their values, or their type.
        required: query parameters that a filter must have.
        own: whether only the subscriber's own extension may be named.
        permission: the application permission it needs, or `None`.
        transports: the transports it can be delivered over.
        trigger: the change that emits it.
    """

    __slots__ = ("id", "own", "paths", "patterns", "permission", "query", "required", "transports", "trigger")

    def __init__(self, facts: dict[str, Any]) -> None:
        self.id: str = facts["id"]
        self.paths: list[str] = facts["paths"]
        self.query: dict[str, list[str] | str] = facts["query"]
        self.required: list[str] = facts["required"]
        self.own: bool = facts["access"] == "own"
        self.permission: str | None = facts["permission"]
        self.transports: list[str] = facts["transports"]
        self.trigger: str = facts["trigger"]
        self.patterns = [re.compile(_ID.sub(r"(?P<\1>[^/]+)", re.escape(path).replace(r"\{", "{").replace(r"\}", "}")))
                         for path in self.paths]  # fmt: skip

    def problem(self, query: dict[str, str]) -> str | None:
        """Return what is wrong with the query of a filter, or `None`."""
        for name, value in query.items():
            known = self.query.get(name)
            if known is None:
                return f"parameter [{name}] is unknown"
            if known == "integer" and not whole(value):
                return f"{name} must be a whole number of seconds from 1"
            if isinstance(known, list) and value not in known:
                return f"{name} must be one of {', '.join(known)}"
        return next((f"parameter [{name}] is missing" for name in self.required if name not in query), None)


class Filter:
    """An event filter of a subscription, parsed.

    Attributes:
        event: the registered event.
        path: its path with real ids.
        ids: the path parameters by name.
        query: the query parameters by name.
        text: the filter as subscribed, with real ids.
    """

    __slots__ = ("event", "ids", "path", "query", "text")

    def __init__(self, event: Event, path: str, ids: dict[str, str], query: str) -> None:
        self.event = event
        self.path = path
        self.ids = ids
        # A plus sign is part of a phone number here, not an encoded space.
        self.query = dict(parse_qsl(query.replace("+", "%2B"), keep_blank_values=True))
        self.text = f"{path}?{query}" if query else path

    def concerns(self, ids: dict[str, str]) -> bool:
        """Return whether a change of certain objects concerns it."""
        return all(ids.get(name) == value for name, value in self.ids.items())


class Registry:
    """All registered events."""

    def __init__(self, facts: list[dict[str, Any]]) -> None:
        self.events = [Event(entry) for entry in facts]
        self._parsed: dict[str, Filter | None] = {}

    def parse(self, text: str) -> Filter | None:
        """Return a filter with real ids, or `None` if no event has its path."""
        if text not in self._parsed:
            path, _, query = text.partition("?")
            self._parsed[text] = next(
                (
                    Filter(event, path, found.groupdict(), query)
                    for event in self.events
                    for pattern in event.patterns
                    if (found := pattern.fullmatch(path))
                ),
                None,
            )
        return self._parsed[text]


@cache
def registry() -> Registry:
    """Return the registry of the package; it is read once."""
    text = resources.files("rcext.sandbox").joinpath("_data/events.json").read_bytes()
    return Registry(json.loads(text))
