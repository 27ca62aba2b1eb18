"""Models: call log."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel

if TYPE_CHECKING:
    from typing import Literal

    from ._call_recordings import GetCallRecordingResponse
    from ._extensions import ExtensionListItem
    from ._external_contacts import PersonalContact
    from ._message_store import Message
    from ._shared_assigned_country_info import Extension


class CallActionEnum(OpenEnum):
    """What the system did in a call or a leg."""

    ACCEPT_CALL = "Accept Call"
    BARGE_IN_CALL = "Barge In Call"
    CALL_PARK = "Call Park"
    CALL_RETURN = "Call Return"
    CALL_OUT_CALL_ME = "CallOut-CallMe"
    CALLING_CARD = "Calling Card"
    CONFERENCE_CALL = "Conference Call"
    E_911_UPDATE = "E911 Update"
    EMERGENCY = "Emergency"
    EXTERNAL_APPLICATION = "External Application"
    FIND_ME = "FindMe"
    FOLLOW_ME = "FollowMe"
    FREE_SPDL = "FreeSPDL"
    HUNTING = "Hunting"
    INCOMING_FAX = "Incoming Fax"
    MONITORING = "Monitoring"
    MOVE = "Move"
    OUTGOING_FAX = "Outgoing Fax"
    PAGING = "Paging"
    PARK_LOCATION = "Park Location"
    PHONE_CALL = "Phone Call"
    PHONE_LOGIN = "Phone Login"
    PICKUP = "Pickup"
    RC_MEETINGS = "RC Meetings"
    RING_DIRECTLY = "Ring Directly"
    RING_ME = "RingMe"
    RING_OUT_MOBILE = "RingOut Mobile"
    RING_OUT_PC = "RingOut PC"
    RING_OUT_WEB = "RingOut Web"
    SIP_FORWARDING = "Sip Forwarding"
    SUPPORT = "Support"
    TEXT_RELAY = "Text Relay"
    TRANSFER = "Transfer"
    UNKNOWN = "Unknown"
    VOIP_CALL = "VoIP Call"
    VOICE_CHAT_CALL = "VoiceChat Call"


CallActionEnumTable = EnumTable(CallActionEnum)


class CallDirectionEnum(OpenEnum):
    """Whether a call came in or went out."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


CallDirectionEnumTable = EnumTable(CallDirectionEnum)


class CallInternalTypeEnum(OpenEnum):
    """How a call was routed inside the service."""

    LOCAL = "Local"
    LONG_DISTANCE = "LongDistance"
    INTERNATIONAL = "International"
    SIP = "Sip"
    RING_ME = "RingMe"
    RING_OUT = "RingOut"
    USUAL = "Usual"
    TOLL_FREE_NUMBER = "TollFreeNumber"
    VERIFICATION_NUMBER = "VerificationNumber"
    VMA = "Vma"
    LOCAL_NUMBER = "LocalNumber"
    IMS_OUTGOING = "ImsOutgoing"
    IMS_INCOMING = "ImsIncoming"
    UNKNOWN = "Unknown"


CallInternalTypeEnumTable = EnumTable(CallInternalTypeEnum)


class CallLegTypeEnum(OpenEnum):
    """What part of a call a leg is."""

    SIP_FORWARDING = "SipForwarding"
    SERVICE_MINUS_2 = "ServiceMinus2"
    SERVICE_MINUS_3 = "ServiceMinus3"
    PSTN_TO_SIP = "PstnToSip"
    ACCEPT = "Accept"
    FIND_ME = "FindMe"
    FOLLOW_ME = "FollowMe"
    TEST_CALL = "TestCall"
    FAX_SENT = "FaxSent"
    CALL_BACK = "CallBack"
    CALLING_CARD = "CallingCard"
    RING_DIRECTLY = "RingDirectly"
    RING_OUT_WEB_TO_SUBSCRIBER = "RingOutWebToSubscriber"
    RING_OUT_WEB_TO_CALLER = "RingOutWebToCaller"
    SIP_TO_PSTN_METERED = "SipToPstnMetered"
    RING_OUT_CLIENT_TO_SUBSCRIBER = "RingOutClientToSubscriber"
    RING_OUT_CLIENT_TO_CALLER = "RingOutClientToCaller"
    RING_ME = "RingMe"
    TRANSFER_CALL = "TransferCall"
    SIP_TO_PSTN_UNMETERED = "SipToPstnUnmetered"
    RING_OUT_DEVICE_TO_SUBSCRIBER = "RingOutDeviceToSubscriber"
    RING_OUT_DEVICE_TO_CALLER = "RingOutDeviceToCaller"
    RING_OUT_ONE_LEG_TO_CALLER = "RingOutOneLegToCaller"
    EXTENSION_TO_EXTENSION = "ExtensionToExtension"
    CALL_PARK = "CallPark"
    PAGING_SERVER = "PagingServer"
    HUNTING = "Hunting"
    OUTGOING_FREE_SP_DL = "OutgoingFreeSpDl"
    PARK_LOCATION = "ParkLocation"
    CALL_ME_CALL_OUT = "CallMeCallOut"
    CONFERENCE_CALL = "ConferenceCall"
    MOBILE_APP = "MobileApp"
    MOVE_TO_CONFERENCE = "MoveToConference"
    UNKNOWN = "Unknown"
    MEETINGS_CALL = "MeetingsCall"
    SILENT_MONITORING = "SilentMonitoring"
    MONITORING = "Monitoring"
    PICKUP = "Pickup"
    IMS_CALL = "ImsCall"
    JOIN_CALL = "JoinCall"
    TEXT_RELAY = "TextRelay"
    IVA_CALL = "IvaCall"
    VOICE_CHAT = "VoiceChat"


CallLegTypeEnumTable = EnumTable(CallLegTypeEnum)


class CallLogRecordingInfoType(OpenEnum):
    """Values of `CallLogRecordingInfoType`."""

    AUTOMATIC = "Automatic"
    ON_DEMAND = "OnDemand"


CallLogRecordingInfoTypeTable = EnumTable(CallLogRecordingInfoType)


class CallLogStatusGroupItem(OpenEnum):
    """Values of `CallLogStatusGroupItem`."""

    MISSED = "Missed"
    ALL = "All"


CallLogStatusGroupItemTable = EnumTable(CallLogStatusGroupItem)


class CallLogSyncType(OpenEnum):
    """Values of `CallLogSyncType`."""

    F_SYNC = "FSync"
    I_SYNC = "ISync"


CallLogSyncTypeTable = EnumTable(CallLogSyncType)


class CallLogSyncTypeEnum(OpenEnum):
    """Full (`FSync`) or incremental (`ISync`)."""

    F_SYNC = "FSync"
    I_SYNC = "ISync"


CallLogSyncTypeEnumTable = EnumTable(CallLogSyncTypeEnum)


class CallLogView(OpenEnum):
    """Values of `CallLogView`."""

    SIMPLE = "Simple"
    DETAILED = "Detailed"


CallLogViewTable = EnumTable(CallLogView)


class CallRecordingType(OpenEnum):
    """Values of `CallRecordingType`."""

    AUTOMATIC = "Automatic"
    ON_DEMAND = "OnDemand"
    ALL = "All"


CallRecordingTypeTable = EnumTable(CallRecordingType)


