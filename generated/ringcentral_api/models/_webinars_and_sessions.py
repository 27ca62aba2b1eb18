"""Models: webinars and sessions."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_rcw_domain_user_model import (
    RcwDomainUserModel,
    RcwPagingModel,
    decode_RcwDomainUserModel,
    decode_RcwPagingModel,
)

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._shared_rcw_domain_user_model import RcwDomainUserModelDict
    from ..bodies._webinars_and_sessions import RcwLinkedUserModelDict, WcsWebinarSettingsModelDict


class WcsSessionStatusModel(OpenEnum):
    """Values of `WcsSessionStatusModel`."""

    SCHEDULED = "Scheduled"
    ACTIVE = "Active"
    FINISHED = "Finished"


WcsSessionStatusModelTable = EnumTable(WcsSessionStatusModel)


class WcsWebinarSettingsModelArtifactsAccessAuthentication(OpenEnum):
    """Values of `WcsWebinarSettingsModelArtifactsAccessAuthentication`."""

    GUEST = "Guest"
    AUTHENTICATED_USER = "AuthenticatedUser"
    AUTHENTICATED_COWORKER = "AuthenticatedCoworker"


WcsWebinarSettingsModelArtifactsAccessAuthenticationTable = EnumTable(
    WcsWebinarSettingsModelArtifactsAccessAuthentication
)


class WcsWebinarSettingsModelAttendeeAuthentication(OpenEnum):
    """Values of `WcsWebinarSettingsModelAttendeeAuthentication`."""

    GUEST = "Guest"
    AUTHENTICATED_USER = "AuthenticatedUser"
    AUTHENTICATED_COWORKER = "AuthenticatedCoworker"


WcsWebinarSettingsModelAttendeeAuthenticationTable = EnumTable(WcsWebinarSettingsModelAttendeeAuthentication)


class WcsWebinarSettingsModelPanelistAuthentication(OpenEnum):
    """Values of `WcsWebinarSettingsModelPanelistAuthentication`."""

    GUEST = "Guest"
    AUTHENTICATED_USER = "AuthenticatedUser"
    AUTHENTICATED_COWORKER = "AuthenticatedCoworker"


WcsWebinarSettingsModelPanelistAuthenticationTable = EnumTable(WcsWebinarSettingsModelPanelistAuthentication)


class RcwLinkedUserModel(Model):
    """The object `RcwLinkedUserModel`."""

    __slots__ = ("linked_user",)
    __fields__ = __slots__
    __converted__ = {
        "linked_user": "linkedUser",
    }
    linked_user: RcwDomainUserModel | None

    def __init__(
        self,
        *,
        linked_user: RcwDomainUserModel | RcwDomainUserModelDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.linked_user
        if v is not None:
            d["linkedUser"] = v.to_dict() if typeof(v) is RcwDomainUserModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwLinkedUserModel(d: dict[str, Any]) -> RcwLinkedUserModel:
    """Decode a `RcwLinkedUserModel`; what does not fit is passed on."""
    self = new(RcwLinkedUserModel)
    get: Getter = d.get
    v = get("linkedUser")
    self.linked_user = decode_RcwDomainUserModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if RcwLinkedUserModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwLinkedUserModelKeys}
    )
    return self


RcwLinkedUserModel.__decode__ = decode_RcwLinkedUserModel
RcwLinkedUserModelKeys = frozenset(("linkedUser",))


class SessionGlobalListEntry(Model):
    """The object `SessionGlobalListEntry`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
        "webinar",
        "description",
        "host_join_uri",
        "localized_time_zone_description",
        "panel_join_time_offset",
        "scheduled_duration",
        "scheduled_start_time",
        "status",
        "time_zone",
        "title",
        "locale_code",
    )
    __fields__ = __slots__
    __converted__ = {
        "webinar": "webinar",
        "status": "status",
    }
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    webinar: WcsWebinarRefModel
    description: str | None
    host_join_uri: str | None
    localized_time_zone_description: str | None
    panel_join_time_offset: int | None
    scheduled_duration: int
    scheduled_start_time: datetime.datetime
    status: WcsSessionStatusModel | None
    time_zone: str
    title: str | None
    locale_code: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        webinar: WcsWebinarRefModel,
        description: str | None = None,
        host_join_uri: str | None = None,
        localized_time_zone_description: str | None = None,
        panel_join_time_offset: int | None = None,
        scheduled_duration: int,
        scheduled_start_time: datetime.datetime,
        status: WcsSessionStatusModel | Literal["Scheduled", "Active", "Finished"] | None = None,
        time_zone: str,
        title: str | None = None,
        locale_code: str | None = None,
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
            d["webinar"] = v.to_dict() if typeof(v) is WcsWebinarRefModel else encode(v)
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.host_join_uri
        if v is not None:
            d["hostJoinUri"] = v
        v = self.localized_time_zone_description
        if v is not None:
            d["localizedTimeZoneDescription"] = v
        v = self.panel_join_time_offset
        if v is not None:
            d["panelJoinTimeOffset"] = v
        v = self.scheduled_duration
        if v is not None:
            d["scheduledDuration"] = v
        v = self.scheduled_start_time
        if v is not None:
            d["scheduledStartTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is WcsSessionStatusModel else v
        v = self.time_zone
        if v is not None:
            d["timeZone"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.locale_code
        if v is not None:
            d["localeCode"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionGlobalListEntry(d: dict[str, Any]) -> SessionGlobalListEntry:
    """Decode a `SessionGlobalListEntry`; what does not fit is passed on."""
    self = new(SessionGlobalListEntry)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("webinar")
    self.webinar = decode_WcsWebinarRefModel(v) if typeof(v) is dict else v
    self.description = get("description")
    self.host_join_uri = get("hostJoinUri")
    self.localized_time_zone_description = get("localizedTimeZoneDescription")
    self.panel_join_time_offset = get("panelJoinTimeOffset")
    self.scheduled_duration = get("scheduledDuration")
    v = get("scheduledStartTime")
    self.scheduled_start_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = WcsSessionStatusModelTable[v] if typeof(v) is str else v
    self.time_zone = get("timeZone")
    self.title = get("title")
    self.locale_code = get("localeCode")
    self.__extras__ = (
        None
        if SessionGlobalListEntryKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SessionGlobalListEntryKeys}
    )
    return self


SessionGlobalListEntry.__decode__ = decode_SessionGlobalListEntry
SessionGlobalListEntryKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "webinar",
        "description",
        "hostJoinUri",
        "localizedTimeZoneDescription",
        "panelJoinTimeOffset",
        "scheduledDuration",
        "scheduledStartTime",
        "status",
        "timeZone",
        "title",
        "localeCode",
    )
)


