"""JSON documents of calls, messages and their parties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._clock import iso
from .._names import CITIES, SERVER

if TYPE_CHECKING:
    from .._ids import Ids
    from .store import Document


def outside_number(index: int) -> str:
    """Return a phone number outside the accounts."""
    return f"+1415555{1000 + index:04d}"


def party(extension: Document, *, detailed: bool = True) -> dict[str, Any]:
    """Return a user of the account as a party of a call or a message."""
    found: dict[str, Any] = {
        "phoneNumber": extension.get("contact", {}).get("businessPhone", ""),
        "name": extension["name"],
        "extensionNumber": extension["extensionNumber"],
    }
    if detailed:
        found["extensionId"] = str(extension["id"])
    return found


def recording_id(ids: Ids) -> str:
    """Return the id of a new recording."""
    return str(90_000_000 + ids.next("recording"))


def call_record(
    ids: Ids,
    extension: Document,
    *,
    inbound: bool,
    other: str,
    other_name: str,
    location: str,
    started: float,
    duration: int,
    result: str,
    recorded: bool,
    base: str,
    session: str | None = None,
    telephony_session: str | None = None,
    action: str | None = None,
    finished: bool = True,
    recording: str | None = None,
) -> dict[str, Any]:
    """Return a call log record with its legs, in the detailed view; `recording` is the id of one on demand."""
    id = ids.token("call", 16)
    owner = extension["id"]
    uri = f"{base}/extension/{owner}"
    session = session or str(40_000_000_000 + ids.next("call-session"))
    ours = party(extension)
    theirs: dict[str, Any] = {"phoneNumber": other, "name": other_name, "location": location}
    telephony_session = telephony_session or f"s-{ids.token('telephony-session', 24)}"
    party_id = f"p-{telephony_session[2:]}"
    record: dict[str, Any] = {
        "uri": f"{uri}/call-log/{id}?view=Detailed",
        "id": id,
        "sessionId": session,
        "telephonySessionId": telephony_session,
        "partyId": f"{party_id}-1",
        "startTime": iso(started),
        "duration": duration,
        "durationMs": duration * 1000,
        "type": "Voice",
        "internalType": "Local",
        "direction": "Inbound" if inbound else "Outbound",
        "action": action or ("Phone Call" if inbound else "VoIP Call"),
        "result": result,
        "to": ours if inbound else theirs,
        "from": theirs if inbound else ours,
        "extension": {"uri": uri, "id": owner},
        "reason": {"Missed": "No Answer", "No Answer": "No Answer", "Busy": "Line Busy"}.get(result, "Accepted"),
        "reasonDescription": "",
        "transport": "PSTN" if inbound else "VoIP",
        "lastModifiedTime": iso(started + duration),
        "billing": {"costIncluded": 0.0, "costPurchased": 0.0},
    }
    if not finished:
        record["finished"] = False
    if recorded or recording is not None:
        on_demand = recording is not None
        recording = recording or recording_id(ids)
        record["recording"] = {
            "uri": f"{base}/recording/{recording}",
            "id": recording,
            "type": "OnDemand" if on_demand or int(recording) % 2 == 0 else "Automatic",
            "contentUri": f"{base}/recording/{recording}/content",
        }
    leg = {
        key: record[key]
        for key in (
            "startTime", "duration", "durationMs", "type", "internalType", "direction", "action", "result", "to",
            "from", "extension", "telephonySessionId", "partyId", "reason", "reasonDescription", "transport", "billing",
        )
    }  # fmt: skip
    if not inbound:
        leg["from"] = {**ours, "device": {"id": str(802_000_000 + owner % 100_000), "uri": f"{base}/device/1"}}
    second = {**leg, "partyId": f"{party_id}-2", "legType": "SipForwarding", "master": False}
    if "recording" in record:
        leg["recording"] = record["recording"]
    record["legs"] = [
        {**leg, "legType": "Accept" if inbound else "SipToPstnUnmetered", "master": True},
        second,
    ]
    return record


def message_document(
    ids: Ids,
    extension: Document,
    *,
    kind: str,
    inbound: bool,
    other: dict[str, Any],
    text: str,
    created: float,
    base: str,
    attachments: list[dict[str, Any]] | None = None,
    to: list[dict[str, Any]] | None = None,
    status: str | None = None,
    conversation: int | None = None,
) -> dict[str, Any]:
    """Return a message of the message store."""
    id = 51_000_000 + ids.next("message")
    owner = str(extension["id"])
    uri = f"{base}/extension/{owner}/message-store/{id}"
    ours = party(extension)
    if kind != "Pager":
        ours = {**{key: ours[key] for key in ("phoneNumber", "name")}, "location": ", ".join(CITIES[0])}
    number = other.get("phoneNumber") or other.get("extensionNumber") or ""
    conversation = conversation or 3_000_000_000 + int(ids.uuid("conversation", f"{owner}/{number}")[:6], 16)
    if attachments is None:
        kinds: dict[str, list[dict[str, Any]]] = {
            "SMS": [{"type": "Text", "contentType": "text/plain"}],
            "Pager": [{"type": "Text", "contentType": "text/plain"}],
            "VoiceMail": [{"type": "AudioRecording", "contentType": "audio/mpeg", "vmDuration": 2}],
            "Fax": [{"type": "RenderedDocument", "contentType": "application/pdf"}],
        }
        attachments = kinds[kind]
    listed: list[dict[str, Any]] = []
    for index, entry in enumerate(attachments):
        number_of = id if index == 0 else id * 100 + index
        listed.append({"id": number_of, "uri": f"{uri}/content/{number_of}", **entry})
    message: dict[str, Any] = {
        "id": id,
        "uri": uri,
        "extensionId": owner,
        "type": kind,
        "direction": "Inbound" if inbound else "Outbound",
        "from": other if inbound else ours,
        "to": [ours] if inbound else to or [other],
        "subject": text if kind in ("SMS", "Pager") else "",
        "creationTime": iso(created),
        "lastModifiedTime": iso(created),
        "readStatus": "Unread" if inbound else "Read",
        "priority": "Normal",
        "attachments": listed,
        "availability": "Alive",
        "messageStatus": status or ("Received" if inbound else "Delivered" if kind == "SMS" else "Sent"),
    }
    if kind == "SMS" and not inbound:
        message["smsSendingAttemptsCount"] = 1
    if kind == "Pager":
        message["pgToDepartment"] = False
    if kind in ("SMS", "Pager"):
        message["conversationId"] = conversation
        message["conversation"] = {"id": str(conversation), "uri": f"{SERVER}/restapi/v1.0/conversation/{conversation}"}
    if kind == "Fax":
        message |= {"faxResolution": "High", "faxPageCount": 1}
    if kind == "VoiceMail":
        message["vmTranscriptionStatus"] = "NotAvailable"
    return message
