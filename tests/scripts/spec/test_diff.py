import copy
from pathlib import Path
from typing import Any

import pytest

from scripts.spec import changelog, facts, reader
from scripts.spec.__main__ import main
from scripts.spec.diff import AREAS, Change, compare, counts
from scripts.spec.normalise import facts_of


@pytest.fixture(scope="module")
def before() -> dict[str, Any]:
    return facts_of(reader.read(Path(__file__).parent / "golden" / "before.yaml").data)[0]


@pytest.fixture(scope="module")
def after() -> dict[str, Any]:
    return facts_of(reader.read(Path(__file__).parent / "golden" / "after.yaml").data)[0]


def test_the_changelog_is_the_golden_one(golden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, page = tmp_path / "facts", tmp_path / "changes.md"
    assert main(["import", str(golden / "before.yaml"), "--folder", str(folder)]) == 0
    assert "nothing to compare with" in capsys.readouterr().out
    arguments = ["import", str(golden / "after.yaml"), "--folder", str(folder), "--changelog", str(page)]
    assert main([*arguments, "--title", "1.0 to 2.0"]) == 0
    assert page.read_bytes() == (golden / "changelog.md").read_bytes()
    printed = capsys.readouterr().out
    assert "! removed  removeBook: `DELETE /books/{bookId}`" in printed
    assert sorted(path.name for path in tmp_path.iterdir()) == ["changes.md", "facts"]


def test_the_diff_command_is_the_same(golden: Path, tmp_path: Path) -> None:
    folder, page = tmp_path / "facts", tmp_path / "changes.md"
    facts.write(facts_of(reader.read(golden / "before.yaml").data)[0], folder)
    arguments = ["diff", str(folder), str(golden / "after.yaml"), "--changelog", str(page), "--title", "1.0 to 2.0"]
    assert main(arguments) == 0
    assert page.read_bytes() == (golden / "changelog.md").read_bytes()


def test_the_golden_documents_have_every_kind_of_change(before: Any, after: Any) -> None:
    table = counts(compare(before, after))
    assert list(table) == list(AREAS)
    none = [(area, key) for area, numbers in table.items() for key, number in numbers.items() if not number]
    assert none == [
        ("Request bodies", "added"),
        ("Request bodies", "removed"),
        ("Schemas", "changed"),
        ("Enum values", "changed"),
        ("Throttling and permissions", "added"),
        ("Throttling and permissions", "removed"),
        ("Vendor facts", "removed"),
        ("Deprecations", "removed"),
        ("Deprecations", "changed"),
        ("Deprecations", "breaking"),
        *(("Python names", key) for key in ("added", "removed", "changed", "breaking")),
    ]


def test_nothing_changed(before: Any) -> None:
    assert compare(before, copy.deepcopy(before)) == []
    assert changelog.markdown([]) == "# API changes\n\nNo changes.\n"
    assert changelog.text([]) == "API changes\nno changes\n"


def test_both_ways_see_the_same_things(before: Any, after: Any) -> None:
    there, back = compare(before, after), compare(after, before)
    opposite = {"added": "removed", "removed": "added", "changed": "changed"}
    for area in ("Parameters", "Enum values", "Deprecations", "Properties"):
        one = sorted((c.where, c.action) for c in there if c.area == area and "renewLoan" not in c.where)
        other = sorted((c.where, opposite[c.action]) for c in back if c.area == area)
        assert [w for w in one if w[0] != "extendLoan"] == [w for w in other if w[0] != "renewLoan"], area


def api(schema: Any, *, sent: bool) -> dict[str, Any]:
    content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/X"}}}}
    answer: dict[str, Any] = {"description": ""}
    operation: dict[str, Any] = {"operationId": "op", "responses": {"200": answer}}
    if sent:
        operation["requestBody"] = content
    else:
        answer.update(content)
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {"/x": {"post": operation}},
        "components": {"schemas": {"X": schema, "Y": {"type": "object", "properties": {"b": {"type": "string"}}}}},
    }


def obj(required: bool = False, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, **({"required": sorted(properties)} if required else {})}


S: dict[str, Any] = {"type": "string"}
Y = {"$ref": "#/components/schemas/Y"}


