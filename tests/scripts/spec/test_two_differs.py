"""The comparison of the API and a naive second one find the same changes; where they may differ, a reason is stated."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownLambdaType=false, reportUnknownParameterType=false, reportArgumentType=false
# Documents are plain JSON of any shape.

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scripts.spec import reader
from scripts.spec.diff import RULES, compare
from scripts.spec.diff.changes import Changes
from scripts.spec.diff.schemas import Found
from scripts.spec.normalise import facts_of
from tests.scripts.spec import naive
from tests.scripts.spec.naive import Difference

Key = tuple[str, str]

RULES_OF_KIND = {
    "property": ("property-",),
    "required": ("property-",),
    "reference": ("reference-changed",),
    "type": ("type-", "variant-", "became-union", "no-longer-union", "property-", "no-longer-enum", "became-enum"),
    "format": ("format-changed", "number-format-changed"),
    "enum": ("became-enum", "no-longer-enum"),
    "enum value": ("enum-value-", "became-enum", "no-longer-enum"),
    "null": ("became-nullable", "became-not-nullable"),
    "closed": ("other-properties-",),
    "variant": ("variant-", "became-union", "no-longer-union", "reference-changed"),
    "property of all variants": ("property-",),
    "readOnly": ("became-read-only", "no-longer-read-only"),
    "writeOnly": ("became-write-only", "no-longer-write-only"),
    "deprecated": ("deprecated", "no-longer-deprecated"),
    "default": ("default-changed",),
    "sunset": ("sunset-",),
    "not": ("not-changed",),
    "tag": ("discriminator-changed",),
    "tag value": ("discriminator-value-", "discriminator-changed"),
}
REASONS = {
    "not entered": "the type is another one, so nothing below it is compared",
    "came or went": "the property or the variant came or went as a whole",
    "paired": "two variants have the same discriminator value, so they are compared with each other",
    "named": "a schema got a name or lost it, which changes nothing on the wire",
    "no property": "what is required is not a property",
    "moved": "a property moved between a variant and the values that all have",
    "in a variant": "a named variant has its own lines",
    "same variants": "one property is at a place that all variants share",
}


def plain(path: naive.Path, names: set[str]) -> naive.Path:
    """Return a path in which variants without a name are alike."""
    return tuple("|" if step[0] == "|" and step[1:] not in names else step for step in path)


class Verdict:
    """Compares what the two found.

    Attributes:
        both: How many differences of the naive one the other has.
        reasons: How many it has not, by reason.
        missed: What is left.
    """

    def __init__(self, old: Any, new: Any) -> None:
        self.names = {*old["components"]["schemas"], *new["components"]["schemas"]}
        changes = Changes(old, new)
        self.rules: dict[Key, list[Found]] = {}
        self.second: dict[Key, list[Difference]] = {}
        for difference in naive.compare(old, new):
            self.second.setdefault((difference.root, difference.direction), []).append(difference)
        for name in set(old["components"]["schemas"]) & set(new["components"]["schemas"]):
            for direction in changes.usage.directions("schemas", name):
                found = changes.schemas[direction].component(name)
                if found:
                    self.rules[name, direction] = found
        self.used = naive.directions(old)
        for side, names in naive.directions(new).items():
            self.used[side] |= names
        self.both = 0
        self.reasons: dict[str, int] = {}
        self.missed: list[str] = []

    def run(self) -> "Verdict":
        for key, differences in self.second.items():
            for difference in differences:
                self._count(self._seen_by_rules(difference, key), f"only the naive one: {difference}")
        for key, found in self.rules.items():
            if f"#/components/schemas/{key[0]}" in self.used[key[1]]:  # what lacks a user is not on the wire
                for item in found:
                    self._count(self._seen_by_the_naive_one(item, key), f"only the rules: {key} {item}")
        return self

    def _count(self, verdict: str, text: str) -> None:
        if verdict == "both":
            self.both += 1
        elif verdict:
            self.reasons[REASONS[verdict]] = self.reasons.get(REASONS[verdict], 0) + 1
        else:
            self.missed.append(text)

    def _seen_by_rules(self, difference: Difference, key: Key) -> str:
        found = self.rules.get(key, [])
        path = plain(difference.path, self.names)
        wanted = RULES_OF_KIND.get(difference.kind, ("limit-",))
        places = {path}
        if difference.kind in ("property", "required", "property of all variants"):
            places.add((*path, f".{difference.value}"))
        for item in found:
            at = plain(item.path, self.names)
            close = at in places or (difference.kind in ("variant", "type") and at[: len(path)] == path)
            if item.rule.startswith(wanted) and close:
                return "both"
        for item in found:
            at = plain(item.path, self.names)
            if not any(place[: len(at)] == at for place in places):
                continue
            if item.rule.startswith("type-"):
                return "not entered"
            if item.rule.startswith(("property-", "required-property-", "variant-")) or "union" in item.rule:
                return "came or went"
            if item.rule == "other-properties-forbidden":
                return "came or went"
        variants = {(*other.path, f"|{other.value}") for other in self.second[key] if other.kind == "variant"}
        for length in range(1, len(difference.path) + 1):
            if difference.path[:length] in variants and any(
                item.rule == "reference-changed" and item.path[: length - 1] == difference.path[: length - 1]
                for item in found
            ):
                return "paired"
        return self._excused(difference, key)

    def _excused(self, difference: Difference, key: Key) -> str:
        same_place = [other for other in self.second[key] if other.path == difference.path]
        references = {other.side for other in same_place if other.kind == "reference"}
        if difference.kind == "reference" and references != {0, 1}:
            return "named"
        if difference.kind == "property of all variants":
            return "in a variant"
        if difference.kind == "required":
            properties = {other.value for other in same_place if other.kind.startswith("property")}
            return "in a variant" if difference.value in properties else "no property"
        spread = {other.value for other in same_place if other.kind == "property of all variants"}
        if difference.kind == "property" and difference.value in spread:
            return "same variants"
        for length in range(1, len(difference.path) + 1):  # below such a property
            *above, last = difference.path[:length]
            if any(
                other.kind == "property of all variants" and other.path == tuple(above) and last == f".{other.value}"
                for other in self.second[key]
            ):
                return "same variants"
        return ""

    def _seen_by_the_naive_one(self, item: Found, key: Key) -> str:
        at = plain(item.path, self.names)
        for difference in self.second.get(key, []):
            path = plain(difference.path, self.names)
            places = {path}
            if difference.kind in ("property", "required", "property of all variants"):
                places.add((*path, f".{difference.value}"))
            if difference.kind == "variant":
                places |= {(*path, f"|{difference.value}"), (*path, "|")}
            if at in places and item.rule.endswith(("added", "removed")):
                return "both"
            if at in places and item.rule.startswith(RULES_OF_KIND.get(difference.kind, ("limit-",))):
                return "both"
            if at in places and item.rule.startswith(("type-", "required-property")):
                return "both"
            if difference.kind == "variant" and at[: len(path) + 1] in ((*path, f"|{difference.value}"), (*path, "|")):
                return "came or went"  # the naive one has another variant, the rules compare the two
            if difference.kind == "variant" and "union" in item.rule and path == at:
                return "both"
            if difference.kind == "variant" and at[: len(path)] == path:
                return "moved"  # from all values into a variant, or back
        return ""


# --- documents made by chance ---

SCALARS: list[Any] = [
    {"type": "string"},
    {"type": "integer"},
    {"type": "number"},
    {"type": "boolean"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "enum": ["a", "b", "c"]},
    {"type": "string", "maxLength": 10},
    {"type": "integer", "minimum": 1, "maximum": 100},
]
NAMES = ["Alpha", "Beta", "Gamma", "Delta", "Omega"]
KEYS = ["id", "name", "kind", "extra"]


def reference(name: str) -> Any:
    return {"$ref": f"#/components/schemas/{name}"}


class Maker:
    """Makes documents, and changes them."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.known: list[str] = []
        """The schemas that the one in work may refer to: no schema leads back to itself."""
        self.prefix = ""
        """Begins the properties of the one in work: no two say something else about one property."""

    def work_on(self, at: int) -> None:
        self.known, self.prefix = NAMES[:at], NAMES[at][0].lower()

    def schema(self, depth: int = 2) -> Any:
        kind = self.chance.choice(["scalar", "object", "array", "ref", "map"] if depth else ["scalar", "ref"])
        if kind == "ref" and not self.known:
            kind = "scalar"
        if kind == "object":
            return self.object(depth - 1)
        if kind == "array":
            return {"type": "array", "items": self.schema(depth - 1)}
        if kind == "map":
            return {"type": "object", "additionalProperties": self.schema(depth - 1)}
        if kind == "ref":
            return reference(self.chance.choice(self.known))
        return copy.deepcopy(self.chance.choice(SCALARS))

    def object(self, depth: int) -> Any:
        keys = [f"{self.prefix}{key}" for key in self.chance.sample(KEYS, self.chance.randint(1, 3))]
        result = {"type": "object", "properties": {key: self.schema(depth) for key in keys}}
        if self.chance.random() < 0.5:
            result["required"] = sorted(self.chance.sample(keys, self.chance.randint(1, len(keys))))
        return result

    def component(self, at: int) -> Any:
        kind = self.chance.choice(["object", "object", "made of", "union", "both"])
        self.work_on(at)
        earlier = self.known
        if kind == "object" or not earlier:
            return self.object(2)
        base = reference(self.chance.choice(earlier))
        union = {"oneOf": [reference(name) for name in self.chance.sample(earlier, min(2, len(earlier)))]}
        if kind == "made of":
            return {"allOf": [base, self.object(1)]}
        return union if kind == "union" else {"allOf": [self.object(1), union]}

    def document(self) -> Any:
        schemas = {name: self.component(at) for at, name in enumerate(NAMES)}
        sent, received = self.chance.sample(NAMES, 2)
        content = {
            way: {"application/json": {"schema": reference(name)}} for way, name in (("s", sent), ("r", received))
        }
        operation = {
            "operationId": "op",
            "requestBody": {"content": content["s"]},
            "responses": {"200": {"description": "", "content": content["r"]}},
        }
        return {
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "paths": {"/x": {"post": operation}},
            "components": {"schemas": schemas},
        }

    def changed(self, document: Any, times: int) -> Any:
        result = copy.deepcopy(document)
        for _ in range(times):
            at = self.chance.randrange(len(NAMES))
            self.work_on(at)
            schemas = result["components"]["schemas"]
            holder, key = self.chance.choice(list(places_of({NAMES[at]: schemas[NAMES[at]]}, schemas)))
            holder[key] = self.change(holder[key], part=holder is schemas or isinstance(key, int))
        return result

    def change(self, schema: Any, *, part: bool) -> Any:
        """Change a schema; a component and a part of another stay objects, so that nothing contradicts itself."""
        chance = self.chance
        ways = ["type", "flag", "wrap"]
        ways += ["property", "less", "split", "required", "closed"] * bool(schema.get("properties"))
        ways += ["values"] * ("enum" in schema) + ["limit"] * (schema.get("type") in ("string", "integer"))
        ways += ["variants"] * 3 * ("oneOf" in schema and bool(self.known)) + ["parts"] * 3 * ("allOf" in schema)
        way = chance.choice(ways)
        if way == "type":
            self.prefix += "Part" * part
            return self.object(1) if part else self.schema(1)
        if "$ref" in schema:
            return {"allOf": [schema], "nullable": True}
        result = copy.deepcopy(schema)
        if way == "flag":
            result[chance.choice(["nullable", "deprecated", "readOnly", "writeOnly"])] = chance.random() < 0.7
        elif way == "wrap":
            return {"allOf": [result]}
        elif way == "property":
            result["properties"][chance.choice([*result["properties"], f"{self.prefix}More"])] = self.schema(1)
        elif way == "less":
            del result["properties"][chance.choice(list(result["properties"]))]
        elif way == "required":
            result["required"] = sorted(
                chance.sample(list(result["properties"]), chance.randint(0, len(result["properties"])))
            )
        elif way == "closed":
            result["additionalProperties"] = chance.choice([False, {"type": "string"}])
        elif way == "split":
            key, moved = result["properties"].popitem()
            other = {"type": "object", "properties": {f"{self.prefix}Other": {"type": "string"}}}
            return {"allOf": [result, {"oneOf": [{"type": "object", "properties": {key: moved}}, other]}]}
        elif way == "values":
            result["enum"] = chance.sample(["a", "b", "c", "d"], chance.randint(1, 4))
        elif way == "limit":
            result["maximum" if result["type"] == "integer" else "maxLength"] = chance.randint(1, 50)
        elif way == "variants":
            result["oneOf"] = [
                reference(name) for name in chance.sample(self.known, chance.randint(1, len(self.known)))
            ]
        elif chance.random() < 0.5 and len(result["allOf"]) > 1:
            result["allOf"].pop(chance.randrange(len(result["allOf"])))
        else:
            self.prefix += "Part"
            result["allOf"].append(self.object(1))
        return result


