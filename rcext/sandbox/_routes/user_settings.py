"""Settings with notifications of their own: favorites, queue presence, grants, numbers and emergency addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._errors import not_found
from . import generic, operation
from .devices import find_device
from .paging import paged

if TYPE_CHECKING:
    from .._state.store import Document


def _ids(call: Call) -> dict[str, str]:
    return {"accountId": call.account, "extensionId": call.extension}


# -- favorites


@operation("listFavoriteContacts")
def list_favorites(call: Call) -> Reply:
    """List the favorites of a user."""
    return Reply(_favorites(call))


def _favorites(call: Call) -> dict[str, Any]:
    kept = call.state.store.get("favorites", call.account, call.extension) or {"records": []}
    return {"uri": call.uri(f"{call.state.path_of(call.extension)}/favorite"), "records": kept["records"]}


@operation("updateFavoriteContactList")
def update_favorites(call: Call) -> Reply:
    """Replace the favorites of a user."""
    owner = call.extension
    records: list[Document] = []
    for index, entry in enumerate(call.fields.get("records") or ()):
        record: Document = {"id": entry.get("id", index + 1)}
        if entry.get("extensionId") is not None:
            record["extensionId"] = call.extension_of(str(entry["extensionId"]))
        elif entry.get("contactId") is not None:
            record["contactId"] = str(entry["contactId"])
            if call.state.store.get("contact", owner, record["contactId"]) is None:
                raise not_found(f"records[{index}].contactId", record["contactId"])
        records.append(record)
    extensions = [record["extensionId"] for record in records if "extensionId" in record]
    kept = {"owner": owner, "records": records, "extensions": extensions}
    call.state.store.put("favorites", call.account, owner, kept)
    body = {"extensionId": owner, "ownerId": owner}
    call.services.hub.emit("favorite", _ids(call), lambda _: body)
    return Reply(_favorites(call))


# -- presence in queues


def _queue(call: Call, id: str) -> Document:
    found = call.state.store.get("extension", "", id)
    if found is None or str(found["account"]["id"]) != call.account or found["type"] != "Department":
        raise not_found("groupId", id)
    return found


def _accepts(call: Call, queue: str, member: str) -> bool:
    kept = call.state.store.get("queue-presence", queue, member)
    return bool(kept["accepts"]) if kept is not None else True


def _set(call: Call, queue: str, member: str, accepts: bool) -> None:
    if _accepts(call, queue, member) == accepts:
        return
    call.state.store.put("queue-presence", queue, member, {"accepts": accepts})
    ids = {"accountId": call.account, "groupId": queue, "extensionId": member}
    records = {"records": [{"member": {"id": member}, "acceptCurrentQueueCalls": accepts}]}
    call.services.hub.emit("queue-presence", ids, lambda _: records)
    body = {"extensionId": member, "callQueueId": queue, "acceptCalls": accepts}
    call.services.hub.emit("extension-queue-presence", ids, lambda _: body)


def _members(call: Call) -> list[Document]:
    return [entry for entry in call.state.extensions(call.account) if entry["type"] == "User"]


@operation("readCallQueuePresence", "updateCallQueuePresence")
def queue_presence(call: Call) -> Reply:
    """Return or update which members of a queue accept its calls."""
    queue = str(_queue(call, call.path["groupId"])["id"])
    for entry in call.fields.get("records") or ():
        _set(call, queue, call.extension_of(str(entry["member"]["id"])), bool(entry["acceptCurrentQueueCalls"]))
    site = {"id": "main-site", "name": "Main Site"}
    return Reply(
        {
            "records": [
                {
                    "member": {
                        "id": str(entry["id"]),
                        "name": entry["name"],
                        "extensionNumber": entry["extensionNumber"],
                        "site": site,
                    },
                    "acceptQueueCalls": True,
                    "acceptCurrentQueueCalls": _accepts(call, queue, str(entry["id"])),
                }
                for entry in _members(call)
            ]
        }
    )


@operation("readExtensionCallQueuePresence", "updateExtensionCallQueuePresence")
def extension_queue_presence(call: Call) -> Reply:
    """Return or update of which queues a user accepts calls."""
    owner = call.extension
    for entry in call.fields.get("records") or ():
        queue = _queue(call, str(entry["callQueue"]["id"]))
        _set(call, str(queue["id"]), owner, bool(entry["acceptCalls"]))
    queues = [entry for entry in call.state.extensions(call.account) if entry["type"] == "Department"]
    return Reply(
        {
            "records": [
                {
                    "callQueue": {
                        "id": str(entry["id"]),
                        "name": entry["name"],
                        "extensionNumber": entry["extensionNumber"],
                    },
                    "acceptCalls": _accepts(call, str(entry["id"]), owner),
                }
                for entry in queues
            ]
        }
    )


# -- grants


@operation("listExtensionGrants")
def list_grants(call: Call) -> Reply:
    """List the extensions that a user may act for."""
    kinds = call.query.get("extensionType")
    grants = [
        entry
        for entry in call.state.store.all("grant", call.extension)
        if not kinds or entry["extension"]["type"] in kinds
    ]
    return Reply(paged(call, grants))


# -- phone numbers


@operation("assignPhoneNumberV2", "replacePhoneNumberV2")
def assign_number(call: Call) -> Reply:
    """Assign a number to an extension."""
    reply = generic.handle(call)
    new: Document = call.fields.get("extension") or {}
    body = {"phoneNumberId": call.path["phoneNumberId"], "eventType": "Update"}
    if reply.data is not None and "phoneNumber" in reply.data:
        body["phoneNumber"] = reply.data["phoneNumber"]
    extension = call.extension_of(str(new["id"])) if "id" in new else call.user
    body["extensionId"] = extension
    ids = {"accountId": call.account, "extensionId": extension}
    call.services.hub.emit("phone-number", ids, lambda _: body)
    return reply


# -- emergency addresses


@operation("updateDevice", "updateDeviceEmergency")
def update_device(call: Call) -> Reply:
    """Update a device: its name, emergency address or owner."""
    device = find_device(call)
    owner = str(device["extension"]["id"])
    _, content = call.operation.success()
    changed: Any = generic.merged(call, next(iter(content.values())), device)
    changed["extension"] = device["extension"]
    new: dict[str, Any] = call.fields.get("extension") or {}
    if "id" in new:
        other = call.state.extension(call.extension_of(str(new["id"])))
        changed["extension"] = {name: other[name] for name in ("id", "uri", "extensionNumber")}
        call.state.store.forget("device", owner, device["id"])
        owner = str(other["id"])
    call.state.store.put("device", owner, device["id"], changed)
    if "emergency" in call.fields or "emergencyServiceAddress" in call.fields:
        body: Document = {"deviceId": device["id"], "extensionId": owner}
        if "emergencyServiceAddress" in changed:
            body["emergencyServiceAddress"] = changed["emergencyServiceAddress"]
        ids = {"accountId": call.account, "extensionId": owner, "deviceId": device["id"]}
        call.services.hub.emit("emergency-address", ids, lambda _: body)
    return Reply(changed)
