"""Models: compliance exports."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._compliance_exports import DataExportTaskContactInfoDict


class DataExportTaskStatus(OpenEnum):
    """Values of `DataExportTaskStatus`."""

    ACCEPTED = "Accepted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    EXPIRED = "Expired"


DataExportTaskStatusTable = EnumTable(DataExportTaskStatus)


class ListDataExportTasksNewStatus(OpenEnum):
    """Values of `ListDataExportTasksNewStatus`."""

    ACCEPTED = "Accepted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    EXPIRED = "Expired"


ListDataExportTasksNewStatusTable = EnumTable(ListDataExportTasksNewStatus)


class CreateDataExportTaskRequest(Model):
    """The object `CreateDataExportTaskRequest`."""

    __slots__ = (
        "chat_ids",
        "contacts",
        "time_from",
        "time_to",
    )
    __fields__ = __slots__
    __converted__ = {
        "contacts": "contacts",
    }
    chat_ids: list[str] | None
    contacts: list[DataExportTaskContactInfo] | None
    time_from: datetime.datetime | None
    time_to: datetime.datetime | None

    def __init__(
        self,
        *,
        chat_ids: list[str] | None = None,
        contacts: Sequence[DataExportTaskContactInfo | DataExportTaskContactInfoDict] | None = None,
        time_from: datetime.datetime | None = None,
        time_to: datetime.datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.chat_ids
        if v is not None:
            d["chatIds"] = v
        v = self.contacts
        if v is not None:
            d["contacts"] = (
                [i0.to_dict() if typeof(i0) is DataExportTaskContactInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.time_from
        if v is not None:
            d["timeFrom"] = from_datetime(v)
        v = self.time_to
        if v is not None:
            d["timeTo"] = from_datetime(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateDataExportTaskRequest(d: dict[str, Any]) -> CreateDataExportTaskRequest:
    """Decode a `CreateDataExportTaskRequest`; what does not fit is passed on."""
    self = new(CreateDataExportTaskRequest)
    get: Getter = d.get
    self.chat_ids = get("chatIds")
    v = get("contacts")
    self.contacts = (
        [decode_DataExportTaskContactInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("timeFrom")
    self.time_from = to_datetime(v) if typeof(v) is str else v
    v = get("timeTo")
    self.time_to = to_datetime(v) if typeof(v) is str else v
    self.__extras__ = (
        None
        if CreateDataExportTaskRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateDataExportTaskRequestKeys}
    )
    return self


CreateDataExportTaskRequest.__decode__ = decode_CreateDataExportTaskRequest
CreateDataExportTaskRequestKeys = frozenset(
    (
        "chatIds",
        "contacts",
        "timeFrom",
        "timeTo",
    )
)


class CreatorInfo(Model):
    """The object `CreatorInfo`."""

    __slots__ = (
        "first_name",
        "id",
        "last_name",
    )
    __fields__ = __slots__
    first_name: str | None
    id: str | None
    last_name: str | None

    def __init__(
        self,
        *,
        first_name: str | None = None,
        id: str | None = None,
        last_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreatorInfo(d: dict[str, Any]) -> CreatorInfo:
    """Decode a `CreatorInfo`; what does not fit is passed on."""
    self = new(CreatorInfo)
    get: Getter = d.get
    self.first_name = get("firstName")
    self.id = get("id")
    self.last_name = get("lastName")
    self.__extras__ = None if CreatorInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CreatorInfoKeys}
    return self


CreatorInfo.__decode__ = decode_CreatorInfo
CreatorInfoKeys = frozenset(
    (
        "firstName",
        "id",
        "lastName",
    )
)


class DataExportTask(Model):
    """The object `DataExportTask`."""

    __slots__ = (
        "creation_time",
        "creator",
        "datasets",
        "id",
        "last_modified_time",
        "specific",
        "status",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "creator": "creator",
        "datasets": "datasets",
        "specific": "specific",
        "status": "status",
    }
    creation_time: datetime.datetime | None
    creator: CreatorInfo | None
    datasets: list[ExportTaskResultInfo] | None
    id: str | None
    last_modified_time: datetime.datetime | None
    specific: SpecificInfo | None
    status: DataExportTaskStatus | None
    uri: str | None

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        creator: CreatorInfo | None = None,
        datasets: list[ExportTaskResultInfo] | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        specific: SpecificInfo | None = None,
        status: DataExportTaskStatus
        | Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"]
        | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.creator
        if v is not None:
            d["creator"] = v.to_dict() if typeof(v) is CreatorInfo else encode(v)
        v = self.datasets
        if v is not None:
            d["datasets"] = (
                [i0.to_dict() if typeof(i0) is ExportTaskResultInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.specific
        if v is not None:
            d["specific"] = v.to_dict() if typeof(v) is SpecificInfo else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is DataExportTaskStatus else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DataExportTask(d: dict[str, Any]) -> DataExportTask:
    """Decode a `DataExportTask`; what does not fit is passed on."""
    self = new(DataExportTask)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("creator")
    self.creator = decode_CreatorInfo(v) if typeof(v) is dict else v
    v = get("datasets")
    self.datasets = (
        [decode_ExportTaskResultInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("specific")
    self.specific = decode_SpecificInfo(v) if typeof(v) is dict else v
    v = get("status")
    self.status = DataExportTaskStatusTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = None if DataExportTaskKeys.issuperset(d) else {k: d[k] for k in d if k not in DataExportTaskKeys}
    return self


DataExportTask.__decode__ = decode_DataExportTask
DataExportTaskKeys = frozenset(
    (
        "creationTime",
        "creator",
        "datasets",
        "id",
        "lastModifiedTime",
        "specific",
        "status",
        "uri",
    )
)


class DataExportTaskContactInfo(Model):
    """The object `DataExportTaskContactInfo`."""

    __slots__ = (
        "email",
        "id",
    )
    __fields__ = __slots__
    email: str | None
    id: str | None

    def __init__(
        self,
        *,
        email: str | None = None,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DataExportTaskContactInfo(d: dict[str, Any]) -> DataExportTaskContactInfo:
    """Decode a `DataExportTaskContactInfo`; what does not fit is passed on."""
    self = new(DataExportTaskContactInfo)
    get: Getter = d.get
    self.email = get("email")
    self.id = get("id")
    self.__extras__ = (
        None
        if DataExportTaskContactInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DataExportTaskContactInfoKeys}
    )
    return self


DataExportTaskContactInfo.__decode__ = decode_DataExportTaskContactInfo
DataExportTaskContactInfoKeys = frozenset(
    (
        "email",
        "id",
    )
)


class DataExportTaskList(Model):
    """The object `DataExportTaskList`."""

    __slots__ = (
        "navigation",
        "paging",
        "tasks",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "paging": "paging",
        "tasks": "tasks",
    }
    navigation: GlipDataExportNavigationInfo | None
    paging: GlipDataExportPagingInfo | None
    tasks: list[DataExportTask] | None

    def __init__(
        self,
        *,
        navigation: GlipDataExportNavigationInfo | None = None,
        paging: GlipDataExportPagingInfo | None = None,
        tasks: list[DataExportTask] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is GlipDataExportNavigationInfo else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is GlipDataExportPagingInfo else encode(v)
        v = self.tasks
        if v is not None:
            d["tasks"] = (
                [i0.to_dict() if typeof(i0) is DataExportTask else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DataExportTaskList(d: dict[str, Any]) -> DataExportTaskList:
    """Decode a `DataExportTaskList`; what does not fit is passed on."""
    self = new(DataExportTaskList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_GlipDataExportNavigationInfo(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_GlipDataExportPagingInfo(v) if typeof(v) is dict else v
    v = get("tasks")
    self.tasks = [decode_DataExportTask(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if DataExportTaskListKeys.issuperset(d) else {k: d[k] for k in d if k not in DataExportTaskListKeys}
    )
    return self


DataExportTaskList.__decode__ = decode_DataExportTaskList
DataExportTaskListKeys = frozenset(
    (
        "navigation",
        "paging",
        "tasks",
    )
)


class ExportTaskResultInfo(Model):
    """The object `ExportTaskResultInfo`."""

    __slots__ = (
        "id",
        "size",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    size: int | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        size: int | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.size
        if v is not None:
            d["size"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExportTaskResultInfo(d: dict[str, Any]) -> ExportTaskResultInfo:
    """Decode a `ExportTaskResultInfo`; what does not fit is passed on."""
    self = new(ExportTaskResultInfo)
    get: Getter = d.get
    self.id = get("id")
    self.size = get("size")
    self.uri = get("uri")
    self.__extras__ = (
        None if ExportTaskResultInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ExportTaskResultInfoKeys}
    )
    return self


ExportTaskResultInfo.__decode__ = decode_ExportTaskResultInfo
ExportTaskResultInfoKeys = frozenset(
    (
        "id",
        "size",
        "uri",
    )
)


class GlipDataExportNavigationInfo(Model):
    """The object `GlipDataExportNavigationInfo`."""

    __slots__ = (
        "first_page",
        "last_page",
        "next_page",
        "previous_page",
    )
    __fields__ = __slots__
    __converted__ = {
        "first_page": "firstPage",
        "last_page": "lastPage",
        "next_page": "nextPage",
        "previous_page": "previousPage",
    }
    first_page: GlipDataExportNavigationInfoUri | None
    last_page: GlipDataExportNavigationInfoUri | None
    next_page: GlipDataExportNavigationInfoUri | None
    previous_page: GlipDataExportNavigationInfoUri | None

    def __init__(
        self,
        *,
        first_page: GlipDataExportNavigationInfoUri | None = None,
        last_page: GlipDataExportNavigationInfoUri | None = None,
        next_page: GlipDataExportNavigationInfoUri | None = None,
        previous_page: GlipDataExportNavigationInfoUri | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_page
        if v is not None:
            d["firstPage"] = v.to_dict() if typeof(v) is GlipDataExportNavigationInfoUri else encode(v)
        v = self.last_page
        if v is not None:
            d["lastPage"] = v.to_dict() if typeof(v) is GlipDataExportNavigationInfoUri else encode(v)
        v = self.next_page
        if v is not None:
            d["nextPage"] = v.to_dict() if typeof(v) is GlipDataExportNavigationInfoUri else encode(v)
        v = self.previous_page
        if v is not None:
            d["previousPage"] = v.to_dict() if typeof(v) is GlipDataExportNavigationInfoUri else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_GlipDataExportNavigationInfo(d: dict[str, Any]) -> GlipDataExportNavigationInfo:
    """Decode a `GlipDataExportNavigationInfo`; what does not fit is passed on."""
    self = new(GlipDataExportNavigationInfo)
    get: Getter = d.get
    v = get("firstPage")
    self.first_page = decode_GlipDataExportNavigationInfoUri(v) if typeof(v) is dict else v
    v = get("lastPage")
    self.last_page = decode_GlipDataExportNavigationInfoUri(v) if typeof(v) is dict else v
    v = get("nextPage")
    self.next_page = decode_GlipDataExportNavigationInfoUri(v) if typeof(v) is dict else v
    v = get("previousPage")
    self.previous_page = decode_GlipDataExportNavigationInfoUri(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if GlipDataExportNavigationInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in GlipDataExportNavigationInfoKeys}
    )
    return self


GlipDataExportNavigationInfo.__decode__ = decode_GlipDataExportNavigationInfo
GlipDataExportNavigationInfoKeys = frozenset(
    (
        "firstPage",
        "lastPage",
        "nextPage",
        "previousPage",
    )
)


class GlipDataExportNavigationInfoUri(Model):
    """The object `GlipDataExportNavigationInfoUri`."""

    __slots__ = ("uri",)
    __fields__ = __slots__
    uri: str | None

    def __init__(
        self,
        *,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_GlipDataExportNavigationInfoUri(d: dict[str, Any]) -> GlipDataExportNavigationInfoUri:
    """Decode a `GlipDataExportNavigationInfoUri`; what does not fit is passed on."""
    self = new(GlipDataExportNavigationInfoUri)
    get: Getter = d.get
    self.uri = get("uri")
    self.__extras__ = (
        None
        if GlipDataExportNavigationInfoUriKeys.issuperset(d)
        else {k: d[k] for k in d if k not in GlipDataExportNavigationInfoUriKeys}
    )
    return self


GlipDataExportNavigationInfoUri.__decode__ = decode_GlipDataExportNavigationInfoUri
GlipDataExportNavigationInfoUriKeys = frozenset(("uri",))


class GlipDataExportPagingInfo(Model):
    """The object `GlipDataExportPagingInfo`."""

    __slots__ = (
        "page",
        "page_end",
        "page_start",
        "per_page",
        "total_elements",
        "total_pages",
    )
    __fields__ = __slots__
    page: int | None
    page_end: int | None
    page_start: int | None
    per_page: int | None
    total_elements: int | None
    total_pages: int | None

    def __init__(
        self,
        *,
        page: int | None = None,
        page_end: int | None = None,
        page_start: int | None = None,
        per_page: int | None = None,
        total_elements: int | None = None,
        total_pages: int | None = None,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_GlipDataExportPagingInfo(d: dict[str, Any]) -> GlipDataExportPagingInfo:
    """Decode a `GlipDataExportPagingInfo`; what does not fit is passed on."""
    self = new(GlipDataExportPagingInfo)
    get: Getter = d.get
    self.page = get("page")
    self.page_end = get("pageEnd")
    self.page_start = get("pageStart")
    self.per_page = get("perPage")
    self.total_elements = get("totalElements")
    self.total_pages = get("totalPages")
    self.__extras__ = (
        None
        if GlipDataExportPagingInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in GlipDataExportPagingInfoKeys}
    )
    return self


GlipDataExportPagingInfo.__decode__ = decode_GlipDataExportPagingInfo
GlipDataExportPagingInfoKeys = frozenset(
    (
        "page",
        "pageEnd",
        "pageStart",
        "perPage",
        "totalElements",
        "totalPages",
    )
)


class SpecificInfo(Model):
    """The object `SpecificInfo`."""

    __slots__ = (
        "chat_ids",
        "contacts",
        "time_from",
        "time_to",
    )
    __fields__ = __slots__
    __converted__ = {
        "contacts": "contacts",
    }
    chat_ids: list[str] | None
    contacts: list[DataExportTaskContactInfo] | None
    time_from: datetime.datetime | None
    time_to: datetime.datetime | None

    def __init__(
        self,
        *,
        chat_ids: list[str] | None = None,
        contacts: Sequence[DataExportTaskContactInfo | DataExportTaskContactInfoDict] | None = None,
        time_from: datetime.datetime | None = None,
        time_to: datetime.datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.chat_ids
        if v is not None:
            d["chatIds"] = v
        v = self.contacts
        if v is not None:
            d["contacts"] = (
                [i0.to_dict() if typeof(i0) is DataExportTaskContactInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.time_from
        if v is not None:
            d["timeFrom"] = from_datetime(v)
        v = self.time_to
        if v is not None:
            d["timeTo"] = from_datetime(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SpecificInfo(d: dict[str, Any]) -> SpecificInfo:
    """Decode a `SpecificInfo`; what does not fit is passed on."""
    self = new(SpecificInfo)
    get: Getter = d.get
    self.chat_ids = get("chatIds")
    v = get("contacts")
    self.contacts = (
        [decode_DataExportTaskContactInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("timeFrom")
    self.time_from = to_datetime(v) if typeof(v) is str else v
    v = get("timeTo")
    self.time_to = to_datetime(v) if typeof(v) is str else v
    self.__extras__ = None if SpecificInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SpecificInfoKeys}
    return self


SpecificInfo.__decode__ = decode_SpecificInfo
SpecificInfoKeys = frozenset(
    (
        "chatIds",
        "contacts",
        "timeFrom",
        "timeTo",
    )
)
