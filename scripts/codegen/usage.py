"""Where the API uses a component schema, as the docstring of a model without a summary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .prepare.shapes import PREFIX, operations, strings

if TYPE_CHECKING:
    from .prepare.shapes import Document

_ASIDE = ("x-notifications", "callbacks")
SHOWN = 2
"""A docstring names up to this many places."""


def usages(document: Document) -> dict[str, str]:
    """Return a sentence about the use of each component schema: as a part of others, else in requests and responses."""
    schemas: dict[str, Any] = document["components"]["schemas"]
    parents: dict[str, list[str]] = {}
    for name in sorted(schemas):
        for part in references(schemas[name]) - {name}:
            parents.setdefault(part, []).append(f"`{name}`")
    calls: dict[str, list[str]] = {}
    for path, method, operation in operations(document):
        for role, place in (("request body of", "requestBody"), ("response of", "responses")):
            for name in references(operation.get(place)):
                calls.setdefault(name, []).append(f"{role} `{method.upper()} {path}`")
    return {name: _sentence(name, parents.get(name, []), calls.get(name, [])) for name in schemas}


def _sentence(name: str, parents: list[str], calls: list[str]) -> str:
    if parents:
        return f"Part of {_enumerated(parents)}."
    if calls:
        text = _enumerated(calls)
        return f"{text[:1].upper()}{text[1:]}."
    return f"`{name}`, which requests and responses do not use."


def _enumerated(items: list[str]) -> str:
    *first, last = items if len(items) <= SHOWN + 1 else [*items[:SHOWN], f"{len(items) - SHOWN} others"]
    return f"{', '.join(first)} and {last}" if first else last


def references(value: object) -> set[str]:
    """Return the component schemas that a JSON value refers to anywhere inside, its notifications aside."""
    return {target.removeprefix(PREFIX) for key, target in strings(value, without=_ASIDE) if key == "$ref"}
