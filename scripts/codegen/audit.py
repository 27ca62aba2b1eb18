"""Counts what the generated client covers of a document, by a reading of the document that shares no code with the
rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from .aliases import places
from .names import Registry
from .parser import agree, configuration, parse
from .planning import plan_of, settled
from .prepare.shapes import METHODS, PREFIX, Document, Schema, is_object
from .settle import settle_operations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .plan import Plan
    from .prepare import Prepared


@attrs.frozen
class Problem:
    """Something that is missing or degraded.

    Attributes:
        place: Its place in the document, as a JSON pointer, or as method and path.
        text: What it is, in words.
    """

    place: str
    text: str

    def __str__(self) -> str:
        return self.text


class Audit:
    """The result: pairs of what the document has and what the client has, and everything that is missing or
    degraded."""

    def __init__(self) -> None:
        self.counts: dict[str, tuple[int, int]] = {}
        self.problems: list[Problem] = []
        self.called = 0
        """The number of generated operations that were called."""
        self.notices: list[str] = []

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return not self.problems and all(have == want for want, have in self.counts.values())

    def text(self) -> str:
        """Return the result, a line each."""
        lines = [f"{name}: {have} of {want}" for name, (want, have) in self.counts.items()]
        if self.called:
            lines.append(f"operations called with made-up arguments and responses: {self.called}")
        lines += [f"notice: {notice}" for notice in self.notices]
        lines += [f"MISSING: {problem}" for problem in self.problems]
        lines.append("complete" if self.complete else f"{len(self.problems)} problems")
        return "\n".join(lines)


def audit(document: Document) -> Audit:
    """Plan the client for a document and compare.

    Raises:
        CodegenError: the document cannot be generated at all.
    """
    from pathlib import Path

    registry = Registry(None)
    document = settle_operations(document, registry)
    prepared = settled(document, registry)
    plan = plan_of(prepared, registry)
    agree(parse(prepared.document, configuration(Path("unused"))), plan, prepared.document)
    return compare(document, prepared, plan)


def compare(document: Document, prepared: Prepared, plan: Plan) -> Audit:
    """Return what of a document is in its prepared form and in the plan."""
    result = Audit()
    result.notices = [*prepared.notices, *prepared.remarks]
    _operations(document, plan, result)
    _properties(document, prepared, result)
    _degraded(document, plan, prepared, result)
    return result


def _resolve(document: Document, value: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in value:
        found: Any = document
        for step in value["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        value = found
    return value


def _operations(document: Document, plan: Plan, result: Audit) -> None:
    planned = {
        (operation.method, operation.path): operation
        for tag in plan.tags
        for operation in tag.operations
        if not operation.target
    }
    count = dict.fromkeys(("operations", "parameters", "responses", "bodies"), 0)
    have = dict.fromkeys(count, 0)
    for path, item in document["paths"].items():
        shared = [_resolve(document, value) for value in item.get("parameters", [])]
        for method in METHODS:
            if method not in item:
                continue
            raw, place = item[method], f"{method.upper()} {path}"
            count["operations"] += 1
            operation = planned.get((method.upper(), path))
            if operation is None:
                result.problems.append(Problem(place, place))
                continue
            have["operations"] += 1
            own = [_resolve(document, value) for value in raw.get("parameters", [])]
            wanted = {(value["in"], value["name"]) for value in shared + own}
            present = {(parameter.location, parameter.json) for parameter in operation.parameters}
            count["parameters"] += len(wanted)
            have["parameters"] += len(wanted & present)
            result.problems += [
                Problem(place, f"{place}: parameter {name} in {location}")
                for location, name in sorted(wanted - present)
            ]
            answers = {answer.status for answer in operation.answers} | set(operation.errors)
            for status, response in raw["responses"].items():
                content = _resolve(document, response).get("content")
                if content:
                    count["responses"] += 1
                    if str(status) in answers or _is_error_text(str(status), content):
                        have["responses"] += 1
                    else:
                        result.problems.append(Problem(place, f"{place}: response {status}"))
            if "requestBody" in raw:
                media = _resolve(document, raw["requestBody"])["content"]
                kinds = {choice.media for choice in operation.body.choices} if operation.body else set[str]()
                for name, content in media.items():
                    count["bodies"] += 1
                    twins = {other for other in media if media[other].get("schema") == content.get("schema")}
                    twins |= {"application/json"} if name in ("*/*", "application/*") else set()
                    if kinds & twins:
                        have["bodies"] += 1
                    else:
                        result.problems.append(Problem(place, f"{place}: body {name}"))
    result.counts = {name: (count[name], have[name]) for name in count}


def _is_error_text(status: str, content: dict[str, Any]) -> bool:
    """Return whether a response is an error without a model; the exception has its text."""
    return status[0] in "45d" and not any("json" in media or "*" in media for media in content)


def _properties(document: Document, prepared: Prepared, result: Audit) -> None:
    """Walk the document and the prepared one side by side.

    Every property and enum value of the first must be in the second.
    """
    walk = _Walk(document, prepared, result)
    for origin, name in prepared.origins.items():
        raw = document.get("components", {}).get("schemas", {}).get(origin)
        if raw is not None and name in walk.schemas:
            walk.start(raw, {"$ref": PREFIX + name}, origin, _pointer(origin))
    for path, item in document["paths"].items():
        for method in (method for method in METHODS if method in item):
            ready = prepared.document["paths"].get(path, {}).get(method, {})
            place = f"{method.upper()} {path}"
            for part, raw, site in _sites(document, item[method], ready):
                walk.start(raw, site, f"{place} {part}", place)
    result.counts.update({name: (walk.count[name], walk.have[name]) for name in walk.count})


class _Walk:
    """Compares schemas of the document with what became of them."""

    def __init__(self, document: Document, prepared: Prepared, result: Audit) -> None:
        self.schemas: dict[str, Schema] = prepared.document["components"]["schemas"]
        self.count = dict.fromkeys(("properties", "enum values"), 0)
        self.have = dict.fromkeys(self.count, 0)
        self._document = document
        self._kept = prepared.kept
        self._kept_by: dict[int, set[str]] = {}
        self._problems = result.problems
        self._start = ""
        self._seen: set[tuple[int, str, bool, frozenset[str]]] = set()

    def start(self, raw: Schema, site: Schema, name: str, place: str) -> None:
        """Compare a component or a schema of an operation with what it became.

        Args:
            raw: The schema.
            site: What it became.
            name: Its name, for messages.
            place: Its place in the document, as a JSON pointer, or as method and path.
        """
        self._start = place
        self.compare(raw, [site], name)

    def _miss(self, text: str) -> None:
        self._problems.append(Problem(self._start, text))

    def compare(
        self,
        raw: Schema,
        sites: list[Schema],
        place: str,
        *,
        narrowed: bool = False,
        around: frozenset[str] = frozenset(),
    ) -> None:
        """Compare a schema with the sites that it became.

        Args:
            raw: The schema.
            sites: What it became.
            place: Its place, for messages.
            narrowed: Whether another schema leaves out some of its values.
            around: The properties that another schema describes too, and may leave out some values of.
        """
        key = id(raw), " ".join(sorted({str(site.get("$ref", place)) for site in sites})), narrowed, around
        if key in self._seen:
            return
        self._seen.add(key)
        reached = self._targets(sites)
        if self._says(raw) and not any(set(site) & {"type", "enum"} for site in reached):
            self._miss(f"{place} is Any")
        properties = self._properties(raw)
        self._compare_properties(properties, reached, place, around=frozenset(properties) if narrowed else around)
        if not narrowed:
            self._compare_values(raw, reached, place)
        for option in self._options(raw):
            self.compare(option, sites, place, narrowed=narrowed, around=around | frozenset(properties))
        self._compare_inside(raw, reached, place, narrowed=narrowed)

    def _compare_properties(
        self, properties: dict[str, list[Schema]], reached: list[Schema], place: str, *, around: frozenset[str]
    ) -> None:
        objects = [target for target in reached if is_object(target)]
        for name, inner in properties.items():
            self.count["properties"] += 1
            below = [holder["properties"][name] for holder in objects if name in holder["properties"]]
            if not below:
                self._miss(f"property {place}.{name}")
                continue
            self.have["properties"] += 1
            for value in inner:
                self.compare(value, below, f"{place}.{name}", narrowed=name in around or len(inner) > 1)

    def _compare_values(self, raw: Schema, reached: list[Schema], place: str) -> None:
        wanted = self._values(raw)
        if not wanted:
            return
        kept = {str(value) for target in reached for value in target.get("enum", [])}
        if any(target.get("type") == "string" and "enum" not in target for target in reached):
            kept |= wanted  # any string
        if place in self._kept:  # also wherever else this schema is used
            self._kept_by[id(raw)] = {str(value) for value in self.schemas[self._kept[place]]["enum"]}
        kept |= self._kept_by.get(id(raw), set())
        self.count["enum values"] += len(wanted)
        self.have["enum values"] += len(wanted & kept)
        for value in sorted(wanted - kept):
            self._miss(f"value {value!r} of {place}")

    def _compare_inside(self, raw: Schema, reached: list[Schema], place: str, *, narrowed: bool) -> None:
        plain = _resolve(self._document, raw)
        for keyword, sign in (("items", "[]"), ("additionalProperties", "{}")):
            if not isinstance(plain.get(keyword), dict):
                continue
            inside = [target[keyword] for target in reached if isinstance(target.get(keyword), dict)]
            if inside:
                self.compare(plain[keyword], inside, f"{place}{sign}", narrowed=narrowed)
            elif self._says(plain[keyword]) and not any(is_object(target) for target in reached):
                self._miss(f"{place}{sign} is lost")

    def _properties(self, schema: Schema, trail: tuple[str, ...] = ()) -> dict[str, list[Schema]]:
        """Return the properties of a schema with all that it is made of."""
        found: dict[str, list[Schema]] = {}
        if "$ref" in schema:
            reference = schema["$ref"]
            inner = _resolve(self._document, schema)
            return {} if reference in trail else self._properties(inner, (*trail, reference))
        unions = (schema.get("oneOf", []), schema.get("anyOf", []))
        for part in (*schema.get("allOf", []), *(one[0] for one in unions if len(one) == 1)):
            for key, values in self._properties(part, trail).items():
                found.setdefault(key, []).extend(values)
        if schema.get("type") in ("string", "integer", "number", "boolean"):
            return found
        for key, value in schema.get("properties", {}).items():
            found.setdefault(key, []).append(value)
        return found

    def _options(self, schema: Schema) -> Iterator[Schema]:
        """Yield the schemas that a schema may stand for."""
        schema = _resolve(self._document, schema)
        yield from [*schema.get("oneOf", []), *schema.get("anyOf", [])]
        for part in schema.get("allOf", []):
            yield from self._options(part)

    def _targets(self, sites: list[Schema], trail: tuple[str, ...] = ()) -> list[Schema]:
        found: list[Schema] = []
        for site in sites:
            name = str(site.get("$ref", ""))
            if name in trail:
                continue
            schema = self.schemas[name.removeprefix(PREFIX)] if name else site
            inner = (*trail, name) if name else trail
            found += self._targets(schema["oneOf"], inner) if "oneOf" in schema else [schema]
        return found

    def _says(self, schema: Schema, trail: tuple[str, ...] = ()) -> bool:
        """Return whether a schema says what a value is."""
        if "$ref" in schema:
            reference = schema["$ref"]
            return reference not in trail and self._says(_resolve(self._document, schema), (*trail, reference))
        if schema.get("type", "null") != "null" or schema.get("properties"):
            return True
        if any(value is not None for value in schema.get("enum", [])):
            return True
        return any(self._says(part, trail) for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, []))

    def _values(self, schema: Schema) -> set[str]:
        """Return the values that a schema lists, if they are strings or integers."""
        listed = _resolve(self._document, schema).get("enum", [])
        if schema.get("type") in ("array", "object"):
            return set()
        return {str(value) for value in listed if isinstance(value, str | int) and not isinstance(value, bool)}


def _sites(document: Document, raw: dict[str, Any], ready: dict[str, Any]) -> Iterator[tuple[str, Schema, Schema]]:
    """Return the schemas of an operation's parameters, JSON and form bodies and JSON responses, before and after."""
    by_key = {(value["in"], value["name"]): value for value in ready.get("parameters", [])}
    for parameter in raw.get("parameters", []):
        value = _resolve(document, parameter)
        if "schema" in value and (value["in"], value["name"]) in by_key:
            yield f"parameter {value['name']}", value["schema"], by_key[value["in"], value["name"]]["schema"]
    if "requestBody" in raw and "requestBody" in ready:
        for media, content in _resolve(document, raw["requestBody"])["content"].items():
            ready_content = ready["requestBody"]["content"]
            after = ready_content[media if media in ready_content else "application/json"]["schema"]
            if "schema" in content and after.get("format") != "binary":
                yield f"body {media}", content["schema"], after
    for status, response in raw["responses"].items():
        for media, content in _resolve(document, response).get("content", {}).items():
            if "schema" in content and "json" in media and str(status) in ready.get("responses", {}):
                yield (
                    f"response {status}",
                    content["schema"],
                    ready["responses"][str(status)]["content"][media]["schema"],
                )