def places_of(holder: Any, instead: Any = None) -> Iterator[tuple[Any, Any]]:
    for key, schema in list(holder.items()) if isinstance(holder, dict) else list(enumerate(holder)):
        yield instead or holder, key
        for inner in ("properties", "allOf", "oneOf"):
            if isinstance(schema.get(inner), (dict, list)):
                yield from places_of(schema[inner])
        for inner in ("items", "additionalProperties"):
            if isinstance(schema.get(inner), dict):
                yield schema, inner


@given(seed=st.integers(0, 2**48), times=st.integers(0, 5))
@example(seed=24000, times=4)  # one part of an `allOf` is write-only, another says that it is not
@settings(max_examples=120, deadline=None)
def test_both_find_the_same_changes(seed: int, times: int) -> None:
    maker = Maker(random.Random(seed))
    old = maker.document()
    new = maker.changed(old, times)
    verdict = Verdict(old, new).run()
    assert verdict.missed == []
    if not times:
        assert verdict.both == 0
        assert verdict.reasons == {}


@pytest.mark.upstream
@pytest.mark.parametrize(
    "pair", [("2024-11-06", "2025-09-23"), ("2025-09-23", "2026-08-13"), ("2024-11-06", "2026-08-13")]
)
def test_both_find_the_same_changes_in_the_official_documents(
    official: dict[str, tuple[Any, Any]], pair: tuple[str, str]
) -> None:
    old, new = (official[date][1] for date in pair)
    verdict = Verdict(old, new).run()
    print(f"{' to '.join(pair)}: {verdict.both} seen by both; {verdict.reasons}")
    assert verdict.missed == []
    assert verdict.both > 100


