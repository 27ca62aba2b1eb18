import copy

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownLambdaType=false, reportUnknownParameterType=false, reportArgumentType=false
# Documents are plain JSON of any shape.
import json
import re
from pathlib import Path
from typing import Any

import pytest

from scripts.spec import changelog, facts, reader
from scripts.spec.__main__ import main
from scripts.spec.diff import AREAS, RULES, SEVERITIES, change, compare, counts
from scripts.spec.errors import SpecError
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
    assert page.read_text("utf-8") == (golden / "changelog.md").read_text("utf-8")
    printed = capsys.readouterr().out
    assert "! removed  removeBook: `DELETE /books/{bookId}`" in printed
    assert sorted(path.name for path in tmp_path.iterdir()) == ["changes.md", "facts", "source.lock"]


def test_the_diff_command_is_the_same(golden: Path, tmp_path: Path) -> None:
    folder, page = tmp_path / "facts", tmp_path / "changes.md"
    facts.write(facts_of(reader.read(golden / "before.yaml").data)[0], folder)
    arguments = ["diff", str(folder), str(golden / "after.yaml"), "--changelog", str(page), "--title", "1.0 to 2.0"]
    assert main(arguments) == 0
    assert page.read_bytes() == (golden / "changelog.md").read_bytes()


def test_the_golden_documents_have_changes_in_every_area(before: Any, after: Any) -> None:
    table = counts(compare(before, after))
    assert list(table) == list(AREAS)
    assert [area for area, numbers in table.items() if not any(numbers.values())] == ["Python names"]


def test_nothing_changed(before: Any) -> None:
    assert compare(before, copy.deepcopy(before)) == []
    assert changelog.section([], "a to b") == "## a to b\n\nNo changes.\n"
    assert changelog.text([]) == "API changes\nno changes\n"


def test_both_ways_see_the_same_things(before: Any, after: Any) -> None:
    there, back = compare(before, after), compare(after, before)
    opposite = {"added": "removed", "removed": "added", "changed": "changed"}
    for area in ("Parameters", "Enum values", "Deprecations", "Properties"):
        one = sorted((c.where, c.action) for c in there if c.area == area and "renewLoan" not in c.where)
        other = sorted((c.where, opposite[c.action]) for c in back if c.area == area)
        moved = {"extendLoan", "renewLoan"}
        assert [w for w in one if w[0] not in moved] == [w for w in other if w[0] not in moved], area


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
N: dict[str, Any] = {"type": "integer"}
Y = {"$ref": "#/components/schemas/Y"}
X2 = {"$ref": "#/components/schemas/X2"}


