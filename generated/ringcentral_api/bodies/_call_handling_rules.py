"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._call_handling_rules import (
        CalledNumberInfo,
        CallersInfoRequest,
        CompanyAnsweringRuleCalledNumberInfo,
        CompanyAnsweringRuleCallersInfoRequest,
        CompanyAnsweringRuleExtensionInfo,
        CompanyAnsweringRuleExtensionInfoRequest,
        CompanyAnsweringRuleRequestCallHandlingAction,
        CompanyAnsweringRuleScheduleInfoRequest,
        CompanyAnsweringRuleScheduleInfoRequestRef,
        CompanyAnsweringRuleTimeIntervalRequest,
        CompanyAnsweringRuleUpdateCallHandlingAction,
        CompanyAnsweringRuleWeeklyScheduleInfoRequest,
        CreateAnsweringRuleForwardingNumberInfo,
        CreateAnsweringRuleRequestCallHandlingAction,
        CreateAnsweringRuleRequestScreening,
        CustomGreetingInfoRequest,
        FixedOrderAgents,
        FixedOrderAgentsExtensionInfo,
        ForwardingInfo,
        ForwardingInfoCreateRuleRequest,
        ForwardingInfoCreateRuleRequestRingingMode,
        ForwardingInfoRingingMode,
        ForwardingNumberInfoRulesCreateRuleRequest,
        ForwardingRuleCreateRequest,
        ForwardingRuleInfo,
        GreetingInfo,
        MissedCallExtensionInfo,
        MissedCallExtensionInfoExternalNumber,
        MissedCallInfo,
        MissedCallInfoActionType,
        QueueInfo,
        QueueInfoCallBack,
        QueueInfoCallBackConfirmationAnnouncementsItem,
        QueueInfoHoldAudioInterruptionMode,
        QueueInfoHoldTimeExpirationAction,
        QueueInfoMaxCallersAction,
        QueueInfoNoAnswerAction,
        QueueInfoPositionInQueue,
        QueueInfoPositionInQueuePlaybackFrequency,
        QueueInfoTransferMode,
        RangesInfo,
        RecipientInfo,
        RuleTypeInfo,
        ScheduleInfo,
        ScheduleInfoRef,
        TransferExtensionInfo,
        TransferInfo,
        TransferInfoAction,
        TransferredExtension,
        TransferredExtensionInfo,
        UnconditionalForwardingInfo,
        UnconditionalForwardingInfoAction,
        UpdateAnsweringRuleRequestCallHandlingAction,
        UpdateAnsweringRuleRequestScreening,
        VoicemailInfo,
    )
    from ..models._shared_forwarding_phone_number_type_enum import ForwardingPhoneNumberTypeEnum
    from ..models._shared_greeting_type_enum import GreetingTypeEnum
    from ..models._shared_preset_info import PresetInfo
    from ..models._shared_time_interval import WeeklyScheduleInfo
    from ._shared_preset_info import PresetInfoDict
    from ._shared_time_interval import WeeklyScheduleInfoDict


class CalledNumberInfoDict(TypedDict, total=False):
    """A `CalledNumberInfo` as a plain dict."""

    phoneNumber: str


class CallersInfoRequestDict(TypedDict, total=False):
    """A `CallersInfoRequest` as a plain dict."""

    callerId: str
    name: str


class CompanyAnsweringRuleCalledNumberInfoDict(TypedDict, total=False):
    """A `CompanyAnsweringRuleCalledNumberInfo` as a plain dict."""

    id: str
    phoneNumber: str


class CompanyAnsweringRuleCallersInfoRequestDict(TypedDict, total=False):
    """A `CompanyAnsweringRuleCallersInfoRequest` as a plain dict."""

    callerId: str
    name: str


class CompanyAnsweringRuleExtensionInfoDict(TypedDict, total=False):
    """A `CompanyAnsweringRuleExtensionInfo` as a plain dict."""

    id: str


class CompanyAnsweringRuleExtensionInfoRequestDict(TypedDict, total=False):
    """A `CompanyAnsweringRuleExtensionInfoRequest` as a plain dict."""

    id: str


class CompanyAnsweringRuleRequestDict(TypedDict, total=False):
    """A `CompanyAnsweringRuleRequest` as a plain dict."""

    callHandlingAction: CompanyAnsweringRuleRequestCallHandlingAction | Literal["Operator", "Disconnect", "Bypass"]
    calledNumbers: Sequence[CompanyAnsweringRuleCalledNumberInfo | CompanyAnsweringRuleCalledNumberInfoDict]
    callers: Sequence[CompanyAnsweringRuleCallersInfoRequest | CompanyAnsweringRuleCallersInfoRequestDict]
    enabled: bool
    extension: CompanyAnsweringRuleExtensionInfoRequest | CompanyAnsweringRuleExtensionInfoRequestDict
    greetings: Sequence[GreetingInfo | GreetingInfoDict]
    name: str
    schedule: CompanyAnsweringRuleScheduleInfoRequest | CompanyAnsweringRuleScheduleInfoRequestDict
    type: RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"]


