"""Counts what the generated client covers of a document, by a reading of the document that shares no code with the
rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .names import Registry
from .parser import agree, configuration, parse
from .planner import Planner
from .prepare import prepare
from .prepare.shapes import METHODS, PREFIX, Document, Schema, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .plan import Plan


class Audit:
    """The result: pairs of what the document has and what the client has, and everything that is missing or
    degraded."""

    def __init__(self) -> None:
        self.counts: dict[str, tuple[int, int]] = {}
        self.problems: list[str] = []
        self.notices: list[str] = []

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return not self.problems and all(have == want for want, have in self.counts.values())

    def text(self) -> str:
        """The result, a line each."""
        lines = [f"{name}: {have} of {want}" for name, (want, have) in self.counts.items()]
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

    result = Audit()
    prepared = prepare(document)
    plan = Planner(prepared.document, Registry(None)).plan()
    agree(parse(prepared.document, configuration(Path("unused"))), plan, prepared.document)
    result.notices = prepared.notices
    _operations(document, plan, result)
    _properties(document, prepared.document, result)
    _degraded(plan, prepared.document, result)
    return result


def _resolve(document: Document, value: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in value:
        found: Any = document
        for step in value["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        value = found
    return value


def _operations(document: Document, plan: Plan, result: Audit) -> None:
    planned = {(operation.method, operation.path): operation for tag in plan.tags for operation in tag.operations}
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
                result.problems.append(place)
                continue
            have["operations"] += 1
            own = [_resolve(document, value) for value in raw.get("parameters", [])]
            wanted = {(value["in"], value["name"]) for value in shared + own}
            present = {(parameter.location, parameter.json) for parameter in operation.parameters}
            count["parameters"] += len(wanted)
            have["parameters"] += len(wanted & present)
            result.problems += [
                f"{place}: parameter {name} in {location}" for location, name in sorted(wanted - present)
            ]
            answers = {answer.status for answer in operation.answers} | set(operation.errors)
            for status, response in raw["responses"].items():
                if _resolve(document, response).get("content"):
                    count["responses"] += 1
                    if str(status) in answers:
                        have["responses"] += 1
                    else:
                        result.problems.append(f"{place}: response {status}")
            if "requestBody" in raw:
                media = _resolve(document, raw["requestBody"])["content"]
                kinds = {choice.media for choice in operation.body.choices} if operation.body else set[str]()
                for name, content in media.items():
                    count["bodies"] += 1
                    twins = {other for other in media if media[other].get("schema") == content.get("schema")}
                    if kinds & twins:
                        have["bodies"] += 1
                    else:
                        result.problems.append(f"{place}: body {name}")
    result.counts = {name: (count[name], have[name]) for name in count}


def _properties(document: Document, prepared: Document, result: Audit) -> None:
    """Walk the document and the prepared one side by side; every property of the first must be in the second."""
    schemas: dict[str, Schema] = prepared["components"]["schemas"]
    seen: set[tuple[int, str]] = set()
    want = have = 0

    def properties(schema: Schema, trail: tuple[str, ...] = ()) -> dict[str, list[Schema]]:
        """The properties of a schema with all that it is made of."""
        found: dict[str, list[Schema]] = {}
        if "$ref" in schema:
            return {} if schema["$ref"] in trail else properties(_resolve(document, schema), (*trail, schema["$ref"]))
        for part in schema.get("allOf", []):
            for key, values in properties(part, trail).items():
                found.setdefault(key, []).extend(values)
        for key, value in schema.get("properties", {}).items():
            found.setdefault(key, []).append(value)
        return found

    def options(schema: Schema) -> Iterator[Schema]:
        """The schemas that a schema may stand for."""
        schema = _resolve(document, schema)
        for part in [*schema.get("oneOf", []), *schema.get("anyOf", [])]:
            yield part
        for part in schema.get("allOf", []):
            yield from options(part)

    def targets(sites: list[Schema]) -> list[Schema]:
        found: list[Schema] = []
        for site in sites:
            if "$ref" in site:
                site = schemas[site["$ref"].removeprefix(PREFIX)]
            found += targets(site["oneOf"]) if "oneOf" in site else [site]
        return found

    def walk(raw: Schema, sites: list[Schema], place: str) -> None:
        nonlocal want, have
        key = id(raw), " ".join(sorted({str(site.get("$ref", place)) for site in sites}))
        if key in seen:
            return
        seen.add(key)
        objects = [target for target in targets(sites) if is_object(target)]
        for name, values in properties(raw).items():
            want += 1
            holders = [target for target in objects if name in target["properties"]]
            if holders:
                have += 1
                for value in values:
                    walk(value, [holder["properties"][name] for holder in holders], f"{place}.{name}")
            else:
                result.problems.append(f"property {place}.{name}")
        for option in options(raw):
            walk(option, sites, place)
        plain = _resolve(document, raw)
        if isinstance(plain.get("items"), dict):
            inner = [target["items"] for target in targets(sites) if "items" in target]
            if inner:
                walk(plain["items"], inner, f"{place}[]")

    for name, raw in sorted(document.get("components", {}).get("schemas", {}).items()):
        if name in schemas:
            walk(raw, [{"$ref": PREFIX + name}], name)
    result.counts["properties"] = want, have


def _degraded(plan: Plan, prepared: Document, result: Audit) -> None:
    """What became `Any` although the document says what it is."""
    schemas: dict[str, Schema] = prepared["components"]["schemas"]

    def says_nothing(schema: Schema) -> bool:
        if "items" in schema or isinstance(schema.get("additionalProperties"), dict):
            return says_nothing(schema.get("items") or schema["additionalProperties"])
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
                    result.problems.append(f"{model.name}.{field.json} is Any")
    result.counts["typed properties"] = total, fine
