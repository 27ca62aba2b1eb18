"""Models: unused base."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ._call_log import (
    BillingInfo,
    CallActionEnum,
    CallActionEnumTable,
    CallDirectionEnum,
    CallDirectionEnumTable,
    CallInternalTypeEnum,
    CallInternalTypeEnumTable,
    CallLogDelegateInfo,
    CallLogFromParty,
    CallLogRecordingInfo,
    CallLogRecordMessage,
    CallLogToParty,
    CallResultEnum,
    CallResultEnumTable,
    CallResultReasonEnum,
    CallResultReasonEnumTable,
    CallTransportEnum,
    CallTransportEnumTable,
    CallTypeEnum,
    CallTypeEnumTable,
    DelegationTypeEnum,
    DelegationTypeEnumTable,
    ExtensionInfoCallLog,
    decode_BillingInfo,
    decode_CallLogDelegateInfo,
    decode_CallLogFromParty,
    decode_CallLogRecordingInfo,
    decode_CallLogRecordMessage,
    decode_CallLogToParty,
    decode_ExtensionInfoCallLog,
)
from ._user_settings import (
    InboundFaxesInfo,
    InboundTextsInfo,
    MissedCallsInfo,
    OutboundFaxesInfo,
    VoicemailsInfo,
    decode_InboundFaxesInfo,
    decode_InboundTextsInfo,
    decode_MissedCallsInfo,
    decode_OutboundFaxesInfo,
    decode_VoicemailsInfo,
)

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._user_settings import (
        InboundFaxesInfoDict,
        InboundTextsInfoDict,
        MissedCallsInfoDict,
        OutboundFaxesInfoDict,
        VoicemailsInfoDict,
    )


class BaseCallLogFromParty(Model):
    """The object `BaseCallLogFromParty`."""

    __slots__ = ("dialer_phone_number",)
    __fields__ = __slots__
    dialer_phone_number: str | None

    def __init__(
        self,
        *,
        dialer_phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.dialer_phone_number
        if v is not None:
            d["dialerPhoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseCallLogFromParty(d: dict[str, Any]) -> BaseCallLogFromParty:
    """Decode a `BaseCallLogFromParty`; what does not fit is passed on."""
    self = new(BaseCallLogFromParty)
    get: Getter = d.get
    self.dialer_phone_number = get("dialerPhoneNumber")
    self.__extras__ = (
        None if BaseCallLogFromPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in BaseCallLogFromPartyKeys}
    )
    return self


BaseCallLogFromParty.__decode__ = decode_BaseCallLogFromParty
BaseCallLogFromPartyKeys = frozenset(("dialerPhoneNumber",))


class BaseCallLogParty(Model):
    """The object `BaseCallLogParty`."""

    __slots__ = (
        "extension_id",
        "extension_number",
        "name",
        "phone_number",
    )
    __fields__ = __slots__
    extension_id: str | None
    extension_number: str | None
    name: str | None
    phone_number: str | None

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        phone_number: str | None = None,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseCallLogParty(d: dict[str, Any]) -> BaseCallLogParty:
    """Decode a `BaseCallLogParty`; what does not fit is passed on."""
    self = new(BaseCallLogParty)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None if BaseCallLogPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in BaseCallLogPartyKeys}
    )
    return self


BaseCallLogParty.__decode__ = decode_BaseCallLogParty
BaseCallLogPartyKeys = frozenset(
    (
        "extensionId",
        "extensionNumber",
        "name",
        "phoneNumber",
    )
)


class BaseCallLogRecord(Model):
    """The object `BaseCallLogRecord`."""

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
    }
    action: CallActionEnum
    billing: BillingInfo | None
    delegate: CallLogDelegateInfo | None
    delegation_type: DelegationTypeEnum | None
    direction: CallDirectionEnum
    duration: int | None
    duration_ms: int | None
    extension: ExtensionInfoCallLog | None
    finished: bool | None
    from_: CallLogFromParty | None
    internal_type: CallInternalTypeEnum | None
    message: CallLogRecordMessage | None
    metadata_categories: list[str] | None
    party_id: str | None
    reason: CallResultReasonEnum | None
    reason_description: str | None
    recording: CallLogRecordingInfo | None
    result: CallResultEnum | None
    short_recording: bool | None
    sip_uuid_info: str | None
    start_time: datetime.datetime
    telephony_session_id: str | None
    to: CallLogToParty | None
    transfer_target: BaseCallLogRecordTransferTarget | None
    transferee: BaseCallLogRecordTransferee | None
    transport: CallTransportEnum | None
    type: CallTypeEnum

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
        transfer_target: BaseCallLogRecordTransferTarget | None = None,
        transferee: BaseCallLogRecordTransferee | None = None,
        transport: CallTransportEnum | Literal["PSTN", "VoIP"] | None = None,
        type: CallTypeEnum | Literal["Voice", "Fax"],
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
            d["transferTarget"] = v.to_dict() if typeof(v) is BaseCallLogRecordTransferTarget else encode(v)
        v = self.transferee
        if v is not None:
            d["transferee"] = v.to_dict() if typeof(v) is BaseCallLogRecordTransferee else encode(v)
        v = self.transport
        if v is not None:
            d["transport"] = v.wire if typeof(v) is CallTransportEnum else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CallTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseCallLogRecord(d: dict[str, Any]) -> BaseCallLogRecord:
    """Decode a `BaseCallLogRecord`; what does not fit is passed on."""
    self = new(BaseCallLogRecord)
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
    self.transfer_target = decode_BaseCallLogRecordTransferTarget(v) if typeof(v) is dict else v
    v = get("transferee")
    self.transferee = decode_BaseCallLogRecordTransferee(v) if typeof(v) is dict else v
    v = get("transport")
    self.transport = CallTransportEnumTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = CallTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if BaseCallLogRecordKeys.issuperset(d) else {k: d[k] for k in d if k not in BaseCallLogRecordKeys}
    )
    return self


BaseCallLogRecord.__decode__ = decode_BaseCallLogRecord
BaseCallLogRecordKeys = frozenset(
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
    )
)


class BaseCallLogRecordTransferTarget(Model):
    """The object `BaseCallLogRecordTransferTarget`."""

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


def decode_BaseCallLogRecordTransferTarget(d: dict[str, Any]) -> BaseCallLogRecordTransferTarget:
    """Decode a `BaseCallLogRecordTransferTarget`; what does not fit is passed on."""
    self = new(BaseCallLogRecordTransferTarget)
    get: Getter = d.get
    self.telephony_session_id = get("telephonySessionId")
    self.__extras__ = (
        None
        if BaseCallLogRecordTransferTargetKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BaseCallLogRecordTransferTargetKeys}
    )
    return self


BaseCallLogRecordTransferTarget.__decode__ = decode_BaseCallLogRecordTransferTarget
BaseCallLogRecordTransferTargetKeys = frozenset(("telephonySessionId",))


class BaseCallLogRecordTransferee(Model):
    """The object `BaseCallLogRecordTransferee`."""

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


def decode_BaseCallLogRecordTransferee(d: dict[str, Any]) -> BaseCallLogRecordTransferee:
    """Decode a `BaseCallLogRecordTransferee`; what does not fit is passed on."""
    self = new(BaseCallLogRecordTransferee)
    get: Getter = d.get
    self.telephony_session_id = get("telephonySessionId")
    self.__extras__ = (
        None
        if BaseCallLogRecordTransfereeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BaseCallLogRecordTransfereeKeys}
    )
    return self


BaseCallLogRecordTransferee.__decode__ = decode_BaseCallLogRecordTransferee
BaseCallLogRecordTransfereeKeys = frozenset(("telephonySessionId",))


class BaseCallLogToParty(Model):
    """The object `BaseCallLogToParty`."""

    __slots__ = ("dialed_phone_number",)
    __fields__ = __slots__
    dialed_phone_number: str | None

    def __init__(
        self,
        *,
        dialed_phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.dialed_phone_number
        if v is not None:
            d["dialedPhoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseCallLogToParty(d: dict[str, Any]) -> BaseCallLogToParty:
    """Decode a `BaseCallLogToParty`; what does not fit is passed on."""
    self = new(BaseCallLogToParty)
    get: Getter = d.get
    self.dialed_phone_number = get("dialedPhoneNumber")
    self.__extras__ = (
        None if BaseCallLogToPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in BaseCallLogToPartyKeys}
    )
    return self


BaseCallLogToParty.__decode__ = decode_BaseCallLogToParty
BaseCallLogToPartyKeys = frozenset(("dialedPhoneNumber",))


class BaseNotificationSettings(Model):
    """The object `BaseNotificationSettings`."""

    __slots__ = (
        "advanced_mode",
        "inbound_faxes",
        "inbound_texts",
        "missed_calls",
        "outbound_faxes",
        "sms_phone_numbers",
        "uri",
        "voicemails",
    )
    __fields__ = __slots__
    __converted__ = {
        "inbound_faxes": "inboundFaxes",
        "inbound_texts": "inboundTexts",
        "missed_calls": "missedCalls",
        "outbound_faxes": "outboundFaxes",
        "voicemails": "voicemails",
    }
    advanced_mode: bool | None
    inbound_faxes: InboundFaxesInfo | None
    inbound_texts: InboundTextsInfo | None
    missed_calls: MissedCallsInfo | None
    outbound_faxes: OutboundFaxesInfo | None
    sms_phone_numbers: list[str] | None
    uri: str | None
    voicemails: VoicemailsInfo | None

    def __init__(
        self,
        *,
        advanced_mode: bool | None = None,
        inbound_faxes: InboundFaxesInfo | InboundFaxesInfoDict | None = None,
        inbound_texts: InboundTextsInfo | InboundTextsInfoDict | None = None,
        missed_calls: MissedCallsInfo | MissedCallsInfoDict | None = None,
        outbound_faxes: OutboundFaxesInfo | OutboundFaxesInfoDict | None = None,
        sms_phone_numbers: list[str] | None = None,
        uri: str | None = None,
        voicemails: VoicemailsInfo | VoicemailsInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.advanced_mode
        if v is not None:
            d["advancedMode"] = v
        v = self.inbound_faxes
        if v is not None:
            d["inboundFaxes"] = v.to_dict() if typeof(v) is InboundFaxesInfo else encode(v)
        v = self.inbound_texts
        if v is not None:
            d["inboundTexts"] = v.to_dict() if typeof(v) is InboundTextsInfo else encode(v)
        v = self.missed_calls
        if v is not None:
            d["missedCalls"] = v.to_dict() if typeof(v) is MissedCallsInfo else encode(v)
        v = self.outbound_faxes
        if v is not None:
            d["outboundFaxes"] = v.to_dict() if typeof(v) is OutboundFaxesInfo else encode(v)
        v = self.sms_phone_numbers
        if v is not None:
            d["smsPhoneNumbers"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.voicemails
        if v is not None:
            d["voicemails"] = v.to_dict() if typeof(v) is VoicemailsInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseNotificationSettings(d: dict[str, Any]) -> BaseNotificationSettings:
    """Decode a `BaseNotificationSettings`; what does not fit is passed on."""
    self = new(BaseNotificationSettings)
    get: Getter = d.get
    self.advanced_mode = get("advancedMode")
    v = get("inboundFaxes")
    self.inbound_faxes = decode_InboundFaxesInfo(v) if typeof(v) is dict else v
    v = get("inboundTexts")
    self.inbound_texts = decode_InboundTextsInfo(v) if typeof(v) is dict else v
    v = get("missedCalls")
    self.missed_calls = decode_MissedCallsInfo(v) if typeof(v) is dict else v
    v = get("outboundFaxes")
    self.outbound_faxes = decode_OutboundFaxesInfo(v) if typeof(v) is dict else v
    self.sms_phone_numbers = get("smsPhoneNumbers")
    self.uri = get("uri")
    v = get("voicemails")
    self.voicemails = decode_VoicemailsInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if BaseNotificationSettingsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BaseNotificationSettingsKeys}
    )
    return self


BaseNotificationSettings.__decode__ = decode_BaseNotificationSettings
BaseNotificationSettingsKeys = frozenset(
    (
        "advancedMode",
        "inboundFaxes",
        "inboundTexts",
        "missedCalls",
        "outboundFaxes",
        "smsPhoneNumbers",
        "uri",
        "voicemails",
    )
)


class BaseTokenRequest(Model):
    """Fields that every request for tokens may carry."""

    __slots__ = (
        "access_token_ttl",
        "endpoint_id",
        "refresh_token_ttl",
        "scope",
    )
    __fields__ = __slots__
    access_token_ttl: int | None
    """Wished life of the access token in seconds, 600 to 3600."""
    endpoint_id: str | None
    """Id of this installation of the application; the server makes one if left out."""
    refresh_token_ttl: int | None
    """Wished life of the refresh token in seconds, one week unless set."""
    scope: str | None
    """Permissions wanted, with spaces between; all of the application's if left out."""

    def __init__(
        self,
        *,
        access_token_ttl: int | None = None,
        endpoint_id: str | None = None,
        refresh_token_ttl: int | None = None,
        scope: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.access_token_ttl
        if v is not None:
            d["access_token_ttl"] = v
        v = self.endpoint_id
        if v is not None:
            d["endpoint_id"] = v
        v = self.refresh_token_ttl
        if v is not None:
            d["refresh_token_ttl"] = v
        v = self.scope
        if v is not None:
            d["scope"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseTokenRequest(d: dict[str, Any]) -> BaseTokenRequest:
    """Decode a `BaseTokenRequest`; what does not fit is passed on."""
    self = new(BaseTokenRequest)
    get: Getter = d.get
    self.access_token_ttl = get("access_token_ttl")
    self.endpoint_id = get("endpoint_id")
    self.refresh_token_ttl = get("refresh_token_ttl")
    self.scope = get("scope")
    self.__extras__ = (
        None if BaseTokenRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in BaseTokenRequestKeys}
    )
    return self


BaseTokenRequest.__decode__ = decode_BaseTokenRequest
BaseTokenRequestKeys = frozenset(
    (
        "access_token_ttl",
        "endpoint_id",
        "refresh_token_ttl",
        "scope",
    )
)
