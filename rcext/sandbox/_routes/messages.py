"""The message store: SMS, pager, fax and voicemail; send, read, update, delete and sync."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _media
from .._call import Call, Reply
from .._clock import DAY, iso, parse_iso
from .._errors import Problem, invalid, not_found, problem
from .._json import is_list, is_object, parse_json
from .._messages import LOCATION
from .._state.documents import message_document, party
from . import check_first, operation
from ._checks import check_text
from .batches import MULTIPART_JSON, for_ids
from .call_log import several
from .dictionaries import COVER_PAGES
from .generic import project_to_schema
from .paging import paged
from .sync_tokens import ExpiredToken, UnknownToken, read_token, token_of

if TYPE_CHECKING:
    from .._multipart import Part
    from .._state.sandbox_state import SandboxState
    from .._state.store import Document

MAX_IDS = 50
#: Maximum lengths of texts, in UTF-16 code units.
MAX_SMS, MAX_PAGER = 1000, 1024
# -- sending


def _recipients(call: Call, name: str = "to") -> list[dict[str, Any]]:
    recipients = call.fields.get(name)
    if is_object(recipients):
        recipients = [recipients]
    if not is_list(recipients) or not recipients:
        raise invalid(name, None, "must contain at least one recipient")
    return [{"phoneNumber": entry} if isinstance(entry, str) else entry for entry in recipients]


def _number(value: object, name: str) -> str:
    text = str(value or "")
    digits = "".join(letter for letter in text if letter.isdigit())
    if not 3 <= len(digits) <= 15:
        raise invalid(name, text, "is not a phone number")
    return f"+{digits}" if len(digits) > 10 else f"+1{digits}" if len(digits) == 10 else digits


def _own_number(call: Call, owner: str) -> None:
    """Check that the sender's number belongs to the user and can send SMS."""
    sender = call.fields.get("from")
    number = sender.get("phoneNumber") if is_object(sender) else None
    if number is None:
        return
    wanted = _number(number, "from.phoneNumber")
    for phone in call.state.store.all("phone", owner):
        if phone["phoneNumber"] == wanted and "SmsSender" in phone["features"]:
            return
    raise problem("MSG-304")


#: Limits of the guide for the attachments of an MMS.
MAX_ATTACHMENTS, MAX_ATTACHMENT_BYTES = 10, 1_500_000


@check_first("createSMSMessage", "createMMS")
def check_sms(call: Call) -> None:
    """Check sender, recipients, text and attachments; all errors are reported at once."""
    sender = call.fields.get("from")
    files = [part for part in call.parts if not part.is_json and part.filename is not None]
    problems: list[Problem] = []
    if not call.fields.get("to"):
        problems.append(problem("MSG-219", parameter="to"))
    if not (is_object(sender) and sender.get("phoneNumber")):
        problems.append(problem("MSG-221", parameter="from"))
    if not call.fields.get("text") and not files:
        problems.append(problem("MSG-224"))
    if len(files) > MAX_ATTACHMENTS:
        problems.append(invalid("attachments", len(files), f"at most {MAX_ATTACHMENTS} attachments are allowed"))
    size = sum(len(part.content) for part in files)
    if size > MAX_ATTACHMENT_BYTES:
        problems.append(invalid("attachments", size, f"at most {MAX_ATTACHMENT_BYTES} bytes are allowed"))
    if problems:
        problems[0].extra = problems[1:]
        raise problems[0]


