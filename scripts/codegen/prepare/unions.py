"""Rules about unions and their discriminators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .shapes import PREFIX, Document, Schema, is_object, is_union, reference, referenced

if TYPE_CHECKING:
    from collections.abc import Callable


def complete_mapping(schemas: dict[str, Schema], notice: Callable[[str], None]) -> Callable[[Schema], Schema]:
    """Return a rule: a discriminator's mapping names existing schemas only, all of them members of the union, and every
    member."""

    def rule(schema: Schema) -> Schema:
        discriminator = schema.get("discriminator")
        if not discriminator:
            return schema
        mapping: dict[str, str] = {}
        for value, target in discriminator.get("mapping", {}).items():
            name = target.removeprefix(PREFIX)
            if name in schemas:
                mapping[str(value)] = PREFIX + name
            else:
                notice(
                    f"the discriminator value {value!r} maps to {name}, which does not exist; "
                    "such objects become UnknownVariant"
                )
        result = {**schema, "discriminator": {"propertyName": discriminator["propertyName"], "mapping": mapping}}
        if is_union(schema):
            keyword = "oneOf" if "oneOf" in schema else "anyOf"
            present = [referenced(member) for member in schema[keyword]]
            extra = sorted(
                {target.removeprefix(PREFIX) for target in mapping.values()} - {name for name in present if name}
            )
            result[keyword] = [*schema[keyword], *(reference(name) for name in extra)]
            for name in present:  # a member that the mapping leaves out goes by its own name (OpenAPI 3.0.3, 4.7.25)
                if name and PREFIX + name not in mapping.values():
                    mapping.setdefault(name, PREFIX + name)
        return result

    return rule


def keep_unmatched(
    document: Document, unmatched: dict[str, tuple[str, list[Any]]], notice: Callable[[str], None]
) -> dict[str, str]:
    """Keep enum values for which a union lacks a variant as the members of an enum.

    Returns:
        The enums by the place of the property, such as `Grant.kind`.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    kept: dict[str, str] = {}
    for owner, (key, values) in sorted(unmatched.items()):
        if owner not in schemas or not is_union(schemas[owner]):
            continue
        name = owner + "".join(word[:1].upper() + word[1:] for word in key.replace("-", "_").split("_"))
        while name in schemas:
            name += "Value"
        schemas[name] = {"type": "string" if isinstance(values[0], str) else "integer", "enum": list(values)}
        kept[f"{owner}.{key}"] = name
        notice(f"some values of {owner}.{key} lack a variant; such objects become UnknownVariant, {name} lists all")
    return kept


