"""Two versions of one schema, side by side, in one direction."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from scripts.spec.normalise import resolve
from scripts.spec.plain import is_list, is_object

Data = dict[str, Any]
Direction = Literal["request", "response"]

_LOWER_IS_TIGHTER = ("maximum", "maxLength", "maxItems", "maxProperties")
_HIGHER_IS_TIGHTER = ("minimum", "minLength", "minItems", "minProperties")
_ANY_IS_TIGHTER = ("pattern", "multipleOf")
_FLAGS = ("exclusiveMinimum", "exclusiveMaximum", "uniqueItems")
_NOTES = ("default", "deprecated", "nullable", "readOnly", "writeOnly")
_DEPTH = 20
_SAME_TYPE = ({"integer(int32)", "integer(int64)", "integer"}, {"number(float)", "number(double)", "number"})


@dataclass(frozen=True, slots=True)
class Found:
    """A difference: the area where it is not that of the place, what was done, what it is, whether it breaks."""

    area: str
    action: Literal["added", "removed", "changed"]
    what: str
    breaking: bool


class Usage:
    """Which schemas are sent, which are received, in either of two documents."""

    def __init__(self, old: Data, new: Data) -> None:
        self._reached: dict[Direction, set[str]] = {"request": set(), "response": set()}
        for document in (old, new):
            for direction, value in _roots(document):
                self._follow(document, value, direction)

    def directions(self, schema: str) -> tuple[Direction, ...]:
        """Tell the directions of a schema; what nobody refers to is received (a notification)."""
        target = f"#/components/schemas/{schema}"
        found: list[Direction] = [direction for direction, reached in self._reached.items() if target in reached]
        return tuple(found) or ("response",)

    def only_received(self, section: str, name: str) -> bool:
        """Tell whether a component is received only (the body of a callback)."""
        target = f"#/components/{section}/{name}"
        return target in self._reached["response"] and target not in self._reached["request"]

    def _follow(self, document: Data, value: Any, direction: Direction) -> None:
        stack = [value]
        while stack:
            item = stack.pop()
            if is_list(item):
                stack.extend(item)
            elif is_object(item):
                reference = item.get("$ref")
                if isinstance(reference, str) and reference not in self._reached[direction]:
                    self._reached[direction].add(reference)
                    stack.append(resolve(document, reference))
                mapping = item.get("discriminator", {})
                if is_object(mapping) and is_object(mapping.get("mapping")):
                    stack.extend(_mapped(document, mapping["mapping"]))
                stack.extend(value for key, value in item.items() if key not in ("default", "enum", "callbacks"))


def _mapped(document: Data, mapping: Data) -> Iterator[Data]:
    schemas = document.get("components", {}).get("schemas", {})
    for target in mapping.values():
        name = str(target).removeprefix("#/components/schemas/")
        if name in schemas:
            yield {"$ref": f"#/components/schemas/{name}"}


def _roots(document: Data) -> Iterator[tuple[Direction, Any]]:
    for item in document.get("paths", {}).values():
        yield from _roots_of(item)
    for item in document.get("x-webhooks", {}).values():
        yield from _roots_of(item, inverted=True)


def _roots_of(item: Any, *, inverted: bool = False) -> Iterator[tuple[Direction, Any]]:
    sent: Direction = "response" if inverted else "request"
    received: Direction = "request" if inverted else "response"
    if not is_object(item):
        return
    yield sent, item.get("parameters")
    for operation in item.values():
        if not is_object(operation):
            continue
        yield sent, [operation.get("parameters"), operation.get("requestBody")]
        yield received, [operation.get("responses"), operation.get("x-notifications")]
        for callback in operation.get("callbacks", {}).values():
            for nested in callback.values():
                yield from _roots_of(nested, inverted=not inverted)


def both(old: Iterable[Any], new: Iterable[Any]) -> list[Any]:
    """What is in both, sorted."""
    return sorted(set(old) & set(new))


def label(value: Any) -> str:
    """Say what a schema or a value is, in a word or a few."""
    if value is None:
        return "none"
    if is_list(value) and value and all(is_object(item) and "$ref" in item for item in value):
        return ", ".join(label(item) for item in value)
    if not is_object(value):
        return value if isinstance(value, str) else json.dumps(value, sort_keys=True, ensure_ascii=False)
    if "$ref" in value:
        return str(value["$ref"]).removeprefix("#/components/schemas/")
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
    return "anything" if not value else "schema"


def compare_schemas(
    old_document: Data, new_document: Data, old: Any, new: Any, what: str, direction: Direction
) -> Iterator[Found]:
    """Compare two schemas; what they refer to by name is compared there, not here.

    Args:
        old_document: The facts before.
        new_document: The facts after.
        old: The schema before.
        new: The schema after.
        what: What it is the schema of; empty for a component.
        direction: Whether a client sends it or receives it.

    Yields:
        The differences.
    """
    yield from _Pair(old_document, new_document, direction).schema(old, new, what)


class _Pair:
    def __init__(self, old: Data, new: Data, direction: Direction) -> None:
        self._documents = (old, new)
        self._sent = direction == "request"
        self._depth = 0

    def schema(self, old: Any, new: Any, what: str) -> Iterator[Found]:
        if old == new:
            return
        if not is_object(old) or not is_object(new):  # additionalProperties may be true or false
            yield Found("", "changed", _at(what, f"{label(old)} → {label(new)}"), self._sent and new is False)
            return
        (old, notes_before), (new, notes_after) = _unwrapped(old), _unwrapped(new)
        if "$ref" in old and "$ref" in new:
            yield from self._flags(notes_before, notes_after, what)
            if old != new:
                yield Found("", "changed", _at(what, f"type {label(old)} → {label(new)}"), True)
            return
        if self._depth > _DEPTH:
            yield Found("", "changed", _at(what, "schema"), True)
            return
        # Written out before, named now, or the other way round: what counts is what it is.
        old, new = {**self._resolved(0, old), **notes_before}, {**self._resolved(1, new), **notes_after}
        self._depth += 1
        yield from self._described(old, new, what)
        self._depth -= 1

    def _resolved(self, side: int, value: Data) -> Data:
        for _ in range(20):
            if "$ref" not in value:
                break
            value = resolve(self._documents[side], value["$ref"])
        return value

    def _described(self, old: Data, new: Data, what: str) -> Iterator[Found]:
        before, after = self._plain_type(0, old), self._plain_type(1, new)
        if before != after:
            same = any({before, after} <= group for group in _SAME_TYPE)
            # A union that the old type is one of takes what was sent before; one of a union's types is what was read.
            if self._sent:
                same = same or before.partition("(")[0] in self._union_types(1, new)
            else:
                same = same or after.partition("(")[0] in self._union_types(0, old)
            yield Found("", "changed", _at(what, f"type {before} → {after}"), not same)
            if before.partition("(")[0] != after.partition("(")[0]:
                return
        yield from self._flags(old, new, what)
        yield from self._limits(old, new, what)
        yield from self._enum(old, new, what)
        yield from self._object(old, new, what)
        if "items" in old and "items" in new:
            yield from self.schema(old["items"], new["items"], f"{what}[]")
        yield from self._unions(old, new, what)
        yield from self._discriminator(old, new, what)
        if old.get("not") != new.get("not"):
            yield Found("", "changed", _at(what, "what it must not be"), self._sent)

    def _flags(self, old: Data, new: Data, what: str) -> Iterator[Found]:
        for key, breaking in (
            ("nullable", {True: not self._sent, False: self._sent}),
            ("readOnly", {True: self._sent, False: False}),
            ("writeOnly", {True: not self._sent, False: False}),
        ):
            after = bool(new.get(key))
            if bool(old.get(key)) != after:
                yield Found("", "changed", _at(what, f"{key} {label(not after)} → {label(after)}"), breaking[after])
        if bool(old.get("deprecated")) != bool(new.get("deprecated")):
            action: Literal["added", "removed"] = "added" if new.get("deprecated") else "removed"
            yield Found("Deprecations", action, what or "schema", False)
        if old.get("default") != new.get("default") or ("default" in old) != ("default" in new):
            values = " → ".join(label(side["default"]) if "default" in side else "none" for side in (old, new))
            yield Found("", "changed", _at(what, f"default {values}"), False)

    def _limits(self, old: Data, new: Data, what: str) -> Iterator[Found]:
        for key in (*_LOWER_IS_TIGHTER, *_HIGHER_IS_TIGHTER, *_ANY_IS_TIGHTER, *_FLAGS):
            before, after = old.get(key), new.get(key)
            if before == after or (key in _FLAGS and not before and not after):
                continue
            values = " → ".join("none" if side is None else f"`{label(side)}`" for side in (before, after))
            text = _at(what, f"{key} {values}")
            yield Found("", "changed", text, self._sent and _tighter(key, before, after))

    def _enum(self, old: Data, new: Data, what: str) -> Iterator[Found]:
        before, after = old.get("enum"), new.get("enum")
        if before is None and after is None:
            return
        if before is None or after is None:
            text = "any value → enum" if before is None else "enum → any value"
            yield Found("", "changed", _at(what, text), self._sent == (before is None))
            return
        named_before, named_after = {label(value) for value in before}, {label(value) for value in after}
        for value in sorted(named_after - named_before):
            yield Found("Enum values", "added", _at(what, f"`{value}`"), False)
        for value in sorted(named_before - named_after):
            yield Found("Enum values", "removed", _at(what, f"`{value}`"), self._sent)

    def _object(self, old: Data, new: Data, what: str) -> Iterator[Found]:
        if _bases(old) == _bases(new):
            before, required_before = self._properties(0, old, deep=False)
            after, required_after = self._properties(1, new, deep=False)
        else:
            gone = sorted(set(_bases(old)) - set(_bases(new)))
            come = sorted(set(_bases(new)) - set(_bases(old)))
            text = f"made of {', '.join(gone) or 'nothing'} → {', '.join(come) or 'nothing'}"
            # Moving properties to a base changes nothing on the wire: compare what there is in the end.
            yield Found("", "changed", _at(what, text), False)
            before, required_before = self._properties(0, old, deep=True)
            after, required_after = self._properties(1, new, deep=True)
        for name in sorted(set(after) - set(before)):
            required = name in required_after
            text = f"{_property(what, name)}: {label(after[name])}{', required' if required else ''}"
            yield Found("Properties", "added", text, self._sent and required)
        for name in sorted(set(before) - set(after)):
            yield Found("Properties", "removed", _property(what, name), True)
        for name in both(before, after):
            text = _property(what, name)
            if (name in required_before) != (name in required_after):
                change = "optional → required" if name in required_after else "required → optional"
                yield Found("Properties", "changed", f"{text}: {change}", self._sent == (name in required_after))
            for found in self.schema(before[name], after[name], text):
                yield Found(found.area or "Properties", found.action, found.what, found.breaking)
        extra_before, extra_after = old.get("additionalProperties", True), new.get("additionalProperties", True)
        yield from self.schema(extra_before, extra_after, _at(what, "additional properties"))

    def _properties(self, side: int, schema: Data, *, deep: bool, seen: int = 0) -> tuple[Data, set[str]]:
        properties: Data = {}
        required: set[str] = set()
        for member in schema.get("allOf", []):
            if "$ref" in member:
                if not deep or seen > 20:
                    continue
                member = self._resolved(side, member)
            inner, needed = self._properties(side, member, deep=deep, seen=seen + 1)
            properties.update(inner)
            required |= needed
        properties.update(schema.get("properties", {}))
        return properties, required | set(schema.get("required", []))

    def _unions(self, old: Data, new: Data, what: str) -> Iterator[Found]:
        for key in ("oneOf", "anyOf"):
            before, after = _members(old, key), _members(new, key)
            if not before or not after:
                continue  # the type said it
            for name in sorted(set(after) - set(before)):
                yield Found("", "added", _at(what, f"{key} variant {name}"), False)
            for name in sorted(set(before) - set(after)):
                yield Found("", "removed", _at(what, f"{key} variant {name}"), self._sent)
            for name in both(before, after):
                yield from self.schema(before[name], after[name], f"{what} {name}".strip())

    def _plain_type(self, side: int, schema: Data, depth: int = 0) -> str:
        name = schema.get("type")
        if "oneOf" in schema or "anyOf" in schema:
            name = "union" if name in (None, "object") else name
        elif name is None and schema.get("allOf") and depth < _DEPTH:
            members = [self._resolved(side, member) for member in schema["allOf"]]
            named = [self._plain_type(side, member, depth + 1) for member in members]
            return next((text for text in named if text != "anything"), "anything")
        elif name is None:
            if "properties" in schema or "additionalProperties" in schema:
                name = "object"
            elif schema.get("enum") and all(isinstance(value, str) for value in schema["enum"]):
                name = "string"
            else:
                name = "anything"
        return str(name) + (f"({schema['format']})" if "format" in schema else "")

    def _union_types(self, side: int, schema: Data) -> set[str]:
        members = [self._resolved(side, member) for key in ("oneOf", "anyOf") for member in schema.get(key, [])]
        return {self._plain_type(side, member).partition("(")[0] for member in members}

    def _discriminator(self, old: Data, new: Data, what: str) -> Iterator[Found]:
        before, after = old.get("discriminator", {}), new.get("discriminator", {})
        if before.get("propertyName") != after.get("propertyName"):
            names = f"{label(before.get('propertyName'))} → {label(after.get('propertyName'))}"
            yield Found("", "changed", _at(what, f"discriminator {names}"), bool(before) and bool(after))
        map_before: Mapping[str, str] = before.get("mapping", {})
        map_after: Mapping[str, str] = after.get("mapping", {})
        for value in sorted(set(map_before) | set(map_after)):
            one, other = map_before.get(value), map_after.get(value)
            if one == other:
                continue
            names = " → ".join("none" if name is None else label({"$ref": name}) for name in (one, other))
            action: Literal["added", "removed", "changed"]
            action = "added" if one is None else "removed" if other is None else "changed"
            yield Found("", action, _at(what, f"discriminator value `{value}`: {names}"), action == "changed")


def _tighter(key: str, before: Any, after: Any) -> bool:
    if after is None or after is False:
        return False
    if before is None or key in _ANY_IS_TIGHTER or key in _FLAGS:
        return True
    return bool(after < before if key in _LOWER_IS_TIGHTER else after > before)


def _unwrapped(schema: Data) -> tuple[Data, Data]:
    """`allOf` around one reference is how 3.0 says something about it: the reference, and what is said."""
    notes = {key: schema[key] for key in _NOTES if key in schema}
    said = [member for member in schema.get("allOf", []) if set(member) <= set(_NOTES)]
    members = [member for member in schema.get("allOf", []) if member not in said]
    if len(members) == 1 and "$ref" in members[0] and set(schema) <= {"allOf", "type", *notes}:
        for member in said:
            notes.update(member)
        return members[0], notes
    return {key: value for key, value in schema.items() if key not in notes}, notes


def _bases(schema: Data) -> list[str]:
    found: list[str] = []
    for member in schema.get("allOf", []):
        if "$ref" in member:
            found.append(label(member))
        else:
            found.extend(_bases(member))
    return sorted(found)


def _members(schema: Data, key: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for member in schema.get(key, []):
        name = label(member)
        if name == "object":
            name = f"object with {', '.join(sorted(member.get('properties', {}))) or 'anything'}"
        while name in found:
            name += "'"
        found[name] = member
    return found


def _at(what: str, text: str) -> str:
    return f"{what}: {text}" if what else text


def _property(what: str, name: str) -> str:
    if not what:
        return f"`{name}`"
    if what.endswith("`"):
        return f"{what[:-1]}.{name}`"
    return f"{what} `{name}`"
