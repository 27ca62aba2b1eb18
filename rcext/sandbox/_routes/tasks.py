"""Asynchronous tasks: reports, exports, uploads and bulk updates, which progress with the clock."""

from __future__ import annotations

import base64
import csv
import io
import json
import zipfile
from typing import TYPE_CHECKING

from .. import _media
from .._call import Call, Reply
from .._clock import iso, parse_iso
from .._errors import Problem, not_found
from .._names import SERVER
from . import operation, page_below, people
from .generic import made, project_to_schema, put_item, shown
from .pagination_styles import into_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._log import RequestRecord
    from .._state.sandbox_state import SandboxState
    from .._state.store import Document

#: Seconds by the sandbox's clock until a task is in progress, and until it is completed.
STARTED, COMPLETED = 1.0, 2.0
ARCHIVES = "/restapi/v1.0/sandbox/archives/"


def _begin(call: Call, kind: str, fields: Document, work: Callable[[Document], None] | None = None) -> Document:
    """Create a task; `work` runs when it is completed."""
    state, now = call.state, call.state.clock.now()
    id = state.ids.uuid("task")
    task: Document = {"id": id, "kind": kind, "created": now, **fields}
    state.store.put("task", call.account, id, task, sort=now)
    if work is not None:
        state.clock.call_at(now + COMPLETED, lambda: work(task))
    return task


def _task(call: Call, kind: str) -> Document:
    found = call.state.store.get("task", call.account, call.path["taskId"])
    if found is None or found["kind"] != kind:
        raise not_found("taskId", call.path["taskId"])
    return found


def _status(call: Call, task: Document) -> dict[str, str]:
    """Return the status of a task with its times."""
    elapsed = call.state.clock.now() - task["created"]
    status = "Accepted" if elapsed < STARTED else "InProgress" if elapsed < COMPLETED else "Completed"
    changed = {"Accepted": 0.0, "InProgress": STARTED, "Completed": COMPLETED}[status]
    return {
        "id": task["id"],
        "status": status,
        "creationTime": iso(task["created"]),
        "lastModifiedTime": iso(task["created"] + changed),
    }


def _answer(call: Call, task: Document, body: Document, status: int | None = None) -> Reply:
    """Return a task in the schema of the answer."""
    code, content = call.operation.success()
    schema = next(iter(content.values()))
    return Reply(shown(call, body, schema, ("/task", str(task["id"]))), status or code)


# -- reports of the message store


@operation("createMessageStoreReport")
def create_report(call: Call) -> Reply:
    """Create a report of the messages of the account."""
    now = call.state.clock.now()
    fields: Document = {
        name: call.fields[name] for name in ("dateFrom", "dateTo", "messageTypes") if name in call.fields
    }
    fields.setdefault("dateFrom", iso(now - 86400))
    fields.setdefault("dateTo", iso(now + 0.001))  # the text is cut to milliseconds: include the present one
    task = _begin(call, "report", {**fields, "user": call.user})
    return _answer(call, task, _report(call, task))


def _report(call: Call, task: Document) -> Document:
    status = _status(call, task)
    body: Document = {
        "id": task["id"],
        "uri": call.uri(f"/restapi/v1.0/account/{call.account}/message-store-report/{task['id']}"),
        "status": status["status"],
        "accountId": call.account,
        "extensionId": task["user"],
        "dateFrom": task["dateFrom"],
        "dateTo": task["dateTo"],
        "startTime": status["creationTime"],
        "messageTypes": task.get("messageTypes") or ["Fax", "SMS", "VoiceMail", "Pager"],
    }
    if status["status"] == "Completed":
        body["finishTime"] = status["lastModifiedTime"]
    return body


@operation("readMessageStoreReportTask")
def read_report(call: Call) -> Reply:
    """Return the status of a report."""
    task = _task(call, "report")
    return Reply(_report(call, task))


@operation("readMessageStoreReportArchive")
def read_archive(call: Call) -> Reply:
    """List the archives of a report; empty until it is completed."""
    task = _task(call, "report")
    if _status(call, task)["status"] != "Completed":
        return Reply({"records": []})
    content = _archive(call.state, task, call.account)
    uri = f"{SERVER}{ARCHIVES}{call.account}/{task['id']}.zip"
    return Reply({"records": [{"uri": uri, "size": len(content)}]})


# -- exports of team messaging


@operation("createDataExportTaskNew")
def create_export(call: Call) -> Reply:
    """Create an export of chats."""
    names = ("timeFrom", "timeTo", "contacts", "chatIds")
    specific = {name: call.fields[name] for name in names if name in call.fields}
    task = _begin(call, "export", {"specific": specific, "user": call.user})
    return _answer(call, task, _export(call, task))


