"""Models: tasks."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_tm_attachment_info import TMAttachmentInfo, decode_TMAttachmentInfo
from ._shared_tm_navigation_info import TMNavigationInfo, decode_TMNavigationInfo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._shared_tm_attachment_info import TMAttachmentInfoDict
    from ..bodies._tasks import (
        TaskAttachmentDict,
        TaskRecurrenceInfoDict,
        TMCompleteTaskRequestAssigneesItemDict,
        TMCreateTaskRequestAssigneesItemDict,
        TMUpdateTaskRequestAssigneesItemDict,
    )


class ListChatTasksNewAssigneeStatus(OpenEnum):
    """Values of `ListChatTasksNewAssigneeStatus`."""

    PENDING = "Pending"
    COMPLETED = "Completed"


ListChatTasksNewAssigneeStatusTable = EnumTable(ListChatTasksNewAssigneeStatus)


class ListChatTasksNewAssignmentStatus(OpenEnum):
    """Values of `ListChatTasksNewAssignmentStatus`."""

    UNASSIGNED = "Unassigned"
    ASSIGNED = "Assigned"


ListChatTasksNewAssignmentStatusTable = EnumTable(ListChatTasksNewAssignmentStatus)


class ListChatTasksNewStatusItem(OpenEnum):
    """Values of `ListChatTasksNewStatusItem`."""

    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"


ListChatTasksNewStatusItemTable = EnumTable(ListChatTasksNewStatusItem)


class TMCompleteTaskRequestStatus(OpenEnum):
    """Values of `TMCompleteTaskRequestStatus`."""

    INCOMPLETE = "Incomplete"
    COMPLETE = "Complete"


TMCompleteTaskRequestStatusTable = EnumTable(TMCompleteTaskRequestStatus)


class TMCreateTaskRequestColor(OpenEnum):
    """Values of `TMCreateTaskRequestColor`."""

    BLACK = "Black"
    RED = "Red"
    ORANGE = "Orange"
    YELLOW = "Yellow"
    GREEN = "Green"
    BLUE = "Blue"
    PURPLE = "Purple"
    MAGENTA = "Magenta"


TMCreateTaskRequestColorTable = EnumTable(TMCreateTaskRequestColor)


class TMCreateTaskRequestCompletenessCondition(OpenEnum):
    """Values of `TMCreateTaskRequestCompletenessCondition`."""

    SIMPLE = "Simple"
    ALL_ASSIGNEES = "AllAssignees"
    PERCENTAGE = "Percentage"


TMCreateTaskRequestCompletenessConditionTable = EnumTable(TMCreateTaskRequestCompletenessCondition)


class TMTaskInfoAssigneesItemStatus(OpenEnum):
    """Values of `TMTaskInfoAssigneesItemStatus`."""

    PENDING = "Pending"
    COMPLETED = "Completed"


TMTaskInfoAssigneesItemStatusTable = EnumTable(TMTaskInfoAssigneesItemStatus)


class TMTaskInfoColor(OpenEnum):
    """Values of `TMTaskInfoColor`."""

    BLACK = "Black"
    RED = "Red"
    ORANGE = "Orange"
    YELLOW = "Yellow"
    GREEN = "Green"
    BLUE = "Blue"
    PURPLE = "Purple"
    MAGENTA = "Magenta"


TMTaskInfoColorTable = EnumTable(TMTaskInfoColor)


class TMTaskInfoCompletenessCondition(OpenEnum):
    """Values of `TMTaskInfoCompletenessCondition`."""

    SIMPLE = "Simple"
    ALL_ASSIGNEES = "AllAssignees"
    PERCENTAGE = "Percentage"


TMTaskInfoCompletenessConditionTable = EnumTable(TMTaskInfoCompletenessCondition)


class TMTaskInfoStatus(OpenEnum):
    """Values of `TMTaskInfoStatus`."""

    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"


TMTaskInfoStatusTable = EnumTable(TMTaskInfoStatus)


class TMTaskInfoType(OpenEnum):
    """Values of `TMTaskInfoType`."""

    TASK = "Task"


TMTaskInfoTypeTable = EnumTable(TMTaskInfoType)


class TMUpdateTaskRequestColor(OpenEnum):
    """Values of `TMUpdateTaskRequestColor`."""

    BLACK = "Black"
    RED = "Red"
    ORANGE = "Orange"
    YELLOW = "Yellow"
    GREEN = "Green"
    BLUE = "Blue"
    PURPLE = "Purple"
    MAGENTA = "Magenta"


TMUpdateTaskRequestColorTable = EnumTable(TMUpdateTaskRequestColor)


class TMUpdateTaskRequestCompletenessCondition(OpenEnum):
    """Values of `TMUpdateTaskRequestCompletenessCondition`."""

    SIMPLE = "Simple"
    ALL_ASSIGNEES = "AllAssignees"
    PERCENTAGE = "Percentage"


TMUpdateTaskRequestCompletenessConditionTable = EnumTable(TMUpdateTaskRequestCompletenessCondition)


class TaskAttachmentType(OpenEnum):
    """Values of `TaskAttachmentType`."""

    FILE = "File"


TaskAttachmentTypeTable = EnumTable(TaskAttachmentType)


class TaskRecurrenceInfoEndingCondition(OpenEnum):
    """Values of `TaskRecurrenceInfoEndingCondition`."""

    NONE = "None"
    COUNT = "Count"
    DATE = "Date"


TaskRecurrenceInfoEndingConditionTable = EnumTable(TaskRecurrenceInfoEndingCondition)


class TaskRecurrenceInfoSchedule(OpenEnum):
    """Values of `TaskRecurrenceInfoSchedule`."""

    NONE = "None"
    DAILY = "Daily"
    WEEKDAYS = "Weekdays"
    WEEKLY = "Weekly"
    MONTHLY = "Monthly"
    YEARLY = "Yearly"


TaskRecurrenceInfoScheduleTable = EnumTable(TaskRecurrenceInfoSchedule)


class TMCompleteTaskRequest(Model):
    """The object `TMCompleteTaskRequest`."""

    __slots__ = (
        "assignees",
        "completeness_percentage",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "assignees": "assignees",
        "status": "status",
    }
    assignees: list[TMCompleteTaskRequestAssigneesItem] | None
    completeness_percentage: int | None
    status: TMCompleteTaskRequestStatus | None

    def __init__(
        self,
        *,
        assignees: Sequence[TMCompleteTaskRequestAssigneesItem | TMCompleteTaskRequestAssigneesItemDict] | None = None,
        completeness_percentage: int | None = None,
        status: TMCompleteTaskRequestStatus | Literal["Incomplete", "Complete"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.assignees
        if v is not None:
            d["assignees"] = (
                [i0.to_dict() if typeof(i0) is TMCompleteTaskRequestAssigneesItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.completeness_percentage
        if v is not None:
            d["completenessPercentage"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is TMCompleteTaskRequestStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMCompleteTaskRequest(d: dict[str, Any]) -> TMCompleteTaskRequest:
    """Decode a `TMCompleteTaskRequest`; what does not fit is passed on."""
    self = new(TMCompleteTaskRequest)
    get: Getter = d.get
    v = get("assignees")
    self.assignees = (
        [decode_TMCompleteTaskRequestAssigneesItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.completeness_percentage = get("completenessPercentage")
    v = get("status")
    self.status = TMCompleteTaskRequestStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if TMCompleteTaskRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in TMCompleteTaskRequestKeys}
    )
    return self


TMCompleteTaskRequest.__decode__ = decode_TMCompleteTaskRequest
TMCompleteTaskRequestKeys = frozenset(
    (
        "assignees",
        "completenessPercentage",
        "status",
    )
)


class TMCompleteTaskRequestAssigneesItem(Model):
    """The object `TMCompleteTaskRequestAssigneesItem`."""

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


def decode_TMCompleteTaskRequestAssigneesItem(d: dict[str, Any]) -> TMCompleteTaskRequestAssigneesItem:
    """Decode a `TMCompleteTaskRequestAssigneesItem`; what does not fit is passed on."""
    self = new(TMCompleteTaskRequestAssigneesItem)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if TMCompleteTaskRequestAssigneesItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMCompleteTaskRequestAssigneesItemKeys}
    )
    return self


TMCompleteTaskRequestAssigneesItem.__decode__ = decode_TMCompleteTaskRequestAssigneesItem
TMCompleteTaskRequestAssigneesItemKeys = frozenset(("id",))


class TMCreateTaskRequest(Model):
    """The object `TMCreateTaskRequest`."""

    __slots__ = (
        "assignees",
        "attachments",
        "color",
        "completeness_condition",
        "description",
        "due_date",
        "recurrence",
        "section",
        "start_date",
        "subject",
    )
    __fields__ = __slots__
    __converted__ = {
        "assignees": "assignees",
        "attachments": "attachments",
        "color": "color",
        "completeness_condition": "completenessCondition",
        "recurrence": "recurrence",
    }
    assignees: list[TMCreateTaskRequestAssigneesItem]
    attachments: list[TaskAttachment] | None
    color: TMCreateTaskRequestColor | None
    completeness_condition: TMCreateTaskRequestCompletenessCondition | None
    description: str | None
    due_date: datetime.datetime | None
    recurrence: TaskRecurrenceInfo | None
    section: str | None
    start_date: datetime.datetime | None
    subject: str

    def __init__(
        self,
        *,
        assignees: Sequence[TMCreateTaskRequestAssigneesItem | TMCreateTaskRequestAssigneesItemDict],
        attachments: Sequence[TaskAttachment | TaskAttachmentDict] | None = None,
        color: TMCreateTaskRequestColor
        | Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"]
        | None = None,
        completeness_condition: TMCreateTaskRequestCompletenessCondition
        | Literal["Simple", "AllAssignees", "Percentage"]
        | None = None,
        description: str | None = None,
        due_date: datetime.datetime | None = None,
        recurrence: TaskRecurrenceInfo | TaskRecurrenceInfoDict | None = None,
        section: str | None = None,
        start_date: datetime.datetime | None = None,
        subject: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.assignees
        if v is not None:
            d["assignees"] = (
                [i0.to_dict() if typeof(i0) is TMCreateTaskRequestAssigneesItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.attachments
        if v is not None:
            d["attachments"] = (
                [i0.to_dict() if typeof(i0) is TaskAttachment else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.color
        if v is not None:
            d["color"] = v.wire if typeof(v) is TMCreateTaskRequestColor else v
        v = self.completeness_condition
        if v is not None:
            d["completenessCondition"] = v.wire if typeof(v) is TMCreateTaskRequestCompletenessCondition else v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.due_date
        if v is not None:
            d["dueDate"] = from_datetime(v)
        v = self.recurrence
        if v is not None:
            d["recurrence"] = v.to_dict() if typeof(v) is TaskRecurrenceInfo else encode(v)
        v = self.section
        if v is not None:
            d["section"] = v
        v = self.start_date
        if v is not None:
            d["startDate"] = from_datetime(v)
        v = self.subject
        if v is not None:
            d["subject"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMCreateTaskRequest(d: dict[str, Any]) -> TMCreateTaskRequest:
    """Decode a `TMCreateTaskRequest`; what does not fit is passed on."""
    self = new(TMCreateTaskRequest)
    get: Getter = d.get
    v = get("assignees")
    self.assignees = (
        [decode_TMCreateTaskRequestAssigneesItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("attachments")
    self.attachments = [decode_TaskAttachment(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("color")
    self.color = TMCreateTaskRequestColorTable[v] if typeof(v) is str else v
    v = get("completenessCondition")
    self.completeness_condition = TMCreateTaskRequestCompletenessConditionTable[v] if typeof(v) is str else v
    self.description = get("description")
    v = get("dueDate")
    self.due_date = to_datetime(v) if typeof(v) is str else v
    v = get("recurrence")
    self.recurrence = decode_TaskRecurrenceInfo(v) if typeof(v) is dict else v
    self.section = get("section")
    v = get("startDate")
    self.start_date = to_datetime(v) if typeof(v) is str else v
    self.subject = get("subject")
    self.__extras__ = (
        None if TMCreateTaskRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in TMCreateTaskRequestKeys}
    )
    return self


TMCreateTaskRequest.__decode__ = decode_TMCreateTaskRequest
TMCreateTaskRequestKeys = frozenset(
    (
        "assignees",
        "attachments",
        "color",
        "completenessCondition",
        "description",
        "dueDate",
        "recurrence",
        "section",
        "startDate",
        "subject",
    )
)


class TMCreateTaskRequestAssigneesItem(Model):
    """The object `TMCreateTaskRequestAssigneesItem`."""

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


def decode_TMCreateTaskRequestAssigneesItem(d: dict[str, Any]) -> TMCreateTaskRequestAssigneesItem:
    """Decode a `TMCreateTaskRequestAssigneesItem`; what does not fit is passed on."""
    self = new(TMCreateTaskRequestAssigneesItem)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if TMCreateTaskRequestAssigneesItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMCreateTaskRequestAssigneesItemKeys}
    )
    return self


TMCreateTaskRequestAssigneesItem.__decode__ = decode_TMCreateTaskRequestAssigneesItem
TMCreateTaskRequestAssigneesItemKeys = frozenset(("id",))


class TMTaskInfo(Model):
    """The object `TMTaskInfo`."""

    __slots__ = (
        "assignees",
        "attachments",
        "chat_ids",
        "color",
        "completeness_condition",
        "completeness_percentage",
        "creation_time",
        "creator",
        "description",
        "due_date",
        "id",
        "last_modified_time",
        "recurrence",
        "section",
        "start_date",
        "status",
        "subject",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "assignees": "assignees",
        "attachments": "attachments",
        "color": "color",
        "completeness_condition": "completenessCondition",
        "creator": "creator",
        "recurrence": "recurrence",
        "status": "status",
        "type": "type",
    }
    assignees: list[TMTaskInfoAssigneesItem] | None
    attachments: list[TaskAttachment] | None
    chat_ids: list[str] | None
    color: TMTaskInfoColor | None
    completeness_condition: TMTaskInfoCompletenessCondition | None
    completeness_percentage: int | None
    creation_time: datetime.datetime | None
    creator: TMTaskInfoCreator | None
    description: str | None
    due_date: datetime.datetime | None
    id: str | None
    last_modified_time: datetime.datetime | None
    recurrence: TaskRecurrenceInfo | None
    section: str | None
    start_date: datetime.datetime | None
    status: TMTaskInfoStatus | None
    subject: str | None
    type: TMTaskInfoType | None

    def __init__(
        self,
        *,
        assignees: list[TMTaskInfoAssigneesItem] | None = None,
        attachments: Sequence[TaskAttachment | TaskAttachmentDict] | None = None,
        chat_ids: list[str] | None = None,
        color: TMTaskInfoColor
        | Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"]
        | None = None,
        completeness_condition: TMTaskInfoCompletenessCondition
        | Literal["Simple", "AllAssignees", "Percentage"]
        | None = None,
        completeness_percentage: int | None = None,
        creation_time: datetime.datetime | None = None,
        creator: TMTaskInfoCreator | None = None,
        description: str | None = None,
        due_date: datetime.datetime | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        recurrence: TaskRecurrenceInfo | TaskRecurrenceInfoDict | None = None,
        section: str | None = None,
        start_date: datetime.datetime | None = None,
        status: TMTaskInfoStatus | Literal["Pending", "InProgress", "Completed"] | None = None,
        subject: str | None = None,
        type: TMTaskInfoType | Literal["Task"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.assignees
        if v is not None:
            d["assignees"] = (
                [i0.to_dict() if typeof(i0) is TMTaskInfoAssigneesItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.attachments
        if v is not None:
            d["attachments"] = (
                [i0.to_dict() if typeof(i0) is TaskAttachment else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.chat_ids
        if v is not None:
            d["chatIds"] = v
        v = self.color
        if v is not None:
            d["color"] = v.wire if typeof(v) is TMTaskInfoColor else v
        v = self.completeness_condition
        if v is not None:
            d["completenessCondition"] = v.wire if typeof(v) is TMTaskInfoCompletenessCondition else v
        v = self.completeness_percentage
        if v is not None:
            d["completenessPercentage"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.creator
        if v is not None:
            d["creator"] = v.to_dict() if typeof(v) is TMTaskInfoCreator else encode(v)
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.due_date
        if v is not None:
            d["dueDate"] = from_datetime(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.recurrence
        if v is not None:
            d["recurrence"] = v.to_dict() if typeof(v) is TaskRecurrenceInfo else encode(v)
        v = self.section
        if v is not None:
            d["section"] = v
        v = self.start_date
        if v is not None:
            d["startDate"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is TMTaskInfoStatus else v
        v = self.subject
        if v is not None:
            d["subject"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TMTaskInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMTaskInfo(d: dict[str, Any]) -> TMTaskInfo:
    """Decode a `TMTaskInfo`; what does not fit is passed on."""
    self = new(TMTaskInfo)
    get: Getter = d.get
    v = get("assignees")
    self.assignees = (
        [decode_TMTaskInfoAssigneesItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("attachments")
    self.attachments = [decode_TaskAttachment(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.chat_ids = get("chatIds")
    v = get("color")
    self.color = TMTaskInfoColorTable[v] if typeof(v) is str else v
    v = get("completenessCondition")
    self.completeness_condition = TMTaskInfoCompletenessConditionTable[v] if typeof(v) is str else v
    self.completeness_percentage = get("completenessPercentage")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("creator")
    self.creator = decode_TMTaskInfoCreator(v) if typeof(v) is dict else v
    self.description = get("description")
    v = get("dueDate")
    self.due_date = to_datetime(v) if typeof(v) is str else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("recurrence")
    self.recurrence = decode_TaskRecurrenceInfo(v) if typeof(v) is dict else v
    self.section = get("section")
    v = get("startDate")
    self.start_date = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = TMTaskInfoStatusTable[v] if typeof(v) is str else v
    self.subject = get("subject")
    v = get("type")
    self.type = TMTaskInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if TMTaskInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMTaskInfoKeys}
    return self


TMTaskInfo.__decode__ = decode_TMTaskInfo
TMTaskInfoKeys = frozenset(
    (
        "assignees",
        "attachments",
        "chatIds",
        "color",
        "completenessCondition",
        "completenessPercentage",
        "creationTime",
        "creator",
        "description",
        "dueDate",
        "id",
        "lastModifiedTime",
        "recurrence",
        "section",
        "startDate",
        "status",
        "subject",
        "type",
    )
)


class TMTaskInfoAssigneesItem(Model):
    """The object `TMTaskInfoAssigneesItem`."""

    __slots__ = (
        "id",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
    }
    id: str | None
    status: TMTaskInfoAssigneesItemStatus | None

    def __init__(
        self,
        *,
        id: str | None = None,
        status: TMTaskInfoAssigneesItemStatus | Literal["Pending", "Completed"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is TMTaskInfoAssigneesItemStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMTaskInfoAssigneesItem(d: dict[str, Any]) -> TMTaskInfoAssigneesItem:
    """Decode a `TMTaskInfoAssigneesItem`; what does not fit is passed on."""
    self = new(TMTaskInfoAssigneesItem)
    get: Getter = d.get
    self.id = get("id")
    v = get("status")
    self.status = TMTaskInfoAssigneesItemStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if TMTaskInfoAssigneesItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMTaskInfoAssigneesItemKeys}
    )
    return self


TMTaskInfoAssigneesItem.__decode__ = decode_TMTaskInfoAssigneesItem
TMTaskInfoAssigneesItemKeys = frozenset(
    (
        "id",
        "status",
    )
)


class TMTaskInfoCreator(Model):
    """The object `TMTaskInfoCreator`."""

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


def decode_TMTaskInfoCreator(d: dict[str, Any]) -> TMTaskInfoCreator:
    """Decode a `TMTaskInfoCreator`; what does not fit is passed on."""
    self = new(TMTaskInfoCreator)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None if TMTaskInfoCreatorKeys.issuperset(d) else {k: d[k] for k in d if k not in TMTaskInfoCreatorKeys}
    )
    return self


TMTaskInfoCreator.__decode__ = decode_TMTaskInfoCreator
TMTaskInfoCreatorKeys = frozenset(("id",))


class TMTaskList(Model):
    """The object `TMTaskList`."""

    __slots__ = (
        "navigation",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "records": "records",
    }
    navigation: TMNavigationInfo | None
    records: list[TMTaskInfo] | None

    def __init__(
        self,
        *,
        navigation: TMNavigationInfo | None = None,
        records: list[TMTaskInfo] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is TMNavigationInfo else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is TMTaskInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMTaskList(d: dict[str, Any]) -> TMTaskList:
    """Decode a `TMTaskList`; what does not fit is passed on."""
    self = new(TMTaskList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_TMNavigationInfo(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_TMTaskInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if TMTaskListKeys.issuperset(d) else {k: d[k] for k in d if k not in TMTaskListKeys}
    return self


TMTaskList.__decode__ = decode_TMTaskList
TMTaskListKeys = frozenset(
    (
        "navigation",
        "records",
    )
)


class TMUpdateTaskRequest(Model):
    """The object `TMUpdateTaskRequest`."""

    __slots__ = (
        "assignees",
        "attachments",
        "color",
        "completeness_condition",
        "description",
        "due_date",
        "recurrence",
        "section",
        "start_date",
        "subject",
    )
    __fields__ = __slots__
    __converted__ = {
        "assignees": "assignees",
        "attachments": "attachments",
        "color": "color",
        "completeness_condition": "completenessCondition",
        "recurrence": "recurrence",
    }
    assignees: list[TMUpdateTaskRequestAssigneesItem] | None
    attachments: list[TMAttachmentInfo] | None
    color: TMUpdateTaskRequestColor | None
    completeness_condition: TMUpdateTaskRequestCompletenessCondition | None
    description: str | None
    due_date: datetime.datetime | None
    recurrence: TaskRecurrenceInfo | None
    section: str | None
    start_date: datetime.datetime | None
    subject: str | None

    def __init__(
        self,
        *,
        assignees: Sequence[TMUpdateTaskRequestAssigneesItem | TMUpdateTaskRequestAssigneesItemDict] | None = None,
        attachments: Sequence[TMAttachmentInfo | TMAttachmentInfoDict] | None = None,
        color: TMUpdateTaskRequestColor
        | Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"]
        | None = None,
        completeness_condition: TMUpdateTaskRequestCompletenessCondition
        | Literal["Simple", "AllAssignees", "Percentage"]
        | None = None,
        description: str | None = None,
        due_date: datetime.datetime | None = None,
        recurrence: TaskRecurrenceInfo | TaskRecurrenceInfoDict | None = None,
        section: str | None = None,
        start_date: datetime.datetime | None = None,
        subject: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.assignees
        if v is not None:
            d["assignees"] = (
                [i0.to_dict() if typeof(i0) is TMUpdateTaskRequestAssigneesItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.attachments
        if v is not None:
            d["attachments"] = (
                [i0.to_dict() if typeof(i0) is TMAttachmentInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.color
        if v is not None:
            d["color"] = v.wire if typeof(v) is TMUpdateTaskRequestColor else v
        v = self.completeness_condition
        if v is not None:
            d["completenessCondition"] = v.wire if typeof(v) is TMUpdateTaskRequestCompletenessCondition else v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.due_date
        if v is not None:
            d["dueDate"] = from_datetime(v)
        v = self.recurrence
        if v is not None:
            d["recurrence"] = v.to_dict() if typeof(v) is TaskRecurrenceInfo else encode(v)
        v = self.section
        if v is not None:
            d["section"] = v
        v = self.start_date
        if v is not None:
            d["startDate"] = from_datetime(v)
        v = self.subject
        if v is not None:
            d["subject"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMUpdateTaskRequest(d: dict[str, Any]) -> TMUpdateTaskRequest:
    """Decode a `TMUpdateTaskRequest`; what does not fit is passed on."""
    self = new(TMUpdateTaskRequest)
    get: Getter = d.get
    v = get("assignees")
    self.assignees = (
        [decode_TMUpdateTaskRequestAssigneesItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("attachments")
    self.attachments = (
        [decode_TMAttachmentInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("color")
    self.color = TMUpdateTaskRequestColorTable[v] if typeof(v) is str else v
    v = get("completenessCondition")
    self.completeness_condition = TMUpdateTaskRequestCompletenessConditionTable[v] if typeof(v) is str else v
    self.description = get("description")
    v = get("dueDate")
    self.due_date = to_datetime(v) if typeof(v) is str else v
    v = get("recurrence")
    self.recurrence = decode_TaskRecurrenceInfo(v) if typeof(v) is dict else v
    self.section = get("section")
    v = get("startDate")
    self.start_date = to_datetime(v) if typeof(v) is str else v
    self.subject = get("subject")
    self.__extras__ = (
        None if TMUpdateTaskRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in TMUpdateTaskRequestKeys}
    )
    return self


TMUpdateTaskRequest.__decode__ = decode_TMUpdateTaskRequest
TMUpdateTaskRequestKeys = frozenset(
    (
        "assignees",
        "attachments",
        "color",
        "completenessCondition",
        "description",
        "dueDate",
        "recurrence",
        "section",
        "startDate",
        "subject",
    )
)


class TMUpdateTaskRequestAssigneesItem(Model):
    """The object `TMUpdateTaskRequestAssigneesItem`."""

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


def decode_TMUpdateTaskRequestAssigneesItem(d: dict[str, Any]) -> TMUpdateTaskRequestAssigneesItem:
    """Decode a `TMUpdateTaskRequestAssigneesItem`; what does not fit is passed on."""
    self = new(TMUpdateTaskRequestAssigneesItem)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if TMUpdateTaskRequestAssigneesItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMUpdateTaskRequestAssigneesItemKeys}
    )
    return self


TMUpdateTaskRequestAssigneesItem.__decode__ = decode_TMUpdateTaskRequestAssigneesItem
TMUpdateTaskRequestAssigneesItemKeys = frozenset(("id",))


class TaskAttachment(Model):
    """The object `TaskAttachment`."""

    __slots__ = (
        "content_uri",
        "id",
        "name",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    content_uri: str | None
    id: str | None
    name: str | None
    type: TaskAttachmentType | None

    def __init__(
        self,
        *,
        content_uri: str | None = None,
        id: str | None = None,
        name: str | None = None,
        type: TaskAttachmentType | Literal["File"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TaskAttachmentType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TaskAttachment(d: dict[str, Any]) -> TaskAttachment:
    """Decode a `TaskAttachment`; what does not fit is passed on."""
    self = new(TaskAttachment)
    get: Getter = d.get
    self.content_uri = get("contentUri")
    self.id = get("id")
    self.name = get("name")
    v = get("type")
    self.type = TaskAttachmentTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if TaskAttachmentKeys.issuperset(d) else {k: d[k] for k in d if k not in TaskAttachmentKeys}
    return self


TaskAttachment.__decode__ = decode_TaskAttachment
TaskAttachmentKeys = frozenset(
    (
        "contentUri",
        "id",
        "name",
        "type",
    )
)


class TaskRecurrenceInfo(Model):
    """The object `TaskRecurrenceInfo`."""

    __slots__ = (
        "ending_after",
        "ending_condition",
        "ending_on",
        "schedule",
    )
    __fields__ = __slots__
    __converted__ = {
        "ending_condition": "endingCondition",
        "schedule": "schedule",
    }
    ending_after: int | None
    ending_condition: TaskRecurrenceInfoEndingCondition | None
    ending_on: datetime.datetime | None
    schedule: TaskRecurrenceInfoSchedule | None

    def __init__(
        self,
        *,
        ending_after: int | None = None,
        ending_condition: TaskRecurrenceInfoEndingCondition | Literal["None", "Count", "Date"] | None = None,
        ending_on: datetime.datetime | None = None,
        schedule: TaskRecurrenceInfoSchedule
        | Literal["None", "Daily", "Weekdays", "Weekly", "Monthly", "Yearly"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.ending_after
        if v is not None:
            d["endingAfter"] = v
        v = self.ending_condition
        if v is not None:
            d["endingCondition"] = v.wire if typeof(v) is TaskRecurrenceInfoEndingCondition else v
        v = self.ending_on
        if v is not None:
            d["endingOn"] = from_datetime(v)
        v = self.schedule
        if v is not None:
            d["schedule"] = v.wire if typeof(v) is TaskRecurrenceInfoSchedule else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TaskRecurrenceInfo(d: dict[str, Any]) -> TaskRecurrenceInfo:
    """Decode a `TaskRecurrenceInfo`; what does not fit is passed on."""
    self = new(TaskRecurrenceInfo)
    get: Getter = d.get
    self.ending_after = get("endingAfter")
    v = get("endingCondition")
    self.ending_condition = TaskRecurrenceInfoEndingConditionTable[v] if typeof(v) is str else v
    v = get("endingOn")
    self.ending_on = to_datetime(v) if typeof(v) is str else v
    v = get("schedule")
    self.schedule = TaskRecurrenceInfoScheduleTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if TaskRecurrenceInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TaskRecurrenceInfoKeys}
    )
    return self


TaskRecurrenceInfo.__decode__ = decode_TaskRecurrenceInfo
TaskRecurrenceInfoKeys = frozenset(
    (
        "endingAfter",
        "endingCondition",
        "endingOn",
        "schedule",
    )
)
