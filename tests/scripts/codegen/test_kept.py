"""Parts that our code uses: a document that lacks them does not break it."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# Documents are plain JSON of any shape.

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest

from scripts.codegen import __main__ as codegen
from scripts.codegen import importing
from scripts.codegen.generate import scratch_folder
from scripts.codegen.home import Home, home_of

from .documents import PROJECT, STRING, Data, answering, document, ref, run, thing

if TYPE_CHECKING:
    from pathlib import Path

USES = """
from ringcentral_api.api.things import read_chapter
from ringcentral_api.models import Item, Kind, Chapter

def use(rc, item: Item) -> None:
    rc.api.things.read_item(full=True)
    rc.api.things.change_item(color="red")
    print(item.title, Kind("Loud"), Chapter().detail, "removeItem")
"""
LINES = [
    "kept for our code: the operation DELETE /item, which the document lacks",
    "kept for our code: parts of the operation GET /item that the document lacks: full, response 207",
    "kept for our code: parts of the operation PUT /item that the document lacks: color",
    "kept for our code: parts of the schema Item that the document lacks: title",
    "kept for our code: parts of the schema Kind that the document lacks: Loud",
    "kept for our code: the schema Chapter, which the document lacks",
    "kept for our code: readChapter response 200 is still Chapter; in the document it is Piece",
]


def parameter(name: str) -> Data:
    return {"name": name, "in": "query", "schema": STRING}


def whole() -> Data:
    """Return a document with everything that the code uses, and with what it does not use."""
    schemas = {
        "Kind": {"type": "string", "enum": ["Quiet", "Loud", "Unused"]},
        "Detail": thing(text=STRING),
        "Chapter": thing(detail=ref("Detail")),
        "Item": thing(id=STRING, kind=ref("Kind"), title=STRING, never_named=STRING),
    }
    read = answering(ref("Item"), "readItem", parameters=[parameter("full"), parameter("notUsed")])
    read["responses"]["207"] = read["responses"]["200"]
    paths = {
        "/item": {
            "parameters": [{"name": "trace", "in": "header", "schema": STRING}],
            "get": read,
            "put": answering(ref("Item"), "changeItem", parameters=[parameter("color")]),
            "delete": answering(ref("Item"), "removeItem"),
        },
        "/chapter": {"get": answering(ref("Chapter"), "readChapter")},
        "/other": {"get": answering(STRING, "readOther")},
    }
    return document(schemas, paths)


def older() -> Data:
    """Return the same document before most of it came."""
    data = whole()
    schemas, paths = data["components"]["schemas"], data["paths"]
    schemas["Kind"]["enum"] = ["Quiet"]
    schemas["Item"] = thing(id=STRING, kind=ref("Kind"), own=STRING)
    schemas["Piece"] = thing(number=STRING)
    del schemas["Chapter"], schemas["Detail"], paths["/item"]["delete"], paths["/other"]
    paths["/item"]["get"] = answering(ref("Item"), "readItem", parameters=[parameter("own")])
    paths["/item"]["put"]["parameters"] = []
    paths["/chapter"]["get"] = answering(ref("Piece"), "readChapter")
    return data


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Return the home of the whole document, and code that uses some of it."""
    (tmp_path / "rcext").mkdir()
    (tmp_path / "rcext" / "uses.py").write_text(USES, encoding="utf-8")
    found = home_of(root=tmp_path)
    found.spec.mkdir()
    assert take(found, whole(), "2026-03-01") == []
    return found


def take(home: Home, data: Data, date: str) -> list[str]:
    """Import a document, and return the decisions."""
    file = home.spec.parent / f"api-{date}.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    with scratch_folder(home) as scratch:
        result = importing.attempt(str(file), home, scratch=scratch)
        importing.write(result, home, None, accept=True)
    return result.decisions


def gone(home: Home) -> set[str]:
    """Return the names that the next import of the whole document would find again."""
    retired = json.loads(home.names.read_text("utf-8")).get("retired", {})
    return {name for owners in retired.values() for names in owners.values() for name in names.values()}


def test_what_the_code_uses_is_kept(home: Home, tmp_path: Path) -> None:
    assert sorted(take(home, older(), "2025-01-01")) == sorted(LINES)
    code = f"""
import sys
sys.path.insert(0, "generated")
{USES}
import inspect
from ringcentral_api.api.things import change_item, read_item, remove_item
print(sorted(inspect.signature(read_item.sync).parameters))
print("color" in inspect.signature(change_item.sync).parameters, Kind.LOUD.value)
print(sorted(Item.from_dict({{"title": "t", "own": "o"}}).to_dict()))
print(Chapter.from_dict({{"detail": {{"text": "x"}}}}).detail.text)
"""
    shown = run(tmp_path, code).splitlines()
    assert shown[0] == str(["client", "full", "not_used", "options", "own", "trace"])
    assert shown[1:] == ["True Loud", "['own', 'title']", "x"]
    assert "read_other" in gone(home)  # what the code does not use goes with the document
    assert codegen.main(["--root", str(tmp_path), "check"]) == 0


def test_a_kept_part_goes_when_a_document_has_it_again(home: Home, tmp_path: Path) -> None:
    take(home, older(), "2025-01-01")
    package = home.package / "api" / "things" / "read_chapter.py"
    before = package.read_text("utf-8")
    assert take(home, older(), "2025-02-01") == []  # accepted, and kept from what was kept
    assert package.read_text("utf-8") == before
    assert home.kept.exists()
    take(home, whole(), "2026-04-01")
    assert not home.kept.exists()
    assert gone(home) == {"Piece", "number", "own"}


def test_code_that_is_adapted_ends_it(home: Home, tmp_path: Path) -> None:
    (tmp_path / "rcext" / "uses.py").write_text("", encoding="utf-8")
    assert take(home, older(), "2025-01-01") == []
    assert not home.kept.exists()


def test_the_code_fits_the_committed_document() -> None:
    """Nothing is kept, and so no test is left out, in what is committed."""
    command = ["git", "ls-files", "spec/kept.json"]
    assert subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True).stdout == ""