@operation("createSMSMessage", "createMMS")
def send_sms(call: Call) -> Reply:
    """Send an SMS, or an MMS with attachments."""
    state, owner = call.state, call.extension
    text = check_text("text", call.fields.get("text", ""), MAX_SMS)
    _own_number(call, owner)
    recipients = [
        {"phoneNumber": _number(entry.get("phoneNumber"), f"to[{index}].phoneNumber"), "location": LOCATION}
        for index, entry in enumerate(_recipients(call))
    ]
    attachments: list[dict[str, Any]] = [{"type": "Text", "contentType": "text/plain", "size": len(text.encode())}]
    files = [part for part in call.parts if not part.is_json and part.filename is not None]
    if call.operation.id == "createMMS" and not files:
        raise invalid("attachment", None, "is missing")
    attachments += [_attachment("MmsAttachment", part) | _dimensions(part) for part in files]
    message = message_document(
        state.ids,
        state.extension(owner),
        kind="SMS",
        inbound=False,
        other=recipients[0],
        to=recipients,
        text=text,
        created=state.clock.now(),
        base=state.base_of(owner),
        attachments=attachments,
        status="Queued",
    )
    call.services.messages.keep_files(message, files)
    call.services.messages.keep(owner, message, created=state.clock.now())
    sent = {"id": message["id"], "from": message["from"]["phoneNumber"], "text": text}
    numbers = [entry["phoneNumber"] for entry in recipients]
    state.store.put("sent-sms", owner, str(message["id"]), {**sent, "to": numbers})
    call.services.messages.notify(owner, message, new=True)
    call.services.messages.settle(owner, str(message["id"]), "Delivered")
    for entry in recipients:
        other = state.find_extension(entry["phoneNumber"])
        if other is not None and str(other["id"]) != owner:
            sender = party(state.extension(owner), detailed=False)
            call.services.messages.deliver(other, sender, text, attachments=attachments, files=files)
    return Reply(_fitting(call, message))


def _attachment(kind: str, part: Part) -> dict[str, Any]:
    """Return the description of a file that was sent with a message."""
    return {
        "type": kind,
        "contentType": part.content_type or "application/octet-stream",
        "fileName": part.filename or "",
        "size": len(part.content),
    }


def _dimensions(part: Part) -> dict[str, int]:
    """Return width and height of a PNG picture; a default for other pictures."""
    if not part.content_type.startswith("image/"):
        return {}
    if part.content[:8] == b"\x89PNG\r\n\x1a\n" and len(part.content) >= 24:
        return {
            "width": int.from_bytes(part.content[16:20], "big") & 0x7FFFFFFF,
            "height": int.from_bytes(part.content[20:24], "big") & 0x7FFFFFFF,
        }
    return {"width": 640, "height": 480}


def _fitting(call: Call, message: Document) -> Document:
    """Project a message to the fields of the operation's answer."""
    _, content = call.operation.success()
    fitting: Document = project_to_schema(call, message, next(iter(content.values())))
    return fitting


@operation("createInternalTextMessage")
def send_pager(call: Call) -> Reply:
    """Send a pager message to other extensions."""
    state, owner = call.state, call.extension
    recipients: list[dict[str, Any]] = []
    for index, entry in enumerate(_recipients(call)):
        key = str(entry.get("extensionId") or entry.get("extensionNumber") or "")
        other = state.find_extension(key, call.account)
        if other is None or str(other["account"]["id"]) != call.account:
            raise not_found(f"to[{index}].extensionNumber", key)
        recipients.append(party(other))
    text = check_text("text", call.fields.get("text", ""), MAX_PAGER)
    sender = party(state.extension(owner))

    def document(extension: Document, *, inbound: bool, other: dict[str, Any]) -> Document:
        return message_document(
            state.ids,
            extension,
            kind="Pager",
            inbound=inbound,
            other=other,
            to=recipients,
            text=text,
            created=state.clock.now(),
            base=state.base_of(owner),
        )

    message = document(state.extension(owner), inbound=False, other=recipients[0])
    call.services.messages.keep(owner, message, created=state.clock.now())
    call.services.messages.notify(owner, message, new=True)
    for entry in recipients:
        other = state.extension(entry["extensionId"])
        call.services.messages.receive(entry["extensionId"], document(other, inbound=True, other=sender))
    return Reply(_fitting(call, message))


