"""Call control: live calls by telephony session."""

from __future__ import annotations

from typing import Any

from .._call import Call, Reply
from .._clock import iso
from .._errors import invalid, not_found, problem
from .._json import is_object
from .._state.documents import party, recording_id
from .._telephony import CONFERENCE, CONNECTED, HOLD, RINGING, LiveCall
from . import operation
from .generic import project_to_schema


def _of_account(call: Call, session: str) -> LiveCall | None:
    """Return a live call of the caller's account, or `None`."""
    live = call.services.telephony.session(session)
    return live if live is not None and call.state.account_of(live.extension) == call.account else None


def _live(call: Call) -> LiveCall:
    """Return the call that the path names.

    Raises:
        Problem: 404, if it has ended, belongs to another account, or never existed.
    """
    live = _of_account(call, call.path["telephonySessionId"])
    if live is None:
        raise not_found("telephonySessionId", call.path["telephonySessionId"])
    if call.path.get("partyId", live.party_id) != live.party_id:
        raise not_found("partyId", call.path["partyId"])
    return live


def _answered(call: Call, data: dict[str, Any]) -> Reply:
    """Answer with the fields that the document has for the operation."""
    return Reply(project_to_schema(call, data, call.operation.json_schema()), call.operation.success()[0])


def _expect(live: LiveCall, *states: str) -> None:
    if live.status not in states:
        raise problem("TAS-102", detail=f"the call is {live.status}")


def _session(call: Call, live: LiveCall) -> dict[str, Any]:
    telephony = call.services.telephony
    return {
        "id": live.telephony_session_id,
        "origin": telephony.origin(live),
        "creationTime": iso(live.started),
        "parties": [telephony.party(live), *live.others],
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
    return _answered(call, {"session": _session(call, live)})


@operation("createConferenceCallSession")
def conference(call: Call) -> Reply:
    """Begin a conference; its host joins after a moment, others by bring-in."""
    telephony, state = call.services.telephony, call.state
    live = telephony.begin(call.user, str(state.account(call.account)["mainNumber"]), inbound=False, action=CONFERENCE)
    state.clock.call_at(state.clock.now() + 2, lambda: telephony.answer(live))
    session = {**_session(call, live), "voiceCallToken": f"conf_{live.telephony_session_id}"}
    return _answered(call, {"session": session})


@operation("readCallSessionStatus")
def read_session(call: Call) -> Reply:
    """Return a live call."""
    return _answered(call, _session(call, _live(call)))


@operation("readCallPartyStatus")
def read_party(call: Call) -> Reply:
    """Return our party of a live call."""
    return _shown(call, _live(call))


def _shown(call: Call, live: LiveCall, **changes: Any) -> Reply:
    """Return our party, with the fields that the answer has."""
    return _answered(call, {**call.services.telephony.party(live), **changes})


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


#: Operations by which a call ends for us, with the code and the reason of its end.
_LEAVES = {
    "transferCallParty": ("Gone", "BlindTransfer"),
    "forwardCallParty": ("Gone", "BlindTransfer"),
    "replyParty": ("Disconnected", "CallReplied"),
    "callParkParty": ("Parked", "CallPark"),
}


@operation(*_LEAVES)
def leave(call: Call) -> Reply:
    """Transfer, forward, park or answer a call with a text: it ends for us."""
    live = _live(call)
    code, reason = _LEAVES[call.operation.id]
    reply = _shown(call, live, status={"code": code, "reason": reason, "rcc": False})
    call.services.telephony.end(live)
    return reply


@operation("bridgeCallParty", "callFlipParty", "pickupCallParty")
def join(call: Call) -> Reply:
    """Join a call with another one, or move it to another device: it goes on."""
    live = _live(call)
    call.services.telephony.answer(live)
    return _shown(call, live)


@operation("createCallPartyWithBringIn")
def bring_in(call: Call) -> Reply:
    """Move the other side of a connected call into a conference; the call ends."""
    live, fields = _live(call), call.fields
    other = _of_account(call, str(fields["sessionId"]))
    if other is None or other is live:
        raise not_found("sessionId", fields["sessionId"])
    if str(fields["partyId"]) != other.party_id:
        raise not_found("partyId", fields["partyId"])
    _expect(other, CONNECTED, HOLD)
    return _answered(call, call.services.telephony.bring_in(live, other))


@operation("startCallRecording")
def start_recording(call: Call) -> Reply:
    """Record our party of a connected call; the call log shows the recording after its end."""
    live = _live(call)
    _expect(live, CONNECTED, HOLD)
    if any(one["active"] for one in live.recordings):
        raise problem("TAS-102", detail="the call is being recorded")
    id = str(live.recordings[0]["id"]) if live.recordings else recording_id(call.state.ids)
    recording = call.services.telephony.record_party(live, id, active=True)
    return _answered(call, {**recording, "mode": "OnDemand", "view": "Party"})


@operation("pauseResumeCallRecording")
def pause_recording(call: Call) -> Reply:
    """Pause or resume a recording."""
    live, id = _live(call), call.path["recordingId"]
    found = next((one for one in live.recordings if one["id"] == id), None)
    if found is None:
        raise not_found("recordingId", id)
    active = bool(call.fields.get("active", found["active"]))
    recording = call.services.telephony.record_party(live, id, active=active)
    return _answered(call, {**recording, "mode": "OnDemand", "view": "Party"})


@operation("superviseCallSession", "superviseCallParty")
def supervise(call: Call) -> Reply:
    """Let the caller listen to a connected call of an agent: a party of the supervisor's device."""
    live, fields, user = _live(call), call.fields, call.user
    agent, number = fields.get("agentExtensionId"), fields.get("agentExtensionNumber")
    if agent is None:
        agent = call.state.numbers(call.account).get(str(number))
    if str(agent) != live.extension:
        name, value = ("agentExtensionNumber", number) if number else ("agentExtensionId", agent)
        raise not_found(name, value)
    _expect(live, CONNECTED, HOLD)
    device, brand = str(fields["supervisorDeviceId"]), call.state.account(call.account)["serviceInfo"]["brand"]["id"]
    numbers = (party(call.state.extension(id), detailed=False) for id in (live.extension, user))
    watched, supervisor = (
        {**{name: one[name] for name in ("phoneNumber", "name")}, "extensionId": id, "deviceId": device}
        for id, one in zip((live.extension, user), numbers, strict=True)
    )
    return _shown(
        call,
        live,
        id=f"{live.party_id.rpartition('-')[0]}-{2 + call.state.ids.next(live.party_id)}",
        extensionId=user,
        direction="Outbound",
        to=supervisor,
        owner={"accountId": call.account, "extensionId": user, "brandId": brand},
        status={"code": "Setup", "reason": "Supervising", "rcc": False},
        standAlone=True,
        **{"from": watched},
    )
