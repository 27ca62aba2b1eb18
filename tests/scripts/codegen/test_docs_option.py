"""DOCS=: the descriptions of an official document in a local copy, and never in the committed one."""

from __future__ import annotations

import ast
import copy
from typing import TYPE_CHECKING, Any

import pytest

from scripts.codegen.docs import KEY, with_docs
from scripts.codegen.document import HOME, load_document
from scripts.spec.normalise import facts_of
from scripts.spec.plain import is_list, is_object

from .documents import STRING, Data, answering, document, package, ref, run, thing

if TYPE_CHECKING:
    from pathlib import Path

NASTY = [
    'ends in a quote "',
    'three """ quotes \'\'\' of each kind """',
    "ends in a backslash \\",
    "\\N{DASH} \\x \\u12 \\'",
    "control \x00 \x07 \x1b[31m \x85 \u2028 characters",
    "a word " * 500,
    "x" * 5000,
    "{{ jinja }} {% raw %} {# no #}",
    "# type: ignore",
    "lines\nand\r\nlines\n\n    indented",
    "\u65e5\u672c\u8a9e \U0001f600",
    '"',
    "\\",
    '"""',
]


def official(text: str) -> Data:
    """Return a document that describes everything with one text."""
    described = {"description": text}
    parameter = {"in": "query", "name": "q", "schema": {**STRING, **described}, **described}
    schemas = {
        "A": {**thing(x={**STRING, **described}, inner={**thing(y={**STRING, **described}), **described}), **described},
        "E": {"type": "string", "enum": ["a"], **described},
        "Choice": {"oneOf": [ref("A"), ref("E")], **described},
        "Props": {**thing(properties={**STRING, **described}, description={**STRING, **described}), **described},
    }
    get = answering(ref("A"), parameters=[parameter], summary=text, **described)
    return document(schemas, {"/a": {"get": get}, "/b": {"get": answering(ref("Props"), "other", **described)}})


def test_descriptions_reach_docstrings(tmp_path: Path) -> None:
    upstream = official("Zebra crossing.")
    package(with_docs(facts_of(upstream)[0], upstream), tmp_path)
    code = """
import inspect
from ringcentral_api import models
from ringcentral_api.api.things import read_thing
print(models.A.__doc__, "|", read_thing.sync.__doc__, "|", inspect.getsource(models.A), inspect.getsource(models.Props))
"""
    classes, call, source = run(tmp_path, code).split("|", 2)
    assert "Zebra crossing." in classes
    assert call.count("Zebra crossing.") >= 2, "the operation's own words and its argument's"
    assert source.count("Zebra crossing.") >= 5, "the class's own words and its fields'"


def test_nothing_without_docs(tmp_path: Path) -> None:
    package(facts_of(official("Zebra crossing."))[0], tmp_path)
    assert not [path for path in tmp_path.rglob("*.py") if "Zebra" in path.read_text(encoding="utf-8")]


def test_nasty_descriptions_compile(tmp_path: Path) -> None:
    """All of them at once: each describes one property, one class and one operation."""
    parts = [official(text) for text in NASTY]
    merged = document({}, {})
    for index, part in enumerate(parts):
        renamed = _renamed(part, index)
        merged["components"]["schemas"] |= renamed["components"]["schemas"]
        merged["paths"] |= renamed["paths"]
    package(with_docs(facts_of(merged)[0], merged), tmp_path)
    for path in tmp_path.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        ast.parse(text)
        assert "\x00" not in text
    assert run(tmp_path, "from ringcentral_api import models, api; print(len(models.__all__))").strip().isdigit()


def _renamed(value: Any, index: int) -> Any:
    if is_object(value):
        return {
            f"{key}{index}" if key in ("A", "E", "Choice", "Props", "/a", "/b") else key: _renamed(inner, index)
            for key, inner in value.items()
        }
    if is_list(value):
        return [_renamed(inner, index) for inner in value]
    if isinstance(value, str) and (value.startswith("#/") or value in ("readThing", "other")):
        return f"{value}{index}"
    return value


def test_what_only_one_document_has_is_left_alone() -> None:
    ours = facts_of(official("ours"))[0]
    theirs = copy.deepcopy(official("Theirs."))
    del theirs["paths"]["/b"]
    del theirs["components"]["schemas"]["A"]["properties"]["x"]
    theirs["components"]["schemas"]["New"] = {"description": "Theirs."}
    before = repr(ours)
    result = with_docs(ours, theirs)
    assert repr(ours) == before
    assert KEY not in result["paths"]["/b"]["get"]
    assert KEY not in result["components"]["schemas"]["A"]["properties"]["x"]
    assert result["components"]["schemas"]["A"]["properties"]["inner"][KEY] == "Theirs."
    assert result["components"]["schemas"]["Props"]["properties"]["description"][KEY] == "Theirs.", (
        "a property of that name is not prose"
    )
    assert "New" not in result["components"]["schemas"]


def test_the_committed_facts_and_package_have_none() -> None:
    assert KEY not in repr(load_document())
    assert HOME.package.is_dir()


@pytest.mark.parametrize("broken", [{}, {"paths": []}, {"components": {"schemas": []}}])
def test_a_document_of_another_shape(broken: Data) -> None:
    ours = facts_of(official("ours"))[0]
    assert with_docs(ours, broken) == ours
