"""Matching of calls that are two legs of one call, such as a ring-out.

The original compares every call with every other. Here inbound calls are indexed by what their other leg must have: the
two numbers (or a number and a name) and an interval of time.
"""

from __future__ import annotations

import datetime
import math
from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard, TypeVar

from rcext._records import changed, check_records, get, put
from rcext.errors import ConfigurationError
from rcext.relations import Record

from ._moments import moment, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

R = TypeVar("R", bound=Record)
R2 = TypeVar("R2", bound=Record)

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_MICROSECOND = datetime.timedelta(microseconds=1)
_CLIENT_SIDE = ("contact", "contactPhone")
_ALONE = {"subsequent": False, "hasSubsequent": False}
_FIRST = {"subsequent": False, "hasSubsequent": True}
_Key: TypeAlias = "tuple[object, str, object]"


def check_mergeability(
    outbound: Record, inbound: Record, *, strict: bool = False, max_start_time_discrepancy: float = 5.0
) -> bool:
    """Return whether two calls are the two legs of one call, such as a ring-out.

    They are if one is outbound and the other inbound, both start at about the same time (or neither has a start time),
    the called number of the first is the caller of the second, and the caller of the first has the number or the name
    that the second called. An absent number or name matches nothing.

    Args:
        outbound: the outbound call log record.
        inbound: the inbound call log record.
        strict: whether the `action` of the outbound call must be a ring-out too.
        max_start_time_discrepancy: the limit of the difference of their start times, in seconds (milliseconds in the
            original).

    Raises:
        ConfigurationError: the limit is not positive.
    """
    width = _width(max_start_time_discrepancy)
    return (
        _can_lead(outbound, strict=strict)
        and get(inbound, "direction") == "Inbound"
        and _near(_start(outbound), _start(inbound), width)
        and not set(_keys(outbound, "to", "from")).isdisjoint(_keys(inbound, "from", "to"))
    )


def combine_calls(outbound: R, inbound: R2, *, merge: bool = False) -> list[R | R2]:
    """Combine the two legs of one call for a list; return copies.

    Args:
        outbound: the outbound call log record.
        inbound: the inbound call log record.
        merge: `True` returns one call: the outbound one with the longer duration and the parties of the inbound one,
            which are usually more accurate. By default both are returned; the second has `subsequent` and the start
            time of the first, so that they stay together in a sorted list.

    Returns:
        One or two calls. The first has `has_subsequent` (dicts: `hasSubsequent`).
    """
    if not merge:
        start = text(get(outbound, "startTime"))
        together = {"subsequent": True, "hasSubsequent": False} | ({"startTime": start} if start else {})
        return [changed(outbound, _FIRST), changed(inbound, together)]
    fields: dict[str, Any] = {}
    durations = [value for call in (outbound, inbound) if isinstance(value := get(call, "duration"), (int, float))]
    if durations:
        fields["duration"] = max(durations)
    swapped = (("from", get(inbound, "to")), ("to", get(inbound, "from")))
    parties = {name: party for name, party in swapped if _is_record(party)}
    fields |= {name: _json(party) for name, party in parties.items()}
    whole = changed(outbound, {**fields, **_FIRST})
    for name, party in parties.items():
        for field in _CLIENT_SIDE:
            if (value := get(party, field)) is not None:
                put(get(whole, name), field, value)
    return [whole]


