"""Python names, and the registry that keeps them from changing."""

from __future__ import annotations

import json
import keyword
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.codegen.document import load_document
from scripts.codegen.errors import CodegenError
from scripts.codegen.names import (
    ClassNames,
    Registry,
    argument_names,
    attribute_names,
    class_name,
    member,
    member_names,
    operation_names,
    plain_operation,
    snake,
)
from scripts.codegen.prepare.shapes import operations
from scripts.codegen.settle import key_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("readUserCallLog", "read_user_call_log"),
        ("readAPIVersion", "read_api_version"),
        ("listA2PBatches", "list_a2_p_batches"),
        ("n11sExt", "n11s_ext"),
        ("v2", "v2"),
        ("from", "from_"),
        ("match", "match_"),
        ("type", "type"),
        ("1st", "n1st"),
        ("", "value"),
        ("+", "value"),
        ("\u65e5\u672c", "value"),
        ("__init__", "init"),
        ("sip-info.id", "sip_info_id"),
        ("isVoIPCall", "is_voip_call"),
    ],
)
def test_snake(text: str, name: str) -> None:
    assert snake(text) == name


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("", "EMPTY"),
        ("+", "PLUS"),
        ("*", "ASTERISK"),
        ("+7", "PLUS_7"),
        ("-startTime", "MINUS_START_TIME"),
        ("1st", "VALUE_1_ST"),
        ("Off", "OFF"),
        ("18:00", "VALUE_18_00"),
        ("None", "NONE"),
        ("__init__", "INIT"),
        ("\u00e9", "CHAR_00E9"),
        (404, "VALUE_404"),
        (-1, "VALUE_NEGATIVE_1"),
    ],
)
def test_member(value: str | int, name: str) -> None:
    assert member(value) == name


@given(st.text(max_size=12))
def test_every_text_gives_names(text: str) -> None:
    for name in (snake(text), member(text), class_name(text)):
        assert name.isidentifier()
        assert name.isascii()
    assert not keyword.iskeyword(snake(text))


@given(st.lists(st.text(max_size=4), unique=True, max_size=8))
def test_names_of_one_owner_differ(texts: list[str]) -> None:
    registry = Registry(None)
    arguments = argument_names(registry, "op", [("query", text) for text in texts])
    for names in (attribute_names(registry, "A", texts), member_names(registry, "E", texts), arguments):
        assert len(set(names.values())) == len(texts)
        assert all(name.isidentifier() and not keyword.iskeyword(name) for name in names.values())


def test_odd_values_of_one_enum() -> None:
    names = member_names(Registry(None), "E", ["Off", "OFF", "off", "", "+", "1st", "mro"])
    assert list(names.values()) == ["OFF", "OFF_2", "OFF_3", "EMPTY", "PLUS", "VALUE_1_ST", "MRO"]


def test_reserved_names_get_an_underscore() -> None:
    attributes = attribute_names(Registry(None), "A", ["self", "list", "datetime", "toDict", "to_dict_", "body"])
    assert list(attributes.values()) == ["self_", "list_", "datetime_", "to_dict_", "to_dict__2", "body"]
    arguments = argument_names(
        Registry(None), "op", [("query", "query"), ("header", "body"), ("path", "client"), ("query", "request")]
    )
    assert list(arguments.values()) == ["query_", "body_", "client_", "request_"]


def test_class_names_keep_apart() -> None:
    classes = ClassNames(["Foo", "BarTable"])
    assert not classes.free("foo")
    assert not classes.free("F_oo")
    assert not classes.free("FooVariants"), "the module has a FooVariants of its own"
    assert not classes.free("Bar"), "its table would be BarTable"
    assert not classes.free("Model")
    assert classes.unique("Foo") == "Foo2"
    assert classes.free("Baz")


READ = ("GET /thing/{}", "readThing", None)
RENAMED = ("GET /thing/{}", "readThing", "get_thing")


