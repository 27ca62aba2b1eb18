"""Models: shared call status info."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal

    from ._call_recordings import GetCallRecordingResponse


class CallStatusInfoCode(OpenEnum):
    """Values of `CallStatusInfoCode`."""

    SETUP = "Setup"
    PROCEEDING = "Proceeding"
    ANSWERED = "Answered"
    DISCONNECTED = "Disconnected"
    GONE = "Gone"
    PARKED = "Parked"
    HOLD = "Hold"
    VOICE_MAIL = "VoiceMail"
    FAX_RECEIVE = "FaxReceive"
    TDS = "Tds"
    VOICE_MAIL_SCREENING = "VoiceMailScreening"


CallStatusInfoCodeTable = EnumTable(CallStatusInfoCode)


class CallStatusInfoReason(OpenEnum):
    """Values of `CallStatusInfoReason`."""

    PICKUP = "Pickup"
    SUPERVISING = "Supervising"
    TAKE_OVER = "TakeOver"
    TIMEOUT = "Timeout"
    BLIND_TRANSFER = "BlindTransfer"
    RCC_TRANSFER = "RccTransfer"
    ATTENDED_TRANSFER = "AttendedTransfer"
    CALLER_INPUT_REDIRECT = "CallerInputRedirect"
    CALL_FLIP = "CallFlip"
    PARK_LOCATION = "ParkLocation"
    DTMF_TRANSFER = "DtmfTransfer"
    AGENT_ANSWERED = "AgentAnswered"
    AGENT_DROPPED = "AgentDropped"
    REJECTED = "Rejected"
    CANCELLED = "Cancelled"
    INTERNAL_ERROR = "InternalError"
    NO_ANSWER = "NoAnswer"
    TARGET_BUSY = "TargetBusy"
    INVALID_NUMBER = "InvalidNumber"
    INTERNATIONAL_DISABLED = "InternationalDisabled"
    DESTINATION_BLOCKED = "DestinationBlocked"
    NOT_ENOUGH_FUNDS = "NotEnoughFunds"
    NO_SUCH_USER = "NoSuchUser"
    CALL_PARK = "CallPark"
    CALL_REDIRECTED = "CallRedirected"
    CALL_REPLIED = "CallReplied"
    CALL_SWITCH = "CallSwitch"
    CALL_FINISHED = "CallFinished"
    CALL_DROPPED = "CallDropped"
    VOICEMAIL = "Voicemail"


CallStatusInfoReasonTable = EnumTable(CallStatusInfoReason)


class OriginInfoType(OpenEnum):
    """Values of `OriginInfoType`."""

    CALL = "Call"
    RING_OUT = "RingOut"
    RING_ME = "RingMe"
    CONFERENCE = "Conference"
    GREETINGS_RECORDING = "GreetingsRecording"
    VERIFICATION_CALL = "VerificationCall"
    ZOOM = "Zoom"
    CALL_OUT = "CallOut"


OriginInfoTypeTable = EnumTable(OriginInfoType)


class CallStatusInfo(Model):
    """What a party of a live call is doing."""

    __slots__ = (
        "code",
        "description",
        "mobile_pickup_data",
        "park_data",
        "peer_id",
        "rcc",
        "reason",
    )
    __fields__ = __slots__
    __converted__ = {
        "code": "code",
        "mobile_pickup_data": "mobilePickupData",
        "peer_id": "peerId",
        "reason": "reason",
    }
    code: CallStatusInfoCode | None
    """`Setup`, `Proceeding`, `Answered`, `Hold`, `Parked`, `Disconnected`, `Gone` and so on."""
    description: str | None
    """Free text of the server."""
    mobile_pickup_data: MobilePickupData | None
    """What a mobile application needs for picking up the call."""
    park_data: str | None
    """Number to dial for taking up a parked call."""
    peer_id: PeerInfo | None
    """Session and party that took over; only for `Gone`."""
    rcc: bool | None
    """`True` for a conference."""
    reason: CallStatusInfoReason | None
    """Why it came to that, such as `BlindTransfer`; `None` for most codes."""

    def __init__(
        self,
        *,
        code: CallStatusInfoCode
        | Literal[
            "Setup",
            "Proceeding",
            "Answered",
            "Disconnected",
            "Gone",
            "Parked",
            "Hold",
            "VoiceMail",
            "FaxReceive",
            "Tds",
            "VoiceMailScreening",
        ]
        | None = None,
        description: str | None = None,
        mobile_pickup_data: MobilePickupData | None = None,
        park_data: str | None = None,
        peer_id: PeerInfo | None = None,
        rcc: bool | None = None,
        reason: CallStatusInfoReason | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.code
        if v is not None:
            d["code"] = v.wire if typeof(v) is CallStatusInfoCode else v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.mobile_pickup_data
        if v is not None:
            d["mobilePickupData"] = v.to_dict() if typeof(v) is MobilePickupData else encode(v)
        v = self.park_data
        if v is not None:
            d["parkData"] = v
        v = self.peer_id
        if v is not None:
            d["peerId"] = v.to_dict() if typeof(v) is PeerInfo else encode(v)
        v = self.rcc
        if v is not None:
            d["rcc"] = v
        v = self.reason
        if v is not None:
            d["reason"] = v.wire if typeof(v) is CallStatusInfoReason else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallStatusInfo(d: dict[str, Any]) -> CallStatusInfo:
    """Decode a `CallStatusInfo`; what does not fit is passed on."""
    self = new(CallStatusInfo)
    get: Getter = d.get
    v = get("code")
    self.code = CallStatusInfoCodeTable[v] if typeof(v) is str else v
    self.description = get("description")
    v = get("mobilePickupData")
    self.mobile_pickup_data = decode_MobilePickupData(v) if typeof(v) is dict else v
    self.park_data = get("parkData")
    v = get("peerId")
    self.peer_id = decode_PeerInfo(v) if typeof(v) is dict else v
    self.rcc = get("rcc")
    v = get("reason")
    self.reason = CallStatusInfoReasonTable[v] if typeof(v) is str else v
    self.__extras__ = None if CallStatusInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallStatusInfoKeys}
    return self


CallStatusInfo.__decode__ = decode_CallStatusInfo
CallStatusInfoKeys = frozenset(
    (
        "code",
        "description",
        "mobilePickupData",
        "parkData",
        "peerId",
        "rcc",
        "reason",
    )
)


class MobilePickupData(Model):
    """The object `MobilePickupData`."""

    __slots__ = (
        "cc_mailboxes",
        "sid",
        "srv_lvl",
        "srv_lvl_ext",
        "srvlvl",
        "to",
    )
    __fields__ = __slots__
    cc_mailboxes: list[str] | None
    sid: str | None
    srv_lvl: str | None
    srv_lvl_ext: str | None
    srvlvl: str | None
    to: str | None

    def __init__(
        self,
        *,
        cc_mailboxes: list[str] | None = None,
        sid: str | None = None,
        srv_lvl: str | None = None,
        srv_lvl_ext: str | None = None,
        srvlvl: str | None = None,
        to: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.cc_mailboxes
        if v is not None:
            d["ccMailboxes"] = v
        v = self.sid
        if v is not None:
            d["sid"] = v
        v = self.srv_lvl
        if v is not None:
            d["srvLvl"] = v
        v = self.srv_lvl_ext
        if v is not None:
            d["srvLvlExt"] = v
        v = self.srvlvl
        if v is not None:
            d["srvlvl"] = v
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MobilePickupData(d: dict[str, Any]) -> MobilePickupData:
    """Decode a `MobilePickupData`; what does not fit is passed on."""
    self = new(MobilePickupData)
    get: Getter = d.get
    self.cc_mailboxes = get("ccMailboxes")
    self.sid = get("sid")
    self.srv_lvl = get("srvLvl")
    self.srv_lvl_ext = get("srvLvlExt")
    self.srvlvl = get("srvlvl")
    self.to = get("to")
    self.__extras__ = (
        None if MobilePickupDataKeys.issuperset(d) else {k: d[k] for k in d if k not in MobilePickupDataKeys}
    )
    return self


MobilePickupData.__decode__ = decode_MobilePickupData
MobilePickupDataKeys = frozenset(
    (
        "ccMailboxes",
        "sid",
        "srvLvl",
        "srvLvlExt",
        "srvlvl",
        "to",
    )
)


class OriginInfo(Model):
    """What started a live call."""

    __slots__ = ("type",)
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    type: OriginInfoType | None
    """`Call`, `RingOut`, `Conference`, `CallOut` and so on."""

    def __init__(
        self,
        *,
        type: OriginInfoType
        | Literal[
            "Call", "RingOut", "RingMe", "Conference", "GreetingsRecording", "VerificationCall", "Zoom", "CallOut"
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is OriginInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OriginInfo(d: dict[str, Any]) -> OriginInfo:
    """Decode a `OriginInfo`; what does not fit is passed on."""
    self = new(OriginInfo)
    get: Getter = d.get
    v = get("type")
    self.type = OriginInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if OriginInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in OriginInfoKeys}
    return self


OriginInfo.__decode__ = decode_OriginInfo
OriginInfoKeys = frozenset(("type",))


class ParkInfo(Model):
    """Where a call is parked."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str | None
    """Id of the place."""

    def __init__(
        self,
        *,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParkInfo(d: dict[str, Any]) -> ParkInfo:
    """Decode a `ParkInfo`; what does not fit is passed on."""
    self = new(ParkInfo)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = None if ParkInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ParkInfoKeys}
    return self


