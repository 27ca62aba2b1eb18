"""Names of the inline members of a union."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.codegen.prepare.hoist import option_names


def item(*keys: str, required: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"type": "object", "properties": {key: {"type": "string"} for key in keys}, "required": list(required)}


@pytest.mark.parametrize(
    ("members", "names"),
    [
        ([item("phoneNumber"), item("extensionId")], ["TByPhoneNumber", "TByExtensionId"]),
        ([item("a", "b", required=("b",)), item("c")], ["TByB", "TByC"]),
        ([item("name", "x"), item("name", "y")], ["TByX", "TByY"]),
        ([item("name"), item("name", "y")], ["TOption1", "TByY"]),
        ([{"enum": ["max"]}, {"type": "integer"}], ["TMax", "TOption2"]),
        ([{"enum": ["a", "b"]}, {"type": "integer"}], ["TValue", "TOption2"]),
        ([{"enum": ["a", "b"]}, {"enum": ["c", "d"]}], ["TOption1", "TOption2"]),
        ([item("x-y"), item("x_y")], ["TOption1", "TOption2"]),
        ([], []),
    ],
)
def test_a_member_is_named_after_what_only_it_has(members: list[dict[str, Any]], names: list[str]) -> None:
    assert option_names("T", members) == names