class TestRegistry:
    @pytest.fixture
    def names(self, tmp_path: Path) -> Path:
        """A registry of one enum, one model and one operation."""
        registry = Registry(None)
        member_names(registry, "E", ["Off", "On"])
        attribute_names(registry, "A", ["fromDate", "toDate"])
        operation_names(registry, "things", [READ])
        return self.write(tmp_path, registry)

    def write(self, folder: Path, registry: Registry) -> Path:
        path = folder / "names.json"
        path.write_text(registry.text(), encoding="utf-8")
        return path

    def ask(self, registry: Registry, properties: list[str]) -> dict[str, str]:
        member_names(registry, "E", ["Off", "On"])
        operation_names(registry, "things", [READ])
        return attribute_names(registry, "A", properties)

    def test_a_second_run_changes_nothing(self, names: Path) -> None:
        registry = Registry(names)
        self.ask(registry, ["toDate", "fromDate"])
        assert registry.text() == names.read_text(encoding="utf-8")
        assert registry.changes == []

    def test_a_new_arrival_gives_way(self, names: Path) -> None:
        registry = Registry(names)
        found = self.ask(registry, ["from_date", "fromDate", "toDate"])  # it would have had the name, coming first
        assert found == {"from_date": "from_date_2", "fromDate": "from_date", "toDate": "to_date"}
        assert registry.changes == ["properties A.from_date: named from_date_2, because from_date was given before"]

    def test_new_members_and_operations_give_way(self, names: Path) -> None:
        registry = Registry(names)
        assert member_names(registry, "E", ["OFF", "Off"]) == {"OFF": "OFF_2", "Off": "OFF"}
        assert operation_names(registry, "things", [("PUT /thing", "ReadThing", None), READ]) == {
            "PUT /thing": "read_thing_2",
            "GET /thing/{}": "read_thing",
        }
        assert len(registry.changes) == 2

    def test_another_spelling_inherits_the_name(self, names: Path) -> None:
        registry = Registry(names)
        assert member_names(registry, "E", ["OFF", "On"]) == {"OFF": "OFF", "On": "ON"}
        assert attribute_names(registry, "A", ["FromDate", "to-date"]) == {
            "FromDate": "from_date",
            "to-date": "to_date",
        }
        assert registry.changes == []
        assert not {"properties", "enums"} & set(registry.merged()["retired"])

    def test_a_renamed_part_of_a_path_keeps_its_argument(self, tmp_path: Path) -> None:
        registry = Registry(None)
        argument_names(registry, "read", [("path", "accountId"), ("path", "itemId"), ("query", "page")])
        again = Registry(self.write(tmp_path, registry))
        keys = [("path", "accountId"), ("path", "articleId"), ("query", "page")]
        assert list(argument_names(again, "read", keys).values()) == ["account_id", "item_id", "page"]
        assert "retired" not in again.merged()

    def test_two_that_are_new_are_not_a_change(self, names: Path) -> None:
        registry = Registry(names)
        self.ask(registry, ["fromDate", "toDate", "newOne", "new_one"])
        assert registry.changes == []

    def test_a_removal_is_reported_once_and_keeps_its_name(self, names: Path, tmp_path: Path) -> None:
        original = json.loads(names.read_text(encoding="utf-8"))
        registry = Registry(names)
        self.ask(registry, ["toDate"])
        path = self.write(tmp_path, registry)
        assert json.loads(path.read_text())["retired"] == {"properties": {"A": {"fromDate": "from_date"}}}

        again = Registry(path)
        self.ask(again, ["toDate"])
        assert again.text() == path.read_text(encoding="utf-8")

        back = Registry(path)
        assert self.ask(back, ["fromDate", "toDate"])["fromDate"] == "from_date"
        assert back.changes == []
        assert json.loads(back.text()) == original

    def test_an_overridden_operation_name(self, names: Path) -> None:
        fresh = Registry(None)
        assert operation_names(fresh, "things", [RENAMED]) == {"GET /thing/{}": "get_thing"}
        registry = Registry(names)
        assert operation_names(registry, "things", [RENAMED]) == {"GET /thing/{}": "get_thing"}
        assert registry.aliases["operations"] == {}, "nothing has been released"

    def test_a_released_name_stays_as_an_alias(self, names: Path, tmp_path: Path) -> None:
        registry = Registry(names)
        registry.frozen, registry.since = True, "2027-01-01"
        operation_names(registry, "things", [RENAMED])
        path = self.write(tmp_path, registry)
        settled = Registry(path)
        assert settled.aliases["operations"] == {"things.read_thing": {"since": "2027-01-01", "to": "GET /thing/{}"}}
        listed = [RENAMED, ("PUT /thing", "readThing2", "x"), ("POST /thing", "read-thing", None)]
        assert operation_names(settled, "things", listed)["POST /thing"] == "read_thing_", "the alias keeps its name"

    @pytest.mark.parametrize("name", ["list", "class", "get thing", "client"])
    def test_an_override_that_is_not_a_name(self, names: Path, name: str) -> None:
        with pytest.raises(CodegenError, match="x-rcext-name of readThing"):
            operation_names(Registry(names), "things", [("GET /thing/{}", "readThing", name)])

    def test_an_override_that_another_has(self, names: Path) -> None:
        with pytest.raises(CodegenError, match="read_thing is the name of GET /thing"):
            operation_names(Registry(names), "things", [READ, ("GET /other", "other", "read_thing")])

    @pytest.mark.parametrize(
        "text",
        [
            "{",
            "<<<<<<< HEAD\n{}\n",
            "[]",
            '{"things": {}}',
            '{"enums": {"E": {"a": "A", "b": "A"}}}',
            '{"enums": {"E": {"a": "1A"}}}',
            '{"enums": {"E": {"a": "class"}}}',
            '{"enums": {"E": ["a"]}}',
            '{"enums": {"E": {"a": "A"}}, "retired": {"enums": {"E": {"b": "A"}}}}',
        ],
    )
    def test_a_broken_file_is_named(self, tmp_path: Path, text: str) -> None:
        path = tmp_path / "names.json"
        path.write_text(text)
        with pytest.raises(CodegenError, match=r"names\.json"):
            Registry(path)


