"""Collection of changes: one entry for what is both sent and received."""

from dataclasses import replace
from typing import cast

from scripts.spec.diff.effective import Data, Expander, Parts
from scripts.spec.diff.rules import ACTIONS, AREAS, RULES, SEVERITIES, Change, Direction
from scripts.spec.diff.schemas import Found, SchemaComparison, shown, text
from scripts.spec.diff.usage import Usage


class Changes:
    """The changes found so far, and what comparing schemas needs.

    Args:
        old: The facts before.
        new: The facts after.
    """

    def __init__(self, old: Data, new: Data) -> None:
        self.old = old
        self.new = new
        self.usage = Usage(old, new)
        expanders = Expander(old), Expander(new)
        self.schemas: dict[Direction, SchemaComparison] = {
            "request": SchemaComparison(*expanders, "request"),
            "response": SchemaComparison(*expanders, "response"),
        }
        self._found: dict[tuple[str, str, str, str], Change] = {}

    def add(self, rule: str, where: str, what: str, *, direction: Direction = "request", area: str = "") -> None:
        """Add a change that is about an operation or the API as a whole."""
        row = RULES[rule]
        self._put(Change(rule, row.area or area, where, row.action, what, row.severity(direction)))

    def site(self, old: object, new: object, where: str, what: str, direction: Direction, area: str) -> None:
        """Compare the schemas of a place in an operation, such as a parameter or a body.

        Args:
            old: The schema before, or None.
            new: The schema after, or None.
            where: The operation.
            what: The place in words.
            direction: Whether a client sends or receives it.
            area: The area of changes that belong nowhere else.
        """
        if not isinstance(old, dict) or not isinstance(new, dict):
            if isinstance(old, dict) or isinstance(new, dict):
                self.add(
                    "schema-specified" if old is None else "schema-unspecified",
                    where,
                    what,
                    direction=direction,
                    area=area,
                )
            return
        before: Parts = (cast("Data", old),)
        after: Parts = (cast("Data", new),)
        for found in self.schemas[direction].site(before, after):
            self.found(found, where, what, direction, area)

    def found(self, found: Found, where: str, what: str, direction: Direction, area: str = "") -> None:
        """Add a difference of schemas."""
        row = RULES[found.rule]
        words = text(found)
        inside = any(step[0] != "|" for step in found.path)
        self._put(
            Change(
                rule=found.rule,
                area=row.area or area or ("Properties" if inside else "Schemas"),
                where=where,
                action=row.action,
                what=(what if words == "schema" else f"{what}: {words}") if what else words,
                severity=row.severity(direction),
                directions=(direction,),
                path=shown(found.path),
                inherited=found.inherited,
            )
        )

    def sorted(self) -> list[Change]:
        """Return the changes by area, place and action."""
        order = {area: index for index, area in enumerate(AREAS)}

        def key(change: Change) -> tuple[int, str, int, str, str]:
            return order[change.area], change.where, ACTIONS.index(change.action), change.what, change.rule

        return sorted(self._found.values(), key=key)

    def _put(self, change: Change) -> None:
        key = (change.rule, change.area, change.where, change.what)
        there = self._found.get(key)
        if there is not None:
            directions = tuple(sorted({*there.directions, *change.directions}))
            severity = max(there.severity, change.severity, key=SEVERITIES.index)
            change = replace(
                there, directions=directions, severity=severity, inherited=there.inherited and change.inherited
            )
        self._found[key] = change
