import copy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.spec import reader
from scripts.spec.diff import compare
from scripts.spec.errors import SpecError, pointer
from scripts.spec.grammar import PROSE_KEYS
from scripts.spec.normalise import facts_of
from scripts.spec.plain import is_list, is_object

ANY: dict[str, Any] = {}
GOLDEN = [reader.read(Path(__file__).parent / "golden" / name).data for name in ("before.yaml", "after.yaml")]
TAKEN, _ = facts_of(GOLDEN[0])


def document(version: str = "3.0.3", **schemas: Any) -> dict[str, Any]:
    return {
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }


def schema(value: Any, version: str = "3.0.3") -> Any:
    return facts_of(document(version, X=value))[0]["components"]["schemas"]["X"]


def schema31(value: Any) -> Any:
    return schema(value, "3.1.0")


def operation(**keys: Any) -> dict[str, Any]:
    return {**document(), "paths": {"/a": {"get": {"responses": {"200": {"description": "Fine."}}, **keys}}}}


@pytest.mark.parametrize("name", ["before.yaml", "after.yaml"])
def test_no_prose_survives(golden: Path, name: str) -> None:
    taken, _ = facts_of(reader.read(golden / name).data)
    left: list[str] = []

    def walk(value: Any, path: tuple[Any, ...]) -> None:
        if is_object(value):
            for key, item in value.items():
                named = path[-1:] == ("properties",) or (path, key) in ((("info",), "title"),)
                if key in PROSE_KEYS and not named and item != "":
                    left.append(pointer((*path, key)))
                assert not key.startswith("x-docs")
                walk(item, (*path, key))
        elif is_list(value):
            for index, item in enumerate(value):
                walk(item, (*path, index))

    walk(taken, ())
    assert left == []
    assert taken["info"] == {"title": "Lending Library", "version": taken["info"]["version"]}


def test_properties_named_like_prose_stay() -> None:
    names = sorted(PROSE_KEYS)
    taken = schema({"type": "object", "description": "Gone.", "properties": {n: {"type": "string"} for n in names}})
    assert sorted(taken["properties"]) == names
    assert "description" not in taken


def test_values_are_not_keywords() -> None:
    value = {"description": "kept", "$ref": "#/nowhere", "type": ["x"], "required": ["b", "a"]}
    taken = schema({"type": "object", "default": value, "enum": [value], "x-thing": {"kept": [1]}})
    assert taken["default"] == value
    assert taken["enum"] == [value]
    assert taken["x-thing"] == {"kept": [1]}


def test_order_stays_where_it_means_something() -> None:
    taken = schema(
        {
            "type": "string",
            "enum": ["b", "a"],
            "oneOf": [{"pattern": "z"}, {"pattern": "y"}],
            "required": ["z", "a", "z"],
        }
    )
    assert taken["enum"] == ["b", "a"]
    assert [member["pattern"] for member in taken["oneOf"]] == ["z", "y"]
    assert taken["required"] == ["a", "z"]


def test_response_descriptions_are_empty_and_scopes_lack_texts(golden: Path) -> None:
    taken, _ = facts_of(reader.read(golden / "before.yaml").data)
    assert taken["paths"]["/books/{bookId}"]["delete"]["responses"]["204"] == {"description": ""}
    assert taken["components"]["securitySchemes"]["Card"]["flows"]["clientCredentials"]["scopes"] == {"read": ""}


def test_vendor_facts_stay(golden: Path) -> None:
    taken, _ = facts_of(reader.read(golden / "before.yaml").data)
    listing = taken["paths"]["/books"]["get"]
    assert listing["x-throttling-group"] == "Light"
    assert listing["x-app-permission"] == "ReadBooks"
    assert taken["paths"]["/loans"]["post"]["x-notifications"] == [{"$ref": "#/components/schemas/LoanEvent"}]
    assert taken["x-tagGroups"] == [{"name": "House", "popular": True, "tags": ["Books", "Readers"]}]


