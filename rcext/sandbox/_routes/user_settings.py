"""Settings with notifications of their own: favorites, grants, numbers and emergency addresses."""

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


# -- grants


@operation("listExtensionGrants")
def list_grants(call: Call) -> Reply:
    """List the extensions that a user may act for."""
    return Reply(paged(call, call.state.store.all("grant", call.extension)))


# -- emergency addresses


@operation("updateDevice", "updateDeviceEmergency")
def update_device(call: Call) -> Reply:
    """Update a device: its name, emergency address or owner."""
    device = find_device(call)
    owner = str(device["extension"]["id"]) if "extension" in device else call.account
    _, content = call.operation.success()
    changed: Any = generic.merged(call, next(iter(content.values())), device)
    if "extension" in device:
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
