import copy
import json
from pathlib import Path
from typing import Any

import jsonpath_rfc9535
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.spec import overlay
from scripts.spec.errors import SpecError
from scripts.spec.plain import is_object


def made(*actions: dict[str, Any]) -> dict[str, Any]:
    return {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": list(actions)}


BOOK: dict[str, Any] = {
    "paths": {"/a": {"get": {"tags": ["x"], "servers": [{"url": "u"}, {"url": "v"}]}}, "/b": {"get": {"tags": []}}},
    "schemas": {"A": {"properties": {"from": {"type": "string"}}}, "B": {"properties": {"from": {"enum": [1]}}}},
}


def test_an_update_merges_objects_and_appends_lists() -> None:
    update = {"tags": ["y"], "x-new": {"a": 1}, "servers": [{"url": "w"}]}
    result = overlay.apply(BOOK, made({"target": "$.paths['/a'].get", "update": update}))
    assert result["paths"]["/a"]["get"] == {
        "tags": ["x", "y"],
        "servers": [{"url": "u"}, {"url": "v"}, {"url": "w"}],
        "x-new": {"a": 1},
    }


def test_an_update_replaces_plain_values() -> None:
    result = overlay.apply(
        BOOK, made({"target": "$.schemas.A", "update": {"properties": {"from": {"type": "number"}}}})
    )
    assert result["schemas"]["A"] == {"properties": {"from": {"type": "number"}}}


def test_an_update_of_a_list_appends_one_entry() -> None:
    result = overlay.apply(BOOK, made({"target": "$.paths['/a'].get.servers", "update": {"url": "w"}}))
    assert result["paths"]["/a"]["get"]["servers"][2] == {"url": "w"}
    result = overlay.apply(BOOK, made({"target": "$.paths['/a'].get.tags", "update": "y"}))
    assert result["paths"]["/a"]["get"]["tags"] == ["x", "y"]


def test_an_update_reaches_every_match_and_shares_nothing() -> None:
    result = overlay.apply(BOOK, made({"target": "$.schemas.*.properties.from", "update": {"x-list": []}}))
    result["schemas"]["A"]["properties"]["from"]["x-list"].append(1)
    assert result["schemas"]["B"]["properties"]["from"] == {"enum": [1], "x-list": []}


def test_a_match_that_is_found_twice_is_changed_once() -> None:
    result = overlay.apply(BOOK, made({"target": "$.paths['/a','/a'].get", "update": {"tags": ["y"]}}))
    assert result["paths"]["/a"]["get"]["tags"] == ["x", "y"]


def test_removal() -> None:
    result = overlay.apply(BOOK, made({"target": "$.paths['/a'].get.servers[0]", "remove": True}))
    assert result["paths"]["/a"]["get"]["servers"] == [{"url": "v"}]
    result = overlay.apply(BOOK, made({"target": "$.paths['/a'].get.servers[*]", "remove": True}))
    assert result["paths"]["/a"]["get"]["servers"] == []
    result = overlay.apply(BOOK, made({"target": "$..properties", "remove": True}))
    assert result["schemas"] == {"A": {}, "B": {}}


def test_removal_of_a_thing_and_of_what_is_in_it() -> None:
    given: dict[str, Any] = {"a": {"a": {"a": {}}}, "list": [{"a": {}}, {"a": {}}]}
    assert overlay.apply(given, made({"target": "$..a", "remove": True})) == {"list": [{}, {}]}


def test_actions_run_in_order() -> None:
    result = overlay.apply(
        BOOK,
        made(
            {"target": "$.schemas", "update": {"C": {"made": {}}}}, {"target": "$.schemas.C.made", "update": {"b": 1}}
        ),
    )
    assert result["schemas"]["C"] == {"made": {"b": 1}}


def test_the_input_is_not_changed() -> None:
    before = copy.deepcopy(BOOK)
    actions = made({"target": "$.schemas.A", "update": {"x": {"y": []}}}, {"target": "$.schemas.A.x.y", "update": 1})
    actions_before = copy.deepcopy(actions)
    overlay.apply(BOOK, actions)
    assert before == BOOK
    assert actions == actions_before


@pytest.mark.parametrize(
    ("action", "says"),
    [
        ({"target": "$.schemas.Nobody", "update": {}}, "matches nothing"),
        ({"target": "$.schemas[?@.none]", "update": {}}, "matches nothing"),
        ({"target": "$.schemas.A.properties.from.type", "update": {}}, "a target is an object or a list"),
        ({"target": "$.schemas.A", "update": 5}, "an object is needed"),
        ({"target": "$.schemas.A", "update": {"properties": []}}, "do not merge"),
        ({"target": "$.schemas.A.properties.from", "update": {"type": {}}}, "do not merge"),
        ({"target": "$", "remove": True}, "cannot be removed"),
        ({"target": "schemas.A", "update": {}}, "not a JSONPath expression"),
        ({"target": "$.schemas[", "update": {}}, "not a JSONPath expression"),
        ({"target": "$.schemas.A", "update": {}, "remove": True}, "both 'update' and 'remove'"),
        ({"target": "$.schemas.A"}, "neither 'update' nor"),
        ({"target": "$.schemas.A", "remove": False}, "neither 'update' nor"),
        ({"target": "$.schemas.A", "remove": "yes"}, "true or false"),
        ({"target": "$.schemas.A", "updates": {}}, "unknown key 'updates'"),
        ({"target": 5, "update": {}}, "a JSONPath expression is needed"),
        ({"target": "$.schemas.A", "update": {}, "description": 5}, "a string is needed"),
        ({"update": {}}, "no key 'target'"),
        ("x", "an object with target"),
    ],
)
def test_wrong_actions_are_named(action: Any, says: str) -> None:
    with pytest.raises(SpecError) as caught:
        overlay.apply(BOOK, made({"target": "$.schemas.A", "update": {"fine": 1}}, action))
    assert says in str(caught.value)
    assert "action 1" in str(caught.value)
    assert caught.value.path is not None
    assert caught.value.path[:2] == ("actions", 1)
    if is_object(action) and isinstance(action.get("target"), str):
        assert action["target"] in str(caught.value)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({}, "no key 'overlay'"),
        ([], "an object with overlay"),
        ({**made({"target": "$", "update": {}}), "overlay": "2.0.0"}, "the version 1.0.0"),
        ({**made({"target": "$", "update": {}}), "overlay": 1.0}, "as a string"),
        ({**made({"target": "$", "update": {}}), "info": {"title": "T"}}, "no key 'version'"),
        ({**made({"target": "$", "update": {}}), "extends": 5}, "an address"),
        ({**made({"target": "$", "update": {}}), "action": []}, "unknown key 'action'"),
        (made(), "one action or more"),
        (made({"target": "$", "update": {"a": []}}, {"target": "$", "update": {"a": []}}), "the same as action 0"),
    ],
)
def test_wrong_overlays(data: Any, says: str) -> None:
    with pytest.raises(SpecError) as caught:
        overlay.parse(data)
    assert says in str(caught.value)


