"""One tiny document for each preparation rule."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.codegen.errors import CodegenError
from scripts.codegen.names import Registry
from scripts.codegen.planner import Planner
from scripts.codegen.prepare import prepare
from scripts.codegen.prepare.operations import media_kind
from scripts.codegen.settle import settle_operations

from .documents import (
    INTEGER,
    PREFIX,
    STRING,
    Data,
    answering,
    document,
    operation,
    prepared,
    prop,
    ref,
    schemas_of,
    taking,
    thing,
)

CAT: Data = thing(kind=STRING, claws=INTEGER)
DOG: Data = thing(kind=STRING, bark=STRING)


def field(schema: Data, **others: Data) -> Data:
    """Return the prepared form of one property."""
    return prop(document({"Holder": thing(it=schema), **others}), "Holder", "it")


def refused(source: Data, *words: str) -> CodegenError:
    """Preparing raises an error with these words."""
    with pytest.raises(CodegenError) as caught:
        prepare(source)
    for word in words:
        assert word in str(caught.value)
    return caught.value


class TestOperations:
    def test_shared_parts_are_written_out(self) -> None:
        source = document(
            {"A": thing(x=STRING)},
            {
                "/a/{id}": {
                    "parameters": [
                        {"$ref": "#/components/parameters/Id"},
                        {"in": "query", "name": "q", "schema": STRING},
                    ],
                    "post": operation(
                        parameters=[{"in": "query", "name": "q", "schema": INTEGER}],
                        requestBody={"$ref": "#/components/requestBodies/Body"},
                        responses={"200": {"$ref": "#/components/responses/Again"}},
                    ),
                    "get": operation("other"),
                }
            },
            parameters={"Id": {"in": "path", "name": "id", "required": True, "schema": STRING}},
            requestBodies={"Body": {"content": {"application/json": {"schema": ref("A")}}}},
            responses={
                "Again": {"$ref": "#/components/responses/Answer"},
                "Answer": {"description": "", "content": {"application/json": {"schema": ref("A")}}},
            },
        )
        result = prepared(source)
        item = result["paths"]["/a/{id}"]
        assert "parameters" not in item
        by_name = {value["name"]: value for value in item["post"]["parameters"]}
        assert by_name["q"]["schema"] == INTEGER, "the operation's own parameter wins over that of the path"
        assert item["post"]["requestBody"]["content"]["application/json"]["schema"] == ref("A")
        assert item["post"]["responses"]["200"]["content"]["application/json"]["schema"] == ref("A")
        assert {value["name"] for value in item["get"]["parameters"]} == {"id", "q"}
        assert item["get"]["parameters"] is not item["post"]["parameters"]

    @pytest.mark.parametrize(
        ("part", "target"),
        [
            ({"parameters": [{"$ref": "#/components/parameters/None"}]}, "#/components/parameters/None"),
            ({"requestBody": {"$ref": "#/components/requestBodies/None"}}, "#/components/requestBodies/None"),
            ({"responses": {"200": {"$ref": "#/components/responses/Loop"}}}, "#/components/responses/Loop"),
        ],
    )
    def test_a_dangling_reference_names_the_operation(self, part: Data, target: str) -> None:
        loop = {"Loop": {"$ref": "#/components/responses/Loop"}}
        source = document({}, {"/a": {"get": operation(**part)}}, responses=loop)
        assert refused(source, target).place == "GET /a"

    def test_path_parameters_come_in_the_order_of_the_path(self) -> None:
        parameters = [
            {"in": "query", "name": "q", "schema": STRING},
            {"in": "path", "name": "b", "schema": STRING},
            {"in": "path", "name": "a", "required": True, "schema": STRING},
        ]
        result = prepared(document({}, {"/{a}/x/{b}": {"get": operation(parameters=parameters)}}))
        found = result["paths"]["/{a}/x/{b}"]["get"]["parameters"]
        assert [value["name"] for value in found] == ["a", "b", "q"]
        assert found[1]["required"] is True

    @pytest.mark.parametrize("path", ["/a", "/a/{id}/{other}"])
    def test_path_parameters_must_match_the_path(self, path: str) -> None:
        parameters = [{"in": "path", "name": "id", "required": True, "schema": STRING}]
        error = refused(document({}, {path: {"get": operation(parameters=parameters)}}), "missing", "not in the path")
        assert error.place == f"GET {path}"

    @pytest.mark.parametrize(
        ("media", "kind"),
        [
            ("application/json", "json"),
            ("application/scim+json; charset=utf-8", "json"),
            ("application/vnd.ringcentral.multipart+json", "json"),
            ("application/x-www-form-urlencoded", "form"),
            ("multipart/mixed", "multipart"),
            ("text/csv", "text"),
            ("image/*", "bytes"),
            ("*/*", "bytes"),
            ("application/pdf", "bytes"),
        ],
    )
    def test_media_kinds(self, media: str, kind: str) -> None:
        assert media_kind(media) == kind

    def test_binary_media_are_bytes(self) -> None:
        def content(media: str, **value: Any) -> Data:
            return {"description": "", "content": {media: value}}

        responses = {
            "200": content("audio/*"),
            "201": content("image/png", schema=STRING),
            "202": content("text/csv"),
            "203": content("application/json"),
        }
        result = prepared(document({}, {"/a": {"get": operation(responses=responses)}}))
        answers = result["paths"]["/a"]["get"]["responses"]
        schemas = [next(iter(answers[status]["content"].values()))["schema"] for status in sorted(answers)]
        assert schemas == [{"type": "string", "format": "binary"}] * 2 + [STRING, {}]

    def test_batches_take_several_and_several_bring_batches(self) -> None:
        def made(answers: Data, schema: Data) -> tuple[Data, Data]:
            parameters = [_path_id(), {"in": "path", "name": "other", "required": True, "schema": schema}]
            get = operation(parameters=parameters, responses=answers)
            source = document({"A": thing(x=STRING)}, {"/{id}/{other}": {"get": get}})
            found = prepared(source)["paths"]["/{id}/{other}"]["get"]
            assert found["parameters"][0]["schema"] == STRING
            return found["parameters"][1]["schema"], found["responses"]

        def content(schema: Data, media: str = "application/json") -> Data:
            return {"description": "", "content": {media: {"schema": schema}}}

        several = {"type": "array", "items": STRING}
        single, nothing = {"200": content(ref("A"))}, {"description": ""}
        for batch in (nothing, content(ref("A"), "multipart/mixed"), content({"type": "array", "items": ref("A")})):
            assert made({**single, "207": batch}, STRING)[0] == several
        assert made({**single, "207": nothing}, {**STRING, "default": "~"})[0] == {**several, "default": "~"}
        assert made({**single, "207": content(ref("A"))}, STRING)[0] == STRING  # one object about several things
        assert made(single, several)[1]["207"] == {}
        assert "207" not in made(single, STRING)[1]
        assert "207" not in made({"204": nothing}, several)[1]

    def test_an_operation_without_id_is_named_with_a_notice(self) -> None:
        nameless = {"responses": {"204": {"description": ""}}}
        result = prepare(document({}, {"/call-log/{id}": {"delete": nameless, "parameters": [_path_id()]}}))
        assert result.document["paths"]["/call-log/{id}"]["delete"]["operationId"] == "deleteCallLogId"
        assert result.notices == ["DELETE /call-log/{id} lacks an operationId; it is named deleteCallLogId"]

    def test_inline_notifications_become_models(self) -> None:
        post = {**operation(), "x-notifications": [thing(event=thing(x=STRING))]}
        source = document({}, {"/a": {"post": post}})
        result = prepared(source)
        (site,) = result["paths"]["/a"]["post"]["x-notifications"]
        assert site == ref("ReadThingNotification1")
        assert result["components"]["schemas"]["ReadThingNotification1Event"]["properties"] == {"x": STRING}

    def test_the_document_given_is_not_changed(self) -> None:
        source = document({"A": {"allOf": [thing(x=STRING), thing(y={"enum": ["a", None]})]}})
        before = repr(source)
        prepare(source)
        assert repr(source) == before


def _path_id() -> Data:
    return {"in": "path", "name": "id", "required": True, "schema": STRING}


class TestTypes:
    @pytest.mark.parametrize(
        ("schema", "kind"),
        [
            ({"items": STRING}, "array"),
            ({"additionalProperties": STRING}, "object"),
            ({"format": "date-time"}, "string"),
            ({"pattern": "a+"}, "string"),
            ({"maxLength": 3}, "string"),
            ({"enum": [1.5, 2]}, "number"),
            ({"enum": [True]}, "boolean"),
            ({}, None),
            ({"minimum": 1}, None),
        ],
    )
    def test_a_missing_type_is_inferred(self, schema: Data, kind: str | None) -> None:
        assert field(schema).get("type") == kind

    def test_a_missing_type_of_objects_and_enums(self) -> None:
        found = schemas_of(document({"A": {"properties": {"x": {"enum": ["a"]}, "y": {"enum": [1, 2]}}}}))
        assert found["A"]["type"] == "object"
        assert (found["AX"]["type"], found["AY"]["type"]) == ("string", "integer")

    def test_values_of_several_types_name_the_place(self) -> None:
        error = refused(document({"A": thing(x={"type": "array", "items": {"enum": ["a", 1]}})}), "several types")
        assert error.place == f"{PREFIX}A/properties/x/items"

    @pytest.mark.parametrize(
        ("schema", "values"),
        [
            ({"type": "string", "enum": ["a", "b", "a"]}, ["a", "b"]),
            ({"type": "string", "enum": [True, 18, "Off"]}, ["true", "18", "Off"]),
            ({"type": "integer", "enum": [1, 2.0, "3", 1]}, [1, 2, 3]),
        ],
    )
    def test_enum_values_get_the_type_of_the_enum(self, schema: Data, values: list[Any]) -> None:
        found = schemas_of(document({"E": schema}))["E"]["enum"]
        assert found == values
        assert [type(value) for value in found] == [type(value) for value in values]

    def test_null_among_the_values_is_nullable(self) -> None:
        assert field({"type": "string", "enum": ["a", None]}) == {**ref("HolderIt"), "nullable": True}
        assert field({"enum": [None]}) == {"nullable": True}

    @pytest.mark.parametrize(
        "schema",
        [
            {"type": "boolean", "enum": [True]},
            {"type": "number", "enum": [1.5]},
            {"type": "array", "items": STRING, "enum": [["a"]]},
        ],
    )
    def test_only_strings_and_integers_list_values(self, schema: Data) -> None:
        assert field(schema) == {key: value for key, value in schema.items() if key != "enum"}

    @pytest.mark.parametrize(("kind", "value"), [("integer", "x"), ("integer", True), ("integer", 1.5), ("string", [])])
    def test_a_value_of_the_wrong_type_names_the_place(self, kind: str, value: Any) -> None:
        error = refused(document({"A": thing(x={"type": kind, "enum": [value]})}), repr(value), kind)
        assert error.place == f"{PREFIX}A/properties/x"

    def test_the_place_in_an_operation(self) -> None:
        bad = {"in": "query", "name": "q", "schema": {"enum": ["a", 1]}}
        assert refused(document({}, {"/a": {"get": operation(parameters=[bad])}})).place == "GET /a query/q"
        shared = {"Q": bad}
        assert refused(document({}, {}, parameters=shared)).place == "#/components/parameters/Q"


class TestUnions:
    def test_any_of_is_one_of(self) -> None:
        found = schemas_of(document({"A": {"anyOf": [STRING, INTEGER, STRING]}}))
        assert found["A"] == {"oneOf": [STRING, INTEGER]}

    def test_null_in_or_among_the_members_is_nullable(self) -> None:
        for null in ({"enum": [None]}, {**STRING, "nullable": True}):
            found = field({"anyOf": [INTEGER, {"type": "boolean"}, null]})
            assert found["nullable"] is True
            assert "$ref" in found

    def test_a_union_of_one_is_that_one(self) -> None:
        assert field({"oneOf": [ref("Cat")]}, Cat=CAT) == ref("Cat")
        assert field({"oneOf": [ref("Cat"), {"enum": [None]}]}, Cat=CAT) == {**ref("Cat"), "nullable": True}

    def test_an_open_enum_takes_any_string(self) -> None:
        source = document({"E": {"anyOf": [{"type": "string", "enum": ["a"]}, STRING]}})
        assert schemas_of(source)["E"] == {"type": "string", "enum": ["a"]}

    def test_a_date_beside_an_enum_is_kept(self) -> None:
        moment = {"type": "string", "format": "date-time"}
        found = schemas_of(document({"E": {"anyOf": [{"type": "string", "enum": ["Now"]}, moment]}}))
        assert found["E"]["oneOf"] == [ref("ENow"), moment]

    def test_required_alone_is_not_a_union(self) -> None:
        choice = {"oneOf": [{"required": ["x"]}, {"required": ["y"]}]}
        found = schemas_of(document({"A": {**thing(x=STRING, y=STRING), **choice}}))
        assert found["A"] == thing(x=STRING, y=STRING)

    def test_a_union_beside_properties_gets_them(self) -> None:
        found = schemas_of(
            document({"A": {**thing(x=STRING), "oneOf": [ref("Cat"), ref("Dog")]}, "Cat": CAT, "Dog": DOG})
        )
        assert len(found["A"]["oneOf"]) == 2
        for member in found["A"]["oneOf"]:
            assert "x" in found[member["$ref"].removeprefix(PREFIX)]["properties"]

    def test_one_of_and_any_of_together_are_refused(self) -> None:
        error = refused(document({"A": thing(x={"oneOf": [STRING], "anyOf": [INTEGER]})}))
        assert error.place == f"{PREFIX}A/properties/x"

    def test_mapping_is_completed(self) -> None:
        tag = {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": PREFIX + "Dog", "cow": PREFIX + "Cow"}}
        source = document(
            {"Pet": {"oneOf": [ref("Cat"), ref("Fox")], "discriminator": tag}, "Cat": CAT, "Dog": DOG, "Fox": CAT}
        )
        result = prepare(source)
        pet = result.document["components"]["schemas"]["Pet"]
        assert pet["oneOf"] == [ref("Cat"), ref("Fox"), ref("Dog")]
        assert pet["discriminator"]["mapping"] == {"cat": PREFIX + "Cat", "dog": PREFIX + "Dog", "Fox": PREFIX + "Fox"}
        (notice,) = result.notices
        assert "'cow'" in notice
        assert "Cow" in notice

    def test_mapping_may_be_missing(self) -> None:
        pet = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}}
        found = schemas_of(document({"Pet": pet, "Cat": CAT, "Dog": DOG}))
        assert found["Pet"]["discriminator"]["mapping"] == {"Cat": PREFIX + "Cat", "Dog": PREFIX + "Dog"}

    def test_mapping_to_another_name_of_a_schema(self) -> None:
        pet = {
            "oneOf": [ref("Alias"), ref("Dog")],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "Alias", "dog": "Dog"}},
        }
        found = schemas_of(document({"Pet": pet, "Alias": {"allOf": [ref("Cat")]}, "Cat": CAT, "Dog": DOG}))
        assert found["Pet"]["discriminator"]["mapping"]["cat"] == PREFIX + "Cat"

    def test_a_member_without_the_property_gets_it(self) -> None:
        pet = {"oneOf": [ref("Cat"), ref("Bare")], "discriminator": {"propertyName": "kind"}}
        found = schemas_of(document({"Pet": pet, "Cat": CAT, "Bare": thing(x=STRING)}))
        assert "kind" in found["Bare"]["properties"]


class TestBases:
    BASE: Data = {
        **thing(kind=STRING, name=STRING),
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}},
    }
    CAT: Data = {"allOf": [ref("Pet"), thing(claws=INTEGER)]}
    DOG: Data = {"allOf": [ref("Pet"), thing(bark=STRING)]}

    def test_a_base_is_the_union_of_its_subtypes(self) -> None:
        found = schemas_of(document({"Pet": self.BASE, "Cat": self.CAT, "Dog": self.DOG}))
        assert found["Pet"]["oneOf"] == [ref("Cat"), ref("Dog")]
        assert set(found["Cat"]["properties"]) == {"kind", "name", "claws"}
        assert "discriminator" not in found["Cat"]

    def test_a_base_without_mapping(self) -> None:
        base = {**self.BASE, "discriminator": {"propertyName": "kind"}}
        found = schemas_of(document({"Pet": base, "Cat": self.CAT, "Dog": self.DOG}))
        assert found["Pet"]["discriminator"]["mapping"] == {"Cat": PREFIX + "Cat", "Dog": PREFIX + "Dog"}

    def test_a_base_that_stands_for_itself_too(self) -> None:
        mapping = {"cat": "Cat", "plain": "Pet"}
        base = {**self.BASE, "discriminator": {"propertyName": "kind", "mapping": mapping}}
        other = {"PetBase": thing(mine=STRING), "Holder": thing(x=ref("PetBase"))}
        found = schemas_of(document({"Pet": base, "Cat": self.CAT, **other}))
        plain = found["Pet"]["discriminator"]["mapping"]["plain"].removeprefix(PREFIX)
        assert set(found[plain]["properties"]) == {"kind", "name"}
        assert set(found["PetBase"]["properties"]) == {"mine"}, "a schema that has the name already keeps it"

    def test_a_base_without_properties(self) -> None:
        base = {"type": "object", "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}}}
        found = schemas_of(document({"Pet": base, "Cat": CAT, "Dog": DOG}))
        assert found["Pet"]["oneOf"] == [ref("Cat"), ref("Dog")]

    def test_a_base_that_nothing_is_made_of_is_an_object(self) -> None:
        found = schemas_of(document({"Pet": {**thing(kind=STRING), "discriminator": {"propertyName": "kind"}}}))
        assert found["Pet"] == thing(kind=STRING)


class TestNestedUnions:
    def test_inner_members_take_their_place(self) -> None:
        inner = {"oneOf": [ref("Cat"), ref("Dog")]}
        found = schemas_of(
            document(
                {
                    "Inner": inner,
                    "Outer": {"oneOf": [ref("Inner"), ref("Fox")]},
                    "Cat": CAT,
                    "Dog": DOG,
                    "Fox": thing(red=STRING),
                }
            )
        )
        assert found["Outer"]["oneOf"] == [ref("Cat"), ref("Dog"), ref("Fox")]

    def test_two_discriminators_by_one_property_become_one(self) -> None:
        inner = {
            "oneOf": [ref("Cat")],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "tiger": "Cat"}},
        }
        outer = {
            "oneOf": [ref("Inner"), ref("Dog")],
            "discriminator": {"propertyName": "kind", "mapping": {"dog": "Dog"}},
        }
        found = schemas_of(document({"Inner": inner, "Outer": outer, "Cat": CAT, "Dog": DOG}))
        assert set(found["Outer"]["discriminator"]["mapping"]) == {"cat", "tiger", "dog"}

    def test_discriminators_by_different_properties_go(self) -> None:
        inner = {"oneOf": [ref("Cat"), ref("Fox")], "discriminator": {"propertyName": "sort"}}
        outer = {
            "oneOf": [ref("Inner"), ref("Dog")],
            "discriminator": {"propertyName": "kind", "mapping": {"dog": "Dog"}},
        }
        found = schemas_of(document({"Inner": inner, "Outer": outer, "Cat": CAT, "Dog": DOG, "Fox": CAT}))
        assert "discriminator" not in found["Outer"]
        assert len(found["Outer"]["oneOf"]) == 3

    def test_a_union_within_itself_ends(self) -> None:
        found = schemas_of(document({"A": {"oneOf": [ref("B"), STRING]}, "B": {"oneOf": [ref("A"), INTEGER]}}))
        assert {"oneOf": found["A"]["oneOf"]}.keys() == {"oneOf"}

    def test_discriminators_are_inferred_from_enums(self) -> None:
        cat = thing(kind={"type": "string", "enum": ["cat", "tiger"]})
        dog = thing(kind={"type": "string", "enum": ["dog"]})
        found = schemas_of(document({"Pet": {"oneOf": [ref("Cat"), ref("Dog")]}, "Cat": cat, "Dog": dog}))
        assert found["Pet"]["discriminator"] == {
            "propertyName": "kind",
            "mapping": {"cat": PREFIX + "Cat", "tiger": PREFIX + "Cat", "dog": PREFIX + "Dog"},
        }

    def test_a_value_in_two_members_infers_nothing(self) -> None:
        cat, dog = (thing(kind={"type": "string", "enum": ["both", name]}) for name in ("cat", "dog"))
        found = schemas_of(document({"Pet": {"oneOf": [ref("Cat"), ref("Dog")]}, "Cat": cat, "Dog": dog}))
        assert "discriminator" not in found["Pet"]


class TestFlattening:
    def test_a_single_reference_with_annotations_stays_one(self) -> None:
        found = field({"allOf": [ref("Cat"), {"nullable": True}], "readOnly": True, "default": {}}, Cat=CAT)
        assert found == {**ref("Cat"), "nullable": True, "readOnly": True, "default": {}}

    def test_objects_are_merged(self) -> None:
        parts = [ref("Cat"), {**thing(name=STRING), "required": ["name"]}, {"required": ["claws"]}]
        found = schemas_of(document({"A": {"allOf": parts}, "Cat": CAT}))
        assert set(found["A"]["properties"]) == {"kind", "claws", "name"}
        assert set(found["A"]["required"]) == {"name", "claws"}

    def test_properties_beside_all_of_count(self) -> None:
        found = schemas_of(document({"A": {"allOf": [ref("Cat")], "properties": {"x": STRING}}, "Cat": CAT}))
        assert set(found["A"]["properties"]) == {"kind", "claws", "x"}

    def test_the_later_member_narrows(self) -> None:
        wide = thing(kind={"type": "string", "enum": ["a", "b", "c"]}, body=ref("Cat"), at=STRING)
        narrow = thing(
            kind={"type": "string", "enum": ["b"]}, body=ref("Dog"), at={"type": "string", "format": "date-time"}
        )
        found = schemas_of(document({"A": {"allOf": [ref("Wide"), narrow]}, "Wide": wide, "Cat": CAT, "Dog": DOG}))
        assert found["AKind"]["enum"] == ["b"]
        assert found["A"]["properties"]["body"] == ref("Dog")
        assert found["A"]["properties"]["at"]["format"] == "date-time"
        assert found["WideKind"]["enum"] == ["a", "b", "c"]

    def test_an_enum_is_narrowed_by_all_of(self) -> None:
        colors = {"type": "string", "enum": ["red", "green"]}
        found = schemas_of(
            document({"A": {"allOf": [ref("Colour"), {"type": "string", "enum": ["red", "blue"]}]}, "Colour": colors})
        )
        assert found["A"]["enum"] == ["red"]

    def test_an_enum_and_a_type_is_the_enum(self) -> None:
        values = {"type": "integer", "enum": [1, 2]}
        found = schemas_of(
            document({"A": thing(x={"allOf": [ref("E"), {"type": "integer", "minimum": 1}]}), "E": values})
        )
        name = found["A"]["properties"]["x"]["$ref"].removeprefix(PREFIX)
        assert found[name]["enum"] == [1, 2]

    def test_a_property_that_adds_to_an_object(self) -> None:
        first, second = thing(body=thing(x=STRING)), thing(body=thing(y=STRING))
        found = schemas_of(document({"A": {"allOf": [first, second]}}))
        assert set(found["ABody"]["properties"]) == {"x", "y"}

    def test_nullable_around_all_of(self) -> None:
        found = schemas_of(
            document(
                {"A": {"nullable": True, "allOf": [ref("Cat"), thing(x=STRING)]}, "B": thing(a=ref("A")), "Cat": CAT}
            )
        )
        assert "nullable" not in found["A"]
        assert found["B"]["properties"]["a"] == {**ref("A"), "nullable": True}

    def test_annotations_alone(self) -> None:
        assert field({"allOf": [{"nullable": True}, {"readOnly": True}]}) == {"nullable": True, "readOnly": True}

    @pytest.mark.parametrize("other", [STRING, {"type": "array", "items": STRING}])
    def test_different_types_are_refused(self, other: Data) -> None:
        error = refused(document({"A": {"allOf": [ref("Cat"), other]}, "Cat": CAT}), "different types")
        assert error.place == f"{PREFIX}A"

    def test_circles_are_refused(self) -> None:
        error = refused(
            document({"A": {"allOf": [ref("B"), thing(x=STRING)]}, "B": {"allOf": [ref("A"), thing(y=STRING)]}}),
            "circle",
            "A > B",
        )
        assert error.place == f"{PREFIX}A"

    def test_an_alias_of_itself_is_refused(self) -> None:
        refused(document({"A": ref("B"), "B": ref("A")}), "contains itself")

    @pytest.mark.parametrize("schema", [thing(x=ref("Nothing")), {"allOf": [ref("Nothing"), thing(x=STRING)]}])
    def test_a_dangling_reference_is_refused(self, schema: Data) -> None:
        assert refused(document({"A": schema}), "leads nowhere").place == f"{PREFIX}Nothing"

    def test_two_unions_are_refused(self) -> None:
        union = {"oneOf": [ref("Cat"), ref("Dog")]}
        assert refused(
            document(
                {"A": {"allOf": [union, union | {"x-a": 1}, {"oneOf": [ref("Cat"), STRING]}]}, "Cat": CAT, "Dog": DOG}
            )
        )


class TestDistributedUnions:
    UNION: Data = {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}},
    }

    def members(self, found: Data, name: str) -> dict[str, set[str]]:
        """Return the properties of each member by its discriminator value; mapping and members must agree."""
        mapping = found[name]["discriminator"]["mapping"]
        assert {member["$ref"] for member in found[name]["oneOf"]} == set(mapping.values())
        return {value: set(found[target.removeprefix(PREFIX)]["properties"]) for value, target in mapping.items()}

    def test_members_get_what_is_around(self) -> None:
        only = {"/a": {"get": answering(ref("A"))}}
        found = schemas_of(document({"A": {"allOf": [thing(name=STRING), self.UNION]}, "Cat": CAT, "Dog": DOG}, only))
        assert self.members(found, "A") == {"cat": {"kind", "claws", "name"}, "dog": {"kind", "bark", "name"}}
        assert found["A"]["oneOf"] == [ref("Cat"), ref("Dog")], "members with one user keep their names"

    def test_members_that_others_use_are_left_alone(self) -> None:
        source = document(
            {"A": {"allOf": [thing(name=STRING), self.UNION]}, "Cat": CAT, "Dog": DOG, "B": thing(cat=ref("Cat"))}
        )
        found = schemas_of(source)
        assert set(found["Cat"]["properties"]) == {"kind", "claws"}
        assert self.members(found, "A")["cat"] == {"kind", "claws", "name"}

    def test_two_owners_of_one_union(self) -> None:
        source = document({
            "U": self.UNION,
            "A": {"allOf": [thing(a=STRING), ref("U")]},
            "B": {"allOf": [thing(b=STRING), ref("U")]},
            "Cat": CAT,
            "Dog": DOG,
        })  # fmt: skip
        found = schemas_of(source)
        assert self.members(found, "A")["cat"] == {"kind", "claws", "a"}
        assert self.members(found, "B")["cat"] == {"kind", "claws", "b"}
        assert self.members(found, "U")["cat"] == {"kind", "claws"}

    def test_two_owners_inside_one_schema_and_in_operations(self) -> None:
        def around(name: str) -> Data:
            return {"allOf": [thing(**{name: STRING}), ref("U")]}

        source = document(
            {"U": self.UNION, "Cat": CAT, "Dog": DOG, "A": thing(one=around("x"), two=around("y"))},
            {"/a": {"post": taking(around("p"))}, "/b": {"post": taking(around("q"), "other")}},
        )
        result = prepared(source)
        found = result["components"]["schemas"]
        for name, site in [
            *found["A"]["properties"].items(),
            *((path, result["paths"][path]["post"]) for path in ("/a", "/b")),
        ]:
            schema = site if "$ref" in site else site["requestBody"]["content"]["application/json"]["schema"]
            own = {"one": "x", "two": "y", "/a": "p", "/b": "q"}[name]
            assert self.members(found, schema["$ref"].removeprefix(PREFIX))["dog"] == {"kind", "bark", own}

    def test_a_variant_takes_no_name_that_is_there(self) -> None:
        source = document({
            "U": self.UNION,
            "A": {"allOf": [thing(a=STRING), ref("U")]},
            "ACat": thing(mine=STRING),
            "B": thing(u=ref("U"), cat=ref("ACat")),
            "Cat": CAT,
            "Dog": DOG,
        })  # fmt: skip
        found = schemas_of(source)
        assert set(found["ACat"]["properties"]) == {"mine"}
        assert self.members(found, "A")["cat"] == {"kind", "claws", "a"}

    def test_a_chain(self) -> None:
        """A record with a union of sources, each of which has a union of statuses."""
        opted = {"allOf": [thing(number=STRING), {"oneOf": [ref("Web"), ref("Sms")]}]}
        web = {"allOf": [thing(url=STRING), {"oneOf": [ref("In"), ref("Out")]}]}
        found = schemas_of(
            document(
                {
                    "Record": opted,
                    "Web": web,
                    "Sms": thing(text=STRING),
                    "In": thing(since=STRING),
                    "Out": thing(until=STRING),
                }
            )
        )
        members = [set(found[member["$ref"].removeprefix(PREFIX)]["properties"]) for member in found["Record"]["oneOf"]]
        assert sorted(map(sorted, members)) == [
            ["number", "since", "url"],
            ["number", "text"],
            ["number", "until", "url"],
        ]

    def test_inline_members(self) -> None:
        found = schemas_of(
            document({"A": {"allOf": [thing(name=STRING), {"oneOf": [thing(x=STRING), thing(y=STRING)]}]}})
        )
        assert [set(found[f"ABy{key}"]["properties"]) for key in ("X", "Y")] == [{"name", "x"}, {"name", "y"}]


class TestHoisting:
    def test_names(self) -> None:
        schema = thing(
            call_log=thing(x=STRING),
            list={"type": "array", "items": thing(y=STRING)},
            map={"type": "object", "additionalProperties": thing(z=STRING)},
            choice={"oneOf": [thing(a=STRING), thing(b=STRING)]},
            state={"type": "string", "enum": ["On"]},
        )
        found = schemas_of(document({"A": schema}))
        assert set(found) == {
            "A",
            "ACallLog",
            "AListItem",
            "AMapValue",
            "AChoice",
            "AChoiceByA",
            "AChoiceByB",
            "AState",
        }

    def test_names_in_operations(self) -> None:
        query = {"in": "query", "name": "order-by", "schema": {"type": "string", "enum": ["a"]}}
        bodies = {"application/json": {"schema": thing(x=STRING)}, "multipart/form-data": {"schema": thing(y=STRING)}}
        source = document(
            {},
            {
                "/a": {
                    "post": {
                        **answering(thing(z=STRING), "send", parameters=[query]),
                        "requestBody": {"content": bodies},
                    }
                }
            },
        )
        assert set(schemas_of(source)) == {"SendOrderBy", "SendResponse200", "SendJsonBody", "SendFormDataBody"}

    def test_a_name_that_is_taken(self) -> None:
        result = prepare(document({"A": thing(b=thing(x=STRING)), "AB": thing(y=STRING), "C": thing(ab=ref("AB"))}))
        assert result.document["components"]["schemas"]["A"]["properties"]["b"] == ref("AB2")
        assert result.notices == ["the inline schema AB is named AB2: the name was taken"]
        assert result.origins["AB"] == "AB"
        assert result.origins["inline AB"] == "AB2"

    def test_the_same_schema_twice_is_one_class(self) -> None:
        enum = {"type": "string", "enum": ["x"]}
        found = schemas_of(document({"A": thing(b=enum), "AB": enum, "C": thing(ab=ref("AB"))}))
        assert set(found) == {"A", "AB", "C"}

    def test_a_name_that_would_hide_what_the_module_has(self) -> None:
        result = prepared(document({"Foo": thing(table=thing(x=STRING), it=ref("File")), "File": thing(name=STRING)}))
        found = result["components"]["schemas"]
        assert "FooTable" not in found
        assert "File" not in found
        assert found["Foo"]["properties"]["it"] == ref("File2")

    def test_shared_parameters_name_their_enums(self) -> None:
        shared = {"SortOrder": {"in": "query", "name": "sort", "schema": {"type": "string", "enum": ["Up", "Down"]}}}
        use = {"$ref": "#/components/parameters/SortOrder"}
        source = document(
            {}, {f"/{name}": {"get": operation(name, parameters=[use])} for name in "ab"}, parameters=shared
        )
        assert set(schemas_of(source)) == {"SortOrder"}

    def test_a_shared_parameter_gives_way_to_a_schema(self) -> None:
        shared = {"Owner": {"in": "query", "name": "owner", "schema": {"type": "string", "enum": ["Me"]}}}
        use = {"$ref": "#/components/parameters/Owner"}
        source = document(
            {"Owner": thing(x=STRING)}, {"/a": {"get": answering(ref("Owner"), parameters=[use])}}, parameters=shared
        )
        assert set(schemas_of(source)) == {"Owner", "OwnerParameter"}


class TestReferenceSites:
    def test_nullable_moves_to_the_references(self) -> None:
        source = document(
            {"A": {**thing(x=STRING), "nullable": True}, "Alias": ref("A"), "B": thing(a=ref("A"), b=ref("Alias"))}
        )
        found = schemas_of(source)
        assert found["B"]["properties"] == {"a": {**ref("A"), "nullable": True}, "b": {**ref("A"), "nullable": True}}

    def test_aliases_are_inlined_at_their_references(self) -> None:
        source = document({
            "Id": {"type": "string", "maxLength": 5},
            "Ids": {"type": "array", "items": ref("Id")},
            "A": thing(ids={**ref("Ids"), "nullable": True}),
        })  # fmt: skip
        found = schemas_of(source)
        assert set(found) == {"A"}
        assert found["A"]["properties"]["ids"] == {
            "type": "array",
            "items": {"type": "string", "maxLength": 5},
            "nullable": True,
        }

    def test_overlay_words_about_an_alias_stay_with_it(self) -> None:
        found = schemas_of(document({"Id": {"type": "string", "x-rcext-summary": "An id."}, "A": thing(id=ref("Id"))}))
        assert found["A"]["properties"]["id"] == STRING


class TestComponentNames:
    def test_names_that_no_class_can_have(self) -> None:
        names = ["call-log.Record", "1st", "class", "None", "a", "\u65e5\u672c"]
        source = document({name: thing(x=STRING, other=ref(names[0])) for name in names})
        result = prepare(source)
        assert set(result.origins) == set(names)
        assert result.origins["call-log.Record"] == "CallLogRecord"
        assert result.origins["class"] == "Class"
        assert all(name.isidentifier() for name in result.origins.values())
        assert result.document["components"]["schemas"]["Class"]["properties"]["other"] == ref("CallLogRecord")

    def test_names_that_collide(self) -> None:
        result = prepare(document({"FooBar": thing(x=STRING), "foo-bar": thing(y=STRING), "Foo_Bar": thing(z=STRING)}))
        found = result.document["components"]["schemas"]
        assert set(found) == {"FooBar", "Foo_Bar2", "FooBar3"}
        assert {tuple(schema["properties"]) for schema in found.values()} == {("x",), ("y",), ("z",)}
        assert len(result.notices) == 2


@pytest.mark.parametrize("status", ["200", "2XX", "default"])
def test_a_batch_has_the_model_of_another_response(status: str) -> None:
    several = {"name": "ids", "in": "path", "required": True, "schema": {"type": "array", "items": STRING}}
    read = answering(ref("A"), "readThings", parameters=[several])
    read["responses"] = {"207": {"description": ""}, status: read["responses"]["200"]}
    settled = settle_operations(document({"A": thing(id=STRING)}, {"/things/{ids}": {"get": read}}), Registry(None))
    ((entry,),) = (tag.operations for tag in Planner(prepare(settled).document, Registry(None)).plan().tags)
    found = {answer.status: answer.batch for answer in entry.answers}
    assert [name for kind in (found["207"],) if kind for name in kind.names()] == ["A"]
