"""Models: historical webinars."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import UNSET, OpenEnum, Unset
from ._shared_api_error import ApiError, decode_ApiError
from ._shared_host_model import (
    HostModel,
    RecordingStatusModel,
    RecordingStatusModelTable,
    WebinarRefModel,
    decode_HostModel,
    decode_WebinarRefModel,
)
from ._shared_rcw_domain_user_model import (
    RcwDomainUserModel,
    RcwPagingModel,
    decode_RcwDomainUserModel,
    decode_RcwPagingModel,
)
from ._shared_rcw_role_enum import RcwRoleEnum, RcwRoleEnumTable

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._shared_rcw_domain_user_model import RcwDomainUserModelDict


class InviteeModelType(OpenEnum):
    """Values of `InviteeModelType`."""

    USER = "User"
    ROOM = "Room"


InviteeModelTypeTable = EnumTable(InviteeModelType)


class ParticipantExtendedModelType(OpenEnum):
    """Values of `ParticipantExtendedModelType`."""

    USER = "User"
    ROOM = "Room"


ParticipantExtendedModelTypeTable = EnumTable(ParticipantExtendedModelType)


class ParticipantReducedModelType(OpenEnum):
    """Values of `ParticipantReducedModelType`."""

    USER = "User"
    ROOM = "Room"


ParticipantReducedModelTypeTable = EnumTable(ParticipantReducedModelType)


class RcwLivestreamStatusModel(OpenEnum):
    """Values of `RcwLivestreamStatusModel`."""

    INITIALIZED = "Initialized"
    AUTHORIZED = "Authorized"
    CONFIGURED = "Configured"
    PUBLISH_SETUP = "PublishSetup"
    PUBLISHING = "Publishing"
    ERROR = "Error"
    PAUSED = "Paused"
    BREAK = "Break"
    DELETED = "Deleted"
    COMPLETED = "Completed"


RcwLivestreamStatusModelTable = EnumTable(RcwLivestreamStatusModel)


class RcwSessionRuntimeStatusModel(OpenEnum):
    """Values of `RcwSessionRuntimeStatusModel`."""

    IDLE = "Idle"
    PRACTICE = "Practice"
    GOING_LIVE = "GoingLive"
    LIVE = "Live"
    BREAK = "Break"
    DEBRIEF = "Debrief"


RcwSessionRuntimeStatusModelTable = EnumTable(RcwSessionRuntimeStatusModel)


class RcwSessionStatusModel(OpenEnum):
    """Values of `RcwSessionStatusModel`."""

    SCHEDULED = "Scheduled"
    ACTIVE = "Active"
    FINISHED = "Finished"


RcwSessionStatusModelTable = EnumTable(RcwSessionStatusModel)


class WebinarSettingsModelArtifactsAccessAuthentication(OpenEnum):
    """Values of `WebinarSettingsModelArtifactsAccessAuthentication`."""

    GUEST = "Guest"
    AUTHENTICATED_USER = "AuthenticatedUser"
    AUTHENTICATED_COWORKER = "AuthenticatedCoworker"


WebinarSettingsModelArtifactsAccessAuthenticationTable = EnumTable(WebinarSettingsModelArtifactsAccessAuthentication)


class WebinarSettingsModelAttendeeAuthentication(OpenEnum):
    """Values of `WebinarSettingsModelAttendeeAuthentication`."""

    GUEST = "Guest"
    AUTHENTICATED_USER = "AuthenticatedUser"
    AUTHENTICATED_COWORKER = "AuthenticatedCoworker"


WebinarSettingsModelAttendeeAuthenticationTable = EnumTable(WebinarSettingsModelAttendeeAuthentication)


class WebinarSettingsModelPanelistAuthentication(OpenEnum):
    """Values of `WebinarSettingsModelPanelistAuthentication`."""

    GUEST = "Guest"
    AUTHENTICATED_USER = "AuthenticatedUser"
    AUTHENTICATED_COWORKER = "AuthenticatedCoworker"


WebinarSettingsModelPanelistAuthenticationTable = EnumTable(WebinarSettingsModelPanelistAuthentication)


class HistorySessionResource(Model):
    """The object `HistorySessionResource`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
        "description",
        "duration",
        "end_time",
        "start_time",
        "title",
        "attendee_count",
        "broadcasting_end_time",
        "broadcasting_start_time",
        "locale_code",
        "panel_join_time_offset",
        "participant_count",
        "runtime_status",
        "scheduled_duration",
        "scheduled_start_time",
        "status",
        "time_zone",
        "unique_attendee_count",
        "unique_participant_count",
        "video_bridge_id",
        "recording",
        "livestreams",
    )
    __fields__ = __slots__
    __converted__ = {
        "runtime_status": "runtimeStatus",
        "status": "status",
        "recording": "recording",
        "livestreams": "livestreams",
    }
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    description: str | None
    duration: int | None
    end_time: datetime.datetime | None
    start_time: datetime.datetime | None
    title: str | None
    attendee_count: int | None
    broadcasting_end_time: datetime.datetime | None
    broadcasting_start_time: datetime.datetime | None
    locale_code: str | None
    panel_join_time_offset: int | None
    participant_count: int | None
    runtime_status: RcwSessionRuntimeStatusModel | None
    scheduled_duration: int | None
    scheduled_start_time: datetime.datetime | None
    status: RcwSessionStatusModel | None
    time_zone: str | None
    unique_attendee_count: int | None
    unique_participant_count: int | None
    video_bridge_id: str | None
    recording: RecordingExtendedModel | None
    livestreams: list[SessionLivestreamMinimalModel] | None

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        description: str | None = None,
        duration: int | None = None,
        end_time: datetime.datetime | None = None,
        start_time: datetime.datetime | None = None,
        title: str | None = None,
        attendee_count: int | None = None,
        broadcasting_end_time: datetime.datetime | None = None,
        broadcasting_start_time: datetime.datetime | None = None,
        locale_code: str | None = None,
        panel_join_time_offset: int | None = None,
        participant_count: int | None = None,
        runtime_status: RcwSessionRuntimeStatusModel
        | Literal["Idle", "Practice", "GoingLive", "Live", "Break", "Debrief"]
        | None = None,
        scheduled_duration: int | None = None,
        scheduled_start_time: datetime.datetime | None = None,
        status: RcwSessionStatusModel | Literal["Scheduled", "Active", "Finished"] | None = None,
        time_zone: str | None = None,
        unique_attendee_count: int | None = None,
        unique_participant_count: int | None = None,
        video_bridge_id: str | None = None,
        recording: RecordingExtendedModel | None = None,
        livestreams: list[SessionLivestreamMinimalModel] | None = None,
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
        v = self.attendee_count
        if v is not None:
            d["attendeeCount"] = v
        v = self.broadcasting_end_time
        if v is not None:
            d["broadcastingEndTime"] = from_datetime(v)
        v = self.broadcasting_start_time
        if v is not None:
            d["broadcastingStartTime"] = from_datetime(v)
        v = self.locale_code
        if v is not None:
            d["localeCode"] = v
        v = self.panel_join_time_offset
        if v is not None:
            d["panelJoinTimeOffset"] = v
        v = self.participant_count
        if v is not None:
            d["participantCount"] = v
        v = self.runtime_status
        if v is not None:
            d["runtimeStatus"] = v.wire if typeof(v) is RcwSessionRuntimeStatusModel else v
        v = self.scheduled_duration
        if v is not None:
            d["scheduledDuration"] = v
        v = self.scheduled_start_time
        if v is not None:
            d["scheduledStartTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is RcwSessionStatusModel else v
        v = self.time_zone
        if v is not None:
            d["timeZone"] = v
        v = self.unique_attendee_count
        if v is not None:
            d["uniqueAttendeeCount"] = v
        v = self.unique_participant_count
        if v is not None:
            d["uniqueParticipantCount"] = v
        v = self.video_bridge_id
        if v is not None:
            d["videoBridgeId"] = v
        v = self.recording
        if v is not None:
            d["recording"] = v.to_dict() if typeof(v) is RecordingExtendedModel else encode(v)
        v = self.livestreams
        if v is not None:
            d["livestreams"] = (
                [i0.to_dict() if typeof(i0) is SessionLivestreamMinimalModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_HistorySessionResource(d: dict[str, Any]) -> HistorySessionResource:
    """Decode a `HistorySessionResource`; what does not fit is passed on."""
    self = new(HistorySessionResource)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.description = get("description")
    self.duration = get("duration")
    v = get("endTime")
    self.end_time = to_datetime(v) if typeof(v) is str else v
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.title = get("title")
    self.attendee_count = get("attendeeCount")
    v = get("broadcastingEndTime")
    self.broadcasting_end_time = to_datetime(v) if typeof(v) is str else v
    v = get("broadcastingStartTime")
    self.broadcasting_start_time = to_datetime(v) if typeof(v) is str else v
    self.locale_code = get("localeCode")
    self.panel_join_time_offset = get("panelJoinTimeOffset")
    self.participant_count = get("participantCount")
    v = get("runtimeStatus")
    self.runtime_status = RcwSessionRuntimeStatusModelTable[v] if typeof(v) is str else v
    self.scheduled_duration = get("scheduledDuration")
    v = get("scheduledStartTime")
    self.scheduled_start_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = RcwSessionStatusModelTable[v] if typeof(v) is str else v
    self.time_zone = get("timeZone")
    self.unique_attendee_count = get("uniqueAttendeeCount")
    self.unique_participant_count = get("uniqueParticipantCount")
    self.video_bridge_id = get("videoBridgeId")
    v = get("recording")
    self.recording = decode_RecordingExtendedModel(v) if typeof(v) is dict else v
    v = get("livestreams")
    self.livestreams = (
        [decode_SessionLivestreamMinimalModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if HistorySessionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in HistorySessionResourceKeys}
    )
    return self


HistorySessionResource.__decode__ = decode_HistorySessionResource
HistorySessionResourceKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "description",
        "duration",
        "endTime",
        "startTime",
        "title",
        "attendeeCount",
        "broadcastingEndTime",
        "broadcastingStartTime",
        "localeCode",
        "panelJoinTimeOffset",
        "participantCount",
        "runtimeStatus",
        "scheduledDuration",
        "scheduledStartTime",
        "status",
        "timeZone",
        "uniqueAttendeeCount",
        "uniqueParticipantCount",
        "videoBridgeId",
        "recording",
        "livestreams",
    )
)


class HistoryWebinarResource(Model):
    """The object `HistoryWebinarResource`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
        "description",
        "title",
        "settings",
        "host",
    )
    __fields__ = __slots__
    __converted__ = {
        "settings": "settings",
        "host": "host",
    }
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    description: str | None
    title: str
    settings: WebinarSettingsModel | None
    host: HostModel

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        description: str | None = None,
        title: str,
        settings: WebinarSettingsModel | None = None,
        host: HostModel,
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
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.settings
        if v is not None:
            d["settings"] = v.to_dict() if typeof(v) is WebinarSettingsModel else encode(v)
        v = self.host
        if v is not None:
            d["host"] = v.to_dict() if typeof(v) is HostModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_HistoryWebinarResource(d: dict[str, Any]) -> HistoryWebinarResource:
    """Decode a `HistoryWebinarResource`; what does not fit is passed on."""
    self = new(HistoryWebinarResource)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.description = get("description")
    self.title = get("title")
    v = get("settings")
    self.settings = decode_WebinarSettingsModel(v) if typeof(v) is dict else v
    v = get("host")
    self.host = decode_HostModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if HistoryWebinarResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in HistoryWebinarResourceKeys}
    )
    return self


HistoryWebinarResource.__decode__ = decode_HistoryWebinarResource
HistoryWebinarResourceKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "description",
        "title",
        "settings",
        "host",
    )
)


class InviteeListResource(Model):
    """The object `InviteeListResource`."""

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
    records: list[InviteeModel]

    def __init__(
        self,
        *,
        paging: RcwPagingModel,
        records: list[InviteeModel],
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
                [i0.to_dict() if typeof(i0) is InviteeModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InviteeListResource(d: dict[str, Any]) -> InviteeListResource:
    """Decode a `InviteeListResource`; what does not fit is passed on."""
    self = new(InviteeListResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_RcwPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_InviteeModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if InviteeListResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in InviteeListResourceKeys}
    )
    return self


InviteeListResource.__decode__ = decode_InviteeListResource
InviteeListResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class InviteeModel(Model):
    """The object `InviteeModel`."""

    __slots__ = (
        "id",
        "first_name",
        "last_name",
        "role",
        "original_role",
        "linked_user",
        "avatar_token",
        "type",
        "email",
        "qna_blocked",
        "joined",
        "send_invite",
    )
    __fields__ = __slots__
    __converted__ = {
        "role": "role",
        "original_role": "originalRole",
        "linked_user": "linkedUser",
        "type": "type",
    }
    __secrets__ = frozenset(("avatar_token",))
    id: str | None
    first_name: str | None
    last_name: str | None
    role: RcwRoleEnum
    original_role: RcwRoleEnum
    linked_user: RcwDomainUserModel | None
    avatar_token: str | None
    type: InviteeModelType
    email: str | None
    qna_blocked: bool | None
    joined: bool
    send_invite: bool

    def __init__(
        self,
        *,
        id: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        role: RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"],
        original_role: RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"],
        linked_user: RcwDomainUserModel | RcwDomainUserModelDict | None = None,
        avatar_token: str | None = None,
        type: InviteeModelType | Literal["User", "Room"],
        email: str | None = None,
        qna_blocked: bool | None = None,
        joined: bool,
        send_invite: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.role
        if v is not None:
            d["role"] = v.wire if typeof(v) is RcwRoleEnum else v
        v = self.original_role
        if v is not None:
            d["originalRole"] = v.wire if typeof(v) is RcwRoleEnum else v
        v = self.linked_user
        if v is not None:
            d["linkedUser"] = v.to_dict() if typeof(v) is RcwDomainUserModel else encode(v)
        v = self.avatar_token
        if v is not None:
            d["avatarToken"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is InviteeModelType else v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.qna_blocked
        if v is not None:
            d["qnaBlocked"] = v
        v = self.joined
        if v is not None:
            d["joined"] = v
        v = self.send_invite
        if v is not None:
            d["sendInvite"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InviteeModel(d: dict[str, Any]) -> InviteeModel:
    """Decode a `InviteeModel`; what does not fit is passed on."""
    self = new(InviteeModel)
    get: Getter = d.get
    self.id = get("id")
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    v = get("role")
    self.role = RcwRoleEnumTable[v] if typeof(v) is str else v
    v = get("originalRole")
    self.original_role = RcwRoleEnumTable[v] if typeof(v) is str else v
    v = get("linkedUser")
    self.linked_user = decode_RcwDomainUserModel(v) if typeof(v) is dict else v
    self.avatar_token = get("avatarToken")
    v = get("type")
    self.type = InviteeModelTypeTable[v] if typeof(v) is str else v
    self.email = get("email")
    self.qna_blocked = get("qnaBlocked")
    self.joined = get("joined")
    self.send_invite = get("sendInvite")
    self.__extras__ = None if InviteeModelKeys.issuperset(d) else {k: d[k] for k in d if k not in InviteeModelKeys}
    return self


InviteeModel.__decode__ = decode_InviteeModel
InviteeModelKeys = frozenset(
    (
        "id",
        "firstName",
        "lastName",
        "role",
        "originalRole",
        "linkedUser",
        "avatarToken",
        "type",
        "email",
        "qnaBlocked",
        "joined",
        "sendInvite",
    )
)


class ParticipantExtendedModel(Model):
    """The object `ParticipantExtendedModel`."""

    __slots__ = (
        "id",
        "first_name",
        "last_name",
        "role",
        "original_role",
        "linked_user",
        "avatar_token",
        "type",
        "email",
        "qna_blocked",
        "invitee_id",
        "join_time",
        "leave_time",
        "registrant_id",
        "unique_user_hash",
        "was_ejected",
    )
    __fields__ = __slots__
    __converted__ = {
        "role": "role",
        "original_role": "originalRole",
        "linked_user": "linkedUser",
        "type": "type",
    }
    __secrets__ = frozenset(("avatar_token",))
    id: str | None
    first_name: str | None
    last_name: str | None
    role: RcwRoleEnum
    original_role: RcwRoleEnum
    linked_user: RcwDomainUserModel | None
    avatar_token: str | None
    type: ParticipantExtendedModelType
    email: str | None
    qna_blocked: bool | None
    invitee_id: str | None
    join_time: datetime.datetime | None
    leave_time: datetime.datetime | None
    registrant_id: str | None
    unique_user_hash: str | None
    was_ejected: bool | None

    def __init__(
        self,
        *,
        id: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        role: RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"],
        original_role: RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"],
        linked_user: RcwDomainUserModel | RcwDomainUserModelDict | None = None,
        avatar_token: str | None = None,
        type: ParticipantExtendedModelType | Literal["User", "Room"],
        email: str | None = None,
        qna_blocked: bool | None = None,
        invitee_id: str | None = None,
        join_time: datetime.datetime | None = None,
        leave_time: datetime.datetime | None = None,
        registrant_id: str | None = None,
        unique_user_hash: str | None = None,
        was_ejected: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.role
        if v is not None:
            d["role"] = v.wire if typeof(v) is RcwRoleEnum else v
        v = self.original_role
        if v is not None:
            d["originalRole"] = v.wire if typeof(v) is RcwRoleEnum else v
        v = self.linked_user
        if v is not None:
            d["linkedUser"] = v.to_dict() if typeof(v) is RcwDomainUserModel else encode(v)
        v = self.avatar_token
        if v is not None:
            d["avatarToken"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ParticipantExtendedModelType else v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.qna_blocked
        if v is not None:
            d["qnaBlocked"] = v
        v = self.invitee_id
        if v is not None:
            d["inviteeId"] = v
        v = self.join_time
        if v is not None:
            d["joinTime"] = from_datetime(v)
        v = self.leave_time
        if v is not None:
            d["leaveTime"] = from_datetime(v)
        v = self.registrant_id
        if v is not None:
            d["registrantId"] = v
        v = self.unique_user_hash
        if v is not None:
            d["uniqueUserHash"] = v
        v = self.was_ejected
        if v is not None:
            d["wasEjected"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParticipantExtendedModel(d: dict[str, Any]) -> ParticipantExtendedModel:
    """Decode a `ParticipantExtendedModel`; what does not fit is passed on."""
    self = new(ParticipantExtendedModel)
    get: Getter = d.get
    self.id = get("id")
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    v = get("role")
    self.role = RcwRoleEnumTable[v] if typeof(v) is str else v
    v = get("originalRole")
    self.original_role = RcwRoleEnumTable[v] if typeof(v) is str else v
    v = get("linkedUser")
    self.linked_user = decode_RcwDomainUserModel(v) if typeof(v) is dict else v
    self.avatar_token = get("avatarToken")
    v = get("type")
    self.type = ParticipantExtendedModelTypeTable[v] if typeof(v) is str else v
    self.email = get("email")
    self.qna_blocked = get("qnaBlocked")
    self.invitee_id = get("inviteeId")
    v = get("joinTime")
    self.join_time = to_datetime(v) if typeof(v) is str else v
    v = get("leaveTime")
    self.leave_time = to_datetime(v) if typeof(v) is str else v
    self.registrant_id = get("registrantId")
    self.unique_user_hash = get("uniqueUserHash")
    self.was_ejected = get("wasEjected")
    self.__extras__ = (
        None
        if ParticipantExtendedModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ParticipantExtendedModelKeys}
    )
    return self


ParticipantExtendedModel.__decode__ = decode_ParticipantExtendedModel
ParticipantExtendedModelKeys = frozenset(
    (
        "id",
        "firstName",
        "lastName",
        "role",
        "originalRole",
        "linkedUser",
        "avatarToken",
        "type",
        "email",
        "qnaBlocked",
        "inviteeId",
        "joinTime",
        "leaveTime",
        "registrantId",
        "uniqueUserHash",
        "wasEjected",
    )
)


class ParticipantListResource(Model):
    """The object `ParticipantListResource`."""

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
    records: list[ParticipantExtendedModel]

    def __init__(
        self,
        *,
        paging: RcwPagingModel,
        records: list[ParticipantExtendedModel],
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
                [i0.to_dict() if typeof(i0) is ParticipantExtendedModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParticipantListResource(d: dict[str, Any]) -> ParticipantListResource:
    """Decode a `ParticipantListResource`; what does not fit is passed on."""
    self = new(ParticipantListResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_RcwPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_ParticipantExtendedModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if ParticipantListResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ParticipantListResourceKeys}
    )
    return self


ParticipantListResource.__decode__ = decode_ParticipantListResource
ParticipantListResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class ParticipantReducedModel(Model):
    """The object `ParticipantReducedModel`."""

    __slots__ = (
        "id",
        "first_name",
        "last_name",
        "role",
        "original_role",
        "linked_user",
        "avatar_token",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "role": "role",
        "original_role": "originalRole",
        "linked_user": "linkedUser",
        "type": "type",
    }
    __secrets__ = frozenset(("avatar_token",))
    id: str | None
    first_name: str | None
    last_name: str | None
    role: RcwRoleEnum
    original_role: RcwRoleEnum
    linked_user: RcwDomainUserModel | None
    avatar_token: str | None
    type: ParticipantReducedModelType

    def __init__(
        self,
        *,
        id: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        role: RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"],
        original_role: RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"],
        linked_user: RcwDomainUserModel | RcwDomainUserModelDict | None = None,
        avatar_token: str | None = None,
        type: ParticipantReducedModelType | Literal["User", "Room"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.role
        if v is not None:
            d["role"] = v.wire if typeof(v) is RcwRoleEnum else v
        v = self.original_role
        if v is not None:
            d["originalRole"] = v.wire if typeof(v) is RcwRoleEnum else v
        v = self.linked_user
        if v is not None:
            d["linkedUser"] = v.to_dict() if typeof(v) is RcwDomainUserModel else encode(v)
        v = self.avatar_token
        if v is not None:
            d["avatarToken"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ParticipantReducedModelType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParticipantReducedModel(d: dict[str, Any]) -> ParticipantReducedModel:
    """Decode a `ParticipantReducedModel`; what does not fit is passed on."""
    self = new(ParticipantReducedModel)
    get: Getter = d.get
    self.id = get("id")
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    v = get("role")
    self.role = RcwRoleEnumTable[v] if typeof(v) is str else v
    v = get("originalRole")
    self.original_role = RcwRoleEnumTable[v] if typeof(v) is str else v
    v = get("linkedUser")
    self.linked_user = decode_RcwDomainUserModel(v) if typeof(v) is dict else v
    self.avatar_token = get("avatarToken")
    v = get("type")
    self.type = ParticipantReducedModelTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if ParticipantReducedModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ParticipantReducedModelKeys}
    )
    return self


ParticipantReducedModel.__decode__ = decode_ParticipantReducedModel
ParticipantReducedModelKeys = frozenset(
    (
        "id",
        "firstName",
        "lastName",
        "role",
        "originalRole",
        "linkedUser",
        "avatarToken",
        "type",
    )
)


class RecordingExtendedModel(Model):
    """The object `RecordingExtendedModel`."""

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
    )
    __fields__ = __slots__
    __converted__ = {
        "failure_reason": "failureReason",
        "status": "status",
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingExtendedModel(d: dict[str, Any]) -> RecordingExtendedModel:
    """Decode a `RecordingExtendedModel`; what does not fit is passed on."""
    self = new(RecordingExtendedModel)
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
    self.__extras__ = (
        None
        if RecordingExtendedModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RecordingExtendedModelKeys}
    )
    return self


RecordingExtendedModel.__decode__ = decode_RecordingExtendedModel
RecordingExtendedModelKeys = frozenset(
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
    )
)


class RecordingModel(Model):
    """The object `RecordingModel`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
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
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    duration: int | None
    failure_reason: ApiError | None
    shared: bool | None
    shared_uri_expiration_time: datetime.datetime | None | Unset
    status: RecordingStatusModel

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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingModel(d: dict[str, Any]) -> RecordingModel:
    """Decode a `RecordingModel`; what does not fit is passed on."""
    self = new(RecordingModel)
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
    self.__extras__ = None if RecordingModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RecordingModelKeys}
    return self


