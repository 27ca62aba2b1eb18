"""Batch requests: several ids in one path, and 207 answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._errors import Problem, invalid, problem
from .._multipart import batch

if TYPE_CHECKING:
    from collections.abc import Callable

MULTIPART_JSON = "application/vnd.ringcentral.multipart+json"


def for_ids(
    call: Call,
    parameter: str,
    one: Callable[[str], Any],
    *,
    limit: int,
    bodies: Callable[[str], Any] | None = None,
) -> Reply:
    """Answer for each id in the path, alone or in a 207.

    Args:
        call: the request.
        parameter: the path parameter with the ids.
        one: returns the body for an id, or raises a `Problem`.
        limit: the maximum number of ids.
        bodies: called with each id before `one` if there are several.

    Raises:
        Problem: for too many ids, and for a single id that does not exist.
    """
    text = call.path[parameter]
    ids = [id for id in text.split(",") if id]
    if len(ids) == 1 and "," not in text and not call.accepts(MULTIPART_JSON):
        return Reply(one(ids[0]))
    if not ids:
        raise invalid(parameter, text, "contains no id")
    if len(ids) > limit:
        raise problem("CMN-106", parameter=parameter, value=text, detail=f"at most {limit} are allowed")
    items: list[tuple[str, int, Any]] = []
    for id in ids:
        path = call.operation.path.replace(f"{{{parameter}}}", id)
        for name, value in call.path.items():
            path = path.replace(f"{{{name}}}", value)
        href = call.uri(path)
        try:
            if bodies is not None:
                bodies(id)
            items.append((href, 200, one(id)))
        except Problem as refusal:
            items.append((href, refusal.status, refusal.body()))
    if call.accepts(MULTIPART_JSON):
        entries = [
            {"resourceId": id, "status": status, "body": body} for id, (_, status, body) in zip(ids, items, strict=True)
        ]
        return Reply(entries, 207, media=MULTIPART_JSON)
    number = call.record.number
    content, media = batch(items, f"Boundary_{number}_{call.state.ids.key('boundary', 6).hex()}")
    return Reply(status=207, content=content, media=media)
