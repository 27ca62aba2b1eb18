"""Models: historical recordings."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import UNSET, OpenEnum, Unset
from ._shared_api_error import ApiError, decode_ApiError
from ._shared_host_model import RecordingStatusModel, RecordingStatusModelTable, WebinarRefModel, decode_WebinarRefModel
from ._shared_rcw_domain_user_model import RcwPagingModel, decode_RcwPagingModel

if TYPE_CHECKING:
    from typing import Literal


class RecordingDownloadModelDownloadContentType(OpenEnum):
    """Values of `RecordingDownloadModelDownloadContentType`."""

    VIDEO_MP_4 = "video/mp4"
    AUDIO_M_4_A = "audio/m4a"


RecordingDownloadModelDownloadContentTypeTable = EnumTable(RecordingDownloadModelDownloadContentType)


class RecordingMediaType(OpenEnum):
    """Values of `RecordingMediaType`."""

    VIDEO = "Video"
    AUDIO = "Audio"


RecordingMediaTypeTable = EnumTable(RecordingMediaType)


class RecordingAdminExtendedItemModel(Model):
    """The object `RecordingAdminExtendedItemModel`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
        "duration",
        "failure_reason",
        "shared",
        "shared_uri_expiration_time",
        "status",
        "recording_shared_uri",
        "session",
    )
    __fields__ = __slots__
    __converted__ = {
        "failure_reason": "failureReason",
        "status": "status",
        "session": "session",
    }
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    duration: int | None
    failure_reason: ApiError | None
    shared: bool | None
    shared_uri_expiration_time: datetime.datetime | None | Unset
    status: RecordingStatusModel
    recording_shared_uri: str
    session: SessionRefAdminModel | None

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        duration: int | None = None,
        failure_reason: ApiError | None = None,
        shared: bool | None = None,
        shared_uri_expiration_time: datetime.datetime | None | Unset = UNSET,
        status: RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"],
        recording_shared_uri: str,
        session: SessionRefAdminModel | None = None,
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
        v = self.recording_shared_uri
        if v is not None:
            d["recordingSharedUri"] = v
        v = self.session
        if v is not None:
            d["session"] = v.to_dict() if typeof(v) is SessionRefAdminModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingAdminExtendedItemModel(d: dict[str, Any]) -> RecordingAdminExtendedItemModel:
    """Decode a `RecordingAdminExtendedItemModel`; what does not fit is passed on."""
    self = new(RecordingAdminExtendedItemModel)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.duration = get("duration")
    v = get("failureReason")
    self.failure_reason = decode_ApiError(v) if typeof(v) is dict else v
    self.shared = get("shared")
    v = get("sharedUriExpirationTime", UNSET)
    self.shared_uri_expiration_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = RecordingStatusModelTable[v] if typeof(v) is str else v
    self.recording_shared_uri = get("recordingSharedUri")
    v = get("session")
    self.session = decode_SessionRefAdminModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if RecordingAdminExtendedItemModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RecordingAdminExtendedItemModelKeys}
    )
    return self


RecordingAdminExtendedItemModel.__decode__ = decode_RecordingAdminExtendedItemModel
RecordingAdminExtendedItemModelKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "duration",
        "failureReason",
        "shared",
        "sharedUriExpirationTime",
        "status",
        "recordingSharedUri",
        "session",
    )
)