def expand_discriminated_bases(
    document: Document, subtypes: dict[str, list[str]], unmatched: dict[str, tuple[str, list[Any]]]
) -> None:
    """Turn an object that has a discriminator into the union of its subtypes.

    If the object itself is one of them it lives on as a component with the suffix `Base`.

    Args:
        document: The document; changed in place.
        subtypes: The components that name a component in their `allOf`, by that component.
        unmatched: Takes the discriminator and its values of objects with values that no subtype has.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    for name in sorted(schemas):
        schema = schemas[name]
        discriminator = schema.get("discriminator")
        if not discriminator or is_union(schema):
            continue
        mapping: dict[str, str] = dict(discriminator["mapping"])
        if not mapping:
            mapping = {subtype: PREFIX + subtype for subtype in subtypes.get(name, [])}
        plain = {key: value for key, value in schema.items() if key != "discriminator"}
        targets = list(dict.fromkeys(target.removeprefix(PREFIX) for target in mapping.values()))
        if not targets:
            schemas[name] = plain
            continue
        if name in targets:
            base = f"{name}Base"
            while base in schemas:
                base += "_"
            schemas[base] = {
                **plain,
                "properties": plain.get("properties") or {discriminator["propertyName"]: {"type": "string"}},
            }
            targets = [base if target == name else target for target in targets]
            mapping = {value: PREFIX + base if target == PREFIX + name else target for value, target in mapping.items()}
        by = discriminator["propertyName"]
        values = _values(plain, by, schemas)
        taken = {value for target in targets for value in _values(schemas[target], by, schemas)}
        if set(values) - taken and not any(_takes_any(schemas[target], by, schemas) for target in targets):
            unmatched[name] = by, values
        schemas[name] = {
            "oneOf": [reference(target) for target in targets],
            "discriminator": {"propertyName": discriminator["propertyName"], "mapping": mapping},
            **{key: value for key, value in plain.items() if key.startswith("x-")},
        }


def _values(schema: Schema, key: str, schemas: dict[str, Schema]) -> list[Any]:
    """Return the values that an object lists for a property; none if it takes any."""
    return list(_property(schema, key, schemas).get("enum", ()))


def _takes_any(schema: Schema, key: str, schemas: dict[str, Schema]) -> bool:
    """Return whether an object takes any string as a property; `members_have_discriminator` adds one that lacks."""
    found = _property(schema, key, schemas)
    return (found.get("type") == "string" and "enum" not in found) or key not in schema.get("properties", {key: {}})


def _property(schema: Schema, key: str, schemas: dict[str, Schema]) -> Schema:
    child: Schema = schema.get("properties", {}).get(key, {})
    target = referenced(child)
    return schemas.get(target, {}) if target else child


def flatten_nested(document: Document) -> None:
    """Put the members of a union that is itself a member in its place; two discriminators by one property become
    one."""
    schemas: dict[str, Schema] = document["components"]["schemas"]

    def flat(name: str, trail: tuple[str, ...]) -> tuple[list[Schema], dict[str, str], set[str | None]]:
        schema = schemas[name]
        found: list[Schema] = []
        discriminator = schema.get("discriminator")
        mapping: dict[str, str] = {}
        by: set[str | None] = {discriminator["propertyName"] if discriminator else None}
        own = dict(discriminator["mapping"]) if discriminator else {}
        for member in schema["oneOf"]:
            target = referenced(member)
            if target and is_union(schemas[target]) and target not in trail:
                inner, inner_mapping, inner_by = flat(target, (*trail, target))
                found += [item for item in inner if item not in found]
                mapping.update(inner_mapping)
                by |= inner_by
                own = {value: place for value, place in own.items() if place != PREFIX + target}
            elif member not in found:
                found.append(member)
        mapping.update(own)
        return found, mapping, by

    flattened: dict[str, Schema] = {}
    for name, schema in schemas.items():
        if not is_union(schema):
            continue
        found, mapping, by = flat(name, (name,))
        result = {**{key: value for key, value in schema.items() if key != "discriminator"}, "oneOf": found}
        if len(by) == 1 and None not in by:
            result["discriminator"] = {"propertyName": next(iter(by)), "mapping": mapping}
        flattened[name] = result
    schemas.update(flattened)


def infer_discriminators(document: Document) -> None:
    """Find the property that tells the members of a union apart where the document does not name it: an enum in each,
    no value in two."""
    schemas: dict[str, Schema] = document["components"]["schemas"]
    for schema in schemas.values():
        if not is_union(schema) or schema.get("discriminator"):
            continue
        names = [referenced(member) for member in schema["oneOf"]]
        objects = [schemas[name] for name in names if name and is_object(schemas[name])]
        if len(objects) != len(names) or len(objects) < 2:
            continue
        shared: set[str] = set(objects[0]["properties"])
        for key in sorted(shared.intersection(*(item["properties"] for item in objects[1:]))):
            values: list[list[str]] = []
            for item in objects:
                target = referenced(item["properties"][key])
                values.append([str(value) for value in schemas[target].get("enum", [])] if target else [])
            flat = [value for group in values for value in group]
            if all(values) and len(set(flat)) == len(flat):
                mapping = {
                    value: PREFIX + str(name) for name, group in zip(names, values, strict=True) for value in group
                }
                schema["discriminator"] = {"propertyName": key, "mapping": mapping}
                break


def members_have_discriminator(document: Document) -> None:
    """Give a member of a union the property that tells it apart, where its own schema forgets it."""
    schemas: dict[str, Schema] = document["components"]["schemas"]
    for schema in list(schemas.values()):
        discriminator = schema.get("discriminator")
        if not discriminator or not is_union(schema):
            continue
        key = discriminator["propertyName"]
        for target in sorted(set(discriminator["mapping"].values())):
            member = schemas[target.removeprefix(PREFIX)]
            if is_object(member) and key not in member["properties"]:
                member["properties"] = {**member["properties"], key: {"type": "string"}}
                member["required"] = sorted({*member.get("required", []), key})
