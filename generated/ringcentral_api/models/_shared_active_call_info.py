"""Models: shared active call info."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal

    from ._call_control import CallSessionObject
    from ._call_log import CallLogRecord
    from ._external_contacts import PersonalContact


class ActiveCallInfoDirection(OpenEnum):
    """Values of `ActiveCallInfoDirection`."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


ActiveCallInfoDirectionTable = EnumTable(ActiveCallInfoDirection)


class ActiveCallInfoTelephonyStatus(OpenEnum):
    """Values of `ActiveCallInfoTelephonyStatus`."""

    NO_CALL = "NoCall"
    CALL_CONNECTED = "CallConnected"
    RINGING = "Ringing"
    ON_HOLD = "OnHold"
    PARKED_CALL = "ParkedCall"


ActiveCallInfoTelephonyStatusTable = EnumTable(ActiveCallInfoTelephonyStatus)


class AdditionalCQInfoType(OpenEnum):
    """Values of `AdditionalCQInfoType`."""

    PHONE_NUMBER_LABEL = "PhoneNumberLabel"
    PHONE_NUMBER = "PhoneNumber"
    QUEUE_EXTENSION = "QueueExtension"
    QUEUE_NAME = "QueueName"
    CALLER_ID_NAME = "CallerIdName"
    CALLER_ID_NUMBER = "CallerIdNumber"
    NONE = "None"


AdditionalCQInfoTypeTable = EnumTable(AdditionalCQInfoType)


class AggregatedTelephonyStatus(OpenEnum):
    """State of the phone over all sources."""

    NO_CALL = "NoCall"
    CALL_CONNECTED = "CallConnected"
    RINGING = "Ringing"
    ON_HOLD = "OnHold"
    PARKED_CALL = "ParkedCall"


AggregatedTelephonyStatusTable = EnumTable(AggregatedTelephonyStatus)


class CxTelephonyStatus(OpenEnum):
    """State of a user's contact centre calls."""

    NO_CALL = "NoCall"
    CALL_CONNECTED = "CallConnected"


CxTelephonyStatusTable = EnumTable(CxTelephonyStatus)


class DndStatusPersonal(OpenEnum):
    """Do-not-disturb of users on accounts with the newer call handling."""

    TAKE_ALL_CALLS = "TakeAllCalls"
    DO_NOT_ACCEPT_ANY_CALLS = "DoNotAcceptAnyCalls"
    UNKNOWN = "Unknown"


DndStatusPersonalTable = EnumTable(DndStatusPersonal)


class PrimaryCQInfoType(OpenEnum):
    """Values of `PrimaryCQInfoType`."""

    PHONE_NUMBER_LABEL = "PhoneNumberLabel"
    PHONE_NUMBER = "PhoneNumber"
    QUEUE_EXTENSION = "QueueExtension"
    QUEUE_NAME = "QueueName"
    CALLER_ID_NAME = "CallerIdName"
    CALLER_ID_NUMBER = "CallerIdNumber"
    NONE = "None"


PrimaryCQInfoTypeTable = EnumTable(PrimaryCQInfoType)


