"""Models: call handling rules."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_forwarding_phone_number_type_enum import ForwardingPhoneNumberTypeEnum, ForwardingPhoneNumberTypeEnumTable
from ._shared_greeting_type_enum import GreetingTypeEnum, GreetingTypeEnumTable
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel
from ._shared_preset_info import PresetInfo, decode_PresetInfo
from ._shared_time_interval import WeeklyScheduleInfo, decode_WeeklyScheduleInfo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._call_handling_rules import (
        CalledNumberInfoDict,
        CallersInfoRequestDict,
        CompanyAnsweringRuleCalledNumberInfoDict,
        CompanyAnsweringRuleCallersInfoRequestDict,
        CompanyAnsweringRuleExtensionInfoDict,
        CompanyAnsweringRuleExtensionInfoRequestDict,
        CompanyAnsweringRuleScheduleInfoRequestDict,
        CompanyAnsweringRuleTimeIntervalRequestDict,
        CompanyAnsweringRuleWeeklyScheduleInfoRequestDict,
        CreateAnsweringRuleForwardingNumberInfoDict,
        CustomGreetingInfoRequestDict,
        FixedOrderAgentsDict,
        FixedOrderAgentsExtensionInfoDict,
        ForwardingInfoCreateRuleRequestDict,
        ForwardingInfoDict,
        ForwardingNumberInfoRulesCreateRuleRequestDict,
        ForwardingRuleCreateRequestDict,
        ForwardingRuleInfoDict,
        GreetingInfoDict,
        MissedCallExtensionInfoDict,
        MissedCallExtensionInfoExternalNumberDict,
        MissedCallInfoDict,
        QueueInfoCallBackDict,
        QueueInfoDict,
        QueueInfoPositionInQueueDict,
        RangesInfoDict,
        RecipientInfoDict,
        ScheduleInfoDict,
        TransferExtensionInfoDict,
        TransferInfoDict,
        TransferredExtensionDict,
        TransferredExtensionInfoDict,
        UnconditionalForwardingInfoDict,
        VoicemailInfoDict,
    )
    from ..bodies._shared_preset_info import PresetInfoDict
    from ..bodies._shared_time_interval import WeeklyScheduleInfoDict


class CallHandlingRuleInfoCallHandlingAction(OpenEnum):
    """Values of `CallHandlingRuleInfoCallHandlingAction`."""

    FORWARD_CALLS = "ForwardCalls"
    UNCONDITIONAL_FORWARDING = "UnconditionalForwarding"
    AGENT_QUEUE = "AgentQueue"
    TRANSFER_TO_EXTENSION = "TransferToExtension"
    TAKE_MESSAGES_ONLY = "TakeMessagesOnly"
    PLAY_ANNOUNCEMENT_ONLY = "PlayAnnouncementOnly"
    SHARED_LINES = "SharedLines"


CallHandlingRuleInfoCallHandlingActionTable = EnumTable(CallHandlingRuleInfoCallHandlingAction)


class CallHandlingRuleInfoScreening(OpenEnum):
    """Values of `CallHandlingRuleInfoScreening`."""

    OFF = "Off"
    NO_CALLER_ID = "NoCallerId"
    UNKNOWN_CALLER_ID = "UnknownCallerId"
    ALWAYS = "Always"


CallHandlingRuleInfoScreeningTable = EnumTable(CallHandlingRuleInfoScreening)


class CompanyAnsweringRuleInfoCallHandlingAction(OpenEnum):
    """Values of `CompanyAnsweringRuleInfoCallHandlingAction`."""

    OPERATOR = "Operator"
    DISCONNECT = "Disconnect"
    BYPASS = "Bypass"


CompanyAnsweringRuleInfoCallHandlingActionTable = EnumTable(CompanyAnsweringRuleInfoCallHandlingAction)


class CompanyAnsweringRuleRequestCallHandlingAction(OpenEnum):
    """Values of `CompanyAnsweringRuleRequestCallHandlingAction`."""

    OPERATOR = "Operator"
    DISCONNECT = "Disconnect"
    BYPASS = "Bypass"


CompanyAnsweringRuleRequestCallHandlingActionTable = EnumTable(CompanyAnsweringRuleRequestCallHandlingAction)


class CompanyAnsweringRuleScheduleInfoRef(OpenEnum):
    """Values of `CompanyAnsweringRuleScheduleInfoRef`."""

    BUSINESS_HOURS = "BusinessHours"
    AFTER_HOURS = "AfterHours"


CompanyAnsweringRuleScheduleInfoRefTable = EnumTable(CompanyAnsweringRuleScheduleInfoRef)


class CompanyAnsweringRuleScheduleInfoRequestRef(OpenEnum):
    """Values of `CompanyAnsweringRuleScheduleInfoRequestRef`."""

    BUSINESS_HOURS = "BusinessHours"
    AFTER_HOURS = "AfterHours"


CompanyAnsweringRuleScheduleInfoRequestRefTable = EnumTable(CompanyAnsweringRuleScheduleInfoRequestRef)


class CompanyAnsweringRuleUpdateCallHandlingAction(OpenEnum):
    """Values of `CompanyAnsweringRuleUpdateCallHandlingAction`."""

    OPERATOR = "Operator"
    DISCONNECT = "Disconnect"
    BYPASS = "Bypass"


CompanyAnsweringRuleUpdateCallHandlingActionTable = EnumTable(CompanyAnsweringRuleUpdateCallHandlingAction)


class CreateAnsweringRuleRequestCallHandlingAction(OpenEnum):
    """Values of `CreateAnsweringRuleRequestCallHandlingAction`."""

    FORWARD_CALLS = "ForwardCalls"
    UNCONDITIONAL_FORWARDING = "UnconditionalForwarding"
    AGENT_QUEUE = "AgentQueue"
    TRANSFER_TO_EXTENSION = "TransferToExtension"
    TAKE_MESSAGES_ONLY = "TakeMessagesOnly"
    PLAY_ANNOUNCEMENT_ONLY = "PlayAnnouncementOnly"
    SHARED_LINES = "SharedLines"


CreateAnsweringRuleRequestCallHandlingActionTable = EnumTable(CreateAnsweringRuleRequestCallHandlingAction)


class CreateAnsweringRuleRequestScreening(OpenEnum):
    """Values of `CreateAnsweringRuleRequestScreening`."""

    OFF = "Off"
    NO_CALLER_ID = "NoCallerId"
    UNKNOWN_CALLER_ID = "UnknownCallerId"
    ALWAYS = "Always"


CreateAnsweringRuleRequestScreeningTable = EnumTable(CreateAnsweringRuleRequestScreening)


class CustomAnsweringRuleInfoCallHandlingAction(OpenEnum):
    """Values of `CustomAnsweringRuleInfoCallHandlingAction`."""

    FORWARD_CALLS = "ForwardCalls"
    UNCONDITIONAL_FORWARDING = "UnconditionalForwarding"
    AGENT_QUEUE = "AgentQueue"
    TRANSFER_TO_EXTENSION = "TransferToExtension"
    TAKE_MESSAGES_ONLY = "TakeMessagesOnly"
    PLAY_ANNOUNCEMENT_ONLY = "PlayAnnouncementOnly"
    SHARED_LINES = "SharedLines"


CustomAnsweringRuleInfoCallHandlingActionTable = EnumTable(CustomAnsweringRuleInfoCallHandlingAction)


class CustomAnsweringRuleInfoScreening(OpenEnum):
    """Values of `CustomAnsweringRuleInfoScreening`."""

    OFF = "Off"
    NO_CALLER_ID = "NoCallerId"
    UNKNOWN_CALLER_ID = "UnknownCallerId"
    ALWAYS = "Always"


CustomAnsweringRuleInfoScreeningTable = EnumTable(CustomAnsweringRuleInfoScreening)


class ForwardAllCallsReasonCode(OpenEnum):
    """Values of `ForwardAllCallsReasonCode`."""

    EXTENSION_LIMITATION = "ExtensionLimitation"
    FEATURE_LIMITATION = "FeatureLimitation"


ForwardAllCallsReasonCodeTable = EnumTable(ForwardAllCallsReasonCode)


class ForwardingInfoCreateRuleRequestRingingMode(OpenEnum):
    """Values of `ForwardingInfoCreateRuleRequestRingingMode`."""

    SEQUENTIALLY = "Sequentially"
    SIMULTANEOUSLY = "Simultaneously"


ForwardingInfoCreateRuleRequestRingingModeTable = EnumTable(ForwardingInfoCreateRuleRequestRingingMode)


class ForwardingInfoRingingMode(OpenEnum):
    """Values of `ForwardingInfoRingingMode`."""

    SEQUENTIALLY = "Sequentially"
    SIMULTANEOUSLY = "Simultaneously"


ForwardingInfoRingingModeTable = EnumTable(ForwardingInfoRingingMode)


class IvrCallHandlingActionEnum(OpenEnum):
    """Values of `IvrCallHandlingActionEnum`."""

    OPERATOR = "Operator"
    DISCONNECT = "Disconnect"
    BYPASS = "Bypass"


IvrCallHandlingActionEnumTable = EnumTable(IvrCallHandlingActionEnum)


class ListAnsweringRulesView(OpenEnum):
    """Values of `ListAnsweringRulesView`."""

    DETAILED = "Detailed"
    SIMPLE = "Simple"


ListAnsweringRulesViewTable = EnumTable(ListAnsweringRulesView)


class MissedCallInfoActionType(OpenEnum):
    """Values of `MissedCallInfoActionType`."""

    PLAY_GREETING_AND_DISCONNECT = "PlayGreetingAndDisconnect"
    CONNECT_TO_EXTENSION = "ConnectToExtension"
    CONNECT_TO_EXTERNAL_NUMBER = "ConnectToExternalNumber"


MissedCallInfoActionTypeTable = EnumTable(MissedCallInfoActionType)


class QueueInfoCallBackConfirmationAnnouncementsItem(OpenEnum):
    """Values of `QueueInfoCallBackConfirmationAnnouncementsItem`."""

    POSITION_IN_QUEUE = "PositionInQueue"
    ESTIMATED_WAIT_TIME = "EstimatedWaitTime"


QueueInfoCallBackConfirmationAnnouncementsItemTable = EnumTable(QueueInfoCallBackConfirmationAnnouncementsItem)


class QueueInfoHoldAudioInterruptionMode(OpenEnum):
    """Values of `QueueInfoHoldAudioInterruptionMode`."""

    NEVER = "Never"
    WHEN_MUSIC_ENDS = "WhenMusicEnds"
    PERIODICALLY = "Periodically"


QueueInfoHoldAudioInterruptionModeTable = EnumTable(QueueInfoHoldAudioInterruptionMode)


class QueueInfoHoldTimeExpirationAction(OpenEnum):
    """Values of `QueueInfoHoldTimeExpirationAction`."""

    TRANSFER_TO_EXTENSION = "TransferToExtension"
    UNCONDITIONAL_FORWARDING = "UnconditionalForwarding"
    VOICEMAIL = "Voicemail"


QueueInfoHoldTimeExpirationActionTable = EnumTable(QueueInfoHoldTimeExpirationAction)


class QueueInfoMaxCallersAction(OpenEnum):
    """Values of `QueueInfoMaxCallersAction`."""

    VOICEMAIL = "Voicemail"
    ANNOUNCEMENT = "Announcement"
    TRANSFER_TO_EXTENSION = "TransferToExtension"
    UNCONDITIONAL_FORWARDING = "UnconditionalForwarding"


QueueInfoMaxCallersActionTable = EnumTable(QueueInfoMaxCallersAction)


class QueueInfoNoAnswerAction(OpenEnum):
    """Values of `QueueInfoNoAnswerAction`."""

    WAIT_PRIMARY_MEMBERS = "WaitPrimaryMembers"
    WAIT_PRIMARY_AND_OVERFLOW_MEMBERS = "WaitPrimaryAndOverflowMembers"
    VOICEMAIL = "Voicemail"
    TRANSFER_TO_EXTENSION = "TransferToExtension"
    UNCONDITIONAL_FORWARDING = "UnconditionalForwarding"


QueueInfoNoAnswerActionTable = EnumTable(QueueInfoNoAnswerAction)


class QueueInfoPositionInQueuePlaybackFrequency(OpenEnum):
    """Values of `QueueInfoPositionInQueuePlaybackFrequency`."""

    EVERY_INTERVAL = "EveryInterval"
    ON_POSITION_CHANGE = "OnPositionChange"


QueueInfoPositionInQueuePlaybackFrequencyTable = EnumTable(QueueInfoPositionInQueuePlaybackFrequency)


class QueueInfoTransferMode(OpenEnum):
    """Values of `QueueInfoTransferMode`."""

    ROTATING = "Rotating"
    SIMULTANEOUS = "Simultaneous"
    FIXED_ORDER = "FixedOrder"


QueueInfoTransferModeTable = EnumTable(QueueInfoTransferMode)


class RuleTypeInfo(OpenEnum):
    """Values of `RuleTypeInfo`."""

    BUSINESS_HOURS = "BusinessHours"
    AFTER_HOURS = "AfterHours"
    CUSTOM = "Custom"


RuleTypeInfoTable = EnumTable(RuleTypeInfo)


class ScheduleInfoRef(OpenEnum):
    """Values of `ScheduleInfoRef`."""

    BUSINESS_HOURS = "BusinessHours"
    AFTER_HOURS = "AfterHours"


ScheduleInfoRefTable = EnumTable(ScheduleInfoRef)


class TransferInfoAction(OpenEnum):
    """Values of `TransferInfoAction`."""

    HOLD_TIME_EXPIRATION = "HoldTimeExpiration"
    MAX_CALLERS = "MaxCallers"
    NO_ANSWER = "NoAnswer"


TransferInfoActionTable = EnumTable(TransferInfoAction)


class UnconditionalForwardingInfoAction(OpenEnum):
    """Values of `UnconditionalForwardingInfoAction`."""

    HOLD_TIME_EXPIRATION = "HoldTimeExpiration"
    MAX_CALLERS = "MaxCallers"
    NO_ANSWER = "NoAnswer"


UnconditionalForwardingInfoActionTable = EnumTable(UnconditionalForwardingInfoAction)


class UpdateAnsweringRuleRequestCallHandlingAction(OpenEnum):
    """Values of `UpdateAnsweringRuleRequestCallHandlingAction`."""

    FORWARD_CALLS = "ForwardCalls"
    UNCONDITIONAL_FORWARDING = "UnconditionalForwarding"
    AGENT_QUEUE = "AgentQueue"
    TRANSFER_TO_EXTENSION = "TransferToExtension"
    TAKE_MESSAGES_ONLY = "TakeMessagesOnly"
    PLAY_ANNOUNCEMENT_ONLY = "PlayAnnouncementOnly"
    SHARED_LINES = "SharedLines"


UpdateAnsweringRuleRequestCallHandlingActionTable = EnumTable(UpdateAnsweringRuleRequestCallHandlingAction)


class UpdateAnsweringRuleRequestScreening(OpenEnum):
    """Values of `UpdateAnsweringRuleRequestScreening`."""

    OFF = "Off"
    NO_CALLER_ID = "NoCallerId"
    UNKNOWN_CALLER_ID = "UnknownCallerId"
    ALWAYS = "Always"


UpdateAnsweringRuleRequestScreeningTable = EnumTable(UpdateAnsweringRuleRequestScreening)


class CallHandlingRuleInfo(Model):
    """The object `CallHandlingRuleInfo`."""

    __slots__ = (
        "call_handling_action",
        "called_numbers",
        "callers",
        "enabled",
        "forwarding",
        "greetings",
        "id",
        "missed_call",
        "name",
        "queue",
        "schedule",
        "screening",
        "shared_lines",
        "transfer",
        "type",
        "unconditional_forwarding",
        "uri",
        "voicemail",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_handling_action": "callHandlingAction",
        "called_numbers": "calledNumbers",
        "callers": "callers",
        "forwarding": "forwarding",
        "greetings": "greetings",
        "missed_call": "missedCall",
        "queue": "queue",
        "schedule": "schedule",
        "screening": "screening",
        "shared_lines": "sharedLines",
        "transfer": "transfer",
        "type": "type",
        "unconditional_forwarding": "unconditionalForwarding",
        "voicemail": "voicemail",
    }
    call_handling_action: CallHandlingRuleInfoCallHandlingAction | None
    called_numbers: list[CalledNumberInfo] | None
    callers: list[CallersInfo] | None
    enabled: bool | None
    forwarding: ForwardingInfo | None
    greetings: list[GreetingInfo] | None
    id: str | None
    missed_call: MissedCallInfo | None
    name: str | None
    queue: QueueInfo | None
    schedule: ScheduleInfo | None
    screening: CallHandlingRuleInfoScreening | None
    shared_lines: SharedLinesInfo | None
    transfer: TransferredExtensionInfo | None
    type: RuleTypeInfo | None
    unconditional_forwarding: UnconditionalForwardingInfo | None
    uri: str | None
    voicemail: VoicemailInfo | None

    def __init__(
        self,
        *,
        call_handling_action: CallHandlingRuleInfoCallHandlingAction
        | Literal[
            "ForwardCalls",
            "UnconditionalForwarding",
            "AgentQueue",
            "TransferToExtension",
            "TakeMessagesOnly",
            "PlayAnnouncementOnly",
            "SharedLines",
        ]
        | None = None,
        called_numbers: Sequence[CalledNumberInfo | CalledNumberInfoDict] | None = None,
        callers: list[CallersInfo] | None = None,
        enabled: bool | None = None,
        forwarding: ForwardingInfo | ForwardingInfoDict | None = None,
        greetings: Sequence[GreetingInfo | GreetingInfoDict] | None = None,
        id: str | None = None,
        missed_call: MissedCallInfo | MissedCallInfoDict | None = None,
        name: str | None = None,
        queue: QueueInfo | QueueInfoDict | None = None,
        schedule: ScheduleInfo | ScheduleInfoDict | None = None,
        screening: CallHandlingRuleInfoScreening
        | Literal["Off", "NoCallerId", "UnknownCallerId", "Always"]
        | None = None,
        shared_lines: SharedLinesInfo | None = None,
        transfer: TransferredExtensionInfo | TransferredExtensionInfoDict | None = None,
        type: RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"] | None = None,
        unconditional_forwarding: UnconditionalForwardingInfo | UnconditionalForwardingInfoDict | None = None,
        uri: str | None = None,
        voicemail: VoicemailInfo | VoicemailInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_handling_action
        if v is not None:
            d["callHandlingAction"] = v.wire if typeof(v) is CallHandlingRuleInfoCallHandlingAction else v
        v = self.called_numbers
        if v is not None:
            d["calledNumbers"] = (
                [i0.to_dict() if typeof(i0) is CalledNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.callers
        if v is not None:
            d["callers"] = (
                [i0.to_dict() if typeof(i0) is CallersInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.forwarding
        if v is not None:
            d["forwarding"] = v.to_dict() if typeof(v) is ForwardingInfo else encode(v)
        v = self.greetings
        if v is not None:
            d["greetings"] = (
                [i0.to_dict() if typeof(i0) is GreetingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.missed_call
        if v is not None:
            d["missedCall"] = v.to_dict() if typeof(v) is MissedCallInfo else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.queue
        if v is not None:
            d["queue"] = v.to_dict() if typeof(v) is QueueInfo else encode(v)
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is ScheduleInfo else encode(v)
        v = self.screening
        if v is not None:
            d["screening"] = v.wire if typeof(v) is CallHandlingRuleInfoScreening else v
        v = self.shared_lines
        if v is not None:
            d["sharedLines"] = v.to_dict() if typeof(v) is SharedLinesInfo else encode(v)
        v = self.transfer
        if v is not None:
            d["transfer"] = v.to_dict() if typeof(v) is TransferredExtensionInfo else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RuleTypeInfo else v
        v = self.unconditional_forwarding
        if v is not None:
            d["unconditionalForwarding"] = v.to_dict() if typeof(v) is UnconditionalForwardingInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.voicemail
        if v is not None:
            d["voicemail"] = v.to_dict() if typeof(v) is VoicemailInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallHandlingRuleInfo(d: dict[str, Any]) -> CallHandlingRuleInfo:
    """Decode a `CallHandlingRuleInfo`; what does not fit is passed on."""
    self = new(CallHandlingRuleInfo)
    get: Getter = d.get
    v = get("callHandlingAction")
    self.call_handling_action = CallHandlingRuleInfoCallHandlingActionTable[v] if typeof(v) is str else v
    v = get("calledNumbers")
    self.called_numbers = (
        [decode_CalledNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("callers")
    self.callers = [decode_CallersInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.enabled = get("enabled")
    v = get("forwarding")
    self.forwarding = decode_ForwardingInfo(v) if typeof(v) is dict else v
    v = get("greetings")
    self.greetings = [decode_GreetingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.id = get("id")
    v = get("missedCall")
    self.missed_call = decode_MissedCallInfo(v) if typeof(v) is dict else v
    self.name = get("name")
    v = get("queue")
    self.queue = decode_QueueInfo(v) if typeof(v) is dict else v
    v = get("schedule")
    self.schedule = decode_ScheduleInfo(v) if typeof(v) is dict else v
    v = get("screening")
    self.screening = CallHandlingRuleInfoScreeningTable[v] if typeof(v) is str else v
    v = get("sharedLines")
    self.shared_lines = decode_SharedLinesInfo(v) if typeof(v) is dict else v
    v = get("transfer")
    self.transfer = decode_TransferredExtensionInfo(v) if typeof(v) is dict else v
    v = get("type")
    self.type = RuleTypeInfoTable[v] if typeof(v) is str else v
    v = get("unconditionalForwarding")
    self.unconditional_forwarding = decode_UnconditionalForwardingInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    v = get("voicemail")
    self.voicemail = decode_VoicemailInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CallHandlingRuleInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallHandlingRuleInfoKeys}
    )
    return self


CallHandlingRuleInfo.__decode__ = decode_CallHandlingRuleInfo
CallHandlingRuleInfoKeys = frozenset(
    (
        "callHandlingAction",
        "calledNumbers",
        "callers",
        "enabled",
        "forwarding",
        "greetings",
        "id",
        "missedCall",
        "name",
        "queue",
        "schedule",
        "screening",
        "sharedLines",
        "transfer",
        "type",
        "unconditionalForwarding",
        "uri",
        "voicemail",
    )
)


class CalledNumberInfo(Model):
    """The object `CalledNumberInfo`."""

    __slots__ = ("phone_number",)
    __fields__ = __slots__
    phone_number: str | None

    def __init__(
        self,
        *,
        phone_number: str | None = None,
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


def decode_CalledNumberInfo(d: dict[str, Any]) -> CalledNumberInfo:
    """Decode a `CalledNumberInfo`; what does not fit is passed on."""
    self = new(CalledNumberInfo)
    get: Getter = d.get
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None if CalledNumberInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CalledNumberInfoKeys}
    )
    return self


CalledNumberInfo.__decode__ = decode_CalledNumberInfo
CalledNumberInfoKeys = frozenset(("phoneNumber",))


class CallersInfo(Model):
    """The object `CallersInfo`."""

    __slots__ = (
        "caller_id",
        "name",
    )
    __fields__ = __slots__
    caller_id: str | None
    name: str | None

    def __init__(
        self,
        *,
        caller_id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.caller_id
        if v is not None:
            d["callerId"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallersInfo(d: dict[str, Any]) -> CallersInfo:
    """Decode a `CallersInfo`; what does not fit is passed on."""
    self = new(CallersInfo)
    get: Getter = d.get
    self.caller_id = get("callerId")
    self.name = get("name")
    self.__extras__ = None if CallersInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallersInfoKeys}
    return self


CallersInfo.__decode__ = decode_CallersInfo
CallersInfoKeys = frozenset(
    (
        "callerId",
        "name",
    )
)


class CallersInfoRequest(Model):
    """The object `CallersInfoRequest`."""

    __slots__ = (
        "caller_id",
        "name",
    )
    __fields__ = __slots__
    caller_id: str | None
    name: str | None

    def __init__(
        self,
        *,
        caller_id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.caller_id
        if v is not None:
            d["callerId"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallersInfoRequest(d: dict[str, Any]) -> CallersInfoRequest:
    """Decode a `CallersInfoRequest`; what does not fit is passed on."""
    self = new(CallersInfoRequest)
    get: Getter = d.get
    self.caller_id = get("callerId")
    self.name = get("name")
    self.__extras__ = (
        None if CallersInfoRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in CallersInfoRequestKeys}
    )
    return self


CallersInfoRequest.__decode__ = decode_CallersInfoRequest
CallersInfoRequestKeys = frozenset(
    (
        "callerId",
        "name",
    )
)


class CompanyAnsweringRuleCalledNumberInfo(Model):
    """The object `CompanyAnsweringRuleCalledNumberInfo`."""

    __slots__ = (
        "id",
        "phone_number",
    )
    __fields__ = __slots__
    id: str | None
    phone_number: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyAnsweringRuleCalledNumberInfo(d: dict[str, Any]) -> CompanyAnsweringRuleCalledNumberInfo:
    """Decode a `CompanyAnsweringRuleCalledNumberInfo`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleCalledNumberInfo)
    get: Getter = d.get
    self.id = get("id")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None
        if CompanyAnsweringRuleCalledNumberInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleCalledNumberInfoKeys}
    )
    return self


