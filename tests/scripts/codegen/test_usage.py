"""Docstrings of models without a summary name the places that use them."""

from __future__ import annotations

from scripts.codegen.usage import usages

from .documents import STRING, answering, document, ref, taking, thing


def test_parents_come_before_operations_and_unused_schemas_are_named() -> None:
    schemas = {
        "Leaf": thing(id=STRING),
        "A": thing(leaf=ref("Leaf"), again=ref("A")),
        "B": thing(leaf=ref("Leaf")),
        "C": thing(leaf=ref("Leaf")),
        "D": thing(leaf=ref("Leaf"), only=ref("Once")),
        "Once": thing(id=STRING),
        "Unused": thing(id=STRING),
    }
    paths = {"/a": {"get": answering(ref("A"), "a"), "post": taking(ref("B"))}, "/b": {"get": answering(ref("A"), "b")}}
    found = usages(document(schemas, paths))
    assert found["Leaf"] == "Part of `A`, `B` and 2 others."
    assert found["Once"] == "Part of `D`."
    assert found["A"] == "Response of `GET /a` and response of `GET /b`."
    assert found["B"].startswith("Request body of `POST /a`")
    assert found["Unused"] == "`Unused`, which requests and responses do not use."
