"""The table of settings, compared with the code."""

from __future__ import annotations

import inspect
import re

from rcext import AsyncRingCentral, RingCentral
from rcext.client._settings import ENVIRONMENT

from .blocks import ROOT

PAGE = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip().strip("|").split("|")]
    for line in PAGE.partition("\n|---|")[2].partition("\n\n")[0].splitlines()[1:]
]
ARGUMENTS = {name: (variables, default) for name, variables, default in (row[:3] for row in ROWS) if name}
# Sources in which a variable of the environment is read by name.
SOURCES = [ROOT / "rcext", ROOT / "generated" / "ringcentral_api"]


def names(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def test_every_argument_has_a_row() -> None:
    for client in (RingCentral, AsyncRingCentral):
        parameters = list(inspect.signature(client.__init__).parameters)[1:]
        assert [f"`{name}`" for name in parameters] == list(ARGUMENTS)


def test_defaults_are_those_of_the_code() -> None:
    parameters = inspect.signature(RingCentral.__init__).parameters
    for name, (_, default) in ARGUMENTS.items():
        value = parameters[name.strip("`")].default
        if isinstance(value, bool):
            assert default == f"`{value}`", name
        elif isinstance(value, int | float):
            assert float(default) == value, name
        elif isinstance(value, str) and value and "://" not in value:
            assert default == f"`{value}`", name


def test_every_variable_has_a_row() -> None:
    of_arguments = {name: names(variables) for name, (variables, _) in ARGUMENTS.items()}
    for argument, variable in ENVIRONMENT.items():
        assert variable in of_arguments[f"`{argument}`"]
    read = {
        variable
        for folder in SOURCES
        for path in folder.glob("**/*.py")
        if path.relative_to(folder).parts[0] not in ("models", "api")
        for variable in re.findall(r"\b(?:RC|RCEXT)_[A-Z_]+\b", path.read_text(encoding="utf-8"))
    }
    assert read == {name for name in names(PAGE) if re.fullmatch(r"(?:RC|RCEXT)_[A-Z_]+", name)}
