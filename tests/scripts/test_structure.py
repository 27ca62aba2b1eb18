"""The check of the structure finds cycles, private imports and long functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.check.structure import MAX_LINES, find_cycles, find_long_functions, find_private_imports

if TYPE_CHECKING:
    from pathlib import Path


def test_cycles_of_any_length_are_found() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"a", "d"}, "d": {"e"}, "e": {"d"}, "f": {"a"}, "g": {"g"}}
    assert sorted(find_cycles(graph)) == [["a", "b", "c"], ["d", "e"]]


def test_private_modules_are_imported_within_their_package_only() -> None:
    graph = {
        "rcext.auth._session": {"rcext.auth._tokens", "rcext._flow", "rcext.push._delivery"},
        "rcext.auth": {"rcext.auth._session"},
        "scripts.bench": {"rcext._flow"},
        "ringcentral_api.api.sms": {"ringcentral_api.models._sms"},
    }
    assert find_private_imports(graph) == [
        ("rcext.auth._session", "rcext.push._delivery"),
        ("scripts.bench", "rcext._flow"),
    ]


def test_a_long_body_is_found_and_a_long_docstring_is_not(tmp_path: Path) -> None:
    lines = "\n    x = 1" * (MAX_LINES + 1)
    text = "\n    words" * (MAX_LINES + 1)
    path = tmp_path / "module.py"
    path.write_text(
        f'def long():\n    """Do."""{lines}\n\n\ndef documented():\n    """Do.\n{text}\n    """\n    x = 1\n'
    )
    assert list(find_long_functions(path)) == [("long", 1, MAX_LINES + 1)]