@pytest.mark.parametrize(
    ("old", "new", "what", "breaks_sent", "breaks_received"),
    [
        (obj(), obj(a=S), "`a`: string", False, False),
        (obj(), obj(True, a=S), "`a`: required, string", True, False),
        (obj(a=S), obj(), "`a`", True, True),
        (obj(a=S), obj(True, a=S), "`a`: optional → required", True, False),
        (obj(True, a=S), obj(a=S), "`a`: required → optional", False, True),
        (obj(a=S), obj(a={"type": "integer"}), "`a`: type string → integer", True, True),
        (obj(a={**S, "format": "date"}), obj(a=S), "`a`: format date → none", True, True),
        (
            obj(a={"type": "integer", "format": "int32"}),
            obj(a={"type": "integer", "format": "int64"}),
            "`a`: format int32 → int64",
            False,
            False,
        ),
        (obj(a=S), obj(a={"anyOf": [S, {"type": "integer"}]}), "`a`: type string → union", False, True),
        (obj(a={"anyOf": [S, {"type": "integer"}]}), obj(a=S), "`a`: type union → string", True, False),
        (obj(a=S), obj(a={**S, "nullable": True}), "`a`: may be null", False, True),
        (obj(a={**S, "nullable": True}), obj(a=S), "`a`: may no longer be null", True, False),
        (obj(a=S), obj(a={**S, "readOnly": True}), "`a`: can no longer be sent", True, False),
        (obj(a={**S, "enum": ["p"]}), obj(a={**S, "enum": ["p", "q"]}), "`a`: `q`", False, False),
        (obj(a={**S, "enum": ["p", "q"]}), obj(a={**S, "enum": ["p"]}), "`a`: `q`", True, False),
        (obj(a=S), obj(a={**S, "enum": ["p"]}), "`a`: any value → enum", True, False),
        (obj(a={**S, "maxLength": 5}), obj(a={**S, "maxLength": 4}), "`a`: maxLength `5` → `4`", True, False),
        (obj(a={**S, "maxLength": 5}), obj(a={**S, "maxLength": 6}), "`a`: maxLength `5` → `6`", False, False),
        (obj(a={**S, "minLength": 5}), obj(a={**S, "minLength": 6}), "`a`: minLength `5` → `6`", True, False),
        (obj(a={**S, "default": "p"}), obj(a={**S, "default": None}), "`a`: default p → none", False, False),
        (obj(a=Y), obj(a={"allOf": [Y], "deprecated": True}), "`a`", False, False),
        (obj(a=Y), obj(a={"type": "array", "items": Y}), "`a`: type object → array", True, True),
        (obj(a=obj(b=S, c=S)), obj(a=Y), "`a.c`", True, True),
        (
            obj(a={"type": "array", "items": S}),
            obj(a={"type": "array", "items": Y}),
            "`a[]`: type string → object",
            True,
            True,
        ),
        (
            {**obj(), "additionalProperties": True},
            {**obj(), "additionalProperties": False},
            "other properties are refused",
            True,
            False,
        ),
        ({"oneOf": [Y, S, N]}, {"oneOf": [Y, N]}, "variant string", True, False),
        ({"oneOf": [Y, N]}, {"oneOf": [Y, N, S]}, "variant string", False, False),
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
    assert compare(old, new) == []


def test_naming_an_inline_schema_changes_nothing() -> None:
    assert compare(api(obj(a=obj(b=S)), sent=True), api(obj(a=Y), sent=True)) == []


@pytest.mark.parametrize(
    ("key", "old", "new", "action", "breaking"),
    [
        ("x-throttling-group", "Light", "Heavy", "changed", False),
        ("x-app-permission", None, "Calls", "added", True),
        ("x-app-permission", "Calls", None, "removed", False),
        ("x-user-permission", "A", "B", "changed", True),
        ("x-media-api", None, True, "changed", True),
        ("x-request-max-body-size", "10m", "20Mb", "changed", False),
        ("x-request-max-body-size", "1m", "500k", "changed", True),
        ("x-notifications", [Y], [], "removed", True),
        ("x-notifications", [], [Y], "added", False),
        ("x-websocket", True, None, "removed", True),
        ("x-feature", "A", None, "changed", False),
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
    (found,) = compare(changed, again)
    assert (found.rule, found.where) == ("parameter-became-required", "shared parameter Page")
    assert found.breaking


def test_a_schema_that_only_a_discriminator_names_is_sent_too(before: Any) -> None:
    one = api({"discriminator": {"propertyName": "t", "mapping": {"y": "Y"}}}, sent=True)
    other = copy.deepcopy(one)
    other["components"]["schemas"]["Y"]["required"] = ["b"]
    assert [change.breaking for change in compare(one, other)] == [True]


def test_names_and_extensions_are_followed_as_such() -> None:
    """A property may be called `default`, a response is, and an extension may hold anything."""
    one = api({"type": "object", "properties": {"default": Y}}, sent=True)
    one["components"]["schemas"]["X"]["x-made-up"] = {"$ref": "#/nowhere"}
    other = copy.deepcopy(one)
    other["components"]["schemas"]["Y"]["required"] = ["b"]
    assert [change.breaking for change in compare(one, other)] == [True]
    content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Y"}}}}
    for document in (one, other):
        document["paths"]["/x"]["post"]["responses"] = {"default": {"description": "", **content}}
    assert [change.directions for change in compare(one, other)] == [("request", "response")]


def test_a_schema_that_only_the_new_document_sends_is_judged_as_sent(before: Any) -> None:
    one = api({"type": "object", "properties": {"a": Y}}, sent=False)
    other = copy.deepcopy(one)
    other["components"]["schemas"]["Y"]["required"] = ["b"]
    other["paths"]["/x"]["post"]["requestBody"] = copy.deepcopy(one["paths"]["/x"]["post"]["responses"]["200"])
    found = [item for item in compare(one, other) if item.where == "Y"]
    assert [(item.rule, item.directions, item.breaking) for item in found] == [
        ("property-became-required", ("request", "response"), True)
    ]


BASE = {"allOf": [{"$ref": "#/components/schemas/Y"}, obj(c=S)]}
EITHER = [obj(a=S, k=S), obj(c=S, k=S)]


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        (BASE, {**BASE, "required": ["b"]}, {"property-became-required"}),
        ({**BASE, "required": ["b"]}, {"allOf": [*BASE["allOf"], {"required": ["b"]}]}, set()),
        ({"allOf": [obj(a=S), {"oneOf": [Y, X2]}]}, {"allOf": [obj(a=S), {"oneOf": [Y]}]}, {"variant-removed"}),
        (obj(a=S, k=S), {"oneOf": EITHER}, {"became-union", "property-moved-to-variants", "property-added"}),
        ({"oneOf": [{"oneOf": [Y, X2]}, N]}, {"anyOf": [Y, X2, N]}, set()),
        ({"allOf": [{**S, "enum": ["p", "q"]}]}, {"allOf": [{**S, "enum": ["p"]}]}, {"enum-value-removed"}),
        ({"allOf": [S, {"maxLength": 5}]}, {"allOf": [S, {"maxLength": 9}, {"maxLength": 5}]}, set()),
        (obj(a={"nullable": True, **S}), obj(a={"enum": ["p", None], **S}), {"became-enum"}),
        (obj(a={**S, "x-sunset": "2027-01-01"}), obj(a={**S, "x-sunset": "2026-12-01"}), {"sunset-earlier"}),
    ],
)
def test_schemas_are_compared_in_their_effective_form(old: Any, new: Any, rules: set[str]) -> None:
    documents = api(old, sent=True), api(new, sent=True)
    for document in documents:
        document["components"]["schemas"]["X2"] = obj(z=S)
    assert {found.rule for found in compare(*documents)} == rules


def test_a_change_of_a_base_is_reported_once() -> None:
    documents = api(BASE, sent=True), api(BASE, sent=True)
    documents[1]["components"]["schemas"]["Y"]["properties"]["b"] = N
    assert [(found.where, found.path) for found in compare(*documents)] == [("Y", "b")]
    everywhere = compare(*documents, inherited=True)
    assert [(found.where, found.inherited) for found in everywhere] == [("X", "Y"), ("Y", None)]


def test_an_operation_is_known_by_method_and_path(before: Any) -> None:
    changed = copy.deepcopy(before)
    item = changed["paths"].pop("/loans/{loanId}")
    item["put"]["operationId"] = "RENEWLoan"
    item["put"]["tags"] = ["Elsewhere"]
    item["put"]["parameters"][0]["name"] = "number"
    changed["paths"]["/loans/{number}"] = item
    found = {(one.rule, one.severity) for one in compare(before, changed)}
    rules = ("operation-id-changed", "operation-tag-changed", "path-parameter-renamed")
    assert found == {(rule, "info") for rule in rules}


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        ([{"Card": []}], [{"Card": ["read"]}], {"scope-required"}),
        ([{"Card": ["read"]}], [{"Card": []}], {"scope-dropped"}),
        ([{"Card": []}], [], {"security-dropped"}),
        ([], [{"Card": []}], {"security-required"}),
        ([{"Card": []}], [{"Card": []}, {"Key": []}], {"security-option-added"}),
        ([{"Card": []}, {"Key": []}], [{"Card": []}], {"security-option-removed"}),
        ([{"Card": []}], [{"Card": []}, {}], {"security-dropped"}),
    ],
)
def test_security(old: Any, new: Any, rules: set[str]) -> None:
    documents = api(obj(), sent=True), api(obj(), sent=True)
    for document, value in zip(documents, (old, new), strict=True):
        document["paths"]["/x"]["post"]["security"] = value
    assert {found.rule for found in compare(*documents)} == rules


