"""Models: registrants."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Getter, Model, Variants, encode, fill, from_datetime, new, pick, to_datetime, typeof
from ..types import UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..bodies._registrants import RegAnswerModelDict


class FixedAnswerModel(Model):
    """The object `FixedAnswerModel`."""

    __slots__ = (
        "question_id",
        "answer_ids",
    )
    __fields__ = __slots__
    question_id: str
    answer_ids: list[str]

    def __init__(
        self,
        *,
        question_id: str,
        answer_ids: list[str],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.question_id
        if v is not None:
            d["questionId"] = v
        v = self.answer_ids
        if v is not None:
            d["answerIds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FixedAnswerModel(d: dict[str, Any]) -> FixedAnswerModel:
    """Decode a `FixedAnswerModel`; what does not fit is passed on."""
    self = new(FixedAnswerModel)
    get: Getter = d.get
    self.question_id = get("questionId")
    self.answer_ids = get("answerIds")
    self.__extras__ = (
        None if FixedAnswerModelKeys.issuperset(d) else {k: d[k] for k in d if k not in FixedAnswerModelKeys}
    )
    return self


FixedAnswerModel.__decode__ = decode_FixedAnswerModel
FixedAnswerModelKeys = frozenset(
    (
        "questionId",
        "answerIds",
    )
)


class RcwPagingForwardModel(Model):
    """The object `RcwPagingForwardModel`."""

    __slots__ = (
        "next_page_token",
        "page_token",
        "per_page",
        "previous_page_token",
    )
    __fields__ = __slots__
    next_page_token: str | None
    page_token: str
    per_page: int
    previous_page_token: str | None

    def __init__(
        self,
        *,
        next_page_token: str | None = None,
        page_token: str,
        per_page: int,
        previous_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.next_page_token
        if v is not None:
            d["nextPageToken"] = v
        v = self.page_token
        if v is not None:
            d["pageToken"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.previous_page_token
        if v is not None:
            d["previousPageToken"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwPagingForwardModel(d: dict[str, Any]) -> RcwPagingForwardModel:
    """Decode a `RcwPagingForwardModel`; what does not fit is passed on."""
    self = new(RcwPagingForwardModel)
    get: Getter = d.get
    self.next_page_token = get("nextPageToken")
    self.page_token = get("pageToken")
    self.per_page = get("perPage")
    self.previous_page_token = get("previousPageToken")
    self.__extras__ = (
        None if RcwPagingForwardModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwPagingForwardModelKeys}
    )
    return self


RcwPagingForwardModel.__decode__ = decode_RcwPagingForwardModel
RcwPagingForwardModelKeys = frozenset(
    (
        "nextPageToken",
        "pageToken",
        "perPage",
        "previousPageToken",
    )
)


class RegistrantBaseModelWithQuestionnaire(Model):
    """The object `RegistrantBaseModelWithQuestionnaire`."""

    __slots__ = (
        "first_name",
        "last_name",
        "cancellation_uri",
        "email",
        "join_uri",
        "registered_post_webinar",
        "external_id",
        "ip_address",
        "participant_id",
        "registration_time",
        "source",
        "visitor_id",
        "questionnaire",
    )
    __fields__ = __slots__
    __converted__ = {
        "questionnaire": "questionnaire",
    }
    first_name: str
    last_name: str
    cancellation_uri: str | None
    email: str
    join_uri: str | None
    registered_post_webinar: bool | None
    external_id: str | None
    ip_address: str | None
    participant_id: str | None
    registration_time: datetime.datetime | None
    source: str | None
    visitor_id: str | None
    questionnaire: list[RegAnswerModel] | None

    def __init__(
        self,
        *,
        first_name: str,
        last_name: str,
        cancellation_uri: str | None = None,
        email: str,
        join_uri: str | None = None,
        registered_post_webinar: bool | None = None,
        external_id: str | None = None,
        ip_address: str | None = None,
        participant_id: str | None = None,
        registration_time: datetime.datetime | None = None,
        source: str | None = None,
        visitor_id: str | None = None,
        questionnaire: Sequence[RegAnswerModel | RegAnswerModelDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.cancellation_uri
        if v is not None:
            d["cancellationUri"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.join_uri
        if v is not None:
            d["joinUri"] = v
        v = self.registered_post_webinar
        if v is not None:
            d["registeredPostWebinar"] = v
        v = self.external_id
        if v is not None:
            d["externalId"] = v
        v = self.ip_address
        if v is not None:
            d["ipAddress"] = v
        v = self.participant_id
        if v is not None:
            d["participantId"] = v
        v = self.registration_time
        if v is not None:
            d["registrationTime"] = from_datetime(v)
        v = self.source
        if v is not None:
            d["source"] = v
        v = self.visitor_id
        if v is not None:
            d["visitorId"] = v
        v = self.questionnaire
        if v is not None:
            d["questionnaire"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RegistrantBaseModelWithQuestionnaire(d: dict[str, Any]) -> RegistrantBaseModelWithQuestionnaire:
    """Decode a `RegistrantBaseModelWithQuestionnaire`; what does not fit is passed on."""
    self = new(RegistrantBaseModelWithQuestionnaire)
    get: Getter = d.get
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.cancellation_uri = get("cancellationUri")
    self.email = get("email")
    self.join_uri = get("joinUri")
    self.registered_post_webinar = get("registeredPostWebinar")
    self.external_id = get("externalId")
    self.ip_address = get("ipAddress")
    self.participant_id = get("participantId")
    v = get("registrationTime")
    self.registration_time = to_datetime(v) if typeof(v) is str else v
    self.source = get("source")
    self.visitor_id = get("visitorId")
    v = get("questionnaire")
    self.questionnaire = [decode_RegAnswerModel(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if RegistrantBaseModelWithQuestionnaireKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RegistrantBaseModelWithQuestionnaireKeys}
    )
    return self


RegistrantBaseModelWithQuestionnaire.__decode__ = decode_RegistrantBaseModelWithQuestionnaire
RegistrantBaseModelWithQuestionnaireKeys = frozenset(
    (
        "firstName",
        "lastName",
        "cancellationUri",
        "email",
        "joinUri",
        "registeredPostWebinar",
        "externalId",
        "ipAddress",
        "participantId",
        "registrationTime",
        "source",
        "visitorId",
        "questionnaire",
    )
)


class RegistrantListResource(Model):
    """The object `RegistrantListResource`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: RcwPagingForwardModel
    records: list[RegistrantModelWithQuestionnaire]

    def __init__(
        self,
        *,
        paging: RcwPagingForwardModel,
        records: list[RegistrantModelWithQuestionnaire],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is RcwPagingForwardModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is RegistrantModelWithQuestionnaire else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RegistrantListResource(d: dict[str, Any]) -> RegistrantListResource:
    """Decode a `RegistrantListResource`; what does not fit is passed on."""
    self = new(RegistrantListResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_RcwPagingForwardModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_RegistrantModelWithQuestionnaire(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if RegistrantListResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RegistrantListResourceKeys}
    )
    return self


RegistrantListResource.__decode__ = decode_RegistrantListResource
RegistrantListResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class RegistrantModelResponsePostWithQuestionnaire(Model):
    """The object `RegistrantModelResponsePostWithQuestionnaire`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
        "first_name",
        "last_name",
        "cancellation_uri",
        "email",
        "join_uri",
        "registered_post_webinar",
        "external_id",
        "ip_address",
        "participant_id",
        "registration_time",
        "source",
        "visitor_id",
        "questionnaire",
        "icalendar_sequence",
    )
    __fields__ = __slots__
    __converted__ = {
        "questionnaire": "questionnaire",
    }
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    first_name: str
    last_name: str
    cancellation_uri: str | None
    email: str
    join_uri: str | None
    registered_post_webinar: bool | None
    external_id: str | None
    ip_address: str | None
    participant_id: str | None
    registration_time: datetime.datetime | None
    source: str | None
    visitor_id: str | None
    questionnaire: list[RegAnswerModel] | None
    icalendar_sequence: int | None

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        first_name: str,
        last_name: str,
        cancellation_uri: str | None = None,
        email: str,
        join_uri: str | None = None,
        registered_post_webinar: bool | None = None,
        external_id: str | None = None,
        ip_address: str | None = None,
        participant_id: str | None = None,
        registration_time: datetime.datetime | None = None,
        source: str | None = None,
        visitor_id: str | None = None,
        questionnaire: Sequence[RegAnswerModel | RegAnswerModelDict] | None = None,
        icalendar_sequence: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.cancellation_uri
        if v is not None:
            d["cancellationUri"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.join_uri
        if v is not None:
            d["joinUri"] = v
        v = self.registered_post_webinar
        if v is not None:
            d["registeredPostWebinar"] = v
        v = self.external_id
        if v is not None:
            d["externalId"] = v
        v = self.ip_address
        if v is not None:
            d["ipAddress"] = v
        v = self.participant_id
        if v is not None:
            d["participantId"] = v
        v = self.registration_time
        if v is not None:
            d["registrationTime"] = from_datetime(v)
        v = self.source
        if v is not None:
            d["source"] = v
        v = self.visitor_id
        if v is not None:
            d["visitorId"] = v
        v = self.questionnaire
        if v is not None:
            d["questionnaire"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        v = self.icalendar_sequence
        if v is not None:
            d["icalendarSequence"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RegistrantModelResponsePostWithQuestionnaire(
    d: dict[str, Any],
) -> RegistrantModelResponsePostWithQuestionnaire:
    """Decode a `RegistrantModelResponsePostWithQuestionnaire`; what does not fit is passed on."""
    self = new(RegistrantModelResponsePostWithQuestionnaire)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.cancellation_uri = get("cancellationUri")
    self.email = get("email")
    self.join_uri = get("joinUri")
    self.registered_post_webinar = get("registeredPostWebinar")
    self.external_id = get("externalId")
    self.ip_address = get("ipAddress")
    self.participant_id = get("participantId")
    v = get("registrationTime")
    self.registration_time = to_datetime(v) if typeof(v) is str else v
    self.source = get("source")
    self.visitor_id = get("visitorId")
    v = get("questionnaire")
    self.questionnaire = [decode_RegAnswerModel(i0) for i0 in v] if typeof(v) is list else v
    self.icalendar_sequence = get("icalendarSequence")
    self.__extras__ = (
        None
        if RegistrantModelResponsePostWithQuestionnaireKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RegistrantModelResponsePostWithQuestionnaireKeys}
    )
    return self


RegistrantModelResponsePostWithQuestionnaire.__decode__ = decode_RegistrantModelResponsePostWithQuestionnaire
RegistrantModelResponsePostWithQuestionnaireKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "firstName",
        "lastName",
        "cancellationUri",
        "email",
        "joinUri",
        "registeredPostWebinar",
        "externalId",
        "ipAddress",
        "participantId",
        "registrationTime",
        "source",
        "visitorId",
        "questionnaire",
        "icalendarSequence",
    )
)


class RegistrantModelWithQuestionnaire(Model):
    """The object `RegistrantModelWithQuestionnaire`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
        "first_name",
        "last_name",
        "cancellation_uri",
        "email",
        "join_uri",
        "registered_post_webinar",
        "external_id",
        "ip_address",
        "participant_id",
        "registration_time",
        "source",
        "visitor_id",
        "questionnaire",
    )
    __fields__ = __slots__
    __converted__ = {
        "questionnaire": "questionnaire",
    }
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    first_name: str
    last_name: str
    cancellation_uri: str | None
    email: str
    join_uri: str | None
    registered_post_webinar: bool | None
    external_id: str | None
    ip_address: str | None
    participant_id: str | None
    registration_time: datetime.datetime | None
    source: str | None
    visitor_id: str | None
    questionnaire: list[RegAnswerModel] | None

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        first_name: str,
        last_name: str,
        cancellation_uri: str | None = None,
        email: str,
        join_uri: str | None = None,
        registered_post_webinar: bool | None = None,
        external_id: str | None = None,
        ip_address: str | None = None,
        participant_id: str | None = None,
        registration_time: datetime.datetime | None = None,
        source: str | None = None,
        visitor_id: str | None = None,
        questionnaire: Sequence[RegAnswerModel | RegAnswerModelDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.cancellation_uri
        if v is not None:
            d["cancellationUri"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.join_uri
        if v is not None:
            d["joinUri"] = v
        v = self.registered_post_webinar
        if v is not None:
            d["registeredPostWebinar"] = v
        v = self.external_id
        if v is not None:
            d["externalId"] = v
        v = self.ip_address
        if v is not None:
            d["ipAddress"] = v
        v = self.participant_id
        if v is not None:
            d["participantId"] = v
        v = self.registration_time
        if v is not None:
            d["registrationTime"] = from_datetime(v)
        v = self.source
        if v is not None:
            d["source"] = v
        v = self.visitor_id
        if v is not None:
            d["visitorId"] = v
        v = self.questionnaire
        if v is not None:
            d["questionnaire"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RegistrantModelWithQuestionnaire(d: dict[str, Any]) -> RegistrantModelWithQuestionnaire:
    """Decode a `RegistrantModelWithQuestionnaire`; what does not fit is passed on."""
    self = new(RegistrantModelWithQuestionnaire)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.cancellation_uri = get("cancellationUri")
    self.email = get("email")
    self.join_uri = get("joinUri")
    self.registered_post_webinar = get("registeredPostWebinar")
    self.external_id = get("externalId")
    self.ip_address = get("ipAddress")
    self.participant_id = get("participantId")
    v = get("registrationTime")
    self.registration_time = to_datetime(v) if typeof(v) is str else v
    self.source = get("source")
    self.visitor_id = get("visitorId")
    v = get("questionnaire")
    self.questionnaire = [decode_RegAnswerModel(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if RegistrantModelWithQuestionnaireKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RegistrantModelWithQuestionnaireKeys}
    )
    return self


RegistrantModelWithQuestionnaire.__decode__ = decode_RegistrantModelWithQuestionnaire
RegistrantModelWithQuestionnaireKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "firstName",
        "lastName",
        "cancellationUri",
        "email",
        "joinUri",
        "registeredPostWebinar",
        "externalId",
        "ipAddress",
        "participantId",
        "registrationTime",
        "source",
        "visitorId",
        "questionnaire",
    )
)


class VariableAnswerModel(Model):
    """The object `VariableAnswerModel`."""

    __slots__ = (
        "question_id",
        "answer_text",
    )
    __fields__ = __slots__
    question_id: str
    answer_text: str

    def __init__(
        self,
        *,
        question_id: str,
        answer_text: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.question_id
        if v is not None:
            d["questionId"] = v
        v = self.answer_text
        if v is not None:
            d["answerText"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_VariableAnswerModel(d: dict[str, Any]) -> VariableAnswerModel:
    """Decode a `VariableAnswerModel`; what does not fit is passed on."""
    self = new(VariableAnswerModel)
    get: Getter = d.get
    self.question_id = get("questionId")
    self.answer_text = get("answerText")
    self.__extras__ = (
        None if VariableAnswerModelKeys.issuperset(d) else {k: d[k] for k in d if k not in VariableAnswerModelKeys}
    )
    return self


VariableAnswerModel.__decode__ = decode_VariableAnswerModel
VariableAnswerModelKeys = frozenset(
    (
        "questionId",
        "answerText",
    )
)

RegAnswerModel: TypeAlias = "FixedAnswerModel | VariableAnswerModel | UnknownVariant"
"""One of several."""


def decode_RegAnswerModel(v: Any) -> Any:
    """Decode a `RegAnswerModel`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, RegAnswerModelVariants)
    return v


RegAnswerModelVariants: Variants = (
    (
        frozenset(
            (
                "answerIds",
                "questionId",
            )
        ),
        frozenset(
            (
                "answerIds",
                "questionId",
            )
        ),
        decode_FixedAnswerModel,
    ),
    (
        frozenset(
            (
                "answerText",
                "questionId",
            )
        ),
        frozenset(
            (
                "answerText",
                "questionId",
            )
        ),
        decode_VariableAnswerModel,
    ),
)
