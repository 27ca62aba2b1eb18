"""Changes of visibility: a program is visible while its host shows it and nothing has stopped it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import frozen

from ._clocks import elapsed

if TYPE_CHECKING:
    from ._clocks import Reading

Cause: TypeAlias = Literal["host", "signal", "sleep"]
"""The cause of a change: `set_visible`, job control, or the sleep of the machine."""

_SAME_RETURN = 1.0


@frozen
class Change:
    """The program was hidden, or is shown again.

    Attributes:
        visible: whether it is visible now.
        cause: the cause of the change.
        away: for how many seconds it was hidden, if it is shown again and that is known.
    """

    visible: bool
    cause: Cause
    away: float | None = None


@frozen
class Report:
    """Something that was noticed.

    Attributes:
        kind: `shown` and `hidden` by the host, `stopping` and `running` around a stop that SIGTSTP announced,
            `continued` by SIGCONT, which may follow a stop without SIGTSTP.
        at: the time.
    """

    kind: Literal["shown", "hidden", "stopping", "running", "continued"]
    at: Reading


class Changes:
    """Turns reports into changes. Not safe to use from several threads."""

    def __init__(self, *, shown: bool = True) -> None:
        self._shown = shown
        self._running = True
        self._visible = shown
        self._since: Reading | None = None
        self._returned: Reading | None = None

    def report(self, report: Report) -> list[Change]:
        """Return the changes of a report."""
        at = report.at
        if report.kind in ("shown", "hidden"):
            self._shown = report.kind == "shown"
            return self._compare("host", at)
        if report.kind == "continued" and self._running:
            return self._back("signal", None, at)
        self._running = report.kind != "stopping"
        return self._compare("signal", at)

    def slept(self, seconds: float, at: Reading) -> list[Change]:
        """Return the changes when the program finds that it was not running for some time."""
        return self._back("sleep", seconds, at)

    def _compare(self, cause: Cause, at: Reading) -> list[Change]:
        visible = self._shown and self._running
        if visible is self._visible:
            return []
        self._visible = visible
        if not visible:
            self._since = at
            return [Change(False, cause)]
        self._returned = at
        return [Change(True, cause, elapsed(self._since, at) if self._since is not None else None)]

    def _back(self, cause: Cause, away: float | None, at: Reading) -> list[Change]:
        """Return both changes of a pause that was noticed afterwards; the clocks and a signal may report the same."""
        if not self._visible or (self._returned is not None and elapsed(self._returned, at) < _SAME_RETURN):
            return []
        self._returned = at
        return [Change(False, cause), Change(True, cause, away)]
