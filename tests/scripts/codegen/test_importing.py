"""Import of a document: everything is tried and reported before anything is written."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownLambdaType=false, reportUnknownParameterType=false, reportArgumentType=false
# Documents are plain JSON of any shape.

from __future__ import annotations

import copy
import itertools
import json
import re
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from scripts.codegen import __main__ as codegen
from scripts.codegen import importing
from scripts.codegen.document import load_document
from scripts.codegen.generate import regenerate, scratch_folder
from scripts.codegen.home import Home, home_of, version_of
from scripts.codegen.names import Registry
from scripts.codegen.planning import plan_of, settled
from scripts.codegen.prepare.shapes import operations
from scripts.codegen.renames import name_changes
from scripts.codegen.settle import key_of, settle_components, settle_operations
from scripts.spec import __main__ as spec
from scripts.spec.diff.effective import Expander
from scripts.spec.errors import SpecError, SpecErrors
from scripts.spec.normalise import facts_of, resolve
from scripts.spec.reader import read

from .documents import PROJECT, STRING, Data, answering, checksums, document, ref, run, thing

if TYPE_CHECKING:
    from pathlib import Path

    from scripts.codegen.plan import Plan
    from scripts.spec.diff import Change

GET = answering(ref("Item"), "readItem")
OVERLAY = """overlay: 1.0.0
info: {title: t, version: '1'}
actions:
- target: $.components.schemas.Item
  update: {x-rcext-summary: An item.}
"""


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small document that was imported; do not change it."""
    home = home_of(root=tmp_path_factory.mktemp("imported"))
    home.spec.mkdir()
    home.overlay.write_text(OVERLAY, encoding="utf-8")
    file = saved(home.spec.parent, source(), "a-2026-01-01.json")
    with scratch_folder(home) as scratch:
        importing.write(importing.attempt(str(file), home, scratch=scratch), home, None)
    return home.spec.parent


@pytest.fixture
def home(imported: Path, tmp_path: Path) -> Home:
    shutil.copytree(imported, tmp_path, dirs_exist_ok=True)
    return home_of(root=tmp_path)


def source(**paths: Data) -> Data:
    more = {f"/{name}": item for name, item in paths.items()}
    return document({"Item": thing(id=STRING)}, {"/item": {"get": copy.deepcopy(GET)}, **more})


def saved(folder: Path, data: Data, name: str) -> Path:
    file = folder / name
    file.write_text(json.dumps(data, indent=1), encoding="utf-8")
    return file


def test_the_record_of_the_document(home: Home, tmp_path: Path) -> None:
    record = home.source()
    assert (record["date"], record["document"], record["version"]) == ("2026-01-01", "a-2026-01-01.json", "1.0")
    assert len(record["sha256"]) == 64
    code = "import sys; sys.path.insert(0, 'generated'); import ringcentral_api; print(ringcentral_api.__api_version__)"
    assert run(tmp_path, code) == "1.0 (2026-01-01)\n"


def test_an_import_writes_the_package_that_a_regeneration_would(home: Home, tmp_path: Path) -> None:
    before = checksums(tmp_path)
    assert codegen.main(["--root", str(tmp_path), "check"]) == 0
    regenerate(home=home)
    assert checksums(tmp_path) == before


@pytest.mark.parametrize(
    ("version", "date", "shown"),
    [
        ("1.0", "2026-01-01", "1.0 (2026-01-01)"),
        ("SPEC_VERSION", "2026-01-01", "2026-01-01"),
        ("2026-01-01-r1", "2026-01-01", "2026-01-01-r1"),
    ],
)
def test_the_version_of_the_package(version: str, date: str, shown: str) -> None:
    assert version_of({"version": version, "date": date}) == shown