ParkInfo.__decode__ = decode_ParkInfo
ParkInfoKeys = frozenset(("id",))


class PeerInfo(Model):
    """Session and party that a party of a live call passed into."""

    __slots__ = (
        "party_id",
        "session_id",
        "telephony_session_id",
    )
    __fields__ = __slots__
    party_id: str | None
    """Id of the party within that call."""
    session_id: str | None
    """Id of the call in the call log."""
    telephony_session_id: str | None
    """Id of the call for call control."""

    def __init__(
        self,
        *,
        party_id: str | None = None,
        session_id: str | None = None,
        telephony_session_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.party_id
        if v is not None:
            d["partyId"] = v
        v = self.session_id
        if v is not None:
            d["sessionId"] = v
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PeerInfo(d: dict[str, Any]) -> PeerInfo:
    """Decode a `PeerInfo`; what does not fit is passed on."""
    self = new(PeerInfo)
    get: Getter = d.get
    self.party_id = get("partyId")
    self.session_id = get("sessionId")
    self.telephony_session_id = get("telephonySessionId")
    self.__extras__ = None if PeerInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PeerInfoKeys}
    return self


PeerInfo.__decode__ = decode_PeerInfo
PeerInfoKeys = frozenset(
    (
        "partyId",
        "sessionId",
        "telephonySessionId",
    )
)


class RecordingInfo(Model):
    """Recording that runs in a live call."""

    __slots__ = ("active", "details", "id")
    __fields__ = (
        "active",
        "id",
    )
    active: bool | None
    """`False` while it is paused."""
    id: str | None
    """Id of the recording."""
    details: GetCallRecordingResponse | None
    """Length and media type of the recording, once recordings have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        active: bool | None = None,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.active
        if v is not None:
            d["active"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingInfo(d: dict[str, Any]) -> RecordingInfo:
    """Decode a `RecordingInfo`; what does not fit is passed on."""
    self = new(RecordingInfo)
    get: Getter = d.get
    self.active = get("active")
    self.id = get("id")
    self.details = None
    self.__extras__ = None if RecordingInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in RecordingInfoKeys}
    return self


RecordingInfo.__decode__ = decode_RecordingInfo
RecordingInfoKeys = frozenset(
    (
        "active",
        "id",
    )
)
