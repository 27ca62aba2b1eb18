"""Devices and forwarding numbers of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._errors import not_found
from . import generic, operation
from .batches import for_ids
from .call_log import several
from .paging import paged
from .presence import MAX_IDS

if TYPE_CHECKING:
    from .._state.store import Document


@operation("listExtensionDevices")
def list_devices(call: Call) -> Reply:
    """List the devices of one user or several."""
    kinds = several(call.query.get("type"))

    def one(id: str) -> Any:
        devices = call.state.store.all("device", call.extension_of(id))
        return paged(call, [entry for entry in devices if not kinds or entry["type"] in kinds])

    return for_ids(call, "extensionId", one, limit=MAX_IDS)


def _device(call: Call) -> Document:
    id = call.path["deviceId"]
    owners = call.state.extension_ids(call.account)
    for device in call.state.store.all("device", owners):
        if device["id"] == id:
            return device
    raise not_found("deviceId", id)


@operation("readDevice")
def read_device(call: Call) -> Reply:
    """Return one device."""
    return Reply(_device(call))


@operation("updateDevice")
def update_device(call: Call) -> Reply:
    """Update a device: its name, emergency address or owner."""
    device = _device(call)
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
    return Reply(changed)


@operation("readDeviceSipInfo", "updateDeviceEmergency")
def of_device(call: Call) -> Reply:
    """Answer an operation of an existing device with generated data."""
    _device(call)
    return generic.handle(call)


@operation("deleteForwardingNumbers")
def delete_forwarding_numbers(call: Call) -> Reply:
    """Delete forwarding numbers by their ids."""
    collection = call.state.path_of(call.extension) + "/forwarding-number"
    ids = [str(entry.get("forwardingNumberId")) for entry in call.fields.get("records") or ()]
    for id in ids:
        if call.state.store.get("generic", collection, id) is None:
            raise not_found("forwardingNumberId", id)
    for id in ids:
        call.state.store.delete("generic", collection, id)
    return Reply(status=204)
