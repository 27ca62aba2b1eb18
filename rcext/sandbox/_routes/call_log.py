"""The call log, active calls, and call log sync."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _media
from .._call import Call, Reply
from .._clock import DAY, iso, parse_iso
from .._errors import invalid, not_found, problem
from .._json import is_list
from . import operation
from .batches import for_ids
from .paging import paged
from .sync_tokens import ExpiredToken, UnknownToken, read_token, token_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._state.store import Document

#: Fields of the detailed view.
DETAILED = ("legs", "billing", "lastModifiedTime", "transport")
MAX_SYNC_RECORDS = 250
#: Records whose simple view is kept.
MAX_VIEWS = 20_000
RECORDINGS = 50


@operation("readUserCallLog")
def read_user(call: Call) -> Reply:
    """Return the call log of a user."""
    return _page(call, _records(call, call.extension))


@operation("readCompanyCallLog")
def read_company(call: Call) -> Reply:
    """Return the call log of the account."""
    return _page(call, _records(call, None))


def _page(call: Call, records: list[Document]) -> Reply:
    view = call.query.get("view", "Simple")
    page = paged(call, records)
    page["records"] = [_kept(call, record, view) for record in page["records"]]
    return Reply(page, shared=True)


def _kept(call: Call, record: Document, view: str) -> Document:
    """Return a record in a view, as the same object each time, so that its encoding can be cached."""
    if view == "Detailed":
        return record
    views = call.state.simple_calls
    found = views.get(id(record))
    if found is None:
        if len(views) > MAX_VIEWS:
            views.clear()
        found = views[id(record)] = (record, shown(record, view))
    return found[1]


def _records(call: Call, extension: str | None) -> list[Document]:
    query = call.query
    now = call.state.clock.now()
    until = parse_iso(query["dateTo"]) if "dateTo" in query else now
    since = parse_iso(query["dateFrom"]) if "dateFrom" in query else until - DAY
    if "sessionId" in query or "telephonySessionId" in query:
        # Without dates a session is searched in the whole log.
        since = parse_iso(query["dateFrom"]) if "dateFrom" in query else 0.0
    if since > until:
        raise invalid("dateFrom", query.get("dateFrom"), "it is after dateTo")
    records = call.state.store.all(
        "call", _owners(call, extension), newest_first=True, since=since, until=until + 0.001
    )
    wanted = _filter(query)
    return records if wanted is _any else [record for record in records if wanted(record)]


def _owners(call: Call, extension: str | None) -> list[str]:
    """Return the owners of the requested calls: one extension, or all of the account."""
    return [extension] if extension is not None else call.state.extension_ids(call.account)


def _filter(query: dict[str, Any]) -> Callable[[Document], bool]:
    """Return a check of what the query asks for."""
    checks: list[Callable[[Document], bool]] = []
    checks += [_one_of(name, several(query[name])) for name in ("direction", "type", "transport") if query.get(name)]
    checks += [_has_number(name, str(query[name])) for name in ("phoneNumber", "extensionNumber") if query.get(name)]
    if query.get("withRecording"):
        checks.append(lambda record: "recording" in record)
    recording = query.get("recordingType")
    if recording and recording != "All":
        checks.append(lambda record: record.get("recording", {}).get("type") == recording)
    checks += [_one_of(name, [query[name]]) for name in ("sessionId", "telephonySessionId") if query.get(name)]
    return (lambda record: all(check(record) for check in checks)) if checks else _any


def _any(record: Document) -> bool:
    return True


def _one_of(name: str, allowed: list[Any]) -> Callable[[Document], bool]:
    return lambda record: record[name] in allowed


def _has_number(name: str, number: str) -> Callable[[Document], bool]:
    wanted = number.lstrip("+")
    return lambda record: any(str(record[side].get(name, "")).lstrip("+") == wanted for side in ("from", "to"))


def several(value: Any) -> list[Any]:
    """Return a query value as a list."""
    return value if is_list(value) else [] if value is None else [value]


def shown(record: Document, view: str) -> Document:
    """Return a record in a view."""
    if view == "Detailed":
        return record
    simple = {name: value for name, value in record.items() if name not in DETAILED}
    simple["uri"] = str(record["uri"]).replace("view=Detailed", "view=Simple")
    return simple


@operation("readUserCallRecord", "readCompanyCallRecord")
def read_record(call: Call) -> Reply:
    """Return one record or several."""
    view = call.query.get("view", "Simple")
    owner = call.extension if "extensionId" in call.path else None

    def one(id: str) -> Document:
        for extension in _owners(call, owner):
            record = call.state.store.get("call", extension, id)
            if record is not None:
                return shown(record, view)
        raise not_found("callRecordId", id)

    return for_ids(call, "callRecordId", one, limit=50)


@operation("deleteUserCallLog")
def delete(call: Call) -> Reply:
    """Delete the call log up to a time."""
    until = parse_iso(call.query["dateTo"]) if "dateTo" in call.query else call.state.clock.now()
    for record in call.state.store.all("call", call.extension, until=until):
        call.state.store.delete("call", call.extension, str(record["id"]))
    return Reply(status=204)


@operation("listExtensionActiveCalls")
def active_user(call: Call) -> Reply:
    """List the active calls of a user."""
    return Reply(paged(call, _active(call, call.extension)))


@operation("listCompanyActiveCalls")
def active_company(call: Call) -> Reply:
    """List the active calls of the account."""
    return Reply(paged(call, _active(call, None)))


def _active(call: Call, extension: str | None) -> list[Document]:
    telephony = call.services.telephony
    live = [entry for entry in telephony.live.values() if entry.extension in _owners(call, extension)]
    records = [telephony.record(entry, finished=False) for entry in reversed(live)]
    wanted = _filter(call.query)
    return [shown(record, call.query.get("view", "Simple")) for record in records if wanted(record)]


# -- sync


@operation("syncUserCallLog", "syncAccountCallLog")
def sync(call: Call) -> Reply:
    """Return all records, or the changes since a sync token."""
    state = call.state
    owner = call.extension if "extensionId" in call.path else None
    view = call.query.get("view", "Simple")
    count = min(call.query.get("recordCount") or MAX_SYNC_RECORDS, MAX_SYNC_RECORDS)
    now = state.clock.now()
    revision = state.store.revision
    if call.query.get("syncType", "FSync") == "ISync":
        text = call.query.get("syncToken") or ""
        try:
            seen, frame = read_token(state, text, "call-log")
        except UnknownToken:
            raise problem("CLG-101", parameter="syncToken", value=text) from None
        except ExpiredToken:
            raise problem("CLG-104", parameter="syncToken", value=text) from None
        fits = _in_frame(frame)
        records: list[Document] = []
        for extension, id, record in _changes(call, owner, seen):
            if record is not None:
                if fits(record):
                    records.append(shown(record, view))
            elif call.query.get("showDeleted"):
                records.append(_deleted(call, extension, id))
        if len(records) > MAX_SYNC_RECORDS:
            raise problem("CLG-105", parameter="syncToken", value=text)
        sync_type = "ISync"
    else:
        names = ("dateFrom", "statusGroup", "recordingType", "withRecording")
        frame = {name: call.query[name] for name in names if call.query.get(name)}
        since = parse_iso(frame["dateFrom"]) if "dateFrom" in frame else None
        fits = _in_frame(frame)
        listed = state.store.all("call", owner, newest_first=True, since=since)
        records = [shown(record, view) for record in listed if fits(record)][:count]
        sync_type = "FSync"
    return Reply(
        {
            "uri": call.uri(call.record.path),
            "records": records,
            "syncInfo": {
                "syncType": sync_type,
                "syncToken": token_of(state, "call-log", revision, frame),
                "syncTime": iso(now),
            },
        }
    )


def _changes(call: Call, owner: str | None, seen: int) -> list[tuple[str, str, Document | None]]:
    """Return the changes of one extension or of all in the account, with the extension and the id of each."""
    state = call.state
    if owner is not None:
        return [(owner, id, record) for id, record in state.store.changes("call", owner, seen)]
    found = state.store.changes_of_all("call", seen)
    inside = {extension: state.account_of(extension) == call.account for extension in {entry[0] for entry in found}}
    return [entry for entry in found if inside[entry[0]]]


def _in_frame(frame: dict[str, Any]) -> Callable[[Document], bool]:
    """Return a filter for the records that a full sync with these parameters returns."""
    wanted = _filter({name: frame.get(name) for name in ("recordingType", "withRecording")})
    since = parse_iso(frame["dateFrom"]) if "dateFrom" in frame else 0.0
    missed = several(frame.get("statusGroup")) == ["Missed"]

    def fits(record: Document) -> bool:
        return (
            wanted(record) and parse_iso(record["startTime"]) >= since and (not missed or record["result"] == "Missed")
        )

    return fits


def _deleted(call: Call, extension: str, id: str) -> Document:
    now = iso(call.state.clock.now())
    return {
        "id": id,
        "uri": f"{call.state.base_of(extension)}/extension/{extension}/call-log/{id}?view=Simple",
        "sessionId": "0",
        "deleted": True,
        "type": "Voice",
        "direction": "Inbound",
        "action": "Unknown",
        "startTime": now,
        "lastModifiedTime": now,
    }


# -- recordings


@operation("readCallRecording")
def recording(call: Call) -> Reply:
    """Return the metadata of one recording or several."""

    def one(id: str) -> Document:
        record = _recorded(call, id)
        return {
            "id": id,
            "contentUri": call.uri(f"/restapi/v1.0/account/{call.account}/recording/{id}/content"),
            "contentType": "audio/mpeg",
            "duration": max(1, int(record["duration"])),
        }

    return for_ids(call, "recordingId", one, limit=RECORDINGS)


def _recorded(call: Call, id: str) -> Document:
    for record in call.state.store.all("call", _owners(call, None)):
        if record.get("recording", {}).get("id") == id:
            return record
    raise not_found("recordingId", id)


@operation("readCallRecordingContent")
def recording_content(call: Call) -> Reply:
    """Return the audio of a recording: MP3, or WAV if the request accepts it."""
    _recorded(call, call.path["recordingId"])
    content, media = _media.sample("audio/*", call.headers.get("accept", ""))
    suffix = "wav" if media == "audio/wav" else "mp3"
    name = f'attachment; filename="{call.path["recordingId"]}.{suffix}"'
    return Reply(content=content, media=media, headers={"Content-Disposition": name})