def test_every_kind_is_a_rule() -> None:
    for rules in RULES_OF_KIND.values():
        for start in rules:
            assert any(rule.startswith(start) for rule in RULES)


RULES_OF_OPERATIONS = {
    "operation": ("operation-",),
    "parameter": (
        "parameter-added",
        "parameter-removed",
        "parameter-renamed",
        "required-parameter-",
        "path-parameter-",
    ),
    "writing": (
        "parameter-style-",
        "parameter-writing-",
        "parameter-added",
        "parameter-removed",
        "required-parameter-",
    ),
    "required parameter": ("parameter-became-", "required-parameter-", "parameter-removed", "path-parameter-"),
    "deprecated parameter": ("deprecated", "no-longer-deprecated", "parameter-added", "parameter-removed"),
    "body media type": ("media-type-", "body-added", "body-removed", "required-body-"),
    "required body": ("body-became-", "required-body-", "body-removed"),
    "status": ("response-", "success-"),
    "response media type": ("media-type-", "error-media-type-", "response-", "success-"),
    "header": ("header-", "response-", "success-"),
    "x-throttling-group": ("throttling-group-changed",),
    "x-app-permission": ("permission-",),
    "x-user-permission": ("permission-",),
    "x-request-max-body-size": ("body-limit-",),
    "x-media-api": ("host-changed",),
    "deprecated": ("deprecated", "no-longer-deprecated"),
    "scope": ("security-", "scope-required", "scope-dropped"),
}


