"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._call_control import (
        CallOutFrom,
        CallOutTo,
        HoldCallPartyRequestProto,
        PartySuperviseRequestMediaSDP,
        PartySuperviseRequestMode,
        PartyUpdateInfo,
        ReplyWithPattern,
        ReplyWithPatternPattern,
        ReplyWithPatternTimeUnit,
        SuperviseCallSessionRequestByAgentExtensionIdMediaSDP,
        SuperviseCallSessionRequestByAgentExtensionIdMode,
        SuperviseCallSessionRequestByAgentExtensionNumberMediaSDP,
        SuperviseCallSessionRequestByAgentExtensionNumberMode,
    )


class AddPartyRequestDict(TypedDict, total=False):
    """A `AddPartyRequest` as a plain dict."""

    partyId: Required[str]
    sessionId: Required[str]


class AnswerTargetDict(TypedDict, total=False):
    """A `AnswerTarget` as a plain dict."""

    deviceId: Required[str]


class BridgeTargetRequestDict(TypedDict, total=False):
    """A `BridgeTargetRequest` as a plain dict."""

    partyId: Required[str]
    telephonySessionId: Required[str]


class CallOutFromDict(TypedDict, total=False):
    """A `CallOutFrom` as a plain dict."""

    deviceId: str


class CallOutToDict(TypedDict, total=False):
    """A `CallOutTo` as a plain dict."""

    extensionNumber: str
    phoneNumber: str


class CallPartyFlipDict(TypedDict, total=False):
    """A `CallPartyFlip` as a plain dict."""

    callFlipId: Required[str]


CallPartyReplyDict: TypeAlias = "CallPartyReplyByReplyWithTextDict | CallPartyReplyByReplyWithPatternDict"
"""A `CallPartyReply` as a plain dict."""


class CallPartyReplyByReplyWithPatternDict(TypedDict, total=False):
    """A `CallPartyReplyByReplyWithPattern` as a plain dict."""

    replyWithPattern: Required[ReplyWithPattern | ReplyWithPatternDict]


class CallPartyReplyByReplyWithTextDict(TypedDict, total=False):
    """A `CallPartyReplyByReplyWithText` as a plain dict."""

    replyWithText: Required[str]


class CallRecordingUpdateDict(TypedDict, total=False):
    """A `CallRecordingUpdate` as a plain dict."""

    active: Required[bool]


class DeletePartyRequestDict(TypedDict, total=False):
    """A `DeletePartyRequest` as a plain dict."""

    keepConferenceAlive: bool


ForwardTargetDict: TypeAlias = "ForwardTargetByPhoneNumberDict | ForwardTargetByVoicemailDict | ForwardTargetByExtensionNumberDict | ForwardTargetByExtensionIdDict"
"""A `ForwardTarget` as a plain dict."""


class ForwardTargetByExtensionIdDict(TypedDict, total=False):
    """A `ForwardTargetByExtensionId` as a plain dict."""

    extensionId: Required[str]


class ForwardTargetByExtensionNumberDict(TypedDict, total=False):
    """A `ForwardTargetByExtensionNumber` as a plain dict."""

    extensionNumber: Required[str]


class ForwardTargetByPhoneNumberDict(TypedDict, total=False):
    """A `ForwardTargetByPhoneNumber` as a plain dict."""

    phoneNumber: Required[str]


class ForwardTargetByVoicemailDict(TypedDict, total=False):
    """A `ForwardTargetByVoicemail` as a plain dict."""

    voicemail: Required[str]


class HoldCallPartyRequestDict(TypedDict, total=False):
    """A `HoldCallPartyRequest` as a plain dict."""

    proto: (
        HoldCallPartyRequestProto
        | Literal["Auto", "RC", "BroadWorks", "DisconnectHolder", "BroadWorksOrDisconnectHolder"]
    )


class IgnoreRequestBodyDict(TypedDict, total=False):
    """A `IgnoreRequestBody` as a plain dict."""

    deviceId: Required[str]