class RecordingAdminListResource(Model):
    """The object `RecordingAdminListResource`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: RcwPagingModel
    records: list[RecordingAdminModel]

    def __init__(
        self,
        *,
        paging: RcwPagingModel,
        records: list[RecordingAdminModel],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is RcwPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is RecordingAdminModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingAdminListResource(d: dict[str, Any]) -> RecordingAdminListResource:
    """Decode a `RecordingAdminListResource`; what does not fit is passed on."""
    self = new(RecordingAdminListResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_RcwPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_RecordingAdminModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if RecordingAdminListResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RecordingAdminListResourceKeys}
    )
    return self


RecordingAdminListResource.__decode__ = decode_RecordingAdminListResource
RecordingAdminListResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class RecordingAdminModel(Model):
    """The object `RecordingAdminModel`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
        "duration",
        "failure_reason",
        "shared",
        "shared_uri_expiration_time",
        "status",
        "session",
    )
    __fields__ = __slots__
    __converted__ = {
        "failure_reason": "failureReason",
        "status": "status",
        "session": "session",
    }
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    duration: int | None
    failure_reason: ApiError | None
    shared: bool | None
    shared_uri_expiration_time: datetime.datetime | None | Unset
    status: RecordingStatusModel
    session: SessionRefAdminModel | None

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        duration: int | None = None,
        failure_reason: ApiError | None = None,
        shared: bool | None = None,
        shared_uri_expiration_time: datetime.datetime | None | Unset = UNSET,
        status: RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"],
        session: SessionRefAdminModel | None = None,
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
        v = self.session
        if v is not None:
            d["session"] = v.to_dict() if typeof(v) is SessionRefAdminModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingAdminModel(d: dict[str, Any]) -> RecordingAdminModel:
    """Decode a `RecordingAdminModel`; what does not fit is passed on."""
    self = new(RecordingAdminModel)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.duration = get("duration")
    v = get("failureReason")
    self.failure_reason = decode_ApiError(v) if typeof(v) is dict else v
    self.shared = get("shared")
    v = get("sharedUriExpirationTime", UNSET)
    self.shared_uri_expiration_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = RecordingStatusModelTable[v] if typeof(v) is str else v
    v = get("session")
    self.session = decode_SessionRefAdminModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if RecordingAdminModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RecordingAdminModelKeys}
    )
    return self


RecordingAdminModel.__decode__ = decode_RecordingAdminModel
RecordingAdminModelKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "duration",
        "failureReason",
        "shared",
        "sharedUriExpirationTime",
        "status",
        "session",
    )
)


