"""Validation by the schemas of the document: the part of JSON Schema that OpenAPI uses."""

from __future__ import annotations

import math
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from ._json import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._operations import Catalog, Schema

#: Maximum depth, so that a crafted body cannot exhaust the stack.
MAX_DEPTH = 60
_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "null": (type(None),),
}
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
#: Times in answers have a zone (RFC 3339); requests may leave it out.
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_TIME = re.compile(r"\d\d:\d\d:\d\d")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\[\]-]|%[0-9A-Fa-f]{2})+")
_RANGES = {"int32": 2**31, "int64": 2**63}


class Violation:
    """One violation of a schema.

    Attributes:
        path: its place, such as `to[0].phoneNumber`; empty for the value itself.
        why: what is wrong.
        value: the value.
    """

    __slots__ = ("path", "value", "why")

    def __init__(self, path: str, why: str, value: object = None) -> None:
        self.path = path
        self.why = why
        self.value = value

    def __repr__(self) -> str:
        return f"{self.path or 'value'}: {self.why}"


class Validator:
    """Validates values by schemas.

    Args:
        catalog: the catalog that resolves references.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def check(self, value: object, schema: Schema, *, request: bool = False) -> list[Violation]:
        """Return all violations of a value.

        Args:
            value: a JSON value.
            schema: its schema.
            request: whether a client sent the value; then read-only properties are not required.
        """
        return list(self.violations(value, schema, request=request))

    def violations(self, value: object, schema: Schema, *, request: bool = False) -> Iterator[Violation]:
        """Yield the violations of a value, as `check` returns them."""
        return self._check(value, schema, "", request, 0)

    def lenient(self, value: Any, schema: Schema, depth: int = 0) -> Any:
        """Return a request body with numbers as strings where the platform accepts them for ids."""
        schema = self._catalog.resolve(schema)
        if depth > MAX_DEPTH:
            return value
        if is_list(value):
            items = schema.get("items")
            return [self.lenient(item, items, depth + 1) for item in value] if items else value
        if not is_object(value):
            return value
        changed = dict(value)
        for part in (schema, *schema.get("allOf", ()), *schema.get("oneOf", ()), *schema.get("anyOf", ())):
            if part is not schema:
                changed = self.lenient(changed, part, depth + 1)
                continue
            for name, known in schema.get("properties", {}).items():
                if name in changed:
                    changed[name] = self._lenient_property(name, changed[name], known, depth)
        return changed

    def _lenient_property(self, name: str, value: Any, schema: Schema, depth: int) -> Any:
        if isinstance(value, int) and not isinstance(value, bool):
            catalog = self._catalog
            accepted = name in catalog.number_names or name.endswith(catalog.number_endings)
            return str(value) if accepted and catalog.resolve(schema).get("type") == "string" else value
        return self.lenient(value, schema, depth + 1)

    def valid(self, value: object, schema: Schema, *, request: bool = False) -> bool:
        """Return whether a value is valid."""
        return next(self._check(value, schema, "", request, 0), None) is None

    def _check(self, value: Any, schema: Schema, path: str, request: bool, depth: int) -> Iterator[Violation]:
        if depth > MAX_DEPTH:
            yield Violation(path, "is nested too deeply")
            return
        schema = self._catalog.resolve(schema)
        if value is None:
            types = schema.get("type")
            if schema.get("nullable") or types == "null" or (is_list(types) and "null" in types):
                return
        yield from self._combined(value, schema, path, request, depth)
        kind = schema.get("type")
        if kind is not None and not self._is(value, cast("str | list[str]", kind)):
            yield Violation(path, f"must be {_article(kind)}", value)
            return
        if "enum" in schema and value not in schema["enum"]:
            allowed = ", ".join(str(entry) for entry in schema["enum"][:12])
            yield Violation(path, f"must be one of {allowed}", value)
            return
        if "const" in schema and value != schema["const"]:
            yield Violation(path, f"must be {schema['const']!r}", value)
        if isinstance(value, str):
            yield from _string(value, schema, path, request)
            if schema.get("format") == "uri" and not request and not is_uri(value):
                yield Violation(path, "must be a URI", value)
        elif isinstance(value, bool):
            return
        elif isinstance(value, int | float):
            yield from _number(value, schema, path)
        elif is_list(value):
            yield from self._array(value, schema, path, request, depth)
        elif is_object(value):
            yield from self._object(value, schema, path, request, depth)

    def _is(self, value: object, kind: str | list[str]) -> bool:
        if is_list(kind):
            return any(self._is(value, one) for one in kind)
        if kind in ("integer", "number") and isinstance(value, bool):
            return False
        if kind == "integer" and isinstance(value, float):
            return value.is_integer()
        return isinstance(value, _TYPES.get(str(kind), (object,)))

    def _combined(self, value: Any, schema: Schema, path: str, request: bool, depth: int) -> Iterator[Violation]:
        for member in schema.get("allOf", ()):
            member = self._catalog.resolve(member)
            if member.get("additionalProperties") is False:
                # Closed members of an `allOf` would forbid each other's properties; the document means their union.
                member = {key: entry for key, entry in member.items() if key != "additionalProperties"}
            yield from self._check(value, member, path, request, depth + 1)
        for key in ("oneOf", "anyOf"):
            members: list[Schema] = schema.get(key, [])
            if not members:
                continue
            chosen = self._chosen(value, schema, members)
            if chosen is not None:
                yield from self._check(value, chosen, path, request, depth + 1)
                continue
            closest: list[Violation] | None = None
            for member in members:
                found = list(self._check(value, member, path, request, depth + 1))
                if not found:
                    break
                if closest is None or len(found) < len(closest):
                    closest = found
            else:
                yield from closest or ()

    def _chosen(self, value: Any, schema: Schema, members: list[Schema]) -> Schema | None:
        """Return the union member that the discriminator names, or `None`."""
        discriminator = schema.get("discriminator")
        if discriminator is None or not is_object(value):
            return None
        tag: object = value.get(discriminator["propertyName"])
        name: object = discriminator.get("mapping", {}).get(tag, tag) if isinstance(tag, str) else None
        for member in members:
            if name is not None and member.get("$ref") == name:
                return member
        return None

    def _array(self, value: list[Any], schema: Schema, path: str, request: bool, depth: int) -> Iterator[Violation]:
        if len(value) < schema.get("minItems", 0):
            yield Violation(path, f"must have {schema['minItems']} items or more", len(value))
        if len(value) > schema.get("maxItems", math.inf):
            yield Violation(path, f"must have {schema['maxItems']} items at most", len(value))
            return  # the items of a list that is refused are not looked at: there may be very many
        if schema.get("uniqueItems") and len({repr(item) for item in value}) != len(value):
            yield Violation(path, "must not have an item twice")
        items = schema.get("items")
        if items:
            for index, item in enumerate(value):
                yield from self._check(item, items, f"{path}[{index}]", request, depth + 1)

    def _object(
        self, value: dict[str, Any], schema: Schema, path: str, request: bool, depth: int
    ) -> Iterator[Violation]:
        properties: dict[str, Schema] = schema.get("properties", {})
        required = schema.get("required", ())
        if is_list(required):
            for name in cast("list[str]", required):
                if name in value:
                    continue
                known = self._catalog.resolve(properties.get(name, {}))
                if not (request and (known.get("readOnly") or properties.get(name, {}).get("readOnly"))):
                    yield Violation(_join(path, name), "is missing")
        if len(value) < schema.get("minProperties", 0):
            yield Violation(path, f"must have {schema['minProperties']} properties or more", len(value))
        if len(value) > schema.get("maxProperties", math.inf):
            yield Violation(path, f"must have {schema['maxProperties']} properties at most", len(value))
        extra = schema.get("additionalProperties")
        for name, item in value.items():
            part = properties.get(name)
            if part is not None:
                yield from self._check(item, part, _join(path, name), request, depth + 1)
            elif is_object(extra):
                yield from self._check(item, extra, _join(path, name), request, depth + 1)
            elif extra is False:
                yield Violation(_join(path, name), "is not known here", item)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _article(kind: object) -> str:
    if is_list(kind):
        return " or ".join(_article(one) for one in kind)
    return f"{'an' if str(kind)[0] in 'aeiou' else 'a'} {kind}"


def _number(value: float, schema: Schema, path: str) -> Iterator[Violation]:
    low, high = schema.get("minimum"), schema.get("maximum")
    # OpenAPI 3.0 has booleans here, 3.1 numbers.
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if low is not None and (value < low or (above is True and value == low)):
        yield Violation(path, f"must be {'more than' if above is True else 'at least'} {low}", value)
    if high is not None and (value > high or (below is True and value == high)):
        yield Violation(path, f"must be {'less than' if below is True else 'at most'} {high}", value)
    if above is not None and not isinstance(above, bool) and value <= above:
        yield Violation(path, f"must be more than {above}", value)
    if below is not None and not isinstance(below, bool) and value >= below:
        yield Violation(path, f"must be less than {below}", value)
    limit = _RANGES.get(schema.get("format", ""))
    if limit is not None and not -limit <= value < limit:
        yield Violation(path, f"does not fit into {schema['format']}", value)


def _string(value: str, schema: Schema, path: str, request: bool) -> Iterator[Violation]:
    if len(value) < schema.get("minLength", 0):
        yield Violation(path, f"must have {schema['minLength']} characters or more", value)
    if len(value) > schema.get("maxLength", math.inf):
        yield Violation(path, f"must have {schema['maxLength']} characters at most", value)
    pattern = schema.get("pattern")
    if pattern is not None:
        expression = compiled(pattern)
        if expression is not None and expression.search(value) is None:
            yield Violation(path, "has the wrong form", value)
    form = schema.get("format")
    if form == "date-time" and not (is_datetime(value) and (request or _RFC3339.fullmatch(value))):
        yield Violation(path, "must be an ISO 8601 date and time", value)
    if form == "time" and _TIME.fullmatch(value) is None:
        yield Violation(path, "must be a time as hh:mm:ss", value)
    if form == "email" and _EMAIL.fullmatch(value) is None:
        yield Violation(path, "must be an e-mail address", value)


def is_datetime(value: str) -> bool:
    """Return whether a text is an ISO 8601 date and time; the zone may be missing."""
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def is_uri(value: str) -> bool:
    """Return whether a text is an absolute URI (RFC 3986); required in answers, not in requests."""
    return _URI.fullmatch(value) is not None


_PATTERNS: dict[str, re.Pattern[str] | None] = {}


def compiled(pattern: str) -> re.Pattern[str] | None:
    """Return the compiled pattern, or `None` if it is not a regular expression (`*67`)."""
    if pattern not in _PATTERNS:
        try:
            _PATTERNS[pattern] = re.compile(pattern)
        except re.error:
            _PATTERNS[pattern] = None
    return _PATTERNS[pattern]
