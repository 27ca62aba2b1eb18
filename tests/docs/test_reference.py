"""The reference: every public name once, and every error in the tree."""

from __future__ import annotations

import re
from collections import Counter

from rcext import RingCentralError
from rcext import errors as errors_module

from .blocks import ROOT

REFERENCE = sorted((ROOT / "docs" / "reference").glob("*.md"))
ERRORS = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")


def public_names() -> list[str]:
    """Return the names of `docs/public-api.md`, with their modules."""
    found: list[str] = []
    module = ""
    for line in (ROOT / "docs" / "public-api.md").read_text(encoding="utf-8").splitlines():
        if heading := re.fullmatch(r"## `([\w.]+)`", line):
            module = heading[1]
        elif entry := re.match(r"- `(\w+)`", line):
            found.append(f"{module}.{entry[1]}")
    return found


def documented() -> list[str]:
    """Return the names that the pages of the reference ask for."""
    found: list[str] = []
    for page in REFERENCE:
        for match in re.finditer(
            r"^::: ([\w.]+)\n(?: {4}options:\n {6}members:\n((?: {8}- \w+\n)+))?",
            page.read_text(encoding="utf-8") + "\n",
            re.MULTILINE,
        ):
            members = re.findall(r"- (\w+)", match[2] or "")
            found += [f"{match[1]}.{member}" for member in members] or [match[1]]
    return found


def test_every_public_name_is_in_the_reference_once() -> None:
    # Two constants appear twice: the list of public names has them in each module that exports them.
    twice = {"rcext.client.DEVELOPER_SANDBOX", "rcext.client.PRODUCTION"}
    counts = Counter(documented())
    assert {name for name, count in counts.items() if count > 1} == set()
    missing = [name for name in public_names() if name not in counts and name not in twice]
    assert missing == [], "add `::: <name>` to a page of docs/reference/"
    assert sorted(set(counts) - set(public_names())) == [], "these names are gone"


def test_the_tree_of_errors_has_every_error() -> None:
    table = ERRORS.partition("## Tree\n")[2].partition("\n\n## ")[0]
    rows = re.findall(r"^\| `(\w+)`(?: / `(\w+)`)? \|", table, re.MULTILINE)
    shown = {child or parent for parent, child in rows}
    raised = {name for name in errors_module.__all__ if isinstance(getattr(errors_module, name), type)}
    assert shown == {name for name in raised if issubclass(getattr(errors_module, name), RingCentralError)}
    for parent, child in rows:
        if child:
            assert issubclass(getattr(errors_module, child), getattr(errors_module, parent)), child
