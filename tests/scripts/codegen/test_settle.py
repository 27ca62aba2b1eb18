"""Names outlive the vendor's tags and spelling: each test generates twice, with one registry."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest

from scripts.codegen.document import HOME
from scripts.codegen.names import Registry
from scripts.codegen.renames import name_changes
from scripts.codegen.settle import settle_components

from .documents import INTEGER, STRING, Data, answering, document, package, ref, run, thing

if TYPE_CHECKING:
    from pathlib import Path

    from scripts.codegen.generate import Generated

ITEM = thing(id=STRING, name=STRING, size=INTEGER)


def source(**more: Data) -> Data:
    """Two operations in two groups, an enum and an inline object."""
    color = {"type": "string", "enum": ["Red", "Green"]}
    schemas = {"Item": {**ITEM, "properties": {**ITEM["properties"], "color": color, "owner": thing(first=STRING)}}}
    paths = {
        "/items/{itemId}": {"get": tagged(answering(ref("Item"), "readItem"), "Items", "itemId")},
        "/boxes": {"get": tagged(answering(ref("Item"), "readBox"), "Boxes")},
    }
    return document({**schemas, **more}, paths)


def tagged(operation: Data, tag: str, *names: str) -> Data:
    parameters = [{"in": "path", "name": name, "required": True, "schema": STRING} for name in names]
    return {**operation, "tags": [tag], "parameters": parameters}


class Twice:
    """Generates a document, and then another one with the registry of the first."""

    def __init__(self, folder: Path, *, frozen: bool = False) -> None:
        self.folder = folder
        self.names = folder / "names.json"
        self.frozen = frozen

    def first(self, data: Data) -> Generated:
        made = package(data, self.folder / "first", self.names)
        registry = json.loads(made.registry.text())
        self.names.write_text(json.dumps({**registry, "frozen": self.frozen}), encoding="utf-8")
        return made

    def second(self, data: Data) -> Generated:
        data = settle_components(data, Registry(self.names))
        return package(data, self.folder / "second", self.names)

    def run(self, code: str) -> str:
        return run(self.folder / "second", code)


@pytest.fixture
def twice(tmp_path: Path) -> Twice:
    made = Twice(tmp_path)
    made.first(source())
    return made


def changes(made: Generated) -> list[tuple[str, str, str]]:
    return [(one.rule, one.where, one.what) for one in name_changes(made.registry, made.plan)]


def places(made: Generated) -> list[str]:
    return sorted(f"{one.tag}.{one.name}" for tag in made.plan.tags for one in tag.operations)


def test_tags_ids_and_spelling_change_no_name(twice: Twice) -> None:
    data = source()
    item = data["paths"].pop("/items/{itemId}")
    item["get"] |= {"operationId": "ReadITEM", "tags": ["Warehouse"]}
    item["get"]["parameters"][0]["name"] = "itemID"
    data["paths"]["/items/{itemID}"] = item
    data["paths"]["/items"] = {"get": tagged(answering(ref("ITEM"), "listItems"), "Warehouse")}
    schema = data["components"]["schemas"].pop("Item")
    schema["properties"]["color"]["enum"] = ["RED", "green"]
    schema["properties"]["Size"] = schema["properties"].pop("size")
    data["components"]["schemas"]["ITEM"] = schema
    text = json.dumps(data).replace("#/components/schemas/Item", "#/components/schemas/ITEM")
    made = twice.second(json.loads(text))
    assert changes(made) == []
    assert places(made) == ["boxes.read_box", "items.list_items", "items.read_item"], (
        "new ones follow their tag's group"
    )
    code = "from ringcentral_api.models import Item, ItemColor; print(ItemColor.RED, Item(size=1).to_dict())"
    assert twice.run(code).split() == ["RED", "{'Size':", "1}"]
    again = package(settle_components(json.loads(text), Registry(twice.names)), twice.folder / "third", twice.names)
    assert again.registry.text() == made.registry.text()


def test_a_moved_operation_keeps_its_name(twice: Twice) -> None:
    data = source()
    data["paths"]["/v2/boxes"] = data["paths"].pop("/boxes")
    made = twice.second(data)
    assert changes(made) == []
    assert places(made) == ["boxes.read_box", "items.read_item"]


def test_a_new_operation_does_not_take_an_id_on_record(twice: Twice) -> None:
    data = source()
    data["paths"]["/items/{itemId}"]["get"]["operationId"] = "fetchItem"
    data["paths"]["/other"] = {"get": tagged(answering(ref("Item"), "readItem"), "Items")}
    made = twice.second(data)
    assert changes(made) == []
    assert places(made) == ["boxes.read_box", "items.read_item", "items.read_item2"]


def test_a_component_that_becomes_a_reference_is_an_alias(twice: Twice) -> None:
    data = source()
    schemas = data["components"]["schemas"]
    schemas["Thing"] = schemas["Item"]
    for only in (ref("Thing"), {"oneOf": [ref("Thing")]}, {"allOf": [ref("Thing")], "description": "same"}):
        schemas["Item"] = copy.deepcopy(only)
        made = twice.second(copy.deepcopy(data))
        assert ("name-kept-as-alias", "models.Item", "is an alias of `models.Thing`") in changes(made)
        assert not [one for one in changes(made) if one[0] == "name-gone"]
    assert twice.run("from ringcentral_api import models; print(models.Item is models.Thing)") == "True\n"


def test_a_component_that_only_refers_to_another_keeps_its_name_when_it_goes(tmp_path: Path) -> None:
    twice = Twice(tmp_path)
    twice.first(source(Shelf=ref("Item")))
    made = twice.second(source(SHELF=thing(x=STRING), Shelf=ref("Item")))
    assert changes(made) == []
    assert made.prepared.origins["SHELF"] == "SHELF2"
    made = twice.second(source())
    assert changes(made) == [("name-kept-as-alias", "models.Shelf", "is an alias of `models.Item`")]
    twice.names.write_text(made.registry.text(), encoding="utf-8")
    assert changes(twice.second(source())) == []
    assert twice.run("from ringcentral_api import models; print(models.Shelf is models.Item)") == "True\n"


def test_an_inline_class_that_the_vendor_names_keeps_its_name(tmp_path: Path) -> None:
    twice = Twice(tmp_path)
    owner = thing(first=STRING, home=thing(city=STRING))
    twice.first(source(Shelf=thing(owner=owner)))
    made = twice.second(source(Shelf=thing(owner=ref("Person")), Person=owner))
    assert changes(made) == [
        ("name-kept-as-alias", "models.ShelfOwner", "is an alias of `models.Person`"),
        ("name-kept-as-alias", "models.ShelfOwnerHome", "is an alias of `models.PersonHome`"),
    ]
    code = """
