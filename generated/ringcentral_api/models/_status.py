"""Models: status."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import EnumTable, Getter, Model, Variants, encode, fill, from_datetime, new, pick, to_datetime, typeof
from ..types import OpenEnum, UnknownVariant
from ._shared_cai_error_code_response import CaiErrorResponse, decode_CaiErrorResponse

if TYPE_CHECKING:
    from typing import Literal


class ConversationalInsightsUnitName(OpenEnum):
    """Values of `ConversationalInsightsUnitName`."""

    EXTRACTIVE_SUMMARY = "ExtractiveSummary"
    ABSTRACTIVE_SUMMARY_LONG = "AbstractiveSummaryLong"
    ABSTRACTIVE_SUMMARY_SHORT = "AbstractiveSummaryShort"
    KEY_PHRASES = "KeyPhrases"
    QUESTIONS_ASKED = "QuestionsAsked"
    OVERALL_SENTIMENT = "OverallSentiment"
    TOPICS = "Topics"


ConversationalInsightsUnitNameTable = EnumTable(ConversationalInsightsUnitName)


class JobStatusResponseAsrApiResponseStatus(OpenEnum):
    """Values of `JobStatusResponseAsrApiResponseStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


JobStatusResponseAsrApiResponseStatusTable = EnumTable(JobStatusResponseAsrApiResponseStatus)


class JobStatusResponseDiarizeApiResponseStatus(OpenEnum):
    """Values of `JobStatusResponseDiarizeApiResponseStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


JobStatusResponseDiarizeApiResponseStatusTable = EnumTable(JobStatusResponseDiarizeApiResponseStatus)


class JobStatusResponseInteractionApiResponseStatus(OpenEnum):
    """Values of `JobStatusResponseInteractionApiResponseStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


JobStatusResponseInteractionApiResponseStatusTable = EnumTable(JobStatusResponseInteractionApiResponseStatus)


class JobStatusResponsePunctuateApiOutputStatus(OpenEnum):
    """Values of `JobStatusResponsePunctuateApiOutputStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


JobStatusResponsePunctuateApiOutputStatusTable = EnumTable(JobStatusResponsePunctuateApiOutputStatus)


class JobStatusResponseSummaryApiOutputStatus(OpenEnum):
    """Values of `JobStatusResponseSummaryApiOutputStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


JobStatusResponseSummaryApiOutputStatusTable = EnumTable(JobStatusResponseSummaryApiOutputStatus)


class SpeakerInsightsUnitName(OpenEnum):
    """Values of `SpeakerInsightsUnitName`."""

    PACE = "Pace"
    TALK_TO_LISTEN_RATIO = "TalkToListenRatio"
    QUESTIONS_ASKED = "QuestionsAsked"


SpeakerInsightsUnitNameTable = EnumTable(SpeakerInsightsUnitName)


class SummaryOutputUnitName(OpenEnum):
    """Values of `SummaryOutputUnitName`."""

    EXTRACTIVE = "Extractive"
    ABSTRACTIVE_LONG = "AbstractiveLong"
    ABSTRACTIVE_SHORT = "AbstractiveShort"
    ALL = "All"


SummaryOutputUnitNameTable = EnumTable(SummaryOutputUnitName)