def test_everything_that_is_wrong_is_reported_and_nothing_changes(home: Home, tmp_path: Path) -> None:
    home.overlay.write_text(
        OVERLAY + "- {target: $.paths.nothing, update: {}}\n- {target: $.components.nothing, update: {}}\n", "utf-8"
    )
    bad = {"in": "query", "name": "q", "style": "deepObject", "schema": {"type": "array", "items": STRING}}
    data = source(
        a={"get": {**answering(ref("Item"), "a"), "parameters": [bad]}},
        b={"get": {**answering(ref("Item"), "b"), "parameters": [bad]}},
    )
    before = checksums(tmp_path)
    file = saved(tmp_path, data, "b-2026-02-01.json")
    with pytest.raises(SpecErrors) as caught:
        importing.attempt(str(file), home)
    lines = str(caught.value).splitlines()
    assert [line.partition(": ")[0] for line in lines] == [str(home.overlay)] * 2 + [str(file)] * 2
    assert all(": line " in line for line in lines)
    file.unlink()
    assert checksums(tmp_path) == before


def test_every_part_of_an_operation_that_is_wrong_is_named(home: Home, tmp_path: Path) -> None:
    objects: Data = {"type": "array", "items": {"type": "object"}}
    bad = [{"in": "query", "name": name, "schema": objects} for name in ("first", "second")]
    form = {"content": {"application/x-www-form-urlencoded": {"schema": thing(nested=objects)}}}
    data = source(a={"post": {**answering(ref("Item"), "a"), "parameters": bad, "requestBody": form}})
    file = saved(tmp_path, data, "b-2026-02-01.json")
    with pytest.raises(SpecErrors) as caught:
        importing.attempt(str(file), home)
    lines = str(caught.value).splitlines()
    assert len(lines) == 3
    for line, part in zip(lines, ("query parameter first", "query parameter second", "body"), strict=True):
        assert re.search(rf": line \d+, column \d+: #/paths/~1a/post: {part}\b", line), line


def test_what_of_the_overlay_does_not_fit_can_be_accepted(home: Home, tmp_path: Path) -> None:
    text = """overlay: 1.0.0
info: {title: t, version: '1'}
actions:
- target: $.components.schemas.Item
  update:
    x-rcext-fields: {old: Gone.}
- target: $.paths.nothing
  update: {}
- target: $.components.schemas.Item
  update: {properties: {more: {$ref: '#/components/schemas/New'}}}
"""
    home.overlay.write_text(text, encoding="utf-8")
    file = str(saved(tmp_path, source(), "b-2026-02-01.json"))
    result = importing.attempt(file, home)
    assert result.decisions == [
        "the overlay target $.paths.nothing matches nothing",
        "the overlay update of $.components.schemas.Item refers to #/components/schemas/New, which does not exist",
        "the overlay describes the property Item.old, which does not exist",
    ]
    assert set(result.lines) == set(result.decisions[:2])
    with pytest.raises(SpecErrors, match="matches nothing; change the overlay"):
        load_document(home)
    importing.write(result, home, None, accept=True)
    properties = load_document(home)["components"]["schemas"]["Item"]["properties"]
    assert properties["more"] == {}
    assert importing.attempt(file, home).decisions == []
    regenerate(home=home)


def test_an_unforeseen_exception_is_an_error_with_its_place(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr(importing, "generate", fail)
    with pytest.raises(SpecError, match=r"a rule is missing: .*.py:[0-9]+ failed with KeyError: 'x'"):
        importing.attempt(str(saved(tmp_path, source(), "b.json")), home)


def test_a_document_with_several_mistakes(home: Home, tmp_path: Path) -> None:
    data = source()
    data["paths"]["/item"]["get"]["deprecated"] = "yes"
    data["components"]["schemas"]["Item"]["type"] = "objekt"
    data["components"]["schemas"]["Other"] = {"$ref": "#/components/schemas/Itme"}
    with pytest.raises(SpecErrors) as caught:
        importing.attempt(str(saved(tmp_path, data, "c.json")), home)
    assert len(caught.value.errors) == 3


def test_the_next_document(home: Home, tmp_path: Path) -> None:
    page = tmp_path / "changes.md"
    data = source(new={"get": answering(ref("Item"), "readNew")})
    data["components"]["schemas"]["Item"]["properties"] = {"name": STRING}
    result = importing.attempt(str(saved(tmp_path, data, "d-2026-02-01.json")), home)
    assert result.title == "2026-01-01 to 2026-02-01"
    assert importing.write(result, home, page)
    assert importing.decisions(result) == [
        "release notes, a name is gone: models.Item: `id`",
        "overlay, a summary for a new operation: readNew: `GET /new`",
        "release notes, 1 breaking changes of the API",
    ]
    first = page.read_text("utf-8")
    again = importing.attempt(str(saved(tmp_path, source(), "e.json")), home, "2026-03-01")
    importing.write(again, home, page)
    text = page.read_text("utf-8")
    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## 2026-02-01 to 2026-03-01",
        "## 2026-01-01 to 2026-02-01",
    ]
    assert first.partition("\n## ")[2] in text