def process_calls(
    calls: Iterable[R], *, strict: bool = False, merge: bool = False, max_start_time_discrepancy: float = 5.0
) -> list[R]:
    """Combine the calls of a list that are two legs of one call, such as a ring-out.

    See `check_mergeability` for the condition, and `combine_calls` for the result. Each call is combined once at most,
    with the first match in the list. The time is linear in the calls, except for calls of the same two numbers within
    the same few seconds.

    Args:
        calls: call log records, active calls or calls of presences, models or dicts.
        strict: whether only calls whose `action` is a ring-out are combined.
        merge: whether two legs become one call, or stay two with `subsequent` and `has_subsequent` set.
        max_start_time_discrepancy: the limit of the difference of start times, in seconds (milliseconds in the
            original).

    Returns:
        Copies: first the combined calls, in the order of their outbound legs, then all others. All have `subsequent`
        and `has_subsequent` (dicts: `hasSubsequent`); on models these are client-side attributes.

    Raises:
        ConfigurationError: `calls` is not a list, or the limit is not positive.
    """
    width = _width(max_start_time_discrepancy)
    check_records("process_calls", "calls", calls)
    given = list(calls)
    inbound = _InboundCalls(given, width)
    together: list[R] = []
    used: set[int] = set()
    for place, call in enumerate(given):
        found = inbound.take(call) if _can_lead(call, strict=strict) else None
        if found is not None:
            together += combine_calls(call, given[found], merge=merge)
            used |= {place, found}
    return together + [changed(call, _ALONE) for place, call in enumerate(given) if place not in used]


class _InboundCalls:
    """Index of the inbound calls without another leg."""

    def __init__(self, calls: list[Any], width: float) -> None:
        self._width = width
        self._starts: dict[int, float | None] = {}
        self._places: defaultdict[tuple[_Key, int | None], list[int]] = defaultdict(list)
        for place in range(len(calls) - 1, -1, -1):  # from the end: the first match is popped first
            call = calls[place]
            if get(call, "direction") != "Inbound":
                continue
            start = self._starts[place] = _start(call)
            for key in _keys(call, "from", "to"):
                self._places[key, self._interval(start)].append(place)

    def take(self, call: Any) -> int | None:
        """Return the place of the first inbound call that is the other leg, and remove it."""
        start = _start(call)
        middle = self._interval(start)
        intervals = (None,) if middle is None else (middle - 1, middle, middle + 1)
        found = [
            place
            for key in _keys(call, "to", "from")
            for interval in intervals
            if (place := self._first(self._places.get((key, interval), []), start)) is not None
        ]
        if not found:
            return None
        del self._starts[min(found)]
        return min(found)

    def _first(self, places: list[int], start: float | None) -> int | None:
        while places and places[-1] not in self._starts:  # taken under another key
            places.pop()
        for place in reversed(places):
            if place in self._starts and _near(start, self._starts[place], self._width):
                return place
        return None

    def _interval(self, start: float | None) -> int | None:
        return None if start is None or math.isnan(start) else math.floor(start / self._width)


def _keys(call: Any, other: str, own: str) -> Iterator[_Key]:
    """Yield what a call and its other leg have in common: the far number, and the near number or name."""
    far = get(get(call, other), "phoneNumber")
    if not far:
        return
    for field in ("phoneNumber", "name"):
        near = get(get(call, own), field)
        if near:
            yield far, field, near


def _can_lead(call: Any, *, strict: bool) -> bool:
    return get(call, "direction") == "Outbound" and (not strict or "ringout" in str(get(call, "action")).lower())


def _near(first: float | None, second: float | None, width: float) -> bool:
    if first is None or second is None:
        return first is second
    return abs(first - second) < width


def _start(call: Any) -> float | None:
    """Return the start time in microseconds; None without one, NaN (equal to nothing) if it is malformed."""
    value = get(call, "startTime")
    if not value:
        return None
    start = moment(value)
    return math.nan if start is None else (start - _EPOCH) // _MICROSECOND


def _is_record(value: object) -> TypeGuard[Record]:
    return isinstance(value, Mapping) or hasattr(value, "to_dict")


def _json(party: Record) -> dict[str, Any]:
    fields = party if isinstance(party, Mapping) else party.to_dict()
    return {name: value for name, value in fields.items() if name not in _CLIENT_SIDE}


def _width(seconds: float) -> float:
    if not seconds > 0 or math.isinf(seconds):
        raise ConfigurationError(f"max_start_time_discrepancy={seconds!r} should be a positive number of seconds")
    return seconds * 1e6