class CallResultEnum(OpenEnum):
    """How a call ended."""

    VALUE_911 = "911"
    VALUE_933 = "933"
    ABANDONED = "Abandoned"
    ACCEPTED = "Accepted"
    ANSWERED_NOT_ACCEPTED = "Answered Not Accepted"
    BLOCKED = "Blocked"
    BUSY = "Busy"
    CALL_FAILED = "Call Failed"
    CALL_FAILURE = "Call Failure"
    CALL_CONNECTED = "Call connected"
    CARRIER_IS_NOT_ACTIVE = "Carrier is not active"
    DECLINED = "Declined"
    EDGE_TRUNK_MISCONFIGURED = "EDGE trunk misconfigured"
    FAX_NOT_SENT = "Fax Not Sent"
    FAX_PARTIALLY_SENT = "Fax Partially Sent"
    FAX_POOR_LINE = "Fax Poor Line"
    FAX_RECEIPT_ERROR = "Fax Receipt Error"
    FAX_ON_DEMAND = "Fax on Demand"
    HANG_UP = "Hang Up"
    IP_PHONE_OFFLINE = "IP Phone Offline"
    IN_PROGRESS = "In Progress"
    INTERNAL_ERROR = "Internal Error"
    INTERNATIONAL_DISABLED = "International Disabled"
    INTERNATIONAL_RESTRICTED = "International Restricted"
    MISSED = "Missed"
    NO_ANSWER = "No Answer"
    NO_CALLING_CREDIT = "No Calling Credit"
    NOT_ALLOWED = "Not Allowed"
    PARTIAL_RECEIVE = "Partial Receive"
    PHONE_LOGIN = "Phone Login"
    RECEIVE_ERROR = "Receive Error"
    RECEIVED = "Received"
    REJECTED = "Rejected"
    REPLY = "Reply"
    RESTRICTED_NUMBER = "Restricted Number"
    SEND_ERROR = "Send Error"
    SENT = "Sent"
    SENT_TO_VOICEMAIL = "Sent to Voicemail"
    STOPPED = "Stopped"
    SUSPENDED_ACCOUNT = "Suspended account"
    UNKNOWN = "Unknown"
    VOICEMAIL = "Voicemail"
    WRONG_NUMBER = "Wrong Number"
    ANSWERED_ELSEWHERE = "Answered Elsewhere"
    CALLBACK_REQUESTED = "Callback requested"


CallResultEnumTable = EnumTable(CallResultEnum)


class CallResultReasonEnum(OpenEnum):
    """Finer code for the way a call ended."""

    ACCEPTED = "Accepted"
    BAD_NUMBER = "Bad Number"
    CALL_LOOP = "Call Loop"
    CALLS_NOT_ACCEPTED = "Calls Not Accepted"
    CARRIER_IS_NOT_ACTIVE = "Carrier is not active"
    CONNECTED = "Connected"
    CUSTOMER_611_RESTRICTED = "Customer 611 Restricted"
    EDGE_TRUNK_MISCONFIGURED = "EDGE trunk misconfigured"
    EMERGENCY_ADDRESS_NOT_DEFINED = "Emergency Address not defined"
    FAILED_TRY_AGAIN = "Failed Try Again"
    FAX_NOT_RECEIVED = "Fax Not Received"
    FAX_NOT_SENT = "Fax Not Sent"
    FAX_PARTIALLY_SENT = "Fax Partially Sent"
    FAX_POOR_LINE = "Fax Poor Line"
    FAX_PREPARE_ERROR = "Fax Prepare Error"
    FAX_SAVE_ERROR = "Fax Save Error"
    FAX_SEND_ERROR = "Fax Send Error"
    HANG_UP = "Hang Up"
    INFO_411_RESTRICTED = "Info 411 Restricted"
    INTERNAL_CALL_ERROR = "Internal Call Error"
    INTERNAL_ERROR = "Internal Error"
    INTERNATIONAL_DISABLED = "International Disabled"
    INTERNATIONAL_RESTRICTED = "International Restricted"
    LINE_BUSY = "Line Busy"
    MAX_CALL_LIMIT = "Max Call Limit"
    NO_ANSWER = "No Answer"
    NO_CREDIT = "No Credit"
    NO_DIGITAL_LINE = "No Digital Line"
    NOT_ANSWERED = "Not Answered"
    NUMBER_BLOCKED = "Number Blocked"
    NUMBER_DISABLED = "Number Disabled"
    NUMBER_NOT_ALLOWED = "Number Not Allowed"
    RECEIVE_ERROR = "Receive Error"
    RESOURCE_ERROR = "Resource Error"
    RESTRICTED_NUMBER = "Restricted Number"
    STOPPED = "Stopped"
    TOO_MANY_CALLS = "Too Many Calls"
    UNKNOWN = "Unknown"
    WRONG_NUMBER = "Wrong Number"


CallResultReasonEnumTable = EnumTable(CallResultReasonEnum)


class CallTransportEnum(OpenEnum):
    """Over which kind of network a call leg ran."""

    PSTN = "PSTN"
    VOIP = "VoIP"


CallTransportEnumTable = EnumTable(CallTransportEnum)


class CallTypeEnum(OpenEnum):
    """Voice or fax."""

    VOICE = "Voice"
    FAX = "Fax"


CallTypeEnumTable = EnumTable(CallTypeEnum)


class ConferenceCallTypeItem(OpenEnum):
    """Values of `ConferenceCallTypeItem`."""

    AUDIO_CONFERENCING = "AudioConferencing"
    MEETINGS = "Meetings"


ConferenceCallTypeItemTable = EnumTable(ConferenceCallTypeItem)


class DelegationTypeEnum(OpenEnum):
    """In what role somebody else took a call."""

    COWORKER = "Coworker"
    QUEUE_FORWARDING = "QueueForwarding"
    UNKNOWN = "Unknown"


DelegationTypeEnumTable = EnumTable(DelegationTypeEnum)


class PerPageWithMaxMax(OpenEnum):
    """Values of `PerPageWithMaxMax`."""

    MAX = "max"


PerPageWithMaxMaxTable = EnumTable(PerPageWithMaxMax)


