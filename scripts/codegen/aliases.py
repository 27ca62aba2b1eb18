"""Aliases: class names that the API gave up and that keep working."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .names import Registry, snake

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .kinds import Kind
    from .plan import Plan
    from .prepare import Prepared

_LIKE = 0.5
"""The share of words that the names of a schema and its successor must have in common."""
_PLACES = 3
"""The registry keeps up to this many places of a class."""
_SORTS = ("properties", "enums")
"""The sections of the registry that tell models from enums and unions."""
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


def class_aliases(prepared: Prepared, registry: Registry, plan: Plan) -> list[ClassAlias]:
    """Return the aliases in `models`, and enter new ones into the registry.

    These are components that only refer to another one, inline classes that the vendor has named since, components
    that the vendor has renamed, classes in whose place one other class stands now, and the aliases on record.
    """
    classes = set(prepared.origins.values())
    found = {name: ClassAlias(name, target, "") for name, target in prepared.aliases.items() if target in classes}
    registry.aliases["classes"] |= {name: {"since": "", "to": one.target} for name, one in found.items()}
    on_record = registry.known("schemas", "classes")
    gone = {name: origin for origin, name in sorted(on_record.items()) if name not in classes and name not in found}
    recorded = registry.aliases["classes"]
    for name, origin in gone.items():
        target = _named_later(origin, prepared) or _successor(name, registry, prepared)
        if target is not None and target in classes:
            recorded.setdefault(name, {"since": registry.since})["to"] = target
    now = places(plan)
    changed = True
    while changed:  # a place inside a class is found once that class has its alias
        left = [name for name in gone if name not in recorded]
        targets = {
            name: _in_its_place(name, registry, now, lambda one: _end(one, recorded, found, classes)) for name in left
        }
        fresh = {name: {"since": registry.since, "to": target} for name, target in targets.items() if target}
        recorded.update(fresh)
        changed = bool(fresh)
    standing: dict[str, list[str]] = {}
    for place, name in sorted(now.items()):
        standing.setdefault(name, []).append(place)
    registry.places = {name: listed[:_PLACES] for name, listed in standing.items()}
    for name, alias in sorted(registry.aliases["classes"].items()):
        target = _end(alias["to"], registry.aliases["classes"], found, classes)
        if name not in classes and name not in found and target is not None:
            alias["since"] = alias["since"] or registry.since  # until now the API used the name itself
            found[name] = ClassAlias(name, target, alias["since"])
    return [found[name] for name in sorted(found)]


def current_class(name: str, prepared: Prepared, registry: Registry) -> str | None:
    """Return the class that stands for a name now: itself, what it is another name of, or its successor."""
    classes = set(prepared.origins.values())
    if name in classes:
        return name
    origins = {one: origin for origin, one in sorted(registry.known("schemas", "classes").items())}
    alias = registry.aliases["classes"].get(name, {})
    candidates = (
        prepared.aliases.get(name),
        # An import finds the aliases of its own document too late, and a regeneration must give the same.
        alias.get("to") if alias.get("since", "") < registry.since else None,
        _named_later(origins.get(name, ""), prepared),
        _successor(name, registry, prepared),
    )
    return next((one for one in candidates if one in classes), None)


def places(plan: Plan) -> dict[str, str]:
    """Return the class at each property, parameter, body and response that has one class."""
    found: dict[str, Kind] = {}
    for group in plan.groups.values():
        found |= {f"{model.name}.{field.json}": field.kind for model in group.models for field in model.fields}
    for operation in (one for tag in plan.tags for one in tag.operations if not one.target):
        found |= {f"{operation.id} parameter {value.json}": value.kind for value in operation.parameters}
        choices = operation.body.choices if operation.body else ()
        found |= {f"{operation.id} body {one.media}": one.kind for one in choices}
        found |= {f"{operation.id} response {one.status}": one.kind for one in operation.answers if one.kind}
    named = {place: list(kind.names()) for place, kind in found.items()}
    return {place: names[0] for place, names in named.items() if len(names) == 1}


def _in_its_place(
    name: str, registry: Registry, now: Mapping[str, str], end: Callable[[str], str | None]
) -> str | None:
    """Return the class that stands now wherever one stood that is gone, if it is one, and of the same sort."""
    standing: set[str] = set()
    for place in registry.places.get(name, ()):
        owner, dot, key = place.partition(".")
        other = now.get(place) or (now.get(f"{end(owner)}.{key}") if dot and " " not in owner else None)
        standing.update([other] if other else [])
    if len(standing) != 1:
        return None
    (target,) = standing
    same = all(bool(registry.known(sort, name)) == bool(registry.seen[sort].get(target)) for sort in _SORTS)
    return target if same else None


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
