"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._registrants import RegAnswerModel


class FixedAnswerModelDict(TypedDict, total=False):
    """A `FixedAnswerModel` as a plain dict."""

    questionId: Required[str]
    answerIds: Required[list[str]]


RegAnswerModelDict: TypeAlias = "FixedAnswerModelDict | VariableAnswerModelDict"
"""A `RegAnswerModel` as a plain dict."""


class RegistrantBaseModelWithQuestionnaireDict(TypedDict, total=False):
    """A `RegistrantBaseModelWithQuestionnaire` as a plain dict."""

    firstName: Required[str]
    lastName: Required[str]
    cancellationUri: str
    email: Required[str]
    joinUri: str
    registeredPostWebinar: bool
    externalId: str
    ipAddress: str
    participantId: str
    registrationTime: datetime.datetime | str
    source: str
    visitorId: str
    questionnaire: Sequence[RegAnswerModel | RegAnswerModelDict]


class VariableAnswerModelDict(TypedDict, total=False):
    """A `VariableAnswerModel` as a plain dict."""

    questionId: Required[str]
    answerText: Required[str]
