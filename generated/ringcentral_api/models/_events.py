"""Models: events."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_active_call_info import (
    ActiveCallInfo,
    AggregatedTelephonyStatus,
    AggregatedTelephonyStatusTable,
    AppearanceInfo,
    CallInfoCQ,
    CxTelephonyStatus,
    CxTelephonyStatusTable,
    DndStatusPersonal,
    DndStatusPersonalTable,
    decode_ActiveCallInfo,
    decode_AppearanceInfo,
    decode_CallInfoCQ,
)
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
from ._shared_conversation_info import (
    ConversationInfo,
    MessageAttachmentTypeEnum,
    MessageAttachmentTypeEnumTable,
    decode_ConversationInfo,
)
from ._shared_message_availability_enum import (
    MessageAvailabilityEnum,
    MessageAvailabilityEnumTable,
    MessagePriorityEnum,
    MessagePriorityEnumTable,
    MessageReadStatusEnum,
    MessageReadStatusEnumTable,
)
from ._shared_message_direction_enum import MessageDirectionEnum, MessageDirectionEnumTable
from ._shared_message_status_enum import MessageStatusEnum, MessageStatusEnumTable
from ._shared_message_type_enum import MessageTypeEnum, MessageTypeEnumTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ._call_control import CallSessionObject
    from ._call_log import CallLogRecord
    from ._external_contacts import PersonalContact


class AccountPresenceEventBodyDndStatus(OpenEnum):
    """Values of `AccountPresenceEventBodyDndStatus`."""

    TAKE_ALL_CALLS = "TakeAllCalls"
    DO_NOT_ACCEPT_DEPARTMENT_CALLS = "DoNotAcceptDepartmentCalls"
    TAKE_DEPARTMENT_CALLS_ONLY = "TakeDepartmentCallsOnly"
    DO_NOT_ACCEPT_ANY_CALLS = "DoNotAcceptAnyCalls"
    UNKNOWN = "Unknown"


AccountPresenceEventBodyDndStatusTable = EnumTable(AccountPresenceEventBodyDndStatus)


class AccountPresenceEventBodyMeetingStatus(OpenEnum):
    """Values of `AccountPresenceEventBodyMeetingStatus`."""

    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"


AccountPresenceEventBodyMeetingStatusTable = EnumTable(AccountPresenceEventBodyMeetingStatus)


class AccountPresenceEventBodyPresenceStatus(OpenEnum):
    """Values of `AccountPresenceEventBodyPresenceStatus`."""

    OFFLINE = "Offline"
    BUSY = "Busy"
    AVAILABLE = "Available"


AccountPresenceEventBodyPresenceStatusTable = EnumTable(AccountPresenceEventBodyPresenceStatus)


class AccountPresenceEventBodyTelephonyStatus(OpenEnum):
    """Values of `AccountPresenceEventBodyTelephonyStatus`."""

    NO_CALL = "NoCall"
    CALL_CONNECTED = "CallConnected"
    RINGING = "Ringing"
    ON_HOLD = "OnHold"
    PARKED_CALL = "ParkedCall"


AccountPresenceEventBodyTelephonyStatusTable = EnumTable(AccountPresenceEventBodyTelephonyStatus)


class AccountPresenceEventBodyUserStatus(OpenEnum):
    """Values of `AccountPresenceEventBodyUserStatus`."""

    OFFLINE = "Offline"
    BUSY = "Busy"
    AVAILABLE = "Available"


AccountPresenceEventBodyUserStatusTable = EnumTable(AccountPresenceEventBodyUserStatus)


class ActiveCallInfoWithoutSIPDirection(OpenEnum):
    """Values of `ActiveCallInfoWithoutSIPDirection`."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


ActiveCallInfoWithoutSIPDirectionTable = EnumTable(ActiveCallInfoWithoutSIPDirection)


class ActiveCallInfoWithoutSIPTelephonyStatus(OpenEnum):
    """Values of `ActiveCallInfoWithoutSIPTelephonyStatus`."""

    NO_CALL = "NoCall"
    CALL_CONNECTED = "CallConnected"
    RINGING = "Ringing"
    ON_HOLD = "OnHold"
    PARKED_CALL = "ParkedCall"


ActiveCallInfoWithoutSIPTelephonyStatusTable = EnumTable(ActiveCallInfoWithoutSIPTelephonyStatus)


class ActiveCallInfoWithoutSIPTerminationType(OpenEnum):
    """Values of `ActiveCallInfoWithoutSIPTerminationType`."""

    FINAL = "final"
    INTERMEDIATE = "intermediate"


ActiveCallInfoWithoutSIPTerminationTypeTable = EnumTable(ActiveCallInfoWithoutSIPTerminationType)


class AppearancesInfoLineStatus(OpenEnum):
    """Values of `AppearancesInfoLineStatus`."""

    SEIZED = "Seized"
    RELEASED = "Released"


AppearancesInfoLineStatusTable = EnumTable(AppearancesInfoLineStatus)


class DetailedExtensionPresenceEventBodyDndStatus(OpenEnum):
    """Values of `DetailedExtensionPresenceEventBodyDndStatus`."""

    TAKE_ALL_CALLS = "TakeAllCalls"
    DO_NOT_ACCEPT_DEPARTMENT_CALLS = "DoNotAcceptDepartmentCalls"
    TAKE_DEPARTMENT_CALLS_ONLY = "TakeDepartmentCallsOnly"
    DO_NOT_ACCEPT_ANY_CALLS = "DoNotAcceptAnyCalls"
    UNKNOWN = "Unknown"


DetailedExtensionPresenceEventBodyDndStatusTable = EnumTable(DetailedExtensionPresenceEventBodyDndStatus)


class DetailedExtensionPresenceEventBodyMeetingStatus(OpenEnum):
    """Values of `DetailedExtensionPresenceEventBodyMeetingStatus`."""

    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"


DetailedExtensionPresenceEventBodyMeetingStatusTable = EnumTable(DetailedExtensionPresenceEventBodyMeetingStatus)


class DetailedExtensionPresenceEventBodyPresenceStatus(OpenEnum):
    """Values of `DetailedExtensionPresenceEventBodyPresenceStatus`."""

    OFFLINE = "Offline"
    BUSY = "Busy"
    AVAILABLE = "Available"


DetailedExtensionPresenceEventBodyPresenceStatusTable = EnumTable(DetailedExtensionPresenceEventBodyPresenceStatus)


class DetailedExtensionPresenceEventBodyTelephonyStatus(OpenEnum):
    """Values of `DetailedExtensionPresenceEventBodyTelephonyStatus`."""

    NO_CALL = "NoCall"
    CALL_CONNECTED = "CallConnected"
    RINGING = "Ringing"
    ON_HOLD = "OnHold"
    PARKED_CALL = "ParkedCall"


DetailedExtensionPresenceEventBodyTelephonyStatusTable = EnumTable(DetailedExtensionPresenceEventBodyTelephonyStatus)


class DetailedExtensionPresenceEventBodyUserStatus(OpenEnum):
    """Values of `DetailedExtensionPresenceEventBodyUserStatus`."""

    OFFLINE = "Offline"
    BUSY = "Busy"
    AVAILABLE = "Available"


DetailedExtensionPresenceEventBodyUserStatusTable = EnumTable(DetailedExtensionPresenceEventBodyUserStatus)


class DetailedExtensionPresenceWithSIPEventBodyDndStatus(OpenEnum):
    """Values of `DetailedExtensionPresenceWithSIPEventBodyDndStatus`."""

    TAKE_ALL_CALLS = "TakeAllCalls"
    DO_NOT_ACCEPT_DEPARTMENT_CALLS = "DoNotAcceptDepartmentCalls"
    TAKE_DEPARTMENT_CALLS_ONLY = "TakeDepartmentCallsOnly"
    DO_NOT_ACCEPT_ANY_CALLS = "DoNotAcceptAnyCalls"
    UNKNOWN = "Unknown"


DetailedExtensionPresenceWithSIPEventBodyDndStatusTable = EnumTable(DetailedExtensionPresenceWithSIPEventBodyDndStatus)


class DetailedExtensionPresenceWithSIPEventBodyMeetingStatus(OpenEnum):
    """Values of `DetailedExtensionPresenceWithSIPEventBodyMeetingStatus`."""

    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"


DetailedExtensionPresenceWithSIPEventBodyMeetingStatusTable = EnumTable(
    DetailedExtensionPresenceWithSIPEventBodyMeetingStatus
)


class DetailedExtensionPresenceWithSIPEventBodyPresenceStatus(OpenEnum):
    """Values of `DetailedExtensionPresenceWithSIPEventBodyPresenceStatus`."""

    OFFLINE = "Offline"
    BUSY = "Busy"
    AVAILABLE = "Available"


DetailedExtensionPresenceWithSIPEventBodyPresenceStatusTable = EnumTable(
    DetailedExtensionPresenceWithSIPEventBodyPresenceStatus
)


class DetailedExtensionPresenceWithSIPEventBodyTelephonyStatus(OpenEnum):
    """Values of `DetailedExtensionPresenceWithSIPEventBodyTelephonyStatus`."""

    NO_CALL = "NoCall"
    CALL_CONNECTED = "CallConnected"
    RINGING = "Ringing"
    ON_HOLD = "OnHold"
    PARKED_CALL = "ParkedCall"


DetailedExtensionPresenceWithSIPEventBodyTelephonyStatusTable = EnumTable(
    DetailedExtensionPresenceWithSIPEventBodyTelephonyStatus
)


class DetailedExtensionPresenceWithSIPEventBodyUserStatus(OpenEnum):
    """Values of `DetailedExtensionPresenceWithSIPEventBodyUserStatus`."""

    OFFLINE = "Offline"
    BUSY = "Busy"
    AVAILABLE = "Available"


DetailedExtensionPresenceWithSIPEventBodyUserStatusTable = EnumTable(
    DetailedExtensionPresenceWithSIPEventBodyUserStatus
)


class ExtensionChangeEventType(OpenEnum):
    """Values of `ExtensionChangeEventType`."""

    CREATE = "Create"
    UPDATE = "Update"
    DELETE = "Delete"


ExtensionChangeEventTypeTable = EnumTable(ExtensionChangeEventType)


class ExtensionInfoEventBodyEventType(OpenEnum):
    """Values of `ExtensionInfoEventBodyEventType`."""

    UPDATE = "Update"
    DELETE = "Delete"


ExtensionInfoEventBodyEventTypeTable = EnumTable(ExtensionInfoEventBodyEventType)


class ExtensionInfoEventBodyHintsItem(OpenEnum):
    """Values of `ExtensionInfoEventBodyHintsItem`."""

    ACCOUNT_SETTINGS = "AccountSettings"
    ACCOUNT_STATUS = "AccountStatus"
    ANSWERING_RULES = "AnsweringRules"
    COMPANY_NUMBERS = "CompanyNumbers"
    DIALING_PLAN = "DialingPlan"
    EXTENSION_INFO = "ExtensionInfo"
    FEATURES = "Features"
    LIMITS = "Limits"
    PERMISSIONS = "Permissions"
    PROFILE_IMAGE = "ProfileImage"
    VIDEO_CONFIGURATION = "VideoConfiguration"


ExtensionInfoEventBodyHintsItemTable = EnumTable(ExtensionInfoEventBodyHintsItem)


class ExtensionListEventBodyEventType(OpenEnum):
    """Values of `ExtensionListEventBodyEventType`."""

    CREATE = "Create"
    UPDATE = "Update"
    DELETE = "Delete"


ExtensionListEventBodyEventTypeTable = EnumTable(ExtensionListEventBodyEventType)


class ExtensionPresenceEventBodyDndStatus(OpenEnum):
    """Values of `ExtensionPresenceEventBodyDndStatus`."""

    TAKE_ALL_CALLS = "TakeAllCalls"
    DO_NOT_ACCEPT_DEPARTMENT_CALLS = "DoNotAcceptDepartmentCalls"
    TAKE_DEPARTMENT_CALLS_ONLY = "TakeDepartmentCallsOnly"
    DO_NOT_ACCEPT_ANY_CALLS = "DoNotAcceptAnyCalls"
    UNKNOWN = "Unknown"


ExtensionPresenceEventBodyDndStatusTable = EnumTable(ExtensionPresenceEventBodyDndStatus)


class ExtensionPresenceEventBodyPresenceStatus(OpenEnum):
    """Values of `ExtensionPresenceEventBodyPresenceStatus`."""

    OFFLINE = "Offline"
    BUSY = "Busy"
    AVAILABLE = "Available"


ExtensionPresenceEventBodyPresenceStatusTable = EnumTable(ExtensionPresenceEventBodyPresenceStatus)


class ExtensionPresenceEventBodyTelephonyStatus(OpenEnum):
    """Values of `ExtensionPresenceEventBodyTelephonyStatus`."""

    NO_CALL = "NoCall"
    CALL_CONNECTED = "CallConnected"
    RINGING = "Ringing"
    ON_HOLD = "OnHold"
    PARKED_CALL = "ParkedCall"


ExtensionPresenceEventBodyTelephonyStatusTable = EnumTable(ExtensionPresenceEventBodyTelephonyStatus)


class ExtensionPresenceEventBodyUserStatus(OpenEnum):
    """Values of `ExtensionPresenceEventBodyUserStatus`."""

    OFFLINE = "Offline"
    BUSY = "Busy"
    AVAILABLE = "Available"


ExtensionPresenceEventBodyUserStatusTable = EnumTable(ExtensionPresenceEventBodyUserStatus)


class TelephonySessionsEventPartyInfoConferenceRole(OpenEnum):
    """Values of `TelephonySessionsEventPartyInfoConferenceRole`."""

    HOST = "Host"
    PARTICIPANT = "Participant"


TelephonySessionsEventPartyInfoConferenceRoleTable = EnumTable(TelephonySessionsEventPartyInfoConferenceRole)


