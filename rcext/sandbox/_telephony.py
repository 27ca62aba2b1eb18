"""Live calls, ring-outs and presence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._clock import iso
from ._names import SERVER
from ._state.documents import call_record, party

if TYPE_CHECKING:
    from ._events import Filter
    from ._push import SubscriptionHub
    from ._state.sandbox_state import SandboxState
    from ._state.store import Document

#: Seconds by the sandbox's clock: a step of a ring-out, an unanswered ring, and the maximum length of a call.
RING_OUT_STEP, UNANSWERED, MAX_TALK = 2.0, 25.0, 60.0
#: Outcomes of calls to numbers with these endings; all other calls are answered.
OUTCOMES = {"5550001": "Busy", "5550002": "NoAnswer", "5550003": "Rejected", "5550004": "CannotReach"}
_RESULTS = {"Busy": "Busy", "NoAnswer": "No Answer", "Rejected": "Rejected", "CannotReach": "Call Failed"}
#: The server in notifications of telephony sessions.
SERVER_ID = "10.0.0.1.TAM"
#: The action of a call that is a conference; the call log does not have one for it.
CONFERENCE = "Conference"
_ORIGINS = {"RingOut Web": "RingOut", "VoIP Call": "CallOut", CONFERENCE: "Conference"}
RINGING, CONNECTED, HOLD, ENDED = "Ringing", "CallConnected", "OnHold", "Disconnected"


class LiveCall:
    """A live call.

    Attributes:
        id: its id in presence.
        extension: the id of the extension it belongs to.
        inbound: whether it is inbound.
        number: the number of the other side.
        name: the name of the other side.
        status: `Ringing`, `CallConnected`, `OnHold` or `Disconnected`.
        session_id: the id that the call log shows.
        telephony_session_id: the id that call control shows.
        started: when it started to ring, in seconds since 1970.
        answered: when it was answered, or `None`.
        others: further parties, which were brought into it.
        recordings: the recordings of our party: `id` and whether it is `active`.
    """

    __slots__ = (
        "action",
        "answered",
        "extension",
        "id",
        "inbound",
        "muted",
        "name",
        "number",
        "others",
        "party_id",
        "recordings",
        "result",
        "sequence",
        "session_id",
        "started",
        "status",
        "telephony_session_id",
    )

    def __init__(
        self, state: SandboxState, extension: str, number: str, name: str, *, inbound: bool, action: str | None
    ) -> None:
        ids = state.ids
        self.id = ids.token("live-call", 20)
        self.extension = extension
        self.inbound = inbound
        self.number = number
        self.name = name
        self.action = action
        self.status = RINGING
        self.session_id = str(40_000_000_000 + ids.next("call-session"))
        self.telephony_session_id = f"s-{ids.token('telephony-session', 24)}"
        self.party_id = f"p-{self.telephony_session_id[2:]}-1"
        self.started = state.clock.now()
        self.answered: float | None = None
        self.result = ""
        self.muted = False
        self.sequence = 0
        self.others: list[dict[str, Any]] = []
        self.recordings: list[dict[str, Any]] = []


class RingOut:
    """A ring-out: the caller is called first, then the callee."""

    __slots__ = ("call", "extension", "id", "outcome", "seen", "step")

    def __init__(self, id: str, extension: str, call: LiveCall, outcome: str) -> None:
        self.id = id
        self.extension = extension
        self.call = call
        self.outcome = outcome
        self.step = 0
        self.seen = False

    def status(self) -> dict[str, str]:
        """Return the three states as answers show them."""
        if self.call.status == ENDED and self.outcome == "Success":
            return {"callStatus": "Success", "callerStatus": "Finished", "calleeStatus": "Finished"}
        return (
            {"callStatus": "InProgress", "callerStatus": "InProgress", "calleeStatus": "InProgress"},
            {"callStatus": "InProgress", "callerStatus": "Success", "calleeStatus": "InProgress"},
            {"callStatus": self.outcome, "callerStatus": "Success", "calleeStatus": self.outcome},
        )[self.step]


class Telephony:
    """All live calls of a sandbox. Callers hold the sandbox's lock."""

    def __init__(self, state: SandboxState, hub: SubscriptionHub) -> None:
        self._state = state
        self._hub = hub
        self.live: dict[str, LiveCall] = {}
        self.ring_outs: dict[str, RingOut] = {}
        self._sequence = 0

    # -- calls

    def begin(
        self,
        extension: str,
        number: str,
        *,
        inbound: bool,
        name: str = "",
        action: str | None = None,
        ring: float = UNANSWERED,
    ) -> LiveCall:
        """Start a call; an unanswered inbound call is missed after `ring` seconds."""
        call = LiveCall(self._state, extension, number, name, inbound=inbound, action=action)
        self.live[call.id] = call
        self._session_changed(call, "Setup")
        self._changed(call)
        if inbound:
            self._hub.emit("incoming-call", self._ids(extension), lambda _: self._ring_event(call, "StartRing"))
            self._later(ring, lambda: self._unanswered(call))
        return call

    def _unanswered(self, call: LiveCall) -> None:
        if call.status == RINGING:
            self.end(call, "Missed" if call.inbound else "No Answer")

    def _later(self, seconds: float, action: Any) -> None:
        self._state.clock.call_at(self._state.clock.now() + seconds, action)

    def answer(self, call: LiveCall, talk: float = MAX_TALK) -> None:
        """Connect a call; it ends after `talk` seconds."""
        if call.status != RINGING:
            return
        call.status = CONNECTED
        call.answered = self._state.clock.now()
        self._changed(call)
        self._later(talk, lambda: self.end(call))

    def hold(self, call: LiveCall, *, on: bool) -> None:
        """Put a call on hold, or resume it."""
        if call.status in (CONNECTED, HOLD):
            call.status = HOLD if on else CONNECTED
            self._changed(call)

    def mute(self, call: LiveCall, *, on: bool) -> None:
        """Mute or unmute our party."""
        call.muted = on
        self._changed(call)

    def bring_in(self, call: LiveCall, other: LiveCall) -> dict[str, Any]:
        """Move the other side of a call into another call, and end the first; return the new party."""
        host = self.party(call)
        joined = {
            **host,
            "id": f"{call.party_id.rpartition('-')[0]}-{2 + len(call.others)}",
            "conferenceRole": "Participant",
            "direction": "Inbound",
            "from": {"phoneNumber": other.number, "extensionId": other.extension},
            "to": {"phoneNumber": "conference", "name": host["from"].get("name", "")},
            "status": {"code": "Setup", "rcc": False},
            "muted": False,
        }
        joined.pop("recordings", None)
        call.others.append({**joined, "status": {"code": "Answered", "rcc": False}})
        self.end(other)
        self._session_changed(call)
        return joined

    def record_party(self, call: LiveCall, recording: str, *, active: bool) -> dict[str, Any]:
        """Begin, pause or resume a recording of our party."""
        found: dict[str, Any] | None = next((one for one in call.recordings if one["id"] == recording), None)
        if found is None:
            found = {"id": recording}
            call.recordings.append(found)
        found["active"] = active
        self._session_changed(call)
        return found

    def end(self, call: LiveCall, result: str | None = None) -> None:
        """End a call, and write the call log record."""
        if call.status == ENDED:
            return
        connected = call.status != RINGING
        call.status = ENDED
        if result is None:
            result = ("Accepted" if call.inbound else "Call connected") if connected else (
                "Missed" if call.inbound else "Stopped"
            )  # fmt: skip
        call.result = result
        self.live.pop(call.id, None)
        record = self.record(call, finished=True)
        self._state.store.put("call", call.extension, str(record["id"]), record, sort=call.started)
        self._changed(call)
        if result == "Missed":
            self._hub.emit("missed-call", self._ids(call.extension), lambda _: self._ring_event(call, "MissedCall"))
        elif call.answered is not None:
            ids = {**self._ids(call.extension), "domain": "pbx"}
            self._hub.emit("insights", ids, lambda _: self._insights(call, record))

    def _ids(self, extension: str) -> dict[str, str]:
        return {"accountId": self._state.account_of(extension), "extensionId": extension}

    def _ring_event(self, call: LiveCall, action: str) -> dict[str, Any]:
        """Return the body of a notification about an incoming or missed call."""
        ours = party(self._state.extension(call.extension))
        return {
            "extensionId": call.extension,
            "action": action,
            "sessionId": call.session_id,
            "serverId": SERVER_ID,
            "from": call.number,
            "fromName": call.name,
            "to": ours["phoneNumber"],
            "toName": ours["name"],
            "ownerId": call.extension,
        }

    def _insights(self, call: LiveCall, record: Document) -> dict[str, Any]:
        """Return the body of a notification about the insights of a recorded call."""
        user, now = self._state.extension(call.extension), self._state.clock.now()
        text = "Thank you for calling, how can I help you?"
        return {
            "eventType": "Create",
            "title": f"{record['direction']} call with {call.number}",
            "rsRecordUri": f"{SERVER}/ringsense/calls/{call.session_id}",
            "domain": "pbx",
            "sourceSessionId": call.telephony_session_id,
            "sourceRecordId": call.party_id,
            "callDirection": record["direction"],
            "ownerExtensionId": call.extension,
            "recordingDurationMs": record["durationMs"],
            "recordingStartTime": record["startTime"],
            "creationTime": iso(now),
            "lastModifiedTime": iso(now),
            "speakerInfo": [
                {
                    "speakerId": "1",
                    "name": user["name"],
                    "accountId": str(user["account"]["id"]),
                    "extensionId": call.extension,
                    "phoneNumber": user.get("contact", {}).get("businessPhone", ""),
                }
            ],
            "insights": {"Transcript": [{"speakerId": "1", "text": text, "start": 0.5, "end": 3.5}]},
        }

    def record(self, call: LiveCall, *, finished: bool) -> Document:
        """Return a call as a call log record."""
        state = self._state
        talked = int(state.clock.now() - call.answered) if call.answered is not None else 0
        record = call_record(
            state.ids,
            state.extension(call.extension),
            inbound=call.inbound,
            other=call.number,
            other_name=call.name,
            location="Belmont, CA",
            started=call.started,
            duration=talked,
            result=call.result or "In Progress",
            recorded=False,
            base=state.base_of(call.extension),
            session=call.session_id,
            telephony_session=call.telephony_session_id,
            action=None if call.action == CONFERENCE else call.action,
            finished=finished,
            recording=call.recordings[0]["id"] if call.recordings else None,
        )
        if not call.name:
            for side in ("from", "to"):
                if record[side].get("phoneNumber") == call.number:
                    record[side].pop("name", None)
        if not finished:
            record["id"] = call.id
        return record

    def of(self, extension: str) -> list[LiveCall]:
        """Return the live calls of an extension, oldest first."""
        return [call for call in self.live.values() if call.extension == extension]

    # -- ring-out

    def ring_out(self, extension: str, number: str) -> RingOut:
        """Call the caller, then the callee; a step every two seconds, or with each read of its status."""
        state = self._state
        call = self.begin(extension, number, inbound=False, action="RingOut Web")
        outcome = next((OUTCOMES[end] for end in OUTCOMES if number.endswith(end)), "Success")
        ring_out = RingOut(state.ids.token("ring-out", 22), extension, call, outcome)
        self.ring_outs[ring_out.id] = ring_out
        self._later(RING_OUT_STEP, lambda: self._step(ring_out, 1))
        self._later(2 * RING_OUT_STEP, lambda: self._step(ring_out, 2))
        return ring_out

    def _step(self, ring_out: RingOut, step: int) -> None:
        if ring_out.call.status == ENDED or ring_out.step >= step:
            return
        ring_out.step = step
        ring_out.seen = False
        if step == 2:
            if ring_out.outcome == "Success":
                self.answer(ring_out.call)
            else:
                self.end(ring_out.call, _RESULTS[ring_out.outcome])

    def look(self, ring_out: RingOut) -> dict[str, str]:
        """Return the status of a ring-out; reading the same state twice advances it."""
        if ring_out.seen and ring_out.step < 2:
            self._step(ring_out, ring_out.step + 1)
        ring_out.seen = True
        return ring_out.status()

    # -- presence

    def settings(self, extension: str) -> Document:
        """Return the presence settings of a user."""
        return self._state.store.get("presence", "", extension) or {
            "userStatus": "Available",
            "dndStatus": "TakeAllCalls",
            "message": "",
            "allowSeeMyPresence": True,
            "ringOnMonitoredCall": False,
            "pickUpCallsOnHold": False,
        }

    def set(self, extension: str, changes: Document) -> None:
        """Update the presence settings of a user, and emit notifications."""
        before = self.settings(extension)
        self._state.store.put("presence", "", extension, {**before, **changes})
        self._presence_changed(extension)
        dnd = changes.get("dndStatus", before["dndStatus"])
        if dnd != before["dndStatus"]:
            body = {"extensionId": extension, "dndStatus": dnd}
            self._hub.emit("dnd", self._ids(extension), lambda _: body)

    def telephony_status(self, extension: str) -> str:
        """Return the telephony status of an extension: the most active state of its calls."""
        states = {call.status for call in self.of(extension)}
        return next((state for state in (RINGING, CONNECTED, HOLD) if state in states), "NoCall")

    def presence(self, extension: str, *, detailed: bool, sip: bool = False) -> dict[str, Any]:
        """Return the presence of an extension as answers show it."""
        state = self._state
        user = state.extension(extension)
        settings = self.settings(extension)
        body: dict[str, Any] = {
            "uri": f"{state.base_of(extension)}/extension/{extension}/presence",
            "extension": {"uri": user["uri"], "id": user["id"], "extensionNumber": user["extensionNumber"]},
            **self._status(extension, settings),
            "message": settings["message"],
            "allowSeeMyPresence": settings["allowSeeMyPresence"],
            "ringOnMonitoredCall": settings["ringOnMonitoredCall"],
            "pickUpCallsOnHold": settings["pickUpCallsOnHold"],
        }
        if detailed or sip:
            body["activeCalls"] = [self._active(call, sip=sip) for call in self.of(extension)]
            body["totalActiveCalls"] = len(body["activeCalls"])
        return body

    def _status(self, extension: str, settings: Document) -> dict[str, Any]:
        phone = self.telephony_status(extension)
        return {
            "telephonyStatus": phone,
            "presenceStatus": "Busy" if phone != "NoCall" else settings["userStatus"],
            "userStatus": settings["userStatus"],
            "meetingStatus": "Disconnected",
            "dndStatus": settings["dndStatus"],
        }

    def _active(self, call: LiveCall, *, sip: bool) -> dict[str, Any]:
        ours = party(self._state.extension(call.extension))["phoneNumber"]
        active: dict[str, Any] = {
            "id": call.id,
            "direction": "Inbound" if call.inbound else "Outbound",
            "from": call.number if call.inbound else ours,
            "to": ours if call.inbound else call.number,
            "telephonyStatus": call.status,
            "sessionId": call.session_id,
            "telephonySessionId": call.telephony_session_id,
            "partyId": call.party_id,
            "startTime": iso(call.started),
            "queueCall": False,
        }
        if sip:
            active["sipData"] = {
                "toTag": self._state.ids.uuid("sip-tag", f"to/{call.id}")[:8],
                "fromTag": self._state.ids.uuid("sip-tag", f"from/{call.id}")[:8],
                "remoteUri": f"sip:{active['from' if call.inbound else 'to']}@sip.example.com",
                "localUri": f"sip:{ours}@sip.example.com",
            }
        if call.name:
            active["fromName" if call.inbound else "toName"] = call.name
        return active

    def _changed(self, call: LiveCall) -> None:
        self._presence_changed(call.extension, call)
        self._session_changed(call)

    def _presence_changed(self, extension: str, call: LiveCall | None = None) -> None:
        self._sequence += 1
        settings = self.settings(extension)
        sequence = self._sequence

        def make(filter: Filter) -> dict[str, Any]:
            sip = filter.query.get("sipData") == "true"
            if not sip and filter.query.get("detailedTelephonyState") != "true":
                return body
            active = [self._active(live, sip=sip) for live in self.of(extension)]
            if call is not None and call.status == ENDED:
                ended = {"telephonyStatus": "NoCall", "terminationType": "final"}
                active.append({**self._active(call, sip=sip), **ended})
            return {**body, "activeCalls": active, "totalActiveCalls": len(self.of(extension))}

        ids = self._ids(extension)
        body: dict[str, Any] = {
            "extensionId": extension,
            "sequence": sequence,
            **self._status(extension, settings),
            "allowSeeMyPresence": settings["allowSeeMyPresence"],
            "ringOnMonitoredCall": settings["ringOnMonitoredCall"],
            "pickUpCallsOnHold": settings["pickUpCallsOnHold"],
            "ownerId": extension,
        }
        self._hub.emit("presence", ids, make)
        line = {"extensionId": extension, "lineId": "1", "telephonyStatus": body["telephonyStatus"]}
        if call is not None:
            self._hub.emit("line", ids, lambda _: line)
        for favorites in self._state.store.all("favorites", ids["accountId"]):
            if extension in favorites["extensions"]:
                owner = {**ids, "extensionId": favorites["owner"]}
                self._hub.emit("favorite-presence", owner, lambda _: body)

    def session(self, id: str) -> LiveCall | None:
        """Return the live call of a telephony session, or `None`."""
        return next((call for call in self.live.values() if call.telephony_session_id == id), None)

    def party(self, call: LiveCall) -> dict[str, Any]:
        """Return our party of a call as call control shows it."""
        ours = party(self._state.extension(call.extension), detailed=False)
        mine = {"phoneNumber": ours["phoneNumber"], "name": ours["name"], "extensionId": call.extension}
        theirs = {"phoneNumber": call.number, **({"name": call.name} if call.name else {})}
        code = {RINGING: "Proceeding", CONNECTED: "Answered", HOLD: "Hold", ENDED: "Disconnected"}[call.status]
        more: dict[str, Any] = {"conferenceRole": "Host"} if call.action == CONFERENCE else {}
        if call.recordings:
            more["recordings"] = [dict(one) for one in call.recordings]
        return {
            **more,
            "id": call.party_id,
            "accountId": self._state.account_of(call.extension),
            "extensionId": call.extension,
            "direction": "Inbound" if call.inbound else "Outbound",
            "from": theirs if call.inbound else mine,
            "to": mine if call.inbound else theirs,
            "status": {"code": code, "rcc": False},
            "muted": call.muted,
            "standAlone": False,
        }

    def origin(self, call: LiveCall) -> dict[str, str]:
        """Return the origin of a call as call control shows it."""
        return {"type": _ORIGINS.get(call.action or "", "Call")}

    def _session_changed(self, call: LiveCall, code: str | None = None) -> None:
        call.sequence += 1
        ours = self.party(call)
        if code is not None:
            ours["status"] = {**ours["status"], "code": code}
        missed = call.result == "Missed"
        body: dict[str, Any] = {
            "telephonySessionId": call.telephony_session_id,
            "sessionId": call.session_id,
            "serverId": SERVER_ID,
            "sequence": call.sequence,
            "eventTime": iso(self._state.clock.now()),
            "origin": self.origin(call),
            "parties": [{**ours, "park": {}, "missedCall": missed}, *call.others],
        }
        known = {
            "direction": ours["direction"],
            "missedCall": str(missed).lower(),
            "statusCode": ours["status"]["code"],
            "phoneNumber": call.number,
        }

        def make(filter: Filter) -> dict[str, Any] | None:
            return body if all(known[name] == value for name, value in filter.query.items()) else None

        self._hub.emit(
            "telephony", {**self._ids(call.extension), "telephonySessionId": call.telephony_session_id}, make
        )
