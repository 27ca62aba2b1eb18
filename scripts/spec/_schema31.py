"""One schema of OpenAPI 3.1 (JSON Schema 2020-12) in the words of OpenAPI 3.0, not looking into its parts."""

from collections.abc import Callable
from typing import Any

from scripts.spec.errors import Path, SpecError, shown
from scripts.spec.plain import is_list, is_object

Data = dict[str, Any]
Notice = Callable[[Path, str], None]

PROSE = {"title", "description", "example", "examples", "externalDocs", "$comment"}

_BY_TYPE = {
    "string": {"format", "maxLength", "minLength", "pattern"},
    "number": {"format", "multipleOf", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"},
    "array": {"items", "maxItems", "minItems", "uniqueItems"},
    "object": {"properties", "additionalProperties", "required", "maxProperties", "minProperties", "discriminator"},
    "boolean": set[str](),
}
_BY_TYPE["integer"] = _BY_TYPE["number"]

_ONLY_NARROWS = (
    "contains",
    "minContains",
    "maxContains",
    "propertyNames",
    "dependentRequired",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
)
"""Keywords that forbid some values and change no shape: left out, with a notice."""

_NOT_SAYABLE = (
    "$id",
    "$anchor",
    "$dynamicRef",
    "$dynamicAnchor",
    "$vocabulary",
    "if",
    "then",
    "else",
    "dependentSchemas",
)


def to_30(schema: Data, path: Path, notice: Notice) -> Data:
    """Say the top level of a 3.1 schema in 3.0.

    Args:
        schema: The schema; it is not changed.
        path: Its place, for errors and notices.
        notice: Called with a place and a text for what is left out.

    Returns:
        The schema with `nullable` for the type null, one-value enums for `const`, flags for `exclusiveMinimum`,
        formats for `contentEncoding`, and `allOf` for a `$ref` that has company.

    Raises:
        SpecError: it has a keyword that OpenAPI 3.0 cannot express.
    """
    result = dict(schema)
    for key in _NOT_SAYABLE:
        if key in result:
            reason = f"the JSON Schema keyword {key!r} is not supported: OpenAPI 3.0 lacks words for it"
            raise SpecError(reason, (*path, key))
    for key in ("$comment", "$schema", "$defs"):
        result.pop(key, None)
    for key in _ONLY_NARROWS:
        if key in result:
            del result[key]
            notice((*path, key), f"the keyword {key!r} lacks a counterpart in OpenAPI 3.0: left out")
    _const(result)
    _unions(result)
    _limits(result)
    _content(result)
    _tuples(result, path, notice)
    _patterns(result, path, notice)
    result = _types(result, path)
    return _company(result)


def _const(schema: Data) -> None:
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]
    if schema.get("enum") == [None]:
        schema["nullable"] = True


def _is_null(member: Any) -> bool:
    if not is_object(member):
        return False
    facts = {key: value for key, value in member.items() if key not in PROSE}
    return facts in ({"type": "null"}, {"type": ["null"]}, {"const": None}, {"enum": [None]})


def _unions(schema: Data) -> None:
    for key in ("oneOf", "anyOf"):
        members = schema.get(key)
        if not is_list(members):
            continue
        rest = [member for member in members if not _is_null(member)]
        if len(rest) == len(members):
            continue
        schema["nullable"] = True
        if len(rest) > 1:
            schema[key] = rest
        else:
            del schema[key]
            schema["allOf"] = [*schema.get("allOf", []), *rest]
            if not schema["allOf"]:
                del schema["allOf"]


def _limits(schema: Data) -> None:
    for exclusive, inclusive, stronger in (("exclusiveMinimum", "minimum", max), ("exclusiveMaximum", "maximum", min)):
        limit = schema.get(exclusive)
        if not isinstance(limit, int | float) or isinstance(limit, bool):
            continue
        other = schema.get(inclusive)
        if isinstance(other, int | float) and other != limit and stronger(other, limit) == other:
            del schema[exclusive]
        else:
            schema[inclusive] = limit
            schema[exclusive] = True