class WcsHostModel(Model):
    """The object `WcsHostModel`."""

    __slots__ = (
        "account_id",
        "user_id",
        "linked_user",
        "entitled",
    )
    __fields__ = __slots__
    __converted__ = {
        "linked_user": "linkedUser",
    }
    account_id: str
    user_id: str
    linked_user: RcwDomainUserModel | None
    entitled: bool

    def __init__(
        self,
        *,
        account_id: str,
        user_id: str,
        linked_user: RcwDomainUserModel | RcwDomainUserModelDict | None = None,
        entitled: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.user_id
        if v is not None:
            d["userId"] = v
        v = self.linked_user
        if v is not None:
            d["linkedUser"] = v.to_dict() if typeof(v) is RcwDomainUserModel else encode(v)
        v = self.entitled
        if v is not None:
            d["entitled"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WcsHostModel(d: dict[str, Any]) -> WcsHostModel:
    """Decode a `WcsHostModel`; what does not fit is passed on."""
    self = new(WcsHostModel)
    get: Getter = d.get
    self.account_id = get("accountId")
    self.user_id = get("userId")
    v = get("linkedUser")
    self.linked_user = decode_RcwDomainUserModel(v) if typeof(v) is dict else v
    self.entitled = get("entitled")
    self.__extras__ = None if WcsHostModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WcsHostModelKeys}
    return self


WcsHostModel.__decode__ = decode_WcsHostModel
WcsHostModelKeys = frozenset(
    (
        "accountId",
        "userId",
        "linkedUser",
        "entitled",
    )
)


class WcsSessionGlobalListResource(Model):
    """The object `WcsSessionGlobalListResource`."""

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
    records: list[SessionGlobalListEntry]

    def __init__(
        self,
        *,
        paging: RcwPagingModel,
        records: list[SessionGlobalListEntry],
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
                [i0.to_dict() if typeof(i0) is SessionGlobalListEntry else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WcsSessionGlobalListResource(d: dict[str, Any]) -> WcsSessionGlobalListResource:
    """Decode a `WcsSessionGlobalListResource`; what does not fit is passed on."""
    self = new(WcsSessionGlobalListResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_RcwPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_SessionGlobalListEntry(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if WcsSessionGlobalListResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in WcsSessionGlobalListResourceKeys}
    )
    return self


WcsSessionGlobalListResource.__decode__ = decode_WcsSessionGlobalListResource
WcsSessionGlobalListResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class WcsSessionResource(Model):
    """The object `WcsSessionResource`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
        "description",
        "host_join_uri",
        "localized_time_zone_description",
        "panel_join_time_offset",
        "scheduled_duration",
        "scheduled_start_time",
        "status",
        "time_zone",
        "title",
        "locale_code",
        "attendee_join_uri",
        "has_unsent_invites",
        "video_bridge_id",
        "video_bridge_password",
        "video_bridge_pstn_password",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
    }
    __secrets__ = frozenset(
        (
            "video_bridge_password",
            "video_bridge_pstn_password",
        )
    )
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    description: str | None
    host_join_uri: str | None
    localized_time_zone_description: str | None
    panel_join_time_offset: int | None
    scheduled_duration: int
    scheduled_start_time: datetime.datetime
    status: WcsSessionStatusModel | None
    time_zone: str
    title: str | None
    locale_code: str | None
    attendee_join_uri: str | None
    has_unsent_invites: bool | None
    video_bridge_id: str | None
    video_bridge_password: str | None
    video_bridge_pstn_password: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        description: str | None = None,
        host_join_uri: str | None = None,
        localized_time_zone_description: str | None = None,
        panel_join_time_offset: int | None = None,
        scheduled_duration: int,
        scheduled_start_time: datetime.datetime,
        status: WcsSessionStatusModel | Literal["Scheduled", "Active", "Finished"] | None = None,
        time_zone: str,
        title: str | None = None,
        locale_code: str | None = None,
        attendee_join_uri: str | None = None,
        has_unsent_invites: bool | None = None,
        video_bridge_id: str | None = None,
        video_bridge_password: str | None = None,
        video_bridge_pstn_password: str | None = None,
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
        v = self.host_join_uri
        if v is not None:
            d["hostJoinUri"] = v
        v = self.localized_time_zone_description
        if v is not None:
            d["localizedTimeZoneDescription"] = v
        v = self.panel_join_time_offset
        if v is not None:
            d["panelJoinTimeOffset"] = v
        v = self.scheduled_duration
        if v is not None:
            d["scheduledDuration"] = v
        v = self.scheduled_start_time
        if v is not None:
            d["scheduledStartTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is WcsSessionStatusModel else v
        v = self.time_zone
        if v is not None:
            d["timeZone"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.locale_code
        if v is not None:
            d["localeCode"] = v
        v = self.attendee_join_uri
        if v is not None:
            d["attendeeJoinUri"] = v
        v = self.has_unsent_invites
        if v is not None:
            d["hasUnsentInvites"] = v
        v = self.video_bridge_id
        if v is not None:
            d["videoBridgeId"] = v
        v = self.video_bridge_password
        if v is not None:
            d["videoBridgePassword"] = v
        v = self.video_bridge_pstn_password
        if v is not None:
            d["videoBridgePstnPassword"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WcsSessionResource(d: dict[str, Any]) -> WcsSessionResource:
    """Decode a `WcsSessionResource`; what does not fit is passed on."""
    self = new(WcsSessionResource)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.description = get("description")
    self.host_join_uri = get("hostJoinUri")
    self.localized_time_zone_description = get("localizedTimeZoneDescription")
    self.panel_join_time_offset = get("panelJoinTimeOffset")
    self.scheduled_duration = get("scheduledDuration")
    v = get("scheduledStartTime")
    self.scheduled_start_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = WcsSessionStatusModelTable[v] if typeof(v) is str else v
    self.time_zone = get("timeZone")
    self.title = get("title")
    self.locale_code = get("localeCode")
    self.attendee_join_uri = get("attendeeJoinUri")
    self.has_unsent_invites = get("hasUnsentInvites")
    self.video_bridge_id = get("videoBridgeId")
    self.video_bridge_password = get("videoBridgePassword")
    self.video_bridge_pstn_password = get("videoBridgePstnPassword")
    self.__extras__ = (
        None if WcsSessionResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in WcsSessionResourceKeys}
    )
    return self


WcsSessionResource.__decode__ = decode_WcsSessionResource
WcsSessionResourceKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "description",
        "hostJoinUri",
        "localizedTimeZoneDescription",
        "panelJoinTimeOffset",
        "scheduledDuration",
        "scheduledStartTime",
        "status",
        "timeZone",
        "title",
        "localeCode",
        "attendeeJoinUri",
        "hasUnsentInvites",
        "videoBridgeId",
        "videoBridgePassword",
        "videoBridgePstnPassword",
    )
)


class WcsSessionWithLocaleCodeModel(Model):
    """The object `WcsSessionWithLocaleCodeModel`."""

    __slots__ = (
        "description",
        "host_join_uri",
        "localized_time_zone_description",
        "panel_join_time_offset",
        "scheduled_duration",
        "scheduled_start_time",
        "status",
        "time_zone",
        "title",
        "locale_code",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
    }
    description: str | None
    host_join_uri: str | None
    localized_time_zone_description: str | None
    panel_join_time_offset: int | None
    scheduled_duration: int
    scheduled_start_time: datetime.datetime
    status: WcsSessionStatusModel | None
    time_zone: str
    title: str | None
    locale_code: str | None

    def __init__(
        self,
        *,
        description: str | None = None,
        host_join_uri: str | None = None,
        localized_time_zone_description: str | None = None,
        panel_join_time_offset: int | None = None,
        scheduled_duration: int,
        scheduled_start_time: datetime.datetime,
        status: WcsSessionStatusModel | Literal["Scheduled", "Active", "Finished"] | None = None,
        time_zone: str,
        title: str | None = None,
        locale_code: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.host_join_uri
        if v is not None:
            d["hostJoinUri"] = v
        v = self.localized_time_zone_description
        if v is not None:
            d["localizedTimeZoneDescription"] = v
        v = self.panel_join_time_offset
        if v is not None:
            d["panelJoinTimeOffset"] = v
        v = self.scheduled_duration
        if v is not None:
            d["scheduledDuration"] = v
        v = self.scheduled_start_time
        if v is not None:
            d["scheduledStartTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is WcsSessionStatusModel else v
        v = self.time_zone
        if v is not None:
            d["timeZone"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.locale_code
        if v is not None:
            d["localeCode"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WcsSessionWithLocaleCodeModel(d: dict[str, Any]) -> WcsSessionWithLocaleCodeModel:
    """Decode a `WcsSessionWithLocaleCodeModel`; what does not fit is passed on."""
    self = new(WcsSessionWithLocaleCodeModel)
    get: Getter = d.get
    self.description = get("description")
    self.host_join_uri = get("hostJoinUri")
    self.localized_time_zone_description = get("localizedTimeZoneDescription")
    self.panel_join_time_offset = get("panelJoinTimeOffset")
    self.scheduled_duration = get("scheduledDuration")
    v = get("scheduledStartTime")
    self.scheduled_start_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = WcsSessionStatusModelTable[v] if typeof(v) is str else v
    self.time_zone = get("timeZone")
    self.title = get("title")
    self.locale_code = get("localeCode")
    self.__extras__ = (
        None
        if WcsSessionWithLocaleCodeModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in WcsSessionWithLocaleCodeModelKeys}
    )
    return self


WcsSessionWithLocaleCodeModel.__decode__ = decode_WcsSessionWithLocaleCodeModel
WcsSessionWithLocaleCodeModelKeys = frozenset(
    (
        "description",
        "hostJoinUri",
        "localizedTimeZoneDescription",
        "panelJoinTimeOffset",
        "scheduledDuration",
        "scheduledStartTime",
        "status",
        "timeZone",
        "title",
        "localeCode",
    )
)


class WcsWebinarRefModel(Model):
    """The object `WcsWebinarRefModel`."""

    __slots__ = (
        "id",
        "description",
        "title",
        "host",
    )
    __fields__ = __slots__
    __converted__ = {
        "host": "host",
    }
    id: str | None
    description: str | None
    title: str
    host: RcwLinkedUserModel | None

    def __init__(
        self,
        *,
        id: str | None = None,
        description: str | None = None,
        title: str,
        host: RcwLinkedUserModel | RcwLinkedUserModelDict | None = None,
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
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.host
        if v is not None:
            d["host"] = v.to_dict() if typeof(v) is RcwLinkedUserModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WcsWebinarRefModel(d: dict[str, Any]) -> WcsWebinarRefModel:
    """Decode a `WcsWebinarRefModel`; what does not fit is passed on."""
    self = new(WcsWebinarRefModel)
    get: Getter = d.get
    self.id = get("id")
    self.description = get("description")
    self.title = get("title")
    v = get("host")
    self.host = decode_RcwLinkedUserModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if WcsWebinarRefModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WcsWebinarRefModelKeys}
    )
    return self


WcsWebinarRefModel.__decode__ = decode_WcsWebinarRefModel
WcsWebinarRefModelKeys = frozenset(
    (
        "id",
        "description",
        "title",
        "host",
    )
)


class WcsWebinarResource(Model):
    """The object `WcsWebinarResource`."""

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
    title: str | None
    settings: WcsWebinarSettingsModel | None
    host: WcsHostModel

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        description: str | None = None,
        title: str | None = None,
        settings: WcsWebinarSettingsModel | WcsWebinarSettingsModelDict | None = None,
        host: WcsHostModel,
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
            d["settings"] = v.to_dict() if typeof(v) is WcsWebinarSettingsModel else encode(v)
        v = self.host
        if v is not None:
            d["host"] = v.to_dict() if typeof(v) is WcsHostModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WcsWebinarResource(d: dict[str, Any]) -> WcsWebinarResource:
    """Decode a `WcsWebinarResource`; what does not fit is passed on."""
    self = new(WcsWebinarResource)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.description = get("description")
    self.title = get("title")
    v = get("settings")
    self.settings = decode_WcsWebinarSettingsModel(v) if typeof(v) is dict else v
    v = get("host")
    self.host = decode_WcsHostModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if WcsWebinarResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in WcsWebinarResourceKeys}
    )
    return self


WcsWebinarResource.__decode__ = decode_WcsWebinarResource
WcsWebinarResourceKeys = frozenset(
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


class WcsWebinarSettingsModel(Model):
    """The object `WcsWebinarSettingsModel`."""

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
    artifacts_access_authentication: WcsWebinarSettingsModelArtifactsAccessAuthentication | None
    attendee_authentication: WcsWebinarSettingsModelAttendeeAuthentication | None
    auto_record: bool | None
    external_livestream_enabled: bool | None
    moderated_qna_enabled: bool | None
    panelist_authentication: WcsWebinarSettingsModelPanelistAuthentication | None
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
        artifacts_access_authentication: WcsWebinarSettingsModelArtifactsAccessAuthentication
        | Literal["Guest", "AuthenticatedUser", "AuthenticatedCoworker"]
        | None = None,
        attendee_authentication: WcsWebinarSettingsModelAttendeeAuthentication
        | Literal["Guest", "AuthenticatedUser", "AuthenticatedCoworker"]
        | None = None,
        auto_record: bool | None = None,
        external_livestream_enabled: bool | None = None,
        moderated_qna_enabled: bool | None = None,
        panelist_authentication: WcsWebinarSettingsModelPanelistAuthentication
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
                v.wire if typeof(v) is WcsWebinarSettingsModelArtifactsAccessAuthentication else v
            )
        v = self.attendee_authentication
        if v is not None:
            d["attendeeAuthentication"] = v.wire if typeof(v) is WcsWebinarSettingsModelAttendeeAuthentication else v
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
            d["panelistAuthentication"] = v.wire if typeof(v) is WcsWebinarSettingsModelPanelistAuthentication else v
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


def decode_WcsWebinarSettingsModel(d: dict[str, Any]) -> WcsWebinarSettingsModel:
    """Decode a `WcsWebinarSettingsModel`; what does not fit is passed on."""
    self = new(WcsWebinarSettingsModel)
    get: Getter = d.get
    v = get("artifactsAccessAuthentication")
    self.artifacts_access_authentication = (
        WcsWebinarSettingsModelArtifactsAccessAuthenticationTable[v] if typeof(v) is str else v
    )
    v = get("attendeeAuthentication")
    self.attendee_authentication = WcsWebinarSettingsModelAttendeeAuthenticationTable[v] if typeof(v) is str else v
    self.auto_record = get("autoRecord")
    self.external_livestream_enabled = get("externalLivestreamEnabled")
    self.moderated_qna_enabled = get("moderatedQnaEnabled")
    v = get("panelistAuthentication")
    self.panelist_authentication = WcsWebinarSettingsModelPanelistAuthenticationTable[v] if typeof(v) is str else v
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
        None
        if WcsWebinarSettingsModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in WcsWebinarSettingsModelKeys}
    )
    return self


WcsWebinarSettingsModel.__decode__ = decode_WcsWebinarSettingsModel
WcsWebinarSettingsModelKeys = frozenset(
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


class WebinarBaseModel(Model):
    """The object `WebinarBaseModel`."""

    __slots__ = (
        "description",
        "title",
        "settings",
    )
    __fields__ = __slots__
    __converted__ = {
        "settings": "settings",
    }
    description: str | None
    title: str | None
    settings: WcsWebinarSettingsModel | None

    def __init__(
        self,
        *,
        description: str | None = None,
        title: str | None = None,
        settings: WcsWebinarSettingsModel | WcsWebinarSettingsModelDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.settings
        if v is not None:
            d["settings"] = v.to_dict() if typeof(v) is WcsWebinarSettingsModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebinarBaseModel(d: dict[str, Any]) -> WebinarBaseModel:
    """Decode a `WebinarBaseModel`; what does not fit is passed on."""
    self = new(WebinarBaseModel)
    get: Getter = d.get
    self.description = get("description")
    self.title = get("title")
    v = get("settings")
    self.settings = decode_WcsWebinarSettingsModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if WebinarBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WebinarBaseModelKeys}
    )
    return self


WebinarBaseModel.__decode__ = decode_WebinarBaseModel
WebinarBaseModelKeys = frozenset(
    (
        "description",
        "title",
        "settings",
    )
)


class WebinarCreationRequest(Model):
    """The object `WebinarCreationRequest`."""

    __slots__ = (
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
    description: str | None
    title: str
    settings: WcsWebinarSettingsModel | None
    host: RcwLinkedUserModel | None

    def __init__(
        self,
        *,
        description: str | None = None,
        title: str,
        settings: WcsWebinarSettingsModel | WcsWebinarSettingsModelDict | None = None,
        host: RcwLinkedUserModel | RcwLinkedUserModelDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.settings
        if v is not None:
            d["settings"] = v.to_dict() if typeof(v) is WcsWebinarSettingsModel else encode(v)
        v = self.host
        if v is not None:
            d["host"] = v.to_dict() if typeof(v) is RcwLinkedUserModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebinarCreationRequest(d: dict[str, Any]) -> WebinarCreationRequest:
    """Decode a `WebinarCreationRequest`; what does not fit is passed on."""
    self = new(WebinarCreationRequest)
    get: Getter = d.get
    self.description = get("description")
    self.title = get("title")
    v = get("settings")
    self.settings = decode_WcsWebinarSettingsModel(v) if typeof(v) is dict else v
    v = get("host")
    self.host = decode_RcwLinkedUserModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if WebinarCreationRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in WebinarCreationRequestKeys}
    )
    return self


WebinarCreationRequest.__decode__ = decode_WebinarCreationRequest
WebinarCreationRequestKeys = frozenset(
    (
        "description",
        "title",
        "settings",
        "host",
    )
)


class WebinarListResource(Model):
    """The object `WebinarListResource`."""

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
    records: list[WcsWebinarResource]

    def __init__(
        self,
        *,
        paging: RcwPagingModel,
        records: list[WcsWebinarResource],
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
                [i0.to_dict() if typeof(i0) is WcsWebinarResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebinarListResource(d: dict[str, Any]) -> WebinarListResource:
    """Decode a `WebinarListResource`; what does not fit is passed on."""
    self = new(WebinarListResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_RcwPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_WcsWebinarResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if WebinarListResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in WebinarListResourceKeys}
    )
    return self


WebinarListResource.__decode__ = decode_WebinarListResource
WebinarListResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)
