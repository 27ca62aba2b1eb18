"""Ring-out: two calls connected to each other."""

from __future__ import annotations

from typing import Any

from .._call import Call, Reply
from .._errors import invalid, not_found
from .._telephony import ENDED, RingOut
from . import operation
from .generic import find_item


def _answer(call: Call, ring_out: RingOut, status: dict[str, str]) -> dict[str, Any]:
    uri = f"{call.state.base_of(ring_out.extension)}/extension/{ring_out.extension}/ring-out/{ring_out.id}"
    return {"uri": uri, "id": ring_out.id, "status": status}


def _forwarding(call: Call, side: dict[str, Any]) -> str:
    """Return the forwarding number of a side; empty without one.

    Raises:
        Problem: 404, if the user does not have it.
    """
    id = str(side.get("forwardingNumberId") or "")
    path = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number"
    found = find_item(call, path, id) if id else {}
    if found is None:
        raise not_found("from.forwardingNumberId", id)
    return str(found.get("phoneNumber") or "")


@operation("createRingOutCall")
def create(call: Call) -> Reply:
    """Start a ring-out."""
    numbers: dict[str, str] = {}
    for side in ("from", "to"):
        number = str(call.fields[side].get("phoneNumber") or _forwarding(call, call.fields[side]))
        digits = "".join(letter for letter in number if letter.isdigit())
        if len(digits) < 3:
            raise invalid(f"{side}.phoneNumber", number, "is not a phone number")
        numbers[side] = number
    ring_out = call.services.telephony.ring_out(call.extension, numbers["to"])
    return Reply(_answer(call, ring_out, ring_out.status()))


def _found(call: Call) -> RingOut:
    ring_out = call.services.telephony.ring_outs.get(call.path["ringoutId"])
    if ring_out is None or ring_out.extension != call.extension:
        raise not_found("ringoutId", call.path["ringoutId"])
    return ring_out


@operation("readRingOutCallStatus")
def read(call: Call) -> Reply:
    """Return the status of a ring-out."""
    ring_out = _found(call)
    return Reply(_answer(call, ring_out, call.services.telephony.look(ring_out)))


@operation("deleteRingOutCall")
def cancel(call: Call) -> Reply:
    """Cancel a ring-out, or hang up."""
    ring_out = _found(call)
    if ring_out.call.status != ENDED:
        call.services.telephony.end(ring_out.call)
    del call.services.telephony.ring_outs[ring_out.id]
    return Reply(status=204)