class RecordingDownloadModel(Model):
    """The object `RecordingDownloadModel`."""

    __slots__ = (
        "download_content_type",
        "download_size",
        "download_uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "download_content_type": "downloadContentType",
    }
    download_content_type: RecordingDownloadModelDownloadContentType
    download_size: int
    download_uri: str

    def __init__(
        self,
        *,
        download_content_type: RecordingDownloadModelDownloadContentType | Literal["video/mp4", "audio/m4a"],
        download_size: int,
        download_uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.download_content_type
        if v is not None:
            d["downloadContentType"] = v.wire if typeof(v) is RecordingDownloadModelDownloadContentType else v
        v = self.download_size
        if v is not None:
            d["downloadSize"] = v
        v = self.download_uri
        if v is not None:
            d["downloadUri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingDownloadModel(d: dict[str, Any]) -> RecordingDownloadModel:
    """Decode a `RecordingDownloadModel`; what does not fit is passed on."""
    self = new(RecordingDownloadModel)
    get: Getter = d.get
    v = get("downloadContentType")
    self.download_content_type = RecordingDownloadModelDownloadContentTypeTable[v] if typeof(v) is str else v
    self.download_size = get("downloadSize")
    self.download_uri = get("downloadUri")
    self.__extras__ = (
        None
        if RecordingDownloadModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RecordingDownloadModelKeys}
    )
    return self


RecordingDownloadModel.__decode__ = decode_RecordingDownloadModel
RecordingDownloadModelKeys = frozenset(
    (
        "downloadContentType",
        "downloadSize",
        "downloadUri",
    )
)


class RecordingItemExtendedModel(Model):
    """The object `RecordingItemExtendedModel`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
        "duration",
        "failure_reason",
        "shared",
        "shared_uri_expiration_time",
        "status",
        "recording_shared_uri",
        "session",
    )
    __fields__ = __slots__
    __converted__ = {
        "failure_reason": "failureReason",
        "status": "status",
        "session": "session",
    }
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    duration: int | None
    failure_reason: ApiError | None
    shared: bool | None
    shared_uri_expiration_time: datetime.datetime | None | Unset
    status: RecordingStatusModel
    recording_shared_uri: str
    session: SessionRefModel | None

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        duration: int | None = None,
        failure_reason: ApiError | None = None,
        shared: bool | None = None,
        shared_uri_expiration_time: datetime.datetime | None | Unset = UNSET,
        status: RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"],
        recording_shared_uri: str,
        session: SessionRefModel | None = None,
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
        v = self.recording_shared_uri
        if v is not None:
            d["recordingSharedUri"] = v
        v = self.session
        if v is not None:
            d["session"] = v.to_dict() if typeof(v) is SessionRefModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingItemExtendedModel(d: dict[str, Any]) -> RecordingItemExtendedModel:
    """Decode a `RecordingItemExtendedModel`; what does not fit is passed on."""
    self = new(RecordingItemExtendedModel)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.duration = get("duration")
    v = get("failureReason")
    self.failure_reason = decode_ApiError(v) if typeof(v) is dict else v
    self.shared = get("shared")
    v = get("sharedUriExpirationTime", UNSET)
    self.shared_uri_expiration_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = RecordingStatusModelTable[v] if typeof(v) is str else v
    self.recording_shared_uri = get("recordingSharedUri")
    v = get("session")
    self.session = decode_SessionRefModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if RecordingItemExtendedModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RecordingItemExtendedModelKeys}
    )
    return self


RecordingItemExtendedModel.__decode__ = decode_RecordingItemExtendedModel
RecordingItemExtendedModelKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "duration",
        "failureReason",
        "shared",
        "sharedUriExpirationTime",
        "status",
        "recordingSharedUri",
        "session",
    )
)


class RecordingItemModel(Model):
    """The object `RecordingItemModel`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
        "duration",
        "failure_reason",
        "shared",
        "shared_uri_expiration_time",
        "status",
        "session",
    )
    __fields__ = __slots__
    __converted__ = {
        "failure_reason": "failureReason",
        "status": "status",
        "session": "session",
    }
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    duration: int | None
    failure_reason: ApiError | None
    shared: bool | None
    shared_uri_expiration_time: datetime.datetime | None | Unset
    status: RecordingStatusModel
    session: SessionRefModel | None

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        duration: int | None = None,
        failure_reason: ApiError | None = None,
        shared: bool | None = None,
        shared_uri_expiration_time: datetime.datetime | None | Unset = UNSET,
        status: RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"],
        session: SessionRefModel | None = None,
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
        v = self.session
        if v is not None:
            d["session"] = v.to_dict() if typeof(v) is SessionRefModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingItemModel(d: dict[str, Any]) -> RecordingItemModel:
    """Decode a `RecordingItemModel`; what does not fit is passed on."""
    self = new(RecordingItemModel)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.duration = get("duration")
    v = get("failureReason")
    self.failure_reason = decode_ApiError(v) if typeof(v) is dict else v
    self.shared = get("shared")
    v = get("sharedUriExpirationTime", UNSET)
    self.shared_uri_expiration_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = RecordingStatusModelTable[v] if typeof(v) is str else v
    v = get("session")
    self.session = decode_SessionRefModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if RecordingItemModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RecordingItemModelKeys}
    )
    return self


RecordingItemModel.__decode__ = decode_RecordingItemModel
RecordingItemModelKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "duration",
        "failureReason",
        "shared",
        "sharedUriExpirationTime",
        "status",
        "session",
    )
)


