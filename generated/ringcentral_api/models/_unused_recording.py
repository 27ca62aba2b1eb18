"""Models: unused recording."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import UNSET, OpenEnum, Unset
from ._ai_conversation_expert import (
    AIInsights,
    AIInsightsCallDirection,
    AIInsightsCallDirectionTable,
    AIInsightsSpeakerInfoItem,
    RecordingDomain,
    RecordingDomainTable,
    decode_AIInsights,
    decode_AIInsightsSpeakerInfoItem,
)
from ._shared_api_error import ApiError, decode_ApiError
from ._shared_host_model import RecordingStatusModel, RecordingStatusModelTable

if TYPE_CHECKING:
    from typing import Literal


class RecordingInsightsEventBodyEventType(OpenEnum):
    """Values of `RecordingInsightsEventBodyEventType`."""

    CREATE = "Create"
    UPDATE = "Update"
    DELETE = "Delete"


RecordingInsightsEventBodyEventTypeTable = EnumTable(RecordingInsightsEventBodyEventType)


class RecordingBaseModel(Model):
    """The object `RecordingBaseModel`."""

    __slots__ = (
        "duration",
        "failure_reason",
        "shared",
        "shared_uri_expiration_time",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "failure_reason": "failureReason",
        "status": "status",
    }
    duration: int | None
    failure_reason: ApiError | None
    shared: bool | None
    shared_uri_expiration_time: datetime.datetime | None | Unset
    status: RecordingStatusModel

    def __init__(
        self,
        *,
        duration: int | None = None,
        failure_reason: ApiError | None = None,
        shared: bool | None = None,
        shared_uri_expiration_time: datetime.datetime | None | Unset = UNSET,
        status: RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.failure_reason
        if v is not None:
            d["failureReason"] = v.to_dict() if typeof(v) is ApiError else encode(v)
        v = self.shared
        if v is not None:
            d["shared"] = v
        v = self.shared_uri_expiration_time
        if v is not UNSET:
            d["sharedUriExpirationTime"] = None if v is None else from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is RecordingStatusModel else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingBaseModel(d: dict[str, Any]) -> RecordingBaseModel:
    """Decode a `RecordingBaseModel`; what does not fit is passed on."""
    self = new(RecordingBaseModel)
    get: Getter = d.get
    self.duration = get("duration")
    v = get("failureReason")
    self.failure_reason = decode_ApiError(v) if typeof(v) is dict else v
    self.shared = get("shared")
    v = get("sharedUriExpirationTime", UNSET)
    self.shared_uri_expiration_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = RecordingStatusModelTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if RecordingBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RecordingBaseModelKeys}
    )
    return self


RecordingBaseModel.__decode__ = decode_RecordingBaseModel
RecordingBaseModelKeys = frozenset(
    (
        "duration",
        "failureReason",
        "shared",
        "sharedUriExpirationTime",
        "status",
    )
)


class RecordingInsightsEventBody(Model):
    """The object `RecordingInsightsEventBody`."""

    __slots__ = (
        "call_direction",
        "creation_time",
        "domain",
        "insights",
        "last_modified_time",
        "owner_extension_id",
        "recording_duration_ms",
        "recording_start_time",
        "rs_record_uri",
        "source_record_id",
        "source_session_id",
        "speaker_info",
        "title",
        "event_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_direction": "callDirection",
        "domain": "domain",
        "insights": "insights",
        "speaker_info": "speakerInfo",
        "event_type": "eventType",
    }
    call_direction: AIInsightsCallDirection | None
    creation_time: datetime.datetime
    domain: RecordingDomain
    insights: AIInsights
    last_modified_time: datetime.datetime
    owner_extension_id: str
    recording_duration_ms: int
    recording_start_time: datetime.datetime
    rs_record_uri: str | None
    source_record_id: str
    source_session_id: str
    speaker_info: list[AIInsightsSpeakerInfoItem]
    title: str
    event_type: RecordingInsightsEventBodyEventType | None

    def __init__(
        self,
        *,
        call_direction: AIInsightsCallDirection | Literal["Inbound", "Outbound"] | None = None,
        creation_time: datetime.datetime,
        domain: RecordingDomain | Literal["pbx", "rcv", "rcx", "nice-incontact", "ms-teams"],
        insights: AIInsights,
        last_modified_time: datetime.datetime,
        owner_extension_id: str,
        recording_duration_ms: int,
        recording_start_time: datetime.datetime,
        rs_record_uri: str | None = None,
        source_record_id: str,
        source_session_id: str,
        speaker_info: list[AIInsightsSpeakerInfoItem],
        title: str,
        event_type: RecordingInsightsEventBodyEventType | Literal["Create", "Update", "Delete"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_direction
        if v is not None:
            d["callDirection"] = v.wire if typeof(v) is AIInsightsCallDirection else v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.domain
        if v is not None:
            d["domain"] = v.wire if typeof(v) is RecordingDomain else v
        v = self.insights
        if v is not None:
            d["insights"] = v.to_dict() if typeof(v) is AIInsights else encode(v)
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.owner_extension_id
        if v is not None:
            d["ownerExtensionId"] = v
        v = self.recording_duration_ms
        if v is not None:
            d["recordingDurationMs"] = v
        v = self.recording_start_time
        if v is not None:
            d["recordingStartTime"] = from_datetime(v)
        v = self.rs_record_uri
        if v is not None:
            d["rsRecordUri"] = v
        v = self.source_record_id
        if v is not None:
            d["sourceRecordId"] = v
        v = self.source_session_id
        if v is not None:
            d["sourceSessionId"] = v
        v = self.speaker_info
        if v is not None:
            d["speakerInfo"] = (
                [i0.to_dict() if typeof(i0) is AIInsightsSpeakerInfoItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.event_type
        if v is not None:
            d["eventType"] = v.wire if typeof(v) is RecordingInsightsEventBodyEventType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingInsightsEventBody(d: dict[str, Any]) -> RecordingInsightsEventBody:
    """Decode a `RecordingInsightsEventBody`; what does not fit is passed on."""
    self = new(RecordingInsightsEventBody)
    get: Getter = d.get
    v = get("callDirection")
    self.call_direction = AIInsightsCallDirectionTable[v] if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("domain")
    self.domain = RecordingDomainTable[v] if typeof(v) is str else v
    v = get("insights")
    self.insights = decode_AIInsights(v) if typeof(v) is dict else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.owner_extension_id = get("ownerExtensionId")
    self.recording_duration_ms = get("recordingDurationMs")
    v = get("recordingStartTime")
    self.recording_start_time = to_datetime(v) if typeof(v) is str else v
    self.rs_record_uri = get("rsRecordUri")
    self.source_record_id = get("sourceRecordId")
    self.source_session_id = get("sourceSessionId")
    v = get("speakerInfo")
    self.speaker_info = (
        [decode_AIInsightsSpeakerInfoItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.title = get("title")
    v = get("eventType")
    self.event_type = RecordingInsightsEventBodyEventTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if RecordingInsightsEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RecordingInsightsEventBodyKeys}
    )
    return self


RecordingInsightsEventBody.__decode__ = decode_RecordingInsightsEventBody
RecordingInsightsEventBodyKeys = frozenset(
    (
        "callDirection",
        "creationTime",
        "domain",
        "insights",
        "lastModifiedTime",
        "ownerExtensionId",
        "recordingDurationMs",
        "recordingStartTime",
        "rsRecordUri",
        "sourceRecordId",
        "sourceSessionId",
        "speakerInfo",
        "title",
        "eventType",
    )
)


class RecordingSharingModel(Model):
    """The object `RecordingSharingModel`."""

    __slots__ = ("recording_shared_uri",)
    __fields__ = __slots__
    recording_shared_uri: str

    def __init__(
        self,
        *,
        recording_shared_uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.recording_shared_uri
        if v is not None:
            d["recordingSharedUri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingSharingModel(d: dict[str, Any]) -> RecordingSharingModel:
    """Decode a `RecordingSharingModel`; what does not fit is passed on."""
    self = new(RecordingSharingModel)
    get: Getter = d.get
    self.recording_shared_uri = get("recordingSharedUri")
    self.__extras__ = (
        None if RecordingSharingModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RecordingSharingModelKeys}
    )
    return self


RecordingSharingModel.__decode__ = decode_RecordingSharingModel
RecordingSharingModelKeys = frozenset(("recordingSharedUri",))