import warnings
from ringcentral_api import models
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    assert models.ShelfOwner is models.Person
print(caught[0].category.__name__, caught[0].message, caught[0].filename)
"""
    text = twice.run(code)
    assert text.startswith("DeprecationWarning models.ShelfOwner is models.Person since")
    assert text.endswith("<string>\n")


def test_a_component_that_the_vendor_renames_is_an_alias(tmp_path: Path) -> None:
    twice = Twice(tmp_path)
    twice.first(source(ShelfInfo=ITEM))
    made = twice.second(source(ShelfInfoResponse={**ITEM, "properties": {**ITEM["properties"], "more": STRING}}))
    assert changes(made) == [("name-kept-as-alias", "models.ShelfInfo", "is an alias of `models.ShelfInfoResponse`")]


def test_a_class_that_was_part_of_another_is_not_its_alias(tmp_path: Path) -> None:
    twice = Twice(tmp_path)
    note = {"id": STRING, "kind": STRING, "status": STRING}
    meeting = thing(**note, **dict.fromkeys(("title", "host", "start", "end"), STRING))
    twice.first(source(Meeting=meeting, MeetingNotes=thing(**note)))
    assert changes(twice.second(source(Meeting=meeting))) == [("name-gone", "models.MeetingNotes", "class")]


def test_a_class_that_stands_where_another_one_stood_gets_its_name_as_an_alias(tmp_path: Path) -> None:
    twice = Twice(tmp_path)
    inner, other = thing(id=STRING), thing(uri=STRING)
    shelf = thing(kind={**STRING, "enum": ["a"]}, role=ref("RoleId"), first=ref("Piece"), second=ref("Piece"))
    twice.first(source(Shelf=shelf, RoleId=thing(inner=ref("Inner")), Inner=inner, Piece=other))
    shelf = thing(kind=STRING, role=ref("Effective"), first=ref("One"), second=ref("Two"))
    made = twice.second(
        source(Shelf=shelf, Effective=thing(inner=ref("Deeper")), Deeper=thing(key=STRING), One=other, Two=inner)
    )
    assert changes(made) == [
        ("name-gone", "models.Inner", "`id`"),
        ("name-kept-as-alias", "models.Inner", "is an alias of `models.Deeper`"),
        ("name-gone", "models.Piece", "class"),  # two classes stand in its places
        ("name-kept-as-alias", "models.RoleId", "is an alias of `models.Effective`"),
        ("name-gone", "models.ShelfKind", "class"),  # a plain text stands there
    ]
    assert twice.run("from ringcentral_api import models; print(models.Inner is models.Deeper)") == "True\n"


def test_a_component_that_takes_the_name_of_an_inline_schema(tmp_path: Path) -> None:
    twice = Twice(tmp_path)
    twice.first(source())
    made = twice.second(source(ItemOwner=thing(other=INTEGER)))
    assert changes(made) == []
    assert made.prepared.origins["ItemOwner"] == "ItemOwner2"
    assert made.prepared.notices == ["the schema ItemOwner is named ItemOwner2: ItemOwner is taken"]


def test_a_component_that_differs_by_case_only(twice: Twice) -> None:
    made = twice.second(source(ITEM=thing(x=STRING)))
    assert changes(made) == []
    assert made.prepared.origins["Item"] == "Item"
    assert made.prepared.origins["ITEM"] == "ITEM2"


def test_what_is_gone_is_listed_once(twice: Twice) -> None:
    data = source()
    del data["paths"]["/boxes"]
    del data["components"]["schemas"]["Item"]["properties"]["owner"]
    del data["components"]["schemas"]["Item"]["properties"]["size"]
    data["components"]["schemas"]["Item"]["properties"]["color"]["enum"].pop()
    assert changes(twice.second(data)) == [
        ("name-gone", "api.boxes.read_box", "operation"),
        ("name-gone", "models.Item", "`owner`"),
        ("name-gone", "models.Item", "`size`"),
        ("name-gone", "models.ItemColor", "`GREEN`"),
        ("name-gone", "models.ItemOwner", "class"),
    ]


@pytest.mark.parametrize("frozen", [False, True])
def test_the_overlay_may_move_an_operation(tmp_path: Path, frozen: bool) -> None:
    twice = Twice(tmp_path, frozen=frozen)
    twice.first(source())
    data = source()
    data["paths"]["/boxes"]["get"] |= {"x-rcext-group": "storage", "x-rcext-name": "get_box"}
    data["components"]["schemas"]["Item"]["x-rcext-class"] = "Article"
    made = twice.second(data)
    if not frozen:
        assert places(made) == ["items.read_item", "storage.get_box"]
        return
    assert places(made) == ["boxes.read_box", "items.read_item", "storage.get_box"]
    assert changes(made)[:1] == [
        ("name-kept-as-alias", "api.boxes.read_box", "is an alias of `api.storage.get_box`"),
    ]
    code = """
