"""One synchronization of a source: its pages are compared with the known versions (no I/O)."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ._changes import Action, Change, FollowGap
from ._cursor import Checkpoint, CursorUpdate, ObjectVersion
from ._sources import REACH, Observed, source_of
from .errors import CursorError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ._sources import Page, Source


class SyncPass:
    """State of one synchronization while its pages arrive.

    Args:
        source: the source.
        checkpoint: the source's checkpoint; `None` at the first start.
        start: the time since which objects are read or tracked.
        now: the local time, used if the server does not state its own.
        retention: how many seconds the version of an object is kept after the last response that contained it.
        full: whether all objects are read, not only changed ones.
        silent: whether objects are recorded without delivering changes.
    """

    def __init__(
        self,
        source: Source,
        checkpoint: Checkpoint | None,
        start: float,
        now: float,
        retention: float,
        *,
        full: bool = False,
        silent: bool = False,
    ) -> None:
        self.source = source
        self.checkpoint = checkpoint
        self.start = start
        self.full = full
        self.token: str | None = None
        self.largest_page = 0
        self._silent = silent
        self._retention = retention
        self._time = now
        self._has_server_time = False
        self._seen: set[str] = set()
        # Older objects may have been pruned: treat them as unknown, not as new.
        self._born = start if checkpoint is None else max(checkpoint.start, checkpoint.synced - retention)

    def note(self, page: Page) -> None:
        """Keep the first token and server time, so that later changes belong to the next synchronization."""
        if self.token is None:
            self.token = page.token
        if not self._has_server_time and page.time is not None:
            self._time, self._has_server_time = page.time, True
        self.largest_page = max(self.largest_page, len(page.records))

    def new_checkpoint(self, token: str) -> Checkpoint:
        """Return the source's checkpoint after this synchronization."""
        return Checkpoint(token, self._time, self.checkpoint.start if self.checkpoint is not None else self.start)

    def observe(self, page: Page) -> list[Observed]:
        """Return a page's objects in the order of their changes (the server mostly sends the newest first)."""
        observed = [one for one in map(self.source.observe, page.records) if one is not None]
        observed.sort(key=lambda one: one.modified or one.created or 0.0)
        self._seen.update(one.id for one in observed)
        return observed

    def missing(self, existing: Iterable[str]) -> list[Observed]:
        """Return the known objects that no page contained: they have been deleted."""
        return [Observed(id, "", None, None, {"id": id}) for id in existing if id not in self._seen]

    def compare(
        self,
        observed: Iterable[Observed],
        known: Mapping[str, ObjectVersion],
        checkpoint: Checkpoint | None,
        reached: float,
        owner: str | None,
    ) -> CursorUpdate:
        """Compare a page with the known versions.

        Args:
            observed: the page's objects, in order.
            known: the known versions of them.
            checkpoint: the new checkpoint, with the last page.
            reached: the time since which the server has sent everything, with the last page.
            owner: the extension id of the session.
        """
        versions: dict[str, ObjectVersion] = {}
        entries = self._gaps(reached) if checkpoint is not None else []
        for one in observed:
            before = versions.get(one.id) or known.get(one.id)
            if before is not None and not _is_newer(before, one):
                continue
            versions[one.id] = version = _next_version(before, one)
            action = self._action(before, one)
            if action is not None:
                entries.append(encode_change(self.source, action, one, before, version.revision, owner))
        prune = checkpoint.synced - self._retention if checkpoint is not None and self.source.dated else None
        return CursorUpdate(self.source.name, self._time, versions, entries, checkpoint, prune, owner)

    def _action(self, before: ObjectVersion | None, one: Observed) -> Action | None:
        if self._silent:
            return None
        exists = bool(one.digest)
        if before is None:
            if not exists:
                # Deleted before it was known. Only an incremental synchronization says that this is recent.
                return None if self.full else Action.DELETED
            return Action.CREATED if one.created is None or one.created >= self._born else Action.UPDATED
        if exists:
            return Action.UPDATED if before.exists else Action.CREATED
        return Action.DELETED if before.exists else None

    def _gaps(self, reached: float) -> list[str]:
        if not self.full or self._silent or not self.source.dated:
            return []
        gaps: list[str] = []
        if self.checkpoint is not None and self._time - self.checkpoint.synced > REACH:
            detail = "no synchronization for more than 30 days; the server does not keep older changes"
            gaps.append(encode_gap(self.source, self.checkpoint.synced, self._time - REACH, detail))
        if reached > self.start:
            detail = "the server did not return all objects created in this period"
            gaps.append(encode_gap(self.source, self.start, reached, detail))
        return gaps


def _next_version(before: ObjectVersion | None, one: Observed) -> ObjectVersion:
    if before is None:
        return ObjectVersion(one.digest, 1, one.modified, one.created)
    return ObjectVersion(
        one.digest,
        before.revision + 1,
        one.modified if one.modified is not None else before.modified,
        one.created if one.created is not None else before.created,
    )


def _is_newer(before: ObjectVersion, one: Observed) -> bool:
    if one.digest == before.digest:
        return False
    if not one.digest or before.modified is None or one.modified is None:
        return True
    # A response may be older than the one before it: the server is replicated.
    return one.modified >= before.modified if before.exists else one.modified > before.modified


def encode_change(
    source: Source, action: Action, one: Observed, before: ObjectVersion | None, revision: int, owner: str | None
) -> str:
    """Return the queue entry of a change.

    Args:
        source: the object's source.
        action: what happened to the object.
        one: the object.
        before: the version known before.
        revision: the number of changes, including this one.
        owner: the extension id of the session.
    """
    extension = source.extension_of(one.raw)
    if extension is None:
        extension = owner if source.scope == "~" and owner is not None else source.scope
    entry = {
        "source": source.name,
        "id": f"{source.name}:{one.id}:{revision}:{one.digest or 'deleted'}",
        "action": action.value,
        "object": one.id,
        "extension": extension,
        "version": one.digest,
        "previous": before.digest if before is not None and before.exists else None,
        "at": one.modified,
        "raw": one.raw,
    }
    return json.dumps(entry, separators=(",", ":"))


def encode_gap(source: Source, start: float, end: float, detail: str) -> str:
    """Return the queue entry of a gap."""
    entry = {"gap": detail, "kind": source.kind, "extension": source.scope, "start": start, "end": end}
    return json.dumps(entry, separators=(",", ":"))


def decode_entry(seq: int, text: str) -> Change | FollowGap:
    """Return the change or gap of a queue entry.

    Raises:
        CursorError: the entry is damaged.
    """
    try:
        entry: dict[str, Any] = json.loads(text)
        if "gap" in entry:
            return FollowGap(
                kind=entry["kind"],
                extension_id=entry["extension"],
                start=datetime.fromtimestamp(entry["start"], UTC),
                end=datetime.fromtimestamp(entry["end"], UTC),
                detail=entry["gap"],
            )
        at = entry["at"]
        fields = {
            "id": entry["id"],
            "seq": seq,
            "action": Action(entry["action"]),
            "object_id": entry["object"],
            "extension_id": entry["extension"],
            "version": entry["version"],
            "previous_version": entry["previous"],
            "at": datetime.fromtimestamp(at, UTC) if at is not None else None,
        }
        exists = fields["action"] is not Action.DELETED
        return source_of(entry["source"]).change(entry["raw"], fields, exists=exists)
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError) as error:
        raise CursorError(f"entry {seq} of the cursor is damaged: {error!r}") from error