def missed_in_operations(old: Any, new: Any) -> list[str]:
    """Return what only one of the two sees in operations; what comes or goes as a whole has one line."""
    one, other = naive.operations(old), naive.operations(new)
    changes = compare(old, new)
    ids = {
        f"{method.upper()} {path}": {side["paths"][path][method].get("operationId", f"{method.upper()} {path}")}
        for side in (old, new)
        for path, item in side["paths"].items()
        for method in item
        if method in naive.METHODS
    }
    whole = {place for place, kind, _ in one ^ other if kind == "operation"}
    missed: list[str] = []
    for place, kind, value in sorted(one ^ other):
        wanted = RULES_OF_OPERATIONS[kind]
        if place in whole:
            wanted = ("operation-",)
        if kind == "writing" and any(same_writing(value, v) for p, k, v in one ^ other if (p, k) == (place, kind)):
            continue  # one of the two is a plain value, which is written in one way only
        names = ids[place]
        if not any(c.rule.startswith(wanted) and (c.where in names or c.where.startswith("shared")) for c in changes):
            missed.append(f"only the naive one: {place} {kind} {value}")
    for change in changes:
        kinds = [kind for kind, rules in RULES_OF_OPERATIONS.items() if change.rule.startswith(rules)]
        about = {place for place, names in ids.items() if change.where in names}
        if not kinds or not about or change.rule in ("operation-id-changed", "operation-tag-changed"):
            continue
        if change.rule in ("deprecated", "no-longer-deprecated") and change.directions:
            continue  # of a schema
        if not any(place in about and (kind in kinds or place in whole) for place, kind, _ in one ^ other):
            missed.append(f"only the rules: {change}")
    return missed