RecordingModel.__decode__ = decode_RecordingModel
RecordingModelKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "duration",
        "failureReason",
        "shared",
        "sharedUriExpirationTime",
        "status",
    )
)


class SessionGlobalListResource(Model):
    """The object `SessionGlobalListResource`."""

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
    records: list[SessionGlobalResource]

    def __init__(
        self,
        *,
        paging: RcwPagingModel,
        records: list[SessionGlobalResource],
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
                [i0.to_dict() if typeof(i0) is SessionGlobalResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionGlobalListResource(d: dict[str, Any]) -> SessionGlobalListResource:
    """Decode a `SessionGlobalListResource`; what does not fit is passed on."""
    self = new(SessionGlobalListResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_RcwPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_SessionGlobalResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if SessionGlobalListResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SessionGlobalListResourceKeys}
    )
    return self


SessionGlobalListResource.__decode__ = decode_SessionGlobalListResource
SessionGlobalListResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class SessionGlobalResource(Model):
    """The object `SessionGlobalResource`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
        "webinar",
        "description",
        "duration",
        "end_time",
        "start_time",
        "title",
        "attendee_count",
        "broadcasting_end_time",
        "broadcasting_start_time",
        "locale_code",
        "panel_join_time_offset",
        "participant_count",
        "runtime_status",
        "scheduled_duration",
        "scheduled_start_time",
        "status",
        "time_zone",
        "unique_attendee_count",
        "unique_participant_count",
        "video_bridge_id",
        "recording",
        "livestreams",
    )
    __fields__ = __slots__
    __converted__ = {
        "webinar": "webinar",
        "runtime_status": "runtimeStatus",
        "status": "status",
        "recording": "recording",
        "livestreams": "livestreams",
    }
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    webinar: WebinarRefModel
    description: str | None
    duration: int | None
    end_time: datetime.datetime | None
    start_time: datetime.datetime | None
    title: str | None
    attendee_count: int | None
    broadcasting_end_time: datetime.datetime | None
    broadcasting_start_time: datetime.datetime | None
    locale_code: str | None
    panel_join_time_offset: int | None
    participant_count: int | None
    runtime_status: RcwSessionRuntimeStatusModel | None
    scheduled_duration: int | None
    scheduled_start_time: datetime.datetime | None
    status: RcwSessionStatusModel | None
    time_zone: str | None
    unique_attendee_count: int | None
    unique_participant_count: int | None
    video_bridge_id: str | None
    recording: RecordingModel | None
    livestreams: list[SessionLivestreamMinimalModel] | None

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        webinar: WebinarRefModel,
        description: str | None = None,
        duration: int | None = None,
        end_time: datetime.datetime | None = None,
        start_time: datetime.datetime | None = None,
        title: str | None = None,
        attendee_count: int | None = None,
        broadcasting_end_time: datetime.datetime | None = None,
        broadcasting_start_time: datetime.datetime | None = None,
        locale_code: str | None = None,
        panel_join_time_offset: int | None = None,
        participant_count: int | None = None,
        runtime_status: RcwSessionRuntimeStatusModel
        | Literal["Idle", "Practice", "GoingLive", "Live", "Break", "Debrief"]
        | None = None,
        scheduled_duration: int | None = None,
        scheduled_start_time: datetime.datetime | None = None,
        status: RcwSessionStatusModel | Literal["Scheduled", "Active", "Finished"] | None = None,
        time_zone: str | None = None,
        unique_attendee_count: int | None = None,
        unique_participant_count: int | None = None,
        video_bridge_id: str | None = None,
        recording: RecordingModel | None = None,
        livestreams: list[SessionLivestreamMinimalModel] | None = None,
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
        v = self.webinar
        if v is not None:
            d["webinar"] = v.to_dict() if typeof(v) is WebinarRefModel else encode(v)
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
        v = self.attendee_count
        if v is not None:
            d["attendeeCount"] = v
        v = self.broadcasting_end_time
        if v is not None:
            d["broadcastingEndTime"] = from_datetime(v)
        v = self.broadcasting_start_time
        if v is not None:
            d["broadcastingStartTime"] = from_datetime(v)
        v = self.locale_code
        if v is not None:
            d["localeCode"] = v
        v = self.panel_join_time_offset
        if v is not None:
            d["panelJoinTimeOffset"] = v
        v = self.participant_count
        if v is not None:
            d["participantCount"] = v
        v = self.runtime_status
        if v is not None:
            d["runtimeStatus"] = v.wire if typeof(v) is RcwSessionRuntimeStatusModel else v
        v = self.scheduled_duration
        if v is not None:
            d["scheduledDuration"] = v
        v = self.scheduled_start_time
        if v is not None:
            d["scheduledStartTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is RcwSessionStatusModel else v
        v = self.time_zone
        if v is not None:
            d["timeZone"] = v
        v = self.unique_attendee_count
        if v is not None:
            d["uniqueAttendeeCount"] = v
        v = self.unique_participant_count
        if v is not None:
            d["uniqueParticipantCount"] = v
        v = self.video_bridge_id
        if v is not None:
            d["videoBridgeId"] = v
        v = self.recording
        if v is not None:
            d["recording"] = v.to_dict() if typeof(v) is RecordingModel else encode(v)
        v = self.livestreams
        if v is not None:
            d["livestreams"] = (
                [i0.to_dict() if typeof(i0) is SessionLivestreamMinimalModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionGlobalResource(d: dict[str, Any]) -> SessionGlobalResource:
    """Decode a `SessionGlobalResource`; what does not fit is passed on."""
    self = new(SessionGlobalResource)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("webinar")
    self.webinar = decode_WebinarRefModel(v) if typeof(v) is dict else v
    self.description = get("description")
    self.duration = get("duration")
    v = get("endTime")
    self.end_time = to_datetime(v) if typeof(v) is str else v
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.title = get("title")
    self.attendee_count = get("attendeeCount")
    v = get("broadcastingEndTime")
    self.broadcasting_end_time = to_datetime(v) if typeof(v) is str else v
    v = get("broadcastingStartTime")
    self.broadcasting_start_time = to_datetime(v) if typeof(v) is str else v
    self.locale_code = get("localeCode")
    self.panel_join_time_offset = get("panelJoinTimeOffset")
    self.participant_count = get("participantCount")
    v = get("runtimeStatus")
    self.runtime_status = RcwSessionRuntimeStatusModelTable[v] if typeof(v) is str else v
    self.scheduled_duration = get("scheduledDuration")
    v = get("scheduledStartTime")
    self.scheduled_start_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = RcwSessionStatusModelTable[v] if typeof(v) is str else v
    self.time_zone = get("timeZone")
    self.unique_attendee_count = get("uniqueAttendeeCount")
    self.unique_participant_count = get("uniqueParticipantCount")
    self.video_bridge_id = get("videoBridgeId")
    v = get("recording")
    self.recording = decode_RecordingModel(v) if typeof(v) is dict else v
    v = get("livestreams")
    self.livestreams = (
        [decode_SessionLivestreamMinimalModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if SessionGlobalResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in SessionGlobalResourceKeys}
    )
    return self


SessionGlobalResource.__decode__ = decode_SessionGlobalResource
SessionGlobalResourceKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "webinar",
        "description",
        "duration",
        "endTime",
        "startTime",
        "title",
        "attendeeCount",
        "broadcastingEndTime",
        "broadcastingStartTime",
        "localeCode",
        "panelJoinTimeOffset",
        "participantCount",
        "runtimeStatus",
        "scheduledDuration",
        "scheduledStartTime",
        "status",
        "timeZone",
        "uniqueAttendeeCount",
        "uniqueParticipantCount",
        "videoBridgeId",
        "recording",
        "livestreams",
    )
)


class SessionLivestreamMinimalModel(Model):
    """The object `SessionLivestreamMinimalModel`."""

    __slots__ = (
        "error",
        "livestream_id",
        "livestream_start_time",
        "livestream_status",
        "previous_livestream_status",
        "service_provider",
    )
    __fields__ = __slots__
    __converted__ = {
        "error": "error",
        "livestream_status": "livestreamStatus",
        "previous_livestream_status": "previousLivestreamStatus",
    }
    error: ApiError | None
    livestream_id: str
    livestream_start_time: datetime.datetime | None
    livestream_status: RcwLivestreamStatusModel
    previous_livestream_status: RcwLivestreamStatusModel | None
    service_provider: str

    def __init__(
        self,
        *,
        error: ApiError | None = None,
        livestream_id: str,
        livestream_start_time: datetime.datetime | None = None,
        livestream_status: RcwLivestreamStatusModel
        | Literal[
            "Initialized",
            "Authorized",
            "Configured",
            "PublishSetup",
            "Publishing",
            "Error",
            "Paused",
            "Break",
            "Deleted",
            "Completed",
        ],
        previous_livestream_status: RcwLivestreamStatusModel
        | Literal[
            "Initialized",
            "Authorized",
            "Configured",
            "PublishSetup",
            "Publishing",
            "Error",
            "Paused",
            "Break",
            "Deleted",
            "Completed",
        ]
        | None = None,
        service_provider: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.error
        if v is not None:
            d["error"] = v.to_dict() if typeof(v) is ApiError else encode(v)
        v = self.livestream_id
        if v is not None:
            d["livestreamId"] = v
        v = self.livestream_start_time
        if v is not None:
            d["livestreamStartTime"] = from_datetime(v)
        v = self.livestream_status
        if v is not None:
            d["livestreamStatus"] = v.wire if typeof(v) is RcwLivestreamStatusModel else v
        v = self.previous_livestream_status
        if v is not None:
            d["previousLivestreamStatus"] = v.wire if typeof(v) is RcwLivestreamStatusModel else v
        v = self.service_provider
        if v is not None:
            d["serviceProvider"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionLivestreamMinimalModel(d: dict[str, Any]) -> SessionLivestreamMinimalModel:
    """Decode a `SessionLivestreamMinimalModel`; what does not fit is passed on."""
    self = new(SessionLivestreamMinimalModel)
    get: Getter = d.get
    v = get("error")
    self.error = decode_ApiError(v) if typeof(v) is dict else v
    self.livestream_id = get("livestreamId")
    v = get("livestreamStartTime")
    self.livestream_start_time = to_datetime(v) if typeof(v) is str else v
    v = get("livestreamStatus")
    self.livestream_status = RcwLivestreamStatusModelTable[v] if typeof(v) is str else v
    v = get("previousLivestreamStatus")
    self.previous_livestream_status = RcwLivestreamStatusModelTable[v] if typeof(v) is str else v
    self.service_provider = get("serviceProvider")
    self.__extras__ = (
        None
        if SessionLivestreamMinimalModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SessionLivestreamMinimalModelKeys}
    )
    return self


SessionLivestreamMinimalModel.__decode__ = decode_SessionLivestreamMinimalModel
SessionLivestreamMinimalModelKeys = frozenset(
    (
        "error",
        "livestreamId",
        "livestreamStartTime",
        "livestreamStatus",
        "previousLivestreamStatus",
        "serviceProvider",
    )
)


class WebinarSettingsModel(Model):
    """The object `WebinarSettingsModel`."""

    __slots__ = (
        "artifacts_access_authentication",
        "attendee_authentication",
        "auto_record",
        "external_livestream_enabled",
        "moderated_qna_enabled",
        "panelist_authentication",
        "panelist_mute_control_enabled",
        "panelist_screen_sharing_enabled",
        "panelist_video_enabled",
        "panelist_waiting_room",
        "password",
        "past_session_deletion_enabled",
        "polls_anonymous_enabled",
        "polls_enabled",
        "post_webinar_redirect_uri",
        "pstn_enabled",
        "qna_anonymous_enabled",
        "qna_enabled",
        "recording_deletion_enabled",
        "recording_download_enabled",
        "recording_enabled",
        "recording_sharing_enabled",
        "registration_enabled",
    )
    __fields__ = __slots__
    __converted__ = {
        "artifacts_access_authentication": "artifactsAccessAuthentication",
        "attendee_authentication": "attendeeAuthentication",
        "panelist_authentication": "panelistAuthentication",
    }
    __secrets__ = frozenset(("password",))
    artifacts_access_authentication: WebinarSettingsModelArtifactsAccessAuthentication | None
    attendee_authentication: WebinarSettingsModelAttendeeAuthentication | None
    auto_record: bool | None
    external_livestream_enabled: bool | None
    moderated_qna_enabled: bool | None
    panelist_authentication: WebinarSettingsModelPanelistAuthentication | None
    panelist_mute_control_enabled: bool | None
    panelist_screen_sharing_enabled: bool | None
    panelist_video_enabled: bool | None
    panelist_waiting_room: bool | None
    password: str | None
    past_session_deletion_enabled: bool | None
    polls_anonymous_enabled: bool | None
    polls_enabled: bool | None
    post_webinar_redirect_uri: str | None
    pstn_enabled: bool | None
    qna_anonymous_enabled: bool | None
    qna_enabled: bool | None
    recording_deletion_enabled: bool | None
    """Deprecated by the API."""
    recording_download_enabled: bool | None
    recording_enabled: bool | None
    recording_sharing_enabled: bool | None
    registration_enabled: bool | None

    def __init__(
        self,
        *,
        artifacts_access_authentication: WebinarSettingsModelArtifactsAccessAuthentication
        | Literal["Guest", "AuthenticatedUser", "AuthenticatedCoworker"]
        | None = None,
        attendee_authentication: WebinarSettingsModelAttendeeAuthentication
        | Literal["Guest", "AuthenticatedUser", "AuthenticatedCoworker"]
        | None = None,
        auto_record: bool | None = None,
        external_livestream_enabled: bool | None = None,
        moderated_qna_enabled: bool | None = None,
        panelist_authentication: WebinarSettingsModelPanelistAuthentication
        | Literal["Guest", "AuthenticatedUser", "AuthenticatedCoworker"]
        | None = None,
        panelist_mute_control_enabled: bool | None = None,
        panelist_screen_sharing_enabled: bool | None = None,
        panelist_video_enabled: bool | None = None,
        panelist_waiting_room: bool | None = None,
        password: str | None = None,
        past_session_deletion_enabled: bool | None = None,
        polls_anonymous_enabled: bool | None = None,
        polls_enabled: bool | None = None,
        post_webinar_redirect_uri: str | None = None,
        pstn_enabled: bool | None = None,
        qna_anonymous_enabled: bool | None = None,
        qna_enabled: bool | None = None,
        recording_deletion_enabled: bool | None = None,
        recording_download_enabled: bool | None = None,
        recording_enabled: bool | None = None,
        recording_sharing_enabled: bool | None = None,
        registration_enabled: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.artifacts_access_authentication
        if v is not None:
            d["artifactsAccessAuthentication"] = (
                v.wire if typeof(v) is WebinarSettingsModelArtifactsAccessAuthentication else v
            )
        v = self.attendee_authentication
        if v is not None:
            d["attendeeAuthentication"] = v.wire if typeof(v) is WebinarSettingsModelAttendeeAuthentication else v
        v = self.auto_record
        if v is not None:
            d["autoRecord"] = v
        v = self.external_livestream_enabled
        if v is not None:
            d["externalLivestreamEnabled"] = v
        v = self.moderated_qna_enabled
        if v is not None:
            d["moderatedQnaEnabled"] = v
        v = self.panelist_authentication
        if v is not None:
            d["panelistAuthentication"] = v.wire if typeof(v) is WebinarSettingsModelPanelistAuthentication else v
        v = self.panelist_mute_control_enabled
        if v is not None:
            d["panelistMuteControlEnabled"] = v
        v = self.panelist_screen_sharing_enabled
        if v is not None:
            d["panelistScreenSharingEnabled"] = v
        v = self.panelist_video_enabled
        if v is not None:
            d["panelistVideoEnabled"] = v
        v = self.panelist_waiting_room
        if v is not None:
            d["panelistWaitingRoom"] = v
        v = self.password
        if v is not None:
            d["password"] = v
        v = self.past_session_deletion_enabled
        if v is not None:
            d["pastSessionDeletionEnabled"] = v
        v = self.polls_anonymous_enabled
        if v is not None:
            d["pollsAnonymousEnabled"] = v
        v = self.polls_enabled
        if v is not None:
            d["pollsEnabled"] = v
        v = self.post_webinar_redirect_uri
        if v is not None:
            d["postWebinarRedirectUri"] = v
        v = self.pstn_enabled
        if v is not None:
            d["pstnEnabled"] = v
        v = self.qna_anonymous_enabled
        if v is not None:
            d["qnaAnonymousEnabled"] = v
        v = self.qna_enabled
        if v is not None:
            d["qnaEnabled"] = v
        v = self.recording_deletion_enabled
        if v is not None:
            d["recordingDeletionEnabled"] = v
        v = self.recording_download_enabled
        if v is not None:
            d["recordingDownloadEnabled"] = v
        v = self.recording_enabled
        if v is not None:
            d["recordingEnabled"] = v
        v = self.recording_sharing_enabled
        if v is not None:
            d["recordingSharingEnabled"] = v
        v = self.registration_enabled
        if v is not None:
            d["registrationEnabled"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebinarSettingsModel(d: dict[str, Any]) -> WebinarSettingsModel:
    """Decode a `WebinarSettingsModel`; what does not fit is passed on."""
    self = new(WebinarSettingsModel)
    get: Getter = d.get
    v = get("artifactsAccessAuthentication")
    self.artifacts_access_authentication = (
        WebinarSettingsModelArtifactsAccessAuthenticationTable[v] if typeof(v) is str else v
    )
    v = get("attendeeAuthentication")
    self.attendee_authentication = WebinarSettingsModelAttendeeAuthenticationTable[v] if typeof(v) is str else v
    self.auto_record = get("autoRecord")
    self.external_livestream_enabled = get("externalLivestreamEnabled")
    self.moderated_qna_enabled = get("moderatedQnaEnabled")
    v = get("panelistAuthentication")
    self.panelist_authentication = WebinarSettingsModelPanelistAuthenticationTable[v] if typeof(v) is str else v
    self.panelist_mute_control_enabled = get("panelistMuteControlEnabled")
    self.panelist_screen_sharing_enabled = get("panelistScreenSharingEnabled")
    self.panelist_video_enabled = get("panelistVideoEnabled")
    self.panelist_waiting_room = get("panelistWaitingRoom")
    self.password = get("password")
    self.past_session_deletion_enabled = get("pastSessionDeletionEnabled")
    self.polls_anonymous_enabled = get("pollsAnonymousEnabled")
    self.polls_enabled = get("pollsEnabled")
    self.post_webinar_redirect_uri = get("postWebinarRedirectUri")
    self.pstn_enabled = get("pstnEnabled")
    self.qna_anonymous_enabled = get("qnaAnonymousEnabled")
    self.qna_enabled = get("qnaEnabled")
    self.recording_deletion_enabled = get("recordingDeletionEnabled")
    self.recording_download_enabled = get("recordingDownloadEnabled")
    self.recording_enabled = get("recordingEnabled")
    self.recording_sharing_enabled = get("recordingSharingEnabled")
    self.registration_enabled = get("registrationEnabled")
    self.__extras__ = (
        None if WebinarSettingsModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WebinarSettingsModelKeys}
    )
    return self


WebinarSettingsModel.__decode__ = decode_WebinarSettingsModel
WebinarSettingsModelKeys = frozenset(
    (
        "artifactsAccessAuthentication",
        "attendeeAuthentication",
        "autoRecord",
        "externalLivestreamEnabled",
        "moderatedQnaEnabled",
        "panelistAuthentication",
        "panelistMuteControlEnabled",
        "panelistScreenSharingEnabled",
        "panelistVideoEnabled",
        "panelistWaitingRoom",
        "password",
        "pastSessionDeletionEnabled",
        "pollsAnonymousEnabled",
        "pollsEnabled",
        "postWebinarRedirectUri",
        "pstnEnabled",
        "qnaAnonymousEnabled",
        "qnaEnabled",
        "recordingDeletionEnabled",
        "recordingDownloadEnabled",
        "recordingEnabled",
        "recordingSharingEnabled",
        "registrationEnabled",
    )
)
