"""Call control: live calls by telephony session."""

from __future__ import annotations

from typing import Any

from .._call import Call, Reply
from .._clock import iso
from .._errors import invalid, not_found, problem
from .._json import is_object
from .._telephony import CONNECTED, HOLD, RINGING, LiveCall
from . import operation


def _live(call: Call) -> LiveCall:
    """Return the call that the path names.

    Raises:
        Problem: 404, if it has ended, belongs to another user, or never existed.
    """
    live = call.services.telephony.session(call.path["telephonySessionId"])
    if live is None:
        raise not_found("telephonySessionId", call.path["telephonySessionId"])
    if call.path.get("partyId", live.party_id) != live.party_id:
        raise not_found("partyId", call.path["partyId"])
    return live


def _expect(live: LiveCall, *states: str) -> None:
    if live.status not in states:
        raise problem("TAS-102", detail=f"the call is {live.status}")


def _session(call: Call, live: LiveCall) -> dict[str, Any]:
    telephony = call.services.telephony
    return {
        "id": live.telephony_session_id,
        "origin": telephony.origin(live),
        "creationTime": iso(live.started),
        "parties": [telephony.party(live)],
    }


@operation("createCallOutCallSession")
def call_out(call: Call) -> Reply:
    """Place a call: it rings at once and is answered after a moment."""
    to = call.fields["to"]
    number = str(to.get("phoneNumber") or to.get("extensionNumber") or "")
    if not number:
        raise invalid("to.phoneNumber", None, "is missing")
    telephony, state = call.services.telephony, call.state
    live = telephony.begin(call.user, number, inbound=False, action="VoIP Call")
    state.clock.call_at(state.clock.now() + 2, lambda: telephony.answer(live))
    return Reply({"session": _session(call, live)}, 201)


@operation("readCallSessionStatus")
def read_session(call: Call) -> Reply:
    """Return a live call."""
    return Reply(_session(call, _live(call)))


@operation("readCallPartyStatus")
def read_party(call: Call) -> Reply:
    """Return our party of a live call."""
    return _shown(call, _live(call))


def _shown(call: Call, live: LiveCall) -> Reply:
    return Reply(call.services.telephony.party(live))


@operation("deleteCallSession", "deleteCallParty")
def hang_up(call: Call) -> Reply:
    """End a call."""
    call.services.telephony.end(_live(call))
    return Reply(status=204)


@operation("rejectParty", "ignoreCallInQueue")
def reject(call: Call) -> Reply:
    """Reject a ringing call."""
    live = _live(call)
    _expect(live, RINGING)
    call.services.telephony.end(live, "Rejected")
    return Reply(status=204)


@operation("answerCallParty")
def answer(call: Call) -> Reply:
    """Answer a ringing call."""
    live = _live(call)
    _expect(live, RINGING)
    call.services.telephony.answer(live)
    return _shown(call, live)


@operation("holdCallParty")
def hold(call: Call) -> Reply:
    """Put a call on hold."""
    live = _live(call)
    _expect(live, CONNECTED)
    call.services.telephony.hold(live, on=True)
    return _shown(call, live)


@operation("unholdCallParty")
def unhold(call: Call) -> Reply:
    """Resume a call."""
    live = _live(call)
    _expect(live, HOLD)
    call.services.telephony.hold(live, on=False)
    return _shown(call, live)


@operation("updateCallParty")
def update(call: Call) -> Reply:
    """Mute or unmute our party."""
    live = _live(call)
    party = call.fields.get("party")
    muted = party.get("muted") if is_object(party) else call.fields.get("muted")
    if isinstance(muted, bool):
        call.services.telephony.mute(live, on=muted)
    return _shown(call, live)


@operation("transferCallParty", "forwardCallParty")
def transfer(call: Call) -> Reply:
    """Transfer a call: it ends for us."""
    live = _live(call)
    shown = call.services.telephony.party(live)
    call.services.telephony.end(live)
    _, content = call.operation.success()
    properties = call.state.flat(next(iter(content.values()))).get("properties", {})
    shown["status"] = {"code": "Gone", "reason": "BlindTransfer", "rcc": False}
    return Reply({name: value for name, value in shown.items() if name in properties})
