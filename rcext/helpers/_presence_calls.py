"""Calls of presences, and how they become one list with those of the call log."""

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
"""What a presence does not know of its calls."""


def parse_presence_calls(active_calls: Iterable[Record]) -> list[PresenceCall]:
    """The calls of a presence (`activeCalls`) in the form of call log records, as plain dicts.

    What a presence does not know is empty (`uri`, `type`, `action`), 0 (`duration`), or left out where it has an id,
    session or direction. `startTime` is empty while a call rings. `result` is `In Progress`, or the telephony status
    `NoCall` of a call that has ended.

    Args:
        active_calls: models (`ActiveCallInfo`) or dicts.

    Raises:
        ConfigurationError: they are no list, but the whole presence for instance.
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
    """The calls known from presences so far, brought up to date with a presence that has just come.

    Calls are the same where their session ids are. Known ones keep what a presence does not know: their start time
    above all. New ones come last, with the start time that the presence has, or else `now`. Linear in the calls; what
    is given stays as it is.

    Args:
        presence_calls: what this function returned for the presence before, at first nothing; or call log records.
        presence: a presence or the body of a notification about one, model or dict.
        now: the moment taken for calls without a start time; the present unless given.

    Returns:
        A new list. Of a presence that is a model new calls are `CallLogRecord` models, of a dict dicts; known ones stay
        in their form. `telephonyStatus` is set on all that the presence has, on models as a client-side attribute.

    Raises:
        ConfigurationError: the calls are no list.
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
    """Calls of presences, of the call log and of the active calls as one list, each session once.

    What the call log says of a call goes before what presences say, and what the active calls say before both. Linear
    in the calls; what is given stays as it is.

    Args:
        presence_calls: calls as `merge_presence_calls` returns them.
        calls: records of the call log.
        active_calls: records of the active calls.

    Returns:
        A new list: first the calls of presences, then others of the call log, then other active ones. A call that
        several sources know is of the form, model or dict, that it has in the first of them.

    Raises:
        ConfigurationError: something of it is no list.
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
