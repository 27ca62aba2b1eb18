"""Parts of the API that a document lacks, and that stay because the project's own code uses them.

An older document lacks what came later, a newer one what the vendor has removed. Either must not break code that has
nothing to do with it. What the code uses is taken from the facts before the import, and goes to `spec/kept.json`, in
the form of the facts. The code is adapted in its own time; then the next import drops it.
"""

from __future__ import annotations

import ast
import copy
from typing import TYPE_CHECKING, Any

from scripts.spec.diff.effective import Expander
from scripts.spec.normalise import resolve
from scripts.spec.plain import is_list, is_object

from .aliases import places
from .prepare.shapes import ANNOTATIONS, Document, Schema, operations, strings
from .settle import key_of, settle_components

if TYPE_CHECKING:
    from .names import Registry
    from .needs import Needs
    from .plan import Operation, Plan

_ASIDE = ANNOTATIONS | {"required", "security", "tags", "type"}
"""What a part takes from its document alone."""
_Unit = tuple[str, str]
"""A part that is kept: `schemas` and a component, or `paths` and the method and path of an operation."""


class Keeper:
    """Finds what a document lacks, and takes it from the facts before.

    Attributes:
        kept: The parts, as in `spec/kept.json`: components and operations that stand in the place of the document's.
        lines: What was kept, a line each.

    Args:
        document: The new facts, under the names on record.
        before: The facts before, with what was kept then.
        registry: The names on record.
    """

    def __init__(self, document: Document, before: Document, registry: Registry) -> None:
        self.kept: dict[str, Any] = {}
        self.lines: list[str] = []
        self._document = document
        self._before = settle_components(before, registry)
        self._both = document, self._before
        self._registry = registry
        self._new = {key_of(method, path): (path, method) for path, method, _ in operations(document)}
        self._old = {key_of(method, path): (path, method) for path, method, _ in operations(self._before)}
        self._origins = {name: origin for origin, name in registry.known("schemas", "classes").items()}

    def keep(self, needs: Needs, plan: Plan) -> None:
        """Keep what the code needs and the plan lacks."""
        lacking: dict[_Unit, set[str]] = {}
        present = {key_of(one.method, one.path): one for tag in plan.tags for one in tag.operations if not one.target}
        for key in sorted(needs.operations & self._old.keys()):
            lacking["paths", key] = self._lost(key, present[key], needs) if key in present else {""}
        classes = {*plan.where, *(alias.name for alias in plan.aliases)}
        members = _members(plan)
        for name in sorted(needs.classes):
            unit = self._unit(name)
            if unit is not None and name not in classes:
                lacking.setdefault(unit, set()).add(name)
            elif unit is not None and name in members:
                properties = set(self._registry.data["properties"].get(name, {}).values())
                known = properties | self._registry.data["enums"].get(name, {}).keys()
                lacking.setdefault(unit, set()).update((known - members[name]) & needs.words)
        for unit, names in lacking.items():
            if names:
                self._fill(unit, sorted(names))
        self._restore(needs, plan)

    def _lost(self, key: str, operation: Operation, needs: Needs) -> set[str]:
        """Return the arguments that the code uses and that an operation lacks, and its lost bodies and responses."""
        known = set(self._registry.data["parameters"].get(operation.id, {}).values())
        gone = known - {value.name for value in operation.parameters}
        before, now = (self._contents(("paths", key), one) for one in reversed(self._both))
        return (gone & needs.words) | (before - now)

    def _contents(self, unit: _Unit, document: Document) -> set[str]:
        """Return the media types of the body of an operation, and its success responses."""
        value = self._value(unit, document) or {}
        body = value.get("requestBody", {})
        media = (resolve(document, body["$ref"]) if "$ref" in body else body).get("content", {})
        statuses = {f"response {status}" for status in value.get("responses", {}) if status.startswith("2")}
        return statuses | {f"body {name}" for name in media}

    def _unit(self, name: str) -> _Unit | None:
        """Return the component or the operation that a class is part of."""
        seen: set[str] = set()
        while name not in seen:
            seen.add(name)
            origin = self._origins.get(name, "")
            if origin in self._before["components"]["schemas"]:
                return "schemas", origin
            place = next(iter(self._registry.places.get(name, ())), "")
            if " " in place:
                return self._unit_at(place)
            name = place.partition(".")[0]
        return None

    def _unit_at(self, place: str) -> _Unit | None:
        """Return the component or the operation that has a place of the registry."""
        owner, space, _ = place.partition(" ")
        if not space:
            return self._unit(owner.partition(".")[0])
        return next((("paths", key) for key in self._old if self._registry.ids.get(key) == owner), None)

    def _fill(self, unit: _Unit, names: list[str]) -> None:
        section, key = unit
        old = self._value(unit, self._before)
        if old is None:
            return
        new = self._value(unit, self._document)
        filled = copy.deepcopy(old) if new is None else self._merged(new, old)
        if new is not None and filled == new:
            return
        self._put(unit, filled)
        what = f"the operation {key}" if section == "paths" else f"the schema {key}"
        self.lines.append(
            f"kept for our code: {what}, which the document lacks"
            if new is None
            else f"kept for our code: parts of {what} that the document lacks: {', '.join(dict.fromkeys(names))}"
        )

    def _value(self, unit: _Unit, document: Document) -> dict[str, Any] | None:
        """Return a component or an operation, the latter with the parameters of its path."""
        section, key = unit
        if section != "paths":
            found: dict[str, Any] | None = document["components"].get(section, {}).get(key)
            return found
        path, method = (self._new if document is self._document else self._old).get(key, ("", ""))
        if not path:
            return None
        item = document["paths"][path]
        own = item[method].get("parameters", [])
        named = {self._parameter(one) for one in own}
        shared = [one for one in item.get("parameters", ()) if self._parameter(one) not in named]
        return {**item[method], "parameters": [*shared, *own]} if shared else dict(item[method])

    def _put(self, unit: _Unit, value: dict[str, Any]) -> None:
        """Enter a part, and the components that it refers to and that the document lacks."""
        section, key = unit
        if section == "paths":
            path, method = self._new.get(key) or self._old[key]
            self.kept.setdefault("paths", {}).setdefault(path, {})[method] = value
        else:
            self.kept.setdefault("components", {}).setdefault(section, {})[key] = value
        for keyword, target in strings(value):
            if keyword != "$ref" or not target.startswith("#/components/"):
                continue
            kind, name = target.split("/")[2:4]
            there = (self._document["components"], self.kept.get("components", {}))
            if not any(name in part.get(kind, {}) for part in there):
                self._put((kind, name), copy.deepcopy(self._before["components"][kind][name]))

    def _schemas(self) -> dict[str, Any]:
        """Return the component schemas that are kept."""
        found: dict[str, Any] = self.kept.get("components", {}).get("schemas", {})
        return found

    def _merged(self, new: Any, old: Any) -> Any:
        """Return a value with what only another one has; where the two contradict each other, the first is right."""
        if is_list(new) and is_list(old):
            return [*new, *(one for one in old if one not in new)]
        if not is_object(new) or not is_object(old) or "$ref" in {**new, **old}:
            return new
        if {"properties", "allOf"} & (new.keys() | old.keys()):
            return self._with_properties(new, old) if new.get("type", "object") == "object" else new
        result: dict[str, Any] = dict(new)
        for key, value in old.items():
            if key == "parameters":
                named = {self._parameter(one) for one in new.get(key, ())}
                result[key] = [*new.get(key, ()), *(one for one in value if self._parameter(one) not in named)]
            elif key not in new and key not in _ASIDE:
                result[key] = value
            elif key in new and key not in _ASIDE:
                result[key] = self._merged(new[key], value)
        return result

    def _with_properties(self, new: Schema, old: Schema) -> Schema:
        here, there = (
            Expander(one).expand((each,)).properties for one, each in zip(self._both, (new, old), strict=True)
        )
        missing = {key: parts[0] for key, parts in there.items() if key not in here}
        own: dict[str, Schema] = {
            key: self._merged(value, there[key][0]) if len(here[key]) == len(there.get(key, ())) == 1 else value
            for key, value in new.get("properties", {}).items()
        }
        if "allOf" not in new:
            return {**new, "properties": {**own, **missing}}
        return {**new, "allOf": [*new["allOf"], {"type": "object", "properties": missing}]} if missing else new

    def _parameter(self, value: dict[str, Any]) -> tuple[str, str]:
        """Return place and name of a parameter of either document."""
        for document in self._both:
            try:
                found = resolve(document, value["$ref"]) if "$ref" in value else value
            except KeyError:
                continue
            return found["in"], found["name"]
        return "", str(value)

    def _restore(self, needs: Needs, plan: Plan) -> None:
        """Give needed classes back their places in responses and properties that another class has taken."""
        now = places(plan)
        renamed = {alias.name: alias.target for alias in plan.aliases}
        for name in sorted(needs.classes & self._origins.keys()):
            for place in self._registry.places.get(name, ()):
                holder = now.get(place, name)
                alias = name in renamed and self._origins[name] not in self._schemas()
                if holder == name or (alias and holder == renamed[name]) or " body " in place or " parameter " in place:
                    continue
                unit = self._unit_at(place)
                old, new = (None, None) if unit is None else (self._value(unit, one) for one in reversed(self._both))
                if unit is None or old is None or new is None:
                    continue
                part = {**new, "responses": old["responses"]} if unit[0] == "paths" else self._merged(old, new)
                self._put(unit, part)
                self.lines.append(f"kept for our code: {place} is still {name}; in the document it is {holder}")


def apply(document: Document, kept: Document) -> Document:
    """Return a document with the parts that are kept in the place of its own."""
    paths = {path: {**document["paths"].get(path, {}), **item} for path, item in kept.get("paths", {}).items()}
    components: dict[str, Any] = document.get("components", {})
    sections = {name: {**components.get(name, {}), **part} for name, part in kept.get("components", {}).items()}
    return {**document, "paths": {**document["paths"], **paths}, "components": {**components, **sections}}


def _members(plan: Plan) -> dict[str, set[str]]:
    """Return the attributes or values of each class, also by its other names."""
    found: dict[str, set[str]] = {}
    for group in plan.groups.values():
        found |= {model.name: {field.name for field in model.fields} for model in group.models}
        found |= {enum.name: {str(ast.literal_eval(value)) for _, value in enum.members} for enum in group.enums}
    return found | {alias.name: found[alias.target] for alias in plan.aliases if alias.target in found}
