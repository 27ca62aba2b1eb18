"""The changes of the API, as text to read and as Markdown to keep."""

from scripts.spec.diff import ACTIONS, AREAS, Change, counts

_TITLE = "API changes"


def summary(changes: list[Change]) -> str:
    """Say in a line how much changed.

    Args:
        changes: The changes.

    Returns:
        One line.
    """
    if not changes:
        return "no changes"
    breaking = sum(change.breaking for change in changes)
    parts = [f"{sum(change.action == action for change in changes)} {action}" for action in ACTIONS]
    return f"{len(changes)} changes ({', '.join(parts)}), {breaking} of them breaking"


def text(changes: list[Change], title: str = "") -> str:
    """Write the changes for a terminal.

    Args:
        changes: The changes, in the order to show them.
        title: From what to what.

    Returns:
        Lines of text; breaking ones begin with `!`.
    """
    lines = [f"{_TITLE}{': ' if title else ''}{title}", summary(changes)]
    if not changes:
        return "\n".join(lines) + "\n"
    lines += ["", f"{'':28}{'added':>9}{'removed':>9}{'changed':>9}{'breaking':>10}"]
    for area, numbers in counts(changes).items():
        if any(numbers.values()):
            row = "".join(f"{numbers[action]:>9}" for action in ACTIONS)
            lines.append(f"{area:28}{row}{numbers['breaking']:>10}")
    for area in AREAS:
        found = [change for change in changes if change.area == area]
        if found:
            lines += ["", area]
            lines += [f"{'!' if c.breaking else ' '} {c.action:8} {c.where}: {c.what}" for c in found]
    return "\n".join(lines) + "\n"


def markdown(changes: list[Change], title: str = "") -> str:
    """Write the changes as a Markdown page.

    Args:
        changes: The changes, in the order to show them.
        title: From what to what.

    Returns:
        The page.
    """
    lines = [f"# {_TITLE}{': ' if title else ''}{title}", "", summary(changes)[:1].upper() + summary(changes)[1:] + "."]
    if changes:
        lines += ["", "| | added | removed | changed | breaking |", "|---|---:|---:|---:|---:|"]
        for area, numbers in counts(changes).items():
            if any(numbers.values()):
                row = " | ".join(str(numbers[key]) for key in (*ACTIONS, "breaking"))
                lines.append(f"| {area} | {row} |")
    for area in AREAS:
        found = [change for change in changes if change.area == area]
        if not found:
            continue
        lines += ["", f"## {area}"]
        where = None
        for change in found:
            if change.where != where:
                where = change.where
                lines += ["", f"**{where}**", ""]
            lines.append(f"- {'**breaking** ' if change.breaking else ''}{change.action}: {change.what}")
    return "\n".join(lines) + "\n"