def test_an_unknown_extension_with_prose_goes_with_a_notice() -> None:
    taken, notices = facts_of(
        operation(**{"x-story": {"text": "Once upon a time there was a field."}, "x-flag": ["a", 1]})
    )
    assert taken["paths"]["/a"]["get"]["x-flag"] == ["a", 1]
    assert "x-story" not in taken["paths"]["/a"]["get"]
    assert [notice for notice in notices if "#/paths/~1a/get/x-story" in notice and "left out" in notice]


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"type": ["integer"]}, {"type": "integer"}),
        ({"type": "null"}, {"nullable": True, "enum": [None]}),
        ({"const": "a"}, {"enum": ["a"]}),
        ({"const": None}, {"enum": [None], "nullable": True}),
        ({"exclusiveMinimum": 3}, {"minimum": 3, "exclusiveMinimum": True}),
        ({"exclusiveMinimum": 3, "minimum": 5}, {"minimum": 5}),
        ({"exclusiveMaximum": 3, "maximum": 5}, {"maximum": 3, "exclusiveMaximum": True}),
        ({"type": "string", "examples": ["a"], "$comment": "c"}, {"type": "string"}),
        ({"contentEncoding": "base64"}, {"type": "string", "format": "byte"}),
        ({"type": "string", "contentMediaType": "image/png"}, {"type": "string", "format": "binary"}),
        ({"$ref": "#/components/schemas/Y", "description": "d"}, {"$ref": "#/components/schemas/Y"}),
        (
            {"$ref": "#/components/schemas/Y", "deprecated": True},
            {"allOf": [{"$ref": "#/components/schemas/Y"}], "deprecated": True},
        ),
        (
            {"anyOf": [{"$ref": "#/components/schemas/Y"}, {"type": "null"}]},
            {"allOf": [{"$ref": "#/components/schemas/Y"}], "nullable": True},
        ),
        (
            {"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
            {"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": True},
        ),
        (
            {"type": ["string", "integer"], "maxLength": 3, "minimum": 1, "default": 2, "enum": ["a", 2]},
            {
                "anyOf": [
                    {"type": "string", "maxLength": 3, "enum": ["a"]},
                    {"type": "integer", "minimum": 1, "enum": [2]},
                ],
                "default": 2,
            },
        ),
        ({"properties": {"a": True}}, {"properties": {"a": {}}}),
        ({"properties": {"a": False}}, {"properties": {"a": {"not": {}}}}),
        ({"type": "array", "prefixItems": [{"type": "string"}], "items": False}, None),
        ({"type": "object", "patternProperties": {"^x": {"type": "string"}}}, None),
    ],
)
def test_3_1_is_expressed_in_3_0(value: Any, wanted: Any) -> None:
    taken = facts_of(document("3.1.0", X=value, Y={"type": "object"}))[0]["components"]["schemas"]["X"]
    if "prefixItems" in value:
        wanted = {"type": "array", "items": {"type": "string"}, "maxItems": 1}
    elif "patternProperties" in value:
        wanted = {"type": "object", "additionalProperties": {"type": "string"}}
    assert taken == wanted


def test_3_1_definitions_become_components() -> None:
    value = {
        "$defs": {"In": {"properties": {"again": {"$ref": "#/components/schemas/X/$defs/In"}}}},
        "properties": {
            "a": {"$ref": "#/components/schemas/X/$defs/In"},
            "b": {"$ref": "#/components/schemas/X/$defs/In/properties/again"},
        },
    }
    schemas = facts_of(document("3.1.0", X=value, X_In={"type": "string"}))[0]["components"]["schemas"]
    assert schemas["X"]["properties"]["a"] == {"$ref": "#/components/schemas/X_In_"}
    assert schemas["X"]["properties"]["b"] == {"$ref": "#/components/schemas/X_In_/properties/again"}
    assert schemas["X_In_"] == {"properties": {"again": {"$ref": "#/components/schemas/X_In_"}}}


def test_3_1_webhooks_and_shared_paths(golden: Path) -> None:
    taken, _ = facts_of(reader.read(golden / "after.yaml").data)
    assert list(taken["x-webhooks"]) == ["fire"]
    assert set(taken["paths"]["/books/{bookId}"]) == {"get", "patch", "parameters"}
    assert "pathItems" not in taken["components"]
    assert taken["openapi"] == "3.0.3"