@operation("createFaxMessage")
def send_fax(call: Call) -> Reply:
    """Send a fax; it is rendered as a PDF with a cover page and one page per file."""
    state, owner = call.state, call.extension
    if call.media == "application/json":
        return _send_again(call, owner)
    files = [
        part for part in call.parts if not part.is_json and (part.filename is not None or part.name == "attachment")
    ]
    cover = str(call.fields.get("coverPageText") or "")
    if not files and not cover:
        raise invalid("attachment", None, "is missing")
    numbers = [
        {
            "recipientId": str(9_000_000 + call.state.ids.next("recipient")),
            "phoneNumber": _number(entry.get("phoneNumber"), f"to[{index}]"),
            "location": LOCATION,
            "messageStatus": "Queued",
        }
        for index, entry in enumerate(_recipients(call))
    ]
    index = call.fields.get("coverIndex")
    if isinstance(index, int) and not 0 <= index < len(COVER_PAGES):
        raise invalid("coverIndex", index, "is not a cover page")
    for part in files:
        if not part.content:
            raise invalid(part.name or "attachment", part.filename, "is empty")
    pages = [cover or "Cover"] if cover or (isinstance(index, int) and index > 0) else []
    pages += [_page_of(part) for part in files]
    attachments: list[dict[str, Any]] = [_rendered(pages)]
    attachments += [_attachment("SourceDocument", part) for part in files]
    message = message_document(
        state.ids,
        state.extension(owner),
        kind="Fax",
        inbound=False,
        other=numbers[0],
        to=numbers,
        text="",
        created=state.clock.now(),
        base=state.base_of(owner),
        attachments=attachments,
        status="Queued",
    )
    message["faxResolution"] = call.fields.get("faxResolution") or "High"
    message["faxPageCount"] = len(pages)
    if "coverIndex" in call.fields:
        message["coverIndex"] = call.fields["coverIndex"]
    if cover:
        message["coverPageText"] = cover
    call.services.messages.keep_files(message, files)
    return _fax(call, owner, message, pages)


def _page_of(part: Part) -> str:
    """Return the text of a file's page: its content, or its name if it is not text."""
    if part.content_type.startswith("text/"):
        return part.content.decode("utf-8", "replace")
    return f"{part.filename or 'attachment'} ({part.content_type or 'unknown'}, {len(part.content)} bytes)"


def _rendered(pages: list[str]) -> dict[str, Any]:
    return {"type": "RenderedDocument", "contentType": "application/pdf", "size": len(_media.pdf(*pages))}


def _fax(call: Call, owner: str, message: Document, pages: list[str]) -> Reply:
    """Queue a fax with its pages."""
    state = call.state
    state.store.put("pages", owner, str(message["id"]), {"pages": pages})
    call.services.messages.keep(owner, message, created=state.clock.now())
    call.services.messages.notify(owner, message, new=True)
    later = parse_iso(call.fields["sendTime"]) if "sendTime" in call.fields else 0.0
    call.services.messages.settle(owner, str(message["id"]), "Sent", later)
    return Reply(_fitting(call, message))


def _pages(state: SandboxState, owner: str, id: str) -> list[str]:
    kept = state.store.get("pages", owner, id)
    return list(kept["pages"]) if kept is not None else [f"Fax {id}"]


def _send_again(call: Call, owner: str) -> Reply:
    """Send an earlier fax again."""
    state = call.state
    id = str(call.fields["originalMessageId"])
    before = state.store.get("message", owner, id)
    if before is None or before["type"] != "Fax":
        raise not_found("originalMessageId", id)
    pages = _pages(state, owner, id)
    message = message_document(
        state.ids,
        state.extension(owner),
        kind="Fax",
        inbound=False,
        other=before["to"][0],
        to=_recipients(call) if "to" in call.fields else before["to"],
        text="",
        created=state.clock.now(),
        base=state.base_of(owner),
        attachments=[_rendered(pages)],
        status="Queued",
    )
    message["faxPageCount"] = len(pages)
    return _fax(call, owner, message, pages)


# -- reading


@operation("listMessages")
def list_messages(call: Call) -> Reply:
    """List the messages of a user."""
    query = call.query
    now = call.state.clock.now()
    until = parse_iso(query["dateTo"]) if "dateTo" in query else now
    since = parse_iso(query["dateFrom"]) if "dateFrom" in query else until - DAY
    if since > until:
        raise invalid("dateFrom", query.get("dateFrom"), "it is after dateTo")
    listed = call.state.store.all("message", call.extension, newest_first=True, since=since, until=until + 0.001)
    return Reply(paged(call, [message for message in listed if _fits(message, query)]), shared=True)


def _fits(message: Document, query: dict[str, Any]) -> bool:
    for name, field in (("direction", "direction"), ("messageType", "type"), ("readStatus", "readStatus")):
        wanted = query.get(name)
        if wanted and message[field] not in (wanted if is_list(wanted) else [wanted]):
            return False
    availability = query.get("availability")
    allowed = availability if is_list(availability) else [availability or "Alive"]
    if message["availability"] not in allowed:
        return False
    if query.get("conversationId") and str(message.get("conversationId")) != str(query["conversationId"]):
        return False
    number = query.get("phoneNumber")
    if number:
        sides = [message["from"], *message["to"]]
        return any(str(side.get("phoneNumber", "")).lstrip("+") == str(number).lstrip("+") for side in sides)
    return True