def test_new_notices_are_decisions(home: Home, tmp_path: Path) -> None:
    data = source()
    del data["paths"]["/item"]["get"]["operationId"]
    data["paths"]["/other"] = {"get": answering(ref("Item"), "")}
    del data["paths"]["/other"]["get"]["operationId"]
    result = importing.attempt(str(saved(tmp_path, data, "f.json")), home)
    assert result.decisions == ["GET /other lacks an operationId; it is named getOther"]
    importing.write(result, home, None, accept=True)
    assert home.accepted() == set(result.decisions)
    regenerate(home=home)


def test_a_relation_must_not_hide_a_property(home: Home, tmp_path: Path) -> None:
    relation = "{target: $.components.schemas.Item, update: {x-rcext-relations: {id: {type: string}}}}"
    home.overlay.write_text(OVERLAY + f"- {relation}\n", "utf-8")
    with pytest.raises(SpecError, match="relations/id: a property has this name already"):
        importing.attempt(str(saved(tmp_path, source(), "g.json")), home)


WORDS = {"firstName": STRING, "lastName": STRING, "email": STRING, "note": STRING}


@pytest.mark.parametrize("becomes", ["another name", "renamed", "gone"])
def test_a_relation_follows_its_class(home: Home, tmp_path: Path, becomes: str) -> None:
    """The next document names the class of a relation in another way, or does not have it."""
    relation = "{target: $.components.schemas.Item, update: {x-rcext-relations: {owner: {model: PersonalContact}}}}"
    home.overlay.write_text(OVERLAY + f"- {relation}\n", "utf-8")
    data = source(contact={"get": answering(ref("PersonalContact"), "readContact")})
    schemas = data["components"]["schemas"]
    schemas["PersonalContact"] = thing(**WORDS)
    with scratch_folder(home) as scratch:
        file = saved(tmp_path, data, "a-2026-02-01.json")
        importing.write(importing.attempt(str(file), home, scratch=scratch), home, None)
    schemas["Contact"] = schemas.pop("PersonalContact")
    if becomes == "another name":
        schemas["PersonalContact"] = ref("Contact")
    else:
        data["paths"]["/contact"]["get"] = answering(ref("Contact"), "readContact")
    if becomes == "gone":
        schemas["Contact"] = thing(x=STRING)
    with scratch_folder(home) as scratch:
        result = importing.attempt(str(saved(tmp_path, data, "b-2026-03-01.json")), home, scratch=scratch)
        left_out = "Item: the relation owner is left out for PersonalContact, which does not exist"
        assert result.decisions == ([left_out] if becomes == "gone" else [])
        importing.write(result, home, None, accept=True)
    regenerate(home=home)
    stub = next(path for path in (tmp_path / "generated").rglob("*.pyi") if "class Item" in path.read_text("utf-8"))
    found = re.findall(r"owner: ([^\n]+)", stub.read_text("utf-8"))
    assert found[:1] == ([] if becomes == "gone" else ["Contact | None"])