@pytest.mark.parametrize(
    ("value", "place", "says"),
    [
        ({"type": "strnig"}, "#/components/schemas/X/type", "did you mean 'string'?"),
        ({"typ": "string"}, "#/components/schemas/X/typ", "did you mean 'type'?"),
        ({"type": ["string"]}, "#/components/schemas/X/type", "a list found"),
        ({"const": 1}, "#/components/schemas/X/const", "unknown key 'const'"),
        ({"required": True}, "#/components/schemas/X/required", "a list of property names"),
        ({"enum": []}, "#/components/schemas/X/enum", "a list with one value or more"),
        ({"properties": {"a": None}}, "#/components/schemas/X/properties/a", "nothing (null) found"),
        ({"properties": {"a": True}}, "#/components/schemas/X/properties/a", "a schema is an object"),
        ({"allOf": {}}, "#/components/schemas/X/allOf", "a list is needed"),
        ({"maxLength": "9"}, "#/components/schemas/X/maxLength", "a whole number"),
        ({"nullable": "yes"}, "#/components/schemas/X/nullable", "true or false"),
        ({"$ref": "#/components/schemas/Z"}, "#/components/schemas/X/$ref", "points at nothing"),
        ({"$ref": "#/components/schemas/Xs"}, "#/components/schemas/X/$ref", "did you mean 'X'?"),
        ({"$ref": "other.yaml#/X"}, "#/components/schemas/X/$ref", "leads out of the document"),
        ({"$ref": "#/info"}, "#/components/schemas/X/$ref", "does not point at a schema"),
        ({"$ref": 5}, "#/components/schemas/X/$ref", "a $ref is a string"),
        ({"$ref": "#/components/schemas/X"}, "#/components/schemas/X", "leads back to itself"),
        ({"discriminator": {"mapping": {}}}, "#/components/schemas/X/discriminator", "without 'propertyName'"),
        ([], "#/components/schemas/X", "a schema is an object"),
    ],
)
def test_wrong_schemas(value: Any, place: str, says: str) -> None:
    with pytest.raises(SpecError) as caught:
        schema(value)
    assert pointer(caught.value.path or ()) == place
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("value", "place", "says"),
    [
        ({"if": {}}, "#/components/schemas/X/if", "not supported"),
        ({"$dynamicRef": "#a"}, "#/components/schemas/X/$dynamicRef", "not supported"),
        ({"type": ["string", "text"]}, "#/components/schemas/X/type", "the type 'text'"),
        ({"type": []}, "#/components/schemas/X/type", "an empty list"),
        ({"madeUp": 1}, "#/components/schemas/X/madeUp", "unknown key 'madeUp'"),
    ],
)
def test_wrong_3_1_schemas(value: Any, place: str, says: str) -> None:
    with pytest.raises(SpecError) as caught:
        schema31(value)
    assert pointer(caught.value.path or ()) == place
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("keys", "place", "says"),
    [
        ({"parameters": [{"name": "a", "in": "body", "schema": ANY}]}, "/parameters/0/in", "one of query, header"),
        ({"parameters": [{"name": "a", "in": "query"}]}, "/parameters/0", "either a 'schema' or a 'content'"),
        ({"parameters": [{"in": "query", "schema": ANY}]}, "/parameters/0", "without 'name'"),
        ({"parameters": [{"$ref": "#/components/schemas/A"}]}, "/parameters/0/$ref", "a parameter is needed here"),
        ({"responses": {"2000": {"description": ""}}}, "/responses/2000", "a status such as 200"),
        ({"responses": {"200": {}}}, "/responses/200", "without 'description'"),
        ({"responses": None}, "/responses", "nothing (null) found"),
        ({"requestBody": {}}, "/requestBody", "without 'content'"),
        ({"operationID": "a"}, "/operationID", "did you mean 'operationId'?"),
        ({"consumes": ["text/plain"]}, "/consumes", "unknown key 'consumes'"),
        (
            {"parameters": [{"name": "a", "in": "query", "schema": ANY}] * 2},
            "/parameters/1",
            "the query parameter 'a' is there twice",
        ),
    ],
)
def test_wrong_operations(keys: Any, place: str, says: str) -> None:
    wrong = operation(**keys)
    wrong["components"]["schemas"]["A"] = {}
    with pytest.raises(SpecError) as caught:
        facts_of(wrong)
    assert pointer(caught.value.path or ()) == "#/paths/~1a/get" + place
    assert says in str(caught.value)


