"""Rules about plain schemas: a type for each, one way to write each thing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scripts.codegen.errors import CodegenError

from .shapes import ANNOTATIONS, SCALARS, Schema, is_union, members, structure

if TYPE_CHECKING:
    from collections.abc import Callable


def drop_foreign(remark: Callable[[str], None]) -> Callable[[Schema], Schema]:
    """Return a rule that removes properties and items from strings, numbers and booleans."""

    def rule(schema: Schema) -> Schema:
        foreign = [key for key in ("properties", "required", "additionalProperties", "items") if key in schema]
        if schema.get("type") not in SCALARS or not foreign:
            return schema
        names = ", ".join(sorted(schema.get("properties", ())))
        remark(f"a {schema['type']} with {' and '.join(foreign)} ({names or 'no names'}), which are left out")
        return {key: value for key, value in schema.items() if key not in foreign}

    return rule


def infer_type(schema: Schema) -> Schema:
    """Give a schema without `type` the one that its other keywords imply."""
    if schema.get("type") == "array" and "items" not in schema:
        return {**schema, "items": {}}
    if "type" in schema or "$ref" in schema or "allOf" in schema or is_union(schema):
        return schema
    if "properties" in schema or "additionalProperties" in schema:
        return {**schema, "type": "object"}
    if "items" in schema:
        return {**schema, "type": "array"}
    if "enum" in schema:
        kinds: set[type] = {type(value) for value in schema["enum"] if value is not None}
        if not kinds:  # null alone
            return schema
        for wanted, allowed in (("string", {str}), ("integer", {int}), ("number", {int, float}), ("boolean", {bool})):
            if kinds <= allowed:
                return {**schema, "type": wanted}
        raise CodegenError(
            "", f"an enum with values of several types: {schema['enum']!r}", "all values should be of one type"
        )
    if "format" in schema or "pattern" in schema or "minLength" in schema or "maxLength" in schema:
        return {**schema, "type": "string"}
    return schema


def tidy_enum(schema: Schema) -> Schema:
    """Write null among the values as `nullable`, every value in the type of the enum, repeated values once.

    Only strings and integers list their values: those of a boolean, a number or an array do not say about how it is
    represented.
    """
    values = schema.get("enum")
    if values is None:
        return schema
    result = dict(schema)
    if None in values:
        result["nullable"] = True
    given = [value for value in values if value is not None]
    kind = schema.get("type", "string" if all(isinstance(value, str) for value in given) else "integer")
    if kind not in ("string", "integer") or not given:
        del result["enum"]
    else:
        result["enum"] = list(dict.fromkeys(_enum_value(value, kind) for value in given))
    return result


def tidy_union(schema: Schema) -> Schema:
    """Write `anyOf` as `oneOf`, null in or among the members as `nullable`, repeated members once.

    A union of one is that one; a union beside properties becomes an `allOf` of both; one that only says which
    properties are required is none.
    """
    if not is_union(schema):
        return schema
    if "oneOf" in schema and "anyOf" in schema:
        raise CodegenError("", "oneOf and anyOf in one schema", "one of them in an allOf")
    listed = members(schema)
    result: Schema = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf")}
    if all(set(structure(member)) <= {"required"} and not member.get("nullable") for member in listed):
        result.pop("discriminator", None)
        return result
    if set(structure(result)) - {"type", "discriminator"}:
        return _beside_union(schema, result)
    result.pop("type", None)
    kept: list[Schema] = []
    for member in listed:
        plain = {key: value for key, value in member.items() if key != "nullable"}
        null = member.get("type") == "null" or (len(plain) < len(member) and not structure(plain))
        if null or member.get("nullable"):
            result["nullable"] = True
        if not null and plain not in kept:
            kept.append(plain)
    closed = any(member.get("type") == "string" and "enum" in member for member in kept)
    if closed:  # an open enum takes any string already
        kept = [member for member in kept if set(structure(member)) != {"type"} or member["type"] != "string"]
    if not kept:
        return result
    if len(kept) == 1 and len(result.get("discriminator", {}).get("mapping", {})) <= 1:
        result.pop("discriminator", None)
        return {"allOf": kept, **result}
    return {"oneOf": kept, **result}


def _enum_value(value: object, kind: str) -> str | int:
    if kind == "string" and isinstance(value, str | int | float):
        return str(value).lower() if isinstance(value, bool) else str(value)
    if kind == "integer" and not isinstance(value, bool):
        if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
            return int(value)
        if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}", value):
            return int(value)
    raise CodegenError("", f"the enum value {value!r} where the type is {kind}", f"a value of type {kind}")


def _beside_union(schema: Schema, beside: Schema) -> Schema:
    notes = {key: value for key, value in beside.items() if key in ANNOTATIONS or key.startswith("x-")}
    union: Schema = {key: schema[key] for key in ("oneOf", "anyOf", "discriminator") if key in schema}
    around = {key: value for key, value in structure(beside).items() if key not in ("discriminator", "allOf")}
    parts = [*beside.get("allOf", []), *([around] if set(around) - {"type"} else []), tidy_union(union)]
    return {**notes, "allOf": parts}
