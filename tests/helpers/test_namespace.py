"""`rc.helpers`: lazy when it runs, and to type checkers what the modules are. See `tests/typing` for the checkers."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from rcext import AsyncRingCentral, RingCentral, helpers
from rcext.helpers import _namespace
from scripts import helpers_namespace

LAZY = """
import sys
from rcext import RingCentral
with RingCentral("http://127.0.0.1:1", "id", "secret") as rc:
    assert {"base", "call", "validation"} <= set(dir(rc.helpers))  # which consoles complete from
    assert rc.helpers.query.encode({"a": 1}) == "a=1"
print(*(name for name in sys.modules if name.startswith("rcext.helpers.")))
"""


def test_modules_are_imported_on_demand() -> None:
    run = subprocess.run([sys.executable, "-c", LAZY], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["rcext.helpers.query"]


async def test_both_clients_have_the_modules() -> None:
    with RingCentral("http://127.0.0.1:1", "id", "secret") as rc:
        assert rc.helpers is helpers  # type: ignore[comparison-overlap]  # a package, which checkers see as a class
    async with AsyncRingCentral("http://127.0.0.1:1", "id", "secret") as arc:
        assert arc.helpers.call is helpers.call  # type: ignore[comparison-overlap]  # a module, likewise


@pytest.mark.parametrize("name", helpers.__all__)
def test_the_namespace_has_the_names_of_the_module(name: str) -> None:
    module: Any = getattr(helpers, name)
    kind = getattr(_namespace, _namespace.Helpers.__annotations__[name])
    assert vars(kind()) == {public: getattr(module, public) for public in module.__all__}


def test_the_committed_file_is_up_to_date() -> None:
    assert helpers_namespace.main(["--check"]) == 0, "run `make regen`"
