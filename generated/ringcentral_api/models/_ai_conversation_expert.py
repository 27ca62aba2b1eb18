"""Models: ai conversation expert."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal


class AIInsightsCallDirection(OpenEnum):
    """Values of `AIInsightsCallDirection`."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


AIInsightsCallDirectionTable = EnumTable(AIInsightsCallDirection)


class AIInsightsTypesItem(OpenEnum):
    """Values of `AIInsightsTypesItem`."""

    NEXT_STEPS = "NextSteps"
    TRANSCRIPT = "Transcript"
    SUMMARY = "Summary"
    HIGHLIGHTS = "Highlights"
    BULLETED_SUMMARY = "BulletedSummary"
    AI_SCORE = "AIScore"
    CALL_NOTES = "CallNotes"
    SENTIMENT = "Sentiment"


AIInsightsTypesItemTable = EnumTable(AIInsightsTypesItem)


class RecordingDomain(OpenEnum):
    """Values of `RecordingDomain`."""

    PBX = "pbx"
    RCV = "rcv"
    RCX = "rcx"
    NICE_INCONTACT = "nice-incontact"
    MS_TEAMS = "ms-teams"


RecordingDomainTable = EnumTable(RecordingDomain)


class SentimentInsightUnitValue(OpenEnum):
    """Values of `SentimentInsightUnitValue`."""

    POSITIVE = "Positive"
    NEGATIVE = "Negative"
    NEUTRAL = "Neutral"


SentimentInsightUnitValueTable = EnumTable(SentimentInsightUnitValue)


