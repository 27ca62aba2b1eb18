"""Effective schemas: what values a schema allows once `allOf` is merged."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from scripts.spec.normalise import resolve
from scripts.spec.plain import is_list, is_object

Data = dict[str, Any]
Parts = tuple[Data, ...]
"""Schemas that a value must all fit. An empty tuple allows anything."""

LOWER_IS_TIGHTER = ("maximum", "maxLength", "maxItems", "maxProperties")
HIGHER_IS_TIGHTER = ("minimum", "minLength", "minItems", "minProperties")
OTHER_LIMITS = ("pattern", "multipleOf", "exclusiveMinimum", "exclusiveMaximum", "uniqueItems")
LIMITS = (*LOWER_IS_TIGHTER, *HIGHER_IS_TIGHTER, *OTHER_LIMITS)
NOTES = ("default", "deprecated", "nullable", "readOnly", "writeOnly", "x-sunset", "x-sunset-date")
"""What a schema may say about a reference beside it."""

_PREFIX = "#/components/schemas/"
_DEPTH = 40


@dataclass(slots=True)
class Effective:
    """What values are allowed.

    Attributes:
        type: The JSON type, `union` for variants that are not all objects, empty for anything.
        formats: The formats, usually none or one.
        enum: The listed values as JSON text, `None` if any value is allowed.
        nullable: Whether null is allowed.
        notes: `readOnly`, `writeOnly`, `deprecated`, `default` and sunset dates, where present.
        limits: The tightest limit of each kind.
        properties: The schemas of each property that every value may have.
        required: The names of required properties.
        additional: Whether other properties are allowed, or their schemas.
        items: The schemas of array items.
        variants: The members of unions, by a name.
        discriminators: The property that tells variants apart, with its mapping.
        excluded: The schemas under `not`.
        bases: The named schemas that were merged.
    """

    type: str = ""
    formats: tuple[str, ...] = ()
    enum: dict[str, Any] | None = None
    nullable: bool = False
    notes: Data = field(default_factory=dict[str, Any])
    limits: Data = field(default_factory=dict[str, Any])
    properties: dict[str, Parts] = field(default_factory=dict[str, Parts])
    required: set[str] = field(default_factory=set[str])
    additional: bool | Parts = True
    items: Parts = ()
    variants: dict[str, Parts] = field(default_factory=dict[str, Parts])
    discriminators: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    excluded: tuple[Data, ...] = ()
    bases: set[str] = field(default_factory=set[str])


class Expander:
    """Expands the schemas of one document."""

    def __init__(self, document: Data) -> None:
        self._document = document
        self._known: dict[str, Effective] = {}
        self._busy: set[str] = set()

    def name(self, parts: Parts) -> tuple[str, Data] | None:
        """Return the schema that a place refers to by name, merged with the keys beside the reference; else None."""
        if len(parts) != 1:
            return None
        schema = parts[0]
        if "$ref" in schema:
            return named(str(schema["$ref"]))
        notes = {key: schema[key] for key in NOTES if key in schema}
        annotations = [member for member in schema.get("allOf", ()) if set(member) <= set(NOTES)]
        members = [member for member in schema.get("allOf", ()) if member not in annotations]
        if len(members) != 1 or "$ref" not in members[0] or not set(schema) <= {"allOf", "type", *notes}:
            return None
        for member in annotations:
            _merge_notes(notes, member)
        target = named(str(members[0]["$ref"]))
        return None if target is None else (target[0], {**target[1], **notes})

    def open(self, reference: str) -> Data:
        """Return what a reference points at; a schema without facts for a chain that leads back to itself."""
        for _ in range(_DEPTH):
            target: Any = resolve(self._document, reference)
            if not is_object(target) or "$ref" not in target:
                return target if is_object(target) else {}
            reference = str(target["$ref"])
        return {}

    def expand(self, parts: Parts) -> Effective:
        """Return the effective schema of a place."""
        key = str(parts[0]["$ref"]) if len(parts) == 1 and "$ref" in parts[0] else ""
        if key in self._known:
            return self._known[key]
        result = Effective()
        for part in parts:
            self._merge(result, part, set(), outermost=True)
        self._finish(result)
        if key:
            self._known[key] = result
        return result

    def kind(self, parts: Parts) -> str:
        """Return the type of a place; empty while the type of a schema depends on itself."""
        key = repr(parts)
        if key in self._busy:
            return ""
        self._busy.add(key)
        try:
            return self.expand(parts).type
        finally:
            self._busy.discard(key)

    def _merge(self, into: Effective, schema: Data, trail: set[str], *, outermost: bool) -> None:
        if "$ref" in schema:
            reference = str(schema["$ref"])
            if reference in trail:
                return
            found = named(reference)
            if found is not None:
                into.bases.add(found[0])
            self._merge(into, self._one(reference), {*trail, reference}, outermost=outermost)
            return
        _merge_values(into, schema)
        _merge_object(into, schema)
        if is_object(schema.get("items")):
            into.items = (*into.items, schema["items"])
        if "not" in schema:
            into.excluded = (*into.excluded, schema["not"])
        union = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        self._discriminator(into, schema, outermost=outermost or bool(union))
        for member in schema.get("allOf", ()):
            self._merge(into, member, trail, outermost=False)
        for member in union:
            self._variant(into, member, trail)
        if not union and outermost:
            for name in self._mapped(schema):
                into.variants.setdefault(name, ({"$ref": _PREFIX + name},))

    def _one(self, reference: str) -> Data:
        target: Any = resolve(self._document, reference)
        return target if is_object(target) else {}

    def _mapped(self, schema: Data) -> Iterator[str]:
        mapping = schema.get("discriminator", {}).get("mapping", {})
        schemas = self._document.get("components", {}).get("schemas", {})
        for target in mapping.values():
            name = str(target).removeprefix(_PREFIX)
            if name in schemas:
                yield name

    def _discriminator(self, into: Effective, schema: Data, *, outermost: bool) -> None:
        rule = schema.get("discriminator")
        if is_object(rule) and outermost:
            mapping = {value: str(name).removeprefix(_PREFIX) for value, name in rule.get("mapping", {}).items()}
            into.discriminators.setdefault(rule["propertyName"], {}).update(mapping)

    def _variant(self, into: Effective, member: Data, trail: set[str]) -> None:
        """Add a variant, or the variants of a member that is a union itself."""
        if member.get("enum") == [None]:
            into.nullable = True
            return
        reference = str(member.get("$ref", ""))
        target = self.open(reference) if reference else member
        inner = [*target.get("oneOf", ()), *target.get("anyOf", ())]
        if inner and reference not in trail and not set(target) - {"oneOf", "anyOf", "type", "nullable"}:
            into.nullable = into.nullable or bool(target.get("nullable"))
            for deeper in inner:
                self._variant(into, deeper, {*trail, reference} if reference else trail)
            return
        name = _variant_name(member)
        while name in into.variants and into.variants[name] != (member,):
            name += "'"
        into.variants[name] = (member,)

    def _finish(self, result: Effective) -> None:
        if result.variants and result.type in ("", "object"):
            kinds = {self.kind(parts) or "object" for parts in result.variants.values()}
            result.type = "object" if kinds <= {"object"} else "union"
        elif not result.type and result.enum and all(isinstance(value, str) for value in result.enum.values()):
            result.type = "string"


def named(reference: str) -> tuple[str, Data] | None:
    """Return the name of the schema that a reference points at, unless it points elsewhere."""
    name = reference.removeprefix(_PREFIX)
    return None if name == reference or "/" in name else (name.replace("~1", "/").replace("~0", "~"), {})


def _merge_notes(into: Data, notes: Data) -> None:
    """Add notes: a flag holds if any part sets it (JSON Schema 2020-12 validation, 9.3 and 9.4)."""
    for key, value in notes.items():
        into[key] = (value or bool(into.get(key))) if isinstance(value, bool) and key != "default" else value


def _merge_values(into: Effective, schema: Data) -> None:
    into.type = _both_types(into.type, _type(schema))
    if "format" in schema and schema["format"] not in into.formats:
        into.formats = tuple(sorted((*into.formats, str(schema["format"]))))
    into.nullable = into.nullable or bool(schema.get("nullable"))
    listed = schema.get("enum")
    if is_list(listed):
        into.nullable = into.nullable or None in listed
        values = {label(value): value for value in listed if value is not None}
        into.enum = values if into.enum is None else {k: v for k, v in into.enum.items() if k in values} or values
    _merge_notes(into.notes, {key: schema[key] for key in NOTES if key in schema and key != "nullable"})
    for key in LIMITS:
        if key not in schema or schema[key] is False:
            continue
        there = into.limits.get(key)
        if there is not None and key in LOWER_IS_TIGHTER:
            into.limits[key] = min(there, schema[key])
        elif there is not None and key in HIGHER_IS_TIGHTER:
            into.limits[key] = max(there, schema[key])
        else:
            into.limits[key] = schema[key]


def _merge_object(into: Effective, schema: Data) -> None:
    for name, child in schema.get("properties", {}).items():
        there = into.properties.get(name, ())
        if child not in there:
            into.properties[name] = (*there, child)
    into.required |= set(schema.get("required", ()))
    more = schema.get("additionalProperties", True)
    if more is False:
        into.additional = False
    elif is_object(more) and more and into.additional is not False:
        into.additional = (more,) if into.additional is True else (*into.additional, more)


def _type(schema: Data) -> str:
    found = schema.get("type")
    if isinstance(found, str):
        return found
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    return "array" if "items" in schema else ""


def _both_types(first: str, second: str) -> str:
    if not first or not second or first == second:
        return first or second
    return "integer" if {first, second} == {"integer", "number"} else second


def _variant_name(member: Data) -> str:
    if "$ref" in member or "properties" not in member:
        if set(member) == {"required"}:
            return f"requiring {', '.join(member['required'])}"
        return label(member)
    fixed = [
        f"{name} {label(child['enum'][0])}"
        for name, child in sorted(member["properties"].items())
        if len(child.get("enum", ())) == 1
    ]
    return f"object with {', '.join(fixed or sorted(member['properties']))}"


def label(value: Any) -> str:
    """Return what a schema or a value is, in a few words."""
    import json

    if value is None:
        return "none"
    if is_list(value) and value and all(is_object(item) and "$ref" in item for item in value):
        return ", ".join(label(item) for item in value)
    if not is_object(value):
        return value if isinstance(value, str) else json.dumps(value, sort_keys=True, ensure_ascii=False)
    if "$ref" in value:
        return str(value["$ref"]).removeprefix(_PREFIX)
    if value.get("type") == "array":
        return f"array of {label(value.get('items', {}))}"
    for key in ("allOf", "oneOf", "anyOf"):
        if key in value and value.get("type") in (None, "object"):
            return f"{key} of {', '.join(label(member) for member in value[key])}"
    if "type" in value:
        return str(value["type"]) + (f"({value['format']})" if "format" in value else "")
    if "properties" in value:
        return "object"
    if "enum" in value:
        return "enum"
    return "schema" if value else "anything"