def _export(call: Call, task: Document) -> Document:
    user = call.state.extension(task["user"]).get("contact", {})
    body: Document = {
        **_status(call, task),
        "uri": call.uri(f"/team-messaging/v1/data-export/{task['id']}"),
        "creator": {
            "id": task["user"],
            "firstName": user.get("firstName", ""),
            "lastName": user.get("lastName", ""),
        },
        "specific": task["specific"],
    }
    if body["status"] == "Completed":
        uri = f"{SERVER}{ARCHIVES}{call.account}/{task['id']}.zip"
        size = len(_archive(call.state, task, call.account))
        body["datasets"] = [{"id": task["id"], "uri": uri, "size": size}]
    return body


@operation("readDataExportTaskNew")
def read_export(call: Call) -> Reply:
    """Return the status of an export, with its archives."""
    return Reply(_export(call, _task(call, "export")))


@operation("listDataExportTasksNew")
def list_exports(call: Call) -> Reply:
    """List the exports of the account."""
    tasks = [task for task in call.state.store.all("task", call.account) if task["kind"] == "export"]
    found = [_export(call, task) for task in tasks]
    _, content = call.operation.success()
    schema = next(iter(content.values()))
    data = made(call, schema, ("/data-export", ""))
    into_page(call, data, "tasks", found, schema)
    return Reply(data)


# -- archives


