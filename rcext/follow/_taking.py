"""One synchronization of a source: its pages are compared with what is known, and what differs is a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import _entries
from ._changes import Action
from ._cursor import Known, Mark, Write
from ._sources import REACH, Observed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ._sources import Page, Source


class Taking:
    """One synchronization while its pages come in.

    Args:
        source: what is synchronized.
        mark: how far it had been read before; `None` at the first start.
        start: the moment since which objects are asked for, or followed.
        now: the time, in case that the server does not say it.
        keep: for how many seconds an object is remembered after the server last spoke of it.
        full: whether all there is is read, not what has changed.
        silent: whether nothing is told, only taken note of.
    """

    def __init__(
        self,
        source: Source,
        mark: Mark | None,
        start: float,
        now: float,
        keep: float,
        *,
        full: bool = False,
        silent: bool = False,
    ) -> None:
        self.source = source
        self.mark = mark
        self.start = start
        self.full = full
        self.token: str | None = None
        self.most = 0
        self._silent = silent
        self._keep = keep
        self._time = now
        self._told_time = False
        self._seen: set[str] = set()
        # What is older may have been forgotten, so that it cannot be told from what was never there.
        self._born = start if mark is None else max(mark.start, mark.synced - keep)

    def note(self, page: Page) -> None:
        """Take the token and the time of the first page that has them: what changes later comes next time."""
        if self.token is None:
            self.token = page.token
        if not self._told_time and page.time is not None:
            self._time, self._told_time = page.time, True
        self.most = max(self.most, len(page.records))

    def new_mark(self, token: str) -> Mark:
        """How far the source has been read when this is done."""
        return Mark(token, self._time, self.mark.start if self.mark is not None else self.start)

    def observe(self, page: Page) -> list[Observed]:
        """The objects of a page in the order in which they were changed; mostly the platform gives the newest first."""
        observed = [one for one in map(self.source.observe, page.records) if one is not None]
        observed.sort(key=lambda one: one.modified or one.created or 0.0)
        self._seen.update(one.id for one in observed)
        return observed

    def missing(self, alive: Iterable[str]) -> list[Observed]:
        """Those of the objects that are known to be there, and no page had: they are deleted."""
        return [Observed(id, "", None, None, {"id": id}) for id in alive if id not in self._seen]

    def compare(
        self,
        observed: Iterable[Observed],
        known: Mapping[str, Known],
        mark: Mark | None,
        reached: float,
        owner: str | None,
    ) -> Write:
        """What is to be kept of a page.

        Args:
            observed: its objects, in order.
            known: what is known of them.
            mark: the new mark, with the last page.
            reached: the moment since which the platform has given everything, with the last page.
            owner: the extension whose session it is.
        """
        fresh: dict[str, Known] = {}
        entries = self._gaps(reached) if mark is not None else []
        for one in observed:
            before = fresh.get(one.id) or known.get(one.id)
            if before is not None and not _is_news(before, one):
                continue
            fresh[one.id] = after = _known(before, one)
            action = self._action(before, one)
            if action is not None:
                entries.append(_entries.of_change(self.source, action, one, before, after.revision, owner))
        forget = mark.synced - self._keep if mark is not None and self.source.dated else None
        return Write(self.source.name, self._time, fresh, entries, mark, forget, owner)

    def _action(self, before: Known | None, one: Observed) -> Action | None:
        if self._silent:
            return None
        alive = bool(one.digest)
        if before is None:
            if not alive:
                # Deleted before anybody knew of it; only what has changed since is told in its own right.
                return None if self.full else Action.DELETED
            return Action.CREATED if one.created is None or one.created >= self._born else Action.UPDATED
        if alive:
            return Action.UPDATED if before.alive else Action.CREATED
        return Action.DELETED if before.alive else None

    def _gaps(self, reached: float) -> list[str]:
        """What may have been missed for good."""
        if not self.full or self._silent or not self.source.dated:
            return []
        gaps: list[str] = []
        if self.mark is not None and self._time - self.mark.synced > REACH:
            detail = "nothing was read for more than 30 days, and the platform need not keep more"
            gaps.append(_entries.of_gap(self.source, self.mark.synced, self._time - REACH, detail))
        if reached > self.start:
            detail = "the platform did not give all that was created then"
            gaps.append(_entries.of_gap(self.source, self.start, reached, detail))
        return gaps


def _known(before: Known | None, one: Observed) -> Known:
    if before is None:
        return Known(one.digest, 1, one.modified, one.created)
    return Known(
        one.digest,
        before.revision + 1,
        one.modified if one.modified is not None else before.modified,
        one.created if one.created is not None else before.created,
    )


def _is_news(before: Known, one: Observed) -> bool:
    if one.digest == before.digest:
        return False
    if not one.digest or before.modified is None or one.modified is None:
        return True
    # An answer may be older than the one before it: the platform answers from more than one machine.
    return one.modified >= before.modified if before.alive else one.modified > before.modified