def test_an_operation_id_that_is_there_twice() -> None:
    wrong = operation(operationId="same")
    wrong["paths"]["/b"] = wrong["paths"]["/a"]
    with pytest.raises(SpecError, match=r"#/paths/~1b/get/operationId: .*before at #/paths/~1a/get"):
        facts_of(wrong)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"swagger": "2.0"}, "Swagger"),
        ({"openapi": "2.0"}, "3.0.x or 3.1.x is needed"),
        ({"openapi": "3.2.0"}, "3.0.x or 3.1.x is needed"),
        ({"openapi": 3.0}, "as a string"),
        ({"hello": 1}, "no key 'openapi'"),
        ({"openapi": "3.0.0", "info": {"title": "", "version": ""}}, "no 'paths'"),
        ({"openapi": "3.0.0", "paths": {}}, "without 'info'"),
        ({**document(), "webhooks": {}}, "OpenAPI 3.1 has it"),
        ([], "the root is a list"),
    ],
)
def test_what_is_not_openapi(wrong: Any, says: str) -> None:
    with pytest.raises(SpecError) as caught:
        facts_of(wrong)
    assert says in str(caught.value)


def test_path_items_that_lead_in_a_circle() -> None:
    wrong = document("3.1.0")
    wrong["components"] = {"pathItems": {"A": {"$ref": "#/components/pathItems/A"}}}
    wrong["paths"] = {"/a": {"$ref": "#/components/pathItems/A"}}
    with pytest.raises(SpecError, match="leads back to itself"):
        facts_of(wrong)


def test_likely_mistakes_are_noticed() -> None:
    wrong = operation(
        parameters=[{"name": "x", "in": "path", "schema": {}}],
        security=[{"Unknown": []}],
    )
    wrong["paths"]["/{b}"] = wrong["paths"].pop("/a")
    wrong["components"]["schemas"]["U"] = {"discriminator": {"propertyName": "t", "mapping": {"v": "NoSchema"}}}
    notices = "\n".join(facts_of(wrong)[1])
    assert "the path parameter 'x' is not marked as required" in notices
    assert "the path has {b}" in notices
    assert "'x' does not occur in the path" in notices
    assert "'Unknown' is not declared" in notices
    assert "maps 'v' to 'NoSchema'" in notices


def test_prose_in_the_wrong_place_is_left_out() -> None:
    taken, notices = facts_of(operation(title="A title", example=1))
    assert set(taken["paths"]["/a"]["get"]) == {"responses"}
    assert [notice.split(":")[0] for notice in notices] == ["#/paths/~1a/get/title", "#/paths/~1a/get/example"]


JUNK: list[Any] = [
    None,
    True,
    0,
    -1.5,
    "",
    "x",
    [],
    [None],
    ["a"],
    [{}],
    {},
    {"a": None},
    {"x": {"y": [1]}},
    {"type": "string"},
    {"$ref": None},
    {"$ref": "#/paths"},
    {"$ref": "#/components/schemas/Book"},
    {"$ref": "#/components/schemas/Book/allOf/1"},
    {"$ref": "#/paths/~1books/get/parameters/1"},
    {"$ref": "#/paths/~1books"},
]


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items: list[tuple[Any, Any]] = list(value.items()) if is_object(value) else []
    items += list(enumerate(value)) if is_list(value) else []
    return [path, *(place for key, item in items for place in places(item, (*path, key)))]


@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_anything_anywhere_is_taken_or_refused(data: st.DataObject) -> None:
    """Whatever stands in any place: facts that are their own facts and can be compared, or a SpecError."""
    wrong = copy.deepcopy(data.draw(st.sampled_from(GOLDEN)))
    *above, last = data.draw(st.sampled_from(places(wrong)[1:]))
    target = wrong
    for part in above:
        target = target[part]
    target[last] = copy.deepcopy(data.draw(st.sampled_from(JUNK)))
    refused: SpecError | None = None
    taken: dict[str, Any] = {}
    try:
        taken, _ = facts_of(wrong)
    except SpecError as error:
        refused = error
    if refused is not None:
        assert refused.path is not None
        return
    assert facts_of(taken)[0] == taken
    compare(taken, TAKEN)
    compare(TAKEN, taken)


def test_the_document_is_not_changed(golden: Path) -> None:
    for name in ("before.yaml", "after.yaml"):
        wrong = reader.read(golden / name).data
        facts_of(wrong)
        assert wrong == reader.read(golden / name).data
