"""The commands of docs/command-line.md print what the page shows; `...` stands for anything."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Result

PAGE = Path(__file__).parents[2] / "docs" / "command-line.md"


def shown() -> Iterator[tuple[str, str]]:
    for block in re.findall(r"```console\n(.*?)```", PAGE.read_text(encoding="utf-8"), flags=re.DOTALL):
        yield from re.findall(r"^\$ (.*)\n((?:[^$].*\n)*)", block, flags=re.MULTILINE)


@pytest.mark.usefixtures("configured")
def test_the_commands_print_what_the_page_shows(rcext: Callable[..., Result]) -> None:
    """In the order of the page: later commands show what those before have done."""
    for command, output in shown():
        program, *arguments = shlex.split(command)
        assert program == "rcext"
        result = rcext(*arguments)
        pattern = re.escape(output.rstrip("\n")).replace(r"\.\.\.", ".*")
        matches = re.fullmatch(pattern, result.out.rstrip("\n"), flags=re.DOTALL)
        assert matches, f"{command}\n{result.out}{result.err}"


def test_commands_of_the_page_exist(rcext: Callable[..., Result]) -> None:
    named = set(re.findall(r"\brcext (?:-p \w+ )?([a-z]+)", PAGE.read_text(encoding="utf-8")))
    assert len(named) > 12
    for command in named - {"sandbox"}:
        assert rcext(command, "--help").code == 0, command
