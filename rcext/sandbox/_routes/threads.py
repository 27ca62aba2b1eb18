"""Message threads: read, write and sync."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._clock import iso, parse_iso
from .._errors import invalid, not_found, problem
from .._json import is_list
from .._messages import DELIVERY
from .._threads import Threads, assignee_of, is_open
from . import operation
from .paging import paged
from .sync_tokens import ExpiredToken, UnknownToken, read_token, token_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._multipart import Part
    from .._state.store import Document

# -- threads


def _threads(call: Call) -> Threads:
    return Threads(call.state, call.account)


def _thread(threads: Threads, id: str, name: str = "threadId", *, to_write: bool = False) -> Document:
    found = threads.get(id)
    if found is None:
        raise not_found(name, id)
    if to_write and not is_open(found):
        raise invalid(name, id, "is not an open thread")
    return found


def _page(call: Call, records: list[Document]) -> Reply:
    page = paged(call, records)
    return Reply({"records": page["records"], "paging": page["paging"]})


def _filter(call: Call) -> Callable[[Document, Document], bool]:
    """Return a filter for threads, messages and notes, each with its thread."""
    query = call.query
    moments: dict[str, float] = {}
    for name in ("creationTimeFrom", "creationTimeTo"):
        if name in query:
            try:
                moments[name] = parse_iso(str(query[name]))
            except (ValueError, OverflowError):
                raise invalid(name, query[name], "is not an RFC 3339 time") from None
    availability = query.get("availability") or ["Alive"]
    wanted: list[tuple[str, Callable[[Document, Document], object]]] = [
        ("threadStatus", lambda _, thread: thread["status"]),
        ("ownerExtensionIds", lambda _, thread: thread["owner"]["extensionId"]),
        ("threadIds", lambda _, thread: thread["id"]),
        ("messageIds", lambda record, _: record["id"]),
        ("noteIds", lambda record, _: record["id"]),
        ("ownerPhoneNumber", lambda _, thread: thread["ownerParty"]["phoneNumber"]),
        ("guestPhoneNumber", lambda _, thread: thread["guestParty"]["phoneNumber"]),
    ]
    wanted = [(name, value) for name, value in wanted if query.get(name)]

    def fits(record: Document, thread: Document) -> bool:
        created = parse_iso(record["creationTime"])
        if created < moments.get("creationTimeFrom", created) or created > moments.get("creationTimeTo", created):
            return False
        if record["availability"] not in availability:
            return False
        for name, value in wanted:
            several = query[name] if is_list(query[name]) else [query[name]]
            if value(record, thread) not in several:
                return False
        return True

    return fits


@operation("mthListThreads")
def list_threads(call: Call) -> Reply:
    """List the threads of the account."""
    fits = _filter(call)
    return _page(call, [thread for thread in _threads(call).all() if fits(thread, thread)])


@operation("mthGetThread")
def get_thread(call: Call) -> Reply:
    """Return one thread, deleted or not."""
    return Reply(_thread(_threads(call), call.path["threadId"]))


@operation("mthDeleteThread")
def delete_thread(call: Call) -> Reply:
    """Delete a thread; it is kept and marked as deleted."""
    threads = _threads(call)
    thread = _thread(threads, call.path["threadId"])
    if thread["availability"] == "Alive":
        threads.change(thread, "ThreadDeletedHint", call.user, availability="Deleted", assignee=None)
    return Reply(status=204)


@operation("mthResolveThread")
def resolve_thread(call: Call) -> Reply:
    """Resolve a thread."""
    threads = _threads(call)
    thread = _thread(threads, call.path["threadId"], to_write=True)
    done: dict[str, Any] = {"status": "Resolved", "statusReason": "Manual", "assignee": None}
    return Reply(threads.change(thread, "ThreadResolvedHint", call.user, **done))


@operation("mthAssignThread")
def assign_thread(call: Call) -> Reply:
    """Assign a thread to a user, or remove its assignee."""
    threads = _threads(call)
    thread = _thread(threads, call.path["threadId"], to_write=True)
    wanted = call.fields["assignee"]
    assignee: Document | None = None
    if wanted is not None:
        id = str(wanted["extensionId"])
        found = call.state.store.get("extension", "", id)
        if found is None or str(found["account"]["id"]) != call.account:
            raise not_found("assignee.extensionId", id)
        assignee = threads.user(id)
    if (assignee or {}).get("extensionId") == assignee_of(thread):
        return Reply(thread)
    return Reply(threads.change(thread, "ThreadAssignedHint", call.user, assignee=assignee))


# -- messages and notes


def _list(call: Call, kind: str) -> Reply:
    threads, fits = _threads(call), _filter(call)
    known = {str(thread["id"]): thread for thread in threads.all()}
    shown = [entry["shown"] for entry in threads.entries() if entry["kind"] == kind]
    return _page(call, [record for record in shown if fits(record, known[str(record["threadId"])])])


@operation("mthListMessages")
def list_messages(call: Call) -> Reply:
    """List the messages of all threads."""
    return _list(call, "Message")


@operation("mthListNotes")
def list_notes(call: Call) -> Reply:
    """List the notes of all threads."""
    return _list(call, "Note")


@operation("mthSendMessage")
def send_message(call: Call) -> Reply:
    """Send a message, in the given thread or in the thread of its numbers."""
    state, threads = call.state, _threads(call)
    fields: dict[str, Any] = call.fields.get("metadata", call.fields) if call.parts else call.fields
    ours = str(fields["from"]["phoneNumber"])
    others = [str(entry["phoneNumber"]) for entry in fields["to"]]
    owner = threads.owner_of(ours)
    if owner is None:
        raise problem("MSG-304", parameter="from", value=ours)
    if "threadId" in fields:
        thread = _thread(threads, str(fields["threadId"]), to_write=True)
        if thread["ownerParty"]["phoneNumber"] != ours or thread["guestParty"]["phoneNumber"] not in others:
            raise invalid("threadId", fields["threadId"], "is a thread of other numbers")
    else:
        thread = threads.between(ours, others[0]) or threads.begin(owner, ours, others[0], call.user)
    files = tuple(_file(part) for part in call.parts if not part.is_json and part.filename is not None)
    entry = threads.message(thread, str(fields["text"]), by=call.user, attachments=files)
    id = str(entry["shown"]["id"])

    def done() -> None:
        kept = threads.entry("Message", id)
        if kept is not None:
            threads.update(kept, messageStatus="Delivered")

    state.clock.call_at(state.clock.now() + DELIVERY, done)
    for number in others:
        other = state.find_extension(number)
        if other is not None:
            call.services.messages.deliver(other, {"phoneNumber": ours, "name": owner["name"]}, str(fields["text"]))
    return Reply(entry["shown"], 201)


def _file(part: Part) -> tuple[str, str, bytes]:
    return part.filename or "", part.content_type or "application/octet-stream", part.content


@operation("mthReadMessageContent")
def content(call: Call) -> Reply:
    """Return an attachment of a message."""
    entry = _threads(call).entry("Message", call.path["messageId"])
    if entry is None:
        raise not_found("messageId", call.path["messageId"])
    kept = call.state.store.get("attachment", call.path["messageId"], call.path["attachmentId"])
    if kept is None:
        raise not_found("attachmentId", call.path["attachmentId"])
    return Reply(content=base64.b64decode(kept["data"]), media=str(kept["type"]))


@operation("mthCreateNote")
def create_note(call: Call) -> Reply:
    """Add a note to an open thread."""
    threads = _threads(call)
    thread = _thread(threads, str(call.fields["threadId"]), to_write=True)
    note = {"text": call.fields["text"], "author": threads.user(call.user)}
    return Reply(threads.add("Note", thread, note)["shown"], 201)


@operation("mthUpdateNote")
def update_note(call: Call) -> Reply:
    """Update the text of a note of the caller."""
    threads = _threads(call)
    note = _own_note(call, threads, call.path["noteId"], "noteId")
    return Reply(threads.update(note, text=call.fields["text"])["shown"])


def _own_note(call: Call, threads: Threads, id: str, name: str) -> Document:
    note = threads.entry("Note", id)
    if note is None:
        raise not_found(name, id)
    if not is_open(_thread(threads, str(note["shown"]["threadId"]))):
        raise invalid(name, id, "belongs to a thread that is not open")
    if note["shown"]["author"]["extensionId"] != call.user:
        raise problem("CMN-419", parameter=name, value=id, detail="only the author may change a note")
    return note


@operation("mthDeleteNotes")
def delete_notes(call: Call) -> Reply:
    """Delete notes of the caller: all or none."""
    threads = _threads(call)
    for note in [_own_note(call, threads, str(id), "ids") for id in dict.fromkeys(call.fields["ids"])]:
        threads.update(note, availability="Deleted")
    return Reply(status=204)


@operation("mthDeleteMessages")
def delete_messages(call: Call) -> Reply:
    """Delete messages: all or none."""
    threads = _threads(call)
    found: list[Document] = []
    for id in dict.fromkeys(call.fields["ids"]):
        message = threads.entry("Message", str(id))
        if message is None:
            raise not_found("ids", id)
        found.append(message)
    for message in found:
        threads.update(message, availability="Deleted")
    return Reply(status=204)


# -- sync


def _seen(call: Call, kind: str) -> tuple[int, dict[str, Any]] | None:
    """Return the revision and frame of the sync token; `None` for a full sync."""
    if call.query.get("syncType", "FSync") != "ISync":
        return None
    token = str(call.query.get("syncToken") or "")
    try:
        return read_token(call.state, token, kind)
    except UnknownToken:
        raise problem("MSG-333", parameter="syncToken", value=token) from None
    except ExpiredToken:
        raise problem("MSG-333", parameter="syncToken", value=token) from None


def _synchronized(call: Call, kind: str, records: list[Document], frame: dict[str, Any], *, full: bool) -> Reply:
    now = call.state.clock.now()
    # Newest change first.
    records = sorted(records, key=lambda record: str(record["lastModifiedTime"]))[::-1]
    info = {"syncType": "FSync" if full else "ISync", "syncTime": iso(now)}
    info["syncToken"] = token_of(call.state, kind, call.state.store.revision, frame)
    return Reply({"records": records, "syncInfo": info})


@operation("mthSyncThreads")
def sync_threads(call: Call) -> Reply:
    """Return the open threads, or those that changed since a sync token."""
    threads, seen = _threads(call), _seen(call, "threads")
    if seen is None:
        records = [thread for thread in threads.all() if is_open(thread)]
    else:
        changes = call.state.store.changes("thread", call.account, seen[0])
        records = [thread for _, thread in changes if thread is not None]
    return _synchronized(call, "threads", records, {}, full=seen is None)


@operation("mthSyncEntries")
def sync_entries(call: Call) -> Reply:
    """Return the messages and notes of open threads, or the changes since a sync token with hints."""
    threads, seen = _threads(call), _seen(call, "thread-entries")
    if seen is None:
        frame: dict[str, Any] = {"scope": call.query.get("scope", "AssignedToMe")}
        if frame["scope"] == "Explicit":
            ids: list[str] = call.query.get("threadIds", [])
            if not ids:
                raise invalid("threadIds", None, "is required for the scope Explicit")
            for id in ids:
                _thread(threads, id, "threadIds")
            frame["threadIds"] = ids
        entries = threads.entries()
    else:
        frame = seen[1]
        changes = call.state.store.changes("thread-entry", call.account, seen[0])
        entries = [entry for _, entry in changes if entry is not None]
    known = {str(thread["id"]): thread for thread in threads.all()}
    records: list[Document] = []
    for entry in entries:
        thread = known[str(entry["shown"]["threadId"])]
        if seen is None and not _in_full(entry, thread, frame):
            continue
        whose = {assignee_of(thread)}
        if seen is not None:
            whose.add(entry["was"])  # the previous assignee must see that the thread was reassigned
        if any(_in_scope(thread, assignee, call.user, frame) for assignee in whose):
            records.append(_record(entry))
    return _synchronized(call, "thread-entries", records, frame, full=seen is None)


def _in_full(entry: Document, thread: Document, frame: dict[str, Any]) -> bool:
    """Return whether a full sync includes an entry: no hints, nothing deleted, open threads unless they are named."""
    alive = entry["shown"].get("availability") == "Alive" and thread["availability"] == "Alive"
    return bool(alive and (thread["status"] == "Open" or frame["scope"] == "Explicit"))


def _in_scope(thread: Document, assignee: str | None, user: str, frame: dict[str, Any]) -> bool:
    scope = str(frame["scope"])
    if scope == "Explicit":
        return str(thread["id"]) in frame["threadIds"]
    if scope == "Accessible":
        return True
    mine, nobodys = assignee == user, assignee is None
    return {"AssignedToMe": mine, "Unassigned": nobodys}.get(scope, mine or nobodys)


def _record(entry: Document) -> Document:
    """Return an entry as a sync shows it; a deleted one is reduced to its ids."""
    kind, shown = str(entry["kind"]), entry["shown"]
    if kind not in ("Message", "Note"):
        return {"recordType": kind, **shown}
    if shown["availability"] == "Alive":
        return {"recordType": f"Alive{kind}", **shown}
    names = ("id", "threadId", "availability", "lastModifiedTime")
    return {"recordType": f"Deleted{kind}", **{name: shown[name] for name in names}}
