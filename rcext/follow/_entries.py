"""The entries of a cursor's queue: changes and gaps as text."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ._changes import Action, Change, FollowGap
from ._sources import source_of
from .errors import CursorError

if TYPE_CHECKING:
    from ._cursor import Known
    from ._sources import Observed, Source


def of_change(
    source: Source, action: Action, one: Observed, before: Known | None, revision: int, owner: str | None
) -> str:
    """The entry of a change.

    Args:
        source: where it was seen.
        action: what became of the object.
        one: the object as it is now.
        before: what was known of it.
        revision: how many changes of it there are with this one.
        owner: the extension whose session it is.
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
        "previous": before.digest if before is not None and before.alive else None,
        "at": one.modified,
        "raw": one.raw,
    }
    return json.dumps(entry, separators=(",", ":"))


def of_gap(source: Source, start: float, end: float, detail: str) -> str:
    """The entry of a gap."""
    entry = {"gap": detail, "kind": source.kind, "extension": source.scope, "start": start, "end": end}
    return json.dumps(entry, separators=(",", ":"))


def decode(seq: int, text: str) -> Change | FollowGap:
    """What an entry stands for.

    Raises:
        CursorError: it is damaged.
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
        facts = {
            "id": entry["id"],
            "seq": seq,
            "action": Action(entry["action"]),
            "object_id": entry["object"],
            "extension_id": entry["extension"],
            "version": entry["version"],
            "previous_version": entry["previous"],
            "at": datetime.fromtimestamp(at, UTC) if at is not None else None,
        }
        alive = facts["action"] is not Action.DELETED
        return source_of(entry["source"]).change(entry["raw"], facts, alive=alive)
    except (KeyError, TypeError, ValueError) as error:
        raise CursorError(f"entry {seq} of the cursor is damaged: {error!r}") from error