MakeCallOutRequestDict = TypedDict(
    "MakeCallOutRequestDict",
    {
        "countryId": "int",
        "from": "Required[CallOutFrom | CallOutFromDict]",
        "to": "Required[CallOutTo | CallOutToDict]",
    },
    total=False,
)
"""A `MakeCallOutRequest` as a plain dict."""


class PartySuperviseRequestDict(TypedDict, total=False):
    """A `PartySuperviseRequest` as a plain dict."""

    agentExtensionId: Required[str]
    autoAnswer: bool
    mediaSDP: PartySuperviseRequestMediaSDP | Literal["sendOnly", "sendRecv"]
    mode: Required[PartySuperviseRequestMode | Literal["Listen"]]
    supervisorDeviceId: Required[str]


class PartyUpdateInfoDict(TypedDict, total=False):
    """A `PartyUpdateInfo` as a plain dict."""

    muted: bool
    standAlone: bool


class PartyUpdateRequestDict(TypedDict, total=False):
    """A `PartyUpdateRequest` as a plain dict."""

    party: PartyUpdateInfo | PartyUpdateInfoDict


class PickupTargetDict(TypedDict, total=False):
    """A `PickupTarget` as a plain dict."""

    deviceId: Required[str]


class ReplyWithPatternDict(TypedDict, total=False):
    """A `ReplyWithPattern` as a plain dict."""

    pattern: (
        ReplyWithPatternPattern
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
    )
    time: int
    timeUnit: ReplyWithPatternTimeUnit | Literal["Minute", "Hour", "Day"]


SuperviseCallSessionRequestDict: TypeAlias = (
    "SuperviseCallSessionRequestByAgentExtensionNumberDict | SuperviseCallSessionRequestByAgentExtensionIdDict"
)
"""A `SuperviseCallSessionRequest` as a plain dict."""


class SuperviseCallSessionRequestByAgentExtensionIdDict(TypedDict, total=False):
    """A `SuperviseCallSessionRequestByAgentExtensionId` as a plain dict."""

    autoAnswer: bool
    mediaSDP: SuperviseCallSessionRequestByAgentExtensionIdMediaSDP | Literal["sendOnly", "sendRecv"]
    mode: Required[SuperviseCallSessionRequestByAgentExtensionIdMode | Literal["Listen"]]
    supervisorDeviceId: Required[str]
    agentExtensionId: Required[str]


class SuperviseCallSessionRequestByAgentExtensionNumberDict(TypedDict, total=False):
    """A `SuperviseCallSessionRequestByAgentExtensionNumber` as a plain dict."""

    autoAnswer: bool
    mediaSDP: SuperviseCallSessionRequestByAgentExtensionNumberMediaSDP | Literal["sendOnly", "sendRecv"]
    mode: Required[SuperviseCallSessionRequestByAgentExtensionNumberMode | Literal["Listen"]]
    supervisorDeviceId: Required[str]
    agentExtensionNumber: Required[str]


TransferTargetDict: TypeAlias = "TransferTargetByPhoneNumberDict | TransferTargetByVoicemailDict | TransferTargetByExtensionNumberDict | TransferTargetByParkOrbitDict | TransferTargetByExtensionIdDict"
"""A `TransferTarget` as a plain dict."""


class TransferTargetByExtensionIdDict(TypedDict, total=False):
    """A `TransferTargetByExtensionId` as a plain dict."""

    extensionId: Required[str]


class TransferTargetByExtensionNumberDict(TypedDict, total=False):
    """A `TransferTargetByExtensionNumber` as a plain dict."""

    extensionNumber: Required[str]


class TransferTargetByParkOrbitDict(TypedDict, total=False):
    """A `TransferTargetByParkOrbit` as a plain dict."""

    parkOrbit: Required[str]


class TransferTargetByPhoneNumberDict(TypedDict, total=False):
    """A `TransferTargetByPhoneNumber` as a plain dict."""

    phoneNumber: Required[str]


class TransferTargetByVoicemailDict(TypedDict, total=False):
    """A `TransferTargetByVoicemail` as a plain dict."""

    voicemail: Required[str]
