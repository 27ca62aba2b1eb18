"""Aliases: class names that the API gave up and that keep working."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .names import Registry, snake

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .prepare import Prepared

_LIKE = 0.5
"""The share of words that the names of a schema and its successor must have in common."""
_FEW = 2
"""Schemas with up to this many properties are too common to be recognized by them."""


@attrs.frozen
class ClassAlias:
    """Another name of a class.

    Attributes:
        name: The name.
        target: The class.
        since: The date since when it is only an alias; empty for a name that the API itself uses.
    """

    name: str
    target: str
    since: str


def class_aliases(prepared: Prepared, registry: Registry) -> list[ClassAlias]:
    """Return the aliases in `models`, and enter new ones into the registry.

    These are components that only refer to another one, inline classes that the vendor has named since, components
    that the vendor has renamed, and the aliases on record.
    """
    classes = set(prepared.origins.values())
    found = {name: ClassAlias(name, target, "") for name, target in prepared.aliases.items() if target in classes}
    on_record = registry.known("schemas", "classes")
    for origin, name in sorted(on_record.items()):
        if name in classes or name in found:
            continue
        target = _named_later(origin, prepared) or _successor(name, registry, prepared)
        if target is not None and target in classes:
            registry.aliases["classes"].setdefault(name, {"since": registry.since})["to"] = target
    for name, alias in sorted(registry.aliases["classes"].items()):
        target = _end(alias["to"], registry.aliases["classes"], found, classes)
        if name not in classes and name not in found and target is not None:
            found[name] = ClassAlias(name, target, alias["since"])
    return [found[name] for name in sorted(found)]


def _end(
    target: str, recorded: Mapping[str, Mapping[str, str]], found: Mapping[str, ClassAlias], classes: set[str]
) -> str | None:
    """Follow aliases of aliases to a class."""
    seen: set[str] = set()
    while target not in classes and target not in seen:
        seen.add(target)
        target = found[target].target if target in found else recorded.get(target, {}).get("to", target)
    return target if target in classes else None


def _named_later(origin: str, prepared: Prepared) -> str | None:
    """Return the component that stands where an inline schema stood."""
    if not origin.startswith("inline "):
        return None
    place = origin.removeprefix("inline ")
    if place in prepared.referred:
        return _class_of(prepared.referred[place], prepared)
    for length in range(len(place) - 1, 0, -1):  # something inside it: the same place inside the component
        outer = prepared.referred.get(place[:length]) or prepared.aliases.get(place[:length])
        if outer is not None:
            inner = outer + place[length:]
            target = prepared.referred.get(inner) or prepared.origins.get(f"inline {inner}")
            return None if target is None else _class_of(target, prepared)
    return None


def _class_of(component: str, prepared: Prepared) -> str:
    return prepared.aliases.get(component, component)


def _successor(name: str, registry: Registry, prepared: Prepared) -> str | None:
    """Return the class that has all properties, or values, of one that is gone, if it has a similar name.

    A class that was there before, beside it, must not have more than twice as many: otherwise it is another thing.
    """
    schemas = prepared.document["components"]["schemas"]
    before = set(registry.data["schemas"].get("classes", {}).values())
    properties, values = set(registry.known("properties", name)), set(registry.known("enums", name))
    if len(properties or values) <= _FEW:
        return None
    fitting = [
        other
        for other, schema in schemas.items()
        if _covers(properties, set(schema.get("properties", ())), beside=other in before)
        or _covers(values, {str(value) for value in schema.get("enum", ())}, beside=other in before)
    ]
    alike = {other: _alike(name, other) for other in sorted(fitting)}
    best = max(alike, key=lambda other: alike[other], default=None)
    return best if best is not None and alike[best] >= _LIKE else None


def _covers(names: set[str], others: set[str], *, beside: bool) -> bool:
    return bool(names) and names <= others and (not beside or len(others) <= 2 * len(names))


def _alike(one: str, other: str) -> float:
    first, second = set(snake(one).split("_")), set(snake(other).split("_"))
    return len(first & second) / len(first | second)
