"""Models: call control."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import EnumTable, Getter, Model, Variants, encode, fill, from_datetime, new, pick, to_datetime, typeof
from ..types import OpenEnum, UnknownVariant
from ._shared_call_status_info import (
    CallStatusInfo,
    OriginInfo,
    ParkInfo,
    RecordingInfo,
    decode_CallStatusInfo,
    decode_OriginInfo,
    decode_ParkInfo,
    decode_RecordingInfo,
)

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._call_control import CallOutFromDict, CallOutToDict, PartyUpdateInfoDict, ReplyWithPatternDict
    from ._external_contacts import PersonalContact
    from ._presence import PresenceInfoResponse


class CallPartyConferenceRole(OpenEnum):
    """Values of `CallPartyConferenceRole`."""

    HOST = "Host"
    PARTICIPANT = "Participant"


CallPartyConferenceRoleTable = EnumTable(CallPartyConferenceRole)


class CallPartyDirection(OpenEnum):
    """Values of `CallPartyDirection`."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


CallPartyDirectionTable = EnumTable(CallPartyDirection)


class CallPartyRingMeRole(OpenEnum):
    """Values of `CallPartyRingMeRole`."""

    INITIATOR = "Initiator"
    TARGET = "Target"


CallPartyRingMeRoleTable = EnumTable(CallPartyRingMeRole)


class CallPartyRingOutRole(OpenEnum):
    """Values of `CallPartyRingOutRole`."""

    INITIATOR = "Initiator"
    TARGET = "Target"


CallPartyRingOutRoleTable = EnumTable(CallPartyRingOutRole)


class CallRecordingMode(OpenEnum):
    """Values of `CallRecordingMode`."""

    AUTOMATIC = "Automatic"
    ON_DEMAND = "OnDemand"


CallRecordingModeTable = EnumTable(CallRecordingMode)


class CallRecordingView(OpenEnum):
    """Values of `CallRecordingView`."""

    PARTY = "Party"
    SESSION = "Session"


CallRecordingViewTable = EnumTable(CallRecordingView)


class ForwardCallPartyResponseConferenceRole(OpenEnum):
    """Values of `ForwardCallPartyResponseConferenceRole`."""

    HOST = "Host"
    PARTICIPANT = "Participant"


ForwardCallPartyResponseConferenceRoleTable = EnumTable(ForwardCallPartyResponseConferenceRole)


class ForwardCallPartyResponseDirection(OpenEnum):
    """Values of `ForwardCallPartyResponseDirection`."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


ForwardCallPartyResponseDirectionTable = EnumTable(ForwardCallPartyResponseDirection)


class ForwardCallPartyResponseRingMeRole(OpenEnum):
    """Values of `ForwardCallPartyResponseRingMeRole`."""

    INITIATOR = "Initiator"
    TARGET = "Target"


ForwardCallPartyResponseRingMeRoleTable = EnumTable(ForwardCallPartyResponseRingMeRole)


class ForwardCallPartyResponseRingOutRole(OpenEnum):
    """Values of `ForwardCallPartyResponseRingOutRole`."""

    INITIATOR = "Initiator"
    TARGET = "Target"


ForwardCallPartyResponseRingOutRoleTable = EnumTable(ForwardCallPartyResponseRingOutRole)


class HoldCallPartyRequestProto(OpenEnum):
    """Values of `HoldCallPartyRequestProto`."""

    AUTO = "Auto"
    RC = "RC"
    BROAD_WORKS = "BroadWorks"
    DISCONNECT_HOLDER = "DisconnectHolder"
    BROAD_WORKS_OR_DISCONNECT_HOLDER = "BroadWorksOrDisconnectHolder"


HoldCallPartyRequestProtoTable = EnumTable(HoldCallPartyRequestProto)


class PartySuperviseRequestMediaSDP(OpenEnum):
    """Values of `PartySuperviseRequestMediaSDP`."""

    SEND_ONLY = "sendOnly"
    SEND_RECV = "sendRecv"


PartySuperviseRequestMediaSDPTable = EnumTable(PartySuperviseRequestMediaSDP)


class PartySuperviseRequestMode(OpenEnum):
    """Values of `PartySuperviseRequestMode`."""

    LISTEN = "Listen"


PartySuperviseRequestModeTable = EnumTable(PartySuperviseRequestMode)


class PartySuperviseResponseDirection(OpenEnum):
    """Values of `PartySuperviseResponseDirection`."""

    OUTBOUND = "Outbound"
    INBOUND = "Inbound"


PartySuperviseResponseDirectionTable = EnumTable(PartySuperviseResponseDirection)


class ReplyPartyDirection(OpenEnum):
    """Values of `ReplyPartyDirection`."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


ReplyPartyDirectionTable = EnumTable(ReplyPartyDirection)


class ReplyWithPatternPattern(OpenEnum):
    """Values of `ReplyWithPatternPattern`."""

    WILL_CALL_YOU_BACK = "WillCallYouBack"
    CALL_ME_BACK = "CallMeBack"
    ON_MY_WAY = "OnMyWay"
    ON_THE_OTHER_LINE = "OnTheOtherLine"
    WILL_CALL_YOU_BACK_LATER = "WillCallYouBackLater"
    CALL_ME_BACK_LATER = "CallMeBackLater"
    IN_A_MEETING = "InAMeeting"
    ON_THE_OTHER_LINE_NO_CALL = "OnTheOtherLineNoCall"


ReplyWithPatternPatternTable = EnumTable(ReplyWithPatternPattern)


class ReplyWithPatternTimeUnit(OpenEnum):
    """Values of `ReplyWithPatternTimeUnit`."""

    MINUTE = "Minute"
    HOUR = "Hour"
    DAY = "Day"


ReplyWithPatternTimeUnitTable = EnumTable(ReplyWithPatternTimeUnit)


class SuperviseCallSessionRequestByAgentExtensionIdMediaSDP(OpenEnum):
    """Values of `SuperviseCallSessionRequestByAgentExtensionIdMediaSDP`."""

    SEND_ONLY = "sendOnly"
    SEND_RECV = "sendRecv"


SuperviseCallSessionRequestByAgentExtensionIdMediaSDPTable = EnumTable(
    SuperviseCallSessionRequestByAgentExtensionIdMediaSDP
)


class SuperviseCallSessionRequestByAgentExtensionIdMode(OpenEnum):
    """Values of `SuperviseCallSessionRequestByAgentExtensionIdMode`."""

    LISTEN = "Listen"


SuperviseCallSessionRequestByAgentExtensionIdModeTable = EnumTable(SuperviseCallSessionRequestByAgentExtensionIdMode)


class SuperviseCallSessionRequestByAgentExtensionNumberMediaSDP(OpenEnum):
    """Values of `SuperviseCallSessionRequestByAgentExtensionNumberMediaSDP`."""

    SEND_ONLY = "sendOnly"
    SEND_RECV = "sendRecv"


SuperviseCallSessionRequestByAgentExtensionNumberMediaSDPTable = EnumTable(
    SuperviseCallSessionRequestByAgentExtensionNumberMediaSDP
)


class SuperviseCallSessionRequestByAgentExtensionNumberMode(OpenEnum):
    """Values of `SuperviseCallSessionRequestByAgentExtensionNumberMode`."""

    LISTEN = "Listen"


SuperviseCallSessionRequestByAgentExtensionNumberModeTable = EnumTable(
    SuperviseCallSessionRequestByAgentExtensionNumberMode
)


class SuperviseCallSessionResponseDirection(OpenEnum):
    """Values of `SuperviseCallSessionResponseDirection`."""

    OUTBOUND = "Outbound"
    INBOUND = "Inbound"


SuperviseCallSessionResponseDirectionTable = EnumTable(SuperviseCallSessionResponseDirection)


class AddPartyRequest(Model):
    """The object `AddPartyRequest`."""

    __slots__ = (
        "party_id",
        "session_id",
    )
    __fields__ = __slots__
    party_id: str
    session_id: str

    def __init__(
        self,
        *,
        party_id: str,
        session_id: str,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddPartyRequest(d: dict[str, Any]) -> AddPartyRequest:
    """Decode a `AddPartyRequest`; what does not fit is passed on."""
    self = new(AddPartyRequest)
    get: Getter = d.get
    self.party_id = get("partyId")
    self.session_id = get("sessionId")
    self.__extras__ = (
        None if AddPartyRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in AddPartyRequestKeys}
    )
    return self


AddPartyRequest.__decode__ = decode_AddPartyRequest
AddPartyRequestKeys = frozenset(
    (
        "partyId",
        "sessionId",
    )
)