class CompanyAnsweringRuleScheduleInfoRequestDict(TypedDict, total=False):
    """A `CompanyAnsweringRuleScheduleInfoRequest` as a plain dict."""

    ranges: Sequence[RangesInfo | RangesInfoDict]
    ref: CompanyAnsweringRuleScheduleInfoRequestRef | Literal["BusinessHours", "AfterHours"]
    weeklyRanges: CompanyAnsweringRuleWeeklyScheduleInfoRequest | CompanyAnsweringRuleWeeklyScheduleInfoRequestDict


CompanyAnsweringRuleTimeIntervalRequestDict = TypedDict(
    "CompanyAnsweringRuleTimeIntervalRequestDict",
    {
        "from": "str",
        "to": "str",
    },
    total=False,
)
"""A `CompanyAnsweringRuleTimeIntervalRequest` as a plain dict."""


class CompanyAnsweringRuleUpdateDict(TypedDict, total=False):
    """A `CompanyAnsweringRuleUpdate` as a plain dict."""

    callHandlingAction: CompanyAnsweringRuleUpdateCallHandlingAction | Literal["Operator", "Disconnect", "Bypass"]
    calledNumbers: Sequence[CompanyAnsweringRuleCalledNumberInfo | CompanyAnsweringRuleCalledNumberInfoDict]
    callers: Sequence[CompanyAnsweringRuleCallersInfoRequest | CompanyAnsweringRuleCallersInfoRequestDict]
    enabled: bool
    extension: CompanyAnsweringRuleExtensionInfo | CompanyAnsweringRuleExtensionInfoDict
    greetings: Sequence[GreetingInfo | GreetingInfoDict]
    id: str
    name: str
    schedule: CompanyAnsweringRuleScheduleInfoRequest | CompanyAnsweringRuleScheduleInfoRequestDict
    type: RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"]


class CompanyAnsweringRuleWeeklyScheduleInfoRequestDict(TypedDict, total=False):
    """A `CompanyAnsweringRuleWeeklyScheduleInfoRequest` as a plain dict."""

    friday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]
    monday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]
    saturday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]
    sunday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]
    thursday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]
    tuesday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]
    wednesday: Sequence[CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict]


class CreateAnsweringRuleForwardingNumberInfoDict(TypedDict, total=False):
    """A `CreateAnsweringRuleForwardingNumberInfo` as a plain dict."""

    id: str
    label: str
    phoneNumber: str
    type: (
        ForwardingPhoneNumberTypeEnum
        | Literal["Home", "Mobile", "Work", "PhoneLine", "Outage", "Other", "BusinessMobilePhone", "ExtensionApps"]
    )
    uri: str


class CreateAnsweringRuleRequestDict(TypedDict, total=False):
    """A `CreateAnsweringRuleRequest` as a plain dict."""

    callHandlingAction: (
        CreateAnsweringRuleRequestCallHandlingAction
        | Literal[
            "ForwardCalls",
            "UnconditionalForwarding",
            "AgentQueue",
            "TransferToExtension",
            "TakeMessagesOnly",
            "PlayAnnouncementOnly",
            "SharedLines",
        ]
    )
    calledNumbers: Sequence[CalledNumberInfo | CalledNumberInfoDict]
    callers: Sequence[CallersInfoRequest | CallersInfoRequestDict]
    enabled: bool
    forwarding: ForwardingInfo | ForwardingInfoDict
    greetings: Sequence[GreetingInfo | GreetingInfoDict]
    missedCall: MissedCallInfo | MissedCallInfoDict
    name: Required[str]
    queue: QueueInfo | QueueInfoDict
    schedule: ScheduleInfo | ScheduleInfoDict
    screening: CreateAnsweringRuleRequestScreening | Literal["Off", "NoCallerId", "UnknownCallerId", "Always"]
    transfer: TransferredExtensionInfo | TransferredExtensionInfoDict
    type: Required[str]
    unconditionalForwarding: UnconditionalForwardingInfo | UnconditionalForwardingInfoDict
    voicemail: VoicemailInfo | VoicemailInfoDict


class CustomGreetingInfoRequestDict(TypedDict, total=False):
    """A `CustomGreetingInfoRequest` as a plain dict."""

    id: str


class FixedOrderAgentsDict(TypedDict, total=False):
    """A `FixedOrderAgents` as a plain dict."""

    extension: FixedOrderAgentsExtensionInfo | FixedOrderAgentsExtensionInfoDict
    index: int


