"""The rule that does away with `allOf`."""

from __future__ import annotations

import copy
from typing import Any

from scripts.codegen.errors import CodegenError

from .hoist import pascal
from .shapes import (
    ANNOTATIONS,
    PREFIX,
    SCALARS,
    Document,
    Schema,
    is_union,
    rebuild_at,
    reference,
    referenced,
    strings,
    structure,
)

INHERITED = ("x-rcext-fields", "x-rcext-relations")
"""What the overlay says about the fields of a schema goes with the fields."""


class Flattener:
    """Merges `allOf` into one schema, for a whole document.

    - a single reference with annotations around it stays a reference;
    - objects are merged, property by property, the later member winning where both say something;
    - a union inside is distributed: each of its members gets the properties around it. A member that nothing else
      refers to is changed
      in place, so that it keeps its name.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._schemas: dict[str, Schema] = document["components"]["schemas"]
        self._done: dict[str, Schema] = {}
        self._busy: list[str] = []
        self.subtypes: dict[str, list[str]] = {}
        """The components that name a component in their `allOf`, by that component."""
        self.added: dict[str, Schema] = {}
        """Variants of distributed unions that need a name of their own."""
        self.unmatched: dict[str, tuple[str, list[Any]]] = {}
        """Discriminators of unions with values that no variant has: the property, and all its values."""
        self._in_place: dict[str, Schema] = {}
        self._origin: dict[str, str] = {}
        self._uses = _count_uses(document)

    def run(self) -> None:
        """Flatten every schema of the document, in place."""
        for name in sorted(self._schemas):
            for member in self._schemas[name].get("allOf", []):
                target = referenced(member)
                if target:
                    self.subtypes.setdefault(target, []).append(name)
        for name in sorted(self._schemas):
            self._component(name)
        self._schemas.clear()
        self._schemas.update(self._done)
        self._schemas.update(self._in_place)
        self._schemas.update(self.added)

    def flatten(self, schema: Schema, owner: str) -> Schema:
        """Return a schema without `allOf`; `owner` names what it becomes part of."""
        if "allOf" not in schema:
            return self._inside(schema, owner)
        around = {key: value for key, value in schema.items() if key != "allOf"}
        parts: list[Schema] = [self.flatten(part, owner) for part in schema["allOf"]]
        if structure(around):
            parts.append(self._inside(around, owner))
            around = {key: value for key, value in around.items() if key.startswith("x-")}
        notes: Schema = {}
        solid: list[Schema] = []
        for part in parts:
            if structure(part):
                solid.append(part)
            else:
                notes.update({key: value for key, value in part.items() if key in ANNOTATIONS})
        notes.update({key: value for key, value in around.items() if key in ANNOTATIONS or key.startswith("x-")})
        own = {key: notes.pop(key) for key in INHERITED if key in notes}
        if not solid:
            return notes
        unique = [part for index, part in enumerate(solid) if structure(part) not in map(structure, solid[:index])]
        if len(unique) == 1:
            merged = unique[0]
        else:
            own_union = all(
                self._uses.get(referenced(part) or "", 0) <= 1 for part in unique if is_union(self._open(part))
            )
            merged = self._merge(
                [self._open(part) for part in unique], owner, in_place=own_union and owner not in self.subtypes
            )
        return {**merged, **notes, **{key: {**merged.get(key, {}), **value} for key, value in own.items()}}

    def _inside(self, schema: Schema, owner: str) -> Schema:
        """Flatten what stands inside; it belongs to the owner's part of that name, so that no two claim one name."""

        def change(step: str, child: Schema) -> Schema:
            kind, _, name = step.partition("/")
            return self.flatten(child, owner + pascal(name) if kind == "properties" else owner)

        return rebuild_at(schema, change)

    def _component(self, name: str) -> Schema:
        if name not in self._done:
            if name in self._busy:
                raise CodegenError(
                    PREFIX + name,
                    f"allOf goes round in a circle: {' > '.join(self._busy)}",
                    "a schema cannot contain itself",
                )
            self._busy.append(name)
            self._done[name] = self.flatten(self._schemas[name], name)
            self._busy.pop()
        return self._done[name]

    def _open(self, part: Schema, trail: tuple[str, ...] = ()) -> Schema:
        """Return the schema behind a reference, to be merged into another."""
        target = referenced(part)
        if target is None:
            return part
        if target in self.added:
            return copy.deepcopy(self.added[target])
        if target not in self._schemas:
            raise CodegenError(PREFIX + target, "the reference leads nowhere", "it should name a component schema")
        schema = self._component(target)
        if referenced(schema) in (target, *trail):
            raise CodegenError(
                PREFIX + target,
                f"allOf goes round in a circle: {' > '.join((*trail, target))}",
                "a schema cannot contain itself",
            )
        opened = self._open(schema, (*trail, target)) if "$ref" in schema else copy.deepcopy(schema)
        if not is_union(opened):
            opened.pop("discriminator", None)  # it belongs to the base, not to what is made of it
        opened.pop("deprecated", None)  # nor is what is made of a deprecated base deprecated
        # a base's words about itself are not about what is made of it; its words about its fields are
        return {key: value for key, value in opened.items() if key in INHERITED or not key.startswith("x-rcext-")}

    def _merge(self, parts: list[Schema], owner: str, *, in_place: bool = False) -> Schema:
        unions = [part for part in parts if is_union(part)]
        plain = [part for part in parts if not is_union(part)]
        merged: Schema = {}
        for part in plain:
            merged = self._pair(merged, part, owner)
        if not unions:
            return merged
        if len(unions) > 1:
            raise CodegenError(
                PREFIX + owner, "allOf with two unions inside", "the generator can distribute one union only"
            )
        return self._distribute(merged, unions[0], owner, in_place=in_place)

    def _distribute(self, around: Schema, union: Schema, owner: str, *, in_place: bool) -> Schema:
        result = copy.deepcopy(union)
        renamed: dict[str, str] = {}
        found: list[Schema] = []
        for member in result["oneOf"]:
            target = referenced(member)
            if target is None:
                found.append(self._merge([around, member], owner))
                continue
            merged = self._merge([copy.deepcopy(around), self._open(member)], owner)
            origin = self._origin.get(target, target)
            if in_place and self._uses.get(target, 0) <= 1 and target == origin:
                self._in_place[target] = merged
                renamed[target] = target
            else:
                name = wanted = owner + origin
                number = 1
                while name in self._schemas or self.added.get(name, merged) != merged:
                    number += 1
                    name = f"{wanted}{number}"
                renamed[target] = name
                self._origin[name] = origin
                self.added[name] = merged
            found.append(reference(renamed[target]))
        result["oneOf"] = found
        self._note_unmatched(around, found, owner)
        if "discriminator" in result:
            mapping: dict[str, str] = result["discriminator"]["mapping"]
            result["discriminator"]["mapping"] = {
                value: PREFIX + renamed.get(target.removeprefix(PREFIX), target.removeprefix(PREFIX))
                for value, target in mapping.items()
            }
        return result

    def _note_unmatched(self, around: Schema, members: list[Schema], owner: str) -> None:
        """Find an enum around a union of which the variants, each with its part of it, leave values out."""
        for name, schema in around.get("properties", {}).items():
            values = self._open(schema).get("enum") if "$ref" in schema else schema.get("enum")
            taken: list[Any] = []
            for member in members:
                target = referenced(member) or ""
                variant = self.added.get(target) or self._in_place.get(target) or member
                taken += variant.get("properties", {}).get(name, {}).get("enum") or [None]
            if values and None not in taken and set(values) - set(taken):
                self.unmatched[owner] = (name, values)

    def _pair(self, first: Schema, second: Schema, owner: str) -> Schema:
        if not structure(first):
            return {**first, **second}
        kinds = {schema["type"] for schema in (first, second) if "type" in schema}
        if kinds == {"object"} or (kinds <= {"object"} and ("properties" in first or "properties" in second)):
            return self._pair_objects(first, second, owner)
        if "enum" in first and "enum" in second:
            both = [value for value in second["enum"] if value in first["enum"]]
            return {**first, **second, "enum": both or second["enum"]}
        if ("enum" in first or "enum" in second) and kinds <= set(SCALARS):
            # allOf[enum, integer]: the values say more than the type
            return {**second, **first} if "enum" in first else {**first, **second}
        if len(kinds) > 1:
            raise CodegenError(
                PREFIX + owner, f"allOf of different types {sorted(kinds)}", "all members should be of one type"
            )
        return {**first, **second}

    def _pair_objects(self, first: Schema, second: Schema, owner: str) -> Schema:
        result = {**first, **second, "type": "object"}
        for key in INHERITED:
            if key in first or key in second:
                result[key] = {**first.get(key, {}), **second.get(key, {})}
        properties: dict[str, Any] = dict(first.get("properties", {}))
        for name, schema in second.get("properties", {}).items():
            properties[name] = self._narrow(properties[name], schema, owner) if name in properties else schema
        result["properties"] = properties
        required = [*first.get("required", []), *second.get("required", [])]
        if required:
            result["required"] = list(dict.fromkeys(required))
        return result

    def _narrow(self, first: Schema, second: Schema, owner: str) -> Schema:
        """Return one property that two members describe."""
        if not structure(second) or structure(first) == structure(second):
            return {**first, **second}
        if not structure(first):
            return second
        if (first_target := referenced(first)) and (second_target := referenced(second)):
            # the later member names the more special schema, as in `allOf: [Base, {properties: {body: Special}}]`
            return {**first, **second} if first_target != second_target else second
        if second.get("properties") and (first.get("properties") or "$ref" in first):
            return self._merge([self._open(first), second], owner)
        if set(structure(second)) == {"type"} and "$ref" in first:
            return {**second, **first} if self._open(first).get("type") == second["type"] else second
        return second


def _count_uses(document: Document) -> dict[str, int]:
    """Return how often each component is referred to, discriminator mappings aside."""
    uses: dict[str, int] = {}
    for key, target in strings(document, without=("x-notifications",)):
        if key == "$ref" and target.startswith(PREFIX):
            name = target.removeprefix(PREFIX)
            uses[name] = uses.get(name, 0) + 1
    return uses