class AnswerTarget(Model):
    """Where to answer a ringing call."""

    __slots__ = ("device_id",)
    __fields__ = __slots__
    device_id: str
    """Id of the device that is to answer."""

    def __init__(
        self,
        *,
        device_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device_id
        if v is not None:
            d["deviceId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AnswerTarget(d: dict[str, Any]) -> AnswerTarget:
    """Decode a `AnswerTarget`; what does not fit is passed on."""
    self = new(AnswerTarget)
    get: Getter = d.get
    self.device_id = get("deviceId")
    self.__extras__ = None if AnswerTargetKeys.issuperset(d) else {k: d[k] for k in d if k not in AnswerTargetKeys}
    return self


AnswerTarget.__decode__ = decode_AnswerTarget
AnswerTargetKeys = frozenset(("deviceId",))


class Attributes(Model):
    """The object `Attributes`."""

    __slots__ = (
        "emergency_callback",
        "queue_call",
    )
    __fields__ = __slots__
    emergency_callback: bool | None
    queue_call: bool | None

    def __init__(
        self,
        *,
        emergency_callback: bool | None = None,
        queue_call: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.emergency_callback
        if v is not None:
            d["emergencyCallback"] = v
        v = self.queue_call
        if v is not None:
            d["queueCall"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Attributes(d: dict[str, Any]) -> Attributes:
    """Decode a `Attributes`; what does not fit is passed on."""
    self = new(Attributes)
    get: Getter = d.get
    self.emergency_callback = get("emergencyCallback")
    self.queue_call = get("queueCall")
    self.__extras__ = None if AttributesKeys.issuperset(d) else {k: d[k] for k in d if k not in AttributesKeys}
    return self


Attributes.__decode__ = decode_Attributes
AttributesKeys = frozenset(
    (
        "emergencyCallback",
        "queueCall",
    )
)


class BridgeTargetRequest(Model):
    """Party to join a call with."""

    __slots__ = (
        "party_id",
        "telephony_session_id",
    )
    __fields__ = __slots__
    party_id: str
    """Id of the party within that call."""
    telephony_session_id: str
    """Id of the other live call."""

    def __init__(
        self,
        *,
        party_id: str,
        telephony_session_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.party_id
        if v is not None:
            d["partyId"] = v
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BridgeTargetRequest(d: dict[str, Any]) -> BridgeTargetRequest:
    """Decode a `BridgeTargetRequest`; what does not fit is passed on."""
    self = new(BridgeTargetRequest)
    get: Getter = d.get
    self.party_id = get("partyId")
    self.telephony_session_id = get("telephonySessionId")
    self.__extras__ = (
        None if BridgeTargetRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in BridgeTargetRequestKeys}
    )
    return self


BridgeTargetRequest.__decode__ = decode_BridgeTargetRequest
BridgeTargetRequestKeys = frozenset(
    (
        "partyId",
        "telephonySessionId",
    )
)


class CallOutFrom(Model):
    """Device that starts a call."""

    __slots__ = ("device_id",)
    __fields__ = __slots__
    device_id: str | None
    """Id of a desk or soft phone; web and mobile clients have none that works here."""

    def __init__(
        self,
        *,
        device_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device_id
        if v is not None:
            d["deviceId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallOutFrom(d: dict[str, Any]) -> CallOutFrom:
    """Decode a `CallOutFrom`; what does not fit is passed on."""
    self = new(CallOutFrom)
    get: Getter = d.get
    self.device_id = get("deviceId")
    self.__extras__ = None if CallOutFromKeys.issuperset(d) else {k: d[k] for k in d if k not in CallOutFromKeys}
    return self


CallOutFrom.__decode__ = decode_CallOutFrom
CallOutFromKeys = frozenset(("deviceId",))


class CallOutTo(Model):
    """Whom to call; give one of the two."""

    __slots__ = (
        "extension_number",
        "phone_number",
    )
    __fields__ = __slots__
    extension_number: str | None
    """Short internal number."""
    phone_number: str | None
    """E.164 with `+`, or a short or emergency number."""

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallOutTo(d: dict[str, Any]) -> CallOutTo:
    """Decode a `CallOutTo`; what does not fit is passed on."""
    self = new(CallOutTo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.phone_number = get("phoneNumber")
    self.__extras__ = None if CallOutToKeys.issuperset(d) else {k: d[k] for k in d if k not in CallOutToKeys}
    return self


CallOutTo.__decode__ = decode_CallOutTo
CallOutToKeys = frozenset(
    (
        "extensionNumber",
        "phoneNumber",
    )
)


class CallParty(Model):
    """One side of a live call."""

    __slots__ = (
        "account_id",
        "attributes",
        "conference_role",
        "direction",
        "extension_id",
        "from_",
        "id",
        "metadata",
        "muted",
        "owner",
        "park",
        "presence",
        "recordings",
        "ring_me_role",
        "ring_out_role",
        "stand_alone",
        "status",
        "to",
    )
    __fields__ = (
        "account_id",
        "attributes",
        "conference_role",
        "direction",
        "extension_id",
        "from_",
        "id",
        "metadata",
        "muted",
        "owner",
        "park",
        "recordings",
        "ring_me_role",
        "ring_out_role",
        "stand_alone",
        "status",
        "to",
    )
    __converted__ = {
        "attributes": "attributes",
        "conference_role": "conferenceRole",
        "direction": "direction",
        "from_": "from",
        "metadata": "metadata",
        "owner": "owner",
        "park": "park",
        "recordings": "recordings",
        "ring_me_role": "ringMeRole",
        "ring_out_role": "ringOutRole",
        "status": "status",
        "to": "to",
    }
    account_id: str | None
    """Id of the party's account."""
    attributes: Attributes | None
    """Whether it is a queue agent or an emergency callback."""
    conference_role: CallPartyConferenceRole | None
    """`Host` or `Participant`; conferences only."""
    direction: CallPartyDirection | None
    """`Inbound` or `Outbound`, as seen by the extension."""
    extension_id: str | None
    """Id of the party's extension."""
    from_: PartyInfo | None
    """Calling side; spelt `from_` in Python."""
    id: str | None
    """Id of the party for call control."""
    metadata: list[MetaData] | None
    """Values that were attached to the call."""
    muted: bool | None
    """`True` if muted by call control; a mute on the phone itself does not show here."""
    owner: OwnerInfo | None
    """Deprecated: account and extension that own the call."""
    park: ParkInfo | None
    """Where the call is parked."""
    recordings: list[RecordingInfo] | None
    """Recordings that run at this moment."""
    ring_me_role: CallPartyRingMeRole | None
    """`Initiator` or `Target`; calls from a web page only."""
    ring_out_role: CallPartyRingOutRole | None
    """`Initiator` or `Target`; ring-outs only."""
    stand_alone: bool | None
    """`True` if the party is set apart and does not hear the others."""
    status: CallStatusInfo | None
    """What the party is doing, such as `Proceeding`, `Answered` or `Disconnected`."""
    to: PartyInfo | None
    """Called side."""
    presence: PresenceInfoResponse | None
    """Presence of the party's extension, once presences have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        attributes: Attributes | None = None,
        conference_role: CallPartyConferenceRole | Literal["Host", "Participant"] | None = None,
        direction: CallPartyDirection | Literal["Inbound", "Outbound"] | None = None,
        extension_id: str | None = None,
        from_: PartyInfo | None = None,
        id: str | None = None,
        metadata: list[MetaData] | None = None,
        muted: bool | None = None,
        owner: OwnerInfo | None = None,
        park: ParkInfo | None = None,
        recordings: list[RecordingInfo] | None = None,
        ring_me_role: CallPartyRingMeRole | Literal["Initiator", "Target"] | None = None,
        ring_out_role: CallPartyRingOutRole | Literal["Initiator", "Target"] | None = None,
        stand_alone: bool | None = None,
        status: CallStatusInfo | None = None,
        to: PartyInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.attributes
        if v is not None:
            d["attributes"] = v.to_dict() if typeof(v) is Attributes else encode(v)
        v = self.conference_role
        if v is not None:
            d["conferenceRole"] = v.wire if typeof(v) is CallPartyConferenceRole else v
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is CallPartyDirection else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is PartyInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.metadata
        if v is not None:
            d["metadata"] = (
                [i0.to_dict() if typeof(i0) is MetaData else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.muted
        if v is not None:
            d["muted"] = v
        v = self.owner
        if v is not None:
            d["owner"] = v.to_dict() if typeof(v) is OwnerInfo else encode(v)
        v = self.park
        if v is not None:
            d["park"] = v.to_dict() if typeof(v) is ParkInfo else encode(v)
        v = self.recordings
        if v is not None:
            d["recordings"] = (
                [i0.to_dict() if typeof(i0) is RecordingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.ring_me_role
        if v is not None:
            d["ringMeRole"] = v.wire if typeof(v) is CallPartyRingMeRole else v
        v = self.ring_out_role
        if v is not None:
            d["ringOutRole"] = v.wire if typeof(v) is CallPartyRingOutRole else v
        v = self.stand_alone
        if v is not None:
            d["standAlone"] = v
        v = self.status
        if v is not None:
            d["status"] = v.to_dict() if typeof(v) is CallStatusInfo else encode(v)
        v = self.to
        if v is not None:
            d["to"] = v.to_dict() if typeof(v) is PartyInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallParty(d: dict[str, Any]) -> CallParty:
    """Decode a `CallParty`; what does not fit is passed on."""
    self = new(CallParty)
    get: Getter = d.get
    self.account_id = get("accountId")
    v = get("attributes")
    self.attributes = decode_Attributes(v) if typeof(v) is dict else v
    v = get("conferenceRole")
    self.conference_role = CallPartyConferenceRoleTable[v] if typeof(v) is str else v
    v = get("direction")
    self.direction = CallPartyDirectionTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    v = get("from")
    self.from_ = decode_PartyInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("metadata")
    self.metadata = [decode_MetaData(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.muted = get("muted")
    v = get("owner")
    self.owner = decode_OwnerInfo(v) if typeof(v) is dict else v
    v = get("park")
    self.park = decode_ParkInfo(v) if typeof(v) is dict else v
    v = get("recordings")
    self.recordings = [decode_RecordingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("ringMeRole")
    self.ring_me_role = CallPartyRingMeRoleTable[v] if typeof(v) is str else v
    v = get("ringOutRole")
    self.ring_out_role = CallPartyRingOutRoleTable[v] if typeof(v) is str else v
    self.stand_alone = get("standAlone")
    v = get("status")
    self.status = decode_CallStatusInfo(v) if typeof(v) is dict else v
    v = get("to")
    self.to = decode_PartyInfo(v) if typeof(v) is dict else v
    self.presence = None
    self.__extras__ = None if CallPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in CallPartyKeys}
    return self


CallParty.__decode__ = decode_CallParty
CallPartyKeys = frozenset(
    (
        "accountId",
        "attributes",
        "conferenceRole",
        "direction",
        "extensionId",
        "from",
        "id",
        "metadata",
        "muted",
        "owner",
        "park",
        "recordings",
        "ringMeRole",
        "ringOutRole",
        "standAlone",
        "status",
        "to",
    )
)


class CallPartyFlip(Model):
    """The object `CallPartyFlip`."""

    __slots__ = ("call_flip_id",)
    __fields__ = __slots__
    call_flip_id: str

    def __init__(
        self,
        *,
        call_flip_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_flip_id
        if v is not None:
            d["callFlipId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallPartyFlip(d: dict[str, Any]) -> CallPartyFlip:
    """Decode a `CallPartyFlip`; what does not fit is passed on."""
    self = new(CallPartyFlip)
    get: Getter = d.get
    self.call_flip_id = get("callFlipId")
    self.__extras__ = None if CallPartyFlipKeys.issuperset(d) else {k: d[k] for k in d if k not in CallPartyFlipKeys}
    return self


CallPartyFlip.__decode__ = decode_CallPartyFlip
CallPartyFlipKeys = frozenset(("callFlipId",))


class CallPartyReplyByReplyWithPattern(Model):
    """The object `CallPartyReplyByReplyWithPattern`."""

    __slots__ = ("reply_with_pattern",)
    __fields__ = __slots__
    __converted__ = {
        "reply_with_pattern": "replyWithPattern",
    }
    reply_with_pattern: ReplyWithPattern

    def __init__(
        self,
        *,
        reply_with_pattern: ReplyWithPattern | ReplyWithPatternDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.reply_with_pattern
        if v is not None:
            d["replyWithPattern"] = v.to_dict() if typeof(v) is ReplyWithPattern else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallPartyReplyByReplyWithPattern(d: dict[str, Any]) -> CallPartyReplyByReplyWithPattern:
    """Decode a `CallPartyReplyByReplyWithPattern`; what does not fit is passed on."""
    self = new(CallPartyReplyByReplyWithPattern)
    get: Getter = d.get
    v = get("replyWithPattern")
    self.reply_with_pattern = decode_ReplyWithPattern(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CallPartyReplyByReplyWithPatternKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallPartyReplyByReplyWithPatternKeys}
    )
    return self


CallPartyReplyByReplyWithPattern.__decode__ = decode_CallPartyReplyByReplyWithPattern
CallPartyReplyByReplyWithPatternKeys = frozenset(("replyWithPattern",))


class CallPartyReplyByReplyWithText(Model):
    """The object `CallPartyReplyByReplyWithText`."""

    __slots__ = ("reply_with_text",)
    __fields__ = __slots__
    reply_with_text: str

    def __init__(
        self,
        *,
        reply_with_text: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.reply_with_text
        if v is not None:
            d["replyWithText"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallPartyReplyByReplyWithText(d: dict[str, Any]) -> CallPartyReplyByReplyWithText:
    """Decode a `CallPartyReplyByReplyWithText`; what does not fit is passed on."""
    self = new(CallPartyReplyByReplyWithText)
    get: Getter = d.get
    self.reply_with_text = get("replyWithText")
    self.__extras__ = (
        None
        if CallPartyReplyByReplyWithTextKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallPartyReplyByReplyWithTextKeys}
    )
    return self


CallPartyReplyByReplyWithText.__decode__ = decode_CallPartyReplyByReplyWithText
CallPartyReplyByReplyWithTextKeys = frozenset(("replyWithText",))


class CallRecording(Model):
    """Recording that was just started, paused or resumed."""

    __slots__ = (
        "active",
        "id",
        "mode",
        "view",
    )
    __fields__ = __slots__
    __converted__ = {
        "mode": "mode",
        "view": "view",
    }
    active: bool | None
    """`False` while it is paused."""
    id: str | None
    """Id of the recording."""
    mode: CallRecordingMode | None
    """`Automatic` by company settings, `OnDemand` by somebody's wish."""
    view: CallRecordingView | None
    """Whether one `Party` or the whole `Session` is recorded."""

    def __init__(
        self,
        *,
        active: bool | None = None,
        id: str | None = None,
        mode: CallRecordingMode | Literal["Automatic", "OnDemand"] | None = None,
        view: CallRecordingView | Literal["Party", "Session"] | None = None,
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
        v = self.mode
        if v is not None:
            d["mode"] = v.wire if typeof(v) is CallRecordingMode else v
        v = self.view
        if v is not None:
            d["view"] = v.wire if typeof(v) is CallRecordingView else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallRecording(d: dict[str, Any]) -> CallRecording:
    """Decode a `CallRecording`; what does not fit is passed on."""
    self = new(CallRecording)
    get: Getter = d.get
    self.active = get("active")
    self.id = get("id")
    v = get("mode")
    self.mode = CallRecordingModeTable[v] if typeof(v) is str else v
    v = get("view")
    self.view = CallRecordingViewTable[v] if typeof(v) is str else v
    self.__extras__ = None if CallRecordingKeys.issuperset(d) else {k: d[k] for k in d if k not in CallRecordingKeys}
    return self


CallRecording.__decode__ = decode_CallRecording
CallRecordingKeys = frozenset(
    (
        "active",
        "id",
        "mode",
        "view",
    )
)


class CallRecordingUpdate(Model):
    """The object `CallRecordingUpdate`."""

    __slots__ = ("active",)
    __fields__ = __slots__
    active: bool

    def __init__(
        self,
        *,
        active: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.active
        if v is not None:
            d["active"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallRecordingUpdate(d: dict[str, Any]) -> CallRecordingUpdate:
    """Decode a `CallRecordingUpdate`; what does not fit is passed on."""
    self = new(CallRecordingUpdate)
    get: Getter = d.get
    self.active = get("active")
    self.__extras__ = (
        None if CallRecordingUpdateKeys.issuperset(d) else {k: d[k] for k in d if k not in CallRecordingUpdateKeys}
    )
    return self


CallRecordingUpdate.__decode__ = decode_CallRecordingUpdate
CallRecordingUpdateKeys = frozenset(("active",))


class CallSession(Model):
    """A live call just started."""

    __slots__ = ("session",)
    __fields__ = __slots__
    __converted__ = {
        "session": "session",
    }
    session: CallSessionObject | None
    """The call with its parties."""

    def __init__(
        self,
        *,
        session: CallSessionObject | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.session
        if v is not None:
            d["session"] = v.to_dict() if typeof(v) is CallSessionObject else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallSession(d: dict[str, Any]) -> CallSession:
    """Decode a `CallSession`; what does not fit is passed on."""
    self = new(CallSession)
    get: Getter = d.get
    v = get("session")
    self.session = decode_CallSessionObject(v) if typeof(v) is dict else v
    self.__extras__ = None if CallSessionKeys.issuperset(d) else {k: d[k] for k in d if k not in CallSessionKeys}
    return self


CallSession.__decode__ = decode_CallSession
CallSessionKeys = frozenset(("session",))


class CallSessionObject(Model):
    """A live call with its parties."""

    __slots__ = (
        "creation_time",
        "id",
        "origin",
        "parties",
        "voice_call_token",
    )
    __fields__ = __slots__
    __converted__ = {
        "origin": "origin",
        "parties": "parties",
    }
    __secrets__ = frozenset(("voice_call_token",))
    creation_time: datetime.datetime | None
    """When the session last changed, by the document's account; the name says otherwise."""
    id: str | None
    """Id of the call for call control; also in the call log as `telephony_session_id`."""
    origin: OriginInfo | None
    """What started the call, such as `Call` or `RingOut`."""
    parties: list[CallParty] | None
    """Sides of the call; new ones come with each transfer or conference guest."""
    voice_call_token: str | None
    """Code that lets devices join; conferences only."""

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        id: str | None = None,
        origin: OriginInfo | None = None,
        parties: list[CallParty] | None = None,
        voice_call_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.origin
        if v is not None:
            d["origin"] = v.to_dict() if typeof(v) is OriginInfo else encode(v)
        v = self.parties
        if v is not None:
            d["parties"] = (
                [i0.to_dict() if typeof(i0) is CallParty else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.voice_call_token
        if v is not None:
            d["voiceCallToken"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallSessionObject(d: dict[str, Any]) -> CallSessionObject:
    """Decode a `CallSessionObject`; what does not fit is passed on."""
    self = new(CallSessionObject)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.id = get("id")
    v = get("origin")
    self.origin = decode_OriginInfo(v) if typeof(v) is dict else v
    v = get("parties")
    self.parties = [decode_CallParty(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.voice_call_token = get("voiceCallToken")
    self.__extras__ = (
        None if CallSessionObjectKeys.issuperset(d) else {k: d[k] for k in d if k not in CallSessionObjectKeys}
    )
    return self


CallSessionObject.__decode__ = decode_CallSessionObject
CallSessionObjectKeys = frozenset(
    (
        "creationTime",
        "id",
        "origin",
        "parties",
        "voiceCallToken",
    )
)


class DeletePartyRequest(Model):
    """The object `DeletePartyRequest`."""

    __slots__ = ("keep_conference_alive",)
    __fields__ = __slots__
    keep_conference_alive: bool | None

    def __init__(
        self,
        *,
        keep_conference_alive: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.keep_conference_alive
        if v is not None:
            d["keepConferenceAlive"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeletePartyRequest(d: dict[str, Any]) -> DeletePartyRequest:
    """Decode a `DeletePartyRequest`; what does not fit is passed on."""
    self = new(DeletePartyRequest)
    get: Getter = d.get
    self.keep_conference_alive = get("keepConferenceAlive")
    self.__extras__ = (
        None if DeletePartyRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in DeletePartyRequestKeys}
    )
    return self


DeletePartyRequest.__decode__ = decode_DeletePartyRequest
DeletePartyRequestKeys = frozenset(("keepConferenceAlive",))


class ForwardCallPartyResponse(Model):
    """The object `ForwardCallPartyResponse`."""

    __slots__ = (
        "conference_role",
        "direction",
        "from_",
        "id",
        "muted",
        "owner",
        "park",
        "recordings",
        "ring_me_role",
        "ring_out_role",
        "stand_alone",
        "status",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "conference_role": "conferenceRole",
        "direction": "direction",
        "from_": "from",
        "owner": "owner",
        "park": "park",
        "recordings": "recordings",
        "ring_me_role": "ringMeRole",
        "ring_out_role": "ringOutRole",
        "status": "status",
        "to": "to",
    }
    conference_role: ForwardCallPartyResponseConferenceRole | None
    direction: ForwardCallPartyResponseDirection | None
    from_: PartyInfo | None
    id: str | None
    muted: bool | None
    owner: OwnerInfo | None
    park: ParkInfo | None
    recordings: list[RecordingInfo] | None
    ring_me_role: ForwardCallPartyResponseRingMeRole | None
    ring_out_role: ForwardCallPartyResponseRingOutRole | None
    stand_alone: bool | None
    status: CallStatusInfo | None
    to: PartyInfo | None

    def __init__(
        self,
        *,
        conference_role: ForwardCallPartyResponseConferenceRole | Literal["Host", "Participant"] | None = None,
        direction: ForwardCallPartyResponseDirection | Literal["Inbound", "Outbound"] | None = None,
        from_: PartyInfo | None = None,
        id: str | None = None,
        muted: bool | None = None,
        owner: OwnerInfo | None = None,
        park: ParkInfo | None = None,
        recordings: list[RecordingInfo] | None = None,
        ring_me_role: ForwardCallPartyResponseRingMeRole | Literal["Initiator", "Target"] | None = None,
        ring_out_role: ForwardCallPartyResponseRingOutRole | Literal["Initiator", "Target"] | None = None,
        stand_alone: bool | None = None,
        status: CallStatusInfo | None = None,
        to: PartyInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.conference_role
        if v is not None:
            d["conferenceRole"] = v.wire if typeof(v) is ForwardCallPartyResponseConferenceRole else v
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is ForwardCallPartyResponseDirection else v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is PartyInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.muted
        if v is not None:
            d["muted"] = v
        v = self.owner
        if v is not None:
            d["owner"] = v.to_dict() if typeof(v) is OwnerInfo else encode(v)
        v = self.park
        if v is not None:
            d["park"] = v.to_dict() if typeof(v) is ParkInfo else encode(v)
        v = self.recordings
        if v is not None:
            d["recordings"] = (
                [i0.to_dict() if typeof(i0) is RecordingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.ring_me_role
        if v is not None:
            d["ringMeRole"] = v.wire if typeof(v) is ForwardCallPartyResponseRingMeRole else v
        v = self.ring_out_role
        if v is not None:
            d["ringOutRole"] = v.wire if typeof(v) is ForwardCallPartyResponseRingOutRole else v
        v = self.stand_alone
        if v is not None:
            d["standAlone"] = v
        v = self.status
        if v is not None:
            d["status"] = v.to_dict() if typeof(v) is CallStatusInfo else encode(v)
        v = self.to
        if v is not None:
            d["to"] = v.to_dict() if typeof(v) is PartyInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardCallPartyResponse(d: dict[str, Any]) -> ForwardCallPartyResponse:
    """Decode a `ForwardCallPartyResponse`; what does not fit is passed on."""
    self = new(ForwardCallPartyResponse)
    get: Getter = d.get
    v = get("conferenceRole")
    self.conference_role = ForwardCallPartyResponseConferenceRoleTable[v] if typeof(v) is str else v
    v = get("direction")
    self.direction = ForwardCallPartyResponseDirectionTable[v] if typeof(v) is str else v
    v = get("from")
    self.from_ = decode_PartyInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    self.muted = get("muted")
    v = get("owner")
    self.owner = decode_OwnerInfo(v) if typeof(v) is dict else v
    v = get("park")
    self.park = decode_ParkInfo(v) if typeof(v) is dict else v
    v = get("recordings")
    self.recordings = [decode_RecordingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("ringMeRole")
    self.ring_me_role = ForwardCallPartyResponseRingMeRoleTable[v] if typeof(v) is str else v
    v = get("ringOutRole")
    self.ring_out_role = ForwardCallPartyResponseRingOutRoleTable[v] if typeof(v) is str else v
    self.stand_alone = get("standAlone")
    v = get("status")
    self.status = decode_CallStatusInfo(v) if typeof(v) is dict else v
    v = get("to")
    self.to = decode_PartyInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if ForwardCallPartyResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ForwardCallPartyResponseKeys}
    )
    return self


ForwardCallPartyResponse.__decode__ = decode_ForwardCallPartyResponse
ForwardCallPartyResponseKeys = frozenset(
    (
        "conferenceRole",
        "direction",
        "from",
        "id",
        "muted",
        "owner",
        "park",
        "recordings",
        "ringMeRole",
        "ringOutRole",
        "standAlone",
        "status",
        "to",
    )
)


class ForwardTargetByExtensionId(Model):
    """The object `ForwardTargetByExtensionId`."""

    __slots__ = ("extension_id",)
    __fields__ = __slots__
    extension_id: str

    def __init__(
        self,
        *,
        extension_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardTargetByExtensionId(d: dict[str, Any]) -> ForwardTargetByExtensionId:
    """Decode a `ForwardTargetByExtensionId`; what does not fit is passed on."""
    self = new(ForwardTargetByExtensionId)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.__extras__ = (
        None
        if ForwardTargetByExtensionIdKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ForwardTargetByExtensionIdKeys}
    )
    return self


ForwardTargetByExtensionId.__decode__ = decode_ForwardTargetByExtensionId
ForwardTargetByExtensionIdKeys = frozenset(("extensionId",))


class ForwardTargetByExtensionNumber(Model):
    """The object `ForwardTargetByExtensionNumber`."""

    __slots__ = ("extension_number",)
    __fields__ = __slots__
    extension_number: str

    def __init__(
        self,
        *,
        extension_number: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardTargetByExtensionNumber(d: dict[str, Any]) -> ForwardTargetByExtensionNumber:
    """Decode a `ForwardTargetByExtensionNumber`; what does not fit is passed on."""
    self = new(ForwardTargetByExtensionNumber)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.__extras__ = (
        None
        if ForwardTargetByExtensionNumberKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ForwardTargetByExtensionNumberKeys}
    )
    return self


ForwardTargetByExtensionNumber.__decode__ = decode_ForwardTargetByExtensionNumber
ForwardTargetByExtensionNumberKeys = frozenset(("extensionNumber",))


class ForwardTargetByPhoneNumber(Model):
    """The object `ForwardTargetByPhoneNumber`."""

    __slots__ = ("phone_number",)
    __fields__ = __slots__
    phone_number: str

    def __init__(
        self,
        *,
        phone_number: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardTargetByPhoneNumber(d: dict[str, Any]) -> ForwardTargetByPhoneNumber:
    """Decode a `ForwardTargetByPhoneNumber`; what does not fit is passed on."""
    self = new(ForwardTargetByPhoneNumber)
    get: Getter = d.get
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None
        if ForwardTargetByPhoneNumberKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ForwardTargetByPhoneNumberKeys}
    )
    return self


ForwardTargetByPhoneNumber.__decode__ = decode_ForwardTargetByPhoneNumber
ForwardTargetByPhoneNumberKeys = frozenset(("phoneNumber",))


class ForwardTargetByVoicemail(Model):
    """The object `ForwardTargetByVoicemail`."""

    __slots__ = ("voicemail",)
    __fields__ = __slots__
    voicemail: str

    def __init__(
        self,
        *,
        voicemail: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.voicemail
        if v is not None:
            d["voicemail"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardTargetByVoicemail(d: dict[str, Any]) -> ForwardTargetByVoicemail:
    """Decode a `ForwardTargetByVoicemail`; what does not fit is passed on."""
    self = new(ForwardTargetByVoicemail)
    get: Getter = d.get
    self.voicemail = get("voicemail")
    self.__extras__ = (
        None
        if ForwardTargetByVoicemailKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ForwardTargetByVoicemailKeys}
    )
    return self


ForwardTargetByVoicemail.__decode__ = decode_ForwardTargetByVoicemail
ForwardTargetByVoicemailKeys = frozenset(("voicemail",))


class HoldCallPartyRequest(Model):
    """The object `HoldCallPartyRequest`."""

    __slots__ = ("proto",)
    __fields__ = __slots__
    __converted__ = {
        "proto": "proto",
    }
    proto: HoldCallPartyRequestProto | None

    def __init__(
        self,
        *,
        proto: HoldCallPartyRequestProto
        | Literal["Auto", "RC", "BroadWorks", "DisconnectHolder", "BroadWorksOrDisconnectHolder"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.proto
        if v is not None:
            d["proto"] = v.wire if typeof(v) is HoldCallPartyRequestProto else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_HoldCallPartyRequest(d: dict[str, Any]) -> HoldCallPartyRequest:
    """Decode a `HoldCallPartyRequest`; what does not fit is passed on."""
    self = new(HoldCallPartyRequest)
    get: Getter = d.get
    v = get("proto")
    self.proto = HoldCallPartyRequestProtoTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if HoldCallPartyRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in HoldCallPartyRequestKeys}
    )
    return self


HoldCallPartyRequest.__decode__ = decode_HoldCallPartyRequest
HoldCallPartyRequestKeys = frozenset(("proto",))


class IgnoreRequestBody(Model):
    """The object `IgnoreRequestBody`."""

    __slots__ = ("device_id",)
    __fields__ = __slots__
    device_id: str

    def __init__(
        self,
        *,
        device_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device_id
        if v is not None:
            d["deviceId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IgnoreRequestBody(d: dict[str, Any]) -> IgnoreRequestBody:
    """Decode a `IgnoreRequestBody`; what does not fit is passed on."""
    self = new(IgnoreRequestBody)
    get: Getter = d.get
    self.device_id = get("deviceId")
    self.__extras__ = (
        None if IgnoreRequestBodyKeys.issuperset(d) else {k: d[k] for k in d if k not in IgnoreRequestBodyKeys}
    )
    return self


IgnoreRequestBody.__decode__ = decode_IgnoreRequestBody
IgnoreRequestBodyKeys = frozenset(("deviceId",))


class MakeCallOutRequest(Model):
    """Call to start from a device."""

    __slots__ = (
        "country_id",
        "from_",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "from_": "from",
        "to": "to",
    }
    country_id: int | None
    """Id of the country whose dialling rules apply; by default the home country."""
    from_: CallOutFrom
    """Device that calls; spelt `from_` in Python."""
    to: CallOutTo
    """Number or extension to be called."""

    def __init__(
        self,
        *,
        country_id: int | None = None,
        from_: CallOutFrom | CallOutFromDict,
        to: CallOutTo | CallOutToDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.country_id
        if v is not None:
            d["countryId"] = v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is CallOutFrom else encode(v)
        v = self.to
        if v is not None:
            d["to"] = v.to_dict() if typeof(v) is CallOutTo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MakeCallOutRequest(d: dict[str, Any]) -> MakeCallOutRequest:
    """Decode a `MakeCallOutRequest`; what does not fit is passed on."""
    self = new(MakeCallOutRequest)
    get: Getter = d.get
    self.country_id = get("countryId")
    v = get("from")
    self.from_ = decode_CallOutFrom(v) if typeof(v) is dict else v
    v = get("to")
    self.to = decode_CallOutTo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if MakeCallOutRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in MakeCallOutRequestKeys}
    )
    return self


MakeCallOutRequest.__decode__ = decode_MakeCallOutRequest
MakeCallOutRequestKeys = frozenset(
    (
        "countryId",
        "from",
        "to",
    )
)


class MetaData(Model):
    """The object `MetaData`."""

    __slots__ = ("values",)
    __fields__ = __slots__
    __converted__ = {
        "values": "values",
    }
    values: list[MetaDataValuesItem]

    def __init__(
        self,
        *,
        values: list[MetaDataValuesItem],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.values
        if v is not None:
            d["values"] = (
                [i0.to_dict() if typeof(i0) is MetaDataValuesItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MetaData(d: dict[str, Any]) -> MetaData:
    """Decode a `MetaData`; what does not fit is passed on."""
    self = new(MetaData)
    get: Getter = d.get
    v = get("values")
    self.values = [decode_MetaDataValuesItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if MetaDataKeys.issuperset(d) else {k: d[k] for k in d if k not in MetaDataKeys}
    return self


MetaData.__decode__ = decode_MetaData
MetaDataKeys = frozenset(("values",))


class MetaDataValuesItem(Model):
    """The object `MetaDataValuesItem`."""

    __slots__ = (
        "id",
        "value",
    )
    __fields__ = __slots__
    id: str
    value: str

    def __init__(
        self,
        *,
        id: str,
        value: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MetaDataValuesItem(d: dict[str, Any]) -> MetaDataValuesItem:
    """Decode a `MetaDataValuesItem`; what does not fit is passed on."""
    self = new(MetaDataValuesItem)
    get: Getter = d.get
    self.id = get("id")
    self.value = get("value")
    self.__extras__ = (
        None if MetaDataValuesItemKeys.issuperset(d) else {k: d[k] for k in d if k not in MetaDataValuesItemKeys}
    )
    return self


MetaDataValuesItem.__decode__ = decode_MetaDataValuesItem
MetaDataValuesItemKeys = frozenset(
    (
        "id",
        "value",
    )
)


class OwnerInfo(Model):
    """The object `OwnerInfo`."""

    __slots__ = (
        "account_id",
        "brand_id",
        "extension_id",
    )
    __fields__ = __slots__
    account_id: str | None
    brand_id: str | None
    extension_id: str | None

    def __init__(
        self,
        *,
        account_id: str | None = None,
        brand_id: str | None = None,
        extension_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.brand_id
        if v is not None:
            d["brandId"] = v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OwnerInfo(d: dict[str, Any]) -> OwnerInfo:
    """Decode a `OwnerInfo`; what does not fit is passed on."""
    self = new(OwnerInfo)
    get: Getter = d.get
    self.account_id = get("accountId")
    self.brand_id = get("brandId")
    self.extension_id = get("extensionId")
    self.__extras__ = None if OwnerInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in OwnerInfoKeys}
    return self


OwnerInfo.__decode__ = decode_OwnerInfo
OwnerInfoKeys = frozenset(
    (
        "accountId",
        "brandId",
        "extensionId",
    )
)


class PartyInfo(Model):
    """Who a side of a live call is."""

    __slots__ = ("contact", "contact_phone", "device_id", "extension_id", "name", "phone_number")
    __fields__ = (
        "device_id",
        "extension_id",
        "name",
        "phone_number",
    )
    device_id: str | None
    """Id of the device it speaks on."""
    extension_id: str | None
    """Id of the extension; `None` for outsiders."""
    name: str | None
    """Name shown for the side."""
    phone_number: str | None
    """Number of the side."""
    contact: PersonalContact | None
    """Personal contact with this number, once contacts have been attached. Client-side: never sent."""
    contact_phone: str | None
    """Which of the contact's numbers matched, E.164 with `+`. Client-side: never sent."""

    def __init__(
        self,
        *,
        device_id: str | None = None,
        extension_id: str | None = None,
        name: str | None = None,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device_id
        if v is not None:
            d["deviceId"] = v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PartyInfo(d: dict[str, Any]) -> PartyInfo:
    """Decode a `PartyInfo`; what does not fit is passed on."""
    self = new(PartyInfo)
    get: Getter = d.get
    self.device_id = get("deviceId")
    self.extension_id = get("extensionId")
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    self.contact = None
    self.contact_phone = None
    self.__extras__ = None if PartyInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PartyInfoKeys}
    return self


PartyInfo.__decode__ = decode_PartyInfo
PartyInfoKeys = frozenset(
    (
        "deviceId",
        "extensionId",
        "name",
        "phoneNumber",
    )
)


class PartySuperviseRequest(Model):
    """The object `PartySuperviseRequest`."""

    __slots__ = (
        "agent_extension_id",
        "auto_answer",
        "media_sdp",
        "mode",
        "supervisor_device_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "media_sdp": "mediaSDP",
        "mode": "mode",
    }
    agent_extension_id: str
    auto_answer: bool | None
    media_sdp: PartySuperviseRequestMediaSDP | None
    mode: PartySuperviseRequestMode
    supervisor_device_id: str

    def __init__(
        self,
        *,
        agent_extension_id: str,
        auto_answer: bool | None = None,
        media_sdp: PartySuperviseRequestMediaSDP | Literal["sendOnly", "sendRecv"] | None = None,
        mode: PartySuperviseRequestMode | Literal["Listen"] = PartySuperviseRequestMode.LISTEN,
        supervisor_device_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.agent_extension_id
        if v is not None:
            d["agentExtensionId"] = v
        v = self.auto_answer
        if v is not None:
            d["autoAnswer"] = v
        v = self.media_sdp
        if v is not None:
            d["mediaSDP"] = v.wire if typeof(v) is PartySuperviseRequestMediaSDP else v
        v = self.mode
        if v is not None:
            d["mode"] = v.wire if typeof(v) is PartySuperviseRequestMode else v
        v = self.supervisor_device_id
        if v is not None:
            d["supervisorDeviceId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PartySuperviseRequest(d: dict[str, Any]) -> PartySuperviseRequest:
    """Decode a `PartySuperviseRequest`; what does not fit is passed on."""
    self = new(PartySuperviseRequest)
    get: Getter = d.get
    self.agent_extension_id = get("agentExtensionId")
    self.auto_answer = get("autoAnswer")
    v = get("mediaSDP")
    self.media_sdp = PartySuperviseRequestMediaSDPTable[v] if typeof(v) is str else v
    v = get("mode")
    self.mode = PartySuperviseRequestModeTable[v] if typeof(v) is str else v
    self.supervisor_device_id = get("supervisorDeviceId")
    self.__extras__ = (
        None if PartySuperviseRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in PartySuperviseRequestKeys}
    )
    return self


PartySuperviseRequest.__decode__ = decode_PartySuperviseRequest
PartySuperviseRequestKeys = frozenset(
    (
        "agentExtensionId",
        "autoAnswer",
        "mediaSDP",
        "mode",
        "supervisorDeviceId",
    )
)


class PartySuperviseResponse(Model):
    """The object `PartySuperviseResponse`."""

    __slots__ = (
        "account_id",
        "direction",
        "extension_id",
        "from_",
        "id",
        "muted",
        "owner",
        "stand_alone",
        "status",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "direction": "direction",
        "from_": "from",
        "owner": "owner",
        "status": "status",
        "to": "to",
    }
    account_id: str | None
    direction: PartySuperviseResponseDirection | None
    extension_id: str | None
    from_: PartyInfo | None
    id: str | None
    muted: bool | None
    owner: OwnerInfo | None
    stand_alone: bool | None
    status: CallStatusInfo | None
    to: PartyInfo | None

    def __init__(
        self,
        *,
        account_id: str | None = None,
        direction: PartySuperviseResponseDirection | Literal["Outbound", "Inbound"] | None = None,
        extension_id: str | None = None,
        from_: PartyInfo | None = None,
        id: str | None = None,
        muted: bool | None = None,
        owner: OwnerInfo | None = None,
        stand_alone: bool | None = None,
        status: CallStatusInfo | None = None,
        to: PartyInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is PartySuperviseResponseDirection else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is PartyInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.muted
        if v is not None:
            d["muted"] = v
        v = self.owner
        if v is not None:
            d["owner"] = v.to_dict() if typeof(v) is OwnerInfo else encode(v)
        v = self.stand_alone
        if v is not None:
            d["standAlone"] = v
        v = self.status
        if v is not None:
            d["status"] = v.to_dict() if typeof(v) is CallStatusInfo else encode(v)
        v = self.to
        if v is not None:
            d["to"] = v.to_dict() if typeof(v) is PartyInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PartySuperviseResponse(d: dict[str, Any]) -> PartySuperviseResponse:
    """Decode a `PartySuperviseResponse`; what does not fit is passed on."""
    self = new(PartySuperviseResponse)
    get: Getter = d.get
    self.account_id = get("accountId")
    v = get("direction")
    self.direction = PartySuperviseResponseDirectionTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    v = get("from")
    self.from_ = decode_PartyInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    self.muted = get("muted")
    v = get("owner")
    self.owner = decode_OwnerInfo(v) if typeof(v) is dict else v
    self.stand_alone = get("standAlone")
    v = get("status")
    self.status = decode_CallStatusInfo(v) if typeof(v) is dict else v
    v = get("to")
    self.to = decode_PartyInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if PartySuperviseResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PartySuperviseResponseKeys}
    )
    return self


PartySuperviseResponse.__decode__ = decode_PartySuperviseResponse
PartySuperviseResponseKeys = frozenset(
    (
        "accountId",
        "direction",
        "extensionId",
        "from",
        "id",
        "muted",
        "owner",
        "standAlone",
        "status",
        "to",
    )
)


class PartyUpdateInfo(Model):
    """Mute and separation of a party."""

    __slots__ = (
        "muted",
        "stand_alone",
    )
    __fields__ = __slots__
    muted: bool | None
    """`True` mutes the party; a mute on the phone itself is another one."""
    stand_alone: bool | None
    """`True` sets the party apart, `False` brings it back to the others."""

    def __init__(
        self,
        *,
        muted: bool | None = None,
        stand_alone: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.muted
        if v is not None:
            d["muted"] = v
        v = self.stand_alone
        if v is not None:
            d["standAlone"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PartyUpdateInfo(d: dict[str, Any]) -> PartyUpdateInfo:
    """Decode a `PartyUpdateInfo`; what does not fit is passed on."""
    self = new(PartyUpdateInfo)
    get: Getter = d.get
    self.muted = get("muted")
    self.stand_alone = get("standAlone")
    self.__extras__ = (
        None if PartyUpdateInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PartyUpdateInfoKeys}
    )
    return self


PartyUpdateInfo.__decode__ = decode_PartyUpdateInfo
PartyUpdateInfoKeys = frozenset(
    (
        "muted",
        "standAlone",
    )
)


class PartyUpdateRequest(Model):
    """Change of a party in a live call."""

    __slots__ = ("party",)
    __fields__ = __slots__
    __converted__ = {
        "party": "party",
    }
    party: PartyUpdateInfo | None
    """What to change."""

    def __init__(
        self,
        *,
        party: PartyUpdateInfo | PartyUpdateInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.party
        if v is not None:
            d["party"] = v.to_dict() if typeof(v) is PartyUpdateInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PartyUpdateRequest(d: dict[str, Any]) -> PartyUpdateRequest:
    """Decode a `PartyUpdateRequest`; what does not fit is passed on."""
    self = new(PartyUpdateRequest)
    get: Getter = d.get
    v = get("party")
    self.party = decode_PartyUpdateInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if PartyUpdateRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in PartyUpdateRequestKeys}
    )
    return self


PartyUpdateRequest.__decode__ = decode_PartyUpdateRequest
PartyUpdateRequestKeys = frozenset(("party",))


class PickupTarget(Model):
    """The object `PickupTarget`."""

    __slots__ = ("device_id",)
    __fields__ = __slots__
    device_id: str

    def __init__(
        self,
        *,
        device_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device_id
        if v is not None:
            d["deviceId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PickupTarget(d: dict[str, Any]) -> PickupTarget:
    """Decode a `PickupTarget`; what does not fit is passed on."""
    self = new(PickupTarget)
    get: Getter = d.get
    self.device_id = get("deviceId")
    self.__extras__ = None if PickupTargetKeys.issuperset(d) else {k: d[k] for k in d if k not in PickupTargetKeys}
    return self


PickupTarget.__decode__ = decode_PickupTarget
PickupTargetKeys = frozenset(("deviceId",))


class ReplyParty(Model):
    """The object `ReplyParty`."""

    __slots__ = (
        "direction",
        "from_",
        "id",
        "muted",
        "owner",
        "park",
        "stand_alone",
        "status",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "direction": "direction",
        "from_": "from",
        "owner": "owner",
        "park": "park",
        "status": "status",
        "to": "to",
    }
    direction: ReplyPartyDirection | None
    from_: PartyInfo | None
    id: str | None
    muted: bool | None
    owner: OwnerInfo | None
    park: ParkInfo | None
    stand_alone: bool | None
    status: CallStatusInfo | None
    to: PartyInfo | None

    def __init__(
        self,
        *,
        direction: ReplyPartyDirection | Literal["Inbound", "Outbound"] | None = None,
        from_: PartyInfo | None = None,
        id: str | None = None,
        muted: bool | None = None,
        owner: OwnerInfo | None = None,
        park: ParkInfo | None = None,
        stand_alone: bool | None = None,
        status: CallStatusInfo | None = None,
        to: PartyInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is ReplyPartyDirection else v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is PartyInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.muted
        if v is not None:
            d["muted"] = v
        v = self.owner
        if v is not None:
            d["owner"] = v.to_dict() if typeof(v) is OwnerInfo else encode(v)
        v = self.park
        if v is not None:
            d["park"] = v.to_dict() if typeof(v) is ParkInfo else encode(v)
        v = self.stand_alone
        if v is not None:
            d["standAlone"] = v
        v = self.status
        if v is not None:
            d["status"] = v.to_dict() if typeof(v) is CallStatusInfo else encode(v)
        v = self.to
        if v is not None:
            d["to"] = v.to_dict() if typeof(v) is PartyInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ReplyParty(d: dict[str, Any]) -> ReplyParty:
    """Decode a `ReplyParty`; what does not fit is passed on."""
    self = new(ReplyParty)
    get: Getter = d.get
    v = get("direction")
    self.direction = ReplyPartyDirectionTable[v] if typeof(v) is str else v
    v = get("from")
    self.from_ = decode_PartyInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    self.muted = get("muted")
    v = get("owner")
    self.owner = decode_OwnerInfo(v) if typeof(v) is dict else v
    v = get("park")
    self.park = decode_ParkInfo(v) if typeof(v) is dict else v
    self.stand_alone = get("standAlone")
    v = get("status")
    self.status = decode_CallStatusInfo(v) if typeof(v) is dict else v
    v = get("to")
    self.to = decode_PartyInfo(v) if typeof(v) is dict else v
    self.__extras__ = None if ReplyPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in ReplyPartyKeys}
    return self


ReplyParty.__decode__ = decode_ReplyParty
ReplyPartyKeys = frozenset(
    (
        "direction",
        "from",
        "id",
        "muted",
        "owner",
        "park",
        "standAlone",
        "status",
        "to",
    )
)


class ReplyWithPattern(Model):
    """The object `ReplyWithPattern`."""

    __slots__ = (
        "pattern",
        "time",
        "time_unit",
    )
    __fields__ = __slots__
    __converted__ = {
        "pattern": "pattern",
        "time_unit": "timeUnit",
    }
    pattern: ReplyWithPatternPattern | None
    time: int | None
    time_unit: ReplyWithPatternTimeUnit | None

    def __init__(
        self,
        *,
        pattern: ReplyWithPatternPattern
        | Literal[
            "WillCallYouBack",
            "CallMeBack",
            "OnMyWay",
            "OnTheOtherLine",
            "WillCallYouBackLater",
            "CallMeBackLater",
            "InAMeeting",
            "OnTheOtherLineNoCall",
        ]
        | None = None,
        time: int | None = None,
        time_unit: ReplyWithPatternTimeUnit | Literal["Minute", "Hour", "Day"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.pattern
        if v is not None:
            d["pattern"] = v.wire if typeof(v) is ReplyWithPatternPattern else v
        v = self.time
        if v is not None:
            d["time"] = v
        v = self.time_unit
        if v is not None:
            d["timeUnit"] = v.wire if typeof(v) is ReplyWithPatternTimeUnit else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ReplyWithPattern(d: dict[str, Any]) -> ReplyWithPattern:
    """Decode a `ReplyWithPattern`; what does not fit is passed on."""
    self = new(ReplyWithPattern)
    get: Getter = d.get
    v = get("pattern")
    self.pattern = ReplyWithPatternPatternTable[v] if typeof(v) is str else v
    self.time = get("time")
    v = get("timeUnit")
    self.time_unit = ReplyWithPatternTimeUnitTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ReplyWithPatternKeys.issuperset(d) else {k: d[k] for k in d if k not in ReplyWithPatternKeys}
    )
    return self


ReplyWithPattern.__decode__ = decode_ReplyWithPattern
ReplyWithPatternKeys = frozenset(
    (
        "pattern",
        "time",
        "timeUnit",
    )
)


class SuperviseCallSessionRequestByAgentExtensionId(Model):
    """The object `SuperviseCallSessionRequestByAgentExtensionId`."""

    __slots__ = (
        "auto_answer",
        "media_sdp",
        "mode",
        "supervisor_device_id",
        "agent_extension_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "media_sdp": "mediaSDP",
        "mode": "mode",
    }
    auto_answer: bool | None
    media_sdp: SuperviseCallSessionRequestByAgentExtensionIdMediaSDP | None
    mode: SuperviseCallSessionRequestByAgentExtensionIdMode
    supervisor_device_id: str
    agent_extension_id: str

    def __init__(
        self,
        *,
        auto_answer: bool | None = None,
        media_sdp: SuperviseCallSessionRequestByAgentExtensionIdMediaSDP
        | Literal["sendOnly", "sendRecv"]
        | None = None,
        mode: SuperviseCallSessionRequestByAgentExtensionIdMode
        | Literal["Listen"] = SuperviseCallSessionRequestByAgentExtensionIdMode.LISTEN,
        supervisor_device_id: str,
        agent_extension_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.auto_answer
        if v is not None:
            d["autoAnswer"] = v
        v = self.media_sdp
        if v is not None:
            d["mediaSDP"] = v.wire if typeof(v) is SuperviseCallSessionRequestByAgentExtensionIdMediaSDP else v
        v = self.mode
        if v is not None:
            d["mode"] = v.wire if typeof(v) is SuperviseCallSessionRequestByAgentExtensionIdMode else v
        v = self.supervisor_device_id
        if v is not None:
            d["supervisorDeviceId"] = v
        v = self.agent_extension_id
        if v is not None:
            d["agentExtensionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SuperviseCallSessionRequestByAgentExtensionId(
    d: dict[str, Any],
) -> SuperviseCallSessionRequestByAgentExtensionId:
    """Decode a `SuperviseCallSessionRequestByAgentExtensionId`; what does not fit is passed on."""
    self = new(SuperviseCallSessionRequestByAgentExtensionId)
    get: Getter = d.get
    self.auto_answer = get("autoAnswer")
    v = get("mediaSDP")
    self.media_sdp = SuperviseCallSessionRequestByAgentExtensionIdMediaSDPTable[v] if typeof(v) is str else v
    v = get("mode")
    self.mode = SuperviseCallSessionRequestByAgentExtensionIdModeTable[v] if typeof(v) is str else v
    self.supervisor_device_id = get("supervisorDeviceId")
    self.agent_extension_id = get("agentExtensionId")
    self.__extras__ = (
        None
        if SuperviseCallSessionRequestByAgentExtensionIdKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SuperviseCallSessionRequestByAgentExtensionIdKeys}
    )
    return self


SuperviseCallSessionRequestByAgentExtensionId.__decode__ = decode_SuperviseCallSessionRequestByAgentExtensionId
SuperviseCallSessionRequestByAgentExtensionIdKeys = frozenset(
    (
        "autoAnswer",
        "mediaSDP",
        "mode",
        "supervisorDeviceId",
        "agentExtensionId",
    )
)


class SuperviseCallSessionRequestByAgentExtensionNumber(Model):
    """The object `SuperviseCallSessionRequestByAgentExtensionNumber`."""

    __slots__ = (
        "auto_answer",
        "media_sdp",
        "mode",
        "supervisor_device_id",
        "agent_extension_number",
    )
    __fields__ = __slots__
    __converted__ = {
        "media_sdp": "mediaSDP",
        "mode": "mode",
    }
    auto_answer: bool | None
    media_sdp: SuperviseCallSessionRequestByAgentExtensionNumberMediaSDP | None
    mode: SuperviseCallSessionRequestByAgentExtensionNumberMode
    supervisor_device_id: str
    agent_extension_number: str

    def __init__(
        self,
        *,
        auto_answer: bool | None = None,
        media_sdp: SuperviseCallSessionRequestByAgentExtensionNumberMediaSDP
        | Literal["sendOnly", "sendRecv"]
        | None = None,
        mode: SuperviseCallSessionRequestByAgentExtensionNumberMode
        | Literal["Listen"] = SuperviseCallSessionRequestByAgentExtensionNumberMode.LISTEN,
        supervisor_device_id: str,
        agent_extension_number: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.auto_answer
        if v is not None:
            d["autoAnswer"] = v
        v = self.media_sdp
        if v is not None:
            d["mediaSDP"] = v.wire if typeof(v) is SuperviseCallSessionRequestByAgentExtensionNumberMediaSDP else v
        v = self.mode
        if v is not None:
            d["mode"] = v.wire if typeof(v) is SuperviseCallSessionRequestByAgentExtensionNumberMode else v
        v = self.supervisor_device_id
        if v is not None:
            d["supervisorDeviceId"] = v
        v = self.agent_extension_number
        if v is not None:
            d["agentExtensionNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SuperviseCallSessionRequestByAgentExtensionNumber(
    d: dict[str, Any],
) -> SuperviseCallSessionRequestByAgentExtensionNumber:
    """Decode a `SuperviseCallSessionRequestByAgentExtensionNumber`; what does not fit is passed on."""
    self = new(SuperviseCallSessionRequestByAgentExtensionNumber)
    get: Getter = d.get
    self.auto_answer = get("autoAnswer")
    v = get("mediaSDP")
    self.media_sdp = SuperviseCallSessionRequestByAgentExtensionNumberMediaSDPTable[v] if typeof(v) is str else v
    v = get("mode")
    self.mode = SuperviseCallSessionRequestByAgentExtensionNumberModeTable[v] if typeof(v) is str else v
    self.supervisor_device_id = get("supervisorDeviceId")
    self.agent_extension_number = get("agentExtensionNumber")
    self.__extras__ = (
        None
        if SuperviseCallSessionRequestByAgentExtensionNumberKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SuperviseCallSessionRequestByAgentExtensionNumberKeys}
    )
    return self


SuperviseCallSessionRequestByAgentExtensionNumber.__decode__ = decode_SuperviseCallSessionRequestByAgentExtensionNumber
SuperviseCallSessionRequestByAgentExtensionNumberKeys = frozenset(
    (
        "autoAnswer",
        "mediaSDP",
        "mode",
        "supervisorDeviceId",
        "agentExtensionNumber",
    )
)


class SuperviseCallSessionResponse(Model):
    """The object `SuperviseCallSessionResponse`."""

    __slots__ = (
        "account_id",
        "direction",
        "extension_id",
        "from_",
        "id",
        "muted",
        "owner",
        "stand_alone",
        "status",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "direction": "direction",
        "from_": "from",
        "owner": "owner",
        "status": "status",
        "to": "to",
    }
    account_id: str | None
    direction: SuperviseCallSessionResponseDirection | None
    extension_id: str | None
    from_: PartyInfo | None
    id: str | None
    muted: bool | None
    owner: OwnerInfo | None
    stand_alone: bool | None
    status: CallStatusInfo | None
    to: PartyInfo | None

    def __init__(
        self,
        *,
        account_id: str | None = None,
        direction: SuperviseCallSessionResponseDirection | Literal["Outbound", "Inbound"] | None = None,
        extension_id: str | None = None,
        from_: PartyInfo | None = None,
        id: str | None = None,
        muted: bool | None = None,
        owner: OwnerInfo | None = None,
        stand_alone: bool | None = None,
        status: CallStatusInfo | None = None,
        to: PartyInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is SuperviseCallSessionResponseDirection else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is PartyInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.muted
        if v is not None:
            d["muted"] = v
        v = self.owner
        if v is not None:
            d["owner"] = v.to_dict() if typeof(v) is OwnerInfo else encode(v)
        v = self.stand_alone
        if v is not None:
            d["standAlone"] = v
        v = self.status
        if v is not None:
            d["status"] = v.to_dict() if typeof(v) is CallStatusInfo else encode(v)
        v = self.to
        if v is not None:
            d["to"] = v.to_dict() if typeof(v) is PartyInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SuperviseCallSessionResponse(d: dict[str, Any]) -> SuperviseCallSessionResponse:
    """Decode a `SuperviseCallSessionResponse`; what does not fit is passed on."""
    self = new(SuperviseCallSessionResponse)
    get: Getter = d.get
    self.account_id = get("accountId")
    v = get("direction")
    self.direction = SuperviseCallSessionResponseDirectionTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    v = get("from")
    self.from_ = decode_PartyInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    self.muted = get("muted")
    v = get("owner")
    self.owner = decode_OwnerInfo(v) if typeof(v) is dict else v
    self.stand_alone = get("standAlone")
    v = get("status")
    self.status = decode_CallStatusInfo(v) if typeof(v) is dict else v
    v = get("to")
    self.to = decode_PartyInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if SuperviseCallSessionResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SuperviseCallSessionResponseKeys}
    )
    return self


SuperviseCallSessionResponse.__decode__ = decode_SuperviseCallSessionResponse
SuperviseCallSessionResponseKeys = frozenset(
    (
        "accountId",
        "direction",
        "extensionId",
        "from",
        "id",
        "muted",
        "owner",
        "standAlone",
        "status",
        "to",
    )
)


class TransferTargetByExtensionId(Model):
    """The object `TransferTargetByExtensionId`."""

    __slots__ = ("extension_id",)
    __fields__ = __slots__
    extension_id: str

    def __init__(
        self,
        *,
        extension_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TransferTargetByExtensionId(d: dict[str, Any]) -> TransferTargetByExtensionId:
    """Decode a `TransferTargetByExtensionId`; what does not fit is passed on."""
    self = new(TransferTargetByExtensionId)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.__extras__ = (
        None
        if TransferTargetByExtensionIdKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TransferTargetByExtensionIdKeys}
    )
    return self


TransferTargetByExtensionId.__decode__ = decode_TransferTargetByExtensionId
TransferTargetByExtensionIdKeys = frozenset(("extensionId",))


class TransferTargetByExtensionNumber(Model):
    """The object `TransferTargetByExtensionNumber`."""

    __slots__ = ("extension_number",)
    __fields__ = __slots__
    extension_number: str

    def __init__(
        self,
        *,
        extension_number: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TransferTargetByExtensionNumber(d: dict[str, Any]) -> TransferTargetByExtensionNumber:
    """Decode a `TransferTargetByExtensionNumber`; what does not fit is passed on."""
    self = new(TransferTargetByExtensionNumber)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.__extras__ = (
        None
        if TransferTargetByExtensionNumberKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TransferTargetByExtensionNumberKeys}
    )
    return self


TransferTargetByExtensionNumber.__decode__ = decode_TransferTargetByExtensionNumber
TransferTargetByExtensionNumberKeys = frozenset(("extensionNumber",))


class TransferTargetByParkOrbit(Model):
    """The object `TransferTargetByParkOrbit`."""

    __slots__ = ("park_orbit",)
    __fields__ = __slots__
    park_orbit: str

    def __init__(
        self,
        *,
        park_orbit: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.park_orbit
        if v is not None:
            d["parkOrbit"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TransferTargetByParkOrbit(d: dict[str, Any]) -> TransferTargetByParkOrbit:
    """Decode a `TransferTargetByParkOrbit`; what does not fit is passed on."""
    self = new(TransferTargetByParkOrbit)
    get: Getter = d.get
    self.park_orbit = get("parkOrbit")
    self.__extras__ = (
        None
        if TransferTargetByParkOrbitKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TransferTargetByParkOrbitKeys}
    )
    return self


TransferTargetByParkOrbit.__decode__ = decode_TransferTargetByParkOrbit
TransferTargetByParkOrbitKeys = frozenset(("parkOrbit",))


class TransferTargetByPhoneNumber(Model):
    """The object `TransferTargetByPhoneNumber`."""

    __slots__ = ("phone_number",)
    __fields__ = __slots__
    phone_number: str

    def __init__(
        self,
        *,
        phone_number: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TransferTargetByPhoneNumber(d: dict[str, Any]) -> TransferTargetByPhoneNumber:
    """Decode a `TransferTargetByPhoneNumber`; what does not fit is passed on."""
    self = new(TransferTargetByPhoneNumber)
    get: Getter = d.get
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None
        if TransferTargetByPhoneNumberKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TransferTargetByPhoneNumberKeys}
    )
    return self


TransferTargetByPhoneNumber.__decode__ = decode_TransferTargetByPhoneNumber
TransferTargetByPhoneNumberKeys = frozenset(("phoneNumber",))


class TransferTargetByVoicemail(Model):
    """The object `TransferTargetByVoicemail`."""

    __slots__ = ("voicemail",)
    __fields__ = __slots__
    voicemail: str

    def __init__(
        self,
        *,
        voicemail: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.voicemail
        if v is not None:
            d["voicemail"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TransferTargetByVoicemail(d: dict[str, Any]) -> TransferTargetByVoicemail:
    """Decode a `TransferTargetByVoicemail`; what does not fit is passed on."""
    self = new(TransferTargetByVoicemail)
    get: Getter = d.get
    self.voicemail = get("voicemail")
    self.__extras__ = (
        None
        if TransferTargetByVoicemailKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TransferTargetByVoicemailKeys}
    )
    return self


TransferTargetByVoicemail.__decode__ = decode_TransferTargetByVoicemail
TransferTargetByVoicemailKeys = frozenset(("voicemail",))

CallPartyReply: TypeAlias = "CallPartyReplyByReplyWithText | CallPartyReplyByReplyWithPattern | UnknownVariant"
"""One of several."""


def decode_CallPartyReply(v: Any) -> Any:
    """Decode a `CallPartyReply`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, CallPartyReplyVariants)
    return v


ForwardTarget: TypeAlias = "ForwardTargetByPhoneNumber | ForwardTargetByVoicemail | ForwardTargetByExtensionNumber | ForwardTargetByExtensionId | UnknownVariant"
"""One of several."""


def decode_ForwardTarget(v: Any) -> Any:
    """Decode a `ForwardTarget`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, ForwardTargetVariants)
    return v


SuperviseCallSessionRequest: TypeAlias = (
    "SuperviseCallSessionRequestByAgentExtensionNumber | SuperviseCallSessionRequestByAgentExtensionId | UnknownVariant"
)
"""One of several."""


def decode_SuperviseCallSessionRequest(v: Any) -> Any:
    """Decode a `SuperviseCallSessionRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, SuperviseCallSessionRequestVariants)
    return v


TransferTarget: TypeAlias = "TransferTargetByPhoneNumber | TransferTargetByVoicemail | TransferTargetByExtensionNumber | TransferTargetByParkOrbit | TransferTargetByExtensionId | UnknownVariant"
"""One of several."""


def decode_TransferTarget(v: Any) -> Any:
    """Decode a `TransferTarget`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, TransferTargetVariants)
    return v


CallPartyReplyVariants: Variants = (
    (frozenset(("replyWithText",)), frozenset(("replyWithText",)), decode_CallPartyReplyByReplyWithText),
    (frozenset(("replyWithPattern",)), frozenset(("replyWithPattern",)), decode_CallPartyReplyByReplyWithPattern),
)
ForwardTargetVariants: Variants = (
    (frozenset(("phoneNumber",)), frozenset(("phoneNumber",)), decode_ForwardTargetByPhoneNumber),
    (frozenset(("voicemail",)), frozenset(("voicemail",)), decode_ForwardTargetByVoicemail),
    (frozenset(("extensionNumber",)), frozenset(("extensionNumber",)), decode_ForwardTargetByExtensionNumber),
    (frozenset(("extensionId",)), frozenset(("extensionId",)), decode_ForwardTargetByExtensionId),
)
SuperviseCallSessionRequestVariants: Variants = (
    (
        frozenset(
            (
                "agentExtensionNumber",
                "mode",
                "supervisorDeviceId",
            )
        ),
        frozenset(
            (
                "agentExtensionNumber",
                "autoAnswer",
                "mediaSDP",
                "mode",
                "supervisorDeviceId",
            )
        ),
        decode_SuperviseCallSessionRequestByAgentExtensionNumber,
    ),
    (
        frozenset(
            (
                "agentExtensionId",
                "mode",
                "supervisorDeviceId",
            )
        ),
        frozenset(
            (
                "agentExtensionId",
                "autoAnswer",
                "mediaSDP",
                "mode",
                "supervisorDeviceId",
            )
        ),
        decode_SuperviseCallSessionRequestByAgentExtensionId,
    ),
)
TransferTargetVariants: Variants = (
    (frozenset(("phoneNumber",)), frozenset(("phoneNumber",)), decode_TransferTargetByPhoneNumber),
    (frozenset(("voicemail",)), frozenset(("voicemail",)), decode_TransferTargetByVoicemail),
    (frozenset(("extensionNumber",)), frozenset(("extensionNumber",)), decode_TransferTargetByExtensionNumber),
    (frozenset(("parkOrbit",)), frozenset(("parkOrbit",)), decode_TransferTargetByParkOrbit),
    (frozenset(("extensionId",)), frozenset(("extensionId",)), decode_TransferTargetByExtensionId),
)
