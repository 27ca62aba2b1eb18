"""Calls of presences, merged with those of the call log."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict, TypeVar, cast, overload

from rcext._records import changed, check_records, get, overlaid
from rcext.relations import Model, Record

from ._moments import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ringcentral_api.models import CallLogRecord

R = TypeVar("R", bound=Record)


class PresenceParty(TypedDict, total=False):
    """A party of a call of a presence."""

    phoneNumber: str
    name: str


PresenceCall = TypedDict(
    "PresenceCall",
    {
        "id": NotRequired[str],
        "uri": str,
        "sessionId": NotRequired[str],
        "from": PresenceParty,
        "to": PresenceParty,
        "direction": NotRequired[str],
        "startTime": str,
        "duration": int,
        "type": str,
        "action": str,
        "result": str,
        "telephonyStatus": NotRequired[str],
    },
)
"""A call of a presence in the form of a call log record."""

_UNKNOWN = ("uri", "startTime", "duration", "type", "action")
"""The fields that presences lack."""


def parse_presence_calls(active_calls: Iterable[Record]) -> list[PresenceCall]:
    """Convert the calls of a presence (`activeCalls`) to call log records, as plain dicts.

    Fields that presences lack are empty (`uri`, `type`, `action`) or 0 (`duration`); an absent id, session or direction
    is omitted. `startTime` is empty while a call rings. `result` is `In Progress`, or `NoCall` for a call that has
    ended.

    Args:
        active_calls: models (`ActiveCallInfo`) or dicts.

    Raises:
        ConfigurationError: `active_calls` is not a list.
    """
    check_records("parse_presence_calls", "active_calls", active_calls)
    return [_parsed(call) for call in active_calls]


@overload
def merge_presence_calls(  # pyright: ignore[reportOverlappingOverload]  # lists are invariant, and this one is new
    presence_calls: Iterable[CallLogRecord], presence: Model, *, now: datetime.datetime | None = None
) -> list[CallLogRecord]: ...
@overload
def merge_presence_calls(  # pyright: ignore[reportOverlappingOverload]  # lists are invariant, and this one is new
    presence_calls: Iterable[dict[str, Any]],
    presence: Mapping[str, Any] | None,
    *,
    now: datetime.datetime | None = None,
) -> list[dict[str, Any]]: ...
@overload
def merge_presence_calls(
    presence_calls: Iterable[R], presence: Record | None, *, now: datetime.datetime | None = None
) -> list[R | CallLogRecord | dict[str, Any]]: ...
def merge_presence_calls(
    presence_calls: Iterable[Any], presence: Record | None, *, now: datetime.datetime | None = None
) -> list[Any]:
    """Update the calls of earlier presences with a new presence.

    Calls are matched by session id. Known calls keep the fields that presences lack, in particular their start time.
    New calls come last, with the start time of the presence, or else `now`. The time is linear in the calls; the
    arguments are not changed.

    Args:
        presence_calls: the result for the presence before, initially empty; or call log records.
        presence: a presence, or the body of its notification; a model or a dict.
        now: the start time of calls without one; the current time by default.

    Returns:
        A new list. New calls are `CallLogRecord` models if the presence is a model, and dicts otherwise; known calls
        keep their form. `telephonyStatus` is set on all calls of the presence, on models as a client-side attribute.

    Raises:
        ConfigurationError: `presence_calls` is not a list.
    """
    check_records("merge_presence_calls", "presence_calls", presence_calls)
    found = get(presence, "activeCalls") if presence is not None else None
    active = [cast("dict[str, Any]", call) for call in parse_presence_calls(cast("list[Record]", found or []))]
    known = list(presence_calls)
    merged = _merge(known, [{name: value for name, value in call.items() if name not in _UNKNOWN} for call in active])
    moment = (now or datetime.datetime.now(datetime.UTC)).astimezone(datetime.UTC)
    start = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    starts = {call.get("sessionId"): call["startTime"] for call in reversed(active)}
    result: list[Any] = []
    for place, call in enumerate(merged):
        if place >= len(known):
            rest = {"uri": "", "duration": 0, "type": "", "action": "", "startTime": starts[call.get("sessionId")]}
            result.append(_new({**call, **rest, "startTime": rest["startTime"] or start}, presence))
        else:
            result.append(call if get(call, "startTime") else changed(call, {"startTime": start}))
    return result


def merge_all(presence_calls: Iterable[R], calls: Iterable[R], active_calls: Iterable[R] = ()) -> list[R]:
    """Merge calls of presences, the call log and the active calls into one list, each session once.

    Precedence: active calls, then call log, then presence. The time is linear in the calls; the arguments are not
    changed.

    Args:
        presence_calls: calls as `merge_presence_calls` returns them.
        calls: call log records.
        active_calls: active calls.

    Returns:
        A new list: first the calls of presences, then the rest of the call log, then the rest of the active calls. A
        call in several sources has the form (model or dict) of the first.

    Raises:
        ConfigurationError: an argument is not a list.
    """
    for name, given in (("presence_calls", presence_calls), ("calls", calls), ("active_calls", active_calls)):
        check_records("merge_all", name, given)
    return _merge(_merge(presence_calls, calls), active_calls)


def _merge(target: Iterable[R], supplement: Iterable[R]) -> list[R]:
    newer = list(supplement)
    by_session: dict[object, R] = {}
    for call in newer:
        if session := get(call, "sessionId"):
            by_session.setdefault(session, call)
    result: list[R] = []
    used: set[object] = set()
    for call in target:
        session = get(call, "sessionId")
        found = by_session.get(session) if session else None
        if found is None:
            result.append(call)
        else:
            used.add(session)
            result.append(overlaid(call, found))
    return result + [call for call in newer if get(call, "sessionId") not in used]


def _parsed(call: Record) -> PresenceCall:
    status = get(call, "telephonyStatus")
    known = {name: str(value) for name in ("id", "sessionId", "direction") if (value := get(call, name)) is not None}
    parsed = {
        **known,
        "uri": "",
        "from": _party(call, "from"),
        "to": _party(call, "to"),
        "startTime": text(get(call, "startTime")) or "",
        "duration": 0,
        "type": "",
        "action": "",
        "result": "NoCall" if status == "NoCall" else "In Progress",
        **({} if status is None else {"telephonyStatus": str(status)}),
    }
    return cast("PresenceCall", parsed)


def _party(call: Record, name: str) -> PresenceParty:
    fields = (("phoneNumber", get(call, name)), ("name", get(call, f"{name}Name")))
    return cast("PresenceParty", {field: value for field, value in fields if value is not None})


def _new(call: dict[str, Any], presence: Record | None) -> Record:
    if isinstance(presence, Mapping):
        return call
    from ringcentral_api.models import CallLogRecord

    status = call.pop("telephonyStatus", None)
    record = CallLogRecord.from_dict(call)
    record.telephony_status = status
    return record