def same_writing(one: str, other: str) -> bool:
    first, second = one.split(" "), other.split(" ")
    return one != other and "" in (first[3], second[3]) and first[:3] + first[4:] == second[:3] + second[4:]


@pytest.mark.upstream
@pytest.mark.parametrize("pair", [("2024-11-06", "2025-09-23"), ("2025-09-23", "2026-08-13")])
def test_both_find_the_same_operations_in_the_official_documents(
    official: dict[str, tuple[Any, Any]], pair: tuple[str, str]
) -> None:
    old, new = (official[date][1] for date in pair)
    assert missed_in_operations(old, new) == []


def test_both_find_the_same_operations(golden: Path) -> None:
    old, new = (facts_of(reader.read(golden / name).data)[0] for name in ("before.yaml", "after.yaml"))
    assert missed_in_operations(old, new) == []
    assert missed_in_operations(new, old) == []


def test_schemas_that_contain_themselves_are_compared_once() -> None:
    def document(kind: str) -> Any:
        tree: Any = {"type": "object", "properties": {"value": {"type": kind}, "children": {"type": "array"}}}
        tree["properties"]["children"]["items"] = {
            "allOf": [reference("Tree"), {"properties": {"depth": {"type": kind}}}]
        }
        maker = Maker(random.Random(1))
        made = maker.document()
        made["components"]["schemas"].update(Tree=tree, Alpha=reference("Tree"))
        return made

    changes = compare(document("string"), document("integer"), inherited=True)
    assert {(c.where, c.path, c.inherited) for c in changes if c.rule == "type-changed" and c.where == "Tree"} == {
        ("Tree", "value", None),
        ("Tree", "children[].depth", None),
        ("Tree", "children[].value", None),  # from itself
    }