class BillingInfo(Model):
    """Cost of a call, in the account's currency."""

    __slots__ = (
        "cost_included",
        "cost_purchased",
    )
    __fields__ = __slots__
    cost_included: float | None
    """Price of a minute that the service plan covers."""
    cost_purchased: float | None
    """Price of a minute that is charged on top of the plan."""

    def __init__(
        self,
        *,
        cost_included: float | None = None,
        cost_purchased: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.cost_included
        if v is not None:
            d["costIncluded"] = v
        v = self.cost_purchased
        if v is not None:
            d["costPurchased"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BillingInfo(d: dict[str, Any]) -> BillingInfo:
    """Decode a `BillingInfo`; what does not fit is passed on."""
    self = new(BillingInfo)
    get: Getter = d.get
    self.cost_included = get("costIncluded")
    self.cost_purchased = get("costPurchased")
    self.__extras__ = None if BillingInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in BillingInfoKeys}
    return self


BillingInfo.__decode__ = decode_BillingInfo
BillingInfoKeys = frozenset(
    (
        "costIncluded",
        "costPurchased",
    )
)


class CallLog(Model):
    """One page of call records."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "paging": "paging",
        "records": "records",
    }
    navigation: PageNavigationModel
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: EnumeratedPagingModel
    """Where this page stands; totals are often missing."""
    records: list[CallLogRecord]
    """Calls of this page."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel,
        paging: EnumeratedPagingModel,
        records: list[CallLogRecord],
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is PageNavigationModel else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CallLogRecord else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLog(d: dict[str, Any]) -> CallLog:
    """Decode a `CallLog`; what does not fit is passed on."""
    self = new(CallLog)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_CallLogRecord(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if CallLogKeys.issuperset(d) else {k: d[k] for k in d if k not in CallLogKeys}
    return self


CallLog.__decode__ = decode_CallLog
CallLogKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class CallLogDelegateInfo(Model):
    """Person who handled a call for somebody else."""

    __slots__ = (
        "id",
        "name",
    )
    __fields__ = __slots__
    id: str
    """Id of the delegate's extension."""
    name: str | None
    """Name of the delegate as shown in the log."""

    def __init__(
        self,
        *,
        id: str,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogDelegateInfo(d: dict[str, Any]) -> CallLogDelegateInfo:
    """Decode a `CallLogDelegateInfo`; what does not fit is passed on."""
    self = new(CallLogDelegateInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if CallLogDelegateInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallLogDelegateInfoKeys}
    )
    return self


CallLogDelegateInfo.__decode__ = decode_CallLogDelegateInfo
CallLogDelegateInfoKeys = frozenset(
    (
        "id",
        "name",
    )
)


class CallLogExtractSyncInfo(Model):
    """Where an export of the company's call log stands."""

    __slots__ = (
        "newer_records_exist",
        "sync_time",
        "sync_token",
        "sync_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "sync_type": "syncType",
    }
    newer_records_exist: bool
    """`True` while more changed calls are waiting: ask again at once."""
    sync_time: datetime.datetime
    """Server time at which this answer was true."""
    sync_token: str
    """Opaque mark to send for the next batch."""
    sync_type: CallLogSyncTypeEnum
    """`FSync` for the first batch, `ISync` for the ones after it."""

    def __init__(
        self,
        *,
        newer_records_exist: bool,
        sync_time: datetime.datetime,
        sync_token: str,
        sync_type: CallLogSyncTypeEnum | Literal["FSync", "ISync"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.newer_records_exist
        if v is not None:
            d["newerRecordsExist"] = v
        v = self.sync_time
        if v is not None:
            d["syncTime"] = from_datetime(v)
        v = self.sync_token
        if v is not None:
            d["syncToken"] = v
        v = self.sync_type
        if v is not None:
            d["syncType"] = v.wire if typeof(v) is CallLogSyncTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogExtractSyncInfo(d: dict[str, Any]) -> CallLogExtractSyncInfo:
    """Decode a `CallLogExtractSyncInfo`; what does not fit is passed on."""
    self = new(CallLogExtractSyncInfo)
    get: Getter = d.get
    self.newer_records_exist = get("newerRecordsExist")
    v = get("syncTime")
    self.sync_time = to_datetime(v) if typeof(v) is str else v
    self.sync_token = get("syncToken")
    v = get("syncType")
    self.sync_type = CallLogSyncTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CallLogExtractSyncInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallLogExtractSyncInfoKeys}
    )
    return self


CallLogExtractSyncInfo.__decode__ = decode_CallLogExtractSyncInfo
CallLogExtractSyncInfoKeys = frozenset(
    (
        "newerRecordsExist",
        "syncTime",
        "syncToken",
        "syncType",
    )
)


class CallLogExtractSyncResponse(Model):
    """One batch of the company's changed call records."""

    __slots__ = (
        "records",
        "sync_info",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
        "sync_info": "syncInfo",
    }
    records: list[CallLogRecord]
    """Calls of this batch."""
    sync_info: CallLogExtractSyncInfo
    """Token for the next batch, and whether there is one."""
    uri: str
    """Address that gives this answer again."""

    def __init__(
        self,
        *,
        records: list[CallLogRecord],
        sync_info: CallLogExtractSyncInfo,
        uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CallLogRecord else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.sync_info
        if v is not None:
            d["syncInfo"] = v.to_dict() if typeof(v) is CallLogExtractSyncInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogExtractSyncResponse(d: dict[str, Any]) -> CallLogExtractSyncResponse:
    """Decode a `CallLogExtractSyncResponse`; what does not fit is passed on."""
    self = new(CallLogExtractSyncResponse)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_CallLogRecord(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("syncInfo")
    self.sync_info = decode_CallLogExtractSyncInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CallLogExtractSyncResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallLogExtractSyncResponseKeys}
    )
    return self


CallLogExtractSyncResponse.__decode__ = decode_CallLogExtractSyncResponse
CallLogExtractSyncResponseKeys = frozenset(
    (
        "records",
        "syncInfo",
        "uri",
    )
)


class CallLogFromParty(Model):
    """Calling side of a logged call."""

    __slots__ = (
        "contact",
        "contact_phone",
        "device",
        "dialer_phone_number",
        "extension_id",
        "extension_number",
        "location",
        "name",
        "phone_number",
    )
    __fields__ = (
        "extension_id",
        "extension_number",
        "name",
        "phone_number",
        "device",
        "location",
        "dialer_phone_number",
    )
    __converted__ = {
        "device": "device",
    }
    extension_id: str | None
    """Id of the party's extension, as a string; `None` for outside callers."""
    extension_number: str | None
    """Short internal number; set when the other side is an extension of the same company."""
    name: str | None
    """Name shown for the party; `None` when only the place of the number is known."""
    phone_number: str | None
    """Number as stored: mostly digits with country code, sometimes formatted; `None` for internal calls."""
    device: CallLogRecordDeviceInfo | None
    """Phone that was used, when it belongs to the account."""
    location: str | None
    """Town and state that the number belongs to; `None` for toll-free and internal numbers."""
    dialer_phone_number: str | None
    """Number exactly as it arrived, unformatted; incoming calls only."""
    contact: PersonalContact | None
    """Personal contact with this number, once contacts have been attached. Client-side: never sent."""
    contact_phone: str | None
    """Which of the contact's numbers matched, E.164 with `+`. Client-side: never sent."""

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        phone_number: str | None = None,
        device: CallLogRecordDeviceInfo | None = None,
        location: str | None = None,
        dialer_phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CallLogRecordDeviceInfo else encode(v)
        v = self.location
        if v is not None:
            d["location"] = v
        v = self.dialer_phone_number
        if v is not None:
            d["dialerPhoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogFromParty(d: dict[str, Any]) -> CallLogFromParty:
    """Decode a `CallLogFromParty`; what does not fit is passed on."""
    self = new(CallLogFromParty)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    v = get("device")
    self.device = decode_CallLogRecordDeviceInfo(v) if typeof(v) is dict else v
    self.location = get("location")
    self.dialer_phone_number = get("dialerPhoneNumber")
    self.contact = None
    self.contact_phone = None
    self.__extras__ = (
        None if CallLogFromPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in CallLogFromPartyKeys}
    )
    return self


CallLogFromParty.__decode__ = decode_CallLogFromParty
CallLogFromPartyKeys = frozenset(
    (
        "extensionId",
        "extensionNumber",
        "name",
        "phoneNumber",
        "device",
        "location",
        "dialerPhoneNumber",
    )
)


class CallLogRecord(Model):
    """One call as an extension's or the company's log shows it."""

    __slots__ = (
        "action",
        "billing",
        "conversation",
        "delegate",
        "delegation_type",
        "deleted",
        "direction",
        "duration",
        "duration_ms",
        "extension",
        "finished",
        "from_",
        "has_subsequent",
        "id",
        "internal_type",
        "last_modified_time",
        "legs",
        "message",
        "messages",
        "metadata_categories",
        "party_id",
        "reason",
        "reason_description",
        "recording",
        "result",
        "session_id",
        "short_recording",
        "sip_uuid_info",
        "start_time",
        "subsequent",
        "telephony_session_id",
        "telephony_status",
        "to",
        "transfer_target",
        "transferee",
        "transport",
        "type",
        "uri",
    )
    __fields__ = (
        "action",
        "billing",
        "delegate",
        "delegation_type",
        "direction",
        "duration",
        "duration_ms",
        "extension",
        "finished",
        "from_",
        "internal_type",
        "message",
        "metadata_categories",
        "party_id",
        "reason",
        "reason_description",
        "recording",
        "result",
        "short_recording",
        "sip_uuid_info",
        "start_time",
        "telephony_session_id",
        "to",
        "transfer_target",
        "transferee",
        "transport",
        "type",
        "deleted",
        "id",
        "last_modified_time",
        "legs",
        "session_id",
        "uri",
    )
    __converted__ = {
        "action": "action",
        "billing": "billing",
        "delegate": "delegate",
        "delegation_type": "delegationType",
        "direction": "direction",
        "extension": "extension",
        "from_": "from",
        "internal_type": "internalType",
        "message": "message",
        "reason": "reason",
        "recording": "recording",
        "result": "result",
        "to": "to",
        "transfer_target": "transferTarget",
        "transferee": "transferee",
        "transport": "transport",
        "type": "type",
        "legs": "legs",
    }
    action: CallActionEnum
    """What the system did, such as `Phone Call`, `FindMe` or `Incoming Fax`."""
    billing: BillingInfo | None
    """What the call cost; only with `view="Detailed"`."""
    delegate: CallLogDelegateInfo | None
    """Person who acted for the extension; seen in logs of bosses and their delegates."""
    delegation_type: DelegationTypeEnum | None
    """In what role somebody else took the call, such as for a queue."""
    direction: CallDirectionEnum
    """`Inbound` or `Outbound`, as seen by the owner of the log."""
    duration: int | None
    """Length in whole seconds."""
    duration_ms: int | None
    """Length in milliseconds; the same span as `duration`, only finer."""
    extension: ExtensionInfoCallLog | None
    """Extension that the call was made for; with delegates this is the boss."""
    finished: bool | None
    """`True` once the call is over; a record can still change before that."""
    from_: CallLogFromParty | None
    """Calling side; the attribute is spelt `from_` in Python."""
    internal_type: CallInternalTypeEnum | None
    """How the call was routed inside the service, such as `Local` or `RingOut`."""
    message: CallLogRecordMessage | None
    """Voicemail or fax that the call left behind, as a reference only."""
    metadata_categories: list[str] | None
    """Names of the metadata categories attached to the call."""
    party_id: str | None
    """Id of this side of the call within its telephony session."""
    reason: CallResultReasonEnum | None
    """Finer code for the way the call ended; mostly set for failed ones."""
    reason_description: str | None
    """Sentence that explains `reason`."""
    recording: CallLogRecordingInfo | None
    """Where the recorded sound is; `None` if nothing was recorded."""
    result: CallResultEnum | None
    """How the call ended, such as `Accepted`, `Missed` or `Voicemail`."""
    short_recording: bool | None
    """`True` if something was recorded that is too short to be kept; absent otherwise."""
    sip_uuid_info: str | None
    """SIP-level id of the call, of use only with live call control."""
    start_time: datetime.datetime
    """When the call began, with a time zone."""
    telephony_session_id: str | None
    """Id that joins this call with live call control and telephony events."""
    to: CallLogToParty | None
    """Called side."""
    transfer_target: CallLogRecordTransferTarget | None
    """Session to which this call was transferred, if it was."""
    transferee: CallLogRecordTransferee | None
    """Session of the party that was transferred, if one was."""
    transport: CallTransportEnum | None
    """`PSTN` for a leg over the phone network, `VoIP` for one over the internet."""
    type: CallTypeEnum
    """`Voice` or `Fax`."""
    deleted: bool | None
    """`True` for records that are gone; comes with incremental sync only."""
    id: str
    """Id of this record; it is not the id of the session or of the message."""
    last_modified_time: datetime.datetime | None
    """When the record last changed; only with `view="Detailed"`."""
    legs: list[CallLogRecordLegInfo] | None
    """Stages of the call, in order; only with `view="Detailed"`."""
    session_id: str
    """Id shared by all records that came out of one phone call."""
    uri: str
    """Address of this record."""
    conversation: list[Message] | None
    """Messages exchanged with the other side, oldest first, once the conversation has been attached. Client-side: never sent."""
    has_subsequent: bool | None
    """Whether the other leg of the same call follows in the list, once calls have been processed. Client-side: never sent."""
    messages: list[Message] | None
    """Voicemail and faxes that this call left, once messages have been attached. Client-side: never sent."""
    subsequent: bool | None
    """Whether this is the second leg of the call before it in the list, once calls have been processed. Client-side: never sent."""
    telephony_status: str | None
    """Telephony status of the call, where it came out of a presence. Client-side: never sent."""

    def __init__(
        self,
        *,
        action: CallActionEnum | str,
        billing: BillingInfo | None = None,
        delegate: CallLogDelegateInfo | None = None,
        delegation_type: DelegationTypeEnum | Literal["Coworker", "QueueForwarding", "Unknown"] | None = None,
        direction: CallDirectionEnum | Literal["Inbound", "Outbound"],
        duration: int | None = None,
        duration_ms: int | None = None,
        extension: ExtensionInfoCallLog | None = None,
        finished: bool | None = None,
        from_: CallLogFromParty | None = None,
        internal_type: CallInternalTypeEnum
        | Literal[
            "Local",
            "LongDistance",
            "International",
            "Sip",
            "RingMe",
            "RingOut",
            "Usual",
            "TollFreeNumber",
            "VerificationNumber",
            "Vma",
            "LocalNumber",
            "ImsOutgoing",
            "ImsIncoming",
            "Unknown",
        ]
        | None = None,
        message: CallLogRecordMessage | None = None,
        metadata_categories: list[str] | None = None,
        party_id: str | None = None,
        reason: CallResultReasonEnum | str | None = None,
        reason_description: str | None = None,
        recording: CallLogRecordingInfo | None = None,
        result: CallResultEnum | str | None = None,
        short_recording: bool | None = None,
        sip_uuid_info: str | None = None,
        start_time: datetime.datetime,
        telephony_session_id: str | None = None,
        to: CallLogToParty | None = None,
        transfer_target: CallLogRecordTransferTarget | None = None,
        transferee: CallLogRecordTransferee | None = None,
        transport: CallTransportEnum | Literal["PSTN", "VoIP"] | None = None,
        type: CallTypeEnum | Literal["Voice", "Fax"],
        deleted: bool | None = None,
        id: str,
        last_modified_time: datetime.datetime | None = None,
        legs: list[CallLogRecordLegInfo] | None = None,
        session_id: str,
        uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.action
        if v is not None:
            d["action"] = v.wire if typeof(v) is CallActionEnum else v
        v = self.billing
        if v is not None:
            d["billing"] = v.to_dict() if typeof(v) is BillingInfo else encode(v)
        v = self.delegate
        if v is not None:
            d["delegate"] = v.to_dict() if typeof(v) is CallLogDelegateInfo else encode(v)
        v = self.delegation_type
        if v is not None:
            d["delegationType"] = v.wire if typeof(v) is DelegationTypeEnum else v
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is CallDirectionEnum else v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.duration_ms
        if v is not None:
            d["durationMs"] = v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is ExtensionInfoCallLog else encode(v)
        v = self.finished
        if v is not None:
            d["finished"] = v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is CallLogFromParty else encode(v)
        v = self.internal_type
        if v is not None:
            d["internalType"] = v.wire if typeof(v) is CallInternalTypeEnum else v
        v = self.message
        if v is not None:
            d["message"] = v.to_dict() if typeof(v) is CallLogRecordMessage else encode(v)
        v = self.metadata_categories
        if v is not None:
            d["metadataCategories"] = v
        v = self.party_id
        if v is not None:
            d["partyId"] = v
        v = self.reason
        if v is not None:
            d["reason"] = v.wire if typeof(v) is CallResultReasonEnum else v
        v = self.reason_description
        if v is not None:
            d["reasonDescription"] = v
        v = self.recording
        if v is not None:
            d["recording"] = v.to_dict() if typeof(v) is CallLogRecordingInfo else encode(v)
        v = self.result
        if v is not None:
            d["result"] = v.wire if typeof(v) is CallResultEnum else v
        v = self.short_recording
        if v is not None:
            d["shortRecording"] = v
        v = self.sip_uuid_info
        if v is not None:
            d["sipUuidInfo"] = v
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        v = self.to
        if v is not None:
            d["to"] = v.to_dict() if typeof(v) is CallLogToParty else encode(v)
        v = self.transfer_target
        if v is not None:
            d["transferTarget"] = v.to_dict() if typeof(v) is CallLogRecordTransferTarget else encode(v)
        v = self.transferee
        if v is not None:
            d["transferee"] = v.to_dict() if typeof(v) is CallLogRecordTransferee else encode(v)
        v = self.transport
        if v is not None:
            d["transport"] = v.wire if typeof(v) is CallTransportEnum else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CallTypeEnum else v
        v = self.deleted
        if v is not None:
            d["deleted"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.legs
        if v is not None:
            d["legs"] = (
                [i0.to_dict() if typeof(i0) is CallLogRecordLegInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.session_id
        if v is not None:
            d["sessionId"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogRecord(d: dict[str, Any]) -> CallLogRecord:
    """Decode a `CallLogRecord`; what does not fit is passed on."""
    self = new(CallLogRecord)
    get: Getter = d.get
    v = get("action")
    self.action = CallActionEnumTable[v] if typeof(v) is str else v
    v = get("billing")
    self.billing = decode_BillingInfo(v) if typeof(v) is dict else v
    v = get("delegate")
    self.delegate = decode_CallLogDelegateInfo(v) if typeof(v) is dict else v
    v = get("delegationType")
    self.delegation_type = DelegationTypeEnumTable[v] if typeof(v) is str else v
    v = get("direction")
    self.direction = CallDirectionEnumTable[v] if typeof(v) is str else v
    self.duration = get("duration")
    self.duration_ms = get("durationMs")
    v = get("extension")
    self.extension = decode_ExtensionInfoCallLog(v) if typeof(v) is dict else v
    self.finished = get("finished")
    v = get("from")
    self.from_ = decode_CallLogFromParty(v) if typeof(v) is dict else v
    v = get("internalType")
    self.internal_type = CallInternalTypeEnumTable[v] if typeof(v) is str else v
    v = get("message")
    self.message = decode_CallLogRecordMessage(v) if typeof(v) is dict else v
    self.metadata_categories = get("metadataCategories")
    self.party_id = get("partyId")
    v = get("reason")
    self.reason = CallResultReasonEnumTable[v] if typeof(v) is str else v
    self.reason_description = get("reasonDescription")
    v = get("recording")
    self.recording = decode_CallLogRecordingInfo(v) if typeof(v) is dict else v
    v = get("result")
    self.result = CallResultEnumTable[v] if typeof(v) is str else v
    self.short_recording = get("shortRecording")
    self.sip_uuid_info = get("sipUuidInfo")
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.telephony_session_id = get("telephonySessionId")
    v = get("to")
    self.to = decode_CallLogToParty(v) if typeof(v) is dict else v
    v = get("transferTarget")
    self.transfer_target = decode_CallLogRecordTransferTarget(v) if typeof(v) is dict else v
    v = get("transferee")
    self.transferee = decode_CallLogRecordTransferee(v) if typeof(v) is dict else v
    v = get("transport")
    self.transport = CallTransportEnumTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = CallTypeEnumTable[v] if typeof(v) is str else v
    self.deleted = get("deleted")
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("legs")
    self.legs = [decode_CallLogRecordLegInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.session_id = get("sessionId")
    self.uri = get("uri")
    self.conversation = None
    self.has_subsequent = None
    self.messages = None
    self.subsequent = None
    self.telephony_status = None
    self.__extras__ = None if CallLogRecordKeys.issuperset(d) else {k: d[k] for k in d if k not in CallLogRecordKeys}
    return self


CallLogRecord.__decode__ = decode_CallLogRecord
CallLogRecordKeys = frozenset(
    (
        "action",
        "billing",
        "delegate",
        "delegationType",
        "direction",
        "duration",
        "durationMs",
        "extension",
        "finished",
        "from",
        "internalType",
        "message",
        "metadataCategories",
        "partyId",
        "reason",
        "reasonDescription",
        "recording",
        "result",
        "shortRecording",
        "sipUuidInfo",
        "startTime",
        "telephonySessionId",
        "to",
        "transferTarget",
        "transferee",
        "transport",
        "type",
        "deleted",
        "id",
        "lastModifiedTime",
        "legs",
        "sessionId",
        "uri",
    )
)


class CallLogRecordDeviceInfo(Model):
    """Reference to a phone used in a call."""

    __slots__ = (
        "id",
        "uri",
    )
    __fields__ = __slots__
    id: str
    """Id of the device."""
    uri: str
    """Address of the device."""

    def __init__(
        self,
        *,
        id: str,
        uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogRecordDeviceInfo(d: dict[str, Any]) -> CallLogRecordDeviceInfo:
    """Decode a `CallLogRecordDeviceInfo`; what does not fit is passed on."""
    self = new(CallLogRecordDeviceInfo)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CallLogRecordDeviceInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallLogRecordDeviceInfoKeys}
    )
    return self


CallLogRecordDeviceInfo.__decode__ = decode_CallLogRecordDeviceInfo
CallLogRecordDeviceInfoKeys = frozenset(
    (
        "id",
        "uri",
    )
)


class CallLogRecordLegInfo(Model):
    """One stage of a call: each phone, queue or service it went through has its own."""

    __slots__ = (
        "action",
        "billing",
        "delegate",
        "delegation_type",
        "direction",
        "duration",
        "duration_ms",
        "extension",
        "finished",
        "from_",
        "internal_type",
        "message",
        "metadata_categories",
        "party_id",
        "reason",
        "reason_description",
        "recording",
        "result",
        "short_recording",
        "sip_uuid_info",
        "start_time",
        "telephony_session_id",
        "to",
        "transfer_target",
        "transferee",
        "transport",
        "type",
        "leg_type",
        "master",
    )
    __fields__ = __slots__
    __converted__ = {
        "action": "action",
        "billing": "billing",
        "delegate": "delegate",
        "delegation_type": "delegationType",
        "direction": "direction",
        "extension": "extension",
        "from_": "from",
        "internal_type": "internalType",
        "message": "message",
        "reason": "reason",
        "recording": "recording",
        "result": "result",
        "to": "to",
        "transfer_target": "transferTarget",
        "transferee": "transferee",
        "transport": "transport",
        "type": "type",
        "leg_type": "legType",
    }
    action: CallActionEnum
    """What the system did, such as `Phone Call`, `FindMe` or `Incoming Fax`."""
    billing: BillingInfo | None
    """What the call cost; only with `view="Detailed"`."""
    delegate: CallLogDelegateInfo | None
    """Person who acted for the extension; seen in logs of bosses and their delegates."""
    delegation_type: DelegationTypeEnum | None
    """In what role somebody else took the call, such as for a queue."""
    direction: CallDirectionEnum
    """`Inbound` or `Outbound`, as seen by the owner of the log."""
    duration: int | None
    """Length in whole seconds."""
    duration_ms: int | None
    """Length in milliseconds; the same span as `duration`, only finer."""
    extension: ExtensionInfoCallLog | None
    """Extension that the call was made for; with delegates this is the boss."""
    finished: bool | None
    """`True` once the call is over; a record can still change before that."""
    from_: CallLogFromParty | None
    """Calling side; the attribute is spelt `from_` in Python."""
    internal_type: CallInternalTypeEnum | None
    """How the call was routed inside the service, such as `Local` or `RingOut`."""
    message: CallLogRecordMessage | None
    """Voicemail or fax that the call left behind, as a reference only."""
    metadata_categories: list[str] | None
    """Names of the metadata categories attached to the call."""
    party_id: str | None
    """Id of this side of the call within its telephony session."""
    reason: CallResultReasonEnum | None
    """Finer code for the way the call ended; mostly set for failed ones."""
    reason_description: str | None
    """Sentence that explains `reason`."""
    recording: CallLogRecordingInfo | None
    """Where the recorded sound is; `None` if nothing was recorded."""
    result: CallResultEnum | None
    """How the call ended, such as `Accepted`, `Missed` or `Voicemail`."""
    short_recording: bool | None
    """`True` if something was recorded that is too short to be kept; absent otherwise."""
    sip_uuid_info: str | None
    """SIP-level id of the call, of use only with live call control."""
    start_time: datetime.datetime
    """When the call began, with a time zone."""
    telephony_session_id: str | None
    """Id that joins this call with live call control and telephony events."""
    to: CallLogToParty | None
    """Called side."""
    transfer_target: CallLogRecordLegInfoTransferTarget | None
    """Session to which this call was transferred, if it was."""
    transferee: CallLogRecordLegInfoTransferee | None
    """Session of the party that was transferred, if one was."""
    transport: CallTransportEnum | None
    """`PSTN` for a leg over the phone network, `VoIP` for one over the internet."""
    type: CallTypeEnum
    """`Voice` or `Fax`."""
    leg_type: CallLegTypeEnum
    """Which part of the call this leg is, such as `Accept`, `FindMe` or `PstnToSip`."""
    master: bool | None
    """`True` for the leg whose result stands for the whole call."""

    def __init__(
        self,
        *,
        action: CallActionEnum | str,
        billing: BillingInfo | None = None,
        delegate: CallLogDelegateInfo | None = None,
        delegation_type: DelegationTypeEnum | Literal["Coworker", "QueueForwarding", "Unknown"] | None = None,
        direction: CallDirectionEnum | Literal["Inbound", "Outbound"],
        duration: int | None = None,
        duration_ms: int | None = None,
        extension: ExtensionInfoCallLog | None = None,
        finished: bool | None = None,
        from_: CallLogFromParty | None = None,
        internal_type: CallInternalTypeEnum
        | Literal[
            "Local",
            "LongDistance",
            "International",
            "Sip",
            "RingMe",
            "RingOut",
            "Usual",
            "TollFreeNumber",
            "VerificationNumber",
            "Vma",
            "LocalNumber",
            "ImsOutgoing",
            "ImsIncoming",
            "Unknown",
        ]
        | None = None,
        message: CallLogRecordMessage | None = None,
        metadata_categories: list[str] | None = None,
        party_id: str | None = None,
        reason: CallResultReasonEnum | str | None = None,
        reason_description: str | None = None,
        recording: CallLogRecordingInfo | None = None,
        result: CallResultEnum | str | None = None,
        short_recording: bool | None = None,
        sip_uuid_info: str | None = None,
        start_time: datetime.datetime,
        telephony_session_id: str | None = None,
        to: CallLogToParty | None = None,
        transfer_target: CallLogRecordLegInfoTransferTarget | None = None,
        transferee: CallLogRecordLegInfoTransferee | None = None,
        transport: CallTransportEnum | Literal["PSTN", "VoIP"] | None = None,
        type: CallTypeEnum | Literal["Voice", "Fax"],
        leg_type: CallLegTypeEnum | str,
        master: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.action
        if v is not None:
            d["action"] = v.wire if typeof(v) is CallActionEnum else v
        v = self.billing
        if v is not None:
            d["billing"] = v.to_dict() if typeof(v) is BillingInfo else encode(v)
        v = self.delegate
        if v is not None:
            d["delegate"] = v.to_dict() if typeof(v) is CallLogDelegateInfo else encode(v)
        v = self.delegation_type
        if v is not None:
            d["delegationType"] = v.wire if typeof(v) is DelegationTypeEnum else v
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is CallDirectionEnum else v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.duration_ms
        if v is not None:
            d["durationMs"] = v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is ExtensionInfoCallLog else encode(v)
        v = self.finished
        if v is not None:
            d["finished"] = v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is CallLogFromParty else encode(v)
        v = self.internal_type
        if v is not None:
            d["internalType"] = v.wire if typeof(v) is CallInternalTypeEnum else v
        v = self.message
        if v is not None:
            d["message"] = v.to_dict() if typeof(v) is CallLogRecordMessage else encode(v)
        v = self.metadata_categories
        if v is not None:
            d["metadataCategories"] = v
        v = self.party_id
        if v is not None:
            d["partyId"] = v
        v = self.reason
        if v is not None:
            d["reason"] = v.wire if typeof(v) is CallResultReasonEnum else v
        v = self.reason_description
        if v is not None:
            d["reasonDescription"] = v
        v = self.recording
        if v is not None:
            d["recording"] = v.to_dict() if typeof(v) is CallLogRecordingInfo else encode(v)
        v = self.result
        if v is not None:
            d["result"] = v.wire if typeof(v) is CallResultEnum else v
        v = self.short_recording
        if v is not None:
            d["shortRecording"] = v
        v = self.sip_uuid_info
        if v is not None:
            d["sipUuidInfo"] = v
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        v = self.to
        if v is not None:
            d["to"] = v.to_dict() if typeof(v) is CallLogToParty else encode(v)
        v = self.transfer_target
        if v is not None:
            d["transferTarget"] = v.to_dict() if typeof(v) is CallLogRecordLegInfoTransferTarget else encode(v)
        v = self.transferee
        if v is not None:
            d["transferee"] = v.to_dict() if typeof(v) is CallLogRecordLegInfoTransferee else encode(v)
        v = self.transport
        if v is not None:
            d["transport"] = v.wire if typeof(v) is CallTransportEnum else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CallTypeEnum else v
        v = self.leg_type
        if v is not None:
            d["legType"] = v.wire if typeof(v) is CallLegTypeEnum else v
        v = self.master
        if v is not None:
            d["master"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogRecordLegInfo(d: dict[str, Any]) -> CallLogRecordLegInfo:
    """Decode a `CallLogRecordLegInfo`; what does not fit is passed on."""
    self = new(CallLogRecordLegInfo)
    get: Getter = d.get
    v = get("action")
    self.action = CallActionEnumTable[v] if typeof(v) is str else v
    v = get("billing")
    self.billing = decode_BillingInfo(v) if typeof(v) is dict else v
    v = get("delegate")
    self.delegate = decode_CallLogDelegateInfo(v) if typeof(v) is dict else v
    v = get("delegationType")
    self.delegation_type = DelegationTypeEnumTable[v] if typeof(v) is str else v
    v = get("direction")
    self.direction = CallDirectionEnumTable[v] if typeof(v) is str else v
    self.duration = get("duration")
    self.duration_ms = get("durationMs")
    v = get("extension")
    self.extension = decode_ExtensionInfoCallLog(v) if typeof(v) is dict else v
    self.finished = get("finished")
    v = get("from")
    self.from_ = decode_CallLogFromParty(v) if typeof(v) is dict else v
    v = get("internalType")
    self.internal_type = CallInternalTypeEnumTable[v] if typeof(v) is str else v
    v = get("message")
    self.message = decode_CallLogRecordMessage(v) if typeof(v) is dict else v
    self.metadata_categories = get("metadataCategories")
    self.party_id = get("partyId")
    v = get("reason")
    self.reason = CallResultReasonEnumTable[v] if typeof(v) is str else v
    self.reason_description = get("reasonDescription")
    v = get("recording")
    self.recording = decode_CallLogRecordingInfo(v) if typeof(v) is dict else v
    v = get("result")
    self.result = CallResultEnumTable[v] if typeof(v) is str else v
    self.short_recording = get("shortRecording")
    self.sip_uuid_info = get("sipUuidInfo")
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.telephony_session_id = get("telephonySessionId")
    v = get("to")
    self.to = decode_CallLogToParty(v) if typeof(v) is dict else v
    v = get("transferTarget")
    self.transfer_target = decode_CallLogRecordLegInfoTransferTarget(v) if typeof(v) is dict else v
    v = get("transferee")
    self.transferee = decode_CallLogRecordLegInfoTransferee(v) if typeof(v) is dict else v
    v = get("transport")
    self.transport = CallTransportEnumTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = CallTypeEnumTable[v] if typeof(v) is str else v
    v = get("legType")
    self.leg_type = CallLegTypeEnumTable[v] if typeof(v) is str else v
    self.master = get("master")
    self.__extras__ = (
        None if CallLogRecordLegInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallLogRecordLegInfoKeys}
    )
    return self


CallLogRecordLegInfo.__decode__ = decode_CallLogRecordLegInfo
CallLogRecordLegInfoKeys = frozenset(
    (
        "action",
        "billing",
        "delegate",
        "delegationType",
        "direction",
        "duration",
        "durationMs",
        "extension",
        "finished",
        "from",
        "internalType",
        "message",
        "metadataCategories",
        "partyId",
        "reason",
        "reasonDescription",
        "recording",
        "result",
        "shortRecording",
        "sipUuidInfo",
        "startTime",
        "telephonySessionId",
        "to",
        "transferTarget",
        "transferee",
        "transport",
        "type",
        "legType",
        "master",
    )
)


class CallLogRecordLegInfoTransferTarget(Model):
    """The object `CallLogRecordLegInfoTransferTarget`."""

    __slots__ = ("telephony_session_id",)
    __fields__ = __slots__
    telephony_session_id: str | None

    def __init__(
        self,
        *,
        telephony_session_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogRecordLegInfoTransferTarget(d: dict[str, Any]) -> CallLogRecordLegInfoTransferTarget:
    """Decode a `CallLogRecordLegInfoTransferTarget`; what does not fit is passed on."""
    self = new(CallLogRecordLegInfoTransferTarget)
    get: Getter = d.get
    self.telephony_session_id = get("telephonySessionId")
    self.__extras__ = (
        None
        if CallLogRecordLegInfoTransferTargetKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallLogRecordLegInfoTransferTargetKeys}
    )
    return self


CallLogRecordLegInfoTransferTarget.__decode__ = decode_CallLogRecordLegInfoTransferTarget
CallLogRecordLegInfoTransferTargetKeys = frozenset(("telephonySessionId",))


class CallLogRecordLegInfoTransferee(Model):
    """The object `CallLogRecordLegInfoTransferee`."""

    __slots__ = ("telephony_session_id",)
    __fields__ = __slots__
    telephony_session_id: str | None

    def __init__(
        self,
        *,
        telephony_session_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogRecordLegInfoTransferee(d: dict[str, Any]) -> CallLogRecordLegInfoTransferee:
    """Decode a `CallLogRecordLegInfoTransferee`; what does not fit is passed on."""
    self = new(CallLogRecordLegInfoTransferee)
    get: Getter = d.get
    self.telephony_session_id = get("telephonySessionId")
    self.__extras__ = (
        None
        if CallLogRecordLegInfoTransfereeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallLogRecordLegInfoTransfereeKeys}
    )
    return self


CallLogRecordLegInfoTransferee.__decode__ = decode_CallLogRecordLegInfoTransferee
CallLogRecordLegInfoTransfereeKeys = frozenset(("telephonySessionId",))


class CallLogRecordMessage(Model):
    """Reference to the voicemail or fax that a call produced."""

    __slots__ = (
        "id",
        "type",
        "uri",
    )
    __fields__ = __slots__
    id: str
    """Id to read the message with, from the message store."""
    type: str
    """Kind of message, such as `VoiceMail` or `Fax`."""
    uri: str
    """Address of the message."""

    def __init__(
        self,
        *,
        id: str,
        type: str,
        uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.type
        if v is not None:
            d["type"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogRecordMessage(d: dict[str, Any]) -> CallLogRecordMessage:
    """Decode a `CallLogRecordMessage`; what does not fit is passed on."""
    self = new(CallLogRecordMessage)
    get: Getter = d.get
    self.id = get("id")
    self.type = get("type")
    self.uri = get("uri")
    self.__extras__ = (
        None if CallLogRecordMessageKeys.issuperset(d) else {k: d[k] for k in d if k not in CallLogRecordMessageKeys}
    )
    return self


CallLogRecordMessage.__decode__ = decode_CallLogRecordMessage
CallLogRecordMessageKeys = frozenset(
    (
        "id",
        "type",
        "uri",
    )
)


class CallLogRecordTransferTarget(Model):
    """The object `CallLogRecordTransferTarget`."""

    __slots__ = ("telephony_session_id",)
    __fields__ = __slots__
    telephony_session_id: str | None

    def __init__(
        self,
        *,
        telephony_session_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogRecordTransferTarget(d: dict[str, Any]) -> CallLogRecordTransferTarget:
    """Decode a `CallLogRecordTransferTarget`; what does not fit is passed on."""
    self = new(CallLogRecordTransferTarget)
    get: Getter = d.get
    self.telephony_session_id = get("telephonySessionId")
    self.__extras__ = (
        None
        if CallLogRecordTransferTargetKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallLogRecordTransferTargetKeys}
    )
    return self


CallLogRecordTransferTarget.__decode__ = decode_CallLogRecordTransferTarget
CallLogRecordTransferTargetKeys = frozenset(("telephonySessionId",))


class CallLogRecordTransferee(Model):
    """The object `CallLogRecordTransferee`."""

    __slots__ = ("telephony_session_id",)
    __fields__ = __slots__
    telephony_session_id: str | None

    def __init__(
        self,
        *,
        telephony_session_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogRecordTransferee(d: dict[str, Any]) -> CallLogRecordTransferee:
    """Decode a `CallLogRecordTransferee`; what does not fit is passed on."""
    self = new(CallLogRecordTransferee)
    get: Getter = d.get
    self.telephony_session_id = get("telephonySessionId")
    self.__extras__ = (
        None
        if CallLogRecordTransfereeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallLogRecordTransfereeKeys}
    )
    return self


CallLogRecordTransferee.__decode__ = decode_CallLogRecordTransferee
CallLogRecordTransfereeKeys = frozenset(("telephonySessionId",))


class CallLogRecordingInfo(Model):
    """Reference to the recorded sound of a call."""

    __slots__ = ("content_uri", "details", "id", "type", "uri")
    __fields__ = (
        "content_uri",
        "id",
        "type",
        "uri",
    )
    __converted__ = {
        "type": "type",
    }
    content_uri: str
    """Address of the sound itself, on the media host; needs the access token."""
    id: str
    """Id to read the recording with."""
    type: CallLogRecordingInfoType
    """`Automatic` by company settings, `OnDemand` if somebody pressed record."""
    uri: str
    """Address of the recording's description."""
    details: GetCallRecordingResponse | None
    """Length and media type of the recording, once recordings have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        content_uri: str,
        id: str,
        type: CallLogRecordingInfoType | Literal["Automatic", "OnDemand"],
        uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CallLogRecordingInfoType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogRecordingInfo(d: dict[str, Any]) -> CallLogRecordingInfo:
    """Decode a `CallLogRecordingInfo`; what does not fit is passed on."""
    self = new(CallLogRecordingInfo)
    get: Getter = d.get
    self.content_uri = get("contentUri")
    self.id = get("id")
    v = get("type")
    self.type = CallLogRecordingInfoTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.details = None
    self.__extras__ = (
        None if CallLogRecordingInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallLogRecordingInfoKeys}
    )
    return self


CallLogRecordingInfo.__decode__ = decode_CallLogRecordingInfo
CallLogRecordingInfoKeys = frozenset(
    (
        "contentUri",
        "id",
        "type",
        "uri",
    )
)


class CallLogSyncInfo(Model):
    """Where a call log sync stands."""

    __slots__ = (
        "sync_time",
        "sync_token",
        "sync_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "sync_type": "syncType",
    }
    sync_time: datetime.datetime
    """Server time at which this answer was true."""
    sync_token: str
    """Opaque mark to send with the next `ISync`; it expires after a while."""
    sync_type: CallLogSyncTypeEnum
    """`FSync` for a full answer, `ISync` for the changes since a token."""

    def __init__(
        self,
        *,
        sync_time: datetime.datetime,
        sync_token: str,
        sync_type: CallLogSyncTypeEnum | Literal["FSync", "ISync"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.sync_time
        if v is not None:
            d["syncTime"] = from_datetime(v)
        v = self.sync_token
        if v is not None:
            d["syncToken"] = v
        v = self.sync_type
        if v is not None:
            d["syncType"] = v.wire if typeof(v) is CallLogSyncTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogSyncInfo(d: dict[str, Any]) -> CallLogSyncInfo:
    """Decode a `CallLogSyncInfo`; what does not fit is passed on."""
    self = new(CallLogSyncInfo)
    get: Getter = d.get
    v = get("syncTime")
    self.sync_time = to_datetime(v) if typeof(v) is str else v
    self.sync_token = get("syncToken")
    v = get("syncType")
    self.sync_type = CallLogSyncTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if CallLogSyncInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallLogSyncInfoKeys}
    )
    return self


CallLogSyncInfo.__decode__ = decode_CallLogSyncInfo
CallLogSyncInfoKeys = frozenset(
    (
        "syncTime",
        "syncToken",
        "syncType",
    )
)


class CallLogSyncResponse(Model):
    """Call records that are new or changed since the last sync."""

    __slots__ = (
        "records",
        "sync_info",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
        "sync_info": "syncInfo",
    }
    records: list[CallLogRecord]
    """New, changed and (if asked for) deleted calls; at most 250 in an `ISync`."""
    sync_info: CallLogSyncInfo
    """Token to keep for the next `ISync`."""
    uri: str
    """Address that gives this answer again."""

    def __init__(
        self,
        *,
        records: list[CallLogRecord],
        sync_info: CallLogSyncInfo,
        uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CallLogRecord else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.sync_info
        if v is not None:
            d["syncInfo"] = v.to_dict() if typeof(v) is CallLogSyncInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogSyncResponse(d: dict[str, Any]) -> CallLogSyncResponse:
    """Decode a `CallLogSyncResponse`; what does not fit is passed on."""
    self = new(CallLogSyncResponse)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_CallLogRecord(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("syncInfo")
    self.sync_info = decode_CallLogSyncInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = (
        None if CallLogSyncResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in CallLogSyncResponseKeys}
    )
    return self


CallLogSyncResponse.__decode__ = decode_CallLogSyncResponse
CallLogSyncResponseKeys = frozenset(
    (
        "records",
        "syncInfo",
        "uri",
    )
)


class CallLogToParty(Model):
    """Called side of a logged call."""

    __slots__ = (
        "contact",
        "contact_phone",
        "device",
        "dialed_phone_number",
        "extension_id",
        "extension_number",
        "location",
        "name",
        "phone_number",
    )
    __fields__ = (
        "extension_id",
        "extension_number",
        "name",
        "phone_number",
        "device",
        "location",
        "dialed_phone_number",
    )
    __converted__ = {
        "device": "device",
    }
    extension_id: str | None
    """Id of the party's extension, as a string; `None` for outside callers."""
    extension_number: str | None
    """Short internal number; set when the other side is an extension of the same company."""
    name: str | None
    """Name shown for the party; `None` when only the place of the number is known."""
    phone_number: str | None
    """Number as stored: mostly digits with country code, sometimes formatted; `None` for internal calls."""
    device: CallLogRecordDeviceInfo | None
    """Phone that was used, when it belongs to the account."""
    location: str | None
    """Town and state that the number belongs to; `None` for toll-free and internal numbers."""
    dialed_phone_number: str | None
    """Number exactly as it was dialled, unformatted; outgoing calls only."""
    contact: PersonalContact | None
    """Personal contact with this number, once contacts have been attached. Client-side: never sent."""
    contact_phone: str | None
    """Which of the contact's numbers matched, E.164 with `+`. Client-side: never sent."""

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        phone_number: str | None = None,
        device: CallLogRecordDeviceInfo | None = None,
        location: str | None = None,
        dialed_phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CallLogRecordDeviceInfo else encode(v)
        v = self.location
        if v is not None:
            d["location"] = v
        v = self.dialed_phone_number
        if v is not None:
            d["dialedPhoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogToParty(d: dict[str, Any]) -> CallLogToParty:
    """Decode a `CallLogToParty`; what does not fit is passed on."""
    self = new(CallLogToParty)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    v = get("device")
    self.device = decode_CallLogRecordDeviceInfo(v) if typeof(v) is dict else v
    self.location = get("location")
    self.dialed_phone_number = get("dialedPhoneNumber")
    self.contact = None
    self.contact_phone = None
    self.__extras__ = None if CallLogToPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in CallLogToPartyKeys}
    return self


CallLogToParty.__decode__ = decode_CallLogToParty
CallLogToPartyKeys = frozenset(
    (
        "extensionId",
        "extensionNumber",
        "name",
        "phoneNumber",
        "device",
        "location",
        "dialedPhoneNumber",
    )
)


class ExtensionInfoCallLog(Model):
    """Whose call it was, as a reference."""

    __slots__ = ("details", "id", "uri")
    __fields__ = (
        "id",
        "uri",
    )
    id: int
    """Id of the extension, a number here."""
    uri: str
    """Address of the extension."""
    details: Extension | ExtensionListItem | None
    """The extension itself, once extensions have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        id: int,
        uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionInfoCallLog(d: dict[str, Any]) -> ExtensionInfoCallLog:
    """Decode a `ExtensionInfoCallLog`; what does not fit is passed on."""
    self = new(ExtensionInfoCallLog)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.details = None
    self.__extras__ = (
        None if ExtensionInfoCallLogKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionInfoCallLogKeys}
    )
    return self


ExtensionInfoCallLog.__decode__ = decode_ExtensionInfoCallLog
ExtensionInfoCallLogKeys = frozenset(
    (
        "id",
        "uri",
    )
)

PerPageWithMax: TypeAlias = "int | PerPageWithMaxMax"
"""One of several."""


def decode_PerPageWithMax(v: Any) -> Any:
    """Decode a `PerPageWithMax`; what fits no member is passed on."""
    if typeof(v) is str and v in PerPageWithMaxMaxTable:
        return PerPageWithMaxMaxTable[v]
    if typeof(v) is str:
        return PerPageWithMaxMaxTable[v]
    return v