def test_the_overrides_of_the_real_overlay_are_in_the_registry() -> None:
    """Every name that the overlay asks for is a name on record."""
    from scripts.codegen.document import HOME

    registry = Registry(HOME.names)
    asked = {
        key_of(method, path): operation["x-rcext-name"]
        for path, method, operation in operations(load_document())
        if "x-rcext-name" in operation
    }
    assert asked
    places = registry.operations()
    assert {key: places[key][1] for key in asked} == asked


@pytest.mark.parametrize(
    ("operation_id", "tag", "name"),
    [
        ("createGlipPostNew", "posts", "create_post"),
        ("readTMCompanyInfoNew", "profile", "read_tm_company_info"),
        ("getAccountInfoV2", "company", "get_account_info"),
        ("scimCreateUser2", "scim", "create_user"),
        ("scimSearchViaGet2", "scim", "search_via_get"),
        ("listNew", "x", "list"),
        ("readNewsletter", "x", "read_newsletter"),
        ("readV2Report", "x", "read_v2_report"),
        ("readCallLog", "call_log", "read_call_log"),
    ],
)
def test_marks_of_the_vendors_history_are_dropped(operation_id: str, tag: str, name: str) -> None:
    assert plain_operation(operation_id, tag) == name


def test_a_version_stays_if_both_versions_exist() -> None:
    registry = Registry(None)
    ids = ["listNumbers", "listNumbersV2", "readNew"]
    names = operation_names(registry, "numbers", [(f"GET /{name}", name, None) for name in ids])
    assert list(names.values()) == ["list_numbers", "list_numbers_v2", "read"]