class AIInsights(Model):
    """The object `AIInsights`."""

    __slots__ = (
        "ai_score",
        "bulleted_summary",
        "call_notes",
        "highlights",
        "next_steps",
        "qn_a",
        "sentiment",
        "summary",
        "transcript",
    )
    __fields__ = __slots__
    __converted__ = {
        "ai_score": "AIScore",
        "bulleted_summary": "BulletedSummary",
        "call_notes": "CallNotes",
        "highlights": "Highlights",
        "next_steps": "NextSteps",
        "sentiment": "Sentiment",
        "summary": "Summary",
        "transcript": "Transcript",
    }
    ai_score: list[AIScoreInsightUnit] | None
    bulleted_summary: list[BulletedSummaryInsightUnit] | None
    call_notes: list[CallNotesInsightUnit] | None
    highlights: list[RSConversationalInsightsUnit] | None
    next_steps: list[RSConversationalInsightsUnit] | None
    qn_a: list[dict[str, Any]] | None
    sentiment: list[SentimentInsightUnit] | None
    summary: list[SummaryInsightUnit] | None
    transcript: list[TranscriptInsightUnit] | None

    def __init__(
        self,
        *,
        ai_score: list[AIScoreInsightUnit] | None = None,
        bulleted_summary: list[BulletedSummaryInsightUnit] | None = None,
        call_notes: list[CallNotesInsightUnit] | None = None,
        highlights: list[RSConversationalInsightsUnit] | None = None,
        next_steps: list[RSConversationalInsightsUnit] | None = None,
        qn_a: list[dict[str, Any]] | None = None,
        sentiment: list[SentimentInsightUnit] | None = None,
        summary: list[SummaryInsightUnit] | None = None,
        transcript: list[TranscriptInsightUnit] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.ai_score
        if v is not None:
            d["AIScore"] = (
                [i0.to_dict() if typeof(i0) is AIScoreInsightUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.bulleted_summary
        if v is not None:
            d["BulletedSummary"] = (
                [i0.to_dict() if typeof(i0) is BulletedSummaryInsightUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.call_notes
        if v is not None:
            d["CallNotes"] = (
                [i0.to_dict() if typeof(i0) is CallNotesInsightUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.highlights
        if v is not None:
            d["Highlights"] = (
                [i0.to_dict() if typeof(i0) is RSConversationalInsightsUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.next_steps
        if v is not None:
            d["NextSteps"] = (
                [i0.to_dict() if typeof(i0) is RSConversationalInsightsUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.qn_a
        if v is not None:
            d["QnA"] = v
        v = self.sentiment
        if v is not None:
            d["Sentiment"] = (
                [i0.to_dict() if typeof(i0) is SentimentInsightUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.summary
        if v is not None:
            d["Summary"] = (
                [i0.to_dict() if typeof(i0) is SummaryInsightUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.transcript
        if v is not None:
            d["Transcript"] = (
                [i0.to_dict() if typeof(i0) is TranscriptInsightUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AIInsights(d: dict[str, Any]) -> AIInsights:
    """Decode a `AIInsights`; what does not fit is passed on."""
    self = new(AIInsights)
    get: Getter = d.get
    v = get("AIScore")
    self.ai_score = (
        [decode_AIScoreInsightUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("BulletedSummary")
    self.bulleted_summary = (
        [decode_BulletedSummaryInsightUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("CallNotes")
    self.call_notes = (
        [decode_CallNotesInsightUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("Highlights")
    self.highlights = (
        [decode_RSConversationalInsightsUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("NextSteps")
    self.next_steps = (
        [decode_RSConversationalInsightsUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.qn_a = get("QnA")
    v = get("Sentiment")
    self.sentiment = (
        [decode_SentimentInsightUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("Summary")
    self.summary = [decode_SummaryInsightUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("Transcript")
    self.transcript = (
        [decode_TranscriptInsightUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = None if AIInsightsKeys.issuperset(d) else {k: d[k] for k in d if k not in AIInsightsKeys}
    return self


AIInsights.__decode__ = decode_AIInsights
AIInsightsKeys = frozenset(
    (
        "AIScore",
        "BulletedSummary",
        "CallNotes",
        "Highlights",
        "NextSteps",
        "QnA",
        "Sentiment",
        "Summary",
        "Transcript",
    )
)


class AIInsightsSpeakerInfoItem(Model):
    """The object `AIInsightsSpeakerInfoItem`."""

    __slots__ = (
        "account_id",
        "extension_id",
        "name",
        "phone_number",
        "speaker_id",
    )
    __fields__ = __slots__
    account_id: str | None
    extension_id: str | None
    name: str | None
    phone_number: str | None
    speaker_id: str

    def __init__(
        self,
        *,
        account_id: str | None = None,
        extension_id: str | None = None,
        name: str | None = None,
        phone_number: str | None = None,
        speaker_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.speaker_id
        if v is not None:
            d["speakerId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AIInsightsSpeakerInfoItem(d: dict[str, Any]) -> AIInsightsSpeakerInfoItem:
    """Decode a `AIInsightsSpeakerInfoItem`; what does not fit is passed on."""
    self = new(AIInsightsSpeakerInfoItem)
    get: Getter = d.get
    self.account_id = get("accountId")
    self.extension_id = get("extensionId")
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    self.speaker_id = get("speakerId")
    self.__extras__ = (
        None
        if AIInsightsSpeakerInfoItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AIInsightsSpeakerInfoItemKeys}
    )
    return self


AIInsightsSpeakerInfoItem.__decode__ = decode_AIInsightsSpeakerInfoItem
AIInsightsSpeakerInfoItemKeys = frozenset(
    (
        "accountId",
        "extensionId",
        "name",
        "phoneNumber",
        "speakerId",
    )
)


class AIScoreInsightUnit(Model):
    """The object `AIScoreInsightUnit`."""

    __slots__ = ("value",)
    __fields__ = __slots__
    value: str

    def __init__(
        self,
        *,
        value: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AIScoreInsightUnit(d: dict[str, Any]) -> AIScoreInsightUnit:
    """Decode a `AIScoreInsightUnit`; what does not fit is passed on."""
    self = new(AIScoreInsightUnit)
    get: Getter = d.get
    self.value = get("value")
    self.__extras__ = (
        None if AIScoreInsightUnitKeys.issuperset(d) else {k: d[k] for k in d if k not in AIScoreInsightUnitKeys}
    )
    return self


AIScoreInsightUnit.__decode__ = decode_AIScoreInsightUnit
AIScoreInsightUnitKeys = frozenset(("value",))


class BulletedSummaryInsightUnit(Model):
    """The object `BulletedSummaryInsightUnit`."""

    __slots__ = (
        "section",
        "value",
    )
    __fields__ = __slots__
    section: str | None
    value: str

    def __init__(
        self,
        *,
        section: str | None = None,
        value: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.section
        if v is not None:
            d["section"] = v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulletedSummaryInsightUnit(d: dict[str, Any]) -> BulletedSummaryInsightUnit:
    """Decode a `BulletedSummaryInsightUnit`; what does not fit is passed on."""
    self = new(BulletedSummaryInsightUnit)
    get: Getter = d.get
    self.section = get("section")
    self.value = get("value")
    self.__extras__ = (
        None
        if BulletedSummaryInsightUnitKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulletedSummaryInsightUnitKeys}
    )
    return self


BulletedSummaryInsightUnit.__decode__ = decode_BulletedSummaryInsightUnit
BulletedSummaryInsightUnitKeys = frozenset(
    (
        "section",
        "value",
    )
)


class CallNotesInsightUnit(Model):
    """The object `CallNotesInsightUnit`."""

    __slots__ = ("value",)
    __fields__ = __slots__
    value: str

    def __init__(
        self,
        *,
        value: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallNotesInsightUnit(d: dict[str, Any]) -> CallNotesInsightUnit:
    """Decode a `CallNotesInsightUnit`; what does not fit is passed on."""
    self = new(CallNotesInsightUnit)
    get: Getter = d.get
    self.value = get("value")
    self.__extras__ = (
        None if CallNotesInsightUnitKeys.issuperset(d) else {k: d[k] for k in d if k not in CallNotesInsightUnitKeys}
    )
    return self


CallNotesInsightUnit.__decode__ = decode_CallNotesInsightUnit
CallNotesInsightUnitKeys = frozenset(("value",))


class RSConversationalInsightsUnit(Model):
    """The object `RSConversationalInsightsUnit`."""

    __slots__ = (
        "end",
        "speaker_id",
        "start",
        "value",
    )
    __fields__ = __slots__
    end: float
    speaker_id: str
    start: float
    value: str

    def __init__(
        self,
        *,
        end: float,
        speaker_id: str,
        start: float,
        value: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.end
        if v is not None:
            d["end"] = v
        v = self.speaker_id
        if v is not None:
            d["speakerId"] = v
        v = self.start
        if v is not None:
            d["start"] = v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RSConversationalInsightsUnit(d: dict[str, Any]) -> RSConversationalInsightsUnit:
    """Decode a `RSConversationalInsightsUnit`; what does not fit is passed on."""
    self = new(RSConversationalInsightsUnit)
    get: Getter = d.get
    self.end = get("end")
    self.speaker_id = get("speakerId")
    self.start = get("start")
    self.value = get("value")
    self.__extras__ = (
        None
        if RSConversationalInsightsUnitKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RSConversationalInsightsUnitKeys}
    )
    return self


RSConversationalInsightsUnit.__decode__ = decode_RSConversationalInsightsUnit
RSConversationalInsightsUnitKeys = frozenset(
    (
        "end",
        "speakerId",
        "start",
        "value",
    )
)


class RSPagingModel(Model):
    """The object `RSPagingModel`."""

    __slots__ = (
        "page",
        "page_end",
        "page_start",
        "per_page",
        "total_elements",
        "total_pages",
        "sortable_fields",
    )
    __fields__ = __slots__
    page: int
    """Number of this page, counted from 1; missing when there are no results."""
    page_end: int
    """Position of the last record of this page, counted from 0."""
    page_start: int
    """Position of the first record of this page, counted from 0."""
    per_page: int
    """How many records a page holds at most."""
    total_elements: int
    """How many records there are in all; `None` where counting is too costly."""
    total_pages: int | None
    """How many pages there are; `None` where counting is too costly."""
    sortable_fields: list[str]

    def __init__(
        self,
        *,
        page: int,
        page_end: int,
        page_start: int,
        per_page: int,
        total_elements: int,
        total_pages: int | None = None,
        sortable_fields: list[str],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.page
        if v is not None:
            d["page"] = v
        v = self.page_end
        if v is not None:
            d["pageEnd"] = v
        v = self.page_start
        if v is not None:
            d["pageStart"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.total_elements
        if v is not None:
            d["totalElements"] = v
        v = self.total_pages
        if v is not None:
            d["totalPages"] = v
        v = self.sortable_fields
        if v is not None:
            d["sortableFields"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RSPagingModel(d: dict[str, Any]) -> RSPagingModel:
    """Decode a `RSPagingModel`; what does not fit is passed on."""
    self = new(RSPagingModel)
    get: Getter = d.get
    self.page = get("page")
    self.page_end = get("pageEnd")
    self.page_start = get("pageStart")
    self.per_page = get("perPage")
    self.total_elements = get("totalElements")
    self.total_pages = get("totalPages")
    self.sortable_fields = get("sortableFields")
    self.__extras__ = None if RSPagingModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RSPagingModelKeys}
    return self


RSPagingModel.__decode__ = decode_RSPagingModel
RSPagingModelKeys = frozenset(
    (
        "page",
        "pageEnd",
        "pageStart",
        "perPage",
        "totalElements",
        "totalPages",
        "sortableFields",
    )
)


class RecordingInsights(Model):
    """The object `RecordingInsights`."""

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
    )
    __fields__ = __slots__
    __converted__ = {
        "call_direction": "callDirection",
        "domain": "domain",
        "insights": "insights",
        "speaker_info": "speakerInfo",
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingInsights(d: dict[str, Any]) -> RecordingInsights:
    """Decode a `RecordingInsights`; what does not fit is passed on."""
    self = new(RecordingInsights)
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
    self.__extras__ = (
        None if RecordingInsightsKeys.issuperset(d) else {k: d[k] for k in d if k not in RecordingInsightsKeys}
    )
    return self


RecordingInsights.__decode__ = decode_RecordingInsights
RecordingInsightsKeys = frozenset(
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
    )
)


class SentimentInsightUnit(Model):
    """The object `SentimentInsightUnit`."""

    __slots__ = ("value",)
    __fields__ = __slots__
    __converted__ = {
        "value": "value",
    }
    value: SentimentInsightUnitValue

    def __init__(
        self,
        *,
        value: SentimentInsightUnitValue | Literal["Positive", "Negative", "Neutral"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.value
        if v is not None:
            d["value"] = v.wire if typeof(v) is SentimentInsightUnitValue else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SentimentInsightUnit(d: dict[str, Any]) -> SentimentInsightUnit:
    """Decode a `SentimentInsightUnit`; what does not fit is passed on."""
    self = new(SentimentInsightUnit)
    get: Getter = d.get
    v = get("value")
    self.value = SentimentInsightUnitValueTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if SentimentInsightUnitKeys.issuperset(d) else {k: d[k] for k in d if k not in SentimentInsightUnitKeys}
    )
    return self


SentimentInsightUnit.__decode__ = decode_SentimentInsightUnit
SentimentInsightUnitKeys = frozenset(("value",))


class SessionsInsightsResource(Model):
    """The object `SessionsInsightsResource`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: RSPagingModel
    records: list[RecordingInsights]

    def __init__(
        self,
        *,
        paging: RSPagingModel,
        records: list[RecordingInsights],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is RSPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is RecordingInsights else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionsInsightsResource(d: dict[str, Any]) -> SessionsInsightsResource:
    """Decode a `SessionsInsightsResource`; what does not fit is passed on."""
    self = new(SessionsInsightsResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_RSPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_RecordingInsights(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if SessionsInsightsResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SessionsInsightsResourceKeys}
    )
    return self


SessionsInsightsResource.__decode__ = decode_SessionsInsightsResource
SessionsInsightsResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class SummaryInsightUnit(Model):
    """The object `SummaryInsightUnit`."""

    __slots__ = (
        "end",
        "start",
        "value",
    )
    __fields__ = __slots__
    end: float
    start: float
    value: str

    def __init__(
        self,
        *,
        end: float,
        start: float,
        value: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.end
        if v is not None:
            d["end"] = v
        v = self.start
        if v is not None:
            d["start"] = v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SummaryInsightUnit(d: dict[str, Any]) -> SummaryInsightUnit:
    """Decode a `SummaryInsightUnit`; what does not fit is passed on."""
    self = new(SummaryInsightUnit)
    get: Getter = d.get
    self.end = get("end")
    self.start = get("start")
    self.value = get("value")
    self.__extras__ = (
        None if SummaryInsightUnitKeys.issuperset(d) else {k: d[k] for k in d if k not in SummaryInsightUnitKeys}
    )
    return self


SummaryInsightUnit.__decode__ = decode_SummaryInsightUnit
SummaryInsightUnitKeys = frozenset(
    (
        "end",
        "start",
        "value",
    )
)


class TranscriptInsightUnit(Model):
    """The object `TranscriptInsightUnit`."""

    __slots__ = (
        "end",
        "speaker_id",
        "start",
        "text",
    )
    __fields__ = __slots__
    end: float
    speaker_id: str
    start: float
    text: str

    def __init__(
        self,
        *,
        end: float,
        speaker_id: str,
        start: float,
        text: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.end
        if v is not None:
            d["end"] = v
        v = self.speaker_id
        if v is not None:
            d["speakerId"] = v
        v = self.start
        if v is not None:
            d["start"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TranscriptInsightUnit(d: dict[str, Any]) -> TranscriptInsightUnit:
    """Decode a `TranscriptInsightUnit`; what does not fit is passed on."""
    self = new(TranscriptInsightUnit)
    get: Getter = d.get
    self.end = get("end")
    self.speaker_id = get("speakerId")
    self.start = get("start")
    self.text = get("text")
    self.__extras__ = (
        None if TranscriptInsightUnitKeys.issuperset(d) else {k: d[k] for k in d if k not in TranscriptInsightUnitKeys}
    )
    return self


TranscriptInsightUnit.__decode__ = decode_TranscriptInsightUnit
TranscriptInsightUnitKeys = frozenset(
    (
        "end",
        "speakerId",
        "start",
        "text",
    )
)
