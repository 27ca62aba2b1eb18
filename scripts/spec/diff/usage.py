"""Directions of schemas: which are sent, which are received."""

from collections.abc import Iterator
from typing import Any

from scripts.spec.diff.effective import Data
from scripts.spec.diff.rules import Direction
from scripts.spec.normalise import resolve
from scripts.spec.plain import is_list, is_object

_DATA = ("default", "enum", "example", "callbacks")
"""Keys whose values are data, or followed elsewhere."""
_NAMED = ("properties", "responses", "content", "headers", "encoding")
"""Keys whose values map names, so that a key in them may be any word."""


class _Named(dict[str, Any]):
    """A map of names."""


class Usage:
    """Which components are sent, and which are received, in either of two documents."""

    def __init__(self, old: Data, new: Data) -> None:
        self._reached: dict[Direction, set[str]] = {"request": set(), "response": set()}
        for document in (old, new):
            followed: dict[Direction, set[str]] = {"request": set(), "response": set()}
            for direction, value in _roots(document):
                _follow(document, value, followed[direction])
            for direction, names in followed.items():
                self._reached[direction] |= names

    def directions(self, section: str, name: str) -> tuple[Direction, ...]:
        """Return the directions of a component; a component without a user counts as received (a notification)."""
        target = f"#/components/{section}/{name}"
        found: list[Direction] = [direction for direction, reached in self._reached.items() if target in reached]
        return tuple(found) or ("response",)


def _follow(document: Data, value: Any, reached: set[str]) -> None:
    stack = [value]
    while stack:
        item = stack.pop()
        if is_list(item):
            stack.extend(item)
        elif isinstance(item, _Named):
            stack.extend(item.values())
        elif is_object(item):
            reference = item.get("$ref")
            if isinstance(reference, str) and reference not in reached:
                reached.add(reference)
                stack.append(resolve(document, reference))
            mapping = item.get("discriminator", {})
            if is_object(mapping) and is_object(mapping.get("mapping")):
                stack.extend(_mapped(document, mapping["mapping"]))
            stack.extend(
                _Named(value) if key in _NAMED and is_object(value) else value
                for key, value in item.items()
                if key not in _DATA and (not key.startswith("x-") or key == "x-notifications")
            )


def _mapped(document: Data, mapping: Data) -> Iterator[Data]:
    schemas = document.get("components", {}).get("schemas", {})
    for target in mapping.values():
        name = str(target).removeprefix("#/components/schemas/")
        if name in schemas:
            yield {"$ref": f"#/components/schemas/{name}"}


def _roots(document: Data) -> Iterator[tuple[Direction, Any]]:
    for item in document.get("paths", {}).values():
        yield from _roots_of(item)
    for item in document.get("x-webhooks", {}).values():
        yield from _roots_of(item, inverted=True)


def _roots_of(item: Any, *, inverted: bool = False) -> Iterator[tuple[Direction, Any]]:
    sent: Direction = "response" if inverted else "request"
    received: Direction = "request" if inverted else "response"
    if not is_object(item):
        return
    yield sent, item.get("parameters")
    for operation in item.values():
        if not is_object(operation):
            continue
        yield sent, [operation.get("parameters"), operation.get("requestBody")]
        yield received, [_Named(operation.get("responses", {})), operation.get("x-notifications")]
        for callback in operation.get("callbacks", {}).values():
            for nested in callback.values():
                yield from _roots_of(nested, inverted=not inverted)