@pytest.mark.parametrize(
    ("old", "new", "what", "breaks_sent", "breaks_received"),
    [
        (obj(), obj(a=S), "`a`: string", False, False),
        (obj(), obj(True, a=S), "`a`: string, required", True, False),
        (obj(a=S), obj(), "`a`", True, True),
        (obj(a=S), obj(True, a=S), "`a`: optional → required", True, False),
        (obj(True, a=S), obj(a=S), "`a`: required → optional", False, True),
        (obj(a=S), obj(a={"type": "integer"}), "`a`: type string → integer", True, True),
        (obj(a={**S, "format": "date"}), obj(a=S), "`a`: type string(date) → string", True, True),
        (
            obj(a={"type": "integer", "format": "int32"}),
            obj(a={"type": "integer", "format": "int64"}),
            "`a`: type integer(int32) → integer(int64)",
            False,
            False,
        ),
        (obj(a=S), obj(a={"anyOf": [S, {"type": "integer"}]}), "`a`: type string → union", False, True),
        (obj(a={"anyOf": [S, {"type": "integer"}]}), obj(a=S), "`a`: type union → string", True, False),
        (obj(a=S), obj(a={**S, "nullable": True}), "`a`: nullable false → true", False, True),
        (obj(a={**S, "nullable": True}), obj(a=S), "`a`: nullable true → false", True, False),
        (obj(a=S), obj(a={**S, "readOnly": True}), "`a`: readOnly false → true", True, False),
        (obj(a={**S, "enum": ["p"]}), obj(a={**S, "enum": ["p", "q"]}), "`a`: `q`", False, False),
        (obj(a={**S, "enum": ["p", "q"]}), obj(a={**S, "enum": ["p"]}), "`a`: `q`", True, False),
        (obj(a=S), obj(a={**S, "enum": ["p"]}), "`a`: any value → enum", True, False),
        (obj(a={**S, "maxLength": 5}), obj(a={**S, "maxLength": 4}), "`a`: maxLength `5` → `4`", True, False),
        (obj(a={**S, "maxLength": 5}), obj(a={**S, "maxLength": 6}), "`a`: maxLength `5` → `6`", False, False),
        (obj(a={**S, "minLength": 5}), obj(a={**S, "minLength": 6}), "`a`: minLength `5` → `6`", True, False),
        (obj(a={**S, "default": "p"}), obj(a={**S, "default": None}), "`a`: default p → none", False, False),
        (obj(a=Y), obj(a={"$ref": "#/components/schemas/X"}), "`a`: type Y → X", True, True),
        (obj(a=Y), obj(a={"allOf": [Y], "deprecated": True}), "`a`", False, False),
        (obj(a=Y), obj(a={"type": "array", "items": Y}), "`a`: type object → array", True, True),
        (obj(a=obj(b=S, c=S)), obj(a=Y), "`a.c`", True, True),
        (
            obj(a={"type": "array", "items": S}),
            obj(a={"type": "array", "items": Y}),
            "`a`[]: type string → object",
            True,
            True,
        ),
        (
            {**obj(), "additionalProperties": True},
            {**obj(), "additionalProperties": False},
            "additional properties: true → false",
            True,
            False,
        ),
        ({"oneOf": [Y, S]}, {"oneOf": [Y]}, "oneOf variant string", True, False),
        ({"oneOf": [Y]}, {"oneOf": [Y, S]}, "oneOf variant string", False, False),
    ],
)
def test_breaking_depends_on_the_direction(
    old: Any, new: Any, what: str, breaks_sent: bool, breaks_received: bool
) -> None:
    for sent, breaking in ((True, breaks_sent), (False, breaks_received)):
        found = [(change.what, change.breaking) for change in compare(api(old, sent=sent), api(new, sent=sent))]
        assert found == [(what, breaking)]


def test_moving_properties_to_a_base_changes_nothing_on_the_wire() -> None:
    old, new = api(obj(b=S, c=S), sent=False), api({"allOf": [Y, obj(c=S)]}, sent=False)
    assert [(change.what, change.breaking) for change in compare(old, new)] == [("made of nothing → Y", False)]


def test_naming_an_inline_schema_changes_nothing() -> None:
    assert compare(api(obj(a=obj(b=S)), sent=True), api(obj(a=Y), sent=True)) == []


@pytest.mark.parametrize(
    ("key", "old", "new", "action", "breaking"),
    [
        ("x-throttling-group", "Light", "Heavy", "changed", False),
        ("x-app-permission", None, "Calls", "added", True),
        ("x-app-permission", "Calls", None, "removed", False),
        ("x-user-permission", "A", "B", "changed", True),
        ("x-media-api", None, True, "added", True),
        ("x-request-max-body-size", "10m", "20m", "changed", False),
        ("x-request-max-body-size", "1m", "500k", "changed", True),
        ("x-notifications", [Y], [], "changed", True),
        ("x-notifications", [], [Y], "changed", False),
        ("x-websocket", True, None, "removed", True),
        ("x-feature", "A", None, "removed", False),
    ],
)
def test_vendor_facts(key: str, old: Any, new: Any, action: str, breaking: bool) -> None:
    one, other = api(obj(), sent=True), api(obj(), sent=True)
    for document, value in ((one, old), (other, new)):
        if value is not None:
            document["paths"]["/x"]["post"][key] = value
    (change,) = compare(one, other)
    assert (change.where, change.action, change.breaking) == ("op", action, breaking)
    assert change.area == ("Throttling and permissions" if "group" in key or "perm" in key else "Vendor facts")


def test_a_shared_parameter_is_reported_once(before: Any) -> None:
    changed = copy.deepcopy(before)
    changed["paths"]["/loans"]["post"]["parameters"] = [{"$ref": "#/components/parameters/Page"}]
    again = copy.deepcopy(changed)
    again["components"]["parameters"]["Page"]["required"] = True
    assert compare(changed, again) == [
        Change("Parameters", "shared parameter Page", "changed", "parameter: optional → required", True)
    ]


def test_a_schema_that_only_a_discriminator_names_is_sent_too(before: Any) -> None:
    one = api({"discriminator": {"propertyName": "t", "mapping": {"y": "Y"}}}, sent=True)
    other = copy.deepcopy(one)
    other["components"]["schemas"]["Y"]["required"] = ["b"]
    assert [change.breaking for change in compare(one, other)] == [True]


def test_others_add_their_changes() -> None:
    page = changelog.markdown([Change("Python names", "readCallLog", "changed", "`a` → `b`", True)], "x")
    assert "| Python names | 0 | 0 | 1 | 1 |" in page
    assert "## Python names\n\n**readCallLog**\n\n- **breaking** changed: `a` → `b`\n" in page


@pytest.mark.upstream
def test_the_official_documents(official: dict[str, tuple[Any, Any]]) -> None:
    old, new = (official[date][1] for date in ("2025-09-23", "2026-08-13"))
    changes = compare(old, new)
    table = counts(changes)
    assert table["Operations"] == {"added": 31, "removed": 7, "changed": 5, "breaking": 10}
    assert len({(c.area, c.where, c.action, c.what) for c in changes}) == len(changes)
    assert changes == compare(copy.deepcopy(old), copy.deepcopy(new))