class RecordingListResource(Model):
    """The object `RecordingListResource`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: RcwPagingModel
    records: list[RecordingItemModel]

    def __init__(
        self,
        *,
        paging: RcwPagingModel,
        records: list[RecordingItemModel],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is RcwPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is RecordingItemModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingListResource(d: dict[str, Any]) -> RecordingListResource:
    """Decode a `RecordingListResource`; what does not fit is passed on."""
    self = new(RecordingListResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_RcwPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_RecordingItemModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if RecordingListResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in RecordingListResourceKeys}
    )
    return self


RecordingListResource.__decode__ = decode_RecordingListResource
RecordingListResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class SessionRefAdminModel(Model):
    """The object `SessionRefAdminModel`."""

    __slots__ = (
        "id",
        "description",
        "duration",
        "end_time",
        "start_time",
        "title",
        "webinar",
    )
    __fields__ = __slots__
    __converted__ = {
        "webinar": "webinar",
    }
    id: str | None
    description: str | None
    duration: int | None
    end_time: datetime.datetime | None
    start_time: datetime.datetime | None
    title: str | None
    webinar: WebinarRefModel | None

    def __init__(
        self,
        *,
        id: str | None = None,
        description: str | None = None,
        duration: int | None = None,
        end_time: datetime.datetime | None = None,
        start_time: datetime.datetime | None = None,
        title: str | None = None,
        webinar: WebinarRefModel | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.end_time
        if v is not None:
            d["endTime"] = from_datetime(v)
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.webinar
        if v is not None:
            d["webinar"] = v.to_dict() if typeof(v) is WebinarRefModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionRefAdminModel(d: dict[str, Any]) -> SessionRefAdminModel:
    """Decode a `SessionRefAdminModel`; what does not fit is passed on."""
    self = new(SessionRefAdminModel)
    get: Getter = d.get
    self.id = get("id")
    self.description = get("description")
    self.duration = get("duration")
    v = get("endTime")
    self.end_time = to_datetime(v) if typeof(v) is str else v
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.title = get("title")
    v = get("webinar")
    self.webinar = decode_WebinarRefModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if SessionRefAdminModelKeys.issuperset(d) else {k: d[k] for k in d if k not in SessionRefAdminModelKeys}
    )
    return self


SessionRefAdminModel.__decode__ = decode_SessionRefAdminModel
SessionRefAdminModelKeys = frozenset(
    (
        "id",
        "description",
        "duration",
        "endTime",
        "startTime",
        "title",
        "webinar",
    )
)


class SessionRefModel(Model):
    """The object `SessionRefModel`."""

    __slots__ = (
        "id",
        "description",
        "duration",
        "end_time",
        "start_time",
        "title",
        "webinar",
    )
    __fields__ = __slots__
    __converted__ = {
        "webinar": "webinar",
    }
    id: str | None
    description: str | None
    duration: int | None
    end_time: datetime.datetime | None
    start_time: datetime.datetime | None
    title: str | None
    webinar: WebinarRefModel | None

    def __init__(
        self,
        *,
        id: str | None = None,
        description: str | None = None,
        duration: int | None = None,
        end_time: datetime.datetime | None = None,
        start_time: datetime.datetime | None = None,
        title: str | None = None,
        webinar: WebinarRefModel | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.end_time
        if v is not None:
            d["endTime"] = from_datetime(v)
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.webinar
        if v is not None:
            d["webinar"] = v.to_dict() if typeof(v) is WebinarRefModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionRefModel(d: dict[str, Any]) -> SessionRefModel:
    """Decode a `SessionRefModel`; what does not fit is passed on."""
    self = new(SessionRefModel)
    get: Getter = d.get
    self.id = get("id")
    self.description = get("description")
    self.duration = get("duration")
    v = get("endTime")
    self.end_time = to_datetime(v) if typeof(v) is str else v
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.title = get("title")
    v = get("webinar")
    self.webinar = decode_WebinarRefModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if SessionRefModelKeys.issuperset(d) else {k: d[k] for k in d if k not in SessionRefModelKeys}
    )
    return self


SessionRefModel.__decode__ = decode_SessionRefModel
SessionRefModelKeys = frozenset(
    (
        "id",
        "description",
        "duration",
        "endTime",
        "startTime",
        "title",
        "webinar",
    )
)