import warnings, httpx
from ringcentral_api.api import Api
from ringcentral_api import models
warnings.simplefilter("error")
class Client:
    drift = None
    def send(self, request):
        return httpx.Response(200, json={"id": request.path})
try:
    Api(Client()).boxes.read_box()
except DeprecationWarning as warning:
    print(warning)
try:
    import ringcentral_api.api.boxes.read_box
except DeprecationWarning as warning:
    print(warning)
try:
    models.Item
except DeprecationWarning as warning:
    print(warning)
warnings.simplefilter("ignore")
import ringcentral_api.api.boxes.read_box as old
print(Api(Client()).boxes.read_box(), old.sync(client=Client()) == models.Item(id="/boxes"))
"""
    text = twice.run(code)
    print(text)
    first, second, third, last = text.splitlines()
    assert first == second
    assert first.startswith("api.boxes.read_box is api.storage.get_box")
    assert third.startswith("models.Item is models.Article")
    assert last == "Article(id='/boxes') True"


def test_aliases_stay_from_document_to_document(tmp_path: Path) -> None:
    twice = Twice(tmp_path, frozen=True)
    twice.first(source())
    data = source()
    data["paths"]["/boxes"]["get"]["x-rcext-group"] = "storage"
    made = twice.second(data)
    twice.names.write_text(made.registry.text(), encoding="utf-8")
    data["paths"]["/boxes"]["get"]["x-rcext-group"] = "rooms"
    last = twice.second(data)
    targets = {f"{one.tag}.{one.name}": one.target for tag in last.plan.tags for one in tag.operations if one.target}
    assert targets == {"boxes.read_box": "rooms.read_box", "storage.read_box": "rooms.read_box"}


def test_every_component_of_the_facts_is_in_models() -> None:
    import ringcentral_api.models as models
    from scripts.spec import facts

    exported = {*models.__all__}
    registry = Registry(HOME.names)
    schemas: dict[str, Any] = settle_components(facts.load(), registry)["components"]["schemas"]
    classes = registry.data["schemas"]["classes"]
    missing = [
        name
        for name, schema in schemas.items()
        if classes.get(name, name) not in exported
        and (schema.get("properties") or schema.get("enum") or "$ref" in schema)
    ]
    assert missing == []