class ActiveCallInfo(Model):
    """One live call of an extension."""

    __slots__ = (
        "appearance_info",
        "call",
        "call_info",
        "direction",
        "from_",
        "from_contact",
        "from_contact_phone",
        "from_name",
        "id",
        "on_behalf_of",
        "party_id",
        "queue_call",
        "session_id",
        "sip_data",
        "start_time",
        "telephony_session",
        "telephony_session_id",
        "telephony_status",
        "termination_type",
        "to",
        "to_contact",
        "to_contact_phone",
        "to_name",
    )
    __fields__ = (
        "appearance_info",
        "call_info",
        "direction",
        "from_",
        "from_name",
        "id",
        "on_behalf_of",
        "party_id",
        "queue_call",
        "session_id",
        "sip_data",
        "start_time",
        "telephony_session_id",
        "telephony_status",
        "termination_type",
        "to",
        "to_name",
    )
    __converted__ = {
        "appearance_info": "appearanceInfo",
        "call_info": "callInfo",
        "direction": "direction",
        "sip_data": "sipData",
        "telephony_status": "telephonyStatus",
    }
    appearance_info: AppearanceInfo | None
    """Which shared line the call is on; delegated lines groups only."""
    call_info: CallInfoCQ | None
    """Details of the queue call behind this one."""
    direction: ActiveCallInfoDirection | None
    """`Inbound` or `Outbound`, as seen by the extension."""
    from_: str | None
    """Caller's number or extension; spelt `from_` in Python."""
    from_name: str | None
    """Caller's name, if known."""
    id: str | None
    """Id of the call within this presence."""
    on_behalf_of: str | None
    """Id of the extension for which the call is made."""
    party_id: str | None
    """Id of this side of the call for live call control."""
    queue_call: bool | None
    """`True` if the call came through a call queue."""
    session_id: str | None
    """Id of the call in the call log."""
    sip_data: DetailedCallInfo | None
    """SIP ids of the call; only with `sip_data=True`."""
    start_time: datetime.datetime | None
    """When the call really began; `None` while it rings."""
    telephony_session_id: str | None
    """Id of the call for live call control."""
    telephony_status: ActiveCallInfoTelephonyStatus | None
    """State of this call: `Ringing`, `CallConnected`, `OnHold` and so on."""
    termination_type: str | None
    """`final` once the call is over, `intermediate` while it moves on elsewhere."""
    to: str | None
    """Called number or extension."""
    to_name: str | None
    """Called party's name, if known."""
    call: CallLogRecord | None
    """The call as the call log shows it, once active calls have been attached. Client-side: never sent."""
    from_contact: PersonalContact | None
    """Personal contact behind `from_`, once contacts have been attached. Client-side: never sent."""
    from_contact_phone: str | None
    """Which of that contact's numbers matched, E.164 with `+`. Client-side: never sent."""
    telephony_session: CallSessionObject | None
    """The call as call control sees it, once sessions have been attached. Client-side: never sent."""
    to_contact: PersonalContact | None
    """Personal contact behind `to`, once contacts have been attached. Client-side: never sent."""
    to_contact_phone: str | None
    """Which of that contact's numbers matched, E.164 with `+`. Client-side: never sent."""

    def __init__(
        self,
        *,
        appearance_info: AppearanceInfo | None = None,
        call_info: CallInfoCQ | None = None,
        direction: ActiveCallInfoDirection | Literal["Inbound", "Outbound"] | None = None,
        from_: str | None = None,
        from_name: str | None = None,
        id: str | None = None,
        on_behalf_of: str | None = None,
        party_id: str | None = None,
        queue_call: bool | None = None,
        session_id: str | None = None,
        sip_data: DetailedCallInfo | None = None,
        start_time: datetime.datetime | None = None,
        telephony_session_id: str | None = None,
        telephony_status: ActiveCallInfoTelephonyStatus
        | Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"]
        | None = None,
        termination_type: str | None = None,
        to: str | None = None,
        to_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.appearance_info
        if v is not None:
            d["appearanceInfo"] = v.to_dict() if typeof(v) is AppearanceInfo else encode(v)
        v = self.call_info
        if v is not None:
            d["callInfo"] = v.to_dict() if typeof(v) is CallInfoCQ else encode(v)
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is ActiveCallInfoDirection else v
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.from_name
        if v is not None:
            d["fromName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.on_behalf_of
        if v is not None:
            d["onBehalfOf"] = v
        v = self.party_id
        if v is not None:
            d["partyId"] = v
        v = self.queue_call
        if v is not None:
            d["queueCall"] = v
        v = self.session_id
        if v is not None:
            d["sessionId"] = v
        v = self.sip_data
        if v is not None:
            d["sipData"] = v.to_dict() if typeof(v) is DetailedCallInfo else encode(v)
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        v = self.telephony_status
        if v is not None:
            d["telephonyStatus"] = v.wire if typeof(v) is ActiveCallInfoTelephonyStatus else v
        v = self.termination_type
        if v is not None:
            d["terminationType"] = v
        v = self.to
        if v is not None:
            d["to"] = v
        v = self.to_name
        if v is not None:
            d["toName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ActiveCallInfo(d: dict[str, Any]) -> ActiveCallInfo:
    """Decode a `ActiveCallInfo`; what does not fit is passed on."""
    self = new(ActiveCallInfo)
    get: Getter = d.get
    v = get("appearanceInfo")
    self.appearance_info = decode_AppearanceInfo(v) if typeof(v) is dict else v
    v = get("callInfo")
    self.call_info = decode_CallInfoCQ(v) if typeof(v) is dict else v
    v = get("direction")
    self.direction = ActiveCallInfoDirectionTable[v] if typeof(v) is str else v
    self.from_ = get("from")
    self.from_name = get("fromName")
    self.id = get("id")
    self.on_behalf_of = get("onBehalfOf")
    self.party_id = get("partyId")
    self.queue_call = get("queueCall")
    self.session_id = get("sessionId")
    v = get("sipData")
    self.sip_data = decode_DetailedCallInfo(v) if typeof(v) is dict else v
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.telephony_session_id = get("telephonySessionId")
    v = get("telephonyStatus")
    self.telephony_status = ActiveCallInfoTelephonyStatusTable[v] if typeof(v) is str else v
    self.termination_type = get("terminationType")
    self.to = get("to")
    self.to_name = get("toName")
    self.call = None
    self.from_contact = None
    self.from_contact_phone = None
    self.telephony_session = None
    self.to_contact = None
    self.to_contact_phone = None
    self.__extras__ = None if ActiveCallInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ActiveCallInfoKeys}
    return self


ActiveCallInfo.__decode__ = decode_ActiveCallInfo
ActiveCallInfoKeys = frozenset(
    (
        "appearanceInfo",
        "callInfo",
        "direction",
        "from",
        "fromName",
        "id",
        "onBehalfOf",
        "partyId",
        "queueCall",
        "sessionId",
        "sipData",
        "startTime",
        "telephonySessionId",
        "telephonyStatus",
        "terminationType",
        "to",
        "toName",
    )
)


class AdditionalCQInfo(Model):
    """The object `AdditionalCQInfo`."""

    __slots__ = (
        "type",
        "value",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    type: AdditionalCQInfoType | None
    value: str | None

    def __init__(
        self,
        *,
        type: AdditionalCQInfoType
        | Literal[
            "PhoneNumberLabel", "PhoneNumber", "QueueExtension", "QueueName", "CallerIdName", "CallerIdNumber", "None"
        ]
        | None = None,
        value: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is AdditionalCQInfoType else v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdditionalCQInfo(d: dict[str, Any]) -> AdditionalCQInfo:
    """Decode a `AdditionalCQInfo`; what does not fit is passed on."""
    self = new(AdditionalCQInfo)
    get: Getter = d.get
    v = get("type")
    self.type = AdditionalCQInfoTypeTable[v] if typeof(v) is str else v
    self.value = get("value")
    self.__extras__ = (
        None if AdditionalCQInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AdditionalCQInfoKeys}
    )
    return self


AdditionalCQInfo.__decode__ = decode_AdditionalCQInfo
AdditionalCQInfoKeys = frozenset(
    (
        "type",
        "value",
    )
)


class AppearanceInfo(Model):
    """Shared line that a call is on."""

    __slots__ = (
        "appearance_number",
        "phone_number",
    )
    __fields__ = __slots__
    appearance_number: int | None
    """Which of its line keys is in use, 1 to 8."""
    phone_number: str | None
    """Number of the shared line."""

    def __init__(
        self,
        *,
        appearance_number: int | None = None,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.appearance_number
        if v is not None:
            d["appearanceNumber"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AppearanceInfo(d: dict[str, Any]) -> AppearanceInfo:
    """Decode a `AppearanceInfo`; what does not fit is passed on."""
    self = new(AppearanceInfo)
    get: Getter = d.get
    self.appearance_number = get("appearanceNumber")
    self.phone_number = get("phoneNumber")
    self.__extras__ = None if AppearanceInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AppearanceInfoKeys}
    return self


AppearanceInfo.__decode__ = decode_AppearanceInfo
AppearanceInfoKeys = frozenset(
    (
        "appearanceNumber",
        "phoneNumber",
    )
)


class CallInfoCQ(Model):
    """The object `CallInfoCQ`."""

    __slots__ = (
        "additional",
        "primary",
    )
    __fields__ = __slots__
    __converted__ = {
        "additional": "additional",
        "primary": "primary",
    }
    additional: AdditionalCQInfo | None
    primary: PrimaryCQInfo | None

    def __init__(
        self,
        *,
        additional: AdditionalCQInfo | None = None,
        primary: PrimaryCQInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.additional
        if v is not None:
            d["additional"] = v.to_dict() if typeof(v) is AdditionalCQInfo else encode(v)
        v = self.primary
        if v is not None:
            d["primary"] = v.to_dict() if typeof(v) is PrimaryCQInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallInfoCQ(d: dict[str, Any]) -> CallInfoCQ:
    """Decode a `CallInfoCQ`; what does not fit is passed on."""
    self = new(CallInfoCQ)
    get: Getter = d.get
    v = get("additional")
    self.additional = decode_AdditionalCQInfo(v) if typeof(v) is dict else v
    v = get("primary")
    self.primary = decode_PrimaryCQInfo(v) if typeof(v) is dict else v
    self.__extras__ = None if CallInfoCQKeys.issuperset(d) else {k: d[k] for k in d if k not in CallInfoCQKeys}
    return self


CallInfoCQ.__decode__ = decode_CallInfoCQ
CallInfoCQKeys = frozenset(
    (
        "additional",
        "primary",
    )
)


class DetailedCallInfo(Model):
    """SIP ids of a live call, for clients that speak SIP."""

    __slots__ = (
        "call_id",
        "from_tag",
        "local_uri",
        "rc_session_id",
        "remote_uri",
        "to_tag",
    )
    __fields__ = __slots__
    call_id: str | None
    """Value of the `Call-ID` header."""
    from_tag: str | None
    """Tag of the `From` header."""
    local_uri: str | None
    """SIP address of this side."""
    rc_session_id: str | None
    """Id of the call session on the server."""
    remote_uri: str | None
    """SIP address of the other side."""
    to_tag: str | None
    """Tag of the `To` header."""

    def __init__(
        self,
        *,
        call_id: str | None = None,
        from_tag: str | None = None,
        local_uri: str | None = None,
        rc_session_id: str | None = None,
        remote_uri: str | None = None,
        to_tag: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_id
        if v is not None:
            d["callId"] = v
        v = self.from_tag
        if v is not None:
            d["fromTag"] = v
        v = self.local_uri
        if v is not None:
            d["localUri"] = v
        v = self.rc_session_id
        if v is not None:
            d["rcSessionId"] = v
        v = self.remote_uri
        if v is not None:
            d["remoteUri"] = v
        v = self.to_tag
        if v is not None:
            d["toTag"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DetailedCallInfo(d: dict[str, Any]) -> DetailedCallInfo:
    """Decode a `DetailedCallInfo`; what does not fit is passed on."""
    self = new(DetailedCallInfo)
    get: Getter = d.get
    self.call_id = get("callId")
    self.from_tag = get("fromTag")
    self.local_uri = get("localUri")
    self.rc_session_id = get("rcSessionId")
    self.remote_uri = get("remoteUri")
    self.to_tag = get("toTag")
    self.__extras__ = (
        None if DetailedCallInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in DetailedCallInfoKeys}
    )
    return self


DetailedCallInfo.__decode__ = decode_DetailedCallInfo
DetailedCallInfoKeys = frozenset(
    (
        "callId",
        "fromTag",
        "localUri",
        "rcSessionId",
        "remoteUri",
        "toTag",
    )
)


class PrimaryCQInfo(Model):
    """The object `PrimaryCQInfo`."""

    __slots__ = (
        "type",
        "value",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    type: PrimaryCQInfoType | None
    value: str | None

    def __init__(
        self,
        *,
        type: PrimaryCQInfoType
        | Literal[
            "PhoneNumberLabel", "PhoneNumber", "QueueExtension", "QueueName", "CallerIdName", "CallerIdNumber", "None"
        ]
        | None = None,
        value: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is PrimaryCQInfoType else v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PrimaryCQInfo(d: dict[str, Any]) -> PrimaryCQInfo:
    """Decode a `PrimaryCQInfo`; what does not fit is passed on."""
    self = new(PrimaryCQInfo)
    get: Getter = d.get
    v = get("type")
    self.type = PrimaryCQInfoTypeTable[v] if typeof(v) is str else v
    self.value = get("value")
    self.__extras__ = None if PrimaryCQInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PrimaryCQInfoKeys}
    return self


PrimaryCQInfo.__decode__ = decode_PrimaryCQInfo
PrimaryCQInfoKeys = frozenset(
    (
        "type",
        "value",
    )
)