class TelephonySessionsEventPartyInfoDirection(OpenEnum):
    """Values of `TelephonySessionsEventPartyInfoDirection`."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


TelephonySessionsEventPartyInfoDirectionTable = EnumTable(TelephonySessionsEventPartyInfoDirection)


class UiCallInfoRecordType(OpenEnum):
    """Values of `UiCallInfoRecordType`."""

    QUEUE_NAME = "QueueName"
    CALLER_ID_NAME = "CallerIdName"


UiCallInfoRecordTypeTable = EnumTable(UiCallInfoRecordType)


class VoicemailMessageEventBodyType(OpenEnum):
    """Values of `VoicemailMessageEventBodyType`."""

    VOICEMAIL = "Voicemail"
    VOICE_MAIL = "VoiceMail"


VoicemailMessageEventBodyTypeTable = EnumTable(VoicemailMessageEventBodyType)


class VoicemailMessageEventBodyVmTranscriptionStatus(OpenEnum):
    """Values of `VoicemailMessageEventBodyVmTranscriptionStatus`."""

    NOT_AVAILABLE = "NotAvailable"
    IN_PROGRESS = "InProgress"
    TIMED_OUT = "TimedOut"
    COMPLETED = "Completed"
    COMPLETED_PARTIALLY = "CompletedPartially"
    FAILED = "Failed"
    UNKNOWN = "Unknown"


VoicemailMessageEventBodyVmTranscriptionStatusTable = EnumTable(VoicemailMessageEventBodyVmTranscriptionStatus)


class APNSInfo(Model):
    """The object `APNSInfo`."""

    __slots__ = ("aps",)
    __fields__ = __slots__
    __converted__ = {
        "aps": "aps",
    }
    aps: APSInfo | None

    def __init__(
        self,
        *,
        aps: APSInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aps
        if v is not None:
            d["aps"] = v.to_dict() if typeof(v) is APSInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_APNSInfo(d: dict[str, Any]) -> APNSInfo:
    """Decode a `APNSInfo`; what does not fit is passed on."""
    self = new(APNSInfo)
    get: Getter = d.get
    v = get("aps")
    self.aps = decode_APSInfo(v) if typeof(v) is dict else v
    self.__extras__ = None if APNSInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in APNSInfoKeys}
    return self


APNSInfo.__decode__ = decode_APNSInfo
APNSInfoKeys = frozenset(("aps",))


class APSInfo(Model):
    """The object `APSInfo`."""

    __slots__ = ("content_available",)
    __fields__ = __slots__
    content_available: int | None

    def __init__(
        self,
        *,
        content_available: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_available
        if v is not None:
            d["content-available"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_APSInfo(d: dict[str, Any]) -> APSInfo:
    """Decode a `APSInfo`; what does not fit is passed on."""
    self = new(APSInfo)
    get: Getter = d.get
    self.content_available = get("content-available")
    self.__extras__ = None if APSInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in APSInfoKeys}
    return self


APSInfo.__decode__ = decode_APSInfo
APSInfoKeys = frozenset(("content-available",))


class AccountPresenceEvent(Model):
    """Notification: the presence of some extension of the account changed."""

    __slots__ = (
        "body",
        "event",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: AccountPresenceEventBody | None
    """What happened."""
    event: str | None
    """Event address that fired, written out in full."""
    subscription_id: str | None
    """Subscription that it was sent for."""
    timestamp: datetime.datetime | None
    """When the notification was sent."""
    uuid: str | None
    """Id of this notification; the same one can arrive twice, so drop repeats."""

    def __init__(
        self,
        *,
        body: AccountPresenceEventBody | None = None,
        event: str | None = None,
        subscription_id: str | None = None,
        timestamp: datetime.datetime | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is AccountPresenceEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = from_datetime(v)
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountPresenceEvent(d: dict[str, Any]) -> AccountPresenceEvent:
    """Decode a `AccountPresenceEvent`; what does not fit is passed on."""
    self = new(AccountPresenceEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_AccountPresenceEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.subscription_id = get("subscriptionId")
    v = get("timestamp")
    self.timestamp = to_datetime(v) if typeof(v) is str else v
    self.uuid = get("uuid")
    self.__extras__ = (
        None if AccountPresenceEventKeys.issuperset(d) else {k: d[k] for k in d if k not in AccountPresenceEventKeys}
    )
    return self


AccountPresenceEvent.__decode__ = decode_AccountPresenceEvent
AccountPresenceEventKeys = frozenset(
    (
        "body",
        "event",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class AccountPresenceEventBody(Model):
    """Presence of one extension of the account after a change."""

    __slots__ = (
        "accept_call_queue_calls",
        "allow_see_my_presence",
        "dnd_status",
        "dnd_status_personal",
        "extension_id",
        "meeting_status",
        "owner_id",
        "pick_up_calls_on_hold",
        "presence_status",
        "ring_on_monitored_call",
        "sequence",
        "telephony_status",
        "user_status",
    )
    __fields__ = __slots__
    __converted__ = {
        "dnd_status": "dndStatus",
        "dnd_status_personal": "dndStatusPersonal",
        "meeting_status": "meetingStatus",
        "presence_status": "presenceStatus",
        "telephony_status": "telephonyStatus",
        "user_status": "userStatus",
    }
    accept_call_queue_calls: bool | None
    """Whether queue calls may ring, on accounts with the newer call handling."""
    allow_see_my_presence: bool | None
    """`True` if colleagues may see this presence."""
    dnd_status: AccountPresenceEventBodyDndStatus | None
    """Which calls may ring: all, none, only queue calls or none from queues."""
    dnd_status_personal: DndStatusPersonal | None
    """Do-not-disturb of users on accounts with the newer call handling."""
    extension_id: str | None
    """Id of the extension whose presence changed."""
    meeting_status: AccountPresenceEventBodyMeetingStatus | None
    """`Connected` while the user is in a video meeting."""
    owner_id: str | None
    """Id of the extension that owns the subscription."""
    pick_up_calls_on_hold: bool | None
    """`True` if the user may take over held calls of watched colleagues."""
    presence_status: AccountPresenceEventBodyPresenceStatus | None
    """The one status that colleagues see, summed up from all sources."""
    ring_on_monitored_call: bool | None
    """`True` if the phone rings along when a watched colleague's does."""
    sequence: int | None
    """Grows with every change; ignore a notification with a smaller one."""
    telephony_status: AccountPresenceEventBodyTelephonyStatus | None
    """State of the phone: `NoCall`, `Ringing`, `CallConnected` and so on."""
    user_status: AccountPresenceEventBodyUserStatus | None
    """What the user has chosen: `Available`, `Busy` or `Offline` (shown as invisible)."""

    def __init__(
        self,
        *,
        accept_call_queue_calls: bool | None = None,
        allow_see_my_presence: bool | None = None,
        dnd_status: AccountPresenceEventBodyDndStatus
        | Literal[
            "TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"
        ]
        | None = None,
        dnd_status_personal: DndStatusPersonal
        | Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "Unknown"]
        | None = None,
        extension_id: str | None = None,
        meeting_status: AccountPresenceEventBodyMeetingStatus | Literal["Connected", "Disconnected"] | None = None,
        owner_id: str | None = None,
        pick_up_calls_on_hold: bool | None = None,
        presence_status: AccountPresenceEventBodyPresenceStatus | Literal["Offline", "Busy", "Available"] | None = None,
        ring_on_monitored_call: bool | None = None,
        sequence: int | None = None,
        telephony_status: AccountPresenceEventBodyTelephonyStatus
        | Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"]
        | None = None,
        user_status: AccountPresenceEventBodyUserStatus | Literal["Offline", "Busy", "Available"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accept_call_queue_calls
        if v is not None:
            d["acceptCallQueueCalls"] = v
        v = self.allow_see_my_presence
        if v is not None:
            d["allowSeeMyPresence"] = v
        v = self.dnd_status
        if v is not None:
            d["dndStatus"] = v.wire if typeof(v) is AccountPresenceEventBodyDndStatus else v
        v = self.dnd_status_personal
        if v is not None:
            d["dndStatusPersonal"] = v.wire if typeof(v) is DndStatusPersonal else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.meeting_status
        if v is not None:
            d["meetingStatus"] = v.wire if typeof(v) is AccountPresenceEventBodyMeetingStatus else v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.pick_up_calls_on_hold
        if v is not None:
            d["pickUpCallsOnHold"] = v
        v = self.presence_status
        if v is not None:
            d["presenceStatus"] = v.wire if typeof(v) is AccountPresenceEventBodyPresenceStatus else v
        v = self.ring_on_monitored_call
        if v is not None:
            d["ringOnMonitoredCall"] = v
        v = self.sequence
        if v is not None:
            d["sequence"] = v
        v = self.telephony_status
        if v is not None:
            d["telephonyStatus"] = v.wire if typeof(v) is AccountPresenceEventBodyTelephonyStatus else v
        v = self.user_status
        if v is not None:
            d["userStatus"] = v.wire if typeof(v) is AccountPresenceEventBodyUserStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountPresenceEventBody(d: dict[str, Any]) -> AccountPresenceEventBody:
    """Decode a `AccountPresenceEventBody`; what does not fit is passed on."""
    self = new(AccountPresenceEventBody)
    get: Getter = d.get
    self.accept_call_queue_calls = get("acceptCallQueueCalls")
    self.allow_see_my_presence = get("allowSeeMyPresence")
    v = get("dndStatus")
    self.dnd_status = AccountPresenceEventBodyDndStatusTable[v] if typeof(v) is str else v
    v = get("dndStatusPersonal")
    self.dnd_status_personal = DndStatusPersonalTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    v = get("meetingStatus")
    self.meeting_status = AccountPresenceEventBodyMeetingStatusTable[v] if typeof(v) is str else v
    self.owner_id = get("ownerId")
    self.pick_up_calls_on_hold = get("pickUpCallsOnHold")
    v = get("presenceStatus")
    self.presence_status = AccountPresenceEventBodyPresenceStatusTable[v] if typeof(v) is str else v
    self.ring_on_monitored_call = get("ringOnMonitoredCall")
    self.sequence = get("sequence")
    v = get("telephonyStatus")
    self.telephony_status = AccountPresenceEventBodyTelephonyStatusTable[v] if typeof(v) is str else v
    v = get("userStatus")
    self.user_status = AccountPresenceEventBodyUserStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AccountPresenceEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountPresenceEventBodyKeys}
    )
    return self


AccountPresenceEventBody.__decode__ = decode_AccountPresenceEventBody
AccountPresenceEventBodyKeys = frozenset(
    (
        "acceptCallQueueCalls",
        "allowSeeMyPresence",
        "dndStatus",
        "dndStatusPersonal",
        "extensionId",
        "meetingStatus",
        "ownerId",
        "pickUpCallsOnHold",
        "presenceStatus",
        "ringOnMonitoredCall",
        "sequence",
        "telephonyStatus",
        "userStatus",
    )
)


