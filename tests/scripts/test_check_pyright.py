"""Which folders pyright checks again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from scripts.check.pyright import digests, stale

if TYPE_CHECKING:
    from pathlib import Path

ALL = ["generated", "rcext", "scripts", "tests", "examples"]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ("generated/ringcentral_api/models/sms.pyi", ALL),
        ("rcext/client.py", ALL[1:]),
        ("tests/test_it.py", ALL[2:]),
        ("examples/demo.py", ALL[2:]),
        ("pyproject.toml", ALL),
        ("pyrightconfig.json", ALL),
        ("typings/httpx.pyi", ALL),
        ("httpx.py", ALL),
        ("tests/__pycache__/test_it.cpython-311.pyc", []),
        ("docs/client.md", []),
    ],
)
def test_a_change_concerns_its_layer_and_those_after_it(changed: str, expected: list[str], tmp_path: Path) -> None:
    for name in ("pyproject.toml", "generated/ringcentral_api/client.py", "rcext/client.py", changed):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x = 1")
    stamps = tmp_path / "pyright.json"
    assert stale(digests(tmp_path), stamps) == ALL
    before = digests(tmp_path)
    (tmp_path / changed).write_text("x = 2")
    stamps.write_text(json.dumps(before))
    assert stale(digests(tmp_path), stamps) == expected


@pytest.mark.parametrize("damaged", ['{"rcext": ', "[]", "1", '{"rcext": 1}'])
def test_a_damaged_stamp_checks_everything(damaged: str, tmp_path: Path) -> None:
    (tmp_path / "pyright.json").write_text(damaged)
    assert stale(dict.fromkeys(ALL, "x"), tmp_path / "pyright.json") == ALL
