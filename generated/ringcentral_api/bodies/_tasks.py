"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._shared_tm_attachment_info import TMAttachmentInfo
    from ..models._tasks import (
        TaskAttachment,
        TaskAttachmentType,
        TaskRecurrenceInfo,
        TaskRecurrenceInfoEndingCondition,
        TaskRecurrenceInfoSchedule,
        TMCompleteTaskRequestAssigneesItem,
        TMCompleteTaskRequestStatus,
        TMCreateTaskRequestAssigneesItem,
        TMCreateTaskRequestColor,
        TMCreateTaskRequestCompletenessCondition,
        TMUpdateTaskRequestAssigneesItem,
        TMUpdateTaskRequestColor,
        TMUpdateTaskRequestCompletenessCondition,
    )
    from ._shared_tm_attachment_info import TMAttachmentInfoDict


class TMCompleteTaskRequestDict(TypedDict, total=False):
    """A `TMCompleteTaskRequest` as a plain dict."""

    assignees: Sequence[TMCompleteTaskRequestAssigneesItem | TMCompleteTaskRequestAssigneesItemDict]
    completenessPercentage: int
    status: TMCompleteTaskRequestStatus | Literal["Incomplete", "Complete"]


class TMCompleteTaskRequestAssigneesItemDict(TypedDict, total=False):
    """A `TMCompleteTaskRequestAssigneesItem` as a plain dict."""

    id: str


class TMCreateTaskRequestDict(TypedDict, total=False):
    """A `TMCreateTaskRequest` as a plain dict."""

    assignees: Required[Sequence[TMCreateTaskRequestAssigneesItem | TMCreateTaskRequestAssigneesItemDict]]
    attachments: Sequence[TaskAttachment | TaskAttachmentDict]
    color: TMCreateTaskRequestColor | Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"]
    completenessCondition: TMCreateTaskRequestCompletenessCondition | Literal["Simple", "AllAssignees", "Percentage"]
    description: str
    dueDate: datetime.datetime | str
    recurrence: TaskRecurrenceInfo | TaskRecurrenceInfoDict
    section: str
    startDate: datetime.datetime | str
    subject: Required[str]


class TMCreateTaskRequestAssigneesItemDict(TypedDict, total=False):
    """A `TMCreateTaskRequestAssigneesItem` as a plain dict."""

    id: str


class TMUpdateTaskRequestDict(TypedDict, total=False):
    """A `TMUpdateTaskRequest` as a plain dict."""

    assignees: Sequence[TMUpdateTaskRequestAssigneesItem | TMUpdateTaskRequestAssigneesItemDict]
    attachments: Sequence[TMAttachmentInfo | TMAttachmentInfoDict]
    color: TMUpdateTaskRequestColor | Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"]
    completenessCondition: TMUpdateTaskRequestCompletenessCondition | Literal["Simple", "AllAssignees", "Percentage"]
    description: str
    dueDate: datetime.datetime | str
    recurrence: TaskRecurrenceInfo | TaskRecurrenceInfoDict
    section: str
    startDate: datetime.datetime | str
    subject: str


class TMUpdateTaskRequestAssigneesItemDict(TypedDict, total=False):
    """A `TMUpdateTaskRequestAssigneesItem` as a plain dict."""

    id: str


class TaskAttachmentDict(TypedDict, total=False):
    """A `TaskAttachment` as a plain dict."""

    contentUri: str
    id: str
    name: str
    type: TaskAttachmentType | Literal["File"]


class TaskRecurrenceInfoDict(TypedDict, total=False):
    """A `TaskRecurrenceInfo` as a plain dict."""

    endingAfter: int
    endingCondition: TaskRecurrenceInfoEndingCondition | Literal["None", "Count", "Date"]
    endingOn: datetime.datetime | str
    schedule: TaskRecurrenceInfoSchedule | Literal["None", "Daily", "Weekdays", "Weekly", "Monthly", "Yearly"]