def _degraded(document: Document, plan: Plan, prepared: Prepared, result: Audit) -> None:
    """Add what became `Any` although the document says what it is."""
    schemas: dict[str, Schema] = prepared.document["components"]["schemas"]

    def says_nothing(schema: Schema) -> bool:
        if "items" in schema or isinstance(schema.get("additionalProperties"), dict):
            return says_nothing(schema["items"] if "items" in schema else schema["additionalProperties"])
        return "$ref" not in schema and (
            schema.get("type") in (None, "object") or ("items" not in schema and schema.get("type") == "array")
        )

    total = fine = 0
    for group in plan.groups.values():
        for model in group.models:
            for field in model.fields:
                total += 1
                if not re.search(r"\bany\b", field.code) or says_nothing(schemas[model.name]["properties"][field.json]):
                    fine += 1
                else:
                    place = _source(model.name, document, plan, prepared)
                    result.problems.append(Problem(place, f"{model.name}.{field.json} is Any"))
    result.counts["typed properties"] = total, fine


def _source(name: str, document: Document, plan: Plan, prepared: Prepared) -> str:
    """Return the component or the operation where a class is described."""
    origins = {each: origin for origin, each in prepared.origins.items()}
    methods = {one.id: f"{one.method} {one.path}" for tag in plan.tags for one in tag.operations if not one.target}
    holders: dict[str, str] = {}
    for place, each in places(plan).items():
        holders.setdefault(each, place)
    seen: set[str] = set()
    while name not in seen:
        seen.add(name)
        if origins.get(name) in document.get("components", {}).get("schemas", {}):
            return _pointer(origins[name])
        place = holders.get(name, "")
        if " " in place:
            return methods.get(place.partition(" ")[0], "#")
        name = place.partition(".")[0]
    return "#"


def _pointer(component: str) -> str:
    return PREFIX + component.replace("~", "~0").replace("/", "~1")
