"""The vocabulary of the rules: what kinds of schema there are, and how to walk them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard

from scripts.codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

Schema: TypeAlias = "dict[str, Any]"
Document: TypeAlias = "dict[str, Any]"

PREFIX = "#/components/schemas/"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

ANNOTATIONS = frozenset(
    {
        "deprecated",
        "readOnly",
        "writeOnly",
        "nullable",
        "default",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "multipleOf",
        "minProperties",
        "maxProperties",
    }
)
"""Keywords that say something about a value, yet do not change how it is represented."""

STRUCTURE = frozenset(
    {
        "type",
        "format",
        "enum",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "allOf",
        "oneOf",
        "anyOf",
        "discriminator",
        "$ref",
    }
)
"""Keywords that decide how a value is represented."""

SCALARS = ("string", "integer", "number", "boolean")


def reference(name: str) -> Schema:
    """Return a reference to the component schema of that name."""
    return {"$ref": PREFIX + name}


def referenced(schema: Schema) -> str | None:
    """Return the name of the component schema that a schema refers to, or `None`."""
    target = schema.get("$ref")
    if target is None:
        return None
    if not isinstance(target, str) or not target.startswith(PREFIX):
        raise CodegenError(str(target), "a reference outside the component schemas", f"it should start with {PREFIX}")
    return target.removeprefix(PREFIX)


def structure(schema: Schema) -> Schema:
    """Return the part of a schema that decides about representation."""
    return {key: value for key, value in schema.items() if key in STRUCTURE}


def is_object(schema: Schema) -> bool:
    """Return whether it is an object with named properties."""
    return bool(schema.get("properties"))


def is_enum(schema: Schema) -> bool:
    """Return whether it lists its values. One that lists booleans does not say that `type: boolean` does not."""
    return "enum" in schema and schema.get("type") in ("string", "integer")


def is_union(schema: Schema) -> bool:
    """Return whether it is one of several."""
    return "oneOf" in schema or "anyOf" in schema


def members(schema: Schema) -> list[Schema]:
    """Return the members of a union."""
    return [*schema.get("oneOf", []), *schema.get("anyOf", [])]


def children(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """Return the schemas directly inside a schema, each with its place below it."""
    for name, child in schema.get("properties", {}).items():
        yield f"properties/{name}", child
    for keyword in ("allOf", "oneOf", "anyOf"):
        for index, child in enumerate(schema.get(keyword, [])):
            yield f"{keyword}/{index}", child
    if isinstance(schema.get("items"), dict):
        yield "items", schema["items"]
    if isinstance(schema.get("additionalProperties"), dict):
        yield "additionalProperties", schema["additionalProperties"]


def rebuild(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """Return a copy of a schema in which each schema directly inside it is changed."""
    return rebuild_at(schema, lambda _step, child: change(child))


def rebuild_at(schema: Schema, change: Callable[[str, Schema], Schema]) -> Schema:
    """Return the same, where `change` gets the place below the schema too."""
    result = dict(schema)
    if "properties" in result:
        result["properties"] = {
            name: change(f"properties/{name}", child) for name, child in result["properties"].items()
        }
    for keyword in ("allOf", "oneOf", "anyOf"):
        if keyword in result:
            result[keyword] = [change(f"{keyword}/{index}", child) for index, child in enumerate(result[keyword])]
    for keyword in ("items", "additionalProperties"):
        if isinstance(result.get(keyword), dict):
            result[keyword] = change(keyword, result[keyword])
    return result


def deep(schema: Schema, change: Callable[[Schema], Schema], place: str = "") -> Schema:
    """Return a copy of a schema with every schema inside it changed, the innermost first, then itself.

    Raises:
        CodegenError: `change` raised one; where it names no place, the place of the schema is put in.
    """
    rebuilt = rebuild_at(schema, lambda step, child: deep(child, change, f"{place}/{step}"))
    try:
        return change(rebuilt)
    except CodegenError as error:
        if error.place:
            raise
        raise CodegenError(place, error.found, error.wanted) from None


def is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a value of a document is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether a value of a document is an array."""
    return isinstance(value, list)


def strings(value: object, *, without: Collection[str] = ()) -> Iterator[tuple[str, str]]:
    """Yield every string below a value with its key; what is under the keys in `without` is left out."""
    if is_dict(value):
        for key, inner in value.items():
            if key in without:
                continue
            if isinstance(inner, str):
                yield key, inner
            else:
                yield from strings(inner, without=without)
    elif is_list(value):
        for inner in value:
            yield from strings(inner, without=without)


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield every operation with its path and method, sorted: output must not depend on the order of the input."""
    for path in sorted(document["paths"]):
        for method in METHODS:
            if method in document["paths"][path]:
                yield path, method, document["paths"][path][method]


def over_operation_schemas(operation: dict[str, Any], change: Callable[[str, Schema], Schema]) -> None:
    """Change, in place, every schema that stands directly in an operation; `change` gets its place and the schema."""
    for parameter in operation.get("parameters", []):
        if "schema" in parameter:
            parameter["schema"] = change(f"{parameter['in']}/{parameter['name']}", parameter["schema"])
    for media, content in operation.get("requestBody", {}).get("content", {}).items():
        if "schema" in content:
            content["schema"] = change(f"body/{media}", content["schema"])
    for status, response in operation["responses"].items():
        for media, content in response.get("content", {}).items():
            if "schema" in content:
                content["schema"] = change(f"response/{status}/{media}", content["schema"])
    if "x-notifications" in operation:
        operation["x-notifications"] = [
            change(f"notification/{index}", value) for index, value in enumerate(operation["x-notifications"], 1)
        ]
