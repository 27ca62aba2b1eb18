"""Presence of users and of the account."""

from __future__ import annotations

from typing import Any

from .._call import Call, Reply
from .._errors import Problem, invalid
from .._json import is_object
from . import operation
from .batches import for_ids
from .paging import paged

_SETTABLE = (
    "userStatus", "dndStatus", "message", "allowSeeMyPresence", "ringOnMonitoredCall", "pickUpCallsOnHold",
)  # fmt: skip
MAX_IDS = 30


@operation("readUserPresenceStatus")
def read(call: Call) -> Reply:
    """Return the presence of one user or several."""
    detailed, sip = bool(call.query.get("detailedTelephonyState")), bool(call.query.get("sipData"))

    def one(id: str) -> Any:
        return call.services.telephony.presence(call.extension_of(id), detailed=detailed, sip=sip)

    return for_ids(call, "extensionId", one, limit=MAX_IDS)


@operation("updateUserPresenceStatus")
def update(call: Call) -> Reply:
    """Update the presence settings of a user."""
    changes = {name: call.fields[name] for name in _SETTABLE if name in call.fields}
    if changes:
        call.services.telephony.set(call.extension, changes)
    return Reply(call.services.telephony.presence(call.extension, detailed=False))


@operation("readAccountPresence")
def read_account(call: Call) -> Reply:
    """List the presence of all users."""
    detailed = bool(call.query.get("detailedTelephonyState"))
    users = [str(entry["id"]) for entry in call.state.extensions(call.account) if entry["type"] == "User"]
    records = [call.services.telephony.presence(id, detailed=detailed) for id in users]
    return Reply(paged(call, records))


# -- unified presence: phone, messenger and meetings


def _unified(call: Call, extension: str) -> dict[str, Any]:
    telephony = call.services.telephony
    settings = telephony.settings(extension)
    phone = telephony.telephony_status(extension)
    availability = {"DoNotAcceptAnyCalls": "DoNotAcceptAnyCalls", "DoNotAcceptDepartmentCalls": "DoNotAcceptQueueCalls"}
    refuses = settings["dndStatus"] == "DoNotAcceptAnyCalls"
    return {
        "status": "Busy" if phone != "NoCall" else "DND" if refuses else settings["userStatus"],
        "telephony": {
            "status": phone,
            "visibility": "Visible" if settings["allowSeeMyPresence"] else "Invisible",
            "availability": availability.get(settings["dndStatus"], "TakeAllCalls"),
        },
        "glip": {
            "status": "Online",
            "visibility": "Visible",
            "availability": "Available",
            **_messenger(call, extension),
        },
        "meeting": {"status": "NoMeeting"},
    }


def _messenger(call: Call, extension: str) -> dict[str, Any]:
    return call.state.store.get("messenger-presence", "", extension) or {}


@operation("readUnifiedPresence")
def read_unified(call: Call) -> Reply:
    """Return the unified presence of one user, or of several as a JSON array."""
    text = call.path["extensionId"]
    if "," not in text:
        return Reply(_unified(call, call.extension))
    ids = [id for id in text.split(",") if id]
    if not 0 < len(ids) <= MAX_IDS:
        raise invalid("extensionId", text, f"must name 1 to {MAX_IDS} extensions")
    entries: list[dict[str, Any]] = []
    for id in ids:
        try:
            entries.append({"resourceId": id, "status": 200, "body": _unified(call, call.extension_of(id))})
        except Problem as problem:
            entries.append({"resourceId": id, "status": problem.status, "body": problem.body()})
    return Reply(entries, 207)


@operation("updateUnifiedPresence")
def update_unified(call: Call) -> Reply:
    """Update availability and visibility of the phone and of the messenger."""
    telephony, messenger = call.fields.get("telephony"), call.fields.get("glip")
    changes: dict[str, Any] = {}
    if is_object(telephony):
        if telephony.get("availability") == "DoNotAcceptQueueCalls":
            changes["dndStatus"] = "DoNotAcceptDepartmentCalls"
        elif "availability" in telephony:
            changes["dndStatus"] = telephony["availability"]
        if "visibility" in telephony:
            changes["allowSeeMyPresence"] = telephony["visibility"] == "Visible"
    if is_object(messenger):
        kept = {**_messenger(call, call.extension), **messenger}
        call.state.store.put("messenger-presence", "", call.extension, kept)
    if changes:
        call.services.telephony.set(call.extension, changes)
    return Reply(_unified(call, call.extension))
