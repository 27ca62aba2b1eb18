"""Call analytics, aggregated from the call log of the sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._clock import DAY, iso, parse_iso
from .._errors import invalid
from . import operation

if TYPE_CHECKING:
    from .._operations import Schema
    from .._state.store import Document

_RESULTS = {
    "Accepted": "completed",
    "Call connected": "completed",
    "Missed": "missed",
    "Voicemail": "voicemail",
    "No Answer": "abandoned",
    "Stopped": "abandoned",
}
#: Lengths of the intervals in seconds.
_INTERVALS = {"Hour": 3600.0, "Day": DAY, "Week": 7 * DAY, "Month": 30 * DAY}
#: Maximum number of intervals of a timeline.
MAX_POINTS = 800


def _kinds(call_record: Document) -> dict[str, str]:
    """Return the categories of a call, by the name of their counter."""
    answered = call_record["result"] in ("Accepted", "Call connected")
    outbound = call_record["direction"] == "Outbound"
    response = ("connected" if answered else "notConnected") if outbound else "answered" if answered else "notAnswered"
    return {
        "callsByDirection": "outbound" if outbound else "inbound",
        "callsByOrigin": "external",
        "callsByResponse": response,
        "callsByType": "outbound" if outbound else "direct",
        "callsByResult": _RESULTS.get(call_record["result"], "unknown"),
        "callsByCompanyHours": "businessHours",
        "callsByQueueHours": "businessHours",
        "callsByEndingParty": "caller",
    }


def _groups(call: Call) -> tuple[str, list[tuple[str, Document, list[str]]]]:
    """Return the kind of the groups, and each group with its key, its info and its extensions."""
    grouping: Document = call.fields["grouping"]
    kind = str(grouping.get("groupBy") or {"Queue": "Queues", "Site": "Sites", "Department": "Departments"}.get(
        str(grouping.get("groupByMembers")), "UserGroups"))  # fmt: skip
    if grouping.get("groupByMembers"):
        kind = "Users"
    types = {"Users": "User", "Queues": "Department", "IVRs": "IvrMenu"}
    extensions = call.state.extensions(call.account)
    if kind == "Company":
        name = call.state.extension(call.user).get("contact", {}).get("company", "")
        return kind, [(call.account, {"name": name}, [str(entry["id"]) for entry in extensions])]
    found = [
        (str(entry["id"]), {"name": entry["name"], "extensionNumber": entry["extensionNumber"]}, [str(entry["id"])])
        for entry in extensions
        if entry["type"] == types.get(kind)
    ]
    keys = [str(key) for key in grouping.get("keys") or ()]
    return kind, [group for group in found if not keys or group[0] in keys]


def _calls(call: Call, extensions: list[str]) -> list[Document]:
    settings: Document = call.fields["timeSettings"]["timeRange"]
    since, until = parse_iso(settings["timeFrom"]), parse_iso(settings["timeTo"])
    if since >= until:
        raise invalid("timeSettings.timeRange.timeFrom", settings["timeFrom"], "must be before timeTo")
    filters: Document = call.fields.get("callFilters") or {}
    directions = filters.get("directions")
    duration: Document = filters.get("callDuration") or {}
    return [
        record
        for record in call.state.store.all("call", extensions, since=since, until=until)
        if (not directions or record["direction"] in directions)
        and duration.get("minSeconds", 0) <= record["duration"] <= duration.get("maxSeconds", 10**9)
    ]


def _values(call: Call, name: str, schema: Schema, records: list[Document], *, seconds: bool) -> Any:
    """Return a counter or a timer, with all values of its schema."""
    flat = call.state.flat(schema)["properties"]
    values = call.state.flat(flat["values"])
    amounts = [(record, record["duration"] if seconds else 1) for record in records]
    shown: Any = sum(amount for _, amount in amounts)
    if "properties" in values:
        shown = dict.fromkeys(values["properties"], 0)
        for record, amount in amounts:
            kind = _kinds(record).get(name)
            if kind in shown:
                shown[kind] += amount
    kinds = call.state.flat(flat["valueType"]).get("enum") or ["Seconds" if seconds else "Instances"]
    return {"valueType": "Seconds" if seconds and "Seconds" in kinds else kinds[0], "values": shown}


def _measures(call: Call, records: list[Document]) -> Document:
    """Return the counters and timers that the request asks for."""
    options: Document = call.fields["responseOptions"]
    answer: Document = {}
    for part, model, seconds in (("counters", "CallsCounters", False), ("timers", "CallsTimers", True)):
        known: dict[str, Schema] = call.state.flat({"$ref": model})["properties"]
        requested: Document = options.get(part) or {}
        for asked, wanted in requested.items():
            name = asked.replace("Duration", "")
            name = {"callsByActions": "callsActions"}.get(name, name)
            if wanted and name in known:
                value = _values(call, name, known[name], records, seconds=seconds)
                answer.setdefault(part, {})[name] = value
    return answer


def _page(call: Call, groups: list[Any]) -> tuple[list[Any], Document]:
    page, size = int(call.query.get("page") or 1), int(call.query.get("perPage") or 10)
    if page < 1 or not 1 <= size <= 200:
        raise invalid("page" if page < 1 else "perPage", page if page < 1 else size)
    pages = max(1, -(-len(groups) // size))
    facts = {"page": page, "perPage": size, "totalPages": pages, "totalElements": len(groups)}
    return groups[(page - 1) * size : page * size], facts


@operation("analyticsCallsAggregationFetch")
def aggregate(call: Call) -> Reply:
    """Aggregate calls by group."""
    kind, groups = _groups(call)
    shown, paging = _page(call, groups)
    records = [
        {"key": key, "info": info, **_measures(call, _calls(call, extensions))} for key, info, extensions in shown
    ]
    return Reply({"data": {"groupedBy": kind, "records": records}, "paging": paging})


@operation("analyticsCallsTimelineFetch")
def timeline(call: Call) -> Reply:
    """Aggregate calls by group and interval."""
    kind, groups = _groups(call)
    shown, paging = _page(call, groups)
    step = _INTERVALS[str(call.query.get("interval") or "Day")]
    since = parse_iso(call.fields["timeSettings"]["timeRange"]["timeFrom"])
    until = parse_iso(call.fields["timeSettings"]["timeRange"]["timeTo"])
    records: list[Document] = []
    for key, info, extensions in shown:
        calls = [(parse_iso(record["startTime"]), record) for record in _calls(call, extensions)]
        points: list[Document] = []
        start = since
        while start < until and len(points) < MAX_POINTS:
            inside = [record for time, record in calls if start <= time < start + step]
            points.append({"time": iso(start), **_measures(call, inside)})
            start += step
        records.append({"key": key, "info": info, "points": points})
    return Reply({"data": {"groupedBy": kind, "records": records}, "paging": paging})