def _archive(state: SandboxState, task: Document, account: str) -> bytes:
    """Return the zip file of a completed task: CSV, JSON and media."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        if task["kind"] == "report":
            _write_messages(state, task, account, archive)
        else:
            chats = state.store.all("chat", account)
            wanted = task["specific"].get("chatIds")
            chats = [chat for chat in chats if not wanted or chat["id"] in wanted]
            posts = [post for chat in chats for post in state.store.all("post", chat["id"])]
            _add(archive, "chats.json", json.dumps(chats, indent=1).encode())
            _add(archive, "posts.json", json.dumps(posts, indent=1).encode())
            names = ("id", "groupId", "creatorId", "creationTime", "text")
            _add(archive, "posts.csv", _csv(names, posts))
    return file.getvalue()


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    # With a fixed time, so that the same state gives the same bytes.
    archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def _csv(names: tuple[str, ...], records: list[Document]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(names)
    writer.writerows([record.get(name, "") for name in names] for record in records)
    return text.getvalue().encode()


def _write_messages(state: SandboxState, task: Document, account: str, archive: zipfile.ZipFile) -> None:
    since, until = parse_iso(task["dateFrom"]), parse_iso(task["dateTo"])
    kinds = task.get("messageTypes") or ("Fax", "SMS", "VoiceMail", "Pager")
    owners = state.extension_ids(account)
    messages = [one for one in state.store.all("message", owners, since=since, until=until) if one["type"] in kinds]
    rows = [
        {
            **{name: message[name] for name in ("id", "extensionId", "type", "direction", "creationTime", "subject")},
            "from": message["from"].get("phoneNumber", ""),
            "to": " ".join(str(one.get("phoneNumber", "")) for one in message["to"]),
        }
        for message in messages
    ]
    names = ("id", "extensionId", "type", "direction", "creationTime", "from", "to", "subject")
    _add(archive, "messages.csv", _csv(names, rows))
    _add(archive, "messages.json", json.dumps(messages, indent=1).encode())
    for message in messages:
        for entry in message["attachments"]:
            if entry["type"] == "Text":
                continue
            kept = state.store.get("attachment", str(message["id"]), str(entry["id"]))
            media = str(entry["contentType"])
            content = base64.b64decode(kept["data"]) if kept is not None else _media.sample(media)[0]
            suffix = {"audio/mpeg": "mp3", "application/pdf": "pdf", "image/png": "png"}.get(media, "bin")
            _add(archive, f"media/{message['id']}/{entry['id']}.{suffix}", content)


@page_below("GET", ARCHIVES)
def archive(state: SandboxState, record: RequestRecord, body: bytes) -> Reply:
    """Return the zip file of a completed task."""
    session = state.sessions.authenticate(record.headers.get("authorization"), dict(record.query).get("access_token"))
    account, _, name = record.path.removeprefix(ARCHIVES).partition("/")
    task = state.store.get("task", account, name.removesuffix(".zip"))
    if task is None or state.account_of(session["user"]) != account:
        raise not_found("uri", record.path)
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Reply(content=_archive(state, task, account), media="application/zip", headers=headers)


# -- bulk updates


@operation("addressBookBulkUpload")
def upload_contacts(call: Call) -> Reply:
    """Add contacts to the address books of users, when the task is completed."""
    records: list[Document] = call.fields.get("records") or []
    owners = [call.extension_of(str(entry["extensionId"])) for entry in records]
    contacts = [
        (owner, contact)
        for owner, entry in zip(owners, records, strict=True)
        for contact in entry.get("contacts") or ()
    ]
    schema = call.state.catalog.schemas["PersonalContactResource"]

    def work(task: Document) -> None:
        for owner, fields in contacts:
            id = 83_000_000 + call.state.ids.next("uploaded-contact")
            contact = {
                **project_to_schema(call, fields, schema),
                "uri": f"{call.state.base_of(owner)}/extension/{owner}/address-book/contact/{id}",
                "id": id,
                "availability": "Alive",
            }
            call.state.store.put("contact", owner, str(id), contact)

    return _answer(call, task := _begin(call, "upload", {}, work), _upload(call, task))


def _upload(call: Call, task: Document) -> Document:
    uri = call.uri(f"/restapi/v1.0/account/{call.account}/address-book-bulk-upload/tasks/{task['id']}")
    return {**_status(call, task), "uri": uri, "results": {"affectedItems": [], "errors": []}}


@operation("getAddressBookBulkUploadTask")
def read_upload(call: Call) -> Reply:
    """Return the status of an upload."""
    task = _task(call, "upload")
    return _answer(call, task, _upload(call, task))


@operation("extensionBulkUpdate")
def update_extensions(call: Call) -> Reply:
    """Update extensions, when the task is completed."""
    changes: dict[str, Document] = {}
    for entry in call.fields.get("records") or ():
        if "id" in entry:
            changes[str(entry["id"])] = entry
    errors: list[Document] = []
    for id in list(changes):
        try:
            call.extension_of(id)
        except Problem as refusal:
            errors.append(refusal.entry())
            del changes[id]

    def work(task: Document) -> None:
        for id, entry in changes.items():
            extension = call.state.extension(id)
            fields: Document = {name: entry[name] for name in ("status", "extensionNumber", "name") if name in entry}
            new: Document = entry.get("contact") or {}
            contact: Document = {**extension.get("contact", {}), **new}
            call.state.store.put("extension", "", id, {**extension, **fields, "contact": contact})
            people.notify(call, id, "Update")

    task = _begin(call, "extensions", {"errors": errors, "ids": list(changes)}, work)
    return _answer(call, task, _update(call, task))


def _update(call: Call, task: Document) -> Document:
    uri = call.uri(f"/restapi/v1.0/account/{call.account}/extension-bulk-update/tasks/{task['id']}")
    body: Document = {**_status(call, task), "uri": uri, "result": {"affectedItems": {}, "errors": task["errors"]}}
    if body["status"] == "Completed":
        done = [{"extensionId": id, "status": "Success"} for id in task["ids"]]
        body["result"]["affectedItems"] = {"result": done}
    return body


@operation("getExtensionBulkUpdateTask")
def read_update(call: Call) -> Reply:
    """Return the status of a bulk update."""
    task = _task(call, "extensions")
    return _answer(call, task, _update(call, task))


# -- automatic location updates

_LOCATIONS = {
    "createMultipleSwitches": ("SwitchesBulkCreate", "switches"),
    "updateMultipleSwitches": ("SwitchesBulkUpdate", "switches"),
    "createMultipleWirelessPoints": ("WirelessPointsBulkCreate", "wireless-points"),
    "updateMultipleWirelessPoints": ("WirelessPointsBulkUpdate", "wireless-points"),
}


@operation(*_LOCATIONS)
def change_locations(call: Call) -> Reply:
    """Create or update switches or wireless points, when the task is completed."""
    kind, name = _LOCATIONS[call.operation.id]
    records: list[Document] = call.fields.get("records") or []
    collection = f"/restapi/v1.0/account/{call.account}/emergency-address-auto-update/{name}"
    ids = [str(record.get("id") or call.state.ids.uuid("location")) for record in records]

    def work(task: Document) -> None:
        for id, record in zip(ids, records, strict=True):
            put_item(call, collection, id, record)

    task = _begin(call, "locations", {"type": kind, "ids": ids}, work)
    facts = {name: value for name, value in _status(call, task).items() if name != "uri"}
    return _answer(call, task, {"task": [facts]})


@operation("readAutomaticLocationUpdatesTask")
def read_locations(call: Call) -> Reply:
    """Return the status of a change of switches or wireless points."""
    task = _task(call, "locations")
    body: Document = {**_status(call, task), "type": task["type"], "result": {"records": []}}
    if body["status"] == "Completed":
        done = "Created" if task["type"].endswith("Create") else "Updated"
        body["result"]["records"] = [{"id": id, "status": done} for id in task["ids"]]
    return _answer(call, task, body)