def _content(schema: Data) -> None:
    encoding = schema.pop("contentEncoding", None)
    media = schema.pop("contentMediaType", None)
    if "format" in schema or (encoding is None and media is None):
        return
    if encoding in ("base64", "base64url"):
        schema["format"] = "byte"
    elif encoding in (None, "binary") and media is not None:
        schema["format"] = "binary"
    if "format" in schema:
        schema.setdefault("type", "string")


def _tuples(schema: Data, path: Path, notice: Notice) -> None:
    if "prefixItems" not in schema:
        return
    members = list(schema.pop("prefixItems"))
    rest = schema.get("items")
    if rest is False:
        schema.setdefault("maxItems", len(members))
    elif rest is not None:
        members.append(rest)
    schema["items"] = members[0] if len(members) == 1 else {"anyOf": members}
    notice((*path, "prefixItems"), "OpenAPI 3.0 lacks tuples: any of their items may stand at any position")


def _patterns(schema: Data, path: Path, notice: Notice) -> None:
    if "patternProperties" not in schema:
        return
    members = list(schema.pop("patternProperties").values())
    rest = schema.get("additionalProperties")
    if is_object(rest):
        members.append(rest)
    if rest is not True:
        schema["additionalProperties"] = members[0] if len(members) == 1 else {"anyOf": members}
    notice((*path, "patternProperties"), "OpenAPI 3.0 lacks patternProperties: they became additionalProperties")


def _types(schema: Data, path: Path) -> Data:
    types = schema.get("type")
    if types == "null":
        types = ["null"]
    if not is_list(types):
        return schema
    if not types or any(item not in (*_BY_TYPE, "null") for item in types):
        wrong = next((shown(item) for item in types if item not in (*_BY_TYPE, "null")), "an empty list")
        raise SpecError(
            f"the type {wrong}; one or more of {', '.join(sorted(_BY_TYPE))}, null is needed", (*path, "type")
        )
    rest = sorted(set(types) - {"null"}, key=types.index)
    if "null" in types:
        schema["nullable"] = True
    if not rest:
        del schema["type"]
        schema["enum"] = [None]
        return schema
    if len(rest) == 1:
        schema["type"] = rest[0]
        return schema
    del schema["type"]
    return _split(schema, rest)


def _split(schema: Data, types: list[str]) -> Data:
    """Several types become `anyOf`, each with the keywords and enum values of its type."""
    outer = {key: value for key, value in schema.items() if not any(key in keys for keys in _BY_TYPE.values())}
    values = outer.pop("enum", None)
    members: list[Data] = []
    for name in types:
        member: Data = {"type": name}
        member.update({key: value for key, value in schema.items() if key in _BY_TYPE[name]})
        if values is not None:
            fitting = [value for value in values if _fits(value, name)]
            if not fitting:
                continue
            member["enum"] = fitting
        members.append(member)
    if "anyOf" in outer:
        outer["allOf"] = [*outer.get("allOf", []), {"anyOf": members}]
    else:
        outer["anyOf"] = members
    return outer


def _fits(value: Any, name: str) -> bool:
    kinds: dict[str, tuple[type, ...]] = {
        "string": (str,),
        "number": (int, float),
        "integer": (int,),
        "boolean": (bool,),
        "array": (list,),
        "object": (dict,),
    }
    return isinstance(value, kinds[name]) and (name == "boolean" or not isinstance(value, bool))


def _company(schema: Data) -> Data:
    if "$ref" not in schema or not (set(schema) - PROSE - {"$ref"}):
        return schema
    rest = {key: value for key, value in schema.items() if key != "$ref"}
    rest["allOf"] = [{"$ref": schema["$ref"]}, *rest.get("allOf", [])]
    return rest
