"""API changes as text, as a section of a Markdown page, and as JSON."""

import json
from dataclasses import asdict

from scripts.spec.diff import ACTIONS, AREAS, Change, counts
from scripts.spec.errors import SpecError

TITLE = "# API changes"
_INTRODUCTION = f"""{TITLE}

What each new document changed, the newest first. `make next` adds a section and changes none. A **breaking** change may
fail a program that worked; a **risky** one may need a look. [The spec](spec.md) describes the rules.
"""
_MARKS = {"breaking": "!", "risky": "~", "info": " "}


def summary(changes: list[Change]) -> str:
    """Count the changes in a line.

    Args:
        changes: The changes.

    Returns:
        One line.
    """
    if not changes:
        return "no changes"
    parts = [f"{sum(change.action == action for change in changes)} {action}" for action in ACTIONS]
    breaking, risky = (sum(change.severity == name for change in changes) for name in ("breaking", "risky"))
    return f"{len(changes)} changes ({', '.join(parts)}), {breaking} of them breaking and {risky} risky"


def text(changes: list[Change], title: str = "") -> str:
    """Write the changes for a terminal.

    Args:
        changes: The changes, in the order to show them.
        title: From what to what.

    Returns:
        Lines of text; breaking ones begin with `!`, risky ones with `~`.
    """
    lines = [f"API changes{': ' if title else ''}{title}", summary(changes)]
    if not changes:
        return "\n".join(lines) + "\n"
    columns = (*ACTIONS, "breaking", "risky")
    lines += ["", f"{'':28}" + "".join(f"{name:>10}" for name in columns)]
    for area, numbers in counts(changes).items():
        if any(numbers.values()):
            lines.append(f"{area:28}" + "".join(f"{numbers[name]:>10}" for name in columns))
    for area in AREAS:
        found = [change for change in changes if change.area == area]
        if found:
            lines += ["", area]
            lines += [f"{_MARKS[c.severity]} {c.action:8} {c.where}: {c.what}" for c in found]
    return "\n".join(lines) + "\n"


def section(changes: list[Change], title: str) -> str:
    """Write the changes as a section of the page.

    Args:
        changes: The changes, in the order to show them.
        title: From what to what.

    Returns:
        The section, in Markdown.
    """
    lines = [f"## {title}", "", summary(changes)[:1].upper() + summary(changes)[1:] + "."]
    columns = (*ACTIONS, "breaking", "risky")
    if changes:
        lines += ["", f"| | {' | '.join(columns)} |", "|---|" + "---:|" * len(columns)]
        for area, numbers in counts(changes).items():
            if any(numbers.values()):
                lines.append(f"| {area} | {' | '.join(str(numbers[name]) for name in columns)} |")
    for area in AREAS:
        found = [change for change in changes if change.area == area]
        if not found:
            continue
        lines += ["", f"### {area}"]
        where = None
        for change in found:
            if change.where != where:
                where = change.where
                lines += ["", f"**{where}**", ""]
            mark = "" if change.severity == "info" else f"**{change.severity}** "
            lines.append(f"- {mark}{change.action}: {change.what}")
    return "\n".join(lines) + "\n"


def added(page: str, changes: list[Change], title: str) -> str:
    """Add a section to the page; sections that are there stay as they are.

    Args:
        page: The text of the page, empty for a new one.
        changes: The changes.
        title: From what to what; `title (2)` if another section has it.

    Returns:
        The page. A section that is there already, word for word, is not added again.

    Raises:
        SpecError: The page is not a changelog: it does not begin with our title.
    """
    if page and not page.startswith(TITLE):
        raise SpecError(f"the page does not begin with {TITLE!r}; name the changelog, or a file that does not exist")
    introduction, *sections = (page or _INTRODUCTION).split("\n## ")
    name, number = title, 1
    while True:
        fresh = section(changes, name).removeprefix("## ").rstrip("\n")
        same = [old for old in sections if old.split("\n", 1)[0] == name]
        if not same:
            break
        if same[0].rstrip("\n") == fresh:
            return page
        number += 1
        name = f"{title} ({number})"
    return "\n\n## ".join(part.rstrip("\n") for part in (introduction, fresh, *sections)) + "\n"


def as_json(changes: list[Change], title: str = "") -> str:
    """Write the changes as JSON.

    Args:
        changes: The changes.
        title: From what to what.

    Returns:
        An object with `title`, `counts` by severity, and `changes`; the keys of a change are those of `Change`.
    """
    severities = {name: sum(change.severity == name for change in changes) for name in ("breaking", "risky", "info")}
    listed = [asdict(change) for change in changes]
    return json.dumps({"title": title, "counts": severities, "changes": listed}, indent=1, ensure_ascii=False) + "\n"
