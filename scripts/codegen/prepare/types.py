"""Rules about plain schemas: a type for each, one way to write each thing."""

from __future__ import annotations

from scripts.codegen.errors import CodegenError

from .shapes import Schema, is_union


def infer_type(schema: Schema) -> Schema:
    """Give a schema without `type` the one that its other keywords imply."""
    if "type" in schema or "$ref" in schema or "allOf" in schema or is_union(schema):
        return schema
    if "properties" in schema or "additionalProperties" in schema:
        return {**schema, "type": "object"}
    if "items" in schema:
        return {**schema, "type": "array"}
    if "enum" in schema:
        kinds = {type(value) for value in schema["enum"] if value is not None}
        if kinds == {str}:
            return {**schema, "type": "string"}
        if kinds == {int}:
            return {**schema, "type": "integer"}
        if kinds == {bool}:
            return {**schema, "type": "boolean"}
        raise CodegenError("enum", f"values of several types: {schema['enum']!r}", "all values should be of one type")
    if "format" in schema or "pattern" in schema or "minLength" in schema or "maxLength" in schema:
        return {**schema, "type": "string"}
    return schema


def tidy_enum(schema: Schema) -> Schema:
    """Write null among the values as `nullable`, drop repeated values, and the values of a boolean."""
    values = schema.get("enum")
    if values is None:
        return schema
    result = dict(schema)
    if None in values:
        result["nullable"] = True
    kept = list(dict.fromkeys(value for value in values if value is not None))
    if schema.get("type") == "boolean" or not kept or schema.get("type") == "number":
        del result["enum"]
    elif schema.get("type") == "string":
        result["enum"] = [str(value) for value in kept]
    else:
        result["enum"] = kept
    return result


def tidy_union(schema: Schema) -> Schema:
    """Write `anyOf` as `oneOf`, null among the members as `nullable`, repeated members once; a union of one is that one."""
    if not is_union(schema):
        return schema
    result = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf")}
    kept: list[Schema] = []
    for member in [*schema.get("oneOf", []), *schema.get("anyOf", [])]:
        if member.get("type") == "null" or member == {"enum": [None]}:
            result["nullable"] = True
        elif member not in kept:
            kept.append(member)
    if any(member.get("type") == "string" and "enum" not in member and "format" not in member for member in kept):
        # an open enum takes any string already
        kept = [member for member in kept if member.get("type") != "string" or "enum" in member or len(kept) == 1] if any(
            member.get("type") == "string" and "enum" in member for member in kept
        ) else kept
    if len(kept) == 1 and len((result.get("discriminator") or {}).get("mapping", {})) <= 1:
        result.pop("discriminator", None)
        return {"allOf": kept, **result}
    return {"oneOf": kept, **result}
