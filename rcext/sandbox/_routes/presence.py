"""Presence, of users and of the account."""

from __future__ import annotations

from typing import Any

from .._call import Call, Reply
from . import operation
from .batches import for_ids
from .paging import paged

_SETTABLE = (
    "userStatus", "dndStatus", "message", "allowSeeMyPresence", "ringOnMonitoredCall", "pickUpCallsOnHold",
)  # fmt: skip
MOST = 30


@operation("readUserPresenceStatus")
def read(call: Call) -> Reply:
    """The presence of a user, or of several."""
    detailed, sip = bool(call.query.get("detailedTelephonyState")), bool(call.query.get("sipData"))

    def one(id: str) -> Any:
        return call.world.telephony.presence(call.extension_of(id), detailed=detailed, sip=sip)

    return for_ids(call, "extensionId", one, most=MOST)


@operation("updateUserPresenceStatus")
def update(call: Call) -> Reply:
    """Change what a user can set."""
    changes = {name: call.fields[name] for name in _SETTABLE if name in call.fields}
    if changes:
        call.world.telephony.set(call.extension, changes)
    return Reply(call.world.telephony.presence(call.extension, detailed=False))


@operation("readAccountPresence")
def read_account(call: Call) -> Reply:
    """The presence of all users."""
    detailed = bool(call.query.get("detailedTelephonyState"))
    users = [str(entry["id"]) for entry in call.world.extensions() if entry["type"] == "User"]
    records = [call.world.telephony.presence(id, detailed=detailed) for id in users]
    return Reply(paged(call, records))
