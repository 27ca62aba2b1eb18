"""Generator of values from schemas; the same request and seed give the same value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from ._clock import iso
from ._json import is_list, is_object
from ._names import COMPANIES, FIRST_NAMES, LAST_NAMES, LINKS, SERVER, THINGS
from ._schema import compiled

if TYPE_CHECKING:
    import random
    import re

    from ._operations import Catalog, Schema

#: Optional properties are omitted below this depth; required ones are always generated.
OPTIONAL_DEPTH = 4
#: Properties of people; the name of an object with none of them is that of a thing.
_PERSONAL = (
    "extensionNumber", "extensionId", "phoneNumber", "email", "firstName", "lastName", "userId", "personId",
    "participantId", "callerId", "accountId",
)  # fmt: skip
#: The kind of text for the name of a thing.
_THING = "thing"
#: Maximum depth of references.
MAX_DEPTH = 14


class Synthesizer:
    """Generates values that a schema allows.

    Args:
        catalog: the catalog that resolves references.
        now: generated times lie before this time, in seconds since 1970.
        optional_depth: the depth to which optional properties are generated; -1 for required ones only.
    """

    def __init__(self, catalog: Catalog, now: float, *, optional_depth: int = OPTIONAL_DEPTH) -> None:
        self._catalog = catalog
        self._now = now
        self._optional_depth = optional_depth

    def value(self, schema: Schema, source: random.Random, *, name: str = "", uri: str = "") -> Any:
        """Generate a value for a schema.

        Args:
            schema: the schema.
            source: the random generator.
            name: the name of the property; it determines the kind of text.
            uri: the address of the object itself.
        """
        return self._value(schema, source, name, uri, 0)

    def _value(self, schema: Schema, source: random.Random, name: str, uri: str, depth: int) -> Any:
        schema = self.flat(schema)
        if depth > MAX_DEPTH:
            return {} if schema.get("type") == "object" else None
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            choices: list[Any] = [entry for entry in schema["enum"] if entry is not None]
            return source.choice(choices) if choices else None
        for key in ("oneOf", "anyOf"):
            members: list[Schema] = schema.get(key, [])
            if members:
                return self._member(schema, members, source, name, uri, depth)
        kind = schema.get("type")
        if is_list(kind):
            kind = next((one for one in cast("list[str]", kind) if one != "null"), "null")
        if kind is None:
            kind = "object" if "properties" in schema else "array" if "items" in schema else "string"
        if kind == "object":
            return self._object(schema, source, uri, depth)
        if kind == "array":
            count = max(schema.get("minItems", 0), min(2, schema.get("maxItems", 2)))
            items: list[Any] = [
                self._value(schema.get("items", {}), source, name.removesuffix("s"), uri, depth + 1)
                for _ in range(count if depth < self._optional_depth + 2 else schema.get("minItems", 0))
            ]
            if schema.get("uniqueItems") or "enum" in self.flat(schema.get("items", {})):
                items = [item for index, item in enumerate(items) if item not in items[:index]]
            return items
        if kind == "boolean":
            return source.random() < 0.5
        if kind in ("integer", "number"):
            return self._number(schema, kind, name, source)
        if kind == "null":
            return None
        return self._text(schema, name, uri, source)

    def flat(self, schema: Schema) -> Schema:
        """Resolve the references and the `allOf` at the top of a schema."""
        schema = self._catalog.resolve(schema)
        members = schema.get("allOf")
        if not members:
            return schema
        merged: Schema = {key: value for key, value in schema.items() if key != "allOf"}
        properties: dict[str, Schema] = dict(merged.get("properties", {}))
        required: list[str] = list(cast("list[str]", merged.get("required", [])))
        enums: list[Any] | None = merged.get("enum")
        for member in members:
            flat = self.flat(member)
            for key, value in flat.items():
                if key == "properties":
                    for name, part in value.items():
                        known = properties.get(name)
                        properties[name] = part if known is None or known == part else {"allOf": [known, part]}
                elif key == "required" and is_list(value):
                    required.extend(cast("list[str]", value))
                elif key == "enum":
                    enums = value if enums is None else [entry for entry in enums if entry in value]
                else:
                    merged.setdefault(key, value)
        if properties:
            merged["properties"] = properties
        if required:
            merged["required"] = sorted(set(required))
        if enums is not None:
            merged["enum"] = enums
        return merged

    def _member(
        self, schema: Schema, members: list[Schema], source: random.Random, name: str, uri: str, depth: int
    ) -> Any:
        # Prefer a union member with an enum: its values are known to be valid.
        named = [member for member in members if "enum" in self.flat(member)]
        member = source.choice(named or members)
        base: Schema = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf", "discriminator")}
        value = self._value(member, source, name, uri, depth + 1)
        if is_object(value):
            made = value
            if base.get("properties"):
                made = {**self._object(base, source, uri, depth), **made}
            discriminator = schema.get("discriminator")
            if discriminator is not None:
                names = [
                    tag for tag, target in discriminator.get("mapping", {}).items() if target == member.get("$ref")
                ]
                tag = discriminator["propertyName"]
                if names and made.get(tag) not in names:
                    made[tag] = names[0]
            return made
        return value

    def _object(self, schema: Schema, source: random.Random, uri: str, depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        made: dict[str, Any] = {}
        properties: dict[str, Schema] = schema.get("properties", {})
        person = any(name in properties for name in _PERSONAL)
        for name, part in properties.items():
            needed = is_list(required) and name in required
            if not needed and (depth > self._optional_depth or part.get("writeOnly")):
                continue
            kind = _THING if name in ("name", "displayName") and not person else name
            made[name] = self._value(part, source, kind, uri, depth + 1)
            if made[name] is None and not needed:
                del made[name]
        if is_list(required):
            # Some schemas require properties that they do not describe.
            made.update({name: _by_name(str(name), source) for name in required if name not in made})
        return made

    def _number(self, schema: Schema, kind: str, name: str, source: random.Random) -> float:
        low: float = schema.get("minimum", 0)
        high: float = schema.get("maximum", max(low, 10_000_000 if name.lower().endswith("id") else 100))
        if schema.get("exclusiveMinimum") is True:
            low += 1
        if schema.get("exclusiveMaximum") is True:
            high -= 1
        if kind == "integer":
            return source.randint(int(low), int(max(low, high)))
        return round(source.uniform(low, max(low, high)), 2)

    def _text(self, schema: Schema, name: str, uri: str, source: random.Random) -> str:
        form = schema.get("format", "")
        if form == "date-time":
            return iso(self._now - source.randint(60, 86400 * 30))
        text = _by_format(form, name, uri, source) or _by_name(name, source)
        pattern = schema.get("pattern")
        if pattern is not None:
            expression = compiled(pattern)
            if expression is not None and expression.search(text) is None:
                text = _by_pattern(expression, source) or text
        shortest: int = schema.get("minLength", 0)
        longest: int | None = schema.get("maxLength")
        text += "x" * max(0, shortest - len(text))
        return text[:longest] if longest is not None else text


def _by_format(form: str, name: str, uri: str, source: random.Random) -> str | None:
    if form in ("uri", "url"):
        return uri if name == "uri" and uri else _link(name, source)
    if form == "email":
        return f"{source.choice(FIRST_NAMES).lower()}.{source.choice(LAST_NAMES).lower()}@example.com"
    if form == "date":
        return f"2026-{source.randint(1, 12):02d}-{source.randint(1, 28):02d}"
    if form == "time":
        return f"{source.randint(0, 23):02d}:{source.choice((0, 15, 30, 45)):02d}:00"
    if form == "uuid":
        return str(UUID(int=source.getrandbits(128), version=4))
    if form == "ipv4":
        return f"192.0.2.{source.randint(1, 254)}"
    return None


def _link(name: str, source: random.Random) -> str:
    """Return an address that the sandbox answers."""
    return f"{SERVER}{LINKS}{name or 'resource'}/{source.randint(1, 9999)}"


def _by_name(name: str, source: random.Random) -> str:
    lower = name.lower()
    if lower.endswith("id") or lower in ("id", "ids"):
        return str(source.randint(100_000, 99_999_999))
    if "phonenumber" in lower or (lower.endswith(("phone", "number")) and "extension" not in lower):
        return f"+1650555{source.randint(1000, 9999)}"
    if lower == "extensionnumber":
        return str(source.randint(101, 199))
    if lower == "firstname":
        return source.choice(FIRST_NAMES)
    if lower == "lastname":
        return source.choice(LAST_NAMES)
    if "company" in lower:
        return source.choice(COMPANIES)
    if name == _THING:
        return source.choice(THINGS)
    if "name" in lower:
        return f"{source.choice(FIRST_NAMES)} {source.choice(LAST_NAMES)}"
    if "email" in lower:
        return f"{source.choice(FIRST_NAMES).lower()}@example.com"
    if lower in ("from", "to"):  # hours of a schedule
        return "09:00" if lower == "from" else "18:00"
    if lower.endswith(("time", "date")):
        return iso(1_767_225_600 + source.randint(0, 86400 * 30))
    if lower == "$schema":
        return "http://adaptivecards.io/schemas/adaptive-card.json"
    if lower.endswith(("uri", "url", "link")) or lower == "web":
        return _link(name, source)
    return f"{name or 'value'}-{source.randint(1, 999)}"


def _by_pattern(expression: re.Pattern[str], source: random.Random) -> str | None:
    """Return a text that matches a simple pattern, found by trying."""
    tries = (
        str(source.randint(2, 9)),
        str(source.randint(100, 999)),
        str(source.randint(10_000, 99_999)),
        f"+1650555{source.randint(1000, 9999)}",
        f"1650555{source.randint(1000, 9999)}",
        "2026-01-31T12:00:00Z",
        "Center",
        "Top",
        "Left",
        "Cover",
        "text",
    )
    return next((text for text in tries if expression.search(text)), None)
