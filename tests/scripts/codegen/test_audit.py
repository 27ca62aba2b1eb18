"""The audit: it finds planted losses, and it is complete for documents of every sort."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from scripts.codegen.audit import Audit, audit, compare
from scripts.codegen.document import load_document
from scripts.codegen.errors import CodegenError
from scripts.codegen.names import Registry
from scripts.codegen.planner import Planner
from scripts.codegen.prepare import prepare
from scripts.codegen.settle import settle_operations
from scripts.spec import facts
from scripts.spec.normalise import facts_of
from scripts.spec.plain import is_list, is_object
from scripts.spec.reader import read

from .documents import INTEGER, PROJECT, STRING, Data, answering, document, operation, ref, taking, thing

if TYPE_CHECKING:
    from collections.abc import Callable


def sample() -> Data:
    """Return a document with one of everything."""
    color: Data = {"type": "string", "enum": ["red", "green"]}
    schemas: Data = {
        "A": {"allOf": [ref("Base"), thing(x=STRING, list={"type": "array", "items": thing(deep=INTEGER)})]},
        "Base": thing(id=STRING, color=color),
        "Map": thing(all={"type": "object", "additionalProperties": thing(inside=STRING)}),
        "Pet": {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}},
        "Cat": thing(kind=STRING, claws=INTEGER),
        "Dog": thing(kind=STRING, bark=STRING),
    }
    query = {"in": "query", "name": "q", "schema": {"type": "string", "enum": ["up", "down"]}}
    post = {**taking(thing(inline=STRING)), "parameters": [query]}
    post["responses"] = {
        "200": {"description": "", "content": {"application/json": {"schema": thing(answer=ref("Pet"))}}}
    }
    paths = {
        "/a": {"get": answering(ref("A")), "post": post},
        "/m": {"get": answering(ref("Map"), "readMap"), "delete": operation("deleteMap")},
    }
    return document(schemas, paths)


def compared(plant: Callable[[Data], None] | None = None) -> Audit:
    """Compare the sample with its prepared form, after something was taken from that."""
    source = sample()
    prepared = prepare(source)
    if plant:
        plant(prepared.document)
    return compare(source, prepared, Planner(prepared.document, Registry(None)).plan())


def take(*path: str) -> Callable[[Data], None]:
    """Delete what stands there."""

    def plant(value: Any) -> None:
        for step in path[:-1]:
            value = value[step]
        if is_list(value):
            value.remove(path[-1])
        else:
            del value[path[-1]]

    return plant


def put(new: Any, *path: str) -> Callable[[Data], None]:
    """Put something else there."""

    def plant(value: Any) -> None:
        for step in path[:-1]:
            value = value[step]
        value[path[-1]] = new

    return plant


def test_the_sample_is_complete() -> None:
    result = audit(sample())
    assert result.complete, result.text()
    assert result.text().endswith("complete")
    assert result.counts["operations"] == (4, 4)
    assert result.counts["parameters"] == (1, 1)
    assert result.counts["bodies"] == (1, 1)
    assert result.counts["responses"] == (3, 3)
    assert result.counts["properties"][0] >= 14
    assert result.counts["enum values"][0] >= 4


S = ("components", "schemas")
PLANTED: dict[str, tuple[Callable[[Data], None], str]] = {
    "operation": (take("paths", "/m"), "GET /m"),
    "property": (take(*S, "A", "properties", "x"), "property A.x"),
    "inherited property": (take(*S, "A", "properties", "id"), "property A.id"),
    "property in a list": (put(thing(other=STRING), *S, "AListItem"), "property A.list[].deep"),
    "property in a map": (put(thing(other=STRING), *S, "MapAllValue"), "property Map.all{}.inside"),
    "property of a member": (take(*S, "Dog", "properties", "bark"), "property Pet.bark"),
    "property of a body": (
        put(thing(other=STRING), *S, "WriteThingBody"),
        "property POST /a body application/json.inline",
    ),
    "property of an answer": (
        put(thing(other=STRING), *S, "WriteThingResponse200"),
        "property POST /a response 200.answer",
    ),
    "enum value": (take(*S, "BaseColor", "enum", "red"), "value 'red' of Base.color"),
    "parameter's value": (take(*S, "WriteThingQ", "enum", "up"), "value 'up' of POST /a parameter q"),
    "parameter": (put([], "paths", "/a", "post", "parameters"), "POST /a: parameter q in query"),
    "answer": (take("paths", "/a", "post", "responses", "200"), "POST /a: response 200"),
    "body": (take("paths", "/a", "post", "requestBody"), "POST /a: body application/json"),
    "type": (put({}, *S, "A", "properties", "x"), "A.x is Any"),
    "list": (put({"type": "array", "items": {}}, *S, "A", "properties", "list"), "property A.list[].deep"),
    "map": (put({"type": "object"}, *S, "Map", "properties", "all"), "Map.all{} is lost"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_loss_is_found(name: str) -> None:
    plant, problem = PLANTED[name]
    result = compared(plant)
    assert not result.complete
    assert problem in [str(one) for one in result.problems]
    assert f"MISSING: {problem}" in result.text()
    (found,) = [one for one in result.problems if str(one) == problem]
    assert CodegenError(found.place, "", "").path == place_of(problem)


def place_of(problem: str) -> tuple[str, ...]:
    """Return the component or the operation that a problem of the sample is about."""
    if match := re.search(r"(GET|POST) (/\w)", problem):
        return "paths", match[2], match[1].lower()
    match = re.search(r"\b(A|Base|Map|Pet)\b", problem)
    assert match
    return "components", "schemas", match[1]


def test_a_degraded_inline_class_has_the_place_of_what_contains_it() -> None:
    source = sample()
    prepared = prepare(source)
    plan = Planner(prepared.document, Registry(None)).plan()
    for field in (one for group in plan.groups.values() for model in group.models for one in model.fields):
        field.code = "any" if field.json in ("deep", "inline") else field.code
    places = {str(one): one.place for one in compare(source, prepared, plan).problems}
    assert places == {
        "AListItem.deep is Any": "#/components/schemas/A",
        "WriteThingBody.inline is Any": "POST /a",
    }


def test_a_relation_whose_class_is_gone_is_left_out() -> None:
    source = sample()
    relations = {"pets": {"model": "Gone", "key": "id"}}
    source["components"]["schemas"]["Base"]["x-rcext-relations"] = relations
    result = audit(source)
    assert result.complete, result.text()
    assert "notice: Base: the relation pets is left out for Gone, which does not exist" in result.text()


def test_notices_are_shown() -> None:
    source = document({"A": thing(b=thing(x=STRING)), "AB": thing(y=STRING)})
    assert "notice: the inline schema AB is named AB2" in audit(source).text()


V31: Data = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1.0"},
    "paths": {"/a": {"get": answering(ref("A"))}},
    "components": {
        "schemas": {
            "A": {
                "type": "object",
                "properties": {
                    "maybe": {"type": ["string", "null"]},
                    "either": {"type": ["string", "integer"]},
                    "fixed": {"const": "one"},
                    "above": {"type": "number", "exclusiveMinimum": 0},
                    "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
                    "none": {"type": "null"},
                    "link": {"$ref": "#/components/schemas/B", "deprecated": True},
                    "local": {"$ref": "#/components/schemas/A/$defs/Inner"},
                    "file": {"type": "string", "contentEncoding": "base64"},
                    "value": {"anyOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}]},
                },
                "$defs": {"Inner": {"type": "object", "properties": {"x": {"type": "string"}}}},
            },
            "B": {"type": ["object", "null"], "properties": {"y": {"enum": ["a", None]}}},
        }
    },
}


def test_openapi_31() -> None:
    result = audit(facts_of(V31)[0])
    assert result.complete, result.text()
    assert result.counts["properties"][0] >= 12


def as_31(value: Any, *, named: bool = False) -> Any:
    """Return a 3.0 document in the words of 3.1, mechanically; `named` where the keys are names."""
    if is_list(value):
        return [as_31(item) for item in value]
    if not is_object(value):
        return value
    result = {
        key: item
        if key in ("enum", "default", "required", "mapping") and not named
        else as_31(item, named=_names(key, named=named))
        for key, item in value.items()
    }
    if named or "$ref" in result:
        return result
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if result.get(exclusive) is True:
            result[exclusive] = result.pop(limit)
    if result.get("nullable") is True and isinstance(result.get("type"), str):
        del result["nullable"]
        result["type"] = [result["type"], "null"]
    return result


def _names(key: str, *, named: bool) -> bool:
    return (
        key in ("properties", "schemas", "parameters", "responses", "requestBodies", "mapping", "paths", "content")
        and not named
    )


def count(value: Any, what: Callable[[Data], bool]) -> int:
    """Return how many objects in some data are so."""
    if is_list(value):
        return sum(count(item, what) for item in value)
    if not is_object(value):
        return 0
    return what(value) + sum(count(item, what) for item in value.values())


def test_the_whole_document_in_31_has_the_facts_of_30() -> None:
    ours = facts.load()
    theirs = {**as_31(copy.deepcopy(ours)), "openapi": "3.1.0"}
    nullable = count(ours, lambda schema: schema.get("nullable") is True and isinstance(schema.get("type"), str))
    assert count(theirs, lambda schema: is_list(schema.get("type")) and "null" in schema["type"]) == nullable > 0
    assert count(theirs, lambda schema: schema.get("nullable") is True and "type" in schema) == 0
    found, _notices = facts_of(theirs)
    assert found == facts_of(ours)[0]


def test_the_real_facts_are_complete() -> None:
    """Without the generator's reading, which `make check` has."""
    source = settle_operations(load_document(), Registry(None))
    prepared = prepare(source)
    result = compare(source, prepared, Planner(prepared.document, Registry(None)).plan())
    assert result.complete, result.text()
    wanted, have = result.counts["operations"]
    assert wanted == have > 0


@pytest.mark.upstream
@pytest.mark.slow
def test_an_older_document() -> None:
    found = sorted((PROJECT.parent / "shared" / "upstream").glob("*2025-09-23.yml"))
    if not found:
        pytest.skip(
            f"no official document of 2025-09-23 in {Path('shared') / 'upstream'} beside the project: NOT AUDITED"
        )
    result = audit(facts_of(read(str(found[0])).data)[0])
    assert result.complete, result.text()