def _message(call: Call, id: str) -> Document:
    message = call.state.store.get("message", call.extension, id)
    if message is None:
        raise not_found("messageId", id)
    return message


@operation("readMessage")
def read_message(call: Call) -> Reply:
    """Return one message or several."""

    def one(id: str) -> Document:
        message = _message(call, id)
        # Required when a message is read by id, and absent in lists.
        return {**message, "vmSideRecipients": message["to"]}

    return for_ids(call, "messageId", one, limit=MAX_IDS)


@operation("updateMessage", "patchMessage")
def update_message(call: Call) -> Reply:
    """Update the read status of one message or several."""
    ids = call.path["messageId"].split(",")
    if ids == ["*"] and is_list(call.data):  # the ids are in the body
        ids = [str(entry.get("resourceId")) if is_object(entry) else "" for entry in call.data]
        call.path["messageId"] = ",".join(ids)
    bodies = _bodies(call, ids)

    def one(id: str) -> Document:
        return _change(call, _message(call, id), bodies.get(id, {}))

    return for_ids(call, "messageId", one, limit=MAX_IDS)


def _bodies(call: Call, ids: list[str]) -> dict[str, dict[str, Any]]:
    """Return the changes for each message: one body for all, or one per id."""
    if call.media == "multipart/mixed":
        found: list[Any] = []
        for part in call.parts:
            try:
                value: Any = parse_json(part.content) if part.content.strip() else None
            except ValueError:
                raise invalid("body", None, "has a part that is not JSON") from None
            if not (is_object(value) and set(value) <= {"request", "response"} and value):
                found.append(value)
        if len(found) != len(ids):
            raise invalid("body", len(found), f"must have a part for each of the {len(ids)} messages")
        return dict(zip(ids, found, strict=True))
    if is_list(call.data):
        entries = list(call.data)
        if call.media == MULTIPART_JSON and len(entries) != len(ids):
            raise invalid("body", len(entries), f"must have an entry for each of the {len(ids)} messages")
        return {
            str(entry.get("resourceId", id)): entry.get("body", entry) for id, entry in zip(ids, entries, strict=False)
        }
    return dict.fromkeys(ids, call.fields)


def _change(call: Call, message: Document, fields: dict[str, Any]) -> Document:
    allowed = {"readStatus": ("Read", "Unread"), "availability": ("Alive", "Deleted", "Purged")}
    update: dict[str, Any] = {}
    for name, values in allowed.items():
        if name in fields:
            if fields[name] not in values:
                raise invalid(name, fields[name], f"must be one of {', '.join(values)}")
            update[name] = fields[name]
    if not update:
        return message
    update["lastModifiedTime"] = iso(call.state.clock.now())
    call.services.messages.keep(call.extension, {**message, **update})
    call.services.messages.notify(call.extension, message)
    return {**message, **update}


@operation("deleteMessage")
def delete_message(call: Call) -> Reply:
    """Delete one message or several; `purge` removes them completely."""
    ids = call.path["messageId"].split(",")
    if ids == ["*"] and is_list(call.data):  # the ids are in the body
        ids = [str(entry) for entry in call.data]
        call.path["messageId"] = ",".join(ids)

    def one(id: str) -> None:
        message = _message(call, id)
        _remove(call, message, purge=bool(call.query.get("purge")) or message["availability"] == "Deleted")

    if len(ids) == 1:
        one(ids[0])
        return Reply(status=204)
    reply = for_ids(call, "messageId", one, limit=MAX_IDS)
    missing = [id for id in ids if call.state.store.get("message", call.extension, id) is None]
    all_found = all(id not in missing or call.state.store.gone("message", call.extension, id) for id in ids)
    return Reply(status=204) if all_found and not _had_errors(reply) else reply


def _had_errors(reply: Reply) -> bool:
    if reply.data is not None:
        return any(entry["status"] >= 400 for entry in reply.data)
    return b'"status":404' in (reply.content or b"")