def test_extensions_are_allowed() -> None:
    parsed = overlay.parse({**made({"target": "$", "update": {}, "x-why": "test"}), "x-more": 1})
    assert parsed.actions == (overlay.Action(0, "$", {}, False),)


def test_errors_have_the_file_and_the_line(tmp_path: Path) -> None:
    file = tmp_path / "overlay.yaml"
    text = (
        "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n"
        "  - target: $.schemas.A\n    update: {x: Off}\n  - target: $.schemas.Z\n    update: {}\n"
    )
    file.write_text(text)
    loaded = overlay.load_overlay(file)
    assert loaded.actions[0].update == {"x": "Off"}
    with pytest.raises(SpecError, match=r"overlay.yaml: line 6: #/actions/1: action 1, target \$\.schemas\.Z: "):
        overlay.apply(BOOK, loaded)
    file.write_text(text.replace("    update: {}", "    updat: {}"))
    with pytest.raises(SpecError, match=r"overlay.yaml: line 7, column 5: #/actions/1/updat: .*unknown key 'updat'"):
        overlay.load_overlay(file)


# --- the direct path has the semantics of the library ---

names = st.sampled_from(["a", "b", "from", "_x", "/p/{q}", "a b", "é", "x-y", "0", "", "'", '"', "a.b", "\\", "☎"])
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.integers(0, 3) | st.text("ab", max_size=2),
    lambda inner: st.dictionaries(names, inner, max_size=4) | st.lists(inner, max_size=3),
    max_leaves=12,
)


@st.composite
def targets(draw: st.DrawFn) -> str:
    steps: list[str] = []
    for name in draw(
        st.lists(names | st.sampled_from(["*", "..a", "[0]", "[-1]", ".2", " .a", "[ 'a' ]"]), max_size=4)
    ):
        if name in ("*", "..a", "[0]", "[-1]", ".2", " .a", "[ 'a' ]"):
            steps.append(f"[{name}]" if name == "*" else name)
            continue
        quoted = name.replace("\\", "\\\\")
        forms = [f"['{quoted}']".replace("'''", "'\\''"), json.dumps([name], ensure_ascii=False), f".{name}"]
        steps.append(draw(st.sampled_from(forms)))
    return "$" + "".join(steps)


@given(document=st.dictionaries(names, values, max_size=4), target=targets())
def test_the_direct_path_finds_what_the_library_finds(document: Any, target: str) -> None:
    try:
        theirs: list[Any] | None = [node.location for node in jsonpath_rfc9535.find(target, document)]
    except jsonpath_rfc9535.JSONPathError:
        theirs = None
    try:
        ours: list[Any] | None = list(overlay.find(document, target))
    except SpecError:
        ours = None
    assert ours == (None if theirs is None else list(dict.fromkeys(theirs)))


@pytest.mark.parametrize(
    ("target", "steps"),
    [
        ("$", ()),
        ("$.components.schemas.CallLogRecord.properties.from", None),
        ("$.paths['/a/{b}'].get", ("paths", "/a/{b}", "get")),
        ('$["a b"].c', ("a b", "c")),
    ],
)
def test_plain_names_take_the_direct_path(target: str, steps: tuple[str, ...] | None) -> None:
    assert overlay.direct(target) == (steps if steps is not None else tuple(target.split(".")[1:]))


@pytest.mark.parametrize("target", ["$.a[0]", "$..a", "$.*", "$['a','b']", "$.a[?@.b]", "$['\\'']", "a.b", "$ .a"])
def test_anything_else_goes_to_the_library(target: str) -> None:
    assert overlay.direct(target) is None