class AccountTelephonySessionsEvent(Model):
    """Notification: a live call of the account changed."""

    __slots__ = (
        "body",
        "event",
        "owner_id",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: TelephonySessionsEventBody | None
    """What happened."""
    event: str | None
    """Event address that fired, written out in full."""
    owner_id: str | None
    """Id of the extension that owns the subscription."""
    subscription_id: str | None
    """Subscription that it was sent for."""
    timestamp: str | None
    """When the notification was sent."""
    uuid: str | None
    """Id of this notification; the same one can arrive twice, so drop repeats."""

    def __init__(
        self,
        *,
        body: TelephonySessionsEventBody | None = None,
        event: str | None = None,
        owner_id: str | None = None,
        subscription_id: str | None = None,
        timestamp: str | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is TelephonySessionsEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = v
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountTelephonySessionsEvent(d: dict[str, Any]) -> AccountTelephonySessionsEvent:
    """Decode a `AccountTelephonySessionsEvent`; what does not fit is passed on."""
    self = new(AccountTelephonySessionsEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_TelephonySessionsEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.owner_id = get("ownerId")
    self.subscription_id = get("subscriptionId")
    self.timestamp = get("timestamp")
    self.uuid = get("uuid")
    self.__extras__ = (
        None
        if AccountTelephonySessionsEventKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountTelephonySessionsEventKeys}
    )
    return self


AccountTelephonySessionsEvent.__decode__ = decode_AccountTelephonySessionsEvent
AccountTelephonySessionsEventKeys = frozenset(
    (
        "body",
        "event",
        "ownerId",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class ActiveCallInfoWithoutSIP(Model):
    """One live call of an extension, as notifications without SIP data show it."""

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
        "party_id",
        "queue_call",
        "session_id",
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
        "party_id",
        "queue_call",
        "session_id",
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
        "telephony_status": "telephonyStatus",
        "termination_type": "terminationType",
    }
    appearance_info: AppearanceInfo | None
    """Which shared line the call is on; delegated lines groups only."""
    call_info: CallInfoCQ | None
    """Details of the queue call behind this one."""
    direction: ActiveCallInfoWithoutSIPDirection | None
    """`Inbound` or `Outbound`, as seen by the extension."""
    from_: str | None
    """Caller's number or extension; spelt `from_` in Python."""
    from_name: str | None
    """Caller's name, if known."""
    id: str | None
    """Id of the call within this presence."""
    party_id: str | None
    """Id of this side of the call for live call control."""
    queue_call: bool | None
    """`True` if the call came through a call queue."""
    session_id: str | None
    """Id of the call in the call log."""
    start_time: datetime.datetime | None
    """When the call really began; `None` while it rings."""
    telephony_session_id: str | None
    """Id of the call for live call control."""
    telephony_status: ActiveCallInfoWithoutSIPTelephonyStatus | None
    """State of this call: `Ringing`, `CallConnected`, `OnHold` and so on."""
    termination_type: ActiveCallInfoWithoutSIPTerminationType | None
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
        direction: ActiveCallInfoWithoutSIPDirection | Literal["Inbound", "Outbound"] | None = None,
        from_: str | None = None,
        from_name: str | None = None,
        id: str | None = None,
        party_id: str | None = None,
        queue_call: bool | None = None,
        session_id: str | None = None,
        start_time: datetime.datetime | None = None,
        telephony_session_id: str | None = None,
        telephony_status: ActiveCallInfoWithoutSIPTelephonyStatus
        | Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"]
        | None = None,
        termination_type: ActiveCallInfoWithoutSIPTerminationType | Literal["final", "intermediate"] | None = None,
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
            d["direction"] = v.wire if typeof(v) is ActiveCallInfoWithoutSIPDirection else v
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.from_name
        if v is not None:
            d["fromName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.party_id
        if v is not None:
            d["partyId"] = v
        v = self.queue_call
        if v is not None:
            d["queueCall"] = v
        v = self.session_id
        if v is not None:
            d["sessionId"] = v
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        v = self.telephony_status
        if v is not None:
            d["telephonyStatus"] = v.wire if typeof(v) is ActiveCallInfoWithoutSIPTelephonyStatus else v
        v = self.termination_type
        if v is not None:
            d["terminationType"] = v.wire if typeof(v) is ActiveCallInfoWithoutSIPTerminationType else v
        v = self.to
        if v is not None:
            d["to"] = v
        v = self.to_name
        if v is not None:
            d["toName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ActiveCallInfoWithoutSIP(d: dict[str, Any]) -> ActiveCallInfoWithoutSIP:
    """Decode a `ActiveCallInfoWithoutSIP`; what does not fit is passed on."""
    self = new(ActiveCallInfoWithoutSIP)
    get: Getter = d.get
    v = get("appearanceInfo")
    self.appearance_info = decode_AppearanceInfo(v) if typeof(v) is dict else v
    v = get("callInfo")
    self.call_info = decode_CallInfoCQ(v) if typeof(v) is dict else v
    v = get("direction")
    self.direction = ActiveCallInfoWithoutSIPDirectionTable[v] if typeof(v) is str else v
    self.from_ = get("from")
    self.from_name = get("fromName")
    self.id = get("id")
    self.party_id = get("partyId")
    self.queue_call = get("queueCall")
    self.session_id = get("sessionId")
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.telephony_session_id = get("telephonySessionId")
    v = get("telephonyStatus")
    self.telephony_status = ActiveCallInfoWithoutSIPTelephonyStatusTable[v] if typeof(v) is str else v
    v = get("terminationType")
    self.termination_type = ActiveCallInfoWithoutSIPTerminationTypeTable[v] if typeof(v) is str else v
    self.to = get("to")
    self.to_name = get("toName")
    self.call = None
    self.from_contact = None
    self.from_contact_phone = None
    self.telephony_session = None
    self.to_contact = None
    self.to_contact_phone = None
    self.__extras__ = (
        None
        if ActiveCallInfoWithoutSIPKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ActiveCallInfoWithoutSIPKeys}
    )
    return self


ActiveCallInfoWithoutSIP.__decode__ = decode_ActiveCallInfoWithoutSIP
ActiveCallInfoWithoutSIPKeys = frozenset(
    (
        "appearanceInfo",
        "callInfo",
        "direction",
        "from",
        "fromName",
        "id",
        "partyId",
        "queueCall",
        "sessionId",
        "startTime",
        "telephonySessionId",
        "telephonyStatus",
        "terminationType",
        "to",
        "toName",
    )
)


class AlertInfo(Model):
    """The object `AlertInfo`."""

    __slots__ = (
        "body",
        "title",
    )
    __fields__ = __slots__
    body: str | None
    title: str | None

    def __init__(
        self,
        *,
        body: str | None = None,
        title: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AlertInfo(d: dict[str, Any]) -> AlertInfo:
    """Decode a `AlertInfo`; what does not fit is passed on."""
    self = new(AlertInfo)
    get: Getter = d.get
    self.body = get("body")
    self.title = get("title")
    self.__extras__ = None if AlertInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AlertInfoKeys}
    return self


AlertInfo.__decode__ = decode_AlertInfo
AlertInfoKeys = frozenset(
    (
        "body",
        "title",
    )
)


class AppearancesInfo(Model):
    """The object `AppearancesInfo`."""

    __slots__ = (
        "appearance_number",
        "line_status",
        "phone_number",
    )
    __fields__ = __slots__
    __converted__ = {
        "line_status": "lineStatus",
    }
    appearance_number: int | None
    line_status: AppearancesInfoLineStatus | None
    phone_number: str | None

    def __init__(
        self,
        *,
        appearance_number: int | None = None,
        line_status: AppearancesInfoLineStatus | Literal["Seized", "Released"] | None = None,
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
        v = self.line_status
        if v is not None:
            d["lineStatus"] = v.wire if typeof(v) is AppearancesInfoLineStatus else v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AppearancesInfo(d: dict[str, Any]) -> AppearancesInfo:
    """Decode a `AppearancesInfo`; what does not fit is passed on."""
    self = new(AppearancesInfo)
    get: Getter = d.get
    self.appearance_number = get("appearanceNumber")
    v = get("lineStatus")
    self.line_status = AppearancesInfoLineStatusTable[v] if typeof(v) is str else v
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None if AppearancesInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AppearancesInfoKeys}
    )
    return self


AppearancesInfo.__decode__ = decode_AppearancesInfo
AppearancesInfoKeys = frozenset(
    (
        "appearanceNumber",
        "lineStatus",
        "phoneNumber",
    )
)


class CallPartyShortInfo(Model):
    """Who a side of a live call is, as notifications show it."""

    __slots__ = ("contact", "contact_phone", "device_id", "extension_id", "name", "phone_number")
    __fields__ = (
        "device_id",
        "extension_id",
        "name",
        "phone_number",
    )
    device_id: str | None
    """Id of the device, if the side is one of the account."""
    extension_id: str | None
    """Id of the extension; `None` for outsiders."""
    name: str | None
    """Name shown for the side."""
    phone_number: str | None
    """Number in E.164 with `+`."""
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


def decode_CallPartyShortInfo(d: dict[str, Any]) -> CallPartyShortInfo:
    """Decode a `CallPartyShortInfo`; what does not fit is passed on."""
    self = new(CallPartyShortInfo)
    get: Getter = d.get
    self.device_id = get("deviceId")
    self.extension_id = get("extensionId")
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    self.contact = None
    self.contact_phone = None
    self.__extras__ = (
        None if CallPartyShortInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallPartyShortInfoKeys}
    )
    return self


CallPartyShortInfo.__decode__ = decode_CallPartyShortInfo
CallPartyShortInfoKeys = frozenset(
    (
        "deviceId",
        "extensionId",
        "name",
        "phoneNumber",
    )
)


class CallQueueMemberPresenceChange(Model):
    """The object `CallQueueMemberPresenceChange`."""

    __slots__ = (
        "accept_current_queue_calls",
        "member",
    )
    __fields__ = __slots__
    __converted__ = {
        "member": "member",
    }
    accept_current_queue_calls: bool | None
    member: CallQueueMemberPresenceChangeMember | None

    def __init__(
        self,
        *,
        accept_current_queue_calls: bool | None = None,
        member: CallQueueMemberPresenceChangeMember | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accept_current_queue_calls
        if v is not None:
            d["acceptCurrentQueueCalls"] = v
        v = self.member
        if v is not None:
            d["member"] = v.to_dict() if typeof(v) is CallQueueMemberPresenceChangeMember else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueMemberPresenceChange(d: dict[str, Any]) -> CallQueueMemberPresenceChange:
    """Decode a `CallQueueMemberPresenceChange`; what does not fit is passed on."""
    self = new(CallQueueMemberPresenceChange)
    get: Getter = d.get
    self.accept_current_queue_calls = get("acceptCurrentQueueCalls")
    v = get("member")
    self.member = decode_CallQueueMemberPresenceChangeMember(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CallQueueMemberPresenceChangeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallQueueMemberPresenceChangeKeys}
    )
    return self


CallQueueMemberPresenceChange.__decode__ = decode_CallQueueMemberPresenceChange
CallQueueMemberPresenceChangeKeys = frozenset(
    (
        "acceptCurrentQueueCalls",
        "member",
    )
)


class CallQueueMemberPresenceChangeMember(Model):
    """The object `CallQueueMemberPresenceChangeMember`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str | None

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


def decode_CallQueueMemberPresenceChangeMember(d: dict[str, Any]) -> CallQueueMemberPresenceChangeMember:
    """Decode a `CallQueueMemberPresenceChangeMember`; what does not fit is passed on."""
    self = new(CallQueueMemberPresenceChangeMember)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if CallQueueMemberPresenceChangeMemberKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallQueueMemberPresenceChangeMemberKeys}
    )
    return self


CallQueueMemberPresenceChangeMember.__decode__ = decode_CallQueueMemberPresenceChangeMember
CallQueueMemberPresenceChangeMemberKeys = frozenset(("id",))


class CallQueuePresenceEvent(Model):
    """Notification: an agent switched a queue on or off."""

    __slots__ = (
        "body",
        "event",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: CallQueuePresenceEventBody | None
    """What happened."""
    event: str | None
    """Event address that fired, written out in full."""
    subscription_id: str | None
    """Subscription that it was sent for."""
    timestamp: datetime.datetime | None
    """When the notification was sent."""
    uuid: str | None
    """Id of this notification; the same one can arrive twice, so drop repeats."""

    def __init__(
        self,
        *,
        body: CallQueuePresenceEventBody | None = None,
        event: str | None = None,
        subscription_id: str | None = None,
        timestamp: datetime.datetime | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is CallQueuePresenceEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = from_datetime(v)
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueuePresenceEvent(d: dict[str, Any]) -> CallQueuePresenceEvent:
    """Decode a `CallQueuePresenceEvent`; what does not fit is passed on."""
    self = new(CallQueuePresenceEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_CallQueuePresenceEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.subscription_id = get("subscriptionId")
    v = get("timestamp")
    self.timestamp = to_datetime(v) if typeof(v) is str else v
    self.uuid = get("uuid")
    self.__extras__ = (
        None
        if CallQueuePresenceEventKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallQueuePresenceEventKeys}
    )
    return self


CallQueuePresenceEvent.__decode__ = decode_CallQueuePresenceEvent
CallQueuePresenceEventKeys = frozenset(
    (
        "body",
        "event",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class CallQueuePresenceEventBody(Model):
    """Whether an agent takes calls of a queue."""

    __slots__ = (
        "accept_calls",
        "call_queue_id",
        "extension_id",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    accept_calls: bool | None
    """`True` if the agent takes calls of this queue now."""
    call_queue_id: str | None
    """Id of the queue's extension."""
    extension_id: str | None
    """Id of the agent's extension."""
    records: list[CallQueueMemberPresenceChange] | None
    """Members of the queue whose presence changed."""

    def __init__(
        self,
        *,
        accept_calls: bool | None = None,
        call_queue_id: str | None = None,
        extension_id: str | None = None,
        records: list[CallQueueMemberPresenceChange] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accept_calls
        if v is not None:
            d["acceptCalls"] = v
        v = self.call_queue_id
        if v is not None:
            d["callQueueId"] = v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CallQueueMemberPresenceChange else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueuePresenceEventBody(d: dict[str, Any]) -> CallQueuePresenceEventBody:
    """Decode a `CallQueuePresenceEventBody`; what does not fit is passed on."""
    self = new(CallQueuePresenceEventBody)
    get: Getter = d.get
    self.accept_calls = get("acceptCalls")
    self.call_queue_id = get("callQueueId")
    self.extension_id = get("extensionId")
    v = get("records")
    self.records = (
        [decode_CallQueueMemberPresenceChange(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if CallQueuePresenceEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallQueuePresenceEventBodyKeys}
    )
    return self


CallQueuePresenceEventBody.__decode__ = decode_CallQueuePresenceEventBody
CallQueuePresenceEventBodyKeys = frozenset(
    (
        "acceptCalls",
        "callQueueId",
        "extensionId",
        "records",
    )
)


class DetailedExtensionPresenceEvent(Model):
    """Notification: presence or live calls of an extension changed."""

    __slots__ = (
        "body",
        "event",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: DetailedExtensionPresenceEventBody | None
    """What happened."""
    event: str | None
    """Event address that fired, written out in full."""
    subscription_id: str | None
    """Subscription that it was sent for."""
    timestamp: datetime.datetime | None
    """When the notification was sent."""
    uuid: str | None
    """Id of this notification; the same one can arrive twice, so drop repeats."""

    def __init__(
        self,
        *,
        body: DetailedExtensionPresenceEventBody | None = None,
        event: str | None = None,
        subscription_id: str | None = None,
        timestamp: datetime.datetime | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is DetailedExtensionPresenceEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = from_datetime(v)
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DetailedExtensionPresenceEvent(d: dict[str, Any]) -> DetailedExtensionPresenceEvent:
    """Decode a `DetailedExtensionPresenceEvent`; what does not fit is passed on."""
    self = new(DetailedExtensionPresenceEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_DetailedExtensionPresenceEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.subscription_id = get("subscriptionId")
    v = get("timestamp")
    self.timestamp = to_datetime(v) if typeof(v) is str else v
    self.uuid = get("uuid")
    self.__extras__ = (
        None
        if DetailedExtensionPresenceEventKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DetailedExtensionPresenceEventKeys}
    )
    return self


DetailedExtensionPresenceEvent.__decode__ = decode_DetailedExtensionPresenceEvent
DetailedExtensionPresenceEventKeys = frozenset(
    (
        "body",
        "event",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class DetailedExtensionPresenceEventBody(Model):
    """Presence and live calls of an extension after a change."""

    __slots__ = (
        "accept_call_queue_calls",
        "active_calls",
        "allow_see_my_presence",
        "appearances",
        "dnd_status",
        "dnd_status_personal",
        "extension_id",
        "meeting_status",
        "owner_id",
        "pick_up_calls_on_hold",
        "presence_status",
        "ring_on_monitored_call",
        "sequence",
        "telephony_status",
        "total_active_calls",
        "user_status",
    )
    __fields__ = __slots__
    __converted__ = {
        "active_calls": "activeCalls",
        "appearances": "appearances",
        "dnd_status": "dndStatus",
        "dnd_status_personal": "dndStatusPersonal",
        "meeting_status": "meetingStatus",
        "presence_status": "presenceStatus",
        "telephony_status": "telephonyStatus",
        "user_status": "userStatus",
    }
    accept_call_queue_calls: bool | None
    """Whether queue calls may ring, on accounts with the newer call handling."""
    active_calls: list[ActiveCallInfoWithoutSIP] | None
    """Live calls, 7 at most; compare with `total_active_calls`."""
    allow_see_my_presence: bool | None
    """`True` if colleagues may see this presence."""
    appearances: AppearancesInfo | None
    """Shared lines in use; delegated lines groups only."""
    dnd_status: DetailedExtensionPresenceEventBodyDndStatus | None
    """Which calls may ring: all, none, only queue calls or none from queues."""
    dnd_status_personal: DndStatusPersonal | None
    """Do-not-disturb of users on accounts with the newer call handling."""
    extension_id: str | None
    """Id of the extension whose presence changed."""
    meeting_status: DetailedExtensionPresenceEventBodyMeetingStatus | None
    """`Connected` while the user is in a video meeting."""
    owner_id: str | None
    """Id of the extension that owns the subscription."""
    pick_up_calls_on_hold: bool | None
    """`True` if the user may take over held calls of watched colleagues."""
    presence_status: DetailedExtensionPresenceEventBodyPresenceStatus | None
    """The one status that colleagues see, summed up from all sources."""
    ring_on_monitored_call: bool | None
    """`True` if the phone rings along when a watched colleague's does."""
    sequence: int | None
    """Grows with every change; ignore a notification with a smaller one."""
    telephony_status: DetailedExtensionPresenceEventBodyTelephonyStatus | None
    """State of the phone: `NoCall`, `Ringing`, `CallConnected` and so on."""
    total_active_calls: int | None
    """How many live calls there really are."""
    user_status: DetailedExtensionPresenceEventBodyUserStatus | None
    """What the user has chosen: `Available`, `Busy` or `Offline` (shown as invisible)."""

    def __init__(
        self,
        *,
        accept_call_queue_calls: bool | None = None,
        active_calls: list[ActiveCallInfoWithoutSIP] | None = None,
        allow_see_my_presence: bool | None = None,
        appearances: AppearancesInfo | None = None,
        dnd_status: DetailedExtensionPresenceEventBodyDndStatus
        | Literal[
            "TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"
        ]
        | None = None,
        dnd_status_personal: DndStatusPersonal
        | Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "Unknown"]
        | None = None,
        extension_id: str | None = None,
        meeting_status: DetailedExtensionPresenceEventBodyMeetingStatus
        | Literal["Connected", "Disconnected"]
        | None = None,
        owner_id: str | None = None,
        pick_up_calls_on_hold: bool | None = None,
        presence_status: DetailedExtensionPresenceEventBodyPresenceStatus
        | Literal["Offline", "Busy", "Available"]
        | None = None,
        ring_on_monitored_call: bool | None = None,
        sequence: int | None = None,
        telephony_status: DetailedExtensionPresenceEventBodyTelephonyStatus
        | Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"]
        | None = None,
        total_active_calls: int | None = None,
        user_status: DetailedExtensionPresenceEventBodyUserStatus
        | Literal["Offline", "Busy", "Available"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accept_call_queue_calls
        if v is not None:
            d["acceptCallQueueCalls"] = v
        v = self.active_calls
        if v is not None:
            d["activeCalls"] = (
                [i0.to_dict() if typeof(i0) is ActiveCallInfoWithoutSIP else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.allow_see_my_presence
        if v is not None:
            d["allowSeeMyPresence"] = v
        v = self.appearances
        if v is not None:
            d["appearances"] = v.to_dict() if typeof(v) is AppearancesInfo else encode(v)
        v = self.dnd_status
        if v is not None:
            d["dndStatus"] = v.wire if typeof(v) is DetailedExtensionPresenceEventBodyDndStatus else v
        v = self.dnd_status_personal
        if v is not None:
            d["dndStatusPersonal"] = v.wire if typeof(v) is DndStatusPersonal else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.meeting_status
        if v is not None:
            d["meetingStatus"] = v.wire if typeof(v) is DetailedExtensionPresenceEventBodyMeetingStatus else v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.pick_up_calls_on_hold
        if v is not None:
            d["pickUpCallsOnHold"] = v
        v = self.presence_status
        if v is not None:
            d["presenceStatus"] = v.wire if typeof(v) is DetailedExtensionPresenceEventBodyPresenceStatus else v
        v = self.ring_on_monitored_call
        if v is not None:
            d["ringOnMonitoredCall"] = v
        v = self.sequence
        if v is not None:
            d["sequence"] = v
        v = self.telephony_status
        if v is not None:
            d["telephonyStatus"] = v.wire if typeof(v) is DetailedExtensionPresenceEventBodyTelephonyStatus else v
        v = self.total_active_calls
        if v is not None:
            d["totalActiveCalls"] = v
        v = self.user_status
        if v is not None:
            d["userStatus"] = v.wire if typeof(v) is DetailedExtensionPresenceEventBodyUserStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DetailedExtensionPresenceEventBody(d: dict[str, Any]) -> DetailedExtensionPresenceEventBody:
    """Decode a `DetailedExtensionPresenceEventBody`; what does not fit is passed on."""
    self = new(DetailedExtensionPresenceEventBody)
    get: Getter = d.get
    self.accept_call_queue_calls = get("acceptCallQueueCalls")
    v = get("activeCalls")
    self.active_calls = (
        [decode_ActiveCallInfoWithoutSIP(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.allow_see_my_presence = get("allowSeeMyPresence")
    v = get("appearances")
    self.appearances = decode_AppearancesInfo(v) if typeof(v) is dict else v
    v = get("dndStatus")
    self.dnd_status = DetailedExtensionPresenceEventBodyDndStatusTable[v] if typeof(v) is str else v
    v = get("dndStatusPersonal")
    self.dnd_status_personal = DndStatusPersonalTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    v = get("meetingStatus")
    self.meeting_status = DetailedExtensionPresenceEventBodyMeetingStatusTable[v] if typeof(v) is str else v
    self.owner_id = get("ownerId")
    self.pick_up_calls_on_hold = get("pickUpCallsOnHold")
    v = get("presenceStatus")
    self.presence_status = DetailedExtensionPresenceEventBodyPresenceStatusTable[v] if typeof(v) is str else v
    self.ring_on_monitored_call = get("ringOnMonitoredCall")
    self.sequence = get("sequence")
    v = get("telephonyStatus")
    self.telephony_status = DetailedExtensionPresenceEventBodyTelephonyStatusTable[v] if typeof(v) is str else v
    self.total_active_calls = get("totalActiveCalls")
    v = get("userStatus")
    self.user_status = DetailedExtensionPresenceEventBodyUserStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if DetailedExtensionPresenceEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DetailedExtensionPresenceEventBodyKeys}
    )
    return self


DetailedExtensionPresenceEventBody.__decode__ = decode_DetailedExtensionPresenceEventBody
DetailedExtensionPresenceEventBodyKeys = frozenset(
    (
        "acceptCallQueueCalls",
        "activeCalls",
        "allowSeeMyPresence",
        "appearances",
        "dndStatus",
        "dndStatusPersonal",
        "extensionId",
        "meetingStatus",
        "ownerId",
        "pickUpCallsOnHold",
        "presenceStatus",
        "ringOnMonitoredCall",
        "sequence",
        "telephonyStatus",
        "totalActiveCalls",
        "userStatus",
    )
)


class DetailedExtensionPresenceWithSIPEvent(Model):
    """Notification: presence or live calls changed, with SIP data."""

    __slots__ = (
        "body",
        "event",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: DetailedExtensionPresenceWithSIPEventBody | None
    """What happened."""
    event: str | None
    """Event address that fired, written out in full."""
    subscription_id: str | None
    """Subscription that it was sent for."""
    timestamp: datetime.datetime | None
    """When the notification was sent."""
    uuid: str | None
    """Id of this notification; the same one can arrive twice, so drop repeats."""

    def __init__(
        self,
        *,
        body: DetailedExtensionPresenceWithSIPEventBody | None = None,
        event: str | None = None,
        subscription_id: str | None = None,
        timestamp: datetime.datetime | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is DetailedExtensionPresenceWithSIPEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = from_datetime(v)
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DetailedExtensionPresenceWithSIPEvent(d: dict[str, Any]) -> DetailedExtensionPresenceWithSIPEvent:
    """Decode a `DetailedExtensionPresenceWithSIPEvent`; what does not fit is passed on."""
    self = new(DetailedExtensionPresenceWithSIPEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_DetailedExtensionPresenceWithSIPEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.subscription_id = get("subscriptionId")
    v = get("timestamp")
    self.timestamp = to_datetime(v) if typeof(v) is str else v
    self.uuid = get("uuid")
    self.__extras__ = (
        None
        if DetailedExtensionPresenceWithSIPEventKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DetailedExtensionPresenceWithSIPEventKeys}
    )
    return self


DetailedExtensionPresenceWithSIPEvent.__decode__ = decode_DetailedExtensionPresenceWithSIPEvent
DetailedExtensionPresenceWithSIPEventKeys = frozenset(
    (
        "body",
        "event",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class DetailedExtensionPresenceWithSIPEventBody(Model):
    """Presence and live calls after a change, with SIP data."""

    __slots__ = (
        "accept_call_queue_calls",
        "active_calls",
        "allow_see_my_presence",
        "appearances",
        "dnd_status",
        "dnd_status_personal",
        "extension_id",
        "meeting_status",
        "owner_id",
        "pick_up_calls_on_hold",
        "presence_status",
        "ring_on_monitored_call",
        "sequence",
        "telephony_status",
        "total_active_calls",
        "user_status",
    )
    __fields__ = __slots__
    __converted__ = {
        "active_calls": "activeCalls",
        "appearances": "appearances",
        "dnd_status": "dndStatus",
        "dnd_status_personal": "dndStatusPersonal",
        "meeting_status": "meetingStatus",
        "presence_status": "presenceStatus",
        "telephony_status": "telephonyStatus",
        "user_status": "userStatus",
    }
    accept_call_queue_calls: bool | None
    """Whether queue calls may ring, on accounts with the newer call handling."""
    active_calls: list[ActiveCallInfo] | None
    """Live calls, 7 at most; compare with `total_active_calls`."""
    allow_see_my_presence: bool | None
    """`True` if colleagues may see this presence."""
    appearances: AppearancesInfo | None
    """Shared lines in use; delegated lines groups only."""
    dnd_status: DetailedExtensionPresenceWithSIPEventBodyDndStatus | None
    """Which calls may ring: all, none, only queue calls or none from queues."""
    dnd_status_personal: DndStatusPersonal | None
    """Do-not-disturb of users on accounts with the newer call handling."""
    extension_id: str | None
    """Id of the extension whose presence changed."""
    meeting_status: DetailedExtensionPresenceWithSIPEventBodyMeetingStatus | None
    """`Connected` while the user is in a video meeting."""
    owner_id: str | None
    """Id of the extension that owns the subscription."""
    pick_up_calls_on_hold: bool | None
    """`True` if the user may take over held calls of watched colleagues."""
    presence_status: DetailedExtensionPresenceWithSIPEventBodyPresenceStatus | None
    """The one status that colleagues see, summed up from all sources."""
    ring_on_monitored_call: bool | None
    """`True` if the phone rings along when a watched colleague's does."""
    sequence: int | None
    """Grows with every change; ignore a notification with a smaller one."""
    telephony_status: DetailedExtensionPresenceWithSIPEventBodyTelephonyStatus | None
    """State of the phone: `NoCall`, `Ringing`, `CallConnected` and so on."""
    total_active_calls: int | None
    """How many live calls there really are."""
    user_status: DetailedExtensionPresenceWithSIPEventBodyUserStatus | None
    """What the user has chosen: `Available`, `Busy` or `Offline` (shown as invisible)."""

    def __init__(
        self,
        *,
        accept_call_queue_calls: bool | None = None,
        active_calls: list[ActiveCallInfo] | None = None,
        allow_see_my_presence: bool | None = None,
        appearances: AppearancesInfo | None = None,
        dnd_status: DetailedExtensionPresenceWithSIPEventBodyDndStatus
        | Literal[
            "TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"
        ]
        | None = None,
        dnd_status_personal: DndStatusPersonal
        | Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "Unknown"]
        | None = None,
        extension_id: str | None = None,
        meeting_status: DetailedExtensionPresenceWithSIPEventBodyMeetingStatus
        | Literal["Connected", "Disconnected"]
        | None = None,
        owner_id: str | None = None,
        pick_up_calls_on_hold: bool | None = None,
        presence_status: DetailedExtensionPresenceWithSIPEventBodyPresenceStatus
        | Literal["Offline", "Busy", "Available"]
        | None = None,
        ring_on_monitored_call: bool | None = None,
        sequence: int | None = None,
        telephony_status: DetailedExtensionPresenceWithSIPEventBodyTelephonyStatus
        | Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"]
        | None = None,
        total_active_calls: int | None = None,
        user_status: DetailedExtensionPresenceWithSIPEventBodyUserStatus
        | Literal["Offline", "Busy", "Available"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accept_call_queue_calls
        if v is not None:
            d["acceptCallQueueCalls"] = v
        v = self.active_calls
        if v is not None:
            d["activeCalls"] = (
                [i0.to_dict() if typeof(i0) is ActiveCallInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.allow_see_my_presence
        if v is not None:
            d["allowSeeMyPresence"] = v
        v = self.appearances
        if v is not None:
            d["appearances"] = v.to_dict() if typeof(v) is AppearancesInfo else encode(v)
        v = self.dnd_status
        if v is not None:
            d["dndStatus"] = v.wire if typeof(v) is DetailedExtensionPresenceWithSIPEventBodyDndStatus else v
        v = self.dnd_status_personal
        if v is not None:
            d["dndStatusPersonal"] = v.wire if typeof(v) is DndStatusPersonal else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.meeting_status
        if v is not None:
            d["meetingStatus"] = v.wire if typeof(v) is DetailedExtensionPresenceWithSIPEventBodyMeetingStatus else v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.pick_up_calls_on_hold
        if v is not None:
            d["pickUpCallsOnHold"] = v
        v = self.presence_status
        if v is not None:
            d["presenceStatus"] = v.wire if typeof(v) is DetailedExtensionPresenceWithSIPEventBodyPresenceStatus else v
        v = self.ring_on_monitored_call
        if v is not None:
            d["ringOnMonitoredCall"] = v
        v = self.sequence
        if v is not None:
            d["sequence"] = v
        v = self.telephony_status
        if v is not None:
            d["telephonyStatus"] = (
                v.wire if typeof(v) is DetailedExtensionPresenceWithSIPEventBodyTelephonyStatus else v
            )
        v = self.total_active_calls
        if v is not None:
            d["totalActiveCalls"] = v
        v = self.user_status
        if v is not None:
            d["userStatus"] = v.wire if typeof(v) is DetailedExtensionPresenceWithSIPEventBodyUserStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DetailedExtensionPresenceWithSIPEventBody(d: dict[str, Any]) -> DetailedExtensionPresenceWithSIPEventBody:
    """Decode a `DetailedExtensionPresenceWithSIPEventBody`; what does not fit is passed on."""
    self = new(DetailedExtensionPresenceWithSIPEventBody)
    get: Getter = d.get
    self.accept_call_queue_calls = get("acceptCallQueueCalls")
    v = get("activeCalls")
    self.active_calls = (
        [decode_ActiveCallInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.allow_see_my_presence = get("allowSeeMyPresence")
    v = get("appearances")
    self.appearances = decode_AppearancesInfo(v) if typeof(v) is dict else v
    v = get("dndStatus")
    self.dnd_status = DetailedExtensionPresenceWithSIPEventBodyDndStatusTable[v] if typeof(v) is str else v
    v = get("dndStatusPersonal")
    self.dnd_status_personal = DndStatusPersonalTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    v = get("meetingStatus")
    self.meeting_status = DetailedExtensionPresenceWithSIPEventBodyMeetingStatusTable[v] if typeof(v) is str else v
    self.owner_id = get("ownerId")
    self.pick_up_calls_on_hold = get("pickUpCallsOnHold")
    v = get("presenceStatus")
    self.presence_status = DetailedExtensionPresenceWithSIPEventBodyPresenceStatusTable[v] if typeof(v) is str else v
    self.ring_on_monitored_call = get("ringOnMonitoredCall")
    self.sequence = get("sequence")
    v = get("telephonyStatus")
    self.telephony_status = DetailedExtensionPresenceWithSIPEventBodyTelephonyStatusTable[v] if typeof(v) is str else v
    self.total_active_calls = get("totalActiveCalls")
    v = get("userStatus")
    self.user_status = DetailedExtensionPresenceWithSIPEventBodyUserStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if DetailedExtensionPresenceWithSIPEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DetailedExtensionPresenceWithSIPEventBodyKeys}
    )
    return self


DetailedExtensionPresenceWithSIPEventBody.__decode__ = decode_DetailedExtensionPresenceWithSIPEventBody
DetailedExtensionPresenceWithSIPEventBodyKeys = frozenset(
    (
        "acceptCallQueueCalls",
        "activeCalls",
        "allowSeeMyPresence",
        "appearances",
        "dndStatus",
        "dndStatusPersonal",
        "extensionId",
        "meetingStatus",
        "ownerId",
        "pickUpCallsOnHold",
        "presenceStatus",
        "ringOnMonitoredCall",
        "sequence",
        "telephonyStatus",
        "totalActiveCalls",
        "userStatus",
    )
)


class ExtensionChange(Model):
    """The object `ExtensionChange`."""

    __slots__ = (
        "event_type",
        "extension_id",
        "hints",
    )
    __fields__ = __slots__
    __converted__ = {
        "event_type": "eventType",
    }
    event_type: ExtensionChangeEventType | None
    extension_id: str | None
    hints: list[str] | None

    def __init__(
        self,
        *,
        event_type: ExtensionChangeEventType | Literal["Create", "Update", "Delete"] | None = None,
        extension_id: str | None = None,
        hints: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.event_type
        if v is not None:
            d["eventType"] = v.wire if typeof(v) is ExtensionChangeEventType else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.hints
        if v is not None:
            d["hints"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionChange(d: dict[str, Any]) -> ExtensionChange:
    """Decode a `ExtensionChange`; what does not fit is passed on."""
    self = new(ExtensionChange)
    get: Getter = d.get
    v = get("eventType")
    self.event_type = ExtensionChangeEventTypeTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    self.hints = get("hints")
    self.__extras__ = (
        None if ExtensionChangeKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionChangeKeys}
    )
    return self


ExtensionChange.__decode__ = decode_ExtensionChange
ExtensionChangeKeys = frozenset(
    (
        "eventType",
        "extensionId",
        "hints",
    )
)


class ExtensionFavoritesEvent(Model):
    """The object `ExtensionFavoritesEvent`."""

    __slots__ = (
        "body",
        "event",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: ExtensionFavoritesEventBody | None
    event: str | None
    subscription_id: str | None
    timestamp: datetime.datetime | None
    uuid: str | None

    def __init__(
        self,
        *,
        body: ExtensionFavoritesEventBody | None = None,
        event: str | None = None,
        subscription_id: str | None = None,
        timestamp: datetime.datetime | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is ExtensionFavoritesEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = from_datetime(v)
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionFavoritesEvent(d: dict[str, Any]) -> ExtensionFavoritesEvent:
    """Decode a `ExtensionFavoritesEvent`; what does not fit is passed on."""
    self = new(ExtensionFavoritesEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_ExtensionFavoritesEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.subscription_id = get("subscriptionId")
    v = get("timestamp")
    self.timestamp = to_datetime(v) if typeof(v) is str else v
    self.uuid = get("uuid")
    self.__extras__ = (
        None
        if ExtensionFavoritesEventKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionFavoritesEventKeys}
    )
    return self


ExtensionFavoritesEvent.__decode__ = decode_ExtensionFavoritesEvent
ExtensionFavoritesEventKeys = frozenset(
    (
        "body",
        "event",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class ExtensionFavoritesEventBody(Model):
    """The object `ExtensionFavoritesEventBody`."""

    __slots__ = (
        "extension_id",
        "owner_id",
    )
    __fields__ = __slots__
    extension_id: str | None
    owner_id: str | None

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        owner_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionFavoritesEventBody(d: dict[str, Any]) -> ExtensionFavoritesEventBody:
    """Decode a `ExtensionFavoritesEventBody`; what does not fit is passed on."""
    self = new(ExtensionFavoritesEventBody)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.owner_id = get("ownerId")
    self.__extras__ = (
        None
        if ExtensionFavoritesEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionFavoritesEventBodyKeys}
    )
    return self


ExtensionFavoritesEventBody.__decode__ = decode_ExtensionFavoritesEventBody
ExtensionFavoritesEventBodyKeys = frozenset(
    (
        "extensionId",
        "ownerId",
    )
)


class ExtensionGrantListEvent(Model):
    """The object `ExtensionGrantListEvent`."""

    __slots__ = (
        "body",
        "event",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: ExtensionGrantListEventBody | None
    event: str | None
    subscription_id: str | None
    timestamp: str | None
    uuid: str | None

    def __init__(
        self,
        *,
        body: ExtensionGrantListEventBody | None = None,
        event: str | None = None,
        subscription_id: str | None = None,
        timestamp: str | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is ExtensionGrantListEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = v
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionGrantListEvent(d: dict[str, Any]) -> ExtensionGrantListEvent:
    """Decode a `ExtensionGrantListEvent`; what does not fit is passed on."""
    self = new(ExtensionGrantListEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_ExtensionGrantListEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.subscription_id = get("subscriptionId")
    self.timestamp = get("timestamp")
    self.uuid = get("uuid")
    self.__extras__ = (
        None
        if ExtensionGrantListEventKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionGrantListEventKeys}
    )
    return self


ExtensionGrantListEvent.__decode__ = decode_ExtensionGrantListEvent
ExtensionGrantListEventKeys = frozenset(
    (
        "body",
        "event",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class ExtensionGrantListEventBody(Model):
    """The object `ExtensionGrantListEventBody`."""

    __slots__ = (
        "extension_id",
        "owner_id",
    )
    __fields__ = __slots__
    extension_id: str | None
    owner_id: str | None

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        owner_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionGrantListEventBody(d: dict[str, Any]) -> ExtensionGrantListEventBody:
    """Decode a `ExtensionGrantListEventBody`; what does not fit is passed on."""
    self = new(ExtensionGrantListEventBody)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.owner_id = get("ownerId")
    self.__extras__ = (
        None
        if ExtensionGrantListEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionGrantListEventBodyKeys}
    )
    return self


ExtensionGrantListEventBody.__decode__ = decode_ExtensionGrantListEventBody
ExtensionGrantListEventBodyKeys = frozenset(
    (
        "extensionId",
        "ownerId",
    )
)


class ExtensionInfoEvent(Model):
    """Notification: settings of an extension changed."""

    __slots__ = (
        "body",
        "event",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: ExtensionInfoEventBody | None
    """What happened."""
    event: str | None
    """Event address that fired, written out in full."""
    subscription_id: str | None
    """Subscription that it was sent for."""
    timestamp: str | None
    """When the notification was sent."""
    uuid: str | None
    """Id of this notification; the same one can arrive twice, so drop repeats."""

    def __init__(
        self,
        *,
        body: ExtensionInfoEventBody | None = None,
        event: str | None = None,
        subscription_id: str | None = None,
        timestamp: str | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is ExtensionInfoEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = v
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionInfoEvent(d: dict[str, Any]) -> ExtensionInfoEvent:
    """Decode a `ExtensionInfoEvent`; what does not fit is passed on."""
    self = new(ExtensionInfoEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_ExtensionInfoEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.subscription_id = get("subscriptionId")
    self.timestamp = get("timestamp")
    self.uuid = get("uuid")
    self.__extras__ = (
        None if ExtensionInfoEventKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionInfoEventKeys}
    )
    return self


ExtensionInfoEvent.__decode__ = decode_ExtensionInfoEvent
ExtensionInfoEventKeys = frozenset(
    (
        "body",
        "event",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class ExtensionInfoEventBody(Model):
    """Which settings of an extension changed; read them anew."""

    __slots__ = (
        "event_type",
        "extension_id",
        "hints",
        "owner_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "event_type": "eventType",
        "hints": "hints",
    }
    event_type: ExtensionInfoEventBodyEventType | None
    """`Update` or `Delete`."""
    extension_id: str | None
    """Id of the extension."""
    hints: list[ExtensionInfoEventBodyHintsItem] | None
    """Which parts to read anew; only with updates."""
    owner_id: str | None
    """Id of the extension that owns the subscription."""

    def __init__(
        self,
        *,
        event_type: ExtensionInfoEventBodyEventType | Literal["Update", "Delete"] | None = None,
        extension_id: str | None = None,
        hints: Sequence[
            ExtensionInfoEventBodyHintsItem
            | Literal[
                "AccountSettings",
                "AccountStatus",
                "AnsweringRules",
                "CompanyNumbers",
                "DialingPlan",
                "ExtensionInfo",
                "Features",
                "Limits",
                "Permissions",
                "ProfileImage",
                "VideoConfiguration",
            ]
        ]
        | None = None,
        owner_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.event_type
        if v is not None:
            d["eventType"] = v.wire if typeof(v) is ExtensionInfoEventBodyEventType else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.hints
        if v is not None:
            d["hints"] = (
                [i0.wire if typeof(i0) is ExtensionInfoEventBodyHintsItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionInfoEventBody(d: dict[str, Any]) -> ExtensionInfoEventBody:
    """Decode a `ExtensionInfoEventBody`; what does not fit is passed on."""
    self = new(ExtensionInfoEventBody)
    get: Getter = d.get
    v = get("eventType")
    self.event_type = ExtensionInfoEventBodyEventTypeTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    v = get("hints")
    self.hints = (
        [ExtensionInfoEventBodyHintsItemTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    self.owner_id = get("ownerId")
    self.__extras__ = (
        None
        if ExtensionInfoEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionInfoEventBodyKeys}
    )
    return self


ExtensionInfoEventBody.__decode__ = decode_ExtensionInfoEventBody
ExtensionInfoEventBodyKeys = frozenset(
    (
        "eventType",
        "extensionId",
        "hints",
        "ownerId",
    )
)


class ExtensionListEvent(Model):
    """Notification: an extension was added, changed or deleted."""

    __slots__ = (
        "body",
        "event",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: ExtensionListEventBody | None
    """What happened."""
    event: str | None
    """Event address that fired, written out in full."""
    subscription_id: str | None
    """Subscription that it was sent for."""
    timestamp: str | None
    """When the notification was sent."""
    uuid: str | None
    """Id of this notification; the same one can arrive twice, so drop repeats."""

    def __init__(
        self,
        *,
        body: ExtensionListEventBody | None = None,
        event: str | None = None,
        subscription_id: str | None = None,
        timestamp: str | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is ExtensionListEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = v
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionListEvent(d: dict[str, Any]) -> ExtensionListEvent:
    """Decode a `ExtensionListEvent`; what does not fit is passed on."""
    self = new(ExtensionListEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_ExtensionListEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.subscription_id = get("subscriptionId")
    self.timestamp = get("timestamp")
    self.uuid = get("uuid")
    self.__extras__ = (
        None if ExtensionListEventKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionListEventKeys}
    )
    return self


ExtensionListEvent.__decode__ = decode_ExtensionListEvent
ExtensionListEventKeys = frozenset(
    (
        "body",
        "event",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class ExtensionListEventBody(Model):
    """Which extension of the account changed, and how."""

    __slots__ = (
        "event_type",
        "extension_id",
        "extensions",
        "hints",
        "owner_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "event_type": "eventType",
        "extensions": "extensions",
    }
    event_type: ExtensionListEventBodyEventType | None
    """`Create`, `Update` or `Delete`."""
    extension_id: str | None
    """Id of the extension."""
    extensions: list[ExtensionChange] | None
    """Changed extensions, in notifications about several."""
    hints: list[str] | None
    """Which parts to read again; only with updates."""
    owner_id: str | None
    """Id of the extension that owns the subscription."""

    def __init__(
        self,
        *,
        event_type: ExtensionListEventBodyEventType | Literal["Create", "Update", "Delete"] | None = None,
        extension_id: str | None = None,
        extensions: list[ExtensionChange] | None = None,
        hints: list[str] | None = None,
        owner_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.event_type
        if v is not None:
            d["eventType"] = v.wire if typeof(v) is ExtensionListEventBodyEventType else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.extensions
        if v is not None:
            d["extensions"] = (
                [i0.to_dict() if typeof(i0) is ExtensionChange else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.hints
        if v is not None:
            d["hints"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionListEventBody(d: dict[str, Any]) -> ExtensionListEventBody:
    """Decode a `ExtensionListEventBody`; what does not fit is passed on."""
    self = new(ExtensionListEventBody)
    get: Getter = d.get
    v = get("eventType")
    self.event_type = ExtensionListEventBodyEventTypeTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    v = get("extensions")
    self.extensions = [decode_ExtensionChange(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.hints = get("hints")
    self.owner_id = get("ownerId")
    self.__extras__ = (
        None
        if ExtensionListEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionListEventBodyKeys}
    )
    return self


ExtensionListEventBody.__decode__ = decode_ExtensionListEventBody
ExtensionListEventBodyKeys = frozenset(
    (
        "eventType",
        "extensionId",
        "extensions",
        "hints",
        "ownerId",
    )
)


class ExtensionPresenceEvent(Model):
    """Notification: the presence of an extension changed."""

    __slots__ = (
        "body",
        "event",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: ExtensionPresenceEventBody | None
    """What happened."""
    event: str | None
    """Event address that fired, written out in full."""
    subscription_id: str | None
    """Subscription that it was sent for."""
    timestamp: datetime.datetime | None
    """When the notification was sent."""
    uuid: str | None
    """Id of this notification; the same one can arrive twice, so drop repeats."""

    def __init__(
        self,
        *,
        body: ExtensionPresenceEventBody | None = None,
        event: str | None = None,
        subscription_id: str | None = None,
        timestamp: datetime.datetime | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is ExtensionPresenceEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = from_datetime(v)
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionPresenceEvent(d: dict[str, Any]) -> ExtensionPresenceEvent:
    """Decode a `ExtensionPresenceEvent`; what does not fit is passed on."""
    self = new(ExtensionPresenceEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_ExtensionPresenceEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.subscription_id = get("subscriptionId")
    v = get("timestamp")
    self.timestamp = to_datetime(v) if typeof(v) is str else v
    self.uuid = get("uuid")
    self.__extras__ = (
        None
        if ExtensionPresenceEventKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionPresenceEventKeys}
    )
    return self


ExtensionPresenceEvent.__decode__ = decode_ExtensionPresenceEvent
ExtensionPresenceEventKeys = frozenset(
    (
        "body",
        "event",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class ExtensionPresenceEventBody(Model):
    """Presence of an extension after a change."""

    __slots__ = (
        "accept_call_queue_calls",
        "aggregated_telephony_status",
        "allow_see_my_presence",
        "cx_telephony_status",
        "dnd_status",
        "dnd_status_personal",
        "extension_id",
        "owner_id",
        "pick_up_calls_on_hold",
        "presence_status",
        "ring_on_monitored_call",
        "sequence",
        "telephony_status",
        "user_status",
    )
    __fields__ = __slots__
    __converted__ = {
        "aggregated_telephony_status": "aggregatedTelephonyStatus",
        "cx_telephony_status": "cxTelephonyStatus",
        "dnd_status": "dndStatus",
        "dnd_status_personal": "dndStatusPersonal",
        "presence_status": "presenceStatus",
        "telephony_status": "telephonyStatus",
        "user_status": "userStatus",
    }
    accept_call_queue_calls: bool | None
    """Whether queue calls may ring, on accounts with the newer call handling."""
    aggregated_telephony_status: AggregatedTelephonyStatus | None
    """State of the phone over all sources, contact centre included."""
    allow_see_my_presence: bool | None
    """`True` if colleagues may see this presence."""
    cx_telephony_status: CxTelephonyStatus | None
    """State of the user's contact centre calls."""
    dnd_status: ExtensionPresenceEventBodyDndStatus | None
    """Which calls may ring: all, none, only queue calls or none from queues."""
    dnd_status_personal: DndStatusPersonal | None
    """Do-not-disturb of users on accounts with the newer call handling."""
    extension_id: str | None
    """Id of the extension whose presence changed."""
    owner_id: str | None
    """Id of the extension that owns the subscription."""
    pick_up_calls_on_hold: bool | None
    """`True` if the user may take over held calls of watched colleagues."""
    presence_status: ExtensionPresenceEventBodyPresenceStatus | None
    """The one status that colleagues see, summed up from all sources."""
    ring_on_monitored_call: bool | None
    """`True` if the phone rings along when a watched colleague's does."""
    sequence: int | None
    """Grows with every change; ignore a notification with a smaller one."""
    telephony_status: ExtensionPresenceEventBodyTelephonyStatus | None
    """State of the phone: `NoCall`, `Ringing`, `CallConnected` and so on."""
    user_status: ExtensionPresenceEventBodyUserStatus | None
    """What the user has chosen: `Available`, `Busy` or `Offline` (shown as invisible)."""

    def __init__(
        self,
        *,
        accept_call_queue_calls: bool | None = None,
        aggregated_telephony_status: AggregatedTelephonyStatus
        | Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"]
        | None = None,
        allow_see_my_presence: bool | None = None,
        cx_telephony_status: CxTelephonyStatus | Literal["NoCall", "CallConnected"] | None = None,
        dnd_status: ExtensionPresenceEventBodyDndStatus
        | Literal[
            "TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"
        ]
        | None = None,
        dnd_status_personal: DndStatusPersonal
        | Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "Unknown"]
        | None = None,
        extension_id: str | None = None,
        owner_id: str | None = None,
        pick_up_calls_on_hold: bool | None = None,
        presence_status: ExtensionPresenceEventBodyPresenceStatus
        | Literal["Offline", "Busy", "Available"]
        | None = None,
        ring_on_monitored_call: bool | None = None,
        sequence: int | None = None,
        telephony_status: ExtensionPresenceEventBodyTelephonyStatus
        | Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"]
        | None = None,
        user_status: ExtensionPresenceEventBodyUserStatus | Literal["Offline", "Busy", "Available"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accept_call_queue_calls
        if v is not None:
            d["acceptCallQueueCalls"] = v
        v = self.aggregated_telephony_status
        if v is not None:
            d["aggregatedTelephonyStatus"] = v.wire if typeof(v) is AggregatedTelephonyStatus else v
        v = self.allow_see_my_presence
        if v is not None:
            d["allowSeeMyPresence"] = v
        v = self.cx_telephony_status
        if v is not None:
            d["cxTelephonyStatus"] = v.wire if typeof(v) is CxTelephonyStatus else v
        v = self.dnd_status
        if v is not None:
            d["dndStatus"] = v.wire if typeof(v) is ExtensionPresenceEventBodyDndStatus else v
        v = self.dnd_status_personal
        if v is not None:
            d["dndStatusPersonal"] = v.wire if typeof(v) is DndStatusPersonal else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.pick_up_calls_on_hold
        if v is not None:
            d["pickUpCallsOnHold"] = v
        v = self.presence_status
        if v is not None:
            d["presenceStatus"] = v.wire if typeof(v) is ExtensionPresenceEventBodyPresenceStatus else v
        v = self.ring_on_monitored_call
        if v is not None:
            d["ringOnMonitoredCall"] = v
        v = self.sequence
        if v is not None:
            d["sequence"] = v
        v = self.telephony_status
        if v is not None:
            d["telephonyStatus"] = v.wire if typeof(v) is ExtensionPresenceEventBodyTelephonyStatus else v
        v = self.user_status
        if v is not None:
            d["userStatus"] = v.wire if typeof(v) is ExtensionPresenceEventBodyUserStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionPresenceEventBody(d: dict[str, Any]) -> ExtensionPresenceEventBody:
    """Decode a `ExtensionPresenceEventBody`; what does not fit is passed on."""
    self = new(ExtensionPresenceEventBody)
    get: Getter = d.get
    self.accept_call_queue_calls = get("acceptCallQueueCalls")
    v = get("aggregatedTelephonyStatus")
    self.aggregated_telephony_status = AggregatedTelephonyStatusTable[v] if typeof(v) is str else v
    self.allow_see_my_presence = get("allowSeeMyPresence")
    v = get("cxTelephonyStatus")
    self.cx_telephony_status = CxTelephonyStatusTable[v] if typeof(v) is str else v
    v = get("dndStatus")
    self.dnd_status = ExtensionPresenceEventBodyDndStatusTable[v] if typeof(v) is str else v
    v = get("dndStatusPersonal")
    self.dnd_status_personal = DndStatusPersonalTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    self.owner_id = get("ownerId")
    self.pick_up_calls_on_hold = get("pickUpCallsOnHold")
    v = get("presenceStatus")
    self.presence_status = ExtensionPresenceEventBodyPresenceStatusTable[v] if typeof(v) is str else v
    self.ring_on_monitored_call = get("ringOnMonitoredCall")
    self.sequence = get("sequence")
    v = get("telephonyStatus")
    self.telephony_status = ExtensionPresenceEventBodyTelephonyStatusTable[v] if typeof(v) is str else v
    v = get("userStatus")
    self.user_status = ExtensionPresenceEventBodyUserStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if ExtensionPresenceEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionPresenceEventBodyKeys}
    )
    return self


ExtensionPresenceEventBody.__decode__ = decode_ExtensionPresenceEventBody
ExtensionPresenceEventBodyKeys = frozenset(
    (
        "acceptCallQueueCalls",
        "aggregatedTelephonyStatus",
        "allowSeeMyPresence",
        "cxTelephonyStatus",
        "dndStatus",
        "dndStatusPersonal",
        "extensionId",
        "ownerId",
        "pickUpCallsOnHold",
        "presenceStatus",
        "ringOnMonitoredCall",
        "sequence",
        "telephonyStatus",
        "userStatus",
    )
)


class ExtensionTelephonySessionsEvent(Model):
    """Notification: a live call of an extension changed."""

    __slots__ = (
        "body",
        "event",
        "owner_id",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: TelephonySessionsEventBody | None
    """What happened."""
    event: str | None
    """Event address that fired, written out in full."""
    owner_id: str | None
    """Id of the extension that owns the subscription."""
    subscription_id: str | None
    """Subscription that it was sent for."""
    timestamp: str | None
    """When the notification was sent."""
    uuid: str | None
    """Id of this notification; the same one can arrive twice, so drop repeats."""

    def __init__(
        self,
        *,
        body: TelephonySessionsEventBody | None = None,
        event: str | None = None,
        owner_id: str | None = None,
        subscription_id: str | None = None,
        timestamp: str | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is TelephonySessionsEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = v
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionTelephonySessionsEvent(d: dict[str, Any]) -> ExtensionTelephonySessionsEvent:
    """Decode a `ExtensionTelephonySessionsEvent`; what does not fit is passed on."""
    self = new(ExtensionTelephonySessionsEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_TelephonySessionsEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.owner_id = get("ownerId")
    self.subscription_id = get("subscriptionId")
    self.timestamp = get("timestamp")
    self.uuid = get("uuid")
    self.__extras__ = (
        None
        if ExtensionTelephonySessionsEventKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionTelephonySessionsEventKeys}
    )
    return self


ExtensionTelephonySessionsEvent.__decode__ = decode_ExtensionTelephonySessionsEvent
ExtensionTelephonySessionsEventKeys = frozenset(
    (
        "body",
        "event",
        "ownerId",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class InboundMessageEvent(Model):
    """The object `InboundMessageEvent`."""

    __slots__ = (
        "aps",
        "conversation_id",
        "from_",
        "message_id",
        "owner_id",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "aps": "aps",
    }
    aps: NotificationInfo | None
    conversation_id: str | None
    from_: str | None
    message_id: str | None
    owner_id: str | None
    to: str | None

    def __init__(
        self,
        *,
        aps: NotificationInfo | None = None,
        conversation_id: str | None = None,
        from_: str | None = None,
        message_id: str | None = None,
        owner_id: str | None = None,
        to: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.aps
        if v is not None:
            d["aps"] = v.to_dict() if typeof(v) is NotificationInfo else encode(v)
        v = self.conversation_id
        if v is not None:
            d["conversationId"] = v
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.message_id
        if v is not None:
            d["messageId"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InboundMessageEvent(d: dict[str, Any]) -> InboundMessageEvent:
    """Decode a `InboundMessageEvent`; what does not fit is passed on."""
    self = new(InboundMessageEvent)
    get: Getter = d.get
    v = get("aps")
    self.aps = decode_NotificationInfo(v) if typeof(v) is dict else v
    self.conversation_id = get("conversationId")
    self.from_ = get("from")
    self.message_id = get("messageId")
    self.owner_id = get("ownerId")
    self.to = get("to")
    self.__extras__ = (
        None if InboundMessageEventKeys.issuperset(d) else {k: d[k] for k in d if k not in InboundMessageEventKeys}
    )
    return self


InboundMessageEvent.__decode__ = decode_InboundMessageEvent
InboundMessageEventKeys = frozenset(
    (
        "aps",
        "conversationId",
        "from",
        "messageId",
        "ownerId",
        "to",
    )
)


class IncomingCallEvent(Model):
    """The object `IncomingCallEvent`."""

    __slots__ = (
        "action",
        "aps",
        "event",
        "extension_id",
        "from_",
        "from_name",
        "owner_id",
        "pn_ttl",
        "rec_url",
        "server_id",
        "session_id",
        "sid",
        "srv_lvl",
        "srv_lvl_ext",
        "subscription_id",
        "timestamp",
        "to",
        "to_name",
        "to_url",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "aps": "aps",
    }
    action: str | None
    aps: APSInfo | None
    event: str | None
    extension_id: str | None
    from_: str | None
    from_name: str | None
    owner_id: str | None
    pn_ttl: int | None
    rec_url: str | None
    server_id: str | None
    session_id: str | None
    sid: str | None
    srv_lvl: str | None
    srv_lvl_ext: str | None
    subscription_id: str | None
    timestamp: datetime.datetime | None
    to: str | None
    to_name: str | None
    to_url: str | None
    uuid: str | None

    def __init__(
        self,
        *,
        action: str | None = None,
        aps: APSInfo | None = None,
        event: str | None = None,
        extension_id: str | None = None,
        from_: str | None = None,
        from_name: str | None = None,
        owner_id: str | None = None,
        pn_ttl: int | None = None,
        rec_url: str | None = None,
        server_id: str | None = None,
        session_id: str | None = None,
        sid: str | None = None,
        srv_lvl: str | None = None,
        srv_lvl_ext: str | None = None,
        subscription_id: str | None = None,
        timestamp: datetime.datetime | None = None,
        to: str | None = None,
        to_name: str | None = None,
        to_url: str | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.action
        if v is not None:
            d["action"] = v
        v = self.aps
        if v is not None:
            d["aps"] = v.to_dict() if typeof(v) is APSInfo else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.from_name
        if v is not None:
            d["fromName"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.pn_ttl
        if v is not None:
            d["pn_ttl"] = v
        v = self.rec_url
        if v is not None:
            d["recUrl"] = v
        v = self.server_id
        if v is not None:
            d["serverId"] = v
        v = self.session_id
        if v is not None:
            d["sessionId"] = v
        v = self.sid
        if v is not None:
            d["sid"] = v
        v = self.srv_lvl
        if v is not None:
            d["srvLvl"] = v
        v = self.srv_lvl_ext
        if v is not None:
            d["srvLvlExt"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = from_datetime(v)
        v = self.to
        if v is not None:
            d["to"] = v
        v = self.to_name
        if v is not None:
            d["toName"] = v
        v = self.to_url
        if v is not None:
            d["toUrl"] = v
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IncomingCallEvent(d: dict[str, Any]) -> IncomingCallEvent:
    """Decode a `IncomingCallEvent`; what does not fit is passed on."""
    self = new(IncomingCallEvent)
    get: Getter = d.get
    self.action = get("action")
    v = get("aps")
    self.aps = decode_APSInfo(v) if typeof(v) is dict else v
    self.event = get("event")
    self.extension_id = get("extensionId")
    self.from_ = get("from")
    self.from_name = get("fromName")
    self.owner_id = get("ownerId")
    self.pn_ttl = get("pn_ttl")
    self.rec_url = get("recUrl")
    self.server_id = get("serverId")
    self.session_id = get("sessionId")
    self.sid = get("sid")
    self.srv_lvl = get("srvLvl")
    self.srv_lvl_ext = get("srvLvlExt")
    self.subscription_id = get("subscriptionId")
    v = get("timestamp")
    self.timestamp = to_datetime(v) if typeof(v) is str else v
    self.to = get("to")
    self.to_name = get("toName")
    self.to_url = get("toUrl")
    self.uuid = get("uuid")
    self.__extras__ = (
        None if IncomingCallEventKeys.issuperset(d) else {k: d[k] for k in d if k not in IncomingCallEventKeys}
    )
    return self


IncomingCallEvent.__decode__ = decode_IncomingCallEvent
IncomingCallEventKeys = frozenset(
    (
        "action",
        "aps",
        "event",
        "extensionId",
        "from",
        "fromName",
        "ownerId",
        "pn_ttl",
        "recUrl",
        "serverId",
        "sessionId",
        "sid",
        "srvLvl",
        "srvLvlExt",
        "subscriptionId",
        "timestamp",
        "to",
        "toName",
        "toUrl",
        "uuid",
    )
)


class InstantMessageEvent(Model):
    """Notification: an SMS or pager text came in."""

    __slots__ = (
        "body",
        "event",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: InstantMessageEventBody | None
    """What happened."""
    event: str | None
    """Event address that fired, written out in full."""
    subscription_id: str | None
    """Subscription that it was sent for."""
    timestamp: str | None
    """When the notification was sent."""
    uuid: str | None
    """Id of this notification; the same one can arrive twice, so drop repeats."""

    def __init__(
        self,
        *,
        body: InstantMessageEventBody | None = None,
        event: str | None = None,
        subscription_id: str | None = None,
        timestamp: str | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is InstantMessageEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = v
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InstantMessageEvent(d: dict[str, Any]) -> InstantMessageEvent:
    """Decode a `InstantMessageEvent`; what does not fit is passed on."""
    self = new(InstantMessageEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_InstantMessageEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.subscription_id = get("subscriptionId")
    self.timestamp = get("timestamp")
    self.uuid = get("uuid")
    self.__extras__ = (
        None if InstantMessageEventKeys.issuperset(d) else {k: d[k] for k in d if k not in InstantMessageEventKeys}
    )
    return self


InstantMessageEvent.__decode__ = decode_InstantMessageEvent
InstantMessageEventKeys = frozenset(
    (
        "body",
        "event",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class InstantMessageEventBody(Model):
    """The SMS or pager text that came in."""

    __slots__ = (
        "attachments",
        "availability",
        "conversation",
        "conversation_id",
        "creation_time",
        "direction",
        "from_",
        "id",
        "last_modified_time",
        "message_status",
        "owner_id",
        "priority",
        "read_status",
        "subject",
        "to",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "attachments": "attachments",
        "availability": "availability",
        "conversation": "conversation",
        "direction": "direction",
        "from_": "from",
        "message_status": "messageStatus",
        "priority": "priority",
        "read_status": "readStatus",
        "to": "to",
    }
    attachments: list[NotificationAttachmentInfo] | None
    """Texts, sounds, pages or media of the message; each is downloaded on its own."""
    availability: MessageAvailabilityEnum | None
    """`Alive`, `Deleted` (can be restored) or `Purged` (content is gone)."""
    conversation: ConversationInfo | None
    """Thread that the text belongs to."""
    conversation_id: str | None
    """Id of the thread; deprecated, read `conversation`."""
    creation_time: datetime.datetime | None
    """Moment of creation, with a time zone."""
    direction: MessageDirectionEnum | None
    """`Inbound` or `Outbound`, as seen by the owner of the mailbox."""
    from_: SenderInfo | None
    """Sender; the attribute is spelt `from_` in Python."""
    id: str | None
    """Id of the message, a string here."""
    last_modified_time: datetime.datetime | None
    """When the server last changed the message, such as by marking it read."""
    message_status: MessageStatusEnum | None
    """How far the message got; for faxes to several people, their statuses summed up."""
    owner_id: str | None
    """Id of the extension that owns the subscription."""
    priority: MessagePriorityEnum | None
    """`Normal` or `High`."""
    read_status: MessageReadStatusEnum | None
    """`Read` or `Unread`."""
    subject: str | None
    """The text itself."""
    to: list[NotificationRecipientInfo] | None
    """Recipients, in a list even if there is just one."""
    type: str | None
    """`SMS` unless the server says otherwise."""

    def __init__(
        self,
        *,
        attachments: list[NotificationAttachmentInfo] | None = None,
        availability: MessageAvailabilityEnum | Literal["Alive", "Deleted", "Purged"] | None = None,
        conversation: ConversationInfo | None = None,
        conversation_id: str | None = None,
        creation_time: datetime.datetime | None = None,
        direction: MessageDirectionEnum | Literal["Inbound", "Outbound"] | None = None,
        from_: SenderInfo | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        message_status: MessageStatusEnum
        | Literal["Queued", "Sent", "Delivered", "DeliveryFailed", "SendingFailed", "Received"]
        | None = None,
        owner_id: str | None = None,
        priority: MessagePriorityEnum | Literal["Normal", "High"] | None = None,
        read_status: MessageReadStatusEnum | Literal["Read", "Unread"] | None = None,
        subject: str | None = None,
        to: list[NotificationRecipientInfo] | None = None,
        type: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attachments
        if v is not None:
            d["attachments"] = (
                [i0.to_dict() if typeof(i0) is NotificationAttachmentInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is MessageAvailabilityEnum else v
        v = self.conversation
        if v is not None:
            d["conversation"] = v.to_dict() if typeof(v) is ConversationInfo else encode(v)
        v = self.conversation_id
        if v is not None:
            d["conversationId"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is MessageDirectionEnum else v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is SenderInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.message_status
        if v is not None:
            d["messageStatus"] = v.wire if typeof(v) is MessageStatusEnum else v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.priority
        if v is not None:
            d["priority"] = v.wire if typeof(v) is MessagePriorityEnum else v
        v = self.read_status
        if v is not None:
            d["readStatus"] = v.wire if typeof(v) is MessageReadStatusEnum else v
        v = self.subject
        if v is not None:
            d["subject"] = v
        v = self.to
        if v is not None:
            d["to"] = (
                [i0.to_dict() if typeof(i0) is NotificationRecipientInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.type
        if v is not None:
            d["type"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InstantMessageEventBody(d: dict[str, Any]) -> InstantMessageEventBody:
    """Decode a `InstantMessageEventBody`; what does not fit is passed on."""
    self = new(InstantMessageEventBody)
    get: Getter = d.get
    v = get("attachments")
    self.attachments = (
        [decode_NotificationAttachmentInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("availability")
    self.availability = MessageAvailabilityEnumTable[v] if typeof(v) is str else v
    v = get("conversation")
    self.conversation = decode_ConversationInfo(v) if typeof(v) is dict else v
    self.conversation_id = get("conversationId")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("direction")
    self.direction = MessageDirectionEnumTable[v] if typeof(v) is str else v
    v = get("from")
    self.from_ = decode_SenderInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("messageStatus")
    self.message_status = MessageStatusEnumTable[v] if typeof(v) is str else v
    self.owner_id = get("ownerId")
    v = get("priority")
    self.priority = MessagePriorityEnumTable[v] if typeof(v) is str else v
    v = get("readStatus")
    self.read_status = MessageReadStatusEnumTable[v] if typeof(v) is str else v
    self.subject = get("subject")
    v = get("to")
    self.to = (
        [decode_NotificationRecipientInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.type = get("type")
    self.__extras__ = (
        None
        if InstantMessageEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in InstantMessageEventBodyKeys}
    )
    return self


InstantMessageEventBody.__decode__ = decode_InstantMessageEventBody
InstantMessageEventBodyKeys = frozenset(
    (
        "attachments",
        "availability",
        "conversation",
        "conversationId",
        "creationTime",
        "direction",
        "from",
        "id",
        "lastModifiedTime",
        "messageStatus",
        "ownerId",
        "priority",
        "readStatus",
        "subject",
        "to",
        "type",
    )
)


class MessageChanges(Model):
    """How many messages of one kind are new or changed."""

    __slots__ = (
        "new_count",
        "new_message_ids",
        "type",
        "updated_count",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    new_count: int | None
    """New messages; `None` stands for 0."""
    new_message_ids: list[int] | None
    """Ids of the new messages, ready to be read in one batch."""
    type: MessageTypeEnum | None
    """Kind of message."""
    updated_count: int | None
    """Changed messages; `None` stands for 0."""

    def __init__(
        self,
        *,
        new_count: int | None = None,
        new_message_ids: list[int] | None = None,
        type: MessageTypeEnum | Literal["Fax", "SMS", "VoiceMail", "Pager"] | None = None,
        updated_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.new_count
        if v is not None:
            d["newCount"] = v
        v = self.new_message_ids
        if v is not None:
            d["newMessageIds"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is MessageTypeEnum else v
        v = self.updated_count
        if v is not None:
            d["updatedCount"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageChanges(d: dict[str, Any]) -> MessageChanges:
    """Decode a `MessageChanges`; what does not fit is passed on."""
    self = new(MessageChanges)
    get: Getter = d.get
    self.new_count = get("newCount")
    self.new_message_ids = get("newMessageIds")
    v = get("type")
    self.type = MessageTypeEnumTable[v] if typeof(v) is str else v
    self.updated_count = get("updatedCount")
    self.__extras__ = None if MessageChangesKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageChangesKeys}
    return self


MessageChanges.__decode__ = decode_MessageChanges
MessageChangesKeys = frozenset(
    (
        "newCount",
        "newMessageIds",
        "type",
        "updatedCount",
    )
)


class MessageEvent(Model):
    """Notification: the mailbox changed."""

    __slots__ = (
        "body",
        "event",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: MessageEventBody | None
    """What happened."""
    event: str | None
    """Event address that fired, written out in full."""
    subscription_id: str | None
    """Subscription that it was sent for."""
    timestamp: str | None
    """When the notification was sent."""
    uuid: str | None
    """Id of this notification; the same one can arrive twice, so drop repeats."""

    def __init__(
        self,
        *,
        body: MessageEventBody | None = None,
        event: str | None = None,
        subscription_id: str | None = None,
        timestamp: str | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is MessageEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = v
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageEvent(d: dict[str, Any]) -> MessageEvent:
    """Decode a `MessageEvent`; what does not fit is passed on."""
    self = new(MessageEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_MessageEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.subscription_id = get("subscriptionId")
    self.timestamp = get("timestamp")
    self.uuid = get("uuid")
    self.__extras__ = None if MessageEventKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageEventKeys}
    return self


MessageEvent.__decode__ = decode_MessageEvent
MessageEventKeys = frozenset(
    (
        "body",
        "event",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class MessageEventBody(Model):
    """Counts of new and changed messages; the messages are to be read on their own."""

    __slots__ = (
        "account_id",
        "changes",
        "extension_id",
        "last_updated",
        "owner_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "changes": "changes",
    }
    account_id: int | None
    """Id of the account."""
    changes: list[MessageChanges] | None
    """Counts by kind of message."""
    extension_id: int | None
    """Id of the extension whose mailbox changed."""
    last_updated: datetime.datetime | None
    """When the mailbox last changed."""
    owner_id: str | None
    """Id of the extension that owns the subscription."""

    def __init__(
        self,
        *,
        account_id: int | None = None,
        changes: list[MessageChanges] | None = None,
        extension_id: int | None = None,
        last_updated: datetime.datetime | None = None,
        owner_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.changes
        if v is not None:
            d["changes"] = (
                [i0.to_dict() if typeof(i0) is MessageChanges else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.last_updated
        if v is not None:
            d["lastUpdated"] = from_datetime(v)
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageEventBody(d: dict[str, Any]) -> MessageEventBody:
    """Decode a `MessageEventBody`; what does not fit is passed on."""
    self = new(MessageEventBody)
    get: Getter = d.get
    self.account_id = get("accountId")
    v = get("changes")
    self.changes = [decode_MessageChanges(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.extension_id = get("extensionId")
    v = get("lastUpdated")
    self.last_updated = to_datetime(v) if typeof(v) is str else v
    self.owner_id = get("ownerId")
    self.__extras__ = (
        None if MessageEventBodyKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageEventBodyKeys}
    )
    return self


MessageEventBody.__decode__ = decode_MessageEventBody
MessageEventBodyKeys = frozenset(
    (
        "accountId",
        "changes",
        "extensionId",
        "lastUpdated",
        "ownerId",
    )
)


class MissedCallEvent(Model):
    """The object `MissedCallEvent`."""

    __slots__ = (
        "action",
        "event",
        "extension_id",
        "from_",
        "from_name",
        "owner_id",
        "pn_apns",
        "pn_ttl",
        "rec_url",
        "server_id",
        "session_id",
        "sid",
        "srv_lvl",
        "srv_lvl_ext",
        "subscription_id",
        "timestamp",
        "to",
        "to_name",
        "to_url",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "pn_apns": "pn_apns",
    }
    action: str | None
    event: str | None
    extension_id: str | None
    from_: str | None
    from_name: str | None
    owner_id: str | None
    pn_apns: APNSInfo | None
    pn_ttl: int | None
    rec_url: str | None
    server_id: str | None
    session_id: str | None
    sid: str | None
    srv_lvl: str | None
    srv_lvl_ext: str | None
    subscription_id: str | None
    timestamp: datetime.datetime | None
    to: str | None
    to_name: str | None
    to_url: str | None
    uuid: str | None

    def __init__(
        self,
        *,
        action: str | None = None,
        event: str | None = None,
        extension_id: str | None = None,
        from_: str | None = None,
        from_name: str | None = None,
        owner_id: str | None = None,
        pn_apns: APNSInfo | None = None,
        pn_ttl: int | None = None,
        rec_url: str | None = None,
        server_id: str | None = None,
        session_id: str | None = None,
        sid: str | None = None,
        srv_lvl: str | None = None,
        srv_lvl_ext: str | None = None,
        subscription_id: str | None = None,
        timestamp: datetime.datetime | None = None,
        to: str | None = None,
        to_name: str | None = None,
        to_url: str | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.action
        if v is not None:
            d["action"] = v
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.from_name
        if v is not None:
            d["fromName"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.pn_apns
        if v is not None:
            d["pn_apns"] = v.to_dict() if typeof(v) is APNSInfo else encode(v)
        v = self.pn_ttl
        if v is not None:
            d["pn_ttl"] = v
        v = self.rec_url
        if v is not None:
            d["recUrl"] = v
        v = self.server_id
        if v is not None:
            d["serverId"] = v
        v = self.session_id
        if v is not None:
            d["sessionId"] = v
        v = self.sid
        if v is not None:
            d["sid"] = v
        v = self.srv_lvl
        if v is not None:
            d["srvLvl"] = v
        v = self.srv_lvl_ext
        if v is not None:
            d["srvLvlExt"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = from_datetime(v)
        v = self.to
        if v is not None:
            d["to"] = v
        v = self.to_name
        if v is not None:
            d["toName"] = v
        v = self.to_url
        if v is not None:
            d["toUrl"] = v
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MissedCallEvent(d: dict[str, Any]) -> MissedCallEvent:
    """Decode a `MissedCallEvent`; what does not fit is passed on."""
    self = new(MissedCallEvent)
    get: Getter = d.get
    self.action = get("action")
    self.event = get("event")
    self.extension_id = get("extensionId")
    self.from_ = get("from")
    self.from_name = get("fromName")
    self.owner_id = get("ownerId")
    v = get("pn_apns")
    self.pn_apns = decode_APNSInfo(v) if typeof(v) is dict else v
    self.pn_ttl = get("pn_ttl")
    self.rec_url = get("recUrl")
    self.server_id = get("serverId")
    self.session_id = get("sessionId")
    self.sid = get("sid")
    self.srv_lvl = get("srvLvl")
    self.srv_lvl_ext = get("srvLvlExt")
    self.subscription_id = get("subscriptionId")
    v = get("timestamp")
    self.timestamp = to_datetime(v) if typeof(v) is str else v
    self.to = get("to")
    self.to_name = get("toName")
    self.to_url = get("toUrl")
    self.uuid = get("uuid")
    self.__extras__ = (
        None if MissedCallEventKeys.issuperset(d) else {k: d[k] for k in d if k not in MissedCallEventKeys}
    )
    return self


MissedCallEvent.__decode__ = decode_MissedCallEvent
MissedCallEventKeys = frozenset(
    (
        "action",
        "event",
        "extensionId",
        "from",
        "fromName",
        "ownerId",
        "pn_apns",
        "pn_ttl",
        "recUrl",
        "serverId",
        "sessionId",
        "sid",
        "srvLvl",
        "srvLvlExt",
        "subscriptionId",
        "timestamp",
        "to",
        "toName",
        "toUrl",
        "uuid",
    )
)


class NotificationAttachmentInfo(Model):
    """The object `NotificationAttachmentInfo`."""

    __slots__ = (
        "content_type",
        "file_name",
        "id",
        "size",
        "type",
        "uri",
        "vm_duration",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    content_type: str | None
    file_name: str | None
    id: str | None
    size: int | None
    type: MessageAttachmentTypeEnum | None
    uri: str | None
    vm_duration: int | None

    def __init__(
        self,
        *,
        content_type: str | None = None,
        file_name: str | None = None,
        id: str | None = None,
        size: int | None = None,
        type: MessageAttachmentTypeEnum
        | Literal["AudioRecording", "AudioTranscription", "Text", "SourceDocument", "RenderedDocument", "MmsAttachment"]
        | None = None,
        uri: str | None = None,
        vm_duration: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_type
        if v is not None:
            d["contentType"] = v
        v = self.file_name
        if v is not None:
            d["fileName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.size
        if v is not None:
            d["size"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is MessageAttachmentTypeEnum else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.vm_duration
        if v is not None:
            d["vmDuration"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_NotificationAttachmentInfo(d: dict[str, Any]) -> NotificationAttachmentInfo:
    """Decode a `NotificationAttachmentInfo`; what does not fit is passed on."""
    self = new(NotificationAttachmentInfo)
    get: Getter = d.get
    self.content_type = get("contentType")
    self.file_name = get("fileName")
    self.id = get("id")
    self.size = get("size")
    v = get("type")
    self.type = MessageAttachmentTypeEnumTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.vm_duration = get("vmDuration")
    self.__extras__ = (
        None
        if NotificationAttachmentInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in NotificationAttachmentInfoKeys}
    )
    return self


NotificationAttachmentInfo.__decode__ = decode_NotificationAttachmentInfo
NotificationAttachmentInfoKeys = frozenset(
    (
        "contentType",
        "fileName",
        "id",
        "size",
        "type",
        "uri",
        "vmDuration",
    )
)


class NotificationInfo(Model):
    """The object `NotificationInfo`."""

    __slots__ = (
        "alert",
        "badge",
        "category",
        "content_available",
        "sound",
    )
    __fields__ = __slots__
    __converted__ = {
        "alert": "alert",
    }
    alert: AlertInfo | None
    badge: str | None
    category: str | None
    content_available: str | None
    sound: str | None

    def __init__(
        self,
        *,
        alert: AlertInfo | None = None,
        badge: str | None = None,
        category: str | None = None,
        content_available: str | None = None,
        sound: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.alert
        if v is not None:
            d["alert"] = v.to_dict() if typeof(v) is AlertInfo else encode(v)
        v = self.badge
        if v is not None:
            d["badge"] = v
        v = self.category
        if v is not None:
            d["category"] = v
        v = self.content_available
        if v is not None:
            d["content-available"] = v
        v = self.sound
        if v is not None:
            d["sound"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_NotificationInfo(d: dict[str, Any]) -> NotificationInfo:
    """Decode a `NotificationInfo`; what does not fit is passed on."""
    self = new(NotificationInfo)
    get: Getter = d.get
    v = get("alert")
    self.alert = decode_AlertInfo(v) if typeof(v) is dict else v
    self.badge = get("badge")
    self.category = get("category")
    self.content_available = get("content-available")
    self.sound = get("sound")
    self.__extras__ = (
        None if NotificationInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in NotificationInfoKeys}
    )
    return self


NotificationInfo.__decode__ = decode_NotificationInfo
NotificationInfoKeys = frozenset(
    (
        "alert",
        "badge",
        "category",
        "content-available",
        "sound",
    )
)


class NotificationRecipientInfo(Model):
    """Recipient of a message, as notifications show it."""

    __slots__ = ("contact", "contact_phone", "extension_number", "location", "name", "phone_number", "target")
    __fields__ = (
        "extension_number",
        "location",
        "name",
        "phone_number",
        "target",
    )
    extension_number: str | None
    """Short internal number; set for colleagues."""
    location: str | None
    """Town and state that the number belongs to, if the server can tell."""
    name: str | None
    """Name shown for the recipient."""
    phone_number: str | None
    """Number in E.164 with `+`."""
    target: bool | None
    """In group MMS: `True` for the recipient who is the owner of this copy."""
    contact: PersonalContact | None
    """Personal contact with this number, once contacts have been attached. Client-side: never sent."""
    contact_phone: str | None
    """Which of the contact's numbers matched, E.164 with `+`. Client-side: never sent."""

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        location: str | None = None,
        name: str | None = None,
        phone_number: str | None = None,
        target: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.location
        if v is not None:
            d["location"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.target
        if v is not None:
            d["target"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_NotificationRecipientInfo(d: dict[str, Any]) -> NotificationRecipientInfo:
    """Decode a `NotificationRecipientInfo`; what does not fit is passed on."""
    self = new(NotificationRecipientInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.location = get("location")
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    self.target = get("target")
    self.contact = None
    self.contact_phone = None
    self.__extras__ = (
        None
        if NotificationRecipientInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in NotificationRecipientInfoKeys}
    )
    return self


NotificationRecipientInfo.__decode__ = decode_NotificationRecipientInfo
NotificationRecipientInfoKeys = frozenset(
    (
        "extensionNumber",
        "location",
        "name",
        "phoneNumber",
        "target",
    )
)


class SenderInfo(Model):
    """Sender of a message, as notifications show it."""

    __slots__ = ("contact", "contact_phone", "extension_number", "location", "name", "phone_number")
    __fields__ = (
        "extension_number",
        "location",
        "name",
        "phone_number",
    )
    extension_number: str | None
    """Short internal number; set for colleagues."""
    location: str | None
    """Town and state that the number belongs to, if the server can tell."""
    name: str | None
    """Name shown for the sender."""
    phone_number: str | None
    """Number in E.164 with `+`."""
    contact: PersonalContact | None
    """Personal contact with this number, once contacts have been attached. Client-side: never sent."""
    contact_phone: str | None
    """Which of the contact's numbers matched, E.164 with `+`. Client-side: never sent."""

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        location: str | None = None,
        name: str | None = None,
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
        v = self.location
        if v is not None:
            d["location"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SenderInfo(d: dict[str, Any]) -> SenderInfo:
    """Decode a `SenderInfo`; what does not fit is passed on."""
    self = new(SenderInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.location = get("location")
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    self.contact = None
    self.contact_phone = None
    self.__extras__ = None if SenderInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SenderInfoKeys}
    return self


SenderInfo.__decode__ = decode_SenderInfo
SenderInfoKeys = frozenset(
    (
        "extensionNumber",
        "location",
        "name",
        "phoneNumber",
    )
)


class SipData(Model):
    """SIP ids of a live call, as notifications show them."""

    __slots__ = (
        "call_id",
        "from_tag",
        "to_tag",
    )
    __fields__ = __slots__
    call_id: str | None
    """Value of the `Call-ID` header."""
    from_tag: str | None
    """Tag of the `From` header."""
    to_tag: str | None
    """Tag of the `To` header."""

    def __init__(
        self,
        *,
        call_id: str | None = None,
        from_tag: str | None = None,
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
        v = self.to_tag
        if v is not None:
            d["toTag"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SipData(d: dict[str, Any]) -> SipData:
    """Decode a `SipData`; what does not fit is passed on."""
    self = new(SipData)
    get: Getter = d.get
    self.call_id = get("callId")
    self.from_tag = get("fromTag")
    self.to_tag = get("toTag")
    self.__extras__ = None if SipDataKeys.issuperset(d) else {k: d[k] for k in d if k not in SipDataKeys}
    return self


SipData.__decode__ = decode_SipData
SipDataKeys = frozenset(
    (
        "callId",
        "fromTag",
        "toTag",
    )
)


class TelephonySessionsEventBody(Model):
    """A live call after a change."""

    __slots__ = (
        "event_time",
        "origin",
        "parties",
        "sequence",
        "server_id",
        "session_id",
        "telephony_session_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "origin": "origin",
        "parties": "parties",
    }
    event_time: datetime.datetime | None
    """When it happened."""
    origin: OriginInfo | None
    """What started the call, such as `Call` or `RingOut`."""
    parties: list[TelephonySessionsEventPartyInfo] | None
    """Sides that changed, not always all of them."""
    sequence: int | None
    """Grows with every change of the call; ignore smaller ones."""
    server_id: str | None
    """Server that handles the call."""
    session_id: str | None
    """Id of the call in the call log."""
    telephony_session_id: str | None
    """Id of the call for call control."""

    def __init__(
        self,
        *,
        event_time: datetime.datetime | None = None,
        origin: OriginInfo | None = None,
        parties: list[TelephonySessionsEventPartyInfo] | None = None,
        sequence: int | None = None,
        server_id: str | None = None,
        session_id: str | None = None,
        telephony_session_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.event_time
        if v is not None:
            d["eventTime"] = from_datetime(v)
        v = self.origin
        if v is not None:
            d["origin"] = v.to_dict() if typeof(v) is OriginInfo else encode(v)
        v = self.parties
        if v is not None:
            d["parties"] = (
                [i0.to_dict() if typeof(i0) is TelephonySessionsEventPartyInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.sequence
        if v is not None:
            d["sequence"] = v
        v = self.server_id
        if v is not None:
            d["serverId"] = v
        v = self.session_id
        if v is not None:
            d["sessionId"] = v
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TelephonySessionsEventBody(d: dict[str, Any]) -> TelephonySessionsEventBody:
    """Decode a `TelephonySessionsEventBody`; what does not fit is passed on."""
    self = new(TelephonySessionsEventBody)
    get: Getter = d.get
    v = get("eventTime")
    self.event_time = to_datetime(v) if typeof(v) is str else v
    v = get("origin")
    self.origin = decode_OriginInfo(v) if typeof(v) is dict else v
    v = get("parties")
    self.parties = (
        [decode_TelephonySessionsEventPartyInfo(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.sequence = get("sequence")
    self.server_id = get("serverId")
    self.session_id = get("sessionId")
    self.telephony_session_id = get("telephonySessionId")
    self.__extras__ = (
        None
        if TelephonySessionsEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TelephonySessionsEventBodyKeys}
    )
    return self


TelephonySessionsEventBody.__decode__ = decode_TelephonySessionsEventBody
TelephonySessionsEventBodyKeys = frozenset(
    (
        "eventTime",
        "origin",
        "parties",
        "sequence",
        "serverId",
        "sessionId",
        "telephonySessionId",
    )
)


class TelephonySessionsEventPartyInfo(Model):
    """One side of a live call after a change."""

    __slots__ = (
        "account_id",
        "conference_role",
        "direction",
        "extension_id",
        "from_",
        "id",
        "missed_call",
        "muted",
        "park",
        "queue_call",
        "recordings",
        "sip_data",
        "stand_alone",
        "status",
        "to",
        "ui_call_info",
    )
    __fields__ = __slots__
    __converted__ = {
        "conference_role": "conferenceRole",
        "direction": "direction",
        "from_": "from",
        "park": "park",
        "recordings": "recordings",
        "sip_data": "sipData",
        "status": "status",
        "to": "to",
        "ui_call_info": "uiCallInfo",
    }
    account_id: str | None
    """Id of the party's account."""
    conference_role: TelephonySessionsEventPartyInfoConferenceRole | None
    """`Host` or `Participant`; conferences only."""
    direction: TelephonySessionsEventPartyInfoDirection | None
    """`Inbound` or `Outbound`, as seen by the extension."""
    extension_id: str | None
    """Id of the party's extension."""
    from_: CallPartyShortInfo | None
    """Calling side; spelt `from_` in Python."""
    id: str | None
    """Id of the party for call control."""
    missed_call: bool | None
    """`True` if this party missed the call."""
    muted: bool | None
    """`True` if muted by call control; a mute on the phone itself does not show here."""
    park: ParkInfo | None
    """Where the call is parked."""
    queue_call: bool | None
    """`True` if the call came through a call queue."""
    recordings: list[RecordingInfo] | None
    """Recordings that run at this moment."""
    sip_data: SipData | None
    """SIP ids of the call; only where the event filter asks for them."""
    stand_alone: bool | None
    """`True` if the party is set apart and does not hear the others."""
    status: CallStatusInfo | None
    """What the party is doing."""
    to: CallPartyShortInfo | None
    """Called side."""
    ui_call_info: UiCallInfo | None
    """Lines of text that clients show for the call."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        conference_role: TelephonySessionsEventPartyInfoConferenceRole | Literal["Host", "Participant"] | None = None,
        direction: TelephonySessionsEventPartyInfoDirection | Literal["Inbound", "Outbound"] | None = None,
        extension_id: str | None = None,
        from_: CallPartyShortInfo | None = None,
        id: str | None = None,
        missed_call: bool | None = None,
        muted: bool | None = None,
        park: ParkInfo | None = None,
        queue_call: bool | None = None,
        recordings: list[RecordingInfo] | None = None,
        sip_data: SipData | None = None,
        stand_alone: bool | None = None,
        status: CallStatusInfo | None = None,
        to: CallPartyShortInfo | None = None,
        ui_call_info: UiCallInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.conference_role
        if v is not None:
            d["conferenceRole"] = v.wire if typeof(v) is TelephonySessionsEventPartyInfoConferenceRole else v
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is TelephonySessionsEventPartyInfoDirection else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is CallPartyShortInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.missed_call
        if v is not None:
            d["missedCall"] = v
        v = self.muted
        if v is not None:
            d["muted"] = v
        v = self.park
        if v is not None:
            d["park"] = v.to_dict() if typeof(v) is ParkInfo else encode(v)
        v = self.queue_call
        if v is not None:
            d["queueCall"] = v
        v = self.recordings
        if v is not None:
            d["recordings"] = (
                [i0.to_dict() if typeof(i0) is RecordingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.sip_data
        if v is not None:
            d["sipData"] = v.to_dict() if typeof(v) is SipData else encode(v)
        v = self.stand_alone
        if v is not None:
            d["standAlone"] = v
        v = self.status
        if v is not None:
            d["status"] = v.to_dict() if typeof(v) is CallStatusInfo else encode(v)
        v = self.to
        if v is not None:
            d["to"] = v.to_dict() if typeof(v) is CallPartyShortInfo else encode(v)
        v = self.ui_call_info
        if v is not None:
            d["uiCallInfo"] = v.to_dict() if typeof(v) is UiCallInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TelephonySessionsEventPartyInfo(d: dict[str, Any]) -> TelephonySessionsEventPartyInfo:
    """Decode a `TelephonySessionsEventPartyInfo`; what does not fit is passed on."""
    self = new(TelephonySessionsEventPartyInfo)
    get: Getter = d.get
    self.account_id = get("accountId")
    v = get("conferenceRole")
    self.conference_role = TelephonySessionsEventPartyInfoConferenceRoleTable[v] if typeof(v) is str else v
    v = get("direction")
    self.direction = TelephonySessionsEventPartyInfoDirectionTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    v = get("from")
    self.from_ = decode_CallPartyShortInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    self.missed_call = get("missedCall")
    self.muted = get("muted")
    v = get("park")
    self.park = decode_ParkInfo(v) if typeof(v) is dict else v
    self.queue_call = get("queueCall")
    v = get("recordings")
    self.recordings = [decode_RecordingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("sipData")
    self.sip_data = decode_SipData(v) if typeof(v) is dict else v
    self.stand_alone = get("standAlone")
    v = get("status")
    self.status = decode_CallStatusInfo(v) if typeof(v) is dict else v
    v = get("to")
    self.to = decode_CallPartyShortInfo(v) if typeof(v) is dict else v
    v = get("uiCallInfo")
    self.ui_call_info = decode_UiCallInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if TelephonySessionsEventPartyInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TelephonySessionsEventPartyInfoKeys}
    )
    return self


TelephonySessionsEventPartyInfo.__decode__ = decode_TelephonySessionsEventPartyInfo
TelephonySessionsEventPartyInfoKeys = frozenset(
    (
        "accountId",
        "conferenceRole",
        "direction",
        "extensionId",
        "from",
        "id",
        "missedCall",
        "muted",
        "park",
        "queueCall",
        "recordings",
        "sipData",
        "standAlone",
        "status",
        "to",
        "uiCallInfo",
    )
)


class UiCallInfo(Model):
    """The object `UiCallInfo`."""

    __slots__ = (
        "additional",
        "primary",
    )
    __fields__ = __slots__
    __converted__ = {
        "additional": "additional",
        "primary": "primary",
    }
    additional: UiCallInfoRecord | None
    primary: UiCallInfoRecord | None

    def __init__(
        self,
        *,
        additional: UiCallInfoRecord | None = None,
        primary: UiCallInfoRecord | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.additional
        if v is not None:
            d["additional"] = v.to_dict() if typeof(v) is UiCallInfoRecord else encode(v)
        v = self.primary
        if v is not None:
            d["primary"] = v.to_dict() if typeof(v) is UiCallInfoRecord else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UiCallInfo(d: dict[str, Any]) -> UiCallInfo:
    """Decode a `UiCallInfo`; what does not fit is passed on."""
    self = new(UiCallInfo)
    get: Getter = d.get
    v = get("additional")
    self.additional = decode_UiCallInfoRecord(v) if typeof(v) is dict else v
    v = get("primary")
    self.primary = decode_UiCallInfoRecord(v) if typeof(v) is dict else v
    self.__extras__ = None if UiCallInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in UiCallInfoKeys}
    return self


UiCallInfo.__decode__ = decode_UiCallInfo
UiCallInfoKeys = frozenset(
    (
        "additional",
        "primary",
    )
)


class UiCallInfoRecord(Model):
    """The object `UiCallInfoRecord`."""

    __slots__ = (
        "type",
        "value",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    type: UiCallInfoRecordType | None
    value: str | None

    def __init__(
        self,
        *,
        type: UiCallInfoRecordType | Literal["QueueName", "CallerIdName"] | None = None,
        value: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is UiCallInfoRecordType else v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UiCallInfoRecord(d: dict[str, Any]) -> UiCallInfoRecord:
    """Decode a `UiCallInfoRecord`; what does not fit is passed on."""
    self = new(UiCallInfoRecord)
    get: Getter = d.get
    v = get("type")
    self.type = UiCallInfoRecordTypeTable[v] if typeof(v) is str else v
    self.value = get("value")
    self.__extras__ = (
        None if UiCallInfoRecordKeys.issuperset(d) else {k: d[k] for k in d if k not in UiCallInfoRecordKeys}
    )
    return self


UiCallInfoRecord.__decode__ = decode_UiCallInfoRecord
UiCallInfoRecordKeys = frozenset(
    (
        "type",
        "value",
    )
)


class VoicemailMessageEvent(Model):
    """Notification: a voicemail came in."""

    __slots__ = (
        "body",
        "event",
        "owner_id",
        "subscription_id",
        "timestamp",
        "uuid",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    body: VoicemailMessageEventBody | None
    """What happened."""
    event: str | None
    """Event address that fired, written out in full."""
    owner_id: str | None
    """Id of the extension that owns the subscription."""
    subscription_id: str | None
    """Subscription that it was sent for."""
    timestamp: str | None
    """When the notification was sent."""
    uuid: str | None
    """Id of this notification; the same one can arrive twice, so drop repeats."""

    def __init__(
        self,
        *,
        body: VoicemailMessageEventBody | None = None,
        event: str | None = None,
        owner_id: str | None = None,
        subscription_id: str | None = None,
        timestamp: str | None = None,
        uuid: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is VoicemailMessageEventBody else encode(v)
        v = self.event
        if v is not None:
            d["event"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.subscription_id
        if v is not None:
            d["subscriptionId"] = v
        v = self.timestamp
        if v is not None:
            d["timestamp"] = v
        v = self.uuid
        if v is not None:
            d["uuid"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_VoicemailMessageEvent(d: dict[str, Any]) -> VoicemailMessageEvent:
    """Decode a `VoicemailMessageEvent`; what does not fit is passed on."""
    self = new(VoicemailMessageEvent)
    get: Getter = d.get
    v = get("body")
    self.body = decode_VoicemailMessageEventBody(v) if typeof(v) is dict else v
    self.event = get("event")
    self.owner_id = get("ownerId")
    self.subscription_id = get("subscriptionId")
    self.timestamp = get("timestamp")
    self.uuid = get("uuid")
    self.__extras__ = (
        None if VoicemailMessageEventKeys.issuperset(d) else {k: d[k] for k in d if k not in VoicemailMessageEventKeys}
    )
    return self


VoicemailMessageEvent.__decode__ = decode_VoicemailMessageEvent
VoicemailMessageEventKeys = frozenset(
    (
        "body",
        "event",
        "ownerId",
        "subscriptionId",
        "timestamp",
        "uuid",
    )
)


class VoicemailMessageEventBody(Model):
    """The voicemail that came in."""

    __slots__ = (
        "attachments",
        "availability",
        "creation_time",
        "direction",
        "from_",
        "id",
        "last_modified_time",
        "message_status",
        "owner_id",
        "priority",
        "read_status",
        "subject",
        "to",
        "type",
        "vm_transcription_status",
    )
    __fields__ = __slots__
    __converted__ = {
        "attachments": "attachments",
        "availability": "availability",
        "direction": "direction",
        "from_": "from",
        "message_status": "messageStatus",
        "priority": "priority",
        "read_status": "readStatus",
        "to": "to",
        "type": "type",
        "vm_transcription_status": "vmTranscriptionStatus",
    }
    attachments: list[NotificationAttachmentInfo] | None
    """Texts, sounds, pages or media of the message; each is downloaded on its own."""
    availability: MessageAvailabilityEnum | None
    """`Alive`, `Deleted` (can be restored) or `Purged` (content is gone)."""
    creation_time: datetime.datetime | None
    """Moment of creation, with a time zone."""
    direction: MessageDirectionEnum | None
    """`Inbound` or `Outbound`, as seen by the owner of the mailbox."""
    from_: SenderInfo | None
    """Sender; the attribute is spelt `from_` in Python."""
    id: str | None
    """Id of the message, a number."""
    last_modified_time: datetime.datetime | None
    """When the server last changed the message, such as by marking it read."""
    message_status: MessageStatusEnum | None
    """How far the message got; for faxes to several people, their statuses summed up."""
    owner_id: str | None
    """Id of the extension that owns the subscription."""
    priority: MessagePriorityEnum | None
    """`Normal` or `High`."""
    read_status: MessageReadStatusEnum | None
    """`Read` or `Unread`."""
    subject: str | None
    """Short title of the voicemail."""
    to: list[NotificationRecipientInfo] | None
    """Recipients, in a list even if there is just one."""
    type: VoicemailMessageEventBodyType | None
    """Always `Voicemail`; the mailbox itself writes it with a capital M."""
    vm_transcription_status: VoicemailMessageEventBodyVmTranscriptionStatus | None
    """State of the transcription; the text itself is an attachment."""

    def __init__(
        self,
        *,
        attachments: list[NotificationAttachmentInfo] | None = None,
        availability: MessageAvailabilityEnum | Literal["Alive", "Deleted", "Purged"] | None = None,
        creation_time: datetime.datetime | None = None,
        direction: MessageDirectionEnum | Literal["Inbound", "Outbound"] | None = None,
        from_: SenderInfo | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        message_status: MessageStatusEnum
        | Literal["Queued", "Sent", "Delivered", "DeliveryFailed", "SendingFailed", "Received"]
        | None = None,
        owner_id: str | None = None,
        priority: MessagePriorityEnum | Literal["Normal", "High"] | None = None,
        read_status: MessageReadStatusEnum | Literal["Read", "Unread"] | None = None,
        subject: str | None = None,
        to: list[NotificationRecipientInfo] | None = None,
        type: VoicemailMessageEventBodyType | Literal["Voicemail", "VoiceMail"] | None = None,
        vm_transcription_status: VoicemailMessageEventBodyVmTranscriptionStatus
        | Literal["NotAvailable", "InProgress", "TimedOut", "Completed", "CompletedPartially", "Failed", "Unknown"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attachments
        if v is not None:
            d["attachments"] = (
                [i0.to_dict() if typeof(i0) is NotificationAttachmentInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is MessageAvailabilityEnum else v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is MessageDirectionEnum else v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is SenderInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.message_status
        if v is not None:
            d["messageStatus"] = v.wire if typeof(v) is MessageStatusEnum else v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.priority
        if v is not None:
            d["priority"] = v.wire if typeof(v) is MessagePriorityEnum else v
        v = self.read_status
        if v is not None:
            d["readStatus"] = v.wire if typeof(v) is MessageReadStatusEnum else v
        v = self.subject
        if v is not None:
            d["subject"] = v
        v = self.to
        if v is not None:
            d["to"] = (
                [i0.to_dict() if typeof(i0) is NotificationRecipientInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is VoicemailMessageEventBodyType else v
        v = self.vm_transcription_status
        if v is not None:
            d["vmTranscriptionStatus"] = v.wire if typeof(v) is VoicemailMessageEventBodyVmTranscriptionStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_VoicemailMessageEventBody(d: dict[str, Any]) -> VoicemailMessageEventBody:
    """Decode a `VoicemailMessageEventBody`; what does not fit is passed on."""
    self = new(VoicemailMessageEventBody)
    get: Getter = d.get
    v = get("attachments")
    self.attachments = (
        [decode_NotificationAttachmentInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("availability")
    self.availability = MessageAvailabilityEnumTable[v] if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("direction")
    self.direction = MessageDirectionEnumTable[v] if typeof(v) is str else v
    v = get("from")
    self.from_ = decode_SenderInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("messageStatus")
    self.message_status = MessageStatusEnumTable[v] if typeof(v) is str else v
    self.owner_id = get("ownerId")
    v = get("priority")
    self.priority = MessagePriorityEnumTable[v] if typeof(v) is str else v
    v = get("readStatus")
    self.read_status = MessageReadStatusEnumTable[v] if typeof(v) is str else v
    self.subject = get("subject")
    v = get("to")
    self.to = (
        [decode_NotificationRecipientInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("type")
    self.type = VoicemailMessageEventBodyTypeTable[v] if typeof(v) is str else v
    v = get("vmTranscriptionStatus")
    self.vm_transcription_status = VoicemailMessageEventBodyVmTranscriptionStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if VoicemailMessageEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in VoicemailMessageEventBodyKeys}
    )
    return self


VoicemailMessageEventBody.__decode__ = decode_VoicemailMessageEventBody
VoicemailMessageEventBodyKeys = frozenset(
    (
        "attachments",
        "availability",
        "creationTime",
        "direction",
        "from",
        "id",
        "lastModifiedTime",
        "messageStatus",
        "ownerId",
        "priority",
        "readStatus",
        "subject",
        "to",
        "type",
        "vmTranscriptionStatus",
    )
)