def _remove(call: Call, message: Document, *, purge: bool) -> None:
    if purge:
        call.state.store.delete("message", call.extension, str(message["id"]))
    else:
        update = {"availability": "Deleted", "lastModifiedTime": iso(call.state.clock.now())}
        call.services.messages.keep(call.extension, {**message, **update})
    call.services.messages.notify(call.extension, message)


@operation("deleteMessageByFilter")
def delete_by_filter(call: Call) -> Reply:
    """Delete the messages that match a filter."""
    query = call.query
    until = parse_iso(query["dateTo"]) if "dateTo" in query else call.state.clock.now()
    kinds, wanted = several(query.get("type")), several(query.get("conversationId"))
    conversations = {str(id) for id in wanted}
    for message in call.state.store.all("message", call.extension, until=until):
        if kinds and "All" not in kinds and message["type"] not in kinds:
            continue
        if conversations and str(message.get("conversationId")) not in conversations:
            continue
        if message["availability"] == "Alive":
            _remove(call, message, purge=False)
    return Reply(status=204)


@operation("readMessageContent")
def content(call: Call) -> Reply:
    """Return an attachment: text, audio, a document, or an uploaded file."""
    import base64

    message = _message(call, call.path["messageId"].split(",")[0])
    id = call.path["attachmentId"]
    entry = next((one for one in message["attachments"] if str(one["id"]) == id), None)
    if entry is None:
        raise not_found("attachmentId", id)
    kept = call.state.store.get("attachment", str(message["id"]), id)
    media = str(entry["contentType"])
    if kept is not None:
        body = base64.b64decode(kept["data"])
    elif media == "text/plain":
        body, media = str(message["subject"]).encode(), "text/plain; charset=utf-8"
    elif media == "application/pdf":
        body = _media.pdf(*_pages(call.state, str(message["extensionId"]), str(message["id"])))
    else:
        body, media = _media.sample(media, call.headers.get("accept", ""))
    return Reply(content=body, media=media, filename=str(entry.get("fileName") or ""))


# -- sync


@operation("syncMessages")
def sync(call: Call) -> Reply:
    """Return all messages, or the changes since a sync token."""
    state, query, owner = call.state, call.query, call.extension
    now, revision = state.clock.now(), state.store.revision
    count = min(query.get("recordCount") or 250, 250)
    kind = str(query.get("syncType") or ("ISync" if query.get("syncToken") else "FSync"))
    older = False
    if kind == "ISync":
        text = query.get("syncToken") or ""
        try:
            seen, frame = read_token(state, text, "messages")
        except (UnknownToken, ExpiredToken):
            raise problem("MSG-333", parameter="syncToken", value=text) from None
        records: list[Document] = []
        for id, message in state.store.changes("message", owner, seen):
            if message is None:
                records.append({"id": int(id), "availability": "Purged"})
            elif _in_frame(message, frame):
                # An incremental sync shows only the id of a deleted message.
                alive = message["availability"] == "Alive"
                records.append(message if alive else {name: message[name] for name in ("id", "availability")})
    else:
        until = parse_iso(query["dateTo"]) if "dateTo" in query else now
        since = parse_iso(query["dateFrom"]) if "dateFrom" in query else until - DAY
        frame = {
            name: query[name] for name in ("messageType", "direction", "conversationId", "dateTo") if query.get(name)
        }
        frame["dateFrom"] = iso(since)
        found = state.store.all("message", owner, newest_first=True, since=since, until=until + 0.001)
        found = [message for message in found if _fits(message, frame)]
        older, records = len(found) > count, found[:count]
    token = token_of(state, "messages", revision, frame)
    info = {"syncType": kind, "syncToken": token, "syncTime": iso(now), "olderRecordsExist": older}
    return Reply({"uri": call.uri(call.record.path), "records": records, "syncInfo": info})


def _in_frame(message: Document, frame: dict[str, Any]) -> bool:
    """Return whether a message belongs to a full sync with these parameters, deleted or not."""
    created = parse_iso(message["creationTime"])
    if created < parse_iso(frame["dateFrom"]) or ("dateTo" in frame and created > parse_iso(frame["dateTo"])):
        return False
    return _fits(message, {**frame, "availability": [message["availability"]]})