CompanyAnsweringRuleCalledNumberInfo.__decode__ = decode_CompanyAnsweringRuleCalledNumberInfo
CompanyAnsweringRuleCalledNumberInfoKeys = frozenset(
    (
        "id",
        "phoneNumber",
    )
)


class CompanyAnsweringRuleCalledNumberInfoRequest(Model):
    """The object `CompanyAnsweringRuleCalledNumberInfoRequest`."""

    __slots__ = (
        "id",
        "phone_number",
    )
    __fields__ = __slots__
    id: str | None
    phone_number: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyAnsweringRuleCalledNumberInfoRequest(
    d: dict[str, Any],
) -> CompanyAnsweringRuleCalledNumberInfoRequest:
    """Decode a `CompanyAnsweringRuleCalledNumberInfoRequest`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleCalledNumberInfoRequest)
    get: Getter = d.get
    self.id = get("id")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None
        if CompanyAnsweringRuleCalledNumberInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleCalledNumberInfoRequestKeys}
    )
    return self


CompanyAnsweringRuleCalledNumberInfoRequest.__decode__ = decode_CompanyAnsweringRuleCalledNumberInfoRequest
CompanyAnsweringRuleCalledNumberInfoRequestKeys = frozenset(
    (
        "id",
        "phoneNumber",
    )
)


class CompanyAnsweringRuleCallersInfoRequest(Model):
    """The object `CompanyAnsweringRuleCallersInfoRequest`."""

    __slots__ = (
        "caller_id",
        "name",
    )
    __fields__ = __slots__
    caller_id: str | None
    name: str | None

    def __init__(
        self,
        *,
        caller_id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.caller_id
        if v is not None:
            d["callerId"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyAnsweringRuleCallersInfoRequest(d: dict[str, Any]) -> CompanyAnsweringRuleCallersInfoRequest:
    """Decode a `CompanyAnsweringRuleCallersInfoRequest`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleCallersInfoRequest)
    get: Getter = d.get
    self.caller_id = get("callerId")
    self.name = get("name")
    self.__extras__ = (
        None
        if CompanyAnsweringRuleCallersInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleCallersInfoRequestKeys}
    )
    return self


CompanyAnsweringRuleCallersInfoRequest.__decode__ = decode_CompanyAnsweringRuleCallersInfoRequest
CompanyAnsweringRuleCallersInfoRequestKeys = frozenset(
    (
        "callerId",
        "name",
    )
)


class CompanyAnsweringRuleExtensionInfo(Model):
    """The object `CompanyAnsweringRuleExtensionInfo`."""

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


def decode_CompanyAnsweringRuleExtensionInfo(d: dict[str, Any]) -> CompanyAnsweringRuleExtensionInfo:
    """Decode a `CompanyAnsweringRuleExtensionInfo`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleExtensionInfo)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if CompanyAnsweringRuleExtensionInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleExtensionInfoKeys}
    )
    return self


CompanyAnsweringRuleExtensionInfo.__decode__ = decode_CompanyAnsweringRuleExtensionInfo
CompanyAnsweringRuleExtensionInfoKeys = frozenset(("id",))


class CompanyAnsweringRuleExtensionInfoRequest(Model):
    """The object `CompanyAnsweringRuleExtensionInfoRequest`."""

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


def decode_CompanyAnsweringRuleExtensionInfoRequest(d: dict[str, Any]) -> CompanyAnsweringRuleExtensionInfoRequest:
    """Decode a `CompanyAnsweringRuleExtensionInfoRequest`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleExtensionInfoRequest)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if CompanyAnsweringRuleExtensionInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleExtensionInfoRequestKeys}
    )
    return self


CompanyAnsweringRuleExtensionInfoRequest.__decode__ = decode_CompanyAnsweringRuleExtensionInfoRequest
CompanyAnsweringRuleExtensionInfoRequestKeys = frozenset(("id",))


