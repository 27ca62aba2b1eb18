"""A second comparison of two documents, written without the first: sets of facts, and their difference.

Every schema is turned into a set of facts such as `(path, "required", "id")`. What is in one set only is a difference.
It knows no rule and no severity.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownLambdaType=false, reportUnknownParameterType=false, reportArgumentType=false
# Documents are plain JSON of any shape.

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Schema = dict[str, Any]
Path = tuple[str, ...]
Fact = tuple[Path, str, str]

LIMITS = [
    "maximum", "minimum", "maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties",
    "pattern", "multipleOf", "exclusiveMaximum", "exclusiveMinimum", "uniqueItems",
]  # fmt: skip
FLAGS = ["readOnly", "writeOnly", "deprecated"]
DEEP = 6
BESIDE = {"nullable", "default", "x-sunset", "x-sunset-date", *FLAGS}
VENDOR = [
    "x-throttling-group", "x-app-permission", "x-user-permission",
    "x-media-api", "x-request-max-body-size", "deprecated",
]  # fmt: skip
METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]


@dataclass(frozen=True)
class Difference:
    """A fact that only one document has.

    Attributes:
        root: The schema, or the operation and the place in it.
        direction: `request` or `response`.
        path: The place below the root.
        kind: The kind of fact.
        value: Its value.
        side: 0 for the old document, 1 for the new one.
    """

    root: str
    direction: str
    path: Path
    kind: str
    value: str
    side: int


def look_up(document: Any, reference: str) -> Any:
    value = document
    for part in reference.removeprefix("#/").split("/"):
        key = part.replace("~1", "/").replace("~0", "~").replace("%7B", "{").replace("%7D", "}")
        value = value[int(key)] if isinstance(value, list) else value[key]
    return value


def target_name(schema: Schema) -> str | None:
    """Return the named schema that a schema is, but for notes beside the reference."""
    if "$ref" in schema:
        reference = str(schema["$ref"])
        plain = reference.startswith("#/components/schemas/") and reference.count("/") == 3
        return reference.rpartition("/")[2] if plain else None
    members = [member for member in schema.get("allOf", []) if not set(member) <= BESIDE]
    if len(members) == 1 and set(schema) - BESIDE <= {"allOf", "type"} and "$ref" in members[0]:
        return target_name(members[0])
    return None


class Facts:
    """The facts of one document.

    Args:
        document: The document.
        shared: The names of schemas that are not entered where something refers to them.
    """

    def __init__(self, document: Any, shared: set[str]) -> None:
        self.document = document
        self.shared = shared

    def of(self, schema: Schema, forced: set[Path]) -> set[Fact]:
        found: set[Fact] = set()
        self.visit([schema], (), forced, found, ())
        return found

    def visit(self, schemas: list[Schema], path: Path, forced: set[Path], found: set[Fact], trail: Path) -> None:
        name = target_name(schemas[0]) if len(schemas) == 1 else None
        if name is not None and path:
            found.add((path, "reference", name))
            if name in self.shared and path not in forced:
                for schema in [schemas[0], *schemas[0].get("allOf", [])]:
                    self.notes(schema, path, found)
                return
        trail = (*trail, str(schemas))
        if trail.count(str(schemas)) > 2 or len(path) > DEEP:
            return
        every = [leaf for schema in schemas for leaf in self.leaves(schema)]
        variants = self.variants(every)
        self.values(every, path, found)
        self.tags(schemas, path, found)
        self.types(every, variants, path, found)
        self.objects(every, variants, path, forced, found, trail)
        items = [leaf["items"] for leaf in every if leaf.get("items")]
        if items:
            self.visit(items, (*path, "[]"), forced, found, trail)
        for label, member in variants.items():
            found.add((path, "variant", label))
            inner = target_name(member)
            if inner is None or inner not in self.shared:
                self.visit([member], (*path, f"|{label}"), forced, found, trail)
            for schema in [member, *member.get("allOf", [])] if inner in self.shared else []:
                self.notes(schema, (*path, f"|{label}"), found)

    def leaves(self, schema: Schema, trail: tuple[str, ...] = ()) -> Iterator[Schema]:
        """Return the schemas without `allOf` and `$ref` that a value has to fit."""
        if "$ref" in schema:
            reference = str(schema["$ref"])
            if reference not in trail:
                yield from self.leaves(look_up(self.document, reference), (*trail, reference))
            return
        yield {key: value for key, value in schema.items() if key != "allOf"}
        for member in schema.get("allOf", []):
            yield from self.leaves(member, trail)

    def notes(self, leaf: Schema, path: Path, found: set[Fact]) -> None:
        found.update((path, flag, "") for flag in FLAGS if leaf.get(flag))
        if leaf.get("nullable"):
            found.add((path, "null", ""))
        if "default" in leaf:
            found.add((path, "default", repr(leaf["default"])))
        if leaf.get("x-sunset"):
            found.add((path, "sunset", leaf["x-sunset"]))

    def tags(self, schemas: list[Schema], path: Path, found: set[Fact]) -> None:
        """Discriminators, but for those of the bases: they tell the schemas apart that are made of the base."""
        outer = [schema for schema in schemas if "$ref" not in schema]
        for schema in schemas:
            while "$ref" in schema:
                schema = look_up(self.document, schema["$ref"])
                outer.append(schema)
        inner = [leaf for schema in outer for leaf in self.leaves(schema) if "oneOf" in leaf or "anyOf" in leaf]
        for leaf in [*outer, *inner]:
            tag = leaf.get("discriminator")
            if isinstance(tag, dict) and "propertyName" in tag:
                found.add((path, "tag", tag["propertyName"]))
                for value, name in tag.get("mapping", {}).items():
                    plain = name.removeprefix("#/components/schemas/")
                    found.add((path, "tag value", f"{value} {plain}"))
                    if not inner and plain in self.document["components"]["schemas"]:
                        found.add((path, "variant", plain))

    def values(self, every: list[Schema], path: Path, found: set[Fact]) -> None:
        for leaf in every:
            self.notes(leaf, path, found)
            found.update((path, "format", str(leaf["format"])) for _ in range("format" in leaf))
            found.update((path, "not", str(leaf["not"])) for _ in range("not" in leaf))
        for key in LIMITS:
            said = [leaf[key] for leaf in every if leaf.get(key, False) is not False]
            if said:
                tightest = min(said) if key.startswith("max") else max(said) if key.startswith("min") else said[-1]
                found.add((path, f"limit {key}", f"{tightest:g}" if isinstance(tightest, float) else str(tightest)))
        lists = [[value for value in leaf["enum"] if value is not None] for leaf in every if "enum" in leaf]
        if any(None in leaf.get("enum", []) for leaf in every):
            found.add((path, "null", ""))
        if lists:
            both = [value for value in lists[0] if all(value in other for other in lists)] or lists[-1]
            found.add((path, "enum", ""))
            found.update((path, "enum value", str(value)) for value in both)

    def types(self, every: list[Schema], variants: dict[str, Schema], path: Path, found: set[Fact]) -> None:
        said = {leaf["type"] for leaf in every if "type" in leaf}
        implied = {"object" for leaf in every if "properties" in leaf or "additionalProperties" in leaf}
        implied |= {"array" for leaf in every if "items" in leaf}
        if not said and not implied and not variants:
            implied = {type(value).__name__ for leaf in every for value in leaf.get("enum", []) if value is not None}
        for name in said or implied:
            found.add((path, "type", str(name)))
        for member in variants.values():
            for leaf in self.leaves(member):
                if "type" in leaf and leaf["type"] != "object":
                    found.add((path, "type", str(leaf["type"])))

    def objects(
        self,
        every: list[Schema],
        variants: dict[str, Schema],
        path: Path,
        forced: set[Path],
        found: set[Fact],
        trail: Path,
    ) -> None:
        properties: dict[str, list[Schema]] = {}
        for leaf in every:
            for name, schema in leaf.get("properties", {}).items():
                properties.setdefault(name, []).append(schema)
        options = [list(self.leaves(member)) for member in variants.values()]
        for name in properties:
            found.add((path, "property", name))
            unique = [schema for at, schema in enumerate(properties[name]) if schema not in properties[name][:at]]
            self.visit(unique, (*path, f".{name}"), forced, found, trail)
        required = {name for leaf in every for name in leaf.get("required", [])}
        if options:
            in_all = [{name for leaf in option for name in leaf.get("required", [])} for option in options]
            required |= set.intersection(*in_all)
            have = [{name for leaf in option for name in leaf.get("properties", {})} for option in options]
            found.update((path, "property of all variants", name) for name in set.intersection(*have))
        found.update((path, "required", name) for name in required)
        extra = [leaf["additionalProperties"] for leaf in every if "additionalProperties" in leaf]
        if False in extra:
            found.add((path, "closed", ""))
        elif any(isinstance(schema, dict) and schema for schema in extra):
            self.visit(
                [schema for schema in extra if schema and schema is not True], (*path, "{}"), forced, found, trail
            )

    def variants(self, every: list[Schema]) -> dict[str, Schema]:
        found: dict[str, Schema] = {}
        for leaf in every:
            for member in [*leaf.get("oneOf", []), *leaf.get("anyOf", [])]:
                opened = look_up(self.document, member["$ref"]) if "$ref" in member else member
                if set(opened) <= {"oneOf", "anyOf", "type", "nullable"} and set(opened) & {"oneOf", "anyOf"}:
                    leaf["nullable"] = leaf.get("nullable") or opened.get("nullable")  # a copy, see `leaves`
                    found.update(self.variants([opened]))
                elif member.get("enum") != [None]:
                    found[label_of(member)] = member
        return found


def label_of(member: Schema) -> str:
    name = target_name(member)
    if name is not None and "$ref" in member:
        return name
    if "properties" in member:
        return "object with " + ", ".join(sorted(member["properties"]))
    return str(sorted((key, str(value)) for key, value in member.items() if key not in ("enum", "nullable")))


def compare_schema(old: Facts, new: Facts, before: Schema, after: Schema) -> Iterator[tuple[Fact, int]]:
    """Return the difference; where another named schema is referred to, both are entered."""
    forced: set[Path] = set()
    while True:
        one, other = old.of(before, forced), new.of(after, forced)
        entered = {path for path, kind, _ in one ^ other if kind == "reference"} - forced
        if not entered:
            break
        shortest = min(len(path) for path in entered)  # what is below may be the same then
        forced |= {path for path in entered if len(path) == shortest}
    for fact in sorted(one - other):
        yield fact, 0
    for fact in sorted(other - one):
        yield fact, 1


def reached(document: Any, roots: list[Any]) -> set[str]:
    """Return the names of the schemas that something refers to, directly or not."""
    found: set[str] = set()
    stack = list(roots)
    while stack:
        value = stack.pop()
        if isinstance(value, list):
            stack.extend(value)
        elif isinstance(value, dict):
            names = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
            mapping = value.get("discriminator", {})
            if isinstance(mapping, dict):
                known = document.get("components", {}).get("schemas", {})
                for name in mapping.get("mapping", {}).values():
                    plain = name.removeprefix("#/components/schemas/")
                    names += [f"#/components/schemas/{plain}"] if plain in known else []
            for reference in names:
                if reference not in found:
                    found.add(reference)
                    stack.append(look_up(document, reference))
            stack.extend(inner for key, inner in value.items() if key not in ("enum", "default", "callbacks"))
    return found


def directions(document: Any) -> dict[str, set[str]]:
    sent: list[Any] = []
    received: list[Any] = []
    for item in document["paths"].values():
        sent.append(item.get("parameters", []))
        for method in METHODS:
            operation = item.get(method, {})
            sent += [operation.get("parameters", []), operation.get("requestBody", {})]
            received += [operation.get("responses", {}), operation.get("x-notifications", [])]
            for callback in operation.get("callbacks", {}).values():
                received += [other.get("requestBody", {}) for inner in callback.values() for other in inner.values()]
    return {"request": reached(document, sent), "response": reached(document, received)}


def compare(old: Any, new: Any) -> list[Difference]:
    """Return all differences of the named schemas that operations use."""
    names = set(old["components"]["schemas"]) & set(new["components"]["schemas"])
    before, after = Facts(old, names), Facts(new, names)
    used = [directions(old), directions(new)]
    found: list[Difference] = []
    for name in sorted(names):
        reference = f"#/components/schemas/{name}"
        for direction in ("request", "response"):
            if not any(reference in side[direction] for side in used):
                continue
            for (path, kind, value), side in compare_schema(before, after, {"$ref": reference}, {"$ref": reference}):
                found.append(Difference(name, direction, path, kind, value, side))
    return found


def operations(document: Any) -> set[tuple[str, str, str]]:
    """Return the facts of operations: place, kind, value."""
    found: set[tuple[str, str, str]] = set()

    def follow(value: Any) -> Any:
        while "$ref" in value:
            value = look_up(document, value["$ref"])
        return value

    for path, item in document["paths"].items():
        for method in METHODS:
            if method not in item:
                continue
            operation, place = item[method], f"{method.upper()} {path}"
            found.add((place, "operation", ""))
            for raw in [*item.get("parameters", []), *operation.get("parameters", [])]:
                parameter = follow(raw)
                key = f"{parameter['name']} ({parameter['in']})"
                found.add((place, "parameter", key))
                style = parameter.get("style", "form" if parameter["in"] in ("query", "cookie") else "simple")
                plain = parameter.get("schema", {}).get("type") in ("string", "integer", "number", "boolean")
                words = [style, "" if plain else str(parameter.get("explode", style == "form"))]
                words += [str(parameter.get(word, False)) for word in ("allowReserved", "allowEmptyValue")]
                found.add((place, "writing", f"{key} {' '.join(words)}"))
                if parameter.get("required"):
                    found.add((place, "required parameter", key))
                if parameter.get("deprecated"):
                    found.add((place, "deprecated parameter", key))
            if "requestBody" in operation:
                body = follow(operation["requestBody"])
                found.update((place, "body media type", media) for media in body["content"])
                if body.get("required"):
                    found.add((place, "required body", ""))
            for status, raw in operation["responses"].items():
                response = follow(raw)
                found.add((place, "status", status))
                found.update(
                    (place, "response media type", f"{status} {media}") for media in response.get("content", {})
                )
                found.update((place, "header", f"{status} {name}") for name in response.get("headers", {}))
            for key, value in operation.items():
                if key in VENDOR:
                    found.add((place, key, str(value)))
            for alternative in operation.get("security", document.get("security", [])):
                for scheme, scopes in alternative.items():
                    found.update((place, "scope", f"{scheme} {scope}") for scope in ["", *scopes])
    return found