def test_another_api_has_a_package_of_its_own(tmp_path: Path) -> None:
    data: dict[str, Any] = {**source(), "servers": [{"url": "https://api.example/engage/1.0"}]}
    data["components"]["securitySchemes"] = {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
    data["security"] = [{"key": []}]
    file = saved(tmp_path, data, "engage-2026-01-01.json")
    root = ["--root", str(tmp_path)]
    assert spec.main(["import", str(file), "--name", "engage", *root]) == 0
    assert codegen.main([*root, "--name", "engage", "regen"]) == 0
    assert codegen.main([*root, "--name", "engage", "check"]) == 0
    code = """
import http.server, sys, threading
sys.path.insert(0, "generated")
from engage.api import Api
from engage.client import SimpleClient

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        print(self.path, self.headers["X-Key"])
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(b'{"id": "1"}')
    def log_message(self, *args): pass

server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
api = Api(SimpleClient(f"http://127.0.0.1:{server.server_port}", "token"))
print(api.things.read_item(x_key="secret"))
server.shutdown()
"""
    assert run(tmp_path, code).splitlines() == ["/engage/1.0/item secret", "Item(id='1')"]


@pytest.mark.upstream
def test_names_through_the_official_documents(tmp_path: Path) -> None:
    """Only what the API no longer has is gone, and every alias leads to a class, from each document to each other."""
    folder = PROJECT.parent / "shared" / "upstream"
    documents = {file.stem[-10:]: facts_of(read(file).data)[0] for file in sorted(folder.glob("*.yml"))}
    if not documents:
        pytest.skip(f"no official documents in {folder}: NOT TESTED with them")
    for first, second in itertools.permutations(documents, 2):
        names = tmp_path / f"{first}-{second}.json"
        _planned(documents[first], names)
        before = Registry(names).operations()
        registry, data, plan = _planned(documents[second], names)
        found = name_changes(registry, plan)
        present = {key_of(method, path): one for path, method, one in operations(data)}
        places = {f"{one.tag}.{one.name}" for tag in plan.tags for one in tag.operations}
        kept = {f"{group}.{name}" for key, (group, name) in before.items() if key in present}
        assert kept <= places, "an operation that is there has its place"
        assert {alias.target for alias in plan.aliases} <= set(plan.where)
        gone = [one for one in found if one.rule == "name-gone"]
        print(f"{first} to {second}: {len(found) - len(gone)} moved, {len(gone)} gone")
        assert [str(one) for one in gone if _is_there(one, registry, data)] == []


def _planned(facts: Data, names: Path) -> tuple[Registry, Data, Plan]:
    registry = Registry(names)
    data = settle_operations(settle_components(facts, registry), registry)
    plan = plan_of(settled(data, registry), registry)
    names.write_text(registry.text(), encoding="utf-8")
    return registry, data, plan


def _is_there(gone: Change, registry: Registry, data: Data) -> bool:
    """Return whether the document still has a component, property or parameter whose Python name is gone."""
    kind, _, owner = gone.where.partition(".")
    schemas = data["components"]["schemas"]
    if kind == "models":
        origin = next((key for key, name in registry.known("schemas", "classes").items() if name == owner), "")
        schema = schemas.get(origin, {})
        if gone.what == "class":
            return bool(schema)
        effective = Expander(data).expand((schema,))
        keys = {key for key, name in registry.known("properties", owner).items() if f"`{name}`" == gone.what}
        return not effective.variants and bool(keys & effective.properties.keys())
    group, _, name = owner.partition(".")
    keys = {key for key, one in registry.data["operations"][group].items() if one == name and gone.what != "operation"}
    for path, method, operation in operations(data):
        listed = [*data["paths"][path].get("parameters", ()), *operation.get("parameters", ())]
        if key_of(method, path) in keys:
            known = registry.known("parameters", operation["operationId"])
            wanted = {key for key, one in known.items() if gone.what == f"argument `{one}`"}
            resolved = [resolve(data, one["$ref"]) if "$ref" in one else one for one in listed]
            return bool(wanted & {f"{one['in']}/{one['name']}" for one in resolved})
    return False