@pytest.mark.parametrize(
    ("version", "rule"), [("2026-01-01", "operation-removed"), ("2027-03-01", "operation-removed-after-sunset")]
)
def test_an_operation_may_go_after_its_sunset(version: str, rule: str) -> None:
    old, new = api(obj(), sent=True), api(obj(), sent=True)
    old["paths"]["/x"]["post"]["x-sunset"] = "2027-01-01"
    new["paths"] = {}
    new["info"]["version"] = version
    assert rule in {found.rule for found in compare(old, new)}


def test_the_exit_code_says_how_severe_it_is(golden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [str(golden / "before.yaml"), str(golden / "after.yaml")]
    assert main(["diff", *files]) == 0
    assert main(["diff", *files, "--fail-on", "breaking"]) == 3
    assert main(["diff", files[0], files[0], "--fail-on", "info"]) == 0
    capsys.readouterr()
    assert main(["diff", *files, "--json", "-"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["counts"]["breaking"] == sum(item["severity"] == "breaking" for item in printed["changes"])
    assert {item["rule"] for item in printed["changes"]} <= set(RULES)
    target = tmp_path / "changes.json"
    assert main(["diff", *files, "--json", str(target)]) == 0
    assert json.loads(target.read_text("utf-8"))["changes"] == printed["changes"]


def test_a_commit_can_be_compared(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "git:HEAD", "git:HEAD", "--fail-on", "info"]) == 0
    assert main(["diff", "git:no-such-revision", "git:HEAD"]) == 1
    assert "no facts in this commit" in capsys.readouterr().err


def test_rules_have_ids_areas_and_severities() -> None:
    for rule in RULES.values():
        assert re.fullmatch(r"[a-z-]+", rule.id)
        assert rule.area in ("", *AREAS)
        assert {rule.request, rule.response} <= set(SEVERITIES)
        assert rule.text.endswith(".")


def test_sections_are_added_to_the_page_and_never_changed(before: Any, after: Any) -> None:
    changes = compare(before, after)
    first = changelog.added("", changes, "1.0 to 2.0")
    second = changelog.added(first, compare(after, before), "2.0 to 3.0")
    assert first.partition("\n## ")[2] in second
    assert [line for line in second.splitlines() if line.startswith("## ")] == ["## 2.0 to 3.0", "## 1.0 to 2.0"]
    assert changelog.added(second, changes, "1.0 to 2.0") == second
    third = changelog.added(second, [], "1.0 to 2.0")
    assert next(line for line in third.splitlines() if line.startswith("## ")) == "## 1.0 to 2.0 (2)"
    with pytest.raises(SpecError, match="does not begin with '# API changes'"):
        changelog.added("# Something else\n", changes, "1.0 to 2.0")


def test_others_add_their_changes() -> None:
    page = changelog.section([change("name-kept-as-alias", "read_call_log", "`a` → `b`")], "x")
    assert "| Python names | 0 | 0 | 1 | 0 | 1 |" in page
    assert "### Python names\n\n**read_call_log**\n\n- **risky** changed: `a` → `b`\n" in page


@pytest.mark.upstream
def test_the_official_documents(official: dict[str, tuple[Any, Any]]) -> None:
    old, new = (official[date][1] for date in ("2025-09-23", "2026-08-13"))
    changes = compare(old, new)
    assert len({(c.rule, c.area, c.where, c.action, c.what) for c in changes}) == len(changes)
    assert changes == compare(copy.deepcopy(old), copy.deepcopy(new))
    lost = [c for c in changes if c.where == "JobStatusResponse"]
    assert [(c.rule, c.severity, c.directions) for c in lost] == [("variant-removed", "info", ("response",))] * 2
