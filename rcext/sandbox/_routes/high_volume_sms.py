"""High-volume (A2P) SMS: batches, messages and opt-outs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._clock import iso, parse_iso
from .._errors import invalid, not_found, problem
from .._messages import DELIVERY
from . import operation
from .call_log import several
from .generic import made
from .pagination_styles import into_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._events import Filter
    from .._state.store import Document

#: Price of a segment of 160 characters.
_PRICE = 0.007


def _emit(call: Call, trigger: str, body: Document) -> None:
    """Emit a notification to the filters whose query the body matches."""
    account = call.account

    def make(filter: Filter) -> Document | None:
        for name, value in filter.query.items():
            if value not in several(body[name]):
                return None
        return body

    call.services.hub.emit(trigger, {"accountId": account}, make)


def _sender(call: Call) -> str:
    """Return the sender's number.

    Raises:
        Problem: 403, if it does not belong to the account or cannot send high-volume SMS.
    """
    number = str(call.fields["from"])
    owners = [call.account, *call.state.extension_ids(call.account)]
    for phone in call.state.store.all("phone", owners):
        if phone["phoneNumber"] == number and "A2PSmsSender" in phone["features"]:
            return number
    raise problem("MSG-304", parameter="from", value=number)


@operation("createA2PSMS")
def create_batch(call: Call) -> Reply:
    """Send a batch of messages; they are delivered after a moment."""
    state, account = call.state, call.account
    sender, now = _sender(call), state.clock.now()
    opted_out = {entry["to"] for entry in state.store.all("opt-out", account) if entry["from"] == sender}
    batch_id = state.ids.uuid("sms-batch")
    messages: list[Document] = []
    rejected: list[Document] = []
    for index, entry in enumerate(call.fields["messages"]):
        text = str(entry.get("text") or call.fields.get("text") or "")
        if not text:
            raise problem("MSG-224", parameter=f"messages[{index}].text")
        segments = -(-len(text) // 160)
        for number in entry["to"]:
            if number in opted_out:
                error = {"errorCode": "SMS-RC-413", "description": "The recipient has opted out"}
                rejected.append({"index": index, "to": [number], **error})
                continue
            messages.append(
                {
                    "id": str(7000 + state.ids.next("high-volume-message")),
                    "batchId": batch_id,
                    "from": sender,
                    "to": [number],
                    "text": text,
                    "direction": "Outbound",
                    "messageStatus": "Queued",
                    "segmentCount": segments,
                    "cost": round(segments * _PRICE, 4),
                    "creationTime": iso(now),
                    "lastModifiedTime": iso(now),
                }
            )
    batch: Document = {
        "id": batch_id,
        "from": sender,
        "batchSize": len(messages) + len(rejected),
        "processedCount": len(rejected),
        "cost": round(sum(message["cost"] for message in messages), 4),
        "status": "Processing",
        "rejected": rejected,
        "creationTime": iso(now),
        "lastModifiedTime": iso(now),
    }
    state.store.put("sms-batch", account, batch_id, batch, sort=now)
    for message in messages:
        state.store.put("high-volume-message", account, message["id"], message, sort=now)
        _emit(call, "high-volume-message", message)
    state.clock.call_at(now + DELIVERY, lambda: _deliver(call, account, batch, messages))
    return Reply(batch, 201)


def _deliver(call: Call, account: str, batch: Document, messages: list[Document]) -> None:
    now = iso(call.state.clock.now())
    for message in messages:
        done = {**message, "messageStatus": "Delivered", "lastModifiedTime": now}
        call.state.store.put("high-volume-message", account, message["id"], done)
        _emit(call, "high-volume-message", done)
        other = call.state.find_extension(message["to"][0])
        if other is not None:
            call.services.messages.deliver(other, {"phoneNumber": message["from"]}, message["text"])
    done = {**batch, "status": "Completed", "processedCount": batch["batchSize"], "lastModifiedTime": now}
    call.state.store.put("sms-batch", account, batch["id"], done)
    _emit(call, "high-volume-batch", {name: value for name, value in done.items() if name != "rejected"})


def _page(call: Call, records: list[Any]) -> Reply:
    _, content = call.operation.success()
    schema = content["application/json"]
    data = made(call, schema, ("/a2p-sms", ""))
    into_page(call, data, "records", records, schema)
    return Reply(data)


def _in_time(call: Call) -> Callable[[Document], bool]:
    since = parse_iso(call.query["dateFrom"]) if "dateFrom" in call.query else 0.0
    until = parse_iso(call.query["dateTo"]) if "dateTo" in call.query else call.state.clock.now() + 1
    return lambda entry: since <= parse_iso(entry["creationTime"]) <= until


@operation("listA2PBatches")
def list_batches(call: Call) -> Reply:
    """List the batches."""
    fits = _in_time(call)
    senders, statuses = several(call.query.get("from")), several(call.query.get("status"))
    return _page(
        call,
        [
            batch
            for batch in call.state.store.all("sms-batch", call.account, newest_first=True)
            if fits(batch)
            and (not senders or batch["from"] in senders)
            and (not statuses or batch["status"] in statuses)
        ],
    )


@operation("readA2PBatch")
def read_batch(call: Call) -> Reply:
    """Return a batch."""
    found = call.state.store.get("sms-batch", call.account, call.path["batchId"])
    if found is None:
        raise not_found("batchId", call.path["batchId"])
    return Reply(found)


def _messages(call: Call) -> list[Document]:
    fits = _in_time(call)
    batch, direction = call.query.get("batchId"), call.query.get("direction")
    numbers = set(map(str, several(call.query.get("phoneNumber"))))
    return [
        message
        for message in call.state.store.all("high-volume-message", call.account, newest_first=True)
        if fits(message)
        and batch in (None, message["batchId"])
        and direction in (None, message["direction"])
        and (not numbers or numbers & {message["from"], *message["to"]})
    ]


@operation("listA2PSMS")
def list_messages(call: Call) -> Reply:
    """List the messages."""
    detailed = call.query.get("view") == "Detailed"
    left_out = () if detailed else ("text",)
    # Lists have numeric ids, single messages text.
    records = [
        {**{name: value for name, value in message.items() if name not in left_out}, "id": int(message["id"])}
        for message in _messages(call)
    ]
    return _page(call, records)


@operation("readA2PSMS")
def read_message(call: Call) -> Reply:
    """Return a message."""
    found = call.state.store.get("high-volume-message", call.account, call.path["messageId"])
    if found is None:
        raise not_found("messageId", call.path["messageId"])
    return Reply(found)


@operation("aggregateA2PSMSStatuses")
def statuses(call: Call) -> Reply:
    """Count the messages by status."""
    counts: dict[str, Any] = {name: {"count": 0, "cost": 0.0} for name in _STATUSES.values()}
    for message in _messages(call):
        entry = counts[_STATUSES[message["messageStatus"]]]
        entry["count"] += 1
        entry["cost"] = round(entry["cost"] + message["cost"], 4)
    _, content = call.operation.success()
    known = call.state.flat(content["application/json"])["properties"]
    inner = {name: call.state.flat(schema)["properties"] for name, schema in known.items()}
    return Reply(
        {
            name: {key: value for key, value in entry.items() if key in inner[name]}
            for name, entry in counts.items()
            if name in known
        }
    )


_STATUSES = {
    "Queued": "queued",
    "Delivered": "delivered",
    "Sent": "sent",
    "SendingFailed": "sendingFailed",
    "DeliveryFailed": "deliveryFailed",
}


@operation("readA2PSMSOptOuts")
def list_opt_outs(call: Call) -> Reply:
    """List the opt-outs."""
    query = call.query
    records = [
        entry
        for entry in call.state.store.all("opt-out", call.account)
        if query.get("from") in (None, entry["from"])
        and query.get("to") in (None, entry["to"])
        and query.get("status") in (None, entry["status"])
    ]
    return _page(call, records)


@operation("addA2PSMSOptOuts")
def assign_opt_outs(call: Call) -> Reply:
    """Add or remove opt-outs."""
    sender, account = str(call.fields["from"]), call.account
    answer: dict[str, Any] = {}
    for name, active in (("optOuts", True), ("optIns", False)):
        numbers: list[str] = call.fields.get(name) or []
        for number in numbers:
            if not number.lstrip("+").isdecimal():
                raise invalid(name, number, "is not a phone number")
            key = f"{sender} {number}"
            if active:
                entry = {"from": sender, "to": number, "status": "OptOut", "source": "Account"}
                call.state.store.put("opt-out", account, key, entry)
            else:
                call.state.store.delete("opt-out", account, key)
            _emit(call, "opt-out", {"from": sender, "to": number, "active": active})
        answer[name] = {"successful": numbers, "failed": []}
    return Reply(answer)