class CompanyAnsweringRuleInfo(Model):
    """The object `CompanyAnsweringRuleInfo`."""

    __slots__ = (
        "call_handling_action",
        "called_numbers",
        "callers",
        "enabled",
        "extension",
        "greetings",
        "id",
        "name",
        "schedule",
        "type",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_handling_action": "callHandlingAction",
        "called_numbers": "calledNumbers",
        "callers": "callers",
        "extension": "extension",
        "greetings": "greetings",
        "schedule": "schedule",
        "type": "type",
    }
    call_handling_action: CompanyAnsweringRuleInfoCallHandlingAction | None
    called_numbers: list[CompanyAnsweringRuleCalledNumberInfoRequest] | None
    callers: list[CompanyAnsweringRuleCallersInfoRequest] | None
    enabled: bool | None
    extension: CompanyAnsweringRuleExtensionInfoRequest | None
    greetings: list[GreetingInfo] | None
    id: str | None
    name: str | None
    schedule: CompanyAnsweringRuleScheduleInfo | None
    type: RuleTypeInfo | None
    uri: str | None

    def __init__(
        self,
        *,
        call_handling_action: CompanyAnsweringRuleInfoCallHandlingAction
        | Literal["Operator", "Disconnect", "Bypass"]
        | None = None,
        called_numbers: list[CompanyAnsweringRuleCalledNumberInfoRequest] | None = None,
        callers: Sequence[CompanyAnsweringRuleCallersInfoRequest | CompanyAnsweringRuleCallersInfoRequestDict]
        | None = None,
        enabled: bool | None = None,
        extension: CompanyAnsweringRuleExtensionInfoRequest
        | CompanyAnsweringRuleExtensionInfoRequestDict
        | None = None,
        greetings: Sequence[GreetingInfo | GreetingInfoDict] | None = None,
        id: str | None = None,
        name: str | None = None,
        schedule: CompanyAnsweringRuleScheduleInfo | None = None,
        type: RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_handling_action
        if v is not None:
            d["callHandlingAction"] = v.wire if typeof(v) is CompanyAnsweringRuleInfoCallHandlingAction else v
        v = self.called_numbers
        if v is not None:
            d["calledNumbers"] = (
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleCalledNumberInfoRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.callers
        if v is not None:
            d["callers"] = (
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleCallersInfoRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CompanyAnsweringRuleExtensionInfoRequest else encode(v)
        v = self.greetings
        if v is not None:
            d["greetings"] = (
                [i0.to_dict() if typeof(i0) is GreetingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is CompanyAnsweringRuleScheduleInfo else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RuleTypeInfo else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyAnsweringRuleInfo(d: dict[str, Any]) -> CompanyAnsweringRuleInfo:
    """Decode a `CompanyAnsweringRuleInfo`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleInfo)
    get: Getter = d.get
    v = get("callHandlingAction")
    self.call_handling_action = CompanyAnsweringRuleInfoCallHandlingActionTable[v] if typeof(v) is str else v
    v = get("calledNumbers")
    self.called_numbers = (
        [decode_CompanyAnsweringRuleCalledNumberInfoRequest(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("callers")
    self.callers = (
        [decode_CompanyAnsweringRuleCallersInfoRequest(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.enabled = get("enabled")
    v = get("extension")
    self.extension = decode_CompanyAnsweringRuleExtensionInfoRequest(v) if typeof(v) is dict else v
    v = get("greetings")
    self.greetings = [decode_GreetingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.id = get("id")
    self.name = get("name")
    v = get("schedule")
    self.schedule = decode_CompanyAnsweringRuleScheduleInfo(v) if typeof(v) is dict else v
    v = get("type")
    self.type = RuleTypeInfoTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CompanyAnsweringRuleInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleInfoKeys}
    )
    return self


CompanyAnsweringRuleInfo.__decode__ = decode_CompanyAnsweringRuleInfo
CompanyAnsweringRuleInfoKeys = frozenset(
    (
        "callHandlingAction",
        "calledNumbers",
        "callers",
        "enabled",
        "extension",
        "greetings",
        "id",
        "name",
        "schedule",
        "type",
        "uri",
    )
)


class CompanyAnsweringRuleList(Model):
    """The object `CompanyAnsweringRuleList`."""

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
    navigation: PageNavigationModel | None
    paging: EnumeratedPagingModel | None
    records: list[CompanyAnsweringRuleListItem] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[CompanyAnsweringRuleListItem] | None = None,
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
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleListItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyAnsweringRuleList(d: dict[str, Any]) -> CompanyAnsweringRuleList:
    """Decode a `CompanyAnsweringRuleList`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_CompanyAnsweringRuleListItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CompanyAnsweringRuleListKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleListKeys}
    )
    return self


CompanyAnsweringRuleList.__decode__ = decode_CompanyAnsweringRuleList
CompanyAnsweringRuleListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class CompanyAnsweringRuleListItem(Model):
    """The object `CompanyAnsweringRuleListItem`."""

    __slots__ = (
        "called_numbers",
        "enabled",
        "extension",
        "id",
        "name",
        "type",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "called_numbers": "calledNumbers",
        "extension": "extension",
        "type": "type",
    }
    called_numbers: list[CalledNumberInfo] | None
    enabled: bool | None
    extension: CompanyAnsweringRuleExtensionInfo | None
    id: str | None
    name: str | None
    type: RuleTypeInfo | None
    uri: str | None

    def __init__(
        self,
        *,
        called_numbers: Sequence[CalledNumberInfo | CalledNumberInfoDict] | None = None,
        enabled: bool | None = None,
        extension: CompanyAnsweringRuleExtensionInfo | CompanyAnsweringRuleExtensionInfoDict | None = None,
        id: str | None = None,
        name: str | None = None,
        type: RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.called_numbers
        if v is not None:
            d["calledNumbers"] = (
                [i0.to_dict() if typeof(i0) is CalledNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CompanyAnsweringRuleExtensionInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RuleTypeInfo else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyAnsweringRuleListItem(d: dict[str, Any]) -> CompanyAnsweringRuleListItem:
    """Decode a `CompanyAnsweringRuleListItem`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleListItem)
    get: Getter = d.get
    v = get("calledNumbers")
    self.called_numbers = (
        [decode_CalledNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.enabled = get("enabled")
    v = get("extension")
    self.extension = decode_CompanyAnsweringRuleExtensionInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    self.name = get("name")
    v = get("type")
    self.type = RuleTypeInfoTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CompanyAnsweringRuleListItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleListItemKeys}
    )
    return self


CompanyAnsweringRuleListItem.__decode__ = decode_CompanyAnsweringRuleListItem
CompanyAnsweringRuleListItemKeys = frozenset(
    (
        "calledNumbers",
        "enabled",
        "extension",
        "id",
        "name",
        "type",
        "uri",
    )
)


class CompanyAnsweringRuleRequest(Model):
    """The object `CompanyAnsweringRuleRequest`."""

    __slots__ = (
        "call_handling_action",
        "called_numbers",
        "callers",
        "enabled",
        "extension",
        "greetings",
        "name",
        "schedule",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_handling_action": "callHandlingAction",
        "called_numbers": "calledNumbers",
        "callers": "callers",
        "extension": "extension",
        "greetings": "greetings",
        "schedule": "schedule",
        "type": "type",
    }
    call_handling_action: CompanyAnsweringRuleRequestCallHandlingAction | None
    called_numbers: list[CompanyAnsweringRuleCalledNumberInfo] | None
    callers: list[CompanyAnsweringRuleCallersInfoRequest] | None
    enabled: bool | None
    extension: CompanyAnsweringRuleExtensionInfoRequest | None
    greetings: list[GreetingInfo] | None
    name: str | None
    schedule: CompanyAnsweringRuleScheduleInfoRequest | None
    type: RuleTypeInfo | None

    def __init__(
        self,
        *,
        call_handling_action: CompanyAnsweringRuleRequestCallHandlingAction
        | Literal["Operator", "Disconnect", "Bypass"]
        | None = None,
        called_numbers: Sequence[CompanyAnsweringRuleCalledNumberInfo | CompanyAnsweringRuleCalledNumberInfoDict]
        | None = None,
        callers: Sequence[CompanyAnsweringRuleCallersInfoRequest | CompanyAnsweringRuleCallersInfoRequestDict]
        | None = None,
        enabled: bool | None = None,
        extension: CompanyAnsweringRuleExtensionInfoRequest
        | CompanyAnsweringRuleExtensionInfoRequestDict
        | None = None,
        greetings: Sequence[GreetingInfo | GreetingInfoDict] | None = None,
        name: str | None = None,
        schedule: CompanyAnsweringRuleScheduleInfoRequest | CompanyAnsweringRuleScheduleInfoRequestDict | None = None,
        type: RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_handling_action
        if v is not None:
            d["callHandlingAction"] = v.wire if typeof(v) is CompanyAnsweringRuleRequestCallHandlingAction else v
        v = self.called_numbers
        if v is not None:
            d["calledNumbers"] = (
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleCalledNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.callers
        if v is not None:
            d["callers"] = (
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleCallersInfoRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CompanyAnsweringRuleExtensionInfoRequest else encode(v)
        v = self.greetings
        if v is not None:
            d["greetings"] = (
                [i0.to_dict() if typeof(i0) is GreetingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is CompanyAnsweringRuleScheduleInfoRequest else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RuleTypeInfo else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyAnsweringRuleRequest(d: dict[str, Any]) -> CompanyAnsweringRuleRequest:
    """Decode a `CompanyAnsweringRuleRequest`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleRequest)
    get: Getter = d.get
    v = get("callHandlingAction")
    self.call_handling_action = CompanyAnsweringRuleRequestCallHandlingActionTable[v] if typeof(v) is str else v
    v = get("calledNumbers")
    self.called_numbers = (
        [decode_CompanyAnsweringRuleCalledNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("callers")
    self.callers = (
        [decode_CompanyAnsweringRuleCallersInfoRequest(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.enabled = get("enabled")
    v = get("extension")
    self.extension = decode_CompanyAnsweringRuleExtensionInfoRequest(v) if typeof(v) is dict else v
    v = get("greetings")
    self.greetings = [decode_GreetingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.name = get("name")
    v = get("schedule")
    self.schedule = decode_CompanyAnsweringRuleScheduleInfoRequest(v) if typeof(v) is dict else v
    v = get("type")
    self.type = RuleTypeInfoTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CompanyAnsweringRuleRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleRequestKeys}
    )
    return self


CompanyAnsweringRuleRequest.__decode__ = decode_CompanyAnsweringRuleRequest
CompanyAnsweringRuleRequestKeys = frozenset(
    (
        "callHandlingAction",
        "calledNumbers",
        "callers",
        "enabled",
        "extension",
        "greetings",
        "name",
        "schedule",
        "type",
    )
)


class CompanyAnsweringRuleScheduleInfo(Model):
    """The object `CompanyAnsweringRuleScheduleInfo`."""

    __slots__ = (
        "ranges",
        "ref",
        "weekly_ranges",
    )
    __fields__ = __slots__
    __converted__ = {
        "ranges": "ranges",
        "ref": "ref",
        "weekly_ranges": "weeklyRanges",
    }
    ranges: list[RangesInfo] | None
    ref: CompanyAnsweringRuleScheduleInfoRef | None
    weekly_ranges: CompanyAnsweringRuleWeeklyScheduleInfoRequest | None

    def __init__(
        self,
        *,
        ranges: Sequence[RangesInfo | RangesInfoDict] | None = None,
        ref: CompanyAnsweringRuleScheduleInfoRef | Literal["BusinessHours", "AfterHours"] | None = None,
        weekly_ranges: CompanyAnsweringRuleWeeklyScheduleInfoRequest
        | CompanyAnsweringRuleWeeklyScheduleInfoRequestDict
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.ranges
        if v is not None:
            d["ranges"] = (
                [i0.to_dict() if typeof(i0) is RangesInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.ref
        if v is not None:
            d["ref"] = v.wire if typeof(v) is CompanyAnsweringRuleScheduleInfoRef else v
        v = self.weekly_ranges
        if v is not None:
            d["weeklyRanges"] = v.to_dict() if typeof(v) is CompanyAnsweringRuleWeeklyScheduleInfoRequest else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyAnsweringRuleScheduleInfo(d: dict[str, Any]) -> CompanyAnsweringRuleScheduleInfo:
    """Decode a `CompanyAnsweringRuleScheduleInfo`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleScheduleInfo)
    get: Getter = d.get
    v = get("ranges")
    self.ranges = [decode_RangesInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("ref")
    self.ref = CompanyAnsweringRuleScheduleInfoRefTable[v] if typeof(v) is str else v
    v = get("weeklyRanges")
    self.weekly_ranges = decode_CompanyAnsweringRuleWeeklyScheduleInfoRequest(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CompanyAnsweringRuleScheduleInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleScheduleInfoKeys}
    )
    return self


CompanyAnsweringRuleScheduleInfo.__decode__ = decode_CompanyAnsweringRuleScheduleInfo
CompanyAnsweringRuleScheduleInfoKeys = frozenset(
    (
        "ranges",
        "ref",
        "weeklyRanges",
    )
)


class CompanyAnsweringRuleScheduleInfoRequest(Model):
    """The object `CompanyAnsweringRuleScheduleInfoRequest`."""

    __slots__ = (
        "ranges",
        "ref",
        "weekly_ranges",
    )
    __fields__ = __slots__
    __converted__ = {
        "ranges": "ranges",
        "ref": "ref",
        "weekly_ranges": "weeklyRanges",
    }
    ranges: list[RangesInfo] | None
    ref: CompanyAnsweringRuleScheduleInfoRequestRef | None
    weekly_ranges: CompanyAnsweringRuleWeeklyScheduleInfoRequest | None

    def __init__(
        self,
        *,
        ranges: Sequence[RangesInfo | RangesInfoDict] | None = None,
        ref: CompanyAnsweringRuleScheduleInfoRequestRef | Literal["BusinessHours", "AfterHours"] | None = None,
        weekly_ranges: CompanyAnsweringRuleWeeklyScheduleInfoRequest
        | CompanyAnsweringRuleWeeklyScheduleInfoRequestDict
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.ranges
        if v is not None:
            d["ranges"] = (
                [i0.to_dict() if typeof(i0) is RangesInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.ref
        if v is not None:
            d["ref"] = v.wire if typeof(v) is CompanyAnsweringRuleScheduleInfoRequestRef else v
        v = self.weekly_ranges
        if v is not None:
            d["weeklyRanges"] = v.to_dict() if typeof(v) is CompanyAnsweringRuleWeeklyScheduleInfoRequest else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyAnsweringRuleScheduleInfoRequest(d: dict[str, Any]) -> CompanyAnsweringRuleScheduleInfoRequest:
    """Decode a `CompanyAnsweringRuleScheduleInfoRequest`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleScheduleInfoRequest)
    get: Getter = d.get
    v = get("ranges")
    self.ranges = [decode_RangesInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("ref")
    self.ref = CompanyAnsweringRuleScheduleInfoRequestRefTable[v] if typeof(v) is str else v
    v = get("weeklyRanges")
    self.weekly_ranges = decode_CompanyAnsweringRuleWeeklyScheduleInfoRequest(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CompanyAnsweringRuleScheduleInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleScheduleInfoRequestKeys}
    )
    return self


CompanyAnsweringRuleScheduleInfoRequest.__decode__ = decode_CompanyAnsweringRuleScheduleInfoRequest
CompanyAnsweringRuleScheduleInfoRequestKeys = frozenset(
    (
        "ranges",
        "ref",
        "weeklyRanges",
    )
)


class CompanyAnsweringRuleTimeIntervalRequest(Model):
    """The object `CompanyAnsweringRuleTimeIntervalRequest`."""

    __slots__ = (
        "from_",
        "to",
    )
    __fields__ = __slots__
    from_: str | None
    to: str | None

    def __init__(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyAnsweringRuleTimeIntervalRequest(d: dict[str, Any]) -> CompanyAnsweringRuleTimeIntervalRequest:
    """Decode a `CompanyAnsweringRuleTimeIntervalRequest`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleTimeIntervalRequest)
    get: Getter = d.get
    self.from_ = get("from")
    self.to = get("to")
    self.__extras__ = (
        None
        if CompanyAnsweringRuleTimeIntervalRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleTimeIntervalRequestKeys}
    )
    return self


CompanyAnsweringRuleTimeIntervalRequest.__decode__ = decode_CompanyAnsweringRuleTimeIntervalRequest
CompanyAnsweringRuleTimeIntervalRequestKeys = frozenset(
    (
        "from",
        "to",
    )
)


class CompanyAnsweringRuleUpdate(Model):
    """The object `CompanyAnsweringRuleUpdate`."""

    __slots__ = (
        "call_handling_action",
        "called_numbers",
        "callers",
        "enabled",
        "extension",
        "greetings",
        "id",
        "name",
        "schedule",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_handling_action": "callHandlingAction",
        "called_numbers": "calledNumbers",
        "callers": "callers",
        "extension": "extension",
        "greetings": "greetings",
        "schedule": "schedule",
        "type": "type",
    }
    call_handling_action: CompanyAnsweringRuleUpdateCallHandlingAction | None
    called_numbers: list[CompanyAnsweringRuleCalledNumberInfo] | None
    callers: list[CompanyAnsweringRuleCallersInfoRequest] | None
    enabled: bool | None
    extension: CompanyAnsweringRuleExtensionInfo | None
    greetings: list[GreetingInfo] | None
    id: str | None
    name: str | None
    schedule: CompanyAnsweringRuleScheduleInfoRequest | None
    type: RuleTypeInfo | None

    def __init__(
        self,
        *,
        call_handling_action: CompanyAnsweringRuleUpdateCallHandlingAction
        | Literal["Operator", "Disconnect", "Bypass"]
        | None = None,
        called_numbers: Sequence[CompanyAnsweringRuleCalledNumberInfo | CompanyAnsweringRuleCalledNumberInfoDict]
        | None = None,
        callers: Sequence[CompanyAnsweringRuleCallersInfoRequest | CompanyAnsweringRuleCallersInfoRequestDict]
        | None = None,
        enabled: bool | None = None,
        extension: CompanyAnsweringRuleExtensionInfo | CompanyAnsweringRuleExtensionInfoDict | None = None,
        greetings: Sequence[GreetingInfo | GreetingInfoDict] | None = None,
        id: str | None = None,
        name: str | None = None,
        schedule: CompanyAnsweringRuleScheduleInfoRequest | CompanyAnsweringRuleScheduleInfoRequestDict | None = None,
        type: RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_handling_action
        if v is not None:
            d["callHandlingAction"] = v.wire if typeof(v) is CompanyAnsweringRuleUpdateCallHandlingAction else v
        v = self.called_numbers
        if v is not None:
            d["calledNumbers"] = (
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleCalledNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.callers
        if v is not None:
            d["callers"] = (
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleCallersInfoRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CompanyAnsweringRuleExtensionInfo else encode(v)
        v = self.greetings
        if v is not None:
            d["greetings"] = (
                [i0.to_dict() if typeof(i0) is GreetingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is CompanyAnsweringRuleScheduleInfoRequest else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RuleTypeInfo else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyAnsweringRuleUpdate(d: dict[str, Any]) -> CompanyAnsweringRuleUpdate:
    """Decode a `CompanyAnsweringRuleUpdate`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleUpdate)
    get: Getter = d.get
    v = get("callHandlingAction")
    self.call_handling_action = CompanyAnsweringRuleUpdateCallHandlingActionTable[v] if typeof(v) is str else v
    v = get("calledNumbers")
    self.called_numbers = (
        [decode_CompanyAnsweringRuleCalledNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("callers")
    self.callers = (
        [decode_CompanyAnsweringRuleCallersInfoRequest(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.enabled = get("enabled")
    v = get("extension")
    self.extension = decode_CompanyAnsweringRuleExtensionInfo(v) if typeof(v) is dict else v
    v = get("greetings")
    self.greetings = [decode_GreetingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.id = get("id")
    self.name = get("name")
    v = get("schedule")
    self.schedule = decode_CompanyAnsweringRuleScheduleInfoRequest(v) if typeof(v) is dict else v
    v = get("type")
    self.type = RuleTypeInfoTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CompanyAnsweringRuleUpdateKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleUpdateKeys}
    )
    return self


CompanyAnsweringRuleUpdate.__decode__ = decode_CompanyAnsweringRuleUpdate
CompanyAnsweringRuleUpdateKeys = frozenset(
    (
        "callHandlingAction",
        "calledNumbers",
        "callers",
        "enabled",
        "extension",
        "greetings",
        "id",
        "name",
        "schedule",
        "type",
    )
)


class CompanyAnsweringRuleWeeklyScheduleInfoRequest(Model):
    """The object `CompanyAnsweringRuleWeeklyScheduleInfoRequest`."""

    __slots__ = (
        "friday",
        "monday",
        "saturday",
        "sunday",
        "thursday",
        "tuesday",
        "wednesday",
    )
    __fields__ = __slots__
    __converted__ = {
        "friday": "friday",
        "monday": "monday",
        "saturday": "saturday",
        "sunday": "sunday",
        "thursday": "thursday",
        "tuesday": "tuesday",
        "wednesday": "wednesday",
    }
    friday: list[CompanyAnsweringRuleTimeIntervalRequest] | None
    monday: list[CompanyAnsweringRuleTimeIntervalRequest] | None
    saturday: list[CompanyAnsweringRuleTimeIntervalRequest] | None
    sunday: list[CompanyAnsweringRuleTimeIntervalRequest] | None
    thursday: list[CompanyAnsweringRuleTimeIntervalRequest] | None
    tuesday: list[CompanyAnsweringRuleTimeIntervalRequest] | None
    wednesday: list[CompanyAnsweringRuleTimeIntervalRequest] | None

    def __init__(
        self,
        *,
        friday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]
        | None = None,
        monday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]
        | None = None,
        saturday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]
        | None = None,
        sunday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]
        | None = None,
        thursday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]
        | None = None,
        tuesday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]
        | None = None,
        wednesday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.friday
        if v is not None:
            d["friday"] = (
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleTimeIntervalRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.monday
        if v is not None:
            d["monday"] = (
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleTimeIntervalRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.saturday
        if v is not None:
            d["saturday"] = (
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleTimeIntervalRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.sunday
        if v is not None:
            d["sunday"] = (
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleTimeIntervalRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.thursday
        if v is not None:
            d["thursday"] = (
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleTimeIntervalRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.tuesday
        if v is not None:
            d["tuesday"] = (
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleTimeIntervalRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.wednesday
        if v is not None:
            d["wednesday"] = (
                [i0.to_dict() if typeof(i0) is CompanyAnsweringRuleTimeIntervalRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyAnsweringRuleWeeklyScheduleInfoRequest(
    d: dict[str, Any],
) -> CompanyAnsweringRuleWeeklyScheduleInfoRequest:
    """Decode a `CompanyAnsweringRuleWeeklyScheduleInfoRequest`; what does not fit is passed on."""
    self = new(CompanyAnsweringRuleWeeklyScheduleInfoRequest)
    get: Getter = d.get
    v = get("friday")
    self.friday = (
        [decode_CompanyAnsweringRuleTimeIntervalRequest(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("monday")
    self.monday = (
        [decode_CompanyAnsweringRuleTimeIntervalRequest(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("saturday")
    self.saturday = (
        [decode_CompanyAnsweringRuleTimeIntervalRequest(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("sunday")
    self.sunday = (
        [decode_CompanyAnsweringRuleTimeIntervalRequest(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("thursday")
    self.thursday = (
        [decode_CompanyAnsweringRuleTimeIntervalRequest(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("tuesday")
    self.tuesday = (
        [decode_CompanyAnsweringRuleTimeIntervalRequest(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("wednesday")
    self.wednesday = (
        [decode_CompanyAnsweringRuleTimeIntervalRequest(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if CompanyAnsweringRuleWeeklyScheduleInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyAnsweringRuleWeeklyScheduleInfoRequestKeys}
    )
    return self


CompanyAnsweringRuleWeeklyScheduleInfoRequest.__decode__ = decode_CompanyAnsweringRuleWeeklyScheduleInfoRequest
CompanyAnsweringRuleWeeklyScheduleInfoRequestKeys = frozenset(
    (
        "friday",
        "monday",
        "saturday",
        "sunday",
        "thursday",
        "tuesday",
        "wednesday",
    )
)


class CreateAnsweringRuleForwardingNumberInfo(Model):
    """The object `CreateAnsweringRuleForwardingNumberInfo`."""

    __slots__ = (
        "id",
        "label",
        "phone_number",
        "type",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    id: str | None
    label: str | None
    phone_number: str | None
    type: ForwardingPhoneNumberTypeEnum | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        label: str | None = None,
        phone_number: str | None = None,
        type: ForwardingPhoneNumberTypeEnum
        | Literal["Home", "Mobile", "Work", "PhoneLine", "Outage", "Other", "BusinessMobilePhone", "ExtensionApps"]
        | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.label
        if v is not None:
            d["label"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ForwardingPhoneNumberTypeEnum else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateAnsweringRuleForwardingNumberInfo(d: dict[str, Any]) -> CreateAnsweringRuleForwardingNumberInfo:
    """Decode a `CreateAnsweringRuleForwardingNumberInfo`; what does not fit is passed on."""
    self = new(CreateAnsweringRuleForwardingNumberInfo)
    get: Getter = d.get
    self.id = get("id")
    self.label = get("label")
    self.phone_number = get("phoneNumber")
    v = get("type")
    self.type = ForwardingPhoneNumberTypeEnumTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if CreateAnsweringRuleForwardingNumberInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateAnsweringRuleForwardingNumberInfoKeys}
    )
    return self


CreateAnsweringRuleForwardingNumberInfo.__decode__ = decode_CreateAnsweringRuleForwardingNumberInfo
CreateAnsweringRuleForwardingNumberInfoKeys = frozenset(
    (
        "id",
        "label",
        "phoneNumber",
        "type",
        "uri",
    )
)


class CreateAnsweringRuleRequest(Model):
    """The object `CreateAnsweringRuleRequest`."""

    __slots__ = (
        "call_handling_action",
        "called_numbers",
        "callers",
        "enabled",
        "forwarding",
        "greetings",
        "missed_call",
        "name",
        "queue",
        "schedule",
        "screening",
        "transfer",
        "type",
        "unconditional_forwarding",
        "voicemail",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_handling_action": "callHandlingAction",
        "called_numbers": "calledNumbers",
        "callers": "callers",
        "forwarding": "forwarding",
        "greetings": "greetings",
        "missed_call": "missedCall",
        "queue": "queue",
        "schedule": "schedule",
        "screening": "screening",
        "transfer": "transfer",
        "unconditional_forwarding": "unconditionalForwarding",
        "voicemail": "voicemail",
    }
    call_handling_action: CreateAnsweringRuleRequestCallHandlingAction | None
    called_numbers: list[CalledNumberInfo] | None
    callers: list[CallersInfoRequest] | None
    enabled: bool | None
    forwarding: ForwardingInfo | None
    greetings: list[GreetingInfo] | None
    missed_call: MissedCallInfo | None
    name: str
    queue: QueueInfo | None
    schedule: ScheduleInfo | None
    screening: CreateAnsweringRuleRequestScreening | None
    transfer: TransferredExtensionInfo | None
    type: str
    unconditional_forwarding: UnconditionalForwardingInfo | None
    voicemail: VoicemailInfo | None

    def __init__(
        self,
        *,
        call_handling_action: CreateAnsweringRuleRequestCallHandlingAction
        | Literal[
            "ForwardCalls",
            "UnconditionalForwarding",
            "AgentQueue",
            "TransferToExtension",
            "TakeMessagesOnly",
            "PlayAnnouncementOnly",
            "SharedLines",
        ]
        | None = None,
        called_numbers: Sequence[CalledNumberInfo | CalledNumberInfoDict] | None = None,
        callers: Sequence[CallersInfoRequest | CallersInfoRequestDict] | None = None,
        enabled: bool | None = None,
        forwarding: ForwardingInfo | ForwardingInfoDict | None = None,
        greetings: Sequence[GreetingInfo | GreetingInfoDict] | None = None,
        missed_call: MissedCallInfo | MissedCallInfoDict | None = None,
        name: str,
        queue: QueueInfo | QueueInfoDict | None = None,
        schedule: ScheduleInfo | ScheduleInfoDict | None = None,
        screening: CreateAnsweringRuleRequestScreening
        | Literal["Off", "NoCallerId", "UnknownCallerId", "Always"]
        | None = None,
        transfer: TransferredExtensionInfo | TransferredExtensionInfoDict | None = None,
        type: str,
        unconditional_forwarding: UnconditionalForwardingInfo | UnconditionalForwardingInfoDict | None = None,
        voicemail: VoicemailInfo | VoicemailInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_handling_action
        if v is not None:
            d["callHandlingAction"] = v.wire if typeof(v) is CreateAnsweringRuleRequestCallHandlingAction else v
        v = self.called_numbers
        if v is not None:
            d["calledNumbers"] = (
                [i0.to_dict() if typeof(i0) is CalledNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.callers
        if v is not None:
            d["callers"] = (
                [i0.to_dict() if typeof(i0) is CallersInfoRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.forwarding
        if v is not None:
            d["forwarding"] = v.to_dict() if typeof(v) is ForwardingInfo else encode(v)
        v = self.greetings
        if v is not None:
            d["greetings"] = (
                [i0.to_dict() if typeof(i0) is GreetingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.missed_call
        if v is not None:
            d["missedCall"] = v.to_dict() if typeof(v) is MissedCallInfo else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.queue
        if v is not None:
            d["queue"] = v.to_dict() if typeof(v) is QueueInfo else encode(v)
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is ScheduleInfo else encode(v)
        v = self.screening
        if v is not None:
            d["screening"] = v.wire if typeof(v) is CreateAnsweringRuleRequestScreening else v
        v = self.transfer
        if v is not None:
            d["transfer"] = v.to_dict() if typeof(v) is TransferredExtensionInfo else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v
        v = self.unconditional_forwarding
        if v is not None:
            d["unconditionalForwarding"] = v.to_dict() if typeof(v) is UnconditionalForwardingInfo else encode(v)
        v = self.voicemail
        if v is not None:
            d["voicemail"] = v.to_dict() if typeof(v) is VoicemailInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateAnsweringRuleRequest(d: dict[str, Any]) -> CreateAnsweringRuleRequest:
    """Decode a `CreateAnsweringRuleRequest`; what does not fit is passed on."""
    self = new(CreateAnsweringRuleRequest)
    get: Getter = d.get
    v = get("callHandlingAction")
    self.call_handling_action = CreateAnsweringRuleRequestCallHandlingActionTable[v] if typeof(v) is str else v
    v = get("calledNumbers")
    self.called_numbers = (
        [decode_CalledNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("callers")
    self.callers = [decode_CallersInfoRequest(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.enabled = get("enabled")
    v = get("forwarding")
    self.forwarding = decode_ForwardingInfo(v) if typeof(v) is dict else v
    v = get("greetings")
    self.greetings = [decode_GreetingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("missedCall")
    self.missed_call = decode_MissedCallInfo(v) if typeof(v) is dict else v
    self.name = get("name")
    v = get("queue")
    self.queue = decode_QueueInfo(v) if typeof(v) is dict else v
    v = get("schedule")
    self.schedule = decode_ScheduleInfo(v) if typeof(v) is dict else v
    v = get("screening")
    self.screening = CreateAnsweringRuleRequestScreeningTable[v] if typeof(v) is str else v
    v = get("transfer")
    self.transfer = decode_TransferredExtensionInfo(v) if typeof(v) is dict else v
    self.type = get("type")
    v = get("unconditionalForwarding")
    self.unconditional_forwarding = decode_UnconditionalForwardingInfo(v) if typeof(v) is dict else v
    v = get("voicemail")
    self.voicemail = decode_VoicemailInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CreateAnsweringRuleRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateAnsweringRuleRequestKeys}
    )
    return self


CreateAnsweringRuleRequest.__decode__ = decode_CreateAnsweringRuleRequest
CreateAnsweringRuleRequestKeys = frozenset(
    (
        "callHandlingAction",
        "calledNumbers",
        "callers",
        "enabled",
        "forwarding",
        "greetings",
        "missedCall",
        "name",
        "queue",
        "schedule",
        "screening",
        "transfer",
        "type",
        "unconditionalForwarding",
        "voicemail",
    )
)


class CustomAnsweringRuleInfo(Model):
    """The object `CustomAnsweringRuleInfo`."""

    __slots__ = (
        "call_handling_action",
        "called_numbers",
        "callers",
        "enabled",
        "forwarding",
        "greetings",
        "id",
        "missed_call",
        "name",
        "queue",
        "schedule",
        "screening",
        "shared_lines",
        "transfer",
        "type",
        "unconditional_forwarding",
        "uri",
        "voicemail",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_handling_action": "callHandlingAction",
        "called_numbers": "calledNumbers",
        "callers": "callers",
        "forwarding": "forwarding",
        "greetings": "greetings",
        "missed_call": "missedCall",
        "queue": "queue",
        "schedule": "schedule",
        "screening": "screening",
        "shared_lines": "sharedLines",
        "transfer": "transfer",
        "type": "type",
        "unconditional_forwarding": "unconditionalForwarding",
        "voicemail": "voicemail",
    }
    call_handling_action: CustomAnsweringRuleInfoCallHandlingAction | None
    called_numbers: list[CalledNumberInfo] | None
    callers: list[CallersInfo] | None
    enabled: bool | None
    forwarding: ForwardingInfo | None
    greetings: list[GreetingInfo] | None
    id: str | None
    missed_call: MissedCallInfo | None
    name: str | None
    queue: QueueInfo | None
    schedule: ScheduleInfo | None
    screening: CustomAnsweringRuleInfoScreening | None
    shared_lines: SharedLinesInfo | None
    transfer: TransferredExtensionInfo | None
    type: RuleTypeInfo | None
    unconditional_forwarding: UnconditionalForwardingInfo | None
    uri: str | None
    voicemail: VoicemailInfo | None

    def __init__(
        self,
        *,
        call_handling_action: CustomAnsweringRuleInfoCallHandlingAction
        | Literal[
            "ForwardCalls",
            "UnconditionalForwarding",
            "AgentQueue",
            "TransferToExtension",
            "TakeMessagesOnly",
            "PlayAnnouncementOnly",
            "SharedLines",
        ]
        | None = None,
        called_numbers: Sequence[CalledNumberInfo | CalledNumberInfoDict] | None = None,
        callers: list[CallersInfo] | None = None,
        enabled: bool | None = None,
        forwarding: ForwardingInfo | ForwardingInfoDict | None = None,
        greetings: Sequence[GreetingInfo | GreetingInfoDict] | None = None,
        id: str | None = None,
        missed_call: MissedCallInfo | MissedCallInfoDict | None = None,
        name: str | None = None,
        queue: QueueInfo | QueueInfoDict | None = None,
        schedule: ScheduleInfo | ScheduleInfoDict | None = None,
        screening: CustomAnsweringRuleInfoScreening
        | Literal["Off", "NoCallerId", "UnknownCallerId", "Always"]
        | None = None,
        shared_lines: SharedLinesInfo | None = None,
        transfer: TransferredExtensionInfo | TransferredExtensionInfoDict | None = None,
        type: RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"] | None = None,
        unconditional_forwarding: UnconditionalForwardingInfo | UnconditionalForwardingInfoDict | None = None,
        uri: str | None = None,
        voicemail: VoicemailInfo | VoicemailInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_handling_action
        if v is not None:
            d["callHandlingAction"] = v.wire if typeof(v) is CustomAnsweringRuleInfoCallHandlingAction else v
        v = self.called_numbers
        if v is not None:
            d["calledNumbers"] = (
                [i0.to_dict() if typeof(i0) is CalledNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.callers
        if v is not None:
            d["callers"] = (
                [i0.to_dict() if typeof(i0) is CallersInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.forwarding
        if v is not None:
            d["forwarding"] = v.to_dict() if typeof(v) is ForwardingInfo else encode(v)
        v = self.greetings
        if v is not None:
            d["greetings"] = (
                [i0.to_dict() if typeof(i0) is GreetingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.missed_call
        if v is not None:
            d["missedCall"] = v.to_dict() if typeof(v) is MissedCallInfo else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.queue
        if v is not None:
            d["queue"] = v.to_dict() if typeof(v) is QueueInfo else encode(v)
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is ScheduleInfo else encode(v)
        v = self.screening
        if v is not None:
            d["screening"] = v.wire if typeof(v) is CustomAnsweringRuleInfoScreening else v
        v = self.shared_lines
        if v is not None:
            d["sharedLines"] = v.to_dict() if typeof(v) is SharedLinesInfo else encode(v)
        v = self.transfer
        if v is not None:
            d["transfer"] = v.to_dict() if typeof(v) is TransferredExtensionInfo else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RuleTypeInfo else v
        v = self.unconditional_forwarding
        if v is not None:
            d["unconditionalForwarding"] = v.to_dict() if typeof(v) is UnconditionalForwardingInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.voicemail
        if v is not None:
            d["voicemail"] = v.to_dict() if typeof(v) is VoicemailInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CustomAnsweringRuleInfo(d: dict[str, Any]) -> CustomAnsweringRuleInfo:
    """Decode a `CustomAnsweringRuleInfo`; what does not fit is passed on."""
    self = new(CustomAnsweringRuleInfo)
    get: Getter = d.get
    v = get("callHandlingAction")
    self.call_handling_action = CustomAnsweringRuleInfoCallHandlingActionTable[v] if typeof(v) is str else v
    v = get("calledNumbers")
    self.called_numbers = (
        [decode_CalledNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("callers")
    self.callers = [decode_CallersInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.enabled = get("enabled")
    v = get("forwarding")
    self.forwarding = decode_ForwardingInfo(v) if typeof(v) is dict else v
    v = get("greetings")
    self.greetings = [decode_GreetingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.id = get("id")
    v = get("missedCall")
    self.missed_call = decode_MissedCallInfo(v) if typeof(v) is dict else v
    self.name = get("name")
    v = get("queue")
    self.queue = decode_QueueInfo(v) if typeof(v) is dict else v
    v = get("schedule")
    self.schedule = decode_ScheduleInfo(v) if typeof(v) is dict else v
    v = get("screening")
    self.screening = CustomAnsweringRuleInfoScreeningTable[v] if typeof(v) is str else v
    v = get("sharedLines")
    self.shared_lines = decode_SharedLinesInfo(v) if typeof(v) is dict else v
    v = get("transfer")
    self.transfer = decode_TransferredExtensionInfo(v) if typeof(v) is dict else v
    v = get("type")
    self.type = RuleTypeInfoTable[v] if typeof(v) is str else v
    v = get("unconditionalForwarding")
    self.unconditional_forwarding = decode_UnconditionalForwardingInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    v = get("voicemail")
    self.voicemail = decode_VoicemailInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CustomAnsweringRuleInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CustomAnsweringRuleInfoKeys}
    )
    return self


CustomAnsweringRuleInfo.__decode__ = decode_CustomAnsweringRuleInfo
CustomAnsweringRuleInfoKeys = frozenset(
    (
        "callHandlingAction",
        "calledNumbers",
        "callers",
        "enabled",
        "forwarding",
        "greetings",
        "id",
        "missedCall",
        "name",
        "queue",
        "schedule",
        "screening",
        "sharedLines",
        "transfer",
        "type",
        "unconditionalForwarding",
        "uri",
        "voicemail",
    )
)


class CustomGreetingInfoRequest(Model):
    """The object `CustomGreetingInfoRequest`."""

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


def decode_CustomGreetingInfoRequest(d: dict[str, Any]) -> CustomGreetingInfoRequest:
    """Decode a `CustomGreetingInfoRequest`; what does not fit is passed on."""
    self = new(CustomGreetingInfoRequest)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if CustomGreetingInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CustomGreetingInfoRequestKeys}
    )
    return self


CustomGreetingInfoRequest.__decode__ = decode_CustomGreetingInfoRequest
CustomGreetingInfoRequestKeys = frozenset(("id",))


class ExtensionShortInfoResource(Model):
    """The object `ExtensionShortInfoResource`."""

    __slots__ = (
        "extension_number",
        "id",
        "name",
    )
    __fields__ = __slots__
    extension_number: str | None
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionShortInfoResource(d: dict[str, Any]) -> ExtensionShortInfoResource:
    """Decode a `ExtensionShortInfoResource`; what does not fit is passed on."""
    self = new(ExtensionShortInfoResource)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None
        if ExtensionShortInfoResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionShortInfoResourceKeys}
    )
    return self


ExtensionShortInfoResource.__decode__ = decode_ExtensionShortInfoResource
ExtensionShortInfoResourceKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "name",
    )
)


class FixedOrderAgents(Model):
    """The object `FixedOrderAgents`."""

    __slots__ = (
        "extension",
        "index",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension": "extension",
    }
    extension: FixedOrderAgentsExtensionInfo | None
    index: int | None

    def __init__(
        self,
        *,
        extension: FixedOrderAgentsExtensionInfo | FixedOrderAgentsExtensionInfoDict | None = None,
        index: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is FixedOrderAgentsExtensionInfo else encode(v)
        v = self.index
        if v is not None:
            d["index"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FixedOrderAgents(d: dict[str, Any]) -> FixedOrderAgents:
    """Decode a `FixedOrderAgents`; what does not fit is passed on."""
    self = new(FixedOrderAgents)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_FixedOrderAgentsExtensionInfo(v) if typeof(v) is dict else v
    self.index = get("index")
    self.__extras__ = (
        None if FixedOrderAgentsKeys.issuperset(d) else {k: d[k] for k in d if k not in FixedOrderAgentsKeys}
    )
    return self


FixedOrderAgents.__decode__ = decode_FixedOrderAgents
FixedOrderAgentsKeys = frozenset(
    (
        "extension",
        "index",
    )
)


class FixedOrderAgentsExtensionInfo(Model):
    """The object `FixedOrderAgentsExtensionInfo`."""

    __slots__ = (
        "extension_number",
        "id",
        "name",
        "uri",
    )
    __fields__ = __slots__
    extension_number: str | None
    id: str | None
    name: str | None
    uri: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FixedOrderAgentsExtensionInfo(d: dict[str, Any]) -> FixedOrderAgentsExtensionInfo:
    """Decode a `FixedOrderAgentsExtensionInfo`; what does not fit is passed on."""
    self = new(FixedOrderAgentsExtensionInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if FixedOrderAgentsExtensionInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in FixedOrderAgentsExtensionInfoKeys}
    )
    return self


FixedOrderAgentsExtensionInfo.__decode__ = decode_FixedOrderAgentsExtensionInfo
FixedOrderAgentsExtensionInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "name",
        "uri",
    )
)


class ForwardAllCallsReason(Model):
    """The object `ForwardAllCallsReason`."""

    __slots__ = (
        "code",
        "message",
    )
    __fields__ = __slots__
    __converted__ = {
        "code": "code",
    }
    code: ForwardAllCallsReasonCode | None
    message: str | None

    def __init__(
        self,
        *,
        code: ForwardAllCallsReasonCode | Literal["ExtensionLimitation", "FeatureLimitation"] | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.code
        if v is not None:
            d["code"] = v.wire if typeof(v) is ForwardAllCallsReasonCode else v
        v = self.message
        if v is not None:
            d["message"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardAllCallsReason(d: dict[str, Any]) -> ForwardAllCallsReason:
    """Decode a `ForwardAllCallsReason`; what does not fit is passed on."""
    self = new(ForwardAllCallsReason)
    get: Getter = d.get
    v = get("code")
    self.code = ForwardAllCallsReasonCodeTable[v] if typeof(v) is str else v
    self.message = get("message")
    self.__extras__ = (
        None if ForwardAllCallsReasonKeys.issuperset(d) else {k: d[k] for k in d if k not in ForwardAllCallsReasonKeys}
    )
    return self


ForwardAllCallsReason.__decode__ = decode_ForwardAllCallsReason
ForwardAllCallsReasonKeys = frozenset(
    (
        "code",
        "message",
    )
)


class ForwardAllCompanyCallsInfo(Model):
    """The object `ForwardAllCompanyCallsInfo`."""

    __slots__ = (
        "call_handling_action",
        "enabled",
        "extension",
        "ranges",
        "reason",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_handling_action": "callHandlingAction",
        "extension": "extension",
        "ranges": "ranges",
        "reason": "reason",
    }
    call_handling_action: IvrCallHandlingActionEnum | None
    enabled: bool | None
    extension: ExtensionShortInfoResource | None
    ranges: list[RangesInfo] | None
    reason: ForwardAllCallsReason | None

    def __init__(
        self,
        *,
        call_handling_action: IvrCallHandlingActionEnum | Literal["Operator", "Disconnect", "Bypass"] | None = None,
        enabled: bool | None = None,
        extension: ExtensionShortInfoResource | None = None,
        ranges: Sequence[RangesInfo | RangesInfoDict] | None = None,
        reason: ForwardAllCallsReason | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_handling_action
        if v is not None:
            d["callHandlingAction"] = v.wire if typeof(v) is IvrCallHandlingActionEnum else v
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is ExtensionShortInfoResource else encode(v)
        v = self.ranges
        if v is not None:
            d["ranges"] = (
                [i0.to_dict() if typeof(i0) is RangesInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.reason
        if v is not None:
            d["reason"] = v.to_dict() if typeof(v) is ForwardAllCallsReason else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardAllCompanyCallsInfo(d: dict[str, Any]) -> ForwardAllCompanyCallsInfo:
    """Decode a `ForwardAllCompanyCallsInfo`; what does not fit is passed on."""
    self = new(ForwardAllCompanyCallsInfo)
    get: Getter = d.get
    v = get("callHandlingAction")
    self.call_handling_action = IvrCallHandlingActionEnumTable[v] if typeof(v) is str else v
    self.enabled = get("enabled")
    v = get("extension")
    self.extension = decode_ExtensionShortInfoResource(v) if typeof(v) is dict else v
    v = get("ranges")
    self.ranges = [decode_RangesInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("reason")
    self.reason = decode_ForwardAllCallsReason(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if ForwardAllCompanyCallsInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ForwardAllCompanyCallsInfoKeys}
    )
    return self


ForwardAllCompanyCallsInfo.__decode__ = decode_ForwardAllCompanyCallsInfo
ForwardAllCompanyCallsInfoKeys = frozenset(
    (
        "callHandlingAction",
        "enabled",
        "extension",
        "ranges",
        "reason",
    )
)


class ForwardAllCompanyCallsRequest(Model):
    """The object `ForwardAllCompanyCallsRequest`."""

    __slots__ = ("enabled",)
    __fields__ = __slots__
    enabled: bool

    def __init__(
        self,
        *,
        enabled: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardAllCompanyCallsRequest(d: dict[str, Any]) -> ForwardAllCompanyCallsRequest:
    """Decode a `ForwardAllCompanyCallsRequest`; what does not fit is passed on."""
    self = new(ForwardAllCompanyCallsRequest)
    get: Getter = d.get
    self.enabled = get("enabled")
    self.__extras__ = (
        None
        if ForwardAllCompanyCallsRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ForwardAllCompanyCallsRequestKeys}
    )
    return self


ForwardAllCompanyCallsRequest.__decode__ = decode_ForwardAllCompanyCallsRequest
ForwardAllCompanyCallsRequestKeys = frozenset(("enabled",))


class ForwardingInfo(Model):
    """The object `ForwardingInfo`."""

    __slots__ = (
        "mobile_timeout",
        "notify_admin_soft_phones",
        "notify_my_soft_phones",
        "ringing_mode",
        "rules",
        "soft_phones_always_ring",
        "soft_phones_position_top",
        "soft_phones_ring_count",
    )
    __fields__ = __slots__
    __converted__ = {
        "ringing_mode": "ringingMode",
        "rules": "rules",
    }
    mobile_timeout: bool | None
    """Deprecated by the API."""
    notify_admin_soft_phones: bool | None
    """Deprecated by the API."""
    notify_my_soft_phones: bool | None
    ringing_mode: ForwardingInfoRingingMode | None
    rules: list[ForwardingRuleInfo] | None
    soft_phones_always_ring: bool | None
    soft_phones_position_top: bool | None
    soft_phones_ring_count: int | None

    def __init__(
        self,
        *,
        mobile_timeout: bool | None = None,
        notify_admin_soft_phones: bool | None = None,
        notify_my_soft_phones: bool | None = None,
        ringing_mode: ForwardingInfoRingingMode | Literal["Sequentially", "Simultaneously"] | None = None,
        rules: Sequence[ForwardingRuleInfo | ForwardingRuleInfoDict] | None = None,
        soft_phones_always_ring: bool | None = None,
        soft_phones_position_top: bool | None = None,
        soft_phones_ring_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.mobile_timeout
        if v is not None:
            d["mobileTimeout"] = v
        v = self.notify_admin_soft_phones
        if v is not None:
            d["notifyAdminSoftPhones"] = v
        v = self.notify_my_soft_phones
        if v is not None:
            d["notifyMySoftPhones"] = v
        v = self.ringing_mode
        if v is not None:
            d["ringingMode"] = v.wire if typeof(v) is ForwardingInfoRingingMode else v
        v = self.rules
        if v is not None:
            d["rules"] = (
                [i0.to_dict() if typeof(i0) is ForwardingRuleInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.soft_phones_always_ring
        if v is not None:
            d["softPhonesAlwaysRing"] = v
        v = self.soft_phones_position_top
        if v is not None:
            d["softPhonesPositionTop"] = v
        v = self.soft_phones_ring_count
        if v is not None:
            d["softPhonesRingCount"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardingInfo(d: dict[str, Any]) -> ForwardingInfo:
    """Decode a `ForwardingInfo`; what does not fit is passed on."""
    self = new(ForwardingInfo)
    get: Getter = d.get
    self.mobile_timeout = get("mobileTimeout")
    self.notify_admin_soft_phones = get("notifyAdminSoftPhones")
    self.notify_my_soft_phones = get("notifyMySoftPhones")
    v = get("ringingMode")
    self.ringing_mode = ForwardingInfoRingingModeTable[v] if typeof(v) is str else v
    v = get("rules")
    self.rules = [decode_ForwardingRuleInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.soft_phones_always_ring = get("softPhonesAlwaysRing")
    self.soft_phones_position_top = get("softPhonesPositionTop")
    self.soft_phones_ring_count = get("softPhonesRingCount")
    self.__extras__ = None if ForwardingInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ForwardingInfoKeys}
    return self


ForwardingInfo.__decode__ = decode_ForwardingInfo
ForwardingInfoKeys = frozenset(
    (
        "mobileTimeout",
        "notifyAdminSoftPhones",
        "notifyMySoftPhones",
        "ringingMode",
        "rules",
        "softPhonesAlwaysRing",
        "softPhonesPositionTop",
        "softPhonesRingCount",
    )
)


class ForwardingInfoCreateRuleRequest(Model):
    """The object `ForwardingInfoCreateRuleRequest`."""

    __slots__ = (
        "mobile_timeout",
        "notify_admin_soft_phones",
        "notify_my_soft_phones",
        "ringing_mode",
        "rules",
        "soft_phones_always_ring",
        "soft_phones_ring_count",
    )
    __fields__ = __slots__
    __converted__ = {
        "ringing_mode": "ringingMode",
        "rules": "rules",
    }
    mobile_timeout: bool | None
    """Deprecated by the API."""
    notify_admin_soft_phones: bool | None
    """Deprecated by the API."""
    notify_my_soft_phones: bool | None
    ringing_mode: ForwardingInfoCreateRuleRequestRingingMode | None
    rules: list[ForwardingRuleCreateRequest] | None
    soft_phones_always_ring: bool | None
    soft_phones_ring_count: int | None

    def __init__(
        self,
        *,
        mobile_timeout: bool | None = None,
        notify_admin_soft_phones: bool | None = None,
        notify_my_soft_phones: bool | None = None,
        ringing_mode: ForwardingInfoCreateRuleRequestRingingMode
        | Literal["Sequentially", "Simultaneously"]
        | None = None,
        rules: Sequence[ForwardingRuleCreateRequest | ForwardingRuleCreateRequestDict] | None = None,
        soft_phones_always_ring: bool | None = None,
        soft_phones_ring_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.mobile_timeout
        if v is not None:
            d["mobileTimeout"] = v
        v = self.notify_admin_soft_phones
        if v is not None:
            d["notifyAdminSoftPhones"] = v
        v = self.notify_my_soft_phones
        if v is not None:
            d["notifyMySoftPhones"] = v
        v = self.ringing_mode
        if v is not None:
            d["ringingMode"] = v.wire if typeof(v) is ForwardingInfoCreateRuleRequestRingingMode else v
        v = self.rules
        if v is not None:
            d["rules"] = (
                [i0.to_dict() if typeof(i0) is ForwardingRuleCreateRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.soft_phones_always_ring
        if v is not None:
            d["softPhonesAlwaysRing"] = v
        v = self.soft_phones_ring_count
        if v is not None:
            d["softPhonesRingCount"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardingInfoCreateRuleRequest(d: dict[str, Any]) -> ForwardingInfoCreateRuleRequest:
    """Decode a `ForwardingInfoCreateRuleRequest`; what does not fit is passed on."""
    self = new(ForwardingInfoCreateRuleRequest)
    get: Getter = d.get
    self.mobile_timeout = get("mobileTimeout")
    self.notify_admin_soft_phones = get("notifyAdminSoftPhones")
    self.notify_my_soft_phones = get("notifyMySoftPhones")
    v = get("ringingMode")
    self.ringing_mode = ForwardingInfoCreateRuleRequestRingingModeTable[v] if typeof(v) is str else v
    v = get("rules")
    self.rules = (
        [decode_ForwardingRuleCreateRequest(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.soft_phones_always_ring = get("softPhonesAlwaysRing")
    self.soft_phones_ring_count = get("softPhonesRingCount")
    self.__extras__ = (
        None
        if ForwardingInfoCreateRuleRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ForwardingInfoCreateRuleRequestKeys}
    )
    return self


ForwardingInfoCreateRuleRequest.__decode__ = decode_ForwardingInfoCreateRuleRequest
ForwardingInfoCreateRuleRequestKeys = frozenset(
    (
        "mobileTimeout",
        "notifyAdminSoftPhones",
        "notifyMySoftPhones",
        "ringingMode",
        "rules",
        "softPhonesAlwaysRing",
        "softPhonesRingCount",
    )
)


class ForwardingNumberInfoRulesCreateRuleRequest(Model):
    """The object `ForwardingNumberInfoRulesCreateRuleRequest`."""

    __slots__ = (
        "id",
        "label",
        "phone_number",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    id: str | None
    label: str | None
    phone_number: str | None
    type: ForwardingPhoneNumberTypeEnum | None

    def __init__(
        self,
        *,
        id: str | None = None,
        label: str | None = None,
        phone_number: str | None = None,
        type: ForwardingPhoneNumberTypeEnum
        | Literal["Home", "Mobile", "Work", "PhoneLine", "Outage", "Other", "BusinessMobilePhone", "ExtensionApps"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.label
        if v is not None:
            d["label"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ForwardingPhoneNumberTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardingNumberInfoRulesCreateRuleRequest(d: dict[str, Any]) -> ForwardingNumberInfoRulesCreateRuleRequest:
    """Decode a `ForwardingNumberInfoRulesCreateRuleRequest`; what does not fit is passed on."""
    self = new(ForwardingNumberInfoRulesCreateRuleRequest)
    get: Getter = d.get
    self.id = get("id")
    self.label = get("label")
    self.phone_number = get("phoneNumber")
    v = get("type")
    self.type = ForwardingPhoneNumberTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if ForwardingNumberInfoRulesCreateRuleRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ForwardingNumberInfoRulesCreateRuleRequestKeys}
    )
    return self


ForwardingNumberInfoRulesCreateRuleRequest.__decode__ = decode_ForwardingNumberInfoRulesCreateRuleRequest
ForwardingNumberInfoRulesCreateRuleRequestKeys = frozenset(
    (
        "id",
        "label",
        "phoneNumber",
        "type",
    )
)


class ForwardingRuleCreateRequest(Model):
    """The object `ForwardingRuleCreateRequest`."""

    __slots__ = (
        "enabled",
        "forwarding_numbers",
        "index",
        "ring_count",
    )
    __fields__ = __slots__
    __converted__ = {
        "forwarding_numbers": "forwardingNumbers",
    }
    enabled: bool | None
    forwarding_numbers: list[ForwardingNumberInfoRulesCreateRuleRequest] | None
    index: int | None
    ring_count: int | None

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        forwarding_numbers: Sequence[
            ForwardingNumberInfoRulesCreateRuleRequest | ForwardingNumberInfoRulesCreateRuleRequestDict
        ]
        | None = None,
        index: int | None = None,
        ring_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.forwarding_numbers
        if v is not None:
            d["forwardingNumbers"] = (
                [i0.to_dict() if typeof(i0) is ForwardingNumberInfoRulesCreateRuleRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.index
        if v is not None:
            d["index"] = v
        v = self.ring_count
        if v is not None:
            d["ringCount"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardingRuleCreateRequest(d: dict[str, Any]) -> ForwardingRuleCreateRequest:
    """Decode a `ForwardingRuleCreateRequest`; what does not fit is passed on."""
    self = new(ForwardingRuleCreateRequest)
    get: Getter = d.get
    self.enabled = get("enabled")
    v = get("forwardingNumbers")
    self.forwarding_numbers = (
        [decode_ForwardingNumberInfoRulesCreateRuleRequest(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.index = get("index")
    self.ring_count = get("ringCount")
    self.__extras__ = (
        None
        if ForwardingRuleCreateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ForwardingRuleCreateRequestKeys}
    )
    return self


ForwardingRuleCreateRequest.__decode__ = decode_ForwardingRuleCreateRequest
ForwardingRuleCreateRequestKeys = frozenset(
    (
        "enabled",
        "forwardingNumbers",
        "index",
        "ringCount",
    )
)


class ForwardingRuleInfo(Model):
    """The object `ForwardingRuleInfo`."""

    __slots__ = (
        "enabled",
        "forwarding_numbers",
        "index",
        "ring_count",
    )
    __fields__ = __slots__
    __converted__ = {
        "forwarding_numbers": "forwardingNumbers",
    }
    enabled: bool | None
    forwarding_numbers: list[CreateAnsweringRuleForwardingNumberInfo] | None
    index: int | None
    ring_count: int | None

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        forwarding_numbers: Sequence[
            CreateAnsweringRuleForwardingNumberInfo | CreateAnsweringRuleForwardingNumberInfoDict
        ]
        | None = None,
        index: int | None = None,
        ring_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.forwarding_numbers
        if v is not None:
            d["forwardingNumbers"] = (
                [i0.to_dict() if typeof(i0) is CreateAnsweringRuleForwardingNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.index
        if v is not None:
            d["index"] = v
        v = self.ring_count
        if v is not None:
            d["ringCount"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ForwardingRuleInfo(d: dict[str, Any]) -> ForwardingRuleInfo:
    """Decode a `ForwardingRuleInfo`; what does not fit is passed on."""
    self = new(ForwardingRuleInfo)
    get: Getter = d.get
    self.enabled = get("enabled")
    v = get("forwardingNumbers")
    self.forwarding_numbers = (
        [decode_CreateAnsweringRuleForwardingNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.index = get("index")
    self.ring_count = get("ringCount")
    self.__extras__ = (
        None if ForwardingRuleInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ForwardingRuleInfoKeys}
    )
    return self


ForwardingRuleInfo.__decode__ = decode_ForwardingRuleInfo
ForwardingRuleInfoKeys = frozenset(
    (
        "enabled",
        "forwardingNumbers",
        "index",
        "ringCount",
    )
)


class GreetingInfo(Model):
    """The object `GreetingInfo`."""

    __slots__ = (
        "custom",
        "preset",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "custom": "custom",
        "preset": "preset",
        "type": "type",
    }
    custom: CustomGreetingInfoRequest | None
    preset: PresetInfo | None
    type: GreetingTypeEnum | None

    def __init__(
        self,
        *,
        custom: CustomGreetingInfoRequest | CustomGreetingInfoRequestDict | None = None,
        preset: PresetInfo | PresetInfoDict | None = None,
        type: GreetingTypeEnum
        | Literal[
            "Introductory",
            "Announcement",
            "AutomaticRecording",
            "BlockedCallersAll",
            "BlockedCallersSpecific",
            "BlockedNoCallerId",
            "BlockedPayPhones",
            "ConnectingMessage",
            "ConnectingAudio",
            "StartRecording",
            "StopRecording",
            "Voicemail",
            "Unavailable",
            "InterruptPrompt",
            "HoldMusic",
            "Company",
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.custom
        if v is not None:
            d["custom"] = v.to_dict() if typeof(v) is CustomGreetingInfoRequest else encode(v)
        v = self.preset
        if v is not None:
            d["preset"] = v.to_dict() if typeof(v) is PresetInfo else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is GreetingTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_GreetingInfo(d: dict[str, Any]) -> GreetingInfo:
    """Decode a `GreetingInfo`; what does not fit is passed on."""
    self = new(GreetingInfo)
    get: Getter = d.get
    v = get("custom")
    self.custom = decode_CustomGreetingInfoRequest(v) if typeof(v) is dict else v
    v = get("preset")
    self.preset = decode_PresetInfo(v) if typeof(v) is dict else v
    v = get("type")
    self.type = GreetingTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = None if GreetingInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in GreetingInfoKeys}
    return self


GreetingInfo.__decode__ = decode_GreetingInfo
GreetingInfoKeys = frozenset(
    (
        "custom",
        "preset",
        "type",
    )
)


class MissedCallExtensionInfo(Model):
    """The object `MissedCallExtensionInfo`."""

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


def decode_MissedCallExtensionInfo(d: dict[str, Any]) -> MissedCallExtensionInfo:
    """Decode a `MissedCallExtensionInfo`; what does not fit is passed on."""
    self = new(MissedCallExtensionInfo)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if MissedCallExtensionInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MissedCallExtensionInfoKeys}
    )
    return self


MissedCallExtensionInfo.__decode__ = decode_MissedCallExtensionInfo
MissedCallExtensionInfoKeys = frozenset(("id",))


class MissedCallExtensionInfoExternalNumber(Model):
    """The object `MissedCallExtensionInfoExternalNumber`."""

    __slots__ = ("phone_number",)
    __fields__ = __slots__
    phone_number: str | None

    def __init__(
        self,
        *,
        phone_number: str | None = None,
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


def decode_MissedCallExtensionInfoExternalNumber(d: dict[str, Any]) -> MissedCallExtensionInfoExternalNumber:
    """Decode a `MissedCallExtensionInfoExternalNumber`; what does not fit is passed on."""
    self = new(MissedCallExtensionInfoExternalNumber)
    get: Getter = d.get
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None
        if MissedCallExtensionInfoExternalNumberKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MissedCallExtensionInfoExternalNumberKeys}
    )
    return self


MissedCallExtensionInfoExternalNumber.__decode__ = decode_MissedCallExtensionInfoExternalNumber
MissedCallExtensionInfoExternalNumberKeys = frozenset(("phoneNumber",))


class MissedCallInfo(Model):
    """The object `MissedCallInfo`."""

    __slots__ = (
        "action_type",
        "extension",
        "external_number",
    )
    __fields__ = __slots__
    __converted__ = {
        "action_type": "actionType",
        "extension": "extension",
        "external_number": "externalNumber",
    }
    action_type: MissedCallInfoActionType | None
    extension: MissedCallExtensionInfo | None
    external_number: MissedCallExtensionInfoExternalNumber | None

    def __init__(
        self,
        *,
        action_type: MissedCallInfoActionType
        | Literal["PlayGreetingAndDisconnect", "ConnectToExtension", "ConnectToExternalNumber"]
        | None = None,
        extension: MissedCallExtensionInfo | MissedCallExtensionInfoDict | None = None,
        external_number: MissedCallExtensionInfoExternalNumber
        | MissedCallExtensionInfoExternalNumberDict
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.action_type
        if v is not None:
            d["actionType"] = v.wire if typeof(v) is MissedCallInfoActionType else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is MissedCallExtensionInfo else encode(v)
        v = self.external_number
        if v is not None:
            d["externalNumber"] = v.to_dict() if typeof(v) is MissedCallExtensionInfoExternalNumber else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MissedCallInfo(d: dict[str, Any]) -> MissedCallInfo:
    """Decode a `MissedCallInfo`; what does not fit is passed on."""
    self = new(MissedCallInfo)
    get: Getter = d.get
    v = get("actionType")
    self.action_type = MissedCallInfoActionTypeTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_MissedCallExtensionInfo(v) if typeof(v) is dict else v
    v = get("externalNumber")
    self.external_number = decode_MissedCallExtensionInfoExternalNumber(v) if typeof(v) is dict else v
    self.__extras__ = None if MissedCallInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in MissedCallInfoKeys}
    return self


MissedCallInfo.__decode__ = decode_MissedCallInfo
MissedCallInfoKeys = frozenset(
    (
        "actionType",
        "extension",
        "externalNumber",
    )
)


class QueueInfo(Model):
    """The object `QueueInfo`."""

    __slots__ = (
        "agent_timeout",
        "call_back",
        "fixed_order_agents",
        "hold_audio_interruption_mode",
        "hold_audio_interruption_period",
        "hold_time",
        "hold_time_expiration_action",
        "max_callers",
        "max_callers_action",
        "no_answer_action",
        "position_in_queue",
        "transfer",
        "transfer_mode",
        "unconditional_forwarding",
        "wrap_up_time",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_back": "callBack",
        "fixed_order_agents": "fixedOrderAgents",
        "hold_audio_interruption_mode": "holdAudioInterruptionMode",
        "hold_time_expiration_action": "holdTimeExpirationAction",
        "max_callers_action": "maxCallersAction",
        "no_answer_action": "noAnswerAction",
        "position_in_queue": "positionInQueue",
        "transfer": "transfer",
        "transfer_mode": "transferMode",
        "unconditional_forwarding": "unconditionalForwarding",
    }
    agent_timeout: int | None
    call_back: QueueInfoCallBack | None
    fixed_order_agents: list[FixedOrderAgents] | None
    hold_audio_interruption_mode: QueueInfoHoldAudioInterruptionMode | None
    hold_audio_interruption_period: int | None
    hold_time: int | None
    hold_time_expiration_action: QueueInfoHoldTimeExpirationAction | None
    max_callers: int | None
    max_callers_action: QueueInfoMaxCallersAction | None
    no_answer_action: QueueInfoNoAnswerAction | None
    position_in_queue: QueueInfoPositionInQueue | None
    transfer: list[TransferInfo] | None
    transfer_mode: QueueInfoTransferMode | None
    unconditional_forwarding: list[UnconditionalForwardingInfo] | None
    wrap_up_time: int | None

    def __init__(
        self,
        *,
        agent_timeout: int | None = None,
        call_back: QueueInfoCallBack | QueueInfoCallBackDict | None = None,
        fixed_order_agents: Sequence[FixedOrderAgents | FixedOrderAgentsDict] | None = None,
        hold_audio_interruption_mode: QueueInfoHoldAudioInterruptionMode
        | Literal["Never", "WhenMusicEnds", "Periodically"]
        | None = None,
        hold_audio_interruption_period: int | None = None,
        hold_time: int | None = None,
        hold_time_expiration_action: QueueInfoHoldTimeExpirationAction
        | Literal["TransferToExtension", "UnconditionalForwarding", "Voicemail"]
        | None = None,
        max_callers: int | None = None,
        max_callers_action: QueueInfoMaxCallersAction
        | Literal["Voicemail", "Announcement", "TransferToExtension", "UnconditionalForwarding"]
        | None = None,
        no_answer_action: QueueInfoNoAnswerAction
        | Literal[
            "WaitPrimaryMembers",
            "WaitPrimaryAndOverflowMembers",
            "Voicemail",
            "TransferToExtension",
            "UnconditionalForwarding",
        ]
        | None = None,
        position_in_queue: QueueInfoPositionInQueue | QueueInfoPositionInQueueDict | None = None,
        transfer: Sequence[TransferInfo | TransferInfoDict] | None = None,
        transfer_mode: QueueInfoTransferMode | Literal["Rotating", "Simultaneous", "FixedOrder"] | None = None,
        unconditional_forwarding: Sequence[UnconditionalForwardingInfo | UnconditionalForwardingInfoDict] | None = None,
        wrap_up_time: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.agent_timeout
        if v is not None:
            d["agentTimeout"] = v
        v = self.call_back
        if v is not None:
            d["callBack"] = v.to_dict() if typeof(v) is QueueInfoCallBack else encode(v)
        v = self.fixed_order_agents
        if v is not None:
            d["fixedOrderAgents"] = (
                [i0.to_dict() if typeof(i0) is FixedOrderAgents else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.hold_audio_interruption_mode
        if v is not None:
            d["holdAudioInterruptionMode"] = v.wire if typeof(v) is QueueInfoHoldAudioInterruptionMode else v
        v = self.hold_audio_interruption_period
        if v is not None:
            d["holdAudioInterruptionPeriod"] = v
        v = self.hold_time
        if v is not None:
            d["holdTime"] = v
        v = self.hold_time_expiration_action
        if v is not None:
            d["holdTimeExpirationAction"] = v.wire if typeof(v) is QueueInfoHoldTimeExpirationAction else v
        v = self.max_callers
        if v is not None:
            d["maxCallers"] = v
        v = self.max_callers_action
        if v is not None:
            d["maxCallersAction"] = v.wire if typeof(v) is QueueInfoMaxCallersAction else v
        v = self.no_answer_action
        if v is not None:
            d["noAnswerAction"] = v.wire if typeof(v) is QueueInfoNoAnswerAction else v
        v = self.position_in_queue
        if v is not None:
            d["positionInQueue"] = v.to_dict() if typeof(v) is QueueInfoPositionInQueue else encode(v)
        v = self.transfer
        if v is not None:
            d["transfer"] = (
                [i0.to_dict() if typeof(i0) is TransferInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.transfer_mode
        if v is not None:
            d["transferMode"] = v.wire if typeof(v) is QueueInfoTransferMode else v
        v = self.unconditional_forwarding
        if v is not None:
            d["unconditionalForwarding"] = (
                [i0.to_dict() if typeof(i0) is UnconditionalForwardingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.wrap_up_time
        if v is not None:
            d["wrapUpTime"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_QueueInfo(d: dict[str, Any]) -> QueueInfo:
    """Decode a `QueueInfo`; what does not fit is passed on."""
    self = new(QueueInfo)
    get: Getter = d.get
    self.agent_timeout = get("agentTimeout")
    v = get("callBack")
    self.call_back = decode_QueueInfoCallBack(v) if typeof(v) is dict else v
    v = get("fixedOrderAgents")
    self.fixed_order_agents = (
        [decode_FixedOrderAgents(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("holdAudioInterruptionMode")
    self.hold_audio_interruption_mode = QueueInfoHoldAudioInterruptionModeTable[v] if typeof(v) is str else v
    self.hold_audio_interruption_period = get("holdAudioInterruptionPeriod")
    self.hold_time = get("holdTime")
    v = get("holdTimeExpirationAction")
    self.hold_time_expiration_action = QueueInfoHoldTimeExpirationActionTable[v] if typeof(v) is str else v
    self.max_callers = get("maxCallers")
    v = get("maxCallersAction")
    self.max_callers_action = QueueInfoMaxCallersActionTable[v] if typeof(v) is str else v
    v = get("noAnswerAction")
    self.no_answer_action = QueueInfoNoAnswerActionTable[v] if typeof(v) is str else v
    v = get("positionInQueue")
    self.position_in_queue = decode_QueueInfoPositionInQueue(v) if typeof(v) is dict else v
    v = get("transfer")
    self.transfer = [decode_TransferInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("transferMode")
    self.transfer_mode = QueueInfoTransferModeTable[v] if typeof(v) is str else v
    v = get("unconditionalForwarding")
    self.unconditional_forwarding = (
        [decode_UnconditionalForwardingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.wrap_up_time = get("wrapUpTime")
    self.__extras__ = None if QueueInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in QueueInfoKeys}
    return self


QueueInfo.__decode__ = decode_QueueInfo
QueueInfoKeys = frozenset(
    (
        "agentTimeout",
        "callBack",
        "fixedOrderAgents",
        "holdAudioInterruptionMode",
        "holdAudioInterruptionPeriod",
        "holdTime",
        "holdTimeExpirationAction",
        "maxCallers",
        "maxCallersAction",
        "noAnswerAction",
        "positionInQueue",
        "transfer",
        "transferMode",
        "unconditionalForwarding",
        "wrapUpTime",
    )
)


class QueueInfoCallBack(Model):
    """The object `QueueInfoCallBack`."""

    __slots__ = ("confirmation_announcements",)
    __fields__ = __slots__
    __converted__ = {
        "confirmation_announcements": "confirmationAnnouncements",
    }
    confirmation_announcements: list[QueueInfoCallBackConfirmationAnnouncementsItem] | None

    def __init__(
        self,
        *,
        confirmation_announcements: Sequence[
            QueueInfoCallBackConfirmationAnnouncementsItem | Literal["PositionInQueue", "EstimatedWaitTime"]
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.confirmation_announcements
        if v is not None:
            d["confirmationAnnouncements"] = (
                [i0.wire if typeof(i0) is QueueInfoCallBackConfirmationAnnouncementsItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_QueueInfoCallBack(d: dict[str, Any]) -> QueueInfoCallBack:
    """Decode a `QueueInfoCallBack`; what does not fit is passed on."""
    self = new(QueueInfoCallBack)
    get: Getter = d.get
    v = get("confirmationAnnouncements")
    self.confirmation_announcements = (
        [QueueInfoCallBackConfirmationAnnouncementsItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None if QueueInfoCallBackKeys.issuperset(d) else {k: d[k] for k in d if k not in QueueInfoCallBackKeys}
    )
    return self


QueueInfoCallBack.__decode__ = decode_QueueInfoCallBack
QueueInfoCallBackKeys = frozenset(("confirmationAnnouncements",))


class QueueInfoPositionInQueue(Model):
    """The object `QueueInfoPositionInQueue`."""

    __slots__ = ("playback_frequency",)
    __fields__ = __slots__
    __converted__ = {
        "playback_frequency": "playbackFrequency",
    }
    playback_frequency: QueueInfoPositionInQueuePlaybackFrequency | None

    def __init__(
        self,
        *,
        playback_frequency: QueueInfoPositionInQueuePlaybackFrequency
        | Literal["EveryInterval", "OnPositionChange"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.playback_frequency
        if v is not None:
            d["playbackFrequency"] = v.wire if typeof(v) is QueueInfoPositionInQueuePlaybackFrequency else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_QueueInfoPositionInQueue(d: dict[str, Any]) -> QueueInfoPositionInQueue:
    """Decode a `QueueInfoPositionInQueue`; what does not fit is passed on."""
    self = new(QueueInfoPositionInQueue)
    get: Getter = d.get
    v = get("playbackFrequency")
    self.playback_frequency = QueueInfoPositionInQueuePlaybackFrequencyTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if QueueInfoPositionInQueueKeys.issuperset(d)
        else {k: d[k] for k in d if k not in QueueInfoPositionInQueueKeys}
    )
    return self


QueueInfoPositionInQueue.__decode__ = decode_QueueInfoPositionInQueue
QueueInfoPositionInQueueKeys = frozenset(("playbackFrequency",))


class RangesInfo(Model):
    """The object `RangesInfo`."""

    __slots__ = (
        "from_",
        "to",
    )
    __fields__ = __slots__
    from_: datetime.datetime | None
    to: datetime.datetime | None

    def __init__(
        self,
        *,
        from_: datetime.datetime | None = None,
        to: datetime.datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.from_
        if v is not None:
            d["from"] = from_datetime(v)
        v = self.to
        if v is not None:
            d["to"] = from_datetime(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RangesInfo(d: dict[str, Any]) -> RangesInfo:
    """Decode a `RangesInfo`; what does not fit is passed on."""
    self = new(RangesInfo)
    get: Getter = d.get
    v = get("from")
    self.from_ = to_datetime(v) if typeof(v) is str else v
    v = get("to")
    self.to = to_datetime(v) if typeof(v) is str else v
    self.__extras__ = None if RangesInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in RangesInfoKeys}
    return self


RangesInfo.__decode__ = decode_RangesInfo
RangesInfoKeys = frozenset(
    (
        "from",
        "to",
    )
)


class RecipientInfo(Model):
    """The object `RecipientInfo`."""

    __slots__ = (
        "id",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        uri: str | None = None,
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


def decode_RecipientInfo(d: dict[str, Any]) -> RecipientInfo:
    """Decode a `RecipientInfo`; what does not fit is passed on."""
    self = new(RecipientInfo)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = None if RecipientInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in RecipientInfoKeys}
    return self


RecipientInfo.__decode__ = decode_RecipientInfo
RecipientInfoKeys = frozenset(
    (
        "id",
        "uri",
    )
)


class ScheduleInfo(Model):
    """The object `ScheduleInfo`."""

    __slots__ = (
        "ranges",
        "ref",
        "weekly_ranges",
    )
    __fields__ = __slots__
    __converted__ = {
        "ranges": "ranges",
        "ref": "ref",
        "weekly_ranges": "weeklyRanges",
    }
    ranges: list[RangesInfo] | None
    ref: ScheduleInfoRef | None
    weekly_ranges: WeeklyScheduleInfo | None

    def __init__(
        self,
        *,
        ranges: Sequence[RangesInfo | RangesInfoDict] | None = None,
        ref: ScheduleInfoRef | Literal["BusinessHours", "AfterHours"] | None = None,
        weekly_ranges: WeeklyScheduleInfo | WeeklyScheduleInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.ranges
        if v is not None:
            d["ranges"] = (
                [i0.to_dict() if typeof(i0) is RangesInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.ref
        if v is not None:
            d["ref"] = v.wire if typeof(v) is ScheduleInfoRef else v
        v = self.weekly_ranges
        if v is not None:
            d["weeklyRanges"] = v.to_dict() if typeof(v) is WeeklyScheduleInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScheduleInfo(d: dict[str, Any]) -> ScheduleInfo:
    """Decode a `ScheduleInfo`; what does not fit is passed on."""
    self = new(ScheduleInfo)
    get: Getter = d.get
    v = get("ranges")
    self.ranges = [decode_RangesInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("ref")
    self.ref = ScheduleInfoRefTable[v] if typeof(v) is str else v
    v = get("weeklyRanges")
    self.weekly_ranges = decode_WeeklyScheduleInfo(v) if typeof(v) is dict else v
    self.__extras__ = None if ScheduleInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ScheduleInfoKeys}
    return self


ScheduleInfo.__decode__ = decode_ScheduleInfo
ScheduleInfoKeys = frozenset(
    (
        "ranges",
        "ref",
        "weeklyRanges",
    )
)


class SharedLinesInfo(Model):
    """The object `SharedLinesInfo`."""

    __slots__ = ("timeout",)
    __fields__ = __slots__
    timeout: int | None

    def __init__(
        self,
        *,
        timeout: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.timeout
        if v is not None:
            d["timeout"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SharedLinesInfo(d: dict[str, Any]) -> SharedLinesInfo:
    """Decode a `SharedLinesInfo`; what does not fit is passed on."""
    self = new(SharedLinesInfo)
    get: Getter = d.get
    self.timeout = get("timeout")
    self.__extras__ = (
        None if SharedLinesInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SharedLinesInfoKeys}
    )
    return self


SharedLinesInfo.__decode__ = decode_SharedLinesInfo
SharedLinesInfoKeys = frozenset(("timeout",))


class TransferExtensionInfo(Model):
    """The object `TransferExtensionInfo`."""

    __slots__ = (
        "id",
        "uri",
        "extension_number",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    uri: str | None
    extension_number: str | None
    name: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        uri: str | None = None,
        extension_number: str | None = None,
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
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TransferExtensionInfo(d: dict[str, Any]) -> TransferExtensionInfo:
    """Decode a `TransferExtensionInfo`; what does not fit is passed on."""
    self = new(TransferExtensionInfo)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    self.__extras__ = (
        None if TransferExtensionInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TransferExtensionInfoKeys}
    )
    return self


TransferExtensionInfo.__decode__ = decode_TransferExtensionInfo
TransferExtensionInfoKeys = frozenset(
    (
        "id",
        "uri",
        "extensionNumber",
        "name",
    )
)


class TransferInfo(Model):
    """The object `TransferInfo`."""

    __slots__ = (
        "action",
        "extension",
    )
    __fields__ = __slots__
    __converted__ = {
        "action": "action",
        "extension": "extension",
    }
    action: TransferInfoAction | None
    extension: TransferExtensionInfo | None

    def __init__(
        self,
        *,
        action: TransferInfoAction | Literal["HoldTimeExpiration", "MaxCallers", "NoAnswer"] | None = None,
        extension: TransferExtensionInfo | TransferExtensionInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.action
        if v is not None:
            d["action"] = v.wire if typeof(v) is TransferInfoAction else v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is TransferExtensionInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TransferInfo(d: dict[str, Any]) -> TransferInfo:
    """Decode a `TransferInfo`; what does not fit is passed on."""
    self = new(TransferInfo)
    get: Getter = d.get
    v = get("action")
    self.action = TransferInfoActionTable[v] if typeof(v) is str else v
    v = get("extension")
    self.extension = decode_TransferExtensionInfo(v) if typeof(v) is dict else v
    self.__extras__ = None if TransferInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TransferInfoKeys}
    return self


TransferInfo.__decode__ = decode_TransferInfo
TransferInfoKeys = frozenset(
    (
        "action",
        "extension",
    )
)


class TransferredExtension(Model):
    """The object `TransferredExtension`."""

    __slots__ = (
        "id",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        uri: str | None = None,
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


def decode_TransferredExtension(d: dict[str, Any]) -> TransferredExtension:
    """Decode a `TransferredExtension`; what does not fit is passed on."""
    self = new(TransferredExtension)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None if TransferredExtensionKeys.issuperset(d) else {k: d[k] for k in d if k not in TransferredExtensionKeys}
    )
    return self


TransferredExtension.__decode__ = decode_TransferredExtension
TransferredExtensionKeys = frozenset(
    (
        "id",
        "uri",
    )
)


class TransferredExtensionInfo(Model):
    """The object `TransferredExtensionInfo`."""

    __slots__ = ("extension",)
    __fields__ = __slots__
    __converted__ = {
        "extension": "extension",
    }
    extension: TransferredExtension | None

    def __init__(
        self,
        *,
        extension: TransferredExtension | TransferredExtensionDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is TransferredExtension else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TransferredExtensionInfo(d: dict[str, Any]) -> TransferredExtensionInfo:
    """Decode a `TransferredExtensionInfo`; what does not fit is passed on."""
    self = new(TransferredExtensionInfo)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_TransferredExtension(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if TransferredExtensionInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TransferredExtensionInfoKeys}
    )
    return self


TransferredExtensionInfo.__decode__ = decode_TransferredExtensionInfo
TransferredExtensionInfoKeys = frozenset(("extension",))


class UnconditionalForwardingInfo(Model):
    """The object `UnconditionalForwardingInfo`."""

    __slots__ = (
        "action",
        "phone_number",
    )
    __fields__ = __slots__
    __converted__ = {
        "action": "action",
    }
    action: UnconditionalForwardingInfoAction | None
    phone_number: str | None

    def __init__(
        self,
        *,
        action: UnconditionalForwardingInfoAction
        | Literal["HoldTimeExpiration", "MaxCallers", "NoAnswer"]
        | None = None,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.action
        if v is not None:
            d["action"] = v.wire if typeof(v) is UnconditionalForwardingInfoAction else v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UnconditionalForwardingInfo(d: dict[str, Any]) -> UnconditionalForwardingInfo:
    """Decode a `UnconditionalForwardingInfo`; what does not fit is passed on."""
    self = new(UnconditionalForwardingInfo)
    get: Getter = d.get
    v = get("action")
    self.action = UnconditionalForwardingInfoActionTable[v] if typeof(v) is str else v
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None
        if UnconditionalForwardingInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UnconditionalForwardingInfoKeys}
    )
    return self


UnconditionalForwardingInfo.__decode__ = decode_UnconditionalForwardingInfo
UnconditionalForwardingInfoKeys = frozenset(
    (
        "action",
        "phoneNumber",
    )
)


class UpdateAnsweringRuleRequest(Model):
    """The object `UpdateAnsweringRuleRequest`."""

    __slots__ = (
        "call_handling_action",
        "called_numbers",
        "callers",
        "enabled",
        "forwarding",
        "greetings",
        "id",
        "missed_call",
        "name",
        "queue",
        "schedule",
        "screening",
        "show_inactive_numbers",
        "transfer",
        "type",
        "unconditional_forwarding",
        "voicemail",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_handling_action": "callHandlingAction",
        "called_numbers": "calledNumbers",
        "callers": "callers",
        "forwarding": "forwarding",
        "greetings": "greetings",
        "missed_call": "missedCall",
        "queue": "queue",
        "schedule": "schedule",
        "screening": "screening",
        "transfer": "transfer",
        "type": "type",
        "unconditional_forwarding": "unconditionalForwarding",
        "voicemail": "voicemail",
    }
    call_handling_action: UpdateAnsweringRuleRequestCallHandlingAction | None
    called_numbers: list[CalledNumberInfo] | None
    callers: list[CallersInfoRequest] | None
    enabled: bool | None
    forwarding: ForwardingInfoCreateRuleRequest | None
    greetings: list[GreetingInfo] | None
    id: str | None
    missed_call: MissedCallInfo | None
    name: str | None
    queue: QueueInfo | None
    schedule: ScheduleInfo | None
    screening: UpdateAnsweringRuleRequestScreening | None
    show_inactive_numbers: bool | None
    transfer: TransferredExtensionInfo | None
    type: RuleTypeInfo | None
    unconditional_forwarding: UnconditionalForwardingInfo | None
    voicemail: VoicemailInfo | None

    def __init__(
        self,
        *,
        call_handling_action: UpdateAnsweringRuleRequestCallHandlingAction
        | Literal[
            "ForwardCalls",
            "UnconditionalForwarding",
            "AgentQueue",
            "TransferToExtension",
            "TakeMessagesOnly",
            "PlayAnnouncementOnly",
            "SharedLines",
        ]
        | None = None,
        called_numbers: Sequence[CalledNumberInfo | CalledNumberInfoDict] | None = None,
        callers: Sequence[CallersInfoRequest | CallersInfoRequestDict] | None = None,
        enabled: bool | None = None,
        forwarding: ForwardingInfoCreateRuleRequest | ForwardingInfoCreateRuleRequestDict | None = None,
        greetings: Sequence[GreetingInfo | GreetingInfoDict] | None = None,
        id: str | None = None,
        missed_call: MissedCallInfo | MissedCallInfoDict | None = None,
        name: str | None = None,
        queue: QueueInfo | QueueInfoDict | None = None,
        schedule: ScheduleInfo | ScheduleInfoDict | None = None,
        screening: UpdateAnsweringRuleRequestScreening
        | Literal["Off", "NoCallerId", "UnknownCallerId", "Always"]
        | None = None,
        show_inactive_numbers: bool | None = None,
        transfer: TransferredExtensionInfo | TransferredExtensionInfoDict | None = None,
        type: RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"] | None = None,
        unconditional_forwarding: UnconditionalForwardingInfo | UnconditionalForwardingInfoDict | None = None,
        voicemail: VoicemailInfo | VoicemailInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_handling_action
        if v is not None:
            d["callHandlingAction"] = v.wire if typeof(v) is UpdateAnsweringRuleRequestCallHandlingAction else v
        v = self.called_numbers
        if v is not None:
            d["calledNumbers"] = (
                [i0.to_dict() if typeof(i0) is CalledNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.callers
        if v is not None:
            d["callers"] = (
                [i0.to_dict() if typeof(i0) is CallersInfoRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.forwarding
        if v is not None:
            d["forwarding"] = v.to_dict() if typeof(v) is ForwardingInfoCreateRuleRequest else encode(v)
        v = self.greetings
        if v is not None:
            d["greetings"] = (
                [i0.to_dict() if typeof(i0) is GreetingInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.missed_call
        if v is not None:
            d["missedCall"] = v.to_dict() if typeof(v) is MissedCallInfo else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.queue
        if v is not None:
            d["queue"] = v.to_dict() if typeof(v) is QueueInfo else encode(v)
        v = self.schedule
        if v is not None:
            d["schedule"] = v.to_dict() if typeof(v) is ScheduleInfo else encode(v)
        v = self.screening
        if v is not None:
            d["screening"] = v.wire if typeof(v) is UpdateAnsweringRuleRequestScreening else v
        v = self.show_inactive_numbers
        if v is not None:
            d["showInactiveNumbers"] = v
        v = self.transfer
        if v is not None:
            d["transfer"] = v.to_dict() if typeof(v) is TransferredExtensionInfo else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RuleTypeInfo else v
        v = self.unconditional_forwarding
        if v is not None:
            d["unconditionalForwarding"] = v.to_dict() if typeof(v) is UnconditionalForwardingInfo else encode(v)
        v = self.voicemail
        if v is not None:
            d["voicemail"] = v.to_dict() if typeof(v) is VoicemailInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateAnsweringRuleRequest(d: dict[str, Any]) -> UpdateAnsweringRuleRequest:
    """Decode a `UpdateAnsweringRuleRequest`; what does not fit is passed on."""
    self = new(UpdateAnsweringRuleRequest)
    get: Getter = d.get
    v = get("callHandlingAction")
    self.call_handling_action = UpdateAnsweringRuleRequestCallHandlingActionTable[v] if typeof(v) is str else v
    v = get("calledNumbers")
    self.called_numbers = (
        [decode_CalledNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("callers")
    self.callers = [decode_CallersInfoRequest(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.enabled = get("enabled")
    v = get("forwarding")
    self.forwarding = decode_ForwardingInfoCreateRuleRequest(v) if typeof(v) is dict else v
    v = get("greetings")
    self.greetings = [decode_GreetingInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.id = get("id")
    v = get("missedCall")
    self.missed_call = decode_MissedCallInfo(v) if typeof(v) is dict else v
    self.name = get("name")
    v = get("queue")
    self.queue = decode_QueueInfo(v) if typeof(v) is dict else v
    v = get("schedule")
    self.schedule = decode_ScheduleInfo(v) if typeof(v) is dict else v
    v = get("screening")
    self.screening = UpdateAnsweringRuleRequestScreeningTable[v] if typeof(v) is str else v
    self.show_inactive_numbers = get("showInactiveNumbers")
    v = get("transfer")
    self.transfer = decode_TransferredExtensionInfo(v) if typeof(v) is dict else v
    v = get("type")
    self.type = RuleTypeInfoTable[v] if typeof(v) is str else v
    v = get("unconditionalForwarding")
    self.unconditional_forwarding = decode_UnconditionalForwardingInfo(v) if typeof(v) is dict else v
    v = get("voicemail")
    self.voicemail = decode_VoicemailInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if UpdateAnsweringRuleRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateAnsweringRuleRequestKeys}
    )
    return self


UpdateAnsweringRuleRequest.__decode__ = decode_UpdateAnsweringRuleRequest
UpdateAnsweringRuleRequestKeys = frozenset(
    (
        "callHandlingAction",
        "calledNumbers",
        "callers",
        "enabled",
        "forwarding",
        "greetings",
        "id",
        "missedCall",
        "name",
        "queue",
        "schedule",
        "screening",
        "showInactiveNumbers",
        "transfer",
        "type",
        "unconditionalForwarding",
        "voicemail",
    )
)


class UserAnsweringRuleList(Model):
    """The object `UserAnsweringRuleList`."""

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
    navigation: PageNavigationModel | None
    paging: EnumeratedPagingModel | None
    records: list[CallHandlingRuleInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[CallHandlingRuleInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is CallHandlingRuleInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserAnsweringRuleList(d: dict[str, Any]) -> UserAnsweringRuleList:
    """Decode a `UserAnsweringRuleList`; what does not fit is passed on."""
    self = new(UserAnsweringRuleList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_CallHandlingRuleInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None if UserAnsweringRuleListKeys.issuperset(d) else {k: d[k] for k in d if k not in UserAnsweringRuleListKeys}
    )
    return self


UserAnsweringRuleList.__decode__ = decode_UserAnsweringRuleList
UserAnsweringRuleListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class VoicemailInfo(Model):
    """The object `VoicemailInfo`."""

    __slots__ = (
        "enabled",
        "recipient",
    )
    __fields__ = __slots__
    __converted__ = {
        "recipient": "recipient",
    }
    enabled: bool | None
    recipient: RecipientInfo | None

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        recipient: RecipientInfo | RecipientInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.recipient
        if v is not None:
            d["recipient"] = v.to_dict() if typeof(v) is RecipientInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_VoicemailInfo(d: dict[str, Any]) -> VoicemailInfo:
    """Decode a `VoicemailInfo`; what does not fit is passed on."""
    self = new(VoicemailInfo)
    get: Getter = d.get
    self.enabled = get("enabled")
    v = get("recipient")
    self.recipient = decode_RecipientInfo(v) if typeof(v) is dict else v
    self.__extras__ = None if VoicemailInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in VoicemailInfoKeys}
    return self


VoicemailInfo.__decode__ = decode_VoicemailInfo
VoicemailInfoKeys = frozenset(
    (
        "enabled",
        "recipient",
    )
)