class ConversationalInsightsUnit(Model):
    """The object `ConversationalInsightsUnit`."""

    __slots__ = (
        "name",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "name": "name",
        "values": "values",
    }
    name: ConversationalInsightsUnitName
    values: list[ConversationalInsightsUnitValues]

    def __init__(
        self,
        *,
        name: ConversationalInsightsUnitName
        | Literal[
            "ExtractiveSummary",
            "AbstractiveSummaryLong",
            "AbstractiveSummaryShort",
            "KeyPhrases",
            "QuestionsAsked",
            "OverallSentiment",
            "Topics",
        ],
        values: list[ConversationalInsightsUnitValues],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v.wire if typeof(v) is ConversationalInsightsUnitName else v
        v = self.values
        if v is not None:
            d["values"] = (
                [i0.to_dict() if typeof(i0) is ConversationalInsightsUnitValues else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ConversationalInsightsUnit(d: dict[str, Any]) -> ConversationalInsightsUnit:
    """Decode a `ConversationalInsightsUnit`; what does not fit is passed on."""
    self = new(ConversationalInsightsUnit)
    get: Getter = d.get
    v = get("name")
    self.name = ConversationalInsightsUnitNameTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = (
        [decode_ConversationalInsightsUnitValues(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if ConversationalInsightsUnitKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ConversationalInsightsUnitKeys}
    )
    return self


ConversationalInsightsUnit.__decode__ = decode_ConversationalInsightsUnit
ConversationalInsightsUnitKeys = frozenset(
    (
        "name",
        "values",
    )
)


class ConversationalInsightsUnitValues(Model):
    """The object `ConversationalInsightsUnitValues`."""

    __slots__ = (
        "answer",
        "assignee",
        "category",
        "confidence",
        "end",
        "group_id",
        "question",
        "speaker_id",
        "start",
        "text",
        "value",
    )
    __fields__ = __slots__
    answer: str | None
    assignee: str | None
    category: str | None
    confidence: float | None
    end: float
    group_id: str | None
    question: str | None
    speaker_id: str | None
    start: float
    text: str | None
    value: str

    def __init__(
        self,
        *,
        answer: str | None = None,
        assignee: str | None = None,
        category: str | None = None,
        confidence: float | None = None,
        end: float,
        group_id: str | None = None,
        question: str | None = None,
        speaker_id: str | None = None,
        start: float,
        text: str | None = None,
        value: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.answer
        if v is not None:
            d["answer"] = v
        v = self.assignee
        if v is not None:
            d["assignee"] = v
        v = self.category
        if v is not None:
            d["category"] = v
        v = self.confidence
        if v is not None:
            d["confidence"] = v
        v = self.end
        if v is not None:
            d["end"] = v
        v = self.group_id
        if v is not None:
            d["groupId"] = v
        v = self.question
        if v is not None:
            d["question"] = v
        v = self.speaker_id
        if v is not None:
            d["speakerId"] = v
        v = self.start
        if v is not None:
            d["start"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ConversationalInsightsUnitValues(d: dict[str, Any]) -> ConversationalInsightsUnitValues:
    """Decode a `ConversationalInsightsUnitValues`; what does not fit is passed on."""
    self = new(ConversationalInsightsUnitValues)
    get: Getter = d.get
    self.answer = get("answer")
    self.assignee = get("assignee")
    self.category = get("category")
    self.confidence = get("confidence")
    self.end = get("end")
    self.group_id = get("groupId")
    self.question = get("question")
    self.speaker_id = get("speakerId")
    self.start = get("start")
    self.text = get("text")
    self.value = get("value")
    self.__extras__ = (
        None
        if ConversationalInsightsUnitValuesKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ConversationalInsightsUnitValuesKeys}
    )
    return self


ConversationalInsightsUnitValues.__decode__ = decode_ConversationalInsightsUnitValues
ConversationalInsightsUnitValuesKeys = frozenset(
    (
        "answer",
        "assignee",
        "category",
        "confidence",
        "end",
        "groupId",
        "question",
        "speakerId",
        "start",
        "text",
        "value",
    )
)


class DiarizeSegment(Model):
    """The object `DiarizeSegment`."""

    __slots__ = (
        "confidence",
        "end",
        "speaker_id",
        "start",
    )
    __fields__ = __slots__
    confidence: float | None
    end: float
    speaker_id: str
    start: float

    def __init__(
        self,
        *,
        confidence: float | None = None,
        end: float,
        speaker_id: str,
        start: float,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.confidence
        if v is not None:
            d["confidence"] = v
        v = self.end
        if v is not None:
            d["end"] = v
        v = self.speaker_id
        if v is not None:
            d["speakerId"] = v
        v = self.start
        if v is not None:
            d["start"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DiarizeSegment(d: dict[str, Any]) -> DiarizeSegment:
    """Decode a `DiarizeSegment`; what does not fit is passed on."""
    self = new(DiarizeSegment)
    get: Getter = d.get
    self.confidence = get("confidence")
    self.end = get("end")
    self.speaker_id = get("speakerId")
    self.start = get("start")
    self.__extras__ = None if DiarizeSegmentKeys.issuperset(d) else {k: d[k] for k in d if k not in DiarizeSegmentKeys}
    return self


DiarizeSegment.__decode__ = decode_DiarizeSegment
DiarizeSegmentKeys = frozenset(
    (
        "confidence",
        "end",
        "speakerId",
        "start",
    )
)


class DiarizedObject(Model):
    """The object `DiarizedObject`."""

    __slots__ = (
        "speaker_count",
        "utterances",
    )
    __fields__ = __slots__
    __converted__ = {
        "utterances": "utterances",
    }
    speaker_count: int
    utterances: list[DiarizeSegment]

    def __init__(
        self,
        *,
        speaker_count: int,
        utterances: list[DiarizeSegment],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.speaker_count
        if v is not None:
            d["speakerCount"] = v
        v = self.utterances
        if v is not None:
            d["utterances"] = (
                [i0.to_dict() if typeof(i0) is DiarizeSegment else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DiarizedObject(d: dict[str, Any]) -> DiarizedObject:
    """Decode a `DiarizedObject`; what does not fit is passed on."""
    self = new(DiarizedObject)
    get: Getter = d.get
    self.speaker_count = get("speakerCount")
    v = get("utterances")
    self.utterances = [decode_DiarizeSegment(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if DiarizedObjectKeys.issuperset(d) else {k: d[k] for k in d if k not in DiarizedObjectKeys}
    return self


DiarizedObject.__decode__ = decode_DiarizedObject
DiarizedObjectKeys = frozenset(
    (
        "speakerCount",
        "utterances",
    )
)


class InteractionObject(Model):
    """The object `InteractionObject`."""

    __slots__ = (
        "conversational_insights",
        "speaker_insights",
        "utterance_insights",
    )
    __fields__ = __slots__
    __converted__ = {
        "conversational_insights": "conversationalInsights",
        "speaker_insights": "speakerInsights",
        "utterance_insights": "utteranceInsights",
    }
    conversational_insights: list[ConversationalInsightsUnit] | None
    speaker_insights: SpeakerInsightsObject | None
    utterance_insights: list[UtteranceInsightsObject] | None

    def __init__(
        self,
        *,
        conversational_insights: list[ConversationalInsightsUnit] | None = None,
        speaker_insights: SpeakerInsightsObject | None = None,
        utterance_insights: list[UtteranceInsightsObject] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.conversational_insights
        if v is not None:
            d["conversationalInsights"] = (
                [i0.to_dict() if typeof(i0) is ConversationalInsightsUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.speaker_insights
        if v is not None:
            d["speakerInsights"] = v.to_dict() if typeof(v) is SpeakerInsightsObject else encode(v)
        v = self.utterance_insights
        if v is not None:
            d["utteranceInsights"] = (
                [i0.to_dict() if typeof(i0) is UtteranceInsightsObject else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InteractionObject(d: dict[str, Any]) -> InteractionObject:
    """Decode a `InteractionObject`; what does not fit is passed on."""
    self = new(InteractionObject)
    get: Getter = d.get
    v = get("conversationalInsights")
    self.conversational_insights = (
        [decode_ConversationalInsightsUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("speakerInsights")
    self.speaker_insights = decode_SpeakerInsightsObject(v) if typeof(v) is dict else v
    v = get("utteranceInsights")
    self.utterance_insights = (
        [decode_UtteranceInsightsObject(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if InteractionObjectKeys.issuperset(d) else {k: d[k] for k in d if k not in InteractionObjectKeys}
    )
    return self


InteractionObject.__decode__ = decode_InteractionObject
InteractionObjectKeys = frozenset(
    (
        "conversationalInsights",
        "speakerInsights",
        "utteranceInsights",
    )
)


class JobStatusResponseAsrApiResponse(Model):
    """The object `JobStatusResponseAsrApiResponse`."""

    __slots__ = (
        "completion_time",
        "creation_time",
        "expiration_time",
        "job_id",
        "response",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "response": "response",
        "status": "status",
    }
    completion_time: datetime.datetime | None
    creation_time: datetime.datetime | None
    expiration_time: datetime.datetime | None
    job_id: str | None
    response: AsrApiResponseResponse | None
    status: JobStatusResponseAsrApiResponseStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: AsrApiResponseResponse | None = None,
        status: JobStatusResponseAsrApiResponseStatus | Literal["Success", "Fail"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.completion_time
        if v is not None:
            d["completionTime"] = from_datetime(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.expiration_time
        if v is not None:
            d["expirationTime"] = from_datetime(v)
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is JobStatusResponseAsrApiResponseStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_JobStatusResponseAsrApiResponse(d: dict[str, Any]) -> JobStatusResponseAsrApiResponse:
    """Decode a `JobStatusResponseAsrApiResponse`; what does not fit is passed on."""
    self = new(JobStatusResponseAsrApiResponse)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_AsrApiResponseResponse(get("response"))
    v = get("status")
    self.status = JobStatusResponseAsrApiResponseStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if JobStatusResponseAsrApiResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in JobStatusResponseAsrApiResponseKeys}
    )
    return self


JobStatusResponseAsrApiResponse.__decode__ = decode_JobStatusResponseAsrApiResponse
JobStatusResponseAsrApiResponseKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)


class JobStatusResponseDiarizeApiResponse(Model):
    """The object `JobStatusResponseDiarizeApiResponse`."""

    __slots__ = (
        "completion_time",
        "creation_time",
        "expiration_time",
        "job_id",
        "response",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "response": "response",
        "status": "status",
    }
    completion_time: datetime.datetime | None
    creation_time: datetime.datetime | None
    expiration_time: datetime.datetime | None
    job_id: str | None
    response: DiarizeApiResponseResponse | None
    status: JobStatusResponseDiarizeApiResponseStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: DiarizeApiResponseResponse | None = None,
        status: JobStatusResponseDiarizeApiResponseStatus | Literal["Success", "Fail"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.completion_time
        if v is not None:
            d["completionTime"] = from_datetime(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.expiration_time
        if v is not None:
            d["expirationTime"] = from_datetime(v)
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is JobStatusResponseDiarizeApiResponseStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_JobStatusResponseDiarizeApiResponse(d: dict[str, Any]) -> JobStatusResponseDiarizeApiResponse:
    """Decode a `JobStatusResponseDiarizeApiResponse`; what does not fit is passed on."""
    self = new(JobStatusResponseDiarizeApiResponse)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_DiarizeApiResponseResponse(get("response"))
    v = get("status")
    self.status = JobStatusResponseDiarizeApiResponseStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if JobStatusResponseDiarizeApiResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in JobStatusResponseDiarizeApiResponseKeys}
    )
    return self


JobStatusResponseDiarizeApiResponse.__decode__ = decode_JobStatusResponseDiarizeApiResponse
JobStatusResponseDiarizeApiResponseKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)


class JobStatusResponseInteractionApiResponse(Model):
    """The object `JobStatusResponseInteractionApiResponse`."""

    __slots__ = (
        "completion_time",
        "creation_time",
        "expiration_time",
        "job_id",
        "response",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "response": "response",
        "status": "status",
    }
    completion_time: datetime.datetime | None
    creation_time: datetime.datetime | None
    expiration_time: datetime.datetime | None
    job_id: str | None
    response: InteractionApiResponseResponse | None
    status: JobStatusResponseInteractionApiResponseStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: InteractionApiResponseResponse | None = None,
        status: JobStatusResponseInteractionApiResponseStatus | Literal["Success", "Fail"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.completion_time
        if v is not None:
            d["completionTime"] = from_datetime(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.expiration_time
        if v is not None:
            d["expirationTime"] = from_datetime(v)
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is JobStatusResponseInteractionApiResponseStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_JobStatusResponseInteractionApiResponse(d: dict[str, Any]) -> JobStatusResponseInteractionApiResponse:
    """Decode a `JobStatusResponseInteractionApiResponse`; what does not fit is passed on."""
    self = new(JobStatusResponseInteractionApiResponse)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_InteractionApiResponseResponse(get("response"))
    v = get("status")
    self.status = JobStatusResponseInteractionApiResponseStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if JobStatusResponseInteractionApiResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in JobStatusResponseInteractionApiResponseKeys}
    )
    return self


JobStatusResponseInteractionApiResponse.__decode__ = decode_JobStatusResponseInteractionApiResponse
JobStatusResponseInteractionApiResponseKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)


class JobStatusResponsePunctuateApiOutput(Model):
    """The object `JobStatusResponsePunctuateApiOutput`."""

    __slots__ = (
        "completion_time",
        "creation_time",
        "expiration_time",
        "job_id",
        "response",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "response": "response",
        "status": "status",
    }
    completion_time: datetime.datetime | None
    creation_time: datetime.datetime | None
    expiration_time: datetime.datetime | None
    job_id: str | None
    response: PunctuateApiResponse | None
    status: JobStatusResponsePunctuateApiOutputStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: PunctuateApiResponse | None = None,
        status: JobStatusResponsePunctuateApiOutputStatus | Literal["Success", "Fail"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.completion_time
        if v is not None:
            d["completionTime"] = from_datetime(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.expiration_time
        if v is not None:
            d["expirationTime"] = from_datetime(v)
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is JobStatusResponsePunctuateApiOutputStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_JobStatusResponsePunctuateApiOutput(d: dict[str, Any]) -> JobStatusResponsePunctuateApiOutput:
    """Decode a `JobStatusResponsePunctuateApiOutput`; what does not fit is passed on."""
    self = new(JobStatusResponsePunctuateApiOutput)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_PunctuateApiResponse(get("response"))
    v = get("status")
    self.status = JobStatusResponsePunctuateApiOutputStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if JobStatusResponsePunctuateApiOutputKeys.issuperset(d)
        else {k: d[k] for k in d if k not in JobStatusResponsePunctuateApiOutputKeys}
    )
    return self


JobStatusResponsePunctuateApiOutput.__decode__ = decode_JobStatusResponsePunctuateApiOutput
JobStatusResponsePunctuateApiOutputKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)


class JobStatusResponseSummaryApiOutput(Model):
    """The object `JobStatusResponseSummaryApiOutput`."""

    __slots__ = (
        "completion_time",
        "creation_time",
        "expiration_time",
        "job_id",
        "response",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "response": "response",
        "status": "status",
    }
    completion_time: datetime.datetime | None
    creation_time: datetime.datetime | None
    expiration_time: datetime.datetime | None
    job_id: str | None
    response: SummaryApiResponse | None
    status: JobStatusResponseSummaryApiOutputStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: SummaryApiResponse | None = None,
        status: JobStatusResponseSummaryApiOutputStatus | Literal["Success", "Fail"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.completion_time
        if v is not None:
            d["completionTime"] = from_datetime(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.expiration_time
        if v is not None:
            d["expirationTime"] = from_datetime(v)
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is JobStatusResponseSummaryApiOutputStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_JobStatusResponseSummaryApiOutput(d: dict[str, Any]) -> JobStatusResponseSummaryApiOutput:
    """Decode a `JobStatusResponseSummaryApiOutput`; what does not fit is passed on."""
    self = new(JobStatusResponseSummaryApiOutput)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_SummaryApiResponse(get("response"))
    v = get("status")
    self.status = JobStatusResponseSummaryApiOutputStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if JobStatusResponseSummaryApiOutputKeys.issuperset(d)
        else {k: d[k] for k in d if k not in JobStatusResponseSummaryApiOutputKeys}
    )
    return self


JobStatusResponseSummaryApiOutput.__decode__ = decode_JobStatusResponseSummaryApiOutput
JobStatusResponseSummaryApiOutputKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)


class PunctuateOutput(Model):
    """The object `PunctuateOutput`."""

    __slots__ = ("texts",)
    __fields__ = __slots__
    texts: list[str]

    def __init__(
        self,
        *,
        texts: list[str],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.texts
        if v is not None:
            d["texts"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PunctuateOutput(d: dict[str, Any]) -> PunctuateOutput:
    """Decode a `PunctuateOutput`; what does not fit is passed on."""
    self = new(PunctuateOutput)
    get: Getter = d.get
    self.texts = get("texts")
    self.__extras__ = (
        None if PunctuateOutputKeys.issuperset(d) else {k: d[k] for k in d if k not in PunctuateOutputKeys}
    )
    return self


PunctuateOutput.__decode__ = decode_PunctuateOutput
PunctuateOutputKeys = frozenset(("texts",))


class SpeakerInsightsObject(Model):
    """The object `SpeakerInsightsObject`."""

    __slots__ = (
        "insights",
        "speaker_count",
    )
    __fields__ = __slots__
    __converted__ = {
        "insights": "insights",
    }
    insights: list[SpeakerInsightsUnit] | None
    speaker_count: int | None

    def __init__(
        self,
        *,
        insights: list[SpeakerInsightsUnit] | None = None,
        speaker_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.insights
        if v is not None:
            d["insights"] = (
                [i0.to_dict() if typeof(i0) is SpeakerInsightsUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.speaker_count
        if v is not None:
            d["speakerCount"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SpeakerInsightsObject(d: dict[str, Any]) -> SpeakerInsightsObject:
    """Decode a `SpeakerInsightsObject`; what does not fit is passed on."""
    self = new(SpeakerInsightsObject)
    get: Getter = d.get
    v = get("insights")
    self.insights = (
        [decode_SpeakerInsightsUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.speaker_count = get("speakerCount")
    self.__extras__ = (
        None if SpeakerInsightsObjectKeys.issuperset(d) else {k: d[k] for k in d if k not in SpeakerInsightsObjectKeys}
    )
    return self


SpeakerInsightsObject.__decode__ = decode_SpeakerInsightsObject
SpeakerInsightsObjectKeys = frozenset(
    (
        "insights",
        "speakerCount",
    )
)


class SpeakerInsightsUnit(Model):
    """The object `SpeakerInsightsUnit`."""

    __slots__ = (
        "name",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "name": "name",
        "values": "values",
    }
    name: SpeakerInsightsUnitName
    values: list[SpeakerInsightsValuesItems]

    def __init__(
        self,
        *,
        name: SpeakerInsightsUnitName | Literal["Pace", "TalkToListenRatio", "QuestionsAsked"],
        values: list[SpeakerInsightsValuesItems],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v.wire if typeof(v) is SpeakerInsightsUnitName else v
        v = self.values
        if v is not None:
            d["values"] = (
                [i0.to_dict() if typeof(i0) is SpeakerInsightsValuesItems else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SpeakerInsightsUnit(d: dict[str, Any]) -> SpeakerInsightsUnit:
    """Decode a `SpeakerInsightsUnit`; what does not fit is passed on."""
    self = new(SpeakerInsightsUnit)
    get: Getter = d.get
    v = get("name")
    self.name = SpeakerInsightsUnitNameTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = (
        [decode_SpeakerInsightsValuesItems(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if SpeakerInsightsUnitKeys.issuperset(d) else {k: d[k] for k in d if k not in SpeakerInsightsUnitKeys}
    )
    return self


SpeakerInsightsUnit.__decode__ = decode_SpeakerInsightsUnit
SpeakerInsightsUnitKeys = frozenset(
    (
        "name",
        "values",
    )
)


class SpeakerInsightsValuesItems(Model):
    """The object `SpeakerInsightsValuesItems`."""

    __slots__ = (
        "speaker_id",
        "value",
    )
    __fields__ = __slots__
    speaker_id: str
    value: str

    def __init__(
        self,
        *,
        speaker_id: str,
        value: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.speaker_id
        if v is not None:
            d["speakerId"] = v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SpeakerInsightsValuesItems(d: dict[str, Any]) -> SpeakerInsightsValuesItems:
    """Decode a `SpeakerInsightsValuesItems`; what does not fit is passed on."""
    self = new(SpeakerInsightsValuesItems)
    get: Getter = d.get
    self.speaker_id = get("speakerId")
    self.value = get("value")
    self.__extras__ = (
        None
        if SpeakerInsightsValuesItemsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SpeakerInsightsValuesItemsKeys}
    )
    return self


SpeakerInsightsValuesItems.__decode__ = decode_SpeakerInsightsValuesItems
SpeakerInsightsValuesItemsKeys = frozenset(
    (
        "speakerId",
        "value",
    )
)


class SummaryOutput(Model):
    """The object `SummaryOutput`."""

    __slots__ = ("summaries",)
    __fields__ = __slots__
    __converted__ = {
        "summaries": "summaries",
    }
    summaries: list[SummaryOutputUnit] | None

    def __init__(
        self,
        *,
        summaries: list[SummaryOutputUnit] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.summaries
        if v is not None:
            d["summaries"] = (
                [i0.to_dict() if typeof(i0) is SummaryOutputUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SummaryOutput(d: dict[str, Any]) -> SummaryOutput:
    """Decode a `SummaryOutput`; what does not fit is passed on."""
    self = new(SummaryOutput)
    get: Getter = d.get
    v = get("summaries")
    self.summaries = (
        [decode_SummaryOutputUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = None if SummaryOutputKeys.issuperset(d) else {k: d[k] for k in d if k not in SummaryOutputKeys}
    return self


SummaryOutput.__decode__ = decode_SummaryOutput
SummaryOutputKeys = frozenset(("summaries",))


class SummaryOutputUnit(Model):
    """The object `SummaryOutputUnit`."""

    __slots__ = (
        "name",
        "values",
    )
    __fields__ = __slots__
    __converted__ = {
        "name": "name",
        "values": "values",
    }
    name: SummaryOutputUnitName | None
    values: list[SummaryTimingsUnit] | None

    def __init__(
        self,
        *,
        name: SummaryOutputUnitName | Literal["Extractive", "AbstractiveLong", "AbstractiveShort", "All"] | None = None,
        values: list[SummaryTimingsUnit] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v.wire if typeof(v) is SummaryOutputUnitName else v
        v = self.values
        if v is not None:
            d["values"] = (
                [i0.to_dict() if typeof(i0) is SummaryTimingsUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SummaryOutputUnit(d: dict[str, Any]) -> SummaryOutputUnit:
    """Decode a `SummaryOutputUnit`; what does not fit is passed on."""
    self = new(SummaryOutputUnit)
    get: Getter = d.get
    v = get("name")
    self.name = SummaryOutputUnitNameTable[v] if typeof(v) is str else v
    v = get("values")
    self.values = [decode_SummaryTimingsUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if SummaryOutputUnitKeys.issuperset(d) else {k: d[k] for k in d if k not in SummaryOutputUnitKeys}
    )
    return self


SummaryOutputUnit.__decode__ = decode_SummaryOutputUnit
SummaryOutputUnitKeys = frozenset(
    (
        "name",
        "values",
    )
)


class SummaryTimingsUnit(Model):
    """The object `SummaryTimingsUnit`."""

    __slots__ = (
        "confidence",
        "end",
        "start",
        "value",
    )
    __fields__ = __slots__
    confidence: float | None
    end: float | None
    start: float | None
    value: str

    def __init__(
        self,
        *,
        confidence: float | None = None,
        end: float | None = None,
        start: float | None = None,
        value: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.confidence
        if v is not None:
            d["confidence"] = v
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


def decode_SummaryTimingsUnit(d: dict[str, Any]) -> SummaryTimingsUnit:
    """Decode a `SummaryTimingsUnit`; what does not fit is passed on."""
    self = new(SummaryTimingsUnit)
    get: Getter = d.get
    self.confidence = get("confidence")
    self.end = get("end")
    self.start = get("start")
    self.value = get("value")
    self.__extras__ = (
        None if SummaryTimingsUnitKeys.issuperset(d) else {k: d[k] for k in d if k not in SummaryTimingsUnitKeys}
    )
    return self


SummaryTimingsUnit.__decode__ = decode_SummaryTimingsUnit
SummaryTimingsUnitKeys = frozenset(
    (
        "confidence",
        "end",
        "start",
        "value",
    )
)


class TranscribedObject(Model):
    """The object `TranscribedObject`."""

    __slots__ = (
        "confidence",
        "speaker_count",
        "transcript",
        "utterances",
        "words",
    )
    __fields__ = __slots__
    __converted__ = {
        "utterances": "utterances",
        "words": "words",
    }
    confidence: float | None
    speaker_count: int | None
    transcript: str
    utterances: list[UtteranceObject] | None
    words: list[WordSegment]

    def __init__(
        self,
        *,
        confidence: float | None = None,
        speaker_count: int | None = None,
        transcript: str,
        utterances: list[UtteranceObject] | None = None,
        words: list[WordSegment],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.confidence
        if v is not None:
            d["confidence"] = v
        v = self.speaker_count
        if v is not None:
            d["speakerCount"] = v
        v = self.transcript
        if v is not None:
            d["transcript"] = v
        v = self.utterances
        if v is not None:
            d["utterances"] = (
                [i0.to_dict() if typeof(i0) is UtteranceObject else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.words
        if v is not None:
            d["words"] = (
                [i0.to_dict() if typeof(i0) is WordSegment else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TranscribedObject(d: dict[str, Any]) -> TranscribedObject:
    """Decode a `TranscribedObject`; what does not fit is passed on."""
    self = new(TranscribedObject)
    get: Getter = d.get
    self.confidence = get("confidence")
    self.speaker_count = get("speakerCount")
    self.transcript = get("transcript")
    v = get("utterances")
    self.utterances = [decode_UtteranceObject(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("words")
    self.words = [decode_WordSegment(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if TranscribedObjectKeys.issuperset(d) else {k: d[k] for k in d if k not in TranscribedObjectKeys}
    )
    return self


TranscribedObject.__decode__ = decode_TranscribedObject
TranscribedObjectKeys = frozenset(
    (
        "confidence",
        "speakerCount",
        "transcript",
        "utterances",
        "words",
    )
)


class UtteranceInsightsObject(Model):
    """The object `UtteranceInsightsObject`."""

    __slots__ = (
        "confidence",
        "end",
        "speaker_id",
        "start",
        "text",
        "word_timings",
    )
    __fields__ = __slots__
    __converted__ = {
        "word_timings": "wordTimings",
    }
    confidence: float | None
    end: float
    speaker_id: str | None
    start: float
    text: str
    word_timings: list[WordTimingsUnit] | None

    def __init__(
        self,
        *,
        confidence: float | None = None,
        end: float,
        speaker_id: str | None = None,
        start: float,
        text: str,
        word_timings: list[WordTimingsUnit] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.confidence
        if v is not None:
            d["confidence"] = v
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
        v = self.word_timings
        if v is not None:
            d["wordTimings"] = (
                [i0.to_dict() if typeof(i0) is WordTimingsUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UtteranceInsightsObject(d: dict[str, Any]) -> UtteranceInsightsObject:
    """Decode a `UtteranceInsightsObject`; what does not fit is passed on."""
    self = new(UtteranceInsightsObject)
    get: Getter = d.get
    self.confidence = get("confidence")
    self.end = get("end")
    self.speaker_id = get("speakerId")
    self.start = get("start")
    self.text = get("text")
    v = get("wordTimings")
    self.word_timings = (
        [decode_WordTimingsUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if UtteranceInsightsObjectKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UtteranceInsightsObjectKeys}
    )
    return self


UtteranceInsightsObject.__decode__ = decode_UtteranceInsightsObject
UtteranceInsightsObjectKeys = frozenset(
    (
        "confidence",
        "end",
        "speakerId",
        "start",
        "text",
        "wordTimings",
    )
)


class UtteranceObject(Model):
    """The object `UtteranceObject`."""

    __slots__ = (
        "confidence",
        "end",
        "speaker_id",
        "start",
        "text",
        "word_timings",
    )
    __fields__ = __slots__
    __converted__ = {
        "word_timings": "wordTimings",
    }
    confidence: float | None
    end: float
    speaker_id: str | None
    start: float
    text: str
    word_timings: list[WordTimingsUnit] | None

    def __init__(
        self,
        *,
        confidence: float | None = None,
        end: float,
        speaker_id: str | None = None,
        start: float,
        text: str,
        word_timings: list[WordTimingsUnit] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.confidence
        if v is not None:
            d["confidence"] = v
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
        v = self.word_timings
        if v is not None:
            d["wordTimings"] = (
                [i0.to_dict() if typeof(i0) is WordTimingsUnit else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UtteranceObject(d: dict[str, Any]) -> UtteranceObject:
    """Decode a `UtteranceObject`; what does not fit is passed on."""
    self = new(UtteranceObject)
    get: Getter = d.get
    self.confidence = get("confidence")
    self.end = get("end")
    self.speaker_id = get("speakerId")
    self.start = get("start")
    self.text = get("text")
    v = get("wordTimings")
    self.word_timings = (
        [decode_WordTimingsUnit(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if UtteranceObjectKeys.issuperset(d) else {k: d[k] for k in d if k not in UtteranceObjectKeys}
    )
    return self


UtteranceObject.__decode__ = decode_UtteranceObject
UtteranceObjectKeys = frozenset(
    (
        "confidence",
        "end",
        "speakerId",
        "start",
        "text",
        "wordTimings",
    )
)


class WordSegment(Model):
    """The object `WordSegment`."""

    __slots__ = (
        "confidence",
        "end",
        "speaker_id",
        "start",
        "word",
    )
    __fields__ = __slots__
    confidence: float | None
    end: float
    speaker_id: str | None
    start: float
    word: str

    def __init__(
        self,
        *,
        confidence: float | None = None,
        end: float,
        speaker_id: str | None = None,
        start: float,
        word: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.confidence
        if v is not None:
            d["confidence"] = v
        v = self.end
        if v is not None:
            d["end"] = v
        v = self.speaker_id
        if v is not None:
            d["speakerId"] = v
        v = self.start
        if v is not None:
            d["start"] = v
        v = self.word
        if v is not None:
            d["word"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WordSegment(d: dict[str, Any]) -> WordSegment:
    """Decode a `WordSegment`; what does not fit is passed on."""
    self = new(WordSegment)
    get: Getter = d.get
    self.confidence = get("confidence")
    self.end = get("end")
    self.speaker_id = get("speakerId")
    self.start = get("start")
    self.word = get("word")
    self.__extras__ = None if WordSegmentKeys.issuperset(d) else {k: d[k] for k in d if k not in WordSegmentKeys}
    return self


WordSegment.__decode__ = decode_WordSegment
WordSegmentKeys = frozenset(
    (
        "confidence",
        "end",
        "speakerId",
        "start",
        "word",
    )
)


class WordTimingsUnit(Model):
    """The object `WordTimingsUnit`."""

    __slots__ = (
        "end",
        "start",
        "word",
    )
    __fields__ = __slots__
    end: float | None
    start: float | None
    word: str | None

    def __init__(
        self,
        *,
        end: float | None = None,
        start: float | None = None,
        word: str | None = None,
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
        v = self.word
        if v is not None:
            d["word"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WordTimingsUnit(d: dict[str, Any]) -> WordTimingsUnit:
    """Decode a `WordTimingsUnit`; what does not fit is passed on."""
    self = new(WordTimingsUnit)
    get: Getter = d.get
    self.end = get("end")
    self.start = get("start")
    self.word = get("word")
    self.__extras__ = (
        None if WordTimingsUnitKeys.issuperset(d) else {k: d[k] for k in d if k not in WordTimingsUnitKeys}
    )
    return self


WordTimingsUnit.__decode__ = decode_WordTimingsUnit
WordTimingsUnitKeys = frozenset(
    (
        "end",
        "start",
        "word",
    )
)

AsrApiResponseResponse: TypeAlias = "TranscribedObject | CaiErrorResponse | UnknownVariant"
"""One of several."""


def decode_AsrApiResponseResponse(v: Any) -> Any:
    """Decode a `AsrApiResponseResponse`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, AsrApiResponseResponseVariants)
    return v


DiarizeApiResponseResponse: TypeAlias = "DiarizedObject | CaiErrorResponse | UnknownVariant"
"""One of several."""


def decode_DiarizeApiResponseResponse(v: Any) -> Any:
    """Decode a `DiarizeApiResponseResponse`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, DiarizeApiResponseResponseVariants)
    return v


InteractionApiResponseResponse: TypeAlias = "InteractionObject | CaiErrorResponse | UnknownVariant"
"""One of several."""


def decode_InteractionApiResponseResponse(v: Any) -> Any:
    """Decode a `InteractionApiResponseResponse`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, InteractionApiResponseResponseVariants)
    return v


JobStatusResponse: TypeAlias = "JobStatusResponseSummaryApiOutput | JobStatusResponsePunctuateApiOutput | JobStatusResponseDiarizeApiResponse | JobStatusResponseAsrApiResponse | JobStatusResponseInteractionApiResponse | UnknownVariant"
"""One of several."""


def decode_JobStatusResponse(v: Any) -> Any:
    """Decode a `JobStatusResponse`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, JobStatusResponseVariants)
    return v


PunctuateApiResponse: TypeAlias = "PunctuateOutput | CaiErrorResponse | UnknownVariant"
"""One of several."""


def decode_PunctuateApiResponse(v: Any) -> Any:
    """Decode a `PunctuateApiResponse`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, PunctuateApiResponseVariants)
    return v


SummaryApiResponse: TypeAlias = "SummaryOutput | CaiErrorResponse | UnknownVariant"
"""One of several."""


def decode_SummaryApiResponse(v: Any) -> Any:
    """Decode a `SummaryApiResponse`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, SummaryApiResponseVariants)
    return v


AsrApiResponseResponseVariants: Variants = (
    (
        frozenset(
            (
                "transcript",
                "words",
            )
        ),
        frozenset(
            (
                "confidence",
                "speakerCount",
                "transcript",
                "utterances",
                "words",
            )
        ),
        decode_TranscribedObject,
    ),
    (frozenset(()), frozenset(("errors",)), decode_CaiErrorResponse),
)
DiarizeApiResponseResponseVariants: Variants = (
    (
        frozenset(
            (
                "speakerCount",
                "utterances",
            )
        ),
        frozenset(
            (
                "speakerCount",
                "utterances",
            )
        ),
        decode_DiarizedObject,
    ),
    (frozenset(()), frozenset(("errors",)), decode_CaiErrorResponse),
)
InteractionApiResponseResponseVariants: Variants = (
    (
        frozenset(()),
        frozenset(
            (
                "conversationalInsights",
                "speakerInsights",
                "utteranceInsights",
            )
        ),
        decode_InteractionObject,
    ),
    (frozenset(()), frozenset(("errors",)), decode_CaiErrorResponse),
)
JobStatusResponseVariants: Variants = (
    (
        frozenset(()),
        frozenset(
            (
                "completionTime",
                "creationTime",
                "expirationTime",
                "jobId",
                "response",
                "status",
            )
        ),
        decode_JobStatusResponseSummaryApiOutput,
    ),
    (
        frozenset(()),
        frozenset(
            (
                "completionTime",
                "creationTime",
                "expirationTime",
                "jobId",
                "response",
                "status",
            )
        ),
        decode_JobStatusResponsePunctuateApiOutput,
    ),
    (
        frozenset(()),
        frozenset(
            (
                "completionTime",
                "creationTime",
                "expirationTime",
                "jobId",
                "response",
                "status",
            )
        ),
        decode_JobStatusResponseDiarizeApiResponse,
    ),
    (
        frozenset(()),
        frozenset(
            (
                "completionTime",
                "creationTime",
                "expirationTime",
                "jobId",
                "response",
                "status",
            )
        ),
        decode_JobStatusResponseAsrApiResponse,
    ),
    (
        frozenset(()),
        frozenset(
            (
                "completionTime",
                "creationTime",
                "expirationTime",
                "jobId",
                "response",
                "status",
            )
        ),
        decode_JobStatusResponseInteractionApiResponse,
    ),
)
PunctuateApiResponseVariants: Variants = (
    (frozenset(("texts",)), frozenset(("texts",)), decode_PunctuateOutput),
    (frozenset(()), frozenset(("errors",)), decode_CaiErrorResponse),
)
SummaryApiResponseVariants: Variants = (
    (frozenset(()), frozenset(("summaries",)), decode_SummaryOutput),
    (frozenset(()), frozenset(("errors",)), decode_CaiErrorResponse),
)