class FixedOrderAgentsExtensionInfoDict(TypedDict, total=False):
    """A `FixedOrderAgentsExtensionInfo` as a plain dict."""

    extensionNumber: str
    id: str
    name: str
    uri: str


class ForwardAllCompanyCallsRequestDict(TypedDict, total=False):
    """A `ForwardAllCompanyCallsRequest` as a plain dict."""

    enabled: Required[bool]


class ForwardingInfoDict(TypedDict, total=False):
    """A `ForwardingInfo` as a plain dict."""

    mobileTimeout: bool
    notifyAdminSoftPhones: bool
    notifyMySoftPhones: bool
    ringingMode: ForwardingInfoRingingMode | Literal["Sequentially", "Simultaneously"]
    rules: Sequence[ForwardingRuleInfo | ForwardingRuleInfoDict]
    softPhonesAlwaysRing: bool
    softPhonesPositionTop: bool
    softPhonesRingCount: int


class ForwardingInfoCreateRuleRequestDict(TypedDict, total=False):
    """A `ForwardingInfoCreateRuleRequest` as a plain dict."""

    mobileTimeout: bool
    notifyAdminSoftPhones: bool
    notifyMySoftPhones: bool
    ringingMode: ForwardingInfoCreateRuleRequestRingingMode | Literal["Sequentially", "Simultaneously"]
    rules: Sequence[ForwardingRuleCreateRequest | ForwardingRuleCreateRequestDict]
    softPhonesAlwaysRing: bool
    softPhonesRingCount: int


class ForwardingNumberInfoRulesCreateRuleRequestDict(TypedDict, total=False):
    """A `ForwardingNumberInfoRulesCreateRuleRequest` as a plain dict."""

    id: str
    label: str
    phoneNumber: str
    type: (
        ForwardingPhoneNumberTypeEnum
        | Literal["Home", "Mobile", "Work", "PhoneLine", "Outage", "Other", "BusinessMobilePhone", "ExtensionApps"]
    )


class ForwardingRuleCreateRequestDict(TypedDict, total=False):
    """A `ForwardingRuleCreateRequest` as a plain dict."""

    enabled: bool
    forwardingNumbers: Sequence[
        ForwardingNumberInfoRulesCreateRuleRequest | ForwardingNumberInfoRulesCreateRuleRequestDict
    ]
    index: int
    ringCount: int


class ForwardingRuleInfoDict(TypedDict, total=False):
    """A `ForwardingRuleInfo` as a plain dict."""

    enabled: bool
    forwardingNumbers: Sequence[CreateAnsweringRuleForwardingNumberInfo | CreateAnsweringRuleForwardingNumberInfoDict]
    index: int
    ringCount: int


class GreetingInfoDict(TypedDict, total=False):
    """A `GreetingInfo` as a plain dict."""

    custom: CustomGreetingInfoRequest | CustomGreetingInfoRequestDict
    preset: PresetInfo | PresetInfoDict
    type: (
        GreetingTypeEnum
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
    )


class MissedCallExtensionInfoDict(TypedDict, total=False):
    """A `MissedCallExtensionInfo` as a plain dict."""

    id: str


class MissedCallExtensionInfoExternalNumberDict(TypedDict, total=False):
    """A `MissedCallExtensionInfoExternalNumber` as a plain dict."""

    phoneNumber: str


class MissedCallInfoDict(TypedDict, total=False):
    """A `MissedCallInfo` as a plain dict."""

    actionType: (
        MissedCallInfoActionType | Literal["PlayGreetingAndDisconnect", "ConnectToExtension", "ConnectToExternalNumber"]
    )
    extension: MissedCallExtensionInfo | MissedCallExtensionInfoDict
    externalNumber: MissedCallExtensionInfoExternalNumber | MissedCallExtensionInfoExternalNumberDict


class QueueInfoDict(TypedDict, total=False):
    """A `QueueInfo` as a plain dict."""

    agentTimeout: int
    callBack: QueueInfoCallBack | QueueInfoCallBackDict
    fixedOrderAgents: Sequence[FixedOrderAgents | FixedOrderAgentsDict]
    holdAudioInterruptionMode: QueueInfoHoldAudioInterruptionMode | Literal["Never", "WhenMusicEnds", "Periodically"]
    holdAudioInterruptionPeriod: int
    holdTime: int
    holdTimeExpirationAction: (
        QueueInfoHoldTimeExpirationAction | Literal["TransferToExtension", "UnconditionalForwarding", "Voicemail"]
    )
    maxCallers: int
    maxCallersAction: (
        QueueInfoMaxCallersAction
        | Literal["Voicemail", "Announcement", "TransferToExtension", "UnconditionalForwarding"]
    )
    noAnswerAction: (
        QueueInfoNoAnswerAction
        | Literal[
            "WaitPrimaryMembers",
            "WaitPrimaryAndOverflowMembers",
            "Voicemail",
            "TransferToExtension",
            "UnconditionalForwarding",
        ]
    )
    positionInQueue: QueueInfoPositionInQueue | QueueInfoPositionInQueueDict
    transfer: Sequence[TransferInfo | TransferInfoDict]
    transferMode: QueueInfoTransferMode | Literal["Rotating", "Simultaneous", "FixedOrder"]
    unconditionalForwarding: Sequence[UnconditionalForwardingInfo | UnconditionalForwardingInfoDict]
    wrapUpTime: int


class QueueInfoCallBackDict(TypedDict, total=False):
    """A `QueueInfoCallBack` as a plain dict."""

    confirmationAnnouncements: Sequence[
        QueueInfoCallBackConfirmationAnnouncementsItem | Literal["PositionInQueue", "EstimatedWaitTime"]
    ]


class QueueInfoPositionInQueueDict(TypedDict, total=False):
    """A `QueueInfoPositionInQueue` as a plain dict."""

    playbackFrequency: QueueInfoPositionInQueuePlaybackFrequency | Literal["EveryInterval", "OnPositionChange"]


RangesInfoDict = TypedDict(
    "RangesInfoDict",
    {
        "from": "datetime.datetime | str",
        "to": "datetime.datetime | str",
    },
    total=False,
)
"""A `RangesInfo` as a plain dict."""


class RecipientInfoDict(TypedDict, total=False):
    """A `RecipientInfo` as a plain dict."""

    id: str
    uri: str


class ScheduleInfoDict(TypedDict, total=False):
    """A `ScheduleInfo` as a plain dict."""

    ranges: Sequence[RangesInfo | RangesInfoDict]
    ref: ScheduleInfoRef | Literal["BusinessHours", "AfterHours"]
    weeklyRanges: WeeklyScheduleInfo | WeeklyScheduleInfoDict


class TransferExtensionInfoDict(TypedDict, total=False):
    """A `TransferExtensionInfo` as a plain dict."""

    id: str
    uri: str
    extensionNumber: str
    name: str


class TransferInfoDict(TypedDict, total=False):
    """A `TransferInfo` as a plain dict."""

    action: TransferInfoAction | Literal["HoldTimeExpiration", "MaxCallers", "NoAnswer"]
    extension: TransferExtensionInfo | TransferExtensionInfoDict


class TransferredExtensionDict(TypedDict, total=False):
    """A `TransferredExtension` as a plain dict."""

    id: str
    uri: str


class TransferredExtensionInfoDict(TypedDict, total=False):
    """A `TransferredExtensionInfo` as a plain dict."""

    extension: TransferredExtension | TransferredExtensionDict


class UnconditionalForwardingInfoDict(TypedDict, total=False):
    """A `UnconditionalForwardingInfo` as a plain dict."""

    action: UnconditionalForwardingInfoAction | Literal["HoldTimeExpiration", "MaxCallers", "NoAnswer"]
    phoneNumber: str


class UpdateAnsweringRuleRequestDict(TypedDict, total=False):
    """A `UpdateAnsweringRuleRequest` as a plain dict."""

    callHandlingAction: (
        UpdateAnsweringRuleRequestCallHandlingAction
        | Literal[
            "ForwardCalls",
            "UnconditionalForwarding",
            "AgentQueue",
            "TransferToExtension",
            "TakeMessagesOnly",
            "PlayAnnouncementOnly",
            "SharedLines",
        ]
    )
    calledNumbers: Sequence[CalledNumberInfo | CalledNumberInfoDict]
    callers: Sequence[CallersInfoRequest | CallersInfoRequestDict]
    enabled: bool
    forwarding: ForwardingInfoCreateRuleRequest | ForwardingInfoCreateRuleRequestDict
    greetings: Sequence[GreetingInfo | GreetingInfoDict]
    id: str
    missedCall: MissedCallInfo | MissedCallInfoDict
    name: str
    queue: QueueInfo | QueueInfoDict
    schedule: ScheduleInfo | ScheduleInfoDict
    screening: UpdateAnsweringRuleRequestScreening | Literal["Off", "NoCallerId", "UnknownCallerId", "Always"]
    showInactiveNumbers: bool
    transfer: TransferredExtensionInfo | TransferredExtensionInfoDict
    type: RuleTypeInfo | Literal["BusinessHours", "AfterHours", "Custom"]
    unconditionalForwarding: UnconditionalForwardingInfo | UnconditionalForwardingInfoDict
    voicemail: VoicemailInfo | VoicemailInfoDict


class VoicemailInfoDict(TypedDict, total=False):
    """A `VoicemailInfo` as a plain dict."""

    enabled: bool
    recipient: RecipientInfo | RecipientInfoDict
